/* fuzz_route_filters.c - the header of a mail: its route, and what filters on the way wrote, with
 * and without a host of ours. */
#include "route/filters.h"
#include "route/upstream.h"
#include "util/str.h"

#include <stdlib.h>

static void require(bool holds) {
  if (!holds)
    abort();
}

static void check_slice(fwi_slice slice) {
  require(!slice.text || (slice.start <= slice.end && slice.end <= slice.text->value.len));
}

static void check(fw_str raw, const fwi_trust *trust) {
  const fw_limits limits = {.headers = 100,
                            .header_bytes = 4096,
                            .address_groups = 4,
                            .addresses = 50,
                            .depth = 6,
                            .parts = 60,
                            .text_bytes = 1 << 12};
  fwi_arena *arena = fwi_arena_new();
  fwi_message *m = fwi_message_parse(arena, raw, &limits);
  fwi_route *route = fwi_route_read(m, trust);
  const fwi_upstream *said = fwi_upstream_read(m, route);
  check_slice(said->flag.text);
  check_slice(said->score.text);
  check_slice(said->threshold.text);
  size_t count;
  const fwi_filter_mark *marks = fwi_filter_marks_read(m, route, &count);
  require(count <= FWI_FILTER_MARKS_MAX);
  for (size_t i = 0; i < count; i++) {
    check_slice(marks[i].value);
    require(fwi_slice_str(marks[i].value).len <= FWI_FILTER_VALUE_BYTES);
    require(marks[i].field.len && marks[i].scale_ja && marks[i].scale_en);
  }
  fwi_arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fw_str raw = {(const char *)data, size};
  static const char *const ours[] = {"mx.example.jp"};
  fw_error err;
  fwi_trust *trust = fwi_trust_new(ours, 1, &err);
  check(raw, NULL);
  check(raw, trust);
  fwi_trust_free(trust);
  return 0;
}
