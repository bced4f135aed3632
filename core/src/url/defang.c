/* defang.c - between live and harmless writing of URLs. */
#include "url/url.h"
#include "url/writing.h"
#include "util/lanes.h"

#include <arpa/inet.h>

/* A blotted scheme counts only at the start of a word; "http://" anywhere. */
static fwi_scheme scheme_at(fw_str text, size_t at) {
  char c = (char)(text.ptr[at] | 32);
  bool inside = at && fwi_is_alnum(text.ptr[at - 1]);
  if (c != 'h' && c != 'f' && (c != 't' || inside)) /* all with 't' are blotted */
    return (fwi_scheme){0};
  fwi_scheme scheme = fwi_scheme_read(text, at);
  if (scheme.defanged && inside)
    scheme.len = 0;
  return scheme;
}

static inline fwi_lanes writing_lanes(fwi_lanes c) {
  return (fwi_lanes)((c | 0x20) == '{') | (fwi_lanes)(c == '(') | (fwi_lanes)(c == ':') |
         (fwi_lanes)(c == 0xE3) | (fwi_lanes)(c == 0xEF);
}

/** Is there nothing to refang, as in most URLs: no bracket, no ドット, and before each colon either
 * http, https or no end of a scheme? */
static bool is_plain(fw_str text) {
  if (!text.len)
    return true;
  const char *end = text.ptr + text.len, *p = text.ptr;
  for (; (p = fwi_lanes_find(text.ptr, p, end, writing_lanes)) < end; p++) {
    size_t i = (size_t)(p - text.ptr);
    if (*p != ':')
      return false;
    char before = i ? fwi_lower(text.ptr[i - 1]) : '\0';
    fw_str head = fwi_str_slice(text, 0, i);
    if ((before == 'p' || before == 's') && !fwi_str_ends_ascii(head, FWI_STR("http")) &&
        !fwi_str_ends_ascii(head, FWI_STR("https")))
      return false;
  }
  return true;
}

fw_str fwi_refang(fwi_arena *arena, fw_str text) {
  if (is_plain(text))
    return text;
  fwi_buf out = {0};
  size_t done = 0; /* everything before is in out */
  for (size_t i = 0; i < text.len;) {
    fw_str plain = {NULL, 0};
    size_t len = fwi_separator_read(text, i, &plain);
    fwi_scheme scheme = {0};
    if (!len) {
      scheme = scheme_at(text, i);
      if (scheme.defanged && scheme.len) {
        len = scheme.len;
        plain = fw_str_of(scheme.plain);
      }
    }
    if (!len) {
      i++;
      continue;
    }
    fwi_buf_add(&out, text.ptr + done, i - done);
    fwi_buf_add_str(&out, plain);
    done = i += len;
  }
  if (!done)
    return text;
  fwi_buf_add(&out, text.ptr + done, text.len - done);
  return fwi_buf_take(&out, arena);
}

/** The ASCII character at @p at, full-width or not, else 0; @p len is its bytes. */
static char narrow_at(fw_str text, size_t at, size_t *len) {
  char c = text.ptr[at];
  *len = 1;
  if (c != '\xEF')
    return (unsigned char)c < 0x80 ? c : '\0';
  uint32_t u;
  *len = fwi_utf8_decode(text.ptr + at, text.ptr + text.len, &u);
  return fwi_narrow(u) < 0x80 ? (char)fwi_narrow(u) : '\0';
}

/** Dots become "[.]", unless they stand in brackets already. */
static void add_dots(fwi_buf *out, fw_str host) {
  static const fw_str safe = {"[.]", 3};
  enum { PIECE = 64 }; /* bytes that room is made for at a time */
  size_t len = 1;
  for (size_t i = 0, end; i < host.len;) {
    end = host.len - i > PIECE ? i + PIECE : host.len;
    fwi_buf_reserve(out, (PIECE + 1) * safe.len);
    char *to = out->ptr + out->len;
    for (; i < end; i += len) {
      char c = host.ptr[i];
      len = 1;
      bool dot = c == '.' || (c == '\xEF' && narrow_at(host, i, &len) == '.');
      if (dot && !(i && fwi_among(host.ptr[i - 1], "[({"))) {
        memcpy(to, safe.ptr, safe.len), to += safe.len;
      } else {
        *to++ = c;
        len = 1;
      }
    }
    out->len = (size_t)(to - out->ptr);
  }
}

