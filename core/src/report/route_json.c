#include "report/route_json.h"

#include "report/lookup_json.h"
#include "route/filters.h"
#include "route/signature.h"

static fw_str str(const char *text) { return fw_str_of(text); }

/* Seconds since the hop below, which was earlier; negative: one of the two clocks, or fields, is
 * wrong. */
static void say_delay(fwi_sayer *s, const fwi_route *route, size_t i) {
  bool known = i + 1 < route->count && route->hops[i].date.valid && route->hops[i + 1].date.valid;
  if (known)
    fwi_json_int(&s->json, "delay", route->hops[i].date.epoch - route->hops[i + 1].date.epoch);
  else
    fwi_json_null(&s->json, "delay");
}

static void say_hops(fwi_sayer *s, const fwi_route *route) {
  fwi_arena *arena = s->report->facts->message->arena;
  fwi_json_open(&s->json, "hops", '[');
  for (size_t i = 0; i < route->count; i++) {
    const fwi_hop *hop = &route->hops[i];
    fwi_json_open(&s->json, NULL, '{');
    fwi_say_plain(s, "helo", fwi_slice_str(hop->helo));
    fwi_say_plain(s, "rdns", hop->rdns_unknown ? str("unknown") : fwi_slice_str(hop->rdns));
    fwi_say_plain(s, "ip", fwi_slice_str(hop->ip));
    fwi_say_plain(s, "by", fwi_slice_str(hop->by));
    fwi_json_str_or_null(&s->json, "date", fwi_date_rfc3339(arena, hop->date));
    say_delay(s, route, i);
    fwi_json_bool(&s->json, "trusted", hop->trusted);
    fwi_json_bool(&s->json, "boundary", hop->boundary);
    fwi_say_place(s, fwi_slice_str(hop->ip));
    fwi_json_close(&s->json, '}');
  }
  fwi_json_close(&s->json, ']');
}

/* In the organisation of From (relaxed alignment, RFC 7489 3.1)?  null: no domain is named. */
static void say_aligned(fwi_sayer *s, const char *key, fw_str domain, fw_str org) {
  if (domain.len && org.len)
    fwi_json_bool(&s->json, key, fwi_str_eq(fwi_domain_org(domain), org));
  else
    fwi_json_null(&s->json, key);
}

static void say_time(fwi_sayer *s, const char *key, int64_t epoch) {
  fwi_date date = {.valid = epoch >= 0, .epoch = epoch};
  fwi_json_str_or_null(&s->json, key, fwi_date_rfc3339(s->report->facts->message->arena, date));
}

static void say_signatures(fwi_sayer *s, fw_str org) {
  size_t count;
  static const char *const bodies[] = {"unknown", "same", "altered"};
  fwi_message *message = s->report->facts->message;
  fwi_signature *all = fwi_signatures_read(message, &count);
  if (!s->report->converted.len) /* a mail made from some other file has another body */
    fwi_signatures_check(message, all, count);
  fwi_json_open(&s->json, "signatures", '[');
  for (size_t i = 0; i < count; i++) {
    fwi_json_open(&s->json, NULL, '{');
    fwi_say_plain(s, "domain", all[i].domain);
    fwi_say_plain(s, "selector", all[i].selector);
    fwi_say_plain(s, "algorithm", all[i].algorithm);
    fwi_say_plain(s, "identity", all[i].identity);
    say_time(s, "signed_at", all[i].signed_at);
    say_time(s, "expires", all[i].expires);
    fwi_say_plain(s, "fields", all[i].fields);
    fwi_json_bool(&s->json, "from_signed", all[i].from_signed);
    say_aligned(s, "aligned", all[i].domain, org);
    fwi_json_str(&s->json, "body", str(bodies[all[i].body]));
    fwi_json_close(&s->json, '}');
  }
  fwi_json_close(&s->json, ']');
}

static void say_auth(fwi_sayer *s, const fwi_auth *auth) {
  fwi_facts *facts = s->report->facts;
  fw_str from = fwi_slice_str(fwi_facts_address(facts, FWI_STR("From")).domain);
  fw_str org = from.len ? fwi_domain_org(fwi_domain_to_ascii(facts->message->arena, from)) : from;
  fwi_json_open(&s->json, "auth", '{');
  fwi_say_plain(s, "spf", auth->spf);
  fwi_say_plain(s, "spf_domain", auth->spf_domain);
  say_aligned(s, "spf_aligned", auth->spf_domain, org);
  fwi_say_plain(s, "dkim", auth->dkim);
  fwi_say_plain(s, "dkim_domain", auth->dkim_domain);
  say_aligned(s, "dkim_aligned", auth->dkim_domain, org);
  fwi_say_plain(s, "dmarc", auth->dmarc);
  fwi_say_plain(s, "by", auth->by);
  fwi_json_bool(&s->json, "trusted", auth->trusted);
  say_signatures(s, org);
  fwi_json_close(&s->json, '}');
}

/* The value's beginning, as much as is kept of it. */
static void say_value(fwi_sayer *s, fwi_slice value) {
  fw_str rest = fwi_str_slice(value.text->value, value.start, value.text->value.len);
  fwi_say(s, "value", fwi_mask_cut(&s->report->facts->mask, rest, value.end - value.start));
}

static void say_filters(fwi_sayer *s, const fwi_route *route) {
  size_t count;
  const fwi_filter_mark *all = fwi_filter_marks_read(s->report->facts->message, route, &count);
  fwi_json_open(&s->json, "filters", '[');
  for (size_t i = 0; i < count; i++) {
    fwi_json_open(&s->json, NULL, '{');
    fwi_say_plain(s, "field", all[i].field);
    say_value(s, all[i].value);
    fwi_json_open(&s->json, "scale", '{');
    fwi_json_str(&s->json, "ja", str(all[i].scale_ja));
    fwi_json_str(&s->json, "en", str(all[i].scale_en));
    fwi_json_close(&s->json, '}');
    fwi_json_bool(&s->json, "trusted", all[i].trusted);
    fwi_json_close(&s->json, '}');
  }
  fwi_json_close(&s->json, ']');
}

void fwi_say_route(fwi_sayer *s) {
  const fwi_route *route = fwi_facts_route(s->report->facts);
  say_hops(s, route);
  fwi_json_str_or_null(&s->json, "boundary_why", route->boundary_why);
  say_auth(s, &route->auth);
  say_filters(s, route);
}
