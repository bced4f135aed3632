--- What calls for a click in the words of a link: anywhere in up to 120 bytes of them; longer ones are a sentence.
return words {
  id = "link-action",
  ja = {
    "こちら", "クリック", "タップ", "ログイン", "サインイン", "確認する", "確認へ", "ご確認",
    "更新", "手続き", "認証", "本人確認", "再開", "解除する", "変更する", "登録する", "支払",
    "開く", "見る", "受け取", "ダウンロード", "続行", "申請", "予約",
  },
  en = {
    "click", "tap here", "log in", "login", "sign in", "verify", "confirm", "update", "review",
    "validate", "unlock", "reactivat", "restore", "download", "open in", "release", "pay now",
    "continue", "get started", "view ", "access ", "claim", "track ",
  },
}