/** Length of the live scheme with "://" at the start of @p text, or 0. */
static size_t live_scheme(fw_str text) {
  char c = text.len ? text.ptr[0] : '\0';
  if ((c | 32) != 'h' && (c | 32) != 'f' && c != '\xEF')
    return 0;
  if (c != '\xEF' && (text.len < 6 || ((text.ptr[1] | 32) != 't' && text.ptr[1] != '\xEF')))
    return 0; /* most words */
  fwi_scheme scheme = fwi_scheme_read(text, 0);
  return scheme.defanged ? 0 : scheme.len;
}

/** "https://" -> "hxxps://", "ftp://" -> "fxp://"; letter case and width kept. */
static void add_scheme(fwi_buf *out, fw_str scheme) {
  size_t start = out->len, len;
  fwi_buf_add_str(out, scheme);
  if (fwi_scheme_plain(scheme)) { /* most */
    memcpy(out->ptr + start + 1, "xx", 2);
    return;
  }
  for (size_t i = 0; i < scheme.len; i += len)
    if (fwi_lower(narrow_at(scheme, i, &len)) == 't')
      out->ptr[start + i + len - 1] += 'x' - 't'; /* as far apart in full-width */
}

/* Of an authority's end; and of a scheme, whose colon may be full-width. */
static inline fwi_lanes end_lanes(fwi_lanes c) {
  return (fwi_lanes)(c <= ' ') | (fwi_lanes)((c | 0x10) == '?') /* and / */ |
         (fwi_lanes)((c | 1) == '#') /* and " */ | (fwi_lanes)((c | 2) == '>') /* and < */ |
         (fwi_lanes)(c == '\\') | (fwi_lanes)(c == ':') | (fwi_lanes)(c == 0xEF);
}

static size_t authority_len(fw_str text) {
  const char *stop = text.ptr + text.len,
             *sign = fwi_lanes_find(text.ptr, text.ptr, stop, end_lanes);
  size_t i = 0, len;
  if (sign == stop || (*sign != ':' && *sign != '\xEF')) /* most often */
    return (size_t)(sign - text.ptr);
  for (; i < text.len && (unsigned char)text.ptr[i] > ' '; i += len)
    if (fwi_among(narrow_at(text, i, &len), "/\\?#\"<>") ||
        live_scheme(fwi_str_slice(text, i, text.len)))
      break;
  return i;
}

/* What a word that may be a host is made of; with 'h' and 'f' a scheme may begin. */
enum { HOST_CHAR = 1, SCHEME_CHAR = 2 };

static const unsigned char host_chars[256] = {
    ['-'] = HOST_CHAR,
    ['.'] = HOST_CHAR,
    ['0' ... '9'] = HOST_CHAR,
    ['A' ... 'E'] = HOST_CHAR,
    ['F'] = HOST_CHAR | SCHEME_CHAR,
    ['G'] = HOST_CHAR,
    ['H'] = HOST_CHAR | SCHEME_CHAR,
    ['I' ... 'Z'] = HOST_CHAR,
    ['_'] = HOST_CHAR,
    ['a' ... 'e'] = HOST_CHAR,
    ['f'] = HOST_CHAR | SCHEME_CHAR,
    ['g'] = HOST_CHAR,
    ['h'] = HOST_CHAR | SCHEME_CHAR,
    ['i' ... 'z'] = HOST_CHAR,
};

static unsigned char_class(char c) { return host_chars[(unsigned char)c]; }

/** Where the word ends that goes on at @p at: before a live scheme at the latest. */
static size_t word_end(fw_str text, size_t at) {
  for (unsigned c; at < text.len && (c = char_class(text.ptr[at])); at++)
    if (c & SCHEME_CHAR && live_scheme(fwi_str_slice(text, at, text.len)))
      break;
  return at;
}

/** @p label_before: "日本語.jp" comes here as ".jp", the letters before it are a label. */
static bool live_host(fw_str host, bool label_before) {
  if (!label_before || !host.len || host.ptr[0] != '.')
    return fwi_str_find_char(host, '.') >= 0 && fwi_domain_live(host);
  char probe[256] = "a";
  size_t len = host.len < sizeof probe ? host.len : sizeof probe - 1;
  memcpy(probe + 1, host.ptr + host.len - len, len);
  return fwi_domain_live((fw_str){probe, len + 1});
}

