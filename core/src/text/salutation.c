/* salutation.c - the first lines, folded, against the forms that address somebody.
 *
 * Japanese forms end in an honorific (様 殿 御中 さん 各位), English ones begin with a greeting
 * (Dear, Hi).  What stands in front of the honorific or behind the greeting is the addressee;
 * who that is decides the kind. */
#include "text/salutation.h"

#include "text/fold.h"
#include "text/glyph.h"

enum {
  LINES = 12,            /* a salutation further down is a sentence */
  LINE_BYTES = 300,      /* of a line; a longer one is a paragraph, and its beginning will do */
  NAME_BYTES = 96,       /* company, department and name: 32 kanji */
  SCAN_BYTES = 64 * 1024 /* of the text: empty lines are looked at, too */
};

/* What the recipients' addresses give: compared with addressees. */
typedef struct victims {
  const fw_str *items;
  size_t count;
} victims;

static bool in(fw_str text, const char *const *words, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (fwi_str_eq(text, fw_str_of(words[i])))
      return true;
  return false;
}

static bool ends_in(fw_str text, const char *const *words, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (fwi_str_ends(text, fw_str_of(words[i])))
      return true;
  return false;
}

static bool starts_with(fw_str text, const char *const *words, size_t count) {
  for (size_t i = 0; i < count && text.len; i++)
    if (words[i][0] == text.ptr[0] && fwi_str_starts(text, fw_str_of(words[i])))
      return true;
  return false;
}

#define WORDS(list) (list), sizeof(list) / sizeof *(list)

/* Is c one of the characters of the set? (strchr finds the NUL, too.) */
static bool any(char c, const char *set) { return c && strchr(set, c); }

static fw_str from_byte(fw_str text, size_t at) { return fwi_str_slice(text, at, text.len); }

/* Does this character decorate a name? */
static bool is_mark(uint32_t c) {
  static const bool ascii[0x80] = {
      [' '] = true, ['*'] = true, ['<'] = true, ['>'] = true, ['"'] = true, ['\''] = true,
      ['#'] = true, ['='] = true, ['-'] = true, ['_'] = true, ['~'] = true, ['|'] = true,
      ['['] = true, [']'] = true, ['('] = true, [')'] = true};
  if (c < 0x80)
    return ascii[c];
  switch (c) {
  case 0x2014: /* — † … ━ ─ ■ □ ▼ ▽ ◆ ◇ ● ★ ☆ ・ */
  case 0x2020:
  case 0x2026:
  case 0x2500:
  case 0x2501:
  case 0x25A0:
  case 0x25A1:
  case 0x25BC:
  case 0x25BD:
  case 0x25C6:
  case 0x25C7:
  case 0x25CF:
  case 0x2605:
  case 0x2606:
  case 0x30FB:
    return true;
  default:
    return c >= 0x3008 && c <= 0x3011; /* 〈〉《》「」『』【】 */
  }
}

/* Without leading or trailing marks and blanks. */
static fw_str undecorated(fw_str text) {
  const char *end = text.ptr + text.len, *last;
  uint32_t c;
  for (size_t n; text.len; text.ptr += n, text.len -= n) {
    n = fwi_utf8_decode(text.ptr, end, &c);
    if (!is_mark(c))
      break;
  }
  for (; text.len; end = last, text.len = (size_t)(end - text.ptr)) {
    for (last = end - 1; last > text.ptr && (*last & 0xC0) == 0x80;)
      last--;
    fwi_utf8_decode(last, end, &c);
    if (!is_mark(c))
      break;
  }
  return text;
}

/* Length of the addr-spec at the start of the (folded) text; 0 when there is none. */
static size_t address_len(fw_str text) {
  size_t at = 0, dots = 0;
  while (at < text.len && (fwi_is_alnum(text.ptr[at]) || any(text.ptr[at], "._%+-")))
    at++;
  if (!at || at == text.len || text.ptr[at] != '@')
    return 0;
  size_t host = ++at;
  while (at < text.len && (fwi_is_alnum(text.ptr[at]) || any(text.ptr[at], ".-")))
    dots += text.ptr[at++] == '.';
  while (at > host && text.ptr[at - 1] == '.')
    at--, dots--;
  return dots ? at : 0;
}

