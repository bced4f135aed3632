/* received.c - one Received field read into a hop.
 *
 * RFC 5321 gives a grammar that few servers follow.  What they share is read instead: clauses
 * that begin with a keyword, comments in parentheses, addresses in brackets.  What a name in
 * the from-clause means depends on who wrote the field:
 *
 *   from HELO (RDNS [IP])                Postfix, sendmail, Gmail
 *   from HELO ([IP]), from HELO (IP)     no reverse name was found, or none is recorded (Exchange)
 *   from RDNS ([IP] helo=HELO)           Exim; without helo= both are the same name
 *   from [IP] (helo=HELO)                Exim, no reverse name
 *   from RDNS (HELO HELO) (IP)           qmail and its kin; Yahoo writes EHLO
 *
 * A name that could be either is taken for the HELO: the weaker claim. */
#include "route/route.h"

#include "util/lanes.h"
#include "util/str.h"

typedef enum token_kind { END, WORD, LITERAL, COMMENT, SEMICOLON } token_kind;

typedef struct token {
  token_kind kind;
  fw_str text;  /* without the brackets of a LITERAL or the parentheses of a COMMENT */
  fw_str whole; /* with them */
} token;

typedef struct cursor {
  const char *at, *end;
  bool inside; /* within a comment: parentheses, quotes and separators are only white space */
} cursor;

enum { SEPARATES = 1, SEPARATES_INSIDE = 2, ENDS_WORD = 4, NESTS = 8 };

static const unsigned char roles[256] = {[' '] = SEPARATES,
                                         ['\t'] = SEPARATES,
                                         ['\n'] = SEPARATES,
                                         ['\v'] = SEPARATES,
                                         ['\f'] = SEPARATES,
                                         ['\r'] = SEPARATES,
                                         [')'] = SEPARATES | NESTS,
                                         [','] = SEPARATES,
                                         ['"'] = SEPARATES_INSIDE,
                                         ['\''] = SEPARATES_INSIDE,
                                         ['('] = SEPARATES_INSIDE | ENDS_WORD | NESTS,
                                         [';'] = SEPARATES_INSIDE | ENDS_WORD,
                                         ['['] = ENDS_WORD};

static bool has_role(char c, unsigned char mask) { return roles[(unsigned char)c] & mask; }

static fw_str span(const char *from, const char *to) { return (fw_str){from, (size_t)(to - from)}; }

/* A token between the bytes at c->at and @p stop, which both belong to it. */
static token enclosed(cursor *c, token_kind kind, const char *stop) {
  const char *open = c->at;
  c->at = stop < c->end ? stop + 1 : stop;
  return (token){kind, span(open + 1, stop), span(open, c->at)};
}

/* Every byte is passed once; an unclosed comment or literal runs to the end. */
static token next(cursor *c) {
  const unsigned char separates = c->inside ? SEPARATES | SEPARATES_INSIDE : SEPARATES;
  while (c->at < c->end && has_role(*c->at, separates))
    c->at++;
  if (c->at == c->end)
    return (token){.kind = END};
  const char *start = c->at, *p = start + 1;
  switch (*start) {
  case '(':
    for (int depth = 1; p < c->end; p++) {
      if (!has_role(*p, NESTS))
        continue;
      depth += *p == '(' ? 1 : -1;
      if (!depth)
        break;
    }
    return enclosed(c, COMMENT, p);
  case '[':
    while (p < c->end && *p != ']' && !fwi_is_space(*p))
      p++;
    return enclosed(c, LITERAL, p);
  case '"':
    while (p < c->end && *p != '"')
      p++;
    return enclosed(c, WORD, p);
  case ';':
    c->at = p;
    return (token){SEMICOLON, span(start, p), span(start, p)};
  default:
    while (p < c->end && !has_role(*p, separates | ENDS_WORD))
      p++;
    c->at = p;
    return (token){WORD, span(start, p), span(start, p)};
  }
}

static bool is(token t, fw_str word) { return t.kind == WORD && fwi_str_eq_ascii(t.text, word); }

static bool is_ip(fw_str text) {
  unsigned char ip[16];
  int bytes;
  return fwi_ip_parse(text, ip, &bytes);
}

