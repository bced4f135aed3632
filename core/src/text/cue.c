/* cue.c - one pass over the characters with two neighbours on either side.
 *
 * Every detector looks at the window and, when it fires, at a bounded stretch around it, so the
 * pass is linear whatever the text is. */
#include "text/cue.h"

#include "text/glyph.h"
#include "util/str.h"

enum {
  AROUND = 12,       /* letters shown on either side of a cue inside a word */
  WORD_CHARS = 64,   /* longest katakana word looked at */
  SPACED_LETTERS = 5 /* 記 載 事 項 and such headings have four */
};

typedef struct glyph {
  uint32_t c; /* a line end before the start and after the end */
  size_t at;
} glyph;

typedef struct search {
  const fwi_text *text;
  const char *begin, *end;
  glyph window[5], *now; /* now = window + 2 */
  size_t next;           /* where the byte after window[4] is */
  bool japanese;         /* the text is mostly Japanese */
  bool line_has_kana, line_is_quote;
  size_t letters_spaced, spaced_start; /* the chain of single letters up to now */
  bool spaced_kana, spaced_lower;
  size_t dual_chars, dual_start; /* the run of katakana and its look-alikes up to now */
  bool dual_hit;
  size_t zero_start; /* the invisible run that ended before now; SIZE_MAX when none */
  uint32_t zero_before;
  fwi_cue *cues;
  size_t count;
} search;

static bool is_line_end(uint32_t c) { return c == '\n' || c == '\r'; }
static bool is_blank(uint32_t c) { return c == ' ' || c == 0xA0 || c == 0x3000; }
static bool is_latin(uint32_t c) { return (c | 32) >= 'a' && (c | 32) <= 'z' && c < 0x80; }
static bool is_letter(uint32_t c) { return is_latin(c) || fwi_glyph_japanese(c); }
static bool is_word(uint32_t c) {
  return is_letter(c) || (c >= '0' && c <= '9') || fwi_glyph_half_kana(c) ||
         (c >= 0xFF10 && c <= 0xFF5A) || (c >= 0xC0 && c < 0x530);
}

/* The places from @p start to @p end with the rest of the word around them, bounded. */
static fwi_slice around(const search *s, size_t start, size_t end) {
  uint32_t c;
  for (int i = 0; i < AROUND && start > 0; i++) {
    size_t at = start - 1;
    while (at > 0 && ((unsigned char)s->begin[at] & 0xC0) == 0x80)
      at--;
    fwi_utf8_decode(s->begin + at, s->end, &c);
    if (!is_word(c) && !fwi_glyph_zero_width(c))
      break;
    start = at;
  }
  for (int i = 0; i < AROUND && s->begin + end < s->end; i++) {
    size_t n = fwi_utf8_decode(s->begin + end, s->end, &c);
    if (!is_word(c) && !fwi_glyph_zero_width(c))
      break;
    end += n;
  }
  return (fwi_slice){s->text, start, end};
}

static void add(search *s, fwi_cue_kind kind, fwi_slice slice) {
  for (size_t i = s->count; i > 0 && i + 4 > s->count; i--) { /* the same word again */
    fwi_cue *cue = &s->cues[i - 1];
    if (cue->kind == kind && slice.start < cue->slice.end) {
      if (slice.end > cue->slice.end)
        cue->slice.end = slice.end;
      return;
    }
  }
  if (s->count < FWI_CUES_MAX)
    s->cues[s->count++] = (fwi_cue){kind, slice};
}

static void split_word(search *s) {
  const glyph *w = s->now;
  if (!is_blank(w[0].c) || w[0].c == 0x3000 || !fwi_glyph_katakana(w[-1].c) ||
      !fwi_glyph_katakana(w[-2].c) || !fwi_glyph_katakana(w[1].c) || !fwi_glyph_katakana(w[2].c))
    return;
  size_t end = w[1].at;
  uint32_t c = 0;
  for (int i = 0; i < WORD_CHARS && s->begin + end < s->end; i++) {
    size_t n = fwi_utf8_decode(s->begin + end, s->end, &c);
    if (!fwi_glyph_katakana(c))
      break;
    end += n;
  }
  /* Menus and names have blanks there too; a particle makes it a sentence. */
  if (!fwi_glyph_hiragana(c))
    return;
  fwi_slice word = around(s, w[-1].at, w[-1].at);
  add(s, FWI_CUE_SPLIT_WORD, (fwi_slice){s->text, word.start, end});
}

