#include "url/unwrap.h"

#include "url/codec.h"
#include "url/hosts.h"
#include "url/writing.h"
#include "util/lanes.h"

/* Layers peeled off one value: percent, base64, percent again ... more is not seen in mail. */
enum { LAYERS = 4, ENCODED_MIN = 12, URL_MIN = 6 /* http:/ */, PATH_MIN = 8 };

static inline fwi_lanes end_lanes(fwi_lanes c) {
  return (fwi_lanes)(c <= ' ') | (fwi_lanes)(c == '"') | (fwi_lanes)(c == '<') |
         (fwi_lanes)(c == '>');
}

/** The URL written in @p text ("https://" at any place), or empty. */
static fw_str embedded(fw_str text) {
  if (!text.len || !memchr(text.ptr, ':', text.len)) /* most */
    return (fw_str){NULL, 0};
  for (size_t colon = 0; colon + 1 < text.len; colon++) {
    ptrdiff_t next = fwi_str_find_char(fwi_str_slice(text, colon, text.len), ':');
    if (next < 0)
      break;
    colon += (size_t)next;
    fw_str before = fwi_str_slice(text, 0, colon);
    size_t letters = fwi_str_ends_ascii(before, FWI_STR("http"))    ? 4
                     : fwi_str_ends_ascii(before, FWI_STR("https")) ? 5
                                                                    : 0;
    if (!letters || colon + 1 == text.len || !fwi_among(text.ptr[colon + 1], "/\\"))
      continue;
    const char *stop = text.ptr + text.len;
    return (fw_str){before.ptr + before.len - letters,
                    (size_t)(fwi_lanes_find(text.ptr, text.ptr + colon, stop, end_lanes) -
                             (text.ptr + colon - letters))};
  }
  return (fw_str){NULL, 0};
}

/** May a value under this name be a host without a scheme? */
static bool names_a_target(fw_str name) {
  static const fw_str names[] = {FWI_NAME("u"),
                                 FWI_NAME("url"),
                                 FWI_NAME("uri"),
                                 FWI_NAME("rurl"),
                                 FWI_NAME("dest"),
                                 FWI_NAME("goto"),
                                 FWI_NAME("href"),
                                 FWI_NAME("link"),
                                 FWI_NAME("next"),
                                 FWI_NAME("redir"),
                                 FWI_NAME("return"),
                                 FWI_NAME("target"),
                                 FWI_NAME("continue"),
                                 FWI_NAME("redirect"),
                                 FWI_NAME("return_to"),
                                 FWI_NAME("returnurl"),
                                 FWI_NAME("destination"),
                                 FWI_NAME("redirect_to"),
                                 FWI_NAME("redirect_uri"),
                                 FWI_NAME("redirect_url")};
  static const char initials[] = "udglhnrtc";
  if (!name.len || !fwi_among(name.ptr[0] | 32, initials))
    return false;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (fwi_str_eq_ascii(name, names[i]))
      return true;
  return false;
}

/** May the value be a host, or a URL that isn't written http://?  Not without a dot of some kind or
 * a colon; and http%3A is one to be decoded first. */
static bool may_be_url(fw_str value) {
  bool escaped =
      fwi_str_starts(value, FWI_STR("https%3A")) || fwi_str_starts(value, FWI_STR("http%3A"));
  if (escaped && fwi_str_find_char(value, '@') < 0)
    return false;
  for (size_t i = 0; i < value.len; i++)
    if (!fwi_is_alnum(value.ptr[i]) && !fwi_among(value.ptr[i], "-_=/+,"))
      return true;
  return false;
}

/** May the run of base64 digits hold text?  Most hold noise, and three bytes tell.  (Those of
 * UTF-16LE have a zero second.) */
static bool may_hold_text(const char *digits) {
  unsigned char b[3];
  if (memchr(digits, ' ', sizeof b + 1)) /* stands for a '+' */
    return true;
  for (size_t i = 0; i < sizeof b; i++)
    b[i] = fwi_digits_get(&fwi_base64, digits, i * 8);
  size_t at = 0;
  while (at < sizeof b && b[at] < 0x80) {
    if (b[at] < ' ' && !fwi_is_space((char)b[at]))
      return at == 1 && !b[at];
    at++;
  }
  bool leads = at == sizeof b || (b[at] >= 0xC2 && b[at] <= 0xF4);
  return leads && (at + 1 >= sizeof b || (b[at + 1] & 0xC0) == 0x80 || (!at && !b[1]));
}

