#include "route/canonical.h"

#include "util/lanes.h"

enum { ROOM = 4096 }; /* bytes that are hashed at a time */

/* Empty lines wait until something follows: at the end they don't count. */
typedef struct writer {
  fwi_hashing hashing;
  bool begun;           /* was something of this line hashed? */
  uint64_t wanted;      /* bytes still to be hashed */
  uint64_t empty_lines; /* before what is ready */
  size_t len, line;     /* of what is ready, and where in it this line begins */
  size_t full;          /* up to behind its last line that isn't empty */
  char ready[ROOM];
} writer;

static bool line_is_empty(const writer *w) { return !w->begun && w->len == w->line; }

static void hash_bytes(writer *w, const char *bytes, size_t len) {
  if (len > w->wanted)
    len = (size_t)w->wanted;
  w->wanted -= len;
  fwi_hash_add(&w->hashing, (fw_str){bytes, len});
}

/** Hash what is ready but for empty lines at its end. */
static void hash_ready(writer *w) {
  for (; w->full && w->empty_lines; w->empty_lines--)
    hash_bytes(w, "\r\n", 2);
  hash_bytes(w, w->ready, w->full);
}

static void make_room(writer *w) {
  if (w->len <= ROOM - 2 * FWI_LANES) /* what is written at a time, and a line end */
    return;
  w->begun = !line_is_empty(w);
  if (w->begun)
    w->full = w->len;
  hash_ready(w);
  w->empty_lines += (w->len - w->full) / 2;
  w->len = w->line = w->full = 0;
}

static void end_line(writer *w) {
  bool empty = line_is_empty(w);
  memcpy(w->ready + w->len, "\r\n", 2);
  w->line = w->len += 2;
  w->full = empty ? w->full : w->len;
  w->begun = false;
}

/** How many bytes the line end at @p p takes; 0: there is none. */
static size_t line_end(const char *p, const char *end) {
  size_t carriage = *p == '\r' && end - p > 1;
  return p[carriage] == '\n' ? carriage + 1 : 0;
}

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

/** What may not stand for itself: the ends of lines; when @p relaxed tabs, too, and blanks that
 * another or an end may follow. */
static inline fwi_lanes odd_lanes(fwi_lanes here, fwi_lanes next, bool relaxed) {
  fwi_lanes odd = (fwi_lanes)(here == '\n') | (fwi_lanes)(here == '\r');
  if (relaxed)
    odd |= (fwi_lanes)(here == '\t') | ((fwi_lanes)(here == ' ') & (fwi_lanes)(next <= ' '));
  return odd;
}

/** Write the lines; when @p relaxed a run of blanks is one, and none at a line's end. */
static void write_lines(writer *w, fw_str body, bool relaxed) {
  const char *p = body.ptr, *end = p + body.len;
  while (p < end && w->wanted) {
    make_room(w);
    if (end - p > FWI_LANES) {
      fwi_lanes here = fwi_lanes_load(p), next = fwi_lanes_load(p + 1);
      size_t plain = fwi_lanes_first(odd_lanes(here, next, relaxed));
      memcpy(w->ready + w->len, &here, FWI_LANES);
      w->len += plain;
      p += plain;
      if (plain == FWI_LANES)
        continue;
    }
    size_t ending = line_end(p, end);
    if (ending) {
      end_line(w);
      p += ending;
    } else if (relaxed && is_blank(*p)) {
      while (p < end && is_blank(*p))
        p++;
      if (p < end && !line_end(p, end))
        w->ready[w->len++] = ' ';
    } else {
      w->ready[w->len++] = *p++;
    }
  }
  make_room(w);
  if (!line_is_empty(w)) /* the last has no end */
    end_line(w);
}

size_t fwi_canonical_hash(fwi_hash method, fw_str body, bool relaxed, int64_t limit, bool *cut_off,
                          unsigned char out[FWI_HASH_BYTES]) {
  const uint64_t wanted = limit < 0 ? UINT64_MAX : (uint64_t)limit;
  writer w; /* what is ready needs no beginning */
  w.hashing = fwi_hash_begin(method);
  w.begun = false;
  w.wanted = wanted;
  w.empty_lines = w.len = w.line = w.full = 0;
  write_lines(&w, body, relaxed);
  hash_ready(&w);
  if (!relaxed && w.wanted == wanted) /* of a body without a line, or with empty ones alone */
    hash_bytes(&w, "\r\n", 2);
  *cut_off = limit >= 0 && w.wanted;
  return fwi_hash_end(&w.hashing, out);
}
