/* URLs taken apart, host names and whom they belong to, URLs in running text. */
#include "url/find.h"
#include "url/hosts.h"
#include "url/url.h"

#include <check.h>
#include <stdlib.h>

static fwi_arena *arena;

static void setup(void) { arena = fwi_arena_new(); }
static void teardown(void) { fwi_arena_free(arena); }

static void assert_str(fw_str got, const char *expected) {
  if (!fwi_str_eq(got, fw_str_of(expected)))
    ck_abort_msg("got '%.*s', expected '%s'", FWI_ARG(got), expected);
}

static fwi_url parsed(const char *text) {
  fwi_url url;
  if (!fwi_url_parse(arena, fw_str_of(text), &url))
    ck_abort_msg("no host in '%s'", text);
  return url;
}

START_TEST(parts_stand_where_rfc_3986_puts_them) {
  fwi_url url = parsed("HTTPS://user:pw@www.Example.co.jp:8443/a/b.php?x=1&y=?#top#2");
  assert_str(url.scheme, "https");
  assert_str(url.userinfo, "user:pw");
  assert_str(url.host, "www.example.co.jp");
  ck_assert_int_eq(url.port, 8443);
  assert_str(url.path, "/a/b.php");
  assert_str(url.query, "x=1&y=?");
  assert_str(url.fragment, "top#2");
  assert_str(url.org, "example.co.jp");
  ck_assert(!url.ip && !url.defanged && !url.slash_lookalike);
}
END_TEST

static const struct {
  const char *text, *host, *path;
} hosts[] = {
    {"http://example.com", "example.com", ""},
    {" \thttps://example.com/ \r\n", "example.com", "/"},
    {"https://exam\nple.com/a\tb", "example.com", "/ab"},
    {"https:/\\example.com\\a", "example.com", "/a"},
    {"https:example.com/a", "example.com", "/a"},
    {"http:////example.com/a", "example.com", "/a"},
    {"//example.com/a", "example.com", "/a"},
    {"www.example.jp/x", "www.example.jp", "/x"},
    {"example.jp:8080/x", "example.jp", "/x"},
    {"https://example.com./a", "example.com", "/a"},
    {"https://www.example.jp@evil.example.com/", "evil.example.com", "/"},
    {"https://a@b@evil.example.com/", "evil.example.com", "/"},
    {"https://evil.example.com\\@www.example.jp/", "evil.example.com", "/@www.example.jp/"},
    {"https://example.com?next=/a@b", "example.com", ""},
    {"https://example.com#@www.example.jp", "example.com", ""},
    {"https://ex%61mple.com/", "example.com", "/"},
    {"https://example\xE3\x80\x82"
     "com/",
     "example.com", "/"},
    {"https://xn--wgv71a119e.jp/", "xn--wgv71a119e.jp", "/"},
    {"https://日本語.jp/", "xn--wgv71a119e.jp", "/"},
    {"https://ＥＸＡＭＰＬＥ.jp/", "example.jp", "/"},
    {"ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ／ａ", "example.jp", "/a"},
    {"https：//example.jp／ａ", "example.jp", "/a"},
    {"https:／／example.jp/a", "example.jp", "/a"},
    {"http://[2001:DB8::1]:80/", "2001:db8::1", "/"},
    {"http://localhost/", "localhost", "/"},
    {"ftp://files.example.com/a", "files.example.com", "/a"},
    {"https://under_score.example.com/", "under_score.example.com", "/"},
    {"https://a.wk***.v2010.coreserver.jp/x", "a.wk***.v2010.coreserver.jp", "/x"},
    {"https://example.com:port/x", "example.com", "/x"},
};

START_TEST(host_is_the_one_a_browser_would_ask) {
  fwi_url url = parsed(hosts[_i].text);
  assert_str(url.host, hosts[_i].host);
  assert_str(url.path, hosts[_i].path);
}
END_TEST

