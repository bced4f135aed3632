/* row_json.c - a verdict as one row of a table: the columns of docs/frames.md. */
#include "report/facts_json.h"
#include "report/link_json.h"
#include "report/report.h"

#include <stdlib.h>
#include <string.h>

static fw_str str(const char *text) { return fw_str_of(text); }

/* What a table's calendar has: the years 1 to 9999. */
static void say_date(fwi_sayer *s) {
  const int64_t first = -62135596800, last = 253402300799, micro = 1000000;
  fwi_date date = fwi_facts_date(s->report->facts);
  if (date.valid && date.epoch >= first && date.epoch <= last)
    fwi_json_int(&s->json, "date", date.epoch * micro);
  else
    fwi_json_null(&s->json, "date");
}

static void say_author(fwi_sayer *s) {
  fwi_facts *facts = s->report->facts;
  fwi_address from = fwi_facts_address(facts, FWI_STR("From"));
  fw_str domain = fwi_slice_str(from.domain);
  fwi_say(s, "subject", fwi_slice_str(fwi_facts_subject(facts)));
  fwi_say(s, "from_name", fwi_slice_str(from.name));
  fwi_say_url(s, "from_address", fwi_slice_str(from.address));
  fwi_say_plain(
      s, "from_org",
      fwi_domain_org(domain.len ? fwi_domain_to_ascii(facts->message->arena, domain) : domain));
  fwi_say_url(s, "return_path",
              fwi_slice_str(fwi_facts_address(facts, FWI_STR("Return-Path")).address));
  fwi_say_plain(s, "message_id", fwi_slice_str(fwi_facts_message_id(facts)));
}

static void say_route(fwi_sayer *s) {
  fwi_facts *facts = s->report->facts;
  const fwi_route *route = fwi_facts_route(facts);
  const fwi_hop *origin = NULL;
  for (size_t i = 0; i < route->count && !origin; i++)
    if (route->hops[i].boundary)
      origin = &route->hops[i];
  fw_str ip = origin ? fwi_slice_str(origin->ip) : str("");
  fwi_place place = {0};
  if (ip.len)
    place = fwi_places_find(facts->places, facts->file, facts->lexicon, facts->message->arena, ip);
  fwi_say_plain(s, "origin_ip", ip);
  fwi_json_str_or_null(&s->json, "origin_country", place.country);
  if (place.asn)
    fwi_json_int(&s->json, "origin_asn", place.asn);
  else
    fwi_json_null(&s->json, "origin_asn");
  fwi_say_plain(s, "spf", route->auth.spf);
  fwi_say_plain(s, "dkim", route->auth.dkim);
  fwi_say_plain(s, "dmarc", route->auth.dmarc);
}

static int by_bytes(const void *a, const void *b) {
  const fw_str *x = a, *y = b;
  size_t len = x->len < y->len ? x->len : y->len;
  int order = len ? memcmp(x->ptr, y->ptr, len) : 0;
  return order ? order : (x->len > y->len) - (x->len < y->len);
}

static void say_links(fwi_sayer *s) {
  fwi_json *json = &s->json;
  const fwi_links *links = fwi_facts_links(s->report->facts);
  fw_str *hosts = FWI_NEW_ARRAY(s->report->facts->message->arena, fw_str, links->count + 1);
  for (size_t i = 0; i < links->count; i++)
    hosts[i] = links->items[i].url.host;
  qsort(hosts, links->count, sizeof *hosts, by_bytes);
  fwi_json_open(json, "link_hosts", '[');
  for (size_t i = 0; i < links->count; i++)
    if (hosts[i].len && (!i || !fwi_str_eq(hosts[i], hosts[i - 1])))
      fwi_say_plain(s, NULL, hosts[i]);
  fwi_json_close(json, ']');
  fwi_json_open(json, "links", '[');
  for (size_t i = 0; i < links->count; i++) {
    const fwi_link *link = &links->items[i];
    fwi_json_open(json, NULL, '{');
    fwi_say_plain(s, "host", link->url.host);
    fwi_say_plain(s, "org", link->url.org);
    fwi_json_str(json, "kind", str(fwi_link_kind_name(link->kind)));
    fwi_say_marks(s, link);
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, ']');
}

static void say_attachments(fwi_sayer *s) {
  size_t count;
  const fwi_attachment *files = fwi_facts_attachments(s->report->facts, &count);
  fwi_json_open(&s->json, "attachments", '[');
  for (size_t i = 0; i < count; i++)
    if (files[i].listed)
      fwi_say(s, NULL, files[i].part->filename);
  fwi_json_close(&s->json, ']');
}

static void say_findings(fwi_sayer *s) {
  fwi_json *json = &s->json;
  const fwi_findings *findings = s->report->dissection.findings;
  fwi_json_open(json, "rules", '[');
  for (size_t i = 0; i < findings->count; i++)
    fwi_json_str(json, NULL, findings->items[i].rule->id);
  fwi_json_close(json, ']');
  fwi_json_open(json, "findings", '[');
  for (size_t i = 0; i < findings->count; i++) {
    const fwi_rule_info *rule = findings->items[i].rule;
    fwi_json_open(json, NULL, '{');
    fwi_json_str(json, "rule", rule->id);
    fwi_json_str(json, "section", rule->section);
    fwi_json_str(json, "grade", rule->grade);
    fwi_json_num(json, "weight", rule->weight);
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, ']');
  fwi_json_int(json, "errors", (int64_t)findings->error_count);
}

void fwi_report_row_json(const fwi_report *report, fwi_buf *out) {
  fwi_sayer s = fwi_sayer_start(report, out);
  fwi_json *json = &s.json;
  const fwi_brand *posed = report->dissection.claims->posed;
  fwi_json_open(json, NULL, '{');
  fwi_say_source(&s);
  fwi_say_sha256(&s);
  fwi_json_str(json, "verdict", str(report->verdict));
  fwi_json_num(json, "probability", report->score.probability);
  fwi_json_num(json, "score", report->score.score);
  say_date(&s);
  say_author(&s);
  fwi_json_str(json, "sender", str(report->dissection.sender->verdict));
  fwi_json_str_or_null(json, "brand", posed ? posed->id : str(NULL));
  say_route(&s);
  fwi_json_str(json, "salutation",
               str(fwi_salutation_name(fwi_facts_salutation(report->facts)->kind)));
  say_links(&s);
  say_attachments(&s);
  say_findings(&s);
  fwi_json_null(json, "error");
  fwi_json_close(json, '}');
  fwi_sayer_end(&s);
}
