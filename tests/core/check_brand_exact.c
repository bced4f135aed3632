/* Brands: what counts as naming one, and what merely looks or sounds like it. */
#include "brand/brand.h"
#include "brand/imitation.h"
#include "brand/posing.h"
#include "brand/spaced.h"

#include "check_lexicon.h"

#include <check.h>
#include <stdlib.h>

#define S(literal)                                                                                 \
  { (literal), sizeof(literal) - 1 }
#define LIST(array) (array), sizeof(array) / sizeof *(array)

static fw_str amazon_names[] = {S("Amazon"), S("アマゾン")};
static fw_str amazon_tokens[] = {S("amazon"), S("anazom")};
static fwi_brand_domain amazon_domains[] = {{S("amazon.co.jp"), S("site"), S(""), S("")},
                                            {S("s3.amazonaws.com"), S("customer"), S(""), S("")},
                                            {S("amazonses.com"), S("delivery"), S(""), S("")}};
static fw_str apple_names[] = {S("Apple")};
static fw_str apple_tokens[] = {S("apple"), S("appleid")};
static fw_str apple_words[] = {S("apple"), S("applied")};
static fwi_brand_domain apple_domains[] = {{S("apple.com"), S("site"), S(""), S("")}};
static fw_str line_names[] = {S("LINEアカウント")};
static fw_str line_short[] = {S("line")};
static fwi_brand_domain line_domains[] = {{S("line.me"), S("site"), S(""), S("")}};
static fw_str meta_names[] = {S("Facebook")};
static fw_str meta_tokens[] = {S("facebook")};
static fwi_brand_domain meta_domains[] = {{S("facebook.com"), S("site"), S(""), S("")}};
static fw_str sakura_names[] = {S("さくらインターネット")};
static fw_str sakura_words[] = {S("東さくらインターネット館")};
static fw_str sakura_tokens[] = {S("sakura-internet")};
static fwi_brand_domain sakura_domains[] = {{S("sakura.ad.jp"), S("site"), S(""), S("")},
                                            {S("sakura.ne.jp"), S("customer-mail"), S(""), S("")}};
static fw_str smbc_names[] = {S("三井住友銀行")};
static fw_str smbc_tokens[] = {S("smbc")};
static fwi_brand_domain smbc_domains[] = {{S("smbc.co.jp"), S("site"), S(""), S("")}};
static fw_str card_names[] = {S("三井住友カード")};
static fw_str card_tokens[] = {S("smbc-card")};
static fwi_brand_domain card_domains[] = {{S("smbc-card.com"), S("site"), S(""), S("")}};
static fw_str yodobashi_names[] = {S("ヨドバシ")};
static fw_str yodobashi_tokens[] = {S("yodobashi")};
static fwi_brand_domain yodobashi_domains[] = {{S("yodobashi.com"), S("site"), S(""), S("")}};

#define BRAND(name, tokens_count)                                                                  \
  .names = name##_names, .name_count = sizeof name##_names / sizeof *name##_names,                 \
  .domains = name##_domains, .domain_count = sizeof name##_domains / sizeof *name##_domains,       \
  .token_count = (tokens_count)

static const fwi_brand items[] = {
    {.id = S("amazon"), BRAND(amazon, 2), .tokens = amazon_tokens, .lookalike_count = 1},
    {.id = S("apple"),
     BRAND(apple, 2),
     .tokens = apple_tokens,
     .other_words = apple_words,
     .other_word_count = 2},
    {.id = S("line"),
     BRAND(line, 0),
     .short_names = line_short,
     .short_folded = line_short,
     .short_count = 1},
    {.id = S("meta"), BRAND(meta, 1), .tokens = meta_tokens},
    {.id = S("sakura"),
     BRAND(sakura, 1),
     .tokens = sakura_tokens,
     .other_words = sakura_words,
     .other_word_count = 1},
    {.id = S("smbc"), BRAND(smbc, 1), .tokens = smbc_tokens, .group = S("smfg")},
    {.id = S("smbc-card"), BRAND(card, 1), .tokens = card_tokens, .group = S("smfg")},
    {.id = S("yodobashi"), BRAND(yodobashi, 1), .tokens = yodobashi_tokens},
};

