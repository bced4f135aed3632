/* WHOIS, RDAP, days, privacy services and well-known networks: answer by answer. */
#include "check_lexicon.h"
#include "lookup/lookup.h"

#include "util/buf.h"
#include "util/str.h"

#include <check.h>
#include <iconv.h>
#include <stdlib.h>

static fwi_arena *arena;

static void set_up(void) {
  arena = fwi_arena_new();
  make_lexicon(arena);
}
static void tear_down(void) { fwi_arena_free(arena); }

static void assert_text(const char *what, fw_str got, const char *expected) {
  ck_assert_msg(fwi_str_eq(got, fw_str_of(expected)), "%s is <%.*s>, not <%s>", what, FWI_ARG(got),
                expected);
}

/* Answers.  status: words with '|' between them. */
static const struct row {
  const char *name, *text, *registered, *updated, *expires, *registrar, *registrant, *proxy,
      *status;
  bool redacted;
} answers[] = {
    {"gTLD",
     "   Domain Name: EXAMPLE.COM\r\n   Registry Domain ID: 1_DOMAIN_COM-VRSN\r\n"
     "   Registrar WHOIS Server: whois.example.net\r\n   Updated Date: 2025-10-02T07:01:31Z\r\n"
     "   Creation Date: 2010-12-28T16:05:33Z\r\n   Registry Expiry Date: 2026-12-28T16:05:33Z\r\n"
     "   Registrar: Example Registrar, LLC\r\n"
     "   Domain Status: clientTransferProhibited https://icann.org/epp#clientTransferProhibited\r\n"
     "   Domain Status: clientHold (https://icann.org/epp#clientHold)\r\n"
     ">>> Last update of whois database: 2026-03-01T00:00:00Z <<<\r\n"
     "Registrant Organization: Domains By Proxy, LLC\r\nRegistrant Country: US\r\n"
     "Creation Date: 1999-01-01T00:00:00Z\r\n",
     "2010-12-28", "2025-10-02", "2026-12-28", "Example Registrar, LLC", "Domains By Proxy, LLC",
     "Domains By Proxy, LLC", "clientTransferProhibited|clientHold", false},
    {"gTLD with a name only",
     "Domain Name: example.org\nCreation Date: 2026-02-14\nRegistrant Name: Redacted for Privacy\n"
     "Registrant Organization:\nRegistrant Email: https://tieredaccess.example/contact\n"
     "Registrar: Example\n",
     "2026-02-14", "", "", "Example", "Redacted for Privacy", "", "", true},
    {"gTLD behind PrivacyGuardian",
     "Domain Name: example.org\nRegistrar: Example\nRegistrant Organization: PrivacyGuardian.org "
     "llc\n",
     "", "", "", "Example", "PrivacyGuardian.org llc", "PrivacyGuardian.org llc", "", false},
    {"JPRS, a person's domain, in Japanese",
     "[ JPRS database provides information on network administration. Its use is    ]\n"
     "[ restricted to network administration purposes. For further information,     ]\n\n"
     "Domain Information: [ドメイン情報]\n"
     "[ドメイン名]                    EXAMPLE.JP\n\n"
     "[登録者名]                      例示株式会社\n"
     "[Registrant]                    Example K.K.\n\n"
     "[Name Server]                   ns1.example.jp\n[Signing Key]                   \n\n"
     "[登録年月日]                    2001/08/22\n"
     "[有効期限]                      2026/08/31\n"
     "[状態]                          Active\n"
     "[ロック状態]                    AgentChangeLocked\n"
     "[最終更新]                      2025/09/01 01:05:05 (JST)\n\n"
     "Contact Information: [公開連絡窓口]\n"
     "[名前]                          Whois情報公開代行サービス\n",
     "2001-08-22", "2025-09-01", "2026-08-31", "", "例示株式会社", "Whois情報公開代行サービス",
     "Active|AgentChangeLocked", false},
    {"JPRS, a person's domain, in English",
     "Domain Information:\n[Domain Name]                   EXAMPLE.JP\n\n"
     "[Registrant]                    Whois Privacy Protection Service by onamae.com\n\n"
     "[Created on]                    2024/11/05\n[Expires on]                    2026/11/30\n"
     "[Status]                        Active\n[Last Updated]                  2025/12/01 01:05:12 "
     "(JST)\n",
     "2024-11-05", "2025-12-01", "2026-11-30", "", "Whois Privacy Protection Service by onamae.com",
     "Whois Privacy Protection Service by onamae.com", "Active", false},
    {"JPRS, an organisation's domain",
     "Domain Information: [ドメイン情報]\na. [ドメイン名]                 EXAMPLE.CO.JP\n"
     "e. [そしきめい]                 れいじ\nf. [組織名]                     例示株式会社\n"
     "g. [Organization]               Example Co., Ltd.\nk. [組織種別]                   株式会社\n"
     "m. [登録担当者]                 AB123JP\np. [ネームサーバ]               ns1.example.jp\n"
     "[状態]                          Connected (2026/03/31)\n"
     "[登録年月日]                    1996/03/14\n[接続年月日]                    1996/04/02\n"
     "[最終更新]                      2025/04/01 01:05:05 (JST)\n",
     "1996-03-14", "2025-04-01", "2026-03-31", "", "例示株式会社", "", "Connected", false},
    {"CNNIC",
     "Domain Name: example.cn\nROID: 20180306s10001s00000000-cn\nDomain Status: ok\n"
     "Registrant: 示例公司\nRegistrant Contact Email: a@example.cn\nSponsoring Registrar: "
     "阿里云计算有限公司\nRegistration Time: 2018-03-06 14:42:27\nExpiration Time: 2027-03-06 "
     "14:42:27\nDNSSEC: unsigned\n",
     "2018-03-06", "", "2027-03-06", "阿里云计算有限公司", "示例公司", "", "ok", false},
    {"KISA",
     "query : example.kr\n\n# ENGLISH\n\nDomain Name                 : example.kr\nRegistrant      "
     " "
     "           : Example\nRegistered Date             : 2000. 04. 06.\nLast Updated Date        "
     "   : 2025. 01. 02.\nExpiration Date             : 2026. 04. 06.\nAuthorized Agency           "
     ": Example Agency(http://www.example.kr)\n",
     "2000-04-06", "2025-01-02", "2026-04-06", "Example Agency(http://www.example.kr)", "Example",
     "", "", false},
    {"KISA in Korean",
     "도메인이름                  : example.kr\n등록인                      : 예시\n등록일         "
     "             : 2000. 04. 06.\n최근 정보 변경일            : 2025. 01. 02.\n사용 종료일     "
     "            : 2026. 04. 06.\n등록대행자                  : 예시(http://www.example.kr)\n",
     "2000-04-06", "2025-01-02", "2026-04-06", "예시(http://www.example.kr)", "예시", "", "",
     false},
    {"Nominet",
     "\n    Domain name:\n        example.co.uk\n\n    Data validation:\n        Nominet was able "
     "to match\n\n    Registrar:\n        Example Hosting Ltd [Tag = EXAMPLE]\n        URL: "
     "https://www.example.com\n\n    Relevant dates:\n        Registered on: 06-Oct-2003\n        "
     "Expiry date:  06-Oct-2026\n        Last updated:  01-Oct-2025\n\n    Registration status:\n  "
     "      Registered until expiry date.\n\n    Name servers:\n        ns1.example.com\n",
     "2003-10-06", "2025-10-01", "2026-10-06", "Example Hosting Ltd", "", "",
     "Registered until expiry date.", false},
    {"EURid",
     "% The WHOIS service offered by EURid\n\nDomain: example.eu\nScript: LATIN\n\nRegistrant:\n   "
     " "
     "    NOT DISCLOSED!\n        Visit www.eurid.eu for the web-based WHOIS.\n\nRegistrar:\n      "
     "  Name: Example Registrar BV\n        Website: https://example.com\n",
     "", "", "", "Example Registrar BV", "NOT DISCLOSED!", "", "", true},
    {"DENIC",
     "Domain: example.de\nNserver: ns1.example.de\nStatus: connect\nChanged: "
     "2018-03-12T21:44:25+01:00\n",
     "", "2018-03-12", "", "", "", "", "connect", false},
    {"RU-CENTER",
     "domain:        EXAMPLE.RU\nstate:         REGISTERED, DELEGATED, VERIFIED\nperson:        "
     "Private Person\nregistrar:     EXAMPLE-RU\ncreated:       2025-11-30T09:12:13Z\npaid-till:   "
     "  2026-11-30T09:12:13Z\n",
     "2025-11-30", "", "2026-11-30", "EXAMPLE-RU", "", "", "REGISTERED|DELEGATED|VERIFIED", false},
    {"TWNIC",
     "Domain Name: example.tw\n   Record expires on 2027-01-01 (UTC+8)\n   Record created "
     "on 2009-01-02 (UTC+8)\n\nRegistration Service Provider: EXAMPLE\n",
     "2009-01-02", "", "2027-01-01", "EXAMPLE", "", "", "", false},
    {"dots before the colon",
     "domain.............: example.fi\nstatus.............: Registered\ncreated............: "
     "28.12.2010 00:00:00\n",
     "2010-12-28", "", "", "", "", "", "Registered", false},
};

