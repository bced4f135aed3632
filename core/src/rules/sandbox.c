/* sandbox.c - budgets, and the part of Lua that is safe to hand out.
 *
 * Three places notice that a budget is spent: the count hook, the allocator (copying big strings
 * is one instruction each) and our own functions in C.  The processor clock costs as much as
 * some hundred instructions, so it starts when a call has lasted a while. */
#define _POSIX_C_SOURCE 200809L /* clock_gettime */
#include "rules/sandbox.h"

#include "util/arena.h"

#include <lualib.h>
#include <stdlib.h>
#include <time.h>

enum {
  HOOK_EVERY = 100,             /* instructions; between two hooks a rule can do little harm */
  STEPS_BETWEEN_LOOKS = 2000,   /* some 20 microseconds */
  WORK_BETWEEN_LOOKS = 1 << 18, /* bytes, some 50 microseconds */
  SMALL_BLOCK = 4096            /* still given after the time is up: the next hook raises */
};

static const char SHARED_KEY, ENV_META_KEY; /* their addresses are registry keys */

static bool out_of_time(fwi_sandbox *box) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  int64_t at = (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
  box->work = 0;
  if (!box->deadline)
    box->deadline = at + (int64_t)box->limits.rule_ms * 1000000;
  return at > box->deadline;
}

static void *allocate(void *ctx, void *ptr, size_t old, size_t size) {
  fwi_sandbox *box = ctx;
  if (!ptr)
    old = 0; /* then it names the type of object */
  if (!size) {
    free(ptr);
    box->used -= old;
    return NULL;
  }
  if (size > old && box->ceiling) {
    bool full = box->used + (size - old) > box->ceiling;
    box->work += size;
    if ((full || box->work > WORK_BETWEEN_LOOKS) && !box->over && out_of_time(box))
      box->over = "time";
    if (full || (box->over && size > SMALL_BLOCK))
      return NULL; /* Lua collects and asks again */
  }
  box->used += size - old;
  return fwi_xrealloc(ptr, size);
}

void fwi_sandbox_over(lua_State *L, const char *limit) {
  fwi_sandbox *box = fwi_sandbox_of(L);
  if (!box->over)
    box->over = limit;
  luaL_where(L, 0); /* the plugin's line when the hook raises ... */
  if (!*lua_tostring(L, -1))
    luaL_where(L, 1); /* ... or it called a function in C that does */
  lua_pushfstring(L, "over the limit of %s", limit);
  lua_concat(L, 2);
  lua_error(L);
  abort(); /* not reached */
}

void fwi_sandbox_steps(lua_State *L, size_t steps) {
  fwi_sandbox *box = fwi_sandbox_of(L);
  box->steps += steps;
  if (box->over)
    fwi_sandbox_over(L, box->over);
  if (box->steps > box->limits.rule_steps)
    fwi_sandbox_over(L, "steps");
}

void fwi_sandbox_work(lua_State *L, size_t bytes) {
  fwi_sandbox *box = fwi_sandbox_of(L);
  box->work += bytes;
  if (box->work > WORK_BETWEEN_LOOKS && out_of_time(box))
    fwi_sandbox_over(L, "time");
}

static void on_count(lua_State *L, lua_Debug *ar) {
  (void)ar;
  fwi_sandbox *box = fwi_sandbox_of(L);
  if (!box->ceiling)
    return;
  fwi_sandbox_steps(L, HOOK_EVERY);
  box->work += HOOK_EVERY * (WORK_BETWEEN_LOOKS / STEPS_BETWEEN_LOOKS);
  if (box->work > WORK_BETWEEN_LOOKS && out_of_time(box))
    fwi_sandbox_over(L, "time");
}

const char *fwi_sandbox_call(fwi_sandbox *box, int args, int results) {
  box->ceiling = box->used + box->limits.rule_memory;
  box->steps = box->work = 0;
  box->deadline = 0;
  box->over = NULL;
  int status = lua_pcall(box->L, args, results, 0);
  box->ceiling = 0;
  if (status == LUA_OK)
    return NULL;
  if (status == LUA_ERRMEM && !box->over)
    box->over = "memory";
  return box->over ? box->over : "error";
}

/* pcall of which a spent budget is no error to recover from. */
static int safe_pcall(lua_State *L) {
  luaL_checkany(L, 1);
  fwi_sandbox *box = fwi_sandbox_of(L);
  int status = lua_pcall(L, lua_gettop(L) - 1, LUA_MULTRET, 0);
  if (status == LUA_ERRMEM && !box->over)
    box->over = "memory";
  if (box->over) {
    if (status == LUA_OK)
      fwi_sandbox_over(L, box->over);
    return lua_error(L);
  }
  lua_pushboolean(L, status == LUA_OK);
  lua_insert(L, 1);
  return lua_gettop(L);
}

