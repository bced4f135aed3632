/* Between live and harmless writing. */
#include "url/url.h"

#include <check.h>
#include <stdlib.h>

static fwi_arena *arena;

static void setup(void) { arena = fwi_arena_new(); }
static void teardown(void) { fwi_arena_free(arena); }

typedef void harmless(fwi_buf *, fw_str);

static fw_str defanged(fw_str text, harmless *how) {
  fwi_buf out = {0};
  how(&out, text);
  return fwi_buf_take(&out, arena);
}

static const struct {
  const char *text, *plain;
} refanged[] = {
    {"hxxp://example[.]com", "http://example.com"},
    {"HXXPS://EXAMPLE[.]COM", "HTTPS://EXAMPLE.COM"},
    {"hXXps://example(.)com", "https://example.com"},
    {"h**ps://a", "https://a"},
    {"h__p://a h??ps://a", "http://a https://a"},
    {"fxp://a", "ftp://a"},
    {"ttp://a ttps://a", "http://a https://a"},
    {"hxxps[:]//a[.]b[/]c", "https://a.b/c"},
    {"hxxps[://]a{.}b", "https://a.b"},
    {"a[dot]b (dot) c(dot)d", "a.b (dot) c.d"},
    {"info[@]example[.]jp info(at)example.jp", "info@example.jp info@example.jp"},
    {"infoアットkagoya.net", "info@kagoya.net"},
    {"infoアットマークkagoya.net", "info@kagoya.net"},
    {"アットホームな職場", "アットホームな職場"},
    {"kagoya[.]net ではなく", "kagoya.net ではなく"},
    {"[.] (.) a[.] [.]b", "[.] (.) a[.] [.]b"},
    {"xhxxp://a http://a https ttp", "xhxxp://a http://a https ttp"},
    {"", ""},
};

START_TEST(defanged_writing_becomes_plain) {
  fw_str got = fwi_refang(arena, fw_str_of(refanged[_i].text));
  ck_assert_msg(fwi_str_eq(got, fw_str_of(refanged[_i].plain)), "%.*s", FWI_ARG(got));
}
END_TEST

static const struct {
  const char *text, *safe;
} texts[] = {
    {"see https://www.example.com/a.b?c.", "see hxxps://www[.]example[.]com/a.b?c."},
    {"HTTP://EXAMPLE.COM", "HXXP://EXAMPLE[.]COM"},
    {"ftp://example.com/", "fxp://example[.]com/"},
    {"http://192.0.2.1/ http://a.local/", "hxxp://192[.]0[.]2[.]1/ hxxp://a[.]local/"},
    {"example.com, www.example.co.jp.", "example[.]com, www[.]example[.]co[.]jp."},
    {"taro.y@example.jp", "taro.y@example[.]jp"},
    {"詳細はexample.jpをご覧", "詳細はexample[.]jpをご覧"},
    {"日本語.jp", "日本語[.]jp"},
    {"末尾の「.cn」、.jp。", "末尾の「.cn」、.jp。"},
    {"「日々.jp」", "「日々[.]jp」"},
    {"https://日本語.jp/", "hxxps://日本語[.]jp/"},
    {"s3.amazonaws.com/b/x.html github.io", "s3[.]amazonaws[.]com/b/x.html github[.]io"},
    {"//192.0.2.1/a.b //1.5", "//192[.]0[.]2[.]1/a.b //1.5"},
    {"index.php 1.5 Ver.2.0 192.0.2.1 6:14 p.m. main.c",
     "index.php 1.5 Ver.2.0 192.0.2.1 6:14 p.m. main.c"},
    {"hxxp://example[.]com a(.)example[.]com", "hxxp://example[.]com a(.)example[.]com"},
    {"http://example[.]com", "hxxp://example[.]com"},
    {"https://a.test/?u=https://b.test/", "hxxps://a[.]test/?u=hxxps://b[.]test/"},
    {"http://http://a.test", "hxxp://hxxp://a[.]test"},
    {"xhttp://a.test", "xhxxp://a[.]test"},
    {"https://user.x:p.w@a.test", "hxxps://user[.]x:p[.]w@a[.]test"},
    {"http:// https:/ http", "hxxp:// https:/ http"},
    {"ｈｔｔｐｓ：／／ｅｖｉｌ．ｔｅｓｔ／ａ．ｂ", "ｈｘｘｐｓ：／／ｅｖｉｌ[.]ｔｅｓｔ／ａ．ｂ"},
    {"→ＨＴＴＰ：／／a.testです", "→ＨＸＸＰ：／／a[.]testです"},
    {"http：//a.test hｔtp://a.test ｆｔｐ://a.test",
     "hxxp：//a[.]test hｘxp://a[.]test ｆｘｐ://a[.]test"},
    {"http://a．test", "hxxp://a[.]test"},
    {"https:\\\\a.test\\b", "hxxps:\\\\a[.]test\\b"},
    {"１．はじめに：ＡとＢ／Ｃ", "１．はじめに：ＡとＢ／Ｃ"},
    {"ｈｘｘｐ：／／ｅｖｉｌ[.]ｔｅｓｔ", "ｈｘｘｐ：／／ｅｖｉｌ[.]ｔｅｓｔ"},
    {"", ""},
};

