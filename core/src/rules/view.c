/* view.c - the machinery of views: fields by name, lists, staleness, suggestions. */
#include "rules/view.h"

#include "rules/trace.h"
#include "text/fold.h"

#include <string.h>

static bool is_good(const fwi_view *view, const fwi_runner *runner) {
  return !view->generation || view->generation == runner->generation;
}

static int refuse_stale(lua_State *L, const fwi_kind *kind) {
  return luaL_error(L, "%s of another mail: a mail's objects can't be kept after match()",
                    kind->name);
}

const fwi_view *fwi_to_view(lua_State *L, int arg) {
  const fwi_view *view = lua_touserdata(L, arg);
  if (view && !is_good(view, fwi_runner_of(L)))
    refuse_stale(L, view->kind);
  return view;
}

const void *fwi_check_view(lua_State *L, int arg, const fwi_kind *kind) {
  const fwi_view *view = lua_touserdata(L, arg);
  if (view && view->kind == kind && is_good(view, fwi_runner_of(L)))
    return view->item;
  view = fwi_to_view(L, arg);
  luaL_error(L, "bad argument #%d: %s expected, got %s (methods are called with ':')", arg,
             kind->name, view ? view->kind->name : luaL_typename(L, arg));
  return NULL; /* not reached */
}

fw_str fwi_check_str(lua_State *L, int arg) {
  if (lua_type(L, arg) == LUA_TUSERDATA) {
    const fwi_view *view = fwi_to_view(L, arg);
    if (view->kind == &fwi_kind_text)
      return fwi_slice_str(*(const fwi_slice *)view->item);
    luaL_error(L, "bad argument #%d: string or Text expected, got %s", arg, view->kind->name);
  }
  fw_str text;
  text.ptr = luaL_checklstring(L, arg, &text.len);
  return text;
}

/* Edit distance of short names (at most 40 bytes), Levenshtein. */
static size_t distance(fw_str a, fw_str b) {
  size_t row[41];
  for (size_t k = 0; k <= b.len; k++)
    row[k] = k;
  for (size_t i = 0; i < a.len; i++) {
    size_t corner = row[0]++;
    for (size_t k = 0; k < b.len; k++) {
      size_t best = corner + (fwi_lower(a.ptr[i]) != fwi_lower(b.ptr[k]));
      corner = row[k + 1];
      if (row[k] + 1 < best)
        best = row[k] + 1;
      if (corner + 1 < best)
        best = corner + 1;
      row[k + 1] = best;
    }
  }
  return row[b.len];
}

const char *fwi_nearest(const char *const *names, fw_str name) {
  const char *nearest = NULL;
  size_t least = name.len / 3 + 2;
  for (; name.len <= 40 && *names; names++) {
    fw_str candidate = fw_str_of(*names);
    size_t far = candidate.len <= 40 ? distance(name, candidate) : least;
    if (far < least) {
      least = far;
      nearest = *names;
    }
  }
  return nearest;
}

static int unknown_field(lua_State *L, const fwi_kind *kind) {
  enum { MOST = 64 };
  const char *names[MOST + 1];
  size_t count = 0;
  for (const fwi_view_field *f = kind->fields; f && f->name && count < MOST; f++)
    names[count++] = f->name;
  for (const luaL_Reg *m = kind->methods; m && m->name && count < MOST; m++)
    if (m->name[0] != '_')
      names[count++] = m->name;
  names[count] = NULL;
  fw_str name;
  fwi_push_plain(L, 2);
  name.ptr = lua_tolstring(L, -1, &name.len);
  const char *nearest = fwi_nearest(names, name);
  if (!nearest)
    return luaL_error(L, "%s has no field '%s'", kind->name, name.ptr);
  return luaL_error(L, "%s has no field '%s': did you mean '%s'?", kind->name, name.ptr, nearest);
}

/* Names of a kind by the address of the string, which Lua has only once. */
typedef struct name {
  const char *text; /* NULL: free */
  fwi_getter *get;  /* NULL: a method */
  lua_CFunction method;
} name;

struct fwi_names {
  size_t mask; /* one less than a power of two; at most half of the slots are used */
  name slots[];
};

static name *name_slot(fwi_names *all, const char *text) {
  size_t at = (uintptr_t)text / 8;
  for (at ^= at / 64;; at++) {
    name *slot = &all->slots[at & all->mask];
    if (!slot->text || slot->text == text)
      return slot;
  }
}