static fwi_brands brands;
static fwi_arena *arena;
static fw_limits limits;
static fwi_facts facts;

static void setup(void) {
  arena = fwi_arena_new();
  limits = fw_limits_default();
  make_lexicon(arena);
  brands = fwi_brands_make(arena, LIST(items), &lexicon);
}
static void teardown(void) { fwi_arena_free(arena); }

static const fwi_claims *read_claims(fw_str mail) {
  fw_error err;
  fwi_literal *literals;
  size_t count = fwi_brands_literals(arena, &brands, &literals);
  fwi_matcher *matcher = fwi_matcher_new(literals, count, &err);
  ck_assert_ptr_nonnull(matcher);
  fwi_scratch *scratch = fwi_scratch_new(matcher);
  fwi_facts_init(&facts, fwi_message_parse(arena, mail, &limits), NULL);
  const fwi_claims *claims = fwi_claims_read(&brands, fwi_match(matcher, scratch, &facts), &facts);
  fwi_scratch_free(scratch);
  fwi_matcher_free(matcher);
  return claims;
}

typedef struct look {
  const char *url, *brand;
  uint64_t mark; /* of FWI_MARK_BRAND_... */
} look;

#define IN(place) (UINT64_C(1) << FWI_MARK_BRAND_##place)

static const look links[] = {
    /* A brand's name in a foreign host, path or userinfo. */
    {"https://amazon.co.jp.ydymg.example/", "amazon", IN(IN_SUBDOMAIN)},
    {"https://amazon-co-jp.example.com/", "amazon", IN(IN_SUBDOMAIN)},
    {"https://my-amazon24.com/", "amazon", IN(IN_DOMAIN)},
    {"https://centralamazon.com/", "amazon", IN(IN_DOMAIN)},
    {"https://amazonjpn.com/", "amazon", IN(IN_DOMAIN)},
    {"https://a.example.com/amazon/signin.php", "amazon", IN(IN_PATH)},
    {"https://a.example.com/web1.amazon.co.jp-cgi-bin-mail-a-b.cgi", "amazon", IN(IN_PATH)},
    {"https://amazon.co.jp@example.com/", "amazon", IN(IN_USERINFO)},
    {"https://amazon.co.jp:443@example.com/", "amazon", IN(IN_USERINFO)},
    /* Drawn like it, or with a slip of the pen. */
    {"https://amaz0n.example.com/", "amazon", IN(LOOKALIKE)},
    {"https://ama-zon.com/", "amazon", IN(LOOKALIKE)},
    {"https://arnazon-login.com/", "amazon", IN(LOOKALIKE)},
    {"https://amaz0nlogin.com/", "amazon", IN(LOOKALIKE)},
    {"https://amaozn.co.jp.example.com/", "amazon", IN(LOOKALIKE)},
    {"https://amazzon.com/", "amazon", IN(LOOKALIKE)},
    {"https://anazom.example.com/", "amazon", IN(LOOKALIKE)}, /* listed */
    {"https://app1e.example.com/", "apple", IN(LOOKALIKE)},
    {"https://faceb00k.com/", "meta", IN(LOOKALIKE)},
    {"https://yodoboshi.com/", "yodobashi", IN(LOOKALIKE)},
    {"https://yuduboshi.com/", "", 0},                       /* two slips are another word */
    {"https://xn--amazn-uce.com/", "amazon", IN(LOOKALIKE)}, /* Cyrillic о */
    /* Not a brand's name. */
    {"https://www.amazzon.go.jp/", "", 0}, /* names that are given to public bodies only */
    {"https://pineapple.example.com/", "", 0},
    {"https://applebees.example.com/", "", 0},
    {"https://mazon.com/", "", 0},
    {"https://amazin.com/", "", 0},
    {"https://applied.example.com/", "", 0},  /* a word that is like a token */
    {"https://amazon.example.go.jp/", "", 0}, /* nobody registers there to deceive */
    {"https://www.amazzon.gov.uk/", "", 0},   /* nor there */
    {"https://x.com/amazon/", "", 0},         /* the brand's account */
    {"https://x.com/amaz0n/", "", 0},
    {"https://line-me.example.com/", "line", IN(IN_SUBDOMAIN)},
    {"https://www.line.me.example.com/", "line", IN(IN_SUBDOMAIN)},
    {"https://my-line-me.com/", "line", IN(IN_DOMAIN)},
    {"https://on-line-me.com/", "", 0}, /* "online me" */
    {"https://line.me@example.com/", "line", IN(IN_USERINFO)},
    {"https://a.example.com/www.line.me/login", "line", IN(IN_PATH)},
    {"https://a.example.com/x-smbc-co-jp/", "smbc", IN(IN_PATH)},
    {"https://a.example.com/r/2021.1@mail.line.me/", "", 0},
    {"https://a.example.com/web/http://line.me/", "", 0},
    {"https://amazon-login.s3.amazonaws.com/", "amazon", IN(IN_SUBDOMAIN)}, /* a customer's */
    {"https://amazon.s3.amazonaws.com/", "", 0},
    {"https://shop.s3.amazonaws.com/amazon/", "", 0},
    {"https://amaz0n.s3.amazonaws.com/", "amazon", IN(LOOKALIKE)},
    {"https://apple.zendesk.com/", "", 0}, /* its own account */
    {"https://apple-login.zendesk.com/", "apple", IN(IN_SUBDOMAIN)},
    {"https://therakutenyodobashinew.com/", "yodobashi", IN(IN_DOMAIN)},
    {"https://a.example.com/myyodobashilogon/", "yodobashi", IN(IN_PATH)},
    {"https://a.example.com/amazonusers.html", "amazon", IN(IN_PATH)}, /* as in a host */
    {"https://a.example.com/xamazony/", "", 0},                        /* nor there */
    {"https://a.example.com/unapplied/", "", 0},
    {"https://a.example.com/la-fi-amazon14aug14.story", "", 0}, /* a headline and its date */
    {"https://a.example.com/amaz0n/", "amazon", IN(LOOKALIKE)},
    /* Two: what stands before the domain is read first, the path last. */
    {"https://smbc.yodobashi-jp.com/", "smbc", IN(IN_SUBDOMAIN) | IN(IN_DOMAIN)},
    {"https://yodobashi-jp.com/smbc/", "yodobashi", IN(IN_DOMAIN) | IN(IN_PATH)},
    {"https://smbc.arnazon.com/", "smbc", IN(IN_SUBDOMAIN)},
    {"https://a.example.com/arnazon-login/x.html", "amazon", IN(LOOKALIKE)},
    {"https://amaz0n@example.com/", "amazon", IN(LOOKALIKE)},
    {"https://a.example.com/amaozn/", "", 0}, /* a slip in a path is anybody's */
    {"https://a.example.com/amaz0n.png", "", 0},
    {"https://smbcs.example.com/", "", 0},
    {"https://a.example.com/?q=amazon", "", 0},
    {"https://a.example.com/amazon-wins-case-in-court-today", "", 0},
    {"https://list.example.org/r/2021.1@amazon.com/", "", 0},
    {"https://a.example.com/icons/facebook.png", "", 0},
    {"https://www.facebook.com/amazon", "", 0}, /* an account */
    {"https://play.google.com/store/apps/details/amazon", "", 0},
    {"https://apps.apple.com/jp/app/amazon/id1", "", 0},
    {"https://www.yodobashi.com/category/apple/", "", 0}, /* a reseller we know */
    {"https://shop.sakura.ne.jp/", "", 0},                /* a hoster's customer */
    {"https://www.smbc-card.com/smbc/", "", 0},           /* a company of the group */
    {"https://www.smbc.co.jp/", "", 0},
};

