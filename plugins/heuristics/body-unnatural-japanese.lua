--- Turns of phrase of machine translation that a Japanese company would not print.
local phrases = literals { "フラグが付けられ", "フラグが立てられ", "私たちは、あなたの", "私たちはあなたの", "お知らせしたいと思います",
  "あなたのメールアドレスへの", "あなたのアカウントは停止", "必要なアクション", "適切な措置を講じてください",
  "サービスをアップグレードしてください", "リンクをたどって", "メールレポート", "受信者に配信されなかったという通知",
  "情報の一部が誤っている", "システムはあなた", "私達のサービス", "必要の再アクティブ化", "情報を知らせる",
  "アカウントを検証", "あなたのパスワードは", "親愛なるお客様", "親愛なるユーザー", "ご利用者様、" }

--- A company says お客様の; the pronoun comes from "your account has been ...".
local pronoun = "あなたの ?[^ 。、]{0,12}(?:アカウント|口座|カード|メールボックス|パスワード|荷物|注文)[はがを][^。]{0,24}"
  .. "(?:検出され|検出しました|停止|無効|ブロック|制限|ロック|期限切れ|する必要)"

return rule {
  id = "body/unnatural-japanese",
  version = 1,
  section = "body",
  weight = 1.1,
  title = { ja = "不自然な日本語", en = "Unnatural Japanese" },
  explain = {
    ja = "「{phrase}」など、機械翻訳のような不自然な言い回しがある。",
    en = "It holds turns such as \"{phrase}\" that read like machine translation.",
  },
  prefilter = { phrases, "あなたの" },
  match = function(mail, evidence)
    for _, where in ipairs({ mail.subject, mail.body }) do
      for _, found in ipairs(where:find_all(phrases)) do
        evidence:add(found)
        evidence:set("phrase", found.value)
        if evidence.count >= 5 then return true end
      end
      local your = where:match(pronoun)
      if your then
        evidence:add(your)
        evidence:set("phrase", your.value)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Foreign companies that translate their notices by machine." },
  tests = {
    { name = "flagged for deletion", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

メールアドレスは削除のフラグが付けられています。
]] },
    { name = "natural text", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お客様のメールアドレスを変更いたしました。
]] },
  },
}
