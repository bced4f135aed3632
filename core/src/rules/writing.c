#include "rules/writing.h"

#include "util/lanes.h"

/* Eight bytes at a time, in blocks that the compiler makes vectors of. */
bool fwi_writing_is_ascii(fw_str text) {
  enum { BLOCK = 256 };
  size_t at = 0;
  for (; at + BLOCK <= text.len; at += BLOCK) {
    unsigned char all = 0;
    for (size_t i = 0; i < BLOCK; i++)
      all |= (unsigned char)text.ptr[at + i];
    if (all >= 0x80)
      return false;
  }
  for (; at < text.len; at++)
    if ((unsigned char)text.ptr[at] >= 0x80)
      return false;
  return true;
}

/* Does a character stand there that begins with @p lead and whose next two bytes, as one number,
 * are among [first, last]?  (A character of two bytes: the last of them is any.) */
static bool has_between(fw_str text, char lead, unsigned first, unsigned last) {
  for (ptrdiff_t at; (at = fwi_str_find_char(text, lead)) >= 0;) {
    text = fwi_str_slice(text, (size_t)at + 1, text.len);
    unsigned next = text.len ? (unsigned)(unsigned char)text.ptr[0] << 8 : 0;
    if (text.len > 1)
      next |= (unsigned char)text.ptr[1];
    if (next >= first && next <= last)
      return true;
  }
  return false;
}

bool fwi_writing_has_kana(fw_str text) { return has_between(text, '\xE3', 0x8100, 0x83FF); }

/* Which odd letters begin at one of the sixteen bytes?  Two more must follow. */
static inline unsigned odd_at(const char *p) {
  fwi_lanes a = fwi_lanes_load(p);
  if (!fwi_lanes_high(a))
    return 0;
  unsigned odd = fwi_lanes_none((fwi_lanes)(a - 0xCE < 7)) ? 0 : FWI_WRITING_MIXING;
  fwi_lanes lead = (fwi_lanes)(a == 0xE2) | (fwi_lanes)(a == 0xEF) | (fwi_lanes)(a == 0xC2) |
                   (fwi_lanes)(a == 0xCD) | (fwi_lanes)(a == 0xF0);
  if (fwi_lanes_none(lead))
    return odd;
  fwi_lanes b = fwi_lanes_load(p + 1), c = fwi_lanes_load(p + 2);
  fwi_lanes tag = c - 0xA0, math = c - 0x90;
  fwi_lanes space = (fwi_lanes)(b == 0x80) & ((fwi_lanes)(c == 0x8B) | (fwi_lanes)(c == 0x8C));
  fwi_lanes joiner = (fwi_lanes)(b == 0x81) & (fwi_lanes)(tag < 5);
  fwi_lanes mark = (fwi_lanes)(a == 0xEF) & (fwi_lanes)(b == 0xBB) & (fwi_lanes)(c == 0xBF);
  fwi_lanes hyphen = (fwi_lanes)(a == 0xC2) & (fwi_lanes)(b == 0xAD);
  fwi_lanes grapheme = (fwi_lanes)(a == 0xCD) & (fwi_lanes)(b == 0x8F);
  fwi_lanes invisible = ((fwi_lanes)(a == 0xE2) & (space | joiner)) | mark | hyphen | grapheme;
  fwi_lanes styled = (fwi_lanes)(a == 0xF0) & (fwi_lanes)(b == 0x9D) & (fwi_lanes)(math < 16);
  odd |= fwi_lanes_none(invisible) ? 0 : FWI_WRITING_INVISIBLE;
  return odd | (fwi_lanes_none(styled) ? 0 : FWI_WRITING_STYLED);
}

unsigned fwi_writing_odd(fw_str text) {
  enum { AHEAD = FWI_LANES + 2 };
  char rest[2 * FWI_LANES + 2] = {0};
  size_t at = 0;
  unsigned odd = 0;
  for (; at + AHEAD <= text.len; at += FWI_LANES)
    odd |= odd_at(text.ptr + at);
  if (at < text.len)
    memcpy(rest, text.ptr + at, text.len - at);
  return odd | odd_at(rest) | odd_at(rest + FWI_LANES);
}

static inline fwi_lanes is_no_alnum(fwi_lanes c) {
  fwi_lanes letter = (c | 0x20) - 'a', digit = c - '0';
  return ~((fwi_lanes)(letter < 26) | (fwi_lanes)(digit < 10));
}

