#include "fuwake/scanner.h"
#include "engine/engine_int.h"
#include "message/charset.h"
#include "url/writing.h"
#include "util/error.h"
#include "verdict/score.h"

#include <stdlib.h>

struct fw_scanner {
  fw_engine *engine;
  fwi_runner *runner;
};

fw_status fw_scanner_new(fw_scanner **out, fw_engine *engine, fw_error *err) {
  *out = NULL;
  fwi_runner *runner;
  fw_status status = fwi_runner_new(&runner, engine->rules, err);
  if (status != FW_OK)
    return status;
  *out = fwi_xmalloc(sizeof **out);
  **out = (fw_scanner){.engine = fwi_engine_hold(engine), .runner = runner};
  return FW_OK;
}

void fw_scanner_free(fw_scanner *scanner) {
  if (!scanner)
    return;
  fwi_runner_free(scanner->runner);
  fw_engine_free(scanner->engine);
  free(scanner);
}

/* Is it text that an editor saved as UTF-16 ("Unicode" of Notepad), and not by chance: its first
 * character is ASCII, as a field's name is. */
static const char *wide_charset(fw_str mail) {
  if (mail.len < 4)
    return NULL;
  if (!memcmp(mail.ptr, "\xFF\xFE", 2) && mail.ptr[2] && !mail.ptr[3])
    return "utf-16le";
  return !memcmp(mail.ptr, "\xFE\xFF", 2) && !mail.ptr[2] && mail.ptr[3] ? "utf-16be" : NULL;
}

/* Make a mail of what isn't one: of source saved as UTF-16, of a saved Outlook message. */
static fw_status convert(const fw_engine *engine, fwi_inspector *inspector, fwi_arena *arena,
                         fw_str *mail, fw_str *from, fw_error *err) {
  *from = (fw_str){NULL, 0};
  const char *wide = wide_charset(*mail);
  if (wide) {
    fwi_buf utf8 = {0};
    fwi_charset_decode(&utf8, fwi_str_slice(*mail, 2, mail->len), fw_str_of(wide), NULL);
    *from = FWI_STR("utf-16");
    *mail = fwi_buf_take(&utf8, arena);
    return FW_OK;
  }
  bool ole = fwi_str_starts(*mail, FWI_STR("\xd0\xcf\x11\xe0")); /* spares mail the search */
  if (!ole || fwi_content_find(*mail).kind != FWI_CONTENT_OUTLOOK)
    return FW_OK;
  *from = FWI_STR("msg");
  switch (fwi_inside_convert(inspector, &engine->limits, arena, *mail, mail)) {
  case FWI_CONVERTED:
    return FW_OK;
  case FWI_CONVERT_ABSENT:
    if (engine->workers)
      fwi_error_set(err,
                    "an Outlook file (.msg), and %s/msg, which reads it, isn't there: install "
                    "libgsf and build again, or save the mail as .eml",
                    fwi_workers_folder(engine->workers));
    else
      fwi_error_set(err, "an Outlook file (.msg), and programs that open files are switched off: "
                         "switch them on, or save the mail as .eml");
    return FW_EINVAL;
  case FWI_CONVERT_FAILED:
    break;
  }
  fwi_error_set(err, "an Outlook file (.msg) that can't be read: save the mail again, as .eml");
  return FW_EINVAL;
}

/* The facts of one mail.  @p outer: of the mail it is attached to, and lives with, or NULL. */
static fwi_facts *read_facts(const fw_engine *engine, fwi_arena *arena, fw_str mail,
                             const fw_limits *limits, const fwi_facts *outer) {
  fwi_facts *facts = FWI_NEW(arena, fwi_facts);
  fwi_message *message = (outer ? fwi_message_parse_kept : fwi_message_parse)(arena, mail, limits);
  fwi_facts_init(facts, message, engine->trust);
  facts->inspector.workers = engine->workers;
  facts->places = engine->places;
  facts->file = engine->facts_file;
  facts->named = engine->mask;
  facts->named_count = engine->mask_count;
  facts->outer = outer;
  if (outer) /* one purse for all */
    facts->inspector = outer->inspector;
  return facts;
}

/* What is left for attached mails, of the limits by these names. */
typedef struct allowance {
  size_t nested, links, text_bytes;
} allowance;

