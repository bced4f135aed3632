#include "rules/trace.h"

#include "rules/literals.h"
#include "text/fold.h"

enum { MAX_VALUE = 200 }; /* bytes shown of one value */

/* Conditions and literals. */

static void find_literal(fwi_traced_literal *out, fwi_arena *arena, const fwi_matches *matches) {
  fw_str needle = fwi_str_trim(fwi_folded_in(arena, out->literal));
  for (size_t i = 0; i < matches->field_count; i++) {
    const fwi_field *field = &matches->fields[i];
    fw_str where =
        field->text ? field->text->where : fwi_arena_printf(arena, "link:%zu", field->index);
    for (size_t from = 0; out->count < FWI_TRACED_HITS && needle.len;) {
      ptrdiff_t at = fwi_str_find(fwi_str_slice(field->value, from, field->value.len), needle);
      if (at < 0)
        break;
      size_t start = from + (size_t)at;
      from = start + needle.len;
      fwi_evidence hit = {.value = fwi_arena_dup(arena, fwi_str_slice(field->value, start, from)),
                          .where = where};
      if (field->text)
        hit.slice = fwi_slice_source((fwi_slice){field->text, start, from});
      if (hit.slice.text)
        hit.value = fwi_slice_str(hit.slice);
      out->hits[out->count++] = hit;
    }
  }
}

/* Was the rule called by a literal, or has it none? */
static bool is_called(const fwi_runner *runner, size_t rule, const fwi_matches *matches) {
  const fwi_ruleset *set = runner->set;
  size_t first = 2 * set->brands.count;
  bool called = !set->rules[rule].prefilter.count;
  for (size_t i = 0; i < matches->count && !called; i++) {
    if (matches->hits[i].id < first)
      continue;
    const fwi_trigger *trigger = &set->triggers[matches->hits[i].id - first];
    for (size_t k = 0; k < trigger->rule_count && !called; k++)
      called = trigger->rules[k].rule == rule;
  }
  return called;
}

void fwi_trace_conditions(fwi_trace *trace, fwi_runner *runner, const fwi_matches *matches) {
  const fwi_rule *rule = &runner->set->rules[trace->rule];
  trace->arena = runner->facts->message->arena;
  trace->called = is_called(runner, trace->rule, matches);
  trace->open = true;
  trace->condition_count = rule->when.count;
  trace->conditions = FWI_NEW_ARRAY(trace->arena, fwi_traced_condition, rule->when.count);
  for (size_t i = 0; i < rule->when.count; i++) {
    bool holds =
        fwi_condition_holds(runner, &(fwi_condition){.terms = &rule->terms[i], .count = 1});
    trace->conditions[i] = (fwi_traced_condition){rule->when.items[i], holds};
    trace->open &= holds;
  }
  trace->literal_count = rule->prefilter.count;
  trace->literals = FWI_NEW_ARRAY(trace->arena, fwi_traced_literal, rule->prefilter.count);
  for (size_t i = 0; i < rule->prefilter.count; i++) {
    trace->literals[i].literal = rule->prefilter.items[i];
    find_literal(&trace->literals[i], trace->arena, matches);
  }
}

/* Calls. */

/* Never within what may be an address: half of it would pass the mask. */
static fw_str cut_value(fw_str text) {
  fw_str cut = fwi_utf8_cut(text, MAX_VALUE);
  while (cut.len && cut.len < text.len) {
    unsigned char last = (unsigned char)cut.ptr[cut.len - 1];
    if (last <= ' ' || last >= 0x7f || strchr("\"<>()[]{},;&?|", last))
      break;
    cut.len--;
  }
  return cut;
}

static void show_str(fwi_buf *out, fw_str text) {
  fw_str cut = cut_value(text);
  fwi_buf_add_char(out, '"');
  fwi_buf_add_str(out, cut);
  fwi_buf_add(out, "...\"", cut.len < text.len ? 4 : 0);
  if (cut.len == text.len)
    fwi_buf_add_char(out, '"');
}

/* The first of a list, which may have hundreds. */
static void show_literals(const fwi_literals *list, fwi_buf *out) {
  enum { SHOWN = 3 };
  fwi_buf_add_str(out, FWI_STR("literals{"));
  for (size_t i = 0; i < list->count && i < SHOWN; i++) {
    fwi_buf_add_str(out, i ? FWI_STR(", ") : FWI_STR(""));
    show_str(out, list->items[i].folded);
  }
  if (list->count > SHOWN)
    fwi_buf_printf(out, ", ... %zu", list->count);
  fwi_buf_add_char(out, '}');
}

