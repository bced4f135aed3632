/* The victim's address is covered wherever it hides, and nothing else is. */
#include "url/mask.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

static fwi_arena *arena;
static fw_str addresses[] = {{"taro.y@example.jp", 17}, {"komao-1316@sansetubi.jp", 23}};
static fwi_mask mask;

static void setup(void) {
  arena = fwi_arena_new();
  mask = fwi_mask_of(arena, addresses, 2);
}
static void teardown(void) { fwi_arena_free(arena); }

static fw_str masked(fw_str text) {
  fwi_buf out = {0};
  fwi_buf_add(&out, "kept ", 5);
  fwi_mask_add(&out, &mask, text);
  ck_assert_uint_eq(out.len, text.len + 5);
  ck_assert(memcmp(out.ptr, "kept ", 5) == 0);
  fw_str all = fwi_buf_take(&out, arena);
  return fwi_str_slice(all, 5, all.len);
}

static const struct {
  const char *text, *masked;
} rows[] = {
    {"taro.y@example.jp", "****.*@*******.**"},
    {"To: <TARO.Y@Example.JP>, x", "To: <****.*@*******.**>, x"},
    {"xtaro.y@example.jpn", "x****.*@*******.**n"},
    {"taro.y@example.jptaro.y@example.jp", "****.*@*******.******.*@*******.**"},
    {"?m=taro.y%40example.jp&", "?m=****.*%40*******.**&"},
    {"taro.y%2540example%252Ejp", "****.*%2540*******%252E**"},
    {"%74aro.y@%65xample.jp", "******.*@*********.**"},
    {"%3Dtaro.y@example.jp", "%3D****.*@*******.**"},
    {"taro.y[@]example[.]jp", "****.*[@]*******[.]**"},
    {"komao-1316@sansetubi.jp", "*****-****@*********.**"},
    /* return paths (VERP) */
    {"bounce+taro.y=example.jp@attacker.test", "bounce+****.*=*******.**@attacker.test"},
    {"b-Taro.Y_EXAMPLE.jp#EXT#@a.test", "b-****.*_*******.**#EXT#@a.test"},
    {"taro.y#example.jp", "****.*#*******.**"},
    {"?u=taro.y%3dexample.jp", "?u=****.*%3d*******.**"},
    {"taro.y%253Dexample.jp", "****.*%253D*******.**"},
    {"taro.y%5Fexample.jp taro.y%23example.jp", "****.*%5F*******.** ****.*%23*******.**"},
    /* spelt out */
    {"taro.y[at]example.jp", "****.*[at]*******.**"},
    {"taro(dot)y(AT)example(dot)jp", "****(dot)*(AT)*******(dot)**"},
    {"taro[.]y{at}example{.}jp", "****[.]*{at}*******{.}**"},
    {"taro.y @ example.jp, taro.y [at] example.jp", "****.* @ *******.**, ****.* [at] *******.**"},
    {"taro.y&#64;example&#46;jp", "****.*&#64;*******&#46;**"},
    {"taro&period;y&commat;example.jp", "****&period;*&commat;*******.**"},
    {"taro.y&#X40;example。jp", "****.*&#X40;*******。**"},
    /* full-width */
    {"ｔａｒｏ．ｙ＠ｅｘａｍｐｌｅ．ｊｐ", "************．***＠*********************．******"},
    {"宛先taro.y＠example.jp様", "宛先****.*＠*******.**様"},
    {"ＴＡＲＯ.y=Example｡jp", "************.*=*******｡**"},
    {"taro.y＝example.jp", "****.*＝*******.**"},
    /* others stay */
    {"taro.y=example.com hanako=example.jp", "taro.y=example.com hanako=example.jp"},
    {"taro.y-example.jp taro.y.example.jp", "taro.y-example.jp taro.y.example.jp"},
    {"ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ", "ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ"},
    {"taro.y    @    example.jp", "taro.y    @    example.jp"},
    {"=example.jp", "=example.jp"},
    {"taro.y=", "taro.y="},
    {"taro.y＠", "taro.y＠"},
    {"\xEF\xBC", "\xEF\xBC"},
    {"hanako@example.jp", "hanako@example.jp"},
    {"taro.y@example.com", "taro.y@example.com"},
    {"taro.y at example.jp", "taro.y at example.jp"},
    {"@", "@"},
    {"@example.jp", "@example.jp"},
    {"taro.y@", "taro.y@"},
    {"%40%", "%40%"},
    {"", ""},
};

