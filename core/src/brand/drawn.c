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

/* What few words have: foreign letters, and digits behind what may be a letter or hyphen (@p
 * before): numbers are passed over. */
static inline fwi_lanes odd_lanes(fwi_lanes before, fwi_lanes c) {
  fwi_lanes digit = c - '0', foreign = c - 0xCD;
  fwi_lanes inside = (fwi_lanes)(before > '@') | (fwi_lanes)(before == '-');
  return ((fwi_lanes)(digit < 10) & inside) | (fwi_lanes)(foreign < 8);
}

static inline bool is_odd(const unsigned char *bytes, size_t at) {
  unsigned class = CLASSES[bytes[at]], before = at ? bytes[at - 1] : ' ';
  return class & FOREIGN || (class & DIGIT && CLASSES[before] && !(CLASSES[before] & DIGIT));
}

/* The first of them from @p at on. */
static inline size_t find_odd(fw_str text, size_t at) {
  const unsigned char *bytes = (const unsigned char *)text.ptr;
  if (at == 0 && (!text.len || is_odd(bytes, at++)))
    return 0;
  for (; at + FWI_LANES <= text.len; at += FWI_LANES) {
    size_t first = fwi_lanes_first(
        odd_lanes(fwi_lanes_load(text.ptr + at - 1), fwi_lanes_load(text.ptr + at)));
    if (first < FWI_LANES)
      return at + first;
  }
  while (at < text.len && !is_odd(bytes, at))
    at++;
  return at;
}

/* The next word of @p text from @p at on, and whether it can be a brand's name drawn otherwise:
 * with ASCII letters and, in a body (@p odd_only), a foreign one or a digit behind a letter.  There
 * words without digits and foreign letters are passed over.  False at the end. */
static bool next_word(fw_str text, bool odd_only, size_t *at, fw_str *word, bool *drawn) {
  const unsigned char *bytes = (const unsigned char *)text.ptr;
  size_t from = *at, start = from;
  unsigned odd = 0, seen = 0;
  if (odd_only) {
    start = find_odd(text, from);
    *at = start;
    while (start > from && CLASSES[bytes[start - 1]])
      seen |= CLASSES[bytes[--start]];
  } else {
    while (start < text.len && !CLASSES[bytes[start]])
      start++;
    *at = start;
  }
  for (unsigned class; *at < text.len && (class = CLASSES[bytes[*at]]); ++*at) {
    odd |= class & (FOREIGN | (seen & LETTER) << 1);
    seen |= class;
  }
  *word = fwi_str_slice(text, start, *at);
  *drawn = seen & LETTER && (odd || !odd_only);
  return *at > start;
}

/* Where two letters stand that are drawn like one, from @p at on: rn, vv; the text's end if
 * nowhere. */
static size_t next_stroke(fw_str text, size_t at) {
  for (; text.len - at > FWI_LANES; at += FWI_LANES) {
    fwi_lanes c = fwi_lanes_load(text.ptr + at), next = fwi_lanes_load(text.ptr + at + 1);
    fwi_lanes drawn = ((fwi_lanes)(c == 'r') & (fwi_lanes)(next == 'n')) |
                      ((fwi_lanes)(c == 'v') & (fwi_lanes)(next == 'v'));
    size_t first = fwi_lanes_first(drawn);
    if (first < FWI_LANES)
      return at + first;
  }
  for (; at + 1 < text.len; at++)
    if ((text.ptr[at] == 'r' && text.ptr[at + 1] == 'n') ||
        (text.ptr[at] == 'v' && text.ptr[at + 1] == 'v'))
      return at;
  return text.len;
}

/* ... and the word around it, unless that has been told for its digits or foreign letters. */
static bool next_stroked(fwi_drawn *drawn, size_t *start, size_t *end) {
  fw_str text = drawn->text;
  while ((drawn->at = next_stroke(text, drawn->at)) < text.len) {
    size_t at = drawn->at;
    unsigned seen = 0;
    for (*start = at; *start && CLASSES[(unsigned char)text.ptr[*start - 1]];)
      seen |= CLASSES[(unsigned char)text.ptr[--*start]];
    for (; at < text.len && CLASSES[(unsigned char)text.ptr[at]]; at++)
      seen |= CLASSES[(unsigned char)text.ptr[at]];
    *end = drawn->at = at;
    if (!(seen & (FOREIGN | DIGIT)))
      return true;
  }
  return false;
}

bool fwi_drawn_next(fwi_drawn *drawn, size_t *start, size_t *end) {
  fw_str word;
  bool may = false;
  while (!drawn->strokes && next_word(drawn->text, drawn->odd, &drawn->at, &word, &may)) {
    if (!may)
      continue;
    *start = drawn->at - word.len;
    *end = drawn->at;
    return true;
  }
  if (!drawn->odd)
    return false;
  if (!drawn->strokes)
    drawn->at = 0;
  drawn->strokes = true;
  return next_stroked(drawn, start, end);
}
