#include "util/buf.h"

#include "util/utf8.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void fwi_buf_begin(fwi_buf *buf, fwi_arena *arena, size_t room) {
  *buf = (fwi_buf){.ptr = fwi_arena_open(arena, room), .room = room, .arena = arena};
}

/* Onto the heap. */
static void leave_arena(fwi_buf *buf) {
  char *heap = memcpy(fwi_xmalloc(buf->room), buf->ptr, buf->len);
  fwi_arena_close(buf->arena, buf->ptr, 0);
  buf->ptr = heap;
  buf->arena = NULL;
}

void fwi_buf_grow(fwi_buf *buf, size_t more) {
  if (buf->arena)
    leave_arena(buf);
  enum { FIRST = 1024 /* glibc keeps freed blocks up to that at hand */, MUCH = 16 * 1024 };
  size_t room = buf->room ? buf->room : FIRST;
  while (room - buf->len < more)
    room *= room < MUCH ? 4 : 2;
  buf->ptr = fwi_xrealloc(buf->ptr, room);
  buf->room = room;
}

void fwi_buf_clear(fwi_buf *buf) {
  if (buf->arena)
    fwi_arena_close(buf->arena, buf->ptr, 0);
  else
    free(buf->ptr);
  *buf = (fwi_buf){0};
}

void fwi_buf_printf(fwi_buf *buf, const char *format, ...) {
  enum { ROOM = 100 }; /* most need no second try */
  va_list args;
  fwi_buf_reserve(buf, ROOM);
  va_start(args, format);
  int len = vsnprintf(buf->ptr + buf->len, buf->room - buf->len, format, args);
  va_end(args);
  if ((size_t)len >= buf->room - buf->len) {
    fwi_buf_reserve(buf, (size_t)len + 1);
    va_start(args, format);
    vsnprintf(buf->ptr + buf->len, (size_t)len + 1, format, args);
    va_end(args);
  }
  buf->len += (size_t)len;
}

fw_str fwi_buf_take(fwi_buf *buf, fwi_arena *arena) {
  if (buf->arena) {
    fw_str whole = fwi_arena_close(buf->arena, buf->ptr, buf->len);
    *buf = (fwi_buf){0};
    return whole;
  }
  if (buf->len >= FWI_ARENA_ADOPT_BYTES) {
    fw_str whole = fwi_buf_str(buf);
    fwi_buf_add_char(buf, '\0');
    if (buf->room - buf->len > buf->len / 4)
      buf->ptr = fwi_xrealloc(buf->ptr, buf->len);
    whole.ptr = buf->ptr;
    fwi_arena_adopt(arena, buf->ptr, buf->len);
    *buf = (fwi_buf){0};
    return whole;
  }
  fw_str copy = fwi_arena_dup(arena, fwi_buf_str(buf));
  fwi_buf_clear(buf);
  return copy;
}

void fwi_buf_take_text(fwi_buf *buf, fw_text *out) {
  fwi_buf_add_char(buf, '\0');
  *out = (fw_text){buf->ptr, buf->len - 1};
  *buf = (fwi_buf){0};
}

void fw_text_clear(fw_text *text) {
  if (!text)
    return;
  free(text->ptr);
  *text = (fw_text){0};
}

/** What doesn't stand for itself in a JSON string. */
static inline fwi_lanes is_escaped(fwi_lanes c) {
  return (fwi_lanes)(c < 0x20) | (fwi_lanes)(c == 0x7F) | (fwi_lanes)(c == '"') |
         (fwi_lanes)(c == '\\');
}

static bool is_plain(char c) { return c >= ' ' && c < 0x7F && c != '"' && c != '\\'; }

/** Are the @p len bytes at @p p, of which as many more may be read as make whole lanes, plain? */
static bool all_plain(const char *p, size_t len) {
  const fwi_lanes places = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  for (;; p += FWI_LANES, len -= FWI_LANES) {
    fwi_lanes c = fwi_lanes_load(p);
    fwi_lanes odd = (fwi_lanes)(c < ' ') | (fwi_lanes)(c >= 0x7F) | (fwi_lanes)(c == '"') |
                    (fwi_lanes)(c == '\\');
    if (len <= FWI_LANES)
      return fwi_lanes_none(odd & (fwi_lanes)(places < (unsigned char)len));
    if (!fwi_lanes_none(odd))
      return false;
  }
}

static void add_escaped(fwi_buf *buf, unsigned char c) {
  if (c >= 0x80) {
    fwi_buf_add(buf, "\xEF\xBF\xBD", 3);
  } else if (c == '"' || c == '\\') {
    fwi_buf_add_char(buf, '\\');
    fwi_buf_add_char(buf, (char)c);
  } else if (c == '\n') {
    fwi_buf_add(buf, "\\n", 2);
  } else if (c == '\t') {
    fwi_buf_add(buf, "\\t", 2);
  } else {
    char escape[] = {'\\', 'u', '0', '0', "01234567"[c >> 4], "0123456789abcdef"[c & 15]};
    fwi_buf_add(buf, escape, sizeof escape);
  }
}

/** Are the last bytes of @p value from @p at on, fewer than FWI_LANES, whole characters that stand
 * for themselves?  What is before @p at isn't broken. */
