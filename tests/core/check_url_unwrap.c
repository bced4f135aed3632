/* URLs inside URLs, and what is said of a URL by itself. */
#include "url/marks.h"
#include "url/unwrap.h"

#include "check_lexicon.h"

#include <check.h>
#include <stdlib.h>

static fwi_arena *arena;

static void setup(void) {
  arena = fwi_arena_new();
  make_lexicon(arena);
}
static void teardown(void) { fwi_arena_free(arena); }

static void assert_str(fw_str got, const char *expected) {
  if (!fwi_str_eq(got, fw_str_of(expected)))
    ck_abort_msg("got '%.*s', expected '%s'", FWI_ARG(got), expected);
}

static size_t unwrapped(const char *text, fwi_hop_url **chain) {
  fwi_url url;
  if (!fwi_url_parse(arena, fw_str_of(text), &url))
    ck_abort_msg("no host in '%s'", text);
  return fwi_url_unwrap(arena, &url, 8, chain);
}

START_TEST(chain_of_a_public_write_up_is_decoded_to_its_end) {
  fwi_hop_url *chain;
  size_t count = unwrapped(
      "https://www.ieliulanqi.net/url.php?url="
      "aHR0cHM6Ly9zdHVkeXJhbWEtZW1wbG9pLmNvbS90cmFja2luZy5waHA/"
      "aWQ9MzUyMSZzeXN0ZW1lPVBVQkxJX0JPRFkmdXJsPWh0dHBzOi8vd3d3Y211Y3JlYXRlbGFib3JncmVkaXJlY3RtZW50"
      "Zm91cmxidG5ld3Nvcmtyc2hvcGJhbm5lcmhpdHBocGJuLnJlZmxleGl2ZXN1cmZhY2UuY29tL3NhbnNldHViaS5qcC9r"
      "b21hby0xMzE2QHNhbnNldHViaS5qcA==",
      &chain);
  ck_assert_uint_eq(count, 3);
  assert_str(chain[0].via, "");
  ck_assert(!chain[0].encoded);
  assert_str(chain[1].url.host, "studyrama-emploi.com");
  assert_str(chain[1].via, "base64 in parameter url");
  ck_assert(chain[1].encoded);
  assert_str(chain[2].url.org, "reflexivesurface.com");
  assert_str(chain[2].via, "parameter url");
  ck_assert(!chain[2].encoded);
  assert_str(chain[2].url.path, "/sansetubi.jp/komao-1316@sansetubi.jp");
}
END_TEST

