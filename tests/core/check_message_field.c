/* check_message_field.c - address fields, dates and MIME parameters. */
#include "check_message.h"

#include "message/address.h"
#include "message/date.h"
#include "message/param.h"
#include "util/buf.h"

/* name|local@domain pairs joined with ';'; '-' for an absent piece. */
static const struct {
  const char *value, *addresses;
} fields[] = {
    {"a@example.jp", "-|a@example.jp"},
    {"<a@example.jp>", "-|a@example.jp"},
    {"Taro <a@example.jp>", "Taro|a@example.jp"},
    {"\"Yamada, Taro\" <a@example.jp>, b@example.com", "Yamada, Taro|a@example.jp;-|b@example.com"},
    {"カゴヤ・ジャパン サポートセンター <support@kagoya.jp>",
     "カゴヤ・ジャパン サポートセンター|support@kagoya.jp"},
    {"=?utf-8?B?44GC?= <a@example.jp>", "あ|a@example.jp"},
    /* an encoded "Bank <info@bank.example>," */
    {"=?utf-8?Q?Bank_<info@bank.example>,?= <x@evil.test>",
     "Bank <info@bank.example>,|x@evil.test"},
    {"Bank <info@bank.example> <x@evil.test>", "Bank <info@bank.example>|x@evil.test"},
    {"\"info@bank.example\" <x@evil.test>", "info@bank.example|x@evil.test"},
    {"info@bank.example <x@evil.test>", "info@bank.example|x@evil.test"},
    {"\"a <b@c>, d\" <x@evil.test>", "a <b@c>, d|x@evil.test"},
    {"Example, Inc <x@evil.test>", "Example, Inc|x@evil.test"},
    {"Taro <a@example.jp", "Taro|a@example.jp"},
    {"Taro <a@example.jp, Jiro <b@example.jp>", "Taro|a@example.jp;Jiro|b@example.jp"},
    {"Taro a@example.jp", "Taro|a@example.jp"},
    {"a@example.jp (Taro)", "Taro|a@example.jp"},
    {"Taro (x, <y@z>) <a@example.jp>", "Taro (x, <y@z>)|a@example.jp"},
    {"\"quoted local\"@example.jp", "-|\"quoted local\"@example.jp"},
    {"<\"a@b\"@example.jp>", "-|\"a@b\"@example.jp"},
    {"\"unclosed <a@example.jp>", "unclosed|a@example.jp"},
    {"(unclosed <a@example.jp>", "(unclosed|a@example.jp"},
    {"<@relay.example,@x.example:a@example.jp>", "-|a@example.jp"},
    {"undisclosed-recipients:;", ""},
    {"friends: a@example.jp, Taro <b@example.jp>; c@example.jp",
     "-|a@example.jp;Taro|b@example.jp;-|c@example.jp"},
    {"Re: hello <a@example.jp>", "Re: hello|a@example.jp"},
    {"a@example.jp; b@example.jp", "-|a@example.jp;-|b@example.jp"},
    {"Amazon", "Amazon|-"},
    {"Amazon <>", "Amazon|-"},
    {"<>", "-|-"},
    {"<local>", "-|local"},
    {"Taro <", "Taro|-"},
    {"<@", "-|@"},
    {"< a@example.jp >", "-|a@example.jp"},
    {"<Support a@example.jp>", "-|a@example.jp"},
    {"<a@example.jp> Taro", "Taro|a@example.jp"},
    {"=?utf-8?Q?Taro_<a@example.jp>?=", "Taro|a@example.jp"},
    {"\"a@example.jp\"", "-|a@example.jp"},
    {"a@[IPv6:2001:db8::1]", "-|a@[IPv6:2001:db8::1]"},
    {"a@b@example.jp", "-|a@b@example.jp"},
    {",,a@example.jp,,", "-|a@example.jp"},
    {"", ""},
    {"\"\\\" <x@y>\" <a@example.jp>", "\\\" <x@y>|a@example.jp"},
};

static fw_str show(const fwi_address *addresses, size_t count) {
  fwi_buf buf = {0};
  for (size_t i = 0; i < count; i++) {
    fw_str name = fwi_slice_str(addresses[i].name), address = fwi_slice_str(addresses[i].address);
    fwi_buf_printf(&buf, "%s%.*s|%.*s", i ? ";" : "", FWI_ARG(name.len ? name : FWI_STR("-")),
                   FWI_ARG(address.len ? address : FWI_STR("-")));
  }
  return fwi_buf_take(&buf, arena);
}

