/* worker.h - the programs that open hostile files: keep them ready, hand them files, hear them out.
 *
 * The programs (core/worker/) parse archives, PDFs, pictures and Outlook files with other people's
 * libraries.  One is started when first wanted and then kept: for each file it forks a process
 * that reads this file alone, without network, with bounded time, memory and output; when that
 * dies, it alone dies.  A program whose fork did not end well is itself replaced. */
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

/** The programs of one folder.  Any number of threads may use it at the same time: as many of each
 * program are kept as worked at once, 64 at most.  After a fork() of our process both sides may
 * use it; the programs stay with the parent. */
typedef struct fwi_workers fwi_workers;

fwi_workers *fwi_workers_new(const char *folder);
/** Ends the programs, and waits until they have. NULL is allowed. */
void fwi_workers_free(fwi_workers *workers);
const char *fwi_workers_folder(const fwi_workers *workers);

/** Is the program there, so that collecting its input isn't in vain?
 *  @param program  "archive", "pdf", "image", "msg" */
bool fwi_workers_have(const fwi_workers *workers, const char *program);

/** @param input    the file
 *  @param most     bytes of answer
 *  @param ms       of time by the clock; what this takes is taken off
 *  @param answer   what it said (answer.h), whatever the end was */
fwi_worker_end fwi_workers_run(fwi_workers *workers, const char *program, fw_str input,
                               const fw_limits *limits, size_t most, size_t *ms, fwi_buf *answer);

#endif
