/* transfer.c - owns the undoing of transfer encodings; one forward pass each. */
#define _DEFAULT_SOURCE /* htobe32 */
#include "message/transfer.h"

#include <endian.h>

#include "util/lanes.h"
#include "util/str.h"

enum { OTHER = 64, PAD = 65 };

/* What each byte means in base64: D(value) of a digit, or else N(OTHER) or N(PAD). */
#define BASE64(D, N)                                                                               \
  N16(N), N16(N), N8(N), N(64), N(64), N(64), D(62), N(64), N(64), N(64), D(63), /* + / */         \
      D8(D, 52), D(60), D(61), N(64), N(64), N(64), N(65), N(64), N(64),         /* 0-9 = */       \
      N(64), D8(D, 0), D8(D, 8), D8(D, 16), D(24), D(25), N(64), N(64), N(64), N(64), N(64),       \
      N(64), D8(D, 26), D8(D, 34), D8(D, 42), D(50), D(51), N(64), N(64), N(64), N(64), N(64),     \
      N16(N), N16(N), N16(N), N16(N), N16(N), N16(N), N16(N), N16(N)
#define N8(N) N(64), N(64), N(64), N(64), N(64), N(64), N(64), N(64)
#define N16(N) N8(N), N8(N)
#define D8(D, n) D(n), D(n + 1), D(n + 2), D(n + 3), D(n + 4), D(n + 5), D(n + 6), D(n + 7)

#define VALUE(n) (n)
static const unsigned char base64_value[256] = {BASE64(VALUE, VALUE)};

/* Each digit of a group of four at its place in the group's 24 bits; NO_DIGIT spoils them. */
#define NO_DIGIT 0x80000000u
#define SPOILT(n) NO_DIGIT
#define FIRST(n) ((uint32_t)(n) << 18)
#define SECOND(n) ((uint32_t)(n) << 12)
#define THIRD(n) ((uint32_t)(n) << 6)
#define FOURTH(n) ((uint32_t)(n))
static const uint32_t base64_bits[4][256] = {{BASE64(FIRST, SPOILT)},
                                             {BASE64(SECOND, SPOILT)},
                                             {BASE64(THIRD, SPOILT)},
                                             {BASE64(FOURTH, SPOILT)}};

static uint32_t base64_group(const unsigned char *four) {
  return base64_bits[0][four[0]] | base64_bits[1][four[1]] | base64_bits[2][four[2]] |
         base64_bits[3][four[3]];
}

/* Write a group's three bytes, and a fourth that the next ones are written over. */
static void base64_put(unsigned char *to, uint32_t group) {
  uint32_t bytes = htobe32(group << 8);
  memcpy(to, &bytes, sizeof bytes);
}

/* What isn't base64 is skipped.  Padding ends a group but not the text (some mailers join
 * encoded pieces), unless something other than base64 follows: a list's footer. */
