/* buf.h - a growing byte buffer on the heap, and a JSON writer on top of it. */
#ifndef FWI_BUF_H
#define FWI_BUF_H

#include "fuwake/types.h"
#include "util/arena.h"
#include "util/str.h"

/** Start from {0} or fwi_buf_begin(); release with fwi_buf_clear(). */
typedef struct fwi_buf {
  char *ptr;
  size_t len, room;
  fwi_arena *arena; /* that it is in until it outgrows its room; NULL: on the heap */
} fwi_buf;

/** Begin one that is to end in the arena, of @p room bytes if all goes well: there it is written.
 * Draw nothing else from the arena until it is taken or cleared, or its spare room stays unused. */
void fwi_buf_begin(fwi_buf *buf, fwi_arena *arena, size_t room);

void fwi_buf_grow(fwi_buf *buf, size_t more);
static inline void fwi_buf_reserve(fwi_buf *buf, size_t more) {
  if (buf->room - buf->len < more)
    fwi_buf_grow(buf, more);
}
void fwi_buf_clear(fwi_buf *buf);
static inline void fwi_buf_add(fwi_buf *buf, const void *bytes, size_t len) {
  if (!len)
    return;
  fwi_buf_reserve(buf, len);
  memcpy(buf->ptr + buf->len, bytes, len);
  buf->len += len;
}
void fwi_buf_printf(fwi_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
static inline void fwi_buf_add_str(fwi_buf *buf, fw_str s) { fwi_buf_add(buf, s.ptr, s.len); }
static inline void fwi_buf_add_char(fwi_buf *buf, char c) {
  fwi_buf_reserve(buf, 1);
  buf->ptr[buf->len++] = c;
}
static inline fw_str fwi_buf_str(const fwi_buf *buf) { return (fw_str){buf->ptr, buf->len}; }
/** Move into the arena, NUL-terminated, and leave the buffer empty. */
fw_str fwi_buf_take(fwi_buf *buf, fwi_arena *arena);
/** Move into a caller's fw_text (NUL-terminated) and leave the buffer empty. */
void fwi_buf_take_text(fwi_buf *buf, fw_text *out);

/** JSON (RFC 8259): commas are placed by the writer. Keys are ASCII literals.
 * `key` NULL inside arrays.  Broken UTF-8 becomes U+FFFD. */
typedef struct fwi_json {
  fwi_buf *buf;
  bool comma;
  size_t value; /* where the last string begins in the buffer */
} fwi_json;

/** A comma where one is due, and the key; those below begin with it.  They are inline so that a
 * literal and its length are known when they are compiled. */
static inline void fwi_json_key(fwi_json *json, const char *key) {
  fwi_buf *buf = json->buf;
  size_t len = key ? strlen(key) : 0;
  fwi_buf_reserve(buf, len + sizeof ",\"\":");
  char *out = buf->ptr + buf->len;
  *out = ',';
  out += json->comma;
  json->comma = true;
  if (key) {
    *out++ = '"';
    memcpy(out, key, len);
    memcpy(out + len, "\":", 2);
    out += len + 2;
  }
  buf->len = (size_t)(out - buf->ptr);
}
static inline void fwi_json_open(fwi_json *json, const char *key, char bracket) { /* '{' or '[' */
  fwi_json_key(json, key);
  fwi_buf_add_char(json->buf, bracket);
  json->comma = false;
}
static inline void fwi_json_close(fwi_json *json, char bracket) { /* '}' or ']' */
  fwi_buf_add_char(json->buf, bracket);
  json->comma = true;
}
static inline void fwi_json_bool(fwi_json *json, const char *key, bool value) {
  fwi_json_key(json, key);
  fwi_buf_add_str(json->buf, value ? FWI_STR("true") : FWI_STR("false"));
}
static inline void fwi_json_null(fwi_json *json, const char *key) {
  fwi_json_key(json, key);
  fwi_buf_add(json->buf, "null", 4);
}
void fwi_json_str_value(fwi_json *json, fw_str value); /* behind its key */
static inline void fwi_json_str(fwi_json *json, const char *key, fw_str value) {
  fwi_json_key(json, key);
  fwi_json_str_value(json, value);
}
/** The same in pieces, of whole characters. */
void fwi_json_str_begin(fwi_json *json, const char *key);
void fwi_json_str_more(fwi_json *json, fw_str piece);
void fwi_json_str_end(fwi_json *json);
/** null when empty. */
static inline void fwi_json_str_or_null(fwi_json *json, const char *key, fw_str value) {
  if (value.len) {
    fwi_json_str(json, key, value);
  } else {
    fwi_json_null(json, key);
  }
}
/** A value that is JSON already. */
static inline void fwi_json_ready(fwi_json *json, const char *key, fw_str value) {
  fwi_json_key(json, key);
  fwi_buf_add_str(json->buf, value);
}
/** What stands at [start, end) of the buffer, a value, once more. */
void fwi_json_again(fwi_json *json, const char *key, size_t start, size_t end);
/** ... members with their keys, none of them an object's first. */
void fwi_json_members_again(fwi_json *json, size_t start, size_t end);
void fwi_json_int(fwi_json *json, const char *key, int64_t value);
void fwi_json_num(fwi_json *json, const char *key, double value);   /* 4 decimals */
void fwi_json_exact(fwi_json *json, const char *key, double value); /* all digits; 3 for 3.0 */

#endif
