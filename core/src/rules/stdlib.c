/* stdlib.c - string and table functions whose loops Lua's hooks don't see, with a meter on. */
#include "rules/pattern.h"
#include "rules/sandbox.h"

/* string.rep(s, n [, sep]) */
static int string_rep(lua_State *L) {
  size_t len, sep_len;
  const char *text = luaL_checklstring(L, 1, &len);
  lua_Integer count = luaL_checkinteger(L, 2);
  const char *sep = luaL_optlstring(L, 3, "", &sep_len);
  if (count < 1 || len + sep_len == 0)
    return lua_pushliteral(L, ""), 1;
  size_t max = fwi_sandbox_of(L)->limits.rule_memory;
  if ((size_t)count > max / (len + sep_len))
    fwi_sandbox_over(L, "memory");
  size_t total = len * (size_t)count + sep_len * (size_t)(count - 1);
  luaL_Buffer buffer;
  char *out = luaL_buffinitsize(L, &buffer, total);
  fwi_sandbox_work(L, total);
  if (len == 1 && !sep_len) {
    memset(out, text[0], total);
    count = 0;
  }
  while (count-- > 0) {
    memcpy(out, text, len);
    out += len;
    if (count)
      memcpy(out, sep, sep_len), out += sep_len;
  }
  luaL_pushresultsize(&buffer, total);
  return 1;
}

void fwi_push_plain(lua_State *L, int arg) {
  switch (lua_type(L, arg)) {
  case LUA_TTABLE:
  case LUA_TFUNCTION:
  case LUA_TUSERDATA:
  case LUA_TLIGHTUSERDATA:
  case LUA_TTHREAD:
    if (luaL_getmetafield(L, arg, "__tostring") != LUA_TNIL) {
      lua_pop(L, 1);
      break;
    }
    if (luaL_getmetafield(L, arg, "__name") != LUA_TSTRING)
      lua_pushstring(L, luaL_typename(L, arg));
    return;
  default:
    break;
  }
  luaL_tolstring(L, arg, NULL);
}

/* tostring(value) */
static int base_tostring(lua_State *L) {
  luaL_checkany(L, 1);
  fwi_push_plain(L, 1);
  return 1;
}

const luaL_Reg fwi_stdlib_base[] = {
    {"tostring", base_tostring}, {"ipairs", fwi_base_ipairs}, {NULL, NULL}};

static const char FORMAT_KEY;

void fwi_stdlib_keep_format(lua_State *L) { lua_rawsetp(L, LUA_REGISTRYINDEX, &FORMAT_KEY); }

/* string.format(format, ...) without %p and %q */
static int string_format(lua_State *L) {
  size_t len;
  const char *format = luaL_checklstring(L, 1, &len);
  int args = lua_gettop(L);
  fwi_sandbox_work(L, len);
  for (size_t i = 0; i + 1 < len; i++) {
    if (format[i] != '%')
      continue;
    for (i++; i + 1 < len && strchr("-+ #.0123456789", format[i]);)
      i++;
    if (format[i] == 'p')
      return luaL_error(L, "string.format: there is no %%p: addresses mean nothing to a rule");
    if (format[i] == 'q') /* byte by byte: 2 MiB of it take longer than a rule may */
      return luaL_error(L, "string.format: there is no %%q: a rule writes no Lua: use %%s");
  }
  for (int arg = 2; arg <= args; arg++) {
    int type = lua_type(L, arg);
    if (type == LUA_TSTRING)
      fwi_sandbox_work(L, lua_rawlen(L, arg));
    if (type <= LUA_TSTRING && type != LUA_TLIGHTUSERDATA)
      continue; /* nil, boolean, number, string */
    fwi_push_plain(L, arg);
    lua_replace(L, arg);
  }
  luaL_checkstack(L, 1, "string.format");
  lua_rawgetp(L, LUA_REGISTRYINDEX, &FORMAT_KEY);
  lua_insert(L, 1);
  lua_call(L, args, 1);
  return 1;
}

const luaL_Reg fwi_stdlib_string[] = {{"rep", string_rep},
                                      {"format", string_format},
                                      {"find", fwi_pattern_lua_find},
                                      {"match", fwi_pattern_lua_match},
                                      {"gmatch", fwi_pattern_lua_gmatch},
                                      {"gsub", fwi_pattern_lua_gsub},
                                      {NULL, NULL}};

/* Length of a table of the plugin's own; libraries and the mail can't be written to. */
static lua_Integer check_own(lua_State *L, int arg) {
  luaL_checktype(L, arg, LUA_TTABLE);
  luaL_argcheck(L, !luaL_getmetafield(L, arg, "__index"), arg, "read-only");
  return (lua_Integer)lua_rawlen(L, arg);
}

