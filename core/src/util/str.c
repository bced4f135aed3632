#define _GNU_SOURCE /* memmem */
#include "util/str.h"

#include "util/arena.h"
#include "util/utf8.h"

#include <stdlib.h>

extern inline fw_str fw_str_of(const char *text); /* for who has no header, or no literal */

int fwi_hex(char c) {
  if (fwi_is_digit(c))
    return c - '0';
  char l = fwi_lower(c);
  return l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
}

/* Are eight bytes the same but for the case of letters? */
static inline bool equal_eight(uint64_t a, uint64_t b) {
  const uint64_t each = UINT64_C(0x0101010101010101), top = each * 0x80;
  uint64_t differ = a ^ b;
  if (!differ)
    return true;
  if (differ & ~(each * 0x20))
    return false;
  uint64_t lower = (a | each * 0x20) & ~top; /* a top bit is set below where it is no letter */
  uint64_t other = ~(lower + each * (0x80 - 'a')) | (lower + each * (0x7F - 'z')) | a;
  return !(differ << 2 & other & top);
}

static inline uint64_t load_eight(const char *p) {
  uint64_t eight;
  memcpy(&eight, p, sizeof eight);
  return eight;
}

/* Less than eight bytes, one at least, in some order and some of them twice. */
static inline uint64_t load_few(const char *p, size_t len) {
  uint32_t first, last;
  if (len < sizeof first)
    return (unsigned char)p[0] | (uint64_t)(unsigned char)p[len / 2] << 8 |
           (uint64_t)(unsigned char)p[len - 1] << 16;
  memcpy(&first, p, sizeof first);
  memcpy(&last, p + len - sizeof last, sizeof last);
  return first | (uint64_t)last << 32;
}

bool fwi_ascii_equal(const char *a, const char *b, size_t len) {
  enum { EIGHT = sizeof(uint64_t) };
  if (len < EIGHT)
    return !len || equal_eight(load_few(a, len), load_few(b, len));
  for (size_t i = 0; i + EIGHT < len; i += EIGHT)
    if (!equal_eight(load_eight(a + i), load_eight(b + i)))
      return false;
  return equal_eight(load_eight(a + len - EIGHT), load_eight(b + len - EIGHT));
}

int fwi_str_cmp(fw_str a, fw_str b) {
  size_t len = a.len < b.len ? a.len : b.len;
  int c = len ? memcmp(a.ptr, b.ptr, len) : 0;
  return c ? c : (a.len > b.len) - (a.len < b.len);
}

bool fwi_str_ends_ascii(fw_str text, fw_str tail) {
  return text.len >= tail.len &&
         fwi_ascii_equal(text.ptr + text.len - tail.len, tail.ptr, tail.len);
}

/* Longer needles are found in another way. */
enum { SHORT_NEEDLE = 64 };

static inline bool is_at(const char *place, fw_str needle, bool any_case) {
  return any_case ? fwi_ascii_equal(place, needle.ptr, needle.len)
                  : !memcmp(place, needle.ptr, needle.len);
}

/* By two bytes of the needle: its last and, as kana all begin alike, its third.  A text may fit
 * these everywhere: only with short needles is that bounded. */
