/* Any bytes as a URL that may hold others. */
#include "url/marks.h"
#include "url/unwrap.h"

#include "lexicon.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fwi_arena *arena = fwi_arena_new();
  fwi_url url;
  if (fwi_url_parse(arena, (fw_str){(const char *)data, size}, &url)) {
    fwi_hop_url *chain;
    const fwi_lexicon *lexicon = make_lexicon(arena);
    size_t count = fwi_url_unwrap(arena, &url, 8, &chain);
    if (!count || count > 8)
      abort();
    for (size_t i = 0; i < count; i++) {
      if (!chain[i].url.host.len)
        abort();
      fwi_marks_of_url(arena, lexicon, &chain[i].url);
    }
  }
  fwi_arena_free(arena);
  return 0;
}
