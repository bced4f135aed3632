/* schema.c - what a plugin gives: rule{}, campaign{}, brand{}, weights{} or words{}, read into the
 * rule set. */
#include "rules/api.h"
#include "rules/evidence.h"
#include "rules/literals.h"
#include "rules/table.h"

#include "text/fold.h"

#include <math.h>
#include <stdlib.h>

/* rule{}, campaign{}, brand{}, weights{} and words{} set one of these as metatable, by which their
 * table is known. */
static const char *const MAKERS[] = {"rule", "campaign", "brand", "weights", "words"};

const char *const fwi_rule_fields[] = {"id",      "version",       "section",    "weight",
                                       "grade",   "title",         "explain",    "prefilter",
                                       "when",    "match",         "references", "false_positives",
                                       "exempt",  "tests",         "brand",      "tags",
                                       "enabled", "weight_bounds", NULL};
static const char *const LOOK_KEYS[] = {"matches", NULL};
static const char *const WORDS_KEYS[] = {"has", "top_has", NULL};
/* What `fuwake rules test` does to sample mails; a rule may be exempt with a reason. */
static const char *const MUTATIONS[] = {"utf-8",      "iso-2022-jp",      "shift_jis", "euc-jp",
                                        "base64",     "quoted-printable", "crlf",      "folding",
                                        "full-width", "defang",           NULL};
const char *const fwi_test_fields[] = {"name", "expect", "mail", "facts", NULL};
static const char *const SECTIONS[] = {"subject", "sender",      "route",    "recipient", "body",
                                       "links",   "attachments", "upstream", NULL};
static const char *const GRADES[] = {"fact", "inference", "unknown", NULL};
static int make(lua_State *L) {
  const char *maker = lua_tostring(L, lua_upvalueindex(1));
  if (lua_type(L, 1) != LUA_TTABLE)
    return luaL_error(L, "table expected, got %s: %s: write %s{ ... }", luaL_typename(L, 1), maker,
                      maker);
  lua_settop(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, lua_touserdata(L, lua_upvalueindex(2)));
  lua_setmetatable(L, 1);
  return 1;
}

/* The makers stand beside `require` and the libraries. */
void fwi_schema_open(lua_State *L) {
  for (size_t i = 0; i < sizeof MAKERS / sizeof *MAKERS; i++) {
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &MAKERS[i]);
    lua_pushstring(L, MAKERS[i]);
    lua_pushlightuserdata(L, (void *)&MAKERS[i]);
    lua_pushcclosure(L, make, 2);
    fwi_sandbox_add_global(L, MAKERS[i]);
  }
}

static const char *maker_of(lua_State *L, int at) {
  if (lua_type(L, at) != LUA_TTABLE || !lua_getmetatable(L, at))
    return NULL;
  const char *maker = NULL;
  for (size_t i = 0; i < sizeof MAKERS / sizeof *MAKERS && !maker; i++) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &MAKERS[i]);
    if (lua_rawequal(L, -1, -2))
      maker = MAKERS[i];
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  return maker;
}

/* Fitting keeps the sign its author gave, with 0.1 at least, lest a finding be shown that counts
 * for nothing; and makes none stronger than 3 that wasn't. */
static void get_weight(fwi_table *r, fwi_rule_info *info) {
  info->own_weight = info->weight = fwi_table_nats(r, "weight", "weight = 1.5");
  /* A rule of no weight only tells; there is nothing to learn about it. */
  if (info->weight != 0) {
    info->weight_min = info->weight > 0 ? fmin(0.1, info->weight) : fmin(-3, info->weight);
    info->weight_max = info->weight < 0 ? fmax(-0.1, info->weight) : fmax(3, info->weight);
  }
  fwi_table_range(r, "weight_bounds", "weight_bounds = { min = 0, max = 2 }", &info->weight_min,
                  &info->weight_max);
}

