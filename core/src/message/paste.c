/* paste.c - owns what a paste put before the lines of a mail. */
#include "message/paste.h"

#include "message/fields.h"
#include "util/buf.h"
#include "util/str.h"

enum {
  HEAD_LINES = 12,      /* of a labelled head: a program shows six fields at most */
  PREFIX_BYTES = 64,    /* of indentation or quoting */
  EOL_BYTES = 64 * 1024 /* looked through for a line end */
};

typedef struct plan {
  fw_str raw, prefix;
  char eol;
  bool labelled;
} plan;

typedef struct label {
  const char *written, *field;
} label;

static const label labels[] = {
    {"差出人", "From"},     {"送信者", "From"},   {"送信元", "From"},   {"宛先", "To"},
    {"送信先", "To"},       {"受信者", "To"},     {"件名", "Subject"},  {"題名", "Subject"},
    {"日時", "Date"},       {"送信日時", "Date"}, {"受信日時", "Date"}, {"日付", "Date"},
    {"返信先", "Reply-To"}, {"cc", "Cc"},
};

static fw_str from_byte(fw_str text, size_t at) { return fwi_str_slice(text, at, text.len); }

static fw_str without_blanks(fw_str text) {
  for (;;) {
    if (text.len && (text.ptr[0] == ' ' || text.ptr[0] == '\t'))
      text = from_byte(text, 1);
    else if (fwi_str_starts(text, FWI_STR("\u3000")))
      text = from_byte(text, 3);
    else
      return text;
  }
}

/* The label that begins the line; @p len is set to its bytes, colon and blanks included. */
static const label *label_of(fw_str line, size_t *len) {
  for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
    fw_str written = fw_str_of(labels[i].written);
    if (!fwi_str_starts_ascii(line, written))
      continue;
    fw_str rest = without_blanks(from_byte(line, written.len));
    size_t colon = fwi_str_starts(rest, FWI_STR(":"))    ? 1
                   : fwi_str_starts(rest, FWI_STR("：")) ? strlen("：")
                                                         : 0;
    if (!colon)
      continue;
    *len = line.len - without_blanks(from_byte(rest, colon)).len;
    return &labels[i];
  }
  return NULL;
}

static size_t prefix_length(fw_str line) {
  size_t len = 0;
  while (len < line.len && len < PREFIX_BYTES &&
         (line.ptr[len] == ' ' || line.ptr[len] == '\t' || line.ptr[len] == '>'))
    len++;
  return len;
}

/* The line without what the paste put before it. */
static fw_str stripped(fw_str line, fw_str prefix) {
  if (!prefix.len || fwi_str_starts(line, prefix))
    return from_byte(line, prefix.len);
  size_t len = prefix_length(line);
  if (len == line.len)
    return from_byte(line, len); /* '>' by itself */
  size_t shorter = 0;            /* ">text" among "> text" */
  while (shorter < len && shorter < prefix.len && line.ptr[shorter] == prefix.ptr[shorter])
    shorter++;
  return from_byte(line, shorter);
}

/* Does a field of the names that the head of a mail has begin here? */
static bool is_field(fw_str line) {
  size_t at = 0;
  fwi_field field;
  return fwi_field_next(line, &at, '\n', &field) && fwi_field_known(field.name);
}

static fw_str line_of(fw_str raw, size_t *at, char eol) {
  fwi_line line = fwi_line_at(raw, *at, eol);
  *at = line.next;
  return fwi_str_slice(raw, line.start, line.end);
}

