/* Whom a mail addresses: the forms of greeting, and lines that only look like one. */
#include "text/salutation.h"
#include "util/buf.h"

#include "check_lexicon.h"

#include <stdlib.h>

static fwi_arena *arena;

static void setup(void) {
  arena = fwi_arena_new();
  make_lexicon(arena);
}
static void teardown(void) { fwi_arena_free(arena); }

static const fw_str victims[] = {{"taro@example.jp", 15},
                                 {"info@abcdefg.example", 20},
                                 {"john.smith@example.com", 22},
                                 {"bob@example.com", 15}};

static fwi_salutation find(fw_str value) {
  fwi_text *text = FWI_NEW(arena, fwi_text);
  *text = (fwi_text){.value = value, .where = FWI_STR("part:1"), .content = true, .arena = arena};
  return fwi_salutation_find(text, victims, 4, &lexicon);
}

static const struct {
  const char *text, *kind, *shown;
} greetings[] = {
    /* names */
    {"山田太郎 様\nいつもお世話になっております。", "name", "山田太郎 様"},
    {"山田　太郎さま", "name", "山田　太郎さま"},
    {"株式会社サンプル 御中", "name", "株式会社サンプル 御中"},
    {"株式会社サンプル\n総務部 部長 山田太郎様", "name", "総務部 部長 山田太郎様"},
    {"さくらさん、こんにちは", "name", "さくらさん"},
    {"田中殿", "name", "田中殿"},
    {"【山田太郎様】", "name", "【山田太郎様"},
    {"山田太郎 様へ", "name", "山田太郎 様"},
    {"\n\n件名\n\n山田様、いつもありがとうございます。", "name", "山田様"},
    {"Dear John Smith,\nyour order", "name", "Dear John Smith"},
    {"Hi Bob,", "name", "Hi Bob"},
    {"Hello Mr. Smith:", "name", "Hello Mr. Smith"},
    {"Good morning Mary,", "name", "Good morning Mary"},
    {"Mr. Tanaka,", "name", "Mr. Tanaka"},
    {"さとう はなこ 様", "name", "さとう はなこ 様"},
    {"さとうはなこ様", "name", "さとうはなこ様"},
    {"佐藤先生", "name", "佐藤先生"},
    {"ジョンソン 先生、", "name", "ジョンソン 先生"},
    {"お客様：佐藤花子 様", "name", "佐藤花子 様"},
    {"お名前：佐藤花子 様", "name", "お名前：佐藤花子 様"},
    {"親愛なるハナコ、", "name", "親愛なるハナコ"},
    /* the address */
    {"親愛なる taro@example.jp：", "address", "親愛なる taro@example.jp"},
    {"To taro@example.jp", "address", "To taro@example.jp"},
    {"to taro@example.jp,", "address", "to taro@example.jp"},
    {"アカウント名: taro@example.jp 様", "address", "アカウント名: taro@example.jp 様"},
    {"taro@example.jp 様", "address", "taro@example.jp"},
    {"Taro@Example.JP様", "address", "Taro@Example.JP"},
    {"ＴＡＲＯ@example.jp 様", "address", "ＴＡＲＯ@example.jp"},
    {"info@abcdefg.exampleのメールレポート", "address", "info@abcdefg.example"},
    {"親愛なる taro@example.jp 様", "address", "親愛なる taro@example.jp 様"},
    {"other@example.org 様", "address", "other@example.org 様"},
    {"Dear taro@example.jp,", "address", "Dear taro@example.jp"},
    {"Hello <taro@example.jp>", "address", NULL},
    {"お知らせ\ntaro@example.jp\n本文", "address", "taro@example.jp"},
    {"abcdefg.example 様", "address", "abcdefg.example 様"},
    /* its local part */
    {"taro 様", "localpart", "taro 様"},
    {"Taro様", "localpart", "Taro様"},
    {"Dear john.smith,", "localpart", "Dear john.smith"},
    {"Hi info,", "localpart", "Hi info"},
    {"Hello Info", "localpart", "Hello Info"},
    {"hi bob,", "localpart", "hi bob"},
    {"info,\nyour mailbox", "localpart", "info"},
    /* anybody */
    {"お客様", "generic", "お客様"},
    {"お客さま各位", "generic", "お客さま各位"},
    {"お客様 各位", "generic", "お客様 各位"},
    {"楽天カードをご利用のお客様へ", "generic", "楽天カードをご利用のお客様"},
    {"会員様各位", "generic", "会員様各位"},
    {"カード会員の皆様", "generic", "カード会員の皆様"},
    {"関係者各位", "generic", "関係者各位"},
    {"お取引先各位", "generic", "お取引先各位"},
    {"ご利用者様", "generic", "ご利用者様"},
    {"ユーザー様、こんにちは", "generic", "ユーザー様"},
    {"親愛なるユーザー様", "generic", "親愛なるユーザー様"},
    {"株式会社サンプル ご担当者様", "generic", "株式会社サンプル ご担当者様"},
    {"皆さん、こんにちは", "generic", "皆さん"},
    {"○○○○ 様", "generic", "○○○○ 様"},
    {"{name} 様", "generic", "{name} 様"},
    {"[お名前]様", "generic", "[お名前]様"},
    {"%NAME%さん", "generic", "%NAME%さん"},
    {"Dear Customer,", "generic", "Dear Customer"},
    {"Dear Valued Customer", "generic", "Dear Valued Customer"},
    {"dear sir/madam:", "generic", "dear sir/madam"},
    {"Hi there!", "generic", "Hi there"},
    {"Hello {{first_name}},", "generic", "Hello {{first_name}}"},
    {"Hi all,", "generic", "Hi all"},
    {"Attention: account holder", "generic", "Attention: account holder"},
    {"To whom it may concern,", "generic", "To whom it may concern"},
    {"Valued customer,", "generic", "Valued customer"},
    {"親愛なる顧客", "generic", "親愛なる顧客"},
    {"親愛なるユーザー：", "generic", "親愛なるユーザー"},
    {"お客様：", "generic", "お客様"},
    /* nobody */
    {"学校の先生へ", "none", NULL},
    {"担当先生", "none", NULL},
    {"先生", "none", NULL},
    {"To: taro@example.jp", "none", NULL},
    {"to taro@example.jp and others", "none", NULL},
    {"", "none", NULL},
    {"山田様よりご連絡がありました", "none", NULL},
    {"お客様のアカウントは停止されました。", "none", NULL},
    {"お疲れ様です。\nお世話様です。", "none", NULL},
    {"本サービスの仕様。\nたくさん、さまざまな模様", "none", NULL},
    {"taro@other.example からのメール", "none", NULL},
    {"このメールは taro@example.jp 宛に送信されています。", "none", NULL},
    {"王様、神殿", "none", NULL},
    {"いつもご利用いただきありがとうございますと山田様", "none", NULL},
    {"Hi, I am writing to you about", "none", NULL},
    {"Hello from Tokyo", "none", NULL},
    {"Welcome to our service", "none", NULL},
    {"Attention: Mailbox quota exceeded", "none", NULL},
    {"Hi,\nplease find", "none", NULL},
    {"High speed, Dearest prices", "none", NULL},
    {"> 山田太郎 様", "none", NULL},
    {"<taro@example.jp> wrote:", "none", NULL},
    {"see you\nTaro", "none", NULL},
    {"はい。\n-- \n山田太郎 様", "none", NULL},
    {"_______________________________________________\nlist mailing list\ntaro@example.jp", "none",
     NULL},
    {"1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n山田太郎 様", "none", NULL},
};

