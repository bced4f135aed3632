/* fields.c - owns the decision which bytes are a header field and where the body begins. */
#include "message/fields.h"

#include "message/header.h"
#include "util/lanes.h"
#include "util/str.h"

enum {
  PROLOGUE_LINES = 20, /* looked through for a first field: a paste has a title or two */
  USUAL_FIELDS = 64    /* that room is made for at once */
};

fwi_line fwi_line_at(fw_str bytes, size_t at, char eol) {
  const char *found = at < bytes.len ? memchr(bytes.ptr + at, eol, bytes.len - at) : NULL;
  size_t end = found ? (size_t)(found - bytes.ptr) : bytes.len;
  fwi_line line = {at, end, found ? end + 1 : bytes.len};
  while (line.end > at && bytes.ptr[line.end - 1] == '\r')
    line.end--;
  return line;
}

static inline fwi_lanes name_end_lanes(fwi_lanes c) {
  return (fwi_lanes)(c <= ' ') | (fwi_lanes)(c >= 0x7F) | (fwi_lanes)(c == ':');
}

/* Length of the field name that starts the line at `at`, 0 when it is no field; a boundary that
 * holds a ':' is none. */
static size_t name_length(fw_str bytes, size_t at) {
  const char *start = bytes.ptr + at, *end = bytes.ptr + bytes.len;
  if (end - start > 2 && start[0] == '-' && start[1] == '-')
    return 0;
  const char *p = fwi_lanes_find(bytes.ptr, start, end, name_end_lanes); /* a line end at most */
  size_t len = (size_t)(p - start);
  while (p < end && (*p == ' ' || *p == '\t'))
    p++;
  return p < end && *p == ':' ? len : 0;
}

bool fwi_field_known(fw_str name) {
  static const fw_str names[] = {
      FWI_NAME("from"),         FWI_NAME("to"),          FWI_NAME("cc"),
      FWI_NAME("bcc"),          FWI_NAME("subject"),     FWI_NAME("date"),
      FWI_NAME("received"),     FWI_NAME("return-path"), FWI_NAME("reply-to"),
      FWI_NAME("sender"),       FWI_NAME("message-id"),  FWI_NAME("mime-version"),
      FWI_NAME("delivered-to"), FWI_NAME("in-reply-to"), FWI_NAME("comments"),
      FWI_NAME("envelope-to"),  FWI_NAME("references"),  FWI_NAME("authentication-results"),
      FWI_NAME("importance"),   FWI_NAME("received-spf")};
  static const fw_str heads[] = {FWI_NAME("x-"),      FWI_NAME("content-"), FWI_NAME("resent-"),
                                 FWI_NAME("list-"),   FWI_NAME("arc-"),     FWI_NAME("dkim-"),
                                 FWI_NAME("thread-"), FWI_NAME("auto-")};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (fwi_str_eq_ascii(name, names[i]))
      return true;
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    if (fwi_str_starts_ascii(name, heads[i]))
      return true;
  return false;
}

/* Fields still read when the limit of fields is reached, and how many of them. */
enum { MORE_BASICS = 100 };

static bool is_basic(fw_str name) {
  static const fw_str names[] = {FWI_NAME("from"),
                                 FWI_NAME("to"),
                                 FWI_NAME("cc"),
                                 FWI_NAME("subject"),
                                 FWI_NAME("date"),
                                 FWI_NAME("received"),
                                 FWI_NAME("return-path"),
                                 FWI_NAME("reply-to"),
                                 FWI_NAME("sender"),
                                 FWI_NAME("message-id"),
                                 FWI_NAME("delivered-to"),
                                 FWI_NAME("authentication-results"),
                                 FWI_NAME("received-spf"),
                                 FWI_NAME("content-type"),
                                 FWI_NAME("content-transfer-encoding"),
                                 FWI_NAME("content-disposition")};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (fwi_str_eq_ascii(name, names[i]))
      return true;
  return false;
}

static bool is_mbox_line(fw_str text) {
  if (text.len && text.ptr[0] == '>')
    text = fwi_str_slice(text, 1, text.len);
  return fwi_str_starts(text, FWI_STR("From "));
}

/* Can the line be in a header block and yet be no field? */
static bool is_stray(fw_str bytes, size_t at, char eol) {
  if (at >= bytes.len || name_length(bytes, at))
    return false;
  fwi_line line = fwi_line_at(bytes, at, eol);
  fw_str text = fwi_str_slice(bytes, line.start, line.end);
  return text.len && !fwi_str_starts(text, FWI_STR("--")) && !is_mbox_line(text);
}