static const struct {
  const char *text, *host;
  bool obfuscated;
} addresses[] = {
    {"http://192.0.2.1/", "192.0.2.1", false},    {"http://0300.0.2.1/", "192.0.2.1", true},
    {"http://0xC0000201/", "192.0.2.1", true},    {"http://3221225985/", "192.0.2.1", true},
    {"http://192.0.513/", "192.0.2.1", true},     {"http://192.0.2.1./", "192.0.2.1", true},
    {"http://0xc0.0.02.0x1/", "192.0.2.1", true}, {"http://%31.1.1.1/", "1.1.1.1", false},
};

START_TEST(addresses_are_read_in_every_writing) {
  fwi_url url = parsed(addresses[_i].text);
  assert_str(url.host, addresses[_i].host);
  assert_str(url.org, "");
  ck_assert(url.ip);
  ck_assert_int_eq(url.ip_obfuscated, addresses[_i].obfuscated);
}
END_TEST

START_TEST(numbers_too_big_for_an_address_are_none) {
  static const char *const texts[] = {"http://256.1.1.1.example/", "http://1.2.3.256.com/"};
  ck_assert(!parsed(texts[_i]).ip);
  ck_assert(!parsed("http://4294967296/").ip);
  ck_assert(!parsed("http://1.2.3.4.5/").ip);
  ck_assert(!parsed("http://999999999999999999999999/").ip);
}
END_TEST

static const char *const hostless[] = {"",
                                       "mailto:taro@example.jp",
                                       "javascript:alert(1)",
                                       "javascript://example.com/%0aalert(1)",
                                       "data:text/html,http://example.com",
                                       "#top",
                                       "/path",
                                       "tel:0312345678",
                                       "cid:part1@example.com",
                                       "taro@example.jp",
                                       "index.php",
                                       "http://",
                                       "https:///",
                                       "http://?x",
                                       "http://exa mple.com/",
                                       "http://a<b>.example.com/",
                                       "file:///etc/passwd",
                                       "co.jp",
                                       "http://[::zz]/",
                                       "http://...",
                                       "C:\\windows",
                                       "about:blank",
                                       "hello world",
                                       "1.5",
                                       "http://%FF.com/", /* no UTF-8 */
                                       "https://www.%E3%81.example.com/"};

START_TEST(what_names_no_host_is_refused) {
  fwi_url url;
  ck_assert_msg(!fwi_url_parse(arena, fw_str_of(hostless[_i]), &url), "%s", hostless[_i]);
}
END_TEST

START_TEST(every_cut_of_a_url_is_survived) {
  static const char text[] = "hxxps[:]//us%65r:p@日本語[.]example.co.jp:80\\a?b=%E3%81#c\xE3";
  for (size_t cut = 0; cut < sizeof text; cut++) {
    fwi_url url;
    char *copy = malloc(cut + 1); /* exact size: an overrun is seen */
    memcpy(copy, text, cut);
    fwi_url_parse(arena, (fw_str){copy, cut}, &url);
    free(copy);
  }
}
END_TEST

START_TEST(a_url_is_looked_at_up_to_its_limit_only) {
  fwi_buf buf = {0};
  fwi_buf_add(&buf, "https://example.com/", 20);
  for (int i = 0; i < 100000; i++)
    fwi_buf_add_char(&buf, 'a');
  fwi_url url;
  ck_assert(fwi_url_parse(arena, fwi_buf_str(&buf), &url));
  ck_assert_uint_eq(url.text.len, FWI_URL_BYTES);
  fwi_buf_clear(&buf);
}
END_TEST

static const struct {
  const char *text;
  bool lookalike;
} slashes[] = {
    {"https://example.com\xE2\x88\x95login.evil.example.com/", true}, /* U+2215 */
    {"https://example.com\xEF\xBC\x8Flogin.evil.example.com/", true}, /* U+FF0F */
    {"https://account.booking.comんdetail.www-account-booking.com/en/", true},
    {"https://みんな.example.com/", false},
    {"https://example.com/\xE2\x88\x95", false},
    {"https://example.com/", false},
};

START_TEST(a_slash_that_is_none_is_seen_in_the_host_only) {
  ck_assert_int_eq(parsed(slashes[_i].text).slash_lookalike, slashes[_i].lookalike);
}
END_TEST

