/* mask.c - the text is copied, then covered in place: addresses as they stand, and those in the
 * decoded bytes of every run of base64 or hex digits, whatever the alignment.  Decoding (rather
 * than looking for encoded forms of an address) makes letter case and encodings inside
 * encodings all one.  It is seldom done: a run too short for an address holds none, nor does one
 * whose bytes are noise. */
#include "url/mask.h"

#include "url/codec.h"
#include "url/writing.h"
#include "util/lanes.h"

#include <stdlib.h>

enum {
  DEPTH = 2, /* encodings inside one another */
  BLANKS = 2 /* on either side of an @ */
};

/* What people write for the dot and the at sign so that machines don't see an address. */
static const struct {
  fw_str written;
  char plain;
} writings[] = {
    {{"[.]", 3}, '.'},   {{"(.)", 3}, '.'},    {{"{.}", 3}, '.'},      {{"[dot]", 5}, '.'},
    {{"(dot)", 5}, '.'}, {{"{dot}", 5}, '.'},  {{"&#46;", 5}, '.'},    {{"&period;", 8}, '.'},
    {{"。", 3}, '.'},    {{"｡", 3}, '.'},      {{"[@]", 3}, '@'},      {{"(@)", 3}, '@'},
    {{"{@}", 3}, '@'},   {{"[at]", 4}, '@'},   {{"(at)", 4}, '@'},     {{"{at}", 4}, '@'},
    {{"&#64;", 5}, '@'}, {{"&#x40;", 6}, '@'}, {{"&commat;", 8}, '@'},
};

enum { WRITINGS = sizeof writings / sizeof *writings };

/** ASCII of the full-width form at @p p, or 0. */
static char read_wide(const char *p, const char *end) {
  uint32_t c;
  fwi_utf8_decode(p, end, &c);
  return *p == '\xEF' && fwi_narrow(c) < 0x80 ? (char)fwi_narrow(c) : '\0';
}

/** May more than a character that stands for itself begin here?  Most often the byte behind tells:
 * URLs are full of & and Japanese of U+3xxx. */
static bool begins_writing(const char *p, const char *end) {
  char next = p + 1 < end ? p[1] : '\0';
  switch (*p) {
  case '%':
    return fwi_is_digit(next) || fwi_is_alpha(next);
  case '[':
  case '(':
  case '{':
    return fwi_among(next, ".@aAdD");
  case '&': /* &#64; &#x40; &#46; &commat; &period; */
    return next == '#' ? end - p > 4 && fwi_among(p[2], "46xX") : fwi_among(next, "cCpP");
  case '\xE3': /* U+3002 */
    return next == '\x80';
  case '\xEF': /* U+FF01 to U+FF5E, U+FF61 */
    return next == '\xBC' || next == '\xBD';
  default:
    return false;
  }
}

static size_t read_writing(const char *p, const char *end, char *out) {
  *out = *p;
  if (!begins_writing(p, end))
    return 1;
  if (*p == '%' && end - p > 2) {
    const char *digits = p + 1;
    while (end - digits > 3 && digits[0] == '2' && digits[1] == '5')
      digits += 2;
    if (fwi_hex(digits[0]) >= 0 && fwi_hex(digits[1]) >= 0) {
      *out = (char)(fwi_hex(digits[0]) << 4 | fwi_hex(digits[1]));
      return (size_t)(digits + 2 - p);
    }
  }
  char wide = read_wide(p, end);
  if (wide) {
    *out = wide;
    return 3;
  }
  fw_str rest = {p, (size_t)(end - p)};
  for (size_t i = 0; *p != '%' && i < WRITINGS; i++)
    if (*p == writings[i].written.ptr[0] && fwi_str_starts_ascii(rest, writings[i].written)) {
      *out = writings[i].plain;
      return writings[i].written.len;
    }
  return 1;
}

