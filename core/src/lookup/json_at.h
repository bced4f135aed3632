/* json_at.h - where in a JSON text things stand, which a parsed tree no longer knows. */
#ifndef FWI_JSON_AT_H
#define FWI_JSON_AT_H

#include "util/str.h"

/** 1-based; a column counts characters. */
typedef struct fwi_json_at {
  size_t line, column;
} fwi_json_at;

/** Is anything nested deeper than @p depth?  Works on broken JSON too. @p at: the first such. */
bool fwi_json_deeper(fw_str json, size_t depth, fwi_json_at *at);
/** Where member @p key of element @p index of the root's array @p section is written, in a valid
 * text.  Falls back to what encloses it when key is NULL or absent, to the section's name when
 * index is SIZE_MAX, to the start of the text when section is NULL. */
fwi_json_at fwi_json_find(fw_str json, const char *section, size_t index, const char *key);

#endif