START_TEST(tells_a_link_that_names_a_brand_from_one_that_does_not) {
  fw_str mail = fwi_arena_printf(
      arena, "From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\n%s\n", links[_i].url);
  read_claims(mail);
  const fwi_links *found = fwi_facts_links(&facts);
  ck_assert_uint_eq(found->count, 1);
  uint64_t all = IN(IN_SUBDOMAIN) | IN(IN_DOMAIN) | IN(IN_PATH) | IN(IN_USERINFO) | IN(LOOKALIKE);
  ck_assert_msg((found->items[0].marks & all) == links[_i].mark, "%s: marks %jx, not %jx",
                links[_i].url, (uintmax_t)(found->items[0].marks & all), (uintmax_t)links[_i].mark);
  ck_assert_str_eq(found->items[0].brand.len ? found->items[0].brand.ptr : "", links[_i].brand);
}
END_TEST

static const struct {
  const char *mail, *claims; /* "brand place brand place" in order */
} mails[] = {
    /* From's name */
    {"From: Amazon <a@example.com>\n\n", "amazon from-name"},
    {"From: =?utf-8?B?77yh772N772B772a772P772O?= <a@example.com>\n\n", /* full width */
     "amazon from-name"},
    {"From: =?utf-8?B?QW1h4oCLem9u?= <a@example.com>\n\n", "amazon from-name"}, /* zero width */
    {"From: =?utf-8?B?0JBtYXpvbg==?= <a@example.com>\n\n", "amazon from-name"}, /* Cyrillic А */
    {"From: AMAZ0N <a@example.com>\n\n", "amazon from-name"},
    {"From: Arnazon <a@example.com>\n\n", "amazon from-name"},
    {"From: FaceBook <a@example.com>\n\n", "meta from-name"},
    {"From: =?utf-8?B?5LiJ5LqV5L2P5Y+L5Yqb5LiA44OJ?= <a@example.com>\n\n", /* 力一ド */
     "smbc-card from-name"},
    {"From: =?utf-8?B?772x776P772/776e776d?= <a@example.com>\n\n",
     "amazon from-name"}, /* half width */
    {"From: LINE <a@example.com>\n\n", "line from-name"},
    {"From: =?utf-8?B?TElORSDjgrXjg53jg7zjg4g=?= <a@example.com>\n\n", "line from-name"},
    {"From: =?utf-8?B?44CQTElOReOCq+OCueOCv+ODnuODvOOCteODneODvOODiOOAkQ==?= <a@example.com>\n\n",
     "line from-name"}, /* in brackets */
    {"From: \"[LINE] Support\" <a@example.com>\n\n", "line from-name"},
    {"From: =?utf-8?B?44Ki44Oe44K+44Oz44K144Od44O844OI?= <a@example.com>\n\n",
     "amazon from-name"}, /* アマゾンサポート */
    {"From: =?utf-8?B?44Ki44Oe44K+44Oz44K6?= <a@example.com>\n\n", ""}, /* アマゾンズ */
    {"From: =?utf-8?B?44Oq44Ki44Oe44K+44Oz44K144Od44O844OI?= <a@example.com>\n\n",
     ""},                                                 /* リアマゾンサポート */
    {"From: Line Support Group <a@example.com>\n\n", ""}, /* any line's */
    {"From: Support Line <a@example.com>\n\n", ""},
    {"From: First Line Support <a@example.com>\n\n", ""},
    {"From: a@example.com\nSubject: Line support\n\n", ""}, /* there it is a topic */
    {"From: Apple <a@example.com>\n\n", "apple from-name"}, /* though a word in hosts */
    {"From: on-line shop <a@example.com>\n\n", ""},
    {"From: Amazin <a@example.com>\n\n", ""}, /* a name may be anybody's */
    /* From's address */
    {"From: support-amazon@example.com\n\n", "amazon from-address"},
    {"From: amazonlogin@example.com\n\n", "amazon from-address"},
    {"From: amazon@mail.example.com\nSubject: Amazon\n\n", "amazon subject amazon from-address"},
    {"From: amaz0n@mail.example.com\nContent-Type: text/plain\n\nAmazon. Your Amazon account.\n",
     "amazon body amazon from-address"},
    {"From: a@amazon.example.com\n\n", "amazon from-address"},
    /* somebody of that name, or nearly */
    {"From: T. Amazon <amazon@example.com>\n\n", "amazon from-name amazon from-address"},
    {"From: amazon@example.com\n\n", ""},
    {"From: t.amazon@example.com\n\n", ""},
    {"From: amazont@example.com\n\n", ""},
    {"From: taro@amazon-print.example\n\n", ""},
    {"From: taro@amazon-login.example\n\n", "amazon from-address"},
    {"From: taro@amazon-print.example\nSubject: Amazon\n\n", "amazon subject amazon from-address"},
    {"From: amazon.taro@example.com\nContent-Type: text/plain\n\n-- \nTaro Amazon\n",
     "amazon body"},
    {"From: no-reply-amaz0n@example.com\n\n", "amazon from-address"},
    {"From: info@amazzon.example\n\n", "amazon from-address"},
    {"From: info@amazzon.city.example.lg.jp\n\n",
     ""}, /* names that are given to public bodies only */
    {"From: pineapple@example.com\n\n", ""},
    {"From: taro@shop.sakura.ne.jp\n\n", "sakura from-address"}, /* by ownership alone */
    /* subject */
    {"From: a@example.com\nSubject: Your AMAZ0N account\n\n", "amazon subject"},
    {"From: a@example.com\nSubject: [LINE] notice\n\n", "line subject"},
    {"From: a@example.com\nSubject: the last line\n\n", ""},
    {"From: a@example.com\nSubject: pineapples\n\n", ""},
    /* body */
    {"From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\nАmazon\n", "amazon body"},
    {"From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\nさくらインターネットより\n",
     "sakura body"},
    {"From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\n"
     "東さくらインターネット館より\n",
     ""},
    {"From: a@example.com\n\nyour arnazon account, to learn more return to the government\n",
     "amazon body"},
    {"From: a@example.com\n\nyour ama-zon account", ""},
    {"From: a@example.com\n\nyour account of ama-zon", ""},
    {"From: a@example.com\n\nyour account of arnazon", "amazon body"},
    {"From: info-line.me@example.com\n\n", "line from-address"},
    {"From: a@www.line.me.example.com\n\n", "line from-address"},
    {"From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\n三井住友力一ドより\n",
     "smbc-card body"},
    {"From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\nさくらインターネッ卜",
     "sakura body"},
    {"From: a@example.com\nContent-Type: text/plain; charset=utf-8\n\nアマゾンズ、サービス一覧\n",
     ""},
    /* a picture's words */
    {"From: a@example.com\nContent-Type: text/html; charset=utf-8\n\n"
     "<a href=\"https://example.com/\"><img src=\"cid:1\" alt=\"Amazon\"></a>\n",
     "amazon link"},
    {"From: a@example.com\nContent-Type: text/html; charset=utf-8\n\n"
     "<p><img src=\"cid:1\" alt=\"Welcome to Amazon\"> hello</p>\n",
     "amazon alt"},
    {"From: a@example.com\nContent-Type: text/html; charset=utf-8\n\n"
     "<a name=\"top\"><img src=\"cid:1\" alt=\"AMAZ0N\"></a>\n",
     "amazon alt"},
    {"From: a@example.com\nContent-Type: text/html; charset=utf-8\n\n"
     "<img src=1 alt=\"line\"><img src=2 alt=\"amazonite\"><img src=3 alt=\"apple.example\">"
     "<p style=\"display:none\"><img src=4 alt=\"Amazon\"></p><!--[if mso]><img "
     "alt=Amazon><![endif]-->",
     "apple alt"},
    /* set apart letter by letter */
    {"From: \"A m a z o n\" <a@example.com>\n\n", "amazon from-name"},
    {"From: \"A.m.a.z.o.n\" <a@example.com>\n\n", "amazon from-name"},
    {"From: \"Ａ　ｍ　ａ　ｚ　ｏ　ｎ\" <a@example.com>\n\n", "amazon from-name"},
    {"From: \"A\xE2\x80\x8B m\xE2\x80\x8B a\xE2\x80\x8B z o n\" <a@example.com>\n\n",
     "amazon from-name"},
    {"From: \"A m a z 0 n\" <a@example.com>\n\n", "amazon from-name"},
    {"From: \"a m a z o n j p\" <a@example.com>\n\n", "amazon from-name"},
    {"From: a@example.com\nSubject: [A-m-a-z-o-n] order\n\n", "amazon subject"},
    {"From: a@example.com\nSubject: 【a m a z o n】お知らせ\n\n", "amazon subject"},
    {"From: a@example.com\nSubject: 重要 三 井 住 友 カードのお知らせ\n\n", "smbc-card subject"},
    {"From: \"三・井・住・友・銀・行\" <a@example.com>\n\n", "smbc from-name"},
    {"From: \"P i n e a p p l e\" <a@example.com>\nSubject: A m-a z o n\n\n", ""},
    {"From: \"A pple Am a zon\" <a@example.com>\nSubject: 三井 住友 銀行、三 井 銀 行\n\n", ""},
    {"From: \"J. R. R. Tolkien\" <a@example.com>\nSubject: ヨ ド バ シ ュ\n\n", ""},
};

