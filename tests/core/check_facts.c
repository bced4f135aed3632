#include "facts/facts.h"

#include "check_lexicon.h"

#include <stdlib.h>

static fwi_arena *arena;
static fwi_facts facts;

static void setup(void) {
  arena = fwi_arena_new();
  make_lexicon(arena);
}
static void teardown(void) { fwi_arena_free(arena); }

static void read_mail(const char *mail) {
  fw_limits limits = {.message_bytes = 1 << 20,
                      .headers = 100,
                      .header_bytes = 10000,
                      .address_groups = 4,
                      .addresses = 100,
                      .depth = 10,
                      .parts = 100,
                      .text_bytes = 1 << 20,
                      .links = 100,
                      .url_hops = 8,
                      .hops = 20};
  fwi_facts_init(&facts, fwi_message_parse(arena, fw_str_of(mail), &limits), NULL);
  facts.lexicon = &lexicon;
}

static void assert_slice(fwi_slice slice, const char *expected) {
  fw_str got = fwi_slice_str(slice);
  ck_assert_msg(fwi_str_eq(got, fw_str_of(expected)), "got <%.*s>, expected <%s>", FWI_ARG(got),
                expected);
}

START_TEST(subject_stands_without_its_stamp) {
  read_mail("Subject: [spam]  Hello there \n\nbody\n");
  assert_slice(fwi_facts_subject(&facts), "Hello there");
  assert_slice(fwi_facts_stamp(&facts), "[spam]");
}
END_TEST

START_TEST(what_nobody_asks_for_is_not_worked_out) {
  read_mail("From: a@example.com\nTo: taro@example.jp\nSubject: s\nReceived: from x by y\n"
            "Content-Type: text/html\n\n<p>Dear Taro</p><a href='https://example.com/'>x</a>\n");
  fwi_part *part = &facts.message->parts[0];
  assert_slice(fwi_facts_subject(&facts), "s");
  ck_assert(!part->octets && !part->text);
  ck_assert(!facts.message->headers[0].text && !facts.message->headers[0].addresses);
  ck_assert(!facts.have_links && !facts.have_route && !facts.have_salutation);
  ck_assert(!facts.have_bodies && !facts.have_attachments && !facts.have_recipients);
  ck_assert_uint_eq(fwi_facts_links(&facts)->count, 1);
  ck_assert(facts.have_links && facts.have_bodies && part->text && !facts.links.have_roles);
  ck_assert_ptr_null(facts.bodies[0].visible->folded); /* nobody looked for words */
  ck_assert(!facts.have_salutation);
}
END_TEST

START_TEST(a_salutation_needs_neither_links_nor_attachments) {
  read_mail("From: a@example.com\nTo: taro@example.jp\nContent-Type: text/html\n\n"
            "<p>Dear Taro</p><a href='https://example.com/'>x</a>\n");
  ck_assert_str_eq(fwi_salutation_name(fwi_facts_salutation(&facts)->kind), "name");
  ck_assert(facts.have_bodies && !facts.have_links && !facts.have_attachments);
}
END_TEST

START_TEST(absent_facts_are_empty_never_a_crash) {
  read_mail("\n");
  ck_assert_ptr_null(fwi_facts_subject(&facts).text);
  ck_assert_ptr_null(fwi_facts_address(&facts, FWI_STR("From")).address.text);
  ck_assert_ptr_null(fwi_facts_message_id(&facts).text);
  ck_assert(!fwi_facts_date(&facts).valid);
  ck_assert_ptr_null(fwi_facts_origin(&facts));
  ck_assert_uint_eq(fwi_facts_links(&facts)->count, 0);
  ck_assert_int_eq(fwi_facts_salutation(&facts)->kind, FWI_SALUTATION_NONE);
}
END_TEST

