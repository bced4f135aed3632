#include "url/find.h"

#include "url/url.h"
#include "url/writing.h"
#include "util/lanes.h"

#include <unicode/uchar.h>

static uint32_t char_at(fw_str text, size_t at, size_t *len) {
  uint32_t c;
  *len = fwi_utf8_decode(text.ptr + at, text.ptr + text.len, &c);
  return c;
}

/** Does the authority that may go on with the ASCII character @p c go on? */
static bool authority_char(char c) { return fwi_is_alnum(c) || fwi_among(c, "-._~%:@!$&*+="); }

/** The name within an authority: without user and port. */
static fw_str host_of(fw_str authority) {
  for (size_t i = authority.len; i > 0; i--)
    if (authority.ptr[i - 1] == '@') {
      authority = fwi_str_slice(authority, i, authority.len);
      break;
    }
  ptrdiff_t colon = fwi_str_find_char(authority, ':');
  return colon < 0 ? authority : fwi_str_slice(authority, 0, (size_t)colon);
}

/** Has the host of this authority a listed suffix, whatever its dots are? */
static bool is_known(fw_str authority) {
  fw_str host = host_of(authority);
  char plain[256]; /* a host has 253 */
  size_t n = 0, len;
  for (size_t i = 0; i < host.len && n < sizeof plain; i += len) {
    bool dot = fwi_dot_lookalike(char_at(host, i, &len));
    for (size_t k = 0; !dot && k < len && n < sizeof plain; k++)
      plain[n++] = host.ptr[i + k];
    if (dot)
      plain[n++] = '.';
  }
  return fwi_domain_known((fw_str){plain, n});
}

/* Japanese is written without blanks, so letters behind a host are mostly the sentence's:
 * https://example.jpをご覧ください.  @p foreign is where the first one stands. */
static size_t end_of_unicode_host(fw_str text, size_t start, size_t foreign, size_t end) {
  bool sure = false;
  size_t len;
  bool trick = fwi_slash_lookalike(char_at(text, foreign, &len), &sure);
  bool whole = is_known(fwi_str_slice(text, start, end));
  if (is_known(fwi_str_slice(text, start, foreign)))
    return trick && whole ? end : foreign;
  if (whole)
    return end;
  /* 日本語.jpをご覧: the last label without what follows its ASCII beginning. */
  size_t label = end;
  while (label > start && text.ptr[label - 1] != '.')
    label--;
  while (label < end && fwi_is_alnum(text.ptr[label]))
    label++;
  return is_known(fwi_str_slice(text, start, label)) ? label : foreign;
}

/* Classes of bytes: most of a text is passed over by them alone. */
enum {
  ALNUM = 1 << 0,
  NAME = 1 << 1,   /* goes on with a word, with ALNUM */
  SCHEME = 1 << 2, /* one may begin: https ftp ttp, full-width */
  HOST = ALNUM | NAME
};

static const unsigned char classes[256] = {
    /* clang-format off */
    ['0'] = ALNUM, ['1'] = ALNUM, ['2'] = ALNUM, ['3'] = ALNUM, ['4'] = ALNUM, ['5'] = ALNUM,
    ['6'] = ALNUM, ['7'] = ALNUM, ['8'] = ALNUM, ['9'] = ALNUM,
    ['A'] = ALNUM, ['B'] = ALNUM, ['C'] = ALNUM, ['D'] = ALNUM, ['E'] = ALNUM,
    ['F'] = ALNUM | SCHEME, ['G'] = ALNUM, ['H'] = ALNUM | SCHEME, ['I'] = ALNUM, ['J'] = ALNUM,
    ['K'] = ALNUM, ['L'] = ALNUM, ['M'] = ALNUM, ['N'] = ALNUM, ['O'] = ALNUM, ['P'] = ALNUM,
    ['Q'] = ALNUM, ['R'] = ALNUM, ['S'] = ALNUM, ['T'] = ALNUM | SCHEME, ['U'] = ALNUM,
    ['V'] = ALNUM, ['W'] = ALNUM, ['X'] = ALNUM, ['Y'] = ALNUM, ['Z'] = ALNUM,
    ['a'] = ALNUM, ['b'] = ALNUM, ['c'] = ALNUM, ['d'] = ALNUM, ['e'] = ALNUM,
    ['f'] = ALNUM | SCHEME, ['g'] = ALNUM, ['h'] = ALNUM | SCHEME, ['i'] = ALNUM, ['j'] = ALNUM,
    ['k'] = ALNUM, ['l'] = ALNUM, ['m'] = ALNUM, ['n'] = ALNUM, ['o'] = ALNUM, ['p'] = ALNUM,
    ['q'] = ALNUM, ['r'] = ALNUM, ['s'] = ALNUM, ['t'] = ALNUM | SCHEME, ['u'] = ALNUM,
    ['v'] = ALNUM, ['w'] = ALNUM, ['x'] = ALNUM, ['y'] = ALNUM, ['z'] = ALNUM,
    ['-'] = NAME, ['.'] = NAME, ['_'] = NAME, [0xEF] = SCHEME
    /* clang-format on */
};

