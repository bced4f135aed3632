/* evidence.c - what `evidence` in match(mail, evidence) takes, and how sentences are filled in. */
#include "rules/evidence.h"

#include "html/entity.h"
#include "rules/view.h"

#include <stdio.h>

enum {
  MAX_VALUE = 1000,   /* bytes; a longer piece is shown by its beginning */
  MAX_SENTENCE = 4000 /* bytes of an explanation with its values filled in */
};

void fwi_collected_reset(fwi_collected *collected) {
  collected->count = collected->seen = collected->set_count = 0;
  collected->brand = NULL;
}

static fwi_collected *collected_of(lua_State *L) {
  fwi_check_view(L, 1, &fwi_kind_evidence);
  return &fwi_runner_of(L)->collected;
}

static void add(lua_State *L, fwi_evidence item) {
  fwi_runner *runner = fwi_runner_of(L);
  fwi_collected *collected = &runner->collected;
  fwi_sandbox_steps(L, 1 + collected->count);
  if (!item.value.len)
    return; /* absent things prove nothing */
  for (size_t i = 0; i < collected->count; i++) {
    const fwi_evidence *old = &collected->items[i];
    if (old->slice.text == item.slice.text && old->slice.start == item.slice.start &&
        old->slice.end == item.slice.end && fwi_str_eq(old->value, item.value) &&
        fwi_str_eq(old->where, item.where))
      return;
  }
  collected->seen++;
  if (collected->count == runner->box.limits.evidence)
    return;
  FWI_GROW(collected->items, collected->count, collected->room);
  collected->items[collected->count++] = item;
}

/* Would it only be counted?  Then nothing need be known of it but where it stands, which tells
 * links and files apart. */
static bool add_uncollected(lua_State *L, fw_str where) {
  fwi_runner *runner = fwi_runner_of(L);
  fwi_collected *collected = &runner->collected;
  if (collected->count < runner->box.limits.evidence)
    return false;
  for (size_t i = 0; i < collected->count; i++)
    if (fwi_str_eq(collected->items[i].where, where))
      return false;
  fwi_sandbox_steps(L, 1 + collected->count);
  collected->seen++;
  return true;
}

/* The beginning of a value that is longer than is shown. */
static fw_str beginning(lua_State *L, fw_str value) {
  size_t count; /* the mask comes with the recipients */
  fwi_facts *facts = fwi_runner_of(L)->facts;
  if (value.len <= MAX_VALUE)
    return value;
  fwi_facts_recipients(facts, &count);
  return fwi_mask_cut(&facts->mask, value, MAX_VALUE);
}

static fwi_arena *message_arena(lua_State *L) { return fwi_runner_of(L)->facts->message->arena; }

/* The value itself, or in the arena its beginning and a mark that it goes on. */
static fw_str shown(lua_State *L, fwi_arena *arena, fw_str value) {
  fw_str kept = beginning(L, value);
  return kept.len == value.len ? value : fwi_arena_join(arena, kept, FWI_STR("…"));
}

/* A slice, shortened; where: that of its text unless given.  Its range is that of what is shown. */
static fwi_evidence of_slice(lua_State *L, fwi_slice slice, fw_str where) {
  fw_str whole = fwi_slice_str(slice), value = shown(L, message_arena(L), whole);
  if (value.ptr != whole.ptr)
    slice.end = slice.start + value.len - FWI_STR("…").len;
  fwi_slice content = fwi_slice_content(slice);
  if (!where.len && content.text)
    where = content.text->where;
  return (fwi_evidence){value, where, slice};
}

/* Of an attribute the value that a browser reads: nobody is found in "&#116;aro" to be masked. */
static fwi_evidence of_link(lua_State *L, const fwi_link *link) {
  fwi_evidence item = of_slice(L, link->source, link->where);
  fw_str written = fwi_slice_str(link->source);
  if (link->kind != FWI_LINK_TEXT && fwi_str_find_char(written, '&') >= 0) {
    fwi_arena *arena = message_arena(L);
    item.value = shown(L, arena, fwi_entity_text(arena, written));
  }
  if (!item.value.len)
    item.value = beginning(L, link->href);
  return item;
}

