/* source.c - a reader of Lua's tokens, no more. */
#include "rules/source.h"

#include "util/str.h"

enum { MAX_STEPS = 8 };

typedef enum kind { END, NAME, STRING, NUMBER, SYMBOL, FOREIGN } kind;

typedef struct token {
  kind kind;
  size_t start, end; /* bytes; of a string with its quotes */
} token;

typedef struct lexer {
  fw_str text;
  size_t at;
  token now; /* the token read last */
} lexer;

static char peek(const lexer *l, size_t ahead) {
  return l->at + ahead < l->text.len ? l->text.ptr[l->at + ahead] : '\0';
}

/* At "[": behind the closing bracket of a long string; 0 when it is none. */
static size_t long_string(const lexer *l, size_t at) {
  size_t level = at + 1;
  while (level < l->text.len && l->text.ptr[level] == '=')
    level++;
  if (level >= l->text.len || l->text.ptr[level] != '[')
    return 0;
  size_t equals = level - at - 1;
  for (size_t i = level + 1; i < l->text.len; i++) {
    if (l->text.ptr[i] != ']')
      continue;
    size_t k = 0;
    while (k < equals && i + 1 + k < l->text.len && l->text.ptr[i + 1 + k] == '=')
      k++;
    if (k == equals && i + 1 + k < l->text.len && l->text.ptr[i + 1 + k] == ']')
      return i + k + 2;
    i += k;
  }
  return l->text.len;
}

static size_t quoted(const lexer *l) {
  size_t i = l->at + 1;
  for (; i < l->text.len && l->text.ptr[i] != l->text.ptr[l->at] && l->text.ptr[i] != '\n'; i++)
    i += l->text.ptr[i] == '\\';
  return i < l->text.len ? i + 1 : l->text.len;
}

static void skip_blank(lexer *l) {
  while (l->at < l->text.len) {
    if (fwi_is_space(peek(l, 0))) {
      l->at++;
    } else if (peek(l, 0) == '-' && peek(l, 1) == '-') {
      size_t end = peek(l, 2) == '[' ? long_string(l, l->at + 2) : 0;
      while (!end && l->at < l->text.len && peek(l, 0) != '\n')
        l->at++;
      l->at = end ? end : l->at;
    } else {
      break;
    }
  }
}

static bool in_name(char c) { return fwi_is_alnum(c) || c == '_'; }

static token next(lexer *l) {
  skip_blank(l);
  token t = {END, l->at, l->at};
  char c = peek(l, 0);
  size_t end = l->at + 1;
  if (l->at >= l->text.len)
    return l->now = t;
  if (c == '"' || c == '\'') {
    t.kind = STRING, end = quoted(l);
  } else if (c == '[' && long_string(l, l->at)) {
    t.kind = STRING, end = long_string(l, l->at);
  } else if ((unsigned char)c >= 0x80) {
    uint32_t code;
    t.kind = FOREIGN;
    end = l->at + fwi_utf8_decode(l->text.ptr + l->at, l->text.ptr + l->text.len, &code);
  } else if (in_name(c)) {
    t.kind = fwi_is_digit(c) ? NUMBER : NAME;
    while (end < l->text.len &&
           (in_name(l->text.ptr[end]) || (t.kind == NUMBER && l->text.ptr[end] == '.')))
      end++;
  } else {
    t.kind = SYMBOL;
    /* "==" is no "="; the other pairs don't matter here. */
    if (c && strchr("=~<>", c) && peek(l, 1) == '=')
      end++;
  }
  t.end = l->at = end;
  return l->now = t;
}

static fw_str word_of(const lexer *l, token t) { return fwi_str_slice(l->text, t.start, t.end); }

static bool is(const lexer *l, token t, const char *word) {
  return (t.kind == NAME || t.kind == SYMBOL) && fwi_str_eq(word_of(l, t), fw_str_of(word));
}

static bool is_any(const lexer *l, token t, const char *const *words) {
  for (; *words; words++)
    if (is(l, t, *words))
      return true;
  return false;
}

/* What a string's quotes hold, escapes as written. */
static fw_str inside(const lexer *l, token t) {
  fw_str s = word_of(l, t);
  size_t margin = 1;
  if (s.len && s.ptr[0] == '[')
    while (margin < s.len && s.ptr[margin++] != '[')
      ;
  s = s.len >= 2 * margin ? fwi_str_slice(s, margin, s.len - margin) : s;
  if (margin > 1 && s.len && s.ptr[0] == '\n') /* a long string drops its first line end */
    s = fwi_str_slice(s, 1, s.len);
  return s;
}

/* Read on to the "," ";" or "}" that ends the value begun with the current token. */
static void skip_value(lexer *l) {
  static const char *const opening[] = {"(", "[", "{", "function", "if", "do", "repeat", NULL};
  static const char *const closing[] = {")", "]", "}", "end", "until", NULL};
  static const char *const ending[] = {",", ";", "}", NULL};
  for (int depth = 0; l->now.kind != END; next(l)) {
    if (depth == 0 && is_any(l, l->now, ending))
      return;
    if (is_any(l, l->now, opening)) {
      depth++;
    } else if (depth && is_any(l, l->now, closing)) {
      depth--;
    }
  }
}

/* The name that the entry at the current token has, and its value as the next token. */
static fw_str entry_name(lexer *l, token *name) {
  *name = l->now;
  lexer ahead = *l;
  fw_str found = {0};
  if (l->now.kind == NAME && is(&ahead, next(&ahead), "=")) {
    found = word_of(l, *name);
  } else if (is(l, l->now, "[") && next(&ahead).kind == STRING) {
    *name = ahead.now;
    found = inside(l, *name);
    if (!is(&ahead, next(&ahead), "]") || !is(&ahead, next(&ahead), "="))
      found = (fw_str){0};
  }
  if (found.ptr) {
    *l = ahead;
    next(l);
  }
  return found;
}