static unsigned class_at(fw_str text, size_t at) { return classes[(unsigned char)text.ptr[at]]; }

static bool ascii_alnum_at(fw_str text, size_t at) {
  size_t len;
  uint32_t c = at < text.len ? fwi_narrow(char_at(text, at, &len)) : 0;
  return c < 0x80 && fwi_is_alnum((char)c);
}

/* https://example。com/ is read by browsers, but https://example.com。2月1日まで goes on with the
 * sentence: behind what is a whole host already such a dot needs a path after it.  @p dot is where
 * the first one stands; 0: there is none. */
static size_t end_of_dotted_host(fw_str text, size_t start, size_t dot, size_t end) {
  if (!dot || !is_known(fwi_str_slice(text, start, dot)))
    return end;
  bool path = end < text.len && fwi_among(text.ptr[end], "/?#");
  return path && is_known(fwi_str_slice(text, start, end)) ? end : dot;
}

/** End of the authority that begins at @p start; equal to it when there is none. */
static size_t authority_end(fw_str text, size_t start, bool wide) {
  size_t limit = text.len - start > FWI_URL_BYTES ? start + FWI_URL_BYTES : text.len;
  size_t foreign = 0, dot = 0, at = start, len;
  if (at < limit && text.ptr[at] == '[') { /* IPv6 */
    size_t close = at + 1;
    while (close < limit && (fwi_hex(text.ptr[close]) >= 0 || fwi_among(text.ptr[close], ":.")))
      close++;
    if (close < limit && text.ptr[close] == ']')
      at = close + 1;
  }
  while (at < limit && class_at(text, at) & HOST) /* most often all of it */
    at++;
  for (; at < limit; at += len) {
    fw_str plain;
    uint32_t c = char_at(text, at, &len);
    size_t separator = fwi_separator_read(text, at, &plain);
    if (separator) {
      len = separator;
    } else if (c < 0x80 || (wide && fwi_narrow(c) < 0x80)) {
      if (!authority_char((char)fwi_narrow(c)))
        break;
    } else if (fwi_dot_lookalike(c)) {
      if (!ascii_alnum_at(text, at + len))
        break;
      if (!dot)
        dot = at;
    } else if (wide) {
      break;
    } else {
      bool sure;
      if (!u_isalnum((UChar32)c) && !fwi_slash_lookalike(c, &sure))
        break;
      if (!foreign)
        foreign = at;
    }
  }
  if (at > limit)
    at = limit;
  size_t end = end_of_dotted_host(text, start, dot, at);
  return foreign && foreign < end ? end_of_unicode_host(text, start, foreign, end) : end;
}

/** Letters of scripts that don't run into the sentence around a URL. */
static bool spaced_script(uint32_t c) { return c >= 0xC0 && c < 0x2000 && u_isalpha((UChar32)c); }

/** ASCII that ends a path, and what isn't ASCII. */
static inline fwi_lanes path_end_lanes(fwi_lanes c) {
  return (fwi_lanes)(c <= ' ') | (fwi_lanes)(c >= 0x7F) | (fwi_lanes)(c == '"') |
         (fwi_lanes)(c == '<') | (fwi_lanes)(c == '>') | (fwi_lanes)(c == '`') |
         (fwi_lanes)(c == '\\');
}

static size_t path_end(fw_str text, size_t start, size_t at, bool wide) {
  size_t limit = text.len - start > FWI_URL_BYTES ? start + FWI_URL_BYTES : text.len, len;
  for (; at < limit; at += len) {
    const char *end = text.ptr + limit, *p = text.ptr + at;
    at += (size_t)(fwi_lanes_find(text.ptr, p, end, path_end_lanes) - p);
    if (at == limit)
      break;
    uint32_t c = char_at(text, at, &len);
    if (wide && c >= 0x80 && fwi_narrow(c) < 0x80) {
      char narrow = (char)fwi_narrow(c);
      if (!fwi_is_alnum(narrow) && !fwi_among(narrow, "-._~:/?#@!$&*+;=%"))
        break;
      continue;
    }
    if (!spaced_script(c))
      break;
  }
  return at > limit ? limit : at;
}

