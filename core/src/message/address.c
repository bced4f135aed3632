/* address.c - owns the reading of address fields.
 *
 * What can't be syntax is masked first: encoded words, quoted strings, comments.  Then commas
 * cut the field into mailboxes, and each mailbox is searched for its last angle address.
 * Everything is a forward or backward scan of the mask; nothing recurses. */
#define _GNU_SOURCE /* memrchr */
#include "message/address.h"

#include <stdlib.h>

#include "message/header.h"
#include "util/lanes.h"
#include "util/str.h"

/* The text, and a copy of the same length in which bytes that can't be syntax are 'x' (comments:
 * blanks).  The quotes around a quoted string stay. */
typedef struct reading {
  const fwi_text *text;
  char *mask;
  size_t len;
  fwi_address *items; /* heap */
  size_t count, room, most;
  bool more; /* there were more than most */
} reading;

/* Position after the quoted string or comment that opens at `at`; 0 when it is never closed. */
static size_t closed_at(const char *text, size_t len, size_t at) {
  bool quote = text[at] == '"';
  for (size_t depth = 0; at < len; at++) {
    if (text[at] == '\\') {
      at++;
    } else if (quote) {
      if (text[at] == '"' && depth++)
        return at + 1;
    } else if (text[at] == '(') {
      depth++;
    } else if (text[at] == ')' && --depth == 0) {
      return at + 1;
    }
  }
  return 0;
}

/* What begins something that is masked. */
static inline fwi_lanes opening(fwi_lanes c) {
  return (fwi_lanes)(c == '[') | (fwi_lanes)(c == '"') | (fwi_lanes)(c == '(');
}

static inline fwi_lanes spacing(fwi_lanes c) {
  return (fwi_lanes)(c == ' ') | (fwi_lanes)(c - '\t' < 5);
}

/* What a list of mailboxes is made of. */
static inline fwi_lanes listing(fwi_lanes c) {
  return (fwi_lanes)(c == '<') | (fwi_lanes)(c == '>') | (fwi_lanes)(c == '@') |
         (fwi_lanes)(c == ':') | (fwi_lanes)(c == ',') | (fwi_lanes)(c == ';');
}

/* Where the next byte of that kind is, at or after @p at; @p at when that is beyond the end. */
static inline size_t next_syntax(const char *mask, size_t len, size_t at, fwi_lanes_test *kind) {
  return at < len ? (size_t)(fwi_lanes_find(mask, mask + at, mask + len, kind) - mask) : at;
}

static void mask_syntax(char *mask, size_t len, const fwi_words *words) {
  for (size_t i = 0; words && i < words->encoded_count; i++)
    memset(mask + words->encoded[i].start, 'x', words->encoded[i].end - words->encoded[i].start);
  /* Each is off once one is found that nothing closes. */
  bool quotes = true, comments = true, literals = true;
  for (size_t at = 0; (at = next_syntax(mask, len, at, opening)) < len; at++) {
    if (mask[at] == '[' && at && mask[at - 1] == '@' && literals) { /* a@[IPv6:2001:db8::1] */
      char *close = memchr(mask + at, ']', len - at);
      literals = close;
      while (close && mask + at < close)
        mask[at++] = 'x';
      continue;
    }
    bool quote = mask[at] == '"' && quotes, comment = mask[at] == '(' && comments;
    if (!quote && !comment)
      continue;
    size_t end = closed_at(mask, len, at);
    if (!end) {
      *(quote ? &quotes : &comments) = false;
    } else if (quote) {
      memset(mask + at + 1, 'x', end - at - 2);
      at = end - 1;
    } else {
      memset(mask + at, ' ', end - at);
      at = end - 1;
    }
  }
}

static fwi_slice trimmed(const reading *r, size_t start, size_t end) {
  const char *text = r->text->value.ptr;
  while (start < end && fwi_is_space(text[start]))
    start++;
  while (end > start && fwi_is_space(text[end - 1]))
    end--;
  return start < end ? (fwi_slice){r->text, start, end} : (fwi_slice){NULL, 0, 0};
}

/* Last place of c in [start, end) of the mask; `end` when it isn't there. */
static size_t last_of(const reading *r, size_t start, size_t end, char c) {
  const char *found = end > start ? memrchr(r->mask + start, c, end - start) : NULL;
  return found ? (size_t)(found - r->mask) : end;
}

/* The display name without the quotes around all of it, or with one never closed. */
static fwi_slice name_of(const reading *r, size_t start, size_t end) {
  fwi_slice name = trimmed(r, start, end);
  if (!name.text)
    return name;
  if (r->mask[name.start] == '"' && last_of(r, name.start + 1, name.end - 1, '"') == name.end - 1) {
    bool closed = name.end - name.start > 1 && r->mask[name.end - 1] == '"';
    name = trimmed(r, name.start + 1, name.end - closed);
  }
  return name;
}

static bool ends_token(char c) {
  static const bool others[256] = {['<'] = true, ['>'] = true, ['('] = true, [')'] = true,
                                   [','] = true, [';'] = true, [':'] = true, ['"'] = true};
  return others[(unsigned char)c] || fwi_is_space(c);
}

/* The word around the '@' at `at`; a quoted local part belongs to it. */
static void token_around(const reading *r, size_t at, size_t *start, size_t *end) {
  size_t low = *start, high = *end;
  *start = *end = at;
  while (*end < high && !ends_token(r->mask[*end]))
    ++*end;
  if (at > low && r->mask[at - 1] == '"') {
    size_t open = at - 1 > low ? last_of(r, low, at - 1, '"') : at - 1;
    *start = open < at - 1 ? open : at;
  } else {
    while (*start > low && !ends_token(r->mask[*start - 1]))
      --*start;
  }
}