static void assert_answer(const struct row *row, const fwi_answer *got) {
  ck_assert_msg(got->outcome == FWI_OUTCOME_FOUND, "%s: not found: %.*s", row->name,
                FWI_ARG(got->failure));
  assert_text(row->name, got->registered, row->registered);
  assert_text(row->name, got->updated, row->updated);
  assert_text(row->name, got->expires, row->expires);
  assert_text(row->name, got->registrar, row->registrar);
  assert_text(row->name, got->registrant, row->registrant);
  assert_text(row->name, got->privacy_proxy, row->proxy);
  ck_assert_msg(got->redacted == row->redacted, "%s: redacted", row->name);
  fwi_buf status = {0};
  for (size_t i = 0; i < got->status_count; i++)
    fwi_buf_printf(&status, "%s%.*s", i ? "|" : "", FWI_ARG(got->status[i]));
  assert_text(row->name, fwi_buf_str(&status), row->status);
  fwi_buf_clear(&status);
}

START_TEST(reads_the_forms_of_registries) {
  fwi_answer got;
  fwi_whois_parse(arena, &lexicon, fw_str_of(answers[_i].text), &got);
  assert_answer(&answers[_i], &got);
}
END_TEST

START_TEST(reads_japanese_answers_in_any_charset) {
  static const char *const charsets[] = {"CP932", "EUC-JP-MS", "ISO-2022-JP"};
  const struct row *row = &answers[3];
  char bytes[4096], *in = (char *)(uintptr_t)row->text, *out = bytes;
  size_t in_len = strlen(in), room = sizeof bytes;
  iconv_t converter = iconv_open(charsets[_i], "UTF-8");
  ck_assert_ptr_ne(converter, (iconv_t)-1);
  ck_assert_uint_eq(iconv(converter, &in, &in_len, &out, &room), 0);
  iconv_close(converter);
  fwi_answer got;
  fwi_whois_parse(arena, &lexicon, (fw_str){bytes, sizeof bytes - room}, &got);
  assert_answer(row, &got);
}
END_TEST

