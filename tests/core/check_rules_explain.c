/* One rule watched on one mail, and what rules cost. */
#include "rules/trace.h"

#include <check.h>
#include <stdlib.h>

static fwi_ruleset *set;
static fwi_runner *runner;
static fwi_arena *arena;
static fw_limits limits;
static fwi_facts facts;
static fw_error err;

static const char RULES[] =
    "return rule { id = 'w/x', version = 1, section = 'body', weight = 1,\n"
    "  title = { ja = 'x', en = 'x' }, explain = { ja = 'x', en = 'x' },\n"
    "  prefilter = { '契約満了', 'absent' }, when = { 'link', 'not-ascii or list' },\n"
    "  match = function(mail, evidence)\n"
    "    if mail.subject:has('error') then error('broken') end\n"
    "    evidence:add(mail.body:find('契約満了'))\n"
    "    return evidence.count > 0 and #mail:clickable() > 0\n"
    "  end }\n";

static const char LOOKING[] =
    "local words = literals { '満了', '解約', '停止', '失効' }\n"
    "return rule { id = 'z/looks', version = 1, section = 'body', weight = 1,\n"
    "  title = { ja = 'x', en = 'x' }, explain = { ja = 'x', en = 'x' },\n"
    "  prefilter = words,\n"
    "  when = { 'not list', { 'not reply or link' }, { 'subject', 'from.name', matches = '契約$' } "
    "},\n"
    "  match = function(mail, evidence)\n"
    "    evidence:add(mail.body:find(words))\n"
    "    return evidence.count > 0\n"
    "  end }\n";

static const char CUTTING[] =
    "return rule { id = 'z/cut', version = 1, section = 'body', weight = 1,\n"
    "  title = { ja = 'x', en = 'x' }, explain = { ja = 'x', en = 'x' },\n"
    "  match = function(mail) return mail.subject:has(mail.body:match('.+')) end }\n";

static void setup(void) {
  arena = fwi_arena_new();
  limits = fw_limits_default();
  fw_source sources[] = {{"w/x.lua", fw_str_of(RULES)},
                         {"z/looks.lua", fw_str_of(LOOKING)},
                         {"z/cut.lua", fw_str_of(CUTTING)}};
  fw_options options = {.sources = sources, .sources_count = 3, .limits = limits};
  ck_assert_int_eq(fwi_ruleset_load_options(&set, &options, &err), FW_OK);
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
}

static void teardown(void) {
  fwi_runner_free(runner);
  fwi_ruleset_free(set);
  fwi_arena_free(arena);
}

static fwi_explanation explain_rule(const char *id, const char *mail) {
  fwi_explanation out;
  fwi_facts_init(&facts, fwi_message_parse(arena, fw_str_of(mail), &limits), NULL);
  ck_assert_int_eq(fwi_runner_explain(runner, id, &facts, &out, &err), FW_OK);
  return out;
}

static fwi_explanation explain(const char *mail) { return explain_rule("w/x", mail); }

START_TEST(a_rule_that_fires_shows_conditions_literals_and_calls) {
  static const char mail[] = "Subject: 契約\nContent-Type: text/plain; charset=utf-8\n\n"
                             "契約満了 https://example.com/ 契約満了\n";
  fwi_explanation e = explain(mail);
  ck_assert(e.trace->called && e.trace->open);
  ck_assert_uint_eq(e.dissection.findings->count, 1);
  ck_assert_uint_eq(e.trace->condition_count, 2);
  ck_assert(e.trace->conditions[0].holds && e.trace->conditions[1].holds);
  ck_assert_uint_eq(e.trace->literal_count, 2);
  ck_assert_uint_eq(e.trace->literals[0].count, 2);
  ck_assert_uint_eq(e.trace->literals[1].count, 0);
  size_t start, end;
  fwi_slice_raw(e.trace->literals[0].hits[1].slice, &start, &end);
  ck_assert(fwi_str_eq(fwi_str_slice(fw_str_of(mail), start, end), FWI_STR("契約満了")));
  const fwi_traced_call *find = &e.trace->calls[1];
  ck_assert(fwi_str_eq(find->on, FWI_STR("body")));
  ck_assert(fwi_str_eq(find->call, FWI_STR("find(\"契約満了\")")));
  ck_assert(fwi_str_eq(find->outcome, FWI_STR("\"契約満了\"")));
  ck_assert_int_eq(find->line, 6);
  ck_assert_str_eq(find->file.ptr, "w/x.lua");
  ck_assert_ptr_nonnull(find->slice.text);
}
END_TEST