/** One character, maybe full-width, percent-encoded (any number of times: %2540) or in one of the
 * writings above. */
static inline size_t read_unit(const char *p, const char *end, char *out) {
  if (!fwi_is_alnum(*p))
    return read_writing(p, end, out);
  *out = *p; /* most */
  return 1;
}

static bool ends_writing(char c) { return fwi_among(c, "])};\x82\xA1"); } /* U+3002, U+FF61 */

/** The same for the character that ends at @p p.  It may stand for itself as well. */
static size_t read_unit_before(const char *begin, const char *p, char *out) {
  *out = p[-1];
  if (p - begin > 2 && fwi_hex(p[-1]) >= 0 && fwi_hex(p[-2]) >= 0) {
    const char *digits = p - 2;
    while (digits - begin > 2 && digits[-1] == '5' && digits[-2] == '2')
      digits -= 2;
    char c;
    if (digits[-1] == '%' && read_unit(digits - 1, p, &c) == (size_t)(p - digits + 1)) {
      *out = c;
      return (size_t)(p - digits + 1);
    }
  }
  if (fwi_is_alnum(p[-1]))
    return 1;
  char wide = p - begin > 2 ? read_wide(p - 3, p) : '\0';
  if (wide) {
    *out = wide;
    return 3;
  }
  fw_str before = {begin, (size_t)(p - begin)};
  for (size_t i = 0; ends_writing(p[-1]) && i < WRITINGS; i++)
    if (fwi_str_ends_ascii(before, writings[i].written)) {
      *out = writings[i].plain;
      return writings[i].written.len;
    }
  return 1;
}

/** Bytes before @p p that spell the longest local part of those at @p spot, or 0. */
static size_t spelled_before(const fwi_mask *mask, fwi_roster_spot spot, const char *begin,
                             const char *p) {
  size_t spelled = 0;
  for (const char *at = p; at > begin;) {
    char c;
    size_t unit = read_unit_before(begin, at, &c);
    if (!fwi_roster_read(&mask->roster, &spot, fwi_lower(c))) {
      unit = 1;
      if (!fwi_roster_read(&mask->roster, &spot, fwi_lower(at[-1])))
        break;
    }
    at -= unit;
    if (fwi_roster_ends(&mask->roster, &spot))
      spelled = (size_t)(p - at);
  }
  return spelled;
}

/** How many bytes before @p head_end and from @p tail on spell an address; where several do the
 * longest halves count. */
static bool spelled_around(const fwi_mask *mask, const char *begin, const char *head_end,
                           const char *tail, const char *end, size_t *before, size_t *after) {
  *before = *after = 0;
  fwi_roster_spot spot = fwi_roster_start(&mask->roster);
  for (const char *p = tail; p < end;) {
    char c;
    p += read_unit(p, end, &c);
    if (!fwi_roster_read(&mask->roster, &spot, fwi_lower(c)))
      break;
    fwi_roster_spot local = spot;
    size_t spelled =
        fwi_roster_pass(&mask->roster, &local) ? spelled_before(mask, local, begin, head_end) : 0;
    if (spelled) {
      *before = spelled > *before ? spelled : *before;
      *after = (size_t)(p - tail);
    }
  }
  return *before > 0;
}

/** All that an address is written with inside an encoding, unless it holds other letters itself;
 * all digits are too. */
static bool is_printable(char c) { return c >= ' ' && c < 0x7F; }

fwi_mask fwi_mask_of(fwi_arena *arena, const fw_str *addresses, size_t count) {
  fwi_mask mask = {.addresses = addresses,
                   .count = count,
                   .roster = fwi_roster_of(arena, addresses, count),
                   .printable = true};
  for (size_t i = 0; i < mask.roster.count; i++) {
    fw_str key = mask.roster.keys[i];
    unsigned char first = (unsigned char)key.ptr[0];
    mask.firsts[first / 64] |= (uint64_t)1 << first % 64;
    unsigned char last = (unsigned char)key.ptr[strlen(key.ptr) + 1];
    mask.lasts[last / 64] |= (uint64_t)1 << last % 64;
    if (!mask.shortest || key.len < mask.shortest)
      mask.shortest = key.len;
    for (size_t k = 0; k < key.len; k++)
      mask.printable &= !key.ptr[k] || is_printable(key.ptr[k]); /* NUL stands for the @ */
  }
  return mask;
}