/* Nothing outside the cut is read (ASan), and no day is made up from half a day's digits. */
START_TEST(survives_a_cut_at_every_byte) {
  fw_str whole = fw_str_of(answers[_i].text);
  for (size_t cut = 0; cut <= whole.len; cut++) {
    char *exact = malloc(cut + !cut);
    memcpy(exact, whole.ptr, cut);
    fwi_answer got;
    fwi_whois_parse(arena, &lexicon, (fw_str){exact, cut}, &got);
    ck_assert(got.registered.len == 0 || got.registered.len == 10);
    ck_assert(got.outcome != FWI_OUTCOME_FAILED || got.failure.len > 0);
    free(exact);
  }
}
END_TEST

static const struct {
  const char *text;
  fwi_outcome outcome;
  const char *failure;
} refusals[] = {
    {"No match for domain \"EXAMPLE.COM\".\r\n>>> Last update of whois database: x <<<\r\nThe "
     "number of queries is limited: requests exceeded are refused.\r\n",
     FWI_OUTCOME_ABSENT, ""},
    {"[ JPRS database provides information ]\n\nNo match!!\n", FWI_OUTCOME_ABSENT, ""},
    {"上記のドメイン名に該当するデータがありません。\n", FWI_OUTCOME_ABSENT, ""},
    {"Domain: example.de\nStatus: free\n", FWI_OUTCOME_ABSENT, ""},
    {"Domain: example.eu\nStatus: AVAILABLE\n", FWI_OUTCOME_ABSENT, ""},
    {"NOT FOUND\n", FWI_OUTCOME_ABSENT, ""},
    {"% comment\nQuery rate limit exceeded. Try again after 24 hours.\n", FWI_OUTCOME_FAILED,
     "Query rate limit exceeded. Try again after 24 hours."},
    {"connect: Connection refused\n", FWI_OUTCOME_FAILED, "connect: Connection refused"},
    {"<html>Access denied</html>", FWI_OUTCOME_FAILED, "<html>Access denied</html>"},
    {" \n\r\n", FWI_OUTCOME_FAILED, "empty answer"},
    {"", FWI_OUTCOME_FAILED, "empty answer"},
};