static const struct {
  const char *url, *target, *via;
  bool encoded;
} wrapped[] = {
    {"https://a.example/r?url=https%3A%2F%2Fevil.test%2Fx%3Fa%3Db", "https://evil.test/x?a=b",
     "parameter url", false},
    {"https://a.example/r?x=1&anything=http://evil.test/", "http://evil.test/",
     "parameter anything", false},
    {"https://a.example/r?u=https%253A%252F%252Fevil.test%252F", "https://evil.test/",
     "parameter u", true},
    {"https://a.example/r?u=aHR0cHM6Ly9ldmlsLnRlc3QvYT9iPWM", "https://evil.test/a?b=c",
     "base64 in parameter u", true},
    {"https://a.example/r?u=aHR0cHM6Ly9ldmlsLnRlc3QvYT9iPWM%3D", "https://evil.test/a?b=c",
     "base64 in parameter u", true},
    {"https://a.example/r?u=aHR0cHM6Ly9ldmlsLnRlc3QvYT9iPWM_Pz8_", "https://evil.test/a?b=c????",
     "base64 in parameter u", true},
    {"https://a.example/r?d=eyJ1cmwiOiJodHRwczovL2V2aWwudGVzdC9hIn0", "https://evil.test/a",
     "base64 in parameter d", true},
    {"https://a.example/r?d=YUhSMGNITTZMeTlsZG1sc0xuUmxjM1F2WVE9PQ==", "https://evil.test/a",
     "base64 in parameter d", true},
    {"https://a.example/r?u=aAB0AHQAcABzADoALwAvAGUAdgBpAGwALgB0AGUAcwB0AC8AYQA=",
     "https://evil.test/a", "base64 in parameter u", true},
    {"https://a.example/#aAB0AHQAcABzADoALwAvAGUAdgBpAGwALgB0AGUAcwB0AC8AYQA",
     "https://evil.test/a", "base64 in fragment", true},
    {"https://a.example/r?h=68747470733a2f2f6576696c2e746573742f61", "https://evil.test/a",
     "hex in parameter h", true},
    {"https://a.example/r/aHR0cHM6Ly9ldmlsLnRlc3QvYQ==/", "https://evil.test/a", "base64 in path",
     true},
    {"https://a.example/r/aHR0cHM6Ly9ldmlsLnRlc3QvYQ", "https://evil.test/a", "base64 in path",
     true},
    {"https://a.example/go/https://evil.test/a?b=c#d", "https://evil.test/a?b=c", "path", false},
    {"https://a.example/go/https:/evil.test/a", "https://evil.test/a", "path", false},
    {"https://a.example/go/https%3A%2F%2Fevil.test%2Fa/x", "https://evil.test/a", "path", false},
    {"https://a.example/#https://evil.test/a", "https://evil.test/a", "fragment", false},
    {"https://a.example/#aHR0cHM6Ly9ldmlsLnRlc3QvYQ==", "https://evil.test/a", "base64 in fragment",
     true},
    {"https://a.example/?https://evil.test/a", "https://evil.test/a", "query", false},
    {"https://a.example/r?redirect=evil.example.com/a", "evil.example.com/a", "parameter redirect",
     false},
    {"https://a.example/r?x=//evil.example.com/a", "//evil.example.com/a", "parameter x", false},
    {"https://a.example/r?x=www.example.com", "www.example.com", "parameter x", false},
    {"https://jpn01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.test%2F&data=05",
     "https://evil.test/", "safelinks", false},
    {"https://www.google.com/url?sa=t&q=https://evil.test/&usg=x", "https://evil.test/", "google",
     false},
    {"https://www.google.co.jp/amp/s/evil.test/a", "https://evil.test/a", "google", false},
    {"https://evil-test.cdn.ampproject.org/c/s/evil.test/a", "https://evil.test/a", "amp", false},
    {"https://evil--x-example-com.translate.goog/a?_x_tr_sl=ja", "https://evil-x.example.com/a",
     "translate", false},
    {"https://www.bing.com/ck/a?!&&p=0123&u=a1aHR0cHM6Ly9ldmlsLnRlc3QvYQ&ntb=1",
     "https://evil.test/a", "base64 in bing", true},
    {"https://l.facebook.com/l.php?u=https%3A%2F%2Fevil.test%2F&h=AT0", "https://evil.test/",
     "facebook", false},
    {"https://www.youtube.com/redirect?event=v&q=https%3A%2F%2Fevil.test%2F", "https://evil.test/",
     "youtube", false},
    {"https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fevil.test%2fa&c=E,1",
     "https://evil.test/a", "barracuda", false},
    {"https://urldefense.proofpoint.com/v1/url?u=http://evil.test/a&k=x", "http://evil.test/a",
     "proofpoint", false},
    {"https://urldefense.proofpoint.com/v2/url?u=http-3A__evil.test_a-2Db-3Fc-3Dd&d=DwM",
     "http://evil.test/a-b?c=d", "proofpoint", false},
    {"https://urldefense.com/v3/__https://evil.test/a*b**Cc__;IyEhISEh!!abc!def$",
     "https://evil.test/a#b!!!!c", "proofpoint", false},
    {"https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fevil.test%2fa%3fb%3d1&c=E,1,Ab-c&typo=1",
     "https://evil.test/a?b=1", "barracuda", false},
    {"https://secure-web.cisco.com/1a2B3c-D4_e5/https%3A%2F%2Fevil.test%2Fa%3Fb%3Dc",
     "https://evil.test/a?b=c", "path", false},
    {"https://us2.clicktime.trendmicro.com/wis/clicktime/v1/query?url=https%3a%2f%2fevil.test%2f&"
     "umid=0A1B&auth=0f",
     "https://evil.test/", "trendmicro", false},
    {"https://eu-central-1.protection.sophos.com/"
     "?d=evil.test&u=aHR0cHM6Ly9ldmlsLnRlc3QvYQ==&i=NQ&t="
     "Zm9v&h=0123&s=x",
     "https://evil.test/a", "base64 in sophos", true},
    {"https://protect2.fireeye.com/v1/url?k=0a-1b&q=1&e=2&u=https%3A%2F%2Fevil.test%2Fa",
     "https://evil.test/a", "fireeye", false},
    {"https://protect.checkpoint.com/v2/___https://evil.test/a?b=c___.YXAzOmFiYzpkZWY6Zzo1",
     "https://evil.test/a?b=c", "checkpoint", false},
    {"https://url.avanan.click/v2/r02/___https://evil.test/a___.YXAz", "https://evil.test/a",
     "checkpoint", false},
    {"https://link.edgepilot.com/s/0a1b2c/Zz?u=https://evil.test/a", "https://evil.test/a",
     "edgepilot", false},
    {"https://urlsand.esvalabs.com/?u=https%3A%2F%2Fevil.test%2Fa&e=0&h=1", "https://evil.test/a",
     "libraesva", false},
    {"https://nam02.safelinks.protection.outlook.com/ap/t-59584e83/"
     "?url=https%3A%2F%2Fevil.test%2Fa&"
     "data=05%7C02%7C%7C&sdata=x%3D&reserved=0",
     "https://evil.test/a", "safelinks", false},
    {"https://www.google.co.uk/amp/s/evil.test/a", "https://evil.test/a", "google", false},
    {"https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fevil%2Etest%2Fa&urlhash=x&trk=y",
     "https://evil.test/a", "parameter url", false},
    {"https://www.linkedin.com/safety/go?url=https%3A%2F%2Fevil.test%2Fa&trk=x",
     "https://evil.test/a", "parameter url", false},
    {"https://r.search.yahoo.com/_ylt=Awr/RV=2/RE=1700000000/RO=10/RU=https%3a%2f%2fevil.test%2fa/"
     "RK=2/RS=x-",
     "https://evil.test/a", "path", false},
    {"https://urldefense.com/v3/__https:/evil.test/a__;!!abc", "https://evil.test/a", "proofpoint",
     false},
};

