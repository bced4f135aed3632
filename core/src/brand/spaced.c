/* spaced.c - a run is pieces with one and the same separator between them; joined, it is searched
 * for names.  Runs with letters alone in them are rare, so that all names can be gone through. */
#include "brand/spaced.h"
#include "brand/imitation.h"
#include "brand/words.h"
#include "text/fold.h"

enum {
  MAX_BYTES = 1024, /* of a text looked at */
  MAX_PIECES = 64,  /* of a run */
  MIN_LATIN = 5,    /* letters */
  MIN_JAPANESE = 3, /* characters */
  MIN_ALONE = 2     /* pieces of one character in a Japanese name */
};

typedef struct piece {
  size_t start, end; /* in the text */
  size_t joined;     /* where it begins in the run's joined form */
  bool alone, latin; /* one character; ASCII letters and digits */
} piece;

typedef struct run {
  piece pieces[MAX_PIECES];
  size_t count, alone;
  size_t japanese; /* of those alone */
  char joined[MAX_BYTES];
  size_t len;
} run;

static uint32_t char_at(fw_str text, size_t at, size_t *len) {
  uint32_t c = 0;
  *len = at < text.len ? fwi_utf8_decode(text.ptr + at, text.ptr + text.len, &c) : 0;
  return c;
}

static bool is_separator(uint32_t c) {
  return (c < 0x80 && c && strchr(" .-_/*|+,", (int)c)) || c == 0xB7 || c == 0x30FB;
}

/* Letters and digits; of what isn't ASCII kana and kanji. */
static bool is_letter(uint32_t c) {
  if (c < 0x80)
    return fwi_is_alnum((char)c);
  return (c >= 0x3041 && c <= 0x30FE && c != 0x30FB) || (c >= 0x3400 && c <= 0x9FFF) || c == 0x3005;
}

/* One piece from @p at on, letters of one script kind; empty when there is none. */
static piece take_piece(fw_str text, size_t at) {
  piece p = {.start = at, .end = at};
  size_t len, count = 0;
  for (uint32_t c; is_letter(c = char_at(text, p.end, &len)); p.end += len, count++)
    p.latin = c < 0x80 && (p.latin || !count);
  p.alone = count == 1;
  return p;
}

/* The run that begins at @p at, where a piece does.  @return where to go on. */
static size_t take_run(run *r, fw_str text, size_t at) {
  r->count = r->alone = r->japanese = r->len = 0;
  uint32_t separator = 0;
  for (size_t len = 0; r->count < MAX_PIECES;) {
    piece p = take_piece(text, at + len);
    if (p.end == p.start)
      break;
    p.joined = r->len;
    memcpy(r->joined + r->len, text.ptr + p.start, p.end - p.start);
    r->len += p.end - p.start;
    r->pieces[r->count++] = p;
    r->alone += p.alone;
    r->japanese += p.alone && !p.latin;
    at = p.end;
    uint32_t c = char_at(text, at, &len);
    if (!is_separator(c))
      break;
    if (separator && c != separator)
      return p.start; /* it may begin a run of its own */
    separator = c;
  }
  return at;
}

/* Is @p name, the blanks in it left out, that word? */
static bool is_spelt(fw_str name, fw_str word) {
  size_t at = 0;
  for (size_t i = 0; i < name.len; i++) {
    if (name.ptr[i] == ' ')
      continue;
    if (at == word.len || fwi_lower(name.ptr[i]) != word.ptr[at++])
      return false;
  }
  return at == word.len;
}

static const fwi_brand *named(const fwi_brands *brands, fwi_arena *arena, fw_str word) {
  for (size_t i = 0; i < brands->count; i++)
    for (size_t k = 0; k < brands->items[i].name_count; k++)
      if (is_spelt(brands->items[i].names[k], word))
        return &brands->items[i];
  return fwi_imitations_find(brands->imitations, arena, word, false);
}

/* Latin letters that all stand alone, from piece @p first on, and no others beside them. */
static const fwi_brand *latin_name(const run *r, const fwi_brands *brands, fwi_arena *arena,
                                   size_t first, size_t *last) {
  *last = first;
  while (*last < r->count && r->pieces[*last].alone && r->pieces[*last].latin)
    ++*last;
  if (*last - first < MIN_LATIN)
    return NULL;
  size_t end = *last < r->count ? r->pieces[*last].joined : r->len;
  fw_str word = {r->joined + r->pieces[first].joined, end - r->pieces[first].joined};
  const fwi_brand *brand = named(brands, arena, word);
  if (!brand && fwi_word_core(brands->lexicon, &word) && word.len >= MIN_LATIN)
    brand = named(brands, arena, word);
  return brand;
}

