/* auth.c - what servers say about SPF, DKIM and DMARC: Authentication-Results (RFC 8601),
 * its ARC copy (RFC 8617 4.1.1) and Received-SPF (RFC 7208 9.1).
 *
 * Anybody can write such a field.  Those above the boundary are our side's; only if there is
 * none does a field below it count, and then as a claim. */
#include "route/route.h"

#include "message/address.h"
#include "url/url.h"
#include "util/str.h"

/** Cursor over a value: comments and white space are skipped between items. */
typedef struct scanner {
  const fwi_text *field;
  const char *at, *end;
} scanner;

static scanner scan(const fwi_text *field) {
  return (scanner){field, field->value.ptr, field->value.ptr + field->value.len};
}

static void skip_blank(scanner *s) {
  int depth = 0;
  for (; s->at < s->end; s->at++) {
    if (*s->at == '(') {
      depth++;
    } else if (*s->at == ')') {
      depth -= depth > 0;
    } else if (!depth && !fwi_is_space(*s->at)) {
      return;
    }
  }
}

/* A run of bytes up to white space, ";", "(", or "=" when @p key; or a quoted string. */
static fw_str take(scanner *s, bool key) {
  skip_blank(s);
  const char *start = s->at;
  if (s->at < s->end && *s->at == '"') {
    const char *close = memchr(start + 1, '"', (size_t)(s->end - start - 1));
    if (!close)
      close = s->end;
    s->at = close < s->end ? close + 1 : close;
    return (fw_str){start + 1, (size_t)(close - start - 1)};
  }
  while (s->at < s->end && !fwi_is_space(*s->at) && *s->at != ';' && *s->at != '(' &&
         !(key && *s->at == '='))
    s->at++;
  return (fw_str){start, (size_t)(s->at - start)};
}

/* "name=value", with white space and comments allowed around "=". */
static bool take_pair(scanner *s, fw_str *name, fw_str *value) {
  *name = take(s, true);
  *value = (fw_str){0};
  skip_blank(s);
  if (s->at < s->end && *s->at == '=') {
    s->at++;
    *value = take(s, false);
  }
  return name->len > 0;
}

/* Past the rest of a resinfo, to what follows its ";". */
static void skip_segment(scanner *s) {
  while (s->at < s->end) {
    skip_blank(s);
    if (s->at == s->end)
      return;
    if (*s->at == ';') {
      s->at++;
      return;
    }
    take(s, false);
  }
}

static fw_str lower(fwi_arena *arena, fw_str text) {
  fw_str copy = fwi_arena_dup(arena, text);
  for (size_t i = 0; i < copy.len; i++)
    ((char *)copy.ptr)[i] = fwi_lower(copy.ptr[i]);
  return copy;
}

/* The result word in the terms of RFC 8601 2.7, whatever older software calls it. */
static fw_str result_word(fwi_arena *arena, fw_str word) {
  static const char *const old[][2] = {{"hardfail", "fail"},
                                       {"bestguesspass", "pass"},
                                       {"error", "temperror"},
                                       {"unknown", "permerror"},
                                       {"invalid", "permerror"}};
  size_t len = 0;
  while (len < word.len && len < 24 && fwi_is_alpha(word.ptr[len]))
    len++;
  word.len = len;
  for (size_t i = 0; i < sizeof old / sizeof *old; i++)
    if (fwi_str_eq_ascii(word, fw_str_of(old[i][0])))
      return fw_str_of(old[i][1]);
  return lower(arena, word);
}

/* "taro@example.jp", "<taro@example.jp>", "@example.jp" or "example.jp" */
static fw_str domain_of(fwi_arena *arena, fw_str address) {
  for (size_t i = address.len; i > 0; i--) {
    if (address.ptr[i - 1] != '@')
      continue;
    address = fwi_str_slice(address, i, address.len);
    break;
  }
  size_t len = 0;
  while (len < address.len && !strchr("<>,;:\"' \t", address.ptr[len]))
    len++;
  while (len > 0 && address.ptr[len - 1] == '.')
    len--;
  return lower(arena, fwi_str_slice(address, 0, len));
}

static bool is(fw_str word, const char *other) { return fwi_str_eq_ascii(word, fw_str_of(other)); }

