#include "report/say.h"

#include "util/str.h"

typedef enum { PLAIN, TEXT, URL, CLEAN_URL, NAMING_FILES } manner;

/* Is what looks like a host the name of a file?  Its ending is more often a file's. */
static bool is_file_name(fw_str name) {
  static const char *const endings[] = {".zip", ".mov", ".sh", ".py", ".pl", ".ps", ".md", ".rs"};
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (fwi_str_ends_ascii(name, fw_str_of(endings[i])))
      return !fwi_scheme_live(name) && fwi_str_find_char(name, '/') < 0 &&
             fwi_str_find_char(name, '@') < 0;
  return false;
}

static bool in_host(fw_str text, size_t at) {
  char c = at < text.len ? text.ptr[at] : ' ';
  return fwi_is_alnum(c) || c == '.' || c == '-' || c == '/' || c == ':' || c == '@';
}

/* The attached files whose names look like hosts, told once a report: few do. */
static void find_files(fwi_sayer *s) {
  size_t count;
  const fwi_attachment *files = fwi_facts_attachments(s->report->facts, &count);
  fw_str *names = FWI_NEW_ARRAY(s->report->facts->message->arena, fw_str, count);
  for (size_t i = 0; i < count; i++)
    if (is_file_name(files[i].part->filename))
      names[s->file_count++] = files[i].part->filename;
  s->files = names;
}

/* Where in @p text the next name of an attached file stands alone; -1: nowhere. */
static ptrdiff_t next_file(fwi_sayer *s, fw_str text, fw_str *name) {
  ptrdiff_t first = -1;
  if (!s->files)
    find_files(s);
  for (size_t i = 0; i < s->file_count; i++) {
    fw_str each = s->files[i];
    ptrdiff_t at = fwi_str_find(text, each);
    if (at < 0 || (first >= 0 && at >= first) || (at > 0 && in_host(text, (size_t)at - 1)) ||
        in_host(text, (size_t)at + each.len))
      continue;
    first = at;
    *name = each;
  }
  return first;
}

static bool defang_but_files(fwi_sayer *s, fw_str text) {
  fw_str name;
  bool any = false;
  for (ptrdiff_t at; (at = next_file(s, text, &name)) >= 0;) {
    fwi_defang(&s->safe, fwi_str_slice(text, 0, (size_t)at));
    fwi_buf_add_str(&s->safe, name);
    text = fwi_str_slice(text, (size_t)at + name.len, text.len);
    any = true;
  }
  if (!any)
    return fwi_defang_any(&s->safe, text);
  fwi_defang(&s->safe, text);
  return true;
}

/** Write @p text to the safe buffer, if there is something live in it. */
static bool defang(fwi_sayer *s, fw_str text, fw_str unmasked, manner how) {
  switch (how) {
  case NAMING_FILES:
    return defang_but_files(s, text);
  case TEXT:
    return fwi_defang_any(&s->safe, text);
  case PLAIN:
    return fwi_scheme_live(unmasked) && fwi_defang_any(&s->safe, text);
  default:
    if (fwi_maybe_live(unmasked))
      fwi_defang_url(&s->safe, text);
    return s->safe.len;
  }
}

enum { KEPT_BYTES = 1 << 20 }; /* of room that is used again */

/** @p value masked and defanged; good until the next call. */
static fw_str made_safe(fwi_sayer *s, fw_str value, manner how) {
  fw_str safe = value;
  bool masked = false;
  s->masked.len = s->safe.len = 0;
  const fwi_mask *mask = &s->report->facts->mask;
  if (how != CLEAN_URL && fwi_mask_fits(mask, value.len)) {
    masked = fwi_mask_add(&s->masked, mask, value);
    safe = fwi_buf_str(&s->masked);
  }
  if (how == URL || how == CLEAN_URL)
    s->plain = masked || !fwi_scheme_plain(value) ? (fw_str){NULL, 0} : value;
  if (!s->report->raw_urls && defang(s, safe, value, how)) {
    safe = fwi_buf_str(&s->safe);
    if (s->masked.room > KEPT_BYTES) /* a second copy of a whole text */
      fwi_buf_clear(&s->masked);
  }
  return safe;
}

static void say(fwi_sayer *s, const char *key, fw_str value, manner how) {
  fwi_json_str_or_null(&s->json, key, value.len ? made_safe(s, value, how) : value);
}