START_TEST(tells_where_a_mail_names_a_brand) {
  const fwi_claims *claims = read_claims(fw_str_of(mails[_i].mail));
  fwi_buf told = {0};
  for (size_t i = 0; i < claims->count; i++) {
    if (i)
      fwi_buf_add_char(&told, ' ');
    fwi_buf_add_str(&told, claims->items[i].brand->id);
    fwi_buf_add_char(&told, ' ');
    fwi_buf_add_str(&told, fw_str_of(fwi_claim_place_name(claims->items[i].place)));
  }
  fw_str text = fwi_buf_take(&told, arena);
  ck_assert_str_eq(text.len ? text.ptr : "", mails[_i].claims);
}
END_TEST

START_TEST(a_footer_link_to_a_network_is_no_claim_of_posing) {
  static const char mail[] = "From: news@shop.example\nSubject: News\n"
                             "Content-Type: text/html; charset=utf-8\n\n"
                             "<p>Our week in pictures, and what is new in the shop.</p>"
                             "<a href=\"https://www.facebook.com/shop\">Facebook</a>"
                             "<a href=\"https://www.facebook.com/shop2\">Facebook</a>\n";
  fwi_buf buf = {0};
  fwi_buf_add_str(&buf, FWI_STR(mail));
  const fwi_claims *claims = read_claims(fwi_buf_take(&buf, arena));
  ck_assert_uint_gt(claims->count, 0);
  ck_assert_ptr_null(claims->posed);
}
END_TEST

