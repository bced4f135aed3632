-- Words of everyday notices that no house style divides; a blank at any place inside tells.
local notices = { "アカウント", "カード", "サービス", "ログイン", "パスワード", "キャンペーン", "ポイント", "クレジット",
  "お知らせ", "ご利用", "ご確認", "手続き", "お支払い", "お客様", "ください", "いただき", "本人確認", "有効期限" }

local divided = {}
for _, notice in ipairs(notices) do
  for at = 2, utf8.len(notice) do
    local byte = utf8.offset(notice, at)
    table.insert(divided, string.sub(notice, 1, byte - 1) .. " " .. string.sub(notice, byte))
  end
end
local words = literals(divided)

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
  when = { "japanese", { "cue:split-word", has = words } },
  match = function(mail, evidence)
    local function look(where)
      local known = {}
      for _, found in ipairs(where:find_all(words)) do
        -- At the end of a line a word may break.
        local broken = known[found.folded] or string.find(found.value, "\n", 1, true)
        known[found.folded] = true
        if evidence.count < 5 and not broken then
          evidence:add(found)
          evidence:set("word", found.value)
        end
      end
    end
    look(mail.subject)
    look(mail.body)
    for _, found in ipairs(mail:cues("split-word")) do
      -- As the sender writes his own name: エックスサーバー カスタマーサポート.
      if evidence.count < 5 and not mail.from.name:has(found) then
        evidence:add(found)
        evidence:set("word", found.value)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Headings set wide; product texts in a style that sets blanks between katakana words." },
  tests = {
    { name = "blanks inside words", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お使いのアカ ウントを確認して くだ さい。
]] },
    { name = "a blank inside a compound of a sentence", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

サーバー エラーにより、お届けできませんでした。
]] },
    { name = "a name as From writes it", expect = false, mail = [[
From: ミズホハウス カスタマーサービス <a@example.com>
Subject: x
Content-Type: text/plain; charset=UTF-8

ミズホハウス カスタマーサービスでございます。
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
