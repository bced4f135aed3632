#include "report/lookup_json.h"

/* Hosts asked about, a mail: the sender's, the relay's and those of the links, each once. */
enum { MAX_HOSTS = 64 };

static const char *state_name(fwi_place_state state) {
  switch (state) {
  case FWI_PLACE_NOT_PUBLIC:
    return "not-public";
  case FWI_PLACE_NO_DATABASE:
    return "no-database";
  case FWI_PLACE_NOT_FOUND:
    return "not-found";
  case FWI_PLACE_FOUND:
    return "found";
  default:
    return NULL;
  }
}

void fwi_say_place(fwi_sayer *s, fw_str ip) {
  const fwi_facts *facts = s->report->facts;
  fwi_json *json = &s->json;
  fwi_place place =
      fwi_places_find(facts->places, facts->file, facts->lexicon, facts->message->arena, ip);
  const fwi_database *from = place.country.len ? &place.country_from : &place.as_from;
  fwi_json_str_or_null(json, "place", fw_str_of(state_name(place.state)));
  fwi_json_str_or_null(json, "country", place.country);
  fwi_json_str_or_null(json, "city", place.city);
  if (place.asn) {
    fwi_json_int(json, "asn", place.asn);
  } else {
    fwi_json_null(json, "asn");
  }
  fwi_json_str_or_null(json, "as_org", place.as_org);
  /* A rented machine: its place is that of a data centre, not of whoever uses it. */
  fwi_json_str_or_null(json, "network", fwi_network_kind_name(place.network.kind));
  fwi_json_str_or_null(json, "network_owner", place.network.owner);
  fwi_json_str_or_null(json, "database", from->name);
  fwi_json_str_or_null(json, "database_date", from->built);
}

/* Hosts in question --------------------------------------------------------------------------- */

typedef struct hosts {
  fw_str items[MAX_HOSTS];
  size_t count;
} hosts;

static void add(hosts *list, fw_str host) {
  for (size_t i = 0; i < list->count; i++)
    if (fwi_str_eq(list->items[i], host))
      return;
  if (host.len && list->count < MAX_HOSTS)
    list->items[list->count++] = host;
}

static hosts hosts_of(fwi_facts *facts) {
  hosts list = {.count = 0};
  fwi_arena *arena = facts->message->arena;
  fw_str from = fwi_slice_str(fwi_facts_address(facts, FWI_STR("From")).domain);
  if (from.len)
    add(&list, fwi_domain_to_ascii(arena, from));
  const fwi_hop *origin = fwi_facts_origin(facts);
  if (origin) {
    add(&list, fwi_slice_str(origin->rdns));
    add(&list, fwi_slice_str(origin->ip));
  }
  const fwi_links *links = fwi_facts_links(facts);
  for (size_t i = 0; i < links->count; i++)
    for (size_t hop = 0; hop < links->items[i].chain_count; hop++)
      add(&list, links->items[i].chain[hop].url.host);
  return list;
}

/* Answers ------------------------------------------------------------------------------------- */

static const char *outcome_name(fwi_outcome outcome) {
  return outcome == FWI_OUTCOME_FOUND    ? "found"
         : outcome == FWI_OUTCOME_ABSENT ? "absent"
                                         : "failed";
}

static void say_source(fwi_sayer *s, const fwi_source *source) {
  fwi_json_str(&s->json, "kind", source->kind);
  fwi_say_plain(s, "source", source->name);
  fwi_say_plain(s, "checked_at", source->checked_at);
  fwi_json_str(&s->json, "outcome", fw_str_of(outcome_name(source->outcome)));
  fwi_say(s, "failure", source->failure);
}

static void say_registration(fwi_sayer *s, const fwi_registration *found) {
  fwi_json *json = &s->json;
  fwi_json_open(json, NULL, '{');
  fwi_say_plain(s, "domain", found->domain);
  fwi_json_str(json, "outcome", fw_str_of(outcome_name(found->outcome)));
  fwi_say_plain(s, "registered", found->registered.value);
  fwi_say_plain(s, "updated", found->updated.value);
  fwi_say_plain(s, "expires", found->expires.value);
  fwi_say(s, "registrar", found->registrar.value);
  fwi_say(s, "registrant", found->registrant.value);
  fwi_say(s, "privacy_proxy", found->privacy_proxy.value);
  fwi_json_bool(json, "redacted", found->redacted);
  fwi_json_open(json, "status", '[');
  for (size_t i = 0; i < found->status_count; i++)
    fwi_say(s, NULL, found->status[i]);
  fwi_json_close(json, ']');
  fwi_json_open(json, "sources", '[');
  for (size_t i = 0; i < found->source_count; i++) {
    fwi_json_open(json, NULL, '{');
    say_source(s, &found->sources[i]);
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, ']');
  fwi_json_close(json, '}');
}