static fwi_evidence of_hop(lua_State *L, const fwi_hop *hop) {
  fwi_facts *facts = fwi_runner_of(L)->facts;
  if (!hop->field.text)
    return (fwi_evidence){0}; /* the origin when it is unknown */
  size_t index = (size_t)(hop - fwi_facts_route(facts)->hops);
  fwi_sandbox_steps(L, 100); /* it stays in the mail's arena */
  char room[FWI_DIGITS];
  fw_str number = fwi_str_number(index, 1, room);
  return of_slice(L, hop->field, fwi_arena_join(facts->message->arena, FWI_STR("hop:"), number));
}

/* The file name where the part's header spells it out; an encoded one is a value without a place.
 */
static fwi_evidence of_attachment(lua_State *L, const fwi_attachment *file, fw_str where) {
  const fwi_part *part = file->part;
  enum { HEADER_BYTES = 4096, STEPS = 500 }; /* looked at before the body */
  fwi_sandbox_steps(L, STEPS);
  const fwi_message *message = fwi_runner_of(L)->facts->message;
  fw_str name = part->filename.len ? part->filename : part->type;
  fwi_evidence evidence = {.value = name, .where = where};
  size_t from = part->raw_start > HEADER_BYTES ? part->raw_start - HEADER_BYTES : 0;
  fw_str header = fwi_str_slice(message->raw, from, part->raw_start);
  ptrdiff_t at = -1, next;
  while ((next = fwi_str_find(fwi_str_slice(header, (size_t)(at + 1), header.len), name)) >= 0)
    at += next + 1; /* the last: an earlier part may have the same */
  if (at >= 0) {
    fwi_text *text = FWI_NEW(message->arena, fwi_text);
    *text = (fwi_text){.value = fwi_str_slice(header, (size_t)at, (size_t)at + name.len),
                       .where = evidence.where,
                       .from_start = from + (size_t)at,
                       .arena = message->arena,
                       .content = true};
    evidence.slice = fwi_slice_all(text);
  }
  return evidence;
}

static void add_attachment(lua_State *L, const fwi_attachment *file) {
  fwi_arena *arena = message_arena(L);
  fwi_sandbox_steps(L, 100); /* it stays in the mail's arena */
  fw_str where = fwi_arena_join(arena, FWI_STR("part:"), file->part->id);
  if (!add_uncollected(L, where))
    add(L, of_attachment(L, file, where));
}

static void add_link(lua_State *L, const fwi_link *link) {
  if (!add_uncollected(L, link->where))
    add(L, of_link(L, link));
}

/* What is at index 2. */
static int add_thing(lua_State *L) {
  if (lua_isnil(L, 2))
    return 0; /* what a search found, when it found nothing */
  if (lua_type(L, 2) == LUA_TSTRING) {
    fwi_arena *arena = fwi_runner_of(L)->arena;
    fw_str text = shown(L, fwi_runner_of(L)->arena, fwi_check_str(L, 2));
    fwi_sandbox_steps(L, 100 + text.len / 4);
    add(L, (fwi_evidence){.value = fwi_arena_dup(arena, text)});
    return 0;
  }
  const fwi_view *view = fwi_to_view(L, 2);
  if (view && view->kind == &fwi_kind_text) {
    add(L, of_slice(L, *(const fwi_slice *)view->item, FWI_STR("")));
  } else if (view && view->kind == &fwi_kind_link) {
    add_link(L, view->item);
  } else if (view && view->kind == &fwi_kind_hop) {
    add(L, of_hop(L, view->item));
  } else if (view && view->kind == &fwi_kind_address) {
    const fwi_address *address = view->item;
    add(L, of_slice(L, address->address.text ? address->address : address->name, FWI_STR("")));
  } else if (view && view->kind == &fwi_kind_attachment) {
    add_attachment(L, view->item);
  } else if (view && view->kind == &fwi_kind_claim) {
    const fwi_claim *claim = view->item;
    add(L, claim->place == FWI_CLAIM_LINK
               ? of_link(L, &fwi_facts_links(fwi_runner_of(L)->facts)->items[claim->link])
               : of_slice(L, claim->text, FWI_STR("")));
  } else {
    return luaL_error(
        L, "evidence:add: Text, Link, Hop, Address, Attachment, Claim or string expected, got %s",
        view ? view->kind->name : luaL_typename(L, 2));
  }
  return 0;
}

/* evidence:add(Text | Link | Hop | Address | Attachment | Claim | string | nil, or a table of such)
 */
