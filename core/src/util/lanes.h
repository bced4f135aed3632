/* lanes.h - sixteen bytes of a text at a time, in plain C: compilers have vector instructions for
 * it on every machine.
 *
 * A test of lanes gives 0xFF where it holds and 0 elsewhere: (fwi_lanes)(c == 'x'); of what it
 * gives the functions below look at each byte's top bit alone. */
#ifndef FWI_LANES_H
#define FWI_LANES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef unsigned char fwi_lanes __attribute__((vector_size(16)));

enum { FWI_LANES = sizeof(fwi_lanes) };

/** The bytes from @p p on, which needn't be aligned. */
static inline fwi_lanes fwi_lanes_load(const char *p) {
  fwi_lanes lanes;
  memcpy(&lanes, p, sizeof lanes);
  return lanes;
}

/** A bit for each byte, the first's lowest: is its top bit set? */
static inline uint32_t fwi_lanes_bits(fwi_lanes lanes) {
#ifdef __SSE2__
  typedef char bytes __attribute__((vector_size(16)));
  return (uint32_t)__builtin_ia32_pmovmskb128((bytes)lanes); /* compilers don't find it */
#else
  uint64_t halves[2];
  memcpy(halves, &lanes, sizeof halves);
  for (size_t i = 0; i < 2; i++) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    halves[i] = __builtin_bswap64(halves[i]);
#endif
    /* bit 8i is moved to 56 + i; no two meet on the way */
    halves[i] = (halves[i] >> 7 & UINT64_C(0x0101010101010101)) * UINT64_C(0x0102040810204080);
  }
  return (uint32_t)(halves[0] >> 56 | halves[1] >> 56 << 8);
#endif
}

/** Where the first byte stands whose top bit is set; FWI_LANES when none is. */
static inline size_t fwi_lanes_first(fwi_lanes lanes) {
  uint32_t bits = fwi_lanes_bits(lanes);
  return bits ? (size_t)__builtin_ctz(bits) : FWI_LANES;
}

/** Behind the last byte whose top bit is set; 0 when none is. */
static inline size_t fwi_lanes_last(fwi_lanes lanes) {
  uint32_t bits = fwi_lanes_bits(lanes);
  return bits ? 32 - (size_t)__builtin_clz(bits) : 0;
}

/** Is no top bit set? */
static inline bool fwi_lanes_none(fwi_lanes lanes) { return !fwi_lanes_bits(lanes); }

/** Is some byte 128 or more: not ASCII? */
static inline bool fwi_lanes_high(fwi_lanes lanes) { return fwi_lanes_bits(lanes); }

typedef fwi_lanes fwi_lanes_test(fwi_lanes bytes);

enum { FWI_LANES_BLOCK = 64 };

/** What @p test finds in the FWI_LANES_BLOCK bytes at @p p: a bit for each, the first's lowest. */
static inline __attribute__((always_inline)) uint64_t fwi_lanes_block(const char *p,
                                                                      fwi_lanes_test *test) {
  uint64_t bits = 0;
  for (unsigned i = 0; i < FWI_LANES_BLOCK; i += FWI_LANES)
    bits |= (uint64_t)fwi_lanes_bits(test(fwi_lanes_load(p + i))) << i;
  return bits;
}

/** The first byte from @p p on in which @p test finds something, or @p end; the text that @p p is
 * in begins at @p begin. */
static inline __attribute__((always_inline)) const char *
fwi_lanes_find(const char *begin, const char *p, const char *end, fwi_lanes_test *test) {
  const fwi_lanes places = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  size_t at;
  for (; (size_t)(end - p) >= FWI_LANES; p += FWI_LANES)
    if ((at = fwi_lanes_first(test(fwi_lanes_load(p)))) < FWI_LANES)
      return p + at;
  if (p == end)
    return end;
  if ((size_t)(end - begin) >= FWI_LANES) { /* the text's last: some have been looked at */
    const char *last = end - FWI_LANES;
    unsigned char seen = (unsigned char)(p - last);
    return last + fwi_lanes_first(test(fwi_lanes_load(last)) & (fwi_lanes)(places >= seen));
  }
  char rest[FWI_LANES] = {0};
  memcpy(rest, p, (size_t)(end - p));
  at = fwi_lanes_first(test(fwi_lanes_load(rest)));
  return at < (size_t)(end - p) ? p + at : end;
}

/** The same for the bytes from @p p to @p end alone, where they are fewer. */
static inline __attribute__((always_inline)) uint64_t
fwi_lanes_block_to(const char *p, const char *end, fwi_lanes_test *test) {
  if (end - p >= FWI_LANES_BLOCK)
    return fwi_lanes_block(p, test);
  char rest[FWI_LANES_BLOCK] = {0};
  memcpy(rest, p, (size_t)(end - p));
  return fwi_lanes_block(rest, test) & (((uint64_t)1 << (end - p)) - 1);
}

/** One byte after the other in which a test finds something, where many do: no byte is tested
 * twice. */
typedef struct fwi_lanes_walk {
  const char *at, *next, *end; /* of the block that is told, of what is behind it, of the text */
  uint64_t left;               /* bits of what was found and not told yet */
} fwi_lanes_walk;

static inline fwi_lanes_walk fwi_lanes_walk_in(const char *begin, const char *end) {
  return (fwi_lanes_walk){begin, begin, end, 0};
}

/** The next, or the text's end. */
static inline __attribute__((always_inline)) const char *fwi_lanes_next(fwi_lanes_walk *walk,
                                                                        fwi_lanes_test *test) {
  while (!walk->left) {
    if (walk->next == walk->end)
      return walk->end;
    walk->at = walk->next;
    walk->left = fwi_lanes_block_to(walk->at, walk->end, test);
    walk->next = walk->end - walk->at > FWI_LANES_BLOCK ? walk->at + FWI_LANES_BLOCK : walk->end;
  }
  const char *found = walk->at + __builtin_ctzll(walk->left);
  walk->left &= walk->left - 1;
  return found;
}

#endif
