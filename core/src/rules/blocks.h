/* blocks.h - memory of one Lua state: small blocks are cut from one piece, and those that are
 * free again wait for the next object.
 *
 * A mail makes and drops thousands of small objects of a few sizes, and a collection frees them
 * all at once, which is where malloc is at its slowest. */
#ifndef FWI_RULES_BLOCKS_H
#define FWI_RULES_BLOCKS_H

#include <stddef.h>

enum {
  FWI_BLOCK_STEP = 16,        /* bytes between two sizes */
  FWI_BLOCK_SIZES = 32,       /* a bigger block than 512 bytes is malloc's business */
  FWI_BLOCKS_PIECE = 2 << 20, /* bytes; what doesn't fit into it is malloc's too ... */
  FWI_BLOCKS_KEPT = 1 << 20   /* ... and so much of that may wait, all sizes together */
};

typedef struct fwi_block {
  struct fwi_block *next;
} fwi_block;

/** Begin with { .piece_bytes = FWI_BLOCKS_PIECE, .keep = FWI_BLOCKS_KEPT }.  Of one thread. */
typedef struct fwi_blocks {
  size_t piece_bytes, keep;
  fwi_block *free[FWI_BLOCK_SIZES + 1]; /* by size in steps */
  size_t kept;                          /* bytes of those that are malloc's */
  char *piece;                          /* NULL until the first block */
  size_t cut;                           /* bytes of it that were used at least once */
} fwi_blocks;

/** realloc() of a block whose size was @p old, NULL and 0 for none: never NULL. */
void *fwi_blocks_resize(fwi_blocks *blocks, void *ptr, size_t old, size_t size);
void fwi_blocks_free(fwi_blocks *blocks, void *ptr, size_t size);
/** Give everything back that was freed; with no block in use, that is all. */
void fwi_blocks_clear(fwi_blocks *blocks);

#endif