/** Without the sentence's punctuation; closing brackets stay that were opened inside. */
static size_t trimmed_end(fw_str text, size_t start, size_t end) {
  int open[2] = {0};
  bool counted = false;
  for (; end > start; end--) {
    char c = text.ptr[end - 1];
    int *balance = c == ')' ? &open[0] : c == ']' ? &open[1] : NULL;
    for (size_t i = start; balance && !counted && i < end; i++) { /* few URLs end in one */
      open[0] += (text.ptr[i] == '(') - (text.ptr[i] == ')');
      open[1] += (text.ptr[i] == '[') - (text.ptr[i] == ']');
    }
    counted |= balance != NULL;
    if (balance ? *balance >= 0 : !fwi_among(c, ".,;:!?>\"'"))
      break;
    if (balance)
      ++*balance;
  }
  return end;
}

static size_t url_end(fw_str text, size_t start, size_t body, bool wide) {
  size_t at = authority_end(text, body, wide);
  if (at == body)
    return start;
  uint32_t next = 0;
  size_t len;
  if (at < text.len) {
    next = char_at(text, at, &len);
    if (wide)
      next = fwi_narrow(next);
  }
  if (next == '/' || next == '?' || next == '#')
    at = path_end(text, start, at, wide);
  at = trimmed_end(text, start, at);
  return at > body ? at : start;
}

/** End of the run of name characters at @p at, defanged dots included. */
static size_t word_end(fw_str text, size_t at) {
  for (; at < text.len; at++) {
    if (class_at(text, at) & (ALNUM | NAME))
      continue;
    fw_str plain;
    size_t separator = fwi_separator_read(text, at, &plain);
    if (!separator || plain.ptr[0] != '.')
      break;
    at += separator - 1;
  }
  return at;
}

/* Where to go on behind the word [start, stop): a scheme may be its last piece ("xhttps:",
 * "see-hxxp:").  Looking back at one piece only keeps the search linear. */
static size_t next_word(fw_str text, size_t start, size_t stop) {
  char next = stop < text.len ? text.ptr[stop] : ' ';
  if (next != ':' && next != '[' && next != '(' && next != '*')
    return stop;
  fw_str word = fwi_str_slice(text, start, stop);
  size_t piece = fwi_str_ends_ascii(word, FWI_STR("https"))  ? stop - 5
                 : fwi_str_ends_ascii(word, FWI_STR("http")) ? stop - 4
                                                             : stop;
  if (piece == stop)
    while (piece > start && fwi_is_alnum(text.ptr[piece - 1]))
      piece--;
  return piece > start ? piece : stop;
}

/** May a dot be in it, defanged or not?  Most words have none. */
static bool may_be_dotted(fw_str word) {
  bool may = false;
  for (size_t i = 0; i < word.len; i++)
    may |= word.ptr[i] == '.' || !(class_at(word, i) & (ALNUM | NAME));
  return may;
}

static bool names_a_host(fw_str word) {
  if (!may_be_dotted(word))
    return false;
  char plain[256]; /* a host has 253; defanged dots are two bytes longer */
  size_t n = 0;
  bool dotted = false;
  for (size_t i = 0; i < word.len;) {
    fw_str dot = {word.ptr + i, 1};
    size_t len = fwi_separator_read(word, i, &dot);
    if (n == sizeof plain)
      return false;
    plain[n++] = *dot.ptr;
    dotted |= *dot.ptr == '.' && i;
    i += len ? len : 1;
  }
  return dotted && fwi_domain_known((fw_str){plain, n});
}

/** A full-width h, f or t, which a scheme begins with? */
static bool wide_initial(fw_str text, size_t at) {
  if (text.len - at < 3)
    return false;
  unsigned char b = (unsigned char)text.ptr[at + 1], c = (unsigned char)text.ptr[at + 2];
  return (b == 0xBC && (c == 0xA8 || c == 0xA6 || c == 0xB4)) || /* Ｈ Ｆ Ｔ */
         (b == 0xBD && (c == 0x88 || c == 0x86 || c == 0x94));
}

/** End of the URL whose scheme begins at @p at, or @p at.  "http://" counts within a word too. */
static size_t end_from_scheme(fw_str text, size_t at) {
  char c = text.ptr[at], letter = c | 32;
  bool inside = at && fwi_is_alnum(text.ptr[at - 1]);
  if (letter != 'h' && c != '\xEF' /* full-width */ && (inside || (letter != 't' && letter != 'f')))
    return at;
  if (c == '\xEF' && !wide_initial(text, at))
    return at;
  fw_str rest = fwi_str_slice(text, at, text.len);
  if (fwi_scheme_plain(rest)) /* nearly all */
    return url_end(text, at, at + (rest.ptr[4] == 's' ? 8 : 7), false);
  fwi_scheme scheme = fwi_scheme_read(text, at);
  bool http = (scheme.plain[0] | 32) == 'h' && !scheme.defanged;
  if (!scheme.len || (!http && inside))
    return at;
  return url_end(text, at, at + scheme.len, scheme.wide);
}

