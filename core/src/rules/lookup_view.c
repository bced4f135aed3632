/* lookup_view.c - what stored data knows, as rules see it: places, registrations, DNS, reputation.
 *
 * Nothing is fetched.  What nobody looked up is nil or an empty list, and every answer names its
 * source and day, so that a finding can say them. */
#include "rules/lookup_view.h"

enum { COST = 200 }; /* steps of a look-up: a search in a sorted array or a small tree */

static fwi_facts *facts_of(lua_State *L) { return fwi_runner_of(L)->facts; }

static void push_known(lua_State *L, fwi_known known) { fwi_push_str_or_nil(L, known.value); }

/* Place */

static fw_str state_name(fwi_place_state state) {
  static const char *const names[] = {"", "not-public", "no-database", "not-found", "found"};
  return fw_str_of(names[state]);
}

static void push_database(lua_State *L, const fwi_place *place) {
  fwi_database from = place->country.len ? place->country_from : place->as_from;
  fwi_push_str_or_nil(L, fwi_database_name(facts_of(L)->message->arena, from));
}

static void push_asn(lua_State *L, uint32_t asn) {
  if (asn) {
    lua_pushinteger(L, asn);
  } else {
    lua_pushnil(L);
  }
}

FWI_GETTER(place, state, fwi_push_str_or_nil(L, state_name(it->state)))
FWI_GETTER(place, country, fwi_push_str_or_nil(L, it->country))
FWI_GETTER(place, city, fwi_push_str_or_nil(L, it->city))
FWI_GETTER(place, asn, push_asn(L, it->asn))
FWI_GETTER(place, as_org, fwi_push_str_or_nil(L, it->as_org))
FWI_GETTER(place, network, fwi_push_str_or_nil(L, fwi_network_kind_name(it->network.kind)))
FWI_GETTER(place, network_owner, fwi_push_str_or_nil(L, it->network.owner))
FWI_GETTER(place, source, push_database(L, it))

static const fwi_view_field place_fields[] = {{"state", place_state},
                                              {"country", place_country},
                                              {"city", place_city},
                                              {"asn", place_asn},
                                              {"as_org", place_as_org},
                                              {"network", place_network},
                                              {"network_owner", place_network_owner},
                                              {"source", place_source},
                                              {NULL, NULL}};
const fwi_kind fwi_kind_place = {"Place", place_fields, NULL};

void fwi_push_place(lua_State *L, fw_str ip) {
  fwi_facts *facts = facts_of(L);
  fwi_sandbox_steps(L, COST);
  fwi_place place =
      fwi_places_find(facts->places, facts->file, facts->lexicon, facts->message->arena, ip);
  fwi_push_copy(L, &fwi_kind_place, &place, sizeof place);
}

/* Source of an answer */

static const char *outcome_name(fwi_outcome outcome) {
  return outcome == FWI_OUTCOME_FOUND    ? "found"
         : outcome == FWI_OUTCOME_ABSENT ? "absent"
                                         : "failed";
}

static void push_failures(lua_State *L, const fwi_registration *it) {
  lua_newtable(L);
  for (size_t i = 0, found = 0; i < it->source_count; i++) {
    const fwi_source *source = &it->sources[i];
    if (source->outcome != FWI_OUTCOME_FAILED)
      continue;
    lua_createtable(L, 0, 3);
    fwi_push_str(L, source->name.len ? source->name : source->kind);
    lua_setfield(L, -2, "source");
    fwi_push_str(L, source->checked_at);
    lua_setfield(L, -2, "checked_at");
    fwi_push_str(L, source->failure);
    lua_setfield(L, -2, "failure");
    lua_rawseti(L, -2, (lua_Integer)++found);
  }
}

/* Registration */

/* Who said when it was registered; else the newest answer. */
static const fwi_source *speaker(const fwi_registration *it) {
  if (it->registered.from)
    return it->registered.from;
  return it->source_count ? &it->sources[0] : NULL;
}

static void push_speaker(lua_State *L, const fwi_registration *it) {
  const fwi_source *source = speaker(it);
  fwi_push_str_or_nil(L, !source ? FWI_STR("") : source->name.len ? source->name : source->kind);
}

