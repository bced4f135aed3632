/* text_view.c - Text and Body: pieces of the mail that know their bytes.
 *
 * Comparison is folded with folded.  A whole text has its folded form as a memo; a piece of one
 * is folded into the runner's scratch, so that a rule can't grow the mail's arena. */
#include "rules/literals.h"
#include "rules/writing.h"
#include "text/fold.h"

#include <stdlib.h>

enum { MAX_HITS = 32, MAX_LITERALS = FWI_LITERALS_LIST, MAX_LINES = 2000 };

static const fwi_slice *check_text(lua_State *L, int arg) {
  return fwi_check_view(L, arg, &fwi_kind_text);
}

static bool is_whole(fwi_slice slice) {
  return slice.text && slice.start == 0 && slice.end == slice.text->value.len;
}

/* The folded form; of a piece: until the next call. */
static fw_str folded(lua_State *L, fwi_slice slice) {
  if (is_whole(slice))
    return fwi_text_folded(slice.text)->value;
  fwi_buf *scratch = &fwi_runner_of(L)->folded;
  fw_str text = fwi_slice_str(slice);
  fwi_sandbox_work(L, text.len * 2);
  scratch->len = 0;
  fwi_fold(scratch, text, NULL);
  return fwi_buf_str(scratch);
}

/* The piece that [start, end) of the slice's folded form came from. */
static fwi_slice unfolded(fwi_slice slice, size_t start, size_t end) {
  if (is_whole(slice))
    return fwi_slice_source((fwi_slice){fwi_text_folded(slice.text), start, end});
  fwi_buf again = {0};
  fwi_map map = {0};
  fwi_fold(&again, fwi_slice_str(slice), &map);
  size_t in_start, in_end;
  fwi_map_range(&map, start, end, &in_start, &in_end);
  fwi_map_clear(&map);
  fwi_buf_clear(&again);
  return (fwi_slice){slice.text, slice.start + in_start, slice.start + in_end};
}

/* A search for several literals at once, in order of place. */
typedef struct search {
  fwi_slice left;
  int count;
  fw_str literals[MAX_LITERALS];
  const fwi_hit *hits[MAX_LITERALS]; /* the first of each in the one pass; NULL: not known */
  fwi_slice next[MAX_LITERALS];      /* of each literal; text NULL: no more */
} search;

static void add_literal(lua_State *L, search *s, fw_str literal, const fwi_hit *hit) {
  if (s->count == MAX_LITERALS)
    luaL_error(L, "at most %d literals expected", MAX_LITERALS);
  s->literals[s->count] = literal;
  s->hits[s->count++] = hit;
}

/* Strings, Texts and lists of literals from argument @p arg on.  @p scanned: in a text that the one
 * pass went over, so that listed ones without a hit can be left out. */
static void check_literals(lua_State *L, search *s, int arg, bool scanned) {
  const fwi_runner *runner = fwi_runner_of(L);
  int top = lua_gettop(L);
  if (top < arg)
    luaL_error(L, "literals expected, got none");
  s->count = 0;
  for (; arg <= top; arg++) {
    const fwi_view *view = lua_touserdata(L, arg);
    if (!view || view->kind != &fwi_kind_literals) {
      add_literal(L, s, fwi_check_literal(L, arg), NULL);
      continue;
    }
    const fwi_literals *list = view->item;
    fwi_sandbox_steps(L, list->count / 8);
    const uint32_t *triggers = list->triggers;
    for (size_t i = 0; i < list->count; i++) {
      if (!scanned)
        add_literal(L, s, list->items[i].folded, NULL);
      else if (fwi_runner_met(runner, triggers[i]))
        add_literal(L, s, list->items[i].folded, runner->first[triggers[i]]);
    }
  }
}

/* What the one pass went over of a text; NULL: not all of it. */
static const fwi_field *field_of(lua_State *L, fwi_slice slice) {
  return is_whole(slice) ? fwi_matches_field(fwi_runner_of(L)->scanned, slice.text) : NULL;
}

static bool bodies_scanned(lua_State *L) { return fwi_runner_of(L)->scanned->complete; }

/* Where literal @p i first is in @p text, the beginning of a folded text at least; -1: nowhere.
 * @p field: of that text.  Of literals that the one pass met first in it the place is known. */
static ptrdiff_t first_of(lua_State *L, const search *s, int i, fw_str text,
                          const fwi_field *field) {
  const fwi_hit *hit = field ? s->hits[i] : NULL;
  size_t number = field ? (size_t)(field - fwi_runner_of(L)->scanned->fields) : 0;
  if (hit && hit->field >= number)
    return hit->field == number && hit->end <= text.len ? (ptrdiff_t)hit->start : -1;
  fwi_sandbox_work(L, text.len / 8); /* memmem is fast */
  return s->literals[i].len ? fwi_str_find(text, s->literals[i]) : -1;
}

