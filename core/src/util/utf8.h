/* utf8.h - UTF-8 sixteen bytes at a time. */
#ifndef FWI_UTF8_H
#define FWI_UTF8_H

#include "util/lanes.h"

/** What is no character of two or three bytes as it should be: bytes that continue one where none
 * is to be continued, or the other way round, given the bytes one and two before; and first bytes
 * that say too little (some of what begins with E0 or ED is broken) or begin four. */
static inline fwi_lanes fwi_utf8_not_whole(fwi_lanes c, fwi_lanes before, fwi_lanes before_that) {
  fwi_lanes inside = (fwi_lanes)((c & 0xC0) == 0x80);
  fwi_lanes wanted = (fwi_lanes)(before >= 0xC0) | (fwi_lanes)(before_that >= 0xE0);
  fwi_lanes unsure = (fwi_lanes)((c & 0xFE) == 0xC0) | (fwi_lanes)(c == 0xE0) |
                     (fwi_lanes)(c == 0xED) | (fwi_lanes)(c >= 0xF0);
  return (inside ^ wanted) | unsure;
}

/** Behind the whole characters from @p p on, before the first in which @p stops finds something,
 * as far as a quick look tells: maybe not all.  The two bytes before @p p belong to the text, and
 * broken they are not. */
static inline __attribute__((always_inline)) const char *
fwi_utf8_skip(const char *p, const char *end, fwi_lanes_test *stops) {
  const char *from = p;
  for (size_t plain = FWI_LANES; (size_t)(end - p) >= plain; p += plain) {
    fwi_lanes c = fwi_lanes_load(p), before_that = fwi_lanes_load(p - 2), odd = stops(c);
    if (fwi_lanes_high(c | before_that))
      odd |= fwi_utf8_not_whole(c, fwi_lanes_load(p - 1), before_that);
    plain = fwi_lanes_first(odd);
    if (plain < FWI_LANES) {
      p += plain;
      break;
    }
  }
  for (int back = 1; back <= 2 && p - from >= back; back++) /* no character is left half done */
    if ((unsigned char)p[-back] >= (back == 1 ? 0xC0 : 0xE0))
      return p - back;
  return p;
}

#endif
