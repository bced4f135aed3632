#include "rules/literals.h"

#include "text/fold.h"

#include <stdlib.h>

enum { LONGEST = 256 }; /* bytes of one literal, folded */

static int by_text(const void *key, const void *item) {
  return fwi_str_cmp(*(const fw_str *)key, ((const fwi_trigger *)item)->text);
}

/* The literal at the top of the stack, entry @p i. */
static fwi_listed listed(lua_State *L, int i, uint32_t *trigger) {
  fwi_runner *runner = fwi_runner_of(L);
  fw_str text;
  text.ptr = lua_tolstring(L, -1, &text.len);
  runner->folded.len = 0;
  if (text.len <= LONGEST)
    fwi_fold(&runner->folded, text, NULL);
  fw_str folded = fwi_buf_str(&runner->folded);
  if (!folded.len || folded.len > LONGEST)
    luaL_error(L, "entry %d: 1 to %d bytes expected: literals: write a word of the mail", i,
               (int)LONGEST);
  if (!runner->loading) { /* it was loaded into the rule set before */
    const fwi_trigger *known =
        bsearch(&folded, runner->set->triggers, runner->set->trigger_count, sizeof *known, by_text);
    if (!known)
      luaL_error(L, "entry %d is not the same each time: literals: write the words in full", i);
    *trigger = (uint32_t)(known - runner->set->triggers);
    return (fwi_listed){.folded = known->text};
  }
  fwi_ruleset *set = runner->loading;
  if (set->word_count == set->words_before + FWI_LITERALS_FILE)
    luaL_error(L, "over %d in one plugin: literals: give match() fewer words to look for",
               (int)FWI_LITERALS_FILE);
  FWI_GROW(set->words, set->word_count, set->word_room);
  folded = fwi_arena_dup(set->arena, folded);
  set->words[set->word_count++] = folded;
  return (fwi_listed){.text = fwi_arena_dup(set->arena, text), .folded = folded};
}

/* literals{ "...", ... } */
static int make_literals(lua_State *L) {
  fwi_runner *runner = fwi_runner_of(L);
  luaL_checktype(L, 1, LUA_TTABLE);
  if (runner->facts)
    return luaL_error(L, "not in match(): literals: make the list when the file is loaded");
  size_t count = lua_rawlen(L, 1);
  if (!count || count > FWI_LITERALS_LIST)
    return luaL_error(L, "1 to %d strings expected, got %d: literals: write literals { \"...\" }",
                      (int)FWI_LITERALS_LIST, (int)count);
  fwi_sandbox_steps(L, count * 10);
  fwi_literals *list;
  size_t each = sizeof *list->items + sizeof *list->triggers;
  list = fwi_push_lasting(L, &fwi_kind_literals, sizeof *list + count * each);
  *list = (fwi_literals){.triggers = (uint32_t *)&list->items[count]};
  for (int i = 1; (size_t)i <= count; i++) {
    if (lua_rawgeti(L, 1, i) != LUA_TSTRING)
      return luaL_error(L, "entry %d is a %s: literals: write literals { \"...\" }", i,
                        luaL_typename(L, -1));
    list->items[list->count] = listed(L, i, &list->triggers[list->count]);
    list->count++;
    lua_pop(L, 1);
  }
  return 1;
}

static int literals_len(lua_State *L) {
  const fwi_literals *list = fwi_check_view(L, 1, &fwi_kind_literals);
  lua_pushinteger(L, (lua_Integer)list->count);
  return 1;
}

static const luaL_Reg literals_methods[] = {{"__len", literals_len}, {NULL, NULL}};
const fwi_kind fwi_kind_literals = {"literals", NULL, literals_methods};

void fwi_literals_open(lua_State *L) {
  fwi_view_open(L, &fwi_kind_literals);
  lua_pushcfunction(L, make_literals);
  fwi_sandbox_add_global(L, "literals");
}