static void search_start(lua_State *L, search *s, fwi_slice slice) {
  s->left = slice;
  for (int i = 0; i < s->count; i++) {
    fwi_sandbox_work(L, slice.text ? slice.text->value.len / 8 : 0); /* memmem is fast */
    s->next[i] = fwi_text_find(slice, s->literals[i]);
  }
}

static fwi_slice search_next(lua_State *L, search *s) {
  int best = -1;
  for (int i = 0; i < s->count; i++)
    if (s->next[i].text && (best < 0 || s->next[i].start < s->next[best].start))
      best = i;
  if (best < 0)
    return (fwi_slice){0};
  fwi_slice hit = s->next[best];
  s->left.start = hit.end > hit.start ? hit.end : hit.start + 1;
  for (int i = 0; i < s->count; i++) {
    if (!s->next[i].text || s->next[i].start >= s->left.start)
      continue;
    fwi_sandbox_work(L, s->left.text->value.len / 8);
    s->next[i] = fwi_text_find(s->left, s->literals[i]);
  }
  return hit;
}

/* The first hit; of two that begin alike, that of the earlier literal.  Once there is one, the
 * others are only looked for before it. */
static fwi_slice search_first(lua_State *L, search *s, fwi_slice slice) {
  if (!s->count)
    return (fwi_slice){0};
  if (!is_whole(slice)) {
    search_start(L, s, slice);
    return search_next(L, s);
  }
  const fwi_text *whole = fwi_text_folded(slice.text);
  const fwi_field *field = field_of(L, slice);
  fwi_slice best = {0};
  for (int i = 0; i < s->count; i++) {
    fw_str literal = s->literals[i], before = whole->value;
    if (best.text && best.start + literal.len <= before.len)
      before.len = best.start + literal.len - 1;
    ptrdiff_t at = first_of(L, s, i, before, field);
    if (at >= 0)
      best = (fwi_slice){whole, (size_t)at, (size_t)at + literal.len};
  }
  return best.text ? fwi_slice_source(best) : best;
}

/* The first match of the expression at argument 2 that begins with one of the literals. */
static bool match_at_heads(lua_State *L, fwi_slice slice, fw_str subject,
                           fwi_pattern_match *match) {
  search s;
  const fwi_field *field = field_of(L, slice);
  for (int arg = lua_gettop(L); arg >= 3; arg--) /* nothing to fold: a piece's form is scratch */
    fwi_check_view(L, arg, &fwi_kind_literals);
  check_literals(L, &s, 3, field != NULL);
  ptrdiff_t next[MAX_LITERALS]; /* of each literal; -1: no more */
  for (int i = 0; i < s.count; i++)
    next[i] = first_of(L, &s, i, subject, field);
  for (;;) {
    ptrdiff_t at = -1;
    for (int i = 0; i < s.count; i++)
      if (next[i] >= 0 && (at < 0 || next[i] < at))
        at = next[i];
    if (at < 0 || fwi_pattern_find_at(L, 2, subject, (size_t)at, match))
      return at >= 0;
    for (int i = 0; i < s.count; i++) {
      if (next[i] != at)
        continue;
      fw_str rest = fwi_str_slice(subject, (size_t)at + 1, subject.len);
      ptrdiff_t further = fwi_str_find(rest, s.literals[i]);
      fwi_sandbox_work(L, (further < 0 ? rest.len : (size_t)further) / 8);
      next[i] = further < 0 ? -1 : at + 1 + further;
    }
  }
}

/* The first match of the expression at argument 2; with literals behind it, of those that begin
 * with one of them. */
static bool find_match(lua_State *L, fwi_slice slice, fw_str subject, fwi_pattern_match *match) {
  if (!lua_isnoneornil(L, 3))
    return match_at_heads(L, slice, subject, match);
  return fwi_pattern_find(L, 2, subject, 0, match);
}

/* [-0, +1] Match of the expression at argument 2; nil and false when there is none. */
static bool push_match(lua_State *L, fwi_slice slice) {
  fw_str subject = folded(L, slice);
  fwi_pattern_match match;
  if (!find_match(L, slice, subject, &match))
    return false;
  size_t group = match.count > 1 && match.start[1] != SIZE_MAX ? 1 : 0;
  fwi_push_text(L, unfolded(slice, match.start[group], match.end[group]));
  return true;
}

static int text_find(lua_State *L) {
  search s;
  fwi_slice slice = *check_text(L, 1);
  check_literals(L, &s, 2, field_of(L, slice) != NULL);
  fwi_slice hit = search_first(L, &s, slice);
  if (!hit.text)
    return lua_pushnil(L), 1; /* nil, not nothing: it may be an argument */
  fwi_push_text(L, hit);
  return 1;
}