static bool is_text(fw_str bytes) { return bytes.len && fwi_utf8_valid(bytes); }

/** The run of base64 digits at @p start decoded.  A '/' may end it as well as belong to it. */
static fw_str base64_run(fwi_arena *arena, fw_str text, size_t start, size_t end) {
  fw_str run = fwi_str_slice(text, start, end);
  fw_str plain = fwi_base64_decode(arena, run);
  ptrdiff_t slash = fwi_str_find_char(run, '/');
  if (slash > 0 && !is_text(plain))
    plain = fwi_base64_decode(arena, fwi_str_slice(run, 0, (size_t)slash));
  return is_text(plain) ? plain : (fw_str){NULL, 0};
}

/** Text hidden in @p text by base64: first where "http" would begin, else the first run of
 * digits that holds text at all. */
static fw_str peel_base64(fwi_arena *arena, fw_str text) {
  ptrdiff_t http = -1;
  if (fwi_str_find_char(text, 'R') >= 0) { /* in both */
    http = fwi_str_find(text, FWI_STR("aHR0c"));
    if (http < 0)
      http = fwi_str_find(text, FWI_STR("SFRUU")); /* HTTP */
  }
  for (size_t i = http < 0 ? 0 : (size_t)http; i < text.len; i++) {
    size_t start = i;
    while (i < text.len && (fwi_digit(&fwi_base64, text.ptr[i]) >= 0 || text.ptr[i] == ' '))
      i++;
    if (i - start < ENCODED_MIN || !may_hold_text(text.ptr + start))
      continue;
    fw_str plain = base64_run(arena, text, start, i);
    if (plain.len)
      return plain;
  }
  return (fw_str){NULL, 0};
}

static fw_str peel_hex(fwi_arena *arena, fw_str text) {
  ptrdiff_t http = fwi_str_find(text, FWI_STR("68747470"));
  if (http < 0)
    return (fw_str){NULL, 0};
  size_t end = (size_t)http;
  while (end + 1 < text.len && fwi_hex(text.ptr[end]) >= 0 && fwi_hex(text.ptr[end + 1]) >= 0)
    end += 2;
  if (end + 1 == text.len && fwi_hex(text.ptr[end]) >= 0)
    return (fw_str){NULL, 0};
  return fwi_hex_decode(arena, fwi_str_slice(text, (size_t)http, end));
}

static bool has_escape(fw_str text) {
  ptrdiff_t at = fwi_str_find_char(text, '%');
  return at >= 0 && (size_t)at + 2 < text.len && fwi_hex(text.ptr[at + 1]) >= 0;
}

/** A search through one URL for the next. */
typedef struct search {
  fwi_arena *arena;
  const fwi_url *outer;
  fwi_hop_url found; /* the first; or the first that leads to another organisation */
  bool have;
} search;

static void offer(search *s, fw_str text, fw_str via, bool encoded) {
  fwi_url url;
  bool settled = s->have && !fwi_str_eq(s->found.url.org, s->outer->org);
  if (settled || !fwi_url_parse(s->arena, text, &url))
    return;
  if (!s->have || !fwi_str_eq(url.org, s->outer->org))
    s->found = (fwi_hop_url){.url = url, .via = via, .encoded = encoded};
  s->have = true;
}

/** Peel @p value layer by layer until a URL shows; @p place says where it stands, if the name
 * doesn't.  @p name is the parameter's; NULL for a piece of path, where a bare host is mere show:
 * evil.test/www.example.jp/. */
