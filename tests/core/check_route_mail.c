/* Whole mails: where the boundary is, whose authentication results count, what filters on the
 * way wrote. */
#include "route/upstream.h"

#include "util/str.h"

#include "check_lexicon.h"

#include <stdio.h>
#include <stdlib.h>

static fwi_arena *arena;
static fwi_message *message;
static fwi_trust *trust;

static const fw_limits small = {.message_bytes = 1 << 20,
                                .headers = 1000,
                                .header_bytes = 64 << 10,
                                .address_groups = 4,
                                .addresses = 100,
                                .depth = 20,
                                .parts = 100,
                                .text_bytes = 1 << 20,
                                .links = 100,
                                .url_hops = 8,
                                .hops = 100};

static void set_up(void) {
  arena = fwi_arena_new();
  make_lexicon(arena);
  trust = NULL;
}
static void tear_down(void) {
  fwi_trust_free(trust);
  fwi_arena_free(arena);
}

static fwi_route *route_of(const char *mail) {
  message = fwi_message_parse(arena, fw_str_of(mail), &small);
  return fwi_route_read(message, trust);
}

static void trust_in(const char *entry) {
  trust = fwi_trust_new(&entry, 1, NULL);
  ck_assert_ptr_nonnull(trust);
}

static void assert_str(fw_str got, const char *expected) {
  ck_assert_msg(fwi_str_eq(got, fw_str_of(expected)), "<%.*s> is not <%s>", FWI_ARG(got), expected);
}

static void assert_boundary(const fwi_route *route, int index, const char *ip, const char *why) {
  ck_assert_int_eq(route->boundary, index);
  assert_str(route->boundary_why, why);
  for (int i = 0; i < (int)route->count; i++) {
    ck_assert_int_eq(route->hops[i].boundary, i == index);
    if (index >= 0)
      ck_assert_int_eq(route->hops[i].trusted, i <= index);
  }
  if (index >= 0)
    assert_str(fwi_slice_str(route->hops[index].ip), ip);
}

#define FROM "From: support@kagoya.jp\r\n"
#define OUTSIDE                                                                                    \
  "Received: from new194 (executiveonelimousine.com [104.219.238.62])\r\n"                         \
  "\tby mx.example.jp (Postfix) with ESMTP id 1; Mon, 6 Oct 2025 10:00:00 +0900\r\n"
#define INSIDE                                                                                     \
  "Received: from mx.example.jp (mx.example.jp [10.0.0.2]) by store.example.jp with LMTP; x\r\n"
#define FORGED                                                                                     \
  "Received: from mail.kagoya.jp (mail.kagoya.jp [203.142.206.1]) by mx.example.jp; x\r\n"

/* The boundary ----------------------------------------------------------------------------- */

START_TEST(takes_the_only_received_line_for_the_boundary) {
  assert_boundary(route_of(OUTSIDE FROM "\r\n"), 0, "104.219.238.62", "first-public-ip");
}
END_TEST

START_TEST(takes_the_only_line_even_with_a_private_address) {
  assert_boundary(route_of("Received: from pc ([192.168.0.9]) by mx.example.jp; x\r\n" FROM "\r\n"),
                  0, "192.168.0.9", "only-hop");
}
END_TEST

START_TEST(takes_a_pasted_line_without_a_by_clause) {
  assert_boundary(route_of("Received: from nlugjoc.cn (unknown [137.220.216.28])\r\n" FROM "\r\n"),
                  0, "137.220.216.28", "first-public-ip");
}
END_TEST

START_TEST(passes_our_own_relays_and_stops_at_the_first_foreign_client) {
  assert_boundary(route_of(INSIDE OUTSIDE FORGED FROM "\r\n"), 1, "104.219.238.62",
                  "first-public-ip");
}
END_TEST

START_TEST(passes_relays_of_the_same_organisation) {
  assert_boundary(
      route_of("Received: from mx.example.jp (mx.example.jp [203.142.206.9]) by s.example.jp; "
               "x\r\n" OUTSIDE FROM "\r\n"),
      1, "104.219.238.62", "first-public-ip");
}
END_TEST

