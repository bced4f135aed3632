/* cue.c - one pass over the characters; those that some detector watches are seen with two
 * neighbours on either side.
 *
 * A character's class says which detectors look at it.  A detector sees the window and, when it
 * fires, a bounded stretch around it; none keeps a state that hostile text could blow up.  Most
 * characters are watched by none: plain kana, and ASCII that stands by itself, are passed over. */
#include "text/cue.h"

#include "text/glyph.h"
#include "util/lanes.h"
#include "util/str.h"

enum {
  AROUND = 16,                      /* letters shown on either side of a cue inside a word */
  WORD_CHARS = 64,                  /* longest katakana word looked at */
  SPACED_LETTERS = 5,               /* 記 載 事 項 and such headings have four */
  SIDE = 2,                         /* neighbours seen on either side */
  STEP = FWI_LANES_BLOCK - 2 * SIDE /* bytes that a block tells of */
};

/* Classes of characters; one may have several. */
enum {
  LINE_END = 1 << 0,
  BLANK = 1 << 1,
  STOP = 1 << 2, /* . , 。 、 ， */
  UPPER = 1 << 3,
  LOWER = 1 << 4,
  HIRAGANA = 1 << 5,
  KATAKANA = 1 << 6,
  KANJI = 1 << 7,
  CHINESE = 1 << 8, /* kanji that Japanese doesn't write */
  DUAL = 1 << 9,    /* kanji drawn like katakana */
  HALF_KANA = 1 << 10,
  WIDE_LATIN = 1 << 11,
  FOREIGN = 1 << 12, /* Cyrillic, or Greek that passes for Latin */
  ZERO_WIDTH = 1 << 13,
  OTHER_WORD = 1 << 14, /* digits, accented letters ... */
  LATIN = UPPER | LOWER,
  KANA = HIRAGANA | KATAKANA,
  LETTER = LATIN | KANA | KANJI,
  WORD = LETTER | HALF_KANA | WIDE_LATIN | FOREIGN | OTHER_WORD
};

typedef struct glyph {
  uint32_t c;
  unsigned class;
  size_t at;
} glyph;

typedef struct search {
  const fwi_text *text;
  const char *begin, *end;
  glyph window[2 * SIDE + 1];
  const glyph *w;              /* the character looked at; w[-2] .. w[2] can be seen */
  bool has_kana;               /* may have: only then may it be Japanese */
  bool asked, japanese;        /* is it?  Counted when a detector wants to know: few do */
  size_t line_start, line_end; /* of the last line that a detector asked about: few are */
  bool line_has_kana, line_is_quote;
  size_t spaced_letters, spaced_start, spaced_last; /* the chain of single letters up to here */
  unsigned spaced_class;
  fwi_cue *cues;
  size_t count;
} search;

static bool is_dual(uint32_t c) { return fwi_glyph_katakana_like(c) != 0; }

/* Cyrillic, and Greek letters that pass for Latin ones: not μ, Ω, Δ of units and formulas. */
static bool is_foreign(uint32_t c) {
  static const uint16_t greek[] = {0x391, 0x392, 0x395, 0x396, 0x397, 0x399, 0x39A, 0x39C,
                                   0x39D, 0x39F, 0x3A1, 0x3A4, 0x3A5, 0x3A7, 0x3B1, 0x3B9,
                                   0x3BA, 0x3BD, 0x3BF, 0x3C1, 0x3C4, 0x3C5, 0x3C7};
  if (c >= 0x400 && c <= 0x52F)
    return true;
  for (size_t i = 0; i < sizeof greek / sizeof *greek; i++)
    if (c == greek[i])
      return true;
  return false;
}

static unsigned classify_ascii(uint32_t c) {
  if (c >= 'a' && c <= 'z')
    return LOWER;
  if (c >= 'A' && c <= 'Z')
    return UPPER;
  if (c >= '0' && c <= '9')
    return OTHER_WORD;
  switch (c) {
  case ' ':
    return BLANK;
  case '\n':
  case '\r':
    return LINE_END;
  case '.':
  case ',':
    return STOP;
  default:
    return 0;
  }
}

