#include "url/codec.h"

int fwi_base64_digit(char c) {
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

/* Eight bits never span more than two digits: they start at bit 0, 2 or 4 of the first. */
unsigned char fwi_base64_get(const char *digits, size_t index) {
  size_t bit = index * 8, shift = 4 - bit % 6;
  const char *at = digits + bit / 6;
  unsigned pair = (unsigned)fwi_base64_digit(at[0]) << 6 | (unsigned)fwi_base64_digit(at[1]);
  return (unsigned char)(pair >> shift);
}

void fwi_base64_put(char *digits, size_t index, unsigned char byte) {
  static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  size_t bit = index * 8, shift = 4 - bit % 6;
  char *at = digits + bit / 6;
  unsigned pair = (unsigned)fwi_base64_digit(at[0]) << 6 | (unsigned)fwi_base64_digit(at[1]);
  pair = (pair & ~(0xFFu << shift)) | (unsigned)byte << shift;
  for (int i = 0; i < 2; i++) {
    unsigned value = i ? pair & 63 : pair >> 6;
    if (fwi_base64_digit(at[i]) != (int)value)
      at[i] = alphabet[value];
  }
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

fw_str fwi_base64_decode(fwi_arena *arena, fw_str text) {
  while (text.len && text.ptr[text.len - 1] == '=')
    text.len--;
  char *digits = fwi_arena_alloc(arena, text.len + 1);
  for (size_t i = 0; i < text.len; i++) {
    digits[i] = text.ptr[i] == ' ' ? '+' : text.ptr[i]; /* a '+' that form decoding ate */
    if (fwi_base64_digit(digits[i]) < 0)
      return (fw_str){NULL, 0};
  }
  size_t len = fwi_base64_bytes(text.len);
  char *out = fwi_arena_alloc(arena, len + 1);
  for (size_t i = 0; i < len; i++)
    out[i] = (char)fwi_base64_get(digits, i);
  return printable((fw_str){out, len});
}

fw_str fwi_hex_decode(fwi_arena *arena, fw_str text) {
  if (text.len % 2)
    return (fw_str){NULL, 0};
  char *out = fwi_arena_alloc(arena, text.len / 2 + 1);
  for (size_t i = 0; i < text.len; i += 2) {
    int high = fwi_hex(text.ptr[i]), low = fwi_hex(text.ptr[i + 1]);
    if (high < 0 || low < 0)
      return (fw_str){NULL, 0};
    out[i / 2] = (char)(high << 4 | low);
  }
  return printable((fw_str){out, text.len / 2});
}
