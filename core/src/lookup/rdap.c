/* rdap.c - an RDAP domain object (RFC 9083) to a record.  Reads the object's own members and those
 * of its entities one level down, where registrar and registrant stand. */
#include "lookup/registration.h"

#include "util/str.h"

static fw_str text_of(const json_t *value) {
  if (!json_is_string(value))
    return (fw_str){0};
  return fwi_utf8_cut(fwi_str_trim((fw_str){json_string_value(value), json_string_length(value)}),
                      FWI_VALUE_BYTES);
}

static bool is_text(const json_t *value, const char *text) {
  return fwi_str_eq_ascii(text_of(value), fw_str_of(text));
}

static bool has_role(const json_t *entity, const char *role) {
  const json_t *roles = json_object_get(entity, "roles");
  for (size_t i = 0; i < json_array_size(roles); i++)
    if (is_text(json_array_get(roles, i), role))
      return true;
  return false;
}

/* A property of a jCard (RFC 7095): ["vcard", [["fn", {}, "text", "Example Ltd"], ...]]. */
static fw_str card_text(const json_t *entity, const char *property) {
  const json_t *rows = json_array_get(json_object_get(entity, "vcardArray"), 1);
  for (size_t i = 0; i < json_array_size(rows); i++) {
    const json_t *row = json_array_get(rows, i);
    if (!is_text(json_array_get(row, 0), property))
      continue;
    const json_t *value = json_array_get(row, 3);
    fw_str text = text_of(json_is_array(value) ? json_array_get(value, 0) : value);
    if (text.len)
      return text;
  }
  return (fw_str){0};
}

static void read_entity(const fwi_lexicon *lexicon, const json_t *entity, fwi_answer *out) {
  fw_str name = card_text(entity, "fn"), org = card_text(entity, "org");
  if (has_role(entity, "registrar") && out->registrar.len == 0)
    out->registrar = name.len ? name : org;
  if (!has_role(entity, "registrant"))
    return;
  if (out->registrant.len == 0)
    out->registrant = org.len ? org : name;
  fwi_answer_registrant(out, lexicon, org);
  fwi_answer_registrant(out, lexicon, name);
  fwi_answer_registrant(out, lexicon, card_text(entity, "email"));
  const json_t *remarks = json_object_get(entity, "remarks");
  for (size_t i = 0; i < json_array_size(remarks); i++)
    if (fwi_privacy_redacted(lexicon,
                             text_of(json_object_get(json_array_get(remarks, i), "title"))))
      out->redacted = true;
}

static void read_event(fwi_arena *arena, const json_t *event, fwi_answer *out) {
  const json_t *action = json_object_get(event, "eventAction");
  fw_str *slot = is_text(action, "registration")   ? &out->registered
                 : is_text(action, "last changed") ? &out->updated
                 : is_text(action, "expiration")   ? &out->expires
                                                   : NULL;
  if (slot && slot->len == 0)
    *slot = fwi_day_read(arena, text_of(json_object_get(event, "eventDate")));
}

/* RFC 9537 lists what was taken out: {"name": {"type": "Registrant Name"}}. */
static bool is_registrant_redacted(const json_t *item) {
  const json_t *name = json_object_get(item, "name");
  fw_str what = text_of(json_object_get(name, "type"));
  if (what.len == 0)
    what = text_of(json_object_get(name, "description"));
  return fwi_str_starts_ascii(what, FWI_STR("Registrant"));
}

/* { "errorCode": 404, "title": ... } */
static void read_error(fwi_arena *arena, const json_t *object, fwi_answer *out) {
  json_int_t code = json_integer_value(json_object_get(object, "errorCode"));
  if (code == 404) {
    out->outcome = FWI_OUTCOME_ABSENT;
    return;
  }
  fw_str title = text_of(json_object_get(object, "title"));
  out->outcome = FWI_OUTCOME_FAILED;
  out->failure = code ? fwi_arena_printf(arena, "RDAP error %" JSON_INTEGER_FORMAT "%s%.*s", code,
                                         title.len ? ": " : "", FWI_ARG(title))
                      : FWI_STR("no registration data in the answer");
}

/* Strings of @p object die with it; the record's live in the arena. */
static void own(fwi_arena *arena, fwi_answer *out) {
  fw_str *const texts[] = {&out->domain, &out->registrar, &out->registrant, &out->privacy_proxy};
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
    *texts[i] = fwi_arena_dup(arena, *texts[i]);
  for (size_t i = 0; i < out->status_count; i++)
    out->status[i] = fwi_arena_dup(arena, out->status[i]);
}

void fwi_rdap_read(fwi_arena *arena, const fwi_lexicon *lexicon, const json_t *object,
                   fwi_answer *out) {
  *out = (fwi_answer){0};
  out->domain = text_of(json_object_get(object, "ldhName"));
  const json_t *events = json_object_get(object, "events");
  for (size_t i = 0; i < json_array_size(events); i++)
    read_event(arena, json_array_get(events, i), out);
  const json_t *entities = json_object_get(object, "entities");
  for (size_t i = 0; i < json_array_size(entities); i++)
    read_entity(lexicon, json_array_get(entities, i), out);
  const json_t *statuses = json_object_get(object, "status");
  for (size_t i = 0; i < json_array_size(statuses); i++)
    fwi_answer_status(out, text_of(json_array_get(statuses, i)));
  const json_t *redacted = json_object_get(object, "redacted");
  for (size_t i = 0; i < json_array_size(redacted); i++)
    if (is_registrant_redacted(json_array_get(redacted, i)))
      out->redacted = true;
  if (out->registered.len == 0 && out->registrar.len == 0 && out->status_count == 0)
    read_error(arena, object, out);
  own(arena, out);
}