static int refuse_global(lua_State *L) {
  return luaL_error(L, "'%s' is not local: write 'local %s', a plugin sets no globals",
                    luaL_tolstring(L, 2, NULL), luaL_tolstring(L, 2, NULL));
}

static int refuse_write(lua_State *L) {
  return luaL_error(L, "can't set '%s': libraries are read-only", luaL_tolstring(L, 2, NULL));
}

void fwi_sandbox_freeze(lua_State *L) {
  lua_newtable(L);
  lua_createtable(L, 0, 2);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, refuse_write);
  lua_setfield(L, -2, "__newindex");
  lua_setmetatable(L, -2);
  lua_remove(L, -2);
}

void fwi_sandbox_add_global(lua_State *L, const char *name) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &SHARED_KEY);
  lua_insert(L, -2);
  lua_setfield(L, -2, name);
  lua_pop(L, 1);
}

void fwi_sandbox_add_library(lua_State *L, const char *name) {
  fwi_sandbox_freeze(L);
  fwi_sandbox_add_global(L, name);
}

void fwi_sandbox_push_env(lua_State *L) {
  lua_newtable(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &ENV_META_KEY);
  lua_setmetatable(L, -2);
}

/* [-0, +1] A new table with the named members of the table on top of the stack. */
static void pick(lua_State *L, const char *const *names) {
  lua_newtable(L);
  for (; *names; names++) {
    lua_getfield(L, -2, *names);
    lua_setfield(L, -2, *names);
  }
}

/* [-0, +0] Offer the named members of Lua's own library, and the functions of ours. */
static void add_picked(lua_State *L, lua_CFunction opener, const char *const *names,
                       const luaL_Reg *ours, const char *library) {
  lua_pushcfunction(L, opener);
  lua_call(L, 0, 1);
  pick(L, names);
  if (ours)
    luaL_setfuncs(L, ours, 0);
  fwi_sandbox_add_library(L, library);
  lua_pop(L, 1);
}

static void add_base(lua_State *L) {
  static const char *const names[] = {"ipairs",   "pairs", "next",   "select", "tostring",
                                      "tonumber", "type",  "assert", "error",  NULL};
  lua_pushcfunction(L, luaopen_base);
  lua_call(L, 0, 1);
  pick(L, names);
  lua_pushcfunction(L, safe_pcall);
  lua_setfield(L, -2, "pcall");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &SHARED_KEY);
  lua_pop(L, 1);
  lua_newtable(L); /* luaopen_base filled the state's globals: nothing of ours may reach them */
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);

  lua_createtable(L, 0, 2);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &SHARED_KEY);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, refuse_global);
  lua_setfield(L, -2, "__newindex");
  lua_rawsetp(L, LUA_REGISTRYINDEX, &ENV_META_KEY);
}

void fwi_sandbox_open(fwi_sandbox *box, const fw_limits *limits) {
  static const char *const strings[] = {"sub",   "byte",    "char",   "len", "lower",
                                        "upper", "reverse", "format", NULL};
  static const char *const maths[] = {"abs",  "ceil",       "floor", "fmod",       "huge", "log",
                                      "max",  "maxinteger", "min",   "mininteger", "modf", "pi",
                                      "sqrt", "tointeger",  "type",  "ult",        NULL};
  static const char *const utf8[] = {"char", "charpattern", "codepoint", "codes",
                                     "len",  "offset",      NULL};
  static const char *const tables[] = {NULL};
  *box = (fwi_sandbox){.limits = *limits};
  lua_State *L = box->L = lua_newstate(allocate, box);
  *(fwi_sandbox **)lua_getextraspace(L) = box;
  add_base(L);
  add_picked(L, luaopen_table, tables, fwi_stdlib_table, "table");
  add_picked(L, luaopen_math, maths, NULL, "math");
  add_picked(L, luaopen_utf8, utf8, NULL, "utf8");
  add_picked(L, luaopen_string, strings, fwi_stdlib_string, "string");
  /* luaopen_string made ("").find and the like Lua's own: point strings at ours. */
  lua_pushliteral(L, "");
  lua_getmetatable(L, -1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &SHARED_KEY);
  lua_getfield(L, -1, "string");
  lua_setfield(L, -3, "__index");
  lua_pop(L, 3);
  lua_sethook(L, on_count, LUA_MASKCOUNT, HOOK_EVERY);
}

void fwi_sandbox_close(fwi_sandbox *box) {
  if (box->L)
    lua_close(box->L);
  box->L = NULL;
}
