/* literals.h - `literals{ ... }`: words that a plugin looks for, known once it is loaded.
 *
 * They go into the one pass over the mail (match.h).  A search for such a list leaves out all that
 * occur nowhere in the mail, which in most mails are all of them. */
#ifndef FWI_RULES_LITERALS_H
#define FWI_RULES_LITERALS_H

#include "rules/view.h"

enum {
  FWI_LITERALS_LIST = 512, /* entries of one list */
  FWI_LITERALS_FILE = 4000 /* ... of all lists of a plugin and its libraries */
};

typedef struct fwi_listed {
  fw_str text, folded; /* text: as written; only while the rule set is loaded */
} fwi_listed;

/** What a view of kind literals points at. */
typedef struct fwi_literals {
  size_t count;
  uint32_t *triggers; /* of the items, in the rule set; while it is loaded: not known yet */
  fwi_listed items[];
} fwi_literals;

extern const fwi_kind fwi_kind_literals;

/** Offer literals{}. */
void fwi_literals_open(lua_State *L);

#endif