fwi_mask fwi_mask_with_digests(fwi_arena *arena, const fw_str *addresses, size_t count) {
  fwi_mask mask = fwi_mask_of(arena, addresses, count);
  mask.digests = mask.shortest ? fwi_digests_of(arena, addresses, count) : NULL;
  return mask;
}

typedef bool find_digest(fwi_digests *digests, fw_str text, size_t at, size_t *start, size_t *end);

static bool cover_digests(char *text, size_t len, const fwi_mask *mask, find_digest *find) {
  size_t start, end = 0;
  bool covered = false;
  while (find(mask->digests, (fw_str){text, len}, end, &start, &end)) {
    memset(text + start, '*', end - start);
    covered = true;
  }
  return covered;
}

static void star(char *p, const char *end) {
  for (size_t unit; p < end; p += unit) {
    char c;
    unit = read_unit(p, end, &c);
    if (!fwi_is_alnum(c) && (unsigned char)c < 0x80)
      continue;
    p[0] = '*';
    if (unit > 1) /* seldom */
      memset(p + 1, '*', unit - 1);
  }
}

/** What may begin the join of an address's two halves: an @, what stands for one in return paths
 * (bounces+taro=example.jp@list.example: VERP), or what begins another writing of those. */
static inline fwi_lanes join_lanes(fwi_lanes c) {
  fwi_lanes open = c | 0x24;     /* _ [ { and DEL are one but for these bits */
  fwi_lanes from_hash = c - '#'; /* # $ % & ' ( */
  return (fwi_lanes)(c == '@') | (fwi_lanes)(c == '=') | (fwi_lanes)(from_hash <= '(' - '#') |
         (fwi_lanes)(c == 0xEF) | (fwi_lanes)(open == 0x7F);
}

/* What a join begins with; sixteen bytes at a time some others are taken for one. */
enum { AT = 1, SIGN = 2, ESCAPE = 4, ENTITY = 8, BRACKET = 16, WIDE = 32 };

static const unsigned char beginnings[256] = {
    ['@'] = AT,     ['='] = SIGN,    ['_'] = SIGN,    ['#'] = SIGN,    ['%'] = ESCAPE,
    ['&'] = ENTITY, ['('] = BRACKET, ['['] = BRACKET, ['{'] = BRACKET, [0xEF] = WIDE,
};

/* Of which beginnings a join may have this behind them: of an at sign or a sign what may begin
 * another writing of a domain's first letter, too. */
static const unsigned char behind[256] = {
    [' '] = AT,        ['%'] = AT | SIGN,  ['&'] = AT | SIGN,  ['('] = AT | SIGN, ['['] = AT | SIGN,
    ['{'] = AT | SIGN, [0xE3] = AT | SIGN, [0xEF] = AT | SIGN, ['2'] = ESCAPE, /* %23 %25 %3D %40
                                                                                  %5F */
    ['3'] = ESCAPE,    ['4'] = ESCAPE,     ['5'] = ESCAPE,     ['#'] = ENTITY, /* &#64; &commat; */
    ['c'] = ENTITY,    ['C'] = ENTITY,     ['@'] = BRACKET,                    /* [@] (at) */
    ['a'] = BRACKET,   ['A'] = BRACKET,    [0xBC] = WIDE,                      /* ＠ ＝ ＿ ＃ */
};

/** May a join with some address's domain behind it begin at @p p?  Two bytes tell of nearly all
 * others. */
