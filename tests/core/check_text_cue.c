/* Oddities of Japanese writing: each kind where it is, and the genuine writing next to it. */
#include "text/cue.h"
#include "util/buf.h"

#include <check.h>
#include <stdlib.h>

static fwi_arena *arena;

static void setup(void) { arena = fwi_arena_new(); }
static void teardown(void) { fwi_arena_free(arena); }

static fwi_text *text_of(fw_str value) {
  fwi_text *text = FWI_NEW(arena, fwi_text);
  *text = (fwi_text){.value = value, .where = FWI_STR("part:1"), .content = true, .arena = arena};
  return text;
}

/* A Japanese text around the line, so that it counts as one. */
#define AROUND(line)                                                                               \
  "平素よりご利用いただきありがとうございます。\n" line "\n何卒よろしくお願いいたします。"

static const struct {
  const char *text;
  const char *kind, *shown; /* NULL: no cue at all */
} cues[] = {
    {AROUND("サーバー エラーにより、受信者に配信されなかった"), "split-word", "サーバー エラー"},
    {AROUND("添付された電子メール レポートを確認し"), "split-word", "電子メール レポート"},
    {AROUND("ヤマダ タロウさま"), NULL, NULL},
    {AROUND("アマゾン ジャパン合同会社"), NULL, NULL},
    {AROUND("メニュー ログイン ヘルプ"), NULL, NULL},
    {AROUND("通知を受け取りました."), "ascii-stop", "通知を受け取りました."},
    {AROUND("確認です, と言う"), "ascii-stop", "確認です,"},
    {AROUND("さて... という話ですが..\n資料は example.jp にあります。\nです.ね"), "ascii-stop",
     "です."},
    {AROUND("それは...\nまとめ.pdf をご覧ください"), NULL, NULL},
    {AROUND("講じてください。 , 添付された"), "broken-join", "。 ,"},
    {AROUND("確認、。お願い"), "broken-join", "、。"},
    {AROUND("えっ。。。はい、、、「A」、「B」。"), NULL, NULL},
    {AROUND("您的账户を確認"), "chinese-glyph", "您的账户を確認"},
    {AROUND("本人确認のお願い"), "chinese-glyph", "本人确認のお願い"},
    {AROUND("帳戶の調查内容"), "chinese-glyph", "帳戶の調查内容"},
    {AROUND("問題を確認し、車で髙島屋へ"), NULL, NULL},
    {AROUND("我们的问题"), NULL, NULL}, /* a line of Chinese, not Japanese gone wrong */
    {AROUND("June 24, 2025 at 07:37:23 PM"), "english-date", "June 24, 2025 at 07:37:23 PM"},
    {AROUND("日付と時刻:December 19, 2021, 8:47:49 PM です"), "english-date",
     "December 19, 2021, 8:47:49 PM"},
    {AROUND("日付と時刻: Wed, 20 May 2026 10:32:44 +0000"), "english-date",
     "Wed, 20 May 2026 10:32:44 +0000"},
    {AROUND("時刻は 3 Dec 2026 10:32:44 GMT です"), "english-date", "3 Dec 2026 10:32:44 GMT"},
    {AROUND("Date: Wed, 20 May 2026 10:32:44 +0000"), NULL, NULL},
    {AROUND("日時: Wed, 20 May 2026 10:32:44 +0900"), NULL, NULL},
    {AROUND("20 May 2026 10:32 に、20 May 2026 に"), NULL, NULL},
    {AROUND("On Jun 24, 2025 at 7:37 PM, Taro wrote:"), NULL, NULL},
    {AROUND("> June 24, 2025 at 07:37:23 PM"), NULL, NULL},
    {AROUND("Published June 24, 2025"), NULL, NULL},
    {"The meeting is on June 24, 2025 at 07:37:23 PM. はい", NULL, NULL},
    {AROUND("クレジット力一ドの利用"), "lookalike", "クレジット力一ド"},
    {AROUND("工ラーが発生"), "lookalike", "工ラー"},
    {AROUND("ポイン卜を進呈"), "lookalike", "ポイン卜"},
    {AROUND("二ュースの配信"), "lookalike", "二ュース"},
    {AROUND("プライ厶会員"), "lookalike", "プライ厶"},
    {AROUND("口グインの確認"), "lookalike", "口グイン"},
    {AROUND("口ーンのご返済"), "lookalike", "口ーン"},
    {AROUND("個人デー夕を更新"), "lookalike", "デー夕"},
    {AROUND("サマー夕涼み、クリスマス夕べ、第二ンゴ、5才コース、夕べ、口パク、口ゲンカ、占卜"),
     NULL, NULL},
    {AROUND("口コミと一ヶ月、一ノ瀬、能力アップ、メニュー一覧、トラック一台、八ヶ岳"), NULL, NULL},
    {"Your Аmazon account", "mixed-script", "Аmazon"},
    {"Dear pаypal user", "mixed-script", "pаypal"},
    {"5 μm, ΔT, Привет (´Д｀)", NULL, NULL},
    {AROUND("無\u200B料のご案内"), "zero-width", "無\u200B料のご案内"},
    {"ac\u200Bcount", "zero-width", "ac\u200Bcount"},
    {"example\u200B.com \u200B \uFEFF start \u200Cend", NULL, NULL},
    {AROUND("重 要 な お 知 ら せ"), "spaced-out", "重 要 な お 知 ら せ"},
    {"P a y P a l", "spaced-out", "P a y P a l"},
    {AROUND("日 月 火 水 木 金 土\n記 載 事 項"), NULL, NULL},
    {"S M T W T F S and so on a b c", NULL, NULL},
    {AROUND("Ａmazonの注文"), "mixed-width", "Ａmazonの注文"},
    {AROUND("サーﾋﾞスのご案内"), "mixed-width", "サーﾋﾞスのご案内"},
    {AROUND("ﾒｰﾙｻｰﾋﾞｽ ＡＢＣ abc １0 (ﾟДﾟ)"), NULL, NULL},
};

