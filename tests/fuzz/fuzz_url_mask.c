/* The first line is an address, the rest a text: masked, it has the same length and none of it. */
#include "url/mask.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fw_str text = {(const char *)data, size};
  fw_str addresses[] = {fwi_str_next(&text, '\n'), FWI_STR("taro@example.jp")};
  fwi_arena *arena = fwi_arena_new();
  fwi_mask mask = fwi_mask_with_digests(arena, addresses, 2);
  fwi_buf out = {0};
  fwi_mask_add(&out, &mask, text);
  if (out.len != text.len ||
      fwi_str_find_ascii(fwi_buf_str(&out), FWI_STR("taro@example.jp")) >= 0 ||
      fwi_str_find_ascii(fwi_buf_str(&out), FWI_STR("taro%40example.jp")) >= 0 ||
      fwi_str_find(fwi_buf_str(&out), FWI_STR("dGFyb0BleGFtcGxlLmpw")) >= 0 ||
      fwi_str_find(fwi_buf_str(&out), FWI_STR("7461726f406578616d706c652e6a70")) >= 0)
    abort();
  fwi_buf_clear(&out);
  fwi_arena_free(arena);
  return 0;
}
