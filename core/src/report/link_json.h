/* link_json.h - `links` of schema fuwake/1. */
#ifndef FWI_LINK_JSON_H
#define FWI_LINK_JSON_H

#include "report/say.h"

/** All links of the report's mail, as member "links". */
void fwi_say_links(fwi_sayer *s);
/** One of them, in an array or alone. */
void fwi_say_link(fwi_sayer *s, const fwi_link *link);
/** Its members "marks" and "brand". */
void fwi_say_marks(fwi_sayer *s, const fwi_link *link);

#endif
