/* URLs and pages that a script's literals spell or hide. */
#include "html/html.h"
#include "html/script.h"

#include <check.h>
#include <stdlib.h>

static fwi_arena *arena;
static void setup(void) { arena = fwi_arena_new(); }
static void teardown(void) { fwi_arena_free(arena); }

static const struct {
  const char *script, *url; /* NULL: none */
  bool encoded;
} literals[] = {
    {"location = 'https://example.jp/a'", "https://example.jp/a", false},
    {"x = \"https:\\/\\/example.jp\\/a\"", "https://example.jp/a", false},
    {"x = `\\x68ttps://example.jp/\\u0061`", "https://example.jp/a", false},
    {"atob('aHR0cHM6Ly9leGFtcGxlLmpwL2E=')", "https://example.jp/a", true},
    {"unescape('http%3A//example.jp/%61')", "http://example.jp/a", true},
    {"// don't\nx = 'https://example.jp/a'", "https://example.jp/a", false},
    {"/* 'https://example.jp/a' */", NULL, false},
    {"// 'https://example.jp/a'", NULL, false},
    {"x = 'example.jp'", NULL, false},
    {"x = 'aHR0c'", NULL, false},
    {"x = 'https://example.jp/a", "https://example.jp/a", false}, /* never closed */
    {"x = 'a\\", NULL, false},
    {"x = '%3", NULL, false},
    {"", NULL, false},
};

START_TEST(literals_that_are_urls_are_found) {
  fw_str script = fw_str_of(literals[_i].script);
  char *exact = malloc(script.len + !script.len); /* for the sanitizer */
  memcpy(exact, script.ptr, script.len);
  script.ptr = exact;
  fwi_script_literal found;
  size_t at = 0;
  bool any = fwi_script_next(arena, script, &at, &found);
  ck_assert_int_eq(any, literals[_i].url != NULL);
  if (any) {
    ck_assert_msg(fwi_str_eq(found.url, fw_str_of(literals[_i].url)), "%.*s", FWI_ARG(found.url));
    ck_assert_int_eq(found.encoded, literals[_i].encoded);
  }
  free(exact);
}
END_TEST

static const struct {
  const char *script;
  bool redirects;
} scripts[] = {
    {"location = u", true},
    {"window.location.href='u'", true},
    {"document.location . href", false},
    {"location.replace(u)", true},
    {"self.location.assign(u)", true},
    {"window.open(u)", true},
    {"if (location == u) f()", false},
    {"location.href", false},
    {"var allocation = 1", true}, /* a name that ends so: rather one too many */
    {"x.location.protocol == 'https:'", false},
    {"location", false},
};

START_TEST(scripts_that_send_the_reader_elsewhere_are_told) {
  ck_assert_int_eq(fwi_script_redirects(fw_str_of(scripts[_i].script)), scripts[_i].redirects);
}
END_TEST

static fwi_html *parse(const char *source) {
  fwi_text *text = FWI_NEW(arena, fwi_text);
  *text = (fwi_text){.value = fw_str_of(source), .content = true, .arena = arena};
  return fwi_html_parse(arena, text, 100);
}

START_TEST(redirects_are_links_and_other_urls_are_not_clicked) {
  fwi_html *html = parse("<script>location='https://example.jp/a'</script>"
                         "<script>var i = 'https://example.jp/b.png'</script>");
  ck_assert_uint_eq(html->link_count, 2);
  ck_assert_int_eq(html->links[0].kind, FWI_HTML_SCRIPT);
  ck_assert_int_eq(html->links[1].kind, FWI_HTML_OTHER);
  ck_assert(html->links[0].script && html->links[1].script);
  ck_assert(fwi_str_eq(fwi_slice_str(html->links[0].url), FWI_STR("https://example.jp/a")));
}
END_TEST

static const struct {
  const char *source, *href;
} handlers[] = {
    {"<div onclick=\"location.href='https://example.jp/a'\">", "https://example.jp/a"},
    {"<button onclick='window.open(&quot;https://example.jp/?a&amp;b&quot;)'>",
     "https://example.jp/?a&b"},
    {"<body onload=\"window.location.replace('https://example.jp/a')\">", "https://example.jp/a"},
    {"<a href=\"javascript:location='https://example.jp/a'\">", "https://example.jp/a"},
};

START_TEST(a_handler_that_leads_somewhere_is_a_link) {
  fwi_html *html = parse(handlers[_i].source);
  ck_assert_uint_gt(html->link_count, 0);
  const fwi_html_link *link = &html->links[html->link_count - 1];
  ck_assert_int_eq(link->kind, FWI_HTML_SCRIPT);
  ck_assert(link->script);
  ck_assert_msg(fwi_str_eq(link->href, fw_str_of(handlers[_i].href)), "%.*s", FWI_ARG(link->href));
  ck_assert_uint_gt(link->url.end, link->url.start);
}
END_TEST

START_TEST(a_page_hidden_in_a_script_is_kept) {
  fwi_html *html = parse("<script>document.write(atob('PGh0bWw+PGJvZHk+SGVsbG8gdGhlcmU8L2JvZHk+'))"
                         "</script>");
  ck_assert(fwi_str_eq(html->hidden_page_html, FWI_STR("<html><body>Hello there</body>")));
  html = parse("<script>document.write(unescape('%3Chtml%3E%3Cbody%3EHello%20there.'))</script>");
  ck_assert(fwi_str_eq(html->hidden_page_html, FWI_STR("<html><body>Hello there.")));
  html =
      parse("<script>document.write(atob('PGZvcm0gbWV0aG9kPXBvc3Q+PGlucHV0IHR5cGU9cGFzc3dvcmQ+'))"
            "</script>");
  ck_assert(fwi_str_eq(html->hidden_page_html, FWI_STR("<form method=post><input type=password>")));
}
END_TEST

START_TEST(many_quotes_take_linear_time) {
  enum { SIZE = 1 << 20 };
  char *text = malloc(SIZE);
  memset(text, '\'', SIZE);
  fwi_script_literal found;
  for (size_t at = 0; fwi_script_next(arena, (fw_str){text, SIZE}, &at, &found);) {
  }
  memset(text, '\\', SIZE);
  text[0] = '`';
  for (size_t at = 0; fwi_script_next(arena, (fw_str){text, SIZE}, &at, &found);) {
  }
  free(text);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("html_script");
  TCase *tc = tcase_create("script");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, literals_that_are_urls_are_found, 0, sizeof literals / sizeof *literals);
  tcase_add_loop_test(tc, scripts_that_send_the_reader_elsewhere_are_told, 0,
                      sizeof scripts / sizeof *scripts);
  tcase_add_test(tc, redirects_are_links_and_other_urls_are_not_clicked);
  tcase_add_loop_test(tc, a_handler_that_leads_somewhere_is_a_link, 0,
                      sizeof handlers / sizeof *handlers);
  tcase_add_test(tc, a_page_hidden_in_a_script_is_kept);
  tcase_add_test(tc, many_quotes_take_linear_time);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
