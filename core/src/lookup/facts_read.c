/* facts_read.c - owns the format of the facts file (docs/facts-file.md): which members there are,
 * which must be, and how an error is told.  The first error ends the reading. */
#include "lookup/facts_read.h"

#include "lookup/json_at.h"
#include "lookup/key.h"
#include "message/transfer.h"
#include "route/ip.h"
#include "url/url.h"
#include "util/error.h"
#include "util/str.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* The reading and where it stands. */
typedef struct reader {
  fwi_filed *out;
  fw_str json, name;
  fw_error *err;
  const char *section;
  size_t index; /* SIZE_MAX: the section as a whole */
  const json_t *entry;
  bool failed;
} reader;

/* Tell the first error, at member @p key of the entry. */
__attribute__((format(printf, 3, 4))) static void complain(reader *r, const char *key,
                                                           const char *format, ...) {
  if (r->failed)
    return;
  r->failed = true;
  fwi_json_at at = fwi_json_find(r->json, r->section, r->index, key);
  fw_error what;
  va_list args;
  va_start(args, format);
  vsnprintf(what.text, sizeof what.text, format, args);
  va_end(args);
  for (char *c = what.text; *c; c++) /* one line, whatever is quoted in it */
    if ((unsigned char)*c < ' ')
      *c = ' ';
  fwi_error_set(r->err, "%.*s:%zu:%zu: %s", FWI_ARG(r->name), at.line, at.column, what.text);
}

/* A text member; empty when it isn't there. */
static fw_str optional(reader *r, const char *key) {
  const json_t *value = json_object_get(r->entry, key);
  if (value && !json_is_string(value))
    complain(r, key, "\"%s\" must be a text: put it in \"...\"", key);
  if (!json_is_string(value))
    return (fw_str){0};
  return fwi_arena_dup(r->out->arena,
                       (fw_str){json_string_value(value), json_string_length(value)});
}

static fw_str required(reader *r, const char *key, const char *mend) {
  fw_str value = optional(r, key);
  if (fwi_str_trim(value).len == 0)
    complain(r, key, "%s[%zu] has no \"%s\": %s", r->section, r->index, key, mend);
  return value;
}

/* Only these members, so that a slip of the pen is not a fact that silently went missing. */
static void check_members(reader *r, const char *const *known) {
  const char *key;
  json_t *value;
  json_object_foreach((json_t *)(uintptr_t)r->entry, key, value) {
    (void)value;
    size_t i = 0;
    while (known[i] && strcmp(known[i], key) != 0)
      i++;
    if (known[i] || strcmp(key, "note") == 0)
      continue;
    fwi_buf list = {0};
    for (i = 0; known[i]; i++)
      fwi_buf_printf(&list, "%s, ", known[i]);
    complain(r, key, "\"%.*s\" is no member of %s entries: use %.*snote",
             FWI_ARG(fwi_utf8_cut(fw_str_of(key), 60)), r->section, FWI_ARG(fwi_buf_str(&list)));
    fwi_buf_clear(&list);
    return;
  }
}

/* RFC 3339: a day, or a day with time and zone. */
static bool is_time(fwi_arena *scratch, fw_str text) {
  static const char day[] = "dddd-dd-dd", time[] = "Tdd:dd:dd";
  fw_str rest = fwi_str_slice(text, sizeof day - 1, text.len);
  for (size_t i = 0; i < sizeof day - 1; i++)
    if (i >= text.len || !(day[i] == 'd' ? fwi_is_digit(text.ptr[i]) : text.ptr[i] == day[i]))
      return false;
  if (fwi_day_read(scratch, fwi_str_slice(text, 0, sizeof day - 1)).len == 0)
    return false;
  if (rest.len == 0)
    return true;
  for (size_t i = 0; i < sizeof time - 1; i++)
    if (i >= rest.len || !(time[i] == 'd' ? fwi_is_digit(rest.ptr[i]) : rest.ptr[i] == time[i]))
      return false;
  rest = fwi_str_slice(rest, sizeof time - 1, rest.len);
  if (rest.len && rest.ptr[0] == '.')
    do
      rest = fwi_str_slice(rest, 1, rest.len);
    while (rest.len && fwi_is_digit(rest.ptr[0]));
  return fwi_str_eq(rest, FWI_STR("Z")) ||
         (rest.len == 6 && strchr("+-", rest.ptr[0]) && fwi_is_digit(rest.ptr[1]) &&
          fwi_is_digit(rest.ptr[2]) && rest.ptr[3] == ':' && fwi_is_digit(rest.ptr[4]) &&
          fwi_is_digit(rest.ptr[5]));
}