static bool same_org(fw_str a, fw_str b) {
  a = fwi_domain_org(a);
  return a.len && fwi_str_eq(a, fwi_domain_org(b));
}

static bool passed(fw_str result) { return is(result, "pass"); }

static int dkim_rank(fw_str result, fw_str domain, fw_str from_domain) {
  if (!passed(result))
    return result.len > 0;
  return same_org(domain, from_domain) ? 3 : 2;
}

static bool any(const fwi_auth *auth) { return auth->spf.len || auth->dkim.len || auth->dmarc.len; }

/* One "method=result ptype.property=value ..." up to its ";". */
static void read_segment(fwi_auth *auth, scanner *s, fw_str from_domain) {
  fwi_arena *arena = s->field->arena;
  fw_str method, word, name, value, domain = {0}, other = {0};
  skip_blank(s);
  const char *start = s->at;
  if (!take_pair(s, &method, &word))
    return;
  ptrdiff_t version = fwi_str_find_char(method, '/');
  if (version >= 0)
    method.len = (size_t)version;
  const char *stop = s->at;
  for (;;) {
    skip_blank(s);
    if (s->at == s->end || *s->at == ';' || !take_pair(s, &name, &value))
      break;
    stop = s->at;
    if (is(name, "smtp.mailfrom") || is(name, "header.d")) {
      domain = value;
    } else if (is(name, "header.i") || is(name, "smtp.helo")) {
      other = value;
    }
  }
  if (!word.len)
    return;
  size_t from = (size_t)(start - s->field->value.ptr);
  fwi_slice slice = {s->field, from, from + (size_t)(stop - start)};
  fw_str result = result_word(arena, word);
  domain = domain_of(arena, domain.len ? domain : other);
  if (is(method, "spf") && !auth->spf.len) {
    auth->spf = result;
    auth->spf_domain = domain;
    auth->spf_text = slice;
  } else if (is(method, "dmarc") && !auth->dmarc.len) {
    auth->dmarc = result;
    auth->dmarc_text = slice;
  } else if (is(method, "dkim") && dkim_rank(result, domain, from_domain) >
                                       dkim_rank(auth->dkim, auth->dkim_domain, from_domain)) {
    auth->dkim = result;
    auth->dkim_domain = domain;
    auth->dkim_text = slice;
  }
}

/* The authserv-id; empty where there is none (Exchange Online begins with the first method).
 * Leaves the scanner at the first method. */
static fw_str take_server(scanner *s) {
  scanner back = *s;
  fw_str name, value;
  take_pair(s, &name, &value);
  if (is(name, "i") && value.len) { /* ARC instance */
    skip_segment(s);
    back = *s;
    take_pair(s, &name, &value);
  }
  if (value.len) {
    *s = back;
    return (fw_str){0};
  }
  skip_segment(s);
  return name;
}

void fwi_auth_add_results(fwi_auth *auth, const fwi_text *field, fw_str from_domain) {
  scanner s = scan(field);
  fw_str by = take_server(&s);
  if (!auth->by.len)
    auth->by = lower(field->arena, by);
  while (s.at < s.end) {
    read_segment(auth, &s, from_domain);
    skip_segment(&s);
  }
}

/* "pass (mx.example.jp: domain of a@b designates ...) client-ip=...; envelope-from=a@b;" */
void fwi_auth_add_spf(fwi_auth *auth, const fwi_text *field) {
  fwi_arena *arena = field->arena;
  scanner s = scan(field);
  fw_str word = take(&s, true), name, value, receiver = {0}, domain = {0};
  if (auth->spf.len || !word.len)
    return;
  fw_str comment = fwi_str_trim((fw_str){s.at, (size_t)(s.end - s.at)});
  if (comment.len && comment.ptr[0] == '(') { /* Gmail names itself and the domain only here */
    ptrdiff_t close = fwi_str_find_char(comment, ')');
    comment = fwi_str_slice(comment, 1, close < 0 ? comment.len : (size_t)close);
    ptrdiff_t colon = fwi_str_find(comment, FWI_STR(": "));
    if (colon > 0)
      receiver = fwi_str_slice(comment, 0, (size_t)colon);
    if (fwi_str_find_char(receiver, ' ') >= 0)
      receiver = (fw_str){0};
    ptrdiff_t of = fwi_str_find_ascii(comment, FWI_STR("domain of "));
    fw_str rest = of < 0 ? (fw_str){0} : fwi_str_slice(comment, (size_t)of + 10, comment.len);
    domain = fwi_str_next(&rest, ' ');
    if (is(domain, "transitioning"))
      domain = fwi_str_next(&rest, ' '); /* Exchange's softfail */
  }
  while (s.at < s.end) {
    if (take_pair(&s, &name, &value)) {
      if (is(name, "receiver"))
        receiver = value;
      if (is(name, "envelope-from"))
        domain = value;
    } else {
      s.at += s.at < s.end;
    }
  }
  auth->spf = result_word(arena, word);
  auth->spf_domain = domain_of(arena, domain);
  auth->spf_text = fwi_slice_all(field);
  if (!auth->by.len)
    auth->by = lower(arena, receiver);
}

