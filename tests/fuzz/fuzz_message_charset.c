/* fuzz_message_charset.c - label, newline, bytes: decoding with a map and without must agree. */
#include "message/charset.h"
#include "util/str.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fw_str bytes = {(const char *)data, size}, label = fwi_str_next(&bytes, '\n');
  if (!bytes.ptr)
    return 0;
  fwi_charset_choice choice = fwi_charset_choose(bytes, label);
  fwi_buf plain = {0}, mapped = {0};
  fwi_map map = {0};
  fwi_charset_decode(&plain, bytes, choice.used, NULL);
  fwi_charset_decode(&mapped, bytes, choice.used, &map);
  fw_str text = fwi_buf_str(&plain);
  if (!fwi_str_eq(text, fwi_buf_str(&mapped)) || map.out != text.len || !fwi_utf8_valid(text) ||
      (choice.verbatim && !fwi_str_eq(text, bytes)))
    abort();
  for (size_t i = 0; i < text.len; i++) {
    size_t start, end;
    fwi_map_range(&map, i, i + 1, &start, &end);
    if (start >= end || end > bytes.len)
      abort();
  }
  fwi_map_clear(&map);
  fwi_buf_clear(&mapped);
  fwi_buf_clear(&plain);
  return 0;
}
