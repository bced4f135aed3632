/* What all rules together may cost, over one mail and over many. */
#include "rules/health.h"
#include "rules/rules.h"
#include "rules/runner.h"

#include <check.h>
#include <stdlib.h>

#define BOUNDS TEST_ROOT "/tests/data/lua/bounds/"

static fwi_ruleset *set;
static fwi_runner *runner;
static fwi_arena *arena;
static fw_limits limits;
static fw_error err;

static void setup(void) {
  arena = fwi_arena_new();
  limits = fw_limits_default();
  limits.rule_ms = 10000; /* a busy machine under sanitizers: the other limits must come first */
  limits.mail_ms = 60000;
}

static void teardown(void) {
  fwi_runner_free(runner);
  fwi_ruleset_free(set);
  fwi_arena_free(arena);
}

static void load(const char *dir) {
  const char *dirs[] = {dir};
  size_t errors;
  ck_assert_int_eq(fwi_ruleset_load(&set, dirs, 1, &limits, &err), FW_OK);
  fwi_ruleset_errors(set, &errors);
  ck_assert_uint_eq(errors, 0);
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
}

static const fwi_findings *scan_with(fwi_runner *with, const char *mail) {
  static fwi_facts facts;
  fwi_facts_init(&facts, fwi_message_parse(arena, fw_str_of(mail), &limits), NULL);
  return fwi_runner_run(with, &facts).findings;
}

static const fwi_findings *scan(const char *mail) { return scan_with(runner, mail); }

static bool has_code(const fwi_findings *findings, const char *code) {
  for (size_t i = 0; i < findings->error_count; i++)
    if (fwi_str_eq(findings->errors[i].code, fw_str_of(code)))
      return true;
  return false;
}

#define GOOD "Subject: hello\n\nhello\n"
#define BAD "Subject: fail\n\nhello\n"

START_TEST(a_rule_that_fails_on_many_mails_in_a_row_is_suspended_and_says_so) {
  limits.rule_failures = 3;
  load(BOUNDS "failing");
  for (int i = 0; i < 2; i++)
    ck_assert_uint_eq(scan(BAD)->error_count, 1);
  const fwi_findings *last = scan(BAD);
  ck_assert_uint_eq(last->error_count, 2);
  ck_assert_str_eq(last->errors[0].code.ptr, "error");
  ck_assert_str_eq(last->errors[1].code.ptr, "suspended");
  ck_assert_str_eq(last->errors[1].rule.ptr, "failing/failing");
  ck_assert_ptr_nonnull(strstr(last->errors[1].message.ptr, "failed on 3 mails in a row"));
  for (int i = 0; i < 3; i++) {
    const fwi_findings *after = scan(i ? GOOD : BAD);
    ck_assert_uint_eq(after->error_count, 1);
    ck_assert_str_eq(after->errors[0].code.ptr, "suspended");
    ck_assert_ptr_nonnull(strstr(after->errors[0].message.ptr, "not run"));
    ck_assert_uint_eq(after->count, 0);
  }
}
END_TEST

START_TEST(a_rule_that_loads_no_more_is_an_error_of_its_own_on_each_mail) {
  load(BOUNDS "failing");
  runner->box.limits.rule_memory = 16; /* loading fitted once; now it doesn't */
  const fwi_findings *first = scan(GOOD);
  ck_assert_uint_eq(first->error_count, 1);
  ck_assert_str_eq(first->errors[0].code.ptr, "load");
  ck_assert_str_eq(first->errors[0].rule.ptr, "failing/failing");
  ck_assert_ptr_nonnull(strstr(first->errors[0].message.ptr, "loaded once, but not again"));
  runner->box.limits.rule_memory = limits.rule_memory;
  ck_assert(has_code(scan(GOOD), "load")); /* told again, not tried again */
  fwi_runner *other;
  ck_assert_int_eq(fwi_runner_new(&other, set, &err), FW_OK);
  ck_assert_uint_eq(scan_with(other, GOOD)->error_count, 0);
  fwi_runner_free(other);
}
END_TEST

START_TEST(a_suspended_rule_is_tried_now_and_then_and_comes_back_when_it_works) {
  limits.rule_failures = 3;
  load(BOUNDS "failing");
  for (int i = 0; i < 3; i++)
    scan(BAD);
  for (int round = 0; round < 2; round++) { /* still failing: tried once, then left out again */
    for (int i = 1; i < FWI_HEALTH_RETRY; i++)
      ck_assert(has_code(scan(GOOD), "suspended"));
    const fwi_findings *tried = scan(BAD);
    ck_assert_uint_eq(tried->error_count, 1);
    ck_assert_str_eq(tried->errors[0].code.ptr, "error");
  }
  for (int i = 1; i < FWI_HEALTH_RETRY; i++)
    ck_assert(has_code(scan(GOOD), "suspended"));
  for (int i = 0; i < 3; i++) {
    const fwi_findings *back = scan(GOOD);
    ck_assert_uint_eq(back->error_count, 0);
    ck_assert_uint_eq(back->count, 1);
  }
  ck_assert_str_eq(scan(BAD)->errors[0].code.ptr, "error");
}
END_TEST

