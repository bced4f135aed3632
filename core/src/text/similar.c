#include "text/similar.h"

#include "text/fold.h"

#include <pthread.h>
#include <stdlib.h>
#include <unicode/uspoof.h>

/* Names are short: longer ones are compared by their beginnings. */
enum { NAME_BYTES = 256, NAME_CHARS = 64 };

enum { ASCII = 0x80, ALIKE_BYTES = 4 /* room for what one ASCII character looks like */ };

/* Made once a process and only read after that: ICU's checker is costly to open, and free for all
 * threads to ask. */
static struct {
  USpoofChecker *checker;        /* NULL: ICU has no data; texts stay what they are */
  char look[ASCII][ALIKE_BYTES]; /* of one character each, folded */
  unsigned char look_len[ASCII]; /* 0: looks like what isn't ASCII, and ICU has to be asked */
} glyphs;

static size_t skeleton_by_icu(fw_str text, char *room, size_t size) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t len = uspoof_getSkeletonUTF8(glyphs.checker, 0, text.ptr, (int32_t)text.len, room,
                                       (int32_t)size, &status);
  return U_SUCCESS(status) && len <= (int32_t)size ? (size_t)len : 0;
}

static void learn_glyphs(void) {
  UErrorCode status = U_ZERO_ERROR;
  glyphs.checker = uspoof_open(&status);
  for (int c = '!'; c < 0x7F; c++) { /* blanks may be folded into one */
    char character = (char)c, look[ALIKE_BYTES];
    size_t len = skeleton_by_icu((fw_str){&character, 1}, look, sizeof look);
    bool ascii = len > 0;
    for (size_t i = 0; i < len; i++) {
      ascii &= look[i] > ' ' && look[i] < 0x7F;
      glyphs.look[c][i] = fwi_lower(look[i]);
    }
    glyphs.look_len[c] = ascii ? (unsigned char)len : 0;
  }
}

static void know_glyphs(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, learn_glyphs);
}

/* Put together from what each character looks like; false when that isn't known. */
static bool skeleton_of_ascii(fwi_buf *out, fw_str text) {
  for (size_t i = 0; i < text.len; i++) {
    unsigned char c = (unsigned char)text.ptr[i];
    if (c >= ASCII || !glyphs.look_len[c])
      return false;
    fwi_buf_add(out, glyphs.look[c], glyphs.look_len[c]);
  }
  return true;
}

/* The skeleton of @p text, which may be folded or as written, folded in the end. */
static fwi_buf skeleton(fw_str text) {
  know_glyphs();
  fwi_buf out = {0};
  if (skeleton_of_ascii(&out, text))
    return out;
  char room[NAME_BYTES * 8];
  size_t len = skeleton_by_icu(text, room, sizeof room);
  out.len = 0;
  fwi_fold(&out, len ? (fw_str){room, len} : text, NULL);
  return out;
}

static fwi_buf skeleton_of_folded(fw_str text) {
  fwi_buf folded = {0};
  fwi_fold(&folded, fwi_utf8_cut(text, NAME_BYTES), NULL);
  fwi_buf out = skeleton(fwi_utf8_cut(fwi_str_trim(fwi_buf_str(&folded)), NAME_BYTES));
  fwi_buf_clear(&folded);
  return out;
}

fw_str fwi_skeleton(fwi_arena *arena, fw_str text) {
  fwi_buf out = skeleton_of_folded(text);
  return fwi_buf_take(&out, arena);
}

static size_t decode(fw_str text, uint32_t *out) {
  size_t n = 0;
  for (size_t i = 0; i < text.len && n < NAME_CHARS; n++)
    i += fwi_utf8_decode(text.ptr + i, text.ptr + text.len, &out[n]);
  return n;
}

static size_t min(size_t a, size_t b) { return a < b ? a : b; }

