--- Turns of phrase of machine translation that a Japanese company would not print.
local phrases = literals { "フラグが付けられ", "フラグが立てられ", "私たちは、あなたの", "私たちはあなたの", "お知らせしたいと思います",
  "あなたのメールアドレスへの", "あなたのアカウントは停止", "必要なアクション", "適切な措置を講じてください",
  "サービスをアップグレードしてください", "リンクをたどって", "メールレポート", "受信者に配信されなかったという通知",
  "情報の一部が誤っている", "システムはあなた", "私達のサービス", "必要の再アクティブ化", "情報を知らせる",
  "アカウントを検証", "あなたのパスワードは", "親愛なるお客様", "親愛なるユーザー", "ご利用者様、",
  "さもなければ", "さもないと、あなた", "同じパスワードを保持", "現在のパスワードを保持", "以下のリンクに従", "下のリンクに従",
  "リンクに従ってください", "このメールを受信した理由は", "あなたが購読している", "あなたの会員資格", "親切なリマインダー",
  "確認を完了しない場合", "あなたはロックアウト", "私たちのセキュリティシステム", "私たちのサーバー", "誠にあなた" }

--- A company says お客様の; the pronoun comes from "your account has been ...".
local your = literals { "あなたの" }
local pronoun = "あなたの ?[^ 。、]{0,12}(?:アカウント|口座|カード|メールボックス|ストレージ|パスワード|荷物|小包|パッケージ|注文|個人情報|支払い|支払い方法)[はがを][^。]{0,24}"
  .. "(?:検出され|検出しました|停止|無効|ブロック|制限|ロック|凍結|削除|一杯|いっぱい|期限切れ|する必要)"

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
  prefilter = { phrases, your },
  match = function(mail, evidence)
    for _, where in ipairs({ mail.subject, mail.body }) do
      for _, found in ipairs(where:find_all(phrases)) do
        evidence:add(found)
        evidence:set("phrase", found.value)
        if evidence.count >= 5 then return true end
      end
      local yours = where:match(pronoun, your)
      if yours then
        evidence:add(yours)
        evidence:set("phrase", yours.value)
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
    { name = "a full mailbox", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

あなたのメールボックスのストレージはほぼ一杯です。
]] },
    { name = "natural text", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お客様のメールアドレスを変更いたしました。
]] },
  },
}
