/* check_message_text.c - transfer encodings, charsets and encoded words, and their maps. */
#include "check_message.h"

#include "message/charset.h"
#include "message/header.h"
#include "message/transfer.h"

/* Bytes with NULs and all need their length: B("..."). */
#define B(literal)                                                                                 \
  { (literal), sizeof(literal) - 1 }

static const struct {
  const char *encoding, *in, *out;
} transfers[] = {
    {"base64", "44GC44GE", "あい"},
    {"BASE64", "44\r\nGC\n44G\r\nE\r\n", "あい"},
    {"base64", "YQ==", "a"},
    {"base64", "YWI=", "ab"},
    {"base64", "YQ", "a"},
    {"base64", "YWI", "ab"},
    {"base64", "YWJjY", "abc"},
    {"base64", "YQ==YmM=", "abc"},
    {"base64", "Y!W*J\xFFj", "abc"},
    {"base64", "YWJj=\nYQ==", "abca"},
    {"base64", "YQ==\n____\nlist footer", "a"},
    {"base64", "", ""},
    {"base64", "====", ""},
    {"quoted-printable", "a=E3=81=82b", "aあb"},
    {"quoted-printable", "=e3=81=82", "あ"},
    {"quoted-printable", "a=\r\nb=\nc= \t\r\nd=", "abcd"},
    {"quoted-printable", "a=zz=4=41", "a=zz=4A"},
    {"quoted-printable", "url?a=b&c", "url?a=b&c"},
    {"x-uuencode", "text\nbegin 644 a.txt\n#86)C\n!80``\n`\nend\nrest", "abca"},
    {"7bit", "a=41", "a=41"},
    {"x-nonsense", "YQ==", "YQ=="},
};

START_TEST(transfer_encodings_are_undone) {
  fwi_buf out = {0};
  fwi_map map = {0};
  fw_str in = fw_str_of(transfers[_i].in);
  fwi_transfer_decode(&out, in, fw_str_of(transfers[_i].encoding), &map);
  ck_assert_view_eq(fwi_buf_str(&out), transfers[_i].out);
  ck_assert_uint_eq(map.out, out.len);
  for (size_t i = 0; i < out.len; i++) {
    size_t start, end;
    fwi_map_range(&map, i, i + 1, &start, &end);
    ck_assert_uint_lt(start, end);
    ck_assert_uint_le(end, in.len);
  }
  fwi_map_clear(&map);
  fwi_buf_clear(&out);
}
END_TEST

START_TEST(size_of_base64_is_that_of_what_it_decodes_to) {
  static const char letters[] = {'Y', '=', '\n', '!'};
  enum { LONGEST = 7, LETTERS = sizeof letters, LINES = 76 * 3 };
  char text[LINES + LONGEST];
  memset(text, 'Q', sizeof text);
  size_t told = 0;
  for (size_t i = 0; i < 1 << 2 * LONGEST; i++) { /* every end of a text, short and long */
    fw_str in = {text, i % 2 ? LONGEST : LINES + LONGEST};
    for (size_t at = 0; at < LONGEST; at++)
      text[in.len - 1 - at] = letters[i >> 2 * at & (LETTERS - 1)];
    fwi_buf out = {0};
    size_t size;
    fwi_transfer_decode(&out, in, FWI_STR("base64"), NULL);
    bool known = fwi_base64_size(in, &size);
    ck_assert_msg(!known || size == out.len, "<%.*s>", FWI_ARG(in));
    told += known;
    memset(text + in.len - LONGEST, 'Q', LONGEST);
    fwi_buf_clear(&out);
  }
  ck_assert_uint_gt(told, 1000);
  ck_assert(fwi_base64_size(FWI_STR("YWJj\r\nYQ==\r\n"), &told) && told == 4);
  ck_assert(!fwi_base64_size(FWI_STR("YQ==YQ=="), &told));
}
END_TEST