static fwi_opened *opened_slot(fwi_runner *runner, const fwi_kind *kind) {
  for (size_t at = (uintptr_t)kind / sizeof *kind;; at++) {
    fwi_opened *slot = &runner->kinds[at % FWI_KINDS_ROOM];
    if (!slot->kind || slot->kind == kind)
      return slot;
  }
}

/* __index; upvalue: what push_names() left. */
static int view_index(lua_State *L) {
  const fwi_runner *runner = fwi_runner_of(L);
  const fwi_view *view = lua_touserdata(L, 1);
  if (!is_good(view, runner))
    return refuse_stale(L, view->kind);
  const char *text = lua_tostring(L, 2);
  const name *field = text ? name_slot(view->opened->names, text) : NULL;
  if (!field || !field->text)
    return unknown_field(L, view->kind);
  if (!field->get) {
    lua_pushcfunction(L, field->method);
    if (runner->trace)
      fwi_trace_method(L);
  } else {
    field->get(L, view->item);
  }
  return 1;
}

static int view_newindex(lua_State *L) {
  const fwi_view *view = fwi_to_view(L, 1);
  fwi_push_plain(L, 2);
  return luaL_error(L, "can't set '%s': %s is read-only", lua_tostring(L, -1), view->kind->name);
}

static int view_eq(lua_State *L) {
  const fwi_view *a = fwi_to_view(L, 1), *b = fwi_to_view(L, 2);
  bool same = a && b && a->kind == b->kind;
  if (same && a->kind == &fwi_kind_text) {
    same = fwi_str_eq(fwi_check_str(L, 1), fwi_check_str(L, 2));
  } else {
    same = same && a->item == b->item;
  }
  lua_pushboolean(L, same);
  return 1;
}

/* [-0, +1] Add a name to @p all; the table on top keeps the string. */
static name *add_name(lua_State *L, fwi_names *all, const char *text) {
  lua_pushstring(L, text);
  name *slot = name_slot(all, lua_tostring(L, -1));
  slot->text = lua_tostring(L, -1);
  lua_pushboolean(L, true);
  lua_rawset(L, -3);
  return slot;
}

/* [-0, +1] A table that keeps the names of the kind and their strings, and has no other use: no
 * rule may ever get it. */
static fwi_names *push_names(lua_State *L, const fwi_kind *kind) {
  size_t count = 0, size = 8;
  for (const fwi_view_field *f = kind->fields; f && f->name; f++)
    count++;
  for (const luaL_Reg *m = kind->methods; m && m->name; m++)
    count++;
  while (size < 2 * count)
    size *= 2;
  lua_createtable(L, (int)count, (int)count + 1);
  fwi_names *all = lua_newuserdatauv(L, sizeof *all + size * sizeof *all->slots, 0);
  memset(all, 0, sizeof *all + size * sizeof *all->slots);
  all->mask = size - 1;
  lua_rawsetp(L, -2, all);
  for (const fwi_view_field *f = kind->fields; f && f->name; f++)
    add_name(L, all, f->name)->get = f->get;
  for (const luaL_Reg *m = kind->methods; m && m->name; m++)
    if (m->name[0] != '_')
      add_name(L, all, m->name)->method = m->func;
  return all;
}

/* Of which a mail has one, so that its fields needn't be told whose they are.  They are read
 * through a table, which Lua looks into without calling us: two thirds of all reads are of these.
 * Rules don't get at it. */
static bool is_single(const fwi_kind *kind) {
  return kind == &fwi_kind_evidence || kind == &fwi_kind_body || kind == &fwi_kind_mail;
}

/* What isn't in that table yet; upvalue: the kind's fwi_opened.  Methods stay there, and what the
 * mail has, for as long as it is looked at; but a list is made anew, for it may have grown. */
static int single_index(lua_State *L) {
  const fwi_opened *opened = lua_touserdata(L, lua_upvalueindex(1));
  const char *text = lua_tostring(L, 2);
  const name *field = text ? name_slot(opened->names, text) : NULL;
  fwi_runner *runner = fwi_runner_of(L);
  if (!field || !field->text)
    return unknown_field(L, opened->kind);
  if (field->get && !runner->facts)
    return refuse_stale(L, opened->kind); /* a plugin is being loaded */
  if (field->get) {
    field->get(L, runner);
  } else {
    lua_pushcfunction(L, field->method);
  }
  const fwi_view *view = lua_touserdata(L, -1);
  bool is_list = view && view->kind == &fwi_kind_list;
  if (!field->get || (opened->kind == &fwi_kind_mail && !is_list)) {
    lua_pushvalue(L, 2);
    lua_pushvalue(L, -2);
    lua_rawset(L, 1);
  }
  return 1;
}