START_TEST(tells_no_such_domain_from_no_answer) {
  fwi_answer got;
  fwi_whois_parse(arena, &lexicon, fw_str_of(refusals[_i].text), &got);
  ck_assert_msg(got.outcome == refusals[_i].outcome, "<%s>: %d", refusals[_i].text, got.outcome);
  assert_text(refusals[_i].text, got.failure, refusals[_i].failure);
}
END_TEST

START_TEST(keeps_the_first_statuses_of_very_many) {
  fwi_buf text = {0};
  for (int i = 0; i < 100; i++)
    fwi_buf_printf(&text, "Domain Status: s%d\nDomain Status: S%d\n", i, i);
  fwi_answer got;
  fwi_whois_parse(arena, &lexicon, fwi_buf_str(&text), &got);
  fwi_buf_clear(&text);
  ck_assert_uint_eq(got.status_count, FWI_STATUS_MAX);
  assert_text("last", got.status[FWI_STATUS_MAX - 1], "s15");
}
END_TEST

static const struct {
  const char *text, *day;
} days[] = {
    {"2010-12-28T16:05:33Z", "2010-12-28"},
    {"2010-12-28", "2010-12-28"},
    {"2001/08/22", "2001-08-22"},
    {"2025/09/01 01:05:05 (JST)", "2025-09-01"},
    {"2000. 04. 06.", "2000-04-06"},
    {"2002.09.18 12:00:00", "2002-09-18"},
    {"06-Oct-2003", "2003-10-06"},
    {"6 october 2003", "2003-10-06"},
    {"2001-Aug-23.", "2001-08-23"},
    {"19990131", "1999-01-31"},
    {"20020131 #123", "2002-01-31"},
    {"2001年8月22日", "2001-08-22"},
    {"Tue Dec 12 2000", "2000-12-12"},
    {"Tue Dec 12 10:11:12 GMT 2000", "2000-12-12"},
    {"Dec 2, 2000", "2000-12-02"},
    {"28/12/2010", "2010-12-28"},
    {"12/28/2010", "2010-12-28"},
    {"28.12.2010", "2010-12-28"},
    {"3.4.2010 00:00:00", "2010-04-03"},
    {"4/4/2010", "2010-04-04"},
    {"2024-02-29", "2024-02-29"},
    /* what is no day, or not sure */
    {"3/4/2010", ""},
    {"2023-02-29", ""},
    {"2000-13-01", ""},
    {"2000-00-10", ""},
    {"1900-02-29", ""},
    {"1970-01-01", ""},
    {"Before Aug-1996", ""},
    {"2010-12", ""},
    {"123456789012345678901234567890", ""},
    {"10:05:33", ""},
    {"Monday", ""},
    {"MonMonMon 2 2 2000", ""},
    {"Dec 12 10:11:12 GMT 20000", ""},
    {"Dec 12", ""},
    {"", ""},
    {"-", ""},
};

START_TEST(reads_days) {
  assert_text(days[_i].text, fwi_day_read(arena, fw_str_of(days[_i].text)), days[_i].day);
}
END_TEST

