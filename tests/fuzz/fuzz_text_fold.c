/* Everything that reads plain text: folding is idempotent and maps inside its input; cues and
 * salutations point into the text. */
#include "text/cue.h"
#include "text/fold.h"
#include "text/salutation.h"
#include "text/similar.h"

#include "lexicon.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds) {
  if (!holds)
    abort();
}

static void require_inside(fwi_slice slice, const fwi_text *text) {
  require(slice.text == text && slice.start <= slice.end && slice.end <= text->value.len);
}

static void check_map(fw_str in, fw_str expected) {
  fwi_buf out = {0};
  fwi_map map = {0};
  fwi_fold(&out, in, &map);
  require(fwi_str_eq(fwi_buf_str(&out), expected) && map.out == out.len);
  size_t at = 0;
  for (size_t i = 0; i < map.count; i++) {
    require(map.runs[i].in >= at);
    at = map.runs[i].in + fwi_map_run_input(&map, i);
    require(at <= in.len);
  }
  fwi_map_clear(&map);
  fwi_buf_clear(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fwi_arena *arena = fwi_arena_new();
  fwi_text text = {.value = {(const char *)data, size}, .where = FWI_STR("part:1"), .arena = arena};
  const fwi_text *folded = fwi_text_folded(&text);
  require(fwi_utf8_valid(folded->value));
  check_map(text.value, folded->value);
  fwi_buf again = {0};
  fwi_fold(&again, folded->value, NULL);
  require(fwi_str_eq(fwi_buf_str(&again), folded->value));
  fwi_buf_clear(&again);

  fw_str needle = fwi_utf8_cut(folded->value, 6);
  if (needle.len) {
    fwi_slice hit = fwi_text_find((fwi_slice){&text, size / 2, size}, needle);
    require(!hit.text || (hit.start >= size / 2 && hit.end <= size));
    require_inside(fwi_text_find(fwi_slice_all(&text), needle), &text);
  }
  fwi_cue *cues;
  size_t count = fwi_cues_find(arena, &text, &cues);
  for (size_t i = 0; i < count; i++)
    require_inside(cues[i].slice, &text);
  fw_str victim = FWI_STR("taro@example.jp");
  fwi_salutation salutation = fwi_salutation_find(&text, &victim, 1, make_lexicon(arena));
  if (salutation.kind)
    require_inside(salutation.text, &text);
  double similar = fwi_similar(text.value, victim);
  require(similar >= 0 && similar <= 1);
  fwi_arena_free(arena);
  return 0;
}
