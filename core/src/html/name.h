/* name.h - the names of HTML and CSS: few, known beforehand, written in any case. */
#ifndef FWI_NAME_H
#define FWI_NAME_H

#include "util/str.h"

/** Is this @p known, a name in lower case and as long, not empty?  @p first is its first byte in
 * lower case: by that most others are told. */
static inline bool fwi_name_is(fw_str name, char first, const char *known) {
  if (first != known[0])
    return false;
  for (size_t i = 1; i < name.len; i++)
    if (fwi_lower(name.ptr[i]) != known[i])
      return false;
  return true;
}

#endif
