/* Brands: whose host is it, which names count as words, and whom does a mail pose as. */
#include "brand/brand.h"
#include "brand/words.h"

#include "check_lexicon.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

#define S(literal)                                                                                 \
  { (literal), sizeof(literal) - 1 }

static fw_str kagoya_names[] = {S("カゴヤ・ジャパン"), S("カゴヤ"), S("KAGOYA")};
static fw_str kagoya_tokens[] = {S("kagoya")};
static fw_str ekinet_names[] = {S("えきねっと")};
static fw_str ekinet_tokens[] = {S("eki-net")};
static fw_str card_names[] = {S("楽天カード")};
static fw_str rakuten_names[] = {S("楽天"), S("Rakuten")};
static fw_str rakuten_tokens[] = {S("rakuten")};
static fw_str au_names[] = {S("au")};
static fw_str au_tokens[] = {S("au")};
static fwi_brand_domain au_domains[] = {{S("au.com"), S("site"), S(""), S("")},
                                        {S("ezweb.ne.jp"), S("customer-mail"), S(""), S("")}};
static fwi_brand_domain kagoya_domains[] = {{S("kagoya.jp"), S("site"), S(""), S("")},
                                            {S("kagoya.net"), S("customer-mail"), S(""), S("")}};
static fwi_brand_domain ekinet_domains[] = {{S("eki-net.com"), S("site"), S("customer"), S("")},
                                            {S("my.eki-net.com"), S("login"), S(""), S("")}};
static fwi_brand_domain rakuten_domains[] = {{S("rakuten.co.jp"), S("site"), S(""), S("")}};
static fwi_brand_domain card_domains[] = {{S("card.rakuten.co.jp"), S("login"), S(""), S("")}};

#define BRAND(id_, names_, tokens_, token_count_, domains_)                                        \
  {                                                                                                \
    .id = S(id_), .names = names_, .name_count = sizeof names_ / sizeof *names_,                   \
    .tokens = tokens_, .token_count = token_count_, .domains = domains_,                           \
    .domain_count = sizeof domains_ / sizeof *domains_                                             \
  }

static const fwi_brand brand_items[] = {
    BRAND("au", au_names, au_tokens, 1, au_domains),
    BRAND("ekinet", ekinet_names, ekinet_tokens, 1, ekinet_domains),
    BRAND("kagoya", kagoya_names, kagoya_tokens, 1, kagoya_domains),
    BRAND("rakuten", rakuten_names, rakuten_tokens, 1, rakuten_domains),
    BRAND("rakuten-card", card_names, NULL, 0, card_domains)};

static fwi_brands brands;
static fwi_arena *arena;
static fw_limits limits;
static fwi_facts facts;

static void setup(void) {
  arena = fwi_arena_new();
  limits = fw_limits_default();
  make_lexicon(arena);
  brands = fwi_brands_make(arena, brand_items, sizeof brand_items / sizeof *brand_items, &lexicon);
}
static void teardown(void) { fwi_arena_free(arena); }

static const fwi_claims *read_claims(const char *mail) {
  fw_error err;
  fwi_literal *literals;
  size_t count = fwi_brands_literals(arena, &brands, &literals);
  fwi_matcher *matcher = fwi_matcher_new(literals, count, &err);
  ck_assert_ptr_nonnull(matcher);
  fwi_scratch *scratch = fwi_scratch_new(matcher);
  fwi_facts_init(&facts, fwi_message_parse(arena, fw_str_of(mail), &limits), NULL);
  const fwi_claims *claims = fwi_claims_read(&brands, fwi_match(matcher, scratch, &facts), &facts);
  fwi_scratch_free(scratch);
  fwi_matcher_free(matcher);
  return claims;
}

static const fwi_claim *claim_of(const fwi_claims *claims, const char *id, fwi_claim_place place) {
  for (size_t i = 0; i < claims->count; i++)
    if (claims->items[i].place == place && fwi_str_eq(claims->items[i].brand->id, fw_str_of(id)))
      return &claims->items[i];
  return NULL;
}

static const char *posed(const fwi_claims *claims) {
  return claims->posed ? claims->posed->id.ptr : "none";
}

typedef struct ownership {
  const char *host, *owner, *role;
  bool own;
} ownership;

