/* Workers that behave, and those that don't: odd_worker.c in their place, or a shell script. */
#define _GNU_SOURCE
#include "attach/answer.h"
#include "attach/worker.h"

#include <check.h>
#include <dirent.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST = 1000, AMPLE_MS = 20000 /* a busy machine */ };

static fwi_workers *workers;
static fwi_buf said;

static void setup(void) { workers = fwi_workers_new(TEST_ODD_WORKERS); }

static void teardown(void) {
  fwi_workers_free(workers);
  fwi_buf_clear(&said);
  ck_assert_int_eq(waitpid(-1, NULL, WNOHANG), -1); /* nobody is left behind */
  ck_assert_int_eq(errno, ECHILD);
}

static fwi_worker_end run_for(const char *file, size_t ms) {
  fw_limits limits = fw_limits_default();
  fwi_buf_clear(&said);
  return fwi_workers_run(workers, "archive", fw_str_of(file), &limits, MOST, &ms, &said);
}

static fwi_worker_end run(const char *file) { return run_for(file, AMPLE_MS); }

/* What the last one said of that; empty: nothing. */
static fw_str told_by(const fwi_buf *answer, const char *name) {
  fw_str rest = fwi_buf_str(answer);
  for (fwi_record record; fwi_answer_next(&rest, &record);)
    if (fwi_str_eq(record.name, fw_str_of(name)))
      return record.value;
  return (fw_str){"", 0};
}

static fw_str told(const char *name) { return told_by(&said, name); }

static pid_t program(void) { return (pid_t)atoi(told("program").ptr); }

static size_t open_files(void) {
  size_t count = 0;
  DIR *folder = opendir("/proc/self/fd");
  while (readdir(folder))
    count++;
  closedir(folder);
  return count;
}

static void assert_gone(pid_t pid) {
  for (int i = 0; i < 5000 && kill(pid, 0) == 0; i++)
    nanosleep(&(struct timespec){0, 1000000}, NULL);
  ck_assert_int_eq(kill(pid, 0), -1);
}

static const struct {
  const char *file;
  fwi_worker_end end;
} files[] = {
    {"", FWI_WORKER_DONE},         {"linger", FWI_WORKER_DONE},
    {"crash", FWI_WORKER_CRASHED}, {"silent-end", FWI_WORKER_CRASHED},
    {"hang", FWI_WORKER_LATE},     {"spin", FWI_WORKER_LATE},
    {"flood", FWI_WORKER_LONG},
};
enum { FILES = sizeof files / sizeof *files };

START_TEST(every_way_to_end_is_told_apart_and_the_next_file_is_opened) {
  size_t before = open_files();
  for (int i = 0; i < 3; i++) {
    fwi_worker_end end = run_for(files[_i].file, files[_i].end == FWI_WORKER_LATE ? 300 : AMPLE_MS);
    ck_assert_msg(end == files[_i].end, "%s: %d", files[_i].file, (int)end);
    ck_assert_uint_le(said.len, MOST);
    ck_assert_int_eq(run("well"), FWI_WORKER_DONE);
    ck_assert(fwi_str_eq(told("file"), FWI_STR("1")));
  }
  fwi_workers_free(workers);
  ck_assert_uint_eq(open_files(), before);
  workers = NULL;
}
END_TEST

START_TEST(a_program_is_kept_for_the_next_file_and_its_process_is_not) {
  pid_t first = 0;
  for (int i = 0; i < 20; i++) {
    ck_assert_int_eq(run("well"), FWI_WORKER_DONE);
    ck_assert(fwi_str_eq(told("file"), FWI_STR("1")));
    ck_assert(fwi_str_eq(told("ready"), FWI_STR("1")));
    first = first ? first : program();
    ck_assert_int_eq(program(), first);
  }
  fwi_workers_free(workers);
  workers = NULL;
  assert_gone(first);
}
END_TEST

START_TEST(a_program_whose_process_crashed_is_replaced) {
  run("well");
  pid_t before = program();
  run("crash");
  run("well");
  ck_assert_int_ne(program(), before);
  assert_gone(before);
}
END_TEST

START_TEST(a_program_killed_from_outside_costs_no_file) {
  for (int i = 0; i < 10; i++) {
    ck_assert_int_eq(run("well"), FWI_WORKER_DONE);
    ck_assert_int_eq(kill(program(), SIGKILL), 0);
  }
}
END_TEST

static void *kill_soon(void *pid) {
  nanosleep(&(struct timespec){0, 200000000}, NULL);
  kill(*(pid_t *)pid, SIGSTOP);
  return NULL;
}