/* However much there was before it, an attached mail has a share of the limit. */
static size_t left_of(size_t limit, size_t left) {
  enum { SHARE = 10 };
  return left > limit / SHARE ? left : limit / SHARE;
}

static fw_limits limits_for_next(const fw_engine *engine, const allowance *left) {
  fw_limits limits = engine->limits;
  limits.links = left_of(limits.links, left->links);
  limits.text_bytes = left_of(limits.text_bytes, left->text_bytes);
  return limits;
}

static void spend(size_t *left, size_t used) { *left -= used < *left ? used : *left; }

static void dissect(fw_scanner *scanner, fwi_report *report, fwi_arena *arena, allowance *left);

static bool holds_mail(const fwi_attachment *file) {
  return file->content.kind == FWI_CONTENT_MAIL || file->content.kind == FWI_CONTENT_OUTLOOK;
}

/* A mail found in @p facts, unless it can't be read. */
static void dissect_one(fw_scanner *scanner, fwi_report *report, fwi_arena *arena, fw_str mail,
                        fw_str part, allowance *left) {
  fwi_facts *facts = report->facts;
  fw_str given = mail, converted;
  if (!left->nested ||
      convert(scanner->engine, &facts->inspector, arena, &mail, &converted, NULL) != FW_OK)
    return;
  left->nested--;
  fwi_report *inner = &report->nested[report->nested_count++];
  inner->part = part;
  inner->source = report->source;
  inner->converted = converted;
  inner->given = given;
  fw_limits limits = limits_for_next(scanner->engine, left);
  inner->facts = read_facts(scanner->engine, arena, mail, &limits, facts);
  dissect(scanner, inner, arena, left);
  facts->inspector = inner->facts->inspector;
}

static bool is_packed_mail(const fwi_packed *file) {
  return file->content.kind == FWI_CONTENT_MAIL;
}

static void dissect_nested(fw_scanner *scanner, fwi_report *report, fwi_arena *arena,
                           allowance *left) {
  fwi_facts *facts = report->facts;
  size_t files, count = 0;
  const fwi_attachment *all = fwi_facts_attachments(facts, &files);
  for (size_t i = 0; i < files; i++) {
    count += holds_mail(&all[i]);
    for (size_t k = 0; k < all[i].packed_count; k++)
      count += is_packed_mail(&all[i].packed[k]);
  }
  if (count > left->nested)
    fwi_message_defect(facts->message, FWI_STR("nested"), (int64_t)count, FWI_STR(""));
  report->nested = FWI_NEW_ARRAY(arena, fwi_report, count < left->nested ? count : left->nested);
  for (size_t i = 0; i < files; i++) {
    fw_str part = all[i].part->id;
    if (holds_mail(&all[i]))
      dissect_one(scanner, report, arena, fwi_part_bytes(facts->message, all[i].part), part, left);
    for (size_t k = 0; k < all[i].packed_count; k++)
      if (is_packed_mail(&all[i].packed[k]))
        dissect_one(scanner, report, arena, all[i].packed[k].bytes->value, part, left);
  }
}

/* Judge one mail, whose facts the report has, and then, as if each had been given alone, the mails
 * attached to it: what they say is not the outer sender's, so no rule that looks at the outer mail
 * sees it.
 * @param left what attached mails may have */
static void dissect(fw_scanner *scanner, fwi_report *report, fwi_arena *arena, allowance *left) {
  report->dissection = fwi_runner_run(scanner->runner, report->facts);
  fwi_scale scale = fwi_ruleset_scale(scanner->engine->rules);
  report->score = fwi_score_of(report->dissection.findings, scale);
  report->verdict = fw_label_name(fwi_label(report->score.probability));
  size_t count;
  const fwi_body *bodies = fwi_facts_bodies(report->facts, &count);
  for (size_t i = 0; i < count; i++)
    spend(&left->text_bytes, bodies[i].visible->value.len);
  spend(&left->links, fwi_facts_links(report->facts)->spent);
  dissect_nested(scanner, report, arena, left);
}

