--- Words that bait, drawn with signs that look like their letters: サ―ビス with a dash for the long-vowel mark, 亊務局
-- with an old form that Japanese no longer writes, ヵード and ァマゾン with small kana, アカウソト.  Only words that a lure
-- needs: a dash also joins two names, and nobody's list of look-alikes is worth a genuine mail.
local long = {
  "サービス", "カード", "ユーザー", "パスワード", "サーバー", "セキュリティー", "データ", "エラー", "センター", "カスタマー", "ショッピングカート",
  "キャンペーン", "ギフトコード", "マイページ", "フォーム", "ローン", "メールアドレス", "メールボックス",
}
local bars = { "―", "—", "–", "‐", "−", "─", "━" }
local drawn = {
  "亊務", "亊項", "亊業", "用亊", "亊故", "亊前", "亊情", -- 事
  "エ口", "ゼ口", "プ口", "マイク口", "ユー口", "口クイン", "ロクイン", -- ロ
  "アカウソト", "ログイソ", "アマゾソ", "ポイソト", "クレシット", "クレジツト", "ァカウント", -- ン, ジ, ッ, ド
  "ヵード", "ヵート", "ヵスタマー", "メルヵリ", "アヵウント", "セキュリティヵ", "ヵタログ", -- カ
  "ァマゾン", "ァップル", "ァプリ", "ァメックス", "ィオン", "ェポス", "ェラー", "ォンライン", "ォリコ", "ュニクロ", "ャフー", "ャマト",
  "ログィン", "ポィント", "サィト", "ペィペィ", "ラィン", "マィページ", "サーヒス", "ペイペィ",
}

local words = {}
for _, word in ipairs(drawn) do table.insert(words, word) end
for _, word in ipairs(long) do
  for _, bar in ipairs(bars) do table.insert(words, (string.gsub(word, "ー", bar))) end
end
local list = literals(words)

-- A small letter goes on the word before it: ファミリィオン is a name.
local within = "[ァ-ヺー]"

return rule {
  id = "body/disguised-word",
  version = 1,
  section = "body",
  weight = 0.9,
  grade = "fact",
  title = { ja = "似た字で書き換えた言葉", en = "Words drawn with look-alike signs" },
  explain = {
    ja = "「{word}」は、よく使う言葉の一字を形の似た別の字に替えて書いてある。単語で探すフィルターを避けられる。",
    en = "\"{word}\" is a common word with a sign that only looks like its letter, which filters for words don't find.",
  },
  prefilter = list,
  when = { "japanese", "link" },
  match = function(mail, evidence)
    for _, part in ipairs(mail.texts) do
      for _, found in ipairs(part:find_all(list)) do
        local small = found:matches("^[ァィェォュャ]")
        if not (small and part:matches(within .. "\\Q" .. found.folded .. "\\E")) and evidence.count < 3 then
          evidence:add(found)
          evidence:set("word", found)
        end
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Texts read by machine from paper, and writers who type a dash for the long-vowel mark." },
  tests = {
    { name = "a dash for the long-vowel mark", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

ご利用のサ―ビスを停止いたしました。ユ−ザ−情報をご確認ください。
https://nlugjoc.cn/x
]] },
    { name = "an old form of a kanji", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

メルカリ亊務局よりお知らせいたします。ご確認ください。
https://nlugjoc.cn/x
]] },
    { name = "small kana", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

ァマゾンに登録されたヵード情報をご確認ください。
https://nlugjoc.cn/x
]] },
    { name = "a letter without its mark", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

アカウソトにロクインしてください。
https://nlugjoc.cn/x
]] },
    { name = "as it is written, and a dash between names", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

サービス事務局です。ローマ―ミラノ間、二ヵ月、ファミリィオンのログインはこちら。出口はエレベーター横です。
https://example.com/x
]] },
  },
}
