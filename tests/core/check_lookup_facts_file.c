/* The facts file: what it tells, and how it refuses. */
#include "check_lexicon.h"
#include "lookup/facts_file.h"

#include "util/buf.h"
#include "util/str.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

static fwi_arena *arena;
static fwi_facts_file *file;
static fw_error err;

static void set_up(void) {
  arena = fwi_arena_new();
  make_lexicon(arena);
  file = NULL;
  err.text[0] = 0;
}
static void tear_down(void) {
  fwi_facts_file_free(file);
  fwi_arena_free(arena);
}

static void assert_text(const char *what, fw_str got, const char *expected) {
  ck_assert_msg(fwi_str_eq(got, fw_str_of(expected)), "%s is <%.*s>, not <%s>", what, FWI_ARG(got),
                expected);
}

static void assert_known(const char *what, fwi_known got, const char *value, const char *source) {
  assert_text(what, got.value, value);
  ck_assert_msg(got.from != NULL, "%s has no source", what);
  assert_text(what, got.from->name, source);
}

static void load(const char *json) {
  fwi_facts_file_free(file);
  ck_assert_msg(
      fwi_facts_file_parse(&file, &lexicon, fw_str_of(json), FWI_STR("facts.json"), &err) == FW_OK,
      "%s", err.text);
}

static const fwi_registration *about(const char *host) {
  return fwi_facts_file_registration(file, arena, fw_str_of(host));
}

#define HEAD "{\"fuwake_facts\": 1, "

START_TEST(merges_answers_by_field_newest_first) {
  load(HEAD
       "\"whois\": ["
       "{\"domain\": \"Example.COM.\", \"source\": \"first\", \"checked_at\": \"2026-01-01\","
       " \"text\": \"Domain Name: EXAMPLE.COM\\nRegistrar: Old\\nCreation Date: 2010-12-28\\n"
       "Registrant Organization: Domains By Proxy, LLC\\nDomain Status: ok\\n\"},"
       "{\"domain\": \"example.com\", \"source\": \"second\", \"checked_at\": "
       "\"2026-02-01T10:00:00+09:00\", \"text\": \"Domain Name: EXAMPLE.COM\\nRegistrar: New\\n\"},"
       "{\"domain\": \"example.com\", \"source\": \"Grupo\", \"checked_at\": \"2026-03-01\","
       " \"error\": \"取得できませんでした\"}]}");
  const fwi_registration *got = about("www.example.com");
  ck_assert_ptr_nonnull(got);
  assert_text("domain", got->domain, "example.com");
  ck_assert_int_eq(got->outcome, FWI_OUTCOME_FOUND);
  assert_known("registrar", got->registrar, "New", "second");
  assert_known("registered", got->registered, "2010-12-28", "first");
  assert_known("proxy", got->privacy_proxy, "Domains By Proxy, LLC", "first");
  ck_assert_uint_eq(got->status_count, 1);
  ck_assert_uint_eq(got->source_count, 3);
  assert_text("failure", got->sources[0].failure, "取得できませんでした");
  ck_assert_int_eq(got->sources[0].outcome, FWI_OUTCOME_FAILED);
  assert_text("date", got->sources[1].checked_at, "2026-02-01T10:00:00+09:00");
  ck_assert_ptr_null(got->expires.from);
}
END_TEST

START_TEST(prefers_rdap_of_the_same_day) {
  load(
      HEAD
      "\"whois\": [{\"domain\": \"example.com\", \"checked_at\": \"2026-01-01\", \"source\": \"w\","
      " \"text\": \"Registrar: W\\nCreation Date: 2010-12-28\"}],"
      "\"rdap\": [{\"domain\": \"example.com\", \"checked_at\": \"2026-01-01\", \"source\": \"r\","
      " \"json\": {\"ldhName\": \"example.com\", \"entities\": [{\"roles\": [\"registrar\"],"
      " \"vcardArray\": [\"vcard\", [[\"fn\", {}, \"text\", \"R\"]]]}]}}]}");
  assert_known("registrar", about("example.com")->registrar, "R", "r");
  assert_known("registered", about("example.com")->registered, "2010-12-28", "w");
}
END_TEST

