/* run.c - one mail through all rules that may apply. */
#include "rules/evidence.h"
#include "rules/gate.h"
#include "rules/health.h"
#include "rules/trace.h"
#include "rules/view.h"

#include <stdlib.h>

enum { NOT_LOADED = 0 }; /* in runner->matches; luaL_ref() gives higher numbers */

static const uint64_t NO_MAIL = UINT64_MAX; /* a generation of which there are no views */

/* [-1, +0] Keep the match function of the table on top. */
static int keep_match(lua_State *L) {
  const fwi_runner *runner = fwi_runner_of(L);
  size_t rule = (size_t)lua_tointeger(L, 2);
  lua_getfield(L, 1, "match");
  runner->matches[rule] = luaL_ref(L, LUA_REGISTRYINDEX);
  return 0;
}

/* [-0, +0] Run the rule's file for its match function. */
static void run_rule_file(fwi_runner *runner, size_t rule) {
  lua_State *L = runner->box.L;
  const char *code = fwi_plugin_run(runner, runner->set->rules[rule].file);
  if (!code) {
    lua_pushcfunction(L, keep_match);
    lua_insert(L, -2);
    lua_pushinteger(L, (lua_Integer)rule);
    code = fwi_sandbox_call(&runner->box, 2, 0);
  }
  if (code)
    lua_pop(L, 1);
}

/* A rule into the Lua state, the first time that it is called: most mails call few.  It loaded
 * into the rule set before; one that doesn't now (it took nearly all of its time then) is an error
 * of its own on each mail.
 *
 * What loading takes is told from what rules keep by counting it alone, without collections that
 * free what mails left. */
static void load_rule(fwi_runner *runner, size_t rule) {
  enum { MUCH = 64 << 10 /* bytes; a rule's titles and tests, read already, are less */ };
  lua_State *L = runner->box.L;
  size_t before = runner->box.used;
  fwi_facts *facts = runner->facts;
  uint64_t generation = runner->generation;
  fwi_trace *trace = runner->trace;
  runner->facts = NULL; /* plugins load without a mail, and what a library keeps of it is refused */
  runner->generation = NO_MAIL;
  runner->trace = NULL;
  fwi_sandbox_forgive_nil(&runner->box, false);
  runner->matches[rule] = LUA_NOREF;
  lua_gc(L, LUA_GCSTOP);
  run_rule_file(runner, rule);
  lua_gc(L, LUA_GCRESTART);
  if (runner->box.used > before + MUCH)
    lua_gc(L, LUA_GCCOLLECT);
  if (runner->box.used > before)
    runner->loaded += runner->box.used - before;
  fwi_sandbox_forgive_nil(&runner->box, true);
  runner->facts = facts;
  runner->generation = generation;
  runner->trace = trace;
}

/* An empty Lua state; rules are loaded into it as they are called. */
static void begin_rules(fwi_runner *runner) {
  for (size_t i = 0; i < runner->set->rule_count; i++)
    runner->matches[i] = NOT_LOADED;
  runner->loaded = runner->box.used;
}

fw_status fwi_runner_new(fwi_runner **out, const fwi_ruleset *set, fw_error *err) {
  (void)err; /* a rule that doesn't load is an error of its own */
  fwi_runner *runner = *out = fwi_xcalloc(1, sizeof *runner);
  fwi_runner_init(runner, set);
  runner->matches = fwi_xcalloc(set->rule_count, sizeof *runner->matches);
  runner->looked = fwi_xcalloc(set->look_count, sizeof *runner->looked);
  runner->asked = fwi_bits_new(set->waiting_count);
  runner->holding = fwi_bits_new(set->waiting_count);
  runner->met = fwi_bits_new(set->trigger_count);
  runner->said = fwi_bits_new(set->wanted_count + 1);
  runner->first = fwi_xcalloc(set->trigger_count, sizeof *runner->first);
  runner->called = fwi_bits_new(set->rule_count);
  runner->scratch = fwi_scratch_new(set->matcher);
  begin_rules(runner);
  return FW_OK;
}

void fwi_runner_free(fwi_runner *runner) {
  if (!runner)
    return;
  fwi_runner_clear(runner);
  free(runner);
}

/* Does the rule's whole `when` hold?  Asked once a mail for all rules that share it. */
static bool may_run(fwi_runner *runner, size_t condition) {
  if (!fwi_bit(runner->asked, condition)) {
    fwi_bit_set(runner->asked, condition);
    if (fwi_condition_holds(runner, &runner->set->waiting[condition].condition))
      fwi_bit_set(runner->holding, condition);
  }
  return fwi_bit(runner->holding, condition);
}

/* The literals of rules that are in the mail, and the lists that hold one of them.  Of a mail that
 * wasn't searched whole any list may. */
