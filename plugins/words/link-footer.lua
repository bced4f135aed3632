--- What the links are called that mails end with: anywhere in up to 160 bytes of their words.
return words {
  id = "link-footer",
  ja = {
    "プライバシー", "個人情報", "利用規約", "特定商取引", "問い合わせ", "問合せ", "配信停止",
    "配信解除", "配信の停止", "購読解除", "登録解除", "メール設定", "ヘルプ", "よくある",
    "会社概要", "会社情報", "公式サイト", "ガイドライン", "セキュリティについて", "推奨環境",
  },
  en = {
    "unsubscribe", "opt out", "opt-out", "privacy", "terms", "contact us", "help center",
    "help centre", "preferences", "about us", "view in browser",
  },
  other = {
    "©",
  },
}