START_TEST(a_program_that_was_stopped_is_killed_with_whoever_is_at_a_file) {
  run("well");
  pid_t pid = program();
  pthread_t thread;
  pthread_create(&thread, NULL, kill_soon, &pid);
  ck_assert_int_eq(run_for("hang", 1000), FWI_WORKER_LATE);
  pthread_join(thread, NULL);
  assert_gone(-pid); /* nor is anybody of its group there */
  ck_assert_int_eq(run("well"), FWI_WORKER_DONE);
}
END_TEST

START_TEST(one_that_stays_after_its_answer_is_ended) {
  run("linger");
  pid_t pid = program();
  ck_assert_int_eq(run("well"), FWI_WORKER_DONE);
  ck_assert_int_eq(program(), pid);
  char path[64], children[64] = "";
  snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)pid, (int)pid);
  for (int i = 0; i < 5000; i++) {
    FILE *file = fopen(path, "r");
    size_t len = file ? fread(children, 1, sizeof children - 1, file) : 0;
    children[len] = '\0';
    if (file)
      fclose(file);
    if (!len)
      break;
    nanosleep(&(struct timespec){0, 1000000}, NULL);
  }
  ck_assert_str_eq(children, "");
}
END_TEST

START_TEST(the_whole_file_goes_in_while_the_answer_comes_out) {
  enum { SIZE = 3 << 20 };
  char *big = calloc(1, SIZE + 1);
  memset(big, 'x', SIZE);
  ck_assert_int_eq(run(big), FWI_WORKER_DONE);
  ck_assert(fwi_str_eq(told("length"), FWI_STR("3145728")));
  free(big);
}
END_TEST

START_TEST(a_worker_sees_no_file_and_no_environment_of_ours) {
  setenv("FUWAKE_SECRET", "x", 1);
  int leak = dup(0);
  ck_assert_int_eq(run("environment"), FWI_WORKER_DONE);
  ck_assert(fwi_str_eq(told("secret"), FWI_STR("unseen")));
  ck_assert_int_eq(run("descriptors"), FWI_WORKER_DONE);
  ck_assert(fwi_str_eq(told("descriptors"), FWI_STR("3")));
  close(leak);
}
END_TEST

START_TEST(a_worker_can_reach_neither_network_nor_files_nor_other_processes) {
  ck_assert_int_eq(run("walls"), FWI_WORKER_DONE);
  if (fwi_str_eq(told("filtered"), FWI_STR("no")))
    return; /* neither kernel nor build has seccomp */
  static const char *const walls[] = {"fork", "socket", "signal", "parent", "write"};
  for (size_t i = 0; i < sizeof walls / sizeof *walls; i++)
    ck_assert_msg(fwi_str_eq(told(walls[i]), FWI_STR("refused")), "%s", walls[i]);
}
END_TEST

START_TEST(memory_is_bounded) {
#if !defined(__SANITIZE_ADDRESS__)
  fw_limits limits = fw_limits_default();
  size_t ms = AMPLE_MS;
  limits.entries = limits.worker_memory; /* what odd_worker.c asks for */
  ck_assert_int_eq(
      fwi_workers_run(workers, "archive", FWI_STR("memory"), &limits, MOST, &ms, &said),
      FWI_WORKER_DONE);
  ck_assert(fwi_str_eq(told("memory"), FWI_STR("refused")));
#endif
}
END_TEST

START_TEST(a_host_that_reaps_children_itself_is_no_trouble) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  sigaction(SIGCHLD, &ignore, &before);
  ck_assert_int_eq(run("well"), FWI_WORKER_DONE);
  ck_assert_int_eq(run("crash"), FWI_WORKER_CRASHED);
  ck_assert_int_eq(run("well"), FWI_WORKER_DONE);
  fwi_workers_free(workers);
  workers = NULL;
  sigaction(SIGCHLD, &before, NULL);
}
END_TEST

START_TEST(time_spent_is_taken_off_what_is_left) {
  fw_limits limits = fw_limits_default();
  size_t ms = 300;
  ck_assert_int_eq(fwi_workers_run(workers, "archive", FWI_STR("hang"), &limits, MOST, &ms, &said),
                   FWI_WORKER_LATE);
  ck_assert_uint_eq(ms, 0);
}
END_TEST

START_TEST(after_a_fork_both_sides_have_workers_of_their_own) {
  run("well");
  pid_t ours = program();
  pid_t child = fork();
  if (child == 0) {
    bool well = run("well") == FWI_WORKER_DONE && program() != ours;
    fwi_workers_free(workers);
    _exit(well ? 0 : 1);
  }
  int status;
  waitpid(child, &status, 0);
  ck_assert_int_eq(status, 0);
  ck_assert_int_eq(run("well"), FWI_WORKER_DONE);
  ck_assert_int_eq(program(), ours);
}
END_TEST

enum { THREADS = 4, EACH = 40 };