static void read_exempt(fwi_table *r, fwi_rule *out) {
  static const char example[] = "exempt = { [\"full-width\"] = \"why\" }";
  lua_State *L = r->L;
  if (!fwi_table_get(r, "exempt", LUA_TTABLE, example, false))
    return;
  fwi_table_enter(r, "exempt", 0);
  fwi_table_check_keys(r, "exempt", MUTATIONS);
  size_t room = sizeof MUTATIONS / sizeof *MUTATIONS;
  out->exempt = FWI_NEW_ARRAY(r->set->arena, fwi_exemption, room);
  for (const char *const *name = MUTATIONS; *name; name++) {
    fw_str reason = fwi_table_str(r, *name, example, false);
    if (reason.len)
      out->exempt[out->exempt_count++] = (fwi_exemption){fw_str_of(*name), reason};
  }
  fwi_table_leave(r);
  lua_pop(L, 1);
}

static void read_tests(fwi_table *r, fwi_rule *out) {
  static const char example[] = "tests = { { name = \"...\", expect = true, mail = [[...]] } }";
  lua_State *L = r->L;
  if (!fwi_table_get(r, "tests", LUA_TTABLE, example, false))
    return;
  size_t count = lua_rawlen(L, -1);
  if (count > FWI_TABLE_SAMPLES) {
    fwi_table_complain(r, "value", FWI_AT_KEY, "tests",
                       FWI_SAY(r, "over %d samples", (int)FWI_TABLE_SAMPLES),
                       FWI_STR("give each thing to be told apart one sample"));
    count = FWI_TABLE_SAMPLES;
  }
  out->tests = FWI_NEW_ARRAY(r->set->arena, fwi_rule_test, count);
  fwi_table_enter(r, "tests", 0);
  for (size_t i = 1; i <= count; i++) {
    fwi_table_enter(r, NULL, i);
    if (lua_rawgeti(L, -1, (lua_Integer)i) == LUA_TTABLE) {
      fwi_table_check_keys(r, "tests", fwi_test_fields);
      fwi_rule_test *test = &out->tests[out->test_count++];
      test->name = fwi_table_str(r, "name", "name = \"...\"", true);
      test->mail = fwi_table_str(r, "mail", "mail = [[...]]", true);
      test->facts = fwi_table_str(r, "facts", "facts = [[{\"fuwake_facts\": 1, ...}]]", false);
      if (fwi_table_get(r, "expect", LUA_TBOOLEAN, "expect = true", true)) {
        test->expect = lua_toboolean(L, -1);
        lua_pop(L, 1);
      }
    } else {
      fwi_table_complain(r, "type", FWI_AT_VALUE, NULL, FWI_SAY(r, "a %s", luaL_typename(L, -1)),
                         FWI_SAY(r, "write %s", example));
    }
    lua_pop(L, 1);
    fwi_table_leave(r);
  }
  fwi_table_leave(r);
  lua_pop(L, 1);
}

/* A literal of the prefilter's entry that is being read: itself, or one of its list. */
static void add_trigger(fwi_table *r, fwi_rule *out, size_t *room, fw_str text,
                        const char *example) {
  fw_str folded = fwi_str_trim(fwi_folded_in(r->set->arena, text));
  if (!folded.len || folded.len > FWI_TABLE_LITERAL) {
    fw_str what = !fwi_str_trim(text).len ? FWI_STR("empty")
                  : !folded.len           ? FWI_STR("nothing when folded")
                                          : FWI_SAY(r, "over %d bytes", (int)FWI_TABLE_LITERAL);
    fwi_table_complain(r, "value", FWI_AT_VALUE, NULL, what,
                       FWI_SAY(r, "write %s with a few words of a mail", example));
    return;
  }
  if (out->prefilter.count == *room) {
    *room = *room ? *room * 2 : 16;
    fw_str *more = FWI_NEW_ARRAY(r->set->arena, fw_str, *room);
    if (out->prefilter.count)
      memcpy(more, out->prefilter.items, out->prefilter.count * sizeof *more);
    out->prefilter.items = more;
  }
  out->prefilter.items[out->prefilter.count++] = text;
}