START_TEST(names_privacy_services_but_not_placeholders) {
  ck_assert(fwi_privacy_proxy(&lexicon, FWI_STR("domains by proxy, llc")));
  ck_assert(fwi_privacy_proxy(&lexicon, FWI_STR("pw-1@privacyguardian.org")));
  ck_assert(fwi_privacy_proxy(&lexicon, FWI_STR("Ｗhois Privacy  Protection Service by x")));
  ck_assert(!fwi_privacy_proxy(&lexicon, FWI_STR("REDACTED FOR PRIVACY")));
  ck_assert(!fwi_privacy_proxy(&lexicon, FWI_STR("Example Privacy Law Office")));
  ck_assert(!fwi_privacy_proxy(NULL, FWI_STR("Domains By Proxy, LLC")));
  ck_assert(fwi_privacy_redacted(&lexicon, FWI_STR("REDACTED FOR PRIVACY")));
  ck_assert(!fwi_privacy_redacted(&lexicon, FWI_STR("Domains By Proxy, LLC")));
}
END_TEST

static fwi_answer rdap(const char *text) {
  fwi_answer out;
  json_t *root = json_loads(text, 0, NULL);
  ck_assert_ptr_nonnull(root);
  fwi_rdap_read(arena, &lexicon, root, &out);
  json_decref(root); /* the record must not need it any more */
  return out;
}

START_TEST(reads_an_rdap_domain) {
  fwi_answer got = rdap(
      "{\"objectClassName\":\"domain\",\"ldhName\":\"EXAMPLE.COM\",\"status\":[\"client hold\"],"
      "\"events\":[{\"eventAction\":\"registration\",\"eventDate\":\"2026-02-14T01:02:03Z\"},"
      "{\"eventAction\":\"expiration\",\"eventDate\":\"2027-02-14T01:02:03Z\"},"
      "{\"eventAction\":\"last changed\",\"eventDate\":\"2026-02-15T00:00:00+09:00\"}],"
      "\"entities\":[{\"roles\":[\"abuse\"]},{\"roles\":[\"registrar\"],\"vcardArray\":[\"vcard\","
      "[[\"version\",{},\"text\",\"4.0\"],[\"fn\",{},\"text\",\"Example Registrar\"]]]},"
      "{\"roles\":[\"registrant\"],\"vcardArray\":[\"vcard\",[[\"fn\",{},\"text\",\"\"],"
      "[\"org\",{},\"text\",[\"Withheld for Privacy ehf\",\"Dept\"]]]]}]}");
  ck_assert_int_eq(got.outcome, FWI_OUTCOME_FOUND);
  assert_text("domain", got.domain, "EXAMPLE.COM");
  assert_text("registered", got.registered, "2026-02-14");
  assert_text("updated", got.updated, "2026-02-15");
  assert_text("expires", got.expires, "2027-02-14");
  assert_text("registrar", got.registrar, "Example Registrar");
  assert_text("registrant", got.registrant, "Withheld for Privacy ehf");
  assert_text("proxy", got.privacy_proxy, "Withheld for Privacy ehf");
  ck_assert_uint_eq(got.status_count, 1);
  assert_text("status", got.status[0], "client hold");
  ck_assert(!got.redacted);
}
END_TEST

START_TEST(takes_only_the_registrants_redaction_from_rdap) {
  ck_assert(rdap("{\"status\":[\"active\"],\"redacted\":[{\"name\":{\"type\":\"Registrant "
                 "Name\"}}]}")
                .redacted);
  ck_assert(!rdap("{\"status\":[\"active\"],\"redacted\":[{\"name\":{\"description\":\"Tech "
                  "Email\"}}]}")
                 .redacted);
  ck_assert(rdap("{\"status\":[\"active\"],\"entities\":[{\"roles\":[\"registrant\"],\"remarks\":"
                 "[{\"title\":\"REDACTED FOR PRIVACY\"}]}]}")
                .redacted);
}
END_TEST

START_TEST(tells_rdap_errors_apart) {
  ck_assert_int_eq(rdap("{\"errorCode\":404,\"title\":\"Not Found\"}").outcome, FWI_OUTCOME_ABSENT);
  fwi_answer busy = rdap("{\"errorCode\":429,\"title\":\"Too many\"}");
  ck_assert_int_eq(busy.outcome, FWI_OUTCOME_FAILED);
  assert_text("failure", busy.failure, "RDAP error 429: Too many");
  ck_assert_int_eq(rdap("{}").outcome, FWI_OUTCOME_FAILED);
  /* members of the wrong kind are passed over */
  ck_assert_int_eq(rdap("{\"events\":{},\"entities\":[1,[],{\"roles\":\"registrar\"}],\"status\":"
                        "[null],\"ldhName\":7}")
                       .outcome,
                   FWI_OUTCOME_FAILED);
}
END_TEST