/* Choosing --------------------------------------------------------------------------------- */

typedef struct choice {
  fwi_route *route;
  fwi_message *message;
  const fwi_trust *trust;
  fw_str from_domain;
} choice;

static bool is_ours(const choice *c, const fwi_header *header, fw_str by) {
  return fwi_route_above(c->route, header) || (by.len && fwi_trust_host(c->trust, by));
}

static fw_str server_of(choice *c, fwi_header *header) {
  scanner s = scan(fwi_header_text(c->message, header));
  return take_server(&s);
}

/* All fields named @p field by one server, put together: by a host of the receiving
 * organisation (it saw the sending side itself) before the topmost. */
static void read_fields(choice *c, fw_str field, bool ours) {
  fwi_auth *auth = &c->route->auth;
  fwi_arena *arena = c->message->arena;
  const fwi_hop *boundary = c->route->boundary < 0 ? NULL : &c->route->hops[c->route->boundary];
  fw_str receiver = boundary ? lower(arena, fwi_slice_str(boundary->by)) : (fw_str){0};
  fwi_header *chosen = NULL;
  for (fwi_header *h = fwi_message_header(c->message, field); h;
       h = fwi_message_next_header(c->message, h)) {
    fw_str by = server_of(c, h);
    if (is_ours(c, h, by) != ours)
      continue;
    if (!chosen)
      chosen = h;
    if (!ours || !same_org(lower(arena, by), receiver))
      continue;
    chosen = h;
    break;
  }
  if (!chosen)
    return;
  fw_str by = server_of(c, chosen);
  for (fwi_header *h = chosen; h; h = fwi_message_next_header(c->message, h)) {
    fw_str other = server_of(c, h);
    if (is_ours(c, h, other) == ours && fwi_str_eq_ascii(other, by))
      fwi_auth_add_results(auth, fwi_header_text(c->message, h), c->from_domain);
  }
}

static void read_spf_field(choice *c, bool ours) {
  fwi_header *h = fwi_message_header(c->message, FWI_STR("Received-SPF"));
  for (; h && !c->route->auth.spf.len; h = fwi_message_next_header(c->message, h)) {
    fwi_auth one = {0};
    fwi_auth_add_spf(&one, fwi_header_text(c->message, h));
    if (is_ours(c, h, one.by) != ours)
      continue;
    fwi_auth_add_spf(&c->route->auth, fwi_header_text(c->message, h));
  }
}

void fwi_auth_read(fwi_route *route, fwi_message *message, const fwi_trust *trust) {
  choice c = {route, message, trust, {0}};
  fwi_header *from = fwi_message_header(message, FWI_STR("From"));
  fwi_address *list;
  if (from && fwi_address_parse(message, from, &list))
    c.from_domain = lower(message->arena, fwi_slice_str(list[0].domain));
  for (int ours = 1; ours >= 0 && !any(&route->auth); ours--) {
    route->auth = (fwi_auth){.trusted = ours};
    read_fields(&c, FWI_STR("Authentication-Results"), ours);
    if (!any(&route->auth))
      read_fields(&c, FWI_STR("ARC-Authentication-Results"), ours);
    read_spf_field(&c, ours);
  }
  if (!any(&route->auth))
    route->auth = (fwi_auth){0};
}
