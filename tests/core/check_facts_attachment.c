/* Attachments as facts: what is opened, where its links come from, what stays apart. */
#include "facts/facts.h"

#include <check.h>
#include <stdlib.h>
#include <unistd.h>

static fwi_arena *arena;
static fwi_facts facts;
static fw_limits limits;

static void setup(void) {
  arena = fwi_arena_new();
  limits = fw_limits_default();
}
static void teardown(void) { fwi_arena_free(arena); }

#define HEAD                                                                                       \
  "From: a@example.com\nTo: taro@example.jp\nMIME-Version: 1.0\n"                                  \
  "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee https://example.com/body\n--b\n"

static const fwi_attachment *read_mail(const char *rest, size_t *count) {
  fw_str mail = fwi_arena_printf(arena, "%s%s", HEAD, rest);
  fwi_facts_init(&facts, fwi_message_parse(arena, mail, &limits), NULL);
  return fwi_facts_attachments(&facts, count);
}

static fwi_link *link_at(size_t i) {
  ck_assert_uint_lt(i, fwi_facts_links(&facts)->count);
  return &fwi_facts_links(&facts)->items[i];
}

static void assert_link(size_t i, const char *href, fwi_link_from from, fwi_link_kind kind) {
  const fwi_link *link = link_at(i);
  ck_assert_msg(fwi_str_eq(link->href, fw_str_of(href)), "%.*s", FWI_ARG(link->href));
  ck_assert_int_eq(link->from, from);
  ck_assert_int_eq(link->kind, kind);
}

START_TEST(an_attached_page_is_dissected_like_a_body) {
  size_t count;
  const fwi_attachment *files = read_mail(
      "Content-Type: text/html\nContent-Disposition: attachment; filename=a.html\n\n"
      "<meta http-equiv=refresh content='0;url=https://evil.test/m'><form "
      "action='https://evil.test/"
      "f'><input type=password></form><script>location='https://evil.test/s'</script>Hi\n--b--\n",
      &count);
  ck_assert_uint_eq(count, 1);
  ck_assert(files[0].html->has_form && files[0].html->has_password_input);
  assert_link(0, "https://example.com/body", FWI_LINK_FROM_BODY, FWI_LINK_TEXT);
  assert_link(1, "https://evil.test/m", FWI_LINK_FROM_ATTACHMENT, FWI_LINK_REFRESH);
  assert_link(2, "https://evil.test/f", FWI_LINK_FROM_ATTACHMENT, FWI_LINK_FORM);
  assert_link(3, "https://evil.test/s", FWI_LINK_FROM_ATTACHMENT, FWI_LINK_SCRIPT);
  ck_assert(fwi_str_eq(link_at(3)->part, FWI_STR("2")));
}
END_TEST

START_TEST(its_words_are_not_the_bodys) {
  size_t count;
  read_mail("Content-Type: text/html; name=a.html\nContent-Disposition: attachment\n\n"
            "<p>Attached words</p>\n--b--\n",
            &count);
  const fwi_body *bodies = fwi_facts_bodies(&facts, &count);
  ck_assert_uint_eq(count, 1);
  ck_assert_int_lt(fwi_str_find(bodies[0].visible->value, FWI_STR("Attached")), 0);
}
END_TEST

START_TEST(a_page_by_its_content_alone_is_one) {
  size_t count;
  const fwi_attachment *files =
      read_mail("Content-Type: application/octet-stream; name=\"a.pdf\"\n"
                "Content-Transfer-Encoding: base64\n\n"
                "PCFkb2N0eXBlIGh0bWw+PGEgaHJlZj1odHRwczovL2V2aWwudGVzdC9hPng8L2E+\n--b--\n",
                &count);
  ck_assert_uint_eq(count, 1);
  ck_assert_int_eq(files[0].content.kind, FWI_CONTENT_HTML);
  assert_link(1, "https://evil.test/a", FWI_LINK_FROM_ATTACHMENT, FWI_LINK_ANCHOR);
  size_t start, end;
  fwi_slice_raw(link_at(1)->source, &start, &end);
  ck_assert_uint_lt(start, end);
}
END_TEST

START_TEST(a_page_that_a_script_writes_is_dissected) {
  size_t count;
  /* <html><form action="https://evil.test/f"><input type="password"></form> */
  const fwi_attachment *files = read_mail(
      "Content-Type: text/html; name=a.html\nContent-Disposition: attachment\n\n<script>"
      "document.write(atob('PGh0bWw+PGZvcm0gYWN0aW9uPSJodHRwczovL2V2aWwudGVzdC9mIj48aW5wdXQgdHlwZT0"
      "icGFzc3dvcmQiPjwvZm9ybT4='))</script>\n--b--\n",
      &count);
  ck_assert_ptr_nonnull(files[0].hidden);
  ck_assert(files[0].hidden->has_password_input);
  assert_link(1, "https://evil.test/f", FWI_LINK_FROM_ATTACHMENT, FWI_LINK_FORM);
  size_t start, end; /* the whole part is its evidence */
  fwi_slice_raw(link_at(1)->source, &start, &end);
  ck_assert_uint_eq(start, files[0].part->raw_start);
  ck_assert_uint_eq(end, files[0].part->raw_end);
}
END_TEST

START_TEST(a_script_of_the_body_leads_nobody_anywhere) {
  fw_str mail =
      FWI_STR("Content-Type: text/html\n\n<script>location='https://evil.test/'</script>x");
  fwi_facts_init(&facts, fwi_message_parse(arena, mail, &limits), NULL);
  ck_assert_uint_eq(fwi_facts_links(&facts)->count, 1);
  assert_link(0, "https://evil.test/", FWI_LINK_FROM_BODY, FWI_LINK_OTHER);
}
END_TEST

