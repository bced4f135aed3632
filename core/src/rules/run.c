/* run.c - one mail through all rules that may apply. */
#include "rules/evidence.h"
#include "rules/gate.h"
#include "rules/view.h"

#include "util/error.h"

#include <stdlib.h>

/* [-1, +0] Keep the match function of the table on top. */
static int keep_match(lua_State *L) {
  const fwi_runner *runner = fwi_runner_of(L);
  size_t rule = (size_t)lua_tointeger(L, 2);
  lua_getfield(L, 1, "match");
  runner->matches[rule] = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

static const char *load_rule(fwi_runner *runner, size_t file) {
  lua_State *L = runner->box.L;
  const char *code = fwi_plugin_run(runner, file);
  if (code)
    return code;
  lua_pushcfunction(L, keep_match);
  lua_insert(L, -2);
  lua_pushinteger(L, (lua_Integer)runner->set->files[file].rule);
  return fwi_sandbox_call(&runner->box, 2, 0);
}

fw_status fwi_runner_new(fwi_runner **out, const fwi_ruleset *set, fw_error *err) {
  fwi_runner *runner = *out = fwi_xcalloc(1, sizeof *runner);
  fwi_runner_init(runner, set);
  runner->matches = fwi_xcalloc(set->rule_count, sizeof *runner->matches);
  runner->conditions = fwi_xcalloc(set->waiting_count, sizeof *runner->conditions);
  runner->looked = fwi_xcalloc(set->look_count, sizeof *runner->looked);
  runner->seen = fwi_xcalloc(set->trigger_count, sizeof *runner->seen);
  runner->called = fwi_xcalloc(set->rule_count, sizeof *runner->called);
  runner->calls = fwi_xcalloc(set->rule_count, sizeof *runner->calls);
  runner->scratch = fwi_scratch_new(set->matcher);
  for (size_t i = 0; i < set->file_count; i++) {
    if (set->files[i].rule == SIZE_MAX)
      continue;
    const char *code = load_rule(runner, i);
    if (!code)
      continue; /* it loaded into the rule set before, and so it does here */
    fwi_rule_error error = fwi_plugin_error(runner, runner->arena, code, FWI_STR(""), i);
    fwi_error_set(err, "%.*s: %.*s", FWI_ARG(error.file), FWI_ARG(error.message));
    fwi_runner_free(runner);
    *out = NULL;
    return FW_ERULE;
  }
  lua_gc(runner->box.L, LUA_GCCOLLECT); /* titles, tests: read already */
  return FW_OK;
}

void fwi_runner_free(fwi_runner *runner) {
  if (!runner)
    return;
  fwi_runner_clear(runner);
  free(runner);
}

/* Does the rule's whole `when` hold?  Asked once a mail for all rules that share it. */
static bool may_run(fwi_runner *runner, size_t condition, const fwi_gates *open) {
  fwi_memo *memo = &runner->conditions[condition];
  if (memo->generation != runner->generation) {
    bool holds = fwi_condition_holds(runner, &runner->set->waiting[condition].condition, open);
    *memo = (fwi_memo){runner->generation, holds};
  }
  return memo->yes;
}

static void call(fwi_runner *runner, uint32_t rule) {
  if (runner->called[rule] == runner->generation)
    return;
  runner->called[rule] = runner->generation;
  runner->calls[runner->call_count++] = rule;
}

static int by_number(const void *left, const void *right) {
  uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
  return (a > b) - (a < b);
}

/* Rules whose `when` holds and that have no prefilter, or a literal of it in the mail. */
static void choose_rules(fwi_runner *runner, const fwi_matches *matches, const fwi_gates *open) {
  const fwi_ruleset *set = runner->set;
  size_t first = 2 * set->brands.count;
  runner->call_count = 0;
  for (size_t i = 0; i < set->waiting_count; i++)
    if (set->waiting[i].rule_count && may_run(runner, i, open))
      for (size_t k = 0; k < set->waiting[i].rule_count; k++)
        call(runner, set->waiting[i].rules[k]);
  for (size_t i = 0; i < matches->count; i++) {
    if (matches->hits[i].id < first)
      continue;
    size_t met = matches->hits[i].id - first;
    const fwi_trigger *trigger = &set->triggers[met];
    runner->seen[met] = runner->generation;
    for (size_t k = 0; k < trigger->rule_count; k++)
      if (may_run(runner, set->rules[trigger->rules[k]].condition, open))
        call(runner, trigger->rules[k]);
  }
  if (runner->call_count)
    qsort(runner->calls, runner->call_count, sizeof *runner->calls, by_number);
}

typedef struct results {
  fwi_findings *findings;
  size_t room, error_room; /* of the arrays in the arena */
} results;

/* A bigger copy in the arena when the array is full. */
static void *grown(fwi_arena *arena, void *items, size_t count, size_t *room, size_t size) {
  if (count < *room)
    return items;
  *room = *room ? *room * 2 : 16;
  void *bigger = fwi_arena_alloc(arena, *room * size);
  if (count)
    memcpy(bigger, items, count * size);
  return bigger;
}

static void add_error(results *r, fwi_arena *arena, fwi_rule_error error) {
  fwi_findings *f = r->findings;
  f->errors = grown(arena, f->errors, f->error_count, &r->error_room, sizeof *f->errors);
  f->errors[f->error_count++] = error;
}

static void add_finding(results *r, fwi_runner *runner, const fwi_rule *rule) {
  fwi_arena *arena = runner->facts->message->arena;
  fwi_findings *f = r->findings;
  f->items = grown(arena, f->items, f->count, &r->room, sizeof *f->items);
  fw_str missing = fwi_collected_finish(runner, &rule->info, &f->items[f->count++]);
  if (missing.len)
    add_error(r, arena,
              (fwi_rule_error){rule->info.id, FWI_STR("error"),
                               fwi_arena_printf(arena,
                                                "explain: nothing was set for {%.*s}: call "
                                                "evidence:set(\"%.*s\", value)",
                                                FWI_ARG(missing), FWI_ARG(missing)),
                               rule->info.file, 0});
}

/* Run one rule; mail and evidence are at the bottom of the stack. */
static void run_rule(results *r, fwi_runner *runner, size_t index) {
  lua_State *L = runner->box.L;
  const fwi_rule *rule = &runner->set->rules[index];
  fwi_collected_reset(&runner->collected);
  if (fwi_arena_bytes(runner->arena))
    fwi_arena_reset(runner->arena);
  lua_rawgeti(L, LUA_REGISTRYINDEX, runner->matches[index]);
  lua_pushvalue(L, 1);
  lua_pushvalue(L, 2);
  const char *code = fwi_sandbox_call(&runner->box, 2, 1);
  fwi_message *message = runner->facts->message;
  if (code) {
    add_error(r, message->arena,
              fwi_plugin_error(runner, message->arena, code, rule->info.id, rule->file));
    return;
  }
  bool found = lua_toboolean(L, -1);
  lua_pop(L, 1);
  if (!found)
    return;
  if (r->findings->count < runner->set->limits.findings) {
    add_finding(r, runner, rule);
  } else {
    fwi_message_defect(message, FWI_STR("findings"), (int64_t)r->findings->count, FWI_STR(""));
  }
}

fwi_dissection fwi_runner_run(fwi_runner *runner, fwi_facts *facts) {
  const fwi_ruleset *set = runner->set;
  lua_State *L = runner->box.L;
  const fwi_matches *matches = fwi_match(set->matcher, runner->scratch, facts);
  runner->facts = facts;
  runner->scanned = matches;
  runner->claims = fwi_claims_read(&set->brands, matches, facts);
  runner->sender = fwi_sender_judge(&set->brands, runner->claims, facts);
  runner->generation++;
  runner->upstream = NULL;
  runner->cues = NULL;
  memset(runner->addresses, 0, sizeof runner->addresses);
  results r = {.findings = FWI_NEW(facts->message->arena, fwi_findings)};
  lua_settop(L, 0);
  fwi_push_view(L, &fwi_kind_mail, runner);
  fwi_push_view(L, &fwi_kind_evidence, runner);
  fwi_gates open = fwi_gates_open(runner);
  choose_rules(runner, matches, &open);
  for (size_t i = 0; i < runner->call_count; i++)
    run_rule(&r, runner, runner->calls[i]);
  lua_settop(L, 0);
  runner->facts = NULL;
  return (fwi_dissection){runner->claims, runner->sender, r.findings};
}
