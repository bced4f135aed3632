/* transfer.c - owns the undoing of transfer encodings; one forward pass each. */
#include "message/transfer.h"

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

/* What isn't base64 is skipped.  Padding ends a group but not the text (some mailers join
 * encoded pieces), unless something other than base64 follows: a list's footer. */
static void decode_base64(fwi_buf *out, fw_str in, fwi_map *map) {
  const unsigned char *text = (const unsigned char *)in.ptr;
  fwi_buf_reserve(out, in.len / 4 * 3 + 3);
  unsigned char *to = (unsigned char *)out->ptr + out->len;
  uint32_t bits = 0;
  size_t have = 0, start = 0, last = 0;
  for (size_t i = 0; i < in.len;) {
    size_t whole = i;
    while (!have && i + 4 <= in.len) { /* the ordinary case: whole groups */
      uint32_t group = base64_bits[0][text[i]] | base64_bits[1][text[i + 1]] |
                       base64_bits[2][text[i + 2]] | base64_bits[3][text[i + 3]];
      if (group & NO_DIGIT)
        break;
      to[0] = (unsigned char)(group >> 16);
      to[1] = (unsigned char)(group >> 8);
      to[2] = (unsigned char)group;
      to += 3;
      i += 4;
    }
    fwi_map_units(map, whole, 4, 3, (i - whole) / 4);
    if (i == in.len)
      break;
    unsigned char value = base64_value[text[i]];
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

/* A '=' that is neither a byte nor a soft line break stays. */
static void decode_quoted(fwi_buf *out, fw_str in, fwi_map *map) {
  size_t at = 0;
  while (at < in.len) {
    const char *found = memchr(in.ptr + at, '=', in.len - at);
    size_t stop = found ? (size_t)(found - in.ptr) : in.len;
    fwi_buf_add(out, in.ptr + at, stop - at);
    fwi_map_copy(map, at, stop - at);
    at = stop;
    if (!found)
      break;
    int high = at + 2 < in.len ? fwi_hex(in.ptr[at + 1]) : -1;
    int low = at + 2 < in.len ? fwi_hex(in.ptr[at + 2]) : -1;
    if (high >= 0 && low >= 0) {
      fwi_buf_add_char(out, (char)(high << 4 | low));
      fwi_map_unit(map, at, 3, 1);
      at += 3;
      continue;
    }
    size_t after = at + 1;
    while (after < in.len && (in.ptr[after] == ' ' || in.ptr[after] == '\t'))
      after++;
    bool cr = after < in.len && in.ptr[after] == '\r';
    bool lf = after + cr < in.len && in.ptr[after + cr] == '\n';
    if (after == in.len || cr || lf) {
      at = after + cr + lf;
      continue;
    }
    fwi_buf_add_char(out, '=');
    fwi_map_copy(map, at, 1);
    at++;
  }
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