static void push_spoken(lua_State *L, const fwi_registration *it) {
  const fwi_source *source = speaker(it);
  fwi_push_str_or_nil(L, source ? source->checked_at : FWI_STR(""));
}

static void push_outcome(lua_State *L, const fwi_registration *it) {
  fwi_push_str_or_nil(L, it->source_count ? fw_str_of(outcome_name(it->outcome)) : FWI_STR(""));
}

FWI_GETTER(registration, domain, fwi_push_str_or_nil(L, it->domain))
FWI_GETTER(registration, registered, push_known(L, it->registered))
FWI_GETTER(registration, updated, push_known(L, it->updated))
FWI_GETTER(registration, expires, push_known(L, it->expires))
FWI_GETTER(registration, registrar, push_known(L, it->registrar))
FWI_GETTER(registration, registrant, push_known(L, it->registrant))
FWI_GETTER(registration, privacy_proxy, push_known(L, it->privacy_proxy))
FWI_GETTER(registration, redacted, lua_pushboolean(L, it->redacted))
FWI_GETTER(registration, outcome, push_outcome(L, it))
FWI_GETTER(registration, source, push_speaker(L, it))
FWI_GETTER(registration, checked_at, push_spoken(L, it))
FWI_GETTER(registration, failures, push_failures(L, it))

static const fwi_view_field registration_fields[] = {{"domain", registration_domain},
                                                     {"registered", registration_registered},
                                                     {"updated", registration_updated},
                                                     {"expires", registration_expires},
                                                     {"registrar", registration_registrar},
                                                     {"registrant", registration_registrant},
                                                     {"privacy_proxy", registration_privacy_proxy},
                                                     {"redacted", registration_redacted},
                                                     {"outcome", registration_outcome},
                                                     {"source", registration_source},
                                                     {"checked_at", registration_checked_at},
                                                     {"failures", registration_failures},
                                                     {NULL, NULL}};
const fwi_kind fwi_kind_registration = {"Registration", registration_fields, NULL};

void fwi_push_registration(lua_State *L, fw_str host) {
  static const fwi_registration none;
  fwi_facts *facts = facts_of(L);
  fwi_sandbox_steps(L, COST);
  const fwi_registration *found =
      host.len ? fwi_facts_file_registration(facts->file, fwi_runner_of(L)->arena, host) : NULL;
  fwi_push_view(L, &fwi_kind_registration, found ? found : &none);
}

/* DNS */

static void push_fw_str(lua_State *L, const void *item) { fwi_push_str(L, *(const fw_str *)item); }

FWI_GETTER(dns, name, fwi_push_str(L, it->name))
FWI_GETTER(dns, type, fwi_push_str(L, it->type))
FWI_GETTER(dns, data, fwi_push_list(L, it->data, it->data_count, sizeof(fw_str), push_fw_str))
FWI_GETTER(dns, outcome, lua_pushstring(L, outcome_name(it->source.outcome)))
FWI_GETTER(dns, source, fwi_push_str_or_nil(L, it->source.name))
FWI_GETTER(dns, checked_at, fwi_push_str(L, it->source.checked_at))

static const fwi_view_field dns_fields[] = {{"name", dns_name},
                                            {"type", dns_type},
                                            {"data", dns_data},
                                            {"outcome", dns_outcome},
                                            {"source", dns_source},
                                            {"checked_at", dns_checked_at},
                                            {NULL, NULL}};
const fwi_kind fwi_kind_dns = {"DNS answer", dns_fields, NULL};

static void push_dns(lua_State *L, const void *item) { fwi_push_view(L, &fwi_kind_dns, item); }

/* Reputation */

FWI_GETTER(reputation, what, fwi_push_str(L, it->what))
FWI_GETTER(reputation, verdict, fwi_push_str(L, fwi_repute_name(it->verdict)))
FWI_GETTER(reputation, category, fwi_push_str_or_nil(L, it->category))
FWI_GETTER(reputation, outcome, lua_pushstring(L, outcome_name(it->source.outcome)))
FWI_GETTER(reputation, source, fwi_push_str(L, it->source.name))
FWI_GETTER(reputation, checked_at, fwi_push_str(L, it->source.checked_at))

