/* The verdict on the sender: forged, unrelated domain, compromised, genuine or unknown. */
#include "brand/brand.h"

#include "util/str.h"

#include "check_lexicon.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

static fwi_brand_domain kagoya_domains[] = {
    {FWI_STR("kagoya.jp"), FWI_STR("site"), {0}, {0}},
    {FWI_STR("kagoya.net"), FWI_STR("customer-mail"), {0}, {0}},
    {FWI_STR("mailer.example.net"), FWI_STR("delivery"), {0}, {0}},
};
static fwi_brand_domain ekinet_domains[] = {{FWI_STR("eki-net.com"), FWI_STR("site"), {0}, {0}}};
static const fwi_brand all[] = {
    {.id = FWI_STR("ekinet"),
     .name_ja = FWI_STR("えきねっと"),
     .name_en = FWI_STR("Eki-net"),
     .domains = ekinet_domains,
     .domain_count = 1},
    {.id = FWI_STR("kagoya"),
     .name_ja = FWI_STR("カゴヤ・ジャパン"),
     .name_en = FWI_STR("KAGOYA JAPAN"),
     .domains = kagoya_domains,
     .domain_count = 3},
};
static fwi_brands brands;

enum { NO_BRAND = -1, EKINET, KAGOYA };

static fwi_arena *arena;
static fwi_facts facts;

static const fw_limits small = {.message_bytes = 1 << 20,
                                .headers = 1000,
                                .header_bytes = 64 << 10,
                                .address_groups = 4,
                                .addresses = 100,
                                .depth = 20,
                                .parts = 100,
                                .text_bytes = 1 << 20,
                                .links = 100,
                                .url_hops = 8,
                                .hops = 100};

static void set_up(void) {
  arena = fwi_arena_new();
  make_lexicon(arena);
  brands = fwi_brands_make(arena, all, sizeof all / sizeof *all, &lexicon);
}
static void tear_down(void) { fwi_arena_free(arena); }

/* The claims are given, as the sender is judged from them whoever found them. */
static const fwi_sender *judge_mail(const char *mail, int brand, fwi_claim_place place) {
  fwi_facts_init(&facts, fwi_message_parse(arena, fw_str_of(mail), &small), NULL);
  facts.lexicon = &lexicon;
  fwi_claim claim = {.brand = brand < 0 ? NULL : &all[brand], .place = place};
  claim.text = place == FWI_CLAIM_SUBJECT ? fwi_facts_subject(&facts)
                                          : fwi_facts_address(&facts, FWI_STR("From")).name;
  fwi_claims *claims = FWI_NEW(arena, fwi_claims);
  claims->items = FWI_NEW(arena, fwi_claim);
  claims->items[0] = claim;
  claims->count = brand >= 0;
  claims->posed = claim.brand;
  return fwi_sender_judge(&brands, claims, &facts);
}

static const fwi_reason *reason(const fwi_sender *sender, const char *code) {
  for (size_t i = 0; i < sender->reason_count; i++)
    if (fwi_str_eq(sender->reasons[i].code, fw_str_of(code)))
      return &sender->reasons[i];
  return NULL;
}

static fw_str said(const fwi_reason *r, const char *sentence) {
  return fwi_reason_say(arena, &facts.mask, r, sentence);
}

/* A sender in short: received line, results above it, From, more fields. */
typedef struct row {
  const char *name, *received, *above, *from, *more;
  int brand;
  fwi_claim_place place;
  const char *verdict, *code; /* and a reason that must be given */
} row;

#define BY " by mx.example.jp (Postfix) with ESMTP id 1; Mon, 6 Oct 2025 10:00:00 +0900"
#define RESULT(what) "Authentication-Results: mx.example.jp; " what "\r\n"
#define SIGNATURE                                                                                  \
  "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=m.kagoya.jp; s=k1; h=from:to;\r\n"      \
  "\tbh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;\r\n"                                         \
  "\tb="                                                                                           \
  "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEyMzQ1Njc4\r" \
  "\n"
#define KAGOYA_FROM "KAGOYA <support@kagoya.jp>"

#define LABEL "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"