/* What all entries have. */
static fwi_source read_source(reader *r, const char *kind) {
  fwi_source source = {.kind = fw_str_of(kind), .name = optional(r, "source")};
  source.checked_at = required(r, "checked_at", "add the day it was looked up, \"2026-03-01\"");
  if (!is_time(r->out->arena, source.checked_at))
    complain(r, "checked_at",
             "\"%.*s\" is no day: write \"2026-03-01\" or \"2026-03-01T10:00:00+09:00\"",
             FWI_ARG(fwi_utf8_cut(source.checked_at, 60)));
  source.failure = optional(r, "error");
  if (source.failure.len)
    source.outcome = FWI_OUTCOME_FAILED;
  return source;
}

static void read_dns(reader *r) {
  check_members(
      r, (const char *const[]){"name", "type", "data", "error", "checked_at", "source", NULL});
  fwi_arena *arena = r->out->arena;
  fwi_dns dns = {.name = required(r, "name", "add the name that was asked for")};
  fw_str type = required(r, "type", "add the record type, \"A\"");
  dns.source = read_source(r, "dns");
  const json_t *data = json_object_get(r->entry, "data");
  if (data ? !json_is_array(data) : dns.source.failure.len == 0)
    complain(r, "data",
             "dns[%zu] has no list \"data\": write \"data\": [\"192.0.2.1\"], or [] "
             "when there was none, or \"error\"",
             r->index);
  if (r->failed)
    return;
  char *upper = FWI_NEW_ARRAY(arena, char, type.len + 1);
  for (size_t i = 0; i < type.len; i++)
    upper[i] = (char)(type.ptr[i] >= 'a' && type.ptr[i] <= 'z' ? type.ptr[i] - 32 : type.ptr[i]);
  dns.type = (fw_str){upper, type.len};
  dns.name = fwi_lookup_key(arena, dns.name);
  fw_str *values = FWI_NEW_ARRAY(arena, fw_str, json_array_size(data));
  for (size_t i = 0; i < json_array_size(data); i++) {
    const json_t *value = json_array_get(data, i);
    if (!json_is_string(value)) {
      complain(r, "data", "dns[%zu].data[%zu] must be a text: put it in \"...\"", r->index, i);
      return;
    }
    values[i] = fwi_arena_dup(arena, (fw_str){json_string_value(value), json_string_length(value)});
  }
  dns.data = values;
  dns.data_count = json_array_size(data);
  if (dns.data_count == 0 && dns.source.failure.len == 0)
    dns.source.outcome = FWI_OUTCOME_ABSENT;
  FWI_GROW(r->out->dns, r->out->dns_count, r->out->dns_room);
  r->out->dns[r->out->dns_count++] = dns;
}

/* An answer about another domain was filed under the wrong name: say so rather than believe it. */
static void check_domain(fwi_arena *arena, fw_str asked, fwi_answer *answer) {
  fw_str rest = answer->domain, said = fwi_lookup_key(arena, fwi_str_next(&rest, ' '));
  if (answer->outcome != FWI_OUTCOME_FOUND || said.len == 0 || fwi_domain_under(asked, said))
    return;
  *answer = (fwi_answer){
      .outcome = FWI_OUTCOME_FAILED,
      .failure = fwi_arena_printf(arena, "the answer is about %.*s", FWI_ARG(said)),
  };
}

/* Exactly one of the members that hold an answer, @p what, must be there. */
static const char *answer_member(reader *r, const char *const *members, const char *what) {
  const char *found = NULL;
  for (size_t i = 0; members[i]; i++) {
    if (!json_object_get(r->entry, members[i]))
      continue;
    if (found)
      complain(r, members[i], "%s[%zu] has both \"%s\" and \"%s\": make two entries of it",
               r->section, r->index, found, members[i]);
    found = members[i];
  }
  if (!found)
    complain(r, NULL, "%s[%zu] has no answer: add %s", r->section, r->index, what);
  return found ? found : "";
}

