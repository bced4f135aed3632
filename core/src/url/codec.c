#include "url/codec.h"

/* clang-format off */
const fwi_encoding fwi_base64 = {6, 2,
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 62, -1, 62, -1, 63,
    52, 53, 54, 55, 56, 57, 58, 59, 60, 61, -1, -1, -1, -1, -1, -1,
    -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, -1, -1, -1, -1, 63,
    -1, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
    41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
}};

const fwi_encoding fwi_base16 = {4, 4, "0123456789abcdef", {
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1, -1, -1, -1, -1, -1,
    -1, 10, 11, 12, 13, 14, 15, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, 10, 11, 12, 13, 14, 15, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
    -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
}};
/* clang-format on */

size_t fwi_digits_decode(const fwi_encoding *encoding, const char *digits, size_t count,
                         unsigned phase, char *out) {
  unsigned bits = 0, have = 0, width = encoding->width;
  size_t len = 0;
  for (size_t i = phase / width; i < count; i++) {
    bits = bits << width | (unsigned)fwi_digit(encoding, digits[i]);
    have += width;
    if (i == phase / width)
      have -= phase % width;
    if (have >= 8) {
      have -= 8;
      out[len++] = (char)(bits >> have & 0xFF);
    }
  }
  return len;
}

void fwi_digits_put(const fwi_encoding *encoding, char *digits, size_t bit, unsigned char byte) {
  unsigned width = encoding->width, low = (1u << width) - 1;
  unsigned shift = 2 * width - 8 - bit % width;
  char *at = digits + bit / width;
  unsigned old =
      (unsigned)fwi_digit(encoding, at[0]) << width | (unsigned)fwi_digit(encoding, at[1]);
  unsigned changed = (old & ~(0xFFu << shift)) | (unsigned)byte << shift;
  if ((old ^ changed) & ~low)
    at[0] = encoding->alphabet[changed >> width];
  if ((old ^ changed) & low)
    at[1] = encoding->alphabet[changed & low];
}

fw_str fwi_percent_decode(fwi_arena *arena, fw_str text) {
  char *out = fwi_arena_alloc(arena, text.len + 1);
  size_t n = 0;
  for (size_t i = 0; i < text.len; i++) {
    if (text.ptr[i] == '%' && i + 2 < text.len) {
      int high = fwi_digit(&fwi_base16, text.ptr[i + 1]),
          low = fwi_digit(&fwi_base16, text.ptr[i + 2]);
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

/** Latin text in UTF-16LE, as PowerShell encodes it, without its zero bytes; else as it is. */
static fw_str narrowed(char *text, size_t len) {
  for (size_t i = 0; i < len; i++)
    if ((text[i] == '\0') != (i % 2 == 1) || len % 2)
      return (fw_str){text, len};
  for (size_t i = 0; i < len / 2; i++)
    text[i] = text[2 * i];
  return (fw_str){text, len / 2};
}

/** Do some control characters at the beginning tell that the bytes are noise?  Those of UTF-16LE
 * have zeros for every other one. */
static bool begins_with_noise(const fwi_encoding *encoding, fw_str digits) {
  enum { LOOKED_AT = 32 };
  size_t len = digits.len * encoding->width / 8;
  for (size_t i = 0; i < len && i < LOOKED_AT; i++) {
    char byte = (char)fwi_digits_get(encoding, digits.ptr, i * 8);
    if ((unsigned char)byte < ' ' && !fwi_is_space(byte) && (i % 2 == 0 || byte))
      return true;
  }
  return false;
}

static fw_str decode(fwi_arena *arena, const fwi_encoding *encoding, fw_str digits) {
  if (begins_with_noise(encoding, digits))
    return (fw_str){NULL, 0};
  for (size_t i = 0; i < digits.len; i++)
    if (fwi_digit(encoding, digits.ptr[i]) < 0)
      return (fw_str){NULL, 0};
  char *out = fwi_arena_alloc(arena, digits.len + 1);
  size_t len = fwi_digits_decode(encoding, digits.ptr, digits.len, 0, out);
  return printable(narrowed(out, len));
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