static const row rows[] = {
    /* the shapes of the five cases */
    {"case 0", "from new194 (executiveonelimousine.com [104.219.238.62])" BY, "", KAGOYA_FROM, "",
     KAGOYA, FWI_CLAIM_FROM_NAME, "forged", "relay-unrelated"},
    {"case 1", "from [127.0.0.1] (unknown [52.140.217.90])" BY, "",
     "KAGOYA Inc <sawada@air.linkclub.or.jp>", "Return-Path: <sawada@air.linkclub.or.jp>\r\n",
     KAGOYA, FWI_CLAIM_FROM_NAME, "compromised", "helo-loopback"},
    {"case 2", "from s328.xrea.com (s328.xrea.com [160.251.151.150])" BY,
     RESULT("spf=pass smtp.mailfrom=seiyukaikei.shop"), "Kagoya <info@seiyukaikei.shop>", "",
     KAGOYA, FWI_CLAIM_FROM_NAME, "unrelated-domain", "sender-uses-domain"},
    {"case 3", "from x (unknown [159.253.120.237])" BY,
     RESULT("spf=softfail smtp.mailfrom=kagoya.net"), "E-mail <info@kagoya.net>", "", KAGOYA,
     FWI_CLAIM_SUBJECT, "forged", "from-customer-domain"},
    {"case 4", "from nlugjoc.cn (unknown [137.220.216.28])" BY, "",
     "えきねっと <eki-customer9@nlugjoc.cn>", "Message-ID: <1@nlugjoc.cn>\r\n", EKINET,
     FWI_CLAIM_FROM_NAME, "unrelated-domain", "from-not-brand"},
    /* genuine */
    {"brand, trusted DMARC", "from a (b.esp.example [203.0.113.5])" BY, RESULT("dmarc=pass"),
     KAGOYA_FROM, "", KAGOYA, FWI_CLAIM_FROM_NAME, "genuine", "auth-aligned"},
    {"brand, its own relay", "from mail.kagoya.jp (mail.kagoya.jp [203.0.113.5])" BY, "",
     KAGOYA_FROM, "", KAGOYA, FWI_CLAIM_FROM_NAME, "genuine", "relay-kin"},
    {"brand, its delivery service", "from o1 (o1.mailer.example.net [203.0.113.5])" BY, "",
     KAGOYA_FROM, "", KAGOYA, FWI_CLAIM_FROM_NAME, "genuine", "relay-kin"},
    {"no brand, trusted DKIM", "from a (b.esp.example [203.0.113.5])" BY,
     RESULT("dkim=pass header.d=m.example.com"), "taro@example.com", "", NO_BRAND, 0, "genuine",
     "auth-aligned"},
    {"no brand, own relay", "from a (mx.example.com [203.0.113.5])" BY, "", "taro@example.com", "",
     NO_BRAND, 0, "genuine", "relay-kin"},
    {"brand owns From but names another", "from a (mail.kagoya.jp [203.0.113.5])" BY,
     RESULT("dmarc=pass"), "Eki-net guide <news@kagoya.jp>", "", EKINET, FWI_CLAIM_FROM_NAME,
     "genuine", "from-brand-domain"},
    /* what only looks genuine */
    {"results below the boundary", "from a (b.example.net [203.0.113.5])" BY, "", KAGOYA_FROM,
     RESULT("spf=pass smtp.mailfrom=kagoya.jp; dmarc=pass"), KAGOYA, FWI_CLAIM_FROM_NAME, "unknown",
     "auth-unverified"},
    {"passed for another domain", "from a (b.example.net [203.0.113.5])" BY,
     RESULT("spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example"), KAGOYA_FROM,
     "", KAGOYA, FWI_CLAIM_FROM_NAME, "forged", "auth-not-aligned"},
    {"passed for its delivery service", "from a (203.0.113.5)" BY,
     RESULT("dkim=pass header.d=mailer.example.net"), KAGOYA_FROM, "", KAGOYA, FWI_CLAIM_FROM_NAME,
     "genuine", "auth-aligned"},
    {"not decided", "from a (203.0.113.5)" BY, RESULT("spf=temperror; dkim=none"), KAGOYA_FROM, "",
     KAGOYA, FWI_CLAIM_FROM_NAME, "unknown", "auth-not-aligned"},
    {"a whole signature that nobody checked, from an orderly server",
     "from b.example.net (b.example.net [203.0.113.5])" BY, "", KAGOYA_FROM, SIGNATURE, KAGOYA,
     FWI_CLAIM_FROM_NAME, "unknown", "signature-unchecked"},
    {"a whole signature, but a makeshift server", "from new194 (b.example.net [203.0.113.5])" BY,
     "", KAGOYA_FROM, SIGNATURE, KAGOYA, FWI_CLAIM_FROM_NAME, "forged", "from-forged"},
    {"a whole signature, but a nameless server", "from b.example.net (unknown [203.0.113.5])" BY,
     "", KAGOYA_FROM, SIGNATURE, KAGOYA, FWI_CLAIM_FROM_NAME, "forged", "from-forged"},
    {"a stub of a signature", "from b.example.net (b.example.net [203.0.113.5])" BY, "",
     KAGOYA_FROM, "DKIM-Signature: v=1; a=rsa-sha256; d=m.kagoya.jp; b=x\r\n", KAGOYA,
     FWI_CLAIM_FROM_NAME, "forged", "from-forged"},
    {"a signature of somebody else", "from a (b.example.net [203.0.113.5])" BY, "", KAGOYA_FROM,
     "DKIM-Signature: v=1; a=rsa-sha256; d=evil.example; b=x\r\n", KAGOYA, FWI_CLAIM_FROM_NAME,
     "forged", "from-forged"},
    {"HELO of the brand", "from mail.kagoya.jp (b.example.net [203.0.113.5])" BY, "", KAGOYA_FROM,
     "", KAGOYA, FWI_CLAIM_FROM_NAME, "forged", "helo-claim"},
    {"name that may be forged",
     "from mail.kagoya.jp (mail.kagoya.jp [203.0.113.5] (may be forged))" BY, RESULT("spf=fail"),
     KAGOYA_FROM, "", KAGOYA, FWI_CLAIM_FROM_NAME, "forged", "relay-nameless"},
    {"own relay, yet DMARC failed", "from a (mail.kagoya.jp [203.0.113.5])" BY,
     RESULT("dmarc=fail"), KAGOYA_FROM, "", KAGOYA, FWI_CLAIM_FROM_NAME, "forged", "auth-fail"},
    {"address only, nothing passes", "from [203.0.113.5] (helo=kagoya.jp)" BY,
     RESULT("spf=none; dkim=none"), KAGOYA_FROM, "", KAGOYA, FWI_CLAIM_FROM_NAME, "forged",
     "helo-claim"},
    {"SPF passed, DMARC failed", "from a (b.example.net [203.0.113.5])" BY,
     RESULT("spf=pass smtp.mailfrom=kagoya.jp; dmarc=fail"), KAGOYA_FROM, "", KAGOYA,
     FWI_CLAIM_FROM_NAME, "forged", "auth-fail"},
    /* forged without a brand needs more than a strange relay */
    {"no brand, DMARC failed", "from a (b.example.net [203.0.113.5])" BY,
     RESULT("spf=fail smtp.mailfrom=example.com; dmarc=fail"), "taro@example.com", "", NO_BRAND, 0,
     "forged", "from-forged"},
    {"no brand, rented server", "from a (sv1.xserver.jp [203.0.113.5])" BY, "", "taro@example.com",
     "", NO_BRAND, 0, "unknown", "auth-absent"},
    {"no brand, soft failure", "from a (b.example.net [203.0.113.5])" BY, RESULT("spf=softfail"),
     "taro@example.com", "", NO_BRAND, 0, "unknown", "auth-fail"},
    /* lists and forwarders */
    {"list", "from lists.example.org (lists.example.org [203.0.113.5])" BY, RESULT("dmarc=fail"),
     KAGOYA_FROM, "List-Id: <x.lists.example.org>\r\n", KAGOYA, FWI_CLAIM_FROM_NAME, "unknown",
     "list-or-forwarder"},
    {"a list that the client isn't of", "from new194 (b.example.net [203.0.113.5])" BY, "",
     KAGOYA_FROM, "List-Id: <x.lists.example.org>\r\nList-Post: <mailto:x@lists.example.org>\r\n",
     KAGOYA, FWI_CLAIM_FROM_NAME, "forged", "list-unconfirmed"},
    {"a list that names the brand itself", "from new194 (b.example.net [203.0.113.5])" BY, "",
     KAGOYA_FROM, "List-Id: <news.kagoya.jp>\r\n", KAGOYA, FWI_CLAIM_FROM_NAME, "forged",
     "list-unconfirmed"},
    {"a list on a rented server, by its SPF", "from sv1 (sv1.hoster.example [203.0.113.5])" BY,
     RESULT("spf=pass smtp.mailfrom=lists.example.org; dmarc=fail"), KAGOYA_FROM,
     "List-Id: <x.lists.example.org>\r\n", KAGOYA, FWI_CLAIM_FROM_NAME, "unknown",
     "list-or-forwarder"},
    {"forwarded by Google", "from mail-x.google.com (mail-x.google.com [203.0.113.5])" BY,
     RESULT("spf=pass smtp.mailfrom=company.example; dmarc=fail"), KAGOYA_FROM,
     "X-Forwarded-To: taro@example.jp\r\n", KAGOYA, FWI_CLAIM_FROM_NAME, "unknown",
     "list-or-forwarder"},
    {"said to be forwarded", "from new194 (b.example.net [203.0.113.5])" BY, "", KAGOYA_FROM,
     "X-Forwarded-To: taro@example.jp\r\n", KAGOYA, FWI_CLAIM_FROM_NAME, "forged",
     "list-unconfirmed"},
    {"no brand, a list that can't be confirmed", "from a (b.example.net [203.0.113.5])" BY,
     RESULT("spf=fail; dmarc=fail"), "taro@example.com", "List-Id: <x.lists.example.org>\r\n",
     NO_BRAND, 0, "unknown", "list-or-forwarder"},
    {"rewritten envelope", "from a (b.example.net [203.0.113.5])" BY, RESULT("spf=none"),
     KAGOYA_FROM, "Return-Path: <SRS0=AB=CD=kagoya.jp=support@example.net>\r\n", KAGOYA,
     FWI_CLAIM_FROM_NAME, "unknown", "list-or-forwarder"},
    {"a list about a brand", "from lists.example.org (lists.example.org [203.0.113.5])" BY, "",
     "taro@example.com", "Subject: KAGOYA\r\nList-Id: <x.lists.example.org>\r\n", KAGOYA,
     FWI_CLAIM_SUBJECT, "unknown", "brand-only-mentioned"},
    /* what is missing */
    {"no Received", NULL, "", KAGOYA_FROM, "", KAGOYA, FWI_CLAIM_FROM_NAME, "unknown",
     "relay-unknown"},
    {"address only", "from mail.kagoya.jp (203.0.113.5)" BY, "", KAGOYA_FROM, "", KAGOYA,
     FWI_CLAIM_FROM_NAME, "unknown", "relay-address-only"},
    {"no reverse name, but a receiver that may not have looked",
     "from mail.kagoya.jp (unknown [203.0.113.5])" BY, "", KAGOYA_FROM, "", KAGOYA,
     FWI_CLAIM_FROM_NAME, "unknown", "relay-nameless"},
    {"no address in From", "from a (b [203.0.113.5])" BY, "", "KAGOYA", "", KAGOYA,
     FWI_CLAIM_FROM_NAME, "unknown", "from-missing"},
    {"brand in the body", "from a (mx.example.com [203.0.113.5])" BY, "", "taro@example.com", "",
     KAGOYA, FWI_CLAIM_BODY, "unknown", "brand-only-mentioned"},
    {"one Received, from inside", "from pc ([192.168.0.9])" BY, "", "taro@example.com", "",
     NO_BRAND, 0, "unknown", "boundary-only-hop"},
    {"a Message-ID that the receiving server gave", "from a (b.example.net [203.0.113.5])" BY, "",
     "taro@example.com", "Message-ID: <1@mx.example.jp>\r\n", NO_BRAND, 0, "unknown",
     "message-id-ours"},
    {"the same under another of its names", "from a (b.example.net [203.0.113.5])" BY, "",
     "taro@example.com", "Message-ID: <1@mx.inside.example.jp>\r\n", NO_BRAND, 0, "unknown",
     "message-id-ours"},
    {"a Message-ID of another host there", "from a (b.example.net [203.0.113.5])" BY, "",
     "taro@example.com", "Message-ID: <1@pc9.example.jp>\r\n", NO_BRAND, 0, "unknown",
     "envelope-differs"},
    {"a colleague's Message-ID", "from a (b.example.net [203.0.113.5])" BY, "", "taro@example.jp",
     "Message-ID: <1@mx.example.jp>\r\n", NO_BRAND, 0, "unknown", "envelope-same"},
    /* unrelated and compromised */
    {"brand in the subject", "from a (mx.example.com [203.0.113.5])" BY, "", "x@example.com",
     "Subject: KAGOYA\r\n", KAGOYA, FWI_CLAIM_SUBJECT, "unrelated-domain", "from-not-brand"},
    {"From of a third party, refused by it", "from a (unknown [203.0.113.5])" BY,
     RESULT("spf=fail smtp.mailfrom=city.example.co.jp"), "KAGOYA <x@city.example.co.jp>", "",
     KAGOYA, FWI_CLAIM_FROM_NAME, "unrelated-domain", "from-itself-doubtful"},
    {"From of a third party, nothing passes", "from a (unknown [203.0.113.5])" BY,
     RESULT("spf=none; dkim=none"), "KAGOYA <x@city.example.co.jp>", "", KAGOYA,
     FWI_CLAIM_FROM_NAME, "unrelated-domain", "from-not-brand"},
    {"a university", "from a (mail.example.ac.uk [203.0.113.5])" BY, "", "KAGOYA <x@example.ac.uk>",
     "", KAGOYA, FWI_CLAIM_FROM_NAME, "compromised", "established-organisation"},
    {"a company of Japan", "from a (mail.example.co.jp [203.0.113.5])" BY, "",
     "KAGOYA <x@example.co.jp>", "", KAGOYA, FWI_CLAIM_FROM_NAME, "compromised",
     "established-organisation"},
    {"an office", "from a (mail.tax.service.gov.uk [203.0.113.5])" BY, "",
     "KAGOYA <x@tax.service.gov.uk>", "", KAGOYA, FWI_CLAIM_FROM_NAME, "compromised",
     "established-organisation"},
    {"a customer of the brand", "from a (v1.kagoya.net [203.0.113.5])" BY, "",
     "KAGOYA <x@shop.kagoya.net>", "", KAGOYA, FWI_CLAIM_FROM_NAME, "compromised",
     "customer-account"},
    {"a role address at a customer domain, refused", "from a (unknown [203.0.113.5])" BY,
     RESULT("spf=softfail smtp.mailfrom=kagoya.net"), "x <info@kagoya.net>", "", KAGOYA,
     FWI_CLAIM_FROM_ADDRESS, "forged", "from-forged"},
    {"a customer who speaks of the brand", "from a (b.example.net [203.0.113.5])" BY,
     RESULT("spf=none; dkim=none"), "x <x@shop.kagoya.net>", "", KAGOYA, FWI_CLAIM_BODY, "unknown",
     "from-customer-domain"},
    {"a customer's own affairs", "from a (v1.kagoya.net [203.0.113.5])" BY, "",
     "Shop <info@shop.kagoya.net>", "", KAGOYA, FWI_CLAIM_FROM_ADDRESS, "unknown",
     "from-customer-domain"},
};