static const struct {
  const char *text, *plain;
} defanged[] = {
    {"hxxps://example.com/a", "https://example.com/a"},
    {"h**ps://www.ieliulanqi.net/url.php", "https://www.ieliulanqi.net/url.php"},
    {"hXXp://example[.]com/a", "http://example.com/a"},
    {"https[:]//example(.)com/a", "https://example.com/a"},
    {"ttps://example.com/", "https://example.com/"},
    {"hxxps://example[dot]com/x[.]php", "https://example.com/x.php"},
    {"www[.]example[.]com/x", "www.example.com/x"},
};

START_TEST(defanged_writing_is_read_and_told) {
  fwi_url url = parsed(defanged[_i].text);
  assert_str(url.text, fw_str_of(defanged[_i].plain).ptr);
  ck_assert(url.defanged);
}
END_TEST

START_TEST(brackets_in_a_path_are_no_defanging) {
  fwi_url url = parsed("https://example.com/a[.]b?re=(.)");
  assert_str(url.path, "/a[.]b");
  ck_assert(!url.defanged);
}
END_TEST

static const struct {
  const char *host, *org, *suffix;
  bool known;
} domains[] = {
    {"www.a.co.jp", "a.co.jp", "co.jp", true},
    {"kagoya.jp", "kagoya.jp", "jp", true},
    {"www.example.co.za", "example.co.za", "co.za", true}, /* za itself isn't listed */
    {"a.b.ck", "a.b.ck", "b.ck", true},                    /* nor is ck but by *.ck */
    {"co.jp", "", "co.jp", false},
    {"jp", "", "jp", false},
    {"www.eki-net.montaly.shop", "montaly.shop", "shop", true},
    {"x.a.github.io", "a.github.io", "github.io", true},
    {"b.c.kobe.jp", "b.c.kobe.jp", "c.kobe.jp", true},
    {"www.city.kobe.jp", "city.kobe.jp", "kobe.jp", true},
    {"index.php", "index.php", "php", false},
    {"WWW.A.CO.JP", "A.CO.JP", "CO.JP", true},
    {"日本語.jp", "日本語.jp", "jp", true},
    {"a.xn--q9jyb4c", "a.xn--q9jyb4c", "xn--q9jyb4c", true},
    {"192.0.2.1", "", "", false},
    {"2001:db8::1", "", "", false},
    {"localhost", "", "localhost", false},
    {"", "", "", false},
    {"a..jp", "", "", false},
    {"a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z.www.example.co.jp", "example.co.jp",
     "co.jp", true},
    {"a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z.s3.dualstack.us-east-2.amazonaws.com",
     "z.s3.dualstack.us-east-2.amazonaws.com", "s3.dualstack.us-east-2.amazonaws.com", true},
    {"a..a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z.www.example.co.jp", "", "", false},
    {".jp", "", "", false},
};

START_TEST(organisation_and_suffix_follow_the_public_suffix_list) {
  fw_str host = fw_str_of(domains[_i].host);
  assert_str(fwi_domain_org(host), domains[_i].org);
  assert_str(fwi_domain_suffix(host), domains[_i].suffix);
  ck_assert_int_eq(fwi_domain_known(host), domains[_i].known);
}
END_TEST

START_TEST(organisation_is_a_view_into_the_host_however_long) {
  char host[1000];
  memset(host, 'a', sizeof host);
  for (size_t i = 30; i < sizeof host; i += 31)
    host[i] = '.';
  memcpy(host + sizeof host - 14, ".example.co.jp", 14);
  fw_str org = fwi_domain_org((fw_str){host, sizeof host});
  assert_str(org, "example.co.jp");
  ck_assert_ptr_eq(org.ptr, host + sizeof host - 13);
}
END_TEST