START_TEST(never_believes_a_helo_that_names_our_organisation) {
  assert_boundary(route_of("Received: from mx.example.jp (137.220.216.28) by store.example.jp "
                           "with Microsoft SMTP Server; x\r\n" FORGED FROM "\r\n"),
                  0, "137.220.216.28", "first-public-ip");
}
END_TEST

START_TEST(never_believes_a_name_that_may_be_forged) {
  assert_boundary(route_of("Received: from mx.example.jp (mx.example.jp [137.220.216.28] (may be "
                           "forged)) by store.example.jp; x\r\n" FORGED FROM "\r\n"),
                  0, "137.220.216.28", "first-public-ip");
}
END_TEST

START_TEST(passes_local_pick_up_and_fetched_mail) {
  assert_boundary(route_of("Received: from mx.example.net (mx.example.net [203.142.206.9]) by "
                           "localhost with POP3 (fetchmail-6.4); x\r\n"
                           "Received: (qmail 1 invoked by uid 89); x\r\n"
                           "Received: by 2002:a05:6871:1d0:b0:1ad:11bf:6661 with SMTP id q16; "
                           "x\r\n" OUTSIDE FORGED FROM "\r\n"),
                  3, "104.219.238.62", "first-public-ip");
}
END_TEST

START_TEST(passes_the_inside_of_exchange_online) {
  assert_boundary(
      route_of(
          "Received: from A.eurprd01.prod.exchangelabs.com (2603:10a6:10:46a::13) by "
          "B.eurprd09.prod.outlook.com (2603:10a6:10:144::16) with Microsoft SMTP Server; x\r\n"
          "Received: from evil.example.com (137.220.216.28) by C.mail.protection.outlook.com "
          "(100.127.142.193) with Microsoft SMTP Server; x\r\n" FROM "\r\n"),
      1, "137.220.216.28", "first-public-ip");
}
END_TEST

START_TEST(finds_documentation_addresses_like_any_outside_address) {
  assert_boundary(
      route_of("Received: from a (b.example.com [203.0.113.5]) by mx.example.jp; x\r\n" FORGED FROM
               "\r\n"),
      0, "203.0.113.5", "first-public-ip");
}
END_TEST

START_TEST(takes_the_deepest_outside_address_when_all_is_one_organisation) {
  assert_boundary(
      route_of("Received: from a.example.jp (a.example.jp [203.142.206.9]) by b.example.jp; x\r\n"
               "Received: from c.example.jp (c.example.jp [203.142.206.8]) by a.example.jp; x\r\n"
               "Received: from pc ([192.168.0.1]) by c.example.jp; x\r\n" FROM "\r\n"),
      1, "203.142.206.8", "first-public-ip");
}
END_TEST

START_TEST(finds_none_without_received_lines) {
  assert_boundary(route_of(FROM "\r\n"), -1, "", "none");
  assert_boundary(route_of("Received: (qmail 1 invoked by uid 89); x\r\n" FROM "\r\n"), -1, "",
                  "none");
}
END_TEST

START_TEST(follows_the_trust_option_through_a_named_relay) {
  trust_in("relay.example.net");
  assert_boundary(
      route_of("Received: from relay.example.net (relay.example.net [203.142.206.9]) by "
               "mx.example.jp; x\r\n" OUTSIDE FORGED FROM "\r\n"),
      1, "104.219.238.62", "trust-option");
}
END_TEST

START_TEST(follows_the_trust_option_through_a_network) {
  trust_in("203.142.206.0/24");
  assert_boundary(
      route_of(
          "Received: from x (unknown [203.142.206.9]) by mx.example.jp; x\r\n" OUTSIDE FORGED FROM
          "\r\n"),
      1, "104.219.238.62", "trust-option");
}
END_TEST

START_TEST(does_not_trust_a_relay_by_its_helo) {
  trust_in("relay.example.net");
  assert_boundary(route_of("Received: from relay.example.net (unknown [137.220.216.28]) by "
                           "mx.example.jp; x\r\n" FORGED FROM "\r\n"),
                  0, "137.220.216.28", "trust-option");
}
END_TEST

