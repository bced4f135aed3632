/* worker.c - owns the other processes: posix_spawn, a socket a file, a deadline.
 *
 * Sockets instead of pipes, for writing to one whose reader has died must not raise SIGPIPE in our
 * host.  How a file's process ended is told by its answer; it isn't our child. */
#define _GNU_SOURCE /* SOCK_CLOEXEC, posix_spawn_file_actions_addclosefrom_np */
#include "attach/worker.h"

#include "../worker/serve.h"
#include "attach/answer.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* ---- programs ---- */

/* A program that waits for a file. */
typedef struct program {
  pid_t pid, owner; /* owner: our process, when it was started */
  int socket;       /* where tasks are sent */
} program;

static const char *const names[] = {"archive", "image", "msg", "pdf"};
enum { NAMES = sizeof names / sizeof *names, SLOTS = 64 };

/* No lock: a thread takes what stands in a slot, or puts into an empty one, in one step.  So a
 * fork() at any moment leaves both sides a pool that works. */
struct fwi_workers {
  char *folder;
  _Atomic(program *) idle[NAMES][SLOTS];
};

enum { PATH_BYTES = 4096 };

/* Its path, in @p room bytes; false when there is no such program. */
static bool find_program(const char *folder, const char *name, char *path, size_t room) {
  int length = snprintf(path, room, "%s/%s", folder, name);
  return length >= 0 && (size_t)length < room && access(path, X_OK) == 0;
}

/* Start @p path with the socket as standard input, in a process group of its own; an errno. */
static int spawn(pid_t *pid, const char *path, int socket) {
  static char *const environment[] = {"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", NULL};
  char *argv[] = {(char *)path, NULL};
  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  sigset_t none, usual;
  sigemptyset(&none);
  sigemptyset(&usual);
  sigaddset(&usual, SIGPIPE);
  sigaddset(&usual, SIGCHLD);
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, socket, STDIN_FILENO);
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", 1, 0);
  posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", 1, 0);
  posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes,
                           POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  int error = posix_spawn(pid, path, &files, &attributes, argv, environment);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return error;
}

static program *start(const char *folder, const char *name) {
  char path[PATH_BYTES];
  int sockets[2];
  if (!find_program(folder, name, path, sizeof path) ||
      socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) != 0)
    return NULL;
  program *made = fwi_xmalloc(sizeof *made);
  *made = (program){.owner = getpid(), .socket = sockets[0]};
  int error = spawn(&made->pid, path, sockets[1]);
  close(sockets[1]);
  if (!error)
    return made;
  close(sockets[0]);
  free(made);
  return NULL;
}

typedef enum exit_kind { EXITED, KILLED_BY_OTHERS, UNKNOWN } exit_kind;

/* Wait for the end of a program that was told to; kill one that lingers or was stopped, and its
 * fork with it.  UNKNOWN also where the host reaps children itself. */
static exit_kind reap(pid_t pid, int *code) {
  enum { PATIENCE = 500, LONGEST = 16 }; /* ms */
  int status;
  for (size_t waited = 0, pause = 1; waited < PATIENCE; waited += pause, pause += pause < LONGEST) {
    pid_t reaped = waitpid(pid, &status, WNOHANG);
    if (reaped == pid) {
      *code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
      return WIFEXITED(status) ? EXITED : KILLED_BY_OTHERS;
    }
    if (reaped < 0 && errno != EINTR)
      return UNKNOWN;
    nanosleep(&(struct timespec){0, (long)pause * 1000000}, NULL);
  }
  kill(-pid, SIGKILL);
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
  }
  return UNKNOWN;
}

/* End a program, and whoever it has at a file.
 * @param code what it exited with, of EXITED; NULL: not asked for */
static exit_kind end(program *one, int *code) {
  int unasked;
  bool ours = one->owner == getpid();
  pid_t pid = one->pid;
  close(one->socket); /* nothing can come any more: it ends */
  free(one);
  return ours ? reap(pid, code ? code : &unasked) : UNKNOWN;
}

static bool is_gone(const program *one) {
  struct pollfd hung = {.fd = one->socket};
  return poll(&hung, 1, 0) == 1 && hung.revents & (POLLHUP | POLLERR);
}

/* One that is ready; NULL: none is. */
static program *take(_Atomic(program *) *idle) {
  for (size_t i = 0; i < SLOTS; i++) {
    program *one = atomic_load(&idle[i]) ? atomic_exchange(&idle[i], NULL) : NULL;
    if (one && one->owner == getpid() && !is_gone(one))
      return one;
    if (one)
      end(one, NULL);
  }
  return NULL;
}

