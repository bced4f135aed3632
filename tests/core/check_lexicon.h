/* A lexicon for tests of stages that come before plugins: a few words of each list. */
#ifndef CHECK_LEXICON_H
#define CHECK_LEXICON_H

#include "text/lexicon.h"

#include <check.h>

static fwi_lexicon lexicon;

/* @p words: with | between them. */
static void give_words(fwi_arena *arena, fwi_lexicon_id list, const char *words) {
  enum { MOST = 64 };
  fw_str items[MOST], rest = fw_str_of(words);
  size_t count = 0;
  while (rest.ptr) {
    ck_assert_uint_lt(count, MOST);
    items[count++] = fwi_str_next(&rest, '|');
  }
  fwi_lexicon_fill(&lexicon, list, arena, items, count);
}

static void make_lexicon(fwi_arena *arena) {
  memset(&lexicon, 0, sizeof lexicon);
  give_words(arena, FWI_LEXICON_LURE_HOST,
             "account|card|center|co|com|confirm|id|info|jp|login|mail|my|net|secure|security|"
             "service|signin|store|support|web");
  give_words(arena, FWI_LEXICON_HOUSE_MAILBOX, "admin|info|mail|no-reply|noreply|service|support");
  give_words(arena, FWI_LEXICON_HOUSE_DESK, "サポート|カスタマーサポート|support|customer support");
  give_words(arena, FWI_LEXICON_ADDRESSEE_ANYONE,
             "客|お客さま|お客様|皆|会員|関係者|取引先|利用者|ユーザー|担当者|顧客|customer|"
             "sir/madam|there|all|holder|you");
  give_words(arena, FWI_LEXICON_ADDRESSEE_SLOT, "お名前|name|username");
  give_words(arena, FWI_LEXICON_ADDRESSEE_NONE,
             "お疲れ様|お世話様|仕様|同様|模様|王様|神様|たくさん|奥さん|神殿|宮殿");
  give_words(arena, FWI_LEXICON_GREETING_ANYONE,
             "to whom it may concern|valued customer|尊敬的客户");
  give_words(arena, FWI_LEXICON_STAMP_SPAM, "spam|jspam|meiwaku|迷惑メール");
  give_words(arena, FWI_LEXICON_STAMP_VIRUS, "virus");
  give_words(arena, FWI_LEXICON_STAMP_BULK, "bulk");
  give_words(arena, FWI_LEXICON_STAMP_EXTERNAL, "external|ext");
  give_words(arena, FWI_LEXICON_STAMP_BESIDE, "suspected|sender");
  give_words(
      arena, FWI_LEXICON_REGISTRANT_PROXY,
      "domains by proxy|privacyguardian|withheld for privacy|whois privacy protection service|"
      "whois情報公開代行");
  give_words(arena, FWI_LEXICON_REGISTRANT_WITHHELD, "redacted|not disclosed");
  give_words(arena, FWI_LEXICON_NETWORK_HOSTING, "hosting|server|vps|data center");
  give_words(arena, FWI_LEXICON_HOST_SHORTENER, "bit.ly|t.co|tinyurl.com|x.gd");
  give_words(arena, FWI_LEXICON_HOST_IPFS, "dweb.link|ipfs.io");
  give_words(arena, FWI_LEXICON_HOST_SHARED, "coreserver.jp|fc2.com|weebly.com");
  give_words(arena, FWI_LEXICON_HOST_SHARED_PATH, "docs.google.com|sites.google.com");
  give_words(arena, FWI_LEXICON_HOST_FAMILIAR,
             "facebook.com|instagram.com|line.me|twitter.com|x.com|youtube.com");
  give_words(arena, FWI_LEXICON_HOST_ACCOUNT,
             "apps.apple.com|facebook.com|play.google.com|twitter.com|x.com");
  give_words(arena, FWI_LEXICON_HOST_TENANT, "my.salesforce.com|slack.com|zendesk.com");
  give_words(arena, FWI_LEXICON_HOST_PUBLIC_BODY,
             "ac.jp|ac.uk|ed.jp|edu|go.jp|gov|gov.ru|gov.uk|lg.jp|mil");
  give_words(arena, FWI_LEXICON_HOST_ORGANISATION, "ad.jp|co.jp|gr.jp|ne.jp|or.jp");
}

#endif
