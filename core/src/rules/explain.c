/* explain.c - runs that watch: one rule on one mail, or what all rules cost. */
#include "rules/trace.h"
#include "rules/view.h"
#include "util/error.h"

#include <stdlib.h>

fw_status fwi_ruleset_find(const fwi_ruleset *set, const char *id, size_t *out, fw_error *err) {
  for (size_t i = 0; i < set->rule_count; i++)
    if (fwi_str_eq(set->rules[i].info.id, fw_str_of(id)))
      return *out = i, FW_OK;
  const char **ids = fwi_xcalloc(set->rule_count + 1, sizeof *ids);
  for (size_t i = 0; i < set->rule_count; i++)
    ids[i] = set->rules[i].info.id.ptr;
  const char *nearest = fwi_nearest(ids, fw_str_of(id));
  fwi_error_set(err, "no rule of that id: %s: %s%s%s", id, nearest ? "did you mean '" : "",
                nearest ? nearest : "`fuwake rules list` shows them", nearest ? "'?" : "");
  free(ids);
  return FW_ERULE;
}

fw_status fwi_runner_explain(fwi_runner *runner, const char *id, fwi_facts *facts,
                             fwi_explanation *out, fw_error *err) {
  fwi_trace *trace = FWI_NEW(facts->message->arena, fwi_trace);
  fw_status status = fwi_ruleset_find(runner->set, id, &trace->rule, err);
  if (status != FW_OK)
    return status;
  runner->trace = trace;
  fwi_views_watch(runner, true);
  out->dissection = fwi_runner_run(runner, facts);
  fwi_views_watch(runner, false);
  runner->trace = NULL;
  out->trace = trace;
  out->rule = &runner->set->rules[trace->rule].info;
  return FW_OK;
}

void fwi_runner_watch_costs(fwi_runner *runner, bool on) {
  free(runner->costs);
  runner->costs = on ? fwi_xcalloc(runner->set->rule_count, sizeof *runner->costs) : NULL;
}

void fwi_runner_costs_json(const fwi_runner *runner, fwi_buf *out) {
  fwi_json json = {.buf = out};
  fwi_json_open(&json, NULL, '[');
  for (size_t i = 0; runner->costs && i < runner->set->rule_count; i++) {
    const fwi_cost *cost = &runner->costs[i];
    fwi_json_open(&json, NULL, '{');
    fwi_json_str(&json, "rule", runner->set->rules[i].info.id);
    fwi_json_int(&json, "runs", (int64_t)cost->runs);
    fwi_json_num(&json, "total_us", (double)cost->ns / 1000);
    fwi_json_num(&json, "most_us", (double)cost->most_ns / 1000);
    fwi_json_int(&json, "most_bytes", (int64_t)cost->most_bytes);
    fwi_json_close(&json, '}');
  }
  fwi_json_close(&json, ']');
}