static void add_answer(reader *r, fwi_filed_answer *filed) {
  if (r->failed)
    return;
  if (filed->source.outcome != FWI_OUTCOME_FAILED) {
    check_domain(r->out->arena, filed->domain, &filed->answer);
    filed->source.outcome = filed->answer.outcome;
    filed->source.failure = filed->answer.failure;
  }
  FWI_GROW(r->out->answers, r->out->answer_count, r->out->answer_room);
  r->out->answers[r->out->answer_count++] = *filed;
}

static fw_str read_domain(reader *r) {
  return fwi_lookup_key(r->out->arena, required(r, "domain", "add the domain that was asked for"));
}

static void read_whois(reader *r) {
  check_members(
      r, (const char *const[]){"domain", "text", "base64", "error", "checked_at", "source", NULL});
  fwi_filed_answer filed = {.domain = read_domain(r), .source = read_source(r, "whois")};
  const char *member =
      answer_member(r, (const char *const[]){"text", "base64", "error", NULL},
                    "\"text\", or \"base64\" for bytes that aren't UTF-8, or \"error\"");
  fw_str text = optional(r, member);
  if (strcmp(member, "base64") == 0) {
    fwi_buf bytes = {0};
    fwi_transfer_decode(&bytes, text, FWI_STR("base64"), NULL);
    text = fwi_buf_take(&bytes, r->out->arena);
  }
  if (!r->failed && filed.source.outcome != FWI_OUTCOME_FAILED)
    fwi_whois_parse(r->out->arena, r->out->lexicon, text, &filed.answer);
  add_answer(r, &filed);
}

static void read_rdap(reader *r) {
  check_members(r, (const char *const[]){"domain", "json", "error", "checked_at", "source", NULL});
  fwi_filed_answer filed = {.domain = read_domain(r), .source = read_source(r, "rdap")};
  answer_member(r, (const char *const[]){"json", "error", NULL}, "\"json\", or \"error\"");
  const json_t *object = json_object_get(r->entry, "json");
  if (object && !json_is_object(object))
    complain(r, "json", "\"json\" must be the RDAP object itself: paste it without quotes");
  if (!r->failed && filed.source.outcome != FWI_OUTCOME_FAILED)
    fwi_rdap_read(r->out->arena, r->out->lexicon, object, &filed.answer);
  add_answer(r, &filed);
}

static void read_reputation(reader *r) {
  static const struct {
    const char *word;
    fwi_repute verdict;
  } words[] = {{"dangerous", FWI_REPUTE_DANGEROUS},
               {"危険", FWI_REPUTE_DANGEROUS},
               {"suspicious", FWI_REPUTE_SUSPICIOUS},
               {"不審", FWI_REPUTE_SUSPICIOUS},
               {"safe", FWI_REPUTE_SAFE},
               {"安全", FWI_REPUTE_SAFE},
               {"unrated", FWI_REPUTE_UNRATED},
               {"未評価", FWI_REPUTE_UNRATED}};
  check_members(r, (const char *const[]){"what", "verdict", "category", "error", "checked_at",
                                         "source", NULL});
  fwi_reputation filed = {.what = required(r, "what", "add the host, address or URL"),
                          .verdict = FWI_REPUTE_UNRATED,
                          .category = optional(r, "category"),
                          .source = read_source(r, "reputation")};
  required(r, "source", "add who says so, \"Google Safe Browsing\"");
  if (filed.source.failure.len == 0) {
    fw_str verdict = required(r, "verdict", "dangerous, suspicious, safe or unrated");
    size_t i = 0, count = sizeof words / sizeof *words;
    while (i < count && !fwi_str_eq_ascii(verdict, fw_str_of(words[i].word)))
      i++;
    if (i == count)
      complain(r, "verdict",
               "\"%.*s\" is no verdict: use dangerous, suspicious, safe or unrated, and put the "
               "source's own word in \"category\"",
               FWI_ARG(fwi_utf8_cut(verdict, 60)));
    else
      filed.verdict = words[i].verdict;
  }
  if (r->failed)
    return;
  filed.what = fwi_lookup_key(r->out->arena, filed.what);
  FWI_GROW(r->out->reputation, r->out->reputation_count, r->out->reputation_room);
  r->out->reputation[r->out->reputation_count++] = filed;
}

