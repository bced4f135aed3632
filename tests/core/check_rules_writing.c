#include "rules/writing.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 400, ROUNDS = 20000 };

/* Texts made of few letters, so that long runs occur; the same in each run. */
static fw_str some_text(char *room, const char *letters, unsigned *seed) {
  *seed = *seed * 1103515245 + 12345;
  size_t len = *seed / 65536 % ROOM, run = 0;
  char c = 0;
  for (size_t i = 0; i < len; i++) {
    if (!run) {
      *seed = *seed * 1103515245 + 12345;
      c = letters[*seed / 65536 % strlen(letters)];
      run = *seed / 4096 % 70;
    } else {
      run--;
    }
    room[i] = c;
  }
  return (fw_str){room, len};
}

static bool has_long_word(fw_str text) {
  size_t run = 0;
  for (size_t i = 0; i < text.len; i++) {
    run = fwi_is_alnum(text.ptr[i]) ? run + 1 : 0;
    if (run == FWI_LONG_WORD)
      return true;
  }
  return false;
}

START_TEST(a_long_word_is_found_wherever_it_stands) {
  char room[ROOM];
  unsigned seed = 1, found = 0;
  for (int i = 0; i < ROUNDS; i++) {
    fw_str text = some_text(room, "aZ9 \n", &seed);
    bool has = has_long_word(text);
    ck_assert_int_eq(fwi_writing_has_long_word(text), has);
    found += has;
  }
  ck_assert_uint_gt(found, ROUNDS / 100);
  ck_assert_uint_lt(found, ROUNDS - ROUNDS / 100);
}
END_TEST

static bool is_sign(char c) { return !strchr("x_ ", c); }

/* Is it a ruler of one byte, with a sign at most at either end? */
static bool is_ruler(fw_str line) {
  for (size_t start = 0; start < 2 && start < line.len; start++) {
    size_t end = start;
    while (end < line.len && line.ptr[end] == line.ptr[start])
      end++;
    if (end - start >= FWI_RULER && strchr("*=_~#-", line.ptr[start]) &&
        (!start || is_sign(line.ptr[0])) &&
        (end == line.len || (end + 1 == line.len && is_sign(line.ptr[end]))))
      return true;
  }
  return false;
}

START_TEST(the_lines_that_are_rulers_are_found) {
  char room[ROOM];
  unsigned seed = 1, found = 0;
  for (int i = 0; i < ROUNDS; i++) {
    fw_str text = some_text(room, _i ? "=_x \n\n" : "-=|\n\n\n", &seed), rest = text;
    size_t at = 0, start, end;
    while (rest.ptr) {
      fw_str line = fwi_str_next(&rest, '\n');
      if (!is_ruler(line))
        continue;
      ck_assert(fwi_writing_ruler(text, &at, &start, &end));
      ck_assert_uint_eq(start, (size_t)(line.ptr - text.ptr));
      ck_assert_uint_eq(end, start + line.len);
      found++;
    }
    ck_assert(!fwi_writing_ruler(text, &at, &start, &end));
  }
  ck_assert_uint_gt(found, ROUNDS / 100);
}
END_TEST

static const struct {
  const char *text;
  bool ruler;
} lines[] = {
    {"----------------", true},           {"---------------", false},
    {"a\r\n----------------\r\nb", true}, {"━━━━━━━━━━━━━━━━", true},
    {"━━━━━━━━━━━━━━━", false},           {"■================■", true},
    {"■■================", false},        {"================。", true},
    {"================。。", false},      {"1================", false},
    {" ================", false},         {"================ ", false},
};

START_TEST(a_ruler_is_a_line_of_its_own) {
  size_t at = 0, start, end;
  ck_assert_int_eq(fwi_writing_ruler(fw_str_of(lines[_i].text), &at, &start, &end),
                   lines[_i].ruler);
}
END_TEST

static const struct {
  const char *text;
  bool ascii, kana;
  unsigned odd;
} writings[] = {
    {"", true, false, 0},
    {"plain\n", true, false, 0},
    {"\u3042", false, true, 0},
    {"\u30FC", false, true, 0},
    {"\u4E00", false, false, 0},
    {"\u3001", false, false, 0},
    {"\u00AD", false, false, FWI_WRITING_INVISIBLE},
    {"\u034F", false, false, FWI_WRITING_INVISIBLE},
    {"\u200B\u3042", false, true, FWI_WRITING_INVISIBLE},
    {"\u200C", false, false, FWI_WRITING_INVISIBLE},
    {"\u2060", false, false, FWI_WRITING_INVISIBLE},
    {"\u2064", false, false, FWI_WRITING_INVISIBLE},
    {"\uFEFF", false, false, FWI_WRITING_INVISIBLE},
    {"\u00AE\u0350\u200D\u2065\uFF01", false, false, 0},
    {"\U0001D400", false, false, FWI_WRITING_STYLED},
    {"\U0001D7FF", false, false, FWI_WRITING_STYLED},
    {"\U0001D800\U0001F600", false, false, 0},
    {"\u0391", false, false, FWI_WRITING_MIXING},
    {"aaaaaaaaaaaaaa\u0410maz\u200Bon", false, false, FWI_WRITING_MIXING | FWI_WRITING_INVISIBLE},
    {"\u036F\u0540", false, false, 0},
    {"\xE2", false, false, 0}};

START_TEST(letters_are_told_apart) {
  fw_str text = fw_str_of(writings[_i].text);
  ck_assert_int_eq(fwi_writing_is_ascii(text), writings[_i].ascii);
  ck_assert_int_eq(fwi_writing_has_kana(text), writings[_i].kana);
  ck_assert_uint_eq(fwi_writing_odd(text), writings[_i].odd);
}
END_TEST

START_TEST(one_letter_far_behind_makes_a_text_other_than_ascii) {
  char text[1000];
  memset(text, 'a', sizeof text);
  for (size_t at = 0; at < sizeof text; at += 37) {
    text[at] = '\xE3';
    ck_assert(!fwi_writing_is_ascii((fw_str){text, sizeof text}));
    text[at] = 'a';
  }
  ck_assert(fwi_writing_is_ascii((fw_str){text, sizeof text}));
}
END_TEST

int main(void) {
  Suite *suite = suite_create("writing");
  TCase *tcase = tcase_create("writing");
  tcase_add_test(tcase, a_long_word_is_found_wherever_it_stands);
  tcase_add_loop_test(tcase, the_lines_that_are_rulers_are_found, 0, 2);
  tcase_add_loop_test(tcase, a_ruler_is_a_line_of_its_own, 0, sizeof lines / sizeof *lines);
  tcase_add_loop_test(tcase, letters_are_told_apart, 0, sizeof writings / sizeof *writings);
  tcase_add_test(tcase, one_letter_far_behind_makes_a_text_other_than_ascii);
  suite_add_tcase(suite, tcase);
  SRunner *srunner = srunner_create(suite);
  srunner_run_all(srunner, CK_NORMAL);
  int failed = srunner_ntests_failed(srunner);
  srunner_free(srunner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