START_TEST(base64_maps_a_byte_to_its_group) {
  fwi_buf out = {0};
  fwi_map map = {0};
  size_t start, end;
  fwi_transfer_decode(&out, FWI_STR("YWJj\r\nZG\r\nVm\r\nZw=="), FWI_STR("base64"), &map);
  ck_assert_view_eq(fwi_buf_str(&out), "abcdefg");
  fwi_map_range(&map, 1, 2, &start, &end);
  ck_assert_uint_eq(start, 0);
  ck_assert_uint_eq(end, 4);
  fwi_map_range(&map, 3, 6, &start, &end);
  ck_assert_uint_eq(start, 6);
  ck_assert_uint_eq(end, 12);
  fwi_map_range(&map, 6, 7, &start, &end);
  ck_assert_uint_eq(start, 14);
  ck_assert_uint_eq(end, 16);
  fwi_map_clear(&map);
  fwi_buf_clear(&out);
}
END_TEST

START_TEST(a_large_base64_body_has_a_small_map_that_is_exact) {
  size_t groups = 300000;
  char *in = malloc(groups * 4);
  for (size_t i = 0; i < groups; i++)
    memcpy(in + i * 4, "YWJj", 4);
  fwi_buf out = {0};
  fwi_map map = {0};
  fwi_transfer_decode(&out, (fw_str){in, groups * 4}, FWI_STR("base64"), &map);
  ck_assert_uint_eq(out.len, groups * 3);
  ck_assert_uint_eq(map.out, out.len);
  ck_assert_uint_eq(map.count, 1);
  size_t start, end;
  fwi_map_range(&map, 600000, 600001, &start, &end);
  ck_assert_uint_eq(start, 800000);
  ck_assert_uint_eq(end, 800004);
  fwi_map_clear(&map);
  fwi_buf_clear(&out);
  free(in);
}
END_TEST

