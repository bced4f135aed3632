/* The links of a mail and what they say together. */
#include "html/html.h"
#include "url/link.h"
#include "url/marks.h"

#include "check_lexicon.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_LINKS = 2000, MAX_HOPS = 8 };

static fwi_arena *arena;
static fw_str recipients[] = {{"taro@example.jp", 15}, {"komao-1316@sansetubi.jp", 23}};

static void setup(void) {
  arena = fwi_arena_new();
  make_lexicon(arena);
}
static void teardown(void) { fwi_arena_free(arena); }

static void assert_str(fw_str got, const char *expected) {
  if (!fwi_str_eq(got, fw_str_of(expected)))
    ck_abort_msg("got '%.*s', expected '%s'", FWI_ARG(got), expected);
}

static fwi_text *text_of(const char *words) {
  fwi_text *text = FWI_NEW(arena, fwi_text);
  *text = (fwi_text){
      .value = fw_str_of(words), .where = FWI_STR("part:1"), .content = true, .arena = arena};
  return text;
}

static void finish(fwi_links *links) {
  fwi_mask mask = fwi_mask_with_digests(arena, recipients, 2);
  fwi_links_finish(arena, links, &lexicon, &mask, MAX_HOPS);
}

static fwi_links links_of_text(const char *words) {
  fwi_links links = {0};
  fwi_links_add_text(arena, &links, text_of(words), FWI_STR("1"), MAX_LINKS);
  finish(&links);
  return links;
}

static fwi_links links_of_html(const char *source) {
  fwi_links links = {0};
  fwi_html *html = fwi_html_parse(arena, text_of(source), MAX_LINKS);
  fwi_links_add_html(arena, &links, html, FWI_STR("2"), MAX_LINKS);
  finish(&links);
  return links;
}

/** Links that carry @p mark: "0 2". */
static fw_str with_mark(const fwi_links *links, fwi_mark mark) {
  fwi_buf out = {0};
  for (size_t i = 0; i < links->count; i++)
    if (links->items[i].marks >> mark & 1)
      fwi_buf_printf(&out, out.len ? " %zu" : "%zu", i);
  return fwi_buf_take(&out, arena);
}

START_TEST(plain_text_gives_links_that_know_their_bytes) {
  fwi_links links =
      links_of_text("詳細は「https://www.example.jp/a」か hxxps://evil[.]example[.]com/x を");
  ck_assert_uint_eq(links.count, 2);
  ck_assert_uint_eq(links.seen, 2);
  fwi_link *link = &links.items[0];
  assert_str(link->where, "link:0");
  assert_str(link->part, "1");
  ck_assert_int_eq(link->kind, FWI_LINK_TEXT);
  assert_str(link->href, "https://www.example.jp/a");
  assert_str(fwi_slice_str(link->source), "https://www.example.jp/a");
  ck_assert_uint_eq(link->source.start, strlen("詳細は「"));
  assert_str(link->url.org, "example.jp");
  ck_assert(!link->defanged);
  ck_assert_uint_eq(link->chain_count, 1);
  link++;
  assert_str(link->href, "https://evil.example.com/x");
  assert_str(fwi_slice_str(link->text), "hxxps://evil[.]example[.]com/x");
  ck_assert(link->defanged);
}
END_TEST

START_TEST(html_gives_links_of_every_kind) {
  fwi_links links = links_of_html(
      "<base href='https://www.example.jp/dir/'><a href='page?a=1&amp;b=2'>words</a>"
      "<a href='mailto:taro@example.jp'>mail</a><a href='#top'>top</a>"
      "<img src='https://img.example.jp/a.png'><img src='logo.app'>"
      "<form action='https://form.example.jp/'></form>"
      "<p>bare https://bare.example.jp/x and <a href='https://c.example.jp/'>https://c.example.jp/"
      "</a></p>");
  ck_assert_uint_eq(links.count, 5);
  assert_str(links.items[0].href, "https://www.example.jp/dir/page?a=1&b=2");
  assert_str(fwi_slice_str(links.items[0].source), "page?a=1&amp;b=2");
  assert_str(fwi_slice_str(links.items[0].text), "words");
  ck_assert_int_eq(links.items[0].kind, FWI_LINK_ANCHOR);
  ck_assert_int_eq(links.items[1].kind, FWI_LINK_IMAGE);
  ck_assert(!fwi_link_clickable(&links.items[1]));
  ck_assert_int_eq(links.items[2].kind, FWI_LINK_FORM);
  assert_str(links.items[3].url.host, "c.example.jp");
  ck_assert_int_eq(links.items[4].kind, FWI_LINK_TEXT);
  assert_str(links.items[4].href, "https://bare.example.jp/x");
  assert_str(fwi_slice_str(links.items[4].source), "https://bare.example.jp/x");
  assert_str(links.items[4].part, "2");
}
END_TEST