static void say_domains(fwi_sayer *s, const hosts *list) {
  fwi_facts *facts = s->report->facts;
  const fwi_registration *said[MAX_HOSTS];
  size_t count = 0;
  fwi_json_open(&s->json, "domains", '[');
  for (size_t i = 0; i < list->count; i++) {
    const fwi_registration *found =
        fwi_facts_file_registration(facts->file, facts->message->arena, list->items[i]);
    bool again = !found;
    for (size_t k = 0; k < count && !again; k++)
      again = said[k] == found;
    if (again)
      continue;
    said[count++] = found;
    say_registration(s, found);
  }
  fwi_json_close(&s->json, ']');
}

static void say_dns(fwi_sayer *s, const hosts *list) {
  fwi_facts *facts = s->report->facts;
  fwi_json_open(&s->json, "dns", '[');
  for (size_t i = 0; i < list->count; i++) {
    size_t count;
    const fwi_dns *found =
        fwi_facts_file_dns(facts->file, facts->message->arena, list->items[i], &count);
    for (size_t k = 0; k < count; k++) {
      fwi_json_open(&s->json, NULL, '{');
      fwi_say_plain(s, "name", found[k].name);
      fwi_say_plain(s, "type", found[k].type);
      fwi_json_open(&s->json, "data", '[');
      for (size_t d = 0; d < found[k].data_count; d++)
        fwi_say_plain(s, NULL, found[k].data[d]);
      fwi_json_close(&s->json, ']');
      say_source(s, &found[k].source);
      if (found[k].data_count && fwi_str_eq(found[k].type, FWI_STR("A")))
        fwi_say_place(s, found[k].data[0]);
      fwi_json_close(&s->json, '}');
    }
  }
  fwi_json_close(&s->json, ']');
}

static void say_reputation(fwi_sayer *s, const hosts *list) {
  fwi_facts *facts = s->report->facts;
  fwi_json_open(&s->json, "reputation", '[');
  for (size_t i = 0; i < list->count; i++) {
    size_t count;
    const fwi_reputation *found =
        fwi_facts_file_reputation(facts->file, facts->message->arena, list->items[i], &count);
    for (size_t k = 0; k < count; k++) {
      fwi_json_open(&s->json, NULL, '{');
      fwi_say_url(s, "what", found[k].what);
      fwi_json_str(&s->json, "verdict", fwi_repute_name(found[k].verdict));
      fwi_say(s, "category", found[k].category);
      say_source(s, &found[k].source);
      fwi_json_close(&s->json, '}');
    }
  }
  fwi_json_close(&s->json, ']');
}

/* Pages seen at the links, each hop of a chain. */
static void say_pages(fwi_sayer *s) {
  fwi_facts *facts = s->report->facts;
  const fwi_links *links = fwi_facts_links(facts);
  size_t said = 0;
  fwi_json_open(&s->json, "pages", '[');
  for (size_t i = 0; facts->file && i < links->count; i++) {
    for (size_t hop = 0; hop < links->items[i].chain_count; hop++) {
      size_t count;
      const fwi_page *pages = fwi_facts_file_pages(facts->file, facts->message->arena,
                                                   links->items[i].chain[hop].url.text, &count);
      for (size_t k = 0; k < count && said < MAX_HOSTS; k++, said++) {
        fwi_json_open(&s->json, NULL, '{');
        fwi_say_url(s, "url", pages[k].url);
        fwi_json_str(&s->json, "state", fwi_page_state_name(pages[k].state));
        fwi_say(s, "title", pages[k].title);
        say_source(s, &pages[k].source);
        fwi_json_close(&s->json, '}');
      }
    }
  }
  fwi_json_close(&s->json, ']');
}

void fwi_say_lookups(fwi_sayer *s, const char *key) {
  hosts list = {.count = 0};
  if (s->report->facts->file)
    list = hosts_of(s->report->facts);
  fwi_json_open(&s->json, key, '{');
  say_domains(s, &list);
  say_dns(s, &list);
  say_reputation(s, &list);
  say_pages(s);
  fwi_json_close(&s->json, '}');
}
