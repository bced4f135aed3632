#include "attach/answer.h"

static const fw_str END = {"end 0\n\n", 7};

bool fwi_answer_whole(fw_str rest) { return fwi_str_eq(rest, END); }

bool fwi_answer_next(fw_str *rest, fwi_record *out) {
  enum { NAME = 16, DIGITS = 10 };
  size_t at = 0, length = 0, digits = 0;
  fw_str text = *rest;
  if (fwi_answer_whole(text))
    return false;
  while (at < text.len && at < NAME && text.ptr[at] >= 'a' && text.ptr[at] <= 'z')
    at++;
  out->name = fwi_str_slice(text, 0, at);
  if (!at || at == text.len || text.ptr[at++] != ' ')
    return false;
  for (; at < text.len && fwi_is_digit(text.ptr[at]) && digits < DIGITS; at++, digits++)
    length = length * 10 + (size_t)(text.ptr[at] - '0');
  if (!digits || at == text.len || text.ptr[at++] != '\n')
    return false;
  if (text.len - at < 1 || length > text.len - at - 1 || text.ptr[at + length] != '\n')
    return false;
  out->value = fwi_str_slice(text, at, at + length);
  *rest = fwi_str_slice(text, at + length + 1, text.len);
  return true;
}