START_TEST(address_fields_are_read_as_mail_clients_show_them) {
  fwi_message *m = parse_bytes(fwi_arena_printf(arena, "From: %s\n\n", fields[_i].value));
  fwi_address *addresses;
  size_t count = fwi_address_parse(m, header(m, "From"), &addresses);
  ck_assert_view_eq(show(addresses, count), fields[_i].addresses);
}
END_TEST

START_TEST(address_fields_survive_every_cut) {
  for (size_t cut = 0; cut <= strlen(fields[_i].value); cut++) {
    fwi_message *m =
        parse_bytes(fwi_arena_printf(arena, "From: %.*s\n\n", (int)cut, fields[_i].value));
    fwi_address *addresses;
    size_t count = fwi_address_parse(m, header(m, "From"), &addresses);
    for (size_t i = 0; i < count; i++) {
      ck_assert_uint_le(addresses[i].name.end, header_of(m, "From").len);
      ck_assert_uint_le(addresses[i].address.end, header_of(m, "From").len);
    }
  }
}
END_TEST

START_TEST(an_address_splits_at_its_last_at_sign_and_knows_its_place) {
  fwi_message *m = PARSE("From: =?utf-8?B?44GC?= <\"a@b\"@example.jp>\n\n");
  fwi_address *a;
  ck_assert_uint_eq(fwi_address_parse(m, header(m, "From"), &a), 1);
  ck_assert_view_eq(fwi_slice_str(a->localpart), "\"a@b\"");
  ck_assert_view_eq(fwi_slice_str(a->domain), "example.jp");
  size_t start, end;
  fwi_slice_raw(a->domain, &start, &end);
  ck_assert_view_eq(fwi_str_slice(m->raw, start, end), "example.jp");
  fwi_slice_raw(a->name, &start, &end);
  ck_assert_view_eq(fwi_str_slice(m->raw, start, end), "44GC");
}
END_TEST

START_TEST(addresses_and_groups_are_bounded) {
  fwi_buf buf = {0};
  fwi_buf_add_str(&buf, FWI_STR("To: "));
  for (int i = 0; i < 1500; i++)
    fwi_buf_printf(&buf, "a%d@example.jp,", i);
  fwi_buf_add_str(&buf, FWI_STR("\nCc: "));
  for (int i = 0; i < 5000; i++)
    fwi_buf_add_str(&buf, FWI_STR("g:"));
  fwi_buf_add_str(&buf, FWI_STR("a@example.jp;\n\n"));
  fwi_message *m = parse_bytes(fwi_buf_take(&buf, arena));
  fwi_address *a;
  ck_assert_uint_eq(fwi_address_parse(m, header(m, "To"), &a), 1000);
  ck_assert_view_eq(defect(m, "addresses")->where, "header:To");
  ck_assert_uint_eq(fwi_address_parse(m, header(m, "Cc"), &a), 1);
  ck_assert_view_eq(fwi_slice_str(a->domain), "example.jp");
}
END_TEST