START_TEST(under_needs_a_label_border) {
  ck_assert(fwi_domain_under(FWI_STR("www.kagoya.jp"), FWI_STR("kagoya.jp")));
  ck_assert(fwi_domain_under(FWI_STR("KAGOYA.jp"), FWI_STR("kagoya.jp")));
  ck_assert(!fwi_domain_under(FWI_STR("notkagoya.jp"), FWI_STR("kagoya.jp")));
  ck_assert(!fwi_domain_under(FWI_STR("jp"), FWI_STR("kagoya.jp")));
  ck_assert(!fwi_domain_under(FWI_STR("kagoya.jp"), FWI_STR("")));
}
END_TEST

START_TEST(labels_convert_both_ways_and_refused_ones_stay) {
  assert_str(fwi_domain_to_ascii(arena, FWI_STR("日本語.JP")), "xn--wgv71a119e.jp");
  assert_str(fwi_domain_to_unicode(arena, FWI_STR("xn--wgv71a119e.jp")), "日本語.jp");
  assert_str(fwi_domain_to_unicode(arena, FWI_STR("xn--999999999.jp")), "xn--999999999.jp");
  assert_str(fwi_domain_to_ascii(arena, FWI_STR("A\xEF\xBC\x8F"
                                                "B")),
             "a\xEF\xBC\x8F"
             "b");
}
END_TEST

/* RFC 3986 5.4, base http://a/b/c/d;p?q, and ours. */
static const struct {
  const char *reference, *resolved;
} references[] = {
    {"g:h", "g:h"},
    {"g", "http://a/b/c/g"},
    {"./g", "http://a/b/c/g"},
    {"g/", "http://a/b/c/g/"},
    {"/g", "http://a/g"},
    {"//g", "http://g"},
    {"?y", "http://a/b/c/d;p?y"},
    {"g?y", "http://a/b/c/g?y"},
    {"#s", "http://a/b/c/d;p?q#s"},
    {"g#s", "http://a/b/c/g#s"},
    {"g?y#s", "http://a/b/c/g?y#s"},
    {";x", "http://a/b/c/;x"},
    {"g;x", "http://a/b/c/g;x"},
    {"", "http://a/b/c/d;p?q"},
    {".", "http://a/b/c/"},
    {"./", "http://a/b/c/"},
    {"..", "http://a/b/"},
    {"../", "http://a/b/"},
    {"../g", "http://a/b/g"},
    {"../..", "http://a/"},
    {"../../g", "http://a/g"},
    {"../../../g", "http://a/g"},
    {"/./g", "http://a/g"},
    {"/../g", "http://a/g"},
    {"g.", "http://a/b/c/g."},
    {"..g", "http://a/b/c/..g"},
    {"./../g", "http://a/b/g"},
    {"g/./h", "http://a/b/c/g/h"},
    {"g/../h", "http://a/b/c/h"},
    {"g;x=1/../y", "http://a/b/c/y"},
    {"g?y/../x", "http://a/b/c/g?y/../x"},
    {"g#s/../x", "http://a/b/c/g#s/../x"},
};

START_TEST(references_resolve_as_rfc_3986_5_4_lists) {
  assert_str(
      fwi_url_resolve(arena, FWI_STR("http://a/b/c/d;p?q"), fw_str_of(references[_i].reference)),
      references[_i].resolved);
}
END_TEST

START_TEST(without_a_base_a_reference_stays) {
  assert_str(fwi_url_resolve(arena, FWI_STR(""), FWI_STR(" a/../b ")), "a/../b");
  assert_str(fwi_url_resolve(arena, FWI_STR("mailto:x"), FWI_STR("b")), "b");
  assert_str(fwi_url_resolve(arena, FWI_STR("http://example.com"), FWI_STR("b")),
             "http://example.com/b");
}
END_TEST

START_TEST(wrappers_are_found_by_any_name_below_theirs) {
  assert_str(fwi_hosts_wrapper(FWI_STR("jpn01.safelinks.protection.outlook.com")), "safelinks");
  assert_str(fwi_hosts_wrapper(FWI_STR("www.google.com")), "google");
  assert_str(fwi_hosts_wrapper(FWI_STR("youtube.com")), "youtube");
  assert_str(fwi_hosts_wrapper(FWI_STR("atpscan.global.hornetsecurity.com")), "hornetsecurity");
  assert_str(fwi_hosts_wrapper(FWI_STR("notgoogle.com")), "");
}
END_TEST

