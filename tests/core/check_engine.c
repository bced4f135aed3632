/* The whole line through the public functions, on mails of our own and the sample mails. */
#include "fuwake/fuwake.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static fw_engine *engine;
static fw_scanner *scanner;
static fw_error err;

static void setup(void) {
  const char *plugins[] = {TEST_ROOT "/plugins"};
  fw_options options = fw_options_default();
  options.plugins = plugins;
  options.plugins_count = 1;
  ck_assert_int_eq(fw_engine_new(&engine, &options, &err), FW_OK);
  ck_assert_int_eq(fw_scanner_new(&scanner, engine, &err), FW_OK);
}

static void teardown(void) {
  fw_scanner_free(scanner);
  fw_engine_free(engine);
}

static char *json_of(const char *mail, size_t size, int flags, fw_label *label) {
  fw_verdict *verdict;
  fw_text text;
  ck_assert_int_eq(fw_scanner_scan(&verdict, scanner, (fw_str){mail, size}, fw_str_of("t"), &err),
                   FW_OK);
  if (label)
    *label = fw_verdict_label(verdict);
  fw_verdict_json(verdict, flags, &text);
  fw_verdict_free(verdict);
  return text.ptr;
}

static char *read_file(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  ck_assert_msg(file != NULL, "%s", path);
  char *data = malloc(1 << 20);
  *size = fread(data, 1, 1 << 20, file);
  fclose(file);
  return data;
}

static const struct {
  const char *name;
  fw_label label;
} samples[] = {
    {"phish-kagoya-expiry", FW_PHISHING},    {"phish-kagoya-login", FW_PHISHING},
    {"phish-kagoya-held-mail", FW_PHISHING}, {"phish-kagoya-delivery-report", FW_PHISHING},
    {"phish-ekinet-suspended", FW_PHISHING}, {"genuine-kagoya-renewal", FW_CLEAN},
    {"genuine-ekinet-booking", FW_CLEAN},    {"genuine-bounce", FW_CLEAN},
    {"genuine-colleague-warning", FW_CLEAN}, {"genuine-newsletter", FW_CLEAN},
};

START_TEST(sample_mail_gets_its_verdict_and_no_error) {
  char path[512];
  size_t size;
  snprintf(path, sizeof path, TEST_ROOT "/tests/data/mails/%s.eml", samples[_i].name);
  char *mail = read_file(path, &size);
  fw_label label;
  char *json = json_of(mail, size, FW_JSON_ALL, &label);
  ck_assert_msg(label == samples[_i].label, "%s: %s", samples[_i].name, fw_label_name(label));
  ck_assert_msg(strstr(json, "\"errors\":[]") != NULL, "%s", json);
  ck_assert_ptr_null(strstr(json, "http://"));
  free(json);
  free(mail);
}
END_TEST

START_TEST(empty_and_binary_mails_are_dissected_not_refused) {
  static const struct {
    const char *bytes;
    size_t size;
  } odd[] = {{"", 0}, {"\n", 1}, {"\0\0\0\0", 4}, {"\xFF\xD8\xFF\xE0 JFIF", 9}, {" ", 1}};
  fw_label label;
  char *json = json_of(odd[_i].bytes, odd[_i].size, FW_JSON_ALL, &label);
  ck_assert_int_eq(label, FW_CLEAN);
  ck_assert_ptr_nonnull(strstr(json, "\"schema\":\"fuwake/1\""));
  free(json);
}
END_TEST

START_TEST(verdict_outlives_scanner_and_engine) {
  fw_verdict *verdict;
  const char *mail = "From: a@example.jp\nSubject: x\n\nhttps://www.example.com/a\n";
  ck_assert_int_eq(fw_scanner_scan(&verdict, scanner, fw_str_of(mail), fw_str_of("t"), &err),
                   FW_OK);
  teardown();
  setup();
  fw_text text;
  fw_verdict_json(verdict, FW_JSON_FACTS, &text);
  ck_assert_ptr_nonnull(strstr(text.ptr, "hxxps://www[.]example[.]com/a"));
  fw_text_clear(&text);
  fw_verdict_free(verdict);
}
END_TEST