/* Is there a head behind the plan's prefix? */
static bool has_head(plan *plan, size_t at) {
  size_t fields = 0, named = 0, len;
  bool author = false;
  for (int i = 0; i < HEAD_LINES && at < plan->raw.len; i++) {
    fw_str line = stripped(line_of(plan->raw, &at, plan->eol), plan->prefix);
    const label *label = label_of(line, &len);
    if (label && fwi_str_eq(fw_str_of(label->field), FWI_STR("Cc")))
      continue;
    if (!i && !label && !is_field(line))
      return false;
    if (!line.len)
      break;
    named += label != NULL;
    author |= label && fwi_str_eq(fw_str_of(label->field), FWI_STR("From"));
    fields += !label && is_field(line);
  }
  plan->labelled = named >= 2 && author && !fields;
  return plan->labelled || (plan->prefix.len && fields >= 2 && !named);
}

/* Write the mail; returns how many lines differ from the paste. */
static size_t write_mail(fwi_buf *out, const plan *plan, fwi_map *map) {
  fw_str raw = plan->raw;
  size_t changed = 0, len;
  bool head = plan->labelled, begun = false;
  for (size_t at = 0; at < raw.len;) {
    if (!plan->prefix.len && !head) { /* the rest is as it stands */
      fwi_buf_add_str(out, from_byte(raw, at));
      fwi_map_copy(map, at, raw.len - at);
      break;
    }
    size_t start = at;
    fw_str written = line_of(raw, &at, plan->eol), line = stripped(written, plan->prefix);
    if (!line.len && plan->labelled && !begun)
      continue; /* above the head */
    changed += line.len != written.len;
    const label *label = head ? label_of(line, &len) : NULL;
    if (label) {
      size_t name = out->len;
      fwi_buf_add_str(out, fw_str_of(label->field));
      fwi_buf_add_str(out, FWI_STR(": "));
      fwi_map_unit(map, (size_t)(line.ptr - raw.ptr), len, out->len - name);
      line = from_byte(line, len);
      changed += line.len + len == written.len;
      begun = true;
    } else if (begun) {
      head = false;
    }
    size_t from = (size_t)(line.ptr - raw.ptr);
    if (!line.len)
      from = start + written.len;
    fwi_buf_add_str(out, fwi_str_slice(raw, from, at)); /* with its line end */
    fwi_map_copy(map, from, at - from);
  }
  return changed;
}

static void remap_paste(const fwi_text *self, fwi_map *map) {
  fwi_buf scratch = {0};
  write_mail(&scratch, self->ctx, map);
  fwi_buf_clear(&scratch);
}

const fwi_text *fwi_paste_read(fwi_arena *arena, fw_str raw, fw_str *how, size_t *lines) {
  size_t at = fwi_str_starts(raw, FWI_STR("\xEF\xBB\xBF")) ? 3 : 0;
  while (at < raw.len && (raw.ptr[at] == '\r' || raw.ptr[at] == '\n'))
    at++;
  if (at == raw.len)
    return NULL;
  char first = raw.ptr[at];
  if (first != ' ' && first != '\t' && first != '>' && !(first & 0x80))
    return NULL; /* nearly every mail */
  plan found = {.raw = raw, .eol = '\n'};
  if (fwi_str_find_char(fwi_str_slice(raw, at, at + EOL_BYTES), '\n') < 0)
    found.eol = '\r';
  size_t next = at;
  fw_str line = line_of(raw, &next, found.eol);
  found.prefix = fwi_str_slice(line, 0, prefix_length(line));
  if (!has_head(&found, at))
    return NULL;
  plan *kept = FWI_NEW(arena, plan);
  *kept = found;
  fwi_buf out = {0};
  fwi_map map = {0};
  *lines = write_mail(&out, kept, &map);
  *how = found.labelled                              ? FWI_STR("labelled-paste")
         : fwi_str_find_char(found.prefix, '>') >= 0 ? FWI_STR("quoted-paste")
                                                     : FWI_STR("indented-paste");
  fwi_text *text = FWI_NEW(arena, fwi_text);
  *text = (fwi_text){.value = fwi_buf_take(&out, arena),
                     .remap = remap_paste,
                     .ctx = kept,
                     .map = fwi_map_keep(&map, arena),
                     .arena = arena};
  return text;
}
