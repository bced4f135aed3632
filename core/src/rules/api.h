/* api.h - the names that rules may use, as registered: what the documentation is held against. */
#ifndef FWI_RULES_API_H
#define FWI_RULES_API_H

#include "util/buf.h"

/** Object {types{name: {fields[], methods[]}}, globals[], libraries{name: [functions]},
 * conditions[], marks[], cues[]}. */
void fwi_rules_api_json(fwi_buf *out);

#endif
