/* parse.c - one URL taken apart the way a browser does it (WHATWG URL), not the way RFC 3986
 * would like it: attackers write for browsers. */
#include "url/codec.h"
#include "url/url.h"
#include "url/writing.h"
#include "util/lanes.h"

#include <arpa/inet.h>

/* Back slashes are written over further down. */
static inline fwi_lanes untidy_lanes(fwi_lanes c) {
  return (fwi_lanes)(c == '\t') | (fwi_lanes)(c == '\r') | (fwi_lanes)(c == '\n') |
         (fwi_lanes)(c == '\\') | (fwi_lanes)(c == 0xEF);
}

/** Where the first byte stands in @p text for which @p test holds; its length when none. */
#define FIND(text, test)                                                                           \
  ((text).len ? (size_t)(fwi_lanes_find((text).ptr, (text).ptr, (text).ptr + (text).len, test) -   \
                         (text).ptr)                                                               \
              : 0)

/** Without white space around it and without tabs and line ends inside; letters narrow when it was
 * written in full-width ones.  A copy, unless there is nothing to do. */
static fw_str tidy(fwi_arena *arena, fw_str text) {
  while (text.len && (unsigned char)text.ptr[0] <= ' ')
    text.ptr++, text.len--;
  text = fwi_utf8_cut(text, FWI_URL_BYTES);
  while (text.len && (unsigned char)text.ptr[text.len - 1] <= ' ')
    text.len--;
  size_t n = FIND(text, untidy_lanes);
  if (n == text.len) /* most often */
    return text;
  char *out = (char *)fwi_arena_dup(arena, text).ptr;
  bool wide = n < text.len && text.ptr[n] == '\xEF' && fwi_scheme_read(text, 0).wide;
  for (size_t i = n; i < text.len; i++) {
    char c = text.ptr[i];
    if (wide && c == '\xEF') {
      uint32_t u;
      size_t len = fwi_utf8_decode(text.ptr + i, text.ptr + text.len, &u);
      if (fwi_narrow(u) < 0x80) {
        c = (char)fwi_narrow(u);
        i += len - 1;
      }
    } else if (c == '\t' || c == '\r' || c == '\n') {
      continue;
    }
    out[n++] = c;
  }
  return (fw_str){out, n};
}

/** Length of "scheme:" at the start of @p text, or 0. */
static size_t scheme_len(fw_str text) {
  size_t i = 0;
  bool dotted = false;
  while (i < text.len && (fwi_is_alnum(text.ptr[i]) || fwi_among(text.ptr[i], "+.-")))
    dotted |= text.ptr[i++] == '.';
  if (!i || !fwi_is_alpha(text.ptr[0]) || i == text.len || text.ptr[i] != ':')
    return 0;
  /* example.jp:8080 */
  return dotted && i + 1 < text.len && fwi_is_digit(text.ptr[i + 1]) ? 0 : i + 1;
}

static size_t slashes(fw_str text) {
  size_t i = 0;
  while (i < text.len && (text.ptr[i] == '/' || text.ptr[i] == '\\'))
    i++;
  return i;
}

static inline fwi_lanes end_lanes(fwi_lanes c) {
  return (fwi_lanes)(c == '/') | (fwi_lanes)(c == '\\') | (fwi_lanes)(c == '?') |
         (fwi_lanes)(c == '#');
}

static size_t authority_len(fw_str text) { return FIND(text, end_lanes); }

/** One number of an IPv4 address (WHATWG 4.5.1): decimal, 0octal or 0xhex. */
static bool read_number(fw_str text, uint64_t *out) {
  unsigned base = 10;
  uint64_t value = 0;
  if (!text.len)
    return false;
  if (text.len > 1 && text.ptr[0] == '0') {
    base = (text.ptr[1] | 32) == 'x' ? 16 : 8;
    text = fwi_str_slice(text, base == 16 ? 2 : 1, text.len);
  }
  for (size_t i = 0; i < text.len; i++) {
    int digit = fwi_hex(text.ptr[i]);
    if (digit < 0 || (unsigned)digit >= base)
      return false;
    value = value * base + (unsigned)digit;
    if (value > UINT32_MAX)
      return false;
  }
  *out = value;
  return true;
}