static bool may_join(const fwi_mask *mask, const char *p, const char *end) {
  if (end - p < 2)
    return false;
  unsigned char next = (unsigned char)p[1], first = (unsigned char)fwi_lower(p[1]);
  unsigned begins_one = (unsigned)(mask->firsts[first / 64] >> first % 64 & 1);
  return beginnings[(unsigned char)*p] & (behind[next] | begins_one * (AT | SIGN));
}

/** May the escape at @p p be a join's?  URLs are full of others. */
static bool escapes_join(const char *p, const char *end) {
  if (end - p < 3)
    return false;
  switch (p[1]) {
  case '2': /* # or % */
    return p[2] == '3' || p[2] == '5';
  case '3': /* = */
    return (p[2] | 32) == 'd';
  case '4': /* @ */
    return p[2] == '0';
  case '5': /* _ */
    return (p[2] | 32) == 'f';
  default:
    return false;
  }
}

static bool is_join(char c) { return c == '@' || c == '=' || c == '_' || c == '#'; }

/** Does the domain of some address begin like @p p?  Most often not, and then nothing else need be
 * looked at. */
static bool begins_domain(const fwi_mask *mask, const char *p, const char *end) {
  if (p == end)
    return false;
  char c;
  read_unit(p, end, &c);
  unsigned char first = (unsigned char)fwi_lower(c);
  return mask->firsts[first / 64] >> first % 64 & 1;
}

/** Does the local part of some address end like what is before @p p? */
static bool ends_local(const fwi_mask *mask, const char *begin, const char *p) {
  if (p == begin)
    return false;
  char c;
  read_unit_before(begin, p, &c);
  unsigned char last = (unsigned char)fwi_lower(c), plain = (unsigned char)fwi_lower(p[-1]);
  return (mask->lasts[last / 64] >> last % 64 | mask->lasts[plain / 64] >> plain % 64) & 1;
}

/* An address has an @ or what stands for it, and text has few: they are the anchors.  Where
 * several addresses end at one (a@b, xa@b) the longest counts. */
static bool cover_plain(char *text, size_t len, const fwi_mask *mask) {
  bool covered = false;
  char *end = text + len;
  fwi_lanes_walk walk = fwi_lanes_walk_in(text, end);
  for (char *p; (p = text + (fwi_lanes_next(&walk, join_lanes) - text)) < end;) {
    char c = *p;
    if (!may_join(mask, p, end) || (c == '%' && !escapes_join(p, end)))
      continue;
    char *head_end = p, *tail = p + (is_join(c) ? 1 : read_unit(p, end, &c));
    if (!is_join(c))
      continue;
    if (c == '@') { /* taro @ example.jp */
      while (head_end > text && p - head_end < BLANKS && head_end[-1] == ' ')
        head_end--;
      for (int blanks = 0; tail < end && blanks < BLANKS && *tail == ' '; blanks++)
        tail++;
    }
    if (!begins_domain(mask, tail, end) || !ends_local(mask, text, head_end))
      continue;
    size_t before, after;
    if (spelled_around(mask, text, head_end, tail, end, &before, &after)) {
      star(head_end - before, head_end);
      star(tail, tail + after);
      covered = true;
    }
  }
  return covered;
}

static bool cover(char *text, size_t len, const fwi_mask *mask, int depth);

/** Are there @p least printable bytes in a row among the @p len that begin at bit @p phase? */
static bool reads_as_text(const fwi_encoding *encoding, const char *run, size_t len, unsigned phase,
                          size_t least) {
  for (size_t at = 0; len - at >= least;) { /* where most don't fit, one in @p least is looked at */
    size_t misfit = at + least;
    while (misfit > at &&
           is_printable((char)fwi_digits_get(encoding, run, phase + (misfit - 1) * 8)))
      misfit--;
    if (misfit == at)
      return true;
    at = misfit;
  }
  return false;
}