START_TEST(reads_whois_bytes_in_base64) {
  /* "[登録年月日] 2001/08/22" in CP932 */
  load(HEAD "\"whois\": [{\"domain\": \"example.jp\", \"checked_at\": \"2026-01-01\","
            " \"base64\": \"W5NvmF6UToyOk/pdIDIwMDEvMDgvMjI=\"}]}");
  assert_text("registered", about("example.jp")->registered.value, "2001-08-22");
}
END_TEST

START_TEST(finds_no_hosters_registration_for_a_customer) {
  load(HEAD
       "\"whois\": ["
       "{\"domain\": \"montaly.shop\", \"checked_at\": \"2026-01-01\", \"text\": \"Registrar: A\"},"
       "{\"domain\": \"github.io\", \"checked_at\": \"2026-01-01\", \"text\": \"Registrar: B\"}]}");
  ck_assert_ptr_nonnull(about("www.eki-net.montaly.shop"));
  ck_assert_ptr_nonnull(about("montaly.shop"));
  ck_assert_ptr_null(about("someone.github.io")); /* a public suffix, private section */
  ck_assert_ptr_nonnull(about("github.io"));
  ck_assert_ptr_null(about("shop"));
  ck_assert_ptr_null(about("xmontaly.shop"));
  ck_assert_ptr_null(about(""));
  ck_assert_ptr_null(about("192.0.2.1"));
}
END_TEST

START_TEST(does_not_believe_an_answer_about_another_domain) {
  load(HEAD
       "\"whois\": [{\"domain\": \"example.com\", \"checked_at\": \"2026-01-01\","
       " \"text\": \"Domain Name: EXAMPLE.NET\\nRegistrar: A\\nCreation Date: 2001-01-01\"}]}");
  const fwi_registration *got = about("example.com");
  ck_assert_int_eq(got->outcome, FWI_OUTCOME_FAILED);
  assert_text("failure", got->sources[0].failure, "the answer is about example.net");
  assert_text("registered", got->registered.value, "");
}
END_TEST

START_TEST(asks_in_any_writing) {
  load(HEAD
       "\"dns\": ["
       "{\"name\": \"Stlukescommunitychurch.org.\", \"type\": \"a\", \"data\": "
       "[\"194.11.246.60\"], \"checked_at\": \"2025-10-08\", \"source\": \"aWebAnalysis\"},"
       "{\"name\": \"62.238.219.104.in-addr.arpa\", \"type\": \"PTR\", \"data\": "
       "[\"executiveonelimousine.com\"], \"checked_at\": \"2025-10-08\"},"
       "{\"name\": \"_dmarc.例え.jp\", \"type\": \"TXT\", \"data\": [], \"checked_at\": "
       "\"2025-10-08\"},"
       "{\"name\": \"_dmarc.例え.jp\", \"type\": \"A\", \"error\": \"SERVFAIL\", \"checked_at\": "
       "\"2025-10-08\"}],"
       "\"reputation\": ["
       "{\"what\": \"hxxps://ipfs[.]io/ipns/k51#a@example.jp\", \"verdict\": \"危険\", "
       "\"category\": \"詐欺サイト\", \"source\": \"S\", \"checked_at\": \"2026-02-17\"},"
       "{\"what\": \"ipfs.io\", \"verdict\": \"safe\", \"source\": \"A\", \"checked_at\": "
       "\"2026-02-17\"},"
       "{\"what\": \"ipfs.io\", \"verdict\": \"unrated\", \"source\": \"B\", \"checked_at\": "
       "\"2026-02-18\"},"
       "{\"what\": \"2001:0DB8::1\", \"error\": \"down\", \"source\": \"A\", \"checked_at\": "
       "\"2026-02-18\"}]}");
  size_t count;
  const fwi_dns *dns =
      fwi_facts_file_dns(file, arena, FWI_STR("stlukescommunitychurch[.]org"), &count);
  ck_assert_uint_eq(count, 1);
  assert_text("type", dns->type, "A");
  assert_text("data", dns->data[0], "194.11.246.60");
  assert_text("source", dns->source.name, "aWebAnalysis");
  dns = fwi_facts_file_dns(file, arena, FWI_STR("104.219.238.62"), &count);
  ck_assert_uint_eq(count, 1);
  assert_text("pointer", dns->data[0], "executiveonelimousine.com");
  dns = fwi_facts_file_dns(file, arena, FWI_STR("_dmarc.xn--r8jz45g.jp"), &count);
  ck_assert_uint_eq(count, 2);
  assert_text("A before TXT", dns[0].type, "A");
  ck_assert_int_eq(dns[0].source.outcome, FWI_OUTCOME_FAILED);
  ck_assert_int_eq(dns[1].source.outcome, FWI_OUTCOME_ABSENT);

  const fwi_reputation *found =
      fwi_facts_file_reputation(file, arena, FWI_STR("https://IPFS.io/ipns/k51#other"), &count);
  ck_assert_uint_eq(count, 1);
  ck_assert_int_eq(found->verdict, FWI_REPUTE_DANGEROUS);
  assert_text("category", found->category, "詐欺サイト");
  assert_text("without the fragment", found->what, "https://ipfs.io/ipns/k51");
  found = fwi_facts_file_reputation(file, arena, FWI_STR("ipfs.io"), &count);
  ck_assert_uint_eq(count, 2);
  assert_text("newest first", fwi_repute_name(found[0].verdict), "unrated");
  ck_assert_int_eq(found[1].verdict, FWI_REPUTE_SAFE);
  found = fwi_facts_file_reputation(file, arena, FWI_STR("[2001:db8:0::1]"), &count);
  ck_assert_uint_eq(count, 1);
  assert_text("failure", found->source.failure, "down");
  ck_assert_ptr_null(fwi_facts_file_reputation(file, arena, FWI_STR("example.jp"), &count));
  ck_assert_uint_eq(count, 0);
}
END_TEST