START_TEST(a_disguised_name_is_told_with_the_bytes_it_is_written_in) {
  const fwi_claims *claims =
      read_claims(FWI_STR("From: a@example.com\nSubject: x\n"
                          "Content-Type: text/plain; charset=utf-8\n\n三井住友力一ドより\n"));
  ck_assert_uint_eq(claims->count, 1);
  ck_assert(fwi_str_eq(fwi_slice_str(claims->items[0].text), FWI_STR("三井住友力一ド")));
}
END_TEST

START_TEST(a_name_set_apart_is_told_with_its_separators) {
  const fwi_claims *claims =
      read_claims(FWI_STR("From: a@example.com\nSubject: 重要 三 井 住 友 カードのお知らせ\n\n"));
  ck_assert_uint_eq(claims->count, 1);
  ck_assert(fwi_str_eq(fwi_slice_str(claims->items[0].text), FWI_STR("三 井 住 友 カード")));
  claims = read_claims(FWI_STR("From: \"the A m a z o n j p\" <a@example.com>\n\n"));
  ck_assert_uint_eq(claims->count, 1);
  ck_assert(fwi_str_eq(fwi_slice_str(claims->items[0].text), FWI_STR("A m a z o n j p")));
}
END_TEST

START_TEST(a_pictures_words_are_told_with_their_bytes_in_the_source) {
  static const char mail[] = "From: a@example.com\nContent-Type: text/html; charset=utf-8\n\n"
                             "<img src=1 alt=\" &lt;&#65;mazon&gt; \">\n";
  const fwi_claims *claims = read_claims(FWI_STR(mail));
  ck_assert_uint_eq(claims->count, 1);
  ck_assert(fwi_str_eq(fwi_slice_str(claims->items[0].text), FWI_STR("Amazon")));
  size_t start, end;
  fwi_slice_raw(claims->items[0].text, &start, &end);
  ck_assert_uint_eq(start, (size_t)(strstr(mail, "&#65;") - mail));
  ck_assert_uint_eq(end, (size_t)(strstr(mail, "&gt;") - mail));
}
END_TEST