static const fwi_sender *judge(const row *r) {
  static char mail[4096];
  snprintf(mail, sizeof mail, "%s%s%s%s%sFrom: %s\r\n\r\nx\r\n", r->above,
           r->received ? "Received: " : "", r->received ? r->received : "",
           r->received ? "\r\n" : "", r->more, r->from);
  return judge_mail(mail, r->brand, r->place);
}

START_TEST(judges_the_sender) {
  const row *r = &rows[_i];
  const fwi_sender *sender = judge(r);
  ck_assert_msg(strcmp(sender->verdict, r->verdict) == 0, "%s: %s, not %s", r->name,
                sender->verdict, r->verdict);
  ck_assert_msg(reason(sender, r->code), "%s: no reason %s", r->name, r->code);
}
END_TEST

START_TEST(gives_each_reason_in_two_languages_without_holes) {
  const fwi_sender *sender = judge(&rows[_i]);
  ck_assert_uint_gt(sender->reason_count, 0);
  for (size_t i = 0; i < sender->reason_count; i++) {
    const fwi_reason *r = &sender->reasons[i];
    fw_str ja = said(r, r->ja), en = said(r, r->en);
    ck_assert(ja.len && en.len && r->code.len);
    ck_assert(fwi_str_find_char(ja, '{') < 0 && fwi_str_find_char(en, '{') < 0);
    ck_assert(fwi_utf8_valid(ja) && fwi_utf8_valid(en));
    ck_assert(!strcmp(r->grade, "fact") || !strcmp(r->grade, "inference") ||
              !strcmp(r->grade, "unknown"));
    for (size_t k = 0; k < i; k++)
      ck_assert(!fwi_str_eq(sender->reasons[k].code, r->code));
  }
}
END_TEST

