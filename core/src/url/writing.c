#include "url/writing.h"

enum { SCHEME_MAX = 13 }; /* characters of "https[:][/][/]", at most */

/* What stands for a letter that was blotted out of "http". */
static bool blot(char c) { return fwi_among(c, "xX*?_~#+.-tT"); }

/* Longest first where one begins another. */
static const char *const separators[] = {"://",   "[://]", "[:]//",  "(:)//",
                                         ":[//]", ":\\\\", "[:]\\\\"};

/* "http://" or "https://", as nearly all are written: its bytes, or 0. */
static size_t plain_len(fw_str text, size_t at) {
  fw_str rest = fwi_str_slice(text, at, text.len);
  if (!fwi_str_starts_ascii(rest, FWI_STR("http")))
    return 0;
  size_t letters = rest.len > 4 && fwi_lower(rest.ptr[4]) == 's' ? 5 : 4;
  return fwi_str_starts(fwi_str_slice(rest, letters, rest.len), FWI_STR("://")) ? letters + 3 : 0;
}

fwi_scheme fwi_scheme_read(fw_str text, size_t at) {
  fwi_scheme scheme = {.len = plain_len(text, at)};
  if (scheme.len) {
    memcpy(scheme.plain, text.ptr + at, scheme.len);
    return scheme;
  }
  if ((unsigned char)text.ptr[at] < 0x80 &&
      (text.len - at < 6 || (!blot(text.ptr[at + 1]) && text.ptr[at + 1] != '\xEF')))
    return scheme;
  char c[SCHEME_MAX + 1] = {0};
  size_t end[SCHEME_MAX + 1] = {0}; /* where character i ends in the text */
  size_t wide = SCHEME_MAX + 1;     /* the first in full-width letters */
  for (size_t i = 0, p = at; i < SCHEME_MAX && p < text.len; i++) {
    uint32_t u = (unsigned char)text.ptr[p];
    p += u < 0x80 ? 1 : fwi_utf8_decode(text.ptr + p, text.ptr + text.len, &u);
    if (u >= 0x80 && i < wide)
      wide = i;
    c[i] = fwi_narrow(u) < 0x80 ? (char)fwi_narrow(u) : '\0';
    end[i] = p;
    if (!c[i])
      break;
  }
  size_t n;
  char *out = scheme.plain;
  char first = fwi_lower(c[0]);
  if (first == 'h' && blot(c[1]) && blot(c[2]) && fwi_lower(c[3]) == 'p') {
    n = 4;
  } else if (first == 'f' && blot(c[1]) && fwi_lower(c[2]) == 'p') {
    n = 3;
  } else if (first == 't' && fwi_lower(c[1]) == 't' && fwi_lower(c[2]) == 'p') {
    n = 3; /* ttp://, the Japanese boards' way */
    *out++ = c[0] == 'T' ? 'H' : 'h';
    scheme.defanged = true;
  } else {
    return scheme;
  }
  for (size_t i = 0; i < n; i++) {
    bool written = !blot(c[i]) || (c[i] | 32) == 't';
    scheme.defanged |= !written;
    *out++ = written ? c[i] : c[i] == 'X' && first != c[0] ? 'T' : 't'; /* HXXP, but hXXp */
  }
  if (fwi_lower(c[n]) == 's')
    *out++ = c[n++];
  for (size_t i = 0; fwi_among(c[n], ":[(") && i < sizeof separators / sizeof *separators; i++) {
    size_t len = strlen(separators[i]);
    if (n + len > SCHEME_MAX || strncmp(c + n, separators[i], len) != 0)
      continue;
    scheme.defanged |= separators[i][0] != ':' || separators[i][1] == '[';
    scheme.wide = wide < n + len;
    scheme.len = end[n + len - 1] - at;
    memcpy(out, "://", 4);
    break;
  }
  return scheme;
}

typedef struct separator {
  fw_str written, plain;
  bool inside; /* only between characters of a name: elsewhere it means something else */
} separator;

#define SEPARATOR(written, plain, inside)                                                          \
  { {written, sizeof written - 1}, {plain, sizeof plain - 1}, inside }

static const separator table[] = {
    SEPARATOR("[.]", ".", true),    SEPARATOR("(.)", ".", true),
    SEPARATOR("{.}", ".", true),    SEPARATOR("[dot]", ".", true),
    SEPARATOR("(dot)", ".", true),  SEPARATOR("{dot}", ".", true),
    SEPARATOR("[@]", "@", true),    SEPARATOR("(@)", "@", true),
    SEPARATOR("[at]", "@", true),   SEPARATOR("(at)", "@", true),
    SEPARATOR("{at}", "@", true),   SEPARATOR("[:]", ":", false),
    SEPARATOR("[/]", "/", false),   SEPARATOR("アットマーク", "@", true),
    SEPARATOR("アット", "@", true), SEPARATOR("ドット", ".", true),
};

static bool name_char(fw_str text, size_t at) {
  return at < text.len && (fwi_is_alnum(text.ptr[at]) || fwi_among(text.ptr[at], "-_*") ||
                           (unsigned char)text.ptr[at] >= 0x80);
}

size_t fwi_separator_read_slowly(fw_str text, size_t at, fw_str *plain) {
  char c = text.ptr[at];
  fw_str rest = fwi_str_slice(text, at, text.len);
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    if (!fwi_str_starts_ascii(rest, table[i].written))
      continue;
    size_t after = at + table[i].written.len;
    if (table[i].inside && (!at || !name_char(text, at - 1) || !name_char(text, after)))
      continue;
    /* アット is also a word: アットホーム. */
    if (c == '\xE3' && (!fwi_is_alnum(text.ptr[at - 1]) || !fwi_is_alnum(text.ptr[after])))
      continue;
    *plain = table[i].plain;
    return table[i].written.len;
  }
  return 0;
}

bool fwi_slash_lookalike(uint32_t c, bool *sure) {
  switch (c) {
  case 0x2044: /* fraction slash */
  case 0x2215: /* division slash */
  case 0x2571: /* box drawings light diagonal */
  case 0x27CB: /* mathematical rising diagonal */
  case 0x29F8: /* big solidus */
  case 0xFF0F: /* fullwidth solidus */
    return *sure = true;
  case 0x3033: /* vertical kana repeat mark upper half */
  case 0x3093: /* hiragana n: booking.comんdetail, 2025 */
  case 0x30CE: /* katakana no */
  case 0x30F3: /* katakana n */
  case 0x31D3: /* CJK stroke sp */
  case 0x4E3F: /* CJK ideograph 丿 */
    *sure = false;
    return true;
  default:
    return false;
  }
}
