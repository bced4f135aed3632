/* salutation.h - whom does the mail address (宛名)? */
#ifndef FWI_SALUTATION_H
#define FWI_SALUTATION_H

#include "text/lexicon.h"
#include "util/text.h"

typedef enum fwi_salutation_kind {
  FWI_SALUTATION_NONE,
  FWI_SALUTATION_NAME,      /* 山田太郎 様, Dear John Smith */
  FWI_SALUTATION_ADDRESS,   /* taro@example.jp 様 */
  FWI_SALUTATION_LOCALPART, /* taro 様, Hi taro */
  FWI_SALUTATION_GENERIC    /* お客さま各位, Dear Customer */
} fwi_salutation_kind;

typedef struct fwi_salutation {
  fwi_salutation_kind kind;
  fwi_slice text; /* the line or phrase in the visible text; text NULL for none */
} fwi_salutation;

const char *fwi_salutation_name(fwi_salutation_kind kind); /* "none", "name", ... */

/** Look at the first lines of @p visible.  @p recipients are the victim's addresses.  Lists
 * addressee-… and greeting-anyone; @p lexicon may be NULL. */
fwi_salutation fwi_salutation_find(const fwi_text *visible, const fw_str *recipients,
                                   size_t recipient_count, const fwi_lexicon *lexicon);

#endif
