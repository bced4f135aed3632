#include "util/error.h"

#include "util/str.h"

#include <stdarg.h>
#include <stdio.h>

void fwi_error_set(fw_error *err, const char *format, ...) {
  if (!err)
    return;
  char text[2 * sizeof err->text];
  va_list args;
  va_start(args, format);
  vsnprintf(text, sizeof text, format, args);
  va_end(args);
  fw_str cut = fwi_utf8_cut(fw_str_of(text), sizeof err->text - 1);
  memcpy(err->text, cut.ptr, cut.len);
  err->text[cut.len] = '\0';
}
