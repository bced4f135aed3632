/* decode.h - what every charset decoder does: runs of ASCII, and one character at a time. */
#ifndef FWI_DECODE_H
#define FWI_DECODE_H

#include "util/buf.h"
#include "util/text.h"

/** End of the ASCII that starts at @p at. */
static inline size_t fwi_ascii_end(fw_str bytes, size_t at) {
  uint64_t eight, more[4];
  for (; at + sizeof more <= bytes.len; at += sizeof more) {
    memcpy(more, bytes.ptr + at, sizeof more);
    if ((more[0] | more[1] | more[2] | more[3]) & UINT64_C(0x8080808080808080))
      break;
  }
  for (; at + sizeof eight <= bytes.len; at += sizeof eight) {
    memcpy(&eight, bytes.ptr + at, sizeof eight);
    if (eight & UINT64_C(0x8080808080808080))
      break;
  }
  while (at < bytes.len && (unsigned char)bytes.ptr[at] < 0x80)
    at++;
  return at;
}

/** Copy the ASCII that starts at @p at; returns where it ends. */
static inline size_t fwi_ascii_add(fwi_buf *out, fwi_map *map, fw_str in, size_t at) {
  size_t end = fwi_ascii_end(in, at);
  fwi_buf_add(out, in.ptr + at, end - at);
  fwi_map_copy(map, at, end - at);
  return end;
}

/** Encode one of U+0800..D7FF: kana, kanji and their signs. */
static inline size_t fwi_utf8_three(uint32_t c, char *to) {
  to[0] = (char)(0xE0 | c >> 12);
  to[1] = (char)(0x80 | (c >> 6 & 0x3F));
  to[2] = (char)(0x80 | (c & 0x3F));
  return 3;
}

/** Add one character that came from [at, at + len); returns 1 for U+FFFD, a broken one. */
static inline size_t fwi_char_add(fwi_buf *out, fwi_map *map, size_t at, size_t len, uint32_t c) {
  char utf8[4];
  size_t n = c - 0x800 < 0xD000 ? fwi_utf8_three(c, utf8) : fwi_utf8_encode(c, utf8);
  fwi_buf_add(out, utf8, n);
  fwi_map_unit(map, at, len, n);
  return c == 0xFFFD;
}

#endif