/* A run as long holds one of every FWI_LONG_WORD bytes: most bytes needn't be looked at. */
bool fwi_writing_has_long_word(fw_str text) {
  size_t start = 0; /* of what may be a run */
  while (start + FWI_LONG_WORD <= text.len) {
    size_t at = start + FWI_LONG_WORD, last = 0; /* most words end within the lanes */
    while (!last && at >= start + FWI_LANES) {
      at -= FWI_LANES;
      last = fwi_lanes_last(is_no_alnum(fwi_lanes_load(text.ptr + at)));
    }
    at += last;
    while (!last && at > start && fwi_is_alnum(text.ptr[at - 1]))
      at--;
    if (at == start)
      return true;
    start = at;
  }
  return false;
}

/* Bytes that rulers are drawn with: 1, a character of its own; 2, one of "─", "━" and "═" (E2 94
 * 80, E2 94 81, E2 95 90).  A table, as it is asked for every few bytes of every body. */
static const unsigned char RULES[256] = {
    ['-'] = 1,  ['='] = 1,  ['*'] = 1,  ['_'] = 1,  ['#'] = 1,  ['~'] = 1,
    [0xE2] = 2, [0x94] = 2, [0x95] = 2, [0x80] = 2, [0x81] = 2, [0x90] = 2};

/* Bytes of the ruler's character that holds byte @p at, and where it begins; 0: it holds none. */
static size_t ruler_at(fw_str text, size_t at, size_t *start) {
  unsigned char kind = RULES[(unsigned char)text.ptr[at]];
  *start = at;
  if (kind != 2)
    return kind;
  while (*start && at - *start < 2 && ((unsigned char)text.ptr[*start] & 0xC0) == 0x80)
    --*start;
  if (text.len - *start < 3)
    return 0;
  const char *c = text.ptr + *start;
  bool rule = memcmp(c, "─", 3) == 0 || memcmp(c, "━", 3) == 0 || memcmp(c, "═", 3) == 0;
  return rule ? 3 : 0;
}

/* The run of the character of @p unit bytes that stands in [*start, *end). */
static void widen(fw_str text, size_t unit, size_t *start, size_t *end) {
  const char *sign = text.ptr + *start;
  if (unit == 1) {
    while (*start && text.ptr[*start - 1] == *sign)
      --*start;
    while (*end < text.len && text.ptr[*end] == *sign)
      ++*end;
    return;
  }
  while (*start >= unit && memcmp(text.ptr + *start - unit, sign, unit) == 0)
    *start -= unit;
  while (*end + unit <= text.len && memcmp(text.ptr + *end, sign, unit) == 0)
    *end += unit;
}

static bool is_break(char c) { return c == '\n' || c == '\r'; }

static bool is_continuation(char c) { return ((unsigned char)c & 0xC0) == 0x80; }

/* May the character that begins so stand beside a ruler? */
static bool is_sign(char c) { return !fwi_is_alnum(c) && c != '_' && !fwi_is_space(c); }

/* Is what stands there all of its line, with a sign at either end? Then it takes them in. */
static bool fills_line(fw_str text, size_t *start, size_t *end) {
  size_t from = *start, to = *end;
  if (from && !is_break(text.ptr[from - 1])) {
    do
      from--;
    while (from && is_continuation(text.ptr[from]));
    if (!is_sign(text.ptr[from]) || (from && !is_break(text.ptr[from - 1])))
      return false;
  }
  if (to < text.len && !is_break(text.ptr[to])) {
    if (!is_sign(text.ptr[to]))
      return false;
    do
      to++;
    while (to < text.len && is_continuation(text.ptr[to]));
    if (to < text.len && !is_break(text.ptr[to]))
      return false;
  }
  *start = from;
  *end = to;
  return true;
}

/* One of every FWI_RULER bytes is looked at: a ruler holds one of them. */
bool fwi_writing_ruler(fw_str text, size_t *at, size_t *start, size_t *end) {
  size_t next = *at + FWI_RULER - 1;
  for (next -= next % FWI_RULER; next < text.len; next += FWI_RULER) {
    if (!RULES[(unsigned char)text.ptr[next]])
      continue;
    size_t unit = ruler_at(text, next, start);
    if (!unit)
      continue;
    *end = *start + unit;
    widen(text, unit, start, end);
    bool ruler = *end - *start >= FWI_RULER * unit;
    *at = *end;
    if (ruler && fills_line(text, start, end))
      return true;
    next = *at - 1 - (*at - 1) % FWI_RULER; /* go on behind it */
  }
  return false;
}
