/* sandbox.c - budgets, and the part of Lua that is safe to hand out.
 *
 * Three places notice that a budget is spent: the count hook, the allocator (copying big strings
 * is one instruction each) and our own functions in C.  The processor clock costs as much as
 * some hundred instructions, so it is only read when the coarse clock has ticked.
 *
 * One instruction can take long where a big string is compared, converted to a number or handed
 * to utf8.len: the bigger the biggest block of a call, the more often the hook comes. */
#define _POSIX_C_SOURCE 200809L /* clock_gettime */
#include "rules/sandbox.h"

#include <lualib.h>
#include <stdlib.h>
#include <time.h>

enum {
  HOOK_EVERY = 100,             /* instructions; between two hooks a rule can do little harm */
  BIG_BLOCK = 1 << 18,          /* bytes; one pass over it takes a tenth of a millisecond */
  WORK_BETWEEN_LOOKS = 1 << 18, /* bytes, some 50 microseconds */
  GC_PAUSE = 400,               /* percent of what is alive, mostly rules: a mail makes little */
  SMALL_BLOCK = 4096            /* still given after the time is up: the next hook raises */
};

static const char SHARED_KEY, ENV_META_KEY, NIL_META_KEY; /* their addresses are registry keys */

static void on_count(lua_State *L, lua_Debug *ar);

static int64_t read_clock(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t fwi_sandbox_now(void) { return read_clock(CLOCK_THREAD_CPUTIME_ID); }

bool fwi_sandbox_ticked(int64_t *tick) {
#ifdef CLOCK_MONOTONIC_COARSE
  int64_t now = read_clock(CLOCK_MONOTONIC_COARSE);
#else
  int64_t now = read_clock(CLOCK_MONOTONIC) >> 22;
#endif
  bool ticked = now != *tick;
  *tick = now;
  return ticked;
}

static bool out_of_time(fwi_sandbox *box) {
  int64_t at = fwi_sandbox_now();
  box->work = 0;
  if (!box->deadline)
    box->deadline = at + (int64_t)box->limits.rule_ms * 1000000;
  return at > box->deadline;
}

static void hook_every(fwi_sandbox *box, int every) {
  if (box->every == every)
    return; /* setting it starts the count anew */
  box->every = every;
  lua_sethook(box->L, on_count, LUA_MASKCOUNT, every);
}

static void *allocate(void *ctx, void *ptr, size_t old, size_t size) {
  fwi_sandbox *box = ctx;
  if (!ptr)
    old = 0; /* then it names the type of object */
  if (!size) {
    fwi_blocks_free(&box->blocks, ptr, old);
    box->used -= old;
    return NULL;
  }
  if (size > old && box->ceiling) {
    bool full = box->used + (size - old) > box->ceiling;
    box->work += size;
    if (size > BIG_BLOCK && (size_t)box->every > HOOK_EVERY * (size_t)BIG_BLOCK / size)
      hook_every(box, 1 + (int)(HOOK_EVERY * (size_t)BIG_BLOCK / size));
    if ((full || box->work > WORK_BETWEEN_LOOKS) && !box->over && out_of_time(box))
      box->over = "time";
    if (full || (box->over && size > SMALL_BLOCK))
      return NULL; /* Lua collects and asks again */
  }
  box->used += size - old;
  if (box->used > box->peak)
    box->peak = box->used;
  return fwi_blocks_resize(&box->blocks, ptr, old, size);
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
  fwi_sandbox_steps(L, (size_t)box->every);
  if ((box->work > WORK_BETWEEN_LOOKS || fwi_sandbox_ticked(&box->tick)) && out_of_time(box))
    fwi_sandbox_over(L, "time");
}

const char *fwi_sandbox_call(fwi_sandbox *box, int args, int results) {
  box->ceiling = box->used + box->limits.rule_memory;
  box->steps = box->work = 0;
  box->deadline = 0;
  box->over = NULL;
  hook_every(box, HOOK_EVERY);
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

static int nil_index(lua_State *L) { return lua_pushnil(L), 1; }
static int nil_len(lua_State *L) { return lua_pushinteger(L, 0), 1; }

void fwi_sandbox_forgive_nil(fwi_sandbox *box, bool forgive) {
  static const luaL_Reg methods[] = {{"__index", nil_index}, {"__len", nil_len}, {NULL, NULL}};
  lua_State *L = box->L;
  lua_pushnil(L);
  if (!forgive) {
    lua_pushnil(L);
  } else if (lua_rawgetp(L, LUA_REGISTRYINDEX, &NIL_META_KEY) == LUA_TNIL) {
    lua_pop(L, 1);
    luaL_newlib(L, methods);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &NIL_META_KEY);
  }
  lua_setmetatable(L, -2);
  lua_pop(L, 1);
}

static int refuse_global(lua_State *L) {
  fwi_push_plain(L, 2);
  const char *name = lua_tostring(L, -1);
  return luaL_error(L, "'%s' is not local: write 'local %s', a plugin sets no globals", name, name);
}

/* What is no name of the library may be a slip: say so, lest nil travel on. */
static int refuse_unknown(lua_State *L) {
  enum { MOST = 64 };
  const char *names[MOST + 1];
  size_t count = 0;
  for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1))
    if (lua_type(L, -2) == LUA_TSTRING && count < MOST)
      names[count++] = lua_tostring(L, -2);
  names[count] = NULL;
  fw_str name;
  fwi_push_plain(L, 2);
  name.ptr = lua_tolstring(L, -1, &name.len);
  const char *nearest = fwi_nearest(names, name);
  if (nearest)
    return luaL_error(L, "there is no '%s': did you mean '%s'?", name.ptr, nearest);
  return luaL_error(L, "there is no '%s': plugins/README.md lists what a rule may use", name.ptr);
}

