/* fuzz_message_field.c - one field's value as words, as parameters and as a date. */
#include "message/date.h"
#include "message/header.h"
#include "message/param.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fw_str value = {(const char *)data, size};
  fwi_arena *arena = fwi_arena_new();
  fwi_buf plain = {0}, mapped = {0};
  fwi_map map = {0};
  fwi_ranges encoded = {0};
  fwi_words_decode(&plain, value, FWI_STR("shift_jis"), NULL, NULL);
  fwi_words_decode(&mapped, value, FWI_STR("shift_jis"), &map, &encoded);
  if (!fwi_str_eq(fwi_buf_str(&plain), fwi_buf_str(&mapped)) || map.out != plain.len)
    abort();
  for (size_t i = 0; i < encoded.count; i++)
    if (encoded.items[i].start > encoded.items[i].end || encoded.items[i].end > plain.len)
      abort();
  if (!fwi_utf8_valid(fwi_param_get(arena, value, FWI_STR("filename"))))
    abort();
  fwi_param_value(arena, value);
  fwi_date date = fwi_date_parse(value);
  if (fwi_date_rfc3339(arena, date).len != (date.valid ? 25 : 0))
    abort();
  free(encoded.items);
  fwi_map_clear(&map);
  fwi_buf_clear(&mapped);
  fwi_buf_clear(&plain);
  fwi_arena_free(arena);
  return 0;
}
