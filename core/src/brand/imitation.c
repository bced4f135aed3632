/* imitation.c - one hash table of what brands' words look like, and of each with one letter left
 * out.
 *
 * The look of a word: its confusable skeleton, without hyphens, 0 as o, 1 and i as l, rn as m, vv
 * as w.  Two looks that differ by one letter have a look in common once one letter is left out of
 * each (the "symmetric delete" of SymSpell, W. Garbe 2012), so a word is checked by as many
 * look-ups as it has letters. */
#include "brand/imitation.h"

#include "text/similar.h"

#include <stdlib.h>

enum {
  MIN_LOOK = 5, /* shorter words look like too many others */
  MIN_TYPO = 6,
  MIN_CHANGED = 7,
  MAX_LOOK = 32, /* no brand's word is longer */
  MAX_WORD = 64
};

typedef struct look {
  char text[MAX_LOOK];
  size_t len;
} look;

typedef struct entry {
  uint64_t hash; /* of a look, or of one with a letter left out; 0 = empty */
  uint32_t word;
  bool whole;
} entry;

typedef struct brand_word {
  fw_str text;
  look look;
  const fwi_brand *brand;
  bool other; /* nobody's: not to be taken for an imitation, and not imitated */
} brand_word;

/* By the lowest bits of a hash: may it be one that was added?  Few others may. */
typedef struct filter {
  uint64_t *bits;
  size_t mask;
} filter;

struct fwi_imitations {
  filter looks; /* by another hash: most words are told by this one, which is small */
  filter all;   /* with one letter left out, too */
  entry *entries;
  size_t mask; /* room - 1, room a power of two at least twice the number of entries */
  brand_word *words;
  size_t word_count;
};

static bool is_ascii(fw_str text) {
  for (size_t i = 0; i < text.len; i++)
    if ((unsigned char)text.ptr[i] >= 0x80)
      return false;
  return true;
}

/* Of each byte of a word: what it is drawn like; 1: a hyphen or the like, which is left out; 0: no
 * Latin word is drawn with it. */
static const char DRAWN[256] = {
    ['-'] = 1,   ['_'] = 1,   ['.'] = 1,   ['0'] = 'o', ['1'] = 'l', ['2'] = '2', ['3'] = '3',
    ['4'] = '4', ['5'] = '5', ['6'] = '6', ['7'] = '7', ['8'] = '8', ['9'] = '9', ['A'] = 'a',
    ['B'] = 'b', ['C'] = 'c', ['D'] = 'd', ['E'] = 'e', ['F'] = 'f', ['G'] = 'g', ['H'] = 'h',
    ['I'] = 'l', ['J'] = 'j', ['K'] = 'k', ['L'] = 'l', ['M'] = 'm', ['N'] = 'n', ['O'] = 'o',
    ['P'] = 'p', ['Q'] = 'q', ['R'] = 'r', ['S'] = 's', ['T'] = 't', ['U'] = 'u', ['V'] = 'v',
    ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y', ['Z'] = 'z', ['a'] = 'a', ['b'] = 'b', ['c'] = 'c',
    ['d'] = 'd', ['e'] = 'e', ['f'] = 'f', ['g'] = 'g', ['h'] = 'h', ['i'] = 'l', ['j'] = 'j',
    ['k'] = 'k', ['l'] = 'l', ['m'] = 'm', ['n'] = 'n', ['o'] = 'o', ['p'] = 'p', ['q'] = 'q',
    ['r'] = 'r', ['s'] = 's', ['t'] = 't', ['u'] = 'u', ['v'] = 'v', ['w'] = 'w', ['x'] = 'x',
    ['y'] = 'y', ['z'] = 'z', ['|'] = 'l',
};

/* False when it is longer than any brand's, or holds what no Latin word is drawn with. */
static bool draw(fw_str word, look *out) {
  size_t len = 0;
  char before = '\0';
  for (size_t i = 0; i < word.len; i++) {
    char c = DRAWN[(unsigned char)word.ptr[i]];
    if (c == 1)
      continue;
    if (!c || len == MAX_LOOK)
      return false;
    bool joined = (c == 'n' && before == 'r') || (c == 'v' && before == 'v');
    before = joined ? c == 'n' ? 'm' : 'w' : c;
    out->text[len - joined] = before;
    len += !joined;
  }
  out->len = len;
  return true;
}

/* Are there letters in it that aren't ASCII, and may they look like such?  No kana and no kanji
 * (U+3040 to U+9FFF) looks like a letter or digit. */