static const struct {
  const char *text, *rfc3339;
} dates[] = {
    {"Tue, 17 Feb 2026 10:01:02 +0900 (JST)", "2026-02-17T10:01:02+09:00"},
    {"17 Feb 2026 10:01 +0900", "2026-02-17T10:01:00+09:00"},
    {"Thu, 1 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00+00:00"},
    {"Wed, 31 Dec 1969 23:59:59 -0500", "1969-12-31T23:59:59-05:00"},
    {"Tue, 29 Feb 2000 00:00:00 -0330", "2000-02-29T00:00:00-03:30"},
    {"Tue, 17 Feb 26 10:01:02 EST", "2026-02-17T10:01:02-05:00"},
    {"17 Feb 99 10:01:02 JST", "1999-02-17T10:01:02+09:00"},
    {"17 Feb 126 10:01:02 Z", "2026-02-17T10:01:02+00:00"},
    {"Tue, 17 Feb 2026 10:01:02 -0000", "2026-02-17T10:01:02-00:00"},
    {"Tue, 17 Feb 2026 10:01:02", "2026-02-17T10:01:02-00:00"},
    {"Tue, 17 Feb 2026 10:01:02 +9900", "2026-02-17T10:01:02-00:00"},
    {"Tue Feb 17 10:01:02 2026", "2026-02-17T10:01:02-00:00"},
    {"Tue Feb 17 10:01:02 2026 +0900", "2026-02-17T10:01:02+09:00"},
    {"Tue (x) , (y)17 (z) Feb 2026 10:01:02 +09:00", "2026-02-17T10:01:02+09:00"},
    {"tue, 17-FEB-2026 10:01:02 utc", "2026-02-17T10:01:02+00:00"},
    {"2026-02-17T10:01:02+09:00", "2026-02-17T10:01:02+09:00"},
    {"2026-02-17T10:01:02.345Z", "2026-02-17T10:01:02+00:00"},
    {"2026/2/17 10:01", "2026-02-17T10:01:00-00:00"},
    {"December 19, 2021, 8:47:49 PM", "2021-12-19T20:47:49-00:00"},
    {"December 19, 2021, 12:05 AM", "2021-12-19T00:05:00-00:00"},
    {"June 24, 2025 at 07:37:23 PM", "2025-06-24T19:37:23-00:00"},
    {"Sat, 31 Dec 2016 23:59:60 +0000", "2017-01-01T00:00:00+00:00"},
    {"31 Dec 2026 23:59:59 +0900; text 11:11", "2026-12-31T23:59:59+09:00"},
    {"", ""},
    {"Tue", ""},
    {"30 Feb 2026 10:00:00 +0900", ""},
    {"29 Feb 2100 10:00:00 +0900", ""},
    {"17 Feb 2026 25:00:00 +0900", ""},
    {"17 Feb 10:00:00 +0900", ""},
    {"17 Foo 2026 10:00:00", ""},
    {"999999999999999 Feb 2026 99999999:00", ""},
};

START_TEST(dates_are_read_in_all_their_forms) {
  fwi_date date = fwi_date_parse(fw_str_of(dates[_i].text));
  ck_assert_int_eq(date.valid, dates[_i].rfc3339[0] != '\0');
  ck_assert_view_eq(fwi_date_rfc3339(arena, date), dates[_i].rfc3339);
}
END_TEST

START_TEST(dates_survive_every_cut) {
  for (size_t cut = 0; cut <= strlen(dates[_i].text); cut++) {
    /* A copy without room behind it, so that ASan sees a read too far. */
    char *copy = malloc(cut ? cut : 1);
    memcpy(copy, dates[_i].text, cut);
    fwi_date_rfc3339(arena, fwi_date_parse((fw_str){copy, cut}));
    free(copy);
  }
}
END_TEST

START_TEST(epochs_count_in_utc) {
  ck_assert_int_eq(fwi_date_parse(FWI_STR("Tue, 17 Feb 2026 10:01:02 +0900")).epoch, 1771290062);
  ck_assert_int_eq(fwi_date_parse(FWI_STR("Thu, 1 Jan 1970 00:00:00 +0000")).epoch, 0);
  ck_assert_int_eq(fwi_date_parse(FWI_STR("1 Jan 1900 00:00:00 +0000")).epoch, -2208988800);
  ck_assert_int_eq(fwi_date_parse(FWI_STR("31 Dec 9999 23:59:59 +0000")).epoch, 253402300799);
  fwi_date date = fwi_date_parse(FWI_STR("1 Jan 2026 00:00 -0000"));
  ck_assert(date.zone_unknown);
  ck_assert(!fwi_date_parse(FWI_STR("1 Jan 2026 00:00 +0000")).zone_unknown);
}
END_TEST