/** End of the URL or host whose name is the word [start, stop), or @p start. */
static size_t end_from_host(fw_str text, size_t start, size_t stop, bool bare_too) {
  char next = stop < text.len ? text.ptr[stop] : '\0';
  if (!bare_too && next != '/' && fwi_lower(text.ptr[start]) != 'w')
    return start; /* most words */
  fw_str word = fwi_str_slice(text, start, stop);
  while (word.len && word.ptr[word.len - 1] == '.')
    word.len--;
  bool whole = word.len == stop - start;
  bool url = (whole && next == '/') || fwi_str_starts_ascii(word, FWI_STR("www"));
  /* Inside an address, a path or a longer name it is no host of its own. */
  if ((!url && !bare_too) || next == '@' ||
      (start &&
       (fwi_is_alnum(text.ptr[start - 1]) || fwi_among(text.ptr[start - 1], "@/\\%.-_"))) ||
      !names_a_host(word))
    return start;
  return url ? url_end(text, start, start, false) : start + word.len;
}

/* May the slash at @p at end a scheme or a host?  Most stand alone between words, one without a dot
 * before them: and/or, 2025/10/06. */
static bool slash_counts(fw_str text, size_t at) {
  char before = at ? text.ptr[at - 1] : ' ', after = at + 1 < text.len ? text.ptr[at + 1] : ' ';
  if (after == '/' || after == '\\' || !(classes[(unsigned char)before] & ALNUM))
    return true;
  size_t p = at;
  while (p && class_at(text, p - 1) & (ALNUM | NAME))
    if (text.ptr[--p] == '.')
      return true;
  /* What a defanged dot ends with goes on with the name. */
  return p && ((unsigned char)text.ptr[p - 1] >= 0x80 || fwi_among(text.ptr[p - 1], "])}"));
}

/* What every URL has: a slash, behind its scheme or host, or "www".  @p next: the bytes behind
 * those of @p c. */
static inline fwi_lanes url_lanes(fwi_lanes c, fwi_lanes next) {
  return (fwi_lanes)(c == '/') | (fwi_lanes)(c == '\\') |
         ((fwi_lanes)((c | 32) == 'w') & (fwi_lanes)((next | 32) == 'w')) |
         ((fwi_lanes)(c == 0xBC) & /* full-width slashes */
          ((fwi_lanes)(next == 0x8F) | (fwi_lanes)(next == 0xBC)));
}

/* From the word boundary @p at on: the last one behind a blank before something that a URL has, or
 * the text's end.  Neither scheme nor host have blanks.  @p seen: up to here the text must be read
 * word by word. */
static size_t skip_words(fw_str text, size_t at, size_t *seen) {
  size_t p = at;
  *seen = text.len;
  for (size_t none; p < text.len; p += none) {
    const char *from = text.ptr + p;
    char last[FWI_LANES + 1];
    if (text.len - p <= FWI_LANES) {
      memset(last, 0, sizeof last);
      from = memcpy(last, from, text.len - p);
    }
    none = fwi_lanes_first(url_lanes(fwi_lanes_load(from), fwi_lanes_load(from + 1)));
    if (none == FWI_LANES)
      continue;
    p += none;
    none = 1;
    if (text.ptr[p] == '/' && !slash_counts(text, p))
      continue;
    *seen = p + 1;
    while (p > at && (unsigned char)text.ptr[p - 1] > ' ')
      p--;
    return p;
  }
  return text.len;
}

/* End of the URL or host that begins at @p at, or @p at; then @p stop is the end of what can't be
 * the beginning of one. */
static inline size_t end_at(fw_str text, size_t at, size_t *stop, bool bare_too) {
  unsigned class = class_at(text, at);
  size_t end = class & SCHEME ? end_from_scheme(text, at) : at;
  *stop = at + 1;
  if (end > at || !(class & ALNUM))
    return end;
  *stop = word_end(text, at);
  return end_from_host(text, at, *stop, bare_too);
}

bool fwi_url_find(fw_str text, size_t *at, size_t *start, size_t *end) {
  for (size_t i = *at, seen = 0, stop; i < text.len;) {
    if (i >= seen && (i = skip_words(text, i, &seen)) == text.len)
      break;
    *end = end_at(text, i, &stop, false);
    if (*end > i) {
      *start = i;
      *at = *end;
      return true;
    }
    i = stop > i + 1 ? next_word(text, i, stop) : stop;
  }
  *at = text.len;
  return false;
}

size_t fwi_host_begins(fw_str text) {
  size_t stop;
  return text.len ? end_at(text, 0, &stop, true) : 0;
}