/* Found URLs joined by blanks. */
static fw_str found(fw_str text) {
  fwi_buf out = {0};
  size_t at = 0, start, end, last = 0;
  while (fwi_url_find(text, &at, &start, &end)) {
    ck_assert_uint_lt(start, end);
    ck_assert_uint_ge(start, last);
    ck_assert_uint_le(end, text.len);
    last = end;
    if (out.len)
      fwi_buf_add_char(&out, ' ');
    fwi_buf_add_str(&out, fwi_str_slice(text, start, end));
  }
  return fwi_buf_take(&out, arena);
}

static const struct {
  const char *text, *urls;
} texts[] = {
    {"see https://example.com/a.", "https://example.com/a"},
    {"「https://example.jp/a」をご覧", "https://example.jp/a"},
    {"https://example.jp/a?b=cをクリック", "https://example.jp/a?b=c"},
    {"https://example.jpをクリック", "https://example.jp"},
    {"https://example.jpとexample.comへ", "https://example.jp"},
    {"【https://example.jp】", "https://example.jp"},
    {"URL：https://example.jp、https://example.com。", "https://example.jp https://example.com"},
    {"https://example.jp/a，", "https://example.jp/a"},
    {"https://日本語.jp/a", "https://日本語.jp/a"},
    {"https://日本語.jpをクリック", "https://日本語.jp"},
    {"https://テスト.みんな/a", "https://テスト.みんな/a"},
    {"https://ja.example.org/wiki/caf\xC3\xA9 x", "https://ja.example.org/wiki/caf\xC3\xA9"},
    {"(https://example.com/a_(b))", "https://example.com/a_(b)"},
    {"(see https://example.com/a)", "https://example.com/a"},
    {"<https://example.com/a>", "https://example.com/a"},
    {"[link](https://example.com/a)", "https://example.com/a"},
    {"\"https://example.com/a\", 'https://example.com/b'!",
     "https://example.com/a https://example.com/b"},
    {"https://example.com/a?!...", "https://example.com/a"},
    {"https://example.com,https://example.jp", "https://example.com https://example.jp"},
    {"www.example.jp and WWW.example.com/x", "www.example.jp WWW.example.com/x"},
    {"example.com is no link, example.com/a is", "example.com/a"},
    {"and/or, 1/2, index.php/a, 10.0.0.1/24, a.b/c", ""},
    {"mailto:taro@example.jp taro@example.jp taro@example.jp/x", ""},
    {"www.index, www., www", ""},
    {"hxxps://example[.]com/a, h**p://example.jp/", "hxxps://example[.]com/a h**p://example.jp/"},
    {"evil[.]example[.]com/path", "evil[.]example[.]com/path"},
    {"kagoya[.]net", ""},
    {"ttps://example.com/ ttp", "ttps://example.com/"},
    {"hxxps[:]//example(.)com/", "hxxps[:]//example(.)com/"},
    {"ｈｔｔｐ：／／ｅｘａｍｐｌｅ．ｊｐ／ａ　を", "ｈｔｔｐ：／／ｅｘａｍｐｌｅ．ｊｐ／ａ"},
    {"見よ https：//example.jp／ａ", "https：//example.jp／ａ"},
    {"http:／／ｅｘａｍｐｌｅ.jp/a", "http:／／ｅｘａｍｐｌｅ.jp/a"},
    {"ｈｔｔｐ：／／ｅｘａｍｐｌｅ．ｊｐ）を", "ｈｔｔｐ：／／ｅｘａｍｐｌｅ．ｊｐ"},
    {"xhttps://example.com/", "https://example.com/"},
    {"see-https://example.com/", "https://example.com/"},
    {"https://https://example.com/", "https://https://example.com/"},
    {"http://192.0.2.1/a http://[2001:db8::1]/b", "http://192.0.2.1/a http://[2001:db8::1]/b"},
    {"https://account.booking.comんdetail.www-account-booking.com/en/",
     "https://account.booking.comんdetail.www-account-booking.com/en/"},
    {"https:// example.com http:/// h", ""},
    {"https://example.com/\xE2\x80\x8B"
     "b",
     "https://example.com/"},
    {"https://user:pw@example.com/", "https://user:pw@example.com/"},
    {"詳細はhttps://login。example。com/aへ", "https://login。example。com/a"},
    {"https://example．com と https://www｡example｡jp",
     "https://example．com https://www｡example｡jp"},
    {"https://example.co。jp/login", "https://example.co。jp/login"},
    {"https://example.com。2月1日まで", "https://example.com"},
    {"https://example.com。See also", "https://example.com"},
    {"https://example.jp。https://example.com。", "https://example.jp https://example.com"},
    {"https://日本語。jp/", "https://日本語。jp/"},
    {"ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ。ｃｏｍ／ａ", "ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ。ｃｏｍ／ａ"},
    {"javascript:alert(1)", ""},
    {"write to www.example.jp@example.com", ""},
    {"\"https://example.com/a\\nUse", "https://example.com/a"},
};

