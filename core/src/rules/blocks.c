#include "rules/blocks.h"

#include "util/arena.h"

#include <stdlib.h>
#include <string.h>

#ifdef __SANITIZE_ADDRESS__
enum { KEPT = 0 }; /* whoever uses a freed object is to be found */
#else
enum { KEPT = FWI_BLOCKS_KEPT };
#endif

static size_t steps_of(size_t size) { return (size + FWI_BLOCK_STEP - 1) / FWI_BLOCK_STEP; }

static void *take(fwi_blocks *blocks, size_t size) {
  size_t steps = steps_of(size);
  if (steps > FWI_BLOCK_SIZES)
    return fwi_xmalloc(size);
  fwi_block *block = blocks->free[steps];
  if (!block)
    return fwi_xmalloc(steps * FWI_BLOCK_STEP);
  blocks->free[steps] = block->next;
  blocks->kept -= steps * FWI_BLOCK_STEP;
  return block;
}

void fwi_blocks_free(fwi_blocks *blocks, void *ptr, size_t size) {
  size_t steps = steps_of(size), bytes = steps * FWI_BLOCK_STEP;
  if (!ptr || !steps || steps > FWI_BLOCK_SIZES || blocks->kept + bytes > KEPT) {
    free(ptr);
    return;
  }
  fwi_block *block = ptr;
  block->next = blocks->free[steps];
  blocks->free[steps] = block;
  blocks->kept += bytes;
}

void *fwi_blocks_resize(fwi_blocks *blocks, void *ptr, size_t old, size_t size) {
  if (!ptr)
    return take(blocks, size);
  size_t before = steps_of(old), after = steps_of(size);
  if (before > FWI_BLOCK_SIZES && after > FWI_BLOCK_SIZES)
    return fwi_xrealloc(ptr, size);
  if (before == after)
    return ptr;
  void *moved = take(blocks, size);
  memcpy(moved, ptr, old < size ? old : size);
  fwi_blocks_free(blocks, ptr, old);
  return moved;
}

void fwi_blocks_clear(fwi_blocks *blocks) {
  for (size_t i = 0; i <= FWI_BLOCK_SIZES; i++)
    for (fwi_block *block = blocks->free[i], *next; block; block = next) {
      next = block->next;
      free(block);
    }
  *blocks = (fwi_blocks){0};
}
