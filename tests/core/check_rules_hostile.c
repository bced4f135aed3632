/* Plugins that attack their host: each ends in one error entry, and the others still find. */
#include "rules/rules.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#define HOSTILE TEST_ROOT "/tests/data/lua/hostile"

#define MAIL                                                                                       \
  "From: a@example.com\nSubject: hello\nContent-Type: text/plain; charset=utf-8\n\n"               \
  "https://example.com/\n"

static const struct {
  const char *rule, *code, *message;
} attacks[] = {
    {"addresses", "error", "no address is told"},
    {"deep-require", "error", "no lib/nowhere.lua in a plugin folder: require"},
    {"finalizers", "error", "nothing runs by itself"},
    {"lazy-pattern", "patterns", "steps of a regular expression"},
    {"many-new-objects", NULL, "over "},
    {"method-of-nothing", "error", "attempt to call a nil value (method 'owns')"},
    {"misspelt-global", "error", "there is no 'strng': did you mean 'string'?"},
    {"bad-regex", "error", "regular expression: missing closing parenthesis"},
    {"bad-sort", "error", "sorted all the same"},
    {"catastrophic-regex", "patterns", "steps of a regular expression"},
    {"concat-bomb", "memory", "bytes of Lua memory"},
    {"deep-pattern", "error", "regular expression: "},
    {"deep-pcall", "error", "stack overflow"},
    {"deep-recursion", NULL, NULL}, /* Lua's stack or the memory: whichever is smaller */
    {"empty-rep", "error", "rep is bounded"},
    {"endless-loop", "steps", "Lua steps"},
    {"endless-pcall", "steps", "Lua steps"},
    {"endless-sort", "steps", "Lua steps"},
    {"error-forged", "error", "#99999:1: forged"},
    {"error-nil", "error", "error() was given a nil"},
    {"error-table", "error", "error() was given a table"},
    {"error-userdata", "error", "error() was given a "},
    {"evidence-flood", NULL, "over "}, /* steps, or time under sanitizers */
    {"global", "error", "'leaked' is not local"},
    {"growing-gsub", "memory", "bytes of Lua memory"},
    {"huge-rep", "memory", "bytes of Lua memory"},
    {"insert-into-library", "error", "read-only"},
    {"kept-mail", "error", "still fresh"},
    {"lent-mail", "error", "lent"},
    {"literals-in-match", "error", "not in match(): literals: make the list when the file is"},
    {"many-evidence", "error", "counted"},
    {"many-patterns", "error", "the cache is bounded"},
    {"missing-placeholder", "error", "nothing was set for {nothing}: explain: call evidence:set"},
    {"next-of-library", "error", "libraries show nothing to change"},
    {"huge-border", "error", "no number is too big"},
    {"no-escapes", "error", "nothing in reach"},
    {"no-quoting", "error", "nothing was quoted"},
    {"odd-indices", "error", "only what is there"},
    {"pattern-verbs", "patterns", "steps of a regular expression"},
    {"read-while-loading", "error", "5 refused"},
    {"scratch-in-use", "error", "bad argument #4: literals expected, got string"},
    {"shrinking-sort", "error", "sorted what was left"},
    {"polynomial-regex", "patterns", "steps of a regular expression"},
    {"quadratic-regex", "time", "ms of processor time"},
    {"regex-in-pcall", "patterns", "steps of a regular expression"},
    {"slow-concat", "time", "ms of processor time"},
    {"string-tampering", "error", "can't set 'find': libraries are read-only"},
    {"swallowed-limit", "steps", "Lua steps"},
    {"swallowed-memory", NULL, "over "}, /* memory, or time under sanitizers */
    {"table-bomb", NULL, "over "},       /* steps or memory */
    {"unknown-field", "error", "mail has no field 'subjct': did you mean 'subject'?"},
    {"unknown-mark", "error", "there is no mark 'redirect': did you mean 'redirector'?"},
    {"write-link", "error", "can't set 'host': Link is read-only"},
    {"write-mail", "error", "can't set 'subject': mail is read-only"},
    {"wrong-evidence", "error",
     "evidence:add: Text, Link, Hop, Address, Attachment, Claim or "
     "string expected"},
    {"wrong-self", "error", "Text expected, got string"},
};

enum { ATTACKS = sizeof attacks / sizeof *attacks };

