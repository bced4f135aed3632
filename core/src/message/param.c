/* param.c - owns the reading of MIME parameters, strict where it can be and else as mail
 * clients do: missing quotes, missing ';' at the end, quotes never closed, comments. */
#include "message/param.h"

#include "message/charset.h"
#include "message/header.h"

enum { SECTIONS = 64 }; /* of one RFC 2231 continuation; 64 lines of 70 are a long file name */

typedef struct param {
  fw_str name;   /* without "*0*" */
  fw_str value;  /* as written, without the quotes */
  int section;   /* of name*2; -1 for a plain name */
  bool extended; /* percent-encoded, the first section with charset'language' */
  bool quoted;
} param;

/* Position after white space and comments (which nest, RFC 5322 3.2.2). */
static size_t skip_cfws(fw_str field, size_t at) {
  size_t depth = 0;
  for (; at < field.len; at++) {
    char c = field.ptr[at];
    if (c == '(') {
      depth++;
    } else if (c == ')' && depth) {
      depth--;
    } else if (c == '\\' && depth) {
      at++;
    } else if (!depth && !fwi_is_space(c)) {
      break;
    }
  }
  return at < field.len ? at : field.len;
}

static inline bool begins_cfws(char c) { return fwi_is_space(c) || c == '('; }

/* Position after the value that starts the field; white space may stand around a '/'. */
static size_t value_end(fw_str field) {
  size_t at = skip_cfws(field, 0);
  for (bool slash = false;; slash = true) {
    for (char c; at < field.len; at++)
      if (begins_cfws(c = field.ptr[at]) || c == ';' || c == '/')
        break;
    size_t next = skip_cfws(field, at);
    if (slash || next == field.len || field.ptr[next] != '/')
      return at;
    at = skip_cfws(field, next + 1);
  }
}

fw_str fwi_param_value(fwi_arena *arena, fw_str field) {
  size_t end = value_end(field);
  fw_str out = {fwi_arena_alloc(arena, end + 1), 0};
  for (size_t at = 0; at < end; at++) {
    if (begins_cfws(field.ptr[at]) && (at = skip_cfws(field, at)) >= end)
      break;
    ((char *)out.ptr)[out.len++] = fwi_lower(field.ptr[at]);
  }
  return out;
}

/* Read the parameter at or after *at; a ';' before it may be missing. */
static bool next_param(fw_str field, size_t *at, param *out) {
  size_t p = *at;
  for (;;) {
    while ((p = skip_cfws(field, p)) < field.len && field.ptr[p] == ';')
      p++;
    size_t start = p;
    while (p < field.len && field.ptr[p] != '=' && field.ptr[p] != ';')
      p++;
    if (p >= field.len)
      return false;
    if (field.ptr[p] == ';')
      continue;
    out->name = fwi_str_trim(fwi_str_slice(field, start, p));
    break;
  }
  out->section = -1;
  out->extended = false;
  if (out->name.len && out->name.ptr[out->name.len - 1] == '*') {
    out->extended = true;
    out->name.len--;
  }
  ptrdiff_t star = fwi_str_find_char(out->name, '*');
  if (star >= 0) {
    int section = 0;
    for (size_t i = (size_t)star + 1; i < out->name.len && section < SECTIONS; i++)
      section = fwi_is_digit(out->name.ptr[i]) ? section * 10 + out->name.ptr[i] - '0' : SECTIONS;
    out->section = section;
    out->name.len = (size_t)star;
  }
  p = skip_cfws(field, p + 1);
  out->quoted = p < field.len && field.ptr[p] == '"';
  size_t start = p += out->quoted;
  if (out->quoted) {
    while (p < field.len && field.ptr[p] != '"')
      p += field.ptr[p] == '\\' ? 2 : 1;
    if (p > field.len)
      p = field.len;
    out->value = fwi_str_slice(field, start, p);
  } else {
    while (p < field.len && field.ptr[p] != ';' &&
           !(field.ptr[p] == '(' && p > start && fwi_is_space(field.ptr[p - 1])))
      p++;
    out->value = fwi_str_trim(fwi_str_slice(field, start, p));
  }
  *at = p + out->quoted;
  return true;
}

