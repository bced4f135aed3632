/* The Lua contract of plugins/README.md: every field, read by tests/data/lua/views/values.lua. */
#include "rules/rules.h"

#include <check.h>
#include <stdlib.h>

#define DATA TEST_ROOT "/tests/data/lua/"

static const char MAIL[] =
    "Return-Path: <sawada@air.example.co.jp>\n"
    "Received: from [127.0.0.1] (unknown [8.8.4.4])\n"
    " by mx.example.com (Postfix) with ESMTP; Sun, 19 Dec 2021 20:00:00 +0900\n"
    "Received: from localhost by client.example.co.jp; Sun, 19 Dec 2021 19:59:00 +0900\n"
    "Authentication-Results: mx.example.com; spf=softfail smtp.mailfrom=air.example.co.jp\n"
    "X-Spam-Flag: YES\n"
    "X-Spam-Score: 49\n"
    "X-Mailer: Test 1.0\n"
    "From: \"KAGOYA Inc\" <Sawada@Air.Example.co.jp>\n"
    "To: taro@example.com, Hanako <hanako@example.com>\n"
    "Subject: [spam] KAGOYA ログイン\n"
    "Date: Sun, 19 Dec 2021 20:00:00 +0900\n"
    "Message-ID: <1@example.co.jp>\n"
    "MIME-Version: 1.0\n"
    "Content-Type: multipart/mixed; boundary=m\n\n"
    "--m\nContent-Type: multipart/alternative; boundary=a\n\n"
    "--a\nContent-Type: text/plain; charset=utf-8\n\n"
    "一行目 kagoya\n二行目 kagoya\n確認してください.\n"
    "--a\nContent-Type: text/html; charset=utf-8\n\n"
    "<title>題</title><p>kagoya <span style=\"display:none\">hidden</span>\n"
    "<a href=\"https://u@kagoya.example.net:8443/p/a?x=1#f\">ログイン</a>\n"
    "--a--\n"
    "--m\nContent-Type: text/html; name=a.html\nContent-Disposition: attachment\n\n"
    "<b>x\n"
    "--m--\n";

static const char LINKS[] =
    "Subject: leading\n"
    "Content-Type: text/html\n\n"
    "<a href=\"https://a.example.com/1\">1</a> <a href=\"https://b.example.net/1\">2</a>\n"
    "<a href=\"mailto:a@example.org\">3</a> <a href=\"https://b.example.net/2\">4</a>\n"
    "hxxps://c[.]example.org/ <a href=\"https://192.0.2.1/3\">5</a>\n"
    "<a href=\"https://a.example.com/2\">6</a>\n";

static fwi_arena *arena;
static fwi_ruleset *set;
static fwi_runner *runner;

static void setup(void) { arena = fwi_arena_new(); }

static void teardown(void) {
  fwi_runner_free(runner);
  fwi_ruleset_free(set);
  fwi_arena_free(arena);
}

/* The last finding of the folder's rules, in order of id. */
static const fwi_finding *finding_of(const char *mail, const char *dir, const char *rule) {
  static fwi_facts facts;
  fw_limits limits = fw_limits_default();
  fw_error err;
  const char *dirs[] = {dir, DATA "good"};
  ck_assert_int_eq(fwi_ruleset_load(&set, dirs, 2, &limits, &err), FW_OK);
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
  fwi_facts_init(&facts, fwi_message_parse(arena, fw_str_of(mail), &limits), NULL);
  const fwi_findings *findings = fwi_runner_run(runner, &facts).findings;
  for (size_t i = 0; i < findings->error_count; i++)
    ck_abort_msg("line %d: %.*s", findings->errors[i].line, FWI_ARG(findings->errors[i].message));
  ck_assert_uint_gt(findings->count, 0);
  const fwi_finding *finding = &findings->items[findings->count - 1];
  ck_assert_str_eq(finding->rule->id.ptr, rule);
  return finding;
}

START_TEST(every_documented_field_has_its_value) {
  const fwi_finding *finding = finding_of(MAIL, DATA "views", "views/values");
  static const char *const where[] = {"hop:0", "header:From", "link:0", "header:Subject", ""};
  ck_assert_uint_eq(finding->evidence_count, 5);
  for (size_t i = 0; i < 5; i++)
    ck_assert(fwi_str_eq(finding->evidence[i].where, fw_str_of(where[i])));
  ck_assert(fwi_str_eq(finding->evidence[1].value, FWI_STR("Sawada@Air.Example.co.jp")));
  ck_assert(fwi_str_eq(finding->evidence[4].value, FWI_STR("a word")));
}
END_TEST

START_TEST(links_are_chosen_by_host_and_cited_as_a_table) {
  const fwi_finding *finding = finding_of(LINKS, DATA "leading", "links/leading");
  ck_assert_uint_eq(finding->evidence_count, 4);
  ck_assert(fwi_str_eq(fwi_finding_say(arena, finding, false),
                       FWI_STR("They lead to b.example.net, 192.0.2.1, leading.")));
}
END_TEST

int main(void) {
  Suite *suite = suite_create("rules, views");
  TCase *tcase = tcase_create("views");
  tcase_set_timeout(tcase, 60);
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, every_documented_field_has_its_value);
  tcase_add_test(tcase, links_are_chosen_by_host_and_cited_as_a_table);
  suite_add_tcase(suite, tcase);
  SRunner *srunner = srunner_create(suite);
  srunner_run_all(srunner, CK_NORMAL);
  int failed = srunner_ntests_failed(srunner);
  srunner_free(srunner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
