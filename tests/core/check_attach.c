/* What a file is by its bytes, and what a worker's answer says. */
#include "attach/answer.h"
#include "attach/content.h"
#include "attach/inside.h"
#include "message/part.h"

#include <check.h>
#include <stdlib.h>

static fwi_arena *arena;
static void setup(void) { arena = fwi_arena_new(); }
static void teardown(void) { fwi_arena_free(arena); }

#define BYTES(literal)                                                                             \
  { (literal), sizeof(literal) - 1 }
#define DOS_STUB "MZ0123456789012345678901234567890123456789012345678901234567\x40\0\0\0PE\0\0 rest"

static const struct {
  fw_str bytes;
  fwi_content_kind kind;
  const char *type;
} files[] = {
    {BYTES("%PDF-1.7\n"), FWI_CONTENT_PDF, "application/pdf"},
    {BYTES("\r\n junk %PDF-1.4"), FWI_CONTENT_PDF, "application/pdf"},
    {BYTES("\x89PNG\r\n\x1a\n...."), FWI_CONTENT_IMAGE, "image/png"},
    {BYTES("\xff\xd8\xff\xe0"), FWI_CONTENT_IMAGE, "image/jpeg"},
    {BYTES("RIFF....WEBPVP8 "), FWI_CONTENT_IMAGE, "image/webp"},
    {BYTES("BM\x10\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\1\0\0\0\1\0\0\0\0"), FWI_CONTENT_IMAGE,
     "image/bmp"},
    {BYTES("BM is how a letter may begin, too, of course"), FWI_CONTENT_UNKNOWN, ""},
    {BYTES("PK\3\4\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\1\0\0\0\5\0\0\0a.txt"),
     FWI_CONTENT_ARCHIVE, "application/zip"},
    {BYTES("PK\3\4\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\1\0\0\0\1\0\0\0\x13\0\0\0[Content_Types].xml"),
     FWI_CONTENT_OFFICE, "application/vnd.openxmlformats"},
    {BYTES("7z\xbc\xaf\x27\x1c\0\4"), FWI_CONTENT_ARCHIVE, "application/x-7z-compressed"},
    {BYTES("Rar!\x1a\7\1\0"), FWI_CONTENT_ARCHIVE, "application/vnd.rar"},
    {BYTES("\x1f\x8b\x08\0"), FWI_CONTENT_ARCHIVE, "application/gzip"},
    {BYTES("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0"), FWI_CONTENT_OFFICE,
     "application/x-ole-storage"},
    {BYTES("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 _\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0_\0v\0e\0r\0s\0i\0"
           "o\0n\0"),
     FWI_CONTENT_OUTLOOK, "application/vnd.ms-outlook"},
    {BYTES(DOS_STUB), FWI_CONTENT_PROGRAM, "application/vnd.microsoft.portable-executable"},
    {BYTES("MZ are two letters, and a sentence may begin with them, however long it then grows"),
     FWI_CONTENT_UNKNOWN, ""},
    {BYTES("\x7f"
           "ELF\2"),
     FWI_CONTENT_PROGRAM, "application/x-elf"},
    {BYTES("<!DOCTYPE html><html><body>"), FWI_CONTENT_HTML, "text/html"},
    {BYTES("\n <script>location='x'</script>"), FWI_CONTENT_HTML, "text/html"},
    {BYTES("<?xml version='1.0'?><svg xmlns='x'>"), FWI_CONTENT_HTML, "image/svg+xml"},
    {BYTES("plain words"), FWI_CONTENT_UNKNOWN, ""},
    {BYTES(""), FWI_CONTENT_UNKNOWN, ""},
};

START_TEST(content_tells_what_a_file_is) {
  fwi_content content = fwi_content_find(files[_i].bytes);
  ck_assert_int_eq(content.kind, files[_i].kind);
  ck_assert_msg(fwi_str_eq(content.type, fw_str_of(files[_i].type)), "%.*s", FWI_ARG(content.type));
}
END_TEST

START_TEST(cut_off_anywhere_a_file_is_no_trouble) {
  for (size_t i = 0; i < sizeof files / sizeof *files; i++)
    for (size_t len = 0; len <= files[i].bytes.len; len++) {
      char *exact = malloc(len + !len); /* for the sanitizer */
      memcpy(exact, files[i].bytes.ptr, len);
      fwi_content_find((fw_str){exact, len});
      free(exact);
    }
}
END_TEST