START_TEST(mail_over_the_limit_is_refused_with_the_limit_named) {
  fw_verdict *verdict;
  size_t size = fw_limits_default().message_bytes + 1;
  char *mail = calloc(1, size);
  ck_assert_int_eq(fw_scanner_scan(&verdict, scanner, (fw_str){mail, size}, fw_str_of("t"), &err),
                   FW_ELIMIT);
  ck_assert_ptr_null(verdict);
  ck_assert_ptr_nonnull(strstr(err.text, "message_bytes"));
  free(mail);
}
END_TEST

START_TEST(recipient_is_masked_in_text_percent_and_base64) {
  const char *mail = "From: x <a@attacker.test>\nTo: taro.yamada@example.jp\nSubject: "
                     "taro.yamada@example.jp\n\nhttps://evil.test/?u=taro.yamada%40example.jp "
                     "https://evil.test/?u=dGFyby55YW1hZGFAZXhhbXBsZS5qcA==\n";
  char *json = json_of(mail, strlen(mail), FW_JSON_ALL, NULL);
  ck_assert_ptr_null(strstr(json, "taro"));
  ck_assert_ptr_null(strstr(json, "dGFyby55YW1hZGFAZXhhbXBsZS5qcA"));
  ck_assert_ptr_nonnull(strstr(json, "attacker"));
  free(json);
}
END_TEST

START_TEST(no_fact_carries_a_live_url_or_the_victim) {
  const char *mail =
      "Return-Path: <b+taro.yamada=example.jp@attacker.test>\n"
      "Received: from https://evil.test/h (https://evil.test/r [192.0.2.1]) by http://evil.test/b\n"
      "From: x <a@attacker.test>\nTo: taro.yamada@example.jp\nSubject: x\n"
      "Message-ID: "
      "<https://evil.test/id@mail.attacker.test>\n\nｈｔｔｐ：／／ｅｖｉｌ．ｔｅｓｔ／\n";
  fw_verdict *verdict;
  fw_text text;
  ck_assert_int_eq(fw_scanner_scan(&verdict, scanner, fw_str_of(mail),
                                   fw_str_of("for taro.yamada@example.jp.eml"), &err),
                   FW_OK);
  fw_verdict_json(verdict, FW_JSON_ALL, &text);
  ck_assert_ptr_null(strstr(text.ptr, "taro"));
  ck_assert_ptr_null(strstr(text.ptr, "http://"));
  ck_assert_ptr_null(strstr(text.ptr, "https://"));
  ck_assert_ptr_null(strstr(text.ptr, "ｈｔｔｐ"));
  ck_assert_ptr_nonnull(strstr(text.ptr, "\"message_id\":\"hxxps://evil[.]test/id"));
  ck_assert_ptr_nonnull(strstr(text.ptr, "\"source\":\"for ****.******@*******.**.eml\""));
  fw_text_clear(&text);
  fw_verdict_free(verdict);
}
END_TEST

/* Values are cut at 280 bytes in sentences and at 1,000 in evidence. */
START_TEST(no_value_is_cut_within_the_victims_address) {
  static const int cuts[] = {280, 1000};
  char pad[1001], mail[4096];
  memset(pad, 'a', sizeof pad);
  for (int into = 1; into < 23; into += 3) { /* of taro.yamada@example.jp */
    snprintf(mail, sizeof mail,
             "From: x <a@attacker.test>\nTo: taro.yamada@example.jp\nSubject: x\nContent-Type: "
             "text/html\n\n<p>Hello <a href=\"https://amazon-login.test/?%.*s&taro.yamada@example"
             ".jp&z=1\">log in</a>\n",
             cuts[_i] - into - (int)sizeof "https://amazon-login.test/?", pad);
    char *json = json_of(mail, strlen(mail), FW_JSON_ALL, NULL);
    ck_assert_ptr_nonnull(strstr(json, "\"from-not-brand\""));
    ck_assert_ptr_nonnull(strstr(json, "\"links/recipient-in-url\""));
    ck_assert_msg(!strstr(json, "taro"), "%d: %.40s", into, strstr(json, "taro"));
    ck_assert_ptr_nonnull(strstr(json, "aaa&"));
    free(json);
  }
}
END_TEST