static inline __attribute__((always_inline)) ptrdiff_t find_short(fw_str text, fw_str needle,
                                                                  bool any_case) {
  const unsigned char fold = any_case ? 0x20 : 0;
  size_t tail = needle.len - 1, third = tail < 2 ? 0 : 2, count = text.len - tail;
  unsigned char third_byte = (unsigned char)needle.ptr[third] | fold,
                tail_byte = (unsigned char)needle.ptr[tail] | fold;
  if (count < FWI_LANES) {
    for (const char *p = text.ptr; p < text.ptr + count; p++)
      if (((unsigned char)p[tail] | fold) == tail_byte &&
          ((unsigned char)p[third] | fold) == third_byte && is_at(p, needle, any_case))
        return p - text.ptr;
    return -1;
  }
  const fwi_lanes thirds = (fwi_lanes){0} + third_byte, tails = (fwi_lanes){0} + tail_byte;
  const char *p = text.ptr, *last = p + count - FWI_LANES; /* some may be looked at twice */
  for (;; p += FWI_LANES) {
    if (p > last)
      p = last;
    fwi_lanes fit = (fwi_lanes)((fwi_lanes_load(p + third) | fold) == thirds) &
                    (fwi_lanes)((fwi_lanes_load(p + tail) | fold) == tails);
    for (uint32_t bits = fwi_lanes_bits(fit); bits; bits &= bits - 1) {
      const char *place = p + __builtin_ctz(bits);
      if (is_at(place, needle, any_case))
        return place - text.ptr;
    }
    if (p == last)
      return -1;
  }
}

ptrdiff_t fwi_str_find(fw_str text, fw_str needle) {
  if (!needle.len)
    return 0;
  if (text.len < needle.len)
    return -1;
  if (needle.len <= SHORT_NEEDLE)
    return find_short(text, needle, false);
  const char *at = memmem(text.ptr, text.len, needle.ptr, needle.len);
  return at ? at - text.ptr : -1;
}

static void lower(char *to, fw_str text) {
  for (size_t i = 0; i < text.len; i++)
    to[i] = fwi_lower(text.ptr[i]);
}

/* In linear time, whatever the two repeat. */
static ptrdiff_t find_long_ascii(fw_str text, fw_str needle) {
  char *copy = fwi_xmalloc(text.len + needle.len), *end = copy + text.len;
  lower(copy, text);
  lower(end, needle);
  const char *at = memmem(copy, text.len, end, needle.len);
  ptrdiff_t found = at ? at - copy : -1;
  free(copy);
  return found;
}

ptrdiff_t fwi_str_find_ascii(fw_str text, fw_str needle) {
  if (!needle.len)
    return 0;
  if (text.len < needle.len)
    return -1;
  return needle.len <= SHORT_NEEDLE ? find_short(text, needle, true)
                                    : find_long_ascii(text, needle);
}

ptrdiff_t fwi_str_find_char(fw_str text, char c) {
  const char *at = text.len ? memchr(text.ptr, c, text.len) : NULL;
  return at ? at - text.ptr : -1;
}

fw_str fwi_str_trim(fw_str text) {
  while (text.len && fwi_is_space(text.ptr[0]))
    text.ptr++, text.len--;
  while (text.len && fwi_is_space(text.ptr[text.len - 1]))
    text.len--;
  return text;
}

fw_str fwi_str_next(fw_str *rest, char separator) {
  fw_str all = *rest;
  ptrdiff_t at = fwi_str_find_char(all, separator);
  if (at < 0) {
    *rest = (fw_str){NULL, 0};
    return all;
  }
  *rest = (fw_str){all.ptr + at + 1, all.len - (size_t)at - 1};
  return (fw_str){all.ptr, (size_t)at};
}

fw_str fwi_str_number(uint64_t number, size_t least, char room[FWI_DIGITS]) {
  size_t at = FWI_DIGITS;
  while (number || FWI_DIGITS - at < least) {
    room[--at] = (char)('0' + number % 10);
    number /= 10;
  }
  return (fw_str){room + at, FWI_DIGITS - at};
}

static uint64_t hash_on(uint64_t hash, uint64_t eight) {
  hash = (hash ^ eight) * 0x9E3779B97F4A7C15u;
  return hash ^ hash >> 32;
}

