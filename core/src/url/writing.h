/* writing.h - how people write the pieces of a URL: plain, full-width, defanged. */
#ifndef FWI_WRITING_H
#define FWI_WRITING_H

#include "util/str.h"

/* Sets are short literals: compilers make a few comparisons of the loop. */
static inline bool fwi_among(char c, const char *set) {
  while (*set && *set != c)
    set++;
  return *set;
}

/** "https://" in any writing. */
typedef struct fwi_scheme {
  size_t len;    /* bytes it takes, separator included; 0: there is none here */
  char plain[9]; /* "https://"; letter case kept */
  bool defanged; /* hxxp, h**p, ttp, [:]// ... */
  bool wide;     /* with full-width letters: so may the rest be, then */
} fwi_scheme;

/** The http, https, ftp or ftps scheme that begins at @p at. */
fwi_scheme fwi_scheme_read(fw_str text, size_t at);

size_t fwi_separator_read_slowly(fw_str text, size_t at, fw_str *plain);

/** Bytes that a defanged separator takes at @p at ("[.]" "(dot)" "[@]" "アット"), 0 if there is
 * none; @p plain is what it stands for. */
static inline size_t fwi_separator_read(fw_str text, size_t at, fw_str *plain) {
  const char *p = text.ptr + at;
  size_t left = text.len - at;
  bool maybe = *p == '[' || *p == '(' || *p == '{' ||
               (*p == '\xE3' && left > 8 && /* ア ド; most kana end here */
                (memcmp(p, "\xE3\x82\xA2", 3) == 0 || memcmp(p, "\xE3\x83\x89", 3) == 0));
  return maybe ? fwi_separator_read_slowly(text, at, plain) : 0;
}

/** ASCII for a full-width form (U+FF01..U+FF5E), else @p c. */
static inline uint32_t fwi_narrow(uint32_t c) {
  return c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + '!' : c;
}

/** A character that ends a label of a host as a dot does (UTS 46 2.3): 。．｡ */
static inline bool fwi_dot_lookalike(uint32_t c) {
  return c == 0x3002 || c == 0xFF0E || c == 0xFF61;
}

/** A character that looks like a slash and isn't one.  ん and ノ do in some fonts, so they count
 * only behind what is a whole host already (@p sure false). */
bool fwi_slash_lookalike(uint32_t c, bool *sure);

#endif