START_TEST(address_is_covered_as_written) {
  fw_str text = fw_str_of(rows[_i].text), got = masked(text);
  ck_assert_str_eq(got.ptr, rows[_i].masked);
  ck_assert_int_eq(fwi_mask_holds(&mask, text), strcmp(rows[_i].text, rows[_i].masked) != 0);
}
END_TEST

static void assert_same(fw_str got, fw_str expected) {
  if (!fwi_str_eq(got, expected))
    ck_abort_msg("got '%.*s', expected '%.*s'", FWI_ARG(got), FWI_ARG(expected));
}

static const struct {
  const char *text, *masked;
} hashed[] = {
    {"?h=1bfc72df0e4096d0b28635807be034af&x", "?h=********************************&x"},
    {"/DE609137DDE446200C5FA2B506036375D23B1E3E/", "/****************************************/"},
    {"#27e2e215e925de63e5f6213b58c84fb405c27041e9ac07c26b8f137ba1f84425",
     "#****************************************************************"},
    {"?u=tBVYY75IlxBnBgP0MToFOA==", "?u=**********************=="},
    {"?u=B5HQ4Ur56s1b1d9e-4Gwo9Me4Q0%3D", "?u=***************************%3D"},
    {"TFUNPT-mq2r1T1j4TLPYfy4UP7JHNS_tRThaBIetCLY.png",
     "*******************************************.png"},
    /* with '/' and '+', in paths and escaped */
    {"/u/G/xy3w5AltCyhjWAe+A0rw==/x", "/u/**********************==/x"},
    {"?h=%2Bg%2BW7ggPBc44u2o7k%2FK%2fKg%3D%3D&x", "?h=******************************%3D%3D&x"},
    {"?a=b%26h%3DsLkW4bapBkq4%2bw8Yh4zRMsZ6IB6G1dSq7Arw%2FdE9Dag=",
     "?a=b%26h%3D***********************************************="},
    {"/TFUNPT+mq2r1T1j4TLPYfy4UP7JHNS/tRThaBIetCLY/img",
     "/*******************************************/img"},
    {"/img/HftBx+sqftm5/7j8+x6lCw", "/img/**********************"},
};

START_TEST(hash_of_an_address_is_covered_as_a_whole) {
  mask = fwi_mask_with_digests(arena, addresses, 2);
  fw_str text = fw_str_of(hashed[_i].text), got = masked(text);
  ck_assert_str_eq(got.ptr, hashed[_i].masked);
  ck_assert(fwi_mask_holds(&mask, text));
}
END_TEST

START_TEST(hash_of_anything_else_stays) {
  static const char *const texts[] = {
      "2e8c42e7eabc71004cabed2cd4f4e4df",  "1bfc72df0e4096d0b28635807be034af0",
      "x1bfc72df0e4096d0b28635807be034af", "1bfc72df0e4096d0b28635807be034a",
      "00000000000000000000000000000000",  "/G/xy3w5AltCyhjWAe+A0rwA",
      "///////////////////////////////",
  };
  mask = fwi_mask_with_digests(arena, addresses, 2);
  ck_assert(!fwi_mask_holds(&mask, fw_str_of(texts[_i])));
  ck_assert_str_eq(masked(fw_str_of(texts[_i])).ptr, texts[_i]);
}
END_TEST

START_TEST(hash_inside_base64_is_found_too) {
  mask = fwi_mask_with_digests(arena, addresses, 2);
  ck_assert(fwi_mask_holds(
      &mask,
      FWI_STR("https://evil.test/?d=eyJpZCI6IjFiZmM3MmRmMGU0MDk2ZDBiMjg2MzU4MDdiZTAzNGFmIn0=")));
}
END_TEST

