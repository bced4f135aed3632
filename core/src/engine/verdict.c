#include "fuwake/verdict.h"

#include "engine/engine_int.h"
#include "verdict/score.h"

#include <stdlib.h>

void fw_verdict_free(fw_verdict *verdict) {
  if (!verdict)
    return;
  fwi_arena_free(verdict->arena);
  fw_engine_free(verdict->engine);
  free(verdict);
}

const char *fw_label_name(fw_label label) {
  return label == FW_PHISHING ? "phishing" : label == FW_SUSPICIOUS ? "suspicious" : "clean";
}

fw_label fw_verdict_label(const fw_verdict *verdict) {
  return fwi_label(verdict->report.score.probability);
}

double fw_verdict_probability(const fw_verdict *verdict) {
  return verdict->report.score.probability;
}

double fw_verdict_score(const fw_verdict *verdict) { return verdict->report.score.score; }

size_t fw_verdict_errors(const fw_verdict *verdict) {
  return verdict->report.dissection.findings->error_count;
}

bool fw_verdict_headless(const fw_verdict *verdict) {
  const fwi_message *message = verdict->report.facts->message;
  for (size_t i = 0; i < message->defect_count; i++)
    if (fwi_str_eq(message->defects[i].name, FWI_STR("no-headers")) &&
        !message->defects[i].where.len)
      return true;
  return false;
}

void fw_verdict_json(fw_verdict *verdict, int flags, fw_text *out) {
  enum { ORDINARY = 32 << 10 }; /* bytes; a row is shorter, a long mail's JSON grows */
  fwi_buf buf = {0};
  fwi_buf_reserve(&buf, ORDINARY);
  verdict->report.raw_urls = flags & FW_JSON_RAW_URLS;
  switch (flags & FW_JSON_SECTION) {
  case FW_JSON_FINDINGS:
    fwi_report_findings_json(&verdict->report, &buf);
    break;
  case FW_JSON_FACTS:
    fwi_report_facts_json(&verdict->report, &buf);
    break;
  case FW_JSON_SENDER:
    fwi_report_sender_json(&verdict->report, &buf);
    break;
  case FW_JSON_ROW:
    verdict->report.raw_urls = false;
    fwi_report_row_json(&verdict->report, &buf);
    break;
  case FW_JSON_NESTED:
    fwi_report_nested_json(&verdict->report, &buf);
    break;
  case FW_JSON_TEXTS:
    fwi_report_texts_json(&verdict->report, &buf);
    break;
  default:
    fwi_report_json(&verdict->report, &buf);
  }
  fwi_buf_take_text(&buf, out);
}
