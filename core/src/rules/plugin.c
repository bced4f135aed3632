/* plugin.c - a plugin's file into the Lua state: its environment, require, errors.
 *
 * Every file has an environment of its own and its own copy of the tables that it requires, so that
 * no plugin sees or changes another's state.  What a file keeps in local variables between mails is
 * its own affair: a rule that remembers is a bug of that rule, and harms only it.  A library runs
 * once for the plugins of a folder: one that remembers harms those.
 *
 * A chunk is named "#N", the file's number: messages begin with "#N:LINE: ", which can be told
 * from anything a path may look like. */
#include "rules/literals.h"

#include <stdio.h>
#include <stdlib.h>

enum { MAX_DEPTH = 16 }; /* of require within require */

static int lua_require(lua_State *L);

static int add_code(lua_State *L, const void *bytes, size_t count, void *buf) {
  (void)L;
  fwi_buf_add(buf, bytes, count);
  return 0;
}

/* [-0, +1] The file as a function; on failure the message.  It is compiled once, when the rule set
 * is loaded: each scanner, and each plugin that requires it, takes the bytecode made then.  From
 * outside only source is taken. */
static int load_chunk(lua_State *L, size_t file) {
  fwi_runner *runner = fwi_runner_of(L);
  const fwi_plugin_file *plugin = &runner->set->files[file];
  char name[24];
  if (plugin->code.len)
    return luaL_loadbufferx(L, plugin->code.ptr, plugin->code.len, "", "b");
  snprintf(name, sizeof name, "=#%zu", file);
  int status = luaL_loadbufferx(L, plugin->text.ptr, plugin->text.len, name, "t");
  if (status != LUA_OK || !runner->loading)
    return status;
  fwi_buf code = {0};
  lua_dump(L, add_code, &code, false);
  runner->loading->files[file].code = fwi_buf_take(&code, runner->loading->arena);
  return LUA_OK;
}

/* [-0, +1] Load the file as a function with an environment of its own; on failure the message. */
static int load_file(lua_State *L, size_t file, int loaded, int depth) {
  const fwi_ruleset *set = fwi_runner_of(L)->set;
  loaded = lua_absindex(L, loaded);
  int status = load_chunk(L, file);
  if (status != LUA_OK)
    return status;
  fwi_sandbox_push_env(L);
  lua_pushliteral(L, "require");
  lua_pushinteger(L, (lua_Integer)set->files[file].dir);
  lua_pushvalue(L, loaded);
  lua_pushinteger(L, depth);
  lua_pushcclosure(L, lua_require, 3);
  lua_rawset(L, -3);
  lua_pushliteral(L, "options");
  fwi_pack_push_options(L, &set->packs[set->files[file].dir]);
  lua_rawset(L, -3);
  lua_setupvalue(L, -2, 1);
  return LUA_OK;
}

/* The library's file: of the plugin's own folder, else of the first folder that has one. */
static size_t find_library(const fwi_ruleset *set, size_t dir, fw_str name) {
  size_t found = SIZE_MAX;
  for (size_t i = 0; i < set->file_count; i++) {
    if (!fwi_str_eq(set->files[i].lib, name))
      continue;
    if (set->files[i].dir == dir)
      return i;
    if (found == SIZE_MAX)
      found = i;
  }
  return found;
}

/* [-0, +1] What the library's file returns.  @p loaded: the table of what it requires in turn. */
static void run_library(lua_State *L, size_t file, int loaded, int depth) {
  if (load_file(L, file, loaded, depth) != LUA_OK)
    lua_error(L);
  lua_call(L, 0, 1);
  if (lua_isnil(L, -1)) {
    const char *name = lua_tostring(L, 1);
    luaL_error(L, "lib/%s.lua returns nothing: require '%s': add return M at its end", name, name);
  }
}

/* [-1, +1] The same with new tables in place of tables; @p copies: table -> its copy. */
static void copy_tables(lua_State *L, int copies, int depth) {
  enum { DEEPEST = 100 };
  if (!lua_istable(L, -1))
    return;
  lua_pushvalue(L, -1);
  if (lua_rawget(L, copies) == LUA_TNIL) {
    if (depth > DEEPEST)
      luaL_error(L, "a library's tables: over %d in each other", (int)DEEPEST);
    luaL_checkstack(L, 8, "tables in tables");
    lua_pop(L, 1);
    lua_newtable(L);
    lua_pushvalue(L, -2);
    lua_pushvalue(L, -2);
    lua_rawset(L, copies);
    for (lua_pushnil(L); lua_next(L, -3);) {
      fwi_sandbox_steps(L, 1);
      copy_tables(L, copies, depth + 1);
      lua_pushvalue(L, -2);
      lua_insert(L, -2);
      lua_rawset(L, -4);
    }
  }
  lua_remove(L, -2);
}