static int text_find_all(lua_State *L) {
  search s;
  fwi_slice slice = *check_text(L, 1), hit;
  check_literals(L, &s, 2, field_of(L, slice) != NULL);
  lua_newtable(L);
  search_start(L, &s, slice);
  for (int i = 1; i <= MAX_HITS && (hit = search_next(L, &s)).text; i++) {
    fwi_push_text(L, hit);
    lua_rawseti(L, -2, i);
  }
  return 1;
}

/* Any of the literals, without asking where: no map is made. */
static bool holds_any(lua_State *L, fwi_slice slice, const search *s) {
  if (!s->count)
    return false;
  fw_str text = folded(L, slice);
  const fwi_field *field = field_of(L, slice);
  for (int i = 0; i < s->count; i++)
    if (first_of(L, s, i, text, field) >= 0)
      return true;
  return false;
}

static int text_has(lua_State *L) {
  search s;
  fwi_slice slice = *check_text(L, 1);
  check_literals(L, &s, 2, field_of(L, slice) != NULL);
  lua_pushboolean(L, holds_any(L, slice, &s));
  return 1;
}

/* Does the expression fit, without asking where: no map is made. */
static bool is_matched(lua_State *L, fwi_slice slice) {
  fwi_pattern_match match;
  return find_match(L, slice, folded(L, slice), &match);
}

static int text_matches(lua_State *L) {
  lua_pushboolean(L, is_matched(L, *check_text(L, 1)));
  return 1;
}

static int text_match(lua_State *L) {
  if (!push_match(L, *check_text(L, 1)))
    lua_pushnil(L);
  return 1;
}

static int text_is(lua_State *L) {
  fwi_slice slice = *check_text(L, 1);
  fw_str other = fwi_check_literal(L, 2);
  lua_pushboolean(L, fwi_str_eq(folded(L, slice), other));
  return 1;
}

/* [-0, +0] The line that holds [start, end) of the slice becomes entry @p i of the table on top.
 * @return its end */
static size_t add_line(lua_State *L, fwi_slice slice, size_t start, size_t end, int i) {
  fw_str all = fwi_slice_str(slice);
  while (start > 0 && all.ptr[start - 1] != '\n')
    start--;
  ptrdiff_t rest = fwi_str_find_char(fwi_str_slice(all, end, all.len), '\n');
  end = rest < 0 ? all.len : end + (size_t)rest;
  fw_str line = fwi_str_trim(fwi_str_slice(all, start, end));
  start = slice.start + (size_t)(line.ptr - all.ptr);
  fwi_push_text(L, (fwi_slice){slice.text, start, start + line.len});
  lua_rawseti(L, -2, i);
  return end;
}

/* t:lines(pattern, max): the lines that hold a match, found in one go over the whole text. */
static int lines_with_match(lua_State *L, fwi_slice slice) {
  fw_str all = fwi_slice_str(slice);
  lua_Integer max = luaL_optinteger(L, 3, MAX_LINES);
  fwi_pattern_match match;
  lua_newtable(L);
  size_t from = 0;
  for (int i = 1; i <= max && i <= MAX_LINES && from < all.len; i++) {
    if (!fwi_pattern_find(L, 2, all, from, &match))
      break;
    from = add_line(L, slice, match.start[0], match.end[0], i) + 1;
  }
  return 1;
}

static int text_lines(lua_State *L) {
  fwi_slice slice = *check_text(L, 1);
  if (!lua_isnoneornil(L, 2))
    return lines_with_match(L, slice);
  fw_str all = fwi_slice_str(slice), rest = all;
  lua_newtable(L);
  for (int i = 1; rest.ptr && i <= MAX_LINES; i++) {
    fw_str line = fwi_str_trim(fwi_str_next(&rest, '\n'));
    size_t start = slice.start + (size_t)(line.ptr - all.ptr);
    fwi_push_text(L, (fwi_slice){slice.text, start, start + line.len});
    lua_rawseti(L, -2, i);
  }
  return 1;
}

/* t:rulers(max) */
static int text_rulers(lua_State *L) {
  fwi_slice slice = *check_text(L, 1);
  fw_str all = fwi_slice_str(slice);
  lua_Integer max = luaL_optinteger(L, 2, MAX_LINES);
  lua_newtable(L);
  fwi_sandbox_work(L, all.len / 8); /* few bytes are looked at */
  size_t at = 0, start, end;
  for (int i = 1; i <= max && i <= MAX_LINES && fwi_writing_ruler(all, &at, &start, &end); i++)
    at = add_line(L, slice, start, end, i);
  return 1;
}