START_TEST(bounds_the_number_of_hops_and_says_so) {
  fw_limits limits = small;
  limits.hops = 2;
  message = fwi_message_parse(arena, FWI_STR(INSIDE INSIDE OUTSIDE FROM "\r\n"), &limits);
  fwi_route *route = fwi_route_read(message, NULL);
  ck_assert_uint_eq(route->count, 2);
  ck_assert_uint_eq(message->defect_count, 1);
  assert_str(message->defects[0].name, "hops");
  ck_assert_int_eq(message->defects[0].value, 3);
}
END_TEST

START_TEST(points_back_to_the_raw_bytes) {
  fwi_route *route = route_of(INSIDE OUTSIDE FROM "\r\n");
  size_t start, end;
  fwi_slice_raw(route->hops[1].rdns, &start, &end);
  assert_str(fwi_str_slice(message->raw, start, end), "executiveonelimousine.com");
}
END_TEST

/* Whose results count ---------------------------------------------------------------------- */

#define RESULT(by, what) "Authentication-Results: " by "; " what "\r\n"

START_TEST(trusts_results_above_the_boundary) {
  fwi_route *route =
      route_of(RESULT("mx.example.jp", "spf=softfail smtp.mailfrom=kagoya.jp")
                   OUTSIDE RESULT("mx.example.jp", "spf=pass; dkim=pass; dmarc=pass") FROM "\r\n");
  ck_assert(route->auth.trusted);
  assert_str(route->auth.spf, "softfail");
  assert_str(route->auth.dkim, "");
}
END_TEST

START_TEST(takes_results_below_the_boundary_as_claims) {
  fwi_route *route = route_of(OUTSIDE RESULT("mx.example.jp", "spf=pass") FROM "\r\n");
  ck_assert(!route->auth.trusted);
  assert_str(route->auth.spf, "pass");
}
END_TEST

START_TEST(trusts_results_by_a_host_of_the_trust_option) {
  trust_in("mx.example.jp");
  fwi_route *route = route_of(OUTSIDE RESULT("mx.example.jp", "spf=pass") FROM "\r\n");
  ck_assert(route->auth.trusted);
}
END_TEST

START_TEST(puts_the_fields_of_one_server_together) {
  fwi_route *route =
      route_of(RESULT("mx.example.jp", "dmarc=none") RESULT("other.example.net", "spf=fail")
                   RESULT("mx.example.jp", "dkim=pass header.d=kagoya.jp") OUTSIDE FROM "\r\n");
  assert_str(route->auth.by, "mx.example.jp");
  assert_str(route->auth.dmarc, "none");
  assert_str(route->auth.dkim, "pass");
  assert_str(route->auth.spf, "");
}
END_TEST

START_TEST(prefers_the_server_that_saw_the_sending_side) {
  fwi_route *route = route_of(RESULT("store.example.net", "spf=fail") RESULT(
      "mx.example.jp", "spf=pass smtp.mailfrom=kagoya.jp") OUTSIDE FROM "\r\n");
  assert_str(route->auth.by, "mx.example.jp");
  assert_str(route->auth.spf, "pass");
}
END_TEST

START_TEST(falls_back_to_arc_and_received_spf) {
  fwi_route *route = route_of(
      "ARC-Authentication-Results: i=1; mx.google.com; dkim=pass header.d=kagoya.jp\r\n"
      "Received-SPF: fail (mx.google.com: domain of a@kagoya.jp) client-ip=192.0.2.1\r\n" OUTSIDE
          FROM "\r\n");
  ck_assert(route->auth.trusted);
  assert_str(route->auth.by, "mx.google.com");
  assert_str(route->auth.dkim, "pass");
  assert_str(route->auth.spf, "fail");
  assert_str(route->auth.spf_domain, "kagoya.jp");
}
END_TEST

START_TEST(prefers_a_signature_of_the_sender_in_from) {
  fwi_route *route = route_of(RESULT("mx.example.jp", "dkim=pass header.d=esp.example; dkim=pass "
                                                      "header.d=m.kagoya.jp") OUTSIDE FROM "\r\n");
  assert_str(route->auth.dkim_domain, "m.kagoya.jp");
}
END_TEST