START_TEST(address_in_utf_16_is_covered_in_its_base64) {
  assert_same(
      masked(
          FWI_STR("https://evil.test/?e=dQA9AHQAYQByAG8ALgB5AEAAZQB4AGEAbQBwAGwAZQAuAGoAcAA7AA")),
      FWI_STR("https://evil.test/?e=dQA9ACoAKgAqACoALgAqAEAAKgAqACoAKgAqACoAKgAuACoAKgA7AA"));
}
END_TEST

START_TEST(addresses_of_a_crowd_are_not_hashed) {
  fw_str crowd[FWI_DIGEST_ADDRESSES + 1];
  for (size_t i = 0; i <= FWI_DIGEST_ADDRESSES; i++)
    crowd[i] = addresses[0];
  fwi_mask many = fwi_mask_with_digests(arena, crowd, FWI_DIGEST_ADDRESSES + 1);
  ck_assert_ptr_null(many.digests);
  ck_assert(!fwi_mask_holds(&many, FWI_STR("1bfc72df0e4096d0b28635807be034af")));
  many = fwi_mask_with_digests(arena, crowd, FWI_DIGEST_ADDRESSES);
  ck_assert(fwi_mask_holds(&many, FWI_STR("1bfc72df0e4096d0b28635807be034af")));
}
END_TEST