START_TEST(says_where_a_stranger_names_the_brand) {
  static const struct {
    fwi_claim_place place;
    const char *ja, *en;
  } places[] = {{FWI_CLAIM_FROM_NAME, "差出人名に", "The display name"},
                {FWI_CLAIM_FROM_ADDRESS, "差出人アドレスに", "The address"},
                {FWI_CLAIM_SUBJECT, "件名に", "The subject"},
                {FWI_CLAIM_BODY, "本文に", "The body"},
                {FWI_CLAIM_ALT, "画像の代替テキストに", "A picture's alt text"},
                {FWI_CLAIM_LINK, "リンクに", "A link"}};
  const fwi_reason *why =
      reason(judge_mail("From: KAGOYA <x@example.com>\r\n\r\nx\r\n", KAGOYA, places[_i].place),
             "from-not-brand");
  ck_assert_ptr_nonnull(why);
  fw_str ja = said(why, why->ja), en = said(why, why->en);
  ck_assert_msg(fwi_str_starts(ja, fw_str_of(places[_i].ja)), "%.*s", FWI_ARG(ja));
  ck_assert_msg(fwi_str_starts(en, fw_str_of(places[_i].en)), "%.*s", FWI_ARG(en));
}
END_TEST

START_TEST(names_the_values_it_speaks_of) {
  const fwi_reason *relay = reason(judge(&rows[0]), "relay-unrelated");
  ck_assert(fwi_str_find(said(relay, relay->ja),
                         FWI_STR("executiveonelimousine.com [104.219.238.62]")) >= 0);
  ck_assert(fwi_str_find(said(relay, relay->en),
                         FWI_STR("executiveonelimousine.com [104.219.238.62]")) >= 0);
  ck_assert(fwi_str_find(said(relay, relay->ja), FWI_STR("kagoya.jp")) >= 0);
}
END_TEST