/* A verdict with the facts of the mail; the rest is still to come. */
static fw_status read_mail(fw_verdict **out, const fw_scanner *scanner, fw_str raw, fw_str source,
                           fw_error *err) {
  *out = NULL;
  fw_engine *engine = scanner->engine;
  if (raw.len > engine->limits.message_bytes) {
    fwi_error_set(err,
                  "message is over the limit message_bytes (%zu): raise the limit, or cut the "
                  "attachments off", /* how far over isn't known: readers stop at the limit */
                  engine->limits.message_bytes);
    return FW_ELIMIT;
  }
  fw_verdict *verdict = fwi_xcalloc(1, sizeof *verdict);
  verdict->engine = fwi_engine_hold(engine);
  verdict->arena = fwi_arena_new();
  fw_str mail = raw, converted;
  fwi_inspector inspector = {engine->workers, 1, engine->limits.worker_ms};
  fw_status status = convert(engine, &inspector, verdict->arena, &mail, &converted, err);
  if (status != FW_OK) {
    fw_verdict_free(verdict);
    return status;
  }
  fwi_report *report = &verdict->report;
  report->source = fwi_arena_dup(verdict->arena, source);
  report->converted = converted;
  report->facts = read_facts(engine, verdict->arena, mail, &engine->limits, NULL);
  report->given = converted.len ? fwi_arena_dup(verdict->arena, raw) : report->facts->message->raw;
  *out = verdict;
  return FW_OK;
}

fw_status fw_scanner_scan(fw_verdict **out, fw_scanner *scanner, fw_str raw, fw_str source,
                          fw_error *err) {
  fw_status status = read_mail(out, scanner, raw, source, err);
  if (status != FW_OK)
    return status;
  const fw_limits *limits = &scanner->engine->limits;
  allowance left = {limits->nested, limits->links, limits->text_bytes};
  dissect(scanner, &(*out)->report, (*out)->arena, &left);
  return FW_OK;
}

fw_status fw_scanner_explain_json(fw_scanner *scanner, const char *id, fw_str raw, fw_text *out,
                                  fw_error *err) {
  fw_verdict *verdict;
  fw_status status = read_mail(&verdict, scanner, raw, FWI_STR(""), err);
  if (status != FW_OK)
    return status;
  fwi_explanation explanation = {0};
  status = fwi_runner_explain(scanner->runner, id, verdict->report.facts, &explanation, err);
  if (status == FW_OK) {
    fwi_buf buf = {0};
    verdict->report.dissection = explanation.dissection;
    fwi_report_explanation_json(&verdict->report, &explanation, &buf);
    fwi_buf_take_text(&buf, out);
  }
  fw_verdict_free(verdict);
  return status;
}

void fw_scanner_profile(fw_scanner *scanner, bool on) {
  fwi_runner_watch_costs(scanner->runner, on);
}

void fw_scanner_profile_json(const fw_scanner *scanner, fw_text *out) {
  fwi_buf buf = {0};
  fwi_runner_costs_json(scanner->runner, &buf);
  fwi_buf_take_text(&buf, out);
}

/* Of a mail address its domain: who asks about info＠example[.]net wants to know whose that is. */
static fw_str without_mailbox(fw_str text) {
  fw_str rest = text;
  if (fwi_str_starts_ascii(rest, FWI_STR("mailto:")))
    rest = fwi_str_slice(rest, 7, rest.len);
  fw_str wide = FWI_STR("＠");
  ptrdiff_t at = fwi_str_find_char(rest, '@'), mark = 1;
  if (at < 0) {
    at = fwi_str_find(rest, wide);
    mark = (ptrdiff_t)wide.len;
  }
  bool url = at < 1;
  for (size_t i = 0; i < rest.len && !url; i++)
    url = strchr("/\\?#:", rest.ptr[i]) != NULL;
  return url ? text : fwi_str_slice(rest, (size_t)(at + mark), rest.len);
}

/* @p text with a scheme: where a bare host was given whatever its ending.  (In running text only
 * endings that exist make a host; who asks about a name means it.) */
static fw_str with_scheme(fwi_arena *arena, fw_str text) {
  bool bare = fwi_str_find(text, FWI_STR("://")) < 0 && !fwi_scheme_read(text, 0).len;
  fwi_url parts;
  bool host = bare && fwi_url_parse(arena, text, &parts);
  for (size_t i = 0; bare && !host && i < text.len && !strchr("/?#:@", text.ptr[i]); i++)
    host = text.ptr[i] == '.';
  return host ? fwi_arena_printf(arena, "http://%.*s", FWI_ARG(text)) : text;
}

