/* fold.c - folding by hand where mail spends its bytes, by ICU everywhere else.
 *
 * Three kinds of input, each with a loop of its own:
 *   plain    ASCII, kana, kanji, Japanese marks and signs: same length out, only A-Z changes
 *   single   full-width ASCII, half-width katakana, letters of Europe, emoji: one character out
 *   segment  the rest, between two normalization boundaries (UAX #15), by NFKC_Casefold
 * A plain or single character that a combining mark follows belongs to that mark's segment. */
#include "text/fold.h"

#include "util/lanes.h"

#include <stdlib.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

/* UAX #15 calls text with more than 30 marks in a row no natural language.  ICU sorts marks by
 * insertion, so that a megabyte of them must not reach it. */
enum { MARKS_IN = 256, MARKS_OUT = 30, FIRST_MARK = 0x300 };

/* Characters that fold to several: ㍿ to four, U+FDFA to eighteen.  Behind so many of them a text
 * is a flood, and they stay as they are. */
enum { SEVERAL = 4096 };

/* Units given to ICU at a time, more or less. */
enum { BATCH = 4096 };

enum { PATIENCE = 64 };

typedef struct folding {
  const UNormalizer2 *nfkc;
  fwi_buf *out;
  size_t out_start; /* the caller's text before it isn't ours */
  fwi_map *map;
  size_t several;
  size_t patience; /* segments that may still be folded alone for the map's sake */
  const char *begin, *p, *end;
  UChar *wide, *folded; /* a segment before and after ICU */
  size_t wide_room, folded_room;
} folding;

/* Is the character of three bytes at p plain? */
static inline bool is_plain_wide(const char *p, const char *end) {
  if (end - p < 3)
    return false;
  uint32_t utf8 = (uint32_t)(unsigned char)p[0] << 16 | (uint32_t)(unsigned char)p[1] << 8 |
                  (unsigned char)p[2];
  if ((utf8 & 0xC0C0) != 0x8080)
    return false;
  return utf8 - 0xE38181 <= 0xE38296 - 0xE38181 || /* ぁ..ゖ */
         utf8 - 0xE48080 <= 0xE9BFBF - 0xE48080 || /* U+4000..9FFF: kanji */
         utf8 - 0xE382A0 <= 0xE383BE - 0xE382A0 || /* ゠..ヾ */
         utf8 - 0xE38081 <= 0xE380A9 - 0xE38081 || /* 、。「」【】 */
         utf8 - 0xE29480 <= 0xE29EBF - 0xE29480 || /* U+2500..27BF: ━ ■ ▼ ★ */
         utf8 == 0xE3829D || utf8 == 0xE3829E;     /* ゝゞ */
}

/* Bytes of the plain character at p; 0 when it is of another kind (white space too). */
static inline size_t plain_len(const char *p, const char *end) {
  return (unsigned char)*p < 0x80 ? !fwi_is_space(*p) : is_plain_wide(p, end) ? 3 : 0;
}

