#include "rules/pack.h"

#include "fuwake/version.h"
#include "rules/api.h"
#include "rules/runner.h"
#include "util/error.h"

#include <stdio.h>
#include <stdlib.h>

enum { MAX_ENTRIES = 1000 /* of one table of a manifest */ };

static const char MAKER_KEY; /* its address: registry key of the metatable that pack{} sets */
const char *const fwi_pack_fields[] = {"name", "version", "requires", "overrides", "options", NULL};

static int make_pack(lua_State *L) {
  luaL_argexpected(L, lua_istable(L, 1), 1, "table");
  lua_settop(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &MAKER_KEY);
  lua_setmetatable(L, 1);
  return 1;
}

void fwi_packs_open(lua_State *L) {
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &MAKER_KEY);
  lua_pushcfunction(L, make_pack);
  fwi_sandbox_add_global(L, "pack");
}

/* Reading a manifest; raises what is wrong. */

static bool is_pack(lua_State *L) {
  if (!lua_istable(L, 1) || !lua_getmetatable(L, 1))
    return false;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &MAKER_KEY);
  bool same = lua_rawequal(L, -1, -2);
  lua_pop(L, 2);
  return same;
}

static bool is_word(fw_str text, const char *others) {
  for (size_t i = 0; i < text.len; i++) {
    char c = text.ptr[i];
    if (!(c >= 'a' && c <= 'z') && !fwi_is_digit(c) && !strchr(others, c))
      return false;
  }
  return text.len > 0 && text.len <= 64;
}

static bool is_version(fw_str text) {
  return is_word(text, ".") && fwi_is_digit(text.ptr[0]) && fwi_is_digit(text.ptr[text.len - 1]);
}

/* A copy of the string at @p index. */
static fw_str copy_at(lua_State *L, fwi_arena *arena, int index) {
  fw_str text;
  text.ptr = lua_tolstring(L, index, &text.len);
  return fwi_arena_dup(arena, text);
}

static fw_str read_string(lua_State *L, fwi_arena *arena, const char *field, const char *example) {
  lua_getfield(L, 1, field);
  if (lua_type(L, -1) != LUA_TSTRING)
    luaL_error(L, "%s: string expected, got %s: write %s", field, luaL_typename(L, -1), example);
  fw_str text = copy_at(L, arena, -1);
  lua_pop(L, 1);
  return text;
}

/* Push a table field and count its entries; false and nothing pushed when it is absent. */
static bool push_table(lua_State *L, const char *field, size_t *count) {
  *count = 0;
  if (lua_getfield(L, 1, field) == LUA_TNIL)
    return lua_pop(L, 1), false;
  if (!lua_istable(L, -1))
    luaL_error(L, "%s: table expected, got %s", field, luaL_typename(L, -1));
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
    if (++*count > MAX_ENTRIES)
      luaL_error(L, "%s: over %d entries", field, (int)MAX_ENTRIES);
  return true;
}

static void check_fields(lua_State *L) {
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1)) {
    fw_str name = {0};
    if (lua_type(L, -2) == LUA_TSTRING)
      name.ptr = lua_tolstring(L, -2, &name.len);
    bool known = false;
    for (const char *const *f = fwi_pack_fields; name.ptr && *f; f++)
      known |= strcmp(*f, name.ptr) == 0;
    if (known)
      continue;
    const char *nearest = fwi_nearest(fwi_pack_fields, name);
    luaL_error(L, "unknown field of pack: '%s'%s%s%s", name.ptr ? name.ptr : "?",
               nearest ? ": did you mean '" : "", nearest ? nearest : "", nearest ? "'?" : "");
  }
}

static void read_requirements(lua_State *L, fwi_arena *arena, fwi_pack *pack) {
  size_t count;
  if (!push_table(L, "requires", &count))
    return;
  pack->requirements = FWI_NEW_ARRAY(arena, fwi_requirement, count);
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    fwi_requirement *r = &pack->requirements[pack->requirement_count++];
    if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TSTRING)
      luaL_error(L, "requires: write requires = { fuwake = \"%s\" }", FUWAKE_VERSION);
    *r = (fwi_requirement){copy_at(L, arena, -2), copy_at(L, arena, -1)};
    if (!is_version(r->version))
      luaL_error(L, "requires: '%s' is no version: write %s = \"1.2\"", r->version.ptr,
                 r->name.ptr);
  }
  lua_pop(L, 1);
}