/* Bytes of UTF-16LE, of which every other one is zero, are looked at without those. */
static bool cover_wide_run(char *run, size_t digits, const fwi_encoding *encoding,
                           const fwi_mask *mask, int depth) {
  size_t len = digits * encoding->width / 8, half = 0;
  if (len < 2 * mask->shortest || fwi_digits_get(encoding, run, 8) ||
      fwi_digits_get(encoding, run, 24) || fwi_digits_get(encoding, run, 40))
    return false;
  char *bytes = fwi_xmalloc(len);
  fwi_digits_decode(encoding, run, digits, 0, bytes);
  for (; 2 * half + 1 < len && !bytes[2 * half + 1]; half++)
    bytes[half] = bytes[2 * half];
  bool covered = cover(bytes, half, mask, depth - 1);
  for (size_t i = 0; covered && i < half; i++)
    fwi_digits_put(encoding, run, 2 * i * 8, (unsigned char)bytes[i]);
  free(bytes);
  return covered;
}

/** Cover what a run of @p digits holds when its first byte begins at bit @p phase. */
static bool cover_run(char *run, size_t digits, unsigned phase, const fwi_encoding *encoding,
                      const fwi_mask *mask, int depth) {
  size_t len = (digits * encoding->width - phase) / 8;
  if (mask->printable && !reads_as_text(encoding, run, len, phase, mask->shortest))
    return false;
  char *bytes = fwi_xmalloc(len);
  fwi_digits_decode(encoding, run, digits, phase, bytes);
  bool covered = cover(bytes, len, mask, depth - 1);
  for (size_t i = 0; covered && i < len; i++)
    fwi_digits_put(encoding, run, phase + i * 8, (unsigned char)bytes[i]);
  free(bytes);
  return covered;
}

/** How many digits @p bytes take. */
static size_t digits_of(const fwi_encoding *encoding, size_t bytes) {
  return (bytes * 8 + encoding->width - 1) / encoding->width;
}

/** Cover what a run of @p digits holds wherever its bytes begin. */
static bool cover_encoded(char *run, size_t digits, const fwi_encoding *encoding,
                          const fwi_mask *mask, int depth) {
  bool covered = cover_wide_run(run, digits, encoding, mask, depth);
  for (unsigned phase = 0; phase < 8; phase += encoding->step)
    covered |= cover_run(run, digits, phase, encoding, mask, depth);
  return covered;
}

/** ... what its digits of base 16 hold: they are digits of base 64, too. */
static bool cover_hex(char *run, size_t digits, const fwi_mask *mask, int depth) {
  bool covered = false;
  size_t least = digits_of(&fwi_base16, mask->shortest);
  for (size_t at = 0; digits - at >= least;) { /* as in reads_as_text() */
    size_t misfit = at + least;
    while (misfit > at && fwi_is_hex(run[misfit - 1]))
      misfit--;
    if (misfit > at) {
      at = misfit;
      continue;
    }
    for (misfit = at; misfit < digits && fwi_is_hex(run[misfit]);)
      misfit++;
    covered |= cover_encoded(run + at, misfit - at, &fwi_base16, mask, depth);
    at = misfit;
  }
  return covered;
}

static inline fwi_lanes no_digit_lanes(fwi_lanes c) {
  fwi_lanes letter = (c | 0x20) - 'a', digit = c - '/'; /* and the slash */
  return (fwi_lanes)(letter > 'z' - 'a') & (fwi_lanes)(digit > '9' - '/') & (fwi_lanes)(c != '+') &
         (fwi_lanes)(c != '-') & (fwi_lanes)(c != '_');
}

/** Where the next run of at least @p least digits of base 64 begins, or @p len.  Of so many places
 * the last are looked at first, and what is before a misfit isn't: most text is passed by at nearly
 * @p least bytes a look. */