/* A form that nobody filled in: ○○○○, {name}, [First Name], %name%, お名前, xxxx. */
static bool is_placeholder(fw_str name, const fwi_lexicon *lexicon) {
  static const char *const blanks[] = {"○", "◯", "〇", "●", "×", "*", "_", "＊", "x", "■",
                                       "□", "△", "☆",  "★", "…", ".", "-", " ",  "?", "�"};
  static const char *const open[] = {"{", "[", "%", "$", "<", "#", "*|"};
  static const char *const shut[] = {"}", "]", "%", "$", ">", "#", "|*"};
  for (size_t i = 0; i < sizeof open / sizeof *open; i++)
    if (name.len > 2 && fwi_str_starts(name, fw_str_of(open[i])) &&
        fwi_str_ends(name, fw_str_of(shut[i])))
      return true;
  if (fwi_lexicon_has(fwi_lexicon_of(lexicon, FWI_LEXICON_ADDRESSEE_SLOT), undecorated(name)))
    return true;
  size_t at = 0, n = 1;
  while (at < name.len && n) {
    n = 0;
    for (size_t i = 0; i < sizeof blanks / sizeof *blanks && !n; i++)
      if (fwi_str_starts(from_byte(name, at), fw_str_of(blanks[i])))
        n = strlen(blanks[i]);
    at += n;
  }
  return name.len > 1 && at == name.len;
}

/* The kind of an addressee that is made from an address; FWI_SALUTATION_NONE when it isn't. */
static fwi_salutation_kind from_address(fw_str who, victims victims) {
  if (address_len(who) && address_len(who) == who.len)
    return FWI_SALUTATION_ADDRESS;
  for (size_t i = 0; i < victims.count; i++) {
    fw_str address = victims.items[i];
    if (who.len >= address.len ||
        (address.ptr[who.len] != '@' && address.ptr[address.len - 1 - who.len] != '@'))
      continue; /* neither half of it is that long */
    ptrdiff_t at = fwi_str_find_char(address, '@');
    if (at <= 0)
      continue;
    if (fwi_str_eq_ascii(who, fwi_str_slice(address, 0, (size_t)at)))
      return FWI_SALUTATION_LOCALPART;
    if (fwi_str_eq_ascii(who, from_byte(address, (size_t)at + 1)))
      return FWI_SALUTATION_ADDRESS;
  }
  return FWI_SALUTATION_NONE;
}

/* "Hi John," to john@: a person, as far as anybody can tell; "Hi john," is a template, and nobody
 * is called Info. */
static bool is_first_name(fw_str who, fw_str raw) {
  static const char *const roles[] = {"info",   "admin", "contact",   "support",   "sales",
                                      "office", "mail",  "webmaster", "postmaster"};
  for (size_t i = 0; i < who.len; i++)
    if (!fwi_is_alpha(who.ptr[i]))
      return false;
  ptrdiff_t at = fwi_str_find_ascii(raw, who);
  return at >= 0 && raw.ptr[at] >= 'A' && raw.ptr[at] <= 'Z' && !in(who, WORDS(roles));
}

/* ---- Japanese ---- */

/* Where an addressee ends: nothing but a break may follow the honorific, so that 山田様より and
 * お客様の don't count. */
static bool breaks(fw_str rest) {
  static const char *const after[] = {" ",          "、",
                                      "。",         ",",
                                      ".",          "!",
                                      ":",          ";",
                                      "(",          ")",
                                      "」",         "』",
                                      "】",         "]",
                                      "へ ",        "へ、",
                                      "いつも",     "この度",
                                      "平素",       "お世話",
                                      "こんにちは", "はじめまして",
                                      "初めまして", "各位",
                                      "<",          "/",
                                      "※"};
  return !rest.len || fwi_str_eq(rest, FWI_STR("へ")) || starts_with(rest, WORDS(after));
}

/* What the addressee is called when nobody in particular is meant; 様 and さん are cut off. */
static bool is_generic(fw_str who, const fwi_lexicon *lexicon) {
  return fwi_lexicon_ends(fwi_lexicon_of(lexicon, FWI_LEXICON_ADDRESSEE_ANYONE), who) ||
         is_placeholder(who, lexicon);
}