/* Optimal string alignment: three rows of the usual table. */
static double nearness(const uint32_t *x, size_t xs, const uint32_t *y, size_t ys) {
  size_t rows[3][NAME_CHARS + 1];
  if (!xs || !ys)
    return xs == ys ? 1 : 0;
  for (size_t j = 0; j <= ys; j++)
    rows[0][j] = j;
  for (size_t i = 1; i <= xs; i++) {
    size_t *row = rows[i % 3], *above = rows[(i + 2) % 3], *two_up = rows[(i + 1) % 3];
    row[0] = i;
    for (size_t j = 1; j <= ys; j++) {
      row[j] = min(above[j - 1] + (x[i - 1] != y[j - 1]), min(above[j], row[j - 1]) + 1);
      if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
        row[j] = min(row[j], two_up[j - 2] + 1);
    }
  }
  return 1 - (double)rows[xs % 3][ys] / (double)(xs > ys ? xs : ys);
}

static double alike(fw_str a, fw_str b) {
  uint32_t x[NAME_CHARS], y[NAME_CHARS];
  size_t xs = decode(a, x), ys = decode(b, y);
  return nearness(x, xs, y, ys);
}

/* The skeleton of what certainly is as it will be folded, with no buffer: a host, a token.  False
 * for anything else. */
static bool decode_plain(fw_str text, uint32_t *out, size_t *count) {
  *count = 0;
  if (text.len > NAME_BYTES)
    return false;
  for (size_t i = 0; i < text.len; i++) {
    unsigned char c = (unsigned char)text.ptr[i];
    if (!((c >= 'a' && c <= 'z') || fwi_is_digit((char)c) || c == '-' || c == '.') ||
        !glyphs.look_len[c])
      return false;
    for (size_t k = 0; k < glyphs.look_len[c] && *count < NAME_CHARS; k++)
      out[(*count)++] = (unsigned char)glyphs.look[c][k];
  }
  return true;
}

/* Letters as bits; some share one. */
static uint64_t letters_of(const uint32_t *text, size_t count) {
  uint64_t letters = 0;
  for (size_t i = 0; i < count; i++)
    letters |= UINT64_C(1) << text[i] % 64;
  return letters;
}

/* Each letter of one that the other lacks takes a change, and so does each place it has more. */
static size_t least_distance(const uint32_t *x, size_t xs, const uint32_t *y, size_t ys) {
  uint64_t in_x = letters_of(x, xs), in_y = letters_of(y, ys);
  size_t lost = (size_t)__builtin_popcountll(in_x & ~in_y);
  size_t added = (size_t)__builtin_popcountll(in_y & ~in_x);
  size_t longer = xs > ys ? xs - ys : ys - xs, most = lost > added ? lost : added;
  return longer > most ? longer : most;
}

bool fwi_is_similar(fw_str a, fw_str b, double least) {
  uint32_t x[NAME_CHARS], y[NAME_CHARS];
  size_t xs, ys;
  know_glyphs();
  if (!decode_plain(a, x, &xs) || !decode_plain(b, y, &ys))
    return fwi_similar(a, b) >= least;
  size_t longer = xs > ys ? xs : ys;
  if (longer && 1 - (double)least_distance(x, xs, y, ys) / (double)longer < least)
    return false;
  return nearness(x, xs, y, ys) >= least;
}

double fwi_similar(fw_str a, fw_str b) {
  uint32_t x[NAME_CHARS], y[NAME_CHARS];
  size_t xs, ys;
  know_glyphs();
  if (decode_plain(a, x, &xs) && decode_plain(b, y, &ys))
    return nearness(x, xs, y, ys);
  fwi_buf fa = skeleton_of_folded(a), fb = skeleton_of_folded(b);
  double folded = alike(fwi_buf_str(&fa), fwi_buf_str(&fb));
  /* Capital I looks like l, but folds to i: compare them as written, too. */
  fwi_buf wa = skeleton(fwi_utf8_cut(a, NAME_BYTES)), wb = skeleton(fwi_utf8_cut(b, NAME_BYTES));
  double written = alike(fwi_buf_str(&wa), fwi_buf_str(&wb));
  fwi_buf_clear(&fa), fwi_buf_clear(&fb), fwi_buf_clear(&wa), fwi_buf_clear(&wb);
  return folded > written ? folded : written;
}