START_TEST(a_mail_on_which_the_rule_works_forgives_its_failures) {
  limits.rule_failures = 3;
  load(BOUNDS "failing");
  for (int i = 0; i < 12; i++) {
    const fwi_findings *findings = scan(i % 3 == 2 ? GOOD : BAD);
    ck_assert(!has_code(findings, "suspended"));
    ck_assert_uint_eq(findings->count, i % 3 == 2);
  }
}
END_TEST

START_TEST(without_a_limit_no_rule_is_suspended) {
  limits.rule_failures = 0;
  load(BOUNDS "failing");
  for (int i = 0; i < 100; i++)
    ck_assert_uint_eq(scan(BAD)->error_count, 1);
}
END_TEST

START_TEST(failures_are_counted_over_all_scanners_of_an_engine) {
  limits.rule_failures = 2;
  load(BOUNDS "failing");
  fwi_runner *other;
  ck_assert_int_eq(fwi_runner_new(&other, set, &err), FW_OK);
  ck_assert(!has_code(scan(BAD), "suspended"));
  ck_assert(has_code(scan_with(other, BAD), "suspended"));
  ck_assert(has_code(scan(BAD), "suspended"));
  fwi_runner_free(other);
}
END_TEST

START_TEST(an_error_is_neither_a_finding_nor_none) {
  load(BOUNDS "failing");
  const fwi_findings *findings = scan(BAD);
  ck_assert_uint_eq(findings->count, 0);
  ck_assert_uint_eq(findings->error_count, 1);
  findings = scan(GOOD);
  ck_assert_uint_eq(findings->count, 1);
  ck_assert_uint_eq(findings->error_count, 0);
}
END_TEST

START_TEST(limits_begin_anew_at_each_mail) {
  limits.rule_steps = 1000000; /* the rule takes more than half of it */
  load(BOUNDS "steady");
  for (int i = 0; i < 5; i++) {
    const fwi_findings *findings = scan(GOOD);
    ck_assert_uint_eq(findings->error_count, 0);
    ck_assert_uint_eq(findings->count, 1);
  }
}
END_TEST

START_TEST(when_the_time_of_a_mail_is_spent_the_rules_left_are_told_of) {
  limits.rule_steps = SIZE_MAX / 2;
  limits.rule_ms = 60;
  limits.mail_ms = 20;
  load(BOUNDS "slow");
  const fwi_findings *findings = scan(GOOD);
  ck_assert_uint_eq(findings->error_count, 2);
  ck_assert_str_eq(findings->errors[0].code.ptr, "time");
  ck_assert_str_eq(findings->errors[1].code.ptr, "mail-time");
  ck_assert_str_eq(findings->errors[1].rule.ptr, "slow/b-after");
  ck_assert_uint_eq(findings->count, 0);
}
END_TEST

START_TEST(what_one_instruction_can_take_long_over_meets_the_clock) {
  limits.rule_ms = 50;
  load(BOUNDS "endless");
  const fwi_findings *findings = scan(GOOD);
  ck_assert_uint_eq(findings->count, 0);
  ck_assert_uint_eq(findings->error_count, 7);
  for (size_t i = 0; i < findings->error_count; i++)
    ck_assert_msg(strcmp(findings->errors[i].code.ptr, "time") == 0, "%s: %s",
                  findings->errors[i].rule.ptr, findings->errors[i].code.ptr);
}
END_TEST

START_TEST(an_expression_that_may_begin_anywhere_meets_the_clock) {
  static char mail[1 << 20] = "From: a@example.com\n\n";
  size_t start = strlen(mail);
  memset(mail + start, 'a', sizeof mail - 1 - start);
  for (size_t i = start + 900; i < sizeof mail - 1; i += 900)
    mail[i] = '\n'; /* folds to a blank: no single match is long */
  limits.rule_ms = 20;
  load(BOUNDS "heads");
  const fwi_findings *findings = scan(mail);
  ck_assert_uint_eq(findings->count, 0);
  ck_assert_uint_eq(findings->error_count, 1);
  ck_assert_str_eq(findings->errors[0].code.ptr, "time");
}
END_TEST