/* table.insert(t, [pos,] value) */
static int table_insert(lua_State *L) {
  lua_Integer size = check_own(L, 1), at = size + 1;
  int args = lua_gettop(L);
  if (args != 2 && args != 3)
    return luaL_error(L, "table.insert: 2 or 3 arguments expected");
  if (args == 3) {
    at = luaL_checkinteger(L, 2);
    luaL_argcheck(L, at >= 1 && at <= size + 1, 2, "position out of bounds");
    fwi_sandbox_steps(L, (size_t)(size + 1 - at));
    for (lua_Integer i = size; i >= at; i--) {
      lua_rawgeti(L, 1, i);
      lua_rawseti(L, 1, i + 1);
    }
  }
  lua_settop(L, args);
  lua_rawseti(L, 1, at);
  return 0;
}

/* table.remove(t [, pos]) */
static int table_remove(lua_State *L) {
  lua_Integer size = check_own(L, 1), at = luaL_optinteger(L, 2, size);
  if (size == 0 && (at == 0 || at == 1))
    return lua_pushnil(L), 1;
  luaL_argcheck(L, at >= 1 && at <= size, 2, "position out of bounds");
  fwi_sandbox_steps(L, (size_t)(size - at));
  lua_rawgeti(L, 1, at);
  for (; at < size; at++) {
    lua_rawgeti(L, 1, at + 1);
    lua_rawseti(L, 1, at);
  }
  lua_pushnil(L);
  lua_rawseti(L, 1, size);
  return 1;
}

/* table.concat(list [, sep [, from [, to]]]); lists of a mail too */
static int table_concat(lua_State *L) {
  size_t sep_len;
  const char *sep = luaL_optlstring(L, 2, "", &sep_len);
  lua_Integer from = luaL_optinteger(L, 3, 1);
  lua_Integer to = lua_isnoneornil(L, 4) ? luaL_len(L, 1) : luaL_checkinteger(L, 4);
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  for (lua_Integer i = from; i <= to; i++) {
    fwi_sandbox_steps(L, 1);
    lua_geti(L, 1, i);
    luaL_argexpected(L, lua_isstring(L, -1), 1, "list of strings");
    luaL_addvalue(&buffer);
    if (i < to)
      luaL_addlstring(&buffer, sep, sep_len);
    if (i == LUA_MAXINTEGER)
      break;
  }
  luaL_pushresult(&buffer);
  return 1;
}

/* table.unpack(list [, from [, to]]) */
static int table_unpack(lua_State *L) {
  enum { MAX = 1000 };
  lua_Integer from = luaL_optinteger(L, 2, 1);
  lua_Integer to = lua_isnoneornil(L, 3) ? luaL_len(L, 1) : luaL_checkinteger(L, 3);
  if (from > to)
    return 0;
  lua_Unsigned count = (lua_Unsigned)to - (lua_Unsigned)from + 1;
  if (!count || count > MAX)
    return luaL_error(L, "table.unpack: at most %d values at a time", (int)MAX);
  luaL_checkstack(L, (int)count, "table.unpack");
  fwi_sandbox_steps(L, (size_t)count);
  for (lua_Unsigned i = 0; i < count; i++)
    lua_geti(L, 1, from + (lua_Integer)i);
  return (int)count;
}

/* Is the value on top smaller than the one below?  [-2, +0] */
static bool top_is_less(lua_State *L, bool by_function) {
  fwi_sandbox_steps(L, 4);
  bool less;
  if (by_function) {
    lua_pushvalue(L, 2);
    lua_insert(L, -3); /* f, below, top -> f(top, below) */
    lua_insert(L, -2);
    lua_call(L, 2, 1);
    less = lua_toboolean(L, -1);
    lua_pop(L, 1);
  } else {
    less = lua_compare(L, -1, -2, LUA_OPLT);
    lua_pop(L, 2);
  }
  return less;
}

/* table.sort(t [, less]): merge sort, bottom up and stable.  Unlike quicksort it ends after
 * n log n comparisons whatever nonsense `less` says. */
static int table_sort(lua_State *L) {
  lua_Integer size = check_own(L, 1);
  bool by_function = !lua_isnoneornil(L, 2);
  if (by_function)
    luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  lua_createtable(L, 0, 0);
  int from = 1, to = 3;
  for (lua_Integer width = 1; width < size; width *= 2) {
    for (lua_Integer low = 1; low <= size; low += 2 * width) {
      lua_Integer mid = low + width > size + 1 ? size + 1 : low + width;
      lua_Integer high = low + 2 * width > size + 1 ? size + 1 : low + 2 * width;
      lua_Integer left = low, right = mid;
      for (lua_Integer out = low; out < high; out++) {
        bool take_right = left >= mid;
        if (!take_right && right < high) {
          lua_rawgeti(L, from, left);
          lua_rawgeti(L, from, right);
          take_right = top_is_less(L, by_function);
        }
        lua_rawgeti(L, from, take_right ? right++ : left++);
        lua_rawseti(L, to, out);
      }
    }
    int swap = from;
    from = to;
    to = swap;
  }
  for (lua_Integer i = 1; from != 1 && i <= size; i++) {
    lua_rawgeti(L, from, i);
    lua_rawseti(L, 1, i);
  }
  return 0;
}

const luaL_Reg fwi_stdlib_table[] = {{"insert", table_insert}, {"remove", table_remove},
                                     {"concat", table_concat}, {"unpack", table_unpack},
                                     {"sort", table_sort},     {NULL, NULL}};
