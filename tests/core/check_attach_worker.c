/* Workers that behave, and those that don't: shell scripts in their place. */
#define _POSIX_C_SOURCE 200809L
#include "attach/worker.h"

#include <check.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[] = "/tmp/fuwake-check-XXXXXX";
static fwi_buf said;

static void setup(void) {
  strcpy(folder, "/tmp/fuwake-check-XXXXXX");
  ck_assert_ptr_nonnull(mkdtemp(folder));
}

static void teardown(void) {
  char path[64];
  snprintf(path, sizeof path, "%s/script", folder);
  unlink(path);
  rmdir(folder);
  fwi_buf_clear(&said);
}

/* Run a worker that is this shell script, with @p input, for @p ms at most. */
static fwi_worker_end run(const char *script, fw_str input, size_t most, size_t ms) {
  char path[64];
  snprintf(path, sizeof path, "%s/script", folder);
  if (script) {
    FILE *file = fopen(path, "w");
    fprintf(file, "%s", script);
    fclose(file);
    chmod(path, 0700);
  }
  fw_limits limits = fw_limits_default();
  fwi_buf_clear(&said);
  return fwi_worker_run(folder, "script", input, &limits, most, &ms, &said);
}

static const struct {
  const char *script;
  fwi_worker_end end;
} scripts[] = {
    {NULL, FWI_WORKER_ABSENT},
    {"#!/no/such/program\n", FWI_WORKER_ABSENT},
    {"#!/bin/sh\nexit 127\n", FWI_WORKER_ABSENT}, /* as the loader does without a library */
    {"#!/bin/sh\nprintf 'end 0\\n\\n'\n", FWI_WORKER_DONE},
    {"#!/bin/sh\ncat >/dev/null; printf 'qr 1\\nx\\nend 0\\n\\n'\n", FWI_WORKER_DONE},
    {"#!/bin/sh\nprintf 'qr 1\\nx\\n'\n", FWI_WORKER_CRASHED},
    {"#!/bin/sh\nkill -SEGV $$\n", FWI_WORKER_CRASHED},
    {"#!/bin/sh\nexit 0\n", FWI_WORKER_CRASHED},
    {"#!/bin/sh\nexec sleep 60\n", FWI_WORKER_LATE},
    {"#!/bin/sh\nexec cat\n", FWI_WORKER_LONG},
    {"#!/bin/sh\nexec cat /dev/zero\n", FWI_WORKER_LONG},
};

START_TEST(every_way_to_end_is_told_apart) {
  static char big[1 << 20];
  size_t ms = scripts[_i].end == FWI_WORKER_LATE ? 300 : 20000; /* a busy machine */
  fwi_worker_end end = run(scripts[_i].script, (fw_str){big, sizeof big}, 1000, ms);
  ck_assert_msg(end == scripts[_i].end, "script %d: %d", _i, (int)end);
  ck_assert_uint_le(said.len, 1000);
  ck_assert_int_eq(waitpid(-1, NULL, WNOHANG), -1); /* nobody is left behind */
  ck_assert_int_eq(errno, ECHILD);
}
END_TEST

START_TEST(the_whole_file_goes_in_while_the_answer_comes_out) {
  enum { SIZE = 3 << 20 };
  char *big = malloc(SIZE), expected[64];
  memset(big, 'x', SIZE);
  const char *script = "#!/bin/sh\nn=$(wc -c); printf 'pages %d\\n%s\\nend 0\\n\\n' ${#n} $n\n";
  ck_assert_int_eq(run(script, (fw_str){big, SIZE}, 1000, 10000), FWI_WORKER_DONE);
  snprintf(expected, sizeof expected, "pages 7\n%d\nend 0\n\n", SIZE);
  ck_assert(fwi_str_eq(fwi_buf_str(&said), fw_str_of(expected)));
  free(big);
}
END_TEST

START_TEST(a_worker_sees_no_file_and_no_environment_of_ours) {
  setenv("FUWAKE_SECRET", "x", 1);
  int leak = dup(0);
  /* What matches is the folder that the shell opens to look, and what we left open. */
  const char *script = "#!/bin/sh\nset -- /proc/$$/fd/[3-9]\n"
                       "printf 'qr 3\\n%s%s-\\nend 0\\n\\n' \"${FUWAKE_SECRET-n}\" $#\n";
  ck_assert_int_eq(run(script, FWI_STR(""), 1000, 10000), FWI_WORKER_DONE);
  close(leak);
  ck_assert_msg(strncmp(said.ptr, "qr 3\nn1-", 8) == 0, "%.*s", (int)said.len, said.ptr);
}
END_TEST

START_TEST(a_host_that_reaps_children_itself_is_no_trouble) {
  struct sigaction ignore = {.sa_handler = SIG_IGN}, before;
  sigaction(SIGCHLD, &ignore, &before);
  fwi_worker_end end = run("#!/bin/sh\nprintf 'end 0\\n\\n'\n", FWI_STR("x"), 1000, 10000);
  sigaction(SIGCHLD, &before, NULL);
  ck_assert_int_eq(end, FWI_WORKER_DONE);
}
END_TEST

START_TEST(time_spent_is_taken_off_what_is_left) {
  fw_limits limits = fw_limits_default();
  size_t ms = 300;
  run("#!/bin/sh\nexec sleep 60\n", FWI_STR(""), 1000, 10); /* writes the script */
  ck_assert_int_eq(fwi_worker_run(folder, "script", FWI_STR(""), &limits, 1000, &ms, &said),
                   FWI_WORKER_LATE);
  ck_assert_uint_eq(ms, 0);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("attach_worker");
  TCase *tc = tcase_create("worker");
  tcase_set_timeout(tc, 60);
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, every_way_to_end_is_told_apart, 0, sizeof scripts / sizeof *scripts);
  tcase_add_test(tc, the_whole_file_goes_in_while_the_answer_comes_out);
  tcase_add_test(tc, a_worker_sees_no_file_and_no_environment_of_ours);
  tcase_add_test(tc, a_host_that_reaps_children_itself_is_no_trouble);
  tcase_add_test(tc, time_spent_is_taken_off_what_is_left);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