static void look_into(search *s, fw_str value, const fw_str *name, fw_str place) {
  fw_str how = {NULL, 0};
  int escapes = 0;
  bool encoded = false, target = name && names_a_target(*name);
  size_t least = target ? 1 : URL_MIN;
  for (int layer = 0; layer <= LAYERS && value.len >= least; layer++) {
    fw_str url = embedded(value);
    bool bare = name && (target || fwi_str_starts(value, FWI_STR("//")) ||
                         fwi_str_starts_ascii(value, FWI_STR("www.")));
    fwi_url probe;
    if (!url.len && bare && may_be_url(value) && fwi_url_parse(s->arena, value, &probe))
      url = value;
    if (url.len) {
      if (!place.len)
        place = fwi_arena_join(s->arena, FWI_STR("parameter "), *name);
      offer(s, url, how.len ? fwi_arena_join(s->arena, how, place) : place, encoded || escapes > 1);
      return;
    }
    fw_str plain;
    if (has_escape(value)) {
      value = fwi_percent_decode(s->arena, value);
      escapes++;
    } else if (value.len < ENCODED_MIN) {
      return;
    } else if ((plain = peel_hex(s->arena, value)).len) {
      value = plain;
      how = FWI_STR("hex in ");
      encoded = true;
    } else if ((plain = peel_base64(s->arena, value)).len) {
      value = plain;
      how = FWI_STR("base64 in ");
      encoded = true;
    } else {
      return;
    }
  }
}

static void look_into_pairs(search *s, fw_str pairs, fw_str kind, fw_str wrapper) {
  while (pairs.ptr) {
    fw_str value = fwi_str_next(&pairs, '&'), name = {NULL, 0};
    size_t padding = 0; /* "aHR0cA==" is a value, not a name */
    while (padding < value.len && value.ptr[value.len - 1 - padding] == '=')
      padding++;
    ptrdiff_t equals = fwi_str_find_char(value, '=');
    if (equals >= 0 && (size_t)equals < value.len - padding)
      name = fwi_utf8_cut(fwi_str_next(&value, '='), 64);
    fw_str place = wrapper.len || name.len ? wrapper : kind;
    if (value.len)
      look_into(s, value, &name, place);
  }
}

static void look_into_path(search *s) {
  fw_str path = s->outer->path;
  if (path.len < PATH_MIN)
    return;
  /* A URL written in a path takes the query with it: web.archive.org/web/2020/http://... */
  const char *end = s->outer->text.ptr + s->outer->text.len;
  if (s->outer->fragment.ptr)
    end = s->outer->fragment.ptr - 1;
  fw_str plain = embedded((fw_str){path.ptr, (size_t)(end - path.ptr)});
  if (plain.len && plain.ptr < path.ptr + path.len) {
    offer(s, plain, FWI_STR("path"), false);
    return;
  }
  fw_str rest = fwi_str_slice(path, 1, path.len);
  if (fwi_str_find(rest, FWI_STR("aHR0c")) >= 0) { /* its digits may hold a '/' */
    look_into(s, rest, NULL, FWI_STR("path"));
    return;
  }
  while (rest.ptr) {
    fw_str segment = fwi_str_next(&rest, '/');
    if (segment.len >= PATH_MIN)
      look_into(s, segment, NULL, FWI_STR("path"));
  }
}

/** Proofpoint v2: '%' is written '-', '/' is written '_'. */
static fw_str proofpoint_v2(fwi_arena *arena, const fwi_url *url) {
  fw_str query = url->query;
  while (query.ptr) {
    fw_str pair = fwi_str_next(&query, '&');
    if (!fwi_str_starts(pair, FWI_STR("u=")))
      continue;
    fw_str value = fwi_arena_dup(arena, fwi_str_slice(pair, 2, pair.len));
    for (size_t i = 0; i < value.len; i++) {
      char *c = (char *)value.ptr + i; /* our own copy */
      *c = *c == '-' ? '%' : *c == '_' ? '/' : *c;
    }
    return fwi_percent_decode(arena, value);
  }
  return (fw_str){NULL, 0};
}

/** Proofpoint v3: /v3/__URL__;BYTES!...; a '*' in URL is the next character of BYTES, "**X" the
 * next 2 + (X as a base64 digit) of them. */