static const struct {
  const char *html, *href;
} pages[] = {
    {"<a href='data:text/html;base64,PGEgaHJlZj0iaHR0cHM6Ly9ldmlsLnRlc3QvYSI+eDwvYT4='>open</a>",
     "https://evil.test/a"},
    {"<iframe src='data:text/html;charset=utf-8,%3Cform%20action=https://evil.test/a%3E'></iframe>",
     "https://evil.test/a"},
    {"<object data='data:image/svg+xml,<svg><a xlink:href=https://evil.test/a>"
     "'></object>",
     "https://evil.test/a"},
    {"<meta http-equiv=refresh content='0;url=data:text/html,%3Cp%3Ehttps://evil.test/a%3C/p%3E'>",
     "https://evil.test/a"},
    {"<a href='data:text/html,%3Ca "
     "href=data:text/html,%253Ca%2520href=https://evil.test/a%253E%3E'>",
     "https://evil.test/a"},
};

START_TEST(page_written_in_a_url_gives_its_links) {
  fwi_links links = links_of_html(pages[_i].html);
  ck_assert_uint_eq(links.count, 1);
  assert_str(links.items[0].href, pages[_i].href);
  ck_assert(links.items[0].encoded);
  fw_str source = fwi_slice_str(links.items[0].source);
  ck_assert_msg(fwi_str_starts(source, FWI_STR("data:")), "%.*s", FWI_ARG(source));
  fwi_slice text = fwi_slice_content(links.items[0].text);
  ck_assert(!text.text || fwi_str_starts(fwi_slice_str(text), FWI_STR("data:")));
}
END_TEST

START_TEST(what_is_no_page_in_a_url_gives_no_links) {
  static const char *const sources[] = {
      "<img src='data:image/svg+xml,<svg><a href=https://evil.test/>'>",
      "<a href='data:text/plain,https://evil.test/'>x</a>", "<a href='data:text/html'>x</a>",
      "<a href='data:text/html;base64,'>x</a>",
      "<a href='data:text/html,%3Ca href=data:text/html,%253Ca%2520href=data:text/html,"
      "%25253Ca%252520href=https://evil.test/a%25253E%253E%3E'>too deep</a>"};
  ck_assert_uint_eq(links_of_html(sources[_i]).count, 0);
}
END_TEST

START_TEST(script_of_a_body_leads_nowhere_but_is_told) {
  fwi_links links = links_of_html("<p onclick=\"location.href='https://evil.test/'\">x</p>"
                                  "<script>var i = 'https://pictures.test/b.png'</script>");
  ck_assert_uint_eq(links.count, 1);
  ck_assert_int_eq(links.items[0].kind, FWI_LINK_OTHER);
  links = (fwi_links){.from = FWI_LINK_FROM_ATTACHMENT};
  fwi_html *html =
      fwi_html_parse(arena, text_of("<p onclick=\"location='https://evil.test/'\">"), MAX_LINKS);
  fwi_links_add_html(arena, &links, html, FWI_STR("2"), MAX_LINKS);
  ck_assert_uint_eq(links.count, 1);
  ck_assert_int_eq(links.items[0].kind, FWI_LINK_SCRIPT);
}
END_TEST

#define FIVE_NAMES "abcdefghi.abcdefghi.abcdefghi.abcdefghi.abcdefghi."
#define NAMES FIVE_NAMES FIVE_NAMES FIVE_NAMES FIVE_NAMES "abcdefghi.abcdefghi.abcdefghi."

