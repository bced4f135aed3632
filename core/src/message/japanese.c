/* japanese.c - owns the tables of JIS characters and what reads them. */
#include "message/japanese.h"

#include <iconv.h>
#include <pthread.h>

#include "message/decode.h"
#include "util/lanes.h"
#include "util/str.h"

enum { COLUMNS = 94, ROWS = 120, SUPPLEMENT_ROWS = 94, BROKEN = 0xFFFD, KANA = 0xFF61 };

/* Filled once from iconv, then only read. 0: no such character. */
static uint16_t jis[ROWS * COLUMNS];                   /* JIS X 0208, vendor rows, CP932's 95-120 */
static uint16_t supplement[SUPPLEMENT_ROWS * COLUMNS]; /* JIS X 0212 */
static pthread_once_t tables_once = PTHREAD_ONCE_INIT;

static uint16_t ask_iconv(iconv_t cd, const unsigned char *bytes, size_t len) {
  unsigned char wide[8];
  char *in = (char *)bytes, *out = (char *)wide;
  size_t in_left = len, out_left = sizeof wide;
  iconv(cd, NULL, NULL, NULL, NULL);
  bool one = iconv(cd, &in, &in_left, &out, &out_left) != (size_t)-1 && out_left == sizeof wide - 2;
  return one ? (uint16_t)(wide[0] | wide[1] << 8) : 0;
}

static void read_tables(void) {
  iconv_t cd = iconv_open("UTF-16LE", "CP932");
  for (int i = 0; cd != (iconv_t)-1 && i < ROWS * COLUMNS; i++) {
    int row = i / COLUMNS, column = i % COLUMNS;
    int lead = row / 2 + (row < 62 ? 0x81 : 0xC1);
    int trail = row % 2 ? column + 0x9F : column + 0x40 + (column >= 0x3F);
    unsigned char bytes[2] = {(unsigned char)lead, (unsigned char)trail};
    jis[i] = ask_iconv(cd, bytes, 2);
  }
  if (cd != (iconv_t)-1)
    iconv_close(cd);
  cd = iconv_open("UTF-16LE", "EUC-JP-MS");
  for (int i = 0; cd != (iconv_t)-1 && i < SUPPLEMENT_ROWS * COLUMNS; i++) {
    unsigned char bytes[3] = {0x8F, (unsigned char)(0xA1 + i / COLUMNS),
                              (unsigned char)(0xA1 + i % COLUMNS)};
    supplement[i] = ask_iconv(cd, bytes, 3);
  }
  if (cd != (iconv_t)-1)
    iconv_close(cd);
}

static uint32_t jis_char(int row, int column) {
  uint16_t c =
      row >= 0 && row < ROWS && column >= 0 && column < COLUMNS ? jis[row * COLUMNS + column] : 0;
  return c ? c : BROKEN;
}

static uint32_t supplement_char(int row, int column) {
  uint16_t c = row >= 0 && row < SUPPLEMENT_ROWS && column >= 0 && column < COLUMNS
                   ? supplement[row * COLUMNS + column]
                   : 0;
  return c ? c : BROKEN;
}

/* Row and column of a CP932 pair; false when the bytes are none. */
static bool cp932_pair(unsigned char lead, unsigned char trail, int *row, int *column) {
  if (!((lead >= 0x81 && lead <= 0x9F) || (lead >= 0xE0 && lead <= 0xFC)) || trail < 0x40 ||
      trail == 0x7F || trail > 0xFC)
    return false;
  *row = (lead - (lead < 0xA0 ? 0x81 : 0xC1)) * 2 + (trail >= 0x9F);
  *column = trail >= 0x9F ? trail - 0x9F : trail - 0x40 - (trail > 0x7F);
  return true;
}

