/* fuzz_message_parse.c - a whole mail: tree, header text, part text, addresses and their places. */
#include "message/address.h"
#include "util/str.h"

#include <stdlib.h>

static void require(bool holds) {
  if (!holds)
    abort();
}

static void check_text(const fwi_message *message, const fwi_text *text, size_t low, size_t high) {
  size_t start, end;
  require(fwi_utf8_valid(text->value));
  fwi_slice_raw(fwi_slice_all(text), &start, &end);
  require(low <= start && start <= end && end <= high && high <= message->raw.len);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const fw_limits limits = {.headers = 100,
                            .header_bytes = 4096,
                            .address_groups = 4,
                            .addresses = 50,
                            .depth = 6,
                            .parts = 60,
                            .text_bytes = 1 << 16};
  fwi_arena *arena = fwi_arena_new();
  fwi_message *m = fwi_message_parse(arena, (fw_str){(const char *)data, size}, &limits);
  require(m->part_count >= 1 && m->part_count <= limits.parts);
  for (size_t i = 0; i < m->all_header_count; i++) {
    fwi_header *header = &m->headers[i];
    check_text(m, fwi_header_text(m, header), header->raw_start, header->raw_end);
    fwi_address *addresses;
    size_t count = fwi_address_parse(m, header, &addresses);
    require(count <= limits.addresses);
    for (size_t k = 0; k < count; k++)
      require(addresses[k].address.end <= header->text->value.len);
  }
  for (size_t i = 0; i < m->part_count; i++) {
    fwi_part *part = &m->parts[i];
    require(part->parent < (int)i && (size_t)part->depth <= limits.depth);
    require(fwi_utf8_valid(part->filename));
    const fwi_text *text = fwi_part_text(m, part);
    if (text)
      check_text(m, text, part->raw_start, part->raw_end);
    require(fwi_part_bytes(m, part).len <= limits.text_bytes);
  }
  fwi_arena_free(arena);
  return 0;
}
