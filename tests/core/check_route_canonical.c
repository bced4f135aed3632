/* The body as DKIM signs it, hashed as it goes, against one written out line by line. */
#include "route/canonical.h"

#include "util/str.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

/** RFC 6376 3.4.3 and 3.4.4, in @p out, that has room. */
static size_t written_out(char *out, fw_str body, bool relaxed) {
  size_t len = 0, full = 0;
  while (body.len) {
    const char *feed = memchr(body.ptr, '\n', body.len);
    size_t end = feed ? (size_t)(feed - body.ptr) : body.len, start = len;
    fw_str line = {body.ptr, end - (end && feed && feed[-1] == '\r')};
    while (relaxed && line.len && is_blank(line.ptr[line.len - 1]))
      line.len--;
    for (size_t i = 0; i < line.len; i++)
      if (!relaxed || !is_blank(line.ptr[i]))
        out[len++] = line.ptr[i];
      else if (!is_blank(line.ptr[i + 1]))
        out[len++] = ' ';
    bool empty = len == start;
    out[len++] = '\r';
    out[len++] = '\n';
    full = empty ? full : len;
    body = fwi_str_slice(body, end + 1, body.len);
  }
  if (full || relaxed)
    return full;
  memcpy(out, "\r\n", 2);
  return 2;
}

static void compare(fw_str body, bool relaxed, int64_t limit) {
  char *exact = memcpy(malloc(body.len + 1), body.ptr, body.len); /* no byte behind it but one */
  char *out = malloc(2 * body.len + 2);
  size_t len = written_out(out, body, relaxed);
  unsigned char expected[FWI_HASH_BYTES], got[FWI_HASH_BYTES];
  bool cut_off, short_of = limit > (int64_t)len;
  size_t size =
      fwi_canonical_hash(FWI_HASH_SHA256, (fw_str){exact, body.len}, relaxed, limit, &cut_off, got);
  ck_assert_int_eq(cut_off, short_of);
  ck_assert_uint_eq(size, sizeof got);
  if (limit >= 0 && !short_of)
    len = (size_t)limit;
  fwi_hash_make(FWI_HASH_SHA256, (fw_str){out, len}, expected);
  ck_assert_msg(short_of || memcmp(got, expected, sizeof got) == 0, "<%.*s> %d %d", FWI_ARG(body),
                relaxed, (int)limit);
  free(exact);
  free(out);
}

START_TEST(every_short_body_hashes_as_its_canonical_form) {
  static const char letters[] = {'a', ' ', '\t', '\r', '\n'};
  enum { LONGEST = 6, LETTERS = sizeof letters };
  for (size_t len = 0, count = 1; len <= LONGEST; len++, count *= LETTERS)
    for (size_t i = 0; i < count; i++) {
      char body[LONGEST];
      for (size_t at = 0, rest = i; at < len; at++, rest /= LETTERS)
        body[at] = letters[rest % LETTERS];
      compare((fw_str){body, len}, _i, -1);
    }
}
END_TEST

/* Runs of each kind of byte, so that some are longer than what is hashed at a time. */
START_TEST(long_bodies_hash_as_their_canonical_form) {
  static const char *const pieces[] = {"a", "word", " ", "  \t", "\r\n", "\n", " \r\n", "\r"};
  enum { BYTES = 40000 };
  char *body = malloc(BYTES);
  uint32_t random = 1;
  for (int turn = 0; turn < 60; turn++) {
    size_t len = 0;
    while (len < BYTES - 1) {
      random = random * 1664525 + 1013904223;
      fw_str piece = fw_str_of(pieces[random >> 29]);
      size_t times = (random >> 24 & 31) == 0 ? 3000 : random >> 20 & 15;
      for (; times && len + piece.len < BYTES; times--, len += piece.len)
        memcpy(body + len, piece.ptr, piece.len);
      if (len + 4 >= BYTES)
        break;
    }
    compare((fw_str){body, len}, turn % 2, turn % 3 ? -1 : (int64_t)(random >> 16));
  }
  free(body);
}
END_TEST

START_TEST(a_limit_ends_the_hash_at_any_byte) {
  fw_str body = FWI_STR("one  two \r\n\r\n\tthree\nfour\r\n\r\n \n");
  for (int64_t limit = 0; limit < 40; limit++)
    compare(body, _i, limit);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("route_canonical");
  TCase *tc = tcase_create("canonical");
  tcase_set_timeout(tc, 60);
  tcase_add_loop_test(tc, every_short_body_hashes_as_its_canonical_form, 0, 2);
  tcase_add_test(tc, long_bodies_hash_as_their_canonical_form);
  tcase_add_loop_test(tc, a_limit_ends_the_hash_at_any_byte, 0, 2);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
