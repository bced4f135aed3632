#include "report/facts_json.h"

#include "message/header.h"
#include "report/link_json.h"
#include "report/lookup_json.h"
#include "report/route_json.h"

static fw_str str(const char *text) { return fw_str_of(text); }

static void say_slice(fwi_sayer *s, const char *key, fwi_slice slice) {
  fwi_say(s, key, fwi_slice_str(slice));
}

static void say_subject(fwi_sayer *s) {
  fwi_facts *facts = s->report->facts;
  fwi_json_open(&s->json, "subject", '{');
  say_slice(s, "text", fwi_facts_subject(facts));
  say_slice(s, "stamp", fwi_facts_stamp(facts));
  fwi_json_close(&s->json, '}');
}

static void say_from(fwi_sayer *s) {
  fwi_arena *arena = s->report->facts->message->arena;
  fwi_address from = fwi_facts_address(s->report->facts, FWI_STR("From"));
  fw_str domain = fwi_slice_str(from.domain);
  fw_str host = domain.len ? fwi_domain_to_ascii(arena, domain) : domain;
  fwi_json_open(&s->json, "from", '{');
  say_slice(s, "name", from.name);
  fwi_say_url(s, "address", fwi_slice_str(from.address));
  fwi_say_plain(s, "domain", host);
  fwi_say_plain(s, "org", fwi_domain_org(host));
  fwi_json_close(&s->json, '}');
}

static void say_salutation(fwi_sayer *s) {
  const fwi_salutation *salutation = fwi_facts_salutation(s->report->facts);
  fwi_json_open(&s->json, "salutation", '{');
  say_slice(s, "text", salutation->text);
  fwi_json_str(&s->json, "kind", str(fwi_salutation_name(salutation->kind)));
  fwi_json_close(&s->json, '}');
}

static void say_page(fwi_sayer *s, const char *key, const fwi_html *html) {
  if (!html) {
    fwi_json_null(&s->json, key);
    return;
  }
  fwi_json_open(&s->json, key, '{');
  fwi_say(s, "title", html->title);
  fwi_json_bool(&s->json, "form", html->has_form);
  fwi_json_bool(&s->json, "password", html->has_password_input);
  fwi_json_bool(&s->json, "script", html->has_script);
  fwi_say(s, "text", html->visible->value);
  fwi_json_close(&s->json, '}');
}

static void say_archive(fwi_sayer *s, const fwi_attachment *file) {
  const fwi_inside *inside = &file->inside;
  if (file->content.kind != FWI_CONTENT_ARCHIVE || inside->state != FWI_INSIDE_KNOWN) {
    fwi_json_null(&s->json, "archive");
    return;
  }
  fwi_json_open(&s->json, "archive", '{');
  fwi_json_str_or_null(&s->json, "format", inside->format);
  fwi_json_int(&s->json, "bytes", inside->bytes);
  fwi_json_open(&s->json, "entries", '[');
  for (size_t i = 0; i < inside->entry_count; i++) {
    const fwi_entry *entry = &inside->entries[i];
    fwi_json_open(&s->json, NULL, '{');
    fwi_say_file(s, "name", entry->name);
    if (entry->size < 0)
      fwi_json_null(&s->json, "size");
    else
      fwi_json_int(&s->json, "size", entry->size);
    fwi_json_bool(&s->json, "encrypted", entry->encrypted);
    fwi_json_bool(&s->json, "folder", entry->folder);
    fwi_json_close(&s->json, '}');
  }
  fwi_json_close(&s->json, ']');
  fwi_json_close(&s->json, '}');
}

/* What the file is by its content, and what was found inside; docs/attachments.md. */
static void say_content(fwi_sayer *s, const fwi_attachment *file) {
  static const char *const states[] = {"none", "known", "unknown"};
  const fwi_inside *inside = &file->inside;
  fwi_json_str(&s->json, "content", str(fwi_content_name(file->content.kind)));
  fwi_json_str_or_null(&s->json, "content_type", file->content.type);
  fwi_json_str(&s->json, "inside", str(file->html ? "known" : states[inside->state]));
  fwi_json_str_or_null(&s->json, "why", inside->why);
  fwi_json_bool(&s->json, "encrypted", inside->encrypted);
  say_page(s, "html", file->html);
  say_page(s, "hidden_html", file->hidden);
  say_archive(s, file);
  fwi_json_open(&s->json, "texts", '[');
  for (size_t i = 0; i < inside->text_count; i++)
    fwi_say(s, NULL, inside->texts[i]->value);
  fwi_json_close(&s->json, ']');
  fwi_json_open(&s->json, "codes", '[');
  for (size_t i = 0; i < inside->code_count; i++)
    fwi_say(s, NULL, inside->codes[i]->value);
  fwi_json_close(&s->json, ']');
}

static void say_attachments(fwi_sayer *s) {
  fwi_message *message = s->report->facts->message;
  size_t count;
  const fwi_attachment *files = fwi_facts_attachments(s->report->facts, &count);
  fwi_json_open(&s->json, "attachments", '[');
  for (size_t i = 0; i < count; i++) {
    fwi_part *part = files[i].part;
    if (!files[i].listed)
      continue;
    fwi_json_open(&s->json, NULL, '{');
    fwi_say_file(s, "name", part->filename);
    fwi_say_plain(s, "type", part->type);
    fwi_json_int(&s->json, "size", (int64_t)fwi_part_size(message, part));
    fwi_json_str(&s->json, "part", part->id);
    say_content(s, &files[i]);
    fwi_json_close(&s->json, '}');
  }
  fwi_json_close(&s->json, ']');
}

