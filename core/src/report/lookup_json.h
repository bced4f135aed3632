/* lookup_json.h - places and stored look-ups, as members of the facts. */
#ifndef FWI_LOOKUP_JSON_H
#define FWI_LOOKUP_JSON_H

#include "report/say.h"

/** Members country, city, asn, as_org, network, database, database_date, place of the object
 * that is open.  place: "found", "not-found", "no-database", "not-public" or null. */
void fwi_say_place(fwi_sayer *s, fw_str ip);
/** What the facts file knows of the sender's domain, the relay and the links' hosts:
 * {domains[], dns[], reputation[], pages[]}. */
void fwi_say_lookups(fwi_sayer *s, const char *key);

#endif
