#include "verdict/score.h"

#include <check.h>
#include <math.h>
#include <stdlib.h>

static fwi_rule_info rule_of(const char *section, double weight) {
  return (fwi_rule_info){.section = fw_str_of(section), .weight = weight};
}

static const fwi_scale scale = {.prior = -3, .section_min = -6, .section_max = 5};

static double score_of(const fwi_rule_info *rules, size_t count) {
  fwi_finding items[8] = {0};
  for (size_t i = 0; i < count; i++)
    items[i].rule = &rules[i];
  fwi_findings findings = {.items = items, .count = count};
  return fwi_score_of(&findings, scale).score;
}

START_TEST(nothing_found_leaves_the_prior) {
  ck_assert_double_eq(score_of(NULL, 0), scale.prior);
  ck_assert_int_eq(fwi_label(fwi_probability(scale.prior)), FW_CLEAN);
}
END_TEST

START_TEST(weights_of_different_sections_add_up) {
  fwi_rule_info rules[] = {rule_of("links", 2), rule_of("sender", 3), rule_of("body", -0.5)};
  ck_assert_double_eq_tol(score_of(rules, 3), scale.prior + 4.5, 1e-9);
}
END_TEST

START_TEST(one_section_cannot_decide_beyond_its_bound) {
  fwi_rule_info rules[] = {rule_of("links", 3), rule_of("links", 3), rule_of("links", 3)};
  ck_assert_double_eq_tol(score_of(rules, 3), scale.prior + scale.section_max, 1e-9);
  fwi_rule_info good[] = {rule_of("sender", -4), rule_of("sender", -4)};
  ck_assert_double_eq_tol(score_of(good, 2), scale.prior + scale.section_min, 1e-9);
}
END_TEST

START_TEST(the_sections_tell_what_the_score_is_the_sum_of) {
  fwi_rule_info rules[] = {rule_of("links", 3), rule_of("links", 4), rule_of("sender", -1)};
  fwi_finding items[3] = {{.rule = &rules[0]}, {.rule = &rules[1]}, {.rule = &rules[2]}};
  fwi_score score = fwi_score_of(&(fwi_findings){.items = items, .count = 3}, scale);
  ck_assert_uint_eq(score.section_count, 2);
  ck_assert_double_eq(score.sections[0].sum, 7);
  ck_assert_double_eq(score.sections[0].counted, scale.section_max);
  ck_assert_double_eq(score.sections[1].counted, -1);
  ck_assert_double_eq_tol(score.score, scale.prior + scale.section_max - 1, 1e-9);
}
END_TEST

START_TEST(labels_change_at_the_documented_probabilities) {
  ck_assert_int_eq(fwi_label(0.90), FW_PHISHING);
  ck_assert_int_eq(fwi_label(0.8999), FW_SUSPICIOUS);
  ck_assert_int_eq(fwi_label(0.50), FW_SUSPICIOUS);
  ck_assert_int_eq(fwi_label(0.4999), FW_CLEAN);
  ck_assert_double_eq_tol(fwi_probability(0), 0.5, 1e-12);
  ck_assert_double_eq_tol(fwi_probability(log(9)), 0.9, 1e-12);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("verdict");
  TCase *tcase = tcase_create("verdict");
  tcase_add_test(tcase, nothing_found_leaves_the_prior);
  tcase_add_test(tcase, weights_of_different_sections_add_up);
  tcase_add_test(tcase, one_section_cannot_decide_beyond_its_bound);
  tcase_add_test(tcase, the_sections_tell_what_the_score_is_the_sum_of);
  tcase_add_test(tcase, labels_change_at_the_documented_probabilities);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