/* Words that end in 様, さん, 殿 or 各位 and address nobody; and these with nobody before them. */
static bool is_no_honorific(fw_str upto, const fwi_lexicon *lexicon) {
  static const char *const whole[] = {"様", "殿", "さん", "さま"};
  return in(upto, WORDS(whole)) ||
         fwi_lexicon_ends(fwi_lexicon_of(lexicon, FWI_LEXICON_ADDRESSEE_NONE), upto);
}

/* Without "拝啓", "ご氏名:" and the like in front of a name. */
static fw_str without_label(fw_str who) {
  static const char *const labels[] = {"親愛なる", "尊敬する", "拝啓", "謹啓",
                                       "to:",      "宛先:",    "宛名:"};
  static const char *const ends[] = {"名",     "名前",       "客様",    "会員",
                                     "会員様", "アカウント", "アドレス"};
  for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
    if (fwi_str_starts(who, fw_str_of(labels[i])))
      who = fwi_str_trim(from_byte(who, strlen(labels[i])));
  ptrdiff_t colon = fwi_str_find_char(who, ':'); /* アカウント名: お客様: */
  if (colon > 0 && ends_in(fwi_str_trim(fwi_str_slice(who, 0, (size_t)colon)), WORDS(ends)))
    who = fwi_str_trim(from_byte(who, (size_t)colon + 1));
  return who;
}

/* Could this be what a person, a firm or a department is called? */
static bool is_name(fw_str who) {
  static const char *const grammar[] = {"です", "ます", "した", "から", "して", "こと",
                                        "には", "では", "まで", "ので", "との", "への",
                                        "など", "は",   "を",   "、",   "。"};
  size_t hiragana = 0, chars = 0, blanks = 0;
  for (size_t i = 0; i < who.len; chars++) {
    uint32_t c;
    i += fwi_utf8_decode(who.ptr + i, who.ptr + who.len, &c);
    hiragana += fwi_glyph_hiragana(c);
    blanks += c == ' ';
  }
  if (!chars || who.len > NAME_BYTES)
    return false;
  if (hiragana < 2)
    return true;
  if (chars > 20)
    return false; /* a sentence; はなまる is a name */
  if (hiragana + blanks == chars && blanks <= 1 && chars <= 9)
    return true; /* さとう はなこ */
  for (size_t i = 0; i < sizeof grammar / sizeof *grammar; i++)
    if (chars > 5 && fwi_str_find(who, fw_str_of(grammar[i])) >= 0)
      return false;
  return true;
}

/* 佐藤, エリック: what a teacher or a doctor is called; not 担当の, 諸. */
static bool is_surname(fw_str who) {
  static const char *const posts[] = {"担当", "担任", "主任", "諸", "各", "学校", "顧問", "講師"};
  uint32_t c = 0;
  size_t chars = 0;
  for (size_t i = 0; i < who.len; chars++) {
    i += fwi_utf8_decode(who.ptr + i, who.ptr + who.len, &c);
    if (fwi_glyph_hiragana(c))
      return false;
  }
  return chars && chars <= 8 && !ends_in(who, WORDS(posts));
}

typedef struct found {
  fwi_salutation_kind kind;
  size_t start, end; /* in the folded line */
} found;

static bool begins_honorific(uint32_t c) {
  switch (c) {
  case 0x69D8: /* 様 */
  case 0x3055: /* さ */
  case 0x6BBF: /* 殿 */
  case 0x5FA1: /* 御 */
  case 0x5404: /* 各 */
  case 0x30B5: /* サ */
  case 0x3061: /* ち */
  case 0x5148: /* 先 */
    return true;
  default:
    return false;
  }
}

