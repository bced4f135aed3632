#include "rules/table.h"

#include "text/fold.h"

#include <math.h>

enum { LONGEST_SENTENCE = 2000 }; /* bytes of a title or explanation */

static const char *const RANGE_FIELDS[] = {"min", "max", NULL};
static const char *const LANGUAGES[] = {"ja", "en", NULL};

void fwi_table_enter(fwi_table *r, const char *name, size_t index) {
  r->steps[r->depth++] = (fwi_step){name, index};
}
void fwi_table_leave(fwi_table *r) { r->depth--; }

/* "title.ja", "tests[2].name" */
static fw_str path_of(const fwi_table *r, const char *field) {
  fwi_buf buf = {0};
  for (size_t i = 0; i < r->depth; i++) {
    if (r->steps[i].name) {
      fwi_buf_printf(&buf, "%s%s", i ? "." : "", r->steps[i].name);
    } else {
      fwi_buf_printf(&buf, "[%zu]", r->steps[i].index);
    }
  }
  if (field)
    fwi_buf_printf(&buf, "%s%s", r->depth ? "." : "", field);
  return fwi_buf_take(&buf, r->set->arena);
}

void fwi_table_complain(fwi_table *r, const char *code, fwi_at at, const char *field, fw_str what,
                        fw_str how) {
  if (++r->errors > FWI_TABLE_MISTAKES || r->full)
    return;
  fwi_step steps[5];
  memcpy(steps, r->steps, sizeof r->steps);
  size_t depth = r->depth;
  if (field && at != FWI_AT_TABLE)
    steps[depth++] = (fwi_step){field, 0};
  bool key = at != FWI_AT_VALUE;
  fwi_spot place = fwi_source_find(r->source->text, steps, depth, key);
  fw_str path = path_of(r, field);
  fwi_ruleset_add_error(
      r->set, (fwi_rule_error){
                  .rule = r->id,
                  .code = fw_str_of(code),
                  .message = fwi_arena_printf(r->set->arena, "%.*s%s%.*s%s%.*s", FWI_ARG(what),
                                              path.len ? ": " : "", FWI_ARG(path),
                                              how.len ? ": " : "", FWI_ARG(how)),
                  .hint = how,
                  .file = r->source->path,
                  .line = place.line,
                  .column = place.column,
                  .end_column = place.end_column,
                  .excerpt = fwi_source_line(r->source->text, place.line),
              });
}

fw_str fwi_table_nearest(fwi_table *r, const char *const *names, fw_str name, fw_str other) {
  const char *nearest = fwi_nearest(names, name);
  return nearest ? FWI_SAY(r, "did you mean '%s'?", nearest) : other;
}

static bool is_one_of(const char *const *names, const char *name) {
  for (; *names; names++)
    if (strcmp(*names, name) == 0)
      return true;
  return false;
}

void fwi_table_check_keys(fwi_table *r, const char *of, const char *const *known) {
  lua_State *L = r->L;
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    lua_pop(L, 1);
    if (lua_type(L, -1) == LUA_TNUMBER)
      continue;
    const char *key = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    if (!key) {
      fwi_table_complain(r, "type", FWI_AT_TABLE, NULL,
                         FWI_SAY(r, "a key is a %s", luaL_typename(L, -1)),
                         FWI_STR("write a field's name"));
    } else if (!is_one_of(known, key)) {
      r->meant = fwi_nearest(known, fw_str_of(key));
      fwi_table_complain(
          r, "unknown", FWI_AT_KEY, key, FWI_SAY(r, "unknown field of %s", of),
          fwi_table_nearest(r, known, fw_str_of(key), FWI_STR("see plugins/README.md")));
    }
  }
}

bool fwi_table_get(fwi_table *r, const char *field, int type, const char *example, bool required) {
  lua_State *L = r->L;
  lua_pushstring(L, field);
  int got = lua_rawget(L, -2);
  if (got == type)
    return true;
  lua_pop(L, 1);
  bool told = r->meant && strcmp(r->meant, field) == 0;
  if (got == LUA_TNIL && required && !told)
    fwi_table_complain(r, "missing", FWI_AT_TABLE, field, FWI_STR("missing"),
                       FWI_SAY(r, "add %s", example));
  if (got != LUA_TNIL)
    fwi_table_complain(
        r, "type", FWI_AT_VALUE, field,
        FWI_SAY(r, "%s expected, got %s", lua_typename(L, type), lua_typename(L, got)),
        FWI_SAY(r, "write %s", example));
  return false;
}