/** The four bytes of a host that a browser takes for an IPv4 address. */
static bool read_ipv4(fw_str host, uint32_t *out) {
  uint64_t number = 0;
  uint32_t value = 0;
  for (int part = 0; part < 4; part++) {
    bool last = fwi_str_find_char(host, '.') < 0;
    if (!read_number(fwi_str_next(&host, '.'), &number))
      return false;
    if (last) { /* the last number fills what is left */
      if (number >> (8 * (4 - part)))
        return false;
      *out = value | (uint32_t)number;
      return true;
    }
    if (number > 255)
      return false;
    value |= (uint32_t)number << (24 - 8 * part);
  }
  return false;
}

static bool read_ipv6(fwi_arena *arena, fw_str text, fwi_url *out) {
  struct in6_addr address;
  fw_str host = fwi_domain_to_ascii(arena, text);
  if (!memchr(host.ptr, '\0', host.len) && inet_pton(AF_INET6, host.ptr, &address) == 1) {
    out->host = out->host_unicode = host;
    return out->ip = true;
  }
  return false;
}

static bool has_lookalike(fw_str host) {
  uint32_t c;
  bool sure;
  for (size_t i = 0, len; i < host.len; i += len) {
    len = fwi_utf8_decode(host.ptr + i, host.ptr + host.len, &c);
    if (fwi_slash_lookalike(c, &sure) && (sure || fwi_domain_known(fwi_str_slice(host, 0, i))))
      return true;
  }
  return false;
}

/* Between Japanese labels 。 is what the keyboard gives; between ASCII ones it is no accident. */
static bool has_dot_lookalike(fw_str host) {
  uint32_t c;
  bool any = false;
  for (size_t i = 0, len; i < host.len; i += len) {
    len = fwi_utf8_decode(host.ptr + i, host.ptr + host.len, &c);
    if (c >= 0x80 && !fwi_dot_lookalike(c))
      return false;
    any |= c >= 0x80;
  }
  return any;
}

/** May @p host be one (WHATWG 3.2, forbidden host code points)?  @p ascii: has it nothing else? */
static bool is_host(fw_str host, bool *ascii) {
  enum { FORBIDDEN = 1, FOREIGN = 2 };
  static const unsigned char classes[256] = {
      [0 ... ' '] = FORBIDDEN, ['#'] = FORBIDDEN,  ['/'] = FORBIDDEN,        [':'] = FORBIDDEN,
      ['<'] = FORBIDDEN,       ['>'] = FORBIDDEN,  ['?'] = FORBIDDEN,        ['@'] = FORBIDDEN,
      ['['] = FORBIDDEN,       ['\\'] = FORBIDDEN, [']'] = FORBIDDEN,        ['^'] = FORBIDDEN,
      ['|'] = FORBIDDEN,       [0x7F] = FORBIDDEN, [0x80 ... 0xFF] = FOREIGN};
  unsigned seen = 0;
  for (size_t i = 0; i < host.len; i++)
    seen |= classes[(unsigned char)host.ptr[i]];
  *ascii = !(seen & FOREIGN);
  return !(seen & FORBIDDEN);
}