/* Within the table whose "{" is the current token; @p best: the deepest place so far. */
static void find_in(lexer *l, const fwi_step *steps, size_t depth, bool key, token *best) {
  size_t index = 0;
  next(l);
  while (l->now.kind != END && !is(l, l->now, "}")) {
    token name;
    fw_str found = entry_name(l, &name);
    index += !found.ptr;
    bool here = steps->name ? found.ptr && fwi_str_eq(found, fw_str_of(steps->name))
                            : !found.ptr && index == steps->index;
    if (here) {
      *best = depth == 1 && !key ? l->now : name;
      if (depth > 1 && is(l, l->now, "{"))
        find_in(l, steps + 1, depth - 1, key, best);
      return;
    }
    skip_value(l);
    if (!is(l, l->now, "}"))
      next(l);
  }
}

fwi_spot fwi_source_find(fw_str text, const fwi_step *steps, size_t depth, bool key) {
  static const char *const makers[] = {"rule",  "campaign", "brand", "weights",
                                       "words", "pack",     NULL};
  lexer l = {.text = text};
  token best = {0};
  while (next(&l).kind != END) {
    if (!is_any(&l, l.now, makers))
      continue;
    token maker = l.now;
    lexer ahead = l;
    next(&ahead);
    if (is(&ahead, ahead.now, "("))
      next(&ahead);
    if (!is(&ahead, ahead.now, "{"))
      continue;
    best = maker;
    if (depth && depth <= MAX_STEPS)
      find_in(&ahead, steps, depth, key, &best);
    return fwi_source_place(text, best.start, best.end);
  }
  return (fwi_spot){1, 0, 0};
}

static int characters(fw_str text) {
  int count = 0;
  for (size_t i = 0; i < text.len; i++)
    count += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
  return count;
}

fwi_spot fwi_source_place(fw_str text, size_t start, size_t end) {
  fwi_spot place = {1, 0, 0};
  size_t line = 0;
  for (size_t i = 0; i < start && i < text.len; i++)
    if (text.ptr[i] == '\n')
      place.line++, line = i + 1;
  fw_str found = fwi_str_slice(text, start, end);
  ptrdiff_t cut = fwi_str_find_char(found, '\n');
  if (cut >= 0)
    found = fwi_str_slice(found, 0, (size_t)cut);
  place.column = 1 + characters(fwi_str_slice(text, line, start));
  int width = characters(found);
  place.end_column = place.column + (width ? width : 1);
  return place;
}

fw_str fwi_source_line(fw_str text, int line) {
  fw_str found = {0};
  while (line-- > 0 && text.ptr)
    found = fwi_str_next(&text, '\n');
  if (line >= 0)
    return (fw_str){0};
  return fwi_str_ends(found, FWI_STR("\r")) ? fwi_str_slice(found, 0, found.len - 1) : found;
}

/* [start, end) of a line in the text. */
static void line_range(fw_str text, int line, size_t *start, size_t *end) {
  fw_str found = fwi_source_line(text, line);
  *start = found.ptr ? (size_t)(found.ptr - text.ptr) : text.len;
  *end = *start + found.len;
}

fwi_spot fwi_source_word(fw_str text, int line, fw_str word) {
  size_t start, end;
  line_range(text, line, &start, &end);
  lexer l = {.text = text};
  while (word.len && next(&l).kind != END && l.now.start < end) {
    fw_str found = l.now.kind == STRING ? inside(&l, l.now) : word_of(&l, l.now);
    if (l.now.start >= start && fwi_str_eq(found, word))
      return fwi_source_place(text, l.now.start, l.now.end);
  }
  return (fwi_spot){line, 0, 0};
}

/* What people type who forget to leave their input method. */
static const char *meant(uint32_t code) {
  static const char *const wide[] = {"!", "\"", "#", "$", "%", "&", "'", "(",
                                     ")", "*",  "+", ",", "-", ".", "/"}; /* U+FF01.. */
  static const struct {
    uint32_t code;
    const char *ascii;
  } others[] = {{0x3000, " "}, {0x00A0, " "}, {0x201C, "\""}, {0x201D, "\""}, {0x2018, "'"},
                {0x2019, "'"}, {0x3001, ","}, {0x300C, "\""}, {0x300D, "\""}, {0x2014, "--"},
                {0x2212, "-"}, {0xFF1A, ":"}, {0xFF1B, ";"},  {0xFF1D, "="},  {0xFF3B, "["},
                {0xFF3D, "]"}, {0xFF3F, "_"}, {0xFF5B, "{"},  {0xFF5D, "}"},  {0xFF5E, "~"}};
  if (code >= 0xFF01 && code < 0xFF01 + sizeof wide / sizeof *wide)
    return wide[code - 0xFF01];
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (others[i].code == code)
      return others[i].ascii;
  return NULL;
}

bool fwi_source_foreign(fw_str text, int line, fwi_foreign *out) {
  size_t start, end;
  line_range(text, line, &start, &end);
  lexer l = {.text = text};
  token found = {0};
  while (next(&l).kind != END && l.now.start < end)
    if (l.now.kind == FOREIGN && (!found.end || found.start < start))
      found = l.now;
  if (!found.end)
    return false;
  uint32_t code;
  fwi_utf8_decode(text.ptr + found.start, text.ptr + text.len, &code);
  *out = (fwi_foreign){fwi_source_place(text, found.start, found.end),
                       fwi_str_slice(text, found.start, found.end), meant(code)};
  return true;
}