static void decode_base64(fwi_buf *out, fw_str in, fwi_map *map) {
  const unsigned char *text = (const unsigned char *)in.ptr;
  fwi_buf_reserve(out, in.len / 4 * 3 + 4);
  unsigned char *to = (unsigned char *)out->ptr + out->len;
  uint32_t bits = 0;
  size_t have = 0, start = 0, last = 0;
  for (size_t i = 0; i < in.len;) {
    size_t whole = i;
    for (; !have && i + 16 <= in.len; i += 16, to += 12) { /* the ordinary case: whole groups */
      uint32_t a = base64_group(text + i), b = base64_group(text + i + 4),
               c = base64_group(text + i + 8), d = base64_group(text + i + 12);
      if ((a | b | c | d) & NO_DIGIT)
        break;
      base64_put(to, a);
      base64_put(to + 3, b);
      base64_put(to + 6, c);
      base64_put(to + 9, d);
    }
    for (; !have && i + 4 <= in.len; i += 4, to += 3) {
      uint32_t group = base64_group(text + i);
      if (group & NO_DIGIT)
        break;
      base64_put(to, group);
    }
    fwi_map_units(map, whole, 4, 3, (i - whole) / 4);
    if (i == in.len)
      break;
    unsigned char value = base64_value[text[i]];
    if (value == OTHER) { /* a line end */
      while (++i < in.len && base64_value[text[i]] == OTHER)
        ;
      continue;
    }
    if (value < 64) {
      if (!have)
        start = i;
      last = i + 1;
      bits = bits << 6 | value;
      if (++have == 4) {
        *to++ = (unsigned char)(bits >> 16);
        *to++ = (unsigned char)(bits >> 8);
        *to++ = (unsigned char)bits;
        fwi_map_unit(map, start, last - start, 3);
        have = 0;
      }
    } else if (value == PAD && have) {
      while (i + 1 < in.len && (text[i + 1] == '=' || fwi_is_space((char)text[i + 1])))
        i++;
      size_t bytes = have * 6 / 8;
      bits <<= 6 * (4 - have);
      for (size_t k = 0; k < bytes; k++)
        *to++ = (unsigned char)(bits >> (16 - 8 * k));
      fwi_map_unit(map, start, last - start, bytes);
      have = 0;
      if (i + 1 < in.len && base64_value[text[i + 1]] >= 64)
        break;
    }
    i++;
  }
  if (have > 1) { /* cut short */
    size_t bytes = have * 6 / 8;
    bits <<= 6 * (4 - have);
    for (size_t k = 0; k < bytes; k++)
      *to++ = (unsigned char)(bits >> (16 - 8 * k));
    fwi_map_unit(map, start, last - start, bytes);
  }
  out->len = (size_t)((char *)to - out->ptr);
}

static inline fwi_lanes digit_lanes(fwi_lanes c) {
  fwi_lanes letter = (c | 0x20) - 'a', digit = c - '/'; /* and the slash */
  return (fwi_lanes)(letter <= 'z' - 'a') | (fwi_lanes)(digit <= '9' - '/') | (fwi_lanes)(c == '+');
}

bool fwi_base64_size(fw_str in, size_t *size) {
  ptrdiff_t pad = fwi_str_find_char(in, '=');
  const char *p = in.ptr, *end = p + in.len, *stop = pad < 0 ? end : p + pad;
  size_t digits = 0;
  for (; stop - p > FWI_LANES_BLOCK; p += FWI_LANES_BLOCK)
    digits += (size_t)__builtin_popcountll(fwi_lanes_block(p, digit_lanes));
  for (; p < end; p++) {
    bool digit = base64_value[(unsigned char)*p] < 64;
    if (digit && p >= stop)
      return false;
    digits += digit;
  }
  *size = digits / 4 * 3 + digits % 4 * 6 / 8;
  return true;
}

/* Hexadecimal digits: HEX and their value. */
enum { HEX = 16 };
static const unsigned char hex_digits[256] = {
    ['0'] = HEX,      ['1'] = HEX + 1,  ['2'] = HEX + 2,  ['3'] = HEX + 3,  ['4'] = HEX + 4,
    ['5'] = HEX + 5,  ['6'] = HEX + 6,  ['7'] = HEX + 7,  ['8'] = HEX + 8,  ['9'] = HEX + 9,
    ['A'] = HEX + 10, ['B'] = HEX + 11, ['C'] = HEX + 12, ['D'] = HEX + 13, ['E'] = HEX + 14,
    ['F'] = HEX + 15, ['a'] = HEX + 10, ['b'] = HEX + 11, ['c'] = HEX + 12, ['d'] = HEX + 13,
    ['e'] = HEX + 14, ['f'] = HEX + 15};

/* The byte that the "=41" at `at` stands for; -1 for none. */
static inline int quoted_byte(fw_str in, size_t at) {
  if (in.len - at < 3 || in.ptr[at] != '=')
    return -1;
  unsigned char high = hex_digits[(unsigned char)in.ptr[at + 1]],
                low = hex_digits[(unsigned char)in.ptr[at + 2]];
  return high & low & HEX ? (high << 4 & 0xFF) | (low & 15) : -1;
}

/* Copy up to the next '=' from `at` on; returns where it is, or the end.  There is room for
 * FWI_LANES more. */
