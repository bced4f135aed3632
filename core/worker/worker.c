#define _GNU_SOURCE
#include "worker.h"

#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef FUWAKE_HAS_SECCOMP
#include <seccomp.h>
#include <sys/prctl.h>
#endif

static void bound(int what, unsigned long most) {
  struct rlimit limit = {most, most};
  if (setrlimit(what, &limit) != 0)
    exit(1);
}

/* Reading files stays allowed: fonts, character tables, decoders of picture formats. */
static void forbid(void) {
#ifdef FUWAKE_HAS_SECCOMP
  static const int calls[] = {SCMP_SYS(socket),
                              SCMP_SYS(socketpair),
                              SCMP_SYS(connect),
                              SCMP_SYS(bind),
                              SCMP_SYS(sendto),
                              SCMP_SYS(execve),
                              SCMP_SYS(execveat),
                              SCMP_SYS(fork),
                              SCMP_SYS(vfork),
                              SCMP_SYS(ptrace),
                              SCMP_SYS(kill),
                              SCMP_SYS(unlink),
                              SCMP_SYS(unlinkat),
                              SCMP_SYS(rename),
                              SCMP_SYS(renameat2),
                              SCMP_SYS(io_uring_setup),
                              SCMP_SYS(process_vm_writev)};
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
  bool made = filter != NULL;
  for (size_t i = 0; made && i < sizeof calls / sizeof *calls; i++)
    made = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), calls[i], 0) == 0;
  /* A kernel without seccomp (a container may refuse it): the other bounds hold all the same. */
  if (made)
    (void)seccomp_load(filter);
  seccomp_release(filter);
#endif
}

static void read_all(worker *w) {
  size_t room = 1 << 16;
  unsigned char *bytes = malloc(room);
  for (;;) {
    if (bytes && w->len == room)
      bytes = realloc(bytes, room *= 2);
    if (!bytes)
      exit(1);
    ssize_t n = read(STDIN_FILENO, bytes + w->len, room - w->len);
    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0)
      break;
    w->len += (size_t)n;
  }
  w->bytes = bytes;
}

worker worker_start(int argc, char **argv) {
  if (argc != 5) {
    fprintf(stderr, "%s: a part of fuwake, started by it: use fuwake\n", argv[0]);
    exit(2);
  }
  signal(SIGXFSZ, SIG_IGN); /* caches that a library wants to write are refused, no more */
  setlocale(LC_CTYPE, "C.UTF-8");
  bound(RLIMIT_CPU, strtoul(argv[1], NULL, 10) + 1);
#if !defined(__SANITIZE_ADDRESS__) /* whose shadow takes terabytes */
  bound(RLIMIT_AS, strtoul(argv[2], NULL, 10));
#endif
  bound(RLIMIT_CORE, 0);
  bound(RLIMIT_FSIZE, 0);
  bound(RLIMIT_NOFILE, 64);
  forbid();
  worker w = {.entries = strtoul(argv[3], NULL, 10), .pages = strtoul(argv[4], NULL, 10)};
  read_all(&w);
  return w;
}

void worker_say(const char *name, const void *value, size_t len) {
  printf("%s %zu\n", name, len);
  fwrite(value, 1, len, stdout);
  putchar('\n');
}

void worker_say_text(const char *name, const char *text) { worker_say(name, text, strlen(text)); }

void worker_say_number(const char *name, unsigned long number) {
  char digits[24];
  snprintf(digits, sizeof digits, "%lu", number);
  worker_say_text(name, digits);
}

/* Libraries' own farewells are of no use here and may crash. */
int worker_end(void) {
  worker_say("end", "", 0);
  fflush(stdout);
  _exit(0);
}
