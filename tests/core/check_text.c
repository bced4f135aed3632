/* Folding against ICU run over the whole text at once, its map, searching, look-alike names. */
#include "text/fold.h"
#include "text/glyph.h"
#include "text/similar.h"

#include <check.h>
#include <iconv.h>
#include <stdio.h>
#include <stdlib.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

static fwi_arena *arena;

static void setup(void) { arena = fwi_arena_new(); }
static void teardown(void) { fwi_arena_free(arena); }

static void assert_str(fw_str got, const char *expected) {
  if (!fwi_str_eq(got, fw_str_of(expected)))
    ck_abort_msg("got '%.*s', expected '%s'", FWI_ARG(got), expected);
}

static fwi_text *text_of(fw_str value) {
  fwi_text *text = FWI_NEW(arena, fwi_text);
  *text = (fwi_text){.value = value, .where = FWI_STR("part:1"), .content = true, .arena = arena};
  return text;
}

static fw_str folded(fw_str in) {
  fwi_buf out = {0};
  fwi_fold(&out, in, NULL);
  return fwi_buf_take(&out, arena);
}

/* ---- folding ---- */

static const struct {
  const char *in, *out;
} folds[] = {
    {"", ""},
    {"Kagoya", "kagoya"},
    {"ＫＡＧＯＹＡ　Ｊａｐａｎ", "kagoya japan"},
    {"カゴヤ・ジャパン", "カゴヤ・ジャパン"},
    {"ｶｺﾞﾔ･ｼﾞｬﾊﾟﾝ", "カゴヤ・ジャパン"},
    {"ｶ\u0301ﾞ", "ガ\u0301"},
    {"か\u3099", "が"},
    {"①㈱㌔", "1(株)キロ"},
    {"a \t\r\n b", "a b"},
    {"\xE3\x80\x80お知らせ\xC2\xA0", " お知らせ "},
    {"無\u200B料", "無料"},
    {"\u00ADac\u00ADcount\u200E", "account"},
    {"は\uFE00", "は"},
    {"  \u200B  x", " x"},
    {"Straße ǅ İ", "strasse dž i\u0307"},
    {"\u00A8", " \u0308"},
    {"x \u00A8", "x \u0308"},
    {"\xFFgo\xE3\x81", "\uFFFDgo\uFFFD\uFFFD"},
    {"…！", "...!"},
};

START_TEST(folds_what_looks_the_same_to_one_form) {
  assert_str(folded(fw_str_of(folds[_i].in)), folds[_i].out);
}
END_TEST

/* The slow twin: the whole text through ICU at once. */
static fw_str twin(const uint32_t *chars, size_t count) {
  UErrorCode status = U_ZERO_ERROR;
  UChar wide[1024], out[16384];
  int32_t len = 0;
  for (size_t i = 0; i < count; i++)
    U16_APPEND_UNSAFE(wide, len, u_isUWhiteSpace((UChar32)chars[i]) ? ' ' : (UChar32)chars[i]);
  const UNormalizer2 *nfkc = unorm2_getNFKCCasefoldInstance(&status);
  int32_t got = unorm2_normalize(nfkc, wide, len, out, 16384, &status);
  ck_assert(U_SUCCESS(status));
  fwi_buf utf8 = {0};
  for (int32_t i = 0; i < got;) {
    UChar32 c;
    U16_NEXT(out, i, got, c);
    if (c == ' ' && utf8.len && utf8.ptr[utf8.len - 1] == ' ')
      continue;
    char bytes[4];
    fwi_buf_add(&utf8, bytes, fwi_utf8_encode((uint32_t)c, bytes));
  }
  return fwi_buf_take(&utf8, arena);
}

static fw_str encoded(const uint32_t *chars, size_t count) {
  fwi_buf out = {0};
  char bytes[4];
  for (size_t i = 0; i < count; i++)
    fwi_buf_add(&out, bytes, fwi_utf8_encode(chars[i], bytes));
  return fwi_buf_take(&out, arena);
}

