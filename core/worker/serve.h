/* serve.h - how files are handed to a worker; the same header for both sides.
 *
 * On a socket of whole messages (SOCK_SEQPACKET), the worker's standard input, comes one message a
 * file: a `worker_task` and, beside it (SCM_RIGHTS), a stream socket.  On that the worker reads the
 * file until its end and writes the answer.  One file at a time: any further message, one without a
 * socket too, and the end of them kill whoever is still at the last. */
#ifndef FUWAKE_WORKER_SERVE_H
#define FUWAKE_WORKER_SERVE_H

#include <stdint.h>

typedef struct worker_task {
  uint64_t seconds; /* of processor time */
  uint64_t memory;  /* bytes of address space */
  uint64_t entries, pages;
} worker_task;

#endif