static bool read_host(fwi_arena *arena, fw_str host, fwi_url *out) {
  bool ascii_only;
  if (fwi_str_find_char(host, '%') >= 0)
    host = fwi_percent_decode(arena, host);
  if (!is_host(host, &ascii_only) || (!ascii_only && !fwi_utf8_valid(host)))
    return false; /* browsers refuse both (WHATWG URL 3.5) */
  out->slash_lookalike = !ascii_only && has_lookalike(host);
  fw_str ascii = fwi_domain_to_ascii(arena, host);
  while (ascii.len && ascii.ptr[ascii.len - 1] == '.')
    ascii.len--;
  if (!ascii.len)
    return false;
  uint32_t ip;
  if (read_ipv4(ascii, &ip)) {
    out->host =
        fwi_arena_printf(arena, "%u.%u.%u.%u", ip >> 24, ip >> 16 & 255, ip >> 8 & 255, ip & 255);
    out->host_unicode = out->host;
    out->ip = true;
    out->ip_obfuscated = !fwi_str_eq(host, out->host);
    return true;
  }
  out->host = ascii;
  bool plain = ascii_only && fwi_str_find(ascii, FWI_STR("xn--")) < 0;
  out->host_unicode = plain ? ascii : fwi_domain_to_unicode(arena, ascii);
  out->dot_lookalike = !ascii_only && has_dot_lookalike(host);
  out->org = fwi_domain_org(ascii);
  return true;
}

static bool read_authority(fwi_arena *arena, fw_str text, fwi_url *out) {
  for (size_t i = text.len; i > 0; i--) /* the last @ counts */
    if (text.ptr[i - 1] == '@') {
      out->userinfo = fwi_str_slice(text, 0, i - 1);
      text = fwi_str_slice(text, i, text.len);
      break;
    }
  ptrdiff_t close = text.len && text.ptr[0] == '[' ? fwi_str_find_char(text, ']') : -1;
  fw_str rest = fwi_str_slice(text, (size_t)(close + 1), text.len);
  fw_str name = fwi_str_next(&rest, ':');
  for (size_t i = 0; i < rest.len && fwi_is_digit(rest.ptr[i]) && out->port < 65536; i++)
    out->port = out->port * 10 + rest.ptr[i] - '0';
  if (out->port > 65535)
    out->port = 0;
  return close > 0 ? read_ipv6(arena, fwi_str_slice(text, 1, (size_t)close), out)
                   : read_host(arena, name, out);
}

static bool is_web(fw_str scheme) {
  return fwi_str_eq(scheme, FWI_STR("https")) || fwi_str_eq(scheme, FWI_STR("http"));
}

static bool is_special(fw_str scheme) {
  return is_web(scheme) || fwi_str_eq(scheme, FWI_STR("ftp")) ||
         fwi_str_eq(scheme, FWI_STR("ws")) || fwi_str_eq(scheme, FWI_STR("wss"));
}

/** These run or hold what follows; "//" behind them names no host. */
static bool is_hostless(fw_str scheme) {
  return fwi_str_eq(scheme, FWI_STR("javascript")) || fwi_str_eq(scheme, FWI_STR("vbscript")) ||
         fwi_str_eq(scheme, FWI_STR("data")) || fwi_str_eq(scheme, FWI_STR("about"));
}

/** Back to plain writing when the part up to the path was defanged; brackets in a path mean
 * nothing by themselves. */
static fw_str refanged(fwi_arena *arena, fw_str text, bool *changed) {
  fw_str plain = fwi_refang(arena, text);
  if (plain.ptr == text.ptr)
    return text;
  size_t same = 0, head = scheme_len(plain);
  while (same < text.len && same < plain.len && text.ptr[same] == plain.ptr[same])
    same++;
  head += slashes(fwi_str_slice(plain, head, plain.len));
  head += authority_len(fwi_str_slice(plain, head, plain.len));
  *changed = same < head;
  return *changed ? plain : text;
}

/** Set path, query and fragment: what is behind the authority. */
static void split_path(fw_str path, fwi_url *out) {
  ptrdiff_t hash = fwi_str_find_char(path, '#');
  if (hash >= 0) {
    out->fragment = fwi_str_slice(path, (size_t)hash + 1, path.len);
    path.len = (size_t)hash;
  }
  ptrdiff_t mark = fwi_str_find_char(path, '?');
  if (mark >= 0) {
    out->query = fwi_str_slice(path, (size_t)mark + 1, path.len);
    path.len = (size_t)mark;
  }
  out->path = path;
}