START_TEST(a_service_that_sends_for_a_brand_is_not_the_brand) {
  ck_assert_ptr_null(fwi_brands_owner(&brands, FWI_STR("a.amazonses.com"), NULL));
  ck_assert(!fwi_brand_owns(&items[0], FWI_STR("a.amazonses.com")));
  ck_assert(fwi_brand_delivers(&items[0], FWI_STR("a.amazonses.com")));
  ck_assert(!fwi_brand_delivers(&items[0], FWI_STR("amazon.co.jp")));
}
END_TEST

START_TEST(companies_of_one_group_are_akin) {
  const fwi_brand *smbc = fwi_brands_get(&brands, FWI_STR("smbc"));
  const fwi_brand *card = fwi_brands_get(&brands, FWI_STR("smbc-card"));
  ck_assert(fwi_brands_akin(&brands, smbc, card->domains[0].domain));
  ck_assert(fwi_brands_akin(&brands, smbc, smbc->domains[0].domain));
  ck_assert(!fwi_brands_akin(&brands, &items[0], smbc->domains[0].domain));
}
END_TEST

START_TEST(an_empty_registry_knows_nobody) {
  fwi_brands none = fwi_brands_make(arena, NULL, 0, NULL);
  ck_assert_ptr_null(fwi_brands_owner(&none, FWI_STR("amazon.co.jp"), NULL));
  ck_assert_ptr_null(fwi_imitations_find(none.imitations, arena, FWI_STR("amaz0n"), true));
}
END_TEST

