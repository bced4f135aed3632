/* blocks.h - memory of one Lua state: small blocks that are free again wait for the next object.
 *
 * A mail makes and drops thousands of small objects of a few sizes, and a collection frees them
 * all at once, which is where malloc is at its slowest. */
#ifndef FWI_RULES_BLOCKS_H
#define FWI_RULES_BLOCKS_H

#include <stddef.h>

enum {
  FWI_BLOCK_STEP = 16,      /* bytes between two sizes */
  FWI_BLOCK_SIZES = 32,     /* a bigger block than 512 bytes is malloc's business */
  FWI_BLOCKS_KEPT = 1 << 20 /* bytes that may wait, all sizes together */
};

typedef struct fwi_block {
  struct fwi_block *next;
} fwi_block;

/** Zero it to begin with.  Of one thread. */
typedef struct fwi_blocks {
  fwi_block *free[FWI_BLOCK_SIZES + 1]; /* by size in steps */
  size_t kept;                          /* bytes of all of them */
} fwi_blocks;

/** realloc() of a block whose size was @p old, 0 for none: never NULL.  Sizes must be true. */
void *fwi_blocks_resize(fwi_blocks *blocks, void *ptr, size_t old, size_t size);
void fwi_blocks_free(fwi_blocks *blocks, void *ptr, size_t size);
/** Give back what waits. */
void fwi_blocks_clear(fwi_blocks *blocks);

#endif
