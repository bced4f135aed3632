/* drawn.c - bytes are told apart by a table, and in bodies sixteen at a time. */
#include "brand/drawn.h"

#include "util/lanes.h"

/* What a byte of folded text is to a word; FOREIGN: Latin letters as Greek (U+0370-03FF) and
 * Cyrillic (U+0400-052F) draw them.  A table, as every byte of every body is asked for. */
enum { WORD = 1, LETTER = 2, DIGIT = 4, FOREIGN = 8 };
#define FOUR(x) x, x, x, x
#define SIXTEEN(x) FOUR(x), FOUR(x), FOUR(x), FOUR(x)
static const unsigned char CLASSES[256] = {['-'] = WORD,
                                           ['0'] = FOUR(WORD | DIGIT),
                                           FOUR(WORD | DIGIT),
                                           WORD | DIGIT,
                                           WORD | DIGIT,
                                           ['A'] = SIXTEEN(WORD | LETTER),
                                           FOUR(WORD | LETTER),
                                           FOUR(WORD | LETTER),
                                           WORD | LETTER,
                                           WORD | LETTER,
                                           ['a'] = SIXTEEN(WORD | LETTER),
                                           FOUR(WORD | LETTER),
                                           FOUR(WORD | LETTER),
                                           WORD | LETTER,
                                           WORD | LETTER,
                                           [0x80] = SIXTEEN(WORD),
                                           SIXTEEN(WORD),
                                           SIXTEEN(WORD),
                                           SIXTEEN(WORD),
                                           FOUR(WORD),
                                           FOUR(WORD),
                                           FOUR(WORD),
                                           WORD,
                                           FOUR(WORD | FOREIGN), /* 0xCD to 0xD4 */
                                           FOUR(WORD | FOREIGN),
                                           WORD,
                                           WORD,
                                           WORD,
                                           FOUR(WORD),
                                           FOUR(WORD),
                                           SIXTEEN(WORD),
                                           SIXTEEN(WORD)};

/* What few words have: a foreign letter, a digit behind a letter or hyphen (numbers are passed
 * over), the second of two letters that are drawn like one (rn, vv).  @p before: the bytes before
 * those of @p c. */
static inline fwi_lanes odd_lanes(fwi_lanes before, fwi_lanes c) {
  typedef signed char signed_lanes __attribute__((vector_size(FWI_LANES)));
  fwi_lanes digit = c - '0', foreign = c - 0xCD;
  fwi_lanes inside = (fwi_lanes)((signed_lanes)before > '`') | (fwi_lanes)(before == '-');
  fwi_lanes stroke = ((fwi_lanes)(before == 'r') & (fwi_lanes)(c == 'n')) |
                     ((fwi_lanes)(before == 'v') & (fwi_lanes)(c == 'v'));
  return ((fwi_lanes)(digit < 10) & inside) | (fwi_lanes)(foreign < 8) | stroke;
}

static inline bool is_odd(unsigned char before, unsigned char c) {
  return CLASSES[c] & FOREIGN ||
         (CLASSES[c] & DIGIT && (CLASSES[before] & LETTER || before == '-')) ||
         (before == 'r' && c == 'n') || (before == 'v' && c == 'v');
}

/* The first of them from @p at on; the text's end if there is none. */
static inline size_t find_odd(fw_str text, size_t at) {
  const unsigned char *bytes = (const unsigned char *)text.ptr;
  if (at == 0 && (!text.len || is_odd(' ', bytes[at++])))
    return 0;
  for (; at + FWI_LANES <= text.len; at += FWI_LANES) {
    size_t first = fwi_lanes_first(
        odd_lanes(fwi_lanes_load(text.ptr + at - 1), fwi_lanes_load(text.ptr + at)));
    if (first < FWI_LANES)
      return at + first;
  }
  while (at < text.len && !is_odd(bytes[at - 1], bytes[at]))
    at++;
  return at;
}

bool fwi_drawn_next(fwi_drawn *drawn, size_t *start, size_t *end) {
  fw_str text = drawn->text;
  const unsigned char *bytes = (const unsigned char *)text.ptr;
  for (size_t at = drawn->at; at < text.len;) {
    size_t from = at;
    unsigned odd = 0, seen = 0;
    if (drawn->odd) {
      at = *start = find_odd(text, at);
      if (at == text.len)
        break; /* the last word is as plain as those before it */
      while (*start > from && CLASSES[bytes[*start - 1]])
        seen |= CLASSES[bytes[--*start]];
    } else {
      while (at < text.len && !CLASSES[bytes[at]])
        at++;
      *start = at;
    }
    for (unsigned class; at < text.len && (class = CLASSES[bytes[at]]); at++) {
      odd |= class & (FOREIGN | (seen & LETTER) << 1);
      seen |= class;
    }
    *end = drawn->at = at;
    /* Without a foreign letter or digit it was a stroke that was found. */
    if (seen & LETTER && (odd || !drawn->odd || !(seen & DIGIT)))
      return true;
  }
  return false;
}