static const struct {
  const char *field, *name, *value;
} params[] = {
    {"text/plain; charset=utf-8", "charset", "utf-8"},
    {"text/plain; CHARSET=\"utf-8\"", "charset", "utf-8"},
    {"text/plain;charset = utf-8 (x;y=z) ; b=c", "charset", "utf-8"},
    {"text/plain charset=us-ascii", "charset", "us-ascii"},
    {"text/plain; a=\"b;charset=x\"; charset=y", "charset", "y"},
    {"text/plain; a=\"b\" charset=y", "charset", "y"},
    {"text/plain; a=\"b\\\"c\"", "a", "b\"c"},
    {"text/plain; a=\"unclosed", "a", "unclosed"},
    {"attachment; filename=my file.pdf; x=y", "filename", "my file.pdf"},
    {"attachment; filename*=utf-8''%E3%81%82.pdf", "filename", "あ.pdf"},
    {"attachment; filename*=UTF-8'ja'%e3%81%82", "filename", "あ"},
    {"attachment; filename=a; filename*=utf-8''b", "filename", "b"},
    {"attachment; filename*1=b; filename*0=a; filename*2=c", "filename", "abc"},
    {"attachment; filename*0*=utf-8''%E3%81; filename*1*=%82; filename*2=.pdf", "filename",
     "あ.pdf"},
    {"attachment; filename*0=a; filename*2=c", "filename", "a"},
    {"attachment; filename*1=b", "filename", ""},
    {"attachment; filename*99999999999=b; filename=c", "filename", "c"},
    {"attachment; filename*=shift_jis''%82%A0", "filename", "あ"},
    {"attachment; filename=\"=?utf-8?B?44GC?=.pdf\"", "filename", "あ.pdf"},
    {"attachment; filename==?utf-8?B?44GC?=", "filename", "あ"},
    {"attachment; filename=\"あ.pdf\"", "filename", "あ.pdf"},
    {"attachment; filename=\"\x82\xA8\x8B\x71\x97\x6C\x82\xCC\"", "filename", "お客様の"},
    {"attachment; filename=\"a\r\n b\"", "filename", "a b"},
    {"attachment; ; ;filename=a", "filename", "a"},
    {"attachment; filename", "filename", ""},
    {"attachment; filename=", "filename", ""},
    {"attachment; filename*=x", "filename", "x"},
    {"attachment; filename*=utf-8''100%", "filename", "100%"},
    {"", "a", ""},
};

START_TEST(parameters_are_read) {
  fw_str value = fwi_param_get(arena, fw_str_of(params[_i].field), fw_str_of(params[_i].name));
  ck_assert_view_eq(value, params[_i].value);
}
END_TEST

START_TEST(parameters_survive_every_cut) {
  size_t len = strlen(params[_i].field);
  for (size_t cut = 0; cut <= len; cut++) {
    char *copy = malloc(cut ? cut : 1);
    memcpy(copy, params[_i].field, cut);
    fw_str value = fwi_param_get(arena, (fw_str){copy, cut}, fw_str_of(params[_i].name));
    ck_assert(fwi_utf8_valid(value));
    fwi_param_value(arena, (fw_str){copy, cut});
    free(copy);
  }
}
END_TEST

static const struct {
  const char *field, *value;
} values[] = {
    {"Text/HTML; charset=x", "text/html"},
    {" text / plain ;x", "text/plain"},
    {"(c) text/(c)plain (c)", "text/plain"},
    {"text/plain charset=x", "text/plain"},
    {"base64\t", "base64"},
    {"", ""},
    {";", ""},
    {"text/", "text/"},
    {"(unclosed", ""},
};

START_TEST(values_are_lower_case_without_comments) {
  ck_assert_view_eq(fwi_param_value(arena, fw_str_of(values[_i].field)), values[_i].value);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("message fields");
  TCase *tc = tcase_create("fields");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_set_timeout(tc, 60);
  tcase_add_loop_test(tc, address_fields_are_read_as_mail_clients_show_them, 0,
                      sizeof fields / sizeof *fields);
  tcase_add_loop_test(tc, address_fields_survive_every_cut, 0, sizeof fields / sizeof *fields);
  tcase_add_test(tc, an_address_splits_at_its_last_at_sign_and_knows_its_place);
  tcase_add_test(tc, addresses_and_groups_are_bounded);
  tcase_add_loop_test(tc, dates_are_read_in_all_their_forms, 0, sizeof dates / sizeof *dates);
  tcase_add_loop_test(tc, dates_survive_every_cut, 0, sizeof dates / sizeof *dates);
  tcase_add_test(tc, epochs_count_in_utc);
  tcase_add_loop_test(tc, parameters_are_read, 0, sizeof params / sizeof *params);
  tcase_add_loop_test(tc, parameters_survive_every_cut, 0, sizeof params / sizeof *params);
  tcase_add_loop_test(tc, values_are_lower_case_without_comments, 0,
                      sizeof values / sizeof *values);
  suite_add_tcase(suite, tc);
  return run_suite(suite);
}