static const struct {
  const char *host, *domain;
  bool wears;
} worn[] = {
    {"example-co-jp.evil.test", "example.co.jp", true},
    {"login-example-co-jp.evil.test", "Example.co.jp", true},
    {"mail.example.co.jp.evil.test", "example.co.jp", true},
    {"example.co.jp.evil.test", "example.co.jp", true},
    {"example-co-jp-verify.evil.test", "example.co.jp", true},
    {"example-co-jp.com", "example.co.jp", true},
    {"www.example.co.jp", "example.co.jp", false},
    {"example.co.jp", "mail.example.co.jp", false},
    {"myexample-co-jp.evil.test", "example.co.jp", false},
    {"example-co-jpn.evil.test", "example.co.jp", false},
    {"example-co.jp.evil.test", "example.co.jp", false},
    {"example.evil.test", "example.co.jp", false},
    {"b-c.evil.test", "b.c", false},
    /* of 253 bytes, and of one that leads nowhere */
    {"example-co-jp." NAMES "abcd.test", "example.co.jp", true},
    {"example-co-jp." NAMES "abcde.test", "example.co.jp", false},
    {"evil.test", "", false},
    {"192.0.2.1", "192.0.2.1", false},
    {"", "example.co.jp", false},
};

START_TEST(recipients_domain_in_the_name_of_another_host_is_seen) {
  fwi_url url = {.host = fw_str_of(worn[_i].host)};
  url.org = fwi_domain_org(url.host);
  fwi_worn recipients = fwi_worn_of(arena, fw_str_of(worn[_i].domain));
  ck_assert_int_eq(fwi_url_wears(&url, &recipients), worn[_i].wears);
}
END_TEST

static const struct {
  const char *url, *domain;
  bool wears;
} called[] = {
    {"https://example.evil.test/", "example.co.jp", true},
    {"https://www.Mail-EXAMPLE.evil.test/", "mail.example.co.jp", true},
    {"https://example-webmail.web.app/", "example.co.jp", true},
    {"https://example.web.app/", "example.co.jp", true},
    {"https://mail-example.test/", "example.co.jp", true},
    {"https://examples.evil.test/", "example.co.jp", false},
    {"https://www.example.com/", "example.co.jp", false}, /* may well be his, too */
    {"https://mail.example.co.jp/", "example.co.jp", false},
    {"https://evil.test/example/", "example.co.jp", false},
    {"https://abcd.evil.test/", "abcd.co.jp", false},
    {"https://192.0.2.1/", "example.co.jp", false},
    {"https://example.evil.test/", "", false},
};

START_TEST(what_the_recipients_domain_is_called_is_seen_in_another_host) {
  fwi_url url;
  ck_assert(fwi_url_parse(arena, fw_str_of(called[_i].url), &url));
  fwi_worn recipients = fwi_worn_of(arena, fw_str_of(called[_i].domain));
  bool shared = fwi_marks_of_url(arena, &lexicon, &url) >> FWI_MARK_SHARED_HOST & 1;
  ck_assert_int_eq(fwi_url_wears_name(&url, &recipients, shared), called[_i].wears);
}
END_TEST

START_TEST(over_the_limit_links_are_counted_but_not_kept) {
  fwi_links links = {0};
  fwi_links_add_text(arena, &links, text_of("http://a.jp http://b.jp http://c.jp"), FWI_STR("1"),
                     2);
  ck_assert_uint_eq(links.count, 2);
  ck_assert_uint_eq(links.seen, 3);
  finish(&links);
  ck_assert_uint_eq(links.items[1].chain_count, 1);
}
END_TEST

START_TEST(a_long_url_counts_for_each_of_its_kilobytes) {
  fwi_links links = {0};
  char text[3 * FWI_LINK_BYTES];
  memset(text, 'a', sizeof text);
  size_t len = (size_t)sprintf(text, "http://a.jp/?");
  text[len] = 'a';
  memcpy(text + 2 * FWI_LINK_BYTES + 1, " http://b.jp", sizeof " http://b.jp");
  fwi_links_add_text(arena, &links, text_of(text), FWI_STR("1"), 4);
  fwi_links_add_text(arena, &links, text_of("http://c.jp"), FWI_STR("1"), 4);
  ck_assert_uint_eq(links.count, 2);
  ck_assert_uint_eq(links.spent, 4);
  ck_assert_uint_eq(links.seen, 3);
}
END_TEST

START_TEST(no_links_are_no_trouble) {
  fwi_links links = links_of_text("");
  ck_assert_uint_eq(links.count, 0);
  ck_assert_uint_eq(links_of_html("").count, 0);
}
END_TEST