/* A value in few words; strings and Texts in quotes. */
static void show(lua_State *L, int at, fwi_buf *out) {
  fw_str text;
  switch (lua_type(L, at)) {
  case LUA_TSTRING:
    text.ptr = lua_tolstring(L, at, &text.len);
    show_str(out, text);
    return;
  case LUA_TNUMBER:
    fwi_buf_printf(out, "%.14g", lua_tonumber(L, at));
    return;
  case LUA_TBOOLEAN:
    fwi_buf_add_str(out, fw_str_of(lua_toboolean(L, at) ? "true" : "false"));
    return;
  case LUA_TTABLE:
    fwi_buf_printf(out, "%zu items", (size_t)lua_rawlen(L, at));
    return;
  case LUA_TUSERDATA:
    break;
  default:
    fwi_buf_add_str(out, fw_str_of(luaL_typename(L, at)));
    return;
  }
  const fwi_view *view = fwi_to_view(L, at);
  if (view->kind == &fwi_kind_text) {
    show_str(out, fwi_slice_str(*(const fwi_slice *)view->item));
  } else if (view->kind == &fwi_kind_list) {
    fwi_buf_printf(out, "%zu items", ((const fwi_list *)view->item)->count);
  } else if (view->kind == &fwi_kind_brand) {
    fwi_buf_printf(out, "brand:%.*s", FWI_ARG(((const fwi_brand *)view->item)->id));
  } else if (view->kind == &fwi_kind_literals) {
    show_literals(view->item, out);
  } else {
    fwi_buf_add_str(out, fw_str_of(view->kind->name));
  }
}

static fw_str receiver(lua_State *L, fwi_arena *arena) {
  const fwi_view *view = lua_type(L, 1) == LUA_TUSERDATA ? fwi_to_view(L, 1) : NULL;
  if (view && view->kind == &fwi_kind_text) {
    fwi_slice content = fwi_slice_content(*(const fwi_slice *)view->item);
    return content.text ? content.text->where : FWI_STR("Text");
  }
  fwi_buf buf = {0};
  if (view && view->kind == &fwi_kind_body) {
    fwi_buf_add_str(&buf, FWI_STR("body"));
  } else {
    show(L, 1, &buf);
  }
  return fwi_buf_take(&buf, arena);
}

/* The line of the plugin that made the call: "=#12" is file 12. */
static void note_place(lua_State *L, fwi_traced_call *call) {
  const fwi_ruleset *set = fwi_runner_of(L)->set;
  lua_Debug at;
  if (!lua_getstack(L, 1, &at) || !lua_getinfo(L, "Sl", &at) || at.source[0] != '=')
    return;
  size_t file = 0;
  for (const char *digit = at.source + 2; fwi_is_digit(*digit); digit++)
    file = file * 10 + (size_t)(*digit - '0');
  if (at.source[1] != '#' || file >= set->file_count)
    return;
  call->file = set->files[file].path;
  call->line = at.currentline;
}

static fwi_traced_call *note_call(lua_State *L, const char *name) {
  fwi_trace *trace = fwi_runner_of(L)->trace;
  if (trace->call_seen++ >= FWI_TRACED_CALLS)
    return NULL;
  if (!trace->calls)
    trace->calls = FWI_NEW_ARRAY(trace->arena, fwi_traced_call, FWI_TRACED_CALLS);
  fwi_traced_call *call = &trace->calls[trace->call_count++];
  call->on = receiver(L, trace->arena);
  fwi_buf buf = {0};
  fwi_buf_printf(&buf, "%s(", name);
  for (int i = 2; i <= lua_gettop(L); i++) {
    fwi_buf_add_str(&buf, i > 2 ? FWI_STR(", ") : FWI_STR(""));
    show(L, i, &buf);
  }
  fwi_buf_add_char(&buf, ')');
  call->call = fwi_buf_take(&buf, trace->arena);
  note_place(L, call);
  return call;
}

static int traced(lua_State *L) {
  fwi_traced_call *call = note_call(L, lua_tostring(L, lua_upvalueindex(2)));
  int args = lua_gettop(L);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, args, LUA_MULTRET);
  if (!call)
    return lua_gettop(L);
  fwi_buf buf = {0};
  if (lua_gettop(L)) {
    show(L, 1, &buf);
  } else {
    fwi_buf_add_str(&buf, FWI_STR("nil"));
  }
  call->outcome = fwi_buf_take(&buf, fwi_runner_of(L)->trace->arena);
  const fwi_view *view = lua_type(L, 1) == LUA_TUSERDATA ? fwi_to_view(L, 1) : NULL;
  if (view && view->kind == &fwi_kind_text)
    call->slice = *(const fwi_slice *)view->item;
  return lua_gettop(L);
}

void fwi_trace_method(lua_State *L) {
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, traced, 2);
}

/* Costs. */

void fwi_cost_begin(fwi_runner *runner) {
  runner->cost_bytes = runner->box.peak = runner->box.used;
  runner->cost_began = fwi_sandbox_now();
}

void fwi_cost_end(fwi_runner *runner, size_t rule) {
  fwi_cost *cost = &runner->costs[rule];
  int64_t ns = fwi_sandbox_now() - runner->cost_began;
  size_t bytes = runner->box.peak - runner->cost_bytes;
  cost->runs++;
  cost->ns += ns;
  cost->most_ns = ns > cost->most_ns ? ns : cost->most_ns;
  cost->most_bytes = bytes > cost->most_bytes ? bytes : cost->most_bytes;
}