static unsigned classify_rare(uint32_t c) {
  if (c == 0xA0 || c == 0x3000)
    return BLANK;
  if (c == 0x3001 || c == 0x3002 || c == 0xFF0C)
    return STOP;
  if (fwi_glyph_zero_width(c))
    return ZERO_WIDTH;
  if (c >= 0xC0 && c < 0x530)
    return c >= 0x370 && is_foreign(c) ? FOREIGN : OTHER_WORD;
  if (fwi_glyph_half_kana(c))
    return HALF_KANA;
  if ((c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A))
    return WIDE_LATIN;
  return c >= 0xFF10 && c <= 0xFF19 ? OTHER_WORD : 0;
}

static inline unsigned classify(uint32_t c) {
  if (c < 0x80)
    return classify_ascii(c);
  if (fwi_glyph_kanji(c))
    return KANJI | (is_dual(c) ? DUAL : 0) | (fwi_glyph_chinese(c) ? CHINESE : 0);
  if (fwi_glyph_hiragana(c))
    return HIRAGANA;
  if (fwi_glyph_katakana(c))
    return KATAKANA;
  return classify_rare(c);
}

/* Where the character before @p at begins. */
static size_t before(const search *s, size_t at) {
  do {
    at--;
  } while (at > 0 && ((unsigned char)s->begin[at] & 0xC0) == 0x80);
  return at;
}

