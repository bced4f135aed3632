local warning = require("warning")
local wanted = literals { "パスワード", "暗証番号", "カード番号", "クレジットカード情報", "お支払い方法", "支払い情報", "アカウント情報",
  "会員情報", "個人情報", "ログイン情報", "本人確認", "本人認証", "お客様情報", "ご登録情報",
  "your password", "credit card", "payment method", "payment information", "billing information",
  "account information", "your identity", "your account", "your wallet", "seed phrase", "your mailbox" }
local acts = literals { "ご確認ください", "確認してください", "確認をお願い", "更新してください", "ご更新", "更新をお願い", "変更してください",
  "ご入力", "入力してください", "再登録", "お手続き", "認証してください", "ログインして", "ご変更",
  "verify", "confirm", "update", "validate", "re-enter", "log in", "login", "sign in" }

return rule {
  id = "body/credential-request",
  version = 1,
  section = "body",
  weight = 0.6,
  title = { ja = "リンク先で情報の確認や入力を求める", en = "Asks to confirm personal data behind a link" },
  explain = {
    ja = "「{what}」について「{act}」と、リンク先での確認や入力を求めている。",
    en = "It asks to act (\"{act}\") on \"{what}\" behind a link.",
  },
  prefilter = wanted,
  when = { "link" },
  match = function(mail, evidence)
    local what = mail.body:find(wanted)
    local act = what and mail.body:find(acts)
    if not act or warning.denied(mail) then return false end
    evidence:add(what)
    evidence:add(act)
    evidence:set("what", what.value)
    evidence:set("act", act.value)
    return true
  end,
  false_positives = { "Every genuine notice about an account." },
  tests = {
    { name = "update the card", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お支払い方法を更新してください。 https://nlugjoc.cn/
]] },
    { name = "a bank that says what it never asks", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お手元の書面をご確認ください。メールで暗証番号やパスワードをお尋ねすることはありません。 https://bank.example/
]] },
    { name = "an impostor who says so too", expect = true, mail = [[
From: 千葉銀行 <a@example.com>
Subject: 【千葉銀行】重要
Content-Type: text/plain; charset=UTF-8

暗証番号を更新してください。メールでお尋ねすることはありません。 https://bank.example/
]] },
    { name = "no link", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お支払い方法を更新してください。
]] },
  },
}