/** Is the word at @p start the address in "//192.0.2.1/", a link with the scheme of its page? */
static bool linked_address(fw_str text, size_t start, fw_str word) {
  char name[INET_ADDRSTRLEN] = "";
  struct in_addr address;
  if (start < 2 || text.ptr[start - 1] != '/' || text.ptr[start - 2] != '/' ||
      word.len >= sizeof name)
    return false;
  memcpy(name, word.ptr, word.len);
  return inet_pton(AF_INET, name, &address) == 1;
}

/** Does what stands before @p start belong to a label?  Any letter that isn't ASCII may, but no
 * bracket or stop (U+3001, U+3002, U+3008 to U+3011): 「.cn」 is the end of a name, not a name. */
static bool has_label_before(fw_str text, size_t start) {
  if (!start || (unsigned char)text.ptr[start - 1] < 0x80)
    return false;
  unsigned char last = (unsigned char)text.ptr[start - 1];
  bool punctuation = start >= 3 && memcmp(text.ptr + start - 3, "\xE3\x80", 2) == 0 &&
                     (last == 0x81 || last == 0x82 || (last >= 0x88 && last <= 0x91));
  return !punctuation;
}

/** Is the word, which may have dots at its end, a host that a link could lead to? */
static bool is_live_word(fw_str text, size_t start, fw_str host) {
  while (host.len && host.ptr[host.len - 1] == '.')
    host.len--;
  return live_host(host, has_label_before(text, start)) || linked_address(text, start, host);
}

/** Add the word, all of its dots but those at its end changed. */
static void add_word(fwi_buf *out, fw_str word) {
  fw_str host = word;
  while (host.len && host.ptr[host.len - 1] == '.')
    host.len--;
  add_dots(out, host);
  fwi_buf_add(out, word.ptr + host.len, word.len - host.len);
}

/** Length of the live scheme whose colon is at @p colon; it begins at @p start, which is not before
 * @p from. */
static size_t live_scheme_at(fw_str text, size_t from, size_t colon, size_t *start) {
  size_t at = colon, found = 0, len;
  if (narrow_at(text, colon, &len) != ':' || colon + len == text.len ||
      !fwi_among(text.ptr[colon + len], "/\\\xEF"))
    return 0;
  if (fwi_str_starts(fwi_str_slice(text, colon, text.len), FWI_STR("://"))) { /* as most are */
    bool secure = colon - from >= 5 && (text.ptr[colon - 1] | 32) == 's';
    *start = colon - (secure ? 5 : 4);
    if (colon - from >= 4 && fwi_ascii_equal(text.ptr + *start, "http", 4))
      return colon - *start + 3;
  }
  for (int letters = 1; letters <= 5 && at > from; letters++) { /* https, http or ftps, ftp */
    at -= at - from > 2 && text.ptr[at - 3] == '\xEF' ? 3 : 1;
    len = letters > 2 ? live_scheme(fwi_str_slice(text, at, text.len)) : 0;
    if (at + len > colon) {
      found = len;
      *start = at;
    }
  }
  return found;
}

static inline fwi_lanes sign_lanes(fwi_lanes c) {
  return (fwi_lanes)(c == '.') | (fwi_lanes)(c == ':') | (fwi_lanes)(c == 0xEF);
}

/** Where the next character is that tells a host or a scheme, or the end. */
static size_t next_sign(fw_str text, size_t at) {
  if (!text.len)
    return 0;
  const char *end = text.ptr + text.len;
  return (size_t)(fwi_lanes_find(text.ptr, text.ptr + at, end, sign_lanes) - text.ptr);
}

/** Is it a dot, or a colon as it stands behind a scheme, maybe full-width?  Most colons and
 * full-width letters aren't. */
static bool is_sign(fw_str text, size_t at) {
  const char *p = text.ptr + at;
  size_t left = text.len - at, colon = *p == ':' ? 1 : 3;
  if (*p == '.')
    return true;
  if (colon == 3 && (left < 3 || memcmp(p, "：", 3) != 0))
    return false;
  return left > colon && fwi_among(narrow_at(text, at + colon, &left), "/\\");
}

