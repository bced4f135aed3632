/* japanese.h - the three Japanese encodings decoded by hand, with a map; private to charset.c.
 *
 * One table serves all: Microsoft's CP932 by JIS row and column, as that is what mail means by
 * any of the names (NEC and IBM rows, full-width tilde).  EUC's third plane has its own. */
#ifndef FWI_JAPANESE_H
#define FWI_JAPANESE_H

#include "util/buf.h"
#include "util/text.h"

/** Each adds UTF-8 to @p out and returns how many bytes fitted no character. */
size_t fwi_cp932_decode(fwi_buf *out, fw_str in, fwi_map *map);
size_t fwi_eucjp_decode(fwi_buf *out, fw_str in, fwi_map *map);
/** ISO-2022-JP with what goes under its name: half-width kana by ESC ( I, by SO/SI and by 8 bits,
 * JIS X 0212, vendor rows; a line end returns to ASCII.
 * @p bare: its escape bytes were lost on the way. */
size_t fwi_iso2022jp_decode(fwi_buf *out, fw_str in, bool bare, fwi_map *map);
/** Does ASCII text hold a run of it that lost its escape bytes?
 * @p surely: no label says so; then it takes three characters at least, and everyday ones. */
bool fwi_iso2022jp_bare(fw_str in, bool surely);

/** How Japanese the 8-bit characters of a text look when read in an encoding. */
typedef struct fwi_japanese {
  long points;                        /* kana 3, everyday kanji and signs 2, doubtful -1 */
  size_t chars, kana, joined, broken; /* joined: directly behind another such character */
} fwi_japanese;
fwi_japanese fwi_cp932_score(fw_str bytes);
fwi_japanese fwi_eucjp_score(fw_str bytes);

#endif
