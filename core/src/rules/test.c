/* test.c - the sample mails inside rules, run the whole way: bytes to findings. */
#include "rules/runner.h"

fwi_spot fwi_rule_test_place(const fwi_ruleset *set, const fwi_rule *rule,
                             const fwi_rule_test *test) {
  fwi_step steps[] = {{"tests", 0}, {NULL, (size_t)(test - rule->tests) + 1}, {"name", 0}};
  return fwi_source_find(set->files[rule->file].text, steps, 3, false);
}

/* Run one sample; the outcome as a JSON object. */
static void run_test(fwi_runner *runner, fwi_workers *workers, const fwi_rule *rule,
                     const fwi_rule_test *test, fwi_json *json) {
  fwi_arena *arena = fwi_arena_new();
  fwi_facts facts;
  fwi_facts_file *file = NULL;
  fw_error unread = {{0}};
  bool read = !test->facts.len || fwi_facts_file_parse(&file, &runner->set->lexicon, test->facts,
                                                       FWI_STR("facts"), &unread) == FW_OK;
  fwi_facts_init(&facts, fwi_message_parse(arena, test->mail, &runner->set->limits), NULL);
  facts.file = file;
  facts.inspector.workers = workers;
  const fwi_findings *findings = fwi_runner_run(runner, &facts).findings;
  bool got = false;
  for (size_t i = 0; i < findings->count; i++)
    got |= findings->items[i].rule == &rule->info;
  const fwi_rule_error *error = NULL;
  for (size_t i = 0; i < findings->error_count && !error; i++)
    if (fwi_str_eq(findings->errors[i].rule, rule->info.id))
      error = &findings->errors[i];
  fw_str message = {0};
  if (!read) {
    message = fw_str_of(unread.text);
  } else if (error) {
    message = error->message;
  } else if (got != test->expect) {
    message = test->expect ? FWI_STR("expected a finding, got none")
                           : FWI_STR("expected no finding, got one");
  }
  fwi_json_open(json, NULL, '{');
  fwi_json_str(json, "rule", rule->info.id);
  fwi_json_str(json, "test", test->name);
  fwi_json_bool(json, "ok", !message.len);
  fwi_json_bool(json, "expected", test->expect);
  fwi_json_bool(json, "got", got);
  fwi_json_str_or_null(json, "message", message);
  fwi_json_str(json, "file", rule->info.file);
  fwi_json_int(json, "line",
               error && error->line ? error->line
                                    : fwi_rule_test_place(runner->set, rule, test).line);
  if (error) { /* of the rule itself: where, and how to mend it */
    fwi_json_open(json, "error", '{');
    fwi_rule_error_json(error, json);
    fwi_json_str(json, "message", error->message);
    fwi_json_str_or_null(json, "hint", error->hint);
    fwi_json_close(json, '}');
  } else {
    fwi_json_null(json, "error");
  }
  fwi_json_close(json, '}');
  fwi_facts_file_free(file);
  fwi_arena_free(arena);
}

fw_status fwi_runner_test_json(fwi_runner *runner, fwi_workers *workers, const char *id,
                               fwi_buf *out, fw_error *err) {
  const fwi_ruleset *set = runner->set;
  size_t first = 0, last = set->rule_count;
  fw_status status = id ? fwi_ruleset_find(set, id, &first, err) : FW_OK;
  if (status != FW_OK)
    return status;
  if (id)
    last = first + 1;
  fwi_json json = {.buf = out};
  runner->testing = true;
  fwi_json_open(&json, NULL, '[');
  for (size_t i = first; i < last; i++)
    for (size_t k = 0; k < set->rules[i].test_count; k++)
      run_test(runner, workers, &set->rules[i], &set->rules[i].tests[k], &json);
  runner->testing = false;
  fwi_json_close(&json, ']');
  return FW_OK;
}
