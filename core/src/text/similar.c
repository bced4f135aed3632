#include "text/similar.h"

#include "text/fold.h"

#include <stdlib.h>
#include <unicode/uspoof.h>

/* Names are short: longer ones are compared by their beginnings. */
enum { NAME_BYTES = 256, NAME_CHARS = 64 };

/* The skeleton of @p text, which may be folded or as written, folded in the end. */
static fwi_buf skeleton(fw_str text) {
  char room[NAME_BYTES * 8];
  fwi_buf out = {0};
  UErrorCode status = U_ZERO_ERROR;
  USpoofChecker *checker = uspoof_open(&status);
  int32_t len = uspoof_getSkeletonUTF8(checker, 0, text.ptr, (int32_t)text.len, room,
                                       (int32_t)sizeof room, &status);
  uspoof_close(checker);
  bool ok = U_SUCCESS(status) && len <= (int32_t)sizeof room;
  fwi_fold(&out, ok ? (fw_str){room, (size_t)len} : text, NULL);
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
static double alike(fw_str a, fw_str b) {
  uint32_t x[NAME_CHARS], y[NAME_CHARS];
  size_t xs = decode(a, x), ys = decode(b, y), rows[3][NAME_CHARS + 1];
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

double fwi_similar(fw_str a, fw_str b) {
  fwi_buf fa = skeleton_of_folded(a), fb = skeleton_of_folded(b);
  double folded = alike(fwi_buf_str(&fa), fwi_buf_str(&fb));
  /* Capital I looks like l, but folds to i: compare them as written, too. */
  fwi_buf wa = skeleton(fwi_utf8_cut(a, NAME_BYTES)), wb = skeleton(fwi_utf8_cut(b, NAME_BYTES));
  double written = alike(fwi_buf_str(&wa), fwi_buf_str(&wb));
  fwi_buf_clear(&fa), fwi_buf_clear(&fb), fwi_buf_clear(&wa), fwi_buf_clear(&wb);
  return folded > written ? folded : written;
}