static int refuse_write(lua_State *L) {
  fwi_push_plain(L, 2);
  return luaL_error(L, "can't set '%s': libraries are read-only", lua_tostring(L, -1));
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

void fwi_sandbox_push_shared(lua_State *L) { lua_rawgetp(L, LUA_REGISTRYINDEX, &SHARED_KEY); }

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
  if (ours == fwi_stdlib_string) {
    lua_getfield(L, -1, "format");
    fwi_stdlib_keep_format(L);
  }
  pick(L, names);
  if (ours)
    luaL_setfuncs(L, ours, 0);
  fwi_sandbox_add_library(L, library);
  lua_pop(L, 1);
}

static void add_base(lua_State *L) {
  static const char *const names[] = {"pairs", "next",   "select", "tonumber",
                                      "type",  "assert", "error",  NULL};
  lua_pushcfunction(L, luaopen_base);
  lua_call(L, 0, 1);
  pick(L, names);
  luaL_setfuncs(L, fwi_stdlib_base, 0);
  lua_pushcfunction(L, safe_pcall);
  lua_setfield(L, -2, "pcall");
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, refuse_unknown);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
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
  static const char *const strings[] = {"sub",   "byte",  "char",    "len",
                                        "lower", "upper", "reverse", NULL};
  static const char *const maths[] = {"abs",  "ceil",       "floor", "fmod",       "huge", "log",
                                      "max",  "maxinteger", "min",   "mininteger", "modf", "pi",
                                      "sqrt", "tointeger",  "type",  "ult",        NULL};
  static const char *const utf8[] = {"char", "charpattern", "codepoint", "codes",
                                     "len",  "offset",      NULL};
  static const char *const tables[] = {NULL};
  *box = (fwi_sandbox){.limits = *limits};
#ifndef __SANITIZE_ADDRESS__ /* there whoever uses a freed object is to be found */
  box->blocks = (fwi_blocks){.piece_bytes = FWI_BLOCKS_PIECE, .keep = FWI_BLOCKS_KEPT};
#endif
  lua_State *L = box->L = lua_newstate(allocate, box);
  *(fwi_sandbox **)lua_getextraspace(L) = box;
  add_base(L);
  add_picked(L, luaopen_table, tables, fwi_stdlib_table, "table");
  add_picked(L, luaopen_math, maths, NULL, "math");
  add_picked(L, luaopen_utf8, utf8, NULL, "utf8");
  add_picked(L, luaopen_string, strings, fwi_stdlib_string, "string");
  /* luaopen_string made ("").find and the like Lua's own: point strings at ours, at those behind
   * what can't be written: nothing is set by way of a string. */
  lua_pushliteral(L, "");
  lua_getmetatable(L, -1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &SHARED_KEY);
  lua_getfield(L, -1, "string");
  luaL_getmetafield(L, -1, "__index");
  lua_setfield(L, -4, "__index");
  lua_pop(L, 4);
  hook_every(box, HOOK_EVERY);
  lua_gc(L, LUA_GCINC, GC_PAUSE, 0, 0);
}

void fwi_sandbox_close(fwi_sandbox *box) {
  if (box->L)
    lua_close(box->L);
  box->L = NULL;
  fwi_blocks_clear(&box->blocks);
}
