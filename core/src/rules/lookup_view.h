/* lookup_view.h - what stored data knows, as rules see it.  All of it is null-safe. */
#ifndef FWI_RULES_LOOKUP_VIEW_H
#define FWI_RULES_LOOKUP_VIEW_H

#include "rules/view.h"

/** [-0, +1] Place of an address; its fields are nil when nothing is known. */
void fwi_push_place(lua_State *L, fw_str ip);
/** [-0, +1] Registration of a host's domain; its fields are nil when nobody looked it up. */
void fwi_push_registration(lua_State *L, fw_str host);

/* Methods of `mail`: place(ip), registration(host), dns(name), reputation(what), pages(url),
 * customer(brand's id). */
int fwi_mail_place(lua_State *L);
int fwi_mail_registration(lua_State *L);
int fwi_mail_dns(lua_State *L);
int fwi_mail_reputation(lua_State *L);
int fwi_mail_pages(lua_State *L);
int fwi_mail_customer(lua_State *L);

extern const fwi_kind fwi_kind_place, fwi_kind_registration, fwi_kind_dns, fwi_kind_reputation,
    fwi_kind_page, fwi_kind_customer;

#endif