static const ownership hosts[] = {{"kagoya.jp", "kagoya", "site", true},
                                  {"www.kagoya.jp", "kagoya", "site", true},
                                  {"kagoya.net", "kagoya", "customer-mail", false},
                                  {"a.b.kagoya.net", "kagoya", "customer-mail", false},
                                  {"notkagoya.jp", NULL, "", false},
                                  {"kagoya.jp.example.com", NULL, "", false},
                                  {"jp", NULL, "", false},
                                  {"", NULL, "", false},
                                  {"www.rakuten.co.jp", "rakuten", "site", true},
                                  {"card.rakuten.co.jp", "rakuten-card", "login", true},
                                  {"x.card.rakuten.co.jp", "rakuten-card", "login", true},
                                  /* a hoster whose customers have names below its own */
                                  {"eki-net.com", "ekinet", "site", true},
                                  {"www.eki-net.com", "ekinet", "site", true},
                                  {"wwww.eki-net.com", "ekinet", "customer", false},
                                  {"shop.eki-net.com", "ekinet", "customer", false},
                                  {"www.shop.eki-net.com", "ekinet", "customer", false},
                                  {"my.eki-net.com", "ekinet", "login", true},
                                  {"a.my.eki-net.com", "ekinet", "login", true}};

START_TEST(knows_who_owns_a_host) {
  fw_str role, host = fw_str_of(hosts[_i].host);
  const fwi_brand *owner = fwi_brands_owner(&brands, host, &role);
  ck_assert_str_eq(owner ? owner->id.ptr : "", hosts[_i].owner ? hosts[_i].owner : "");
  ck_assert(fwi_str_eq(role, fw_str_of(hosts[_i].role)));
  if (owner)
    ck_assert_int_eq(fwi_brand_owns(owner, host), hosts[_i].own);
  if (owner)
    ck_assert(fwi_str_eq(fwi_brand_role(owner, host), role));
  fwi_brands indexed = brands;
  fwi_brands_index(arena, &indexed);
  fw_str other;
  ck_assert_ptr_eq(fwi_brands_owner(&indexed, host, &other), owner);
  ck_assert(fwi_str_eq(role, other));
}
END_TEST

START_TEST(finds_a_brand_by_id) {
  for (size_t i = 0; i < brands.count; i++)
    ck_assert_ptr_eq(fwi_brands_get(&brands, brand_items[i].id), &brand_items[i]);
  ck_assert_ptr_null(fwi_brands_get(&brands, FWI_STR("kagoyo")));
  ck_assert_ptr_null(fwi_brands_get(&brands, FWI_STR("")));
}
END_TEST

typedef struct word {
  const char *text, *name;
  bool is;
} word;

static const word words[] = {
    {"kagoya", "kagoya", true},
    {"【kagoya】", "kagoya", true},
    {"kagoyaからのお知らせ", "kagoya", true},
    {"お知らせkagoya", "kagoya", true},
    {"kagoyax", "kagoya", false},
    {"xkagoya", "kagoya", false},
    {"kagoya2", "kagoya", false},
    {"because", "au", false},
    {"au pay", "au", true},
    {"bäu", "u", false},
    {"カゴヤ・ジャパン", "カゴヤ", true},
    {"カゴヤン", "カゴヤ", false},
    {"カゴヤー", "カゴヤ", false},
    {"アカゴヤ", "カゴヤ", false},
    {"カゴヤの", "カゴヤ", true},
    {"カゴヤinc", "カゴヤ", true},
    {"国税庁長官", "国税庁", true},
    {"東京国税庁", "国税庁", true},
    {"えきねっとのえ", "えきねっと", true},
};

START_TEST(a_name_counts_as_a_word_of_its_own) {
  fw_str text = fw_str_of(words[_i].text), name = fw_str_of(words[_i].name);
  ptrdiff_t at = fwi_str_find(text, name);
  ck_assert_int_ge(at, 0);
  ck_assert_int_eq(fwi_name_is_word(text, (size_t)at, (size_t)at + name.len), words[_i].is);
}
END_TEST

static const word tokens[] = {
    {"kagoya-jp-utm", "kagoya", true},
    {"www.kagoya.example", "kagoya", true},
    {"kagoya", "kagoya", true},
    {"kagoyajp", "kagoya", true},
    {"mykagoya24", "kagoya", true},
    {"secure-kagoyalogin", "kagoya", true},
    {"akagoya", "kagoya", false},
    {"kagoyan", "kagoya", false},
    {"pineapple", "apple", false},
    {"applebees", "apple", false},
    {"appleid", "apple", true},
    {"www.eki-net.montaly.shop", "eki-net", true},
    {"seki-network", "eki-net", false},
    {"au-login", "au", true},
    {"au2", "au", false},
    {"myau", "au", false},
    {"/move/kagoya.net/", "kagoya", true},
};

START_TEST(a_token_counts_as_a_piece_of_its_own) {
  fw_str text = fw_str_of(tokens[_i].text), token = fw_str_of(tokens[_i].name);
  ptrdiff_t at = fwi_str_find(text, token);
  ck_assert_int_ge(at, 0);
  ck_assert_int_eq(fwi_token_is_word(&lexicon, text, (size_t)at, (size_t)at + token.len),
                   tokens[_i].is);
}
END_TEST

