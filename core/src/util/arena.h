/* arena.h - one arena a message: everything drawn from it dies together.
 *
 * Memory is zeroed, unless said otherwise, and 16-byte aligned.  Never returns NULL: out of memory
 * ends the process (fuwake/types.h).  Built for ASan each allocation is a malloc of its own, so
 * that it sees overruns between neighbours. */
#ifndef FWI_ARENA_H
#define FWI_ARENA_H

#include "fuwake/types.h"

typedef struct fwi_arena fwi_arena;

fwi_arena *fwi_arena_new(void);
void fwi_arena_free(fwi_arena *arena);
/** Forget everything, keep one block for the next message. */
void fwi_arena_reset(fwi_arena *arena);
void *fwi_arena_alloc(fwi_arena *arena, size_t size);
/** The same, not zeroed: for what the caller fills, where it is much. */
void *fwi_arena_room(fwi_arena *arena, size_t size);
/** A copy that is NUL-terminated beyond its length. */
fw_str fwi_arena_dup(fwi_arena *arena, fw_str text);
/** Room for @p most bytes, not zeroed, to be written at once: fwi_arena_close() keeps @p len of
 * them, NUL-terminated, and takes the rest back unless more was drawn from the arena meanwhile. */
char *fwi_arena_open(fwi_arena *arena, size_t most);
fw_str fwi_arena_close(fwi_arena *arena, char *open, size_t len);
/** Take over @p size bytes that malloc() gave: cheaper than a copy where they are many. */
void fwi_arena_adopt(fwi_arena *arena, void *heap, size_t size);
/** From how many bytes on it is cheaper. */
enum { FWI_ARENA_ADOPT_BYTES = 1024 };
/** @p head and @p tail as one, NUL-terminated: cheaper than printf where there are many. */
fw_str fwi_arena_join(fwi_arena *arena, fw_str head, fw_str tail);
/** printf into the arena. */
fw_str fwi_arena_printf(fwi_arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
size_t fwi_arena_bytes(const fwi_arena *arena);

#define FWI_NEW(arena, type) ((type *)fwi_arena_alloc((arena), sizeof(type)))
#define FWI_NEW_ARRAY(arena, type, n) ((type *)fwi_arena_alloc((arena), sizeof(type) * (n)))

/** malloc family that ends the process instead of returning NULL. */
void *fwi_xmalloc(size_t size);
void *fwi_xcalloc(size_t count, size_t size);
void *fwi_xrealloc(void *ptr, size_t size);

/** Grow a heap array of @p type for one more: FWI_PUSH(items, count, room) = value; */
#define FWI_GROW(items, count, room)                                                               \
  ((count) < (room) ? (void)0                                                                      \
                    : (void)((room) = (room) ? (room)*2 : 8,                                       \
                             (items) = fwi_xrealloc((items), (room) * sizeof *(items))))

#endif