fw_str fwi_table_take_str(fwi_table *r) {
  fw_str text;
  text.ptr = lua_tolstring(r->L, -1, &text.len);
  r->taken += text.len + sizeof text;
  if (r->taken > FWI_TABLE_TEXT) {
    fwi_table_complain(r, "value", FWI_AT_VALUE, NULL,
                       FWI_SAY(r, "over %d bytes of text in one plugin", (int)FWI_TABLE_TEXT),
                       FWI_STR("make several of it"));
    r->full = true;
    text = (fw_str){0};
  } else {
    text = fwi_arena_dup(r->set->arena, text);
  }
  lua_pop(r->L, 1);
  return text;
}

fw_str fwi_table_str(fwi_table *r, const char *field, const char *example, bool required) {
  if (!fwi_table_get(r, field, LUA_TSTRING, example, required))
    return (fw_str){0};
  fw_str text = fwi_table_take_str(r);
  if (fwi_str_trim(text).len)
    return text;
  fwi_table_complain(r, "value", FWI_AT_VALUE, field, FWI_STR("empty"),
                     FWI_SAY(r, "write %s", example));
  return (fw_str){0};
}

fw_str fwi_table_word(fwi_table *r, const char *field, const char *const *words,
                      const char *example, bool required) {
  fw_str word = fwi_table_str(r, field, example, required);
  if (!word.ptr || is_one_of(words, word.ptr))
    return word;
  fwi_table_complain(r, "value", FWI_AT_VALUE, field,
                     FWI_SAY(r, "'%s' is none of its words", word.ptr),
                     fwi_table_nearest(r, words, word, FWI_SAY(r, "write %s", example)));
  return (fw_str){0};
}

int fwi_table_version(fwi_table *r) {
  if (!fwi_table_get(r, "version", LUA_TNUMBER, "version = 1", true))
    return 0;
  int exact;
  lua_Integer version = lua_tointegerx(r->L, -1, &exact);
  lua_pop(r->L, 1);
  if (exact && version >= 1 && version <= 1000000)
    return (int)version;
  fwi_table_complain(r, "value", FWI_AT_VALUE, "version",
                     FWI_STR("a whole number from 1 on expected"), FWI_STR("write version = 1"));
  return 0;
}

/* Beyond 10 nats either way lies certainty, which no rule has. */
double fwi_table_nats(fwi_table *r, const char *field, const char *example) {
  if (!fwi_table_get(r, field, LUA_TNUMBER, example, true))
    return 0;
  double nats = lua_tonumber(r->L, -1);
  lua_pop(r->L, 1);
  if (fabs(nats) <= 10)
    return nats;
  fwi_table_complain(r, "value", FWI_AT_VALUE, field,
                     FWI_STR("log-odds between -10 and 10 expected"),
                     FWI_SAY(r, "write %s", example));
  return 0;
}

void fwi_table_range(fwi_table *r, const char *field, const char *example, double *min,
                     double *max) {
  if (!fwi_table_get(r, field, LUA_TTABLE, example, false))
    return;
  size_t errors = r->errors;
  fwi_table_enter(r, field, 0);
  fwi_table_check_keys(r, field, RANGE_FIELDS);
  double least = fwi_table_nats(r, "min", example), most = fwi_table_nats(r, "max", example);
  lua_pop(r->L, 1);
  fwi_table_leave(r);
  if (r->errors > errors)
    return;
  if (least <= 0 && most >= 0 && least < most) {
    *min = least, *max = most;
  } else {
    fwi_table_complain(r, "value", FWI_AT_VALUE, field, FWI_STR("min <= 0 <= max expected"),
                       FWI_SAY(r, "write %s", example));
  }
}

void fwi_table_languages(fwi_table *r, const char *field, const char *example, bool both,
                         fw_str *ja, fw_str *en) {
  if (!fwi_table_get(r, field, LUA_TTABLE, example, true))
    return;
  fwi_table_enter(r, field, 0);
  fwi_table_check_keys(r, field, LANGUAGES);
  size_t errors = r->errors;
  *ja = fwi_table_str(r, "ja", example, both);
  *en = fwi_table_str(r, "en", example, both);
  lua_pop(r->L, 1);
  if (!ja->len && !en->len && r->errors == errors)
    fwi_table_complain(r, "missing", FWI_AT_KEY, NULL, FWI_STR("empty"),
                       FWI_SAY(r, "write %s", example));
  if (ja->len > LONGEST_SENTENCE || en->len > LONGEST_SENTENCE)
    fwi_table_complain(r, "value", FWI_AT_KEY, NULL,
                       FWI_SAY(r, "over %d bytes", (int)LONGEST_SENTENCE),
                       FWI_STR("write one sentence"));
  fwi_table_leave(r);
}