START_TEST(says_nothing_when_nothing_is_said) {
  fwi_route *route = route_of(RESULT("mx.example.jp", "none") OUTSIDE
                              "DKIM-Signature: v=1; d=kagoya.jp; b=x\r\n" FROM "\r\n");
  assert_str(route->auth.dkim, "");
  assert_str(route->auth.by, "");
  ck_assert(!route->auth.trusted);
}
END_TEST

/* Subject stamps --------------------------------------------------------------------------- */

static const struct {
  const char *subject, *stamp, *kind;
} stamps[] = {
    {"[spam] サービス契約満了", "[spam]", "spam"},
    {"[SPAM]x", "[SPAM]", "spam"},
    {"***SPAM*** x", "***SPAM***", "spam"},
    {"*****SPAM***** x", "*****SPAM*****", "spam"},
    {"[迷惑メール] x", "[迷惑メール]", "spam"},
    {"【迷惑メール】x", "【迷惑メール】", "spam"},
    {"[meiwaku] x", "[meiwaku]", "spam"},
    {"[SPAM?] x", "[SPAM?]", "spam"},
    {"{Spam?} x", "{Spam?}", "spam"},
    {"SPAM: x", "SPAM:", "spam"},
    {"[Suspected SPAM] x", "[Suspected SPAM]", "spam"},
    {"[bulk] x", "[bulk]", "bulk"},
    {"[Virus] x", "[Virus]", "virus"},
    {"{Virus?} {Spam?} x", "{Virus?} {Spam?}", "virus"},
    {"[External] x", "[External]", "external"},
    {"[EXT]　x", "[EXT]", "external"},
    {"[External Sender] x", "[External Sender]", "external"},
    {"!!SPAM!! x", "!!SPAM!!", "spam"},
    {"<spam> x", "<spam>", "spam"},
    {"[jspam] x", "[jspam]", "spam"},
    {"［ＳＰＡＭ］ x", "［ＳＰＡＭ］", "spam"},
    {"＊＊＊ＳＰＡＭ＊＊＊ x", "＊＊＊ＳＰＡＭ＊＊＊", "spam"},
    {"[Spam][!!Spam]RE:x", "[Spam][!!Spam]", "spam"},
    {"[SPAM 12.5/5.0] x", "[SPAM 12.5/5.0]", "spam"},
    {"  [spam] x", "[spam]", "spam"},
    {"[spam]", "[spam]", "spam"},
    /* near misses */
    {"[list-name 123] x", "", "none"},
    {"[Spambayes] test sets?", "", "none"},
    {"[SPAM-L 7] x", "", "none"},
    {"[SpamCop (192.0.2.1)] x", "", "none"},
    {"Re: [spam] x", "", "none"},
    {"【重要】迷惑メールにご注意", "", "none"},
    {"迷惑メールにご注意ください", "", "none"},
    {"[123] x", "", "none"},
    {"[spam x", "", "none"},
    {"External: x", "", "none"},
    {"[]", "", "none"},
    {"", "", "none"},
    {"***", "", "none"},
};

START_TEST(reads_the_stamp_at_the_head_of_a_subject) {
  fwi_text subject = {.value = fw_str_of(stamps[_i].subject), .arena = arena};
  assert_str(fwi_slice_str(fwi_subject_stamp(&subject, &lexicon)), stamps[_i].stamp);
  assert_str(fw_str_of(fwi_stamp_kind_name(fwi_subject_stamp_kind(&subject, &lexicon))),
             stamps[_i].kind);
}
END_TEST

/* The X-Spam family ------------------------------------------------------------------------ */

static fwi_upstream *upstream_of(const char *mail) {
  fwi_route *route = route_of(mail);
  return fwi_upstream_read(message, route);
}

START_TEST(reads_flag_and_score_as_written) {
  fwi_upstream *up = upstream_of(OUTSIDE "X-Spam: Yes\r\nX-Spam-Score: 49\r\n" FROM "\r\n");
  ck_assert(up->spam && !up->flag.trusted);
  assert_str(up->flag.header->name, "X-Spam");
  assert_str(fwi_slice_str(up->score.text), "49");
  ck_assert_double_eq(up->points, 49);
}
END_TEST