size_t fwi_cp932_decode(fwi_buf *out, fw_str in, fwi_map *map) {
  pthread_once(&tables_once, read_tables);
  const unsigned char *s = (const unsigned char *)in.ptr;
  size_t broken = 0;
  for (size_t at = 0; (at = fwi_ascii_add(out, map, in, at)) < in.len;) {
    int row, column;
    uint32_t c = BROKEN;
    size_t len = 1;
    if (s[at] >= 0xA1 && s[at] <= 0xDF) {
      c = KANA + (s[at] - 0xA1);
    } else if (at + 1 < in.len && cp932_pair(s[at], s[at + 1], &row, &column)) {
      c = jis_char(row, column);
      /* An ASCII byte behind a lone lead byte may be markup: keep it. */
      len = c == BROKEN && s[at + 1] < 0x80 ? 1 : 2;
    }
    broken += fwi_char_add(out, map, at, len, c);
    at += len;
  }
  return broken;
}

static bool euc_byte(const fw_str in, size_t at) {
  unsigned char c = at < in.len ? (unsigned char)in.ptr[at] : 0;
  return c >= 0xA1 && c <= 0xFE;
}

size_t fwi_eucjp_decode(fwi_buf *out, fw_str in, fwi_map *map) {
  pthread_once(&tables_once, read_tables);
  const unsigned char *s = (const unsigned char *)in.ptr;
  size_t broken = 0;
  for (size_t at = 0; (at = fwi_ascii_add(out, map, in, at)) < in.len;) {
    uint32_t c = BROKEN;
    size_t len = 1;
    if (s[at] == 0x8E && euc_byte(in, at + 1) && s[at + 1] <= 0xDF) {
      c = KANA + (s[at + 1] - 0xA1);
      len = 2;
    } else if (s[at] == 0x8F && euc_byte(in, at + 1) && euc_byte(in, at + 2)) {
      c = supplement_char(s[at + 1] - 0xA1, s[at + 2] - 0xA1);
      len = 3;
    } else if (euc_byte(in, at) && euc_byte(in, at + 1)) {
      c = jis_char(s[at] - 0xA1, s[at + 1] - 0xA1);
      len = 2;
    }
    broken += fwi_char_add(out, map, at, len, c);
    at += len;
  }
  return broken;
}

typedef enum charset2022 { ASCII, HALF_KANA, JIS_0208, JIS_0212 } charset2022;

/* The escape sequence at `at`: its length and what it selects; 0 for none we know. */
static size_t escape_at(fw_str in, size_t at, charset2022 *set) {
  static const struct {
    fw_str sequence;
    charset2022 set;
  } escapes[] = {{FWI_NAME("\x1B(B"), ASCII},     {FWI_NAME("\x1B$B"), JIS_0208},
                 {FWI_NAME("\x1B(J"), ASCII},     {FWI_NAME("\x1B(H"), ASCII},
                 {FWI_NAME("\x1B(I"), HALF_KANA}, {FWI_NAME("\x1B$@"), JIS_0208},
                 {FWI_NAME("\x1B$(@"), JIS_0208}, {FWI_NAME("\x1B$(B"), JIS_0208},
                 {FWI_NAME("\x1B$(D"), JIS_0212}, {FWI_NAME("\x1B$(O"), JIS_0208},
                 {FWI_NAME("\x1B$(Q"), JIS_0208}, {FWI_NAME("\x1B&@"), JIS_0208}};
  fw_str rest = fwi_str_slice(in, at, in.len);
  char kind = rest.len > 1 ? rest.ptr[1] : '\0';
  if (kind != '(' && kind != '$' && kind != '&')
    return 0;
  for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
    if (fwi_str_starts(rest, escapes[i].sequence)) {
      *set = escapes[i].set;
      return escapes[i].sequence.len;
    }
  }
  return 0;
}

/* What a search for bare runs remembers: before `dead[parity]` no run of that parity starts, for
 * those that were tried ended there.  It keeps "$B$B$B..." linear. */
typedef struct bare_search {
  size_t dead[2];
  bool surely; /* ask for more than a coincidence: nothing says that the text is Japanese */
} bare_search;

/* Length of the pairs of JIS X 0208 from `at` on to "(B" or "(J"; 0 when there are none or when
 * something else is among them.  Two characters at least: "$B" alone is in any price list. */
