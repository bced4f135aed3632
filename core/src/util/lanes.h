/* lanes.h - sixteen bytes of a text at a time, in plain C: compilers have vector instructions for
 * it on every machine.
 *
 * A test of lanes gives 0xFF where it holds and 0 elsewhere: (fwi_lanes)(c == 'x'). */
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

/** Where the first byte stands that isn't 0; FWI_LANES when all are. */
static inline size_t fwi_lanes_first(fwi_lanes lanes) {
  uint64_t halves[2];
  memcpy(halves, &lanes, sizeof halves);
  uint64_t half = halves[0] ? halves[0] : halves[1];
  if (!half)
    return FWI_LANES;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  size_t zeros = (size_t)__builtin_clzll(half);
#else
  size_t zeros = (size_t)__builtin_ctzll(half);
#endif
  return zeros / 8 + (halves[0] ? 0 : sizeof half);
}

/** Are all bytes 0? */
static inline bool fwi_lanes_none(fwi_lanes lanes) {
  uint64_t halves[2];
  memcpy(halves, &lanes, sizeof halves);
  return !(halves[0] | halves[1]);
}

/** Is some byte 128 or more: not ASCII? */
static inline bool fwi_lanes_high(fwi_lanes lanes) {
  uint64_t halves[2];
  memcpy(halves, &lanes, sizeof halves);
  return (halves[0] | halves[1]) & UINT64_C(0x8080808080808080);
}

typedef fwi_lanes fwi_lanes_test(fwi_lanes bytes);

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

#endif