static inline bool is_white(uint32_t c) {
  if (c > 0x3000)
    return false;
  return (c >= '\t' && c <= '\r') || c == ' ' || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

/* Half-width katakana U+FF61..FF9D. */
static const uint16_t full_kana[] = {
    0x3002, 0x300C, 0x300D, 0x3001, 0x30FB, 0x30F2, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9,
    0x30E3, 0x30E5, 0x30E7, 0x30C3, 0x30FC, 0x30A2, 0x30A4, 0x30A6, 0x30A8, 0x30AA, 0x30AB,
    0x30AD, 0x30AF, 0x30B1, 0x30B3, 0x30B5, 0x30B7, 0x30B9, 0x30BB, 0x30BD, 0x30BF, 0x30C1,
    0x30C4, 0x30C6, 0x30C8, 0x30CA, 0x30CB, 0x30CC, 0x30CD, 0x30CE, 0x30CF, 0x30D2, 0x30D5,
    0x30D8, 0x30DB, 0x30DE, 0x30DF, 0x30E0, 0x30E1, 0x30E2, 0x30E4, 0x30E6, 0x30E8, 0x30E9,
    0x30EA, 0x30EB, 0x30EC, 0x30ED, 0x30EF, 0x30F3};

/* Letters and digits for formulas, U+1D400..1D7FF, of which mail makes words that no filter reads:
 * the plain ones; 0 for gaps, Greek and the like. */
static uint32_t of_formula(uint32_t c) {
  static const uint16_t gaps[] = {0x455, 0x49D, 0x4A0, 0x4A1, 0x4A3, 0x4A4, 0x4A7, 0x4A8,
                                  0x4AD, 0x4BA, 0x4BC, 0x4C4, 0x506, 0x50B, 0x50C, 0x515,
                                  0x51D, 0x53A, 0x53F, 0x545, 0x547, 0x548, 0x549, 0x551};
  if (c >= 0x1D7CE)
    return '0' + (c - 0x1D7CE) % 10;
  if (c > 0x1D6A3)
    return 0;
  for (size_t i = 0; i < sizeof gaps / sizeof *gaps; i++)
    if (c == 0x1D000u + gaps[i])
      return 0;
  return 'a' + (c - 0x1D400) % 52 % 26;
}

/* What a character folds to that takes one character and makes one; 0 when c is of another kind. */
static uint32_t single(uint32_t c) {
  static const struct {
    uint32_t first, last;
    int32_t add;
  } others[] = {
      {0xA9, 0xA9, 0},     {0xAE, 0xAE, 0},       {0xB7, 0xB7, 0},   {0xC0, 0xD6, 32},
      {0xD7, 0xD7, 0},     {0xD8, 0xDE, 32},      {0xE0, 0xFF, 0},                      /* Latin */
      {0x391, 0x3A1, 32},  {0x3A3, 0x3A9, 32},    {0x3B1, 0x3C1, 0}, {0x3C3, 0x3C9, 0}, /* Greek */
      {0x400, 0x40F, 80},  {0x410, 0x42F, 32},    {0x430, 0x45F, 0}, /* Cyrillic */
      {0x2012, 0x2016, 0}, {0x2018, 0x2023, 0},                      /* dashes, quotation marks */
      {0x203B, 0x203B, 0}, {0x20AC, 0x20AC, 0},                      /* ※ € */
      {0xFFFD, 0xFFFD, 0}, {0x1F300, 0x1FAFF, 0},                    /* broken bytes, emoji */
      {UINT32_MAX, 0, 0}};
  if (c >= 0xFF01 && c <= 0xFF5E)
    return (uint32_t)(unsigned char)fwi_lower((char)(c - 0xFEE0));
  if (c >= 0xFF61 && c <= 0xFF9D)
    return full_kana[c - 0xFF61];
  if (c >= 0x1D400 && c <= 0x1D7FF)
    return of_formula(c);
  size_t i = 0;
  while (c > others[i].last && others[i].last)
    i++;
  return c >= others[i].first ? (uint32_t)((int32_t)c + others[i].add) : 0;
}

static bool ends_in_space(const folding *f) {
  return f->out->len > f->out_start && f->out->ptr[f->out->len - 1] == ' ';
}

/* Does the character at p change the one before it (a mark, a Hangul vowel, an ignorable)?  Of
 * those that mail is full of none does: there is no need to ask. */
static bool joins_back_rarely(const folding *f, const char *p) {
  unsigned char a = (unsigned char)*p, b = f->end - p > 2 ? (unsigned char)p[1] : 0;
  if (a < 0xCC ? a != 0xC2 || b == 0xA0 : a <= 0xD1 ? a >= 0xCE : a >= 0xE4 && a <= 0xE9)
    return false; /* U+0000..7F, A0, C0..2FF; 380..47F; 4000..9FFF */
  if ((a == 0xE3 && (b == 0x81 || b == 0x83 || (b == 0x80 && (unsigned char)p[2] < 0xAA))) ||
      (a == 0xEF && (b == 0xBC || b == 0xBD)) || (a == 0xF0 && b == 0x9F))
    return false; /* U+3000..3029, 3040..307F, 30C0..30FF; FF00..FF7F; 1F000..1FFFF */
  uint32_t c;
  fwi_utf8_decode(p, f->end, &c);
  return !unorm2_hasBoundaryBefore(f->nfkc, (UChar32)c);
}
static inline bool joins_back(const folding *f, const char *p) {
  return p < f->end && (unsigned char)*p >= 0x80 && joins_back_rarely(f, p);
}

static inline fwi_lanes blanks(fwi_lanes c) {
  return (fwi_lanes)(c == ' ') | (fwi_lanes)(c - '\t' < 5);
}

/* Do the bytes a, b, c begin a plain character of three: a kanji, a kana, 、。「」 or a sign?  The
 * top bit tells. */
static inline fwi_lanes is_wide(fwi_lanes a, fwi_lanes b, fwi_lanes c) {
  fwi_lanes valid = b & c & ~((b | c) << 1); /* both begin with the bits 10 */
  fwi_lanes kana = (fwi_lanes)(b == 0x81) | ((fwi_lanes)(b == 0x83) & (fwi_lanes)(c != 0xBF)) |
                   ((fwi_lanes)(b == 0x82) & (fwi_lanes)(c - 0x99 > 6)) | /* no ゙ ゟ */
                   ((fwi_lanes)(b == 0x80) & (fwi_lanes)(c - 0x81 < 41));
  return valid & ((fwi_lanes)(a - 0xE4 < 6) | ((fwi_lanes)(a == 0xE3) & kana) |
                  ((fwi_lanes)(a == 0xE2) & (fwi_lanes)(b - 0x94 < 11)));
}

enum { FOLD_LANES = FWI_LANES + 2 }; /* bytes looked at to fold the first FWI_LANES of them */

/* Fold plain characters and the single blanks between them: up to a character of another kind, or a
 * blank that isn't a single one.  Looks at whole FOLD_LANES only.  Returns the bytes done, which
 * end with a character; @p out has room for FOLD_LANES more. */
static size_t fold_lanes(const char *in, size_t len, char *out) {
  size_t done = 0;
  uint32_t blank_before = 0, begun = 0; /* bytes that the last character goes on for */
  for (; len - done >= FOLD_LANES; done += FWI_LANES) {
    fwi_lanes a = fwi_lanes_load(in + done);
    fwi_lanes blank = blanks(a), upper = (fwi_lanes)(a - 'A' < 26);
    fwi_lanes folded = (a & ~blank) | ((blank | upper) & 0x20);
    memcpy(out + done, &folded, sizeof folded);
    uint32_t odd = fwi_lanes_bits(a) & ~begun, blanks = fwi_lanes_bits(blank);
    begun = 0;
    if (odd) {
      uint32_t wide =
          fwi_lanes_bits(is_wide(a, fwi_lanes_load(in + done + 1), fwi_lanes_load(in + done + 2)));
      wide |= wide << 1 | wide << 2;
      odd &= ~wide;
      begun = wide >> FWI_LANES;
    }
    /* The blank before a blank or another kind is where to stop, or else the other kind. */
    uint32_t behind_blank = (blanks << 1 | blank_before) & (blanks | odd),
             stop = behind_blank | odd << 1;
    if (stop)
      return done + (size_t)__builtin_ctz(stop) - 1;
    blank_before = blanks >> (FWI_LANES - 1);
  }
  memcpy(out + done, in + done, 2);
  done += (begun & 1) + (begun >> 1);
  return done - blank_before; /* nobody knows yet whether the last is a single one */
}

/* The same for less than FOLD_LANES bytes; a blank at their end counts as a single one. */
static size_t fold_last(const char *in, size_t len, char *out) {
  char rest[FOLD_LANES] = {0};
  memcpy(rest, in, len);
  size_t done = fold_lanes(rest, sizeof rest, out);
  return done < len ? done : len;
}

/* May a plain character begin with the byte? */
static inline bool begins_plain(unsigned char c) {
  return c < 0x80 ? !fwi_is_space((char)c) : c - 0xE2u < 8;
}

/* ゝ ゞ: the plain ones that stand among others. */
static inline bool is_iteration_mark(const char *p, const char *end) {
  return end - p > 2 && p[0] == '\xE3' && p[1] == '\x82' && (p[2] == '\x9D' || p[2] == '\x9E');
}

/* Fold plain characters from p, with the single blanks between them; false when there is none that
 * stands for itself. */
static bool fold_plain(folding *f) {
  const char *start = f->p, *end = f->end, *p = start;
  if (!begins_plain((unsigned char)*p))
    return false;
  fwi_buf_reserve(f->out, (size_t)(end - start) + FOLD_LANES);
  char *out = f->out->ptr + f->out->len;
  for (size_t left, done = 1; done && (left = (size_t)(end - p)); out += done, p += done) {
    done = left < FOLD_LANES ? fold_last(p, left, out) : fold_lanes(p, left, out);
    if (is_iteration_mark(p + done, end)) {
      memcpy(out + done, p + done, 3);
      done += 3;
    } else if (left - done >= FOLD_LANES) { /* another kind stopped it */
      p += done;
      break;
    }
  }
  if (p > start && joins_back(f, p))
    do {
      p--;
    } while (((unsigned char)*p & 0xC0) == 0x80);
  f->out->len += (size_t)(p - start);
  fwi_map_copy(f->map, (size_t)(start - f->begin), (size_t)(p - start));
  f->p = p;
  return p > start;
}

static inline fwi_lanes not_blank(fwi_lanes c) { return ~blanks(c); }

/* Fold a run of white space that starts with a character of n bytes. */
static void fold_space(folding *f, size_t n) {
  const char *start = f->p;
  uint32_t c;
  do {
    f->p = fwi_lanes_find(f->begin, f->p + n, f->end, not_blank);
  } while (f->p < f->end && (unsigned char)*f->p >= 0x80 &&
           (n = fwi_utf8_decode(f->p, f->end, &c), is_white(c)));
  if (ends_in_space(f))
    return;
  fwi_buf_add_char(f->out, ' ');
  if (f->p - start == 1) {
    fwi_map_copy(f->map, (size_t)(start - f->begin), 1);
  } else {
    fwi_map_unit(f->map, (size_t)(start - f->begin), (size_t)(f->p - start), 1);
  }
}

/* The end of the characters at @p p that fold to nothing (soft hyphens, zero-width spaces, signs of
 * direction) if what stands before them is the same with and without them, else @p p: a flood of
 * them is no flood of segments. */
static const char *skip_ignorables(const folding *f, const char *p) {
  const char *start = p;
  uint32_t c;
  while (p < f->end && (unsigned char)*p >= 0x80) {
    size_t n = fwi_utf8_decode(p, f->end, &c);
    if (!u_hasBinaryProperty((UChar32)c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
      break;
    p += n;
  }
  return p == start || joins_back(f, p) ? start : p;
}

/* Half-width ｶﾞ ﾊﾟ: the katakana that the two are, or 0. */
static uint32_t voiced(const folding *f, size_t n, uint32_t to) {
  const char *mark = f->p + n;
  if (n != 3 || *f->p != '\xEF' || f->end - mark < 3 || memcmp(mark, "\xEF\xBE", 2) != 0)
    return 0;
  bool half = mark[2] == '\x9F'; /* ﾟ */
  if ((!half && mark[2] != '\x9E') || joins_back(f, mark + 3))
    return 0;
  if (to >= 0x30CF && to <= 0x30DB && (to - 0x30CF) % 3 == 0) /* ハヒフヘホ */
    return to + (half ? 2 : 1);
  if (half)
    return 0;
  bool before_tsu = to >= 0x30AB && to <= 0x30C1 && (to & 1), /* カ..チ */
      behind = to >= 0x30C4 && to <= 0x30C8 && !(to & 1);     /* ツテト */
  return before_tsu || behind ? to + 1 : to == 0x30A6 ? 0x30F4 : 0;
}

static void fold_single(folding *f, size_t n, uint32_t to) {
  enum { MOST = 4 };
  fwi_buf_reserve(f->out, MOST);
  char *out = f->out->ptr + f->out->len;
  size_t len = fwi_utf8_encode(to, out);
  f->out->len += len;
  fwi_map_unit(f->map, (size_t)(f->p - f->begin), n, len);
  f->p += n;
}

/* Run ICU over f->wide; the result is in f->folded. */
static size_t normalize(folding *f, size_t len) {
  for (;;) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t got = unorm2_normalize(f->nfkc, f->wide, (int32_t)len, f->folded,
                                   (int32_t)f->folded_room, &status);
    if (status != U_BUFFER_OVERFLOW_ERROR)
      return U_SUCCESS(status) ? (size_t)got : 0;
    f->folded_room = (size_t)got + 64;
    f->folded = fwi_xrealloc(f->folded, f->folded_room * sizeof *f->folded);
  }
}

/* Append what ICU made: white space collapsed, marks bounded. */
static void add_folded(folding *f, size_t len) {
  int marks = 0;
  for (size_t i = 0; i < len;) {
    UChar32 c;
    U16_NEXT(f->folded, i, len, c);
    if (c == ' ' && ends_in_space(f))
      continue;
    marks = c >= FIRST_MARK && u_getCombiningClass(c) ? marks + 1 : 0;
    if (marks > MARKS_OUT)
      continue;
    char utf8[4];
    fwi_buf_add(f->out, utf8, fwi_utf8_encode((uint32_t)c, utf8));
  }
}

static bool is_several(uint32_t c) {
  return (c >= 0x3300 && c <= 0x33FF) || c == 0xFDFA || c == 0xFDFB;
}

/* Fold the segment at p.  Without a map there is no need to know which segment gave what, so
 * neighbours go through ICU together: faster by far. */
static void fold_segment(folding *f) {
  size_t len = 0, marks = 0, before = f->out->len;
  const char *first = NULL, *last = NULL; /* without ignorables at both ends */
  do {
    uint32_t c;
    size_t n = fwi_utf8_decode(f->p, f->end, &c);
    bool joins = len && !unorm2_hasBoundaryBefore(f->nfkc, (UChar32)c);
    if (len && !joins) {
      if (is_white(c) || plain_len(f->p, f->end) || len >= BATCH ||
          (is_several(c) && f->several == SEVERAL) || (f->map && f->patience && f->patience--))
        break;
      f->map = NULL;
    }
    f->several += is_several(c) && f->several < SEVERAL;
    if (!u_hasBinaryProperty((UChar32)c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
      if (!first)
        first = f->p;
      last = f->p + n;
      marks = c >= FIRST_MARK && u_getCombiningClass((UChar32)c) ? marks + 1 : 0;
    }
    if (marks <= MARKS_IN) {
      if (f->wide_room < len + 2) {
        f->wide_room = f->wide_room ? f->wide_room * 2 : 64;
        f->wide = fwi_xrealloc(f->wide, f->wide_room * sizeof *f->wide);
      }
      U16_APPEND_UNSAFE(f->wide, len, (UChar32)c);
    }
    f->p += n;
  } while (f->p < f->end);
  add_folded(f, normalize(f, len));
  if (first)
    fwi_map_unit(f->map, (size_t)(first - f->begin), (size_t)(last - first), f->out->len - before);
}

/* Fold the character of @p n bytes at p that only ignorables join; false: something else does. */
static bool fold_disjoined(folding *f, size_t n, uint32_t c, uint32_t to) {
  if (!to)
    to = n == 1 ? (unsigned char)fwi_lower((char)c) : n == plain_len(f->p, f->end) ? c : 0;
  const char *end = to ? skip_ignorables(f, f->p + n) : f->p;
  if (!to || end == f->p + n)
    return false;
  fold_single(f, n, to);
  f->p = end;
  return true;
}

/* False: patience came to its end; the map holds nothing of use. */
static bool fold(fwi_buf *out, fw_str in, fwi_map *map, size_t patience) {
  if (!in.len)
    return true;
  UErrorCode status = U_ZERO_ERROR;
  folding f = {.nfkc = unorm2_getNFKCCasefoldInstance(&status),
               .out = out,
               .out_start = out->len,
               .map = map,
               .patience = patience,
               .begin = in.ptr,
               .p = in.ptr,
               .end = in.ptr + in.len};
  fwi_buf_reserve(out, in.len);
  while (f.p < f.end) {
    if (fold_plain(&f))
      continue;
    uint32_t c, to;
    size_t n = fwi_utf8_decode(f.p, f.end, &c);
    if (is_white(c)) {
      fold_space(&f, n);
    } else if ((to = single(c)) && !joins_back(&f, f.p + n)) {
      fold_single(&f, n, to);
    } else if (to && voiced(&f, n, to)) {
      fold_single(&f, n + 3, voiced(&f, n, to));
    } else if (f.several == SEVERAL && is_several(c)) {
      fold_single(&f, n, c);
    } else if (!fold_disjoined(&f, n, c, to)) {
      fold_segment(&f);
    }
  }
  free(f.wide);
  free(f.folded);
  return f.map == map;
}

void fwi_fold(fwi_buf *out, fw_str in, fwi_map *map) { fold(out, in, map, SIZE_MAX); }

static void refold(const fwi_text *folded, fwi_map *map) {
  fwi_buf again = {0};
  fwi_fold(&again, folded->from->value, map);
  fwi_buf_clear(&again);
}

/* What is folded is nearly always searched and then cited: its map is made at once, unless the text
 * is one for ICU; most need none, as nothing moves. */
const fwi_text *fwi_text_folded(const fwi_text *text) {
  if (text->folded)
    return text->folded;
  enum {
    MORE = FOLD_LANES + 4, /* than it was folding rarely makes a text */
    FEW_RUNS = 32
  };
  fwi_buf buf;
  fwi_buf_begin(&buf, text->arena, text->value.len + MORE);
  fwi_run few[FEW_RUNS];
  fwi_map map = {.along = true, .lent = true, .runs = few, .room = FEW_RUNS};
  bool mapped = fold(&buf, text->value, &map, PATIENCE), moved = !mapped || !fwi_map_is_idle(&map);
  fw_str value = fwi_buf_take(&buf, text->arena);
  fwi_text *folded = FWI_NEW(text->arena, fwi_text);
  *folded = (fwi_text){.value = value,
                       .where = text->where,
                       .from = text,
                       .remap = moved ? refold : NULL,
                       .map = mapped && moved ? fwi_map_keep(&map, text->arena) : NULL,
                       .arena = text->arena};
  fwi_map_clear(&map);
  ((fwi_text *)text)->folded = folded; /* a memo: the text stays what it was */
  return folded;
}

/* First byte of the folded text that came from @p at or later in the unfolded one. */
static size_t folded_offset(const fwi_text *folded, size_t at) {
  const fwi_map *map = folded->map;
  if (!folded->remap)
    return at < folded->value.len ? at : folded->value.len;
  size_t low = 0, high = map->count;
  while (low < high) {
    size_t mid = (low + high) / 2;
    if (map->runs[mid].in + fwi_map_run_input(map, mid) <= at) {
      low = mid + 1;
    } else {
      high = mid;
    }
  }
  if (low == map->count)
    return folded->value.len;
  const fwi_run *run = &map->runs[low];
  size_t units = at > run->in && run->in_unit ? (at - run->in) / run->in_unit : 0;
  return run->out + units * run->out_unit;
}

fwi_slice fwi_text_find(fwi_slice slice, fw_str needle) {
  fwi_slice none = {0};
  if (!slice.text || !needle.len || slice.start >= slice.end)
    return none;
  const fwi_text *folded = fwi_text_folded(slice.text);
  ptrdiff_t at = fwi_str_find(folded->value, needle);
  if (at < 0)
    return none; /* most often: and then no map was needed */
  size_t from = (size_t)at;
  if (slice.start) {
    fwi_slice_source((fwi_slice){folded, 0, 0}); /* makes the map */
    size_t first = folded_offset(folded, slice.start);
    if (first > from)
      from = first;
  }
  while ((at = fwi_str_find(fwi_str_slice(folded->value, from, folded->value.len), needle)) >= 0) {
    from += (size_t)at;
    fwi_slice hit = fwi_slice_source((fwi_slice){folded, from, from + needle.len});
    if (hit.end > slice.end)
      return none;
    if (hit.start >= slice.start)
      return hit;
    from++; /* it began inside a character that is only half in the slice */
  }
  return none;
}
