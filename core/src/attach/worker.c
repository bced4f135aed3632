/* worker.c - owns the other process: posix_spawn, one socket for both directions, a deadline.
 *
 * A socket instead of pipes, for writing to one whose reader has died must not raise SIGPIPE in our
 * host.  How the program ended is told by its answer: the host may reap children itself. */
#define _GNU_SOURCE /* SOCK_CLOEXEC, posix_spawn_file_actions_addclosefrom_np */
#include "attach/worker.h"

#include "attach/answer.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static size_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (size_t)t.tv_sec * 1000 + (size_t)t.tv_nsec / 1000000;
}

/* Start @p path with the socket as standard input and output; an errno. */
static int start(pid_t *pid, const char *path, char *const argv[], int socket) {
  static char *const environment[] = {"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", NULL};
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  sigset_t none, usual;
  sigemptyset(&none);
  sigemptyset(&usual);
  sigaddset(&usual, SIGPIPE);
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, socket, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, socket, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", 1, 0);
  posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  int error = posix_spawn(pid, path, &files, &attributes, argv, environment);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return error;
}

/* Send the input and take the answer, whichever is ready; LATE or LONG, else DONE. */
static fwi_worker_end talk(int socket, fw_str input, size_t most, size_t deadline,
                           fwi_buf *answer) {
  char chunk[16384];
  size_t sent = 0;
  bool sending = true;
  for (;;) {
    size_t now = now_ms();
    if (now >= deadline)
      return FWI_WORKER_LATE;
    struct pollfd ready = {.fd = socket, .events = (short)(POLLIN | (sending ? POLLOUT : 0))};
    if (poll(&ready, 1, (int)(deadline - now)) < 0 && errno != EINTR)
      return FWI_WORKER_DONE;
    if (sending && ready.revents & (POLLOUT | POLLERR | POLLHUP)) {
      ssize_t n = send(socket, input.ptr + sent, input.len - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
      if (n > 0)
        sent += (size_t)n;
      if (sent == input.len || (n < 0 && errno != EAGAIN && errno != EINTR)) {
        sending = false;
        shutdown(socket, SHUT_WR);
      }
    }
    if (!(ready.revents & (POLLIN | POLLERR | POLLHUP)))
      continue;
    ssize_t n = recv(socket, chunk, sizeof chunk, MSG_DONTWAIT);
    if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
      return FWI_WORKER_DONE;
    if (n > 0 && (size_t)n > most - answer->len)
      return FWI_WORKER_LONG;
    if (n > 0)
      fwi_buf_add(answer, chunk, (size_t)n);
  }
}

/* Does the answer have its end? */
static bool is_whole(fw_str answer) {
  fwi_record record;
  while (fwi_answer_next(&answer, &record)) {
  }
  return fwi_answer_whole(answer);
}

/* Wait for the end of a program that has said all it will; kill one that lingers or was stopped.
 * False when the host reaps children itself. */
static bool reap(pid_t pid, bool patient, int *status) {
  enum { PATIENCE = 100 }; /* ms */
  const struct timespec one_ms = {0, 1000000};
  for (int i = 0; patient && i < PATIENCE; i++) {
    pid_t waited = waitpid(pid, status, WNOHANG);
    if (waited == pid || (waited < 0 && errno != EINTR))
      return waited == pid;
    nanosleep(&one_ms, NULL);
  }
  kill(pid, SIGKILL);
  pid_t waited;
  do {
    waited = waitpid(pid, status, 0);
  } while (waited < 0 && errno == EINTR);
  return waited == pid;
}

enum { PATH_BYTES = 4096 };

/* Its path, in @p room bytes; false when there is no such program. */
static bool find_program(const char *folder, const char *program, char *path, size_t room) {
  int length = snprintf(path, room, "%s/%s", folder, program);
  return length >= 0 && (size_t)length < room && access(path, X_OK) == 0;
}

bool fwi_worker_exists(const char *folder, const char *program) {
  char path[PATH_BYTES];
  return find_program(folder, program, path, sizeof path);
}

fwi_worker_end fwi_worker_run(const char *folder, const char *program, fw_str input,
                              const fw_limits *limits, size_t most, size_t *ms, fwi_buf *answer) {
  enum { NOT_STARTED = 127 }; /* what the loader and the shell say */
  char path[PATH_BYTES], arguments[4][24];
  int sockets[2], status = 0;
  if (!find_program(folder, program, path, sizeof path) ||
      socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
    return FWI_WORKER_ABSENT;
  const size_t numbers[] = {(*ms + 999) / 1000, limits->worker_memory, limits->entries,
                            limits->pages};
  for (size_t i = 0; i < 4; i++)
    snprintf(arguments[i], sizeof arguments[i], "%zu", numbers[i]);
  char *argv[] = {path, arguments[0], arguments[1], arguments[2], arguments[3], NULL};
  pid_t pid;
  int error = start(&pid, path, argv, sockets[1]);
  close(sockets[1]);
  if (error) {
    close(sockets[0]);
    return FWI_WORKER_ABSENT;
  }
  size_t began = now_ms();
  fwi_worker_end end = talk(sockets[0], input, most, began + *ms, answer);
  close(sockets[0]);
  bool ended = reap(pid, end == FWI_WORKER_DONE, &status);
  size_t took = now_ms() - began;
  *ms = took < *ms ? *ms - took : 0;
  if (end != FWI_WORKER_DONE || is_whole(fwi_buf_str(answer)))
    return end;
  bool absent = ended && WIFEXITED(status) && WEXITSTATUS(status) == NOT_STARTED && !answer->len;
  return absent ? FWI_WORKER_ABSENT : FWI_WORKER_CRASHED;
}
