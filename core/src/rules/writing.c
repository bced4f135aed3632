#include "rules/writing.h"

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

bool fwi_writing_has_invisible(fw_str text) {
  return has_between(text, '\xE2', 0x808B, 0x808C) || has_between(text, '\xE2', 0x81A0, 0x81A4) ||
         has_between(text, '\xEF', 0xBBBF, 0xBBBF) || has_between(text, '\xC2', 0xAD00, 0xADFF) ||
         has_between(text, '\xCD', 0x8F00, 0x8FFF);
}

bool fwi_writing_has_styled(fw_str text) { return has_between(text, '\xF0', 0x9D90, 0x9D9F); }

/* A run as long holds one of every FWI_LONG_WORD bytes: most bytes needn't be looked at. */
bool fwi_writing_has_long_word(fw_str text) {
  size_t start = 0; /* of what may be a run */
  while (start + FWI_LONG_WORD <= text.len) {
    size_t at = start + FWI_LONG_WORD;
    while (at > start && fwi_is_alnum(text.ptr[at - 1]))
      at--;
    if (at == start)
      return true;
    start = at;
  }
  return false;
}