START_TEST(the_greeting_tells_who_is_meant) {
  fwi_salutation got = find(fw_str_of(greetings[_i].text));
  if (strcmp(fwi_salutation_name(got.kind), greetings[_i].kind) != 0)
    ck_abort_msg("'%s' is %s: '%.*s'", greetings[_i].text, fwi_salutation_name(got.kind),
                 FWI_ARG(fwi_slice_str(got.text)));
  ck_assert_int_eq(got.kind == FWI_SALUTATION_NONE, got.text.text == NULL);
  if (greetings[_i].shown && !fwi_str_eq(fwi_slice_str(got.text), fw_str_of(greetings[_i].shown)))
    ck_abort_msg("'%s' shows '%.*s'", greetings[_i].text, FWI_ARG(fwi_slice_str(got.text)));
}
END_TEST

START_TEST(every_cut_of_a_greeting_is_survived) {
  for (size_t len = 0; len <= strlen(greetings[_i].text); len++) {
    char *exact = fwi_xmalloc(len);
    memcpy(exact, greetings[_i].text, len);
    fwi_salutation got = find((fw_str){exact, len});
    ck_assert(!got.kind || (got.text.start < got.text.end && got.text.end <= len));
    free(exact);
  }
}
END_TEST

START_TEST(a_mail_of_empty_lines_or_one_line_is_looked_at_briefly) {
  fwi_buf flood = {0};
  const char *pieces[] = {"\n", "様", "お客", "Dear ", "\0", "【", "taro@example.jp"};
  while (flood.len < 4 << 20)
    fwi_buf_add_str(&flood, fw_str_of(pieces[_i]).len ? fw_str_of(pieces[_i]) : FWI_STR("\0"));
  find(fwi_buf_str(&flood));
  fwi_buf_clear(&flood);
}
END_TEST

#define ADD_TABLE(test, table) tcase_add_loop_test(tc, test, 0, sizeof table / sizeof *table)

int main(void) {
  Suite *suite = suite_create("salutation");
  TCase *tc = tcase_create("salutation");
  tcase_add_checked_fixture(tc, setup, teardown);
  ADD_TABLE(the_greeting_tells_who_is_meant, greetings);
  ADD_TABLE(every_cut_of_a_greeting_is_survived, greetings);
  tcase_add_loop_test(tc, a_mail_of_empty_lines_or_one_line_is_looked_at_briefly, 0, 7);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