START_TEST(reads_spamassassin_status_with_its_threshold) {
  fwi_upstream *up = upstream_of(
      "X-Spam-Checker-Version: SpamAssassin 4.0 (2022-12-14) on mx.example.jp\r\n"
      "X-Spam-Level: ***\r\nX-Spam-Status: No, score=-1.25 required=5.0 tests=A\r\n" OUTSIDE FROM
      "\r\n");
  ck_assert(!up->spam && up->flag.trusted);
  assert_str(fwi_slice_str(up->flag.text), "No");
  ck_assert_double_eq(up->points, -1.25);
  ck_assert_double_eq(up->required, 5);
  assert_str(up->by, "mx.example.jp");
}
END_TEST

START_TEST(prefers_what_stands_above_the_boundary) {
  fwi_upstream *up = upstream_of("X-Spam-Level: *******\r\n" OUTSIDE
                                 "X-Spam-Score: 0.1\r\nX-Spam-Flag: NO\r\n" FROM "\r\n");
  assert_str(up->score.header->name, "X-Spam-Level");
  ck_assert(up->score.trusted && !up->flag.trusted);
  ck_assert_double_eq(up->points, 7);
}
END_TEST

START_TEST(takes_no_word_for_a_score) {
  fwi_upstream *up = upstream_of("X-Spam-Score: high\r\nX-Spam-Flag: maybe\r\nX-Spam-Score: "
                                 "1.2.3\r\n" FROM "\r\n");
  ck_assert_ptr_null(up->score.header);
  ck_assert_ptr_null(up->flag.header);
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

int main(void) {
  Suite *suite = suite_create("route_mail");
  TCase *tests = tcase_create("mails");
  tcase_add_checked_fixture(tests, set_up, tear_down);
  tcase_add_test(tests, takes_the_only_received_line_for_the_boundary);
  tcase_add_test(tests, takes_the_only_line_even_with_a_private_address);
  tcase_add_test(tests, takes_a_pasted_line_without_a_by_clause);
  tcase_add_test(tests, passes_our_own_relays_and_stops_at_the_first_foreign_client);
  tcase_add_test(tests, passes_relays_of_the_same_organisation);
  tcase_add_test(tests, never_believes_a_helo_that_names_our_organisation);
  tcase_add_test(tests, never_believes_a_name_that_may_be_forged);
  tcase_add_test(tests, passes_local_pick_up_and_fetched_mail);
  tcase_add_test(tests, passes_the_inside_of_exchange_online);
  tcase_add_test(tests, finds_documentation_addresses_like_any_outside_address);
  tcase_add_test(tests, takes_the_deepest_outside_address_when_all_is_one_organisation);
  tcase_add_test(tests, finds_none_without_received_lines);
  tcase_add_test(tests, follows_the_trust_option_through_a_named_relay);
  tcase_add_test(tests, follows_the_trust_option_through_a_network);
  tcase_add_test(tests, does_not_trust_a_relay_by_its_helo);
  tcase_add_test(tests, bounds_the_number_of_hops_and_says_so);
  tcase_add_test(tests, points_back_to_the_raw_bytes);
  tcase_add_test(tests, trusts_results_above_the_boundary);
  tcase_add_test(tests, takes_results_below_the_boundary_as_claims);
  tcase_add_test(tests, trusts_results_by_a_host_of_the_trust_option);
  tcase_add_test(tests, puts_the_fields_of_one_server_together);
  tcase_add_test(tests, prefers_the_server_that_saw_the_sending_side);
  tcase_add_test(tests, falls_back_to_arc_and_received_spf);
  tcase_add_test(tests, prefers_a_signature_of_the_sender_in_from);
  tcase_add_test(tests, says_nothing_when_nothing_is_said);
  tcase_add_loop_test(tests, reads_the_stamp_at_the_head_of_a_subject, 0, COUNT(stamps));
  tcase_add_test(tests, reads_flag_and_score_as_written);
  tcase_add_test(tests, reads_spamassassin_status_with_its_threshold);
  tcase_add_test(tests, prefers_what_stands_above_the_boundary);
  tcase_add_test(tests, takes_no_word_for_a_score);
  suite_add_tcase(suite, tests);
  SRunner *runner = srunner_create(suite);
  srunner_set_fork_status(runner, CK_NOFORK);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