START_TEST(keeps_what_was_seen_on_a_page_and_whose_customer_one_is) {
  load(HEAD "\"pages\": ["
            "{\"url\": \"hxxps://A[.]example/x#frag\", \"state\": \"alive\", \"title\": \"T\", "
            "\"checked_at\": \"2026-01-01\"},"
            "{\"url\": \"https://a.example/x\", \"state\": \"Gone\", \"checked_at\": "
            "\"2026-01-02T10:00:00Z\"}],"
            "\"recipient\": ["
            "{\"brand\": \"kagoya\", \"customer\": false, \"checked_at\": \"2026-01-01\"},"
            "{\"brand\": \"kagoya\", \"customer\": true, \"renews_itself\": true, "
            "\"checked_at\": \"2026-02-01\"}]}");
  size_t count;
  const fwi_page *page =
      fwi_facts_file_pages(file, arena, FWI_STR("https://a.example/x#other"), &count);
  ck_assert_uint_eq(count, 2);
  assert_text("newest first", fwi_page_state_name(page[0].state), "gone");
  ck_assert_int_eq(page[1].state, FWI_PAGE_ALIVE);
  assert_text("title", page[1].title, "T");
  ck_assert_ptr_null(fwi_facts_file_pages(file, arena, FWI_STR("https://a.example/"), &count));
  const fwi_customer *customer = fwi_facts_file_customer(file, FWI_STR("kagoya"));
  ck_assert(customer->customer && customer->renews_itself);
  ck_assert_ptr_null(fwi_facts_file_customer(file, FWI_STR("ekinet")));
}
END_TEST

START_TEST(keeps_where_an_address_is) {
  load(HEAD "\"places\": ["
            "{\"ip\": \"198.51.100.9\", \"country\": \"ru\", \"source\": \"A\", "
            "\"checked_at\": \"2026-01-01\"},"
            "{\"ip\": \"2001:DB8:0::1\", \"asn\": 4294967295, \"as_org\": \"Org\", "
            "\"source\": \"A\", \"checked_at\": \"2026-01-01\"},"
            "{\"ip\": \"198.51.100.9\", \"city\": \"Moscow\", \"source\": \"B\", "
            "\"checked_at\": \"2026-01-02\"}]}");
  size_t count;
  const fwi_stored_place *place =
      fwi_facts_file_places(file, arena, FWI_STR("198.51.100.9"), &count);
  ck_assert_uint_eq(count, 2);
  assert_text("newest first", place[0].city, "Moscow");
  assert_text("country", place[1].country, "RU");
  assert_text("source", place[1].source.name, "A");
  place = fwi_facts_file_places(file, arena, FWI_STR("2001:db8::1"), &count);
  ck_assert_uint_eq(count, 1);
  ck_assert_uint_eq(place->asn, 4294967295U);
  ck_assert_ptr_null(fwi_facts_file_places(file, arena, FWI_STR("198.51.100.8"), &count));
}
END_TEST