/* What a charset label and some bytes come to. */
static const struct {
  const char *declared;
  fw_str bytes;
  const char *used, *why, *text;
} charsets[] = {
    {"utf-8", B("あ"), "utf-8", "declared", "あ"},
    {"UTF8", B("abc"), "utf-8", "declared", "abc"},
    {"", B("abc"), "us-ascii", "unlabelled", "abc"},
    {"", B("あい"), "utf-8", "unlabelled", "あい"},
    {"x-nonsense", B("あい"), "utf-8", "mislabelled", "あい"},
    {"us-ascii", B("あい"), "utf-8", "mislabelled", "あい"},
    {"shift_jis", B("\x82\xA0\x83\x41\\"), "cp932", "vendor", "あア\\"},
    {"x-sjis", B("\x87\x40\x87\x8A\x81\x60"), "cp932", "vendor", "①㈱～"},
    {"windows-31j", B("\xB1\xB2\xFA\x40"), "cp932", "declared", "ｱｲⅰ"},
    {"euc-jp", B("\xA4\xA2\xAD\xA1\x8E\xB1\x8F\xB0\xA1"), "euc-jp-ms", "vendor", "あ①ｱ丂"},
    {"iso-2022-jp", B("\x1B$B$\"$$\x1B(B!"), "iso-2022-jp", "declared", "あい!"},
    {"cp50221", B("\x1B(I12\x1B(B"), "iso-2022-jp", "declared", "ｱｲ"},
    {"cp50220",
     B("\xB1\xB2\x0E\x31\x0F"
       "1\x1B$B\x1B(B"),
     "iso-2022-jp", "declared", "ｱｲｱ1"},
    {"iso-2022-jp-ms", B("\x1B$B-!-j\x1B(J\\\x1B(B"), "iso-2022-jp", "declared", "①㈱\\"},
    {"iso-2022-jp", B("\x1B$@0!\nab"), "iso-2022-jp", "declared", "亜\nab"},
    {"iso-2022-jp", B("a\x0F"), "iso-2022-jp", "declared", "a"},
    {"iso-2022-jp-1", B("\x1B$(D0!\x1B(B"), "iso-2022-jp", "declared", "丂"},
    {"iso-2022-jp", B("$B%5!<%S%9$N(B ok"), "iso-2022-jp-bare", "mislabelled", "サービスの ok"},
    {"iso-2022-jp", B("a$BC (B $B$\"(J"), "iso-2022-jp", "declared", "a$BC (B $B$\"(J"},
    {"us-ascii", B("\x1B$B$\"\x1B(B"), "iso-2022-jp", "mislabelled", "あ"},
    {"", B("\x1B$B$\"\x1B(B"), "iso-2022-jp", "unlabelled", "あ"},
    {"iso-2022-jp", B("\x82\xA8\x8B\x71\x97\x6C"), "cp932", "mislabelled", "お客様"},
    {"shift_jis", B("\xA4\xAA\xB5\xD2\xCD\xCD\xA4\xCE"), "euc-jp-ms", "mislabelled", "お客様の"},
    {"shift_jis", B("\xB1\xB2\xB3\xB4\xDD\xB6\xC5"), "cp932", "vendor", "ｱｲｳｴﾝｶﾅ"},
    {"iso-2022-jp", B("お客様"), "utf-8", "mislabelled", "お客様"},
    {"shift_jis", B("お客様の"), "utf-8", "mislabelled", "お客様の"},
    {"utf-8", B("\x82\xA8\x8B\x71\x97\x6C\x82\xCC"), "cp932", "mislabelled", "お客様の"},
    {"", B("\x82\xA8\x8B\x71\x97\x6C\x82\xCC"), "cp932", "unlabelled", "お客様の"},
    {"", B("\xA4\xAA\xB5\xD2\xCD\xCD\xA4\xCE"), "euc-jp-ms", "unlabelled", "お客様の"},
    {"iso-8859-1", B("\x82\xA8\x8B\x71\x97\x6C\x82\xCC"), "cp932", "mislabelled", "お客様の"},
    {"iso-8859-1", B("caf\xE9 \x80"), "windows-1252", "vendor", "café €"},
    {"", B("caf\xE9 cr\xE8me \x93ok\x94"), "windows-1252", "unlabelled", "café crème “ok”"},
    {"windows-1252", B("wasn\x92t \x96\x96\x96\x96"), "windows-1252", "declared", "wasn’t ––––"},
    {"gb2312", B("\xC4\xFA\xBA\xC3"), "gb18030", "vendor", "您好"},
    {"gb2312", B("\x81\x30\x89\x38"), "gb18030", "vendor", "ß"},
    {"", B("\xC4\xFA\xBA\xC3\xC4\xFA\xBA\xC3"), "gb18030", "unlabelled", "您好您好"},
    {"x-gbk", B("\x81\x40"), "gb18030", "vendor", "丂"},
    {"big5", B("\xA7\x41\xA6\x6E"), "big5", "declared", "你好"},
    {"big5-hkscs", B("\x88\x62\xA7\x41"), "big5-hkscs", "declared", "Ê̄你"},
    {"windows-1258", B("\xE2\xEC"), "windows-1258", "declared", "\u00E2\u0301"},
    {"windows-1251", B("お客様の"), "utf-8", "mislabelled", "お客様の"},
    {"ks_c_5601-1987", B("\xBE\xC8\xB3\xE7"), "cp949", "vendor", "안녕"},
    {"koi8-r", B("\xF0\xD2\xC9\xD7\xC5\xD4"), "koi8-r", "declared", "Привет"},
    {"utf-7", B("a+MEI-b"), "utf-7", "declared", "aあb"},
    {"utf-16le", B("B0\0a\0"), "utf-16le", "declared", NULL},
    {"utf-16", B("plain"), "us-ascii", "mislabelled", "plain"},
    {"utf-8", B("abc\xFF\xE3\x81\x82\xE3\x81\x84\xE3\x81\x86\xE3\x81\x88"), "utf-8", "declared",
     "abc\xEF\xBF\xBD"
     "あいうえ"},
    {"shift_jis",
     B("\x82\xA0\x82\xA0\x82\xA0\x82\xA0\x82\xA0\x82\xA0\x82\xA0\x82\xA0\x82\xA0"
       "\x82\xA0\x82<"),
     "cp932", "vendor", "ああああああああああ\xEF\xBF\xBD<"},
    {"\"Shift_JIS\" ", B("\x82\xA0"), "cp932", "vendor", "あ"},
};

/* Decode with a map and without: the same text, and each character maps into the bytes. */
static fw_str decode(fw_str bytes, fw_str used) {
  fwi_buf plain = {0}, mapped = {0};
  fwi_map map = {0};
  fwi_charset_decode(&plain, bytes, used, NULL);
  fwi_charset_decode(&mapped, bytes, used, &map);
  ck_assert(fwi_str_eq(fwi_buf_str(&plain), fwi_buf_str(&mapped)));
  ck_assert(fwi_utf8_valid(fwi_buf_str(&plain)));
  ck_assert_uint_eq(map.out, mapped.len);
  size_t last = 0;
  for (size_t i = 0; i < mapped.len; i++) {
    size_t start, end;
    fwi_map_range(&map, i, i + 1, &start, &end);
    ck_assert_uint_lt(start, end);
    ck_assert_uint_le(end, bytes.len);
    ck_assert_uint_ge(start, last);
    last = start;
  }
  fwi_map_clear(&map);
  fwi_buf_clear(&mapped);
  return fwi_buf_take(&plain, arena);
}

