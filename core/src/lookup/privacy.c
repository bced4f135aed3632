/* privacy.c - registrants that are privacy services or placeholders, as they stand in WHOIS. */
#include "lookup/registration.h"

#include "text/fold.h"

static bool holds_word(const fwi_lexicon *lexicon, fwi_lexicon_id list, fw_str registrant) {
  fwi_buf folded = {0};
  fwi_fold(&folded, registrant, NULL);
  bool holds = fwi_lexicon_in(fwi_lexicon_of(lexicon, list), fwi_buf_str(&folded));
  fwi_buf_clear(&folded);
  return holds;
}

bool fwi_privacy_proxy(const fwi_lexicon *lexicon, fw_str registrant) {
  return holds_word(lexicon, FWI_LEXICON_REGISTRANT_PROXY, registrant);
}

bool fwi_privacy_redacted(const fwi_lexicon *lexicon, fw_str registrant) {
  return holds_word(lexicon, FWI_LEXICON_REGISTRANT_WITHHELD, registrant);
}