static fw_str proofpoint_v3(fwi_arena *arena, const fwi_url *url) {
  static const fw_str head = {"/v3/__", 6}, tail = {"__;", 3};
  fw_str all = {url->path.ptr, (size_t)(url->text.ptr + url->text.len - url->path.ptr)};
  ptrdiff_t end = fwi_str_find(all, tail);
  if (!fwi_str_starts(all, head) || end < (ptrdiff_t)head.len)
    return (fw_str){NULL, 0};
  fw_str text = fwi_str_slice(all, head.len, (size_t)end);
  fw_str bytes = fwi_str_slice(all, (size_t)end + tail.len, all.len);
  bytes = fwi_base64_decode(arena, fwi_str_next(&bytes, '!'));
  const char *next = bytes.ptr, *stop = next ? next + bytes.len : next;
  fwi_buf out = {0};
  for (size_t i = 0; i < text.len; i++) {
    if (text.ptr[i] != '*') {
      fwi_buf_add_char(&out, text.ptr[i]);
      continue;
    }
    int run = 1;
    if (i + 2 < text.len && text.ptr[i + 1] == '*' &&
        fwi_digit(&fwi_base64, text.ptr[i + 2]) >= 0) {
      run = 2 + fwi_digit(&fwi_base64, text.ptr[i + 2]);
      i += 2;
    }
    for (; run > 0 && next < stop; run--) {
      uint32_t c;
      size_t len = fwi_utf8_decode(next, stop, &c);
      fwi_buf_add(&out, next, len);
      next += len;
    }
  }
  return fwi_buf_take(&out, arena);
}

/** www-example-com.translate.goog: '.' is written '-', '-' is written "--". */
static fw_str translated(fwi_arena *arena, const fwi_url *url) {
  fw_str host = url->host;
  fw_str label = fwi_str_next(&host, '.');
  fwi_buf out = {0};
  fwi_buf_add(&out, "https://", 8);
  for (size_t i = 0; i < label.len; i++) {
    bool twice = label.ptr[i] == '-' && i + 1 < label.len && label.ptr[i + 1] == '-';
    fwi_buf_add_char(&out, label.ptr[i] == '-' && !twice ? '.' : label.ptr[i]);
    i += twice;
  }
  fwi_buf_add_str(&out, url->path);
  return fwi_buf_take(&out, arena);
}

/** .../c/s/HOST/PATH of AMP caches, /amp/s/HOST/PATH of Google; "s" means https. */
static fw_str amp(fwi_arena *arena, const fwi_url *url) {
  static const fw_str heads[] = {{"/c/", 3}, {"/v/", 3}, {"/amp/", 5}};
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
    if (!fwi_str_starts(url->path, heads[i]))
      continue;
    fw_str rest = fwi_str_slice(url->path, heads[i].len, url->path.len);
    bool secure = fwi_str_starts(rest, FWI_STR("s/"));
    rest = fwi_str_slice(rest, secure ? 2 : 0, rest.len);
    return fwi_arena_printf(arena, "%s://%.*s", secure ? "https" : "http", FWI_ARG(rest));
  }
  return (fw_str){NULL, 0};
}

/** ___URL___.MORE behind /v2/ of Check Point and Avanan.  Newer ones shift the letters
 * ("myyux://"): how exactly nobody has published, so they stay closed. */
static fw_str between_lines(const fwi_url *url) {
  fw_str lines = FWI_STR("___"),
         rest = {url->path.ptr, (size_t)(url->text.ptr + url->text.len - url->path.ptr)};
  ptrdiff_t start = fwi_str_find(rest, lines);
  if (start < 0)
    return (fw_str){NULL, 0};
  rest = fwi_str_slice(rest, (size_t)start + lines.len, rest.len);
  if (!fwi_str_starts_ascii(rest, FWI_STR("http")) && fwi_str_find(rest, FWI_STR("://")) >= 0)
    return (fw_str){NULL, 0};
  ptrdiff_t end = fwi_str_find(rest, lines);
  return end < 0 ? rest : fwi_str_slice(rest, 0, (size_t)end);
}