static bool find_latin(const run *r, const fwi_brands *brands, fwi_arena *arena, fwi_spaced *out) {
  for (size_t i = 0, last; i<r->count; i = last> i ? last : i + 1) {
    out->brand = latin_name(r, brands, arena, i, &last);
    if (!out->brand)
      continue;
    out->start = r->pieces[i].start;
    out->end = r->pieces[last - 1].end;
    return true;
  }
  return false;
}

/* The place in the text of byte @p at of the joined form; @p alone: lone pieces before it. */
static size_t place_of(const run *r, size_t at, size_t *alone) {
  size_t i = 0;
  for (*alone = 0; i + 1 < r->count && r->pieces[i + 1].joined <= at; i++)
    *alone += r->pieces[i].alone;
  return r->pieces[i].start + (at - r->pieces[i].joined);
}

/* Characters of @p name; 0 when all are ASCII. */
static size_t japanese_length(fw_str name) {
  size_t count = 0, other = 0;
  for (size_t i = 0; i < name.len; i++) {
    count += ((unsigned char)name.ptr[i] & 0xC0) != 0x80;
    other += (unsigned char)name.ptr[i] >= 0x80;
  }
  return other ? count : 0;
}

static bool holds_name(const run *r, const fwi_brand *brand, fw_str name, fwi_spaced *out) {
  fw_str joined = {r->joined, r->len};
  ptrdiff_t found = japanese_length(name) < MIN_JAPANESE ? -1 : fwi_str_find(joined, name);
  if (found < 0)
    return false;
  size_t start = (size_t)found, end = start + name.len, before, within;
  if (!fwi_name_is_word(joined, start, end) ||
      fwi_in_other_word(joined, start, end, brand->other_words, brand->other_word_count))
    return false;
  size_t from = place_of(r, start, &before);
  size_t to = place_of(r, end - 1, &within) + 1;
  for (size_t i = 0; i < r->count; i++)
    within += r->pieces[i].alone && r->pieces[i].end == to; /* the last character's own piece */
  if (within - before < MIN_ALONE)
    return false;
  *out = (fwi_spaced){brand, from, to};
  return true;
}

/* Does the run hold what the name begins with?  Told before the name is folded; what may be a
 * letter in full width (EF..) is let through. */
static bool may_hold(const run *r, fw_str name) {
  size_t len;
  char_at(name, 0, &len);
  char first = len ? fwi_lower(name.ptr[0]) : 0;
  return (unsigned char)first == 0xEF || len == 0 ||
         fwi_str_find((fw_str){r->joined, r->len},
                      len == 1 ? (fw_str){&first, 1} : (fw_str){name.ptr, len}) >= 0;
}

/* The longest Japanese name in the run. */
static bool find_japanese(const run *r, const fwi_brands *brands, fwi_spaced *out) {
  size_t longest = 0;
  for (size_t i = 0; i < brands->count; i++) {
    const fwi_brand *brand = &brands->items[i];
    for (size_t k = 0; k < brand->name_count; k++) {
      if (!may_hold(r, brand->names[k]) || !japanese_length(brand->names[k]))
        continue;
      fwi_buf folded = {0};
      fwi_fold(&folded, brand->names[k], NULL);
      fw_str name = fwi_str_trim(fwi_buf_str(&folded));
      if (name.len > longest && holds_name(r, brand, name, out))
        longest = name.len;
      fwi_buf_clear(&folded);
    }
  }
  return longest > 0;
}

bool fwi_spaced_next(const fwi_brands *brands, fwi_arena *arena, fw_str text, size_t *at,
                     fwi_spaced *out) {
  text = fwi_utf8_cut(text, MAX_BYTES);
  while (*at < text.len) {
    size_t len;
    if (!is_letter(char_at(text, *at, &len))) {
      *at += len ? len : 1;
      continue;
    }
    run r;
    *at = take_run(&r, text, *at);
    if (r.alone >= MIN_ALONE && r.count > MIN_ALONE &&
        (find_latin(&r, brands, arena, out) || (r.japanese && find_japanese(&r, brands, out))))
      return true;
  }
  return false;
}