static int evidence_add(lua_State *L) {
  collected_of(L);
  if (lua_type(L, 2) != LUA_TTABLE)
    return add_thing(L);
  lua_settop(L, 2);
  lua_copy(L, 2, 1); /* each of its things comes to 2 */
  for (lua_Unsigned i = 1, count = lua_rawlen(L, 1); i <= count; i++) {
    lua_rawgeti(L, 1, (lua_Integer)i);
    lua_replace(L, 2);
    add_thing(L);
  }
  return 0;
}

/* A rule that sets a name for each link it found means all of them: the first few are said. */
static void add_value(fwi_arena *arena, fwi_set *set, fw_str value) {
  if (!value.len)
    return;
  for (size_t i = 0; i < set->said; i++)
    if (fwi_str_eq(set->each[i], value))
      return;
  if (set->said == FWI_SET_VALUES) {
    if (!set->more)
      set->value = fwi_arena_join(arena, set->value, FWI_STR("…"));
    set->more = true;
    return;
  }
  set->each[set->said] = fwi_arena_dup(arena, value);
  set->value = !set->said
                   ? set->each[0]
                   : fwi_arena_join(arena, fwi_arena_join(arena, set->value, FWI_STR(", ")), value);
  set->said++;
}

/* What was set by that name. */
static fwi_set *set_of(lua_State *L, fwi_collected *collected, fw_str name) {
  size_t i = 0;
  while (i < collected->set_count && !fwi_str_eq(collected->sets[i].name, name))
    i++;
  if (i == FWI_MAX_SETS)
    luaL_error(L, "evidence:set: at most %d names", (int)FWI_MAX_SETS);
  if (i == collected->set_count) {
    collected->sets[i] = (fwi_set){.name = fwi_arena_dup(fwi_runner_of(L)->arena, name)};
    collected->set_count++;
  }
  return &collected->sets[i];
}

/* Set the value on top. */
static void set_value(lua_State *L, fwi_set *set) {
  fwi_arena *arena = fwi_runner_of(L)->arena;
  fw_str value = {0};
  bool number = lua_type(L, -1) == LUA_TNUMBER, given = !lua_isnoneornil(L, -1);
  if (number)
    lua_tostring(L, -1);
  if (given)
    value = shown(L, fwi_runner_of(L)->arena, fwi_check_str(L, lua_gettop(L)));
  fwi_sandbox_steps(L, 100 + (set->name.len + value.len) / 4);
  if (number)
    set->said = 0;
  set->given |= given;
  add_value(arena, set, value);
}

/* evidence:set(name, value, or a table of values); a number is a count or a sum, whose last value
 * is right */
static int evidence_set(lua_State *L) {
  fwi_set *set = set_of(L, collected_of(L), fwi_check_str(L, 2));
  lua_settop(L, 3);
  if (lua_type(L, 3) != LUA_TTABLE) {
    set_value(L, set);
    return 0;
  }
  for (lua_Unsigned i = 1, count = lua_rawlen(L, 3); i <= count; i++) {
    lua_rawgeti(L, 3, (lua_Integer)i);
    set_value(L, set);
    lua_pop(L, 1);
  }
  return 0;
}

/* evidence:about(brand | nil) */
static int evidence_about(lua_State *L) {
  fwi_collected *collected = collected_of(L);
  collected->brand = lua_isnoneornil(L, 2) ? NULL : fwi_check_view(L, 2, &fwi_kind_brand);
  return 0;
}

FWI_GETTER(runner, count, lua_pushinteger(L, (lua_Integer)it->collected.seen))

static const fwi_view_field evidence_fields[] = {{"count", runner_count}, {NULL, NULL}};
static const luaL_Reg evidence_methods[] = {
    {"add", evidence_add}, {"set", evidence_set}, {"about", evidence_about}, {NULL, NULL}};
const fwi_kind fwi_kind_evidence = {"evidence", evidence_fields, evidence_methods};

static fw_str brand_name(const fwi_brand *brand, bool ja) {
  if (!brand)
    return FWI_STR("");
  fw_str first = ja ? brand->name_ja : brand->name_en,
         second = ja ? brand->name_en : brand->name_ja;
  return first.len ? first : second.len ? second : brand->id;
}

bool fwi_slot_next(fw_str *sentence, fw_str *before, fw_str *name) {
  fw_str all = *sentence;
  ptrdiff_t open = fwi_str_find_char(all, '{');
  ptrdiff_t close = open < 0 ? -1 : fwi_str_find_char(all, '}');
  bool found = open >= 0 && close > open;
  *before = found ? fwi_str_slice(all, 0, (size_t)open) : all;
  *name = found ? fwi_str_slice(all, (size_t)open + 1, (size_t)close) : (fw_str){0};
  *sentence = fwi_str_slice(all, found ? (size_t)close + 1 : all.len, all.len);
  return found;
}

