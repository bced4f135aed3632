--- Words of everyday notices, written here with the blank that never belongs into them.
local words = literals { "アカ ウント", "アカウ ント", "ア カウント", "カ ード", "カー ド", "サー ビス", "サービ ス",
  "お知 らせ", "お知ら せ", "ご利 用", "ご利用確 認", "確 認", "ご確 認", "ログ イン", "ロ グイン",
  "手 続き", "支払 い", "お支払い方 法", "更 新", "情 報", "重 要", "本 人", "キャ ンペーン", "制 限",
  "サーバー エラー", "電子メール レポート", "システム エラーのため", "三井 住友", "楽 天", "え きねっと" }

return rule {
  id = "body/space-in-word",
  version = 1,
  section = "body",
  weight = 0.7,
  grade = "fact",
  title = { ja = "単語の途中に半角空白", en = "Blanks inside Japanese words" },
  explain = {
    ja = "「{word}」のように、日本語の単語の途中に不自然な空白がある。",
    en = "A blank stands inside a Japanese word (\"{word}\"), as hardly any person writes.",
  },
  prefilter = words,
  match = function(mail, evidence)
    local function look(where)
      for _, found in ipairs(where:find_all(words)) do
        -- At the end of a line a word may break.
        if evidence.count < 5 and not string.find(found.value, "\n", 1, true) then
          evidence:add(found)
          evidence:set("word", found.value)
        end
      end
    end
    look(mail.subject)
    look(mail.body)
    return evidence.count > 0
  end,
  false_positives = { "Headings set wide; product texts in a style that sets blanks between katakana words." },
  tests = {
    { name = "blank in katakana", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

サーバー エラーにより、添付された電子メール レポートを確認してください。
]] },
    { name = "broken at the line's end", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

ご利用中のアカ
ウントについて
]] },
  },
}