static void ascii_stop(search *s) {
  const glyph *w = s->now;
  if ((w[0].c != '.' && w[0].c != ',') || !fwi_glyph_hiragana(w[-1].c) ||
      !fwi_glyph_japanese(w[-2].c))
    return;
  uint32_t next = w[1].c;
  bool stops = is_line_end(next) || is_blank(next) || (w[0].c == '.' && fwi_glyph_japanese(next)) ||
               next == 0x300D || next == 0xFF09 || next == 0x3001 || next == 0x3002;
  if (!stops || (is_blank(next) && w[2].c == '.'))
    return; /* うーん. . . */
  fwi_slice word = around(s, w[0].at, w[0].at);
  add(s, FWI_CUE_ASCII_STOP, (fwi_slice){s->text, word.start, w[1].at});
}

static void broken_join(search *s) {
  const glyph *w = s->now;
  bool full = w[0].c == 0x3002, comma = w[0].c == 0x3001 || w[0].c == 0xFF0C;
  bool ascii = w[0].c == '.' && fwi_glyph_hiragana(w[-1].c);
  if (!full && !comma && !ascii)
    return;
  size_t at = w[1].at;
  while (s->begin + at < s->end && s->begin[at] == ' ' && at - w[1].at < 3)
    at++;
  uint32_t c = 0;
  size_t n = s->begin + at < s->end ? fwi_utf8_decode(s->begin + at, s->end, &c) : 0;
  bool next_comma = c == ',' || c == 0x3001 || c == 0xFF0C;
  bool broken = comma ? c == 0x3002 || c == ',' : next_comma;
  if (broken)
    add(s, FWI_CUE_BROKEN_JOIN, (fwi_slice){s->text, w[0].at, at + n});
}

static void chinese_glyph(search *s) {
  if (s->line_has_kana && s->japanese && fwi_glyph_chinese(s->now->c))
    add(s, FWI_CUE_CHINESE_GLYPH, around(s, s->now->at, s->now[1].at));
}

static size_t skip_spaces(fw_str t, size_t at) {
  while (at < t.len && t.ptr[at] == ' ')
    at++;
  return at;
}

static size_t digits(fw_str t, size_t at, size_t max) {
  size_t n = 0;
  while (n < max && at + n < t.len && fwi_is_digit(t.ptr[at + n]))
    n++;
  return n;
}

/* Length of "June 24, 2025 at 07:37:23 PM" at the start of t; 0 when it isn't one.  A date
 * without a time of day is no cue: people write those. */