static void assert_folds_like_twin(const uint32_t *chars, size_t count) {
  fw_str in = encoded(chars, count), expected = twin(chars, count);
  fwi_buf plain = {0}, mapped = {0};
  fwi_map map = {0};
  fwi_fold(&plain, in, NULL);
  fwi_fold(&mapped, in, &map);
  if (!fwi_str_eq(fwi_buf_str(&plain), expected) || !fwi_str_eq(fwi_buf_str(&mapped), expected)) {
    for (size_t i = 0; i < count; i++)
      fprintf(stderr, "U+%04X ", chars[i]);
    ck_abort_msg("got '%.*s' or with a map '%.*s', ICU says '%.*s'", FWI_ARG(fwi_buf_str(&plain)),
                 FWI_ARG(fwi_buf_str(&mapped)), FWI_ARG(expected));
  }
  ck_assert(fwi_str_eq(folded(expected), expected)); /* idempotent */
  ck_assert_uint_eq(map.out, mapped.len);
  for (size_t i = 0, out = 0, in_end = 0; i < map.count; i++) {
    ck_assert_uint_eq(map.runs[i].out, out); /* without holes, in order */
    ck_assert(map.runs[i].in >= in_end && map.runs[i].in + fwi_map_run_input(&map, i) <= in.len);
    out = i + 1 < map.count ? map.runs[i + 1].out : map.out;
    in_end = map.runs[i].in + fwi_map_run_input(&map, i);
  }
  fwi_map_clear(&map);
  fwi_buf_clear(&plain);
  fwi_buf_clear(&mapped);
}

START_TEST(every_character_folds_as_icu_says) {
  /* With a neighbour that marks join and one that they don't; beyond the SMP a sample. */
  for (uint32_t c = 1; c < 0x110000; c += c < 0x1FFFF ? 1 : 61) {
    if (c >= 0xD800 && c <= 0xDFFF)
      continue;
    uint32_t between[] = {0x30AB, c, 'A'};
    assert_folds_like_twin(between, 3);
    fwi_arena_reset(arena);
  }
}
END_TEST

START_TEST(any_mixture_folds_as_icu_says) {
  static const uint32_t alphabet[] = {
      'a',    'Z',    '5',     ' ',    '\n',   0xA0,   0x3000, 0x200B, 0xAD,   0x301,
      0x316,  0x345,  0x344,   0x3099, 0x309A, 0xFF9E, 0xFF9F, 0xFF76, 0xFF8A, 0xFF21,
      0x30AB, 0x30CF, 0x304B,  0x4E00, 0x9FFF, 0xF900, 0x1100, 0x1161, 0x11A8, 0xAC00,
      0xFDFA, 0xA8,   0x130,   0xDF,   0x3A3,  0xE9,   0x2460, 0x3231, 0x3001, 0xFE0F,
      0x9BE,  0x9C7,  0x1F600, 0x309B, 0xFFE3, 0x2028, 0x85,   0x180E};
  uint32_t random = 2463534242u, chars[12];
  for (int round = 0; round < 10000; round++) {
    for (size_t i = 0; i < 12; i++) {
      random ^= random << 13, random ^= random >> 17, random ^= random << 5;
      chars[i] = alphabet[(random >> 8) % (sizeof alphabet / sizeof *alphabet)];
    }
    assert_folds_like_twin(chars, 12);
    fwi_arena_reset(arena);
  }
}
END_TEST

START_TEST(long_text_folds_as_icu_says_whatever_stands_in_it) {
  static const uint32_t odd[] = {' ',     '\n',   'Q',    0x7F,   0x301,  0x3099, 0x3000,
                                 0xFF21,  0x30AB, 0xA0,   0x200B, 0x309F, 0x30FF, 0xE9,
                                 0x1F600, 0x309D, 0x24FF, 0x2500, 0x27BF, 0x27C0};
  for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
    for (size_t at = 0; at + 1 < 100; at++) {
      uint32_t chars[100];
      for (size_t k = 0; k < 100; k++)
        chars[k] = k % 6 == 5 ? ' ' : (k % 2 ? 'A' : 'z');
      chars[at] = odd[i]; /* beside a blank, too */
      assert_folds_like_twin(chars, 100);
      chars[at + 1] = ' ';
      assert_folds_like_twin(chars, 100);
      for (size_t k = 0; k < 100; k++)
        chars[k] = k % 3 ? 0x3041 + k % 80 : 0x8A00 + (uint32_t)k;
      chars[at] = odd[i]; /* amid kana and kanji */
      assert_folds_like_twin(chars, 100);
      fwi_arena_reset(arena);
    }
  }
}
END_TEST

START_TEST(text_of_any_length_folds_as_icu_says_whatever_is_beside_what) {
  static const uint32_t beside[] = {0x3042, 'a', 'B',    ' ', 0x6F22, 0x3001, 0x25A0, 0x309D,
                                    '1',    ' ', 0x30FB, 'C', '\n',   0x304C, 0xE9};
  enum { KINDS = sizeof beside / sizeof *beside, MOST = 60 };
  for (size_t from = 0; from < KINDS; from++)
    for (size_t step = 1; step < 5; step++)
      for (size_t len = 1; len <= MOST; len++) {
        uint32_t chars[MOST];
        for (size_t k = 0; k < len; k++)
          chars[k] = beside[(from + k * step) % KINDS];
        assert_folds_like_twin(chars, len);
        fwi_arena_reset(arena);
      }
}
END_TEST