/* What there may be to tidy, and the end of a word. */
static inline fwi_lanes tidied_lanes(fwi_lanes c) {
  return (fwi_lanes)(c <= ' ') | (fwi_lanes)(c == '\\') | (fwi_lanes)(c == 0xEF);
}

/* ... and to refang. */
static inline fwi_lanes odd_lanes(fwi_lanes c) {
  return tidied_lanes(c) | (fwi_lanes)(c == ':') | (fwi_lanes)((c | 0x20) == '{') /* and [ */ |
         (fwi_lanes)(c == '(') | (fwi_lanes)(c == 0xE3);
}

/** Is there nothing to tidy in the @p path of the URL @p text, nor to refang? */
static bool is_tidy(fwi_arena *arena, fw_str text, fw_str path) {
  return FIND(path, odd_lanes) == path.len || /* most */
         (FIND(path, tidied_lanes) == path.len && fwi_refang(arena, text).ptr == text.ptr);
}

/** Is @p text a URL as nearly all are written: http:// or https://, a name in lower case, a path
 * with nothing odd in it?  It is read in two passes then; false says nothing. */
static bool parse_plain(fwi_arena *arena, fw_str text, fwi_url *out) {
  enum { DOT = 1, HYPHEN = 2, LETTER = 4, END = 8 };
  static const unsigned char classes[256] = {['.'] = LETTER | DOT,
                                             ['-'] = LETTER | HYPHEN,
                                             ['_'] = LETTER,
                                             ['0' ... '9'] = LETTER,
                                             ['a' ... 'z'] = LETTER,
                                             ['/'] = END,
                                             ['?'] = END,
                                             ['#'] = END};
  if (!fwi_scheme_plain(text) || text.len > FWI_URL_BYTES)
    return false;
  size_t scheme = text.ptr[4] == 's' ? 5 : 4, start = scheme + 3, end = start;
  unsigned class = 0, seen = 0;
  while (end < text.len && (class = classes[(unsigned char)text.ptr[end]]) & LETTER)
    seen |= class, end++;
  fw_str host = fwi_str_slice(text, start, end), path = fwi_str_slice(text, end, text.len);
  while (host.len && host.ptr[host.len - 1] == '.')
    host.len--;
  uint32_t ip;
  if (!host.len || (end < text.len && !(class & END)) || !is_tidy(arena, text, path) ||
      (fwi_is_digit(*host.ptr) && read_ipv4(host, &ip)))
    return false;
  out->text = text;
  out->scheme = fwi_str_slice(text, 0, scheme);
  out->host = out->host_unicode = host;
  if (seen & HYPHEN && fwi_str_find(host, FWI_STR("xn--")) >= 0)
    out->host_unicode = fwi_domain_to_unicode(arena, host);
  out->org = fwi_domain_org(host);
  split_path(path, out);
  return true;
}