START_TEST(bad_trust_entry_is_refused) {
  const char *trust[] = {"10.0.0.0/99"};
  fw_options options = fw_options_default();
  options.trust = trust;
  options.trust_count = 1;
  fw_engine *none;
  ck_assert_int_eq(fw_engine_new(&none, &options, &err), FW_EINVAL);
  ck_assert_ptr_null(none);
  ck_assert_ptr_nonnull(strstr(err.text, "10.0.0.0/99"));
}
END_TEST

START_TEST(missing_plugin_folder_is_refused) {
  const char *plugins[] = {"/nonexistent/plugins"};
  fw_options options = fw_options_default();
  options.plugins = plugins;
  options.plugins_count = 1;
  fw_engine *none;
  ck_assert_int_eq(fw_engine_new(&none, &options, &err), FW_EIO);
  ck_assert_ptr_nonnull(strstr(err.text, "/nonexistent/plugins"));
}
END_TEST

START_TEST(url_alone_is_unwrapped) {
  fw_text text;
  ck_assert_int_eq(fw_scanner_url_json(scanner,
                                       fw_str_of("hxxps://redirect[.]test/?url="
                                                 "aHR0cHM6Ly9ldmlsLnRlc3QvbG9naW4="),
                                       false, &text, &err),
                   FW_OK);
  ck_assert_ptr_nonnull(strstr(text.ptr, "hxxps://evil[.]test/login"));
  ck_assert_ptr_nonnull(strstr(text.ptr, "encoded-target"));
  fw_text_clear(&text);
  ck_assert_int_eq(fw_scanner_url_json(scanner, fw_str_of("not a url"), false, &text, &err),
                   FW_EINVAL);
}
END_TEST

START_TEST(domain_names_its_brand) {
  fw_text text;
  ck_assert_int_eq(
      fw_scanner_brand_json(scanner, fw_str_of("www.eki-net.montaly.shop"), &text, &err), FW_OK);
  ck_assert_ptr_nonnull(strstr(text.ptr, "brand-in-subdomain"));
  fw_text_clear(&text);
  ck_assert_int_eq(fw_scanner_brand_json(scanner, fw_str_of("www.eki-net.com"), &text, &err),
                   FW_OK);
  ck_assert_ptr_nonnull(strstr(text.ptr, "\"how\":\"owner\""));
  fw_text_clear(&text);
}
END_TEST

/* A mail that forwards another as an attachment, as an analyst does. */
static char *forward_of(const char *name, size_t *size) {
  static const char head[] = "From: Hana <hana@example.com>\nTo: taro@example.jp\nSubject: look\n"
                             "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=outer\n"
                             "\n--outer\n\nWhat do you make of it?\n--outer\n"
                             "Content-Type: message/rfc822\n\n",
                    tail[] = "\n--outer--\n";
  char path[512];
  size_t inner_size;
  snprintf(path, sizeof path, TEST_ROOT "/tests/data/mails/%s.eml", name);
  char *inner = read_file(path, &inner_size);
  *size = strlen(head) + inner_size + strlen(tail);
  char *mail = malloc(*size + 1);
  memcpy(mail, head, strlen(head));
  memcpy(mail + strlen(head), inner, inner_size);
  memcpy(mail + strlen(head) + inner_size, tail, sizeof tail);
  free(inner);
  return mail;
}