START_TEST(recipients_are_the_victims_not_the_sender) {
  read_mail("Received: from a (b [192.0.2.1]) by mx.example.jp for <Taro@example.jp>; "
            "Tue, 17 Feb 2026 10:01:00 +0900\n"
            "From: x <evil@attacker.test>\nTo: evil@attacker.test, hanako@example.jp\n"
            "Delivered-To: taro@example.jp\n\nbody\n");
  size_t count;
  const fw_str *list = fwi_facts_recipients(&facts, &count);
  ck_assert_uint_eq(count, 2);
  ck_assert(fwi_str_eq(list[0], FWI_STR("taro@example.jp")));
  ck_assert(fwi_str_eq(list[1], FWI_STR("hanako@example.jp")));
}
END_TEST

START_TEST(mail_that_poses_as_the_victims_own_mailbox_names_the_victim) {
  read_mail(
      "From: hanako@example.jp\nTo: hanako@example.jp\nReturn-Path: <x@attacker.test>\n\nb\n");
  size_t count;
  const fw_str *list = fwi_facts_recipients(&facts, &count);
  ck_assert_uint_eq(count, 1);
  ck_assert(fwi_str_eq(list[0], FWI_STR("hanako@example.jp")));
  read_mail("From: x@attacker.test\nTo: x@attacker.test\nReturn-Path: <x@attacker.test>\n\nb\n");
  fwi_facts_recipients(&facts, &count);
  ck_assert_uint_eq(count, 0);
}
END_TEST

START_TEST(address_with_two_at_signs_is_masked_in_both_readings) {
  read_mail("From: a@attacker.test\nTo: <taro@example.jp@example.com>\n\nb\n");
  size_t count;
  const fw_str *list = fwi_facts_recipients(&facts, &count);
  ck_assert_uint_eq(count, 2);
  ck_assert(fwi_str_eq(list[0], FWI_STR("taro@example.jp")));
}
END_TEST

START_TEST(address_of_a_mailing_list_is_no_victim_once_one_is_known) {
  const char *mail = "%sFrom: a@example.com\nTo: users@lists.example.org\n"
                     "List-Post: <mailto:users@lists.example.org>\n\nb\n";
  static const struct {
    const char *more, *first;
  } rows[] = {{"Delivered-To: taro@example.jp\n", "taro@example.jp"},
              {"", "users@lists.example.org"}}; /* else it would be nobody */
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    char raw[400];
    snprintf(raw, sizeof raw, mail, rows[i].more);
    read_mail(raw);
    size_t count;
    const fw_str *list = fwi_facts_recipients(&facts, &count);
    ck_assert_uint_eq(count, 1);
    ck_assert(fwi_str_eq(list[0], fw_str_of(rows[i].first)));
  }
}
END_TEST

START_TEST(flood_of_fields_does_not_push_out_who_wrote_to_whom) {
  char mail[4000] = "";
  for (int i = 0; i < 150; i++) /* the limit of these tests is 100 */
    strcat(mail, "X-n: a\n");
  strcat(mail, "From: a@attacker.test\nTo: taro@example.jp\nSubject: s\n\nb\n");
  read_mail(mail);
  assert_slice(fwi_facts_subject(&facts), "s");
  size_t count;
  fwi_facts_recipients(&facts, &count);
  ck_assert_uint_eq(count, 1);
  ck_assert_uint_eq(facts.message->defect_count, 1);
  ck_assert(fwi_str_eq(facts.message->defects[0].name, FWI_STR("headers")));
}
END_TEST

START_TEST(flood_of_links_is_told) {
  char mail[8000] = "Content-Type: text/html\n\n";
  for (int i = 0; i < 150; i++)
    strcat(mail, "<a href=http://a.test/>a</a>");
  read_mail(mail);
  ck_assert_uint_eq(fwi_facts_links(&facts)->count, 100);
  ck_assert_int_eq(facts.message->defects[0].value, 150);
  ck_assert_uint_eq(facts.message->defect_count, 1);
  ck_assert(fwi_str_eq(facts.message->defects[0].name, FWI_STR("links")));
}
END_TEST

