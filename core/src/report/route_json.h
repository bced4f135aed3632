/* route_json.h - the way of a mail, and what filters and authentication say of it. */
#ifndef FWI_ROUTE_JSON_H
#define FWI_ROUTE_JSON_H

#include "report/say.h"

/** Members hops, boundary_why, auth and filters of `facts`. */
void fwi_say_route(fwi_sayer *s);

#endif