START_TEST(negations_shared_lists_looks_and_word_lists_are_shown) {
  fwi_explanation e =
      explain_rule("z/looks", "Subject: ご契約\nContent-Type: text/plain; charset=utf-8\n\n停止\n");
  ck_assert(e.trace->called && e.trace->open);
  ck_assert_uint_eq(e.dissection.findings->count, 1);
  ck_assert_uint_eq(e.trace->condition_count, 3);
  ck_assert_str_eq(e.trace->conditions[0].condition.ptr, "not list");
  ck_assert_str_eq(e.trace->conditions[1].condition.ptr, "not reply or link");
  ck_assert_str_eq(e.trace->conditions[2].condition.ptr, "subject or from.name matches 契約$");
  ck_assert_uint_eq(e.trace->literal_count, 4);
  ck_assert_uint_eq(e.trace->literals[2].count, 1);
  ck_assert_uint_eq(e.trace->literals[0].count, 0);
  const fwi_traced_call *find = &e.trace->calls[0];
  ck_assert(fwi_str_eq(find->call, FWI_STR("find(literals{\"満了\", \"解約\", \"停止\", ... 4})")));
  ck_assert(fwi_str_eq(find->outcome, FWI_STR("\"停止\"")));
}
END_TEST

START_TEST(a_look_that_finds_nothing_and_a_negation_of_what_is_there_do_not_hold) {
  fwi_explanation e = explain_rule("z/looks", "Subject: 契約の件\nList-Id: <a.example.com>\n"
                                              "Content-Type: text/plain; charset=utf-8\n\n停止\n");
  ck_assert(e.trace->called && !e.trace->open);
  ck_assert(!e.trace->conditions[0].holds);
  ck_assert(e.trace->conditions[1].holds);
  ck_assert(!e.trace->conditions[2].holds);
}
END_TEST

START_TEST(an_address_is_never_cut_in_half) {
  char mail[600] = "Subject: x\n\n";
  memset(mail + strlen(mail), 'a', 150);
  strcat(mail, " ");
  memset(mail + strlen(mail), 'b', 40);
  strcat(mail, "@example.com\n");
  fwi_explanation e = explain_rule("z/cut", mail);
  fw_str call = e.trace->calls[e.trace->call_count - 1].call;
  ck_assert_msg(fwi_str_find(call, FWI_STR("aaaa ...")) > 0, "%s", call.ptr);
  ck_assert_int_lt(fwi_str_find(call, FWI_STR("bbb")), 0);
}
END_TEST

START_TEST(a_rule_that_would_not_be_asked_is_run_all_the_same) {
  fwi_explanation e = explain("Subject: x\n\nhello\n");
  ck_assert(!e.trace->called && !e.trace->open);
  ck_assert(!e.trace->conditions[0].holds && !e.trace->conditions[1].holds);
  ck_assert_uint_eq(e.dissection.findings->count, 0);
  ck_assert_uint_ge(e.trace->call_count, 2);
}
END_TEST

START_TEST(a_call_that_raised_has_no_outcome) {
  fwi_explanation e = explain("Subject: an error\n\n契約満了\n");
  ck_assert_uint_eq(e.dissection.findings->error_count, 1);
  ck_assert_int_eq(e.dissection.findings->errors[0].line, 5);
  ck_assert_uint_eq(e.trace->call_count, 1);
  ck_assert(fwi_str_eq(e.trace->calls[0].outcome, FWI_STR("true")));
}
END_TEST

START_TEST(after_watching_a_scan_is_as_before) {
  explain("Subject: x\n\nhello\n");
  fwi_facts_init(&facts, fwi_message_parse(arena, FWI_STR("Subject: x\n\nhello\n"), &limits), NULL);
  ck_assert_uint_eq(fwi_runner_run(runner, &facts).findings->error_count, 0);
  ck_assert_ptr_null(runner->trace);
}
END_TEST