/* A URL alone is dissected as the only line of a mail: one way through for both. */
static fw_status scan_url(fw_verdict **out, fw_scanner *scanner, fw_str url, fw_error *err) {
  *out = NULL;
  fwi_arena *arena = fwi_arena_new();
  fw_str plain = with_scheme(arena, without_mailbox(fwi_refang(arena, fwi_str_trim(url))));
  fwi_url parts;
  fw_status status = FW_OK;
  if (fwi_url_parse(arena, plain, &parts) && fwi_str_find_char(plain, '\n') < 0) {
    fw_str mail = fwi_arena_printf(arena, "Content-Type: text/plain; charset=utf-8\n\n%.*s\n",
                                   FWI_ARG(plain));
    status = fw_scanner_scan(out, scanner, mail, url, err);
  }
  fwi_arena_free(arena);
  if (status == FW_OK && (!*out || !fwi_facts_links((*out)->report.facts)->count)) {
    fw_verdict_free(*out);
    *out = NULL;
    fwi_error_set(err, "no host in this URL: '%.*s': write it as https://host/path",
                  FWI_ARG(fwi_utf8_cut(url, 200)));
    return FW_EINVAL;
  }
  return status;
}

static const fwi_brands *brands_of(const fw_scanner *scanner) {
  return fwi_ruleset_brands(scanner->engine->rules);
}

fw_status fw_scanner_url_json(fw_scanner *scanner, fw_str url, bool raw_urls, fw_text *out,
                              fw_error *err) {
  fw_verdict *verdict;
  fw_status status = scan_url(&verdict, scanner, url, err);
  if (status != FW_OK)
    return status;
  const fwi_link *link = &fwi_facts_links(verdict->report.facts)->items[0];
  fwi_buf buf = {0};
  verdict->report.raw_urls = raw_urls;
  fwi_report_link_json(&verdict->report, link, &buf);
  buf.len--; /* the closing brace: two more members follow */
  fwi_json json = {.buf = &buf, .comma = true};
  const fwi_brand *owner = fwi_brands_owner(brands_of(scanner), link->url.host, NULL);
  fwi_json_str_or_null(&json, "owner", owner ? owner->id : fw_str_of(NULL));
  fwi_json_close(&json, '}');
  fwi_buf_take_text(&buf, out);
  fw_verdict_free(verdict);
  return FW_OK;
}

fw_status fw_scanner_brand_json(fw_scanner *scanner, fw_str domain_or_url, fw_text *out,
                                fw_error *err) {
  fw_verdict *verdict;
  fw_status status = scan_url(&verdict, scanner, domain_or_url, err);
  if (status != FW_OK)
    return status;
  const fwi_link *link = &fwi_facts_links(verdict->report.facts)->items[0];
  fwi_buf buf = {0};
  fwi_json json = {.buf = &buf};
  fwi_json_open(&json, NULL, '[');
  fw_str role = {0};
  const fwi_brand *owner = fwi_brands_owner(brands_of(scanner), link->url.host, &role);
  if (owner) {
    fwi_json_open(&json, NULL, '{');
    fwi_json_str(&json, "brand", owner->id);
    fwi_json_str(&json, "how", FWI_STR("owner"));
    fwi_json_str(&json, "value", link->url.host);
    fwi_json_str(&json, "role", role);
    fwi_json_close(&json, '}');
  }
  for (int mark = FWI_MARK_BRAND_IN_SUBDOMAIN; mark <= FWI_MARK_BRAND_LOOKALIKE; mark++) {
    if (!(link->marks >> mark & 1))
      continue;
    fwi_json_open(&json, NULL, '{');
    fwi_json_str(&json, "brand", link->brand);
    fwi_json_str(&json, "how", fw_str_of(fwi_mark_name(mark)));
    fwi_json_str(&json, "value", link->url.host);
    fwi_json_close(&json, '}');
  }
  fwi_json_close(&json, ']');
  fwi_buf_take_text(&buf, out);
  fw_verdict_free(verdict);
  return FW_OK;
}

fw_status fw_scanner_test_json(fw_scanner *scanner, const char *id, fw_text *out, fw_error *err) {
  fwi_buf buf = {0};
  fw_status status = fwi_runner_test_json(scanner->runner, scanner->engine->workers, id, &buf, err);
  if (status == FW_OK) {
    fwi_buf_take_text(&buf, out);
  } else {
    fwi_buf_clear(&buf);
  }
  return status;
}
