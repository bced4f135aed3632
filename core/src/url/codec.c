#include "url/codec.h"

static int base64_digit(char c) {
  if (c >= 'A' && c <= 'Z')
    return c - 'A';
  if (c >= 'a' && c <= 'z')
    return c - 'a' + 26;
  if (fwi_is_digit(c))
    return c - '0' + 52;
  if (c == '+' || c == '-')
    return 62;
  return c == '/' || c == '_' ? 63 : -1;
}

const fwi_encoding fwi_base64 = {
    6, 2, base64_digit, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"};
const fwi_encoding fwi_base16 = {4, 4, fwi_hex, "0123456789abcdef"};

/* Eight bits never span more than two digits: a byte begins at bit 0, 2 or 4 of six, or at bit 0
 * of four. */
static unsigned pair_at(const fwi_encoding *encoding, const char *digits) {
  return (unsigned)encoding->digit(digits[0]) << encoding->width |
         (unsigned)encoding->digit(digits[1]);
}

static size_t shift_of(const fwi_encoding *encoding, size_t bit) {
  return 2 * encoding->width - 8 - bit % encoding->width;
}

unsigned char fwi_digits_get(const fwi_encoding *encoding, const char *digits, size_t bit) {
  return (unsigned char)(pair_at(encoding, digits + bit / encoding->width) >>
                         shift_of(encoding, bit));
}

void fwi_digits_put(const fwi_encoding *encoding, char *digits, size_t bit, unsigned char byte) {
  char *at = digits + bit / encoding->width;
  size_t shift = shift_of(encoding, bit);
  unsigned old = pair_at(encoding, at), new = (old & ~(0xFFu << shift)) | (unsigned)byte << shift;
  unsigned low = (1u << encoding->width) - 1;
  if ((old ^ new) & ~low)
    at[0] = encoding->alphabet[new >> encoding->width];
  if ((old ^ new) & low)
    at[1] = encoding->alphabet[new &low];
}

fw_str fwi_percent_decode(fwi_arena *arena, fw_str text) {
  char *out = fwi_arena_alloc(arena, text.len + 1);
  size_t n = 0;
  for (size_t i = 0; i < text.len; i++) {
    if (text.ptr[i] == '%' && i + 2 < text.len) {
      int high = fwi_hex(text.ptr[i + 1]), low = fwi_hex(text.ptr[i + 2]);
      if (high >= 0 && low >= 0) {
        out[n++] = (char)(high << 4 | low);
        i += 2;
        continue;
      }
    }
    out[n++] = text.ptr[i];
  }
  return (fw_str){out, n};
}

static fw_str printable(fw_str text) {
  for (size_t i = 0; i < text.len; i++)
    if ((unsigned char)text.ptr[i] < ' ' && !fwi_is_space(text.ptr[i]))
      return (fw_str){NULL, 0};
  return text;
}

static fw_str decode(fwi_arena *arena, const fwi_encoding *encoding, fw_str digits) {
  for (size_t i = 0; i < digits.len; i++)
    if (encoding->digit(digits.ptr[i]) < 0)
      return (fw_str){NULL, 0};
  size_t len = digits.len * encoding->width / 8;
  char *out = fwi_arena_alloc(arena, len + 1);
  for (size_t i = 0; i < len; i++)
    out[i] = (char)fwi_digits_get(encoding, digits.ptr, i * 8);
  return printable((fw_str){out, len});
}

fw_str fwi_base64_decode(fwi_arena *arena, fw_str text) {
  while (text.len && text.ptr[text.len - 1] == '=')
    text.len--;
  if (fwi_str_find_char(text, ' ') < 0)
    return decode(arena, &fwi_base64, text);
  fw_str copy = fwi_arena_dup(arena, text); /* form decoding made blanks of '+' */
  for (size_t i = 0; i < copy.len; i++)
    if (copy.ptr[i] == ' ')
      ((char *)copy.ptr)[i] = '+';
  return decode(arena, &fwi_base64, copy);
}

fw_str fwi_hex_decode(fwi_arena *arena, fw_str text) {
  return text.len % 2 ? (fw_str){NULL, 0} : decode(arena, &fwi_base16, text);
}
