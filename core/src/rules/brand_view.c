/* brand_view.c - brands and the claims of them, as rules see them. */
#include "rules/brand_view.h"

#include "brand/posing.h"

static void push_fw_str(lua_State *L, const void *item) { fwi_push_str(L, *(const fw_str *)item); }

static void push_claim_link(lua_State *L, const fwi_claim *claim) {
  if (claim->place == FWI_CLAIM_LINK) {
    fwi_push_link(L, &fwi_facts_links(fwi_runner_of(L)->facts)->items[claim->link]);
  } else {
    lua_pushnil(L);
  }
}

FWI_GETTER(claim, brand, fwi_push_brand(L, it->brand))
FWI_GETTER(claim, place, lua_pushstring(L, fwi_claim_place_name(it->place)))
FWI_GETTER(claim, text, fwi_push_text(L, it->text))
FWI_GETTER(claim, link, push_claim_link(L, it))
/* Several rules ask of the same claims: worked out once a mail. */
static bool speaks(fwi_runner *runner, const fwi_claim *claim) {
  enum { UNKNOWN, NO, YES };
  if (!runner->speaking)
    runner->speaking =
        FWI_NEW_ARRAY(runner->facts->message->arena, unsigned char, runner->claims->count);
  unsigned char *known = &runner->speaking[claim - runner->claims->items];
  if (*known == UNKNOWN)
    *known = fwi_claim_speaks(claim, fwi_look_subject(runner), runner->facts->lexicon) ? YES : NO;
  return *known == YES;
}
FWI_GETTER(claim, speaks, lua_pushboolean(L, speaks(fwi_runner_of(L), it)))

static const fwi_view_field claim_fields[] = {{"brand", claim_brand},   {"place", claim_place},
                                              {"text", claim_text},     {"link", claim_link},
                                              {"speaks", claim_speaks}, {NULL, NULL}};
const fwi_kind fwi_kind_claim = {"Claim", claim_fields, NULL};
void fwi_push_claim(lua_State *L, const void *item) {
  const fwi_claim *claim = item;
  fwi_push_nth(L, &fwi_kind_claim, item, (size_t)(claim - fwi_runner_of(L)->claims->items));
}

/* The first by which From names a brand that its domain doesn't bear out. */
static const fwi_claim *impostor(fwi_runner *runner) {
  const fwi_claims *claims = runner->claims;
  const fwi_brands *all = &runner->set->brands;
  fw_str host = fwi_runner_host(runner, fwi_runner_address(runner, FWI_FROM));
  for (size_t i = 0; host.len && i < claims->count; i++) {
    const fwi_claim *claim = &claims->items[i];
    bool name = claim->place == FWI_CLAIM_FROM_NAME;
    if ((!name && claim->place != FWI_CLAIM_FROM_ADDRESS) || !speaks(runner, claim) ||
        fwi_brands_akin(all, claim->brand, host))
      continue;
    /* A brand's own mailbox may be named after another: "paypal@" of a shop we know. */
    const fwi_brand *owner = name ? NULL : fwi_brands_owner(all, host, NULL);
    if (!owner || !fwi_brand_owns(owner, host))
      return claim;
  }
  return NULL;
}

void fwi_push_impostor(lua_State *L) {
  const fwi_claim *claim = impostor(fwi_runner_of(L));
  if (claim) {
    fwi_push_claim(L, claim);
  } else {
    lua_pushnil(L);
  }
}

static void push_brand_name(lua_State *L, const fwi_brand *brand) {
  lua_createtable(L, 0, 2);
  fwi_push_str(L, brand->name_ja);
  lua_setfield(L, -2, "ja");
  fwi_push_str(L, brand->name_en);
  lua_setfield(L, -2, "en");
}

FWI_GETTER(brand, id, fwi_push_str(L, it->id))
FWI_GETTER(brand, name, push_brand_name(L, it))
FWI_GETTER(brand, salutation, fwi_push_str_or_nil(L, it->salutation))
FWI_GETTER(brand, products,
           fwi_push_list(L, it->products, it->product_count, sizeof(fw_str), push_fw_str))
FWI_GETTER(brand, group, fwi_push_str_or_nil(L, it->group))
FWI_GETTER(brand, successor, fwi_push_str_or_nil(L, it->successor))
FWI_GETTER(brand, notices,
           fwi_push_list(L, it->notices, it->notice_count, sizeof(fw_str), push_fw_str))
FWI_GETTER(brand, tokens,
           fwi_push_list(L, it->tokens, it->token_count, sizeof(fw_str), push_fw_str))
FWI_GETTER(brand, names, fwi_push_list(L, it->names, it->name_count, sizeof(fw_str), push_fw_str))

static int brand_owns(lua_State *L) {
  const fwi_brand *brand = fwi_check_view(L, 1, &fwi_kind_brand);
  fw_str host = lua_isnoneornil(L, 2) ? FWI_STR("") : fwi_ascii_host(L, fwi_check_str(L, 2));
  lua_pushboolean(L, fwi_brand_owns(brand, host));
  return 1;
}

static int brand_role(lua_State *L) {
  const fwi_brand *brand = fwi_check_view(L, 1, &fwi_kind_brand);
  fw_str host = lua_isnoneornil(L, 2) ? FWI_STR("") : fwi_ascii_host(L, fwi_check_str(L, 2));
  fwi_push_str_or_nil(L, fwi_brand_role(brand, host));
  return 1;
}

static int brand_akin(lua_State *L) {
  const fwi_brand *brand = fwi_check_view(L, 1, &fwi_kind_brand);
  fw_str host = lua_isnoneornil(L, 2) ? FWI_STR("") : fwi_ascii_host(L, fwi_check_str(L, 2));
  lua_pushboolean(L, fwi_brands_akin(&fwi_runner_of(L)->set->brands, brand, host));
  return 1;
}

static const fwi_view_field brand_fields[] = {{"id", brand_id},
                                              {"name", brand_name},
                                              {"salutation", brand_salutation},
                                              {"group", brand_group},
                                              {"successor", brand_successor},
                                              {"notices", brand_notices},
                                              {"products", brand_products},
                                              {"tokens", brand_tokens},
                                              {"names", brand_names},
                                              {NULL, NULL}};
static const luaL_Reg brand_methods[] = {
    {"owns", brand_owns}, {"role", brand_role}, {"akin", brand_akin}, {NULL, NULL}};
const fwi_kind fwi_kind_brand = {"Brand", brand_fields, brand_methods};