static size_t bare_run(fw_str in, size_t at, bare_search *search) {
  enum { EVERYDAY_ROWS = 47, SURE_PAIRS = 3 }; /* signs, kana, level 1 kanji */
  size_t start = at, everyday = 0;
  if (at < search->dead[at & 1])
    return 0;
  pthread_once(&tables_once, read_tables); /* not before: nearly no mail has such a run */
  for (; at + 1 < in.len; at += 2) {
    int row = (unsigned char)in.ptr[at] - 0x21, column = (unsigned char)in.ptr[at + 1] - 0x21;
    bool closed = in.ptr[at] == '(' && (in.ptr[at + 1] == 'B' || in.ptr[at + 1] == 'J');
    size_t pairs = (at - start) / 2;
    if (closed && pairs >= 2 &&
        (!search->surely || (pairs >= SURE_PAIRS && everyday * 5 >= pairs * 4)))
      return at - start;
    if (row < 0 || row > 93 || column < 0 || column > 93 || jis_char(row, column) == BROKEN)
      break;
    everyday += row < EVERYDAY_ROWS;
  }
  search->dead[start & 1] = at;
  return 0;
}

/* Some servers drop the ESC bytes: "$B%5!<%S%9(B". */
static size_t bare_at(fw_str in, size_t at, charset2022 *set, bare_search *search) {
  bool opens =
      in.ptr[at] == '$' && at + 2 < in.len && (in.ptr[at + 1] == 'B' || in.ptr[at + 1] == '@');
  bool closes =
      in.ptr[at] == '(' && at + 1 < in.len && (in.ptr[at + 1] == 'B' || in.ptr[at + 1] == 'J');
  if (*set == ASCII ? !opens || !bare_run(in, at + 2, search) : !closes)
    return 0;
  *set = *set == ASCII ? JIS_0208 : ASCII;
  return 2;
}

bool fwi_iso2022jp_bare(fw_str in, bool surely) {
  bare_search search = {.surely = surely};
  for (size_t from = 0; from < in.len; from++) {
    const char *found = memchr(in.ptr + from, '$', in.len - from);
    charset2022 set = ASCII;
    if (!found)
      return false;
    from = (size_t)(found - in.ptr);
    if (bare_at(in, from, &set, &search))
      return true;
  }
  return false;
}

static inline fwi_lanes shifts(fwi_lanes c) {
  return c | (fwi_lanes)(c == 0x1B) | (fwi_lanes)((c | 1) == 0x0F);
}

/* End of the ASCII that starts at `at`, none of which shifts. */
static size_t unshifted_end(fw_str in, size_t at) {
  return (size_t)(fwi_lanes_find(in.ptr, in.ptr + at, in.ptr + in.len, shifts) - in.ptr);
}

/* Add the pairs of JIS X 0208 from `at` on, as far as they are ordinary; returns where they end. */
static size_t add_pairs(fwi_buf *out, fwi_map *map, fw_str in, size_t at) {
  const unsigned char *s = (const unsigned char *)in.ptr;
  size_t start = at;
  fwi_buf_reserve(out, (in.len - at) / 2 * 3 + 1); /* never NULL */
  char *to = out->ptr + out->len;
  for (; at + 1 < in.len; at += 2, to += 3) {
    unsigned row = s[at] - 0x21u, column = s[at + 1] - 0x21u;
    uint32_t c = row < COLUMNS && column < COLUMNS ? jis[row * COLUMNS + column] : 0;
    if (c - 0x800 >= 0xD000)
      break;
    fwi_utf8_three(c, to);
  }
  out->len = (size_t)(to - out->ptr);
  fwi_map_units(map, start, 2, 3, (at - start) / 2);
  return at;
}

