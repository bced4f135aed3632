/* param.h - structured MIME fields: "value; name=value" (RFC 2045 5.1, RFC 2231). */
#ifndef FWI_PARAM_H
#define FWI_PARAM_H

#include "util/arena.h"
#include "util/str.h"

/** What stands before the first ';', in lower case, without comments and white space. */
fw_str fwi_param_value(fwi_arena *arena, fw_str field);
/** A parameter's value in UTF-8: continuations joined, percent and encoded words decoded, raw
 * 8-bit guessed.  Empty when absent. */
fw_str fwi_param_get(fwi_arena *arena, fw_str field, fw_str name);
/** The same without any decoding of characters: what a boundary is compared with. */
fw_str fwi_param_bytes(fwi_arena *arena, fw_str field, fw_str name);

#endif