/* ISO 3166 alpha-2, in upper case; empty when it isn't there. */
static fw_str read_country(reader *r) {
  fw_str code = optional(r, "country");
  if (code.len == 0)
    return code;
  if (code.len != 2 || !fwi_is_alpha(code.ptr[0]) || !fwi_is_alpha(code.ptr[1]))
    complain(r, "country", "\"%.*s\" is no country code: write two letters, \"JP\"",
             FWI_ARG(fwi_utf8_cut(code, 60)));
  return r->failed ? code
                   : fwi_arena_printf(r->out->arena, "%c%c", code.ptr[0] & ~32, code.ptr[1] & ~32);
}

static void read_place(reader *r) {
  check_members(r, (const char *const[]){"ip", "country", "city", "asn", "as_org", "checked_at",
                                         "source", NULL});
  fwi_stored_place place = {.ip = required(r, "ip", "add the address, \"192.0.2.1\""),
                            .country = read_country(r),
                            .city = optional(r, "city"),
                            .as_org = optional(r, "as_org"),
                            .source = read_source(r, "places")};
  required(r, "source", "add who says so, \"GeoLite2-City\"");
  unsigned char ip[16];
  int bytes;
  if (!fwi_ip_parse(place.ip, ip, &bytes))
    complain(r, "ip", "\"%.*s\" is no address: write \"192.0.2.1\" or \"2001:db8::1\"",
             FWI_ARG(fwi_utf8_cut(place.ip, 60)));
  const json_t *asn = json_object_get(r->entry, "asn");
  json_int_t number = json_integer_value(asn);
  if (asn && (!json_is_integer(asn) || number < 1 || number > UINT32_MAX))
    complain(r, "asn", "\"asn\" must be the number of an autonomous system, without quotes: 7506");
  if (place.country.len == 0 && place.city.len == 0 && !asn)
    complain(r, NULL, "places[%zu] says nothing: add country, city or asn", r->index);
  if (r->failed)
    return;
  place.asn = (uint32_t)number;
  place.ip = fwi_lookup_key(r->out->arena, place.ip);
  FWI_GROW(r->out->places, r->out->place_count, r->out->place_room);
  r->out->places[r->out->place_count++] = place;
}

static void read_page(reader *r) {
  check_members(r, (const char *const[]){"url", "state", "title", "checked_at", "source", NULL});
  fwi_page page = {.url = required(r, "url", "add the URL that was opened")};
  fw_str state = required(r, "state", "alive, blocked or gone");
  page.title = optional(r, "title");
  page.source = read_source(r, "pages");
  page.state = FWI_PAGE_ALIVE;
  while (page.state <= FWI_PAGE_GONE && !fwi_str_eq_ascii(state, fwi_page_state_name(page.state)))
    page.state++;
  if (page.state > FWI_PAGE_GONE)
    complain(r, "state", "\"%.*s\" is no state of a page: use alive, blocked or gone",
             FWI_ARG(fwi_utf8_cut(state, 60)));
  if (r->failed)
    return;
  page.url = fwi_lookup_key(r->out->arena, page.url);
  FWI_GROW(r->out->pages, r->out->page_count, r->out->page_room);
  r->out->pages[r->out->page_count++] = page;
}

static bool is_true(reader *r, const char *key) {
  const json_t *value = json_object_get(r->entry, key);
  if (value && !json_is_boolean(value))
    complain(r, key, "\"%s\" must be true or false, without quotes", key);
  return json_is_true(value);
}

