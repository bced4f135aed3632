/* schema.c - what a plugin's table must look like, and how a mistake in it is told.
 *
 * A message names the field, what is wrong with it and what to write instead; the line is that
 * of the field's name in the file. */
#include "rules/literals.h"

#include "text/fold.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>

/* rule{}, campaign{}, brand{} and weights{} set one of these as metatable, by which their table is
 * known. */
static const char *const MAKERS[] = {"rule", "campaign", "brand", "weights"};

static const char *const RULE_FIELDS[] = {
    "id",      "version",   "section",       "weight", "grade",      "title",
    "explain", "prefilter", "when",          "match",  "references", "false_positives",
    "tests",   "brand",     "weight_bounds", "tags",   "enabled",    NULL};
static const char *const WEIGHTS_FIELDS[] = {"prior", "section", "rules", NULL};
static const char *const RANGE_FIELDS[] = {"min", "max", NULL};
static const char *const BRAND_FIELDS[] = {
    "id",      "version",    "name",    "names",    "short_names", "tokens",    "lookalikes",
    "domains", "salutation", "notices", "products", "group",       "successor", NULL};
static const char *const LOOK_KEYS[] = {"matches", NULL};
static const char *const DOMAIN_FIELDS[] = {"role", "source", NULL};
static const char *const TEST_FIELDS[] = {"name", "expect", "mail", "facts", NULL};
static const char *const LANGUAGES[] = {"ja", "en", NULL};
static const char *const SECTIONS[] = {"subject", "sender",      "route",    "recipient", "body",
                                       "links",   "attachments", "upstream", NULL};
static const char *const GRADES[] = {"fact", "inference", "unknown", NULL};
static const char *const ROLES[] = {"site",     "mail",     "login", "customer-mail",
                                    "customer", "delivery", "app",   NULL};
static const char *const SALUTATIONS[] = {"none", "name", "address", "localpart", "generic", NULL};

/* What one plugin may hold, in bytes and entries: the biggest bundled one has a tenth of it. */
enum {
  MAX_TEXT = 1 << 20, /* of all strings, each counted as often as it is named */
  MAX_LITERAL = 256,  /* of one prefilter, name or token; Vectorscan refuses long ones */
  MAX_SENTENCE = 2000 /* of a title or explanation */
};

typedef struct reader {
  lua_State *L;
  fwi_ruleset *set;
  size_t *taken; /* bytes of strings so far */
  fwi_arena *arena;
  const fwi_plugin_file *source;
  size_t file;
} reader;

static int line_at(fw_str text, size_t at) {
  int line = 1;
  for (size_t i = 0; i < at; i++)
    line += text.ptr[i] == '\n';
  return line;
}

/* Line of the first "field =" in the file; 1 when there is none. */
static int field_line(fw_str text, fw_str field) {
  for (size_t at = 0; at + field.len < text.len; at++) {
    ptrdiff_t next = fwi_str_find(fwi_str_slice(text, at, text.len), field);
    if (next < 0)
      break;
    at += (size_t)next;
    bool begins = !at || !(fwi_is_alnum(text.ptr[at - 1]) || text.ptr[at - 1] == '_');
    fw_str rest = fwi_str_trim(fwi_str_slice(text, at + field.len, text.len));
    if (begins && rest.len && rest.ptr[0] == '=')
      return line_at(text, at);
  }
  return 1;
}

static _Noreturn void fail(const reader *r, const char *field, const char *format, ...) {
  int line = field_line(r->source->text, fw_str_of(field));
  lua_pushfstring(r->L, "#%d:%d: %s: ", (int)r->file, line, field);
  va_list args;
  va_start(args, format);
  lua_pushvfstring(r->L, format, args);
  va_end(args);
  lua_concat(r->L, 2);
  lua_error(r->L);
  abort(); /* not reached */
}