START_TEST(a_rule_that_hoards_is_told_of_and_harms_no_other) {
  limits.rule_memory = 24 << 20;
  load(BOUNDS "hoard");
  bool told = false;
  for (int i = 0; i < 12; i++) {
    const fwi_findings *findings = scan(GOOD);
    ck_assert_uint_eq(findings->count, 1); /* the honest one, always */
    for (size_t k = 0; k < findings->error_count; k++)
      ck_assert_str_eq(findings->errors[k].rule.ptr, "hoard/hoarder");
    told |= has_code(findings, "memory");
  }
  ck_assert(!told); /* 9 MiB a mail are within the limit; the state was made anew instead */
  limits.rule_memory = 16 << 20;
  fwi_runner_free(runner);
  fwi_ruleset_free(set);
  load(BOUNDS "hoard");
  for (int i = 0; i < 12; i++) {
    const fwi_findings *findings = scan(GOOD);
    ck_assert_uint_eq(findings->count, 1);
    told |= has_code(findings, "memory");
  }
  ck_assert(told);
}
END_TEST

START_TEST(a_rule_sees_no_other_rules_state_or_evidence) {
  load(BOUNDS "shared");
  const fwi_findings *findings = scan(GOOD);
  ck_assert_uint_eq(findings->error_count, 0);
  ck_assert_uint_eq(findings->count, 2);
  ck_assert_uint_eq(findings->items[1].evidence_count, 1);
}
END_TEST

START_TEST(each_mail_has_its_own_views_and_its_literals_however_many_there_were) {
  load(BOUNDS "kept");
  for (int i = 0; i < 12; i++) {
    fw_str mail = fwi_arena_printf(arena,
                                   "From: a%d@example.com\nSubject: hello\n\n"
                                   "Hello  there http://host%d.example.net/\n",
                                   i, i);
    const fwi_findings *findings = scan(mail.ptr);
    ck_assert_uint_eq(findings->error_count, 0);
    ck_assert_uint_eq(findings->count, 1);
    fw_str said = fwi_arena_printf(arena, "a%d@example.com host%d.example.net Hello  there", i, i);
    ck_assert_str_eq(fwi_finding_say(arena, &findings->items[0], false).ptr, said.ptr);
  }
}
END_TEST

START_TEST(of_a_crowd_of_recipients_a_rule_sees_the_first_of_them) {
  load(BOUNDS "crowd");
  fwi_buf mail = {0};
  fwi_buf_add_str(&mail, FWI_STR("To: r0@example.jp"));
  for (int i = 1; i < 200; i++)
    fwi_buf_printf(&mail, ", r%d@example.jp", i);
  fwi_buf_add_str(&mail, FWI_STR("\nDelivered-To: taro@example.jp\n\nx\n"));
  fwi_buf_add_char(&mail, '\0');
  const fwi_findings *findings = scan(mail.ptr);
  ck_assert_uint_eq(findings->count, 1);
  ck_assert_str_eq(fwi_finding_say(arena, &findings->items[0], false).ptr,
                   "32, up to r30@example.jp.");
  fwi_buf_clear(&mail);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("rules, bounds");
  TCase *tcase = tcase_create("bounds");
  tcase_set_timeout(tcase, 120);
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, a_rule_that_fails_on_many_mails_in_a_row_is_suspended_and_says_so);
  tcase_add_test(tcase, a_mail_on_which_the_rule_works_forgives_its_failures);
  tcase_add_test(tcase, a_suspended_rule_is_tried_now_and_then_and_comes_back_when_it_works);
  tcase_add_test(tcase, without_a_limit_no_rule_is_suspended);
  tcase_add_test(tcase, failures_are_counted_over_all_scanners_of_an_engine);
  tcase_add_test(tcase, an_error_is_neither_a_finding_nor_none);
  tcase_add_test(tcase, limits_begin_anew_at_each_mail);
  tcase_add_test(tcase, when_the_time_of_a_mail_is_spent_the_rules_left_are_told_of);
  tcase_add_test(tcase, what_one_instruction_can_take_long_over_meets_the_clock);
  tcase_add_test(tcase, an_expression_that_may_begin_anywhere_meets_the_clock);
  tcase_add_test(tcase, a_rule_that_hoards_is_told_of_and_harms_no_other);
  tcase_add_test(tcase, a_rule_that_loads_no_more_is_an_error_of_its_own_on_each_mail);
  tcase_add_test(tcase, a_rule_sees_no_other_rules_state_or_evidence);
  tcase_add_test(tcase, each_mail_has_its_own_views_and_its_literals_however_many_there_were);
  tcase_add_test(tcase, of_a_crowd_of_recipients_a_rule_sees_the_first_of_them);
  suite_add_tcase(suite, tcase);
  SRunner *srunner = srunner_create(suite);
  srunner_run_all(srunner, CK_NORMAL);
  int failed = srunner_ntests_failed(srunner);
  srunner_free(srunner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