static const struct {
  const char *html, *marked;
} mismatches[] = {
    {"<a href='https://evil.test/'>https://www.kagoya.jp/</a>", "0"},
    {"<a href='https://evil.test/'>www.kagoya.jp</a>", "0"},
    {"<a href='https://evil.test/'>kagoya.jp</a>", "0"},
    {"<a href='https://evil.test/'>kagoya[.]jp</a>", "0"},
    {"<a href='https://evil.test/'>ログインは https://www.kagoya.jp/ から</a>", "0"},
    {"<a href='http://192.0.2.1/'>https://www.kagoya.jp/</a>", "0"},
    {"<a href='https://www.google.com/url?q=https://evil.test/'>www.kagoya.jp</a>", "0"},
    {"<a href='https://kagoya.jp.evil.test/'>https://kagoya.jp/</a>", "0"},
    {"<a href='https://support.kagoya.jp/'>https://www.kagoya.jp/</a>", ""},
    {"<a href='https://t.test/?u=https%3A%2F%2Fwww.kagoya.jp%2F'>https://www.kagoya.jp/</a>", "0"},
    {"<a href='https://www.google.com/url?q=https://www.kagoya.jp/'>www.kagoya.jp</a>", ""},
    {"<a href='https://www.kagoya.jp/'>https://www.google.com/url?q=https://www.kagoya.jp/</a>",
     ""},
    {"<a href='https://evil.test/'>こちら</a>", ""},
    {"<a href='https://evil.test/'>taro@kagoya.jp</a>", ""},
    {"<a href='https://evil.test/'>Log in to Booking.com now</a>", ""},
    {"<a href='https://evil.test/'>index.php 1.5</a>", ""},
    {"<a href='https://evil.test/'>https://evil.test/</a>", ""},
};

START_TEST(shown_host_of_another_organisation_is_a_mismatch) {
  fwi_links links = links_of_html(mismatches[_i].html);
  assert_str(with_mark(&links, FWI_MARK_TEXT_HREF_MISMATCH), mismatches[_i].marked);
}
END_TEST

#define LURE "https://evil.test/r?u=1"
static const struct {
  const char *html, *marked;
} buttons[] = {
    {"<a href='" LURE "'>Open in Browser</a><a href='" LURE "'>Download Message</a>", "0 1"},
    {"<a href='" LURE "'>確認する</a><a href='" LURE "'>拒否する</a>"
     "<a href='https://www.kagoya.jp/'>会社概要</a>",
     "0 1"},
    {"<a href='" LURE "'>確認する</a><a href='" LURE "'>確認する </a>", ""},
    {"<a href='" LURE "'>ＯＫ</a><a href='" LURE "'>ok</a>", ""},
    {"<a href='" LURE "'>Open</a><a href='" LURE "'>https://evil.test/</a>", ""},
    {"<a href='" LURE "'><img src='https://evil.test/a.png'></a><a href='" LURE "'>Open</a>", ""},
    {"<a href='" LURE "'>Open</a><a href='https://evil.test/2'>Read</a>", ""},
    {"<a href='https://www.kagoya.jp/'>Top</a><a href='" LURE "'>a</a><a href='" LURE "'>b</a>",
     ""},
    {"<a href='" LURE "'>Open</a><a href='" LURE "'>Read</a><a href='https://a.test'>1</a>"
     "<a href='https://b.test'>2</a><a href='https://c.test'>3</a><a href='https://d.test'>4</a>",
     ""},
    {"<a href='" LURE "'>Open</a>", ""},
};

START_TEST(differently_worded_buttons_to_one_target_are_seen) {
  fwi_links links = links_of_html(buttons[_i].html);
  assert_str(with_mark(&links, FWI_MARK_SAME_TARGET_BUTTONS), buttons[_i].marked);
}
END_TEST

#define OWN                                                                                        \
  "https://www.kagoya.jp/ https://support.kagoya.jp/ https://www.kagoya.jp/news/ "                 \
  "https://kagoya.jp/x "
static const struct {
  const char *text, *marked;
} odd[] = {
    {OWN "https://evil.test/a", "4"},
    {"https://evil.test/a " OWN "https://evil.test/b", "0 5"},
    {OWN "https://twitter.com/kagoyajp https://evil.test/a", "5"},
    {OWN "https://twitter.com/kagoyajp", ""},
    {OWN "https://evil.test/a https://other.test/", ""},
    {OWN "https://evil.test/1 https://evil.test/2 https://evil.test/3", ""},
    {OWN, ""},
    {OWN "hxxps://evil.test/a", ""},
    {"https://www.kagoya.jp/ https://kagoya.jp/ https://evil.test/", ""},
    {OWN "https://t.test/?u=https://www.kagoya.jp/", "4"},
    {OWN "https://www.google.com/url?q=https://www.kagoya.jp/", ""},
    {OWN "http://192.0.2.1/a", "4"},
};