/* An honorific somewhere in the line and the addressee in front of it. */
static found japanese(fw_str line, victims victims, const fwi_lexicon *lexicon) {
  static const fw_str honorifics[] = {FWI_NAME("様"),   FWI_NAME("さま"),   FWI_NAME("殿"),
                                      FWI_NAME("御中"), FWI_NAME("さん"),   FWI_NAME("各位"),
                                      FWI_NAME("サマ"), FWI_NAME("ちゃん"), FWI_NAME("先生")};
  static const bool thirds[256] = {
      /* bytes of the first characters of honorifics, of 。 and 、 */
      [0x98] = true, [0x95] = true, [0xBF] = true, [0xA1] = true, [0x84] = true,
      [0xB5] = true, [0x82] = true, [0x81] = true, [0x88] = true};
  found label = {0}; /* お客様: 佐藤花子 様 */
  size_t clause = 0; /* the addressee begins after the last full stop or 、 */
  for (size_t at = 0; at + 2 < line.len; at++) {
    if ((unsigned char)line.ptr[at] < 0xE3)
      continue;
    if (!thirds[(unsigned char)line.ptr[at + 2]]) { /* most */
      at += 2;
      continue;
    }
    uint32_t c = 0;
    fwi_utf8_decode(line.ptr + at, line.ptr + line.len, &c);
    if (c == 0x3002 || c == 0x3001) /* 。、 */
      clause = at + 3;
    if (!begins_honorific(c))
      continue;
    for (size_t i = 0; i < sizeof honorifics / sizeof *honorifics; i++) {
      fw_str word = honorifics[i];
      if (!fwi_str_starts(from_byte(line, at), word) || !breaks(from_byte(line, at + word.len)))
        continue;
      found hit = {FWI_SALUTATION_NONE, clause, at + word.len};
      fw_str who = fwi_str_trim(fwi_str_slice(line, clause, at));
      if (is_no_honorific(undecorated(fwi_str_slice(line, clause, hit.end)), lexicon))
        continue;
      who = without_label(undecorated(who));
      bool everybody = fwi_str_eq(word, FWI_STR("各位"));
      fw_str more = from_byte(line, hit.end);
      size_t blank = fwi_str_starts(more, FWI_STR(" "));
      if (fwi_str_starts(from_byte(more, blank), FWI_STR("各位")))
        hit.end += blank + strlen("各位"), everybody = true; /* お客様各位 */
      if ((hit.kind = from_address(who, victims)))
        return hit;
      hit.kind = FWI_SALUTATION_GENERIC;
      bool slot = is_placeholder(fwi_str_trim(fwi_str_slice(line, clause, at)), lexicon);
      if (everybody || slot || (who.len <= NAME_BYTES && is_generic(fwi_str_trim(who), lexicon))) {
        if (label.kind || !fwi_str_starts(from_byte(line, hit.end), FWI_STR(":")))
          return hit;
        label = hit;
        clause = hit.end + 1;
        break;
      }
      hit.kind = FWI_SALUTATION_NAME;
      bool teacher = fwi_str_eq(word, FWI_STR("先生"));
      if (teacher ? is_surname(who) : is_name(who))
        return hit;
      break;
    }
  }
  return label;
}

/* "親愛なる taro@example.jp:", which a translator made of Dear; its addressee has no honorific. */
static found translated(fw_str line, victims victims, const fwi_lexicon *lexicon) {
  static const fw_str heads[] = {FWI_NAME("親愛なる"), FWI_NAME("尊敬する"), FWI_NAME("尊敬なる")};
  static const char *const breaks[] = {":", ",", "、", "。", "!"};
  size_t head = 0;
  for (size_t i = 0; i < sizeof heads / sizeof *heads && !head; i++)
    if (fwi_str_starts(line, heads[i]))
      head = heads[i].len;
  if (!head)
    return (found){0};
  fw_str who = from_byte(line, head);
  for (size_t i = 0; i < sizeof breaks / sizeof *breaks; i++) {
    ptrdiff_t at = fwi_str_find(who, fw_str_of(breaks[i]));
    if (at >= 0)
      who.len = (size_t)at;
  }
  found hit = {FWI_SALUTATION_NONE, 0, head + who.len};
  who = fwi_str_trim(who);
  hit.kind = from_address(undecorated(who), victims);
  if (!hit.kind && who.len && who.len <= NAME_BYTES && is_generic(who, lexicon))
    hit.kind = FWI_SALUTATION_GENERIC;
  else if (!hit.kind && is_name(who))
    hit.kind = FWI_SALUTATION_NAME;
  return hit;
}

/* ---- English ---- */