/* [-0, +1] An empty table of that sort. */
static void push_single(lua_State *L, const fwi_opened *opened) {
  enum { ROOM = 16 };
  lua_createtable(L, 0, ROOM);
  lua_rawgeti(L, LUA_REGISTRYINDEX, opened->behind);
  lua_setmetatable(L, -2);
}

void fwi_views_watch(fwi_runner *runner, bool watched) {
  lua_State *L = runner->box.L;
  for (size_t i = 0; i < FWI_KINDS_ROOM; i++) {
    const fwi_opened *opened = &runner->kinds[i];
    if (!opened->table)
      continue;
    lua_rawgeti(L, LUA_REGISTRYINDEX, opened->metatable);
    lua_rawgeti(L, LUA_REGISTRYINDEX, watched ? opened->index : opened->table);
    lua_setfield(L, -2, "__index");
    lua_pop(L, 1);
  }
}

/* [-0, +1] What the metatables of all kinds have. */
static void push_metatable(lua_State *L, const fwi_kind *kind) {
  lua_newtable(L);
  lua_pushstring(L, kind->name);
  lua_setfield(L, -2, "__name");
  lua_pushcfunction(L, view_newindex);
  lua_setfield(L, -2, "__newindex");
  lua_pushcfunction(L, view_eq);
  lua_setfield(L, -2, "__eq");
}

/* Tables for a single kind, whose metatable is on top. */
static void open_single(lua_State *L, fwi_opened *opened) {
  lua_createtable(L, 0, 1);
  lua_pushlightuserdata(L, opened);
  lua_pushcclosure(L, single_index, 1);
  lua_setfield(L, -2, "__index");
  opened->behind = luaL_ref(L, LUA_REGISTRYINDEX);
  if (opened->kind == &fwi_kind_mail) {
    push_metatable(L, opened->kind);
    opened->now = luaL_ref(L, LUA_REGISTRYINDEX);
    return;
  }
  lua_getfield(L, -1, "__index");
  opened->index = luaL_ref(L, LUA_REGISTRYINDEX);
  push_single(L, opened);
  lua_pushvalue(L, -1);
  opened->table = luaL_ref(L, LUA_REGISTRYINDEX);
  lua_setfield(L, -2, "__index");
}

void fwi_view_open(lua_State *L, const fwi_kind *kind) {
  push_metatable(L, kind);
  fwi_names *names = push_names(L, kind);
  lua_pushcclosure(L, view_index, 1);
  lua_setfield(L, -2, "__index");
  for (const luaL_Reg *m = kind->methods; m && m->name; m++) {
    if (m->name[0] != '_')
      continue;
    lua_pushcfunction(L, m->func); /* a list has an __index of its own */
    lua_setfield(L, -2, m->name);
  }
  fwi_opened *opened = opened_slot(fwi_runner_of(L), kind);
  *opened = (fwi_opened){.kind = kind, .names = names};
  if (is_single(kind))
    open_single(L, opened);
  lua_newtable(L);
  opened->views = luaL_ref(L, LUA_REGISTRYINDEX);
  opened->metatable = luaL_ref(L, LUA_REGISTRYINDEX);
}

static fwi_view *new_view(lua_State *L, const fwi_kind *kind, size_t size, uint64_t generation) {
  fwi_view *view = lua_newuserdatauv(L, sizeof *view + size, 0);
  const fwi_opened *opened = opened_slot(fwi_runner_of(L), kind);
  *view = (fwi_view){kind, opened, generation, view + 1};
  lua_rawgeti(L, LUA_REGISTRYINDEX, opened->metatable);
  lua_setmetatable(L, -2);
  return view;
}

void fwi_push_view(lua_State *L, const fwi_kind *kind, const void *item) {
  new_view(L, kind, 0, fwi_runner_of(L)->generation)->item = item;
}

void fwi_push_mail(lua_State *L) {
  fwi_runner *runner = fwi_runner_of(L);
  const fwi_opened *opened = opened_slot(runner, &fwi_kind_mail);
  fwi_push_view(L, &fwi_kind_mail, runner);
  if (runner->trace)
    return; /* each read is to be seen */
  lua_rawgeti(L, LUA_REGISTRYINDEX, opened->now);
  push_single(L, opened);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);
}

void fwi_retire_mail(lua_State *L, int arg) {
  const fwi_opened *opened = opened_slot(fwi_runner_of(L), &fwi_kind_mail);
  lua_rawgeti(L, LUA_REGISTRYINDEX, opened->metatable);
  lua_setmetatable(L, arg);
}