START_TEST(cuts_a_long_host_and_closes_its_bracket) {
  static const row r = {NULL,
                        "from a (b.example.net [203.0.113.5])" BY,
                        "",
                        "taro@example.com",
                        "Return-Path: <x@other.example>\r\n"
                        "Message-ID: <1@" LABEL "." LABEL "." LABEL ".example.org>\r\n",
                        NO_BRAND,
                        0,
                        NULL,
                        NULL};
  const fwi_reason *envelope = reason(judge(&r), "envelope-differs");
  fw_str ja = said(envelope, envelope->ja);
  ck_assert(fwi_str_starts(ja, FWI_STR("Return-Path(other.example)と Message-ID(" LABEL ".")));
  ck_assert(fwi_str_find(ja, FWI_STR("…) には")) >= 0);
}
END_TEST

START_TEST(calls_the_helo_a_claim_and_draws_nothing_from_it) {
  const fwi_reason *helo = reason(judge(&rows[1]), "helo-loopback");
  ck_assert(fwi_str_find(said(helo, helo->ja), FWI_STR("名乗り(自己申告)")) >= 0);
  ck_assert(fwi_str_find(said(helo, helo->ja), FWI_STR("意味にはならない")) >= 0);
}
END_TEST

START_TEST(reports_the_brand_it_judged_by) {
  ck_assert_ptr_eq(judge(&rows[0])->brand, &all[KAGOYA]);
  row names_another = rows[10]; /* brand owns From but names another */
  ck_assert_ptr_eq(judge(&names_another)->brand, &all[KAGOYA]);
}
END_TEST

