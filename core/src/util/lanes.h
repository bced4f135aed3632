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

#endif