void fwi_push_views(lua_State *L, const fwi_kind *kind) {
  lua_rawgeti(L, LUA_REGISTRYINDEX, opened_slot(fwi_runner_of(L), kind)->views);
}

void fwi_push_nth_of(lua_State *L, int views, const fwi_kind *kind, const void *item, size_t n) {
  lua_rawgeti(L, views, (lua_Integer)n + 1);
  const fwi_view *kept = lua_touserdata(L, -1);
  if (kept && kept->generation == fwi_runner_of(L)->generation && kept->item == item)
    return;
  lua_pop(L, 1);
  fwi_push_view(L, kind, item);
  lua_pushvalue(L, -1);
  lua_rawseti(L, views, (lua_Integer)n + 1);
}

void fwi_push_nth(lua_State *L, const fwi_kind *kind, const void *item, size_t n) {
  fwi_push_views(L, kind);
  fwi_push_nth_of(L, lua_gettop(L), kind, item, n);
  lua_remove(L, -2);
}

void *fwi_push_lasting(lua_State *L, const fwi_kind *kind, size_t size) {
  return new_view(L, kind, size, 0) + 1;
}

void fwi_push_copy(lua_State *L, const fwi_kind *kind, const void *item, size_t size) {
  fwi_view *view = new_view(L, kind, size, fwi_runner_of(L)->generation);
  memcpy(view + 1, item, size);
}

/* Brands belong to the rule set: a view of one serves all mails. */
void fwi_push_brand(lua_State *L, const fwi_brand *brand) {
  if (!brand) {
    lua_pushnil(L);
    return;
  }
  lua_Integer place = brand - fwi_runner_of(L)->set->brands.items + 1;
  fwi_push_views(L, &fwi_kind_brand);
  if (lua_rawgeti(L, -1, place) == LUA_TNIL) {
    lua_pop(L, 1);
    new_view(L, &fwi_kind_brand, 0, 0)->item = brand;
    lua_pushvalue(L, -1);
    lua_rawseti(L, -3, place);
  }
  lua_remove(L, -2);
}

void fwi_push_text(lua_State *L, fwi_slice slice) {
  fwi_push_copy(L, &fwi_kind_text, &slice, sizeof slice);
}

void fwi_push_str(lua_State *L, fw_str text) {
  lua_pushlstring(L, text.len ? text.ptr : "", text.len);
}

void fwi_push_str_or_nil(lua_State *L, fw_str text) {
  if (text.len) {
    fwi_push_str(L, text);
  } else {
    lua_pushnil(L);
  }
}

/* Lists: read-only sequences for #, [i], ipairs and pairs. */

void fwi_push_list(lua_State *L, const void *base, size_t count, size_t stride, fwi_getter *push) {
  fwi_list list = {base, count, stride, push};
  fwi_push_copy(L, &fwi_kind_list, &list, sizeof list);
}

static int list_index(lua_State *L) {
  const fwi_list *list = fwi_check_view(L, 1, &fwi_kind_list);
  if (!lua_isinteger(L, 2)) {
    fwi_push_plain(L, 2);
    return luaL_error(L, "a list has no field '%s': use #list, list[i] or ipairs(list)",
                      lua_tostring(L, -1));
  }
  lua_Unsigned i = (lua_Unsigned)lua_tointeger(L, 2) - 1;
  if (i < list->count) {
    list->push(L, (const char *)list->base + i * list->stride);
  } else {
    lua_pushnil(L);
  }
  return 1;
}

/* The step of ipairs() over a list: Lua needn't look for its __index at each element. */
static int step_list(lua_State *L) {
  const fwi_list *list = fwi_check_view(L, 1, &fwi_kind_list);
  lua_Unsigned i = (lua_Unsigned)lua_tointeger(L, 2);
  if (i >= list->count)
    return lua_pushnil(L), 1;
  lua_pushinteger(L, (lua_Integer)i + 1);
  list->push(L, (const char *)list->base + i * list->stride);
  return 2;
}

static int step_any(lua_State *L) {
  lua_Integer i = lua_tointeger(L, 2) + 1;
  lua_pushinteger(L, i);
  return lua_geti(L, 1, i) == LUA_TNIL ? 1 : 2;
}