/* [-1, +0] One entry of the prefilter: a string or literals{}. */
static void read_trigger(fwi_table *r, fwi_rule *out, size_t *room) {
  static const char example[] = "prefilter = { \"...\" }";
  lua_State *L = r->L;
  const fwi_view *view = lua_type(L, -1) == LUA_TUSERDATA ? fwi_to_view(L, -1) : NULL;
  if (lua_type(L, -1) == LUA_TSTRING) {
    add_trigger(r, out, room, fwi_table_take_str(r), example);
    return;
  }
  if (view && view->kind == &fwi_kind_literals) {
    const fwi_literals *list = view->item;
    for (size_t k = 0; k < list->count; k++)
      add_trigger(r, out, room, list->items[k].text, example);
  } else {
    fwi_table_complain(r, "type", FWI_AT_VALUE, NULL, FWI_SAY(r, "a %s", luaL_typename(L, -1)),
                       FWI_SAY(r, "write %s", example));
  }
  lua_pop(L, 1);
}

/* Strings and literals{}; a literals{} may stand for the whole. */
static void read_prefilter(fwi_table *r, fwi_rule *out) {
  lua_State *L = r->L;
  size_t room = 0;
  lua_pushliteral(L, "prefilter");
  if (lua_rawget(L, -2) == LUA_TUSERDATA) {
    fwi_table_enter(r, "prefilter", 0);
    read_trigger(r, out, &room);
    fwi_table_leave(r);
    return;
  }
  lua_pop(L, 1);
  if (!fwi_table_get(r, "prefilter", LUA_TTABLE, "prefilter = { \"...\" }", false))
    return;
  fwi_table_enter(r, "prefilter", 0);
  size_t count = lua_rawlen(L, -1);
  for (size_t i = 1; i <= count; i++) {
    fwi_table_enter(r, NULL, i);
    lua_rawgeti(L, -1, (lua_Integer)i);
    read_trigger(r, out, &room);
    fwi_table_leave(r);
  }
  fwi_table_leave(r);
  lua_pop(L, 1);
}

/* Gates of "link:ip-literal or not reply". */
static fwi_term get_gates(fwi_table *r, fw_str entry) {
  fwi_term term = {.look = NULL};
  for (ptrdiff_t end = 0; end >= 0;) {
    end = fwi_str_find(entry, FWI_STR(" or "));
    fw_str name =
        fwi_arena_dup(r->set->arena, fwi_str_slice(entry, 0, end < 0 ? entry.len : (size_t)end));
    entry = fwi_str_slice(entry, name.len + 4, entry.len);
    bool shut = fwi_str_starts(name, FWI_STR("not "));
    if (shut)
      name = fwi_str_slice(name, 4, name.len);
    int gate = fwi_gate_number(name);
    if (gate >= 0) {
      fwi_gates_add(shut ? &term.shut : &term.open, gate);
    } else {
      fwi_table_complain(
          r, "value", FWI_AT_VALUE, NULL, FWI_SAY(r, "'%s' is no condition", name.ptr),
          fwi_table_nearest(r, fwi_gate_names(), name, FWI_STR("see plugins/README.md")));
    }
  }
  return term;
}

/* Bits of the fields of the look on top of the stack; *said names them. */
static uint32_t get_look_fields(fwi_table *r, fw_str *said, const char *example) {
  lua_State *L = r->L;
  uint32_t fields = 0;
  size_t count = lua_rawlen(L, -1);
  for (size_t i = 1; i <= count; i++) {
    fwi_table_enter(r, NULL, i);
    if (lua_rawgeti(L, -1, (lua_Integer)i) == LUA_TSTRING) {
      fw_str name = fwi_table_take_str(r);
      int field = 0;
      while (field < FWI_LOOK_FIELDS && !fwi_str_eq(name, fw_str_of(fwi_look_names()[field])))
        field++;
      if (field == FWI_LOOK_FIELDS) {
        fwi_table_complain(
            r, "value", FWI_AT_VALUE, NULL, FWI_SAY(r, "'%s' can't be looked at", name.ptr),
            fwi_table_nearest(r, fwi_look_names(), name, FWI_STR("see plugins/README.md")));
      } else if (!(fields >> field & 1)) {
        fields |= UINT32_C(1) << field;
        *said = said->len ? FWI_SAY(r, "%s or %s", said->ptr, name.ptr) : name;
      }
    } else {
      fwi_table_complain(r, "type", FWI_AT_VALUE, NULL,
                         FWI_SAY(r, "a field is a %s", luaL_typename(L, -1)),
                         FWI_SAY(r, "write %s", example));
      lua_pop(L, 1);
    }
    fwi_table_leave(r);
  }
  if (!count)
    fwi_table_complain(r, "missing", FWI_AT_VALUE, NULL, FWI_STR("a look without a field"),
                       FWI_SAY(r, "write %s", example));
  return fields;
}