START_TEST(charsets_are_settled_and_decoded) {
  fwi_charset_choice choice =
      fwi_charset_choose(charsets[_i].bytes, fw_str_of(charsets[_i].declared));
  ck_assert_view_eq(choice.used, charsets[_i].used);
  ck_assert_view_eq(choice.why, charsets[_i].why);
  fw_str text = decode(charsets[_i].bytes, choice.used);
  if (charsets[_i].text)
    ck_assert_view_eq(text, charsets[_i].text);
  ck_assert_int_eq(choice.verbatim, fwi_str_eq(text, charsets[_i].bytes));
}
END_TEST

START_TEST(charsets_survive_every_cut) {
  fwi_charset_choice choice =
      fwi_charset_choose(charsets[_i].bytes, fw_str_of(charsets[_i].declared));
  for (size_t cut = 0; cut <= charsets[_i].bytes.len; cut++) {
    fw_str bytes = fwi_str_slice(charsets[_i].bytes, 0, cut);
    decode(bytes, choice.used);
    fwi_charset_choice again = fwi_charset_choose(bytes, fw_str_of(charsets[_i].declared));
    fw_str text = decode(bytes, again.used);
    if (again.verbatim)
      ck_assert(fwi_str_eq(text, bytes));
  }
}
END_TEST

START_TEST(unknown_labels_are_reported) {
  ck_assert(fwi_charset_choose(FWI_STR("a"), FWI_STR("x-nonsense")).unknown_label);
  ck_assert(fwi_charset_choose(FWI_STR("a"), FWI_STR("iso-2022-cn-ext")).unknown_label);
  ck_assert(!fwi_charset_choose(FWI_STR("a"), FWI_STR("")).unknown_label);
  ck_assert(!fwi_charset_choose(FWI_STR("a"), FWI_STR("utf-8")).unknown_label);
  fwi_message *m = PARSE("Content-Type: text/plain; charset=x-nonsense\n\nあい");
  ck_assert_view_eq(text_of(m, "1"), "あい");
  ck_assert_view_eq(defect(m, "bad-charset")->where, "part:1");
  m = PARSE("Content-Type: text/plain; charset=shift_jis\n\nお客様の");
  ck_assert_view_eq(text_of(m, "1"), "お客様の");
  ck_assert_ptr_nonnull(defect(m, "mislabelled-charset"));
  m = PARSE("Content-Type: text/plain; charset=utf-8\n\nあいうえ\xFF\xFE");
  text_of(m, "1");
  ck_assert_int_eq(defect(m, "broken-text")->value, 1 + 1);
}
END_TEST

START_TEST(a_page_names_its_own_charset) {
  fwi_message *m = PARSE("Content-Type: text/html\n\n<html><head>"
                         "<META http-equiv=x content=\"text/html; charset=koi8-r\">\xF0\xD2\xC9");
  ck_assert(fwi_str_ends(text_of(m, "1"), FWI_STR("При")));
  ck_assert_view_eq(part(m, "1")->charset_used, "koi8-r");
}
END_TEST