int fwi_base_ipairs(lua_State *L) {
  luaL_checkany(L, 1);
  const fwi_view *view = lua_touserdata(L, 1);
  lua_pushcfunction(L, view && view->kind == &fwi_kind_list ? step_list : step_any);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

static int list_len(lua_State *L) {
  const fwi_list *list = fwi_check_view(L, 1, &fwi_kind_list);
  lua_pushinteger(L, (lua_Integer)list->count);
  return 1;
}

static int list_next(lua_State *L) {
  lua_Integer i = luaL_checkinteger(L, 2) + 1;
  lua_pushinteger(L, i);
  lua_geti(L, 1, i);
  return lua_isnil(L, -1) ? 1 : 2;
}

static int list_pairs(lua_State *L) {
  lua_pushcfunction(L, list_next);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

static const luaL_Reg list_methods[] = {
    {"__index", list_index}, {"__len", list_len}, {"__pairs", list_pairs}, {NULL, NULL}};
const fwi_kind fwi_kind_list = {"list", NULL, list_methods};

/* Folded literals: the same few hundred constants come again and again. */

bool fwi_is_folded(fw_str text) {
  for (size_t i = 0; i < text.len; i++) {
    char c = text.ptr[i];
    if ((unsigned char)c >= 0x80 || (c >= 'A' && c <= 'Z') || (c < ' ') ||
        (c == ' ' && i && text.ptr[i - 1] == ' '))
      return false;
  }
  return true;
}

fw_str fwi_folded_in(fwi_arena *arena, fw_str text) {
  if (fwi_is_folded(text))
    return text;
  fwi_buf folded = {0};
  fwi_fold(&folded, text, NULL);
  return fwi_buf_take(&folded, arena);
}

/* Folded now; lives until the rule ends. */
static fw_str fold_literal(lua_State *L, fw_str text) {
  fwi_runner *runner = fwi_runner_of(L);
  if (fwi_is_folded(text))
    return text;
  fwi_sandbox_work(L, text.len * 8);
  runner->folded.len = 0;
  fwi_fold(&runner->folded, text, NULL);
  fw_str result = fwi_arena_dup(runner->arena, fwi_buf_str(&runner->folded));
  fwi_sandbox_steps(L, 10 + result.len / 16);
  return result;
}

/* The string at @p arg folded, from the table of all that were: it keeps the folded form. */
static fw_str kept_literal(lua_State *L, int arg, fw_str text, fw_str *recent) {
  enum { LONGEST = 512 };
  fwi_runner *runner = fwi_runner_of(L);
  lua_rawgeti(L, LUA_REGISTRYINDEX, runner->folds);
  lua_pushvalue(L, arg);
  lua_rawget(L, -2);
  fw_str folded;
  folded.ptr = lua_tolstring(L, -1, &folded.len);
  lua_pop(L, 1);
  if (!folded.ptr) {
    folded = fold_literal(L, text);
    if (runner->fold_count >= FWI_FOLDS_KEPT || text.len > LONGEST)
      return lua_pop(L, 1), folded;
    runner->fold_count++;
    lua_pushvalue(L, arg);
    folded.ptr = lua_pushlstring(L, folded.ptr, folded.len);
    lua_rawset(L, -3);
  }
  lua_pop(L, 1);
  if (fwi_str_eq(folded, text))
    *recent = folded;
  return folded;
}

fw_str fwi_check_literal(lua_State *L, int arg) {
  if (lua_type(L, arg) != LUA_TSTRING)
    return fold_literal(L, fwi_check_str(L, arg));
  fw_str text;
  text.ptr = lua_tolstring(L, arg, &text.len);
  fw_str *recent = &fwi_runner_of(L)->recent[(uintptr_t)text.ptr / 16 % FWI_FOLDS_RECENT];
  return text.len && fwi_str_eq(*recent, text) ? *recent : kept_literal(L, arg, text, recent);
}

void fwi_folds_begin(fwi_runner *runner) {
  lua_State *L = runner->box.L;
  memset(runner->recent, 0, sizeof runner->recent);
  runner->fold_count = 0;
  lua_newtable(L);
  runner->folds = luaL_ref(L, LUA_REGISTRYINDEX);
}

void fwi_folds_bound(fwi_runner *runner) {
  if (runner->fold_count < FWI_FOLDS_KEPT)
    return;
  luaL_unref(runner->box.L, LUA_REGISTRYINDEX, runner->folds);
  fwi_folds_begin(runner);
}

fw_str fwi_ascii_host(lua_State *L, fw_str host) {
  bool plain = true;
  for (size_t i = 0; i < host.len && plain; i++)
    plain = (unsigned char)host.ptr[i] < 0x80 && (host.ptr[i] < 'A' || host.ptr[i] > 'Z');
  if (plain)
    return host;
  fwi_sandbox_steps(L, 10 + host.len / 16);
  return fwi_domain_to_ascii(fwi_runner_of(L)->arena, host);
}