/* Pastes lose the white space that folds a field.  Its last line, given the last one that is
 * surely of it: stray lines belong to it when it breaks off at a ';', or when another field comes
 * soon after them.  Else they are the body. */
static fwi_line lost_fold(fw_str bytes, fwi_line last, char eol) {
  enum { LINES = 50 }; /* a report of SpamAssassin has about as many */
  fwi_line found = last, line = last;
  for (int i = 0; i < LINES && line.next < bytes.len; i++) {
    bool breaks_off = line.end > line.start && bytes.ptr[line.end - 1] == ';';
    fwi_line next = fwi_line_at(bytes, line.next, eol);
    if (!is_stray(bytes, next.start, eol)) {
      fw_str name = fwi_str_slice(bytes, next.start, next.start + name_length(bytes, next.start));
      bool field = fwi_field_known(name) || fwi_str_find_char(name, '-') > 0;
      return field ? line : found;
    }
    if (breaks_off && line.next == found.next)
      found = next;
    line = next;
  }
  return found;
}

bool fwi_field_next(fw_str bytes, size_t *at, char eol, fwi_field *out) {
  if (*at >= bytes.len)
    return false;
  size_t len = name_length(bytes, *at);
  if (!len)
    return false;
  fwi_line line = fwi_line_at(bytes, *at, eol);
  out->start = line.start;
  out->name = fwi_str_slice(bytes, line.start, line.start + len);
  size_t colon = line.start + len;
  while (bytes.ptr[colon] != ':')
    colon++;
  while (line.next < bytes.len && (bytes.ptr[line.next] == ' ' || bytes.ptr[line.next] == '\t'))
    line = fwi_line_at(bytes, line.next, eol);
  fwi_line last = line;
  if (is_stray(bytes, line.next, eol) && fwi_field_known(out->name))
    last = lost_fold(bytes, line, eol);
  out->lost_fold = last.next != line.next;
  line = last;
  size_t start = colon + 1;
  while (start < line.end && (bytes.ptr[start] == ' ' || bytes.ptr[start] == '\t'))
    start++;
  out->value_start = start;
  out->value = fwi_str_slice(bytes, start, line.end);
  out->end = *at = line.next;
  return true;
}

typedef struct census {
  size_t lf, cr, crlf, nul;
} census;

static size_t sum_of(fwi_lanes counts) {
  size_t sum = 0;
  for (size_t i = 0; i < sizeof counts; i++)
    sum += counts[i];
  return sum;
}

/* Is every CR and every LF half of a CRLF, and no byte zero, as in mail that nobody touched? */
static bool is_orderly(fw_str bytes) {
  enum { STEP = 4 * FWI_LANES };
  const char *p = bytes.ptr, *end = p + bytes.len;
  if (p == end || !*p || *p == '\n' || end[-1] == '\r')
    return false;
  for (p++; end - p >= STEP; p += STEP) {
    fwi_lanes odd = {0};
    for (const char *at = p; at < p + STEP; at += FWI_LANES) {
      fwi_lanes here = fwi_lanes_load(at), before = fwi_lanes_load(at - 1);
      odd |= ((fwi_lanes)(before == '\r') ^ (fwi_lanes)(here == '\n')) | (fwi_lanes)(here == 0);
    }
    if (!fwi_lanes_none(odd))
      return false;
  }
  while (p < end && *p && (p[-1] == '\r') == (*p == '\n'))
    p++;
  return p == end;
}