static int text_len(lua_State *L) {
  lua_pushinteger(L, (lua_Integer)fwi_check_str(L, 1).len);
  return 1;
}

static int text_tostring(lua_State *L) {
  fwi_push_str(L, fwi_check_str(L, 1));
  return 1;
}

static int text_concat(lua_State *L) {
  for (int arg = 1; arg <= 2; arg++) {
    fw_str part = fwi_check_str(L, arg);
    fwi_push_str(L, part);
  }
  lua_concat(L, 2);
  return 1;
}

FWI_GETTER(slice, value, fwi_push_str(L, fwi_slice_str(*it)))
FWI_GETTER(slice, folded, fwi_push_str(L, folded(L, *it)))
FWI_GETTER(slice, empty, lua_pushboolean(L, fwi_slice_str(*it).len == 0))
FWI_GETTER(slice, where, fwi_slice content = fwi_slice_content(*it);
           fwi_push_str(L, content.text ? content.text->where : FWI_STR("")))

static const fwi_view_field text_fields[] = {{"value", slice_value},
                                             {"folded", slice_folded},
                                             {"empty", slice_empty},
                                             {"where", slice_where},
                                             {NULL, NULL}};
static const luaL_Reg text_methods[] = {
    {"find", text_find},           {"find_all", text_find_all}, {"has", text_has},
    {"match", text_match},         {"matches", text_matches},   {"is", text_is},
    {"lines", text_lines},         {"rulers", text_rulers},     {"__len", text_len},
    {"__tostring", text_tostring}, {"__concat", text_concat},   {NULL, NULL}};
const fwi_kind fwi_kind_text = {"Text", text_fields, text_methods};

/* Body: all text parts, one after the other. */

static const fwi_body *check_bodies(lua_State *L, size_t *count) {
  fwi_check_view(L, 1, &fwi_kind_body);
  return fwi_facts_bodies(fwi_runner_of(L)->facts, count);
}

static int body_find(lua_State *L) {
  search s;
  size_t count;
  const fwi_body *bodies = check_bodies(L, &count);
  check_literals(L, &s, 2, bodies_scanned(L));
  for (size_t i = 0; i < count; i++) {
    fwi_slice hit = search_first(L, &s, fwi_slice_all(bodies[i].visible));
    if (!hit.text)
      continue;
    fwi_push_text(L, hit);
    return 1;
  }
  return lua_pushnil(L), 1;
}

static int body_find_all(lua_State *L) {
  search s;
  size_t count;
  const fwi_body *bodies = check_bodies(L, &count);
  check_literals(L, &s, 2, bodies_scanned(L));
  lua_newtable(L);
  int found = 0;
  for (size_t i = 0; i < count; i++) {
    fwi_slice hit;
    search_start(L, &s, fwi_slice_all(bodies[i].visible));
    while (found < MAX_HITS && (hit = search_next(L, &s)).text) {
      fwi_push_text(L, hit);
      lua_rawseti(L, -2, ++found);
    }
  }
  return 1;
}

static int body_has(lua_State *L) {
  search s;
  size_t count;
  const fwi_body *bodies = check_bodies(L, &count);
  check_literals(L, &s, 2, bodies_scanned(L));
  bool has = false;
  for (size_t i = 0; i < count && !has; i++)
    has = holds_any(L, fwi_slice_all(bodies[i].visible), &s);
  lua_pushboolean(L, has);
  return 1;
}

static int body_match(lua_State *L) {
  size_t count;
  const fwi_body *bodies = check_bodies(L, &count);
  for (size_t i = 0; i < count; i++)
    if (push_match(L, fwi_slice_all(bodies[i].visible)))
      return 1;
  return lua_pushnil(L), 1;
}

static int body_matches(lua_State *L) {
  size_t count;
  const fwi_body *bodies = check_bodies(L, &count);
  bool matched = false;
  for (size_t i = 0; i < count && !matched; i++)
    matched = is_matched(L, fwi_slice_all(bodies[i].visible));
  lua_pushboolean(L, matched);
  return 1;
}

static void body_empty(lua_State *L, const void *item) {
  (void)item;
  size_t count;
  const fwi_body *bodies = fwi_facts_bodies(fwi_runner_of(L)->facts, &count);
  bool empty = true;
  for (size_t i = 0; i < count && empty; i++)
    empty = !fwi_str_trim(bodies[i].visible->value).len;
  lua_pushboolean(L, empty);
}

static const fwi_view_field body_fields[] = {{"empty", body_empty}, {NULL, NULL}};
static const luaL_Reg body_methods[] = {{"find", body_find},       {"find_all", body_find_all},
                                        {"has", body_has},         {"match", body_match},
                                        {"matches", body_matches}, {NULL, NULL}};
const fwi_kind fwi_kind_body = {"Body", body_fields, body_methods};