static const fw_str greetings[] = {
    FWI_NAME("dear"), FWI_NAME("hi"), FWI_NAME("hello"), FWI_NAME("hey"),
    /* from here on also the beginning of something else: */
    FWI_NAME("mr."), FWI_NAME("mrs."), FWI_NAME("ms."), FWI_NAME("attention"), FWI_NAME("attn"),
    FWI_NAME("greetings"), FWI_NAME("good morning"), FWI_NAME("good afternoon"),
    FWI_NAME("good evening"), FWI_NAME("good day"), FWI_NAME("welcome")};
enum { GREETINGS_ONLY = 4 };

/* Length of the addressee at the start of the text: up to a break, a few words at most. */
static size_t addressee_len(fw_str text) {
  size_t at = 0;
  for (; at < text.len && at < NAME_BYTES; at++) {
    char c = text.ptr[at];
    if (any(c, ",!:;?"))
      break;
    if (c == '.' && (at + 1 == text.len || text.ptr[at + 1] == ' ') && at > 3)
      break; /* not "Mr. " */
    if (at > 1 && c == ' ' && at + 1 < text.len && any(text.ptr[at + 1], "-("))
      break;
    if (fwi_str_starts(from_byte(text, at), FWI_STR("、")) ||
        fwi_str_starts(from_byte(text, at), FWI_STR("。")))
      break;
  }
  return at < text.len && at == NAME_BYTES ? 0 : at;
}

static size_t word_count(fw_str text) {
  size_t words = 0;
  while (text.ptr)
    words += fwi_str_next(&text, ' ').len > 0;
  return words;
}

/* "Hi, I am ..." and "Welcome to ..." greet, but address nobody. */
static bool is_sentence(fw_str who) {
  static const char *const words[] = {
      "i ",     "i'm",   "so ",  "this ", "from ", "to ",  "we ",    "it ",    "my ",   "the ",
      "you ",   "your ", "and ", "is ",   "it's ", "our ", "on ",    "in ",    "of ",   "a ",
      "an ",    "for ",  "are ", "just ", "back",  "am ",  "thanks", "thank ", "world", "hope ",
      "please", "how ",  "i've", "i'd",   "does ", "can ", "has ",   "have ",  "what ", "was "};
  return !who.len || starts_with(who, WORDS(words)) || word_count(who) > 5;
}

static found english(fw_str line, fw_str raw, victims victims, const fwi_lexicon *lexicon) {
  found hit = {FWI_SALUTATION_NONE, 0, 0};
  for (size_t i = 0; i < sizeof greetings / sizeof *greetings; i++) {
    fw_str word = greetings[i];
    if (line.ptr[0] != word.ptr[0] || !fwi_str_starts(line, word))
      continue;
    fw_str rest = from_byte(line, word.len);
    if (!rest.len || !any(rest.ptr[0], " ,:!"))
      continue;
    size_t skip = 0;
    while (skip < rest.len && any(rest.ptr[skip], " ,:!"))
      skip++;
    fw_str who = from_byte(rest, skip);
    size_t len = address_len(who) ? address_len(who) : addressee_len(who);
    who.len = len;
    hit.end = word.len + skip + len;
    bool slot = is_placeholder(fwi_str_trim(who), lexicon) && !address_len(undecorated(who));
    who = slot ? fwi_str_trim(who) : undecorated(who);
    if (!slot && is_sentence(who))
      return hit;
    hit.kind = from_address(who, victims);
    if (hit.kind == FWI_SALUTATION_LOCALPART) {
      if (is_first_name(who, raw))
        hit.kind = FWI_SALUTATION_NAME;
      return hit;
    }
    if (hit.kind)
      return hit;
    if (slot || fwi_str_starts(who, FWI_STR("valued ")) || is_generic(who, lexicon)) {
      hit.kind = FWI_SALUTATION_GENERIC;
    } else if (i < GREETINGS_ONLY || fwi_str_starts(from_byte(line, hit.end), FWI_STR(","))) {
      hit.kind = FWI_SALUTATION_NAME;
    }
    return hit;
  }
  size_t anyone = fwi_lexicon_at(fwi_lexicon_of(lexicon, FWI_LEXICON_GREETING_ANYONE), line);
  if (anyone)
    return (found){FWI_SALUTATION_GENERIC, 0, anyone};
  return hit;
}

/* ---- both ---- */