static void read_customer(reader *r) {
  check_members(
      r, (const char *const[]){"brand", "customer", "renews_itself", "checked_at", "source", NULL});
  fwi_customer filed = {.brand = required(r, "brand", "add a brand's id, \"kagoya\""),
                        .customer = is_true(r, "customer"),
                        .renews_itself = is_true(r, "renews_itself"),
                        .source = read_source(r, "recipient")};
  if (!json_object_get(r->entry, "customer"))
    complain(r, NULL, "recipient[%zu] has no \"customer\": write true or false", r->index);
  if (r->failed)
    return;
  FWI_GROW(r->out->customers, r->out->customer_count, r->out->customer_room);
  r->out->customers[r->out->customer_count++] = filed;
}

static const struct section {
  const char *name;
  void (*read)(reader *);
} sections[] = {{"dns", read_dns},           {"whois", read_whois},
                {"rdap", read_rdap},         {"reputation", read_reputation},
                {"places", read_place},      {"pages", read_page},
                {"recipient", read_customer}};

static void read_section(reader *r, const struct section *section, const json_t *entries) {
  r->section = section->name;
  r->index = SIZE_MAX;
  if (!json_is_array(entries))
    complain(r, NULL, "\"%s\" must be a list: put it in [...]", section->name);
  for (r->index = 0; !r->failed && r->index < json_array_size(entries); r->index++) {
    r->entry = json_array_get(entries, r->index);
    if (json_is_object(r->entry))
      section->read(r);
    else
      complain(r, NULL, "%s[%zu] must be an object: put it in {...}", section->name, r->index);
    if (r->failed)
      return;
  }
}

static void read_root(reader *r, const json_t *root) {
  if (!json_is_object(root) || json_integer_value(json_object_get(root, "fuwake_facts")) != 1) {
    complain(r, NULL, "no facts file of version 1: begin with {\"fuwake_facts\": 1, ...}");
    return;
  }
  const char *key;
  json_t *value;
  json_object_foreach((json_t *)(uintptr_t)root, key, value) {
    size_t i = 0, count = sizeof sections / sizeof *sections;
    while (i < count && strcmp(sections[i].name, key) != 0)
      i++;
    if (i < count)
      read_section(r, &sections[i], value);
    else if (strcmp(key, "fuwake_facts") != 0 && strcmp(key, "note") != 0) {
      r->section = key;
      r->index = SIZE_MAX;
      complain(r, NULL,
               "\"%.*s\" is no part of a facts file: use dns, whois, rdap, reputation, places, "
               "pages, recipient or note",
               FWI_ARG(fwi_utf8_cut(fw_str_of(key), 60)));
    }
    if (r->failed)
      return;
  }
}

fw_status fwi_facts_read(fwi_filed *out, fw_str json, fw_str name, fw_error *err) {
  if (json.len > FWI_FACTS_FILE_BYTES) {
    fwi_error_set(err, "%.*s: over %d MiB: split it, and give only the part that is needed",
                  FWI_ARG(name), FWI_FACTS_FILE_BYTES >> 20);
    return FW_ELIMIT;
  }
  if (fwi_str_starts(json, FWI_STR("\xEF\xBB\xBF")))
    json = fwi_str_slice(json, 3, json.len);
  fwi_json_at deep;
  if (fwi_json_deeper(json, FWI_FACTS_FILE_DEPTH, &deep)) { /* jansson recurses */
    fwi_error_set(err, "%.*s:%zu:%zu: nested over %d deep: take out what isn't a facts file's",
                  FWI_ARG(name), deep.line, deep.column, FWI_FACTS_FILE_DEPTH);
    return FW_ELIMIT;
  }
  json_error_t why;
  json_t *root = json_loadb(json.ptr ? json.ptr : "", json.len, JSON_REJECT_DUPLICATES, &why);
  if (!root) {
    fwi_error_set(err, "%.*s:%d:%d: not JSON: %s; mend it there", FWI_ARG(name),
                  why.line < 1 ? 1 : why.line, why.column < 1 ? 1 : why.column, why.text);
    return FW_EINVAL;
  }
  reader r = {.out = out, .json = json, .name = name, .err = err};
  read_root(&r, root);
  json_decref(root);
  return r.failed ? FW_EINVAL : FW_OK;
}

void fwi_filed_clear(fwi_filed *filed) {
  free(filed->answers);
  free(filed->dns);
  free(filed->reputation);
  free(filed->places);
  free(filed->pages);
  free(filed->customers);
}