static fwi_slice slice_of(const fwi_text *text, fw_str piece) {
  if (!piece.len)
    return (fwi_slice){0};
  size_t start = (size_t)(piece.ptr - text->value.ptr);
  return (fwi_slice){text, start, start + piece.len};
}

static fw_str without_dot(fw_str name) {
  while (name.len && name.ptr[name.len - 1] == '.')
    name.len--;
  return name;
}

/* "<taro@example.jp>," or "taro@example.jp" */
static fw_str without_angles(fw_str address) {
  if (address.len && address.ptr[0] == '<')
    address = fwi_str_slice(address, 1, address.len);
  ptrdiff_t close = fwi_str_find_char(address, '>');
  return close >= 0 ? fwi_str_slice(address, 0, (size_t)close) : address;
}

/* "root@host", "IDENT:root@host" (RFC 1413): only the host was looked up. */
static fw_str after_at(fw_str word) {
  for (size_t i = word.len; i > 0; i--)
    if (word.ptr[i - 1] == '@')
      return fwi_str_slice(word, i, word.len);
  return word;
}

/* The address in a literal: "IPv6:" in front and ":port" behind an IPv4 don't belong to it, nor
 * do the parentheses of "[(192.0.2.1)]". */
static fw_str literal_ip(fw_str text) {
  if (!text.len || !(fwi_is_hex(text.ptr[0]) || strchr("(:Ii", text.ptr[0])))
    return (fw_str){0}; /* most host names */
  if (text.len > 2 && text.ptr[0] == '(')
    text = fwi_str_slice(text, 1, text.len - 1);
  if (fwi_str_starts_ascii(text, FWI_STR("IPv6:")))
    text = fwi_str_slice(text, 5, text.len);
  ptrdiff_t cut = fwi_str_find_char(text, '%');
  ptrdiff_t colon = fwi_str_find_char(text, ':');
  if (cut < 0 && colon >= 0 && fwi_str_find_char(fwi_str_slice(text, 0, (size_t)colon), '.') >= 0)
    cut = colon;
  if (cut >= 0)
    text.len = (size_t)cut;
  return is_ip(text) ? text : (fw_str){0};
}

/** What the from-clause said, before it is decided which name is which. */
typedef struct client {
  token first; /* what follows "from" */
  fw_str helo; /* said to be one: "helo=", "HELO " */
  bool helo_said;
  fw_str name, ip; /* looked up and seen by the receiver, from a comment or a literal */
  bool name_unknown, name_doubtful;
  bool prose; /* bare words after the first: "mail pickup service" */
} client;

static bool is_unknown(fw_str name) {
  return fwi_str_eq_ascii(name, FWI_STR("unknown")) || fwi_str_eq_ascii(name, FWI_STR("<unknown>"));
}

static void set_name(client *who, fw_str name) {
  name = without_dot(after_at(name));
  if (is_unknown(name)) {
    who->name_unknown = true;
  } else if (name.len && !is_ip(name)) {
    who->name = name;
  }
}

/* A word of a comment that isn't marked as anything: "user@host" may be a login. */
static bool looks_like_host(fw_str word) {
  if (is_unknown(word) || fwi_str_eq_ascii(word, FWI_STR("localhost")))
    return true;
  for (size_t i = 0; i < word.len; i++)
    if (strchr("=:@", word.ptr[i]))
      return false;
  return fwi_str_find_char(word, '.') > 0;
}

static void read_client_comment(client *who, fw_str comment) {
  cursor c = {comment.ptr, comment.ptr + comment.len, true};
  token before = {0};
  fw_str only = {0};
  size_t count = 0;
  bool had_ip = who->ip.len > 0;
  for (token t = next(&c); t.kind != END; before = t, t = next(&c), count++) {
    if (is(t, FWI_STR("helo")) || is(t, FWI_STR("ehlo")) || is(t, FWI_STR("helo=")) ||
        is(t, FWI_STR("ehlo="))) {
      t = next(&c);
      if (t.kind == END)
        break;
      who->helo = t.whole;
      who->helo_said = true;
    } else if (t.kind == WORD && (fwi_str_starts_ascii(t.text, FWI_STR("helo=")) ||
                                  fwi_str_starts_ascii(t.text, FWI_STR("ehlo=")))) {
      who->helo = fwi_str_slice(t.text, 5, t.text.len);
      who->helo_said = true;
    } else if (t.kind == LITERAL && !who->ip.len) {
      who->ip = literal_ip(t.text);
      bool named = before.kind == WORD && (count == 1 || looks_like_host(before.text));
      if (who->ip.len && named && !is(before, FWI_STR("unverified")))
        set_name(who, before.text);
    } else if (t.kind == WORD && count == 0) {
      only = t.text;
      if (!who->ip.len)
        who->ip = literal_ip(after_at(t.text));
    }
  }
  if (count == 1 && !had_ip && !who->ip.len && looks_like_host(only))
    set_name(who, only);
  if (fwi_str_find_ascii(comment, FWI_STR("may be forged")) >= 0 ||
      fwi_str_find_ascii(comment, FWI_STR("rhost-flags-FAIL")) >= 0)
    who->name_doubtful = true;
}