/* A stored answer for a name and an address, and the verdict that follows. */
static const struct dns_row {
  const char *name, *received, *from, *facts, *verdict, *code;
} dns_rows[] = {
    {"an unrelated domain leads to the client", "from nlugjoc.cn (unknown [137.220.216.28])" BY,
     "えきねっと <x@nlugjoc.cn>", "nlugjoc.cn\",\"type\":\"A\",\"data\":[\"137.220.216.28\"]",
     "unrelated-domain", "dns-agrees"},
    {"the relay's name is true", "from new194 (limo.example [104.219.238.62])" BY,
     "えきねっと <x@eki-net.com>", "limo.example\",\"type\":\"A\",\"data\":[\"104.219.238.62\"]",
     "forged", "relay-confirmed"},
    {"the brand's domain leads to the client", "from x (unknown [198.51.100.9])" BY,
     "えきねっと <x@eki-net.com>", "eki-net.com\",\"type\":\"A\",\"data\":[\"198.51.100.9\"]",
     "genuine", "dns-agrees"},
    {"IPv6 in another writing", "from x (unknown [IPv6:2001:db8:0:0::9])" BY,
     "えきねっと <x@nlugjoc.cn>", "nlugjoc.cn\",\"type\":\"AAAA\",\"data\":[\"2001:db8::9\"]",
     "unrelated-domain", "dns-agrees"},
    {"the brand's domain leads elsewhere", "from x (unknown [198.51.100.9])" BY,
     "えきねっと <x@eki-net.com>", "eki-net.com\",\"type\":\"A\",\"data\":[\"198.51.100.8\"]",
     "forged", "relay-nameless"},
    {"an MX is no address", "from x (unknown [198.51.100.9])" BY, "えきねっと <x@eki-net.com>",
     "eki-net.com\",\"type\":\"MX\",\"data\":[\"198.51.100.9\"]", "forged", "relay-nameless"},
};

