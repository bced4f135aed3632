/* table_weights.c - weights{}: what findings count, and how they add up. */
#include "rules/api.h"
#include "rules/table.h"

const char *const fwi_weights_fields[] = {"prior", "section", "rules", NULL};

static bool has_prior(fwi_table *r) {
  lua_pushliteral(r->L, "prior");
  bool has = lua_rawget(r->L, -2) != LUA_TNIL;
  lua_pop(r->L, 1);
  return has;
}

/* { ["links/ipfs"] = 2.5 } on top of the stack. */
static void read_rules(fwi_table *r, fwi_weights *out) {
  static const char example[] = "[\"links/ipfs\"] = 2.5";
  lua_State *L = r->L;
  size_t count = 0;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
    count++;
  if (!fwi_table_fits(r, NULL, count, sizeof *out->items))
    return;
  out->items = FWI_NEW_ARRAY(r->set->arena, fwi_weight, count);
  for (lua_pushnil(L); lua_next(L, -2);) {
    lua_pop(L, 1);
    if (lua_type(L, -1) != LUA_TSTRING) {
      fwi_table_complain(r, "type", FWI_AT_TABLE, NULL,
                         FWI_SAY(r, "a key is a %s", luaL_typename(L, -1)),
                         FWI_SAY(r, "write %s", example));
      continue;
    }
    lua_pushvalue(L, -1);
    fw_str id = fwi_table_take_str(r);
    if (!id.len)
      continue;
    lua_pushvalue(L, -2);
    double weight = fwi_table_nats(r, id.ptr, example);
    lua_pop(L, 1);
    out->items[out->count++] = (fwi_weight){id, weight};
  }
}

void fwi_table_read_weights(fwi_table *r, fwi_weights *out) {
  fwi_table_check_keys(r, "weights", fwi_weights_fields);
  out->file = r->source->path;
  out->scale = FWI_SCALE_DEFAULT;
  out->has_scale = has_prior(r);
  if (out->has_scale) {
    out->scale.prior = fwi_table_nats(r, "prior", "prior = -3");
    fwi_table_range(r, "section", "section = { min = -6, max = 5 }", &out->scale.section_min,
                    &out->scale.section_max);
  }
  if (!fwi_table_get(r, "rules", LUA_TTABLE, "rules = { [\"links/ipfs\"] = 2.5 }", true))
    return;
  fwi_table_enter(r, "rules", 0);
  read_rules(r, out);
  fwi_table_leave(r);
  lua_pop(r->L, 1);
}