size_t fwi_iso2022jp_decode(fwi_buf *out, fw_str in, bool bare, fwi_map *map) {
  pthread_once(&tables_once, read_tables);
  const unsigned char *s = (const unsigned char *)in.ptr;
  size_t broken = 0;
  charset2022 set = ASCII;
  bare_search search = {0};
  bool shifted = false; /* SO */
  for (size_t at = 0, len; at < in.len; at += len) {
    if (!bare && !shifted && (set == ASCII || set == JIS_0208)) { /* the ordinary runs */
      size_t end = set == ASCII ? unshifted_end(in, at) : add_pairs(out, map, in, at);
      if (set == ASCII) {
        fwi_buf_add(out, in.ptr + at, end - at);
        fwi_map_copy(map, at, end - at);
      }
      if ((at = end) == in.len)
        break;
    }
    unsigned char c = s[at];
    len = c == 0x1B ? escape_at(in, at, &set) : bare ? bare_at(in, at, &set, &search) : 0;
    if (len)
      continue;
    len = 1;
    if (c == 0x0E || c == 0x0F) {
      shifted = c == 0x0E;
    } else if (c == '\n' || c == '\r') {
      set = ASCII;
      shifted = false;
      fwi_buf_add_char(out, (char)c);
      fwi_map_copy(map, at, 1);
    } else if (c >= 0xA1 && c <= 0xDF) {
      broken += fwi_char_add(out, map, at, 1, KANA + (c - 0xA1u));
    } else if (c >= 0x80) {
      broken += fwi_char_add(out, map, at, 1, BROKEN);
    } else if ((set == HALF_KANA || shifted) && c >= 0x21 && c <= 0x5F) {
      broken += fwi_char_add(out, map, at, 1, KANA + (c - 0x21u));
    } else if (set >= JIS_0208 && c > 0x20 && c < 0x7F && at + 1 < in.len && s[at + 1] > 0x20 &&
               s[at + 1] < 0x7F) {
      int row = c - 0x21, column = s[at + 1] - 0x21;
      len = 2;
      broken += fwi_char_add(
          out, map, at, 2, set == JIS_0208 ? jis_char(row, column) : supplement_char(row, column));
    } else {
      fwi_buf_add_char(out, (char)c);
      fwi_map_copy(map, at, 1);
    }
  }
  return broken;
}

/* Rows 0-based: 3 hiragana, 4 katakana; 0-2 signs and full-width ASCII; 15-46 everyday kanji. */
static void count_pair(fwi_japanese *score, int row, int column, size_t at, size_t *end) {
  score->chars++;
  score->joined += *end == at;
  *end = at + 2;
  uint32_t c = jis_char(row, column);
  if (c == BROKEN) {
    score->broken++;
  } else if (row == 3 || row == 4) {
    score->kana++;
    score->points += 3;
  } else if (row < 3 || (row >= 15 && row < 47)) {
    score->points += 2;
  } else if (row >= 94) {
    score->points -= 1;
  }
}

fwi_japanese fwi_cp932_score(fw_str in) {
  pthread_once(&tables_once, read_tables);
  const unsigned char *s = (const unsigned char *)in.ptr;
  fwi_japanese score = {0};
  for (size_t at = 0, end = SIZE_MAX; (at = fwi_ascii_end(in, at)) < in.len;) {
    int row, column;
    if (s[at] >= 0xA1 && s[at] <= 0xDF) {
      score.chars++;
      score.points--;
      at++;
    } else if (at + 1 < in.len && cp932_pair(s[at], s[at + 1], &row, &column)) {
      count_pair(&score, row, column, at, &end);
      at += 2;
    } else {
      if (at + 1 < in.len)
        score.chars++, score.broken++; /* else: cut short */
      at++;
    }
  }
  return score;
}

fwi_japanese fwi_eucjp_score(fw_str in) {
  pthread_once(&tables_once, read_tables);
  const unsigned char *s = (const unsigned char *)in.ptr;
  fwi_japanese score = {0};
  for (size_t at = 0, end = SIZE_MAX; (at = fwi_ascii_end(in, at)) < in.len;) {
    if (euc_byte(in, at) && euc_byte(in, at + 1)) {
      count_pair(&score, s[at] - 0xA1, s[at + 1] - 0xA1, at, &end);
      at += 2;
    } else if (s[at] == 0x8E && euc_byte(in, at + 1)) {
      score.chars++;
      at += 2;
    } else if (s[at] == 0x8F && euc_byte(in, at + 1) && euc_byte(in, at + 2)) {
      score.chars++;
      at += 3;
    } else {
      if (at + 1 < in.len)
        score.chars++, score.broken++;
      at++;
    }
  }
  return score;
}