/* Count what line ends are made of, in vectors of bytes: a comparison gives -1 where it holds. */
static census count_line_ends(fw_str bytes) {
  enum { WIDTH = FWI_LANES, ROUNDS = 255 }; /* as many as a byte counts to */
  census sum = {0};
  if (fwi_str_find_char(bytes, '\r') < 0 && fwi_str_find_char(bytes, '\0') < 0) {
    sum.lf = fwi_str_find_char(bytes, '\n') >= 0; /* how many makes no difference then */
    return sum;
  }
  if (is_orderly(bytes))
    return (census){.lf = 1, .cr = 1, .crlf = 1}; /* how many, again */
  const char *s = bytes.ptr;
  size_t at = 0;
  while (at + WIDTH < bytes.len) { /* one byte beyond is looked at */
    fwi_lanes lf = {0}, cr = {0}, crlf = {0}, nul = {0};
    for (int round = 0; round < ROUNDS && at + WIDTH < bytes.len; round++, at += WIDTH) {
      fwi_lanes here = fwi_lanes_load(s + at), next = fwi_lanes_load(s + at + 1);
      lf -= (fwi_lanes)(here == '\n');
      cr -= (fwi_lanes)(here == '\r');
      crlf -= (fwi_lanes)((here == '\r') & (next == '\n'));
      nul -= (fwi_lanes)(here == 0);
    }
    sum.lf += sum_of(lf);
    sum.cr += sum_of(cr);
    sum.crlf += sum_of(crlf);
    sum.nul += sum_of(nul);
  }
  for (; at < bytes.len; at++) {
    sum.lf += s[at] == '\n';
    sum.cr += s[at] == '\r';
    sum.crlf += s[at] == '\r' && at + 1 < bytes.len && s[at + 1] == '\n';
    sum.nul += s[at] == 0;
  }
  return sum;
}

void fwi_fields_survey(fwi_message *message, fwi_block *block) {
  census count = count_line_ends(block->bytes);
  block->eol = count.lf || !count.cr ? '\n' : '\r';
  size_t bare_cr = count.cr - count.crlf, bare_lf = count.lf - count.crlf;
  size_t fewer = bare_lf < count.crlf ? bare_lf : count.crlf;
  if (bare_cr)
    fwi_message_defect(message, FWI_STR("bare-cr"), (int64_t)bare_cr, block->where);
  if (fewer)
    fwi_message_defect(message, FWI_STR("mixed-line-endings"), (int64_t)fewer, block->where);
  if (count.nul)
    fwi_message_defect(message, FWI_STR("nul-bytes"), (int64_t)count.nul, block->where);
}

/* Find where the fields begin; the lines before it are defects.  False: there are none. */
static bool skip_prologue(fwi_message *message, fwi_block *block, size_t *at) {
  fw_str bytes = block->bytes;
  int64_t blank = 0, garbage = 0, mbox = 0;
  for (int i = 0; i < PROLOGUE_LINES && *at < bytes.len; i++) {
    fwi_line line = fwi_line_at(bytes, *at, block->eol);
    fw_str text = fwi_str_slice(bytes, line.start, line.end);
    size_t len = name_length(bytes, line.start);
    bool link = len && line.end - line.start > len + 2 &&
                memcmp(bytes.ptr + line.start + len, "://", 3) == 0;
    fw_str name = fwi_str_slice(text, 0, len);
    if (len && !link && ((!blank && !garbage) || fwi_field_known(name))) {
      if (mbox)
        fwi_message_defect(message, FWI_STR("mbox-from-line"), mbox, block->where);
      if (blank)
        fwi_message_defect(message, FWI_STR("leading-blank-line"), blank, block->where);
      if (garbage)
        fwi_message_defect(message, FWI_STR("garbage-first-line"), garbage, block->where);
      return true;
    }
    if (!fwi_str_trim(text).len) {
      blank++;
    } else if (is_mbox_line(text)) {
      mbox++;
    } else {
      garbage++;
    }
    *at = line.next;
  }
  return false;
}

static bool holds_addresses(fw_str name) {
  static const fw_str names[] = {FWI_NAME("from"), FWI_NAME("sender"), FWI_NAME("reply-to"),
                                 FWI_NAME("to"),   FWI_NAME("cc"),     FWI_NAME("bcc")};
  if (fwi_str_starts_ascii(name, FWI_STR("resent-")))
    name = fwi_str_slice(name, 7, name.len);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (fwi_str_eq_ascii(name, names[i]))
      return true;
  return false;
}

/* A CR alone is white space to some readers and ends the line for others (RFC 5322 2.2 forbids
 * it): they see different addresses in one field. */
static void check_line_ends(fwi_message *message, const fwi_block *block,
                            const fwi_header *header) {
  fw_str value = header->value;
  int64_t found = 0;
  for (ptrdiff_t at; block->eol == '\n' && (at = fwi_str_find_char(value, '\r')) >= 0;) {
    value = fwi_str_slice(value, (size_t)at + 1, value.len);
    found += value.len && value.ptr[0] != '\n';
  }
  if (found)
    fwi_message_defect(message, FWI_STR("bare-cr-in-address"), found,
                       fwi_header_where(message->arena, header->name));
}