/** What a wrapper with a writing of its own holds, or empty. */
static fw_str special(fwi_arena *arena, const fwi_url *url, fw_str wrapper) {
  if (fwi_str_eq(wrapper, FWI_STR("proofpoint")))
    return fwi_str_starts(url->path, FWI_STR("/v3/"))   ? proofpoint_v3(arena, url)
           : fwi_str_starts(url->path, FWI_STR("/v2/")) ? proofpoint_v2(arena, url)
                                                        : (fw_str){NULL, 0};
  if (fwi_str_eq(wrapper, FWI_STR("translate")))
    return translated(arena, url);
  if (fwi_str_eq(wrapper, FWI_STR("amp")) || fwi_str_eq(wrapper, FWI_STR("google")))
    return amp(arena, url);
  if (fwi_str_eq(wrapper, FWI_STR("checkpoint")))
    return between_lines(url);
  return (fw_str){NULL, 0};
}

/* .../s/ID?domain=evil.example of Mimecast, .../link?domain=evil.example&t=ID of INKY: the target
 * hides behind ID, its host is written there for the reader's eyes. */
static bool named_only(search *s) {
  fw_str service = fwi_hosts_opaque(s->outer->host), query = s->outer->query,
         name = FWI_STR("domain=");
  while (service.len && query.ptr) {
    fw_str pair = fwi_str_next(&query, '&');
    if (!fwi_str_starts(pair, name))
      continue;
    offer(s, fwi_percent_decode(s->arena, fwi_str_slice(pair, name.len, pair.len)), service, false);
    s->found.partial = s->have;
    break;
  }
  return s->have;
}

/** Google's search under any country's ending: www.google.co.uk. */
static bool is_google(const fwi_url *url) {
  fw_str name = FWI_STR("www.google.");
  if (!fwi_str_starts(url->host, name))
    return false;
  fw_str suffix = fwi_url_suffix(url);
  return suffix.len && url->host.len == name.len + suffix.len && !fwi_domain_private(suffix);
}

/** Is there room for another URL in it?  Most have none in a short path, and nothing behind it. */
static bool may_hold(const fwi_url *url) {
  return url->query.len || url->fragment.len || url->path.len >= PATH_MIN;
}

static bool next_hop(fwi_arena *arena, const fwi_url *outer, fwi_hop_url *out) {
  bool service = fwi_hosts_service(outer->host);
  bool google = is_google(outer);
  if (!service && !google && !may_hold(outer))
    return false;
  search s = {.arena = arena, .outer = outer};
  if (service && named_only(&s)) {
    *out = s.found;
    return true;
  }
  fw_str wrapper = service ? fwi_hosts_wrapper(outer->host) : (fw_str){NULL, 0};
  if (!wrapper.len && google)
    wrapper = FWI_STR("google");
  fw_str inside = wrapper.len ? special(arena, outer, wrapper) : wrapper;
  if (inside.len)
    offer(&s, inside, wrapper, false);
  if (!s.have)
    look_into_pairs(&s, outer->query, FWI_STR("query"), wrapper);
  if (!s.have || fwi_str_eq(s.found.url.org, outer->org)) {
    look_into_pairs(&s, outer->fragment, FWI_STR("fragment"), (fw_str){NULL, 0});
    look_into_path(&s);
  }
  *out = s.found;
  return s.have;
}

size_t fwi_url_unwrap(fwi_arena *arena, const fwi_url *first, size_t max_hops, fwi_hop_url **out) {
  size_t count = 1, room = 1, inner = 0; /* bytes of the URLs inside the second */
  fwi_hop_url next, *chain = fwi_arena_room(arena, sizeof *chain);
  *chain = (fwi_hop_url){.url = *first, .via = FWI_STR("")};
  while (count < max_hops && next_hop(arena, &chain[count - 1].url, &next)) {
    bool seen = false;
    for (size_t i = 0; i < count; i++)
      seen |= fwi_str_eq(chain[i].url.text, next.url.text);
    if (seen)
      break;
    inner += count > 1 ? next.url.text.len : 0;
    if (inner > FWI_INNER_BYTES) {
      chain[count - 1].cut = true;
      break;
    }
    if (count == room) {
      fwi_hop_url *more = FWI_NEW_ARRAY(arena, fwi_hop_url, room *= 2);
      memcpy(more, chain, count * sizeof *chain);
      chain = more;
    }
    chain[count++] = next;
  }
  *out = chain;
  return count;
}