#define UTF8 "Content-Type: text/plain; charset=utf-8\n\n"

START_TEST(claims_know_their_place_and_bytes) {
  const fwi_claims *claims =
      read_claims("From: \"KAGOYA Inc\" <kagoya-support@example.com>\n"
                  "Subject: ＫＡＧＯＹＡ login\n" UTF8
                  "カゴヤをご利用\nhttps://www.eki-net.montaly.shop/jreast/\n");
  static const struct {
    const char *id, *text;
    fwi_claim_place place;
  } expected[] = {{"kagoya", "KAGOYA", FWI_CLAIM_FROM_NAME},
                  {"kagoya", "kagoya", FWI_CLAIM_FROM_ADDRESS},
                  {"kagoya", "ＫＡＧＯＹＡ", FWI_CLAIM_SUBJECT},
                  {"kagoya", "カゴヤ", FWI_CLAIM_BODY},
                  {"ekinet", "https://www.eki-net.montaly.shop/jreast/", FWI_CLAIM_LINK}};
  ck_assert_uint_eq(claims->count, 5);
  for (size_t i = 0; i < 5; i++) {
    const fwi_claim *claim = claim_of(claims, expected[i].id, expected[i].place);
    ck_assert_ptr_nonnull(claim);
    size_t start, end;
    fwi_slice_raw(claim->text, &start, &end);
    ck_assert(
        fwi_str_eq(fwi_str_slice(facts.message->raw, start, end), fw_str_of(expected[i].text)));
    ck_assert(fwi_str_eq(fwi_slice_str(claim->text), fw_str_of(expected[i].text)));
  }
  ck_assert_str_eq(posed(claims), "kagoya");
}
END_TEST

START_TEST(the_longest_name_wins_where_names_overlap) {
  const fwi_claims *claims =
      read_claims("From: a@example.com\nSubject: 楽天カードのお知らせ\n" UTF8);
  ck_assert_ptr_nonnull(claim_of(claims, "rakuten-card", FWI_CLAIM_SUBJECT));
  ck_assert_ptr_null(claim_of(claims, "rakuten", FWI_CLAIM_SUBJECT));
  ck_assert_str_eq(posed(claims), "rakuten-card");
  claims = read_claims("From: a@example.com\nSubject: 楽天カードと楽天\n" UTF8);
  ck_assert_ptr_nonnull(claim_of(claims, "rakuten", FWI_CLAIM_SUBJECT));
}
END_TEST

static const struct {
  const char *mail, *posed;
} poses[] = {
    {"From: \"カゴヤ\" <a@example.com>\nSubject: 楽天\n" UTF8 "えきねっと えきねっと", "kagoya"},
    {"From: a@rakuten.co.jp\nSubject: カゴヤ\n" UTF8, "rakuten"},
    {"From: rakuten-info@example.com\nSubject: カゴヤ\n" UTF8, "rakuten"},
    {"From: rakuten-info@example.com\nSubject: カゴヤ\n" UTF8 "カゴヤのお客様", "kagoya"},
    {"From: rakuten-info@example.com\nSubject: カゴヤ\n" UTF8 "楽天とカゴヤ", "rakuten"},
    {"From: a@rakuten.co.jp\nSubject: カゴヤ\n" UTF8 "カゴヤのお客様", "rakuten"},
    {"From: a@example.com\nSubject: えきねっと\n" UTF8 "カゴヤ カゴヤ カゴヤ", "ekinet"},
    {"From: a@example.com\nSubject: x\n" UTF8 "カゴヤ カゴヤ カゴヤ", "kagoya"},
    {"From: a@example.com\nSubject: x\n" UTF8 "カゴヤ", "none"}, /* one mention proves nothing */
    {"From: a@example.com\nSubject: x\n" UTF8 "カゴヤ カゴヤ 楽天 えきねっと 楽天", "none"},
    {"From: taro@ezweb.ne.jp\nSubject: hello\n" UTF8 "hello", "none"}, /* a customer's address */
    {"From: info@kagoya.net\nSubject: hello\n" UTF8 "hello", "kagoya"},
    {"From: taro@ezweb.ne.jp\nSubject: えきねっと\n" UTF8 "hello", "ekinet"},
    {"From: a@example.com\nSubject: x\n" UTF8 "see www.rakuten.co.jp/ and x@rakuten.co.jp", "none"},
    {"From: a@example.com\nSubject: x\n" UTF8 "because\n", "none"},
    {"From: a@example.com\n" UTF8 "えきねっと https://www.eki-net.montaly.shop/", "ekinet"},
};