static fw_str value_said(const fwi_finding *finding, fw_str name, bool ja) {
  for (size_t i = 0; i < finding->rule->slot_count; i++)
    if (finding->values[i].len && fwi_str_eq(finding->rule->slots[i], name))
      return finding->values[i];
  return fwi_str_eq(name, FWI_STR("brand")) ? brand_name(finding->named, ja) : FWI_STR("");
}

/* A value between 「 and 」, whose own such brackets become 『 and 』. */
static void add_quoted(fwi_buf *out, fw_str value) {
  enum { BRACKET = sizeof "「" - 1 };
  size_t done = 0;
  for (size_t i = 0; i + BRACKET <= value.len; i++) {
    fw_str here = fwi_str_slice(value, i, value.len);
    bool opens = fwi_str_starts(here, FWI_STR("「"));
    if (!opens && !fwi_str_starts(here, FWI_STR("」")))
      continue;
    fwi_buf_add_str(out, fwi_str_slice(value, done, i));
    fwi_buf_add_str(out, fw_str_of(opens ? "『" : "』"));
    done = i + BRACKET;
  }
  fwi_buf_add_str(out, fwi_str_slice(value, done, value.len));
}

/* It ends before the piece that makes it too long: half of a value may be half of an address. */
fw_str fwi_finding_say(fwi_arena *arena, const fwi_finding *finding, bool ja) {
  enum { USUAL_BYTES = 1024 };
  fw_str rest = ja ? finding->rule->explain_ja : finding->rule->explain_en, before, name;
  fwi_buf out;
  fwi_buf_begin(&out, arena, USUAL_BYTES);
  while (rest.len) {
    bool slot = fwi_slot_next(&rest, &before, &name);
    fw_str value = slot ? value_said(finding, name, ja) : FWI_STR("");
    if (slot && !value.len)
      value = FWI_STR("?");
    if (out.len + before.len + value.len > MAX_SENTENCE)
      break;
    fwi_buf_add_str(&out, before);
    if (slot && fwi_str_ends(before, FWI_STR("「")) && fwi_str_starts(rest, FWI_STR("」")))
      add_quoted(&out, value);
    else
      fwi_buf_add_str(&out, value);
  }
  return fwi_buf_take(&out, arena);
}

/* What a slot was set to; empty when it wasn't. */
static fw_str value_of(const fwi_collected *collected, fw_str slot) {
  for (size_t i = 0; i < collected->set_count; i++) {
    const fwi_set *set = &collected->sets[i];
    if (fwi_str_eq(set->name, slot))
      return set->given && !set->value.len ? FWI_STR("–") : set->value;
  }
  return FWI_STR("");
}

fw_str fwi_collected_finish(fwi_runner *runner, const fwi_rule_info *rule, fwi_finding *out) {
  const fwi_collected *collected = &runner->collected;
  fwi_message *message = runner->facts->message;
  fwi_arena *arena = message->arena;
  const fwi_brand *brand = collected->brand;
  if (!brand && rule->brand.len)
    brand = fwi_brands_get(&runner->set->brands, rule->brand);
  fw_str *values = FWI_NEW_ARRAY(arena, fw_str, rule->slot_count);
  *out = (fwi_finding){.rule = rule,
                       .brand = brand,
                       .named = brand ? brand : runner->claims->posed,
                       .values = values,
                       .evidence_count = collected->count};
  out->evidence = FWI_NEW_ARRAY(arena, fwi_evidence, collected->count);
  for (size_t i = 0; i < collected->count; i++) {
    out->evidence[i] = collected->items[i];
    if (!out->evidence[i].slice.text) /* the rule's arena dies before the mail's */
      out->evidence[i].value = fwi_arena_dup(arena, collected->items[i].value);
  }
  if (collected->seen > collected->count)
    fwi_message_defect(message, FWI_STR("evidence"), (int64_t)collected->seen, rule->id);
  fw_str missing = {0};
  for (size_t i = 0; i < rule->slot_count; i++) {
    values[i] = fwi_arena_dup(arena, value_of(collected, rule->slots[i]));
    if (!values[i].len && !(out->named && fwi_str_eq(rule->slots[i], FWI_STR("brand"))))
      missing = rule->slots[i];
  }
  return missing;
}
