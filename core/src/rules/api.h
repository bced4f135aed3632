/* api.h - the names that rules may use, as registered: what the documentation is held against. */
#ifndef FWI_RULES_API_H
#define FWI_RULES_API_H

#include "util/buf.h"

/* The fields that tables of plugins may have; NULL ends each list. */
extern const char *const fwi_rule_fields[];
extern const char *const fwi_test_fields[];
extern const char *const fwi_brand_fields[];
extern const char *const fwi_domain_fields[];
extern const char *const fwi_weights_fields[];
extern const char *const fwi_words_fields[];
extern const char *const fwi_pack_fields[];

/** Object {types{name: {fields[], methods[]}}, tables{name: [fields]}, globals[],
 * libraries{name: [functions]}, conditions[], marks[], cues[]}. */
void fwi_rules_api_json(fwi_buf *out);

#endif