static void read_overrides(lua_State *L, fwi_arena *arena, fwi_pack *pack) {
  size_t count;
  if (!push_table(L, "overrides", &count))
    return;
  pack->overrides = FWI_NEW_ARRAY(arena, fw_str, count);
  pack->overrode = FWI_NEW_ARRAY(arena, bool, count);
  for (size_t i = 0; i < count; i++) {
    if (lua_rawgeti(L, -1, (lua_Integer)i + 1) != LUA_TSTRING)
      luaL_error(L, "overrides: a list of ids: write overrides = { \"links/ipfs\" }");
    pack->overrides[pack->override_count++] = copy_at(L, arena, -1);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

static int by_option_name(const void *a, const void *b) {
  return fwi_str_cmp(((const fwi_option *)a)->name, ((const fwi_option *)b)->name);
}

static void read_options(lua_State *L, fwi_arena *arena, fwi_pack *pack) {
  size_t count;
  if (!push_table(L, "options", &count))
    return;
  pack->options = FWI_NEW_ARRAY(arena, fwi_option, count);
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    fwi_option *o = &pack->options[pack->option_count++];
    int type = lua_type(L, -1);
    if (lua_type(L, -2) != LUA_TSTRING ||
        (type != LUA_TSTRING && type != LUA_TNUMBER && type != LUA_TBOOLEAN))
      luaL_error(L, "options: names with a string, a number or a boolean each: write options = { "
                    "least_links = 3 }");
    *o = (fwi_option){.name = copy_at(L, arena, -2), .type = type};
    if (!is_word(o->name, "_"))
      luaL_error(L, "options: '%s': a name is a-z, 0-9 and _", o->name.ptr);
    if (type == LUA_TSTRING)
      o->text = copy_at(L, arena, -1);
    o->number = lua_tonumber(L, -1);
    o->yes = lua_toboolean(L, -1);
  }
  lua_pop(L, 1);
  if (count)
    qsort(pack->options, count, sizeof *pack->options, by_option_name);
}

typedef struct reading {
  fwi_arena *arena;
  fwi_pack *pack;
} reading;

/* manifest, reading */
static int read_manifest(lua_State *L) {
  reading *r = lua_touserdata(L, 2);
  lua_settop(L, 1);
  if (!is_pack(L))
    return luaL_error(L, "a manifest returns pack{ ... }, not a %s", luaL_typename(L, 1));
  check_fields(L);
  r->pack->name = read_string(L, r->arena, "name", "name = \"acme\"");
  r->pack->version = read_string(L, r->arena, "version", "version = \"1.0\"");
  if (!is_word(r->pack->name, "-"))
    return luaL_error(L, "name: '%s': a name is a-z, 0-9 and -", r->pack->name.ptr);
  if (!is_version(r->pack->version))
    return luaL_error(L, "version: '%s': numbers and dots: write version = \"1.0\"",
                      r->pack->version.ptr);
  read_requirements(L, r->arena, r->pack);
  read_overrides(L, r->arena, r->pack);
  read_options(L, r->arena, r->pack);
  return 0;
}

/* Requirements. */

/* Leave a pack out, and say why. */
static void refuse(fwi_ruleset *set, fwi_pack *pack, fwi_rule_error error) {
  pack->refused = true;
  error.rule = pack->name.len ? pack->name : pack->path;
  error.file = set->files[pack->manifest].path;
  fwi_ruleset_add_error(set, error);
}

/* Something is wrong with a field of a manifest that was read. */
static fwi_rule_error mistake(fwi_ruleset *set, const fwi_pack *pack, const char *field,
                              fw_str what, fw_str how) {
  fw_str text = set->files[pack->manifest].text;
  fwi_spot place = fwi_source_find(text, &(fwi_step){field, 0}, 1, true);
  return (fwi_rule_error){
      .rule = pack->name,
      .code = FWI_STR("value"),
      .message = fwi_arena_printf(set->arena, "%.*s: %s: %.*s", FWI_ARG(what), field, FWI_ARG(how)),
      .hint = how,
      .file = set->files[pack->manifest].path,
      .line = place.line,
      .column = place.column,
      .end_column = place.end_column,
      .excerpt = fwi_source_line(text, place.line)};
}

/* <0, 0 or >0 as version a is older than, the same as or newer than b: "1.10" > "1.9". */
static int compare_versions(fw_str a, fw_str b) {
  while (a.len || b.len) {
    fw_str one = fwi_str_next(&a, '.'), other = fwi_str_next(&b, '.');
    long left = strtol(one.len ? one.ptr : "0", NULL, 10);
    long right = strtol(other.len ? other.ptr : "0", NULL, 10);
    if (left != right)
      return left < right ? -1 : 1;
  }
  return 0;
}

static fw_str version_of(const fwi_ruleset *set, fw_str name) {
  if (fwi_str_eq(name, FWI_STR("fuwake")))
    return FWI_STR(FUWAKE_VERSION);
  for (size_t i = 0; i < set->pack_count; i++)
    if (!set->packs[i].refused && fwi_str_eq(set->packs[i].name, name))
      return set->packs[i].version;
  return FWI_STR("");
}

static void check_requirements(fwi_ruleset *set, fwi_pack *pack) {
  for (size_t i = 0; i < pack->requirement_count && !pack->refused; i++) {
    const fwi_requirement *r = &pack->requirements[i];
    fw_str have = version_of(set, r->name);
    if (!have.len) {
      refuse(set, pack,
             mistake(set, pack, "requires",
                     fwi_arena_printf(set->arena, "%s %s isn't there", r->name.ptr, r->version.ptr),
                     FWI_STR("load it too")));
    } else if (compare_versions(have, r->version) < 0) {
      refuse(set, pack,
             mistake(set, pack, "requires",
                     fwi_arena_printf(set->arena, "needs %s %s, and %s is there", r->name.ptr,
                                      r->version.ptr, have.ptr),
                     FWI_STR("update it")));
    }
  }
}

static void run_manifest(fwi_ruleset *set, fwi_runner *runner, fwi_pack *pack) {
  lua_State *L = runner->box.L;
  reading r = {set->arena, pack};
  const char *code = fwi_plugin_run(runner, pack->manifest);
  if (!code) {
    lua_pushcfunction(L, read_manifest);
    lua_insert(L, -2);
    lua_pushlightuserdata(L, &r);
    code = fwi_sandbox_call(&runner->box, 2, 0);
  }
  if (code) {
    refuse(set, pack, fwi_plugin_error(runner, set->arena, code, pack->path, pack->manifest));
    return;
  }
  for (fwi_pack *other = set->packs; other < pack; other++)
    if (!other->refused && fwi_str_eq(other->name, pack->name)) {
      refuse(set, pack,
             mistake(set, pack, "name",
                     fwi_arena_printf(set->arena, "'%s' is also the pack in %s", pack->name.ptr,
                                      other->path.ptr),
                     FWI_STR("choose another")));
      return;
    }
}

/* Options that a user sets. */

static fwi_option *find_option(const fwi_ruleset *set, fw_str pack, fw_str name) {
  for (size_t i = 0; i < set->pack_count; i++)
    for (size_t k = 0; k < set->packs[i].option_count; k++)
      if (fwi_str_eq(set->packs[i].name, pack) && fwi_str_eq(set->packs[i].options[k].name, name))
        return &set->packs[i].options[k];
  return NULL;
}

static bool set_value(fwi_option *option, fw_str value) {
  char *end;
  switch (option->type) {
  case LUA_TBOOLEAN:
    option->yes = fwi_str_eq(value, FWI_STR("true"));
    return option->yes || fwi_str_eq(value, FWI_STR("false"));
  case LUA_TNUMBER:
    option->number = strtod(value.ptr, &end);
    return value.len && end == value.ptr + value.len;
  default:
    option->text = value;
    return true;
  }
}

static fw_status set_option(fwi_ruleset *set, const char *text, fw_error *err) {
  static const char *const kinds[] = {[LUA_TBOOLEAN] = "true or false", [LUA_TNUMBER] = "a number"};
  fw_str value = fwi_arena_dup(set->arena, fw_str_of(text));
  fw_str name = fwi_str_next(&value, '='), rest = name, pack = fwi_str_next(&rest, '.');
  if (name.len == strlen(text) || pack.len == name.len) {
    fwi_error_set(err, "option isn't PACK.NAME=VALUE: %s: write it so", text);
    return FW_EINVAL;
  }
  fwi_option *option = find_option(set, pack, rest);
  if (!option) {
    fwi_error_set(err, "no such option: %.*s: 'fuwake packs list' shows those there are",
                  FWI_ARG(name));
    return FW_EINVAL;
  }
  if (!set_value(option, value)) {
    fwi_error_set(err, "option of another type: %s: give %s", text, kinds[option->type]);
    return FW_EINVAL;
  }
  return FW_OK;
}

fw_status fwi_packs_read(fwi_ruleset *set, fwi_runner *runner, const char *const *options,
                         size_t count, fw_error *err) {
  for (size_t i = 0; i < set->pack_count; i++)
    if (set->packs[i].manifest != SIZE_MAX)
      run_manifest(set, runner, &set->packs[i]);
  for (size_t i = 0; i < set->pack_count; i++)
    check_requirements(set, &set->packs[i]);
  fw_status status = FW_OK;
  for (size_t i = 0; i < count && status == FW_OK; i++)
    status = set_option(set, options[i], err);
  return status;
}

bool fwi_pack_overrides(fwi_pack *pack, fw_str id) {
  for (size_t i = 0; i < pack->override_count; i++)
    if (fwi_str_eq(pack->overrides[i], id))
      return pack->overrode[i] = true;
  return false;
}

void fwi_packs_finish(fwi_ruleset *set) {
  for (size_t i = 0; i < set->pack_count; i++) {
    const fwi_pack *pack = &set->packs[i];
    for (size_t k = 0; k < pack->override_count && !pack->refused; k++)
      if (!pack->overrode[k])
        fwi_ruleset_add_error(
            set, mistake(set, pack, "overrides",
                         fwi_arena_printf(set->arena,
                                          "'%s' replaces nothing, as no earlier pack has that id, "
                                          "or this one doesn't give it",
                                          pack->overrides[k].ptr),
                         FWI_STR("choose ids that both have")));
  }
}

void fwi_pack_push_options(lua_State *L, const fwi_pack *pack) {
  lua_createtable(L, 0, (int)pack->option_count);
  for (size_t i = 0; i < pack->option_count; i++) {
    const fwi_option *o = &pack->options[i];
    lua_pushlstring(L, o->name.ptr, o->name.len);
    if (o->type == LUA_TSTRING) {
      lua_pushlstring(L, o->text.ptr ? o->text.ptr : "", o->text.len);
    } else if (o->type == LUA_TBOOLEAN) {
      lua_pushboolean(L, o->yes);
    } else if (o->number == (double)(lua_Integer)o->number) {
      lua_pushinteger(L, (lua_Integer)o->number);
    } else {
      lua_pushnumber(L, o->number);
    }
    lua_rawset(L, -3);
  }
  fwi_sandbox_freeze(L);
}

void fwi_packs_json(const fwi_ruleset *set, fwi_buf *out) {
  fwi_json json = {.buf = out};
  fwi_json_open(&json, NULL, '[');
  for (size_t i = 0; i < set->pack_count; i++) {
    const fwi_pack *pack = &set->packs[i];
    if (pack->refused)
      continue;
    fwi_json_open(&json, NULL, '{');
    fwi_json_str_or_null(&json, "name", pack->name);
    fwi_json_str_or_null(&json, "version", pack->version);
    fwi_json_str(&json, "path", pack->path);
    fwi_json_bool(&json, "sealed", pack->seal != NULL);
    fwi_json_open(&json, "overrides", '[');
    for (size_t k = 0; k < pack->override_count; k++)
      fwi_json_str(&json, NULL, pack->overrides[k]);
    fwi_json_close(&json, ']');
    fwi_json_open(&json, "options", '{');
    for (size_t k = 0; k < pack->option_count; k++) {
      const fwi_option *o = &pack->options[k];
      if (o->type == LUA_TSTRING) {
        fwi_json_str(&json, o->name.ptr, o->text);
      } else if (o->type == LUA_TBOOLEAN) {
        fwi_json_bool(&json, o->name.ptr, o->yes);
      } else {
        fwi_json_exact(&json, o->name.ptr, o->number);
      }
    }
    fwi_json_close(&json, '}');
    fwi_json_close(&json, '}');
  }
  fwi_json_close(&json, ']');
}
