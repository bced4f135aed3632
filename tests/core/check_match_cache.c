/* Compiled literals on disk: what is read back, and what is left alone. */
#define _GNU_SOURCE /* mkdtemp */
#include "match/cache.h"

#include <check.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char top[64], folder[80], entry[256];
static unsigned char key[FWI_CACHE_KEY];
static fwi_literal literals[2];
static hs_database_t *compiled;

/* Names of entries of the folder that aren't hidden; the last one goes to `entry`. */
static int count_entries(bool hidden) {
  int count = 0;
  DIR *handle = opendir(folder);
  for (struct dirent *e; handle && (e = readdir(handle));) {
    if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0 ||
        (e->d_name[0] == '.') != hidden)
      continue;
    snprintf(entry, sizeof entry, "%s/%.128s", folder, e->d_name);
    count++;
  }
  if (handle)
    closedir(handle);
  return count;
}

static void setup(void) {
  literals[0] = (fwi_literal){FWI_STR("kagoya"), 1, true, 0};
  literals[1] = (fwi_literal){FWI_STR("満了"), 2, false, 0};
  strcpy(top, "/tmp/fuwake-cache-XXXXXX");
  ck_assert_ptr_nonnull(mkdtemp(top));
  snprintf(folder, sizeof folder, "%s/a/b", top);
  fwi_cache_key(key, (fw_str[]){literals[0].text, literals[1].text}, 2);
  hs_compile_error_t *why;
  ck_assert_int_eq(hs_compile_lit("kagoya", 0, 6, HS_MODE_BLOCK, NULL, &compiled, &why),
                   HS_SUCCESS);
  fwi_cache_write(folder, key, compiled);
  ck_assert_int_eq(count_entries(false), 1);
}

static void teardown(void) {
  char command[128];
  hs_free_database(compiled);
  snprintf(command, sizeof command, "rm -rf %s", top);
  ck_assert_int_eq(system(command), 0);
}

static bool is_read(void) {
  hs_database_t *database = fwi_cache_read(folder, key);
  hs_free_database(database);
  return database != NULL;
}

START_TEST(what_was_written_is_read) {
  ck_assert(is_read());
  ck_assert_int_eq(count_entries(true), 0); /* no draft is left */
  struct stat info;
  ck_assert_int_eq(stat(folder, &info), 0);
  ck_assert_int_eq(info.st_mode & 0777, 0700);
  count_entries(false);
  ck_assert_int_eq(stat(entry, &info), 0);
  ck_assert_int_eq(info.st_mode & 0777, 0600);
}
END_TEST

static size_t matches_with(const char *before, const char *cache) {
  fw_error err;
  static const char mail[] = "Subject: x\nContent-Type: text/plain; charset=utf-8\n\n"
                             "契約満了 kagoya kagoya\n";
  fw_limits limits = fw_limits_default();
  fwi_matcher *matcher = fwi_matcher_new_cached(literals, 2, before, cache, &err);
  fwi_scratch *scratch = fwi_scratch_new(matcher);
  fwi_arena *arena = fwi_arena_new();
  fwi_facts facts;
  fwi_facts_init(&facts, fwi_message_parse(arena, fw_str_of(mail), &limits), NULL);
  size_t count = fwi_match(matcher, scratch, &facts)->count;
  fwi_arena_free(arena);
  fwi_scratch_free(scratch);
  fwi_matcher_free(matcher);
  return count;
}

START_TEST(a_matcher_from_the_cache_finds_the_same) {
  ck_assert_uint_eq(matches_with(NULL, NULL), 3);
  ck_assert_uint_eq(matches_with(NULL, folder),
                    2); /* the fixture's knows "kagoya" only: it was read */
  count_entries(false);
  ck_assert_int_eq(unlink(entry), 0);
  ck_assert_uint_eq(matches_with(NULL, folder), 3);
  ck_assert_int_eq(count_entries(false), 1);
  ck_assert_uint_eq(matches_with(NULL, folder), 3);
}
END_TEST

START_TEST(what_was_compiled_when_fuwake_was_built_comes_first) {
  char other[sizeof top + 8];
  snprintf(other, sizeof other, "%s/user", top);
  ck_assert_uint_eq(matches_with(folder, other), 2); /* the fixture's, as above */
  ck_assert_int_eq(access(other, F_OK), -1);         /* so nothing was to be kept */
  count_entries(false);
  ck_assert_int_eq(chmod(entry, 0666), 0);
  ck_assert_uint_eq(matches_with(folder, other), 3); /* refused as any entry is */
  ck_assert_uint_eq(matches_with(NULL, other), 3);
  ck_assert_int_eq(access(other, F_OK), 0);
  ck_assert_int_eq(unlink(entry), 0);
  ck_assert_uint_eq(matches_with(folder, NULL), 3);
  ck_assert_int_eq(count_entries(false), 0); /* it is never written to */
}
END_TEST

