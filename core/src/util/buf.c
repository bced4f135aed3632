#include "util/buf.h"

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

void fwi_buf_add(fwi_buf *buf, const void *bytes, size_t len) {
  if (!len)
    return;
  fwi_buf_reserve(buf, len);
  memcpy(buf->ptr + buf->len, bytes, len);
  buf->len += len;
}

void fwi_buf_printf(fwi_buf *buf, const char *format, ...) {
  va_list args;
  va_start(args, format);
  int len = vsnprintf(NULL, 0, format, args);
  va_end(args);
  fwi_buf_reserve(buf, (size_t)len + 1);
  va_start(args, format);
  vsnprintf(buf->ptr + buf->len, (size_t)len + 1, format, args);
  va_end(args);
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

void fwi_json_str(fwi_json *json, const char *key, fw_str value) {
  json_key(json, key);
  fwi_buf *buf = json->buf;
  fwi_buf_add_char(buf, '"');
  const char *p = value.ptr, *end = value.ptr + value.len, *plain = p;
  while (p < end) {
    unsigned char c = (unsigned char)*p;
    if (c >= 0x20 && c < 0x7F && c != '"' && c != '\\') {
      p++;
      continue;
    }
    uint32_t u = c;
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
      fwi_buf_printf(buf, "\\u%04x", c);
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

void fwi_json_int(fwi_json *json, const char *key, int64_t value) {
  char digits[20]; /* of 2^63 there are 19 */
  size_t at = sizeof digits;
  uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value;
  do
    digits[--at] = (char)('0' + rest % 10);
  while (rest /= 10);
  if (value < 0)
    digits[--at] = '-';
  json_key(json, key);
  fwi_buf_add(json->buf, digits + at, sizeof digits - at);
}

void fwi_json_num(fwi_json *json, const char *key, double value) {
  json_key(json, key);
  if (isfinite(value)) {
    fwi_buf_printf(json->buf, "%.4f", value);
  } else {
    fwi_buf_add(json->buf, "null", 4);
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