/* The last bytes are read in one piece, some of them for the second time. */
uint64_t fwi_str_hash(fw_str text) {
  uint64_t hash = text.len, eight = 0;
  uint32_t four[2];
  if (!text.len)
    return hash_on(hash, eight);
  const char *p = text.ptr, *end = p + text.len;
  if (text.len >= sizeof eight) {
    for (; (size_t)(end - p) > sizeof eight; p += sizeof eight) {
      memcpy(&eight, p, sizeof eight);
      hash = hash_on(hash, eight);
    }
    memcpy(&eight, end - sizeof eight, sizeof eight);
  } else if (text.len >= sizeof *four) {
    memcpy(&four[0], p, sizeof *four);
    memcpy(&four[1], end - sizeof *four, sizeof *four);
    eight = (uint64_t)four[1] << 32 | four[0];
  } else {
    eight = (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[text.len / 2] << 8 |
            (unsigned char)end[-1];
  }
  return hash_on(hash, eight);
}

size_t fwi_utf8_decode_slowly(const char *p, const char *end, uint32_t *out) {
  const unsigned char *s = (const unsigned char *)p;
  size_t room = (size_t)(end - p);
  uint32_t c = s[0];
  if (c < 0x80) {
    *out = c;
    return 1;
  }
  if (c >= 0xC2 && c < 0xE0 && room > 1 && (s[1] ^ 0x80) < 0x40) {
    *out = (c & 0x1F) << 6 | (s[1] & 0x3F);
    return 2;
  }
  size_t len = c >= 0xF0 && c <= 0xF4 ? 4 : c >= 0xE0 && c < 0xF0 ? 3 : 0;
  if (len == 0 || len > room)
    goto broken;
  c &= 0x7Fu >> len;
  for (size_t i = 1; i < len; i++) {
    if ((s[i] & 0xC0) != 0x80)
      goto broken;
    c = c << 6 | (s[i] & 0x3F);
  }
  if ((len == 3 && (c < 0x800 || (c >= 0xD800 && c <= 0xDFFF))) ||
      (len == 4 && (c < 0x10000 || c > 0x10FFFF)))
    goto broken;
  *out = c;
  return len;
broken:
  *out = 0xFFFD;
  return 1;
}

size_t fwi_utf8_encode(uint32_t c, char *out) {
  if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
    c = 0xFFFD;
  if (c < 0x80) {
    out[0] = (char)c;
    return 1;
  }
  if (c < 0x800) {
    out[0] = (char)(0xC0 | c >> 6);
    out[1] = (char)(0x80 | (c & 0x3F));
    return 2;
  }
  if (c < 0x10000) {
    out[0] = (char)(0xE0 | c >> 12);
    out[1] = (char)(0x80 | (c >> 6 & 0x3F));
    out[2] = (char)(0x80 | (c & 0x3F));
    return 3;
  }
  out[0] = (char)(0xF0 | c >> 18);
  out[1] = (char)(0x80 | (c >> 12 & 0x3F));
  out[2] = (char)(0x80 | (c >> 6 & 0x3F));
  out[3] = (char)(0x80 | (c & 0x3F));
  return 4;
}

static inline fwi_lanes nothing(fwi_lanes c) { return c ^ c; }

bool fwi_utf8_valid(fw_str text) {
  if (!text.len)
    return true; /* its pointer may be NULL */
  const char *p = text.ptr, *end = p + text.len;
  for (size_t quick = 2; p < end;) { /* from which byte on a quick look will do */
    if ((size_t)(p - text.ptr) >= quick && end - p >= FWI_LANES) {
      p = fwi_utf8_skip(p, end, nothing);
      quick = (size_t)(p - text.ptr) + 1;
      if (p == end)
        break;
    }
    uint32_t c;
    size_t len = fwi_utf8_decode(p, end, &c);
    if (len == 1 && (unsigned char)*p >= 0x80)
      return false;
    p += len;
  }
  return true;
}

fw_str fwi_utf8_cut(fw_str text, size_t max) {
  if (text.len <= max)
    return text;
  while (max > 0 && ((unsigned char)text.ptr[max] & 0xC0) == 0x80)
    max--;
  return (fw_str){text.ptr, max};
}
