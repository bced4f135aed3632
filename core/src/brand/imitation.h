/* imitation.h - words made to be taken for a brand's: "amaz0n", "rnicrosoft", "rakuten" with a
 * Cyrillic а, "yodoboshi". */
#ifndef FWI_BRAND_IMITATION_H
#define FWI_BRAND_IMITATION_H

#include "brand/brand.h"

typedef struct fwi_imitations fwi_imitations;

/** What can be imitated: tokens and names of one Latin word, from five letters on. */
const fwi_imitations *fwi_imitations_make(fwi_arena *arena, const fwi_brands *brands);

/** The brand that @p word (lower case; letters of any script, digits, hyphens) is drawn like but
 * isn't written like; NULL when it is like none, or is a brand's own word.
 * @p typos: one letter more, less or swapped counts too, from six letters on, or another, from
 * seven, unless it is the first.  The time taken doesn't depend on the number of brands. */
const fwi_brand *fwi_imitations_find(const fwi_imitations *imitations, fwi_arena *arena,
                                     fw_str word, bool typos);
/** Is the word too short to be like any?  Many are. */
bool fwi_imitations_short(fw_str word);

#endif