bool fwi_table_fits(fwi_table *r, const char *field, size_t count, size_t size) {
  if (count <= FWI_TABLE_TEXT / size)
    return true;
  fwi_table_complain(r, "value", FWI_AT_VALUE, field, FWI_SAY(r, "%zu entries", count),
                     FWI_STR("give fewer"));
  return false;
}

fwi_strs fwi_table_list(fwi_table *r, const char *field, const char *example) {
  fwi_strs list = {0};
  lua_State *L = r->L;
  if (!fwi_table_get(r, field, LUA_TTABLE, example, false))
    return list;
  size_t count = lua_rawlen(L, -1);
  if (!fwi_table_fits(r, field, count, sizeof *list.items))
    return lua_pop(L, 1), list;
  list.items = FWI_NEW_ARRAY(r->set->arena, fw_str, count);
  fwi_table_enter(r, field, 0);
  for (size_t i = 1; i <= count; i++) {
    fwi_table_enter(r, NULL, i);
    if (lua_rawgeti(L, -1, (lua_Integer)i) != LUA_TSTRING) {
      fwi_table_complain(r, "type", FWI_AT_VALUE, NULL, FWI_SAY(r, "a %s", luaL_typename(L, -1)),
                         FWI_SAY(r, "write %s", example));
      lua_pop(L, 1);
    } else {
      fw_str item = fwi_table_take_str(r);
      if (fwi_str_trim(item).len) {
        list.items[list.count++] = item;
      } else {
        fwi_table_complain(r, "value", FWI_AT_VALUE, NULL, FWI_STR("empty"),
                           FWI_SAY(r, "write %s", example));
      }
    }
    fwi_table_leave(r);
  }
  fwi_table_leave(r);
  lua_pop(L, 1);
  return list;
}

void fwi_table_complain_of(fwi_table *r, const char *field, size_t i, fw_str what, fw_str how) {
  fwi_table_enter(r, field, 0);
  fwi_table_enter(r, NULL, i + 1);
  fwi_table_complain(r, "value", FWI_AT_VALUE, NULL, what, how);
  fwi_table_leave(r);
  fwi_table_leave(r);
}

fwi_strs fwi_table_set(fwi_table *r, const char *field, const char *example) {
  fwi_strs list = fwi_table_list(r, field, example);
  fwi_ids ids = {0};
  for (size_t i = 0; i < list.count; i++) {
    if (fwi_ids_get(&ids, list.items[i]) != SIZE_MAX)
      fwi_table_complain_of(r, field, i, FWI_SAY(r, "'%s' is there twice", list.items[i].ptr),
                            FWI_STR("leave one out"));
    fwi_ids_put(&ids, list.items[i], i);
  }
  fwi_ids_clear(&ids);
  return list;
}

fw_str fwi_table_domain_fault(fwi_table *r, fw_str written, fw_str domain, bool registry) {
  bool clean = fwi_str_find_char(domain, '.') > 0 || (registry && domain.len);
  for (size_t i = 0; i < domain.len && clean; i++) /* what IDNA refuses is left as it was */
    clean = fwi_is_alnum(domain.ptr[i]) || domain.ptr[i] == '-' || domain.ptr[i] == '.';
  if (!clean)
    return FWI_SAY(r, "'%s' is no domain", written.ptr);
  if (!registry && !fwi_domain_org(domain).len && !fwi_domain_private(domain))
    return FWI_SAY(r, "'%s' is nobody's, as everybody registers below it", written.ptr);
  return FWI_STR("");
}

fw_str fwi_table_id(fwi_table *r, bool brand) {
  const char *example = brand ? "id = \"kagoya\"" : "id = \"links/text-href-mismatch\"";
  fw_str id = fwi_table_str(r, "id", example, true);
  if (!id.len)
    return id;
  r->id = id;
  bool slash = false, clean = true;
  for (size_t i = 0; i < id.len && clean; i++) {
    char c = id.ptr[i];
    bool divides = c == '/' && !brand && i && i + 1 < id.len;
    clean = (c >= 'a' && c <= 'z') || fwi_is_digit(c) || c == '-' || divides;
    slash |= divides;
  }
  if (!clean) {
    fwi_table_complain(r, "value", FWI_AT_VALUE, "id",
                       FWI_SAY(r, "'%s' has other letters than a-z, 0-9 and -", id.ptr),
                       FWI_SAY(r, "write %s", example));
  } else if (!brand && !slash) {
    fwi_table_complain(r, "value", FWI_AT_VALUE, "id", FWI_SAY(r, "'%s' has no folder", id.ptr),
                       FWI_SAY(r, "write %s", example));
  }
  return id;
}