static fwi_ruleset *set;
static fwi_runner *runner;
static fwi_arena *arena;
static fw_limits limits;
static fwi_findings first, second; /* of two mails in a row */

static fwi_findings scan(void) {
  static fwi_facts facts;
  fwi_facts_init(&facts, fwi_message_parse(arena, FWI_STR(MAIL), &limits), NULL);
  return *fwi_runner_run(runner, &facts).findings;
}

static void setup(void) {
  fw_error err;
  const char *dirs[] = {HOSTILE};
  arena = fwi_arena_new();
  limits = fw_limits_default();
  limits.mail_ms = 600000; /* some forty attacks on one mail */
  limits.rule_ms = 1500;   /* sanitizers and a busy machine: the other limits must come first */
  ck_assert_int_eq(fwi_ruleset_load(&set, dirs, 1, &limits, &err), FW_OK);
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
  first = scan();
  second = scan();
}

static void teardown(void) {
  fwi_runner_free(runner);
  fwi_ruleset_free(set);
  fwi_arena_free(arena);
}

static const fwi_rule_error *only_error(const fwi_findings *findings, const char *name) {
  const fwi_rule_error *found = NULL;
  char id[128];
  snprintf(id, sizeof id, "hostile/%s", name);
  for (size_t i = 0; i < findings->error_count; i++) {
    if (!fwi_str_eq(findings->errors[i].rule, fw_str_of(id)))
      continue;
    ck_assert_msg(!found, "%s: more than one error", name);
    found = &findings->errors[i];
  }
  ck_assert_msg(found != NULL, "%s: no error", name);
  return found;
}

START_TEST(every_file_of_the_folder_loads_and_is_in_the_table) {
  size_t errors;
  fwi_ruleset_errors(set, &errors);
  ck_assert_uint_eq(errors, 0);
  ck_assert_uint_eq(first.error_count, ATTACKS);
}
END_TEST

START_TEST(each_attack_ends_in_one_error) {
  const fwi_rule_error *error = only_error(&first, attacks[_i].rule);
  const char *name = attacks[_i].rule;
  if (attacks[_i].code)
    ck_assert_msg(strcmp(error->code.ptr, attacks[_i].code) == 0, "%s: %s: %s", name,
                  error->code.ptr, error->message.ptr);
  if (attacks[_i].message)
    ck_assert_msg(strstr(error->message.ptr, attacks[_i].message) != NULL, "%s: %s", name,
                  error->message.ptr);
  char file[512];
  snprintf(file, sizeof file, HOSTILE "/%s.lua", name);
  ck_assert_str_eq(error->file.ptr, file);
}
END_TEST

START_TEST(the_honest_rule_still_finds) {
  const fwi_findings *runs[] = {&first, &second};
  for (int i = 0; i < 2; i++) {
    bool found = false;
    for (size_t k = 0; k < runs[i]->count; k++)
      found |= fwi_str_eq(runs[i]->items[k].rule->id, FWI_STR("honest/last"));
    ck_assert(found);
  }
}
END_TEST

START_TEST(a_mail_kept_for_the_next_one_is_refused) {
  const fwi_rule_error *error = only_error(&second, "kept-mail");
  ck_assert_ptr_nonnull(strstr(error->message.ptr, "mail of another mail"));
}
END_TEST

START_TEST(errors_name_the_line) {
  ck_assert_int_eq(only_error(&first, "unknown-field")->line, 9);
  ck_assert_int_eq(only_error(&first, "write-mail")->line, 9);
  ck_assert_int_ge(only_error(&first, "endless-loop")->line, 9);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("rules, hostile");
  TCase *tcase = tcase_create("hostile");
  tcase_set_timeout(tcase, 300);
  tcase_add_unchecked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, every_file_of_the_folder_loads_and_is_in_the_table);
  tcase_add_loop_test(tcase, each_attack_ends_in_one_error, 0, ATTACKS);
  tcase_add_test(tcase, the_honest_rule_still_finds);
  tcase_add_test(tcase, a_mail_kept_for_the_next_one_is_refused);
  tcase_add_test(tcase, errors_name_the_line);
  suite_add_tcase(suite, tcase);
  SRunner *srunner = srunner_create(suite);
  srunner_run_all(srunner, CK_NORMAL);
  int failed = srunner_ntests_failed(srunner);
  srunner_free(srunner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
