/* ids.h - who has an id: a map from ids to numbers. */
#ifndef FWI_RULES_IDS_H
#define FWI_RULES_IDS_H

#include "util/arena.h"
#include "util/str.h"

typedef struct fwi_ids {
  struct fwi_id {
    fw_str id; /* borrowed */
    size_t number;
  } * slots; /* room, a power of two; ptr NULL: free */
  size_t count, room;
} fwi_ids;

/** SIZE_MAX when nobody has it. */
size_t fwi_ids_get(const fwi_ids *ids, fw_str id);
/** Add one, or give it another number. */
void fwi_ids_put(fwi_ids *ids, fw_str id, size_t number);
void fwi_ids_clear(fwi_ids *ids);

#endif
