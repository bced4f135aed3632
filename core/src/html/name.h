/* name.h - the names of HTML and CSS: few, known beforehand, written in any case. */
#ifndef FWI_NAME_H
#define FWI_NAME_H

#include "util/str.h"

/** Is this @p known, a name in lower case, not empty? */
static inline bool fwi_name_is(fw_str name, fw_str known) {
  if (name.len != known.len || fwi_lower(name.ptr[0]) != known.ptr[0])
    return false;
  for (size_t i = 1; i < name.len; i++)
    if (fwi_lower(name.ptr[i]) != known.ptr[i])
      return false;
  return true;
}

#endif
