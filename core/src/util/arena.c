#include "util/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTES = 64 * 1024, ALIGN = 16 };

typedef struct block {
  struct block *next;
  size_t size, used;
  _Alignas(16) char data[];
} block;

/* A piece of the heap that was handed over. */
typedef struct adopted {
  struct adopted *next;
  void *heap;
} adopted;

struct fwi_arena {
  block *head;
  adopted *adopted; /* in the blocks */
  size_t bytes;
  char *open; /* of fwi_arena_open(), as long as nothing was drawn behind it */
};

static void out_of_memory(size_t size) {
  fprintf(stderr, "fuwake: out of memory: no room for %zu bytes\n", size);
  abort();
}

void *fwi_xmalloc(size_t size) {
  void *ptr = malloc(size ? size : 1);
  if (!ptr)
    out_of_memory(size);
  return ptr;
}

void *fwi_xcalloc(size_t count, size_t size) {
  enum {
    SMALL = 1024
  }; /* bytes: malloc() keeps those at hand, where glibc's calloc() never looks */
  if (count <= SMALL && size <= SMALL && count * size <= SMALL)
    return memset(fwi_xmalloc(count * size), 0, count * size);
  void *ptr = calloc(count ? count : 1, size ? size : 1);
  if (!ptr)
    out_of_memory(size);
  return ptr;
}

void *fwi_xrealloc(void *ptr, size_t size) {
  ptr = realloc(ptr, size ? size : 1);
  if (!ptr)
    out_of_memory(size);
  return ptr;
}

fwi_arena *fwi_arena_new(void) { return fwi_xcalloc(1, sizeof(fwi_arena)); }

static void add_block(fwi_arena *arena, size_t size) {
  block *b = fwi_xmalloc(sizeof *b + size);
  b->size = size;
  b->used = 0;
  b->next = arena->head;
  arena->head = b;
}

static void free_adopted(fwi_arena *arena) {
  for (; arena->adopted; arena->adopted = arena->adopted->next)
    free(arena->adopted->heap);
}

void fwi_arena_reset(fwi_arena *arena) {
  free_adopted(arena);
  block *keep = NULL;
  for (block *b = arena->head, *next; b; b = next) {
    next = b->next;
    if (!keep && b->size == BLOCK_BYTES) {
      keep = b;
    } else {
      free(b);
    }
  }
  arena->head = keep;
  arena->bytes = 0;
  if (keep) {
    keep->next = NULL;
    keep->used = 0;
  }
}

void fwi_arena_free(fwi_arena *arena) {
  if (!arena)
    return;
  free_adopted(arena);
  for (block *b = arena->head, *next; b; b = next) {
    next = b->next;
    free(b);
  }
  free(arena);
}

void *fwi_arena_room(fwi_arena *arena, size_t size) {
  arena->open = NULL;
#ifdef __SANITIZE_ADDRESS__ /* whoever reads or writes beyond an end is to be found */
  arena->bytes += size;
  add_block(arena, size);
#else
  size = size ? (size + ALIGN - 1) & ~(size_t)(ALIGN - 1) : ALIGN;
  arena->bytes += size;
  if (!arena->head || arena->head->size - arena->head->used < size) {
    if (size > BLOCK_BYTES / 4 && arena->head) {
      /* A big piece gets a block of its own behind the head, which stays in use. */
      block *b = fwi_xmalloc(sizeof *b + size);
      b->size = b->used = size;
      b->next = arena->head->next;
      arena->head->next = b;
      return b->data;
    }
    add_block(arena, size > BLOCK_BYTES ? size : BLOCK_BYTES);
  }
#endif
  block *b = arena->head;
  char *ptr = b->data + b->used;
  b->used += size;
  return ptr;
}

void *fwi_arena_alloc(fwi_arena *arena, size_t size) {
  return memset(fwi_arena_room(arena, size), 0, size);
}

fw_str fwi_arena_dup(fwi_arena *arena, fw_str text) {
  char *copy = fwi_arena_room(arena, text.len + 1);
  if (text.len)
    memcpy(copy, text.ptr, text.len);
  copy[text.len] = '\0';
  return (fw_str){copy, text.len};
}

char *fwi_arena_open(fwi_arena *arena, size_t most) {
  char *room = fwi_arena_room(arena, most + 1);
  return arena->open = room;
}

fw_str fwi_arena_close(fwi_arena *arena, char *open, size_t len) {
  block *b = arena->head;
  open[len] = '\0';
  if (arena->open == open && open >= b->data &&
      open < b->data + b->used) { /* else it has a block of its own */
    size_t used = ((size_t)(open - b->data) + len + ALIGN) & ~(size_t)(ALIGN - 1);
    used = used < b->used ? used : b->used;
    arena->bytes -= b->used - used;
    b->used = used;
  }
  return (fw_str){open, len};
}

fw_str fwi_arena_join(fwi_arena *arena, fw_str head, fw_str tail) {
  char *copy = fwi_arena_room(arena, head.len + tail.len + 1);
  if (head.len)
    memcpy(copy, head.ptr, head.len);
  if (tail.len)
    memcpy(copy + head.len, tail.ptr, tail.len);
  copy[head.len + tail.len] = '\0';
  return (fw_str){copy, head.len + tail.len};
}

void fwi_arena_adopt(fwi_arena *arena, void *heap, size_t size) {
  adopted *node = fwi_arena_room(arena, sizeof *node);
  *node = (adopted){arena->adopted, heap};
  arena->adopted = node;
  arena->bytes += size;
}

fw_str fwi_arena_printf(fwi_arena *arena, const char *format, ...) {
  char text[200]; /* most need no second try */
  va_list args;
  va_start(args, format);
  int len = vsnprintf(text, sizeof text, format, args);
  va_end(args);
  if ((size_t)len < sizeof text)
    return fwi_arena_dup(arena, (fw_str){text, (size_t)len});
  char *more = fwi_arena_room(arena, (size_t)len + 1);
  va_start(args, format);
  vsnprintf(more, (size_t)len + 1, format, args);
  va_end(args);
  return (fw_str){more, (size_t)len};
}

size_t fwi_arena_bytes(const fwi_arena *arena) { return arena->bytes; }