/* A line that begins with the recipient's address, or is its local part alone. */
static found bare(fw_str line, fw_str raw, victims victims) {
  fw_str text = undecorated(line);
  if (!text.len)
    return (found){0};
  size_t start = (size_t)(text.ptr - line.ptr), len = address_len(text);
  fw_str after = from_byte(line, start + len);
  bool quoted = after.len > 1 && after.ptr[0] == '>'; /* <taro@example.jp> wrote: */
  for (size_t i = 0; i < victims.count && !quoted; i++) {
    fw_str address = victims.items[i];
    if (len && fwi_str_eq_ascii((fw_str){text.ptr, len}, address))
      return (found){FWI_SALUTATION_ADDRESS, start, start + len};
  }
  size_t to = fwi_str_starts(text, FWI_STR("to ")) ? 3 : 0; /* "To:" heads a forwarded mail */
  fw_str end = from_byte(text, to + address_len(from_byte(text, to)));
  if (to && end.len <= 1 && (!end.len || any(end.ptr[0], ",:!")))
    for (size_t i = 0; i < victims.count; i++)
      if (fwi_str_eq_ascii(fwi_str_slice(text, to, text.len - end.len), victims.items[i]))
        return (found){FWI_SALUTATION_ADDRESS, start, start + text.len - end.len};
  fw_str who = text;
  while (who.len && any(who.ptr[who.len - 1], ",:!"))
    who.len--;
  if (who.len && from_address(who, victims) == FWI_SALUTATION_LOCALPART && !is_first_name(who, raw))
    return (found){FWI_SALUTATION_LOCALPART, start, start + who.len};
  return (found){0};
}

static found in_line(fw_str line, fw_str raw, victims victims, const fwi_lexicon *lexicon) {
  size_t indent = fwi_str_starts(line, FWI_STR(" ")); /* folded: never more than one */
  line = from_byte(line, indent);
  if (!line.len)
    return (found){0};
  found hit = bare(line, raw, victims);
  if (!hit.kind)
    hit = english(line, raw, victims, lexicon);
  if (!hit.kind)
    hit = japanese(line, victims, lexicon);
  if (!hit.kind)
    hit = translated(line, victims, lexicon);
  hit.start += indent;
  hit.end += indent;
  return hit;
}

/* What comes after a signature's dashes or a mailing list's underscores addresses nobody. */
static bool is_tail(fw_str line) {
  return fwi_str_eq(line, FWI_STR("--")) || fwi_str_starts(line, FWI_STR("__________"));
}

const char *fwi_salutation_name(fwi_salutation_kind kind) {
  static const char *const names[] = {"none", "name", "address", "localpart", "generic"};
  return names[kind];
}

fwi_salutation fwi_salutation_find(const fwi_text *visible, const fw_str *recipients,
                                   size_t recipient_count, const fwi_lexicon *lexicon) {
  victims victims = {recipients, recipient_count};
  fw_str rest = fwi_str_slice(visible->value, 0, SCAN_BYTES), all = visible->value;
  fwi_salutation result = {0};
  fwi_buf folded = {0}; /* lines only: a map of all of a long text costs more than the whole mail */
  for (int lines = 0; rest.ptr && lines < LINES && !result.kind;) {
    fw_str line = fwi_utf8_cut(fwi_str_trim(fwi_str_next(&rest, '\n')), LINE_BYTES);
    if (!line.len)
      continue;
    lines++;
    if (is_tail(line))
      break;
    if (line.ptr[0] == '>')
      continue; /* quoted: addresses somebody else */
    folded.len = 0;
    fwi_fold(&folded, line, NULL);
    found hit = in_line(fwi_buf_str(&folded), line, victims, lexicon);
    if (!hit.kind)
      continue;
    fwi_map map = {0};
    folded.len = 0;
    fwi_fold(&folded, line, &map); /* again, now that a place is to be found */
    size_t start, end, line_at = (size_t)(line.ptr - all.ptr);
    fwi_map_range(&map, hit.start, hit.end, &start, &end);
    fwi_map_clear(&map);
    result = (fwi_salutation){hit.kind, {visible, line_at + start, line_at + end}};
  }
  fwi_buf_clear(&folded);
  return result;
}