bool fwi_url_parse(fwi_arena *arena, fw_str text, fwi_url *out) {
  *out = (fwi_url){0};
  if (parse_plain(arena, text, out))
    return true;
  text = refanged(arena, tidy(arena, text), &out->defanged);
  size_t colon = scheme_len(text);
  if (colon)
    out->scheme = fwi_str_slice(text, 0, colon - 1);
  if (colon && !is_web(out->scheme))
    out->scheme = fwi_domain_to_ascii(arena, out->scheme); /* lower case */
  bool special = is_special(out->scheme);
  fw_str rest = fwi_str_slice(text, colon, text.len);
  size_t lead = slashes(rest);
  bool rooted = lead == 1 && !colon; /* /path */
  if (rooted || (colon && !special && lead < 2) || is_hostless(out->scheme))
    return false;
  if (special && (lead != 2 || !fwi_str_starts(rest, FWI_STR("//")))) { /* http:/\host */
    rest = fwi_str_slice(rest, lead, rest.len);
    text = fwi_arena_printf(arena, "%.*s://%.*s", FWI_ARG(out->scheme), FWI_ARG(rest));
    colon = out->scheme.len + 1;
    rest = fwi_str_slice(text, colon, text.len);
    lead = 2;
  }
  out->text = text;
  rest = fwi_str_slice(rest, colon && !special ? 2 : lead, rest.len);
  size_t end = authority_len(rest);
  fw_str authority = fwi_str_slice(rest, 0, end);
  if (!read_authority(arena, authority, out))
    return false;
  if (!colon) { /* nothing but its look says that this is a URL: be strict */
    bool named = out->ip ? !out->ip_obfuscated : fwi_domain_known(out->host);
    if (!named || (out->userinfo.ptr && !lead))
      return false;
  }
  split_path(fwi_str_slice(rest, end, rest.len), out);
  fw_str path = out->path;
  ptrdiff_t back = special || !colon ? fwi_str_find_char(path, '\\') : -1;
  for (size_t i = (size_t)back; back >= 0 && i < path.len; i++)
    if (path.ptr[i] == '\\')
      ((char *)path.ptr)[i] = '/'; /* our own copy, since there is one */
  return true;
}

/** Add @p path, which begins with a slash, without its dot segments (RFC 3986 5.2.4). */
static void add_without_dots(fwi_buf *out, fw_str path) {
  size_t root = out->len;
  path = fwi_str_slice(path, 1, path.len);
  while (path.ptr) {
    fw_str segment = fwi_str_next(&path, '/');
    bool up = fwi_str_eq(segment, FWI_STR(".."));
    bool dot = up || fwi_str_eq(segment, FWI_STR("."));
    while (up && out->len > root && out->ptr[--out->len] != '/')
      ;
    if (dot && path.ptr)
      continue;
    fwi_buf_add_char(out, '/');
    if (!dot)
      fwi_buf_add_str(out, segment);
  }
}

fw_str fwi_url_resolve(fwi_arena *arena, fw_str base, fw_str reference) {
  reference = fwi_str_trim(reference);
  fwi_url from;
  if (!base.len || scheme_len(reference) || !fwi_url_parse(arena, base, &from) || !from.scheme.len)
    return reference;
  fwi_buf out = {0};
  fwi_buf_printf(&out, "%.*s:", FWI_ARG(from.scheme));
  if (slashes(reference) >= 2) {
    fwi_buf_add_str(&out, reference);
    return fwi_buf_take(&out, arena);
  }
  /* Scheme and authority as they stand in the base. */
  size_t head = from.scheme.len + 3;
  head += authority_len(fwi_str_slice(from.text, head, from.text.len));
  out.len = 0;
  fwi_buf_add(&out, from.text.ptr, head);
  size_t path_len = 0;
  while (path_len < reference.len && !fwi_among(reference.ptr[path_len], "?#"))
    path_len++;
  fw_str path = fwi_str_slice(reference, 0, path_len);
  if (!path.len) {
    fwi_buf_add_str(&out, from.path);
    if (from.query.ptr && (!reference.len || reference.ptr[0] == '#'))
      fwi_buf_printf(&out, "?%.*s", FWI_ARG(from.query));
  } else {
    fwi_buf whole = {0};
    if (path.ptr[0] != '/' && path.ptr[0] != '\\') {
      size_t dir = from.path.len;
      while (dir && from.path.ptr[dir - 1] != '/')
        dir--;
      fwi_buf_add(&whole, from.path.ptr, dir);
      if (!dir)
        fwi_buf_add_char(&whole, '/');
    }
    fwi_buf_add_str(&whole, path);
    add_without_dots(&out, fwi_buf_str(&whole));
    fwi_buf_clear(&whole);
  }
  fwi_buf_add(&out, reference.ptr + path_len, reference.len - path_len);
  return fwi_buf_take(&out, arena);
}