START_TEST(tells_whom_the_mail_poses_as) {
  ck_assert_str_eq(posed(read_claims(poses[_i].mail)), poses[_i].posed);
}
END_TEST

static const struct {
  const char *url, *brand;
  uint64_t marks;
} urls[] = {
    {"https://www.eki-net.montaly.shop/a", "ekinet", 1 << FWI_MARK_BRAND_IN_SUBDOMAIN},
    {"https://activemail.kagoya-jp-utm-mail-online.example.com/", "kagoya",
     1 << FWI_MARK_BRAND_IN_SUBDOMAIN},
    {"https://kagoya-login.com/", "kagoya", 1 << FWI_MARK_BRAND_IN_DOMAIN},
    {"https://santamariasold.com/move/kagoya.net/", "kagoya", 1 << FWI_MARK_BRAND_IN_PATH},
    {"https://santamariasold.com/move/%6Bagoya.net/", "kagoya", 1 << FWI_MARK_BRAND_IN_PATH},
    {"https://kagoya.jp@example.com/", "kagoya", 1 << FWI_MARK_BRAND_IN_USERINFO},
    {"https://kagoya.example.com/kagoya/", "kagoya",
     1 << FWI_MARK_BRAND_IN_SUBDOMAIN | 1 << FWI_MARK_BRAND_IN_PATH},
    {"https://192.0.2.1/kagoya/", "kagoya", 1 << FWI_MARK_BRAND_IN_PATH},
    {"https://www.kagoya.jp/kagoya/", "", 0},   /* its own */
    {"https://www.eki-net.com/kagoya/", "", 0}, /* another brand's page */
    {"https://x.kagoya.net/kagoya/", "", 0},    /* the brand's, if a customer's */
    {"https://twitter.com/kagoyajp", "", 0},    /* an account */
    {"https://example.com/?q=kagoya", "", 0},   /* what was searched for */
    {"https://example.com/#kagoya", "", 0},
    {"https://pineau.example.com/", "", 0},
};

START_TEST(marks_a_link_that_wears_a_brand) {
  fw_str mail = fwi_arena_printf(arena, "From: a@example.com\n" UTF8 "%s\n", urls[_i].url);
  const fwi_claims *claims = read_claims(mail.ptr);
  const fwi_links *links = fwi_facts_links(&facts);
  ck_assert_uint_eq(links->count, 1);
  uint64_t all = (UINT64_C(1) << FWI_MARK_COUNT) - (UINT64_C(1) << FWI_MARK_BRAND_IN_SUBDOMAIN);
  ck_assert_uint_eq(links->items[0].marks & all, urls[_i].marks);
  ck_assert(fwi_str_eq(links->items[0].brand, fw_str_of(urls[_i].brand)));
  if (urls[_i].marks)
    ck_assert_ptr_nonnull(claim_of(claims, urls[_i].brand, FWI_CLAIM_LINK));
}
END_TEST

START_TEST(gives_one_claim_a_brand_and_link) {
  const fwi_claims *claims =
      read_claims("From: a@example.com\n" UTF8 "https://kagoya.example.com/kagoya/kagoya/ "
                  "https://kagoya.example.org/\n");
  ck_assert_uint_eq(claims->count, 2);
  ck_assert_uint_eq(claims->items[0].link, 0);
  ck_assert_uint_eq(claims->items[1].link, 1);
}
END_TEST

START_TEST(an_empty_mail_claims_nothing) {
  const fwi_claims *claims = read_claims("");
  ck_assert_uint_eq(claims->count, 0);
  ck_assert_ptr_null(claims->posed);
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof *(table))

int main(void) {
  Suite *suite = suite_create("brand");
  TCase *tcase = tcase_create("brand");
  tcase_set_timeout(tcase, 120);
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_loop_test(tcase, knows_who_owns_a_host, 0, COUNT(hosts));
  tcase_add_test(tcase, finds_a_brand_by_id);
  tcase_add_loop_test(tcase, a_name_counts_as_a_word_of_its_own, 0, COUNT(words));
  tcase_add_loop_test(tcase, a_token_counts_as_a_piece_of_its_own, 0, COUNT(tokens));
  tcase_add_test(tcase, claims_know_their_place_and_bytes);
  tcase_add_test(tcase, the_longest_name_wins_where_names_overlap);
  tcase_add_loop_test(tcase, tells_whom_the_mail_poses_as, 0, COUNT(poses));
  tcase_add_loop_test(tcase, marks_a_link_that_wears_a_brand, 0, COUNT(urls));
  tcase_add_test(tcase, gives_one_claim_a_brand_and_link);
  tcase_add_test(tcase, an_empty_mail_claims_nothing);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