START_TEST(the_only_foreign_organisation_is_odd) {
  fwi_links links = links_of_text(odd[_i].text);
  assert_str(with_mark(&links, FWI_MARK_ODD_ONE_OUT), odd[_i].marked);
}
END_TEST

START_TEST(recipient_is_seen_in_every_encoding_and_hop) {
  fwi_links links = links_of_text(
      "https://a.test/?m=taro@example.jp https://a.test/#TARO%40example.jp "
      "https://a.test/?d=dGFyb0BleGFtcGxlLmpw https://a.test/7461726f406578616d706c652e6a70 "
      "https://a.test/?m=hanako@example.jp https://a.test/?d=example.jp https://a.test/taro");
  ck_assert_uint_eq(links.count, 7);
  assert_str(with_mark(&links, FWI_MARK_RECIPIENT_IN_URL), "0 1 2 3");
}
END_TEST

START_TEST(what_a_hop_carries_is_the_links_own) {
  fwi_links links =
      links_of_text("https://a.test/?u=https://bit.ly/x https://a.test/?u=aHR0cHM6Ly9iLnRlc3QvYWJj "
                    "https://a.test/?u=https://a.test/x https://a.test/");
  assert_str(with_mark(&links, FWI_MARK_SHORTENER), "0");
  assert_str(with_mark(&links, FWI_MARK_REDIRECTOR), "0 1");
  assert_str(with_mark(&links, FWI_MARK_ENCODED_TARGET), "1");
  ck_assert_uint_eq(links.items[2].chain_count, 2);
  ck_assert_uint_eq(links.items[3].chain_count, 1);
}
END_TEST

START_TEST(hidden_links_are_marked_and_left_out_of_comparisons) {
  fwi_links links = links_of_html(
      "<div style='display:none'><a href='https://evil.test/'>www.kagoya.jp</a></div>");
  ck_assert_uint_eq(links.count, 1);
  assert_str(with_mark(&links, FWI_MARK_HIDDEN), "0");
  assert_str(with_mark(&links, FWI_MARK_TEXT_HREF_MISMATCH), "");
}
END_TEST

START_TEST(every_kind_has_a_name) {
  static const char *const names[] = {"anchor", "button", "area", "form",  "refresh",
                                      "text",   "script", "qr",   "image", "other"};
  ck_assert_str_eq(fwi_link_kind_name((fwi_link_kind)_i), names[_i]);
}
END_TEST

#define ADD_TABLE(test, table) tcase_add_loop_test(tc, test, 0, sizeof(table) / sizeof *(table))

int main(void) {
  Suite *suite = suite_create("url_link");
  TCase *tc = tcase_create("link");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, plain_text_gives_links_that_know_their_bytes);
  tcase_add_test(tc, html_gives_links_of_every_kind);
  tcase_add_loop_test(tc, recipients_domain_in_the_name_of_another_host_is_seen, 0,
                      sizeof worn / sizeof *worn);
  tcase_add_loop_test(tc, what_the_recipients_domain_is_called_is_seen_in_another_host, 0,
                      sizeof called / sizeof *called);
  tcase_add_loop_test(tc, page_written_in_a_url_gives_its_links, 0, sizeof pages / sizeof *pages);
  tcase_add_loop_test(tc, what_is_no_page_in_a_url_gives_no_links, 0, 5);
  tcase_add_test(tc, script_of_a_body_leads_nowhere_but_is_told);
  tcase_add_test(tc, over_the_limit_links_are_counted_but_not_kept);
  tcase_add_test(tc, a_long_url_counts_for_each_of_its_kilobytes);
  tcase_add_test(tc, no_links_are_no_trouble);
  ADD_TABLE(shown_host_of_another_organisation_is_a_mismatch, mismatches);
  ADD_TABLE(differently_worded_buttons_to_one_target_are_seen, buttons);
  ADD_TABLE(the_only_foreign_organisation_is_odd, odd);
  tcase_add_test(tc, recipient_is_seen_in_every_encoding_and_hop);
  tcase_add_test(tc, what_a_hop_carries_is_the_links_own);
  tcase_add_test(tc, hidden_links_are_marked_and_left_out_of_comparisons);
  tcase_add_loop_test(tc, every_kind_has_a_name, 0, FWI_LINK_OTHER + 1);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