static void say_charset(fwi_sayer *s, fw_str part, fw_str where, fw_str declared,
                        fwi_charset_choice choice) {
  fwi_json_open(&s->json, NULL, '{');
  fwi_json_str_or_null(&s->json, "part", part);
  fwi_json_str(&s->json, "where", where);
  fwi_say_plain(s, "declared", declared);
  fwi_say_plain(s, "used", choice.used);
  fwi_say_plain(s, "why", choice.why);
  fwi_say_plain(s, "confidence", choice.confidence);
  fwi_json_close(&s->json, '}');
}

/* Of the fields a reader sees, those whose characters had to be decided on. */
static void say_header_charsets(fwi_sayer *s) {
  static const char *const names[] = {"Subject", "From", "To", "Reply-To"};
  fwi_message *message = s->report->facts->message;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    const fwi_header *header = fwi_message_header(message, str(names[i]));
    fw_str declared;
    fwi_charset_choice choice = {0};
    if (header)
      choice = fwi_header_charset(message, header, &declared);
    if (choice.used.len)
      say_charset(s, str(NULL), fwi_header_where(message->arena, str(names[i])), declared, choice);
  }
}

static void say_texts(fwi_sayer *s) {
  size_t count;
  const fwi_body *bodies = fwi_facts_bodies(s->report->facts, &count);
  fwi_json_open(&s->json, "charsets", '[');
  for (size_t i = 0; i < count; i++) {
    const fwi_part *part = bodies[i].part;
    const fwi_charset_choice choice = {.used = part->charset_used,
                                       .why = part->charset_why,
                                       .confidence = part->charset_confidence};
    fw_str where =
        fwi_arena_printf(s->report->facts->message->arena, "part:%.*s", FWI_ARG(part->id));
    say_charset(s, part->id, where, part->charset, choice);
  }
  say_header_charsets(s);
  fwi_json_close(&s->json, ']');
  fwi_json_open(&s->json, "texts", '[');
  for (size_t i = 0; i < count; i++) {
    fwi_json_open(&s->json, NULL, '{');
    fwi_json_str(&s->json, "where", bodies[i].visible->where);
    fwi_say_plain(s, "type", bodies[i].html ? str("text/html") : bodies[i].part->type);
    fwi_say(s, "text", bodies[i].visible->value);
    fwi_json_close(&s->json, '}');
  }
  fwi_json_close(&s->json, ']');
}

static bool is_limit(fw_str name) {
  static const char *const names[] = {
      "headers",    "header_bytes", "address_groups", "addresses",    "depth",     "parts",
      "text_bytes", "links",        "url_hops",       "hops",         "nested",    "inspected",
      "entries",    "pages",        "unpacked",       "answer_bytes", "worker_ms", "worker_crash",
      "findings",   "evidence",     "entry_names"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (fwi_str_eq(name, str(names[i])))
      return true;
  return false;
}

void fwi_say_defects(fwi_sayer *s, const char *key, bool limits) {
  const fwi_message *message = s->report->facts->message;
  fwi_json_open(&s->json, key, '[');
  for (size_t i = 0; i < message->defect_count; i++) {
    const fwi_defect *defect = &message->defects[i];
    if (is_limit(defect->name) != limits)
      continue;
    fwi_json_open(&s->json, NULL, '{');
    fwi_json_str(&s->json, "name", defect->name);
    fwi_json_int(&s->json, "value", defect->value);
    fwi_say_plain(s, "where", defect->where);
    fwi_json_close(&s->json, '}');
  }
  fwi_json_close(&s->json, ']');
}

void fwi_say_facts(fwi_sayer *s, const char *key) {
  fwi_facts *facts = s->report->facts;
  fwi_json_open(&s->json, key, '{');
  say_subject(s);
  say_from(s);
  fwi_say_url(s, "return_path",
              fwi_slice_str(fwi_facts_address(facts, FWI_STR("Return-Path")).address));
  fwi_say_url(s, "reply_to", fwi_slice_str(fwi_facts_address(facts, FWI_STR("Reply-To")).address));
  fwi_say_plain(s, "message_id", fwi_slice_str(fwi_facts_message_id(facts)));
  fwi_json_str_or_null(&s->json, "date",
                       fwi_date_rfc3339(facts->message->arena, fwi_facts_date(facts)));
  size_t count;
  const fw_str *recipients = fwi_facts_recipients(facts, &count);
  fwi_json_open(&s->json, "recipients", '[');
  for (size_t i = 0; i < count; i++)
    fwi_say_plain(s, NULL, recipients[i]);
  fwi_json_close(&s->json, ']');
  fwi_say_route(s);
  say_salutation(s);
  fwi_say_links(s);
  say_attachments(s);
  fwi_say_lookups(s, "lookups");
  say_texts(s);
  fwi_say_defects(s, "defects", false);
  fwi_json_close(&s->json, '}');
}