static int make(lua_State *L) {
  const char *maker = lua_tostring(L, lua_upvalueindex(1));
  if (lua_type(L, 1) != LUA_TTABLE)
    return luaL_error(L, "%s: table expected, got %s: write %s{ ... }", maker, luaL_typename(L, 1),
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

static bool is_one_of(const char *const *names, const char *name) {
  for (; *names; names++)
    if (strcmp(*names, name) == 0)
      return true;
  return false;
}

/* Every string key of the table on top must be known.  @p at: what the table is. */
static void check_keys(const reader *r, const char *at, const char *const *known) {
  lua_State *L = r->L;
  lua_pushnil(L);
  while (lua_next(L, -2)) {
    lua_pop(L, 1);
    if (lua_type(L, -1) == LUA_TNUMBER)
      continue;
    const char *key = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    if (!key)
      fail(r, at, "a key is a %s: field names are strings", luaL_typename(L, -1));
    if (is_one_of(known, key))
      continue;
    const char *nearest = fwi_nearest(known, fw_str_of(key));
    if (nearest)
      fail(r, key, "unknown field of %s: did you mean '%s'?", at, nearest);
    fail(r, key, "unknown field of %s: see plugins/README.md", at);
  }
}

/* [-0, +1] Push a field of the table on top; false and nothing pushed when it is nil. */
static bool get(const reader *r, const char *field, int type, const char *example, bool required) {
  lua_State *L = r->L;
  lua_pushstring(L, field);
  int got = lua_rawget(L, -2);
  if (got == type)
    return true;
  if (got == LUA_TNIL && !required)
    return lua_pop(L, 1), false;
  if (got == LUA_TNIL)
    fail(r, field, "missing: add %s", example);
  fail(r, field, "%s expected, got %s: write %s", lua_typename(L, type), lua_typename(L, got),
       example);
}

static fw_str take_str(const reader *r, const char *field) {
  fw_str text;
  text.ptr = lua_tolstring(r->L, -1, &text.len);
  *r->taken += text.len + sizeof text;
  if (*r->taken > MAX_TEXT)
    fail(r, field, "over %d bytes of text in one plugin", (int)MAX_TEXT);
  text = fwi_arena_dup(r->arena, text);
  lua_pop(r->L, 1);
  return text;
}

static fw_str get_str(const reader *r, const char *field, const char *example, bool required) {
  if (!get(r, field, LUA_TSTRING, example, required))
    return (fw_str){0};
  fw_str text = take_str(r, field);
  if (!fwi_str_trim(text).len)
    fail(r, field, "empty: write %s", example);
  return text;
}

static fw_str get_word(const reader *r, const char *field, const char *const *words,
                       const char *example, bool required) {
  fw_str word = get_str(r, field, example, required);
  if (!word.ptr || is_one_of(words, word.ptr))
    return word;
  const char *nearest = fwi_nearest(words, word);
  if (nearest)
    fail(r, field, "'%s' is none of its words: did you mean '%s'?", word.ptr, nearest);
  fail(r, field, "'%s' is none of its words: write %s", word.ptr, example);
}

static int get_version(const reader *r) {
  get(r, "version", LUA_TNUMBER, "version = 1", true);
  int exact;
  lua_Integer version = lua_tointegerx(r->L, -1, &exact);
  lua_pop(r->L, 1);
  if (!exact || version < 1 || version > 1000000)
    fail(r, "version", "a whole number from 1 on expected: write version = 1");
  return (int)version;
}

/* Nats: beyond 10 either way lies certainty, which no rule has. */
static double get_nats(const reader *r, const char *field, const char *example) {
  get(r, field, LUA_TNUMBER, example, true);
  double nats = lua_tonumber(r->L, -1);
  lua_pop(r->L, 1);
  if (!(fabs(nats) <= 10))
    fail(r, field, "log-odds between -10 and 10 expected");
  return nats;
}

/* { min = -6, max = 5 }, around zero. */
static void get_range(const reader *r, const char *field, const char *example, double *min,
                      double *max) {
  if (!get(r, field, LUA_TTABLE, example, false))
    return;
  check_keys(r, field, RANGE_FIELDS);
  *min = get_nats(r, "min", example);
  *max = get_nats(r, "max", example);
  lua_pop(r->L, 1);
  if (!(*min <= 0 && *max >= 0 && *min < *max))
    fail(r, field, "min <= 0 <= max expected: write %s", example);
}

/* Fitting keeps the sign its author gave, with 0.1 at least, lest a finding be shown that counts
 * for nothing; and makes none stronger than 3 that wasn't. */
static void get_weight(const reader *r, fwi_rule_info *info) {
  info->own_weight = info->weight = get_nats(r, "weight", "weight = 1.5");
  info->weight_min = info->weight > 0 ? fmin(0.1, info->weight) : fmin(-3, info->weight);
  info->weight_max = info->weight < 0 ? fmax(-0.1, info->weight) : fmax(3, info->weight);
  get_range(r, "weight_bounds", "weight_bounds = { min = 0, max = 2 }", &info->weight_min,
            &info->weight_max);
}

static void get_languages(const reader *r, const char *field, const char *example, bool both,
                          fw_str *ja, fw_str *en) {
  get(r, field, LUA_TTABLE, example, true);
  check_keys(r, field, LANGUAGES);
  *ja = get_str(r, "ja", example, both);
  *en = get_str(r, "en", example, both);
  lua_pop(r->L, 1);
  if (!ja->len && !en->len)
    fail(r, field, "empty: write %s", example);
  if (ja->len > MAX_SENTENCE || en->len > MAX_SENTENCE)
    fail(r, field, "over %d bytes: write one sentence", (int)MAX_SENTENCE);
}

static fwi_strs get_list(const reader *r, const char *field, const char *example) {
  fwi_strs list = {0};
  lua_State *L = r->L;
  if (!get(r, field, LUA_TTABLE, example, false))
    return list;
  list.count = lua_rawlen(L, -1);
  if (list.count > MAX_TEXT / sizeof *list.items)
    fail(r, field, "%d entries are too many", (int)list.count);
  list.items = FWI_NEW_ARRAY(r->arena, fw_str, list.count);
  for (size_t i = 0; i < list.count; i++) {
    if (lua_rawgeti(L, -1, (lua_Integer)i + 1) != LUA_TSTRING)
      fail(r, field, "entry %d is a %s: write %s", (int)i + 1, luaL_typename(L, -1), example);
    list.items[i] = take_str(r, field);
    if (!fwi_str_trim(list.items[i]).len)
      fail(r, field, "entry %d is empty", (int)i + 1);
  }
  lua_pop(L, 1);
  return list;
}

/* A list without the same entry twice. */
static fwi_strs get_set(const reader *r, const char *field, const char *example) {
  fwi_strs list = get_list(r, field, example);
  for (size_t i = 0; i < list.count; i++)
    for (size_t k = 0; k < i; k++)
      if (fwi_str_eq(list.items[i], list.items[k]))
        fail(r, field, "'%s' is there twice: leave one out", list.items[i].ptr);
  return list;
}

static void check_url(const reader *r, const char *field, fw_str url) {
  ptrdiff_t space = fwi_str_find_char(url, ' ');
  if (!fwi_str_starts(url, FWI_STR("https://")) || url.len < sizeof "https://a.b" - 1 || space >= 0)
    fail(r, field, "'%s' is no address of a page: write https://...", url.ptr);
}

/* What is searched for in mails: something must be left of it when folded, and not too much. */
static void check_literals(const reader *r, const char *field, fwi_strs list) {
  for (size_t i = 0; i < list.count; i++) {
    fw_str text = fwi_str_trim(fwi_folded_in(r->arena, list.items[i]));
    if (!text.len)
      fail(r, field, "entry %d is nothing when folded", (int)i + 1);
    if (text.len > MAX_LITERAL)
      fail(r, field, "entry %d has over %d bytes: a few words will do", (int)i + 1,
           (int)MAX_LITERAL);
  }
}

static fw_str get_id(const reader *r, bool brand) {
  const char *example = brand ? "id = \"kagoya\"" : "id = \"links/text-href-mismatch\"";
  fw_str id = get_str(r, "id", example, true);
  bool slash = false;
  for (size_t i = 0; i < id.len; i++) {
    char c = id.ptr[i];
    if ((c >= 'a' && c <= 'z') || fwi_is_digit(c) || c == '-')
      continue;
    if (c != '/' || brand || i == 0 || i + 1 == id.len)
      fail(r, "id", "'%s' has other letters than a-z, 0-9 and -: write %s", id.ptr, example);
    slash = true;
  }
  if (!brand && !slash)
    fail(r, "id", "'%s' has no folder: write %s", id.ptr, example);
  return id;
}

static void read_tests(const reader *r, fwi_rule *out) {
  static const char example[] = "tests = { { name = \"...\", expect = true, mail = [[...]] } }";
  lua_State *L = r->L;
  if (!get(r, "tests", LUA_TTABLE, example, false))
    return;
  out->test_count = lua_rawlen(L, -1);
  if (out->test_count > MAX_TEXT / sizeof *out->tests)
    fail(r, "tests", "%d entries are too many", (int)out->test_count);
  out->tests = FWI_NEW_ARRAY(r->arena, fwi_rule_test, out->test_count);
  for (size_t i = 0; i < out->test_count; i++) {
    if (lua_rawgeti(L, -1, (lua_Integer)i + 1) != LUA_TTABLE)
      fail(r, "tests", "entry %d is a %s: write %s", (int)i + 1, luaL_typename(L, -1), example);
    check_keys(r, "tests", TEST_FIELDS);
    fwi_rule_test *test = &out->tests[i];
    test->name = get_str(r, "name", "name = \"...\"", true);
    test->mail = get_str(r, "mail", "mail = [[...]]", true);
    test->facts = get_str(r, "facts", "facts = [[{\"fuwake_facts\": 1, ...}]]", false);
    get(r, "expect", LUA_TBOOLEAN, "expect = true", true);
    test->expect = lua_toboolean(L, -1);
    lua_pop(L, 2);
    fwi_sandbox_work(L, r->source->text.len);
    ptrdiff_t at = fwi_str_find(r->source->text, test->name);
    test->line = at < 0 ? 0 : line_at(r->source->text, (size_t)at);
  }
  lua_pop(L, 1);
}

/* Entry i of the prefilter, or of a list{} in it. */
static void add_trigger(const reader *r, fwi_rule *out, size_t *room, fw_str text, size_t i) {
  if (!fwi_str_trim(text).len)
    fail(r, "prefilter", "entry %d is empty", (int)i);
  fw_str folded = fwi_str_trim(fwi_folded_in(r->arena, text));
  if (!folded.len)
    fail(r, "prefilter", "entry %d is nothing when folded", (int)i);
  if (folded.len > MAX_LITERAL)
    fail(r, "prefilter", "entry %d has over %d bytes: a few words will do", (int)i,
         (int)MAX_LITERAL);
  if (out->prefilter.count == *room) {
    *room = *room ? *room * 2 : 16;
    fw_str *more = FWI_NEW_ARRAY(r->arena, fw_str, *room);
    if (out->prefilter.count)
      memcpy(more, out->prefilter.items, out->prefilter.count * sizeof *more);
    out->prefilter.items = more;
  }
  out->prefilter.items[out->prefilter.count++] = text;
}

/* Strings and literals{}; a literals{} may stand for the whole. */
static void read_prefilter(const reader *r, fwi_rule *out) {
  static const char example[] = "prefilter = { \"...\" }";
  lua_State *L = r->L;
  size_t room = 0;
  lua_pushliteral(L, "prefilter");
  if (lua_rawget(L, -2) == LUA_TUSERDATA) {
    lua_createtable(L, 1, 0);
    lua_insert(L, -2);
    lua_rawseti(L, -2, 1);
  } else {
    lua_pop(L, 1);
    if (!get(r, "prefilter", LUA_TTABLE, example, false))
      return;
  }
  size_t count = lua_rawlen(L, -1);
  for (size_t i = 1; i <= count; i++) {
    int type = lua_rawgeti(L, -1, (lua_Integer)i);
    const fwi_view *view = type == LUA_TUSERDATA ? fwi_to_view(L, -1) : NULL;
    if (type == LUA_TSTRING) {
      add_trigger(r, out, &room, take_str(r, "prefilter"), i);
    } else if (view && view->kind == &fwi_kind_literals) {
      const fwi_literals *list = view->item;
      for (size_t k = 0; k < list->count; k++)
        add_trigger(r, out, &room, list->items[k].text, i);
      lua_pop(L, 1);
    } else {
      fail(r, "prefilter", "entry %d is a %s: write %s", (int)i, luaL_typename(L, -1), example);
    }
  }
  lua_pop(L, 1);
}

/* Gates of "link:ip-literal or not reply". */
static fwi_term get_gates(const reader *r, fw_str entry) {
  fwi_term term = {.look = NULL};
  for (ptrdiff_t end = 0; end >= 0;) {
    end = fwi_str_find(entry, FWI_STR(" or "));
    fw_str name =
        fwi_arena_dup(r->arena, fwi_str_slice(entry, 0, end < 0 ? entry.len : (size_t)end));
    entry = fwi_str_slice(entry, name.len + 4, entry.len);
    bool shut = fwi_str_starts(name, FWI_STR("not "));
    if (shut)
      name = fwi_str_slice(name, 4, name.len);
    int gate = fwi_gate_number(name);
    const char *nearest = gate < 0 ? fwi_nearest(fwi_gate_names(), name) : NULL;
    if (nearest)
      fail(r, "when", "'%s' is no condition: did you mean '%s'?", name.ptr, nearest);
    if (gate < 0)
      fail(r, "when", "'%s' is no condition: see plugins/README.md", name.ptr);
    fwi_gates_add(shut ? &term.shut : &term.open, gate);
  }
  return term;
}

/* { "subject", "from.name", matches = "..." } on top of the stack.  @p said: how to list it. */
static fwi_term get_look(const reader *r, fw_str *said) {
  static const char example[] = "{ \"from.name\", matches = \"...\" }";
  lua_State *L = r->L;
  uint32_t fields = 0;
  *said = (fw_str){0};
  check_keys(r, "when", LOOK_KEYS);
  for (lua_Integer i = 1; i <= (lua_Integer)lua_rawlen(L, -1); i++) {
    if (lua_rawgeti(L, -1, i) != LUA_TSTRING)
      fail(r, "when", "a field is a %s: write %s", luaL_typename(L, -1), example);
    fw_str name = take_str(r, "when");
    int field = 0;
    while (field < FWI_LOOK_FIELDS && !fwi_str_eq(name, fw_str_of(fwi_look_names()[field])))
      field++;
    if (field == FWI_LOOK_FIELDS) {
      const char *nearest = fwi_nearest(fwi_look_names(), name);
      fail(r, "when", "'%s' can't be looked at%s%s%s", name.ptr,
           nearest ? ": did you mean '" : ": see plugins/README.md", nearest ? nearest : "",
           nearest ? "'?" : "");
    }
    fields |= UINT32_C(1) << field;
    *said = said->len ? fwi_arena_printf(r->arena, "%s or %s", said->ptr, name.ptr) : name;
  }
  if (!fields)
    fail(r, "when", "a look without a field: write %s", example);
  fw_str pattern = get_str(r, "matches", example, true);
  *said = fwi_arena_printf(r->arena, "%s matches %s", said->ptr, pattern.ptr);
  return (fwi_term){.look = fwi_ruleset_look(L, r->set, fields, pattern)};
}

static void add_term(const reader *r, fwi_rule *out, fwi_term term, fw_str said) {
  enum { MOST = 16 };
  if (!out->when.count) {
    out->when.items = FWI_NEW_ARRAY(r->arena, fw_str, MOST);
    out->terms = FWI_NEW_ARRAY(r->arena, fwi_term, MOST);
  }
  if (out->when.count == MOST)
    fail(r, "when", "more than %d entries", (int)MOST);
  out->terms[out->when.count] = term;
  out->when.items[out->when.count++] = said;
}

/* The list on top of the stack; a list in it (but for a look) is one that rules share. */
static void read_terms(const reader *r, fwi_rule *out, bool shared) {
  static const char example[] = "when = { \"japanese\" }";
  lua_State *L = r->L;
  for (lua_Integer i = 1; i <= (lua_Integer)lua_rawlen(L, -1); i++) {
    int type = lua_rawgeti(L, -1, i);
    bool look = false;
    if (type == LUA_TTABLE) {
      lua_pushliteral(L, "matches");
      look = lua_rawget(L, -2) != LUA_TNIL;
      lua_pop(L, 1);
    }
    if (type == LUA_TSTRING) {
      fw_str said = take_str(r, "when");
      add_term(r, out, get_gates(r, said), said);
      continue;
    }
    if (look) {
      fw_str said;
      fwi_term term = get_look(r, &said);
      add_term(r, out, term, said);
    } else if (type == LUA_TTABLE && !shared) {
      read_terms(r, out, true);
    } else {
      fail(r, "when", "entry %d is a %s: write %s", (int)i, luaL_typename(L, -1), example);
    }
    lua_pop(L, 1);
  }
}

static void read_when(const reader *r, fwi_rule *out) {
  if (!get(r, "when", LUA_TTABLE, "when = { \"japanese\" }", false))
    return;
  read_terms(r, out, false);
  lua_pop(r->L, 1);
}

static void read_rule(const reader *r, const char *maker, fwi_rule *out) {
  fwi_rule_info *info = &out->info;
  bool campaign = strcmp(maker, "campaign") == 0;
  check_keys(r, maker, RULE_FIELDS);
  out->file = r->file;
  info->file = r->source->path;
  info->kind = campaign ? FWI_STR("campaign") : FWI_STR("heuristic");
  info->id = get_id(r, false);
  info->version = get_version(r);
  info->section = get_word(r, "section", SECTIONS,
                           "section = \"subject\", \"sender\", \"route\", \"recipient\", \"body\", "
                           "\"links\", \"attachments\" or \"upstream\"",
                           true);
  get_weight(r, info);
  info->grade =
      get_word(r, "grade", GRADES, "grade = \"fact\", \"inference\" or \"unknown\"", false);
  if (!info->grade.len)
    info->grade = FWI_STR("inference");
  get_languages(r, "title", "title = { ja = \"...\", en = \"...\" }", true, &info->title_ja,
                &info->title_en);
  get_languages(r, "explain", "explain = { ja = \"...\", en = \"...\" }", true, &info->explain_ja,
                &info->explain_en);
  info->brand = get_str(r, "brand", "brand = \"kagoya\"", false);
  if (info->brand.len && !campaign)
    fail(r, "brand", "a rule has none: write campaign{ ... }, or evidence:about(brand)");
  read_prefilter(r, out);
  read_when(r, out);
  out->references = get_list(r, "references", "references = { \"https://...\" }");
  out->false_positives = get_list(r, "false_positives", "false_positives = { \"...\" }");
  out->tags = get_list(r, "tags", "tags = { \"ja\" }");
  out->enabled = true;
  if (get(r, "enabled", LUA_TBOOLEAN, "enabled = false", false)) {
    out->enabled = lua_toboolean(r->L, -1);
    lua_pop(r->L, 1);
  }
  read_tests(r, out);
  get(r, "match", LUA_TFUNCTION, "match = function(mail, evidence) ... end", true);
  lua_pop(r->L, 1);
}

static void check_domain(const reader *r, const fwi_brand *brand, const fwi_brand_domain *domain,
                         fw_str written) {
  static const char example[] = "kagoya.jp";
  if (!domain->domain.len || fwi_str_find_char(written, '.') < 1 ||
      fwi_str_find_char(written, '/') >= 0)
    fail(r, "domains", "'%s' is no domain: write one like %s", written.ptr, example);
  if (!fwi_domain_org(domain->domain).len && !fwi_domain_private(domain->domain))
    fail(r, "domains", "'%s' is nobody's: everybody registers below it: write one like %s",
         written.ptr, example);
  for (const fwi_brand_domain *other = brand->domains; other < domain; other++)
    if (fwi_str_eq(other->domain, domain->domain) && fwi_str_eq(other->role, domain->role))
      fail(r, "domains", "'%s' is there twice: leave one out", written.ptr);
}

static void read_domains(const reader *r, fwi_brand *out) {
  static const char example[] =
      "domains = { { \"kagoya.jp\", role = \"site\", source = \"https://...\" } }";
  lua_State *L = r->L;
  get(r, "domains", LUA_TTABLE, example, true);
  out->domain_count = lua_rawlen(L, -1);
  if (out->domain_count > MAX_TEXT / sizeof *out->domains)
    fail(r, "domains", "%d entries are too many", (int)out->domain_count);
  if (!out->domain_count)
    fail(r, "domains", "empty: write %s", example);
  out->domains = FWI_NEW_ARRAY(r->arena, fwi_brand_domain, out->domain_count);
  for (size_t i = 0; i < out->domain_count; i++) {
    fwi_brand_domain *domain = &out->domains[i];
    if (lua_rawgeti(L, -1, (lua_Integer)i + 1) != LUA_TTABLE ||
        lua_rawgeti(L, -1, 1) != LUA_TSTRING)
      fail(r, "domains", "entry %d: write %s", (int)i + 1, example);
    fw_str written = take_str(r, "domains");
    check_keys(r, "domains", DOMAIN_FIELDS);
    domain->domain = fwi_domain_to_ascii(r->arena, written);
    domain->role = get_word(r, "role", ROLES,
                            "role = \"site\", \"mail\", \"login\", \"app\", \"delivery\", "
                            "\"customer-mail\" or \"customer\"",
                            true);
    domain->source = get_str(r, "source", "source = \"https://...\"", true);
    check_url(r, "source", domain->source);
    check_domain(r, out, domain, written);
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
}

/* Tokens stand in hosts, paths and local parts: plain letters, digits and hyphens. */
static void check_tokens(const reader *r, const char *field, fwi_strs tokens) {
  for (size_t i = 0; i < tokens.count; i++) {
    fw_str token = tokens.items[i];
    bool good = token.len > 1 && token.ptr[0] != '-' && token.ptr[token.len - 1] != '-';
    for (size_t k = 0; k < token.len; k++) {
      char c = token.ptr[k];
      good &= (c >= 'a' && c <= 'z') || fwi_is_digit(c) || c == '-';
    }
    if (!good)
      fail(r, field, "'%s': two or more of a-z, 0-9 and - expected: write %s = { \"kagoya\" }",
           token.ptr, field);
  }
}

/* A word that brands share: the shape of an id. */
static fw_str get_group(const reader *r) {
  fw_str group = get_str(r, "group", "group = \"smfg\"", false);
  for (size_t i = 0; i < group.len; i++) {
    char c = group.ptr[i];
    if (!((c >= 'a' && c <= 'z') || fwi_is_digit(c) || c == '-'))
      fail(r, "group", "'%s' has other letters than a-z, 0-9 and -: write group = \"smfg\"",
           group.ptr);
  }
  return group;
}

static void read_brand(const reader *r, fwi_brand *out) {
  check_keys(r, "brand", BRAND_FIELDS);
  out->file = r->source->path;
  out->id = get_id(r, true);
  get_version(r);
  get_languages(r, "name", "name = { ja = \"...\", en = \"...\" }", true, &out->name_ja,
                &out->name_en);
  fwi_strs names = get_set(r, "names", "names = { \"...\" }");
  fwi_strs short_names = get_set(r, "short_names", "short_names = { \"LINE\" }");
  fwi_strs tokens = get_set(r, "tokens", "tokens = { \"kagoya\" }");
  fwi_strs lookalikes = get_set(r, "lookalikes", "lookalikes = { \"kag0ya\" }");
  fwi_strs notices = get_set(r, "notices", "notices = { \"https://...\" }");
  fwi_strs products = get_set(r, "products", "products = { \"...\" }");
  check_literals(r, "names", names);
  check_literals(r, "short_names", short_names);
  check_literals(r, "tokens", tokens);
  check_literals(r, "lookalikes", lookalikes);
  if (!names.count)
    fail(r, "names", "empty: write names = { \"...\" } as mails write it");
  check_tokens(r, "tokens", tokens);
  check_tokens(r, "lookalikes", lookalikes);
  for (size_t i = 0; i < notices.count; i++)
    check_url(r, "notices", notices.items[i]);
  read_domains(r, out);
  out->salutation =
      get_word(r, "salutation", SALUTATIONS,
               "salutation = \"none\", \"name\", \"address\", \"localpart\" or \"generic\"", false);
  out->group = get_group(r);
  out->successor = get_str(r, "successor", "successor = \"kagoya\"", false);
  out->names = names.items, out->name_count = names.count;
  out->short_names = short_names.items, out->short_count = short_names.count;
  out->short_folded = FWI_NEW_ARRAY(r->arena, fw_str, short_names.count);
  for (size_t i = 0; i < short_names.count; i++) {
    fwi_buf folded = {0};
    fwi_fold(&folded, short_names.items[i], NULL);
    out->short_folded[i] = fwi_str_trim(fwi_buf_take(&folded, r->arena));
  }
  out->token_count = tokens.count + lookalikes.count;
  out->lookalike_count = lookalikes.count;
  out->tokens = FWI_NEW_ARRAY(r->arena, fw_str, out->token_count);
  if (tokens.count)
    memcpy(out->tokens, tokens.items, tokens.count * sizeof *tokens.items);
  if (lookalikes.count)
    memcpy(out->tokens + tokens.count, lookalikes.items,
           lookalikes.count * sizeof *lookalikes.items);
  out->notices = notices.items, out->notice_count = notices.count;
  out->products = products.items, out->product_count = products.count;
}

/* Line of `["links/ipfs"] =`; 1 when it is written some other way. */
static int entry_line(fw_str text, fw_str rule) {
  ptrdiff_t at = fwi_str_find(text, rule);
  return at < 0 ? 1 : line_at(text, (size_t)at);
}

static void read_weights(const reader *r, fwi_weights *out) {
  lua_State *L = r->L;
  check_keys(r, "weights", WEIGHTS_FIELDS);
  out->file = r->source->path;
  out->scale = FWI_SCALE_DEFAULT;
  out->has_scale = get(r, "prior", LUA_TNUMBER, "prior = -3", false);
  if (out->has_scale) {
    lua_pop(L, 1);
    out->scale.prior = get_nats(r, "prior", "prior = -3");
    get_range(r, "section", "section = { min = -6, max = 5 }", &out->scale.section_min,
              &out->scale.section_max);
  }
  get(r, "rules", LUA_TTABLE, "rules = { [\"links/ipfs\"] = 2.5 }", true);
  size_t room = 0;
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
    room++;
  out->items = FWI_NEW_ARRAY(r->arena, fwi_weight, room);
  for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1)) {
    if (lua_type(L, -2) != LUA_TSTRING || lua_type(L, -1) != LUA_TNUMBER)
      fail(r, "rules", "ids and numbers expected: write [\"links/ipfs\"] = 2.5");
    size_t len;
    const char *id = lua_tolstring(L, -2, &len);
    fwi_weight *entry = &out->items[out->count++];
    entry->rule = fwi_arena_dup(r->arena, (fw_str){id, len});
    entry->weight = lua_tonumber(L, -1);
    entry->line = entry_line(r->source->text, entry->rule);
    if (!(fabs(entry->weight) <= 10))
      fail(r, "rules", "%s: log-odds between -10 and 10 expected", entry->rule.ptr);
  }
  lua_pop(L, 1);
}

const char *fwi_schema_read(lua_State *L, fwi_ruleset *set, size_t file, fwi_rule *rule,
                            fwi_brand *brand, fwi_weights *weights) {
  size_t taken = 0;
  reader r = {L, set, &taken, set->arena, &set->files[file], file};
  const char *maker = maker_of(L, -1);
  if (!maker)
    fail(&r, "return",
         "a plugin returns rule{...}, campaign{...}, brand{...} or weights{...}, not a %s",
         luaL_typename(L, -1));
  if (strcmp(maker, "brand") == 0) {
    read_brand(&r, brand);
  } else if (strcmp(maker, "weights") == 0) {
    read_weights(&r, weights);
  } else {
    read_rule(&r, maker, rule);
  }
  return maker;
}