static size_t next_run(const char *text, size_t len, size_t at, size_t least) {
  while (len - at >= least) {
    size_t misfit = at + least;
    if (misfit >= FWI_LANES && fwi_digit(&fwi_base64, text[misfit - 1]) >= 0) {
      fwi_lanes last = fwi_lanes_load(text + misfit - FWI_LANES);
      misfit -= FWI_LANES - fwi_lanes_last(no_digit_lanes(last));
    }
    while (misfit > at && fwi_digit(&fwi_base64, text[misfit - 1]) >= 0)
      misfit--;
    if (misfit <= at)
      return at;
    at = misfit;
  }
  return len;
}

static bool has_escape(const char *text, size_t len) {
  const char *end = text + len, *p = text;
  for (; p < end && (p = memchr(p, '%', (size_t)(end - p))); p++)
    if (end - p > 2 && fwi_is_hex(p[1]) && fwi_is_hex(p[2]))
      return true;
  return false;
}

static bool cover(char *text, size_t len, const fwi_mask *mask, int depth) {
  if (!fwi_mask_fits(mask, len))
    return false;
  /* The slashes and pluses of a hash may be escaped, and break its run. */
  bool escaped = mask->digests && has_escape(text, len);
  bool covered = escaped && cover_digests(text, len, mask, fwi_digest_find);
  size_t least = digits_of(&fwi_base64, mask->shortest), at = mask->digests || depth ? 0 : len;
  if (mask->digests && least > FWI_DIGEST_SHORTEST)
    least = FWI_DIGEST_SHORTEST;
  while ((at = next_run(text, len, at, least)) < len) {
    char *run = text + at;
    at = (size_t)(fwi_lanes_find(text, run, text + len, no_digit_lanes) - text);
    size_t digits = (size_t)(text + at - run);
    if (mask->digests && !escaped && cover_digests(run, digits, mask, fwi_digest_find_in_run)) {
      covered = true;
      at -= digits; /* which aren't one run any more */
    } else if (depth) {
      covered |= digits >= digits_of(&fwi_base64, mask->shortest) &&
                 cover_encoded(run, digits, &fwi_base64, mask, depth);
      covered |= cover_hex(run, digits, mask, depth);
    }
  }
  covered |= len >= mask->shortest && cover_plain(text, len, mask);
  return covered;
}

bool fwi_mask_add(fwi_buf *out, const fwi_mask *mask, fw_str text) {
  fwi_buf_add_str(out, text);
  return mask && text.len && cover(out->ptr + out->len - text.len, text.len, mask, DEPTH);
}

bool fwi_mask_holds(const fwi_mask *mask, fw_str text) {
  if (!fwi_mask_fits(mask, text.len))
    return false;
  char few[512], *copy = text.len <= sizeof few ? few : fwi_xmalloc(text.len);
  if (text.len)
    memcpy(copy, text.ptr, text.len);
  bool holds = cover(copy, text.len, mask, DEPTH);
  if (copy != few)
    free(copy);
  return holds;
}

/* What is masked in the whole and isn't in the piece went on behind the cut. */
fw_str fwi_mask_cut(const fwi_mask *mask, fw_str text, size_t max) {
  enum { AHEAD = 4096 }; /* bytes: an address in the longest of its writings */
  fw_str cut = fwi_utf8_cut(text, max);
  if (cut.len == text.len || !mask->shortest)
    return cut;
  fwi_buf whole = {0}, piece = {0};
  bool masked = fwi_mask_add(&whole, mask, fwi_utf8_cut(text, max + AHEAD));
  for (size_t same = 0; masked && same < cut.len;) {
    piece.len = 0;
    fwi_mask_add(&piece, mask, cut);
    for (same = 0; same < cut.len && piece.ptr[same] == whole.ptr[same];)
      same++;
    cut = fwi_utf8_cut(text, same);
  }
  fwi_buf_clear(&whole);
  fwi_buf_clear(&piece);
  return cut;
}