/* Encoded words as they are, and as they are abused. */
static const struct {
  const char *value, *text, *raw_of, *raw;
} words[] = {
    {"plain", "plain", "lai", "lai"},
    {"=?UTF-8?B?44GC?=", "あ", "あ", "44GC"},
    {"=?utf-8?Q?=E3=81=82_b?=", "あ b", "あ", "=E3=81=82"},
    {"=?utf-8*ja?q?x?= y", "x y", "x", "x"},
    {"a =?utf-8?B?44GC?= b", "a あ b", " b", " b"},
    {"=?utf-8?B?44GC?=\r\n =?utf-8?B?44GE?=", "あい", "い", "44GE"},
    {"=?utf-8?B?44E=?= =?utf-8?B?gg==?=", "あ", "あ", "44E=?= =?utf-8?B?gg"},
    {"=?utf-8?Q?=E3=81?=\n\t=?UTF-8?Q?=82?=", "あ", "あ", "=E3=81?=\n\t=?UTF-8?Q?=82"},
    {"=?utf-8?B?44GC?==?utf-8?B?44GE?=", "あい", "い", "44GE"},
    {"x=?utf-8?B?44GC?=y", "xあy", "y", "y"},
    {"\"=?utf-8?B?44GC?=\" <a@b>", "\"あ\" <a@b>", "<a@b>", "<a@b>"},
    {"=?iso-2022-jp?B?GyRCJCIbKEI=?= =?utf-8?B?44GE?=", "あい", "い", "44GE"},
    {"=?shift_jis?Q?=82?= =?shift_jis?Q?=A0?=", "あ", "あ", "=82?= =?shift_jis?Q?=A0"},
    {"=?utf-8?Q?a b c?=", "a b c", "b c", "b c"},
    {"=?utf-8?B?44G\r\n C?=", "あ", "あ", "44G\r\n C"},
    {"=?utf-8?B?44GC", "あ", "あ", "44GC"},
    {"=?utf-8?B?44GC?", "あ", "あ", "44GC"},
    {"=?utf-8?Q?what?"
     "?= x",
     "what? x", "?", "?"},
    {"=??B?44GC?=", "あ", "あ", "44GC"},
    {"=?utf-8?X?44GC?=", "=?utf-8?X?44GC?=", "44GC", "44GC"},
    {"=?utf-8?B?!!?=", "=?utf-8?B?!!?=", "!!", "!!"},
    {"=?a?=?utf-8?B?44GC?=", "=?a?あ", "あ", "44GC"},
    {"=?x?q?=?utf-8?B?44GC?=", "=?x?q?あ", "あ", "44GC"},
    {"a\r\n\tb\n c", "a b c", "b c", "b\n c"},
    {"a\rb", "a b", "b", "b"},
    {"あ\r\n い", "あ い", "い", "い"},
    {"\x82\xA8\x8B\x71\x97\x6C\x82\xCC", "お客様の", "客", "\x8B\x71"},
    {"\x1B$B$\"=?\x1B(B", "あ戎", "戎", "=?"},
    {"\x1B$B=?ab?B?YQ?"
     "=!\x1B(B",
     "戎痰紳靭竸宗", NULL, NULL},
    {"=?", "=?", "=?", "=?"},
    {"=?utf-8?B?"
     "?=x",
     "x", "x", "x"},
};

START_TEST(header_text_is_decoded_and_maps_back) {
  fw_str raw = fwi_arena_printf(arena, "Subject: %s\n\n", words[_i].value);
  fwi_message *m = parse_bytes(raw);
  ck_assert_view_eq(header_of(m, "Subject"), words[_i].text);
  if (words[_i].raw_of)
    ck_assert_view_eq(raw_of(m, header(m, "Subject")->text, words[_i].raw_of), words[_i].raw);
  assert_sound(m);
}
END_TEST

START_TEST(header_text_survives_every_cut) {
  fw_str value = fw_str_of(words[_i].value);
  for (size_t cut = 0; cut <= value.len; cut++)
    assert_sound(parse_bytes(fwi_arena_printf(arena, "Subject: %.*s", (int)cut, words[_i].value)));
}
END_TEST

START_TEST(a_broken_word_is_a_defect) {
  fwi_message *m = PARSE("Subject: =?utf-8?B?44GC\n\n");
  ck_assert_ptr_null(defect(m, "broken-encoded-word"));
  header_of(m, "Subject");
  ck_assert_view_eq(defect(m, "broken-encoded-word")->where, "header:Subject");
}
END_TEST

START_TEST(raw_8_bit_headers_take_the_charset_of_the_body_as_a_hint) {
  fwi_message *m = PARSE("Subject: \xF0\xD2\xC9\xD7\xC5\xD4\n"
                         "Content-Type: text/plain; charset=koi8-r\n\nx");
  ck_assert_view_eq(header_of(m, "Subject"), "Привет");
}
END_TEST

