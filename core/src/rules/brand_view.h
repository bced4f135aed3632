/* brand_view.h - brands and the claims of them, as rules see them. */
#ifndef FWI_RULES_BRAND_VIEW_H
#define FWI_RULES_BRAND_VIEW_H

#include "rules/view.h"

/** [-0, +1] Claim of the mail; a fwi_getter. */
void fwi_push_claim(lua_State *L, const void *item);
/** [-0, +1] Link of the mail; a fwi_getter.  mail.c. */
void fwi_push_link(lua_State *L, const void *item);
/** [-0, +1] mail.impostor: the claim in From whose brand From's domain doesn't bear out, or nil. */
void fwi_push_impostor(lua_State *L);

#endif