static fwi_inside answer(fw_str bytes) {
  fw_limits limits = fw_limits_default();
  limits.entries = 2;
  limits.links = 3;
  fwi_message *message =
      fwi_message_parse(arena, FWI_STR("Content-Type: application/zip\n\nbytes"), &limits);
  fwi_inside inside = {0};
  fwi_inside_answer(&inside, message, fwi_part_octets(message, &message->parts[0]), bytes);
  return inside;
}

START_TEST(entries_have_name_size_and_flags) {
  fwi_inside inside =
      answer(FWI_STR("format 3\nZIP\nentry 9\n12 e- a b\nentry 6\n- d- c\nend 0\n\n"));
  ck_assert(fwi_str_eq(inside.format, FWI_STR("ZIP")));
  ck_assert_uint_eq(inside.entry_count, 2);
  ck_assert(fwi_str_eq(inside.entries[0].name, FWI_STR("a b")));
  ck_assert_int_eq(inside.entries[0].size, 12);
  ck_assert(inside.entries[0].encrypted && !inside.entries[0].folder);
  ck_assert_int_eq(inside.entries[1].size, -1);
  ck_assert(inside.entries[1].folder && inside.encrypted);
  ck_assert_int_eq(inside.bytes, 12);
}
END_TEST

START_TEST(names_in_cp932_are_read) {
  fwi_inside inside = answer(FWI_STR("entry 13\n1 - \x90\xbf\x8b\x81\x8f\x91.js\n"));
  ck_assert_uint_eq(inside.entry_count, 1);
  ck_assert(fwi_str_eq(inside.entries[0].name, FWI_STR("請求書.js")));
}
END_TEST

START_TEST(sizes_that_no_file_has_are_unknown_and_add_up_without_overflow) {
  fwi_inside inside = answer(
      FWI_STR("entry 24\n999999999999999999 - big\nentry 27\n99999999999999999999999 - b\n"));
  ck_assert_uint_eq(inside.entry_count, 2);
  ck_assert_int_eq(inside.entries[0].size, 999999999999999999);
  ck_assert_int_eq(inside.entries[1].size, -1);
}
END_TEST

START_TEST(what_is_over_a_limit_is_counted) {
  fwi_inside inside = answer(FWI_STR("entry 5\n1 - a\nentry 5\n1 - b\nentry 5\n1 - c\n"
                                     "url 1\na\nurl 1\nb\nurl 1\nc\nurl 1\nd\nend 0\n\n"));
  ck_assert_uint_eq(inside.entry_count, 2);
  ck_assert_uint_eq(inside.url_count, 3);
}
END_TEST

static const fw_str broken[] = {
    BYTES(""),
    BYTES("entry"),
    BYTES("entry 5"),
    BYTES("entry 5\n1 -"),
    BYTES("entry -1\n"),
    BYTES("ENTRY 1\na\n"),
    BYTES("entry 99999999999\na\n"),
    BYTES("entry 5\n1 - aX"),
    BYTES(" 1\na\n"),
    BYTES("\0\0\0"),
};

START_TEST(broken_answers_end_where_they_break) {
  fw_str rest = broken[_i];
  fwi_record record;
  ck_assert(!fwi_answer_next(&rest, &record));
  ck_assert(!fwi_answer_whole(rest));
}
END_TEST

START_TEST(an_answer_is_whole_with_its_end_record_only) {
  fw_str rest = FWI_STR("qr 2\nhi\nend 0\n\n");
  fwi_record record;
  ck_assert(!fwi_answer_whole(rest));
  ck_assert(fwi_answer_next(&rest, &record));
  ck_assert(fwi_str_eq(record.value, FWI_STR("hi")));
  ck_assert(!fwi_answer_next(&rest, &record));
  ck_assert(fwi_answer_whole(rest));
}
END_TEST

#define ADD_TABLE(test, table) tcase_add_loop_test(tc, test, 0, sizeof(table) / sizeof *(table))

int main(void) {
  Suite *suite = suite_create("attach");
  TCase *tc = tcase_create("attach");
  tcase_add_checked_fixture(tc, setup, teardown);
  ADD_TABLE(content_tells_what_a_file_is, files);
  tcase_add_test(tc, cut_off_anywhere_a_file_is_no_trouble);
  tcase_add_test(tc, entries_have_name_size_and_flags);
  tcase_add_test(tc, names_in_cp932_are_read);
  tcase_add_test(tc, sizes_that_no_file_has_are_unknown_and_add_up_without_overflow);
  tcase_add_test(tc, what_is_over_a_limit_is_counted);
  ADD_TABLE(broken_answers_end_where_they_break, broken);
  tcase_add_test(tc, an_answer_is_whole_with_its_end_record_only);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
