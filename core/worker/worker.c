/* worker.c - the program's loop, and the walls around each file. */
#define _GNU_SOURCE /* closefrom, memfd_create */
#include "worker.h"

#include "serve.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- the walls ---- */

static void bound(int what, unsigned long most) {
  struct rlimit limit = {most, most};
  if (setrlimit(what, &limit) != 0)
    _exit(1);
}

#ifdef FUWAKE_HAS_SECCOMP
#include <linux/filter.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>

static struct sock_fprog wall; /* len 0: there is none */

static bool add_rules(scmp_filter_ctx filter) {
  static const int calls[] = {
      /* connections */
      SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(sendto),
      SCMP_SYS(io_uring_setup),
      /* programs and processes; threads may be */
      SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(ptrace),
      SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(pidfd_open),
      SCMP_SYS(pidfd_getfd), SCMP_SYS(pidfd_send_signal), SCMP_SYS(kill), SCMP_SYS(tkill),
      SCMP_SYS(tgkill), SCMP_SYS(rt_sigqueueinfo), SCMP_SYS(rt_tgsigqueueinfo),
      /* files that are there */
      SCMP_SYS(creat), SCMP_SYS(unlink), SCMP_SYS(unlinkat), SCMP_SYS(rename), SCMP_SYS(renameat),
      SCMP_SYS(renameat2), SCMP_SYS(link), SCMP_SYS(linkat), SCMP_SYS(symlink), SCMP_SYS(symlinkat),
      SCMP_SYS(mkdir), SCMP_SYS(mkdirat), SCMP_SYS(rmdir), SCMP_SYS(mknod), SCMP_SYS(mknodat),
      SCMP_SYS(truncate), SCMP_SYS(chmod), SCMP_SYS(fchmodat), SCMP_SYS(chown), SCMP_SYS(lchown),
      SCMP_SYS(fchownat), SCMP_SYS(setxattr), SCMP_SYS(mount)};
  static const int unseen[] = {SCMP_SYS(clone3), SCMP_SYS(openat2)}; /* arguments behind pointers */
  for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
    if (seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), calls[i], 0) != 0)
      return false;
  for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++)
    if (seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), unseen[i], 0) != 0)
      return false;
  for (int mode = O_WRONLY; mode <= O_RDWR; mode++) /* also of /proc/<pid>/mem */
    if (seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(open), 1,
                         SCMP_A1(SCMP_CMP_MASKED_EQ, O_ACCMODE, (scmp_datum_t)mode)) != 0 ||
        seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(openat), 1,
                         SCMP_A2(SCMP_CMP_MASKED_EQ, O_ACCMODE, (scmp_datum_t)mode)) != 0)
      return false;
  return seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(clone), 1,
                          SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0)) == 0;
}

/* Compiled once; each fork only puts it up. */
static void build_wall(void) {
  enum { MOST = 4096 }; /* instructions the kernel takes */
  static struct sock_filter code[MOST];
  scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
  int file = memfd_create("wall", MFD_CLOEXEC);
  if (filter && file >= 0 && add_rules(filter) && seccomp_export_bpf(filter, file) == 0) {
    ssize_t n = pread(file, code, sizeof code, 0);
    if (n > 0 && (size_t)n < sizeof code)
      wall = (struct sock_fprog){(unsigned short)((size_t)n / sizeof *code), code};
  }
  close(file);
  seccomp_release(filter);
}

/* A kernel without seccomp (a container may refuse it): the other bounds hold all the same. */
static void put_wall_up(void) {
  if (wall.len && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
    (void)prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &wall);
}
#else
static void build_wall(void) {}
static void put_wall_up(void) {}
#endif

/* ---- one file ---- */

static void read_all(worker *w) {
  size_t room = 1 << 16;
  unsigned char *bytes = malloc(room);
  for (;;) {
    if (bytes && w->len == room)
      bytes = realloc(bytes, room *= 2);
    if (!bytes)
      _exit(1);
    ssize_t n = read(STDIN_FILENO, bytes + w->len, room - w->len);
    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0)
      break;
    w->len += (size_t)n;
  }
  w->bytes = bytes;
}