/* [start, end) widened by up to AROUND characters of these classes on either side. */
static fwi_slice widen(const search *s, size_t start, size_t end, unsigned classes) {
  uint32_t c;
  for (int i = 0; i < AROUND && start > 0; i++) {
    size_t at = before(s, start);
    fwi_utf8_decode(s->begin + at, s->end, &c);
    if (!(classify(c) & classes))
      break;
    start = at;
  }
  for (int i = 0; i < AROUND && s->begin + end < s->end; i++) {
    size_t n = fwi_utf8_decode(s->begin + end, s->end, &c);
    if (!(classify(c) & classes))
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

/* ---- the language, for those detectors that need it ---- */

static inline fwi_lanes is_latin(fwi_lanes c) { return (fwi_lanes)((c | 32) - 'a' < 26); }

/* Does a kana begin with the bytes a, b? (of valid UTF-8; ・ counts as one) */
static inline fwi_lanes is_kana(fwi_lanes a, fwi_lanes b) {
  return (fwi_lanes)(a == 0xE3) & (fwi_lanes)(b - 0x81 < 3); /* U+3040..30FF */
}

static size_t sum(fwi_lanes counts) {
  size_t all = 0;
  for (size_t i = 0; i < sizeof counts; i++)
    all += counts[i];
  return all;
}

/* A Japanese text, not one that quotes a few words of it. */
static bool count_japanese(fw_str text) {
  enum { WIDTH = FWI_LANES, MOST = 255 }; /* that a lane can count */
  size_t kana = 0, latin = 0, at = 0;
  while (text.len - at >= WIDTH + 1) {
    fwi_lanes kanas = {0}, latins = {0};
    for (int i = 0; i < MOST && text.len - at >= WIDTH + 1; i++, at += WIDTH) {
      fwi_lanes a = fwi_lanes_load(text.ptr + at);
      kanas -= is_kana(a, fwi_lanes_load(text.ptr + at + 1));
      latins -= is_latin(a);
    }
    kana += sum(kanas);
    latin += sum(latins);
  }
  char rest[2 * WIDTH + 1] = {0};
  memcpy(rest, text.ptr + at, text.len - at);
  for (size_t i = 0; i < 2; i++) {
    const char *p = rest + i * WIDTH;
    kana += sum(-is_kana(fwi_lanes_load(p), fwi_lanes_load(p + 1)));
    latin += sum(-is_latin(fwi_lanes_load(p)));
  }
  return kana >= 8 && kana * 3 >= latin;
}

static bool is_japanese(search *s) {
  if (!s->asked)
    s->japanese = count_japanese((fw_str){s->begin, (size_t)(s->end - s->begin)});
  s->asked = true;
  return s->japanese;
}

/* ---- detectors: at a BLANK ---- */

static void split_word(search *s) {
  const glyph *w = s->w;
  if (!(w[-2].class & w[-1].class & w[1].class & w[2].class & KATAKANA) || w[0].c == 0x3000)
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
  fw_str after = {s->begin + end, (size_t)(s->end - s->begin) - end};
  if (fwi_str_starts(after, FWI_STR("さま")) || fwi_str_starts(after, FWI_STR("さん")))
    return;
  size_t start = widen(s, w[0].at, w[0].at, KATAKANA | KANJI).start;
  add(s, FWI_CUE_SPLIT_WORD, (fwi_slice){s->text, start, end});
}

static void spaced_out(search *s) {
  const glyph *w = s->w;
  if (!(w[-1].class & LETTER && w[1].class & LETTER) || (w[-2].class | w[2].class) & WORD)
    return;
  if (!s->spaced_letters || s->spaced_last != w[-1].at) {
    s->spaced_letters = 1;
    s->spaced_start = w[-1].at;
    s->spaced_class = w[-1].class;
  }
  s->spaced_letters++;
  s->spaced_last = w[1].at;
  s->spaced_class |= w[1].class;
  /* 日 月 火 水 木 and S M T W T are calendars: a word has kana or small letters. */
  if (s->spaced_letters >= SPACED_LETTERS && s->spaced_class & (KANA | LOWER))
    add(s, FWI_CUE_SPACED_OUT, (fwi_slice){s->text, s->spaced_start, w[2].at});
}

/* ---- at a STOP ---- */

static void ascii_stop(search *s) {
  const glyph *w = s->w;
  bool dot = w[0].c == '.';
  if ((!dot && w[0].c != ',') || !(w[-1].class & HIRAGANA) || !(w[-2].class & (KANA | KANJI)))
    return;
  uint32_t next = w[1].c;
  bool stops = w[1].class & (LINE_END | BLANK) || (dot && w[1].class & (KANA | KANJI)) ||
               next == 0x300D || next == 0xFF09 || next == 0x3001 || next == 0x3002; /* 」 ） */
  if (!stops || (w[1].class & BLANK && w[2].c == '.'))
    return; /* えっ. . . */
  size_t start = widen(s, w[0].at, w[0].at, WORD).start;
  add(s, FWI_CUE_ASCII_STOP, (fwi_slice){s->text, start, w[1].at});
}

static void broken_join(search *s) {
  const glyph *w = s->w;
  if (w[0].c == ',' || (w[0].c == '.' && !(w[-1].class & HIRAGANA)))
    return;
  bool comma = w[0].c == 0x3001 || w[0].c == 0xFF0C;
  size_t at = w[1].at;
  while (s->begin + at < s->end && s->begin[at] == ' ' && at - w[1].at < 3)
    at++;
  uint32_t c = 0;
  size_t n = s->begin + at < s->end ? fwi_utf8_decode(s->begin + at, s->end, &c) : 0;
  bool broken = comma ? c == 0x3002 || c == ',' : c == ',' || c == 0x3001 || c == 0xFF0C;
  if (broken)
    add(s, FWI_CUE_BROKEN_JOIN, (fwi_slice){s->text, w[0].at, at + n});
}

/* ---- at a letter ---- */

static bool is_line_end(char c) { return c == '\n' || c == '\r'; }

/* What is said of the whole line that the character is in: read when first asked for. */
static void read_line(search *s) {
  static const fw_str quotes[] = {FWI_NAME(">"),     FWI_NAME("On "),       FWI_NAME("Sent:"),
                                  FWI_NAME("Date:"), FWI_NAME("From:"),     FWI_NAME("Received:"),
                                  FWI_NAME("日時:"), FWI_NAME("送信日時:"), FWI_NAME("日付:")};
  size_t end = s->w[0].at;
  if (end < s->line_end)
    return; /* reading goes forwards */
  for (s->line_start = end; s->line_start > 0 && !is_line_end(s->begin[s->line_start - 1]);)
    s->line_start--;
  end = s->line_start;
  s->line_has_kana = false;
  for (uint32_t c; s->begin + end < s->end;) {
    size_t n = fwi_utf8_decode(s->begin + end, s->end, &c);
    unsigned class = classify(c);
    if (class & LINE_END)
      break;
    if (class & KANA)
      s->line_has_kana = true;
    end += n;
  }
  s->line_end = end;
  fw_str line = fwi_str_trim((fw_str){s->begin + s->line_start, end - s->line_start});
  s->line_is_quote = fwi_str_find(line, FWI_STR("wrote")) >= 0;
  for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++)
    if (fwi_str_starts(line, quotes[i]))
      s->line_is_quote = true;
}

static void chinese_glyph(search *s) {
  if (!is_japanese(s))
    return;
  read_line(s);
  if (s->line_has_kana)
    add(s, FWI_CUE_CHINESE_GLYPH, widen(s, s->w[0].at, s->w[1].at, WORD));
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
  for (size_t i = 0; i < 12 && t.len && !at; i++) {
    if (months[i][0] != t.ptr[0])
      continue;
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

/* Length of "May 2026 10:32:44 +0000" at the start of t, as RFC 5322 has it behind the day; 0 when
 * it isn't one. */
static size_t program_date_len(fw_str t) {
  static const char shape[] = "Aaa 0000 00:00:00 ";
  if (t.len < sizeof shape - 1)
    return 0;
  for (size_t i = 0; i < sizeof shape - 1; i++)
    if (fwi_is_alpha(shape[i])   ? !fwi_is_alpha(t.ptr[i])
        : fwi_is_digit(shape[i]) ? !fwi_is_digit(t.ptr[i])
                                 : t.ptr[i] != shape[i])
      return 0;
  fw_str zone = fwi_str_slice(t, sizeof shape - 1, t.len);
  if (fwi_str_starts(zone, FWI_STR("GMT")) || fwi_str_starts(zone, FWI_STR("UTC")))
    return sizeof shape - 1 + 3;
  bool offset =
      zone.len > 4 && (zone.ptr[0] == '+' || zone.ptr[0] == '-') && digits(zone, 1, 5) == 4;
  return offset ? sizeof shape - 1 + 5 : 0;
}

/* Where "Wed, 20 " in front of a month begins; @p at when no day stands there. */
static size_t day_start(const search *s, size_t at) {
  const char *p = s->begin;
  size_t start = at;
  if (start < 2 || p[start - 1] != ' ' || !fwi_is_digit(p[start - 2]))
    return at;
  for (start -= 2; start > 0 && at - start < 3 && fwi_is_digit(p[start - 1]);)
    start--;
  bool named = start >= 5 && p[start - 1] == ' ' && p[start - 2] == ',' &&
               fwi_is_alpha(p[start - 3]) && fwi_is_alpha(p[start - 4]) &&
               fwi_is_alpha(p[start - 5]);
  return named ? start - 5 : start;
}

static void english_date(search *s) {
  const glyph *w = s->w;
  if (w[-1].class & LATIN)
    return;
  fw_str rest =
      fwi_str_slice((fw_str){s->begin, (size_t)(s->end - s->begin)}, w[0].at, w[0].at + 64);
  size_t start = w[0].at, len = english_date_len(rest);
  if (!len && (len = program_date_len(rest)) && (start = day_start(s, start)) == w[0].at)
    return;
  if (!len || !is_japanese(s))
    return;
  read_line(s);
  if (!s->line_is_quote)
    add(s, FWI_CUE_ENGLISH_DATE, (fwi_slice){s->text, start, w[0].at + len});
}

/* ァ ャ ン ー ...: no word begins with them, so the character before is of the same word. */
static bool goes_on(uint32_t c) {
  switch (c) {
  case 0x30A1: /* ァ ィ ゥ ェ ォ */
  case 0x30A3:
  case 0x30A5:
  case 0x30A7:
  case 0x30A9:
  case 0x30E3: /* ャ ュ ョ */
  case 0x30E5:
  case 0x30E7:
  case 0x30F3: /* ン */
  case 0x30FC: /* ー */
    return true;
  default:
    return false;
  }
}

/* 卜 厶, which Japanese hardly writes, and 夕 where no 夕方 or 夕べ goes on, end no word in
 * katakana. */
static bool may_end_katakana(uint32_t c) { return c == 0x535C || c == 0x53B6 || c == 0x5915; }

static void lookalike(search *s) {
  const glyph *w = s->w;
  uint32_t c = w[0].c, next = w[1].c;
  if (!(w[1].class & (KATAKANA | DUAL))) { /* アカウン卜を */
    if (may_end_katakana(c) && w[-1].class & w[-2].class & KATAKANA &&
        (c != 0x5915 || !(w[1].class & KANJI || w[1].c == 0x3079)))
      add(s, FWI_CUE_LOOKALIKE, widen(s, w[0].at, w[1].at, KATAKANA | DUAL));
    return;
  }
  bool number = c == 0x4E00 || c == 0x4E8C || c == 0x516B; /* 一 二 八 */
  if (number && (next == 0x30F6 || next == 0x30F5 || next == 0x30B1 || next == 0x30AB ||
                 next == 0x30CE || next == 0x30C4)) /* 一ヶ月 一カ月 一ノ瀬 一ツ */
    return;
  if (c == 0x53E3 && next == 0x30B3)
    return; /* 口コミ */
  bool disguised;
  if (w[-1].class & (KATAKANA | DUAL)) {
    disguised = (w[-1].class | w[1].class) & KATAKANA;
  } else {
    /* 工ラー, 力ード at the start of a word; not 能力アップ, and 口 夕 begin true words, but not
     * 口ーン 二ュース 口グイン. */
    bool begins = !(w[-1].class & (KANJI | OTHER_WORD));
    disguised =
        begins && w[1].class & w[2].class & KATAKANA &&
        (c == 0x529B || c == 0x5DE5 || c == 0x535C || c == 0x53B6 ||
         (c == 0x53E3 && next == 0x30B0 && w[2].c == 0x30A4) || (c != 0x4E00 && goes_on(next)));
  }
  if (disguised)
    add(s, FWI_CUE_LOOKALIKE, widen(s, w[0].at, w[1].at, KATAKANA | DUAL));
}

static void mixed_script(search *s) {
  const glyph *w = s->w;
  /* One Latin letter may stand for a unit or a face: two make a word. */
  if ((w[1].class & LATIN && (w[2].class | w[-1].class) & LATIN) ||
      (w[-1].class & LATIN && w[-2].class & LATIN))
    add(s, FWI_CUE_MIXED_SCRIPT, widen(s, w[0].at, w[1].at, WORD));
}

static void mixed_width(search *s) {
  const glyph *w = s->w;
  unsigned other = w[0].class & HALF_KANA ? KATAKANA : LATIN;
  if (w[0].c == 0xFF9E || w[0].c == 0xFF9F)
    return; /* ﾟ makes faces */
  if ((w[-1].class | w[1].class) & other)
    add(s, FWI_CUE_MIXED_WIDTH, widen(s, w[0].at, w[1].at, WORD));
}

static glyph glyph_at(const search *s, size_t at, size_t *next) {
  glyph g = {'\n', LINE_END, at}; /* stands before the start and after the end */
  *next = at;
  if (s->begin + at < s->end) {
    *next += fwi_utf8_decode(s->begin + at, s->end, &g.c);
    g.class = classify(g.c);
  }
  return g;
}

/* Does [start, end) lie in the last cue, which is of this kind?  Then it is the same word again,
 * told already but for its end: a word of nothing else is not widened at each of its characters. */
static bool is_told(const search *s, fwi_cue_kind kind, size_t start, size_t end) {
  const fwi_cue *last = s->count ? &s->cues[s->count - 1] : NULL;
  return last && last->kind == kind && start >= last->slice.start && end < last->slice.end;
}

/* At the first invisible character of a run; returns where the run ends. */
static size_t zero_width(search *s, size_t start) {
  size_t next = start;
  glyph after;
  do {
    after = glyph_at(s, next, &next);
  } while (after.class & ZERO_WIDTH);
  if (start && after.class & LETTER && !is_told(s, FWI_CUE_ZERO_WIDTH, start, after.at) &&
      glyph_at(s, before(s, start), &next).class & LETTER)
    add(s, FWI_CUE_ZERO_WIDTH, widen(s, start, after.at, WORD | ZERO_WIDTH));
  return after.at;
}

/* ---- the pass ---- */

static fwi_lanes high_lanes(fwi_lanes c) { return c; }
static fwi_lanes blank_lanes(fwi_lanes c) { return (fwi_lanes)(c == ' '); }
static fwi_lanes latin_lanes(fwi_lanes c) { return is_latin(c); }
static fwi_lanes digit_lanes(fwi_lanes c) { return (fwi_lanes)(c - '0' < 10); }
static fwi_lanes capital_lanes(fwi_lanes c) { return (fwi_lanes)(c - 'A' < 'S' - 'A' + 1); }
static fwi_lanes stop_lanes(fwi_lanes c) { return (fwi_lanes)(c == '.') | (fwi_lanes)(c == ','); }
static fwi_lanes lead_lanes(fwi_lanes c) { return (fwi_lanes)(c >= 0xC0); }
static fwi_lanes e3_lanes(fwi_lanes c) { return (fwi_lanes)(c == 0xE3); }
static fwi_lanes second_of_kana(fwi_lanes c) { return (fwi_lanes)(c - 0x81 < 3); }
static fwi_lanes second_of_sign(fwi_lanes c) { return (fwi_lanes)(c == 0x80); }
static fwi_lanes third_of_stop(fwi_lanes c) { return (fwi_lanes)(c - 0x80 < 3); }

/* Single letters with blanks between them have blanks two bytes apart, several of them: most ASCII
 * has none.  Of a pair of blanks at the block's ends nobody knows. */
static inline bool may_space_out(uint64_t blank) {
  const uint64_t ends = UINT64_C(0xF000000000000003);
  uint64_t pairs = blank & blank >> 2;
  return pairs & (pairs >> 2 | pairs << 2 | ends);
}

/* Which of the characters that begin in a block may some detector look at?  A bit for each, wrong
 * within SIDE of the block's ends.  It is no kana, no sign but 、。 and the wide blank, and of
 * ASCII it is: a blank with single letters next to it, or words of other characters; a stop behind
 * another character; where there are dates to find, what may begin one. */
static uint64_t watched_in(const char *block, bool dates) {
  uint64_t high = fwi_lanes_block(block, high_lanes), blank = fwi_lanes_block(block, blank_lanes),
           capital = dates ? fwi_lanes_block(block, capital_lanes) : 0, watched = 0;
  if (capital || (high && blank) || may_space_out(blank)) {
    uint64_t latin = fwi_lanes_block(block, latin_lanes),
             alnum = latin | fwi_lanes_block(block, digit_lanes);
    watched = (blank & (high << 1 | (latin << 1 & ~(alnum << 2))) &
               (high >> 1 | (latin >> 1 & ~(alnum >> 2)))) |
              (capital & ~(latin << 1) & latin >> 1);
  }
  if (!high)
    return watched;
  uint64_t e3 = fwi_lanes_block(block, e3_lanes),
           kana = e3 & fwi_lanes_block(block, second_of_kana) >> 1,
           sign = e3 & fwi_lanes_block(block, second_of_sign) >> 1 &
                  ~(fwi_lanes_block(block, third_of_stop) >> 2);
  return watched | (fwi_lanes_block(block, stop_lanes) & high << 1) |
         (fwi_lanes_block(block, lead_lanes) & ~(kana | sign));
}

/* The same of the bytes from @p at on, less those near the block's end; what is beyond the text's
 * ends reads as line ends. */
static uint64_t watched_from(const search *s, size_t at) {
  enum { WIDTH = FWI_LANES_BLOCK };
  size_t len = (size_t)(s->end - s->begin), before = at < SIDE ? at : SIDE;
  char edge[WIDTH];
  const char *block = s->begin + at - before;
  if (before < SIDE || len - at < WIDTH - SIDE) {
    size_t have = len - at + before, room = WIDTH - (SIDE - before);
    memset(edge, '\n', sizeof edge);
    memcpy(edge + SIDE - before, block, have < room ? have : room);
    block = edge;
  }
  return watched_in(block, s->has_kana) >> SIDE & ((UINT64_C(1) << STEP) - 1);
}

/* Does the capital at @p p begin the name of a month? */
static bool begins_month(const char *p, const char *end) {
  static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
  for (const char *m = months; end - p > 3 && *m; m += 3)
    if (m[1] == p[1] && m[0] == p[0] && m[2] == p[2])
      return true;
  return false;
}

/* Does the character behind it tell that no detector finds anything?  (Mostly it does.) */
static bool is_idle(const glyph *w) {
  switch (w[0].class) {
  case BLANK: /* between letters they matter; hidden text has them by the hundred */
    return !(w[1].class & LETTER);
  case STOP: /* 。and 、 before another stop */
    return w[0].c >= 0x80 && !(w[1].class & STOP) && w[1].c != ' ';
  case KANJI | DUAL:
    return !(w[1].class & (KATAKANA | DUAL)) && !may_end_katakana(w[0].c);
  default:
    return false;
  }
}

/* Show the character @p g to its detectors; @p next is where it ends. */
static void look(search *s, glyph g, size_t next) {
  static const struct {
    unsigned at; /* classes of the character */
    void (*detect)(search *);
  } detectors[] = {
      {BLANK, split_word}, {BLANK, spaced_out},     {STOP, ascii_stop},
      {STOP, broken_join}, {UPPER, english_date},   {CHINESE, chinese_glyph},
      {DUAL, lookalike},   {FOREIGN, mixed_script}, {HALF_KANA | WIDE_LATIN, mixed_width}};
  glyph *window = s->window;
  window[SIDE] = g;
  window[SIDE + 1] = glyph_at(s, next, &next);
  if (is_idle(&window[SIDE]))
    return;
  for (size_t i = SIDE + 2; i < 2 * SIDE + 1; i++)
    window[i] = glyph_at(s, next, &next);
  for (size_t i = SIDE, start = g.at; i-- > 0;) {
    window[i] = (glyph){'\n', LINE_END, 0};
    if (start)
      window[i] = glyph_at(s, start = before(s, start), &next);
  }
  s->w = &window[SIDE];
  for (size_t i = 0; i < sizeof detectors / sizeof *detectors; i++)
    if (s->w->class & detectors[i].at)
      detectors[i].detect(s);
}

/* May one of class LETTER begin with the byte? */
static bool begins_letter(char c) { return fwi_is_alpha(c) || (unsigned char)c >= 0xE3; }

/* Show what begins at @p at to the detectors; returns up to where it was seen. */
static size_t show(search *s, size_t at) {
  enum { WATCHED = BLANK | STOP | CHINESE | DUAL | FOREIGN | HALF_KANA | WIDE_LATIN };
  const char *p = s->begin + at;
  unsigned a = (unsigned char)*p - 0xE0u;
  if (a - 4 < 6 && s->end - p > 2) { /* of Japanese's characters that get here, most: kanji */
    uint32_t c = a << 12 | ((unsigned char)p[1] & 0x3Fu) << 6 | ((unsigned char)p[2] & 0x3Fu);
    if (c >= 0x4E00 && !is_dual(c) && !fwi_glyph_chinese(c))
      return at + 3;
  }
  static const char hard_blank[] = "\xC2\xA0";
  if (s->end - p > 2 && !memcmp(p, hard_blank, 2) && !begins_letter(p[2]))
    return at + 2; /* is_idle() */
  glyph g = {.at = at};
  size_t len = fwi_utf8_decode(p, s->end, &g.c);
  g.class = classify(g.c);
  if (g.class & WATCHED || (g.class & UPPER && begins_month(p, s->end)))
    look(s, g, at + len);
  return g.class & ZERO_WIDTH ? zero_width(s, at) : at + len;
}

const char *fwi_cue_name(fwi_cue_kind kind) {
  static const char *const names[FWI_CUE_COUNT] = {
      "mixed-script", "split-word", "ascii-stop", "broken-join", "chinese-glyph",
      "english-date", "lookalike",  "zero-width", "spaced-out",  "mixed-width"};
  return names[kind];
}

size_t fwi_cues_find(fwi_arena *arena, const fwi_text *visible, fwi_cue **out) {
  fw_str text = visible->value;
  fwi_cue cues[FWI_CUES_MAX];
  search s = {.text = visible,
              .begin = text.ptr,
              .end = text.ptr + text.len,
              .has_kana = fwi_str_find_char(text, '\xE3') >= 0,
              .cues = cues};
  for (size_t at = 0, next = 0; at < text.len; at += STEP)
    for (uint64_t bits = watched_from(&s, at); bits; bits &= bits - 1) {
      size_t here = at + (size_t)__builtin_ctzll(bits);
      if (here >= next) /* a run of invisible characters has been seen as a whole */
        next = show(&s, here);
    }
  fw_str found = fwi_arena_dup(arena, (fw_str){(const char *)cues, s.count * sizeof *cues});
  *out = s.count ? (fwi_cue *)found.ptr : NULL;
  return s.count;
}
