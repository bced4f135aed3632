/* facts_json.h - the `facts` object of schema fuwake/1. */
#ifndef FWI_FACTS_JSON_H
#define FWI_FACTS_JSON_H

#include "report/say.h"

void fwi_say_facts(fwi_sayer *s, const char *key);
void fwi_say_link(fwi_sayer *s, const fwi_link *link);
/** The entries of `limits` (named in fuwake/limits.h) or, if not @p limits, of facts.defects. */
void fwi_say_defects(fwi_sayer *s, const char *key, bool limits);

#endif
