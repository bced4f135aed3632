/* One value read as Authentication-Results, as Received-SPF, as DKIM-Signature and as a subject
 * with a stamp. */
#include "route/signature.h"
#include "route/upstream.h"

#include "util/str.h"

#include "lexicon.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(fwi_slice slice, size_t size) {
  if (slice.text && (slice.start > slice.end || slice.end > size))
    abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char *exact = malloc(size + !size);
  if (!exact)
    return 0;
  memcpy(exact, data, size);
  fwi_arena *arena = fwi_arena_new();
  fwi_text text = {.value = {exact, size}, .content = true, .arena = arena};
  fwi_auth results = {0}, spf = {0};
  fwi_auth_add_results(&results, &text, FWI_STR("example.jp"));
  fwi_auth_add_spf(&spf, &text);
  check(results.spf_text, size);
  check(results.dkim_text, size);
  check(results.dmarc_text, size);
  check(spf.spf_text, size);
  check(fwi_subject_stamp(&text, make_lexicon(arena)), size);
  fwi_signature signature = fwi_signature_read(arena, text.value);
  if (signature.signed_at < -1 || signature.expires < -1 || signature.domain.len > size)
    abort();
  fwi_arena_free(arena);
  free(exact);
  return 0;
}