static bool may_look_latin(fw_str word) {
  bool foreign = false;
  for (size_t i = 0; i < word.len; i++) {
    unsigned char c = (unsigned char)word.ptr[i];
    bool kana = c == 0xE3 && i + 1 < word.len && (unsigned char)word.ptr[i + 1] > 0x80;
    if (kana || (c > 0xE3 && c <= 0xE9))
      return false;
    foreign |= c >= 0x80;
  }
  return foreign;
}

/* ... or is too long to be looked at. */
static bool look_at(fwi_arena *arena, fw_str word, look *out) {
  if (word.len > MAX_WORD)
    return false;
  return draw(word, out) || (may_look_latin(word) && draw(fwi_skeleton(arena, word), out));
}

/* A hash is made of the sum of the letters, each times FACTOR to the power of its place (mod 2^64):
 * of such sums that without one letter is told by two multiplications.  INVERSE * FACTOR = 1. */
static const uint64_t FACTOR = 0x9E3779B97F4A7C15u, INVERSE = 0xF1DE83E19937733Du;

typedef struct sums {
  uint64_t before[MAX_LOOK + 1]; /* place -> of the letters before it */
  size_t len;
} sums;

static void add_up(const look *of, sums *all) {
  uint64_t power = 1, sum = 0;
  for (size_t i = 0; i < of->len; i++) {
    all->before[i] = sum;
    sum += power * (unsigned char)of->text[i];
    power *= FACTOR;
  }
  all->before[of->len] = sum;
  all->len = of->len;
}

static uint64_t mixed(uint64_t sum) {
  uint64_t hash = (sum ^ sum >> 32) * FACTOR;
  hash ^= hash >> 32;
  return hash ? hash : 1;
}

static uint64_t hash_of(const sums *all) { return mixed(all->before[all->len]); }

/* Of the look without its letter @p gap. */
static uint64_t hash_without(const sums *all, size_t gap) {
  return mixed(all->before[gap] + (all->before[all->len] - all->before[gap + 1]) * INVERSE);
}

/* One bit in sixteen is set, or fewer. */
static filter make_filter(fwi_arena *arena, size_t count) {
  size_t room = 64;
  while (room < 16 * count)
    room *= 2;
  return (filter){FWI_NEW_ARRAY(arena, uint64_t, room / 64), room - 1};
}

static inline void let_through(filter *filter, uint64_t hash) {
  filter->bits[(hash & filter->mask) / 64] |= UINT64_C(1) << hash % 64;
}

static inline bool may_be(const filter *filter, uint64_t hash) {
  return filter->bits[(hash & filter->mask) / 64] >> hash % 64 & 1;
}

static uint64_t quick_hash(const look *of) { return fwi_str_hash((fw_str){of->text, of->len}); }

static void put(fwi_imitations *im, uint64_t hash, size_t word, bool whole) {
  size_t at = hash & im->mask;
  let_through(&im->all, hash);
  if (whole)
    let_through(&im->looks, quick_hash(&im->words[word].look));
  while (im->entries[at].hash)
    at = (at + 1) & im->mask;
  im->entries[at] = (entry){hash, (uint32_t)word, whole};
}

static void add_word(fwi_imitations *im, fwi_arena *arena, const fwi_brand *brand, fw_str text) {
  brand_word *word = &im->words[im->word_count];
  *word = (brand_word){.text = text, .brand = brand};
  if (is_ascii(text) && look_at(arena, text, &word->look) && word->look.len >= MIN_LOOK)
    im->word_count++;
}

static size_t gaps_of(const brand_word *word) {
  return word->look.len >= MIN_TYPO && !word->other ? word->look.len : 0;
}

const fwi_imitations *fwi_imitations_make(fwi_arena *arena, const fwi_brands *brands) {
  fwi_imitations *im = FWI_NEW(arena, fwi_imitations);
  size_t count = 0, room = 1;
  for (size_t i = 0; i < brands->count; i++)
    count += brands->items[i].token_count + brands->items[i].name_count +
             brands->items[i].other_word_count;
  im->words = FWI_NEW_ARRAY(arena, brand_word, count);
  for (size_t i = 0; i < brands->count; i++) {
    const fwi_brand *brand = &brands->items[i];
    for (size_t k = 0; k < brand->token_count; k++)
      add_word(im, arena, brand, brand->tokens[k]);
    for (size_t k = 0; k < brand->name_count; k++)
      add_word(im, arena, brand, brand->names[k]);
    size_t words = im->word_count;
    for (size_t k = 0; k < brand->other_word_count; k++)
      add_word(im, arena, brand, brand->other_words[k]);
    for (; words < im->word_count; words++)
      im->words[words].other = true;
  }
  count = 0;
  for (size_t i = 0; i < im->word_count; i++)
    count += 1 + gaps_of(&im->words[i]);
  while (room < 2 * count)
    room *= 2;
  im->mask = room - 1;
  im->entries = FWI_NEW_ARRAY(arena, entry, room);
  im->looks = make_filter(arena, im->word_count);
  im->all = make_filter(arena, count);
  for (size_t i = 0; i < im->word_count; i++) {
    const look *of = &im->words[i].look;
    sums all;
    add_up(of, &all);
    put(im, hash_of(&all), i, true);
    for (size_t gap = 0; gap < gaps_of(&im->words[i]); gap++)
      put(im, hash_without(&all, gap), i, false);
  }
  return im;
}