/* Reading files stays allowed: fonts, character tables, decoders of picture formats. */
static void serve_one(int socket, const worker_task *task, void (*open_file)(const worker *w)) {
  dup2(socket, STDIN_FILENO); /* no way back to where files come from */
  dup2(socket, STDOUT_FILENO);
  closefrom(STDERR_FILENO + 1);
  bound(RLIMIT_CPU, task->seconds + 1);
#if !defined(__SANITIZE_ADDRESS__) /* whose shadow takes terabytes */
  bound(RLIMIT_AS, task->memory);
#endif
  put_wall_up();
  worker w = {.entries = task->entries, .pages = task->pages};
  read_all(&w);
  open_file(&w);
  worker_say("end", "", 0);
  fflush(stdout);
  _exit(0); /* libraries' own farewells are of no use here and may crash */
}

/* ---- all files ---- */

/* The next task, and its socket or -1; false at the end of them. */
static bool take(worker_task *task, int *socket, pid_t caller) {
  union {
    char bytes[CMSG_SPACE(sizeof(int))];
    struct cmsghdr align;
  } beside;
  struct iovec part = {task, sizeof *task};
  struct msghdr message = {.msg_iov = &part,
                           .msg_iovlen = 1,
                           .msg_control = beside.bytes,
                           .msg_controllen = sizeof beside.bytes};
  *socket = -1;
  ssize_t n;
  while ((n = recvmsg(STDIN_FILENO, &message, MSG_CMSG_CLOEXEC)) < 0 &&
         (errno == EAGAIN || errno == EINTR)) /* EINTR: it was stopped, and goes on */
    if (getppid() != caller)
      return false; /* somebody else, forked by the caller, holds its end open */
  struct cmsghdr *header = n == (ssize_t)sizeof *task ? CMSG_FIRSTHDR(&message) : NULL;
  if (header && header->cmsg_type == SCM_RIGHTS)
    memcpy(socket, CMSG_DATA(header), sizeof *socket);
  return n == (ssize_t)sizeof *task;
}

static void end_of(pid_t child) {
  if (child > 0 && kill(child, SIGKILL) == 0)
    waitpid(child, NULL, 0);
}

int worker_serve(char **argv, void (*prepare)(void), void (*open_file)(const worker *w)) {
  enum { WATCH = 10 }; /* seconds between looks whether the caller lives */
  int kind = 0;
  socklen_t len = sizeof kind;
  if (getsockopt(STDIN_FILENO, SOL_SOCKET, SO_TYPE, &kind, &len) != 0 || kind != SOCK_SEQPACKET) {
    fprintf(stderr, "%s: a part of fuwake, started by it: use fuwake\n", argv[0]);
    return 2;
  }
  pid_t caller = getppid();
  struct timeval watch = {.tv_sec = WATCH};
  setsockopt(STDIN_FILENO, SOL_SOCKET, SO_RCVTIMEO, &watch, sizeof watch);
  setlocale(LC_CTYPE, "C.UTF-8");
  bound(RLIMIT_CORE, 0);
  bound(RLIMIT_FSIZE, 0);
  bound(RLIMIT_NOFILE, 64);
  signal(SIGXFSZ, SIG_IGN); /* caches that a library wants to write are refused, no more */
  build_wall();
  if (prepare)
    prepare();
  fflush(stdout); /* what it said is for nobody */
  worker_task task;
  pid_t child = 0;
  for (int socket; take(&task, &socket, caller);) {
    end_of(child);
    child = socket < 0 ? 0 : fork();
    if (child == 0 && socket >= 0)
      serve_one(socket, &task, open_file);
    if (socket >= 0)
      close(socket); /* what couldn't be forked has answered nothing */
  }
  end_of(child);
  return 0;
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
