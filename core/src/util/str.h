/* str.h - views of bytes: compare, search, split.  Knows nothing of mail.
 *
 * "ascii" functions fold only A-Z; bytes above 127 compare as they are. */
#ifndef FWI_STR_H
#define FWI_STR_H

#include "fuwake/types.h"

#include <string.h>

#define FWI_STR(literal) ((fw_str){(literal), sizeof(literal) - 1})
/** The same for static tables. */
#define FWI_NAME(literal)                                                                          \
  { literal, sizeof(literal) - 1 }
/** For printf: "%.*s". */
#define FWI_ARG(s) (int)(s).len, (s).ptr ? (s).ptr : ""

static inline bool fwi_is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
static inline bool fwi_is_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool fwi_is_alpha(char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
static inline bool fwi_is_alnum(char c) { return fwi_is_digit(c) || fwi_is_alpha(c); }
static inline bool fwi_is_hex(char c) {
  return fwi_is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f');
}
static inline char fwi_lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }
/** 0..15, or -1. */
int fwi_hex(char c);

static inline bool fwi_str_eq(fw_str a, fw_str b) {
  return a.len == b.len && (!a.len || (a.ptr[0] == b.ptr[0] && !memcmp(a.ptr, b.ptr, a.len)));
}
bool fwi_ascii_equal(const char *a, const char *b, size_t len); /* case-insensitive */
static inline bool fwi_str_eq_ascii(fw_str a, fw_str b) {       /* ditto; most differ at once */
  return a.len == b.len &&
         (!a.len || (!((a.ptr[0] ^ b.ptr[0]) & ~0x20) && fwi_ascii_equal(a.ptr, b.ptr, a.len)));
}
int fwi_str_cmp(fw_str a, fw_str b); /* bytewise, as memcmp */
static inline bool fwi_str_starts(fw_str text, fw_str head) {
  return text.len >= head.len && fwi_str_eq((fw_str){text.ptr, head.len}, head);
}
static inline bool fwi_str_starts_ascii(fw_str text, fw_str head) {
  return text.len >= head.len && fwi_str_eq_ascii((fw_str){text.ptr, head.len}, head);
}
static inline bool fwi_str_ends(fw_str text, fw_str tail) {
  return text.len >= tail.len &&
         fwi_str_eq((fw_str){text.ptr + (text.len - tail.len), tail.len}, tail);
}
bool fwi_str_ends_ascii(fw_str text, fw_str tail);
/** Offset of the first occurrence, or -1; an empty needle is found at 0. */
ptrdiff_t fwi_str_find(fw_str text, fw_str needle);
ptrdiff_t fwi_str_find_ascii(fw_str text, fw_str needle);
ptrdiff_t fwi_str_find_char(fw_str text, char c);
/** Without ASCII white space at both ends. */
fw_str fwi_str_trim(fw_str text);
/** Clamped to the text. */
static inline fw_str fwi_str_slice(fw_str text, size_t start, size_t end) {
  end = end > text.len ? text.len : end;
  start = start > end ? end : start;
  return (fw_str){text.ptr ? text.ptr + start : NULL, end - start};
}
/** Cut the text up to @p separator off @p rest and return it; rest.ptr NULL at the end. */
fw_str fwi_str_next(fw_str *rest, char separator);
uint64_t fwi_str_hash(fw_str text);

enum { FWI_DIGITS = 20 }; /* 2^64 has so many */
/** @p number in decimal, with zeros before it if it has less than @p least digits; in @p room. */
fw_str fwi_str_number(uint64_t number, size_t least, char room[FWI_DIGITS]);

/** Decode one UTF-8 character at @p p (@p end exclusive); returns its bytes (1..4) and
 * the code point, U+FFFD for a broken byte (then 1). */
static inline size_t fwi_utf8_decode(const char *p, const char *end, uint32_t *out);
size_t fwi_utf8_decode_slowly(const char *p, const char *end, uint32_t *out); /* its other half */
static inline size_t fwi_utf8_decode(const char *p, const char *end, uint32_t *out) {
  unsigned char a = (unsigned char)p[0];
  if (a < 0x80) {
    *out = a;
    return 1;
  }
  if (a > 0xE0 && a < 0xF0 && a != 0xED && end - p > 2) { /* U+1000..CFFF, E000..FFFF */
    unsigned char b = (unsigned char)(p[1] ^ 0x80), c = (unsigned char)(p[2] ^ 0x80);
    if ((b | c) < 0x40) {
      *out = (a & 0xFu) << 12 | (unsigned)b << 6 | c;
      return 3;
    }
  }
  return fwi_utf8_decode_slowly(p, end, out);
}
/** Encode @p c into @p out (4 bytes of room); returns the bytes written. */
size_t fwi_utf8_encode(uint32_t c, char *out);
bool fwi_utf8_valid(fw_str text);
/** Up to @p max bytes, never cutting a character. */
fw_str fwi_utf8_cut(fw_str text, size_t max);

#endif