static void *run_many(void *programs) {
  fw_limits limits = fw_limits_default();
  for (int i = 0; i < EACH; i++) {
    size_t ms = AMPLE_MS;
    fwi_buf answer = {0};
    const char *file = i % 10 == 9 ? "crash" : "well";
    fwi_worker_end end =
        fwi_workers_run(workers, "archive", fw_str_of(file), &limits, MOST, &ms, &answer);
    bool right = end == (i % 10 == 9 ? FWI_WORKER_CRASHED : FWI_WORKER_DONE);
    ((pid_t *)programs)[i] = right ? (pid_t)atoi(told_by(&answer, "program").ptr) : -1;
    fwi_buf_clear(&answer);
  }
  return NULL;
}

START_TEST(threads_have_a_program_each_at_most) {
  static pid_t programs[THREADS][EACH];
  pthread_t threads[THREADS];
  for (size_t i = 0; i < THREADS; i++)
    pthread_create(&threads[i], NULL, run_many, programs[i]);
  for (size_t i = 0; i < THREADS; i++)
    pthread_join(threads[i], NULL);
  pid_t seen[THREADS * EACH];
  size_t count = 0;
  for (size_t i = 0; i < (size_t)THREADS * EACH; i++) {
    size_t k = 0;
    ck_assert_int_gt(programs[i / EACH][i % EACH], 0);
    while (k < count && seen[k] != programs[i / EACH][i % EACH])
      k++;
    if (k == count)
      seen[count++] = programs[i / EACH][i % EACH];
  }
  ck_assert_uint_le(count, THREADS + THREADS * EACH / 10); /* each crash costs one */
}
END_TEST

/* ---- programs that aren't there, or don't even start ---- */

static const struct {
  const char *script;
  fwi_worker_end end;
} scripts[] = {
    {NULL, FWI_WORKER_ABSENT},
    {"#!/no/such/program\n", FWI_WORKER_ABSENT},
    {"#!/bin/sh\nexit 127\n", FWI_WORKER_ABSENT}, /* as the loader does without a library */
    {"#!/bin/sh\nexit 0\n", FWI_WORKER_CRASHED},
    {"#!/bin/sh\nkill -SEGV $$\n", FWI_WORKER_CRASHED},
    {"#!/bin/sh\nexec sleep 60\n", FWI_WORKER_LATE},
};

START_TEST(programs_that_do_not_start_are_told_apart) {
  char folder[] = "/tmp/fuwake-check-XXXXXX", path[64];
  ck_assert_ptr_nonnull(mkdtemp(folder));
  snprintf(path, sizeof path, "%s/archive", folder);
  if (scripts[_i].script) {
    FILE *file = fopen(path, "w");
    fprintf(file, "%s", scripts[_i].script);
    fclose(file);
    chmod(path, 0700);
  }
  fwi_workers_free(workers);
  workers = fwi_workers_new(folder);
  ck_assert(fwi_workers_have(workers, "archive") == (scripts[_i].script != NULL));
  fwi_worker_end end = run_for("well", scripts[_i].end == FWI_WORKER_LATE ? 300 : AMPLE_MS);
  ck_assert_msg(end == scripts[_i].end, "script %d: %d", _i, (int)end);
  unlink(path);
  rmdir(folder);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("attach_worker");
  TCase *tc = tcase_create("worker");
  tcase_set_timeout(tc, 60);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, every_way_to_end_is_told_apart_and_the_next_file_is_opened, 0, FILES);
  tcase_add_test(tc, a_program_is_kept_for_the_next_file_and_its_process_is_not);
  tcase_add_test(tc, a_program_whose_process_crashed_is_replaced);
  tcase_add_test(tc, a_program_killed_from_outside_costs_no_file);
  tcase_add_test(tc, a_program_that_was_stopped_is_killed_with_whoever_is_at_a_file);
  tcase_add_test(tc, one_that_stays_after_its_answer_is_ended);
  tcase_add_test(tc, the_whole_file_goes_in_while_the_answer_comes_out);
  tcase_add_test(tc, a_worker_sees_no_file_and_no_environment_of_ours);
  tcase_add_test(tc, a_worker_can_reach_neither_network_nor_files_nor_other_processes);
  tcase_add_test(tc, memory_is_bounded);
  tcase_add_test(tc, a_host_that_reaps_children_itself_is_no_trouble);
  tcase_add_test(tc, time_spent_is_taken_off_what_is_left);
  tcase_add_test(tc, after_a_fork_both_sides_have_workers_of_their_own);
  tcase_add_test(tc, threads_have_a_program_each_at_most);
  tcase_add_loop_test(tc, programs_that_do_not_start_are_told_apart, 0,
                      sizeof scripts / sizeof *scripts);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