START_TEST(knows_hosters_by_number_name_and_block) {
  assert_text("asn", fwi_network_by_asn(8075).owner, "Microsoft Azure");
  ck_assert_int_eq(fwi_network_by_asn(13335).kind, FWI_NETWORK_CDN);
  ck_assert_int_eq(fwi_network_by_asn(2497).kind, FWI_NETWORK_UNKNOWN); /* an access provider */
  ck_assert_int_eq(fwi_network_by_asn(0).kind, FWI_NETWORK_UNKNOWN);
  assert_text("name", fwi_network_by_name(&lexicon, FWI_STR("SAKURA Internet Inc.")).owner,
              "SAKURA Internet");
  ck_assert_int_eq(fwi_network_by_name(&lexicon, FWI_STR("Example VPS Ltd")).kind,
                   FWI_NETWORK_HOSTING);
  assert_text("word", fwi_network_by_name(&lexicon, FWI_STR("Example VPS Ltd")).owner, "");
  ck_assert_int_eq(fwi_network_by_name(NULL, FWI_STR("Example VPS Ltd")).kind, FWI_NETWORK_UNKNOWN);
  ck_assert_int_eq(fwi_network_by_name(&lexicon, FWI_STR("Observers")).kind, FWI_NETWORK_UNKNOWN);
  ck_assert_int_eq(fwi_network_by_name(&lexicon, FWI_STR("servers 2")).kind, FWI_NETWORK_UNKNOWN);
  ck_assert_int_eq(fwi_network_by_name(&lexicon, FWI_STR("Ａ DATA　CENTER")).kind,
                   FWI_NETWORK_HOSTING);
  ck_assert_int_eq(fwi_network_by_name(&lexicon, FWI_STR("Govhost Telecom")).kind,
                   FWI_NETWORK_UNKNOWN);
  ck_assert_int_eq(fwi_network_by_name(&lexicon, FWI_STR("xovhovh")).kind, FWI_NETWORK_UNKNOWN);
  ck_assert_int_eq(fwi_network_by_name(&lexicon, FWI_STR("")).kind, FWI_NETWORK_UNKNOWN);
  assert_text("block", fwi_network_by_ip((const unsigned char[]){52, 140, 217, 90}).owner,
              "Microsoft Azure");
  assert_text("last of a block",
              fwi_network_by_ip((const unsigned char[]){52, 143, 255, 255}).owner,
              "Microsoft Azure");
  assert_text("behind a block", fwi_network_by_ip((const unsigned char[]){52, 144, 0, 0}).owner,
              "");
  assert_text("GMO", fwi_network_by_ip((const unsigned char[]){160, 251, 151, 150}).owner,
              "GMO Internet (ConoHa, XREA, CORESERVER)");
  assert_text("kind", fwi_network_kind_name(FWI_NETWORK_HOSTING), "hosting");
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof *(table))

int main(void) {
  Suite *suite = suite_create("lookup");
  TCase *tcase = tcase_create("answers");
  tcase_add_checked_fixture(tcase, set_up, tear_down);
  tcase_add_loop_test(tcase, reads_the_forms_of_registries, 0, COUNT(answers));
  tcase_add_loop_test(tcase, reads_japanese_answers_in_any_charset, 0, 3);
  tcase_add_loop_test(tcase, survives_a_cut_at_every_byte, 0, COUNT(answers));
  tcase_add_loop_test(tcase, tells_no_such_domain_from_no_answer, 0, COUNT(refusals));
  tcase_add_test(tcase, keeps_the_first_statuses_of_very_many);
  tcase_add_loop_test(tcase, reads_days, 0, COUNT(days));
  tcase_add_test(tcase, names_privacy_services_but_not_placeholders);
  tcase_add_test(tcase, reads_an_rdap_domain);
  tcase_add_test(tcase, takes_only_the_registrants_redaction_from_rdap);
  tcase_add_test(tcase, tells_rdap_errors_apart);
  tcase_add_test(tcase, knows_hosters_by_number_name_and_block);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed != 0;
}
