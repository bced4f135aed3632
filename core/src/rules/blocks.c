#include "rules/blocks.h"

#include "util/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static size_t steps_of(size_t size) { return (size + FWI_BLOCK_STEP - 1) / FWI_BLOCK_STEP; }

static bool of_piece(const fwi_blocks *blocks, const void *ptr) {
  return blocks->piece && (uintptr_t)ptr - (uintptr_t)blocks->piece < blocks->piece_bytes;
}

static void *take(fwi_blocks *blocks, size_t size) {
  size_t steps = steps_of(size), bytes = steps * FWI_BLOCK_STEP;
  if (steps > FWI_BLOCK_SIZES)
    return fwi_xmalloc(size);
  fwi_block *block = blocks->free[steps];
  if (block) {
    blocks->free[steps] = block->next;
    if (!of_piece(blocks, block))
      blocks->kept -= bytes;
    return block;
  }
  if (blocks->cut + bytes > blocks->piece_bytes)
    return fwi_xmalloc(bytes);
  if (!blocks->piece)
    blocks->piece = fwi_xmalloc(blocks->piece_bytes);
  void *fresh = blocks->piece + blocks->cut;
  blocks->cut += bytes;
  return fresh;
}

void fwi_blocks_free(fwi_blocks *blocks, void *ptr, size_t size) {
  size_t steps = steps_of(size), bytes = steps * FWI_BLOCK_STEP;
  if (!ptr)
    return;
  if (!of_piece(blocks, ptr)) {
    if (steps > FWI_BLOCK_SIZES || blocks->kept + bytes > blocks->keep) {
      free(ptr);
      return;
    }
    blocks->kept += bytes;
  }
  fwi_block *block = ptr;
  block->next = blocks->free[steps];
  blocks->free[steps] = block;
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
      if (!of_piece(blocks, block))
        free(block);
    }
  free(blocks->piece);
  *blocks = (fwi_blocks){.piece_bytes = blocks->piece_bytes, .keep = blocks->keep};
}