START_TEST(answers_nothing_without_a_file) {
  size_t count = 1;
  ck_assert_ptr_null(fwi_facts_file_pages(NULL, arena, FWI_STR("https://a.example/"), &count));
  ck_assert_ptr_null(fwi_facts_file_customer(NULL, FWI_STR("kagoya")));
  ck_assert_ptr_null(about("example.jp"));
  ck_assert_ptr_null(fwi_facts_file_dns(NULL, arena, FWI_STR("example.jp"), &count));
  ck_assert_uint_eq(count, 0);
  load(HEAD "\"note\": \"nothing yet\"}");
  ck_assert_ptr_null(about("example.jp"));
  ck_assert_ptr_null(fwi_facts_file_reputation(file, arena, FWI_STR("example.jp"), &count));
  load("\xEF\xBB\xBF{\"fuwake_facts\": 1}"); /* as Windows' editor saves it */
}
END_TEST

#define DATED "\"checked_at\": \"2026-01-01\""

/* What is wrong, and what stands in the message. */
static const struct {
  const char *json, *message;
} wrong[] = {
    {"", "facts.json:1:1: not JSON: "},
    {"{\n  \"fuwake_facts\": 1,\n  \"dns\": [1 2]\n}", "facts.json:3:"},
    {"[]", "facts.json:1:1: no facts file of version 1: begin with {\"fuwake_facts\": 1, ...}"},
    {"{\"fuwake_facts\": 2}", "no facts file of version 1"},
    {"{\"fuwake_facts\": 1, \"dns\": [], \"dns\": []}", "duplicate object key"},
    {HEAD "\n \"whoi\": [{\"domain\": 1}]}", "facts.json:2:2: \"whoi\" is no part of a facts file"},
    {HEAD "\n \"whois\": {}}", "facts.json:2:2: \"whois\" must be a list"},
    {HEAD "\"dns\": [],\n \"whois\": [7]}", "facts.json:2:2: whois[0] must be an object"},
    {HEAD "\"whois\": [\n {\"domain\": \"a.example\", \"text\": \"x\"}]}",
     "facts.json:2:2: whois[0] has no \"checked_at\": add the day"},
    {HEAD "\"whois\": [{\"domain\": \"a.example\", \"text\": \"\", " DATED "},\n {\"domian\": 1}]}",
     "facts.json:2:3: \"domian\" is no member of whois entries: use domain, text, base64"},
    {HEAD "\"whois\": [{\"text\": \"x\", " DATED "}]}", "whois[0] has no \"domain\""},
    {HEAD "\"whois\": [{\"domain\": \"a.example\", " DATED "}]}", "whois[0] has no answer: add"},
    {HEAD "\"whois\": [{\"domain\": \"a.example\", " DATED ", \"text\": \"\", \"base64\": \"\"}]}",
     "has both \"text\" and \"base64\""},
    {HEAD "\"whois\": [{\"domain\": \"a.example\",\n\"説明\": 1, " DATED "}]}", "facts.json:2:1: "},
    {HEAD "\"whois\": [{\"domain\": \"a.example\", \"note\": \"日本語\", \"text\": 5, " DATED "}]}",
     "facts.json:1:70: \"text\" must be a text"},
    {HEAD "\"rdap\": [{\"domain\": \"a.example\", \"json\": \"{}\", " DATED "}]}",
     "must be the RDAP object itself"},
    {HEAD "\"dns\": [{\"name\": \"a.example\", \"type\": \"A\", " DATED "}]}",
     "dns[0] has no list \"data\""},
    {HEAD "\"dns\": [{\"name\": \"a.example\", \"type\": \"A\", \"data\": [4], " DATED "}]}",
     "dns[0].data[0] must be a text"},
    {HEAD "\"dns\": [{\"name\": \"a.example\", \"data\": [], " DATED "}]}",
     "dns[0] has no \"type\""},
    {HEAD
     "\"reputation\": [{\"what\": \"a.example\", \"source\": \"S\", \"verdict\": \"evil\", " DATED
     "}]}",
     "\"evil\" is no verdict: use dangerous, suspicious, safe or unrated"},
    {HEAD "\"reputation\": [{\"what\": \"a.example\", \"verdict\": \"safe\", " DATED "}]}",
     "reputation[0] has no \"source\""},
    {HEAD
     "\"whois\": [{\"domain\": \"a.example\", \"text\": \"\",\n\"checked_at\": \"yesterday\"}]}",
     "facts.json:2:1: \"yesterday\" is no day"},
    {HEAD "\"places\": [{\"ip\": \"example.jp\", \"country\": \"JP\", \"source\": \"S\", " DATED
          "}]}",
     "\"example.jp\" is no address: write \"192.0.2.1\""},
    {HEAD "\"places\": [{\"ip\": \"192.0.2.1\", \"country\": \"日本\", \"source\": \"S\", " DATED
          "}]}",
     "\"日本\" is no country code: write two letters, \"JP\""},
    {HEAD "\"places\": [{\"ip\": \"192.0.2.1\", \"asn\": 0, \"source\": \"S\", " DATED "}]}",
     "\"asn\" must be the number"},
    {HEAD "\"places\": [{\"ip\": \"192.0.2.1\", \"source\": \"S\", " DATED "}]}",
     "places[0] says nothing: add country, city or asn"},
    {HEAD "\"places\": [{\"ip\": \"192.0.2.1\", \"country\": \"JP\", " DATED "}]}",
     "places[0] has no \"source\""},
    {HEAD "\"pages\": [{\"url\": \"https://a.example/\", \"state\": \"up\", " DATED "}]}",
     "\"up\" is no state of a page: use alive, blocked or gone"},
    {HEAD "\"pages\": [{\"url\": \"https://a.example/\", " DATED "}]}",
     "pages[0] has no \"state\""},
    {HEAD "\"recipient\": [{\"brand\": \"kagoya\", " DATED "}]}",
     "recipient[0] has no \"customer\": write true or false"},
    {HEAD "\"recipient\": [{\"brand\": \"kagoya\", \"customer\": \"yes\", " DATED "}]}",
     "\"customer\" must be true or false, without quotes"},
};