START_TEST(a_heap_of_marks_is_cut_and_stays_cut) {
  /* Sorting a million marks by insertion would take minutes. */
  fwi_buf heap = {0};
  fwi_buf_add_char(&heap, 'a');
  for (int i = 0; i < 500000; i++)
    fwi_buf_add_str(&heap, i % 2 ? FWI_STR("\u0316") : FWI_STR("\u0302"));
  fwi_buf_add_str(&heap, FWI_STR("b"));
  fw_str once = folded(fwi_buf_str(&heap));
  ck_assert_uint_lt(once.len, 70);
  ck_assert(fwi_str_ends(once, FWI_STR("b")));
  ck_assert(fwi_str_eq(folded(once), once));
  fwi_buf_clear(&heap);
}
END_TEST

START_TEST(half_width_kana_take_their_marks_as_icu_says) {
  for (uint32_t c = 0xFF61; c <= 0xFF9D; c++)
    for (uint32_t mark = 0xFF9E; mark <= 0xFF9F; mark++)
      for (uint32_t more = 0; more < 3; more++) {
        const uint32_t chars[] = {c, mark, (const uint32_t[]){'x', 0xFF9E, 0x301}[more]};
        char utf8[16];
        size_t len = 0;
        for (size_t i = 0; i < 3; i++)
          len += fwi_utf8_encode(chars[i], utf8 + len);
        fw_str expected = twin(chars, 3), got = folded((fw_str){utf8, len});
        ck_assert_msg(fwi_str_eq(got, expected), "%x %x: '%.*s', not '%.*s'", c, mark, FWI_ARG(got),
                      FWI_ARG(expected));
      }
}
END_TEST

START_TEST(flood_of_characters_that_fold_to_many_is_cut_and_stays_cut) {
  enum { MANY = 5000, FOLDED = 4096 };
  fwi_buf in = {0}, expected = {0};
  for (int i = 0; i < MANY; i++) {
    fwi_buf_add_str(&in, FWI_STR("㍿"));
    fwi_buf_add_str(&expected, i < FOLDED ? FWI_STR("株式会社") : FWI_STR("㍿"));
  }
  fwi_buf_add_str(&in, FWI_STR("Ａ㈱"));
  fwi_buf_add_str(&expected, FWI_STR("a(株)"));
  fwi_text *text = text_of(fwi_buf_str(&in));
  const fwi_text *whole = fwi_text_folded(text);
  ck_assert(fwi_str_eq(whole->value, fwi_buf_str(&expected)));
  /* The map, made later, fits it. */
  fwi_slice last =
      fwi_slice_source((fwi_slice){whole, expected.len - 3 - 1 - 1 - 1, expected.len - 3 - 1 - 1});
  assert_str(fwi_slice_str(last), "Ａ");
  fwi_buf_clear(&in);
  fwi_buf_clear(&expected);
}
END_TEST

START_TEST(every_cut_folds_and_maps_inside_the_input) {
  fw_str all = FWI_STR("Ａか\u3099 ｶﾞ①\u200B無\u00AD料\u3000\u3000\U0001F600é");
  for (size_t len = 0; len <= all.len; len++) {
    char *exact = fwi_xmalloc(len); /* ASan sees a byte too far */
    memcpy(exact, all.ptr, len);
    fwi_text *text = text_of((fw_str){exact, len});
    const fwi_text *fold = fwi_text_folded(text);
    ck_assert(fwi_utf8_valid(fold->value));
    fwi_slice source = fwi_slice_source(fwi_slice_all(fold));
    ck_assert_uint_le(source.end, len);
    free(exact);
  }
}
END_TEST

START_TEST(folded_text_is_made_once_and_knows_its_source) {
  fwi_text *text = text_of(FWI_STR("ＡＢ\u3000ｶﾞ無\u200B料"));
  const fwi_text *fold = fwi_text_folded(text);
  ck_assert_ptr_eq(fold, fwi_text_folded(text));
  ck_assert_ptr_eq(fold->from, text);
  assert_str(fold->value, "ab ガ無料");
  assert_str(fwi_slice_str(fwi_slice_source((fwi_slice){fold, 1, 2})), "Ｂ");
  assert_str(fwi_slice_str(fwi_slice_source((fwi_slice){fold, 3, 6})), "ｶﾞ");
  /* an invisible character belongs to what encloses it, not to its neighbour */
  assert_str(fwi_slice_str(fwi_slice_source((fwi_slice){fold, 6, 9})), "無");
  assert_str(fwi_slice_str(fwi_slice_source((fwi_slice){fold, 6, 12})), "無\u200B料");
}
END_TEST

