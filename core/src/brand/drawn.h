/* drawn.h - the words of a text that may be a brand's name drawn otherwise: "amaz0n",
 * "rnicrosoft", "rakuten" with a Cyrillic а.  Whether one is, imitation.h tells. */
#ifndef FWI_BRAND_DRAWN_H
#define FWI_BRAND_DRAWN_H

#include "util/str.h"

typedef struct fwi_drawn {
  fw_str text; /* folded */
  bool odd;    /* only words with a foreign letter, a digit behind a letter or a stroke (rn for m):
                  for bodies, where everything is spelt right */
  size_t at;   /* up to here it has been read */
} fwi_drawn;

/** The next one, with an ASCII letter in it; false at the end. */
bool fwi_drawn_next(fwi_drawn *drawn, size_t *start, size_t *end);

#endif
