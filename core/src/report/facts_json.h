/* facts_json.h - the `facts` object of schema fuwake/1, and pieces that several objects have. */
#ifndef FWI_FACTS_JSON_H
#define FWI_FACTS_JSON_H

#include "report/say.h"

void fwi_say_facts(fwi_sayer *s, const char *key);
/** The name given to the message, which may be the victim's. */
void fwi_say_source(fwi_sayer *s);
/** Of the bytes handed in, hexadecimal. */
void fwi_say_sha256(fwi_sayer *s);
/** The entries of `limits` (named in fuwake/limits.h) or, if not @p limits, of facts.defects. */
void fwi_say_defects(fwi_sayer *s, const char *key, bool limits);

#endif
