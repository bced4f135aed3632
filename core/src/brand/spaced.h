/* spaced.h - names set apart letter by letter: "A m a z o n", "楽 天 カード", "r.a.k.u.t.e.n". */
#ifndef FWI_BRAND_SPACED_H
#define FWI_BRAND_SPACED_H

#include "brand/brand.h"

typedef struct fwi_spaced {
  const fwi_brand *brand;
  size_t start, end; /* of the name in the text, separators included */
} fwi_spaced;

/** The next brand of folded @p text, from *@p at on, whose name has the same separator (a blank or
 * one of . - _ / * | + , · ・) between its letters: of a Latin name from five letters on between
 * all of them; of a Japanese one from three characters on at least two must stand alone.  Moves
 * *@p at on; false at the end.  Only the first 1,024 bytes are looked at. */
bool fwi_spaced_next(const fwi_brands *brands, fwi_arena *arena, fw_str text, size_t *at,
                     fwi_spaced *out);

#endif