START_TEST(each_oddity_is_found_and_genuine_writing_is_not) {
  fwi_cue *found;
  fwi_text *text = text_of(fw_str_of(cues[_i].text));
  size_t count = fwi_cues_find(arena, text, &found);
  if (!cues[_i].kind) {
    if (count)
      ck_abort_msg("%s in '%.*s'", fwi_cue_name(found[0].kind),
                   FWI_ARG(fwi_slice_str(found[0].slice)));
    return;
  }
  ck_assert_uint_eq(count, 1);
  ck_assert_str_eq(fwi_cue_name(found[0].kind), cues[_i].kind);
  ck_assert_ptr_eq(found[0].slice.text, text);
  fw_str shown = fwi_slice_str(found[0].slice);
  if (!fwi_str_eq(shown, fw_str_of(cues[_i].shown)))
    ck_abort_msg("shown '%.*s', expected '%s'", FWI_ARG(shown), cues[_i].shown);
}
END_TEST

START_TEST(each_oddity_is_found_wherever_it_stands) {
  fw_str text = fw_str_of(cues[_i].text);
  for (size_t before = 0; before < 70; before++) { /* at each place of a block, and over its end */
    fwi_buf buf = {0};
    for (size_t i = 0; i < before; i++)
      fwi_buf_add_char(&buf, '\n');
    fwi_buf_add_str(&buf, text);
    for (size_t i = 0; i < before; i++)
      fwi_buf_add_char(&buf, '\n');
    fwi_cue *found;
    size_t count = fwi_cues_find(arena, text_of(fwi_buf_take(&buf, arena)), &found);
    ck_assert_uint_eq(count, cues[_i].kind != NULL);
    if (count)
      ck_assert(fwi_str_eq(fwi_slice_str(found[0].slice), fw_str_of(cues[_i].shown)));
  }
}
END_TEST

START_TEST(one_word_is_one_cue_however_often_it_is_cut) {
  fwi_cue *found;
  fwi_text *text = text_of(FWI_STR("a\u200Bc\u200Bc\u200Bo\u200Bu\u200Bn\u200Bt"));
  ck_assert_uint_eq(fwi_cues_find(arena, text, &found), 1);
}
END_TEST

START_TEST(no_more_cues_than_the_limit) {
  fwi_buf many = {0};
  for (int i = 0; i < 50000; i++)
    fwi_buf_add_str(&many, FWI_STR("してください.\n無\u200B料 Ａb\n"));
  fwi_cue *found;
  ck_assert_uint_eq(fwi_cues_find(arena, text_of(fwi_buf_str(&many)), &found), FWI_CUES_MAX);
  ck_assert_uint_le(found[0].slice.end, found[FWI_CUES_MAX - 1].slice.end);
  fwi_buf_clear(&many);
}
END_TEST

START_TEST(every_cut_of_a_text_is_survived) {
  fw_str all =
      FWI_STR("サーバー エラーを。 ,您的账は力一ド Аma\u200Bzon Ａb ｻービス 重 要 な お 知 ");
  for (size_t len = 0; len <= all.len; len++) {
    char *exact = fwi_xmalloc(len);
    memcpy(exact, all.ptr, len);
    fwi_cue *found;
    size_t count = fwi_cues_find(arena, text_of((fw_str){exact, len}), &found);
    for (size_t i = 0; i < count; i++)
      ck_assert(found[i].slice.start < found[i].slice.end && found[i].slice.end <= len);
    free(exact);
  }
}
END_TEST

static const char *const floods[] = {"ア ", "ア",  "力", "a ", "\u200B", "a\u200B", "。 ",
                                     ". ",  "あ.", "J",  "\n", "账あ",   "Аaa",     "Ａa"};

START_TEST(a_flood_of_anything_is_read_in_linear_time) {
  fwi_buf flood = {0};
  while (flood.len < 1 << 20)
    fwi_buf_add_str(&flood, fw_str_of(floods[_i]));
  fwi_cue *found;
  ck_assert_uint_le(fwi_cues_find(arena, text_of(fwi_buf_str(&flood)), &found), FWI_CUES_MAX);
  fwi_buf_clear(&flood);
}
END_TEST

#define ADD_TABLE(test, table) tcase_add_loop_test(tc, test, 0, sizeof table / sizeof *table)

int main(void) {
  Suite *suite = suite_create("cue");
  TCase *tc = tcase_create("cue");
  tcase_add_checked_fixture(tc, setup, teardown);
  ADD_TABLE(each_oddity_is_found_and_genuine_writing_is_not, cues);
  ADD_TABLE(each_oddity_is_found_wherever_it_stands, cues);
  tcase_add_test(tc, one_word_is_one_cue_however_often_it_is_cut);
  tcase_add_test(tc, no_more_cues_than_the_limit);
  tcase_add_test(tc, every_cut_of_a_text_is_survived);
  ADD_TABLE(a_flood_of_anything_is_read_in_linear_time, floods);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