START_TEST(links_over_the_limit_are_counted_unread) {
  fwi_buf mail = {0};
  fwi_buf_add_str(&mail, FWI_STR("Subject: s\n\n"));
  for (int i = 0; i < 150; i++)
    fwi_buf_printf(&mail, "http://h%d.test/ ", i);
  fwi_buf_add_str(&mail, FWI_STR("http://%%%/")); /* reading it would tell that it is none */
  fwi_buf_add_char(&mail, '\0');
  read_mail(mail.ptr);
  ck_assert_uint_eq(fwi_facts_links(&facts)->count, 100);
  ck_assert_int_eq(facts.message->defects[0].value, 151);
  fwi_buf_clear(&mail);
}
END_TEST

START_TEST(html_body_comes_before_its_plain_alternative) {
  read_mail("MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
            "--b\nContent-Type: text/plain\n\nplain\n"
            "--b\nContent-Type: text/html\n\n<p>shown</p>\n--b--\n");
  size_t count;
  const fwi_body *bodies = fwi_facts_bodies(&facts, &count);
  ck_assert_uint_eq(count, 2);
  ck_assert_ptr_nonnull(bodies[0].html);
  ck_assert_ptr_null(bodies[1].html);
}
END_TEST

START_TEST(words_of_an_attached_mail_are_not_the_senders) {
  read_mail(
      "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
      "--b\nContent-Type: text/plain\n\nsee attached\n"
      "--b\nContent-Type: message/rfc822\n\nSubject: inner\n\nhttp://evil.example/x\n--b--\n");
  size_t count;
  fwi_facts_bodies(&facts, &count);
  ck_assert_uint_eq(count, 1);
  ck_assert_uint_eq(fwi_facts_links(&facts)->count, 0);
}
END_TEST

START_TEST(chain_that_is_cut_short_is_told) {
  fwi_buf mail = {0};
  fwi_buf_add_str(&mail, FWI_STR("Subject: x\n\n"));
  while (mail.len < 3000)
    fwi_buf_add_str(&mail, FWI_STR("https://h.example/"));
  fwi_buf_add_char(&mail, '\0');
  read_mail(mail.ptr);
  const fwi_links *links = fwi_facts_links(&facts);
  ck_assert_uint_eq(links->count, 1);
  ck_assert_uint_eq(links->items[0].chain_count, 2);
  ck_assert_uint_eq(facts.message->defect_count, 1);
  ck_assert(fwi_str_eq(facts.message->defects[0].name, FWI_STR("url_hops")));
  fwi_buf_clear(&mail);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("facts");
  TCase *tcase = tcase_create("facts");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, subject_stands_without_its_stamp);
  tcase_add_test(tcase, what_nobody_asks_for_is_not_worked_out);
  tcase_add_test(tcase, a_salutation_needs_neither_links_nor_attachments);
  tcase_add_test(tcase, absent_facts_are_empty_never_a_crash);
  tcase_add_test(tcase, address_of_a_mailing_list_is_no_victim_once_one_is_known);
  tcase_add_test(tcase, recipients_are_the_victims_not_the_sender);
  tcase_add_test(tcase, mail_that_poses_as_the_victims_own_mailbox_names_the_victim);
  tcase_add_test(tcase, address_with_two_at_signs_is_masked_in_both_readings);
  tcase_add_test(tcase, flood_of_fields_does_not_push_out_who_wrote_to_whom);
  tcase_add_test(tcase, flood_of_links_is_told);
  tcase_add_test(tcase, links_over_the_limit_are_counted_unread);
  tcase_add_test(tcase, html_body_comes_before_its_plain_alternative);
  tcase_add_test(tcase, words_of_an_attached_mail_are_not_the_senders);
  tcase_add_test(tcase, chain_that_is_cut_short_is_told);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