static const fwi_view_field reputation_fields[] = {{"what", reputation_what},
                                                   {"verdict", reputation_verdict},
                                                   {"category", reputation_category},
                                                   {"outcome", reputation_outcome},
                                                   {"source", reputation_source},
                                                   {"checked_at", reputation_checked_at},
                                                   {NULL, NULL}};
const fwi_kind fwi_kind_reputation = {"Reputation", reputation_fields, NULL};

static void push_reputation(lua_State *L, const void *item) {
  fwi_push_view(L, &fwi_kind_reputation, item);
}

/* Page and Customer */

FWI_GETTER(page, url, fwi_push_str(L, it->url))
FWI_GETTER(page, state, fwi_push_str(L, fwi_page_state_name(it->state)))
FWI_GETTER(page, title, fwi_push_str(L, it->title))
FWI_GETTER(page, source, fwi_push_str_or_nil(L, it->source.name))
FWI_GETTER(page, checked_at, fwi_push_str(L, it->source.checked_at))

static const fwi_view_field page_fields[] = {
    {"url", page_url},       {"state", page_state},           {"title", page_title},
    {"source", page_source}, {"checked_at", page_checked_at}, {NULL, NULL}};
const fwi_kind fwi_kind_page = {"Page", page_fields, NULL};

static void push_page(lua_State *L, const void *item) { fwi_push_view(L, &fwi_kind_page, item); }

/* nil while nobody said whether he is one */
static void push_said(lua_State *L, const fwi_customer *it, bool value) {
  if (it->brand.len) {
    lua_pushboolean(L, value);
  } else {
    lua_pushnil(L);
  }
}

FWI_GETTER(customer, is, push_said(L, it, it->customer))
FWI_GETTER(customer, renews_itself, push_said(L, it, it->renews_itself))
FWI_GETTER(customer, checked_at, fwi_push_str_or_nil(L, it->source.checked_at))

static const fwi_view_field customer_fields[] = {{"is", customer_is},
                                                 {"renews_itself", customer_renews_itself},
                                                 {"checked_at", customer_checked_at},
                                                 {NULL, NULL}};
const fwi_kind fwi_kind_customer = {"Customer", customer_fields, NULL};

/* Methods of `mail` */

static fw_str check_what(lua_State *L) {
  fwi_check_view(L, 1, &fwi_kind_mail);
  fwi_sandbox_steps(L, COST);
  return lua_isnoneornil(L, 2) ? FWI_STR("") : fwi_check_str(L, 2);
}

int fwi_mail_place(lua_State *L) {
  fwi_push_place(L, check_what(L));
  return 1;
}

int fwi_mail_registration(lua_State *L) {
  fwi_push_registration(L, check_what(L));
  return 1;
}

int fwi_mail_dns(lua_State *L) {
  size_t count = 0;
  fwi_runner *runner = fwi_runner_of(L);
  fw_str name = check_what(L);
  const fwi_dns *found =
      name.len ? fwi_facts_file_dns(runner->facts->file, runner->arena, name, &count) : NULL;
  fwi_push_list(L, found, count, sizeof *found, push_dns);
  return 1;
}

int fwi_mail_reputation(lua_State *L) {
  size_t count = 0;
  fwi_runner *runner = fwi_runner_of(L);
  fw_str what = check_what(L);
  const fwi_reputation *found =
      what.len ? fwi_facts_file_reputation(runner->facts->file, runner->arena, what, &count) : NULL;
  fwi_push_list(L, found, count, sizeof *found, push_reputation);
  return 1;
}

int fwi_mail_pages(lua_State *L) {
  size_t count = 0;
  fwi_runner *runner = fwi_runner_of(L);
  fw_str url = check_what(L);
  const fwi_page *found =
      url.len ? fwi_facts_file_pages(runner->facts->file, runner->arena, url, &count) : NULL;
  fwi_push_list(L, found, count, sizeof *found, push_page);
  return 1;
}

int fwi_mail_customer(lua_State *L) {
  static const fwi_customer unsaid;
  const fwi_customer *found = fwi_facts_file_customer(facts_of(L)->file, check_what(L));
  fwi_push_view(L, &fwi_kind_customer, found ? found : &unsaid);
  return 1;
}