START_TEST(other_literals_have_another_key) {
  unsigned char other[FWI_CACHE_KEY];
  fw_str texts[2] = {literals[0].text, literals[1].text};
  fwi_cache_key(other, texts, 2);
  ck_assert(memcmp(other, key, sizeof key) == 0);
  fwi_cache_key(other, texts, 1);
  ck_assert(memcmp(other, key, sizeof key) != 0);
  texts[0] = FWI_STR("kagoy");
  texts[1] = FWI_STR("a満了"); /* the same bytes, cut elsewhere */
  fwi_cache_key(other, texts, 2);
  ck_assert(memcmp(other, key, sizeof key) != 0);
  ck_assert_ptr_null(fwi_cache_read(folder, other));
}
END_TEST

static void overwrite(off_t at, const char *text) {
  count_entries(false);
  int fd = open(entry, O_WRONLY);
  ck_assert_int_ge(fd, 0);
  ck_assert_int_eq(pwrite(fd, text, strlen(text), at), (ssize_t)strlen(text));
  close(fd);
}

START_TEST(a_corrupt_entry_counts_as_absent) {
  static const off_t places[] = {0, 20, 60, 90, 500};
  overwrite(places[_i], "broken");
  ck_assert(!is_read());
}
END_TEST

START_TEST(an_entry_cut_short_counts_as_absent) {
  static const off_t sizes[] = {0, 10, 79, 80, 200};
  count_entries(false);
  ck_assert_int_eq(truncate(entry, sizes[_i]), 0);
  ck_assert(!is_read());
}
END_TEST

START_TEST(what_others_could_have_written_is_not_read) {
  count_entries(false);
  ck_assert_int_eq(chmod(entry, 0660), 0);
  ck_assert(!is_read());
  ck_assert_int_eq(chmod(entry, 0600), 0);
  ck_assert(is_read());
  ck_assert_int_eq(chmod(folder, 0777), 0);
  ck_assert(!is_read());
  ck_assert_int_eq(chmod(folder, 0700), 0);
  if (geteuid() == 0) { /* only root can give a file away */
    ck_assert_int_eq(chown(entry, 65534, 65534), 0);
    ck_assert(!is_read());
  }
}
END_TEST

START_TEST(a_symbolic_link_is_not_followed) {
  char other[sizeof entry + 8];
  count_entries(false);
  snprintf(other, sizeof other, "%s/real", top);
  ck_assert_int_eq(rename(entry, other), 0);
  ck_assert_int_eq(symlink(other, entry), 0);
  ck_assert(!is_read());
}
END_TEST

START_TEST(only_the_newest_entries_are_kept) {
  for (int i = 0; i < FWI_CACHE_KEPT + 5; i++) {
    key[0] = (unsigned char)i;
    fwi_cache_write(folder, key, compiled);
  }
  ck_assert_int_eq(count_entries(false), FWI_CACHE_KEPT);
  ck_assert(is_read()); /* the last one */
}
END_TEST

START_TEST(a_folder_that_cannot_be_made_does_no_harm) {
  fwi_cache_write("/proc/nowhere/fuwake", key, compiled);
  ck_assert_ptr_null(fwi_cache_read("/proc/nowhere/fuwake", key));
}
END_TEST

int main(void) {
  Suite *suite = suite_create("match, cache");
  TCase *tcase = tcase_create("cache");
  tcase_set_timeout(tcase, 60);
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, what_was_written_is_read);
  tcase_add_test(tcase, a_matcher_from_the_cache_finds_the_same);
  tcase_add_test(tcase, what_was_compiled_when_fuwake_was_built_comes_first);
  tcase_add_test(tcase, other_literals_have_another_key);
  tcase_add_loop_test(tcase, a_corrupt_entry_counts_as_absent, 0, 5);
  tcase_add_loop_test(tcase, an_entry_cut_short_counts_as_absent, 0, 5);
  tcase_add_test(tcase, what_others_could_have_written_is_not_read);
  tcase_add_test(tcase, a_symbolic_link_is_not_followed);
  tcase_add_test(tcase, only_the_newest_entries_are_kept);
  tcase_add_test(tcase, a_folder_that_cannot_be_made_does_no_harm);
  suite_add_tcase(suite, tcase);
  SRunner *srunner = srunner_create(suite);
  srunner_run_all(srunner, CK_NORMAL);
  int failed = srunner_ntests_failed(srunner);
  srunner_free(srunner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
