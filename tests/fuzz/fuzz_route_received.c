/* One Received value, unfolded: every slice stays within it. */
#include "route/route.h"

#include "util/str.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  char *exact = malloc(size + !size); /* no byte beyond: ASan sees an overrun */
  if (!exact)
    return 0;
  memcpy(exact, data, size);
  fwi_arena *arena = fwi_arena_new();
  fwi_text text = {.value = {exact, size}, .content = true, .arena = arena};
  fwi_hop hop = {0};
  fwi_received_parse(&hop, &text);
  const fwi_slice all[] = {hop.field, hop.helo, hop.rdns,          hop.ip,       hop.by,
                           hop.with_, hop.for_, hop.envelope_from, hop.date_text};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    if (all[i].text && (all[i].start > all[i].end || all[i].end > size))
      abort();
  if (hop.ip.text && fwi_ip_classify(fwi_slice_str(hop.ip)) == FWI_IP_NONE)
    abort();
  fwi_arena_free(arena);
  free(exact);
  return 0;
}