START_TEST(urls_are_found_where_a_reader_sees_them) {
  assert_str(found(fw_str_of(texts[_i].text)), texts[_i].urls);
}
END_TEST

START_TEST(finding_survives_every_cut) {
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    size_t len = strlen(texts[i].text);
    for (size_t cut = 0; cut <= len; cut++) {
      char *copy = malloc(cut + 1);
      memcpy(copy, texts[i].text, cut);
      found((fw_str){copy, cut});
      free(copy);
    }
  }
}
END_TEST

START_TEST(finding_is_linear) {
  static const char *const pieces[] = {"http", "http://", "www.",      "a.",    "https://あ",
                                       "h**p", "[.]a",    "a[.]",      "http:", "x@",
                                       "a.jp", "(",       "http://a,", "-http"};
  fwi_buf buf = {0};
  while (buf.len < 1 << 19)
    fwi_buf_add_str(&buf, fw_str_of(pieces[_i]));
  size_t at = 0, start, end;
  while (fwi_url_find(fwi_buf_str(&buf), &at, &start, &end))
    ck_assert_uint_le(end - start, FWI_URL_BYTES);
  ck_assert_uint_eq(at, buf.len); /* quadratic time would not get here within check's limit */
  fwi_buf_clear(&buf);
}
END_TEST

#define ADD_TABLE(test, table) tcase_add_loop_test(tc, test, 0, sizeof(table) / sizeof *(table))

int main(void) {
  Suite *suite = suite_create("url");
  TCase *tc = tcase_create("url");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, parts_stand_where_rfc_3986_puts_them);
  ADD_TABLE(host_is_the_one_a_browser_would_ask, hosts);
  ADD_TABLE(addresses_are_read_in_every_writing, addresses);
  tcase_add_loop_test(tc, numbers_too_big_for_an_address_are_none, 0, 2);
  ADD_TABLE(what_names_no_host_is_refused, hostless);
  tcase_add_test(tc, every_cut_of_a_url_is_survived);
  tcase_add_test(tc, a_url_is_looked_at_up_to_its_limit_only);
  ADD_TABLE(a_slash_that_is_none_is_seen_in_the_host_only, slashes);
  ADD_TABLE(defanged_writing_is_read_and_told, defanged);
  tcase_add_test(tc, brackets_in_a_path_are_no_defanging);
  ADD_TABLE(organisation_and_suffix_follow_the_public_suffix_list, domains);
  tcase_add_test(tc, organisation_is_a_view_into_the_host_however_long);
  tcase_add_test(tc, under_needs_a_label_border);
  tcase_add_test(tc, labels_convert_both_ways_and_refused_ones_stay);
  ADD_TABLE(references_resolve_as_rfc_3986_5_4_lists, references);
  tcase_add_test(tc, without_a_base_a_reference_stays);
  tcase_add_test(tc, wrappers_are_found_by_any_name_below_theirs);
  ADD_TABLE(urls_are_found_where_a_reader_sees_them, texts);
  tcase_add_test(tc, finding_survives_every_cut);
  tcase_add_loop_test(tc, finding_is_linear, 0, 14);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
