/* writing.h - what the letters of a text are, found without reading each: what a rule that looks
 * for odd letters needs to know before it is entered. */
#ifndef FWI_RULES_WRITING_H
#define FWI_RULES_WRITING_H

#include "util/str.h"

#include <stdbool.h>

bool fwi_writing_is_ascii(fw_str text);
/** Kana, U+3041..U+30FF. */
bool fwi_writing_has_kana(fw_str text);
enum {
  /** What shows nothing and may stand inside a word: U+00AD, U+034F, U+200B, U+200C,
   * U+2060..U+2064, U+FEFF. */
  FWI_WRITING_INVISIBLE = 1,
  /** Mathematical letters and digits, U+1D400..U+1D7FF. */
  FWI_WRITING_STYLED = 2,
  /** Greek or Cyrillic, as words of other letters are mixed with: U+0380..U+053F. */
  FWI_WRITING_MIXING = 4
};
/** Which of these are in the text? */
unsigned fwi_writing_odd(fw_str text);
/** FWI_LONG_WORD letters and digits (ASCII) or more in a row. */
enum { FWI_LONG_WORD = 60 };
bool fwi_writing_has_long_word(fw_str text);
/** The next line from *at on that is a ruler: FWI_RULER or more of one of * = _ ~ # - ─ ━ ═ in a
 * row, and at either end one sign more at most, which is no letter, digit or space of ASCII.  *at
 * is behind it then. @return false: there is none. */
enum { FWI_RULER = 16 };
bool fwi_writing_ruler(fw_str text, size_t *at, size_t *start, size_t *end);

#endif
