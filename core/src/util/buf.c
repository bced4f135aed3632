#include "util/buf.h"

#include "util/lanes.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void fwi_buf_reserve(fwi_buf *buf, size_t more) {
  if (buf->room - buf->len >= more)
    return;
  size_t room = buf->room ? buf->room : 256;
  while (room - buf->len < more)
    room *= 2;
  buf->ptr = fwi_xrealloc(buf->ptr, room);
  buf->room = room;
}

void fwi_buf_clear(fwi_buf *buf) {
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

static void json_key(fwi_json *json, const char *key) {
  if (json->comma)
    fwi_buf_add_char(json->buf, ',');
  json->comma = true;
  if (key) {
    fwi_buf_add_char(json->buf, '"');
    fwi_buf_add(json->buf, key, strlen(key));
    fwi_buf_add(json->buf, "\":", 2);
  }
}

void fwi_json_open(fwi_json *json, const char *key, char bracket) {
  json_key(json, key);
  fwi_buf_add_char(json->buf, bracket);
  json->comma = false;
}

void fwi_json_close(fwi_json *json, char bracket) {
  fwi_buf_add_char(json->buf, bracket);
  json->comma = true;
}

/** Behind the bytes at @p p that stand for themselves in a JSON string, as far as vectors show. */
static const char *skip_plain(const char *p, const char *end) {
  for (; end - p >= FWI_LANES; p += FWI_LANES) {
    fwi_lanes c = fwi_lanes_load(p);
    size_t plain = fwi_lanes_first((fwi_lanes)(c < 0x20) | (fwi_lanes)(c > 0x7E) |
                                   (fwi_lanes)(c == '"') | (fwi_lanes)(c == '\\'));
    if (plain < FWI_LANES)
      return p + plain;
  }
  return p;
}

/** Behind the characters of three bytes at @p p: kana, kanji, their punctuation. */
static const char *skip_wide(const char *p, const char *end) {
  for (; end - p >= 3; p += 3) {
    unsigned char a = (unsigned char)p[0];
    if (a < 0xE1 || a > 0xEF || a == 0xED || ((p[1] ^ 0x80) | (p[2] ^ 0x80)) & 0xC0)
      break;
  }
  return p;
}

void fwi_json_str(fwi_json *json, const char *key, fw_str value) {
  json_key(json, key);
  fwi_buf *buf = json->buf;
  fwi_buf_add_char(buf, '"');
  const char *p = value.ptr, *end = value.ptr + value.len, *plain = p;
  while ((p = skip_plain(p, end)) < end) {
    const char *wide = skip_wide(p, end);
    if (wide > p) {
      p = wide;
      continue;
    }
    unsigned char c = (unsigned char)*p;
    if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
      p++;
      continue;
    }
    uint32_t u;
    size_t n = c < 0x80 ? 1 : fwi_utf8_decode(p, end, &u);
    if (n > 1) {
      p += n;
      continue;
    }
    fwi_buf_add(buf, plain, (size_t)(p - plain));
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
    plain = ++p;
  }
  fwi_buf_add(buf, plain, (size_t)(p - plain));
  fwi_buf_add_char(buf, '"');
}

void fwi_json_str_or_null(fwi_json *json, const char *key, fw_str value) {
  if (value.len) {
    fwi_json_str(json, key, value);
  } else {
    fwi_json_null(json, key);
  }
}

/** The digits of @p number, at least @p least of them. */
static void add_digits(fwi_buf *buf, uint64_t number, size_t least) {
  char digits[20]; /* of 2^64 there are 20 */
  size_t at = sizeof digits;
  while (number || sizeof digits - at < least) {
    digits[--at] = (char)('0' + number % 10);
    number /= 10;
  }
  fwi_buf_add(buf, digits + at, sizeof digits - at);
}

void fwi_json_int(fwi_json *json, const char *key, int64_t value) {
  json_key(json, key);
  if (value < 0)
    fwi_buf_add_char(json->buf, '-');
  add_digits(json->buf, value < 0 ? -(uint64_t)value : (uint64_t)value, 1);
}

void fwi_json_num(fwi_json *json, const char *key, double value) {
  enum { UNIT = 10000 };
  double units = fabs(value) * UNIT, whole = nearbyint(units);
  json_key(json, key);
  if (!isfinite(value)) {
    fwi_buf_add(json->buf, "null", 4);
  } else if (whole > 1e9 ||
             fabs(units - whole) > 0.49) { /* a half or nearly: printf rounds right */
    fwi_buf_printf(json->buf, "%.4f", value);
  } else {
    if (signbit(value))
      fwi_buf_add_char(json->buf, '-');
    add_digits(json->buf, (uint64_t)whole / UNIT, 1);
    fwi_buf_add_char(json->buf, '.');
    add_digits(json->buf, (uint64_t)whole % UNIT, 4);
  }
}

void fwi_json_bool(fwi_json *json, const char *key, bool value) {
  json_key(json, key);
  fwi_buf_add_str(json->buf, value ? FWI_STR("true") : FWI_STR("false"));
}

void fwi_json_null(fwi_json *json, const char *key) {
  json_key(json, key);
  fwi_buf_add(json->buf, "null", 4);
}
