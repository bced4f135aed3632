#include "rules/api.h"

#include "rules/gate.h"
#include "rules/view.h"

static void say_kinds(fwi_json *json) {
  size_t count;
  const fwi_kind *const *kinds = fwi_view_kinds(&count);
  fwi_json_open(json, "types", '{');
  for (size_t i = 0; i < count; i++) {
    fwi_json_open(json, kinds[i]->name, '{');
    fwi_json_open(json, "fields", '[');
    for (const fwi_view_field *f = kinds[i]->fields; f && f->name; f++)
      fwi_json_str(json, NULL, fw_str_of(f->name));
    fwi_json_close(json, ']');
    fwi_json_open(json, "methods", '[');
    for (const luaL_Reg *m = kinds[i]->methods; m && m->name; m++)
      if (m->name[0] != '_')
        fwi_json_str(json, NULL, fw_str_of(m->name));
    fwi_json_close(json, ']');
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, '}');
}

/* Of the names every environment has: those whose value is a library, or the others. */
static void say_globals(fwi_json *json, lua_State *L, bool libraries) {
  fwi_json_open(json, libraries ? "libraries" : "globals", libraries ? '{' : '[');
  fwi_sandbox_push_shared(L);
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    if (lua_istable(L, -1) != libraries)
      continue;
    if (!libraries) {
      fwi_json_str(json, NULL, fw_str_of(lua_tostring(L, -2)));
      continue;
    }
    fwi_json_open(json, lua_tostring(L, -2), '[');
    luaL_getmetafield(L, -1, "__index");
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
      fwi_json_str(json, NULL, fw_str_of(lua_tostring(L, -2)));
    lua_pop(L, 1);
    fwi_json_close(json, ']');
  }
  lua_pop(L, 1);
  fwi_json_close(json, libraries ? '}' : ']');
}

static void say_tables(fwi_json *json) {
  static const struct {
    const char *name;
    const char *const *fields;
  } tables[] = {{"Rule", fwi_rule_fields},       {"Sample", fwi_test_fields},
                {"NewBrand", fwi_brand_fields},  {"Domain", fwi_domain_fields},
                {"Weights", fwi_weights_fields}, {"WordList", fwi_words_fields},
                {"Pack", fwi_pack_fields}};
  fwi_json_open(json, "tables", '{');
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    fwi_json_open(json, tables[i].name, '[');
    for (const char *const *field = tables[i].fields; *field; field++)
      fwi_json_str(json, NULL, fw_str_of(*field));
    fwi_json_close(json, ']');
  }
  fwi_json_close(json, '}');
}

void fwi_rules_api_json(fwi_buf *out) {
  fwi_json json = {.buf = out};
  fwi_ruleset none = {.limits = fw_limits_default()};
  fwi_runner runner;
  fwi_runner_init(&runner, &none);
  fwi_json_open(&json, NULL, '{');
  say_kinds(&json);
  say_tables(&json);
  say_globals(&json, runner.box.L, false);
  say_globals(&json, runner.box.L, true);
  fwi_json_open(&json, "conditions", '[');
  for (const char *const *name = fwi_gate_names(); *name; name++)
    fwi_json_str(&json, NULL, fw_str_of(*name));
  fwi_json_close(&json, ']');
  fwi_json_open(&json, "word_lists", '[');
  for (const char *const *name = fwi_lexicon_names(); *name; name++)
    fwi_json_str(&json, NULL, fw_str_of(*name));
  fwi_json_close(&json, ']');
  fwi_json_open(&json, "marks", '[');
  for (int mark = 0; mark < FWI_MARK_COUNT; mark++)
    fwi_json_str(&json, NULL, fw_str_of(fwi_mark_name((fwi_mark)mark)));
  fwi_json_close(&json, ']');
  fwi_json_open(&json, "cues", '[');
  for (int cue = 0; cue < FWI_CUE_COUNT; cue++)
    fwi_json_str(&json, NULL, fw_str_of(fwi_cue_name((fwi_cue_kind)cue)));
  fwi_json_close(&json, ']');
  fwi_json_close(&json, '}');
  fwi_runner_clear(&runner);
}