static void settle_client(fwi_hop *hop, client *who, const fwi_text *field) {
  token first = who->first;
  fw_str host = first.kind == WORD ? first.text : (fw_str){0};
  fw_str literal = first.kind == COMMENT ? (fw_str){0} : literal_ip(first.text);
  if (who->prose && !who->ip.len) {
    hop->from_absent = true;
    return;
  }
  bool recorded = who->ip.len || who->name.len || who->name_unknown;
  if (who->helo_said) {
    if (!who->name.len && !who->name_unknown)
      set_name(who, host);
  } else if (is_unknown(host) && !who->name.len && !who->name_unknown) {
    who->name_unknown = true; /* qmail leaves out a HELO that equals the name */
  } else if (first.kind != COMMENT && (recorded || !literal.len)) {
    who->helo = first.whole;
    if (who->ip.len && !who->name.len && host.len &&
        fwi_str_find(field->value, FWI_STR("(Exim ")) >= 0)
      set_name(who, host);
  }
  if (!who->ip.len)
    who->ip = literal;
  hop->helo = slice_of(field, who->helo);
  hop->ip = slice_of(field, who->ip);
  hop->rdns = slice_of(field, who->name);
  hop->rdns_unknown = who->name_unknown && !who->name.len;
  hop->rdns_doubtful = who->name_doubtful;
}

/* "(envelope-from <a@example.jp>)", "(mailfrom:a@example.jp fp:...)" */
static void read_envelope_from(fwi_hop *hop, const fwi_text *field, fw_str comment) {
  static const fw_str keys[] = {FWI_NAME("envelope-from"), FWI_NAME("envelope-sender"),
                                FWI_NAME("return-path")};
  enum { SHORTEST = sizeof "mailfrom:a" - 1 };
  if (comment.len < SHORTEST ||
      (fwi_str_find_ascii(comment, FWI_STR("from")) < 0 &&
       (fwi_str_find_char(comment, '-') < 0 ||
        (fwi_str_find_ascii(comment, keys[1]) < 0 && fwi_str_find_ascii(comment, keys[2]) < 0))))
    return; /* most: read no word by word */
  cursor c = {comment.ptr, comment.ptr + comment.len, true};
  for (token t = next(&c); t.kind != END; t = next(&c)) {
    if (t.kind != WORD)
      continue;
    fw_str address = {0};
    if (fwi_str_starts_ascii(t.text, FWI_STR("mailfrom:")))
      address = fwi_str_slice(t.text, 9, t.text.len);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
      if (is(t, keys[i]))
        address = next(&c).text;
    if (!address.len)
      continue;
    hop->envelope_from = slice_of(field, without_angles(address));
    return;
  }
}

/* "Tue, " begins a date where a server forgot the semicolon. */
static bool is_weekday(token t, const cursor *c) {
  static const fw_str days[] = {FWI_NAME("mon"), FWI_NAME("tue"), FWI_NAME("wed"), FWI_NAME("thu"),
                                FWI_NAME("fri"), FWI_NAME("sat"), FWI_NAME("sun")};
  if (c->at == c->end || *c->at != ',')
    return false;
  for (size_t i = 0; i < sizeof days / sizeof *days; i++)
    if (is(t, days[i]))
      return true;
  return false;
}

/* "2026-05-12" begins a date, too: SendGrid writes "id x 2026-05-12 03:04:05.678 +0000 UTC m=+1".
 */
