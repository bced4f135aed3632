#include "rules/ids.h"

#include <stdlib.h>

static struct fwi_id *slot_of(const fwi_ids *ids, fw_str id) {
  size_t at = fwi_str_hash(id) & (ids->room - 1);
  while (ids->slots[at].id.ptr && !fwi_str_eq(ids->slots[at].id, id))
    at = (at + 1) & (ids->room - 1);
  return &ids->slots[at];
}

size_t fwi_ids_get(const fwi_ids *ids, fw_str id) {
  const struct fwi_id *slot = ids->room ? slot_of(ids, id) : NULL;
  return slot && slot->id.ptr ? slot->number : SIZE_MAX;
}

void fwi_ids_put(fwi_ids *ids, fw_str id, size_t number) {
  if (2 * ids->count >= ids->room) {
    fwi_ids old = *ids;
    ids->room = old.room ? 2 * old.room : 64;
    ids->slots = fwi_xcalloc(ids->room, sizeof *ids->slots);
    for (size_t i = 0; i < old.room; i++)
      if (old.slots[i].id.ptr)
        *slot_of(ids, old.slots[i].id) = old.slots[i];
    free(old.slots);
  }
  struct fwi_id *slot = slot_of(ids, id);
  ids->count += !slot->id.ptr;
  *slot = (struct fwi_id){id, number};
}

void fwi_ids_clear(fwi_ids *ids) {
  free(ids->slots);
  *ids = (fwi_ids){0};
}
