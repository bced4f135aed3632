/* Lists of words: the longest at a place, any within a text, and none where none were given. */
#include "text/lexicon.h"

#include <check.h>
#include <stdlib.h>

static const fwi_lexicon_id LIST = FWI_LEXICON_LINK_ACTION, OTHER = FWI_LEXICON_LURE_HOST;

static fwi_arena *arena;
static fwi_lexicon lexicon;
static const fwi_lexicon_list *list;

#define W(literal)                                                                                 \
  { literal, sizeof(literal) - 1 }

static void setup(void) {
  static const fw_str words[] = {W("確認"),     W("com"),  W("確認する"), W("co"),
                                 W("view "),    W("com"),  W("©"),        W("ログ"),
                                 W("クリック"), W("cojp"), W("𠮷野")};
  arena = fwi_arena_new();
  lexicon = (fwi_lexicon){0};
  fwi_lexicon_fill(&lexicon, LIST, arena, words, sizeof words / sizeof *words);
  list = fwi_lexicon_of(&lexicon, LIST);
}
static void teardown(void) { fwi_arena_free(arena); }

static const struct {
  const char *text, *word; /* word: the longest that the text begins with */
  bool within;
} texts[] = {
    {"", "", false},
    {"c", "", false},
    {"co", "co", true},
    {"com", "com", true},
    {"cojpn", "cojp", true},
    {"xcom", "", true},
    {"Com", "", false}, /* not folded */
    {"view", "", false},
    {"review it", "", true},
    {"確認", "確認", true},
    {"確認する", "確認する", true},
    {"ご確認ください", "", true},
    {"確", "", false},
    {"\xE7\xA2", "", false}, /* cut within the first character */
    {"\xBA\xE8\xAA\x8D", "", false},
    {"© 2026", "©", true},
    {"\xA9", "", false},
    {"ログイン", "ログ", true},
    {"キリック", "", false}, /* its first character has the head of another's */
    {"𠮷野", "𠮷野", true},
};

START_TEST(the_longest_word_at_a_place_and_any_within_a_text) {
  fw_str text = fw_str_of(texts[_i].text);
  ck_assert_uint_eq(fwi_lexicon_at(list, text), strlen(texts[_i].word));
  ck_assert_int_eq(fwi_lexicon_in(list, text), texts[_i].within);
}
END_TEST

static const struct {
  const char *text;
  bool ends;
} endings[] = {
    {"確認", true},
    {"ご確認", true},
    {"確認する", true},
    {"確認ください", false},
    {"com", true},
    {"Taro com", true},
    {"telecom", false},
    {"taro cojp", true},
    {"clickクリック", true},
    {"エクリック", true},
    {"", false},
    {"co m", false},
    {"a long line that has nothing to do with it but ends in co", true},
};

START_TEST(a_latin_word_ends_a_text_only_as_a_whole) {
  ck_assert_int_eq(fwi_lexicon_ends(list, fw_str_of(endings[_i].text)), endings[_i].ends);
  ck_assert(!fwi_lexicon_ends(fwi_lexicon_of(NULL, LIST), fw_str_of(endings[_i].text)));
}
END_TEST

START_TEST(each_word_is_there_once) {
  ck_assert_uint_eq(list->count, 10);
  ck_assert_uint_eq(list->longest, strlen("確認する"));
  for (size_t i = 0; i < list->count; i++)
    ck_assert(fwi_lexicon_has(list, list->items[i]));
  ck_assert(!fwi_lexicon_has(list, FWI_STR("comx")) && !fwi_lexicon_has(list, FWI_STR("")));
}
END_TEST

START_TEST(a_list_without_words_finds_nothing) {
  ck_assert_uint_eq(fwi_lexicon_at(fwi_lexicon_of(&lexicon, OTHER), FWI_STR("com")), 0);
  ck_assert(!fwi_lexicon_in(fwi_lexicon_of(&lexicon, OTHER), FWI_STR("com")));
  ck_assert(!fwi_lexicon_in(fwi_lexicon_of(NULL, LIST), FWI_STR("com")));
  fwi_lexicon_fill(&lexicon, LIST, arena, NULL, 0);
  ck_assert(!fwi_lexicon_in(list, FWI_STR("com")));
}
END_TEST

START_TEST(every_list_has_a_name) {
  for (size_t i = 0; i < FWI_LEXICON_LISTS; i++)
    ck_assert_ptr_nonnull(fwi_lexicon_names()[i]);
  ck_assert_ptr_null(fwi_lexicon_names()[FWI_LEXICON_LISTS]);
}
END_TEST

static const struct {
  const char *host, *above;
} hosts[] = {
    {"bit.ly", "bit.ly"},       {"x.bit.ly", "bit.ly"},
    {"notbit.ly", ""},          {"ly", ""},
    {"bit.ly.example.jp", ""},  {"", ""},
    {"a.b.fc2.com", "fc2.com"}, {"a.web.fc2.com", "web.fc2.com"}, /* the nearest */
    {".fc2.com", "fc2.com"},    {"bit.l", ""},
};

START_TEST(a_host_is_found_by_itself_and_by_any_name_below_it) {
  static const fw_str listed[] = {FWI_NAME("fc2.com"), FWI_NAME("bit.ly"), FWI_NAME("web.fc2.com")};
  const fwi_lexicon_id id = FWI_LEXICON_HOST_SHARED;
  fwi_lexicon_fill(&lexicon, id, arena, listed, sizeof listed / sizeof *listed);
  fw_str host = fw_str_of(hosts[_i].host);
  ck_assert(fwi_str_eq(fwi_lexicon_above(&lexicon, id, host), fw_str_of(hosts[_i].above)));
  ck_assert_uint_eq(fwi_lexicon_above(&lexicon, FWI_LEXICON_HOST_IPFS, host).len, 0);
  ck_assert_uint_eq(fwi_lexicon_above(NULL, id, host).len, 0);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("lexicon");
  TCase *tcase = tcase_create("lexicon");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_loop_test(tcase, the_longest_word_at_a_place_and_any_within_a_text, 0,
                      sizeof texts / sizeof *texts);
  tcase_add_loop_test(tcase, a_latin_word_ends_a_text_only_as_a_whole, 0,
                      sizeof endings / sizeof *endings);
  tcase_add_loop_test(tcase, a_host_is_found_by_itself_and_by_any_name_below_it, 0,
                      sizeof hosts / sizeof *hosts);
  tcase_add_test(tcase, each_word_is_there_once);
  tcase_add_test(tcase, a_list_without_words_finds_nothing);
  tcase_add_test(tcase, every_list_has_a_name);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
