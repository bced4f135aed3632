/* Each line is a word that may be drawn like a brand's: what is found is never the brand's own
 * spelling. */
#include "brand/imitation.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static fw_str names[] = {{"Yodobashi", 9}}, tokens[] = {{"rakuten-card", 12}, {"amazon", 6}};
  static const fwi_brand brand = {
      .names = names, .name_count = 1, .tokens = tokens, .token_count = 2};
  fwi_arena *arena = fwi_arena_new();
  fwi_brands brands = fwi_brands_make(arena, &brand, 1, NULL);
  fw_str rest = {(const char *)data, size};
  while (rest.ptr) {
    fw_str word = fwi_str_next(&rest, '\n');
    const fwi_brand *drawn = fwi_imitations_find(brands.imitations, arena, word, false);
    const fwi_brand *slipped = fwi_imitations_find(brands.imitations, arena, word, true);
    if ((drawn && !slipped) || (slipped && fwi_str_eq_ascii(word, FWI_STR("yodobashi"))) ||
        (slipped && fwi_str_eq_ascii(word, tokens[0])) ||
        (slipped && fwi_str_eq_ascii(word, tokens[1])))
      abort();
  }
  fwi_arena_free(arena);
  return 0;
}