START_TEST(text_loses_its_live_urls_and_keeps_the_rest) {
  fw_str got = defanged(fw_str_of(texts[_i].text), fwi_defang);
  ck_assert_msg(fwi_str_eq(got, fw_str_of(texts[_i].safe)), "%.*s", FWI_ARG(got));
  fw_str twice = defanged(got, fwi_defang);
  ck_assert_msg(fwi_str_eq(got, twice), "%.*s", FWI_ARG(twice));
  fwi_buf out = {0};
  bool any = fwi_defang_any(&out, fw_str_of(texts[_i].text));
  ck_assert(any || fwi_str_eq(got, fw_str_of(texts[_i].text)));
  ck_assert(fwi_str_eq(fwi_buf_str(&out), any ? got : FWI_STR("")));
  fwi_buf_clear(&out);
}
END_TEST

static const struct {
  const char *text, *safe;
} values[] = {
    {"https://www.example.com/a.html", "hxxps://www[.]example[.]com/a.html"},
    {"www.example.unlisted", "www[.]example[.]unlisted"},
    {"intra.local/a.b", "intra[.]local/a.b"},
    {"192.0.2.1", "192[.]0[.]2[.]1"},
    {"taro.yamada@mail.example.jp", "taro.yamada@mail[.]example[.]jp"},
    {"mailto:a.b@example.jp", "mailto:a.b@example[.]jp"},
    {"line://msg.example/a", "line://msg[.]example/a"},
    {"//example.com/a", "//example[.]com/a"},
    {"//192.0.2.1/a.b", "//192[.]0[.]2[.]1/a.b"},
    {"https://a.test/r?u=http://b.test/", "hxxps://a[.]test/r?u=hxxp://b[.]test/"},
    {"hxxps://example[.]com", "hxxps://example[.]com"},
    {"ｈｔｔｐｓ：／／ｅｖｉｌ．ｔｅｓｔ／", "ｈｘｘｐｓ：／／ｅｖｉｌ[.]ｔｅｓｔ／"},
    {"", ""},
};

START_TEST(a_value_known_to_be_a_url_is_always_made_harmless) {
  fw_str got = defanged(fw_str_of(values[_i].text), fwi_defang_url);
  ck_assert_msg(fwi_str_eq(got, fw_str_of(values[_i].safe)), "%.*s", FWI_ARG(got));
}
END_TEST

/* Slow and sure: narrow all, then look at every place. */
static bool is_live(fw_str text) {
  fwi_buf narrow = {0};
  for (const char *p = text.ptr, *end = p + text.len; p < end;) {
    uint32_t c;
    p += fwi_utf8_decode(p, end, &c);
    fwi_buf_add_char(&narrow, (char)(c >= 0xFF01 && c <= 0xFF5E ? c - 0xFF01 + '!' : c & 0x7F));
  }
  fw_str all = fwi_buf_str(&narrow);
  bool live = fwi_str_find_ascii(all, FWI_STR("http://")) >= 0 ||
              fwi_str_find_ascii(all, FWI_STR("https://")) >= 0;
  fwi_buf_clear(&narrow);
  return live;
}