static const char b64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char b64url[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/* A slow, sure encoder to hold the mask against. */
static fw_str base64(fw_str text, const char *alphabet) {
  fwi_buf out = {0};
  for (size_t bit = 0; bit < text.len * 8; bit += 6) {
    int value = 0;
    for (size_t b = bit; b < bit + 6; b++)
      value =
          value << 1 | (b / 8 < text.len ? (unsigned char)text.ptr[b / 8] >> (7 - b % 8) & 1 : 0);
    fwi_buf_add_char(&out, alphabet[value]);
  }
  return fwi_buf_take(&out, arena);
}

static fw_str hex(fw_str text, const char *format) {
  fwi_buf out = {0};
  for (size_t i = 0; i < text.len; i++)
    fwi_buf_printf(&out, format, (unsigned char)text.ptr[i]);
  return fwi_buf_take(&out, arena);
}

START_TEST(inside_base64_the_masked_form_is_encoded_at_every_alignment) {
  for (size_t lead = 0; lead < 7; lead++) {
    fw_str plain =
        fwi_arena_printf(arena, "%.*s=Taro.Y@example.JP>~?\xFF~end", (int)lead, "https:/");
    fw_str stars =
        fwi_arena_printf(arena, "%.*s=****.*@*******.**>~?\xFF~end", (int)lead, "https:/");
    for (int kind = 0; kind < 2; kind++) {
      const char *alphabet = kind ? b64url : b64;
      fw_str text = base64(plain, alphabet);
      assert_same(masked(text), base64(stars, alphabet));
      /* in a URL, and cut off its start so that no digit group begins where it did */
      for (size_t cut = 0; cut < 4 && cut <= lead; cut++) {
        fw_str rest = fwi_str_slice(text, cut, text.len);
        fw_str url = fwi_arena_printf(arena, "https://example.com/?u=%.*s==&x", FWI_ARG(rest));
        fw_str clear = fwi_str_slice(base64(stars, alphabet), cut, text.len);
        assert_same(masked(url),
                    fwi_arena_printf(arena, "https://example.com/?u=%.*s==&x", FWI_ARG(clear)));
      }
    }
  }
}
END_TEST

START_TEST(inside_hex_the_masked_form_is_encoded_at_every_alignment) {
  fw_str plain = FWI_STR("m=taro.y@EXAMPLE.jp;"), stars = FWI_STR("m=****.*@*******.**;");
  assert_same(masked(hex(plain, "%02x")), hex(stars, "%02x"));
  fw_str text = fwi_arena_printf(arena, "a%.*s", FWI_ARG(hex(plain, "%02x")));
  assert_same(masked(text), fwi_arena_printf(arena, "a%.*s", FWI_ARG(hex(stars, "%02x"))));
  ck_assert(fwi_mask_holds(&mask, hex(plain, "%02X")));
  assert_same(masked(hex(plain, "%%%02x")), /* every character percent-encoded */
              FWI_STR("%6d%3d************%2e***%40*********************%2e******%3b"));
}
END_TEST

START_TEST(addresses_with_blanks_or_foreign_letters_are_covered_in_base64) {
  fw_str odd[] = {FWI_STR("\"a b\"@example.jp"), FWI_STR("花子@例え.jp"), FWI_STR("x@example.jp")};
  for (size_t i = 0; i < 2; i++) {
    fwi_mask one = fwi_mask_of(arena, odd + i, 1), all = fwi_mask_of(arena, odd, 3);
    for (size_t lead = 0; lead < 3; lead++) {
      fw_str plain = fwi_arena_printf(arena, "%.*s%.*s;", (int)lead, "\x01\x02", FWI_ARG(odd[i]));
      ck_assert(fwi_mask_holds(&one, base64(plain, b64)));
      ck_assert(fwi_mask_holds(&all, base64(plain, b64)));
    }
  }
}
END_TEST

START_TEST(address_amid_noise_is_covered) {
  fw_str plain = FWI_STR("\x01\xFFtaro.y@example.jp\x02\xFE"),
         stars = FWI_STR("\x01\xFF****.*@*******.**\x02\xFE");
  assert_same(masked(base64(plain, b64)), base64(stars, b64));
  assert_same(masked(hex(plain, "%02x")), hex(stars, "%02x"));
}
END_TEST

START_TEST(encodings_inside_encodings_are_opened) {
  fw_str plain = FWI_STR("?x=taro.y%40example.jp"), stars = FWI_STR("?x=****.*%40*******.**");
  assert_same(masked(base64(base64(plain, b64), b64)), base64(base64(stars, b64), b64));
  assert_same(masked(base64(hex(plain, "%02x"), b64)), base64(hex(stars, "%02x"), b64));
}
END_TEST

/* Wherever it is cut, what is shown is what stands there in the masked text. */
static void assert_cuts(fw_str text) {
  fw_str whole = masked(text);
  for (size_t max = 0; max <= text.len; max++) {
    fw_str cut = fwi_mask_cut(&mask, text, max);
    ck_assert(cut.ptr == text.ptr && cut.len <= max);
    assert_same(masked(cut), fwi_str_slice(whole, 0, cut.len));
  }
  assert_same(fwi_mask_cut(&mask, text, text.len), text);
}

START_TEST(no_cut_shows_half_of_an_address) { assert_cuts(fw_str_of(rows[_i].text)); }
END_TEST

START_TEST(no_cut_shows_half_of_an_encoded_address) {
  fw_str plain = FWI_STR("?mail=taro.y@example.jp&x=1"), text = FWI_STR("see taro.y@example.jp");
  assert_cuts(base64(plain, b64));
  assert_cuts(hex(plain, "%02x"));
  assert_cuts(base64(base64(plain, b64), b64));
  ck_assert_uint_eq(fwi_mask_cut(&mask, text, 12).len, 4); /* "see " */
  ck_assert_uint_eq(fwi_mask_cut(&(fwi_mask){0}, text, 12).len, 12);
}
END_TEST

START_TEST(address_of_a_public_write_up_is_covered_in_its_base64) {
  fw_str url =
      FWI_STR("https://www.ieliulanqi.net/url.php?url=aHR0cHM6Ly9yZWZsZXhpdmVzdXJmYWNlLmNvbS9r"
              "b21hby0xMzE2QHNhbnNldHViaS5qcA==");
  fw_str got = masked(url);
  ck_assert(fwi_mask_holds(&mask, url));
  ck_assert(!fwi_mask_holds(&mask, got));
  ck_assert(
      fwi_str_starts(got, FWI_STR("https://www.ieliulanqi.net/url.php?url=aHR0cHM6Ly9yZWZs")));
}
END_TEST

START_TEST(longest_of_nested_addresses_is_covered_in_any_order) {
  fw_str nested[] = {FWI_STR("a@b.jp"), FWI_STR("xa@b.jp"), FWI_STR("a@b.jp.example"),
                     FWI_STR("a@b.jp")};
  for (size_t from = 0; from < 2; from++) {
    fwi_mask many = fwi_mask_of(arena, nested + from, 3);
    fwi_buf out = {0};
    fwi_mask_add(&out, &many, FWI_STR("xa@b.jp a@b.jp.example"));
    assert_same(fwi_buf_str(&out), FWI_STR("**@*.** *@*.**.*******"));
    fwi_buf_clear(&out);
  }
}
END_TEST

/* Each address at each at sign: slow, but sure. */
static void cover_slowly(char *text, size_t len, const fw_str *all, size_t count) {
  for (size_t sign = 0; sign < len; sign++) {
    size_t before = 0, after = 0;
    for (size_t i = 0; text[sign] == '@' && i < count; i++) {
      size_t at = (size_t)fwi_str_find_char(all[i], '@');
      if (at > sign || !fwi_str_starts(fwi_str_slice((fw_str){text, len}, sign - at, len), all[i]))
        continue;
      before = at > before ? at : before;
      after = all[i].len - at > after ? all[i].len - at : after;
    }
    for (size_t i = sign - before; i < sign + after; i++)
      text[i] = fwi_is_alnum(text[i]) ? '*' : text[i];
  }
}

START_TEST(among_a_crowd_each_is_found_as_if_alone) {
  enum { CROWD = 400, LONG = 4000 };
  fw_str crowd[CROWD];
  char text[LONG], slow[LONG];
  /* Many share a domain or an end of their local part. */
  for (int i = 0; i < CROWD; i++)
    crowd[i] = fwi_arena_printf(arena, "%.*s@%.*s", 1 + i % 5, &"abaabb"[i / 5 % 2], 1 + i / 10 % 5,
                                &"b.abaab.b"[i / 50 % 5]);
  for (unsigned i = 0, random = 7; i < LONG; i++, random = random * 1103515245u + 12345u)
    text[i] = slow[i] = "aaabbb..@@-"[random / 65536u % 11];
  fwi_mask many = fwi_mask_of(arena, crowd, CROWD);
  cover_slowly(slow, LONG, crowd, CROWD);
  fwi_buf out = {0};
  fwi_mask_add(&out, &many, (fw_str){text, LONG});
  assert_same(fwi_buf_str(&out), (fw_str){slow, LONG});
  ck_assert(memcmp(text, slow, LONG) != 0);
  fwi_buf_clear(&out);
}
END_TEST

START_TEST(odd_addresses_do_no_harm) {
  char huge[1000];
  memset(huge, 'a', sizeof huge);
  huge[500] = '@';
  fw_str odd[] = {FWI_STR(""),   FWI_STR("@"),        FWI_STR("a@"),
                  FWI_STR("@b"), {huge, sizeof huge}, FWI_STR("taro")};
  fwi_mask none = fwi_mask_of(arena, odd, sizeof odd / sizeof *odd);
  ck_assert(!fwi_mask_holds(&none, FWI_STR("taro a@ @b @ aaaa@aaaa")));
  ck_assert(!fwi_mask_holds(&none, (fw_str){huge, sizeof huge}));
  fwi_buf out = {0};
  fwi_mask_add(&out, NULL, FWI_STR("taro.y@example.jp"));
  ck_assert_uint_eq(out.len, 17);
  fwi_buf_clear(&out);
}
END_TEST

START_TEST(address_cut_at_any_byte_is_found_when_whole) {
  fw_str text = FWI_STR("%3d（taro.y＠example.jp&#64;[at] @ taro.y%3dｅxample(dot)jp）");
  for (size_t from = 0; from < text.len; from++)
    for (size_t to = from; to <= text.len; to++) {
      size_t len = to - from;
      char *exact = malloc(len + !len); /* so that reading past it shows */
      memcpy(exact, text.ptr + from, len);
      bool whole = (from <= 6 && to >= 25) || (from <= 37 && to >= text.len - 3);
      bool holds = fwi_mask_holds(&mask, (fw_str){exact, len});
      free(exact);
      ck_assert_msg(holds == whole, "%zu %zu", from, to);
    }
}
END_TEST

/* Most signs are passed by for the byte behind them: none of these may be. */
START_TEST(every_join_is_found_before_every_writing_of_a_domain) {
  static const char *const joins[] = {
      "@",    " @ ",  "@  ",  "=",     "_",      "#",      "%40",      "%3D",
      "%3d",  "%5F",  "%5f",  "%23",   "%2540",  "%253d",  "%25255F",  "＠",
      "＝",   "＿",   "＃",   "[@]",   "(@)",    "{@}",    "[at]",     "(at)",
      "{at}", "(AT)", "[At]", "&#64;", "&#x40;", "&#X40;", "&commat;", "&COMMAT;"};
  static const char *const domains[] = {"example.jp", "EXAMPLE.JP", "ｅxample.jp", "%65xample.jp",
                                        "%2565xample。jp"};
  for (size_t i = 0; i < sizeof joins / sizeof *joins; i++)
    for (size_t k = 0; k < sizeof domains / sizeof *domains; k++) {
      char text[100];
      snprintf(text, sizeof text, "(taro.y%s%s)", joins[i], domains[k]);
      ck_assert_msg(fwi_mask_holds(&mask, fw_str_of(text)), "%s", text);
    }
}
END_TEST

START_TEST(a_long_text_without_the_address_stays_byte_for_byte) {
  fwi_buf text = {0};
  for (int i = 0; i < 20000; i++)
    fwi_buf_printf(&text, "%c%d@example.%x/", 'a' + i % 26, i, i * 7919);
  assert_same(masked(fwi_buf_str(&text)), fwi_buf_str(&text));
  fwi_buf_clear(&text);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("url_mask");
  TCase *tc = tcase_create("mask");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, hash_of_an_address_is_covered_as_a_whole, 0,
                      sizeof hashed / sizeof *hashed);
  tcase_add_loop_test(tc, hash_of_anything_else_stays, 0, 7);
  tcase_add_test(tc, hash_inside_base64_is_found_too);
  tcase_add_test(tc, address_in_utf_16_is_covered_in_its_base64);
  tcase_add_test(tc, addresses_of_a_crowd_are_not_hashed);
  tcase_add_loop_test(tc, address_is_covered_as_written, 0, sizeof rows / sizeof *rows);
  tcase_add_test(tc, inside_base64_the_masked_form_is_encoded_at_every_alignment);
  tcase_add_test(tc, inside_hex_the_masked_form_is_encoded_at_every_alignment);
  tcase_add_test(tc, addresses_with_blanks_or_foreign_letters_are_covered_in_base64);
  tcase_add_test(tc, address_amid_noise_is_covered);
  tcase_add_test(tc, encodings_inside_encodings_are_opened);
  tcase_add_test(tc, address_of_a_public_write_up_is_covered_in_its_base64);
  tcase_add_loop_test(tc, no_cut_shows_half_of_an_address, 0, sizeof rows / sizeof *rows);
  tcase_add_test(tc, no_cut_shows_half_of_an_encoded_address);
  tcase_add_test(tc, longest_of_nested_addresses_is_covered_in_any_order);
  tcase_add_test(tc, among_a_crowd_each_is_found_as_if_alone);
  tcase_add_test(tc, odd_addresses_do_no_harm);
  tcase_add_test(tc, address_cut_at_any_byte_is_found_when_whole);
  tcase_add_test(tc, every_join_is_found_before_every_writing_of_a_domain);
  tcase_add_test(tc, a_long_text_without_the_address_stays_byte_for_byte);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