/* Letters that are misread for one another, or a vowel for a vowel: yodoboshi, but not coolpad for
 * cookpad.  Looks have no i and no 0. */
static bool is_misread(char a, char b) {
  static const char *const pairs[] = {"aeouly", "mnh", "uv", "ce", "ck", "bd", "gq", "pq", "sz"};
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
    if (strchr(pairs[i], a) && strchr(pairs[i], b))
      return true;
  return false;
}

/* Is one made of the other by one letter put in, left out, swapped with the next, or, where the
 * word is not too short for it (nypost, nzpost), changed? */
static bool is_one_off(const look *a, const look *b) {
  size_t short_len = a->len < b->len ? a->len : b->len, head = 0, tail = 0;
  if (a->len + b->len - 2 * short_len > 1)
    return false;
  while (head < short_len && a->text[head] == b->text[head])
    head++;
  while (tail < short_len - head && a->text[a->len - 1 - tail] == b->text[b->len - 1 - tail])
    tail++;
  if (!head)
    return false;
  if (a->len != b->len) /* the start of a word is often another: suncor, suncorp */
    return head + tail == short_len && (head < short_len || short_len >= MIN_CHANGED);
  bool swapped = head + tail + 2 == a->len && a->text[head] == b->text[head + 1] &&
                 a->text[head + 1] == b->text[head];
  return swapped || (head + tail + 1 >= a->len && a->len >= MIN_CHANGED &&
                     is_misread(a->text[head], b->text[head]));
}

/* The first word in order of brands whose look has that hash; @p near: one letter off. */
static const brand_word *search(const fwi_imitations *im, uint64_t hash, const look *of, bool near,
                                const brand_word *best) {
  for (size_t at = hash & im->mask; im->entries[at].hash; at = (at + 1) & im->mask) {
    const brand_word *word = &im->words[im->entries[at].word];
    if (im->entries[at].hash != hash || (best && best <= word) || word->other)
      continue;
    bool same = im->entries[at].whole && word->look.len == of->len &&
                memcmp(word->look.text, of->text, of->len) == 0;
    if (near ? is_one_off(of, &word->look) : same)
      best = word;
  }
  return best;
}

/* Is it written exactly as some brand writes it, or nobody's? */
static bool is_own(const fwi_imitations *im, uint64_t hash, fw_str text) {
  for (size_t at = hash & im->mask; im->entries[at].hash; at = (at + 1) & im->mask)
    if (im->entries[at].hash == hash &&
        fwi_str_eq_ascii(im->words[im->entries[at].word].text, text))
      return true;
  return false;
}

bool fwi_imitations_short(fw_str word) { return word.len < MIN_LOOK && is_ascii(word); }

const fwi_brand *fwi_imitations_find(const fwi_imitations *im, fwi_arena *arena, fw_str word,
                                     bool typos) {
  look of;
  if (!im || !im->word_count || !look_at(arena, word, &of) || of.len < MIN_LOOK)
    return NULL;
  bool seen = may_be(&im->looks, quick_hash(&of)), near = typos && of.len >= MIN_TYPO;
  if (!seen && !near)
    return NULL; /* most */
  sums all;
  add_up(&of, &all);
  uint64_t hash = hash_of(&all);
  if (seen && is_own(im, hash, word))
    return NULL;
  const brand_word *found = seen ? search(im, hash, &of, false, NULL) : NULL;
  if (found || !near)
    return found ? found->brand : NULL;
  if (may_be(&im->all, hash))
    found = search(im, hash, &of, true, NULL); /* a letter is missing */
  for (size_t gap = 0; gap < of.len; gap++) {
    hash = hash_without(&all, gap);
    if (may_be(&im->all, hash))
      found = search(im, hash, &of, true, found);
  }
  return found ? found->brand : NULL;
}