static bool is_plain_end(fw_str value, size_t at) {
  const fwi_lanes places = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  if (value.len < FWI_LANES + 2)
    return false;
  const char *end = value.ptr + value.len, *p = end - FWI_LANES;
  fwi_lanes c = fwi_lanes_load(p);
  fwi_lanes odd =
      is_escaped(c) | fwi_utf8_not_whole(c, fwi_lanes_load(p - 1), fwi_lanes_load(p - 2));
  unsigned char from = (unsigned char)(at - (value.len - FWI_LANES));
  return fwi_lanes_none(odd & (fwi_lanes)(places >= from)) && (unsigned char)end[-1] < 0xC0 &&
         (unsigned char)end[-2] < 0xE0;
}

/** The string's inside, where something is to be escaped or isn't ASCII. */
static void add_string(fwi_buf *buf, fw_str value) {
  const char *p = value.ptr, *end = value.ptr + value.len, *done = p;
  for (size_t quick = 2; p < end;) { /* from which byte on a quick look will do */
    if ((size_t)(p - value.ptr) >= quick) {
      if ((size_t)(end - p) >= FWI_LANES)
        p = fwi_utf8_skip(p, end, is_escaped);
      else if (is_plain_end(value, (size_t)(p - value.ptr)))
        p = end;
      quick = (size_t)(p - value.ptr) + 1;
      if (p == end)
        break;
    }
    if (is_plain(*p)) {
      p++;
      continue;
    }
    uint32_t u;
    size_t n = fwi_utf8_decode(p, end, &u);
    if (n > 1) {
      p += n;
      continue;
    }
    fwi_buf_add(buf, done, (size_t)(p - done));
    if ((unsigned char)*p >= 0x80)
      quick = (size_t)(p - value.ptr) + 3; /* which would take it for a character's beginning */
    add_escaped(buf, (unsigned char)*p);
    done = ++p;
  }
  fwi_buf_add(buf, done, (size_t)(p - done));
}

void fwi_json_str_begin(fwi_json *json, const char *key) {
  fwi_json_key(json, key);
  json->value = json->buf->len;
  fwi_buf_add_char(json->buf, '"');
}

void fwi_json_str_more(fwi_json *json, fw_str piece) {
  enum { SHORT_BYTES = 256 };
  fwi_buf *buf = json->buf;
  fwi_buf_reserve(buf, piece.len + FWI_LANES);
  char *to = buf->ptr + buf->len;
  if (piece.len && piece.len <= SHORT_BYTES) { /* most, and plain: copied, then looked at */
    memcpy(to, piece.ptr, piece.len);
    if (all_plain(to, piece.len)) {
      buf->len += piece.len;
      return;
    }
  }
  add_string(buf, piece);
}

void fwi_json_str_end(fwi_json *json) { fwi_buf_add_char(json->buf, '"'); }

/** The string: most are short and plain, copied and then looked at. */
void fwi_json_str_value(fwi_json *json, fw_str value) {
  json->value = json->buf->len;
  fwi_buf_reserve(json->buf, value.len + FWI_LANES + 2);
  json->buf->ptr[json->buf->len++] = '"';
  fwi_json_str_more(json, value);
  fwi_json_str_end(json);
}

void fwi_json_again(fwi_json *json, const char *key, size_t start, size_t end) {
  fwi_json_key(json, key);
  fwi_json_members_again(json, start, end);
}

void fwi_json_members_again(fwi_json *json, size_t start, size_t end) {
  fwi_buf_reserve(json->buf, end - start); /* which may move what is copied */
  fwi_buf_add(json->buf, json->buf->ptr + start, end - start);
}

static void add_number(fwi_buf *buf, uint64_t number, size_t least) {
  char room[FWI_DIGITS];
  fwi_buf_add_str(buf, fwi_str_number(number, least, room));
}

void fwi_json_int(fwi_json *json, const char *key, int64_t value) {
  fwi_json_key(json, key);
  if (value < 0)
    fwi_buf_add_char(json->buf, '-');
  add_number(json->buf, value < 0 ? -(uint64_t)value : (uint64_t)value, 1);
}

void fwi_json_num(fwi_json *json, const char *key, double value) {
  enum { UNIT = 10000 };
  double units = fabs(value) * UNIT, whole = nearbyint(units);
  fwi_json_key(json, key);
  if (!isfinite(value)) {
    fwi_buf_add(json->buf, "null", 4);
  } else if (whole > 1e9 ||
             fabs(units - whole) > 0.49) { /* a half or nearly: printf rounds right */
    fwi_buf_printf(json->buf, "%.4f", value);
  } else {
    if (signbit(value))
      fwi_buf_add_char(json->buf, '-');
    add_number(json->buf, (uint64_t)whole / UNIT, 1);
    fwi_buf_add_char(json->buf, '.');
    add_number(json->buf, (uint64_t)whole % UNIT, 4);
  }
}

void fwi_json_exact(fwi_json *json, const char *key, double value) {
  fwi_json_key(json, key);
  if (isfinite(value))
    fwi_buf_printf(json->buf, "%.17g", value);
  else
    fwi_buf_add(json->buf, "null", 4);
}