START_TEST(an_attached_phish_is_judged_and_its_forwarder_is_not) {
  size_t size;
  char *mail = forward_of("phish-kagoya-expiry", &size);
  fw_label label;
  char *json = json_of(mail, size, FW_JSON_ALL, &label);
  ck_assert_int_eq(label, FW_CLEAN);
  ck_assert_msg(strstr(json, "\"findings\":[],") != NULL, "%s", json);
  free(json);
  json = json_of(mail, size, FW_JSON_NESTED, NULL);
  ck_assert_msg(json[0] == '[' && strstr(json, "\"verdict\":\"phishing\"") != NULL, "%s", json);
  ck_assert_ptr_nonnull(strstr(json, "\"part\":\"2\""));
  ck_assert_ptr_null(strstr(json, "taro@example.jp")); /* the outer victim is one here, too */
  free(json);
  free(mail);
}
END_TEST

START_TEST(a_mail_without_attached_mails_has_an_empty_list_of_them) {
  static const char mail[] = "From: a@example.com\n\nx\n";
  char *json = json_of(mail, sizeof mail - 1, FW_JSON_NESTED, NULL);
  ck_assert_str_eq(json, "[]");
  free(json);
}
END_TEST

static size_t count_of(const char *text, const char *word) {
  size_t n = 0;
  while ((text = strstr(text, word))) {
    n++;
    text++;
  }
  return n;
}

START_TEST(attached_mails_are_dissected_up_to_the_limit_at_any_depth) {
  enum { MAILS = 15 };
  static char mail[MAILS * 64];
  size_t size = 0;
  for (int i = 0; i < MAILS; i++)
    size += (size_t)snprintf(mail + size, sizeof mail - size,
                             "Subject: s\nContent-Type: message/rfc822\n\n");
  char *json = json_of(mail, size, FW_JSON_ALL, NULL);
  ck_assert_uint_eq(count_of(json, "\"schema\":"), 1 + fw_limits_default().nested);
  ck_assert_uint_eq(count_of(json, "\"name\":\"nested\""), 1);
  free(json);
}
END_TEST

START_TEST(attached_mails_share_the_links_but_each_has_a_tenth) {
  enum { MAILS = 4, LINKS = 750, ROOM = MAILS * LINKS * 40 };
  char *mail = malloc(ROOM);
  size_t size = (size_t)snprintf(mail, ROOM, "%s",
                                 "Subject: s\nContent-Type: multipart/mixed; boundary=b\n\n");
  for (int m = 0; m < MAILS; m++) {
    size += (size_t)snprintf(mail + size, ROOM - size,
                             "--b\nContent-Type: message/rfc822\n\nSubject: n\n\n");
    for (int i = 0; i < LINKS; i++)
      size += (size_t)snprintf(mail + size, ROOM - size, "http://192.0.2.%d/%d\n", i % 250, i);
  }
  char *json = json_of(mail, size, FW_JSON_ALL, NULL);
  /* 750, the 250 that are left, then a tenth of the 1,000 each */
  ck_assert_uint_eq(count_of(json, "\"kind\":\"text\""), 750 + 250 + 100 + 100);
  ck_assert_uint_eq(count_of(json, "\"name\":\"links\""), 3);
  free(json);
  free(mail);
}
END_TEST