START_TEST(no_mixture_of_pieces_leaves_a_live_url) {
  static const char *const pieces[] = {"http", "s",    "://",  ":",    "//",  "/",  "h", "t", "tp",
                                       "HTTP", "a.jp", "@",    ".",    "[.]", "あ", " ", "?", "xx",
                                       "\\",   "#",    "ｈｔ", "ｔｐ", "：",  "／", "．"};
  uint32_t random = 2463534242u;
  for (int round = 0; round < 20000; round++) {
    fwi_buf text = {0};
    for (int n = 0; n < 10; n++) {
      random ^= random << 13, random ^= random >> 17, random ^= random << 5;
      fwi_buf_add_str(&text, fw_str_of(pieces[random % (sizeof pieces / sizeof *pieces)]));
    }
    fw_str one = defanged(fwi_buf_str(&text), fwi_defang);
    fw_str two = defanged(fwi_buf_str(&text), fwi_defang_url);
    if (is_live(one) || is_live(two) || fwi_scheme_live(one) ||
        (is_live(fwi_buf_str(&text)) && !fwi_scheme_live(fwi_buf_str(&text))))
      ck_abort_msg("'%.*s' '%.*s' '%.*s'", FWI_ARG(fwi_buf_str(&text)), FWI_ARG(one), FWI_ARG(two));
    fwi_buf_clear(&text);
    fwi_arena_reset(arena);
  }
}
END_TEST

START_TEST(refanging_gives_back_what_was_defanged) {
  static const char *const urls[] = {"https://www.example.com/a/b.html?c=d.e#f",
                                     "HTTP://EXAMPLE.CO.JP",
                                     "http://192.0.2.1:8080/",
                                     "ftp://files.example.jp/x",
                                     "https://日本語.jp/パス",
                                     "https://a.test/?u=https://b.test/c.d",
                                     "https://user:pw@www.example.jp/",
                                     "taro@example.jp",
                                     "www.example.jp"};
  fw_str url = fw_str_of(urls[_i]);
  ck_assert(fwi_str_eq(fwi_refang(arena, defanged(url, fwi_defang)), url));
  ck_assert(fwi_str_eq(fwi_refang(arena, defanged(url, fwi_defang_url)), url));
  ck_assert(!fwi_str_eq(defanged(url, fwi_defang), url));
}
END_TEST

START_TEST(megabytes_of_schemes_are_read_in_one_pass) {
  static const char *const pieces[] = {"http://", "ｈｔｔｐ：／／", "ttp:"};
  fwi_buf text = {0}, out = {0};
  while (text.len < 2100000)
    fwi_buf_add_str(&text, fw_str_of(pieces[_i]));
  fwi_defang(&out, fwi_buf_str(&text));
  fwi_defang_url(&out, fwi_buf_str(&text));
  ck_assert_uint_ge(out.len, 2 * text.len); /* quadratic time would not get here */
  ck_assert(!fwi_scheme_live(fwi_buf_str(&out)));
  ck_assert_uint_ge(fwi_refang(arena, fwi_buf_str(&out)).len, 2 * text.len);
  fwi_buf_clear(&text);
  fwi_buf_clear(&out);
}
END_TEST

#define ADD_TABLE(test, table) tcase_add_loop_test(tc, test, 0, sizeof(table) / sizeof *(table))

int main(void) {
  Suite *suite = suite_create("url_defang");
  TCase *tc = tcase_create("defang");
  tcase_add_checked_fixture(tc, setup, teardown);
  ADD_TABLE(defanged_writing_becomes_plain, refanged);
  ADD_TABLE(text_loses_its_live_urls_and_keeps_the_rest, texts);
  ADD_TABLE(a_value_known_to_be_a_url_is_always_made_harmless, values);
  tcase_add_test(tc, no_mixture_of_pieces_leaves_a_live_url);
  tcase_add_loop_test(tc, refanging_gives_back_what_was_defanged, 0, 9);
  tcase_add_loop_test(tc, megabytes_of_schemes_are_read_in_one_pass, 0, 3);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