static void put_back(_Atomic(program *) *idle, program *one) {
  for (size_t i = 0; i < SLOTS; i++) {
    program *nobody = NULL;
    if (atomic_compare_exchange_strong(&idle[i], &nobody, one))
      return;
  }
  end(one, NULL);
}

fwi_workers *fwi_workers_new(const char *folder) {
  fwi_workers *workers = fwi_xcalloc(1, sizeof *workers);
  size_t len = strlen(folder) + 1;
  workers->folder = memcpy(fwi_xmalloc(len), folder, len);
  return workers;
}

void fwi_workers_free(fwi_workers *workers) {
  if (!workers)
    return;
  for (size_t i = 0; i < NAMES; i++)
    for (program *one; (one = take(workers->idle[i]));)
      end(one, NULL);
  free(workers->folder);
  free(workers);
}

const char *fwi_workers_folder(const fwi_workers *workers) { return workers->folder; }

bool fwi_workers_have(const fwi_workers *workers, const char *program) {
  char path[PATH_BYTES];
  return find_program(workers->folder, program, path, sizeof path);
}

/* ---- a file ---- */

/* Send a task, and the socket for its file; -1: none, whoever is at the last is to end. */
static bool hand_over(const program *one, const worker_task *task, int socket) {
  union {
    char bytes[CMSG_SPACE(sizeof socket)];
    struct cmsghdr align;
  } beside = {{0}};
  struct iovec part = {(void *)task, sizeof *task};
  struct msghdr message = {.msg_iov = &part,
                           .msg_iovlen = 1,
                           .msg_control = socket < 0 ? NULL : beside.bytes,
                           .msg_controllen = socket < 0 ? 0 : sizeof beside.bytes};
  struct cmsghdr *header = CMSG_FIRSTHDR(&message);
  if (header) {
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof socket);
    memcpy(CMSG_DATA(header), &socket, sizeof socket);
  }
  return sendmsg(one->socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT) == (ssize_t)sizeof *task;
}

static size_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (size_t)t.tv_sec * 1000 + (size_t)t.tv_nsec / 1000000;
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

/* Let one program open one file. */
static fwi_worker_end open_with(const program *one, fw_str input, const worker_task *task,
                                size_t most, size_t deadline, fwi_buf *answer) {
  int sockets[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
    return FWI_WORKER_ABSENT;
  bool sent = hand_over(one, task, sockets[1]);
  close(sockets[1]);
  fwi_worker_end how = sent ? talk(sockets[0], input, most, deadline, answer) : FWI_WORKER_CRASHED;
  close(sockets[0]);
  return how == FWI_WORKER_DONE && !is_whole(fwi_buf_str(answer)) ? FWI_WORKER_CRASHED : how;
}

static _Atomic(program *) *slots_of(fwi_workers *workers, const char *name) {
  size_t i = 0;
  while (i < NAMES - 1 && strcmp(names[i], name))
    i++;
  return workers->idle[i];
}

fwi_worker_end fwi_workers_run(fwi_workers *workers, const char *name, fw_str input,
                               const fw_limits *limits, size_t most, size_t *ms, fwi_buf *answer) {
  enum { NOT_STARTED = 127, TRIES = 3 }; /* 127: what the loader and the shell say */
  size_t began = now_ms();
  worker_task task = {(*ms + 999) / 1000, limits->worker_memory, limits->entries, limits->pages};
  fwi_worker_end how = FWI_WORKER_ABSENT;
  for (int i = 0; i < TRIES; i++) {
    _Atomic(program *) *idle = slots_of(workers, name);
    program *one = take(idle);
    if (!one && !(one = start(workers->folder, name)))
      break;
    how = open_with(one, input, &task, most, began + *ms, answer);
    if (how == FWI_WORKER_DONE && hand_over(one, &(worker_task){0}, -1)) {
      put_back(idle, one);
      break;
    }
    bool gone = is_gone(one);
    int code = 0;
    exit_kind kind = end(one, &code);
    if (kind == EXITED && code == NOT_STARTED)
      how = FWI_WORKER_ABSENT;
    /* If somebody killed the program and not its fork, the file isn't to blame. */
    bool blameless = kind == KILLED_BY_OTHERS || (kind == UNKNOWN && gone);
    if (how != FWI_WORKER_CRASHED || answer->len || !blameless)
      break;
  }
  size_t took = now_ms() - began;
  *ms = took < *ms ? *ms - took : 0;
  return how;
}
