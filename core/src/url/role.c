#include "url/role.h"

#include "text/fold.h"
#include "url/hosts.h"

enum { CALL_BYTES = 120, FOOTER_BYTES = 160 }; /* of a link's words; longer ones are a sentence */

/* Folded. */
static const char *const calls[] = {
    "こちら",      "クリック", "タップ",   "ログイン", "サインイン", "確認する", "確認へ",
    "ご確認",      "更新",     "手続き",   "認証",     "本人確認",   "再開",     "解除する",
    "変更する",    "登録する", "支払",     "開く",     "見る",       "受け取",   "ダウンロード",
    "続行",        "申請",     "予約",     "click",    "tap here",   "log in",   "login",
    "sign in",     "verify",   "confirm",  "update",   "review",     "validate", "unlock",
    "reactivat",   "restore",  "download", "open in",  "release",    "pay now",  "continue",
    "get started", "view ",    "access ",  "claim",    "track ",
};
static const char *const footers[] = {
    "プライバシー",
    "個人情報",
    "利用規約",
    "特定商取引",
    "問い合わせ",
    "問合せ",
    "配信停止",
    "配信解除",
    "配信の停止",
    "購読解除",
    "登録解除",
    "メール設定",
    "ヘルプ",
    "よくある",
    "会社概要",
    "会社情報",
    "公式サイト",
    "ガイドライン",
    "セキュリティについて",
    "推奨環境",
    "unsubscribe",
    "opt out",
    "opt-out",
    "privacy",
    "terms",
    "contact us",
    "help center",
    "help centre",
    "preferences",
    "about us",
    "view in browser",
    "©",
};

static bool holds(fw_str words, const char *const *list, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (fwi_str_find(words, fw_str_of(list[i])) >= 0)
      return true;
  return false;
}
#define HOLDS(words, list) holds(words, list, sizeof(list) / sizeof *(list))

static bool can_have_role(const fwi_link *link) {
  return link->from == FWI_LINK_FROM_BODY && fwi_link_clickable(link) && !link->hidden &&
         link->kind != FWI_LINK_SCRIPT && link->kind != FWI_LINK_QR;
}

static fwi_link_role own_role(const fwi_link *link, fwi_buf *folded) {
  fw_str words = link->kind == FWI_LINK_TEXT ? (fw_str){NULL, 0}
                 : link->text.text           ? fwi_slice_str(link->text)
                                             : link->alt;
  folded->len = 0;
  if (words.len <= 2 * FOOTER_BYTES)
    fwi_fold(folded, words, NULL);
  words = fwi_str_trim(fwi_buf_str(folded));
  const fwi_url *end = &link->chain[link->chain_count - 1].url;
  if ((words.len <= FOOTER_BYTES && HOLDS(words, footers)) ||
      fwi_hosts_find(FWI_HOSTS_FAMILIAR, end->host).len)
    return FWI_LINK_ROLE_FOOTER;
  bool button = link->kind == FWI_LINK_BUTTON || link->kind == FWI_LINK_FORM;
  if ((button && (words.len || link->kind == FWI_LINK_FORM)) ||
      (words.len && words.len <= CALL_BYTES && HOLDS(words, calls)))
    return FWI_LINK_ROLE_ACTION;
  return FWI_LINK_ROLE_NONE;
}

const char *fwi_link_role_name(fwi_link_role role) {
  static const char *const names[] = {NULL, "action", "footer"};
  return names[role];
}

void fwi_links_find_roles(fwi_links *links) {
  if (links->have_roles)
    return;
  links->have_roles = true;
  fwi_buf folded = {0};
  size_t last = SIZE_MAX;
  for (size_t i = 0; i < links->count; i++) {
    fwi_link *link = &links->items[i];
    if (!can_have_role(link))
      continue;
    link->role = own_role(link, &folded);
    if (link->role == FWI_LINK_ROLE_ACTION)
      last = i;
  }
  for (size_t i = last; i < links->count; i++)
    if (links->items[i].role == FWI_LINK_ROLE_NONE && can_have_role(&links->items[i]))
      links->items[i].role = FWI_LINK_ROLE_FOOTER;
  fwi_buf_clear(&folded);
}
