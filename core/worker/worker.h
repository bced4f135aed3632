/* worker.h - what every worker does: shut itself in, read the file, answer in records.
 *
 * A worker opens one hostile file with a library that wasn't made for that, so it is a process of
 * its own: no network, no new program, no file written, bounded time and memory.  Its caller
 * believes nothing it says (core/src/attach/answer.h has the format). */
#ifndef FUWAKE_WORKER_H
#define FUWAKE_WORKER_H

#include <stdbool.h>
#include <stddef.h>

typedef struct worker {
  const unsigned char *bytes; /* the file, from standard input */
  size_t len;
  unsigned long entries, pages; /* limits of fw_limits by the same names */
} worker;

/** argv: seconds of processor time, bytes of memory, entries, pages.  Ends the process when they
 * aren't there. */
worker worker_start(int argc, char **argv);
/** Write one record; @p name is lower-case ASCII. */
void worker_say(const char *name, const void *value, size_t len);
void worker_say_text(const char *name, const char *text);
void worker_say_number(const char *name, unsigned long number);
/** Write the end record; the process's exit status. */
int worker_end(void);

/** Answer with a "qr" record for each QR code in 8-bit grey @p pixels, rows without padding. */
void worker_find_codes(const unsigned char *pixels, unsigned width, unsigned height);

#endif
