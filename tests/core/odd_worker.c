/* odd_worker.c - a worker that does what its file says: everything a hijacked one might. */
#define _GNU_SOURCE
#include "../../core/worker/worker.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static unsigned long files; /* one at most, or an earlier file is felt by a later one */
static unsigned long ready; /* set by prepare() */

static void count_descriptors(void) {
  unsigned long count = 0;
  DIR *folder = opendir("/proc/self/fd");
  for (struct dirent *entry; folder && (entry = readdir(folder));)
    count += entry->d_name[0] != '.' && atoi(entry->d_name) != dirfd(folder);
  worker_say_number("descriptors", count);
}

static void try_walls(void) {
  static const char *const files[] = {"/tmp/fuwake-odd-worker", "/proc/self/mem"};
  char status[4096] = "", parent[64];
  FILE *file = fopen("/proc/self/status", "r");
  size_t len = file ? fread(status, 1, sizeof status - 1, file) : 0;
  status[len] = '\0';
  bool filtered = strstr(status, "Seccomp:\t2") != NULL;
  worker_say_text("filtered", filtered ? "yes" : "no");
  snprintf(parent, sizeof parent, "/proc/%d/mem", (int)getppid());
  worker_say_text("fork", fork() < 0 ? "refused" : "done");
  worker_say_text("socket", socket(AF_INET, SOCK_STREAM, 0) < 0 ? "refused" : "done");
  worker_say_text("signal", kill(getppid(), 0) < 0 && errno == EACCES ? "refused" : "done");
  worker_say_text("parent", open(parent, O_RDWR) < 0 ? "refused" : "done");
  for (size_t i = 0; i < sizeof files / sizeof *files; i++)
    worker_say_text("write", open(files[i], O_RDWR | O_CREAT, 0600) < 0 ? "refused" : "done");
}

static bool asked(const worker *w, const char *what) {
  return w->len >= strlen(what) && !memcmp(w->bytes, what, strlen(what));
}

static void open_file(const worker *w) {
  worker_say_number("file", ++files);
  worker_say_number("ready", ready);
  worker_say_number("program", (unsigned long)getppid());
  worker_say_number("length", w->len);
  fflush(stdout);
  if (asked(w, "crash"))
    raise(SIGSEGV), *(volatile int *)(uintptr_t)8 = 1;
  if (asked(w, "silent-end"))
    _exit(0);
  if (asked(w, "hang"))
    for (;;)
      pause();
  if (asked(w, "spin"))
    for (;;) {
    }
  if (asked(w, "flood"))
    for (;;)
      worker_say_text("flood", "and flood and flood and flood");
  if (asked(w, "memory"))
    worker_say_text("memory", malloc(w->entries) ? "given" : "refused");
  if (asked(w, "descriptors"))
    count_descriptors();
  if (asked(w, "environment"))
    worker_say_text("secret", getenv("FUWAKE_SECRET") ? "seen" : "unseen");
  if (asked(w, "walls"))
    try_walls();
  if (asked(w, "linger")) { /* a whole answer, and then it stays */
    worker_say_text("process", "");
    worker_say("end", "", 0);
    fflush(stdout);
    close(STDIN_FILENO);
    close(STDOUT_FILENO);
    for (;;)
      pause();
  }
}

static void prepare(void) { ready++; }

int main(int argc, char **argv) {
  (void)argc;
  return worker_serve(argv, prepare, open_file);
}
