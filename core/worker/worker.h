/* worker.h - what every worker does: wait, ready, for files; for each one make a process that shuts
 * itself in, reads the file and answers in records.
 *
 * A worker opens hostile files with a library that wasn't made for that.  Its program is started
 * once, loads and prepares the library, and then only forks: the file is read by the fork alone,
 * which has no network, starts no program, writes no file, has bounded time and memory, and ends
 * with its answer.  So no file meets what an earlier one left behind.  The caller believes nothing
 * that is said (core/src/attach/answer.h has the format). */
#ifndef FUWAKE_WORKER_H
#define FUWAKE_WORKER_H

#include <stdbool.h>
#include <stddef.h>

typedef struct worker {
  const unsigned char *bytes; /* the file */
  size_t len;
  unsigned long entries, pages; /* limits of fw_limits by the same names */
} worker;

/** What main() does: serve files that the caller (core/src/attach/worker.c) hands over on standard
 * input, until it closes that.
 * @param prepare   what can be done once, before there is a file; leaves no thread and no open
 *                  descriptor behind, for forks don't inherit them; NULL: nothing
 * @param open_file reads one file and says what is in it; in a process of its own */
int worker_serve(char **argv, void (*prepare)(void), void (*open_file)(const worker *w));

/** Write one record; @p name is lower-case ASCII. */
void worker_say(const char *name, const void *value, size_t len);
void worker_say_text(const char *name, const char *text);
void worker_say_number(const char *name, unsigned long number);

/** Answer with a "qr" record for each QR code in 8-bit grey @p pixels, rows without padding. */
void worker_find_codes(const unsigned char *pixels, unsigned width, unsigned height);

#endif