static size_t english_date_len(fw_str t) {
  static const char *const months[] = {"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};
  size_t at = 0;
  for (size_t i = 0; i < 12 && !at; i++) {
    fw_str name = fw_str_of(months[i]);
    if (fwi_str_starts(t, name))
      at = name.len;
    else if (fwi_str_starts(t, fwi_str_slice(name, 0, 3)))
      at = 3;
  }
  if (!at)
    return 0;
  if (at < t.len && t.ptr[at] == '.')
    at++;
  size_t n = digits(t, at = skip_spaces(t, at), 2);
  if (!n)
    return 0;
  at += n;
  if (at < t.len && t.ptr[at] == ',')
    at++;
  n = digits(t, at = skip_spaces(t, at), 5);
  if (n != 4)
    return 0;
  at = skip_spaces(t, at + n);
  if (at < t.len && t.ptr[at] == ',')
    at = skip_spaces(t, at + 1);
  if (fwi_str_starts(fwi_str_slice(t, at, t.len), FWI_STR("at ")))
    at = skip_spaces(t, at + 3);
  n = digits(t, at, 2);
  if (!n || at + n >= t.len || t.ptr[at + n] != ':' || digits(t, at + n + 1, 2) != 2)
    return 0;
  at += n + 3;
  if (at < t.len && t.ptr[at] == ':' && digits(t, at + 1, 2) == 2)
    at += 3;
  fw_str half = fwi_str_slice(t, skip_spaces(t, at), skip_spaces(t, at) + 2);
  if (fwi_str_eq_ascii(half, FWI_STR("am")) || fwi_str_eq_ascii(half, FWI_STR("pm")))
    at = skip_spaces(t, at) + 2;
  return at;
}

static void english_date(search *s) {
  const glyph *w = s->now;
  if (!s->japanese || s->line_is_quote || w[0].c < 'A' || w[0].c > 'S' || is_latin(w[-1].c))
    return;
  fw_str rest = {s->begin + w[0].at, (size_t)(s->end - s->begin) - w[0].at};
  size_t len = english_date_len(fwi_str_slice(rest, 0, 64));
  if (len)
    add(s, FWI_CUE_ENGLISH_DATE, (fwi_slice){s->text, w[0].at, w[0].at + len});
}

/* Kanji that are drawn like katakana: カ ー ロ ニ エ タ ト ハ. */
static bool looks_like_katakana(uint32_t c) {
  return c == 0x529B || c == 0x4E00 || c == 0x53E3 || c == 0x4E8C || c == 0x5DE5 || c == 0x5915 ||
         c == 0x535C || c == 0x516B;
}

/* Is the look-alike in the middle of the window out of place? */
static bool is_disguised(const glyph *w, bool run_starts) {
  uint32_t next = w[1].c;
  bool number = w[0].c == 0x4E00 || w[0].c == 0x4E8C || w[0].c == 0x516B; /* 一 二 八 */
  if (!fwi_glyph_katakana(next) && !looks_like_katakana(next))
    return false;
  if (number && (next == 0x30F6 || next == 0x30F5 || next == 0x30B1 || next == 0x30AB ||
                 next == 0x30CE || next == 0x30C4)) /* 一ヶ月 一カ月 一ノ瀬 一ツ */
    return false;
  if (w[0].c == 0x53E3 && next == 0x30B3)
    return false; /* 口コミ */
  if (!run_starts)
    return fwi_glyph_katakana(w[-1].c) || fwi_glyph_katakana(next);
  /* 工ラー, 力ード at the start of a word; not 能力アップ, and 口 夕 begin true words. */
  return (w[0].c == 0x529B || w[0].c == 0x5DE5 || w[0].c == 0x535C) && !fwi_glyph_kanji(w[-1].c) &&
         fwi_glyph_katakana(next) && fwi_glyph_katakana(w[2].c);
}

static void lookalike(search *s) {
  const glyph *w = s->now;
  bool dual = looks_like_katakana(w[0].c);
  if (dual || fwi_glyph_katakana(w[0].c)) {
    if (!s->dual_chars++)
      s->dual_start = w[0].at;
    if (dual && is_disguised(w, s->dual_chars == 1))
      s->dual_hit = true;
    return;
  }
  if (s->dual_hit)
    add(s, FWI_CUE_LOOKALIKE, (fwi_slice){s->text, s->dual_start, w[0].at});
  s->dual_chars = 0;
  s->dual_hit = false;
}

static bool is_cyrillic(uint32_t c) { return c >= 0x400 && c <= 0x52F; }

/* Greek letters that pass for Latin ones: not μ, Ω, Δ of units and formulas. */
static bool is_latin_looking_greek(uint32_t c) {
  return (c >= 0x391 && c <= 0x3A9 && c != 0x393 && c != 0x394 && c != 0x398 && c != 0x39B &&
          c != 0x39E && c != 0x3A0 && c != 0x3A3 && c != 0x3A6 && c < 0x3A8) ||
         c == 0x3B1 || c == 0x3B9 || c == 0x3BA || c == 0x3BD || c == 0x3BF || c == 0x3C1 ||
         c == 0x3C4 || c == 0x3C5 || c == 0x3C7;
}

static void mixed_script(search *s) {
  const glyph *w = s->now;
  if (!is_cyrillic(w[0].c) && !is_latin_looking_greek(w[0].c))
    return;
  /* One Latin letter may stand for a unit or a face: two make a word. */
  if ((is_latin(w[1].c) && (is_latin(w[2].c) || is_latin(w[-1].c))) ||
      (is_latin(w[-1].c) && is_latin(w[-2].c)))
    add(s, FWI_CUE_MIXED_SCRIPT, around(s, w[0].at, w[1].at));
}

static void zero_width(search *s) {
  const glyph *w = s->now;
  if (fwi_glyph_zero_width(w[0].c)) {
    if (s->zero_start == SIZE_MAX)
      s->zero_start = w[0].at, s->zero_before = w[-1].c;
    return;
  }
  if (s->zero_start != SIZE_MAX && is_letter(s->zero_before) && is_letter(w[0].c))
    add(s, FWI_CUE_ZERO_WIDTH, around(s, s->zero_start, w[0].at));
  s->zero_start = SIZE_MAX;
}

static void spaced_out(search *s) {
  const glyph *w = s->now;
  if (is_blank(w[0].c) && is_letter(w[-1].c))
    return; /* between two of the chain */
  bool single = is_letter(w[0].c) && !is_word(w[-1].c) && !is_word(w[1].c);
  bool chained = single && s->letters_spaced && is_blank(w[-1].c) && is_letter(w[-2].c);
  if (s->letters_spaced && !chained) {
    /* 日 月 火 水 木 and S M T W T are calendars: a word has kana or small letters. */
    size_t end = w[0].at;
    while (end > s->spaced_start && s->begin[end - 1] == ' ')
      end--;
    if (s->letters_spaced >= SPACED_LETTERS && (s->spaced_kana || s->spaced_lower))
      add(s, FWI_CUE_SPACED_OUT, (fwi_slice){s->text, s->spaced_start, end});
    s->letters_spaced = 0;
  }
  if (!single)
    return;
  if (!s->letters_spaced++)
    s->spaced_start = w[0].at, s->spaced_kana = s->spaced_lower = false;
  if (fwi_glyph_hiragana(w[0].c) || fwi_glyph_katakana(w[0].c))
    s->spaced_kana = true;
  if (w[0].c >= 'a' && w[0].c <= 'z')
    s->spaced_lower = true;
}

static bool is_wide_latin(uint32_t c) {
  return (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
}

static void mixed_width(search *s) {
  uint32_t a = s->now[-1].c, b = s->now[0].c;
  bool kana = (fwi_glyph_katakana(a) && b >= 0xFF66 && b <= 0xFF9D) ||
              (fwi_glyph_half_kana(a) && fwi_glyph_katakana(b));
  if (kana || (is_latin(a) && is_wide_latin(b)) || (is_wide_latin(a) && is_latin(b)))
    add(s, FWI_CUE_MIXED_WIDTH, around(s, s->now[-1].at, s->now[1].at));
}

/* What is said of a whole line; every line is read once more for it. */
static void begin_line(search *s, size_t start) {
  s->line_has_kana = false;
  size_t end = start;
  for (uint32_t c; s->begin + end < s->end;) {
    size_t n = fwi_utf8_decode(s->begin + end, s->end, &c);
    if (is_line_end(c))
      break;
    if (fwi_glyph_hiragana(c) || fwi_glyph_katakana(c))
      s->line_has_kana = true;
    end += n;
  }
  static const char *const quotes[] = {">", "On ", "Sent:", "Date:", "From:"};
  fw_str line = fwi_str_trim((fw_str){s->begin + start, end - start});
  s->line_is_quote = fwi_str_find(line, FWI_STR("wrote")) >= 0;
  for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++)
    if (fwi_str_starts(line, fw_str_of(quotes[i])))
      s->line_is_quote = true;
}

/* A Japanese text, not one that quotes a few words of it. */
static bool is_japanese(fw_str text) {
  size_t kana = 0, latin = 0;
  for (size_t i = 0; i < text.len;) {
    uint32_t c;
    i += fwi_utf8_decode(text.ptr + i, text.ptr + text.len, &c);
    kana += fwi_glyph_hiragana(c) || fwi_glyph_katakana(c);
    latin += is_latin(c);
  }
  return kana >= 8 && kana * 3 >= latin;
}

static void step(search *s) {
  for (int i = 0; i < 4; i++)
    s->window[i] = s->window[i + 1];
  uint32_t c = '\n';
  size_t at = s->next;
  if (s->begin + at < s->end)
    s->next += fwi_utf8_decode(s->begin + at, s->end, &c);
  s->window[4] = (glyph){c, at};
}

const char *fwi_cue_name(fwi_cue_kind kind) {
  static const char *const names[FWI_CUE_COUNT] = {
      "split-word", "ascii-stop",   "broken-join", "chinese-glyph", "english-date",
      "lookalike",  "mixed-script", "zero-width",  "spaced-out",    "mixed-width"};
  return names[kind];
}

size_t fwi_cues_find(fwi_arena *arena, const fwi_text *visible, fwi_cue **out) {
  static void (*const detectors[])(search *) = {
      split_word, ascii_stop,   broken_join, chinese_glyph, english_date,
      lookalike,  mixed_script, zero_width,  spaced_out,    mixed_width};
  fw_str text = visible->value;
  search s = {.text = visible,
              .begin = text.ptr,
              .end = text.ptr + text.len,
              .japanese = is_japanese(text),
              .zero_start = SIZE_MAX,
              .cues = FWI_NEW_ARRAY(arena, fwi_cue, FWI_CUES_MAX)};
  s.now = s.window + 2;
  for (int i = 0; i < 5; i++)
    s.window[i] = (glyph){'\n', 0};
  step(&s), step(&s), step(&s);
  begin_line(&s, 0);
  /* Runs are judged by what follows them, so the line end after the text is looked at too. */
  for (bool more = true; more; step(&s)) {
    more = s.now->at < text.len;
    for (size_t i = 0; i < sizeof detectors / sizeof *detectors; i++)
      detectors[i](&s);
    if (is_line_end(s.now->c) && more)
      begin_line(&s, s.now[1].at);
  }
  *out = s.cues;
  return s.count;
}