static inline fwi_lanes colon_lanes(fwi_lanes c) {
  return (fwi_lanes)(c == ':') | (fwi_lanes)(c == 0xEF);
}

bool fwi_scheme_live(fw_str text) {
  size_t start;
  const char *p = text.ptr, *end = p + text.len;
  for (; text.len && (p = fwi_lanes_find(text.ptr, p, end, colon_lanes)) < end; p++)
    if (live_scheme_at(text, 0, (size_t)(p - text.ptr), &start))
      return true;
  return false;
}

bool fwi_maybe_live(fw_str text) {
  size_t len;
  for (size_t i = 0; (i = next_sign(text, i)) < text.len; i++)
    if (text.ptr[i] != '\xEF' || narrow_at(text, i, &len) == ':')
      return true;
  return false;
}

/* A host has a dot and a scheme a colon: what stands around one is looked at, the rest copied. */
bool fwi_defang_any(fwi_buf *out, fw_str text) {
  if (!text.len)
    return false;
  size_t done = 0, copied = 0; /* what is before was looked at; is in out */
  fwi_lanes_walk walk = fwi_lanes_walk_in(text.ptr, text.ptr + text.len);
  for (size_t i; (i = (size_t)(fwi_lanes_next(&walk, sign_lanes) - text.ptr)) < text.len;) {
    if (i < done || !is_sign(text, i))
      continue;
    size_t start = i, scheme;
    if (text.ptr[i] == '.') {
      size_t end = word_end(text, i + 1);
      if (end == i + 1 && i > done && char_class(text.ptr[i - 1]))
        continue; /* it ends a sentence: no dot is in the word */
      while (start > done && char_class(text.ptr[start - 1]))
        start--;
      done = end;
      fw_str word = fwi_str_slice(text, start, end);
      if (!is_live_word(text, start, word))
        continue;
      fwi_buf_add(out, text.ptr + copied, start - copied);
      add_word(out, word);
    } else if ((scheme = live_scheme_at(text, done, i, &start))) {
      fwi_buf_add(out, text.ptr + copied, start - copied);
      add_scheme(out, fwi_str_slice(text, start, start + scheme));
      fw_str host = fwi_str_slice(text, start + scheme, text.len);
      host.len = authority_len(host);
      add_dots(out, host);
      done = start + scheme + host.len;
    } else {
      continue;
    }
    copied = done;
  }
  if (!copied)
    return false;
  fwi_buf_add(out, text.ptr + copied, text.len - copied);
  return true;
}

void fwi_defang(fwi_buf *out, fw_str text) {
  if (!fwi_defang_any(out, text))
    fwi_buf_add_str(out, text);
}

bool fwi_scheme_plain(fw_str url) {
  return fwi_str_starts(url, FWI_STR("https://")) || fwi_str_starts(url, FWI_STR("http://"));
}

void fwi_defang_url(fwi_buf *out, fw_str url) {
  if (fwi_scheme_plain(url)) { /* nearly all: nothing to be told about it that can't be seen */
    fwi_defang(out, url);
    return;
  }
  size_t start = live_scheme(url);
  ptrdiff_t slashes = fwi_str_find(url, FWI_STR("://"));
  add_scheme(out, (fw_str){url.ptr, start});
  if (!start && slashes >= 0 && (size_t)slashes < authority_len(url)) {
    start = (size_t)slashes + 3; /* some other scheme, or one defanged already */
    fwi_buf_add(out, url.ptr, start);
  } else if (!start && fwi_str_starts(url, FWI_STR("//"))) {
    start = 2; /* the scheme of the page */
    fwi_buf_add(out, url.ptr, start);
  }
  fw_str rest = fwi_str_slice(url, start, url.len);
  size_t end = authority_len(rest);
  if (!start) { /* an address: its local part may keep its dots */
    size_t at = end;
    while (at && rest.ptr[at - 1] != '@')
      at--;
    fwi_buf_add(out, rest.ptr, at);
    rest = fwi_str_slice(rest, at, rest.len);
    end -= at;
  }
  add_dots(out, (fw_str){rest.ptr, end});
  fwi_defang(out, fwi_str_slice(rest, end, rest.len));
}