/* ---- finding ---- */

static const struct {
  const char *text, *needle;
  size_t start;
  const char *found; /* NULL: nothing */
} finds[] = {
    {"ご利用の ＡＭＡＺＯＮ アカウント", "amazon", 0, "ＡＭＡＺＯＮ"},
    {"あなたのｱｶｳﾝﾄ", "アカウント", 0, "ｱｶｳﾝﾄ"},
    {"停止 停\u200B止", "停止", 1, "停\u200B止"},
    {"a b a  b", "a b", 1, "a  b"},
    {"a b", "a  b", 0, NULL},
    {"abc", "", 0, NULL},
    {"abc", "abcd", 0, NULL},
    {"㈱㈱", "株", 1, "㈱"},
    {"aaa", "aa", 1, "aa"},
    {"aaa", "aa", 2, NULL},
};

START_TEST(finds_folded_words_in_unfolded_text) {
  fwi_text *text = text_of(fw_str_of(finds[_i].text));
  fwi_slice in = {text, finds[_i].start, text->value.len};
  fwi_slice hit = fwi_text_find(in, fw_str_of(finds[_i].needle));
  ck_assert_int_eq(hit.text != NULL, finds[_i].found != NULL);
  if (!finds[_i].found)
    return;
  ck_assert_ptr_eq(hit.text, text);
  ck_assert_uint_ge(hit.start, finds[_i].start);
  assert_str(fwi_slice_str(hit), finds[_i].found);
}
END_TEST

START_TEST(a_find_ends_with_its_slice) {
  fwi_text *text = text_of(FWI_STR("xx 停止 停止"));
  ck_assert_ptr_null(fwi_text_find((fwi_slice){text, 0, 8}, FWI_STR("停止")).text);
  ck_assert_ptr_nonnull(fwi_text_find((fwi_slice){text, 0, 9}, FWI_STR("停止")).text);
  ck_assert_ptr_null(fwi_text_find((fwi_slice){text, 4, 15}, FWI_STR("停止")).text);
  ck_assert_uint_eq(fwi_text_find((fwi_slice){text, 4, 16}, FWI_STR("停止")).start, 10);
  ck_assert_ptr_null(fwi_text_find((fwi_slice){NULL, 0, 0}, FWI_STR("停止")).text);
}
END_TEST

START_TEST(stepping_through_all_finds_counts_them) {
  fwi_buf many = {0};
  for (int i = 0; i < 2000; i++)
    fwi_buf_add_str(&many, FWI_STR("ＯＫ　"));
  fwi_text *text = text_of(fwi_buf_str(&many));
  fwi_slice rest = fwi_slice_all(text), hit;
  int count = 0;
  while ((hit = fwi_text_find(rest, FWI_STR("ok"))).text) {
    ck_assert_uint_eq(hit.start, (size_t)count * 9);
    count++;
    rest.start = hit.end;
  }
  ck_assert_int_eq(count, 2000);
  fwi_buf_clear(&many);
}
END_TEST

/* ---- look-alikes ---- */

static const struct {
  const char *a, *b;
  double least, most;
} names[] = {
    {"カゴヤ", "カゴヤ", 1, 1},
    {"paypal", "раураl", 1, 1}, /* Cyrillic but for the l */
    {"paypal", "paypaI", 1, 1}, /* capital I */
    {"Amazon", "amaz0n", 1, 1},
    {"microsoft", "rnicrosoft", 1, 1},
    {"カード", "力一ド", 1, 1},
    {"ＫＡＧＯＹＡ", "kagoya", 1, 1},
    {"amazon", "amzaon", 0.8, 0.9}, /* one swap in six */
    {"rakuten", "rakuten-card", 0.5, 0.7},
    {"mercari", "mercar1", 0.8, 1},
    {"abcdefgh", "hgfedcba", 0, 0.2},
    {"カゴヤ・ジャパン", "えきねっと", 0, 0.2},
    {"", "", 1, 1},
    {"", "a", 0, 0},
};

START_TEST(names_are_as_similar_as_they_look) {
  double got = fwi_similar(fw_str_of(names[_i].a), fw_str_of(names[_i].b));
  double back = fwi_similar(fw_str_of(names[_i].b), fw_str_of(names[_i].a));
  ck_assert_double_eq_tol(got, back, 1e-9);
  ck_assert_double_ge(got, names[_i].least - 1e-9);
  ck_assert_double_le(got, names[_i].most + 1e-9);
  for (double least = 0; least <= 1; least += 0.05)
    ck_assert_int_eq(fwi_is_similar(fw_str_of(names[_i].a), fw_str_of(names[_i].b), least),
                     got >= least);
}
END_TEST