START_TEST(says_what_is_wrong_where_and_how_to_mend) {
  fw_status status =
      fwi_facts_file_parse(&file, &lexicon, fw_str_of(wrong[_i].json), FWI_STR("facts.json"), &err);
  ck_assert_int_eq(status, FW_EINVAL);
  ck_assert_ptr_null(file);
  ck_assert_msg(strstr(err.text, wrong[_i].message) != NULL, "<%s> lacks <%s>", err.text,
                wrong[_i].message);
  ck_assert_ptr_null(strchr(err.text, '\n'));
}
END_TEST

static const struct {
  const char *written;
  bool good;
} times[] = {
    {"2026-02-28", true},
    {"2026-02-28T10:00:00Z", true},
    {"2026-02-28T10:00:00.125+09:00", true},
    {"2026-02-30", false},
    {"2026-2-28", false},
    {"2026/02/28", false},
    {"2026-02-28 10:00:00", false},
    {"2026-02-28T10:00:00", false},
    {"2026-02-28T10:00:00.", false},
    {"2026-02-28T10:00Z", false},
    {"2026-02-28Z", false},
    {"2026-02-28T10:00:00+9:00", false},
    {"2026-02-28T10:00:00+0900x", false},
};

START_TEST(takes_rfc_3339_days_and_times_only) {
  fw_str json = fwi_arena_printf(
      arena,
      HEAD "\"whois\": [{\"domain\": \"a.example\", \"text\": \"\", \"checked_at\": \"%s\"}]}",
      times[_i].written);
  fw_status status = fwi_facts_file_parse(&file, &lexicon, json, FWI_STR("f"), &err);
  ck_assert_msg((status == FW_OK) == times[_i].good, "%s", times[_i].written);
}
END_TEST

START_TEST(bounds_size_and_depth) {
  fwi_buf text = {0};
  fwi_buf_add_str(&text, FWI_STR(HEAD "\n\"rdap\": "));
  for (int i = 0; i < 100000; i++)
    fwi_buf_add_char(&text, '[');
  ck_assert_int_eq(fwi_facts_file_parse(&file, &lexicon, fwi_buf_str(&text), FWI_STR("f"), &err),
                   FW_ELIMIT);
  ck_assert_msg(strstr(err.text, "f:2:40: nested over 32 deep") != NULL, "%s", err.text);
  fwi_buf_reserve(&text, FWI_FACTS_FILE_BYTES + 1);
  memset(text.ptr, ' ', FWI_FACTS_FILE_BYTES + 1);
  text.len = FWI_FACTS_FILE_BYTES + 1;
  ck_assert_int_eq(fwi_facts_file_parse(&file, &lexicon, fwi_buf_str(&text), FWI_STR("f"), &err),
                   FW_ELIMIT);
  fwi_buf_clear(&text);
}
END_TEST