static void set_address(const reading *r, fwi_address *to, size_t start, size_t end) {
  to->address = trimmed(r, start, end);
  if (!to->address.text)
    return;
  start = to->address.start;
  end = to->address.end;
  size_t at = last_of(r, start, end, '@');
  to->localpart = trimmed(r, start, at);
  if (at < end)
    to->domain = trimmed(r, at + 1, end);
}

static void add(reading *r, fwi_address address) {
  if (r->count == r->most) {
    r->more = true;
    return;
  }
  FWI_GROW(r->items, r->count, r->room);
  r->items[r->count++] = address;
}

/* `name <local@domain>`, the last '<' of the mailbox; [start, end), '<' at open. */
static void add_angle(reading *r, size_t start, size_t open, size_t end) {
  const char *found = memchr(r->mask + open, '>', end - open);
  size_t close = found ? (size_t)(found - r->mask) : end, from = open + 1, to = close;
  fwi_address address = {.name = name_of(r, start, open)};
  if (!address.name.text && found)
    address.name = name_of(r, close + 1, end);
  const char *route = from < to && r->mask[from] == '@' ? memchr(r->mask + from, ':', to - from)
                                                        : NULL; /* RFC 5322 4.4: <@a,@b:c@d> */
  if (route)
    from = (size_t)(route - r->mask) + 1;
  size_t at = last_of(r, from, to, '@');
  fwi_slice inner = trimmed(r, from, to);
  if (at < to && (!found || next_syntax(r->mask, inner.end, inner.start, spacing) < inner.end))
    token_around(r, at, &from, &to);
  set_address(r, &address, from, to);
  add(r, address);
}

/* `local@domain`, a name before it or a comment behind it. */
static void add_bare(reading *r, size_t start, size_t at, size_t end) {
  size_t from = start, to = end;
  token_around(r, at, &from, &to);
  fwi_address address = {.name = name_of(r, start, from)};
  if (!address.name.text) {
    address.name = name_of(r, to, end);
    const char *text = r->text->value.ptr;
    if (address.name.text && text[address.name.start] == '(' && text[address.name.end - 1] == ')')
      address.name = trimmed(r, address.name.start + 1, address.name.end - 1);
  }
  set_address(r, &address, from, to);
  add(r, address);
}

/* Cut the field at its commas.  A piece without any address is the front of a name with a
 * comma in it when an angle address follows ("Example, Inc <a@b>"). */
static void read_list(reading *r, size_t groups) {
  size_t start = 0, pending = SIZE_MAX, angle = SIZE_MAX, open = SIZE_MAX, sign = SIZE_MAX;
  size_t last_close = last_of(r, 0, r->len, '>'), last_end = last_of(r, 0, r->len, ';');
  bool has_at = false;
  for (size_t at = 0; (at = next_syntax(r->mask, r->len, at, listing)) <= r->len; at++) {
    char c = at < r->len ? r->mask[at] : ',';
    if (c == '<') {
      angle = open = at;
    } else if (c == '>') {
      angle = SIZE_MAX;
    } else if (c == '@') {
      has_at = true;
      sign = at;
    } else if (c == ':' && angle == SIZE_MAX && !has_at && groups) {
      /* A group's name, if the group is closed; else a colon in somebody's name. */
      groups--;
      if (at < last_end && last_end < r->len) {
        start = at + 1;
        pending = open = sign = SIZE_MAX;
      }
    }
    if (c != ',' && c != ';')
      continue;
    bool closed = at < last_close && last_close < r->len;
    if (closed && angle != SIZE_MAX && r->mask[angle + 1] == '@') /* a route's comma */
      continue;
    if (open < at) {
      add_angle(r, pending != SIZE_MAX ? pending : start, open, at);
      pending = SIZE_MAX;
    } else if (sign < at) {
      if (pending != SIZE_MAX)
        add(r, (fwi_address){.name = name_of(r, pending, start - 1)});
      add_bare(r, start, sign, at);
      pending = SIZE_MAX;
    } else if (pending == SIZE_MAX && trimmed(r, start, at).text) {
      pending = start;
    }
    if (pending != SIZE_MAX && (at == r->len || c == ';')) {
      add(r, (fwi_address){.name = name_of(r, pending, at)});
      pending = SIZE_MAX;
    }
    start = at + 1;
    angle = open = sign = SIZE_MAX;
    has_at = false;
  }
}

static void parse(fwi_message *message, fwi_header *header) {
  const fwi_text *text = fwi_header_text(message, header);
  fw_str value = text->value;
  reading r = {.text = text, .len = value.len, .most = message->limits.addresses};
  char few[512]; /* most are shorter */
  r.mask = value.len <= sizeof few ? few : fwi_xmalloc(value.len);
  if (value.len) {
    memcpy(r.mask, value.ptr, value.len);
    mask_syntax(r.mask, r.len, header->words);
    /* Some mailers encode or quote all of the field: then that is the syntax. */
    if (!memchr(r.mask, '@', r.len) && memchr(value.ptr, '@', r.len))
      memcpy(r.mask, value.ptr, r.len);
    read_list(&r, message->limits.address_groups);
  }
  if (r.more)
    fwi_message_defect(message, FWI_STR("addresses"), (int64_t)r.count + 1, text->where);
  header->addresses = FWI_NEW_ARRAY(message->arena, fwi_address, r.count);
  header->address_count = r.count;
  if (r.count)
    memcpy(header->addresses, r.items, r.count * sizeof *r.items);
  free(r.items);
  if (r.mask != few)
    free(r.mask);
}

size_t fwi_address_parse(fwi_message *message, fwi_header *header, fwi_address **out) {
  if (!header->addresses)
    parse(message, header);
  *out = header->addresses;
  return header->address_count;
}