static void note_met(fwi_runner *runner, const fwi_matches *matches) {
  const fwi_ruleset *set = runner->set;
  size_t first = 2 * set->brands.count;
  fwi_bits_clear(runner->met, set->trigger_count);
  fwi_bits_clear(runner->said, set->wanted_count + 1);
  for (size_t i = 1; i <= set->wanted_count && !matches->complete; i++)
    fwi_bit_set(runner->said, i);
  for (size_t i = 0; i < matches->count; i++) {
    if (matches->hits[i].id < first)
      continue;
    size_t met = matches->hits[i].id - first;
    const fwi_trigger *trigger = &set->triggers[met];
    if (fwi_bit(runner->met, met))
      continue;
    fwi_bit_set(runner->met, met);
    runner->first[met] = &matches->hits[i];
    bool top = matches->fields[matches->hits[i].field].kind <= FWI_FIELD_FROM_ADDRESS;
    for (size_t k = 0; k < trigger->wanted_count; k++)
      if (top || !set->wanted[trigger->wanted[k] - 1].top)
        fwi_bit_set(runner->said, trigger->wanted[k]);
  }
}

/* Rules whose `when` holds and that have no prefilter, or a literal of it in the mail. */
static void choose_rules(fwi_runner *runner, const fwi_matches *matches) {
  const fwi_ruleset *set = runner->set;
  note_met(runner, matches);
  fwi_bits_clear(runner->asked, set->waiting_count);
  fwi_bits_clear(runner->holding, set->waiting_count);
  fwi_bits_clear(runner->called, set->rule_count);
  for (size_t i = 0; i < set->waiting_count; i++)
    if (set->waiting[i].rule_count && may_run(runner, i))
      for (size_t k = 0; k < set->waiting[i].rule_count; k++)
        fwi_bit_set(runner->called, set->waiting[i].rules[k]);
  for (size_t base = 0; base < set->trigger_count; base += 64)
    for (uint64_t left = runner->met[base / 64]; left; left &= left - 1) {
      const fwi_trigger *met = &set->triggers[base + (size_t)__builtin_ctzll(left)];
      for (size_t k = 0; k < met->rule_count; k++)
        if (may_run(runner, met->rules[k].condition))
          fwi_bit_set(runner->called, met->rules[k].rule);
    }
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
  if (!missing.len)
    return;
  fw_str how = fwi_arena_printf(arena, "call evidence:set(\"%.*s\", value)", FWI_ARG(missing));
  fw_str text = runner->set->files[rule->file].text;
  fwi_spot place = fwi_source_find(text, &(fwi_step){"explain", 0}, 1, true);
  add_error(r, arena,
            (fwi_rule_error){
                .rule = rule->info.id,
                .code = FWI_STR("error"),
                .message = fwi_arena_printf(arena, "nothing was set for {%.*s}: explain: %.*s",
                                            FWI_ARG(missing), FWI_ARG(how)),
                .hint = how,
                .file = rule->info.file,
                .line = place.line,
                .column = place.column,
                .end_column = place.end_column,
                .excerpt = fwi_source_line(text, place.line)});
}

/* An error of the rule as a whole: no line of it is to blame. */
static fwi_rule_error error_of(const fwi_rule *rule, const char *code, fw_str message) {
  return (fwi_rule_error){
      .rule = rule->info.id, .code = fw_str_of(code), .message = message, .file = rule->info.file};
}

/* An error of the rule on this mail; the last one, when there were too many in a row. */
static void rule_failed(results *r, fwi_runner *runner, size_t index, fwi_rule_error error) {
  const fwi_ruleset *set = runner->set;
  fwi_arena *arena = runner->facts->message->arena;
  add_error(r, arena, error);
  if (runner->testing || runner->trace || !fwi_health_failed(set, index))
    return;
  add_error(r, arena,
            error_of(&set->rules[index], "suspended",
                     fwi_arena_printf(arena,
                                      "failed on %zu mails in a row: from now on it is tried on "
                                      "every %dth mail only, until it works on one",
                                      set->limits.rule_failures, FWI_HEALTH_RETRY)));
}

/* A suspended rule is missed in the verdict: that is never silent. */
static void rule_left_out(results *r, fwi_runner *runner, size_t index) {
  const fwi_ruleset *set = runner->set;
  fwi_arena *arena = runner->facts->message->arena;
  add_error(r, arena,
            error_of(&set->rules[index], "suspended",
                     fwi_arena_printf(arena,
                                      "not run: it failed on %zu mails in a row, and is tried on "
                                      "every %dth mail only",
                                      set->limits.rule_failures, FWI_HEALTH_RETRY)));
}

/* [-0, +2] What each rule is called with. */
static void push_arguments(fwi_runner *runner) {
  lua_State *L = runner->box.L;
  lua_settop(L, 0);
  fwi_sandbox_forgive_nil(&runner->box, true);
  fwi_push_mail(L);
  fwi_push_view(L, &fwi_kind_evidence, runner);
}

/* A rule may keep things in local variables between mails, but not without bound: when all of
 * them hold more than one may use, the state is made anew and they begin as if just loaded.  So
 * Lua never holds more than what loading took and twice limits.rule_memory. */