static const struct {
  const char *name, *where;
} names[] = {
    {"subject", "header:Subject"},
    {"MESSAGE-ID", "header:Message-ID"},
    {"mime-version", "header:MIME-Version"},
    {"X-spam-STATUS", "header:X-Spam-Status"},
    {"dkim-signature", "header:DKIM-Signature"},
    {"received-spf", "header:Received-SPF"},
    {"-a--b", "header:-A--B"},
};

START_TEST(places_have_the_usual_capitals) {
  ck_assert_view_eq(fwi_header_where(arena, fw_str_of(names[_i].name)), names[_i].where);
}
END_TEST

START_TEST(text_of_a_part_maps_through_both_layers) {
  /* base64 of Shift_JIS "お客様の" and a line end */
  fwi_message *m = PARSE("Content-Type: text/plain; charset=shift_jis\n"
                         "Content-Transfer-Encoding: base64\n\ngqiLcZds\ngswK\n");
  fwi_part *p = part(m, "1");
  ck_assert_view_eq(text_of(m, "1"), "お客様の\n");
  ck_assert_view_eq(p->charset_used, "cp932");
  ck_assert_view_eq(raw_of(m, p->text, "お"), "gqiL");
  ck_assert_view_eq(raw_of(m, p->text, "客"), "gqiLcZds");
  ck_assert_view_eq(raw_of(m, p->text, "の"), "gswK");
  ck_assert_view_eq(fwi_part_bytes(m, p), "\x82\xA8\x8B\x71\x97\x6C\x82\xCC\n");
  ck_assert(fwi_slice_content(fwi_slice_all(p->text)).text == p->text);
}
END_TEST

START_TEST(plain_utf8_text_is_the_raw_bytes_themselves) {
  fwi_message *m = PARSE("Content-Type: text/plain; charset=utf-8\n\nあい");
  fw_str text = text_of(m, "1");
  ck_assert_ptr_eq(text.ptr, m->raw.ptr + m->raw.len - 6);
  ck_assert_view_eq(raw_of(m, part(m, "1")->text, "い"), "い");
}
END_TEST

START_TEST(quoted_printable_maps_to_its_escapes) {
  fwi_message *m = PARSE("Content-Type: text/html; charset=utf-8\n"
                         "Content-Transfer-Encoding: quoted-printable\n\n"
                         "<a href=3D\"https://exam=\nple.com/\">=E3=81=82</a>");
  text_of(m, "1");
  const fwi_text *text = part(m, "1")->text;
  ck_assert_view_eq(raw_of(m, text, "https://example.com/"), "https://exam=\nple.com/");
  ck_assert_view_eq(raw_of(m, text, "あ"), "=E3=81=82");
}
END_TEST

int main(void) {
  Suite *suite = suite_create("message text");
  TCase *tc = tcase_create("text");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_set_timeout(tc, 60);
  tcase_add_loop_test(tc, transfer_encodings_are_undone, 0, sizeof transfers / sizeof *transfers);
  tcase_add_test(tc, base64_maps_a_byte_to_its_group);
  tcase_add_test(tc, size_of_base64_is_that_of_what_it_decodes_to);
  tcase_add_test(tc, a_large_base64_body_has_a_small_map_that_is_exact);
  tcase_add_loop_test(tc, charsets_are_settled_and_decoded, 0, sizeof charsets / sizeof *charsets);
  tcase_add_loop_test(tc, charsets_survive_every_cut, 0, sizeof charsets / sizeof *charsets);
  tcase_add_test(tc, unknown_labels_are_reported);
  tcase_add_test(tc, a_page_names_its_own_charset);
  tcase_add_loop_test(tc, header_text_is_decoded_and_maps_back, 0, sizeof words / sizeof *words);
  tcase_add_loop_test(tc, header_text_survives_every_cut, 0, sizeof words / sizeof *words);
  tcase_add_test(tc, a_broken_word_is_a_defect);
  tcase_add_test(tc, raw_8_bit_headers_take_the_charset_of_the_body_as_a_hint);
  tcase_add_loop_test(tc, places_have_the_usual_capitals, 0, sizeof names / sizeof *names);
  tcase_add_test(tc, text_of_a_part_maps_through_both_layers);
  tcase_add_test(tc, plain_utf8_text_is_the_raw_bytes_themselves);
  tcase_add_test(tc, quoted_printable_maps_to_its_escapes);
  suite_add_tcase(suite, tc);
  return run_suite(suite);
}
