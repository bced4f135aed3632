/* worker.h - start one of the programs that open hostile files, and hear it out.
 *
 * The programs (core/worker/) parse archives, PDFs, pictures and Outlook files with other people's
 * libraries.  Each runs alone, once for one file, without network, with bounded time, memory and
 * output; when it dies, it alone dies.  Any thread may run one; nothing is shared. */
#ifndef FWI_WORKER_H
#define FWI_WORKER_H

#include "fuwake/limits.h"
#include "util/buf.h"

typedef enum fwi_worker_end {
  FWI_WORKER_DONE,
  FWI_WORKER_ABSENT, /* not installed, or a library of its is missing */
  FWI_WORKER_LATE,   /* killed: over its time */
  FWI_WORKER_LONG,   /* killed: its answer is over @p most bytes */
  FWI_WORKER_CRASHED /* it ended before its answer did */
} fwi_worker_end;

/** @param folder   of the programs
 *  @param program  "archive", "pdf", "image", "msg"
 *  @param input    the file, on its standard input
 *  @param most     bytes of answer
 *  @param ms       of time by the clock; taken off what is left by fwi_worker_run
 *  @param answer   what it said (answer.h), whatever the end was */
fwi_worker_end fwi_worker_run(const char *folder, const char *program, fw_str input,
                              const fw_limits *limits, size_t most, size_t *ms, fwi_buf *answer);

/** Is the program there, so that collecting its input isn't in vain? */
bool fwi_worker_exists(const char *folder, const char *program);

#endif