static void bound_memory(results *r, fwi_runner *runner, size_t index, size_t before) {
  size_t most = runner->loaded + runner->set->limits.rule_memory;
  if (runner->box.used <= most)
    return;
  lua_gc(runner->box.L, LUA_GCCOLLECT);
  if (runner->box.used <= most)
    return;
  const fwi_rule *rule = &runner->set->rules[index];
  fwi_arena *arena = runner->facts->message->arena;
  size_t grown = runner->box.used > before ? runner->box.used - before : 0;
  if (grown > runner->set->limits.rule_memory / 2)
    rule_failed(r, runner, index,
                error_of(rule, "memory",
                         fwi_arena_printf(arena,
                                          "%zu bytes were kept for the next mail: a rule remembers "
                                          "nothing",
                                          grown)));
  fwi_runner_open(runner);
  begin_rules(runner);
  push_arguments(runner);
}

/* Run one rule; mail and evidence are at the bottom of the stack. */
static void run_rule(results *r, fwi_runner *runner, size_t index) {
  lua_State *L = runner->box.L;
  const fwi_rule *rule = &runner->set->rules[index];
  fwi_collected_reset(&runner->collected);
  if (fwi_arena_bytes(runner->arena))
    fwi_arena_reset(runner->arena);
  fwi_message *message = runner->facts->message;
  if (runner->matches[index] == NOT_LOADED)
    load_rule(runner, index);
  if (runner->matches[index] == LUA_NOREF) {
    rule_failed(
        r, runner, index,
        error_of(rule, "load", FWI_STR("loaded once, but not again: loading takes too long")));
    return;
  }
  lua_rawgeti(L, LUA_REGISTRYINDEX, runner->matches[index]);
  lua_pushvalue(L, 1);
  lua_pushvalue(L, 2);
  if (runner->costs)
    fwi_cost_begin(runner);
  const char *code = fwi_sandbox_call(&runner->box, 2, 1);
  if (runner->costs)
    fwi_cost_end(runner, index);
  if (code) {
    rule_failed(r, runner, index,
                fwi_plugin_error(runner, message->arena, code, rule->info.id, rule->file));
    return;
  }
  fwi_health_worked(runner->set, index);
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

/* Processor time of all rules on one mail. */
typedef struct stint {
  int64_t start, tick;
} stint;

/* Is it spent?  Asked before each rule. */
static bool out_of_time(const fwi_runner *runner, stint *stint) {
  return fwi_sandbox_ticked(&stint->tick) &&
         fwi_sandbox_now() - stint->start > (int64_t)runner->set->limits.mail_ms * 1000000;
}

/* Call a rule that is chosen. @return false when no other may be called. */
static bool call(results *r, fwi_runner *runner, size_t rule, stint *stint) {
  const fwi_ruleset *set = runner->set;
  if (!runner->testing && fwi_health_of(set, rule) == FWI_HEALTH_SUSPENDED) {
    rule_left_out(r, runner, rule);
    return true;
  }
  if (out_of_time(runner, stint)) {
    add_error(r, runner->facts->message->arena,
              error_of(&set->rules[rule], "mail-time",
                       FWI_STR("the rules before took all of limit mail_ms: this rule and those "
                               "after it were not run")));
    return false;
  }
  size_t before = runner->box.used;
  run_rule(r, runner, rule);
  bound_memory(r, runner, rule, before);
  return true;
}

static void run_rules(results *r, fwi_runner *runner, const fwi_matches *matches) {
  choose_rules(runner, matches);
  if (runner->trace) {
    fwi_trace_conditions(runner->trace, runner, matches);
    run_rule(r, runner, runner->trace->rule);
    return;
  }
  stint stint = {.start = fwi_sandbox_now()};
  fwi_sandbox_ticked(&stint.tick);
  for (size_t base = 0; base < runner->set->rule_count; base += 64)
    for (uint64_t left = runner->called[base / 64]; left; left &= left - 1)
      if (!call(r, runner, base + (size_t)__builtin_ctzll(left), &stint))
        return;
}

fwi_dissection fwi_runner_run(fwi_runner *runner, fwi_facts *facts) {
  const fwi_ruleset *set = runner->set;
  facts->lexicon = &set->lexicon;
  const fwi_matches *matches = fwi_match(set->matcher, runner->scratch, facts);
  runner->facts = facts;
  runner->scanned = matches;
  runner->claims = fwi_claims_read(&set->brands, matches, facts);
  runner->sender = fwi_sender_judge(&set->brands, runner->claims, facts);
  runner->generation++;
  runner->open = runner->shut = (fwi_gates){{0}};
  runner->upstream = NULL;
  runner->speaking = NULL;
  runner->cues = NULL;
  runner->to = NULL;
  runner->html = NULL;
  runner->attachments = NULL;
  runner->html_count = runner->attachment_count = 0;
  memset(runner->addresses, 0, sizeof runner->addresses);
  results r = {.findings = FWI_NEW(facts->message->arena, fwi_findings)};
  fwi_folds_bound(runner);
  push_arguments(runner);
  run_rules(&r, runner, matches);
  fwi_retire_mail(runner->box.L, 1);
  lua_settop(runner->box.L, 0);
  fwi_sandbox_forgive_nil(&runner->box, false);
  runner->facts = NULL;
  fwi_match_done(runner->scratch);
  return (fwi_dissection){runner->claims, runner->sender, r.findings};
}