/* { "subject", "from.name", matches = "..." } on top of the stack.  @p said: how to list it. */
static fwi_term get_look(fwi_table *r, fw_str *said) {
  static const char example[] = "{ \"from.name\", matches = \"...\" }";
  fwi_term term = {.look = NULL};
  fw_error err;
  *said = (fw_str){0};
  fwi_table_check_keys(r, "a look", LOOK_KEYS);
  uint32_t fields = get_look_fields(r, said, example);
  fw_str pattern = fwi_table_str(r, "matches", example, true);
  if (!fields || !pattern.len)
    return term;
  *said = FWI_SAY(r, "%s matches %.*s", said->ptr, FWI_ARG(pattern));
  term.look = fwi_ruleset_look(r->set, fwi_runner_of(r->L)->patterns, fields, pattern, &err);
  if (!term.look)
    fwi_table_complain(r, "value", FWI_AT_VALUE, "matches", FWI_SAY(r, "%s", err.text),
                       FWI_STR("write a regular expression of PCRE2"));
  return term;
}

enum { MOST_TERMS = 16 };

/* [-1, +0] Add the words of the literals{} on top of the stack to those that fill *out. */
static void add_words(fwi_table *r, fwi_strs *out, const char *key) {
  const fwi_view *view = lua_touserdata(r->L, -1);
  if (view && view->kind == &fwi_kind_literals) {
    const fwi_literals *list = view->item;
    fw_str *all = FWI_NEW_ARRAY(r->set->arena, fw_str, out->count + list->count);
    if (out->count)
      memcpy(all, out->items, out->count * sizeof *all);
    out->items = all;
    for (size_t i = 0; i < list->count; i++)
      all[out->count++] = list->items[i].folded;
  } else {
    fwi_table_complain(r, "type", FWI_AT_VALUE, key, FWI_SAY(r, "a %s", luaL_typename(r->L, -1)),
                       FWI_SAY(r, "write { %s = literals { \"...\" } }", key));
  }
  lua_pop(r->L, 1);
}

/* Is the entry on top of the stack a table with that key? */
static bool has_key(lua_State *L, const char *key) {
  if (lua_type(L, -1) != LUA_TTABLE)
    return false;
  lua_pushstring(L, key);
  bool has = lua_rawget(L, -2) != LUA_TNIL;
  lua_pop(L, 1);
  return has;
}

/* { "cue:split-word", has = literals{} or a list of them } on top of the stack; or top_has. */
static fwi_term get_words(fwi_table *r, const char *key, fw_str *said) {
  lua_State *L = r->L;
  fwi_term term = {.look = NULL};
  fwi_strs words = {0};
  fw_str gates = {0};
  fwi_table_check_keys(r, "words", WORDS_KEYS);
  if (strcmp(key, "has") == 0 && has_key(L, "top_has"))
    fwi_table_complain(r, "value", FWI_AT_VALUE, "top_has", FWI_STR("has beside it"),
                       FWI_STR("write an entry for each: both must hold"));
  if (lua_rawgeti(L, -1, 1) == LUA_TSTRING) {
    gates = fwi_table_take_str(r);
    term = get_gates(r, gates);
  } else {
    lua_pop(L, 1);
  }
  lua_pushstring(L, key);
  if (lua_rawget(L, -2) == LUA_TTABLE) {
    size_t count = lua_rawlen(L, -1);
    if (!count || count > MOST_TERMS)
      fwi_table_complain(r, "value", FWI_AT_VALUE, key, FWI_SAY(r, "%zu lists", count),
                         FWI_SAY(r, "write 1 to %d of them", (int)MOST_TERMS));
    for (size_t i = 1; i <= count && count <= MOST_TERMS; i++) {
      lua_rawgeti(L, -1, (lua_Integer)i);
      add_words(r, &words, key);
    }
    lua_pop(L, 1);
  } else {
    add_words(r, &words, key);
  }
  if (!words.count)
    return term;
  term.words = fwi_ruleset_want(r->set, (fwi_wanted){words, strcmp(key, "top_has") == 0});
  *said = FWI_SAY(r, "%.*s%s%s \"%.*s\"", FWI_ARG(gates), gates.len ? " or " : "", key,
                  FWI_ARG(words.items[0]));
  if (words.count > 1)
    *said = FWI_SAY(r, "%s or %zu other words", said->ptr, words.count - 1);
  return term;
}