START_TEST(target_is_found_in_every_wrapping) {
  fwi_hop_url *chain;
  ck_assert_uint_eq(unwrapped(wrapped[_i].url, &chain), 2);
  assert_str(chain[1].url.text, wrapped[_i].target);
  assert_str(chain[1].via, wrapped[_i].via);
  ck_assert_int_eq(chain[1].encoded, wrapped[_i].encoded);
}
END_TEST

static const struct {
  const char *url, *host, *via;
} opaque[] = {
    {"https://protect-eu.mimecast.com/s/AbCdE?domain=evil.example.com", "evil.example.com",
     "mimecast"},
    {"https://url.uk.m.mimecastprotect.com/s/Ab-Cd0?domain=evil-example.jp&x=1", "evil-example.jp",
     "mimecast"},
    {"https://shared.outlook.inky.com/link?domain=evil.example.com&t=h.eJx", "evil.example.com",
     "inky"},
};

START_TEST(service_that_keeps_the_target_names_its_host_at_most) {
  fwi_hop_url *chain;
  ck_assert_uint_eq(unwrapped(opaque[_i].url, &chain), 2);
  assert_str(chain[1].url.host, opaque[_i].host);
  assert_str(chain[1].via, opaque[_i].via);
  ck_assert(chain[1].partial && !chain[0].partial && !chain[1].encoded);
}
END_TEST

