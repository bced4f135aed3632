/* fuwake/types.h - the few types that every header of the library shares.
 *
 * Text is UTF-8, sizes are bytes, offsets are 0-based and half-open [start, end).
 * When the process runs out of memory the library prints one line and aborts;
 * memory used by rules and by hostile mail is bounded by fw_limits instead. */
#ifndef FUWAKE_TYPES_H
#define FUWAKE_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define FW_API __attribute__((visibility("default")))
#define FW_MUST_USE __attribute__((warn_unused_result))
#else
#define FW_API
#define FW_MUST_USE
#endif

/** A view into memory owned by someone else; not NUL-terminated, may hold NUL. */
typedef struct fw_str {
  const char *ptr;
  size_t len;
} fw_str;

/** What a call can come back with.  Expected codes stand at each function. */
typedef enum fw_status {
  FW_OK = 0,
  FW_EINVAL = -1, /**< an argument makes no sense; the error says which */
  FW_EIO = -2,    /**< a file or folder could not be read */
  FW_ELIMIT = -3, /**< over a documented limit */
  FW_ERULE = -4   /**< a rule asked for by name is unknown or broken */
} fw_status;

/** One line for a person: what, where, how to mend.  On the caller's stack. */
typedef struct fw_error {
  char text[512]; /**< NUL-terminated UTF-8, cut at a character when too long */
} fw_error;

/** A growing piece of text handed to the caller; NUL-terminated. */
typedef struct fw_text {
  char *ptr;
  size_t len;
} fw_text;

/** Release what a call wrote into @p text; leaves it empty.  NULL is allowed. */
FW_API void fw_text_clear(fw_text *text);

/** A view of a NUL-terminated string; NULL gives the empty view. */
FW_API inline fw_str fw_str_of(const char *text) {
  fw_str view = {text, text ? strlen(text) : 0};
  return view;
}

#ifdef __cplusplus
}
#endif
#endif