START_TEST(survives_a_cut_at_every_byte) {
  fw_str whole =
      FWI_STR(HEAD "\"dns\":[{\"name\":\"a.example\",\"type\":\"A\",\"data\":[\"\\u3042\"],"
                   "\"checked_at\":\"2026-01-01\"}],\"whois\":[]}");
  for (size_t cut = 0; cut < whole.len; cut++) {
    char *exact = malloc(cut + !cut);
    memcpy(exact, whole.ptr, cut);
    ck_assert_int_eq(
        fwi_facts_file_parse(&file, &lexicon, (fw_str){exact, cut}, FWI_STR("f"), &err), FW_EINVAL);
    free(exact);
  }
}
END_TEST

START_TEST(says_that_a_file_can_not_be_read) {
  ck_assert_int_eq(fwi_facts_file_load(&file, &lexicon, TEST_ROOT "/no/such/file.json", &err),
                   FW_EIO);
  ck_assert_ptr_nonnull(strstr(err.text,
                               "facts file can't be read (No such file or directory): " TEST_ROOT
                               "/no/such/file.json: name one that can"));
  ck_assert_int_eq(fwi_facts_file_load(&file, &lexicon, TEST_ROOT, &err), FW_EIO); /* a folder */
}
END_TEST

/* The example of the documentation is what it says it is. */
START_TEST(reads_the_documented_example) {
  FILE *doc = fopen(TEST_ROOT "/docs/facts-file.md", "rb");
  ck_assert_ptr_nonnull(doc);
  char text[32768];
  fw_str rest = {text, fread(text, 1, sizeof text, doc)};
  fclose(doc);
  ptrdiff_t start = fwi_str_find(rest, FWI_STR("```json\n"));
  ck_assert_int_ge(start, 0);
  rest = fwi_str_slice(rest, (size_t)start + 8, rest.len);
  rest = fwi_str_slice(rest, 0, (size_t)fwi_str_find(rest, FWI_STR("```")));
  ck_assert_msg(fwi_facts_file_parse(&file, &lexicon, rest, FWI_STR("doc"), &err) == FW_OK, "%s",
                err.text);
  const fwi_registration *got = about("www.santamariasold.com");
  ck_assert_ptr_nonnull(got);
  assert_text("registered", got->registered.value, "2010-12-28");
  ck_assert_uint_eq(got->source_count, 2);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof *(table))

int main(void) {
  Suite *suite = suite_create("lookup/facts_file");
  TCase *tcase = tcase_create("facts file");
  tcase_add_checked_fixture(tcase, set_up, tear_down);
  tcase_add_test(tcase, merges_answers_by_field_newest_first);
  tcase_add_test(tcase, prefers_rdap_of_the_same_day);
  tcase_add_test(tcase, reads_whois_bytes_in_base64);
  tcase_add_test(tcase, finds_no_hosters_registration_for_a_customer);
  tcase_add_test(tcase, does_not_believe_an_answer_about_another_domain);
  tcase_add_test(tcase, asks_in_any_writing);
  tcase_add_test(tcase, keeps_where_an_address_is);
  tcase_add_test(tcase, keeps_what_was_seen_on_a_page_and_whose_customer_one_is);
  tcase_add_test(tcase, answers_nothing_without_a_file);
  tcase_add_loop_test(tcase, says_what_is_wrong_where_and_how_to_mend, 0, COUNT(wrong));
  tcase_add_loop_test(tcase, takes_rfc_3339_days_and_times_only, 0, COUNT(times));
  tcase_add_test(tcase, bounds_size_and_depth);
  tcase_add_test(tcase, survives_a_cut_at_every_byte);
  tcase_add_test(tcase, says_that_a_file_can_not_be_read);
  tcase_add_test(tcase, reads_the_documented_example);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed != 0;
}