START_TEST(skeletons_of_long_and_broken_names_are_bounded) {
  fwi_buf many = {0};
  for (int i = 0; i < 100000; i++)
    fwi_buf_add_str(&many, FWI_STR("\uFDFA"));
  ck_assert_uint_le(fwi_skeleton(arena, fwi_buf_str(&many)).len, 4096);
  ck_assert_double_eq_tol(fwi_similar(fwi_buf_str(&many), fwi_buf_str(&many)), 1, 1e-9);
  fwi_buf_clear(&many);
  fwi_skeleton(arena, FWI_STR("\xFF\xFE\xE3"));
  assert_str(fwi_skeleton(arena, FWI_STR("Раураl")), "paypal");
}
END_TEST

/* ---- characters ---- */

static bool encodes(iconv_t to, uint32_t c) {
  char in[4], out[16], *from = in, *at = out;
  size_t in_left = fwi_utf8_encode(c, in), out_left = sizeof out;
  iconv(to, NULL, NULL, NULL, NULL);
  return iconv(to, &from, &in_left, &at, &out_left) != (size_t)-1;
}

/* In Japanese charsets, but in whose place Japanese writes another. */
static bool is_chinese_form(uint32_t c) {
  for (fw_str rest = FWI_STR("內决况减吿异您戶步爲產确稅絕說靜"); rest.len;) {
    uint32_t form;
    size_t len = fwi_utf8_decode(rest.ptr, rest.ptr + rest.len, &form);
    if (form == c)
      return true;
    rest = fwi_str_slice(rest, len, rest.len);
  }
  return false;
}

START_TEST(chinese_glyphs_are_those_that_japanese_does_not_write) {
  iconv_t chinese = iconv_open("GB2312", "UTF-8"), windows = iconv_open("CP932", "UTF-8"),
          jis = iconv_open("EUC-JP", "UTF-8"), jis_2000 = iconv_open("EUC-JISX0213", "UTF-8");
  ck_assert(chinese != (iconv_t)-1 && windows != (iconv_t)-1 && jis != (iconv_t)-1 &&
            jis_2000 != (iconv_t)-1);
  for (uint32_t c = 0x4D00; c < 0xA100; c++) {
    bool expected = c >= 0x4E00 && c <= 0x9FFF && encodes(chinese, c) && !encodes(windows, c) &&
                    !encodes(jis, c) && !encodes(jis_2000, c);
    if (fwi_glyph_chinese(c) != (expected || is_chinese_form(c)))
      ck_abort_msg("U+%04X", c);
  }
  iconv_close(chinese), iconv_close(windows), iconv_close(jis), iconv_close(jis_2000);
}
END_TEST

#define ADD_TABLE(test, table) tcase_add_loop_test(tc, test, 0, sizeof table / sizeof *table)

int main(void) {
  Suite *suite = suite_create("text");
  TCase *tc = tcase_create("text");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_set_timeout(tc, 60);
  ADD_TABLE(folds_what_looks_the_same_to_one_form, folds);
  tcase_add_test(tc, every_character_folds_as_icu_says);
  tcase_add_test(tc, any_mixture_folds_as_icu_says);
  tcase_add_test(tc, long_text_folds_as_icu_says_whatever_stands_in_it);
  tcase_add_test(tc, text_of_any_length_folds_as_icu_says_whatever_is_beside_what);
  tcase_add_test(tc, half_width_kana_take_their_marks_as_icu_says);
  tcase_add_test(tc, flood_of_characters_that_fold_to_many_is_cut_and_stays_cut);
  tcase_add_test(tc, a_heap_of_marks_is_cut_and_stays_cut);
  tcase_add_test(tc, every_cut_folds_and_maps_inside_the_input);
  tcase_add_test(tc, folded_text_is_made_once_and_knows_its_source);
  ADD_TABLE(finds_folded_words_in_unfolded_text, finds);
  tcase_add_test(tc, a_find_ends_with_its_slice);
  tcase_add_test(tc, stepping_through_all_finds_counts_them);
  ADD_TABLE(names_are_as_similar_as_they_look, names);
  tcase_add_test(tc, skeletons_of_long_and_broken_names_are_bounded);
  tcase_add_test(tc, chinese_glyphs_are_those_that_japanese_does_not_write);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