/* RFC 5322 groups don't nest, but readers that recurse on ':' overflow their stack. */
static void check_groups(fwi_message *message, const fwi_header *header) {
  if (fwi_str_find_char(header->value, ':') < 0)
    return;
  size_t colons = 0, round = 0;
  bool quoted = false, angle = false;
  for (size_t i = 0; i < header->value.len; i++) {
    char c = header->value.ptr[i];
    if (c == '\\') {
      i++;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (quoted) {
      continue;
    } else if (c == '(') {
      round++;
    } else if (c == ')') {
      round -= round > 0;
    } else if (c == '<' || c == '[') {
      angle = true; /* routes and IPv6 literals hold colons */
    } else if (c == '>' || c == ']') {
      angle = false;
    } else if (c == ':' && !round && !angle) {
      colons++;
    }
  }
  if (colons > message->limits.address_groups)
    fwi_message_defect(message, FWI_STR("address-group-recursion"), (int64_t)colons,
                       fwi_header_where(message->arena, header->name));
}

static void cut_value(fwi_message *message, fwi_header *header) {
  if (header->value.len <= message->limits.header_bytes)
    return;
  fwi_message_defect(message, FWI_STR("header_bytes"), (int64_t)header->value.len,
                     fwi_header_where(message->arena, header->name));
  header->value.len = message->limits.header_bytes;
}

static void add_header(fwi_message *message, const fwi_block *block, fwi_field field,
                       fwi_header_list *list) {
  FWI_GROW(list->items, list->count, list->room);
  fwi_header *header = &list->items[list->count++];
  *header = (fwi_header){.name = field.name,
                         .value = field.value,
                         .source = block->source,
                         .value_start = block->start + field.value_start};
  fwi_slice_raw((fwi_slice){block->source, block->start + field.start, block->start + field.end},
                &header->raw_start, &header->raw_end);
  cut_value(message, header);
  if (holds_addresses(header->name)) {
    check_groups(message, header);
    check_line_ends(message, block, header);
  }
}

void fwi_fields_read(fwi_message *message, fwi_block *block, fwi_header_list *list) {
  fw_str bytes = block->bytes;
  size_t at = 0, first = list->count, fields = 0, basics = 0;
  if (!list->room) {
    list->room = USUAL_FIELDS;
    list->items = fwi_xrealloc(list->items, list->room * sizeof *list->items);
  }
  if (fwi_str_starts(bytes, FWI_STR("\xEF\xBB\xBF"))) {
    at = 3;
    fwi_message_defect(message, FWI_STR("bom"), 0, block->where);
  }
  size_t text = block->body = at;
  if (!skip_prologue(message, block, &at)) {
    fwi_message_defect(message, FWI_STR("no-headers"), 0, block->where);
    return;
  }
  bool known = false, closed = false;
  int64_t lost = 0, mbox = 0;
  while (at < bytes.len) {
    fwi_field field;
    if (fwi_field_next(bytes, &at, block->eol, &field)) {
      known = known || fwi_field_known(field.name);
      lost += field.lost_fold;
      /* A flood of invented fields must not push out the ones that say who wrote to whom. */
      bool room = fields++ < message->limits.headers;
      if (room || (is_basic(field.name) && basics++ < MORE_BASICS))
        add_header(message, block, field, list);
      continue;
    }
    fwi_line line = fwi_line_at(bytes, at, block->eol);
    if (line.end == line.start) {
      closed = true;
      at = line.next;
      break;
    }
    if (!is_mbox_line(fwi_str_slice(bytes, line.start, line.end)))
      break;
    mbox++; /* some archives have it below a field of their own */
    at = line.next;
  }
  if (!known && !closed && at < bytes.len) { /* running text with a colon in its first line */
    list->count = first;
    block->body = text;
    fwi_message_defect(message, FWI_STR("no-headers"), 0, block->where);
    return;
  }
  block->body = at;
  if (lost)
    fwi_message_defect(message, FWI_STR("lost-fold"), lost, block->where);
  if (mbox)
    fwi_message_defect(message, FWI_STR("mbox-from-line"), mbox, block->where);
  if (!closed && at < bytes.len)
    fwi_message_defect(message, FWI_STR("missing-blank-line"), 0, block->where);
  if (fields > message->limits.headers)
    fwi_message_defect(message, FWI_STR("headers"), (int64_t)fields, block->where);
}