/* [-0, +1] What the library returns to a plugin of that folder.  It runs once for all of them: its
 * functions in dozens of places of memory would be cold each time.  Its tables are each plugin's
 * own. */
static void push_library(lua_State *L, size_t dir, size_t file, int depth) {
  static const char KEY; /* its address is the registry key of their table */
  lua_Integer place = (lua_Integer)(dir * fwi_runner_of(L)->set->file_count + file);
  if (lua_rawgetp(L, LUA_REGISTRYINDEX, &KEY) == LUA_TNIL) {
    lua_pop(L, 1);
    lua_newtable(L);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &KEY);
  }
  if (lua_rawgeti(L, -1, place) == LUA_TNIL) {
    lua_pop(L, 1);
    lua_newtable(L);
    run_library(L, file, -1, depth);
    lua_remove(L, -2);
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, place);
  }
  lua_newtable(L);
  lua_insert(L, -2);
  copy_tables(L, lua_absindex(L, -2), 0);
}

/* require(name); upvalues: folder, table of what this plugin has required, depth. */
static int lua_require(lua_State *L) {
  const fwi_runner *runner = fwi_runner_of(L);
  fw_str name;
  name.ptr = luaL_checklstring(L, 1, &name.len);
  size_t dir = (size_t)lua_tointeger(L, lua_upvalueindex(1));
  int depth = (int)lua_tointeger(L, lua_upvalueindex(3));
  lua_settop(L, 1);
  lua_pushvalue(L, 1);
  if (lua_rawget(L, lua_upvalueindex(2)) != LUA_TNIL)
    return 1;
  size_t file = name.len ? find_library(runner->set, dir, name) : SIZE_MAX;
  if (file == SIZE_MAX)
    return luaL_error(
        L, "no lib/%s.lua in a plugin folder: require '%s': add it, or see which there are",
        name.ptr, name.ptr);
  if (depth >= MAX_DEPTH)
    return luaL_error(
        L, "libraries require each other in a circle: require '%s': make one of them do without",
        name.ptr);
  if (runner->loading) /* a plugin that is left out takes its words with it: none is shared yet */
    run_library(L, file, lua_upvalueindex(2), depth + 1);
  else
    push_library(L, dir, file, depth + 1);
  lua_pushvalue(L, 1);
  lua_pushvalue(L, -2);
  lua_rawset(L, lua_upvalueindex(2));
  return 1;
}

/* Loads and calls the file named by the argument; what runs inside the budget. */
static int run_file(lua_State *L) {
  size_t file = (size_t)lua_tointeger(L, 1);
  lua_newtable(L);
  if (load_file(L, file, -1, 0) != LUA_OK)
    return lua_error(L);
  lua_call(L, 0, 1);
  return 1;
}

const char *fwi_plugin_run(fwi_runner *runner, size_t file) {
  lua_State *L = runner->box.L;
  lua_pushcfunction(L, run_file);
  lua_pushinteger(L, (lua_Integer)file);
  return fwi_sandbox_call(&runner->box, 1, 1);
}

void fwi_runner_init(fwi_runner *runner, const fwi_ruleset *set) {
  *runner = (fwi_runner){.set = set};
  runner->patterns = fwi_patterns_new(&set->limits);
  runner->arena = fwi_arena_new();
  fwi_runner_open(runner);
}

void fwi_runner_open(fwi_runner *runner) {
  fwi_sandbox_close(&runner->box);
  fwi_sandbox_open(&runner->box, &runner->set->limits);
  fwi_patterns_open(runner->box.L, runner->patterns);
  fwi_view_open_all(runner->box.L);
  fwi_helpers_open(runner->box.L);
  fwi_literals_open(runner->box.L);
  fwi_schema_open(runner->box.L);
  fwi_packs_open(runner->box.L);
}

void fwi_runner_clear(fwi_runner *runner) {
  fwi_sandbox_close(&runner->box);
  fwi_patterns_free(runner->patterns);
  fwi_scratch_free(runner->scratch);
  fwi_arena_free(runner->arena);
  fwi_buf_clear(&runner->folded);
  free(runner->collected.items);
  free(runner->matches);
  free(runner->looked);
  free(runner->met);
  free(runner->said);
  free(runner->first);
  free(runner->called);
  free(runner->asked);
  free(runner->holding);
  free(runner->costs);
}