/** Cut the first lines off @p text: no address and no URL goes on in another line. */
static fw_str next_lines(fw_str *text) {
  enum { PIECE_BYTES = 1 << 16 };
  fw_str lines = *text, rest = fwi_str_slice(*text, PIECE_BYTES, text->len);
  fwi_str_next(&rest, '\n');
  lines.len -= rest.len;
  *text = rest;
  return lines;
}

enum { SAID = sizeof((fwi_sayer *)0)->said / sizeof(fwi_said) };

/** Says what was said lately. */
static bool said_again(fwi_sayer *s, const char *key, fw_str value, manner how) {
  for (size_t i = 0; value.len && i < SAID; i++) {
    const fwi_said *said = &s->said[i];
    if (said->value.ptr == value.ptr && said->value.len == value.len && said->manner == (int)how) {
      fwi_json_again(&s->json, key, said->start, said->end);
      return true;
    }
  }
  return false;
}

/** @p value was said just now. */
static void remember(fwi_sayer *s, fw_str value, manner how) {
  if (value.len)
    s->said[s->next++ % SAID] = (fwi_said){value, (int)how, s->json.value, s->json.buf->len};
}

/** The same for what is often said again soon.  @p value stays what it is until the end. */
static void say_again(fwi_sayer *s, const char *key, fw_str value, manner how) {
  if (said_again(s, key, value, how))
    return;
  say(s, key, value, how);
  remember(s, value, how);
}

/* A big text never exists as a whole in another form than as JSON. */
void fwi_say(fwi_sayer *s, const char *key, fw_str value) {
  if (!value.len) {
    fwi_json_null(&s->json, key);
    return;
  }
  fw_str rest = value, lines = next_lines(&rest);
  if (!rest.len) {
    say(s, key, value, TEXT);
    return;
  }
  fwi_json_str_begin(&s->json, key);
  for (; lines.len; lines = next_lines(&rest))
    fwi_json_str_more(&s->json, made_safe(s, lines, TEXT));
  fwi_json_str_end(&s->json);
}
void fwi_say_file(fwi_sayer *s, const char *key, fw_str name) {
  say(s, key, name, name.len && is_file_name(name) ? PLAIN : TEXT);
}
void fwi_say_naming_files(fwi_sayer *s, const char *key, fw_str text) {
  say(s, key, text, NAMING_FILES);
}
void fwi_say_url(fwi_sayer *s, const char *key, fw_str value) { say_again(s, key, value, URL); }
void fwi_say_clean_url(fwi_sayer *s, const char *key, fw_str value) {
  say_again(s, key, value, CLEAN_URL);
}

/** Is it a piece of the URL said last that ends where a name does? */
static bool is_plain_host(const fwi_sayer *s, fw_str host) {
  return s->plain.len && host.len && host.ptr > s->plain.ptr &&
         host.ptr + host.len <= s->plain.ptr + s->plain.len;
}

/* A name has no scheme, and no hash nor encoding goes on behind a dot or slash: where the URL holds
 * no recipient its host doesn't. */
void fwi_say_host(fwi_sayer *s, const char *key, fw_str host) {
  if (!is_plain_host(s, host)) {
    fwi_say_plain(s, key, host);
  } else if (!said_again(s, key, host, PLAIN)) {
    fwi_json_str(&s->json, key, host);
    remember(s, host, PLAIN);
  }
}

void fwi_say_plain(fwi_sayer *s, const char *key, fw_str value) { say_again(s, key, value, PLAIN); }

fwi_sayer fwi_sayer_start(const fwi_report *report, fwi_buf *out) {
  size_t count; /* the mask has to be known before the first value is written */
  fwi_facts_recipients(report->facts, &count);
  return (fwi_sayer){.json = {.buf = out}, .report = report};
}

void fwi_sayer_turn(fwi_sayer *s, const fwi_report *report) {
  size_t count;
  fwi_facts_recipients(report->facts, &count);
  s->report = report;
  memset(s->said, 0, sizeof s->said); /* another mask */
  s->plain = (fw_str){NULL, 0};
  s->files = NULL;
  s->file_count = 0;
}

void fwi_sayer_end(fwi_sayer *s) {
  fwi_buf_clear(&s->masked);
  fwi_buf_clear(&s->safe);
}