START_TEST(attached_mails_share_the_text_but_each_has_a_tenth) {
  fw_options options = fw_options_default();
  options.limits.text_bytes = 100;
  fw_engine *small;
  fw_scanner *alone;
  fw_verdict *verdict;
  fw_text json;
  char text[81], mail[1000];
  memset(text, 'a', sizeof text - 1);
  text[sizeof text - 1] = '\0';
  size_t size =
      (size_t)snprintf(mail, sizeof mail,
                       "Subject: s\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n%s", text);
  for (int m = 0; m < 3; m++)
    size += (size_t)snprintf(mail + size, sizeof mail - size,
                             "\n--b\nContent-Type: message/rfc822\n\nSubject: n\n\n%s", text);
  ck_assert_int_eq(fw_engine_new(&small, &options, &err), FW_OK);
  ck_assert_int_eq(fw_scanner_new(&alone, small, &err), FW_OK);
  ck_assert_int_eq(fw_scanner_scan(&verdict, alone, (fw_str){mail, size}, fw_str_of("t"), &err),
                   FW_OK);
  fw_verdict_json(verdict, FW_JSON_NESTED, &json);
  /* 80, then the 20 that are left, then a tenth of the 100 each */
  const char *at = json.ptr;
  for (int m = 0; m < 3; m++) {
    size_t had = strspn((at = strstr(at, "\"text\":\"aa")) + strlen("\"text\":\""), "a");
    ck_assert_uint_eq(had, m ? 10 : 20);
    at++;
  }
  fw_text_clear(&json);
  fw_verdict_free(verdict);
  fw_scanner_free(alone);
  fw_engine_free(small);
}
END_TEST

START_TEST(an_outlook_file_without_its_program_is_one_clear_line) {
  static const char file[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 "
                             "_\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0_\0v\0e\0r\0s\0i\0o\0n\0";
  fw_options options = fw_options_default();
  fw_engine *bare;
  fw_scanner *alone;
  fw_verdict *verdict;
  for (int i = 0; i < 2; i++) {
    options.workers = i ? NULL : "/no/such/folder";
    ck_assert_int_eq(fw_engine_new(&bare, &options, &err), FW_OK);
    ck_assert_int_eq(fw_scanner_new(&alone, bare, &err), FW_OK);
    ck_assert_int_eq(
        fw_scanner_scan(&verdict, alone, (fw_str){file, sizeof file - 1}, fw_str_of("t"), &err),
        FW_EINVAL);
    ck_assert_ptr_null(verdict);
    ck_assert_msg(strstr(err.text, i ? "switched off" : "/no/such/folder/msg") != NULL, "%s",
                  err.text);
    fw_scanner_free(alone);
    fw_engine_free(bare);
  }
}
END_TEST

int main(void) {
  Suite *suite = suite_create("engine");
  TCase *tcase = tcase_create("engine");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_set_timeout(tcase, 60);
  tcase_add_loop_test(tcase, sample_mail_gets_its_verdict_and_no_error, 0,
                      sizeof samples / sizeof *samples);
  tcase_add_loop_test(tcase, empty_and_binary_mails_are_dissected_not_refused, 0, 5);
  tcase_add_test(tcase, verdict_outlives_scanner_and_engine);
  tcase_add_test(tcase, mail_over_the_limit_is_refused_with_the_limit_named);
  tcase_add_test(tcase, recipient_is_masked_in_text_percent_and_base64);
  tcase_add_test(tcase, no_fact_carries_a_live_url_or_the_victim);
  tcase_add_loop_test(tcase, no_value_is_cut_within_the_victims_address, 0, 2);
  tcase_add_test(tcase, bad_trust_entry_is_refused);
  tcase_add_test(tcase, missing_plugin_folder_is_refused);
  tcase_add_test(tcase, url_alone_is_unwrapped);
  tcase_add_test(tcase, domain_names_its_brand);
  tcase_add_test(tcase, an_attached_phish_is_judged_and_its_forwarder_is_not);
  tcase_add_test(tcase, a_mail_without_attached_mails_has_an_empty_list_of_them);
  tcase_add_test(tcase, attached_mails_are_dissected_up_to_the_limit_at_any_depth);
  tcase_add_test(tcase, attached_mails_share_the_links_but_each_has_a_tenth);
  tcase_add_test(tcase, attached_mails_share_the_text_but_each_has_a_tenth);
  tcase_add_test(tcase, an_outlook_file_without_its_program_is_one_clear_line);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
