/* A worker's answer: what it says may be an attacker's words. */
#include "attach/inside.h"
#include "message/part.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fwi_arena *arena = fwi_arena_new();
  fw_limits limits = fw_limits_default();
  limits.entries = limits.links = 10;
  fwi_message *message =
      fwi_message_parse(arena, FWI_STR("Content-Type: application/zip\n\nbytes"), &limits);
  fwi_inside inside = {0};
  fwi_inside_answer(&inside, message, fwi_part_octets(message, &message->parts[0]),
                    (fw_str){(const char *)data, size});
  for (size_t i = 0; i < inside.entry_count; i++)
    if (!fwi_utf8_valid(inside.entries[i].name))
      __builtin_trap();
  fwi_arena_free(arena);
  return 0;
}
