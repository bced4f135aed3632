/* error.h - one line for a person into a caller's fw_error. */
#ifndef FWI_ERROR_H
#define FWI_ERROR_H

#include "fuwake/types.h"

/** printf into @p err (NULL allowed), cut at a character. */
void fwi_error_set(fw_error *err, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
