/* name.h - the names of HTML and CSS: few, known beforehand, written in any case. */
#ifndef FWI_NAME_H
#define FWI_NAME_H

#include "util/lanes.h"
#include "util/str.h"

/** A name in lower case, zeros behind it; of longer ones than any that is known, the beginning. */
typedef fwi_lanes fwi_name;

enum { FWI_NAME_BYTES = sizeof(fwi_name) };

/** A known name, as it stands in a table: the compiler puts the zeros. */
typedef char fwi_known_name[FWI_NAME_BYTES];

/** Of the bytes, in which the name's come first, those alone. */
static inline fwi_name fwi_name_within(fwi_lanes c, size_t len) {
  static const unsigned char within[2 * FWI_NAME_BYTES] = {255, 255, 255, 255, 255, 255, 255, 255,
                                                           255, 255, 255, 255, 255, 255, 255, 255};
  fwi_lanes lower = c | ((fwi_lanes)(c - 'A' < 26) & 0x20);
  return lower & fwi_lanes_load((const char *)within + FWI_NAME_BYTES - len);
}

/** @param end of the text that the name is a piece of. */
static inline fwi_name fwi_name_of(fw_str name, const char *end) {
  size_t len = name.len < FWI_NAME_BYTES ? name.len : FWI_NAME_BYTES;
  if (end - name.ptr >= FWI_NAME_BYTES)
    return fwi_name_within(fwi_lanes_load(name.ptr), len);
  char few[FWI_NAME_BYTES] = {0};
  if (len)
    memcpy(few, name.ptr, len);
  return fwi_name_within(fwi_lanes_load(few), len);
}

/** Behind the name at @p p, which is one byte long at least and ends where @p ends finds something
 * or the text does. */
static inline __attribute__((always_inline)) const char *
fwi_name_read(const char *p, const char *end, fwi_lanes_test *ends, fwi_name *out) {
  if (end - p >= FWI_NAME_BYTES) {
    fwi_lanes c = fwi_lanes_load(p);
    uint32_t stops = fwi_lanes_bits(ends(c)) & ~1u;
    if (stops) { /* nearly always */
      size_t len = (size_t)__builtin_ctz(stops);
      *out = fwi_name_within(c, len);
      return p + len;
    }
  }
  const char *q = fwi_lanes_find(p + 1, p + 1, end, ends);
  *out = fwi_name_of((fw_str){p, (size_t)(q - p)}, end);
  return q;
}

static inline bool fwi_name_eq(fwi_name a, fwi_name b) {
  return fwi_lanes_none((fwi_lanes)(a != b));
}

static inline bool fwi_name_is(fwi_name name, const fwi_known_name known) {
  return fwi_name_eq(name, fwi_lanes_load(known));
}

enum { FWI_NAMES = 4 };

/** Which of the FWI_NAMES known names at @p known, @p size bytes apart, it is: a bit for each. What
 * comes next in a mail nobody can foretell: to compare with all is cheaper than to stop. */
static inline unsigned fwi_name_among(fwi_name name, const void *known, size_t size) {
  unsigned fits = 0;
  for (unsigned i = 0; i < FWI_NAMES; i++)
    fits |= (unsigned)fwi_name_is(name, (const char *)known + i * size) << i;
  return fits;
}

#endif