/* Bytes of a value: quoting undone and folds dropped, or percent-encoding undone. */
static void add_bytes(fwi_buf *out, const param *each, fw_str value) {
  for (size_t i = 0; i < value.len; i++) {
    char c = value.ptr[i];
    if (each->extended && c == '%' && i + 2 < value.len && fwi_hex(value.ptr[i + 1]) >= 0 &&
        fwi_hex(value.ptr[i + 2]) >= 0) {
      fwi_buf_add_char(out, (char)(fwi_hex(value.ptr[i + 1]) << 4 | fwi_hex(value.ptr[i + 2])));
      i += 2;
    } else if (each->quoted && c == '\\' && i + 1 < value.len) {
      fwi_buf_add_char(out, value.ptr[++i]);
    } else if (c != '\r' && c != '\n') {
      fwi_buf_add_char(out, c);
    }
  }
}

/* Collect the bytes of a parameter, less than the field's; *charset and *extended as its first
 * section says. */
static void collect(fwi_buf *out, fw_str field, fw_str name, fw_str *charset, bool *extended) {
  if (fwi_str_find_ascii(field, name) < 0)
    return; /* mostly */
  size_t at = value_end(field);
  param sections[SECTIONS], each, plain = {0};
  bool have[SECTIONS] = {false}, have_plain = false;
  while (next_param(field, &at, &each)) {
    if (!fwi_str_eq_ascii(each.name, name))
      continue;
    if (each.section < 0 && (!have_plain || (each.extended && !plain.extended))) {
      plain = each; /* name*= wins over name= (RFC 6266 4.3), else the first */
      have_plain = true;
    } else if (each.section >= 0 && each.section < SECTIONS && !have[each.section]) {
      sections[each.section] = each;
      have[each.section] = true;
    }
  }
  if (!have[0] || (have_plain && plain.extended)) {
    if (!have_plain)
      return;
    sections[0] = plain;
    have[0] = true;
    have[1] = false;
  }
  *extended = sections[0].extended;
  for (int i = 0; i < SECTIONS && have[i]; i++) {
    fw_str value = sections[i].value;
    ptrdiff_t first = i == 0 && *extended ? fwi_str_find_char(value, '\'') : -1;
    ptrdiff_t second =
        first < 0 ? -1
                  : fwi_str_find_char(fwi_str_slice(value, (size_t)first + 1, value.len), '\'');
    if (second >= 0) {
      *charset = fwi_str_slice(value, 0, (size_t)first);
      value = fwi_str_slice(value, (size_t)(first + second) + 2, value.len);
    }
    add_bytes(out, &sections[i], value);
  }
}

fw_str fwi_param_bytes(fwi_arena *arena, fw_str field, fw_str name) {
  fwi_buf bytes;
  fw_str charset = {NULL, 0};
  bool extended = false;
  fwi_buf_begin(&bytes, arena, field.len);
  collect(&bytes, field, name, &charset, &extended);
  return fwi_buf_take(&bytes, arena);
}

fw_str fwi_param_get(fwi_arena *arena, fw_str field, fw_str name) {
  fwi_buf bytes = {0}, text = {0};
  fw_str charset = {NULL, 0};
  bool extended = false;
  collect(&bytes, field, name, &charset, &extended);
  if (extended) {
    fw_str used = fwi_charset_choose(fwi_buf_str(&bytes), charset).used;
    fwi_charset_decode(&text, fwi_buf_str(&bytes), used, NULL);
  } else if (bytes.len) {
    fwi_words_decode(&text, fwi_buf_str(&bytes), charset, NULL, NULL);
  }
  fwi_buf_clear(&bytes);
  return fwi_buf_take(&text, arena);
}