START_TEST(of_a_long_text_set_apart_the_beginning_is_read) {
  fwi_buf buf = {0};
  for (int i = 0; i < 20000; i++)
    fwi_buf_add_str(&buf, FWI_STR("楽 x "));
  fwi_buf_add_str(&buf, FWI_STR("|a m a z o n"));
  size_t at = 0;
  fwi_spaced found;
  ck_assert(!fwi_spaced_next(&brands, arena, fwi_buf_str(&buf), &at, &found));
  ck_assert_uint_le(at, 1024);
  at = buf.len - strlen("a m a z o n");
  ck_assert(!fwi_spaced_next(&brands, arena, fwi_buf_str(&buf), &at, &found));
  fwi_buf_clear(&buf);
  at = 0;
  ck_assert(fwi_spaced_next(&brands, arena, FWI_STR("x|a m a z o n"), &at, &found));
  ck_assert(found.brand == &items[0] && found.start == 2 && found.end == 13 && at == 13);
}
END_TEST

START_TEST(a_hostile_word_is_not_looked_at_for_long) {
  fwi_buf buf = {0};
  for (int i = 0; i < 1000; i++)
    fwi_buf_add_str(&buf, FWI_STR("amaz0n-"));
  fw_str word = fwi_buf_take(&buf, arena);
  ck_assert_ptr_null(fwi_imitations_find(brands.imitations, arena, word, true));
  ck_assert_ptr_null(fwi_imitations_find(brands.imitations, arena, FWI_STR(""), true));
  ck_assert_ptr_null(fwi_imitations_find(brands.imitations, arena, FWI_STR("\xff\xfe---"), true));
}
END_TEST

#define COUNT(table) (int)(sizeof(table) / sizeof *(table))

int main(void) {
  Suite *suite = suite_create("brand_exact");
  TCase *tcase = tcase_create("exact");
  tcase_set_timeout(tcase, 120);
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_loop_test(tcase, tells_a_link_that_names_a_brand_from_one_that_does_not, 0,
                      COUNT(links));
  tcase_add_loop_test(tcase, tells_where_a_mail_names_a_brand, 0, COUNT(mails));
  tcase_add_test(tcase, a_footer_link_to_a_network_is_no_claim_of_posing);
  tcase_add_test(tcase, a_disguised_name_is_told_with_the_bytes_it_is_written_in);
  tcase_add_test(tcase, a_name_set_apart_is_told_with_its_separators);
  tcase_add_test(tcase, a_pictures_words_are_told_with_their_bytes_in_the_source);
  tcase_add_test(tcase, a_service_that_sends_for_a_brand_is_not_the_brand);
  tcase_add_test(tcase, companies_of_one_group_are_akin);
  tcase_add_test(tcase, an_empty_registry_knows_nobody);
  tcase_add_test(tcase, of_a_long_text_set_apart_the_beginning_is_read);
  tcase_add_test(tcase, a_hostile_word_is_not_looked_at_for_long);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
