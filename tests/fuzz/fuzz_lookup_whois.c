/* A WHOIS answer in any charset: outcomes and values hold what their header promises. */
#include "lexicon.h"
#include "lookup/registration.h"

#include "util/str.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fwi_arena *arena = fwi_arena_new();
  fwi_answer answer;
  fwi_whois_parse(arena, make_lexicon(arena), (fw_str){(const char *)data, size}, &answer);
  const fw_str days[] = {answer.registered, answer.updated, answer.expires};
  for (size_t i = 0; i < 3; i++)
    if (days[i].len && (days[i].len != 10 || days[i].ptr[4] != '-'))
      abort();
  const fw_str texts[] = {answer.domain, answer.registrar, answer.registrant, answer.failure};
  for (size_t i = 0; i < 4; i++)
    if (texts[i].len && (texts[i].len > FWI_VALUE_BYTES || !fwi_utf8_valid(texts[i])))
      abort();
  if ((answer.outcome == FWI_OUTCOME_FAILED) != (answer.failure.len > 0) ||
      answer.status_count > FWI_STATUS_MAX)
    abort();
  fwi_arena_free(arena);
  return 0;
}