static void add_term(fwi_rule *out, fwi_term term, fw_str said) {
  out->terms[out->when.count] = term;
  out->when.items[out->when.count++] = said;
}

/* The list on top of the stack; a list in it (but for a look or words) is one that rules share. */
static void read_terms(fwi_table *r, fwi_rule *out, bool shared) {
  static const char example[] = "when = { \"japanese\" }";
  lua_State *L = r->L;
  size_t count = lua_rawlen(L, -1);
  for (size_t i = 1; i <= count; i++) {
    if (out->when.count == MOST_TERMS) {
      fwi_table_complain(r, "value", FWI_AT_TABLE, NULL,
                         FWI_SAY(r, "over %d conditions", (int)MOST_TERMS),
                         FWI_STR("give the others to match()"));
      return;
    }
    fwi_table_enter(r, NULL, i);
    int type = lua_rawgeti(L, -1, (lua_Integer)i);
    fw_str said;
    if (type == LUA_TSTRING) {
      said = fwi_table_take_str(r);
      add_term(out, get_gates(r, said), said);
    } else {
      if (has_key(L, "matches")) {
        fwi_term term = get_look(r, &said);
        add_term(out, term, said);
      } else if (has_key(L, "has") || has_key(L, "top_has")) {
        fwi_term term = get_words(r, has_key(L, "has") ? "has" : "top_has", &said);
        add_term(out, term, said);
      } else if (type == LUA_TTABLE && !shared) {
        read_terms(r, out, true);
      } else {
        fwi_table_complain(r, "type", FWI_AT_VALUE, NULL, FWI_SAY(r, "a %s", luaL_typename(L, -1)),
                           FWI_SAY(r, "write %s", example));
      }
      lua_pop(L, 1);
    }
    fwi_table_leave(r);
  }
}

static void read_when(fwi_table *r, fwi_rule *out) {
  if (!fwi_table_get(r, "when", LUA_TTABLE, "when = { \"japanese\" }", false))
    return;
  out->when.items = FWI_NEW_ARRAY(r->set->arena, fw_str, MOST_TERMS);
  out->terms = FWI_NEW_ARRAY(r->set->arena, fwi_term, MOST_TERMS);
  fwi_table_enter(r, "when", 0);
  read_terms(r, out, false);
  fwi_table_leave(r);
  lua_pop(r->L, 1);
}

/* The names in both explanations; of one that is there again the later place counts. */
static void read_slots(fwi_table *r, fwi_rule_info *info) {
  fw_str sentences[] = {info->explain_ja, info->explain_en}, *slots = NULL, before, name;
  size_t count = 0, room = 0;
  for (size_t i = 0; i < 2; i++)
    for (fw_str rest = sentences[i]; fwi_slot_next(&rest, &before, &name); count++) {
      size_t kept = 0;
      for (size_t k = 0; k < count; k++)
        if (!fwi_str_eq(slots[k], name))
          slots[kept++] = slots[k];
      count = kept;
      FWI_GROW(slots, count, room);
      slots[count] = name;
    }
  info->slot_count = count;
  info->slots = FWI_NEW_ARRAY(r->set->arena, fw_str, count);
  if (count)
    memcpy(info->slots, slots, count * sizeof *slots);
  free(slots);
}

