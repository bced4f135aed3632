#include "report/report.h"

#include "report/facts_json.h"
#include "report/link_json.h"
#include "util/hash.h"

static fw_str str(const char *text) { return fw_str_of(text); }

void fwi_say_sha256(fwi_sayer *s) {
  unsigned char digest[FWI_HASH_BYTES];
  char hex[2 * FWI_HASH_BYTES];
  size_t size = fwi_hash_make(FWI_HASH_SHA256, s->report->given, digest);
  for (size_t i = 0; i < size; i++) {
    hex[2 * i] = "0123456789abcdef"[digest[i] >> 4];
    hex[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
  }
  fwi_json_str_or_null(&s->json, "sha256", (fw_str){hex, 2 * size});
}

static void say_range(fwi_json *json, const char *key, size_t start, size_t end) {
  fwi_json_open(json, key, '[');
  fwi_json_int(json, NULL, (int64_t)start);
  fwi_json_int(json, NULL, (int64_t)end);
  fwi_json_close(json, ']');
}

/* "part:1.2" of the text a piece was found in, for evidence whose `where` is something else. */
static fw_str part_of(fwi_slice slice, fw_str where) {
  fwi_slice content = slice.text ? fwi_slice_content(slice) : slice;
  fw_str head = FWI_STR("part:"), from = content.text ? content.text->where : FWI_STR("");
  if (!fwi_str_starts(from, head) || fwi_str_eq(from, where))
    return (fw_str){NULL, 0};
  return fwi_str_slice(from, head.len, from.len);
}

/* Sentences of rules about attachments name files. */
static void say_explanation(fwi_sayer *s, const fwi_finding *finding) {
  bool files = fwi_str_eq(finding->rule->section, FWI_STR("attachments"));
  fwi_json_open(&s->json, "explanation", '{');
  fwi_arena *arena = s->report->facts->message->arena;
  (files ? fwi_say_naming_files : fwi_say)(s, "ja", fwi_finding_say(arena, finding, true));
  (files ? fwi_say_naming_files : fwi_say)(s, "en", fwi_finding_say(arena, finding, false));
  fwi_json_close(&s->json, '}');
}

void fwi_say_ranges(fwi_sayer *s, fwi_slice slice) {
  if (slice.text) {
    fwi_slice content = fwi_slice_content(slice);
    size_t start, end;
    fwi_slice_raw(content, &start, &end);
    say_range(&s->json, "raw", start, end);
    say_range(&s->json, "text", content.start, content.end);
  } else {
    fwi_json_null(&s->json, "raw");
    fwi_json_null(&s->json, "text");
  }
}

void fwi_say_evidence(fwi_sayer *s, const fwi_evidence *evidence) {
  fwi_json *json = &s->json;
  fwi_json_open(json, NULL, '{');
  fwi_say_naming_files(s, "value", evidence->value);
  fwi_say_plain(s, "where", evidence->where);
  fw_str part = part_of(evidence->slice, evidence->where);
  if (part.len)
    fwi_json_str(json, "part", part);
  fwi_say_ranges(s, evidence->slice);
  fwi_json_close(json, '}');
}

static void say_words(fwi_sayer *s, const char *key, fw_str ja, fw_str en) {
  fwi_json_open(&s->json, key, '{');
  fwi_say(s, "ja", ja);
  fwi_say(s, "en", en);
  fwi_json_close(&s->json, '}');
}

void fwi_say_findings(fwi_sayer *s, const char *key) {
  const fwi_findings *findings = s->report->dissection.findings;
  fwi_json *json = &s->json;
  fwi_json_open(json, key, '[');
  for (size_t i = 0; i < findings->count; i++) {
    const fwi_finding *finding = &findings->items[i];
    const fwi_rule_info *rule = finding->rule;
    fwi_json_open(json, NULL, '{');
    fwi_json_str(json, "rule", rule->id);
    fwi_json_str(json, "kind", rule->kind);
    fwi_json_str(json, "section", rule->section);
    if (rule->title_json.len)
      fwi_json_ready(json, "title", rule->title_json);
    else
      say_words(s, "title", rule->title_ja, rule->title_en);
    say_explanation(s, finding);
    fwi_json_str(json, "grade", rule->grade);
    fwi_json_num(json, "weight", rule->weight);
    fwi_json_str_or_null(json, "brand", finding->brand ? finding->brand->id : str(NULL));
    fwi_json_open(json, "evidence", '[');
    for (size_t e = 0; e < finding->evidence_count; e++)
      fwi_say_evidence(s, &finding->evidence[e]);
    fwi_json_close(json, ']');
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, ']');
}

/* What the score is the sum of: prior + each section's `counted`. */
static void say_sum(fwi_json *json, const fwi_score *score) {
  fwi_json_open(json, "scale", '{');
  fwi_json_num(json, "prior", score->scale.prior);
  fwi_json_num(json, "section_min", score->scale.section_min);
  fwi_json_num(json, "section_max", score->scale.section_max);
  fwi_json_close(json, '}');
  fwi_json_open(json, "sections", '[');
  for (size_t i = 0; i < score->section_count; i++) {
    fwi_json_open(json, NULL, '{');
    fwi_json_str(json, "section", score->sections[i].section);
    fwi_json_num(json, "sum", score->sections[i].sum);
    fwi_json_num(json, "counted", score->sections[i].counted);
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, ']');
}

/* A sentence without a value is ours: it holds no address and no link. */
static void say_reason(fwi_sayer *s, const char *key, const fwi_reason *reason,
                       const char *sentence) {
  if (strchr(sentence, '{'))
    fwi_say(s, key,
            fwi_reason_say(s->report->facts->message->arena, &s->report->facts->mask, reason,
                           sentence));
  else
    fwi_json_str(&s->json, key, str(sentence));
}

static void say_sender(fwi_sayer *s, const char *key) {
  const fwi_sender *sender = s->report->dissection.sender;
  fwi_json *json = &s->json;
  fwi_json_open(json, key, '{');
  fwi_json_str(json, "verdict", str(sender->verdict));
  fwi_json_str_or_null(json, "brand", sender->brand ? sender->brand->id : str(NULL));
  fwi_json_open(json, "reasons", '[');
  for (size_t i = 0; i < sender->reason_count; i++) {
    const fwi_reason *reason = &sender->reasons[i];
    fwi_json_open(json, NULL, '{');
    fwi_json_str(json, "code", reason->code);
    say_reason(s, "ja", reason, reason->ja);
    say_reason(s, "en", reason, reason->en);
    fwi_json_str(json, "grade", str(reason->grade));
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, ']');
  fwi_json_close(json, '}');
}

static void say_brands(fwi_sayer *s) {
  const fwi_claims *claims = s->report->dissection.claims;
  fwi_json *json = &s->json;
  fwi_json_open(json, "brands", '[');
  for (size_t i = 0; i < claims->count; i++) {
    const fwi_brand *brand = claims->items[i].brand;
    bool seen = false;
    for (size_t k = 0; k < i && !seen; k++)
      seen = claims->items[k].brand == brand;
    if (seen)
      continue;
    fwi_json_open(json, NULL, '{');
    fwi_json_str(json, "id", brand->id);
    say_words(s, "name", brand->name_ja, brand->name_en);
    fwi_json_bool(json, "posed", claims->posed == brand);
    fwi_json_open(json, "where", '[');
    unsigned places = 0;
    for (size_t k = i; k < claims->count; k++) {
      const fwi_claim *claim = &claims->items[k];
      if (claim->brand != brand || places >> claim->place & 1)
        continue;
      places |= 1u << claim->place;
      fwi_json_str(json, NULL, str(fwi_claim_place_name(claim->place)));
    }
    fwi_json_close(json, ']');
    /* The brand's own pages: links a reader should be able to follow. */
    fwi_json_open(json, "notices", '[');
    for (size_t k = 0; k < brand->notice_count; k++)
      fwi_json_str(json, NULL, brand->notices[k]);
    fwi_json_close(json, ']');
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, ']');
}

void fwi_say_errors(fwi_sayer *s, const char *key) {
  const fwi_findings *findings = s->report->dissection.findings;
  fwi_json_open(&s->json, key, '[');
  for (size_t i = 0; i < findings->error_count; i++) {
    const fwi_rule_error *error = &findings->errors[i];
    fwi_json_open(&s->json, NULL, '{');
    fwi_rule_error_json(error, &s->json);
    fwi_say(s, "message", error->message);
    fwi_say(s, "hint", error->hint);
    fwi_json_close(&s->json, '}');
  }
  fwi_json_close(&s->json, ']');
}

void fwi_say_source(fwi_sayer *s) {
  if (s->report->source.len)
    fwi_say_plain(s, "source", s->report->source);
  else
    fwi_json_str(&s->json, "source", s->report->source);
}

/* The depth is bounded by limits.depth, the number by limits.nested. */
static void say_report(fwi_sayer *s, const char *key);

static void say_nested(fwi_sayer *s, const char *key) {
  const fwi_report *outer = s->report;
  fwi_json_open(&s->json, key, '[');
  for (size_t i = 0; i < outer->nested_count; i++) {
    outer->nested[i].raw_urls = outer->raw_urls;
    fwi_sayer_turn(s, &outer->nested[i]);
    say_report(s, NULL);
  }
  fwi_sayer_turn(s, outer);
  fwi_json_close(&s->json, ']');
}

static void say_report(fwi_sayer *s, const char *key) {
  const fwi_report *report = s->report;
  fwi_json_open(&s->json, key, '{');
  fwi_json_str(&s->json, "schema", FWI_STR("fuwake/1"));
  fwi_say_source(s);
  fwi_json_str_or_null(&s->json, "part", report->part);
  fwi_json_str_or_null(&s->json, "converted", report->converted);
  fwi_say_sha256(s);
  fwi_json_str(&s->json, "verdict", str(report->verdict));
  fwi_json_num(&s->json, "probability", report->score.probability);
  fwi_json_num(&s->json, "score", report->score.score);
  say_sum(&s->json, &report->score);
  say_sender(s, "sender");
  fwi_say_findings(s, "findings");
  fwi_say_facts(s, "facts");
  say_brands(s);
  fwi_say_errors(s, "errors");
  fwi_say_defects(s, "limits", true);
  say_nested(s, "nested");
  fwi_json_close(&s->json, '}');
}

void fwi_report_json(const fwi_report *report, fwi_buf *out) {
  enum { USUAL_BYTES = 32 << 10 }; /* of one report: no growing, most often */
  fwi_buf_reserve(out, USUAL_BYTES);
  fwi_sayer s = fwi_sayer_start(report, out);
  say_report(&s, NULL);
  fwi_sayer_end(&s);
}

void fwi_report_findings_json(const fwi_report *report, fwi_buf *out) {
  fwi_sayer s = fwi_sayer_start(report, out);
  fwi_say_findings(&s, NULL);
  fwi_sayer_end(&s);
}

void fwi_report_nested_json(const fwi_report *report, fwi_buf *out) {
  fwi_sayer s = fwi_sayer_start(report, out);
  say_nested(&s, NULL);
  fwi_sayer_end(&s);
}

void fwi_report_facts_json(const fwi_report *report, fwi_buf *out) {
  fwi_sayer s = fwi_sayer_start(report, out);
  fwi_say_facts(&s, NULL);
  fwi_sayer_end(&s);
}

void fwi_report_sender_json(const fwi_report *report, fwi_buf *out) {
  fwi_sayer s = fwi_sayer_start(report, out);
  say_sender(&s, NULL);
  fwi_sayer_end(&s);
}

void fwi_report_link_json(const fwi_report *report, const fwi_link *link, fwi_buf *out) {
  fwi_sayer s = fwi_sayer_start(report, out);
  fwi_say_link(&s, link);
  fwi_sayer_end(&s);
}

void fwi_report_texts_json(const fwi_report *report, fwi_buf *out) {
  fwi_sayer s = fwi_sayer_start(report, out);
  size_t count;
  const fwi_body *bodies = fwi_facts_bodies(report->facts, &count);
  fwi_json_open(&s.json, NULL, '[');
  for (size_t i = 0; i < count; i++) {
    fwi_json_open(&s.json, NULL, '{');
    fwi_json_str(&s.json, "where", bodies[i].visible->where);
    fwi_json_bool(&s.json, "html", bodies[i].html != NULL);
    fwi_say(&s, "text", bodies[i].visible->value);
    fwi_json_close(&s.json, '}');
  }
  fwi_json_close(&s.json, ']');
  fwi_sayer_end(&s);
}