START_TEST(compares_stored_dns_with_the_client) {
  const struct dns_row *r = &dns_rows[_i];
  fw_str json = fwi_arena_printf(arena,
                                 "{\"fuwake_facts\":1,\"dns\":[{\"name\":\"%s,"
                                 "\"checked_at\":\"2022-03-18\",\"source\":\"aWebAnalysis\"}]}",
                                 r->facts);
  fwi_facts_file *file;
  fw_error err;
  ck_assert_msg(fwi_facts_file_parse(&file, &lexicon, json, FWI_STR("x"), &err) == FW_OK, "%s",
                err.text);
  fw_str mail =
      fwi_arena_printf(arena, "Received: %s\r\nFrom: %s\r\n\r\nx\r\n", r->received, r->from);
  fwi_facts_init(&facts, fwi_message_parse(arena, mail, &small), NULL);
  facts.file = file;
  fwi_claim claim = {.brand = &all[EKINET], .place = FWI_CLAIM_FROM_NAME};
  fwi_claims claims = {.items = &claim, .count = 1, .posed = &all[EKINET]};
  const fwi_sender *sender = fwi_sender_judge(&brands, &claims, &facts);
  ck_assert_msg(!strcmp(sender->verdict, r->verdict), "%s: %s", r->name, sender->verdict);
  const fwi_reason *why = reason(sender, r->code);
  ck_assert_msg(why != NULL, "%s: no reason %s", r->name, r->code);
  if (strncmp(r->code, "relay-nameless", 14) != 0)
    ck_assert(fwi_str_find(said(why, why->ja), FWI_STR("aWebAnalysis 2022-03-18")) >= 0);
  fwi_facts_file_free(file);
}
END_TEST

int main(void) {
  int count = (int)(sizeof rows / sizeof *rows);
  Suite *suite = suite_create("brand_sender");
  TCase *tests = tcase_create("verdicts");
  tcase_add_checked_fixture(tests, set_up, tear_down);
  tcase_add_loop_test(tests, judges_the_sender, 0, count);
  tcase_add_loop_test(tests, gives_each_reason_in_two_languages_without_holes, 0, count);
  tcase_add_loop_test(tests, compares_stored_dns_with_the_client, 0,
                      (int)(sizeof dns_rows / sizeof *dns_rows));
  tcase_add_loop_test(tests, says_where_a_stranger_names_the_brand, 0, FWI_CLAIM_LINK + 1);
  tcase_add_test(tests, names_the_values_it_speaks_of);
  tcase_add_test(tests, cuts_a_long_host_and_closes_its_bracket);
  tcase_add_test(tests, calls_the_helo_a_claim_and_draws_nothing_from_it);
  tcase_add_test(tests, reports_the_brand_it_judged_by);
  suite_add_tcase(suite, tests);
  SRunner *runner = srunner_create(suite);
  srunner_set_fork_status(runner, CK_NOFORK);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