static const char *const bare[] = {
    "https://protect-eu.mimecast.com/s/AbCdE",
    "https://www.mimecast.com/?domain=",
    "https://protect.checkpoint.com/v2/___",
    "https://protect.checkpoint.com/v2/r01/___myyux://bbb.jcfruqj.htr/f___.YXAz",
    "https://www.google.github.io/amp/s/evil.test/a",
    "https://www.linkedin.com/slink?code=abc",
    "https://www.example.jp/a?b=c&mail=taro@example.jp",
    "https://www.example.jp/?q=example.com",
    "https://www.example.jp/?page=index.php&next=/top",
    "https://www.example.jp/?id=0123456789abcdef0123456789abcdef",
    "https://www.example.jp/?t=dGhpcyBpcyBqdXN0IHNvbWUgdGV4dCwgbm8gVVJM",
    "https://www.example.jp/wordpress/httpdocs/",
    "https://evil.test/www.example.jp/www.example.com/login",
    "https://www.example.jp/?x=http",
    "https://www.example.jp/?x=https://",
    "https://www.example.jp/?x=http:",
    "https://www.example.jp/?x=aHR0c",
    "https://www.example.jp/?x=aHR0cHM6",
    "https://www.example.jp/?x=68747470",
    "https://www.example.jp/?x=%%%4%zz%25",
    "https://urldefense.com/v3/__;__",
    "https://urldefense.com/v3/____;",
    "https://www.google.com/amp/",
    "https://-.translate.goog/",
};

START_TEST(nothing_is_found_where_nothing_is) {
  fwi_hop_url *chain;
  ck_assert_uint_eq(unwrapped(bare[_i], &chain), 1);
  ck_assert_str_eq(chain[0].via.ptr, "");
}
END_TEST

START_TEST(another_organisation_counts_before_the_own) {
  fwi_hop_url *chain;
  ck_assert_uint_eq(
      unwrapped("https://a.example.jp/?back=https://b.example.jp/&to=https://evil.test/"
                "&third=https://third.test/",
                &chain),
      2);
  assert_str(chain[1].url.host, "evil.test");
}
END_TEST

START_TEST(chain_stops_at_the_limit_and_at_what_was_seen) {
  fwi_url url;
  fwi_hop_url *chain;
  fwi_buf buf = {0};
  for (int i = 1; i < 20; i++)
    fwi_buf_printf(&buf, "https://%d.example/", i);
  fw_str text = fwi_buf_take(&buf, arena);
  ck_assert(fwi_url_parse(arena, text, &url));
  for (size_t max = 0; max <= 8; max++)
    ck_assert_uint_eq(fwi_url_unwrap(arena, &url, max, &chain), max ? max : 1);
}
END_TEST

START_TEST(long_urls_inside_one_another_are_followed_less_far) {
  fwi_buf text = {0};
  while (text.len < 1500)
    fwi_buf_printf(&text, "https://h%zu.example/", text.len);
  fwi_url url;
  fwi_hop_url *chain;
  ck_assert(fwi_url_parse(arena, fwi_buf_str(&text), &url));
  size_t count = fwi_url_unwrap(arena, &url, 8, &chain);
  ck_assert_uint_eq(count, 3); /* 1,470 bytes are within FWI_INNER_BYTES, 1,440 more not */
  ck_assert(!chain[0].cut && !chain[1].cut && chain[2].cut);
  fwi_buf_clear(&text);
}
END_TEST

START_TEST(every_cut_of_a_wrapped_url_is_survived) {
  for (size_t row = 0; row < sizeof wrapped / sizeof *wrapped; row++)
    for (size_t cut = 0; cut <= strlen(wrapped[row].url); cut++) {
      fwi_url url;
      fwi_hop_url *chain;
      if (fwi_url_parse(arena, (fw_str){wrapped[row].url, cut}, &url))
        ck_assert_uint_ge(fwi_url_unwrap(arena, &url, 8, &chain), 1);
    }
}
END_TEST

