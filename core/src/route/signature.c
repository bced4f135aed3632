#include "route/signature.h"

#include "util/str.h"

/* A tag's value in lower case without white space: it may be folded anywhere. */
static fw_str squeezed(fwi_arena *arena, fw_str value) {
  fw_str copy = fwi_arena_dup(arena, value);
  size_t len = 0;
  for (size_t i = 0; i < value.len; i++)
    if (!fwi_is_space(value.ptr[i]))
      ((char *)copy.ptr)[len++] = fwi_lower(value.ptr[i]);
  copy.len = len;
  return copy;
}

static int64_t seconds(fw_str value) {
  enum { DIGITS = 12 }; /* RFC 6376 3.5 */
  int64_t n = 0;
  if (!value.len || value.len > DIGITS)
    return -1;
  for (size_t i = 0; i < value.len; i++) {
    if (value.ptr[i] < '0' || value.ptr[i] > '9')
      return -1;
    n = n * 10 + (value.ptr[i] - '0');
  }
  return n;
}

static bool lists(fw_str fields, fw_str name) {
  while (fields.len)
    if (fwi_str_eq(fwi_str_next(&fields, ':'), name))
      return true;
  return false;
}

fwi_signature fwi_signature_read(fwi_arena *arena, fw_str text) {
  fwi_signature out = {.signed_at = -1, .expires = -1};
  while (text.len) {
    fw_str tag = fwi_str_next(&text, ';');
    ptrdiff_t equals = fwi_str_find_char(tag, '=');
    fw_str name = fwi_str_trim(fwi_str_slice(tag, 0, equals < 0 ? 0 : (size_t)equals));
    if (name.len != 1)
      continue;
    fw_str value = fwi_str_slice(tag, (size_t)equals + 1, tag.len);
    switch (name.ptr[0]) {
    case 'd':
      out.domain = squeezed(arena, value);
      break;
    case 's':
      out.selector = squeezed(arena, value);
      break;
    case 'a':
      out.algorithm = squeezed(arena, value);
      break;
    case 'i':
      out.identity = squeezed(arena, value);
      break;
    case 'h':
      out.fields = squeezed(arena, value);
      break;
    case 't':
      out.signed_at = seconds(fwi_str_trim(value));
      break;
    case 'x':
      out.expires = seconds(fwi_str_trim(value));
      break;
    }
  }
  out.from_signed = lists(out.fields, FWI_STR("from"));
  return out;
}

const fwi_signature *fwi_signatures_read(fwi_message *message, size_t *count) {
  fwi_signature *all = FWI_NEW_ARRAY(message->arena, fwi_signature, FWI_SIGNATURES_MAX);
  fwi_header *h = fwi_message_header(message, FWI_STR("DKIM-Signature"));
  for (*count = 0; h && *count < FWI_SIGNATURES_MAX; h = fwi_message_next_header(message, h))
    all[(*count)++] = fwi_signature_read(message->arena, fwi_header_text(message, h)->value);
  return all;
}
