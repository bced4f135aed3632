/* explain_json.c - why a rule fired on a mail, or why not. */
#include "report/say.h"
#include "rules/trace.h"

/* The first thing that kept the rule from a finding. */
static const char *outcome(const fwi_explanation *e) {
  const fwi_findings *findings = e->dissection.findings;
  bool failed = false;
  for (size_t i = 0; i < findings->error_count; i++)
    failed |= fwi_str_eq(findings->errors[i].rule, e->rule->id);
  if (!e->trace->called)
    return "prefilter";
  if (!e->trace->open)
    return "when";
  return findings->count ? "fired" : failed ? "error" : "no-match";
}

static void say_conditions(fwi_sayer *s, const fwi_trace *trace) {
  fwi_json *json = &s->json;
  fwi_json_open(json, "when", '[');
  for (size_t i = 0; i < trace->condition_count; i++) {
    fwi_json_open(json, NULL, '{');
    fwi_json_str(json, "condition", trace->conditions[i].condition);
    fwi_json_bool(json, "holds", trace->conditions[i].holds);
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, ']');
}

static void say_literals(fwi_sayer *s, const fwi_trace *trace) {
  fwi_json *json = &s->json;
  fwi_json_open(json, "prefilter", '[');
  for (size_t i = 0; i < trace->literal_count; i++) {
    const fwi_traced_literal *literal = &trace->literals[i];
    fwi_json_open(json, NULL, '{');
    fwi_json_str(json, "literal", literal->literal);
    fwi_json_open(json, "hits", '[');
    for (size_t k = 0; k < literal->count; k++)
      fwi_say_evidence(s, &literal->hits[k]);
    fwi_json_close(json, ']');
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, ']');
}

static void say_calls(fwi_sayer *s, const fwi_trace *trace) {
  fwi_json *json = &s->json;
  fwi_json_open(json, "calls", '[');
  for (size_t i = 0; i < trace->call_count; i++) {
    const fwi_traced_call *call = &trace->calls[i];
    fwi_json_open(json, NULL, '{');
    fwi_json_str(json, "on", call->on);
    fwi_say(s, "call", call->call);
    fwi_say(s, "outcome", call->outcome);
    fwi_json_str(json, "file", call->file);
    fwi_json_int(json, "line", call->line);
    fwi_say_ranges(s, call->slice);
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, ']');
  fwi_json_int(json, "calls_seen", (int64_t)trace->call_seen);
}

void fwi_report_explanation_json(const fwi_report *report, const fwi_explanation *explanation,
                                 fwi_buf *out) {
  fwi_sayer s = fwi_sayer_start(report, out);
  const fwi_findings *findings = explanation->dissection.findings;
  fwi_json_open(&s.json, NULL, '{');
  fwi_json_str(&s.json, "rule", explanation->rule->id);
  fwi_json_str(&s.json, "outcome", fw_str_of(outcome(explanation)));
  say_conditions(&s, explanation->trace);
  say_literals(&s, explanation->trace);
  fwi_json_bool(&s.json, "prefilter_met", explanation->trace->called);
  fwi_json_bool(&s.json, "when_holds", explanation->trace->open);
  fwi_json_bool(&s.json, "matched", findings->count > 0);
  say_calls(&s, explanation->trace);
  fwi_say_findings(&s, "findings");
  fwi_say_errors(&s, "errors");
  fwi_json_close(&s.json, '}');
  fwi_sayer_end(&s);
}