static void read_rule(fwi_table *r, const char *maker, fwi_rule *out) {
  fwi_rule_info *info = &out->info;
  bool campaign = strcmp(maker, "campaign") == 0;
  out->file = (size_t)(r->source - r->set->files);
  info->file = r->source->path;
  info->kind = campaign ? FWI_STR("campaign") : FWI_STR("heuristic");
  info->id = fwi_table_id(r, false);
  fwi_table_check_keys(r, maker, fwi_rule_fields);
  info->version = fwi_table_version(r);
  info->section =
      fwi_table_word(r, "section", SECTIONS,
                     "section = \"subject\", \"sender\", \"route\", \"recipient\", \"body\", "
                     "\"links\", \"attachments\" or \"upstream\"",
                     true);
  get_weight(r, info);
  info->grade =
      fwi_table_word(r, "grade", GRADES, "grade = \"fact\", \"inference\" or \"unknown\"", false);
  if (!info->grade.len)
    info->grade = FWI_STR("inference");
  fwi_table_languages(r, "title", "title = { ja = \"...\", en = \"...\" }", true, &info->title_ja,
                      &info->title_en);
  info->title_json = fwi_title_json(r->set->arena, info->title_ja, info->title_en);
  fwi_table_languages(r, "explain", "explain = { ja = \"...\", en = \"...\" }", true,
                      &info->explain_ja, &info->explain_en);
  read_slots(r, info);
  info->brand = fwi_table_str(r, "brand", "brand = \"kagoya\"", false);
  if (info->brand.len && !campaign)
    fwi_table_complain(r, "unknown", FWI_AT_KEY, "brand", FWI_STR("a rule has none"),
                       FWI_STR("write campaign{ ... }, or evidence:about(brand)"));
  read_prefilter(r, out);
  read_when(r, out);
  out->references = fwi_table_list(r, "references", "references = { \"https://...\" }");
  out->false_positives = fwi_table_list(r, "false_positives", "false_positives = { \"...\" }");
  out->tags = fwi_table_list(r, "tags", "tags = { \"ja\" }");
  out->enabled = true;
  if (fwi_table_get(r, "enabled", LUA_TBOOLEAN, "enabled = false", false)) {
    out->enabled = lua_toboolean(r->L, -1);
    lua_pop(r->L, 1);
  }
  read_exempt(r, out);
  read_tests(r, out);
  if (fwi_table_get(r, "match", LUA_TFUNCTION, "match = function(mail, evidence) ... end", true))
    lua_pop(r->L, 1);
}

void fwi_schema_read(lua_State *L, fwi_ruleset *set, size_t file, fwi_given *out) {
  fwi_table r = {.L = L, .set = set, .source = &set->files[file]};
  r.id = fwi_plugin_stem(r.source->path);
  const char *maker = maker_of(L, -1);
  out->what = FWI_READ_NOTHING;
  if (!maker) {
    fwi_table_complain(&r, "type", FWI_AT_TABLE, NULL,
                       fwi_arena_printf(set->arena,
                                        "a plugin returns rule{...}, campaign{...}, brand{...}, "
                                        "words{...} or weights{...}, not a %s",
                                        luaL_typename(L, -1)),
                       FWI_STR("write return rule { ... }"));
    return;
  }
  fwi_read what = FWI_READ_RULE;
  if (strcmp(maker, "brand") == 0) {
    what = FWI_READ_BRAND;
    fwi_table_read_brand(&r, &out->brand);
  } else if (strcmp(maker, "weights") == 0) {
    what = FWI_READ_WEIGHTS;
    fwi_table_read_weights(&r, &out->weights);
  } else if (strcmp(maker, "words") == 0) {
    what = FWI_READ_WORDS;
    fwi_table_read_words(&r, &out->listing);
  } else {
    read_rule(&r, maker, &out->rule);
  }
  if (!r.errors)
    out->what = what;
}
