/* fold.h - one form for text that looks the same: rules compare folded with folded.
 *
 * Folding is Unicode NFKC_Casefold (full-width to ASCII, half-width kana to full, case,
 * circled and compatibility forms) without default-ignorable characters (zero-width space
 * and joiners, soft hyphen, variation selectors, bidi marks), each run of white space
 * (U+3000, NBSP, line ends) one space.  Hiragana and katakana stay apart. */
#ifndef FWI_FOLD_H
#define FWI_FOLD_H

#include "util/buf.h"
#include "util/text.h"

/** Fold @p in (UTF-8; a broken byte is U+FFFD) onto the end of @p out; idempotent.  White space at
 * the ends is kept as one space.  More than 30 combining marks in a row are cut; of characters that
 * fold to several (㍿) those behind the 4,096th stay as they are. */
void fwi_fold(fwi_buf *out, fw_str in, fwi_map *map);
/** The folded form of a text, in its arena, made once; its from is @p text. */
const fwi_text *fwi_text_folded(const fwi_text *text);
/** First place at or after @p slice.start where the folded @p needle (already folded) occurs
 * within @p slice of the unfolded text; a slice of slice.text, or text NULL.  An empty needle
 * is nowhere. */
fwi_slice fwi_text_find(fwi_slice slice, fw_str folded_needle);

#endif