static const struct {
  const char *url, *marks;
} marked[] = {
    {"https://www.example.jp/a?b", ""},
    {"https://ipfs.io/ipns/k51qzi5uqu5dk4y5yu6x9mh9i4crsyy3i993nf0k1f3jjc58yf9ldvsw2zueiz#a",
     "ipfs"},
    {"https://www.example.jp/ipfs/QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWKnPDg/a", "ipfs"},
    {"https://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi.ipfs.example.jp/",
     "ipfs"},
    {"https://www.example.jp/ipfs/about", ""},
    {"https://ipfs.io/", ""},
    {"https://bit.ly/3abc", "shortener"},
    {"https://bit.ly/", ""},
    {"https://notbit.ly/a", ""},
    {"https://www.linkedin.com/slink?code=ab_C9", "shortener"},
    {"https://www.linkedin.com/in/someone?x=1", ""},
    {"http://192.0.2.1/", "ip-literal"},
    {"http://0xC0000201/", "ip-literal ip-obfuscated"},
    {"https://日本語.jp/", "punycode"},
    {"https://m\xC3\xBCnchen.example/", "punycode"},
    {"https://р\xD0\xB0ypal.com/", "punycode confusable"},
    {"https://xn--pypal-4ve.com/", "punycode confusable"},
    {"https://foo.coreserver.jp/", "shared-host"},
    {"https://www.coreserver.jp/", ""},
    {"https://foo.github.io/", "shared-host"},
    {"https://github.io/", ""},
    {"https://www.tax.service.gov.uk/x", ""},
    {"https://eais.office.gov.ru/", ""},
    {"https://sites.google.com/view/x", "shared-host"},
    {"https://sites.google.com/", ""},
    {"https://www.example.jp@evil.test/", "userinfo"},
    {"https://example.com\xE2\x88\x95"
     "a.example.jp/",
     "slash-lookalike punycode confusable"},
    {"https://www.example。jp/a", "dot-lookalike"},
    {"https://www．example｡jp/a", "dot-lookalike"},
    {"https://www.example.jp/a。b", ""},
    {"https://日本語。jp/", "punycode"},
    {"ｈｔｔｐｓ：／／ｗｗｗ．ｅｘａｍｐｌｅ．ｊｐ／", ""},
    {"https://www.example.jp:8443/", "odd-port"},
    {"https://www.example.jp:443/", ""},
    {"ftp://www.example.jp:21/", ""},
};

START_TEST(a_url_carries_its_marks_and_no_more) {
  fwi_url url;
  ck_assert(fwi_url_parse(arena, fw_str_of(marked[_i].url), &url));
  uint64_t marks = fwi_marks_of_url(arena, &lexicon, &url), expected = 0;
  fw_str rest = fw_str_of(marked[_i].marks);
  while (rest.len) {
    fw_str name = fwi_str_next(&rest, ' ');
    for (int mark = 0; mark < FWI_MARK_COUNT; mark++)
      if (fwi_str_eq(name, fw_str_of(fwi_mark_name((fwi_mark)mark))))
        expected |= fwi_mark_bit((fwi_mark)mark);
  }
  for (int mark = 0; mark < FWI_MARK_COUNT; mark++)
    if ((marks ^ expected) >> mark & 1)
      ck_abort_msg("%s: %s", marked[_i].url, fwi_mark_name((fwi_mark)mark));
}
END_TEST

START_TEST(every_mark_has_a_name_of_its_own) {
  for (int a = 0; a < FWI_MARK_COUNT; a++)
    for (int b = 0; b < a; b++)
      ck_assert_str_ne(fwi_mark_name((fwi_mark)a), fwi_mark_name((fwi_mark)b));
}
END_TEST

#define ADD_TABLE(test, table) tcase_add_loop_test(tc, test, 0, sizeof(table) / sizeof *(table))

int main(void) {
  Suite *suite = suite_create("url_unwrap");
  TCase *tc = tcase_create("unwrap");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_test(tc, chain_of_a_public_write_up_is_decoded_to_its_end);
  ADD_TABLE(target_is_found_in_every_wrapping, wrapped);
  ADD_TABLE(service_that_keeps_the_target_names_its_host_at_most, opaque);
  ADD_TABLE(nothing_is_found_where_nothing_is, bare);
  tcase_add_test(tc, another_organisation_counts_before_the_own);
  tcase_add_test(tc, chain_stops_at_the_limit_and_at_what_was_seen);
  tcase_add_test(tc, long_urls_inside_one_another_are_followed_less_far);
  tcase_add_test(tc, every_cut_of_a_wrapped_url_is_survived);
  ADD_TABLE(a_url_carries_its_marks_and_no_more, marked);
  tcase_add_test(tc, every_mark_has_a_name_of_its_own);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