static inline size_t copy_unquoted(char *to, fw_str in, size_t at) {
  for (; in.len - at >= FWI_LANES; at += FWI_LANES, to += FWI_LANES) {
    fwi_lanes c = fwi_lanes_load(in.ptr + at);
    memcpy(to, &c, sizeof c);
    uint32_t equals = fwi_lanes_bits((fwi_lanes)(c == '='));
    if (equals)
      return at + (size_t)__builtin_ctz(equals);
  }
  for (; at < in.len && in.ptr[at] != '='; at++)
    *to++ = in.ptr[at];
  return at;
}

/* Position after the soft line break that the '=' at `at` makes; 0 when it makes none. */
static inline size_t soft_break_end(fw_str in, size_t at) {
  at++;
  while (at < in.len && (in.ptr[at] == ' ' || in.ptr[at] == '\t'))
    at++;
  bool cr = at < in.len && in.ptr[at] == '\r';
  bool lf = at + cr < in.len && in.ptr[at + cr] == '\n';
  return at == in.len || cr || lf ? at + cr + lf : 0;
}

/* A '=' that is neither a byte nor a soft line break stays. */
static void decode_quoted(fwi_buf *out, fw_str in, fwi_map *map) {
  fwi_buf_reserve(out, in.len + FWI_LANES); /* decoding makes nothing longer */
  char *to = out->ptr + out->len;
  for (size_t at = 0; at < in.len;) {
    size_t stop = copy_unquoted(to, in, at);
    to += stop - at;
    fwi_map_copy(map, at, stop - at);
    if (stop == in.len)
      break;
    size_t bytes = 0;
    for (int c; (c = quoted_byte(in, stop + 3 * bytes)) >= 0; bytes++)
      *to++ = (char)c;
    at = stop + 3 * bytes;
    if (bytes) {
      fwi_map_units(map, stop, 3, 1, bytes);
    } else if ((at = soft_break_end(in, stop)) == 0) {
      *to++ = '=';
      fwi_map_copy(map, stop, 1);
      at = stop + 1;
    }
  }
  out->len = (size_t)(to - out->ptr);
}

/* Lines between "begin MODE NAME" and "end"; a line says how many bytes it holds. */
static void decode_uu(fwi_buf *out, fw_str in, fwi_map *map) {
  bool inside = false;
  fw_str rest = in;
  while (rest.ptr) {
    fw_str line = fwi_str_next(&rest, '\n');
    if (!inside) {
      inside = fwi_str_starts(line, FWI_STR("begin "));
      continue;
    }
    if (fwi_str_eq(fwi_str_trim(line), FWI_STR("end")))
      break;
    if (!line.len)
      continue;
    size_t left = (size_t)((line.ptr[0] - ' ') & 63);
    for (size_t i = 1; left && i + 1 < line.len; i += 4) {
      uint32_t bits = 0;
      for (size_t k = 0; k < 4; k++)
        bits = bits << 6 | (i + k < line.len ? (uint32_t)(line.ptr[i + k] - ' ') & 63 : 0);
      size_t bytes = left < 3 ? left : 3, width = line.len - i < 4 ? line.len - i : 4;
      for (size_t k = 0; k < bytes; k++)
        fwi_buf_add_char(out, (char)(bits >> (16 - 8 * k)));
      fwi_map_unit(map, (size_t)(line.ptr - in.ptr) + i, width, bytes);
      left -= bytes;
    }
  }
}

void fwi_transfer_decode(fwi_buf *out, fw_str in, fw_str encoding, fwi_map *map) {
  if (fwi_str_eq_ascii(encoding, FWI_STR("base64"))) {
    decode_base64(out, in, map);
  } else if (fwi_str_eq_ascii(encoding, FWI_STR("quoted-printable"))) {
    decode_quoted(out, in, map);
  } else if (fwi_str_eq_ascii(encoding, FWI_STR("x-uuencode"))) {
    decode_uu(out, in, map);
  } else {
    fwi_buf_add_str(out, in);
    fwi_map_copy(map, 0, in.len);
  }
}