static bool is_day(token t) {
  static const char shape[] = "0000-00-00";
  if (t.kind != WORD || t.text.len != sizeof shape - 1)
    return false;
  for (size_t i = 0; i < t.text.len; i++)
    if (shape[i] == '0' ? !fwi_is_digit(t.text.ptr[i]) : t.text.ptr[i] != shape[i])
      return false;
  return true;
}

typedef enum clause { NONE, FROM, BY, VIA, WITH, ID, FOR, DATE } clause;

static clause keyword(token t) {
  static const fw_str words[] = {[BY] = FWI_NAME("by"),
                                 [VIA] = FWI_NAME("via"),
                                 [WITH] = FWI_NAME("with"),
                                 [ID] = FWI_NAME("id"),
                                 [FOR] = FWI_NAME("for")};
  for (clause k = BY; k <= FOR; k++)
    if (is(t, words[k]))
      return k;
  return NONE;
}

/* Make the slice reach to the end of @p piece, or begin with it. */
static void extend(fwi_slice *slice, const fwi_text *field, fw_str piece) {
  fwi_slice more = slice_of(field, piece);
  if (!slice->text)
    *slice = more;
  if (more.text)
    slice->end = more.end;
}

static inline fwi_lanes is_special(fwi_lanes c) {
  return (fwi_lanes)(c == '(') | (fwi_lanes)(c == ';') | (fwi_lanes)(c == '"') |
         (fwi_lanes)(c == '[');
}

/* Where the first token may begin that is no word; a quoted one begins with one. */
static const char *skip_words(const char *p, const char *end) {
  const char *special = fwi_lanes_find(p, p, end, is_special);
  return special < end && *special == '"' ? p : special;
}

void fwi_received_parse(fwi_hop *hop, const fwi_text *field) {
  fw_str value = field->value;
  const char *end = value.ptr + value.len;
  cursor c = {value.ptr, end, false};
  client who = {0};
  clause now = NONE;
  bool has_from = false;
  fw_str date = {0};
  hop->field = fwi_slice_all(field);
  for (token t = next(&c); t.kind != END; t = next(&c)) {
    if (t.kind == SEMICOLON) {
      now = DATE;
      fw_str rest = fwi_str_trim(span(c.at, end));
      if (rest.len)
        date = rest;
      c.at = skip_words(c.at, end);
      continue;
    }
    if (t.kind == COMMENT) {
      if (now == FROM)
        read_client_comment(&who, t.text);
      if (now == FROM && who.first.kind == END)
        who.first = t; /* MailEnable gives no name */
      if (!hop->envelope_from.text)
        read_envelope_from(hop, field, t.text);
      continue;
    }
    if (now == DATE)
      continue;
    if (now == NONE && is(t, FWI_STR("from"))) {
      now = FROM;
      has_from = true;
      continue;
    }
    if (now == FROM && who.first.kind == END) { /* even a keyword: the client may say HELO by */
      who.first = t;
      continue;
    }
    clause begun = keyword(t);
    if (begun != NONE) {
      now = begun;
      continue;
    }
    if (now > FROM && (is_weekday(t, &c) || is_day(t))) {
      now = DATE;
      date = span(t.text.ptr, end);
      continue;
    }
    if (now > FROM && is(t, FWI_STR("envelope-from"))) {
      hop->envelope_from = slice_of(field, without_angles(next(&c).text));
      continue;
    }
    switch (now) {
    case FROM:
      if (t.kind == LITERAL && !who.ip.len) {
        who.ip = literal_ip(t.text);
      } else if (t.kind == WORD) {
        who.prose = true;
      }
      break;
    case BY:
      if (!hop->by.text && t.text.len && t.text.ptr[0] != ':')
        hop->by = slice_of(field, without_dot(t.text));
      break;
    case WITH:
      extend(&hop->with_, field, t.text);
      break;
    case FOR:
      if (!hop->for_.text)
        hop->for_ = slice_of(field, without_angles(t.text));
      break;
    default:
      break;
    }
  }
  hop->from_absent = !has_from;
  if (has_from)
    settle_client(hop, &who, field);
  if (fwi_str_eq_ascii(fwi_slice_str(hop->with_), FWI_STR("local"))) {
    hop->from_absent = true; /* Exim: the "name" is a user of that machine */
    hop->helo = (fwi_slice){0};
  }
  hop->date_text = slice_of(field, date);
  hop->date = fwi_date_parse(date);
}