START_TEST(what_an_attached_mail_holds_is_not_ours) {
  size_t count;
  const fwi_attachment *files =
      read_mail("Content-Type: message/rfc822\n\nContent-Type: multipart/mixed; boundary=c\n\n"
                "--c\nContent-Type: text/html; name=x.html\nContent-Disposition: attachment\n\n"
                "<a href='https://evil.test/'>x</a>\n--c--\n--b--\n",
                &count);
  ck_assert_uint_eq(count, 1);
  ck_assert_int_eq(files[0].content.kind, FWI_CONTENT_MAIL);
  ck_assert_uint_eq(fwi_facts_links(&facts)->count, 1);
}
END_TEST

/* 1 x 1 pixels and 200 bytes of nothing: enough to be looked at. */
#define PICTURE(name)                                                                              \
  "Content-Type: image/png; name=" name                                                            \
  "\nContent-Transfer-Encoding: quoted-printable\n\n=89PNG=0D=0A=1A=0A"                            \
  ".............................................................................................." \
  ".."                                                                                             \
  ".............................................................................................." \
  ".."                                                                                             \
  "................\n--b\n"

START_TEST(what_cannot_be_opened_is_unknown_and_says_why) {
  size_t count;
  const fwi_attachment *files = read_mail(PICTURE("a.png") "\nx\n--b--\n", &count);
  ck_assert_int_eq(files[0].inside.state, FWI_INSIDE_UNKNOWN);
  ck_assert(fwi_str_eq(files[0].inside.why, FWI_STR("switched-off")));
  fwi_workers *workers = fwi_workers_new("/no/such/folder");
  fwi_facts_init(&facts, facts.message, NULL);
  facts.inspector.workers = workers;
  files = fwi_facts_attachments(&facts, &count);
  fwi_workers_free(workers);
  ck_assert(fwi_str_eq(files[0].inside.why, FWI_STR("program-absent")));
  ck_assert_uint_eq(facts.message->defect_count, 0);
}
END_TEST

START_TEST(more_files_than_the_limit_stay_closed) {
  limits.inspected = 1;
  size_t count;
  read_mail(PICTURE("a.png") PICTURE("b.png") "\nx\n--b--\n", &count);
  fwi_facts_init(&facts, facts.message, NULL);
  fwi_workers *workers = facts.inspector.workers = fwi_workers_new("/no/such/folder");
  const fwi_attachment *files = fwi_facts_attachments(&facts, &count);
  fwi_workers_free(workers);
  ck_assert_uint_eq(count, 2);
  ck_assert(fwi_str_eq(files[1].inside.why, FWI_STR("inspected")));
  ck_assert_uint_eq(facts.message->defect_count, 1);
  ck_assert(fwi_str_eq(facts.message->defects[0].name, FWI_STR("inspected")));
}
END_TEST

START_TEST(an_archive_is_listed_by_its_worker) {
  if (access(TEST_WORKERS "/archive", X_OK) != 0)
    return; /* built without libarchive */
  size_t count;
  read_mail("Content-Type: application/zip; name=a.zip\nContent-Transfer-Encoding: base64\n\n"
            "UEsDBBQAAAAAAAAAIQCDFtyMAQAAAAEAAAAFAAAAYS5leGV4UEsBAhQDFAAAAAAAAAAhAIMW3IwB"
            "AAAAAQAAAAUAAAAAAAAAAAAAAIABAAAAAGEuZXhlUEsFBgAAAAABAAEAMwAAACQAAAAAAA==\n--b--\n",
            &count);
  fwi_facts_init(&facts, facts.message, NULL);
  fwi_workers *workers = facts.inspector.workers = fwi_workers_new(TEST_WORKERS);
  const fwi_attachment *files = fwi_facts_attachments(&facts, &count);
  fwi_workers_free(workers);
  ck_assert_int_eq(files[0].inside.state, FWI_INSIDE_KNOWN);
  ck_assert_uint_eq(files[0].inside.entry_count, 1);
  ck_assert(fwi_str_eq(files[0].inside.entries[0].name, FWI_STR("a.exe")));
}
END_TEST

START_TEST(who_forwards_is_masked_in_what_is_forwarded) {
  fwi_facts outer;
  fwi_facts_init(&outer, fwi_message_parse(arena, FWI_STR("To: hana@example.jp\n\nx"), &limits),
                 NULL);
  fwi_facts_init(&facts, fwi_message_parse(arena, FWI_STR("To: taro@example.jp\n\nx"), &limits),
                 NULL);
  facts.outer = &outer;
  size_t count;
  fwi_facts_recipients(&facts, &count);
  ck_assert_uint_eq(count, 1);
  ck_assert(fwi_mask_holds(&facts.mask, FWI_STR("hana@example.jp")));
  ck_assert(fwi_mask_holds(&facts.mask, FWI_STR("taro@example.jp")));
}
END_TEST

int main(void) {
  Suite *suite = suite_create("facts_attachment");
  TCase *tc = tcase_create("attachment");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, an_attached_page_is_dissected_like_a_body);
  tcase_add_test(tc, its_words_are_not_the_bodys);
  tcase_add_test(tc, a_page_by_its_content_alone_is_one);
  tcase_add_test(tc, a_page_that_a_script_writes_is_dissected);
  tcase_add_test(tc, a_script_of_the_body_leads_nobody_anywhere);
  tcase_add_test(tc, what_an_attached_mail_holds_is_not_ours);
  tcase_add_test(tc, what_cannot_be_opened_is_unknown_and_says_why);
  tcase_add_test(tc, more_files_than_the_limit_stay_closed);
  tcase_add_test(tc, an_archive_is_listed_by_its_worker);
  tcase_add_test(tc, who_forwards_is_masked_in_what_is_forwarded);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