START_TEST(an_unknown_rule_is_an_error_with_the_nearest_name) {
  fwi_explanation out;
  fwi_facts_init(&facts, fwi_message_parse(arena, FWI_STR("Subject: x\n\n"), &limits), NULL);
  ck_assert_int_eq(fwi_runner_explain(runner, "w/y", &facts, &out, &err), FW_ERULE);
  ck_assert_str_eq(err.text, "no rule of that id: w/y: did you mean 'w/x'?");
}
END_TEST

START_TEST(costs_count_the_runs_of_a_rule) {
  fwi_runner_watch_costs(runner, true);
  for (int i = 0; i < 3; i++) {
    fwi_facts_init(
        &facts,
        fwi_message_parse(arena, FWI_STR("Subject: 契約満了\n\nhttps://example.com/"), &limits),
        NULL);
    fwi_runner_run(runner, &facts);
  }
  ck_assert_uint_eq(runner->costs[0].runs, 3);
  ck_assert_int_ge(runner->costs[0].ns, runner->costs[0].most_ns);
  ck_assert_int_gt(runner->costs[0].most_ns, 0);
  ck_assert_uint_gt(runner->costs[0].most_bytes, 0);
  fwi_runner_watch_costs(runner, false);
  ck_assert_ptr_null(runner->costs);
}
END_TEST

static const struct {
  const char *text;
  fwi_step steps[3];
  size_t depth;
  bool key;
  int line, column;
} places[] = {
    {"return rule { a = 1 }", {{"a", 0}}, 1, true, 1, 15},
    {"return rule { a = 1 }", {{"a", 0}}, 1, false, 1, 19},
    {"return rule({ ['a'] = 1 })", {{"a", 0}}, 1, true, 1, 16},
    {"-- a = 1\nreturn rule { x = [[ a = 2 ]],\n 文 = 1, a = 3 }", {{"a", 0}}, 1, true, 3, 9},
    {"return rule { f = function() local a, b = 1, { a = 2 } end, a = 3 }",
     {{"a", 0}},
     1,
     true,
     1,
     61},
    {"return brand { t = { 'x', { 'y', role = 'z' } } }",
     {{"t", 0}, {NULL, 2}, {"role", 0}},
     3,
     false,
     1,
     41},
    {"return rule { t = u }", {{"t", 0}, {"x", 0}}, 2, true, 1, 15},
    {"return rule { a = 1 }", {{"b", 0}}, 1, true, 1, 8},
    {"local x = 1", {{"b", 0}}, 1, true, 1, 0},
    {"return rule {", {{"b", 0}}, 1, true, 1, 8},
};

START_TEST(fields_are_found_in_the_source) {
  fwi_spot spot = fwi_source_find(fw_str_of(places[_i].text), places[_i].steps, places[_i].depth,
                                  places[_i].key);
  ck_assert_int_eq(spot.line, places[_i].line);
  ck_assert_int_eq(spot.column, places[_i].column);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("explain");
  TCase *tcase = tcase_create("explain");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, a_rule_that_fires_shows_conditions_literals_and_calls);
  tcase_add_test(tcase, negations_shared_lists_looks_and_word_lists_are_shown);
  tcase_add_test(tcase, a_look_that_finds_nothing_and_a_negation_of_what_is_there_do_not_hold);
  tcase_add_test(tcase, an_address_is_never_cut_in_half);
  tcase_add_test(tcase, a_rule_that_would_not_be_asked_is_run_all_the_same);
  tcase_add_test(tcase, a_call_that_raised_has_no_outcome);
  tcase_add_test(tcase, after_watching_a_scan_is_as_before);
  tcase_add_test(tcase, an_unknown_rule_is_an_error_with_the_nearest_name);
  tcase_add_test(tcase, costs_count_the_runs_of_a_rule);
  tcase_add_loop_test(tcase, fields_are_found_in_the_source, 0, sizeof places / sizeof *places);
  suite_add_tcase(suite, tcase);
  SRunner *srunner = srunner_create(suite);
  srunner_run_all(srunner, CK_NORMAL);
  int failed = srunner_ntests_failed(srunner);
  srunner_free(srunner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
