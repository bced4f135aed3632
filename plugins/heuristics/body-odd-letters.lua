--- Letters that a Japanese writer would not type: simplified Chinese beside kana (账户), a kanji
--- where katakana stands (力一ド), invisible characters inside words.
local kinds = { "lookalike", "chinese-glyph", "zero-width", "spaced-out" }

-- Chinese persons, and the names of Chinese in a choice of languages.
local chinese = "(?:さん|様|氏|先生)$|简体|简中|汉语|中国语|[张陈刘杨赵吴孙马邓许冯苏卢][^ぁ-ヺ]{1,2}$"

return rule {
  id = "body/odd-letters",
  version = 1,
  section = "body",
  weight = 0.9,
  grade = "fact",
  title = { ja = "本文に不自然な文字", en = "Odd letters in the text" },
  explain = {
    ja = "「{word}」に、中国語の字体、形の似た別の文字、見えない文字、一字ごとの空白など、日本語の文では使わない書き方がある。",
    en = "\"{word}\" is not written as Japanese is: Chinese forms, look-alike or invisible characters, or blanks between all letters.",
  },
  when = { "japanese", "link", "cue:lookalike or cue:chinese-glyph or cue:zero-width or cue:spaced-out" },
  match = function(mail, evidence)
    if not mail:header("List-Post").empty then return false end
    for _, kind in ipairs(kinds) do
      local shown = 0
      for _, found in ipairs(mail:cues(kind)) do
        if shown < 3 and not (kind == "chinese-glyph" and found:matches(chinese)) then
          shown = shown + 1
          evidence:add(found)
          evidence:set("word", found)
        end
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Chinese names; zero-width characters that an editor of newsletters puts in." },
  tests = {
    { name = "kanji for katakana", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

クレジット力一ドの情報を更新してください。
https://nlugjoc.cn/x
]] },
    { name = "simplified characters", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お客様の账户がロックされました。账号を验证してください。
https://nlugjoc.cn/x
]] },
    { name = "invisible characters", expect = true, mail = [[
From: a@example.com
Subject: x
MIME-Version: 1.0
Content-Type: text/html; charset=UTF-8

<p>ア&#x200B;カ&#x200B;ウ&#x200B;ントが停&#x200B;止されました。</p><a href="https://nlugjoc.cn/x">確認</a>
]] },
    { name = "one simplified character", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お荷物の配送状况とお届け先を确认できませんでした。认証をお願いいたします。
https://nlugjoc.cn/x
]] },
    { name = "a Chinese colleague, a choice of languages", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

明日の打ち合わせには刘洋さんも出席します。よろしくお願いします。
日本語で読む 简体中文で読む
https://example.com/x
]] },
    { name = "ordinary Japanese", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

クレジットカードの情報を更新してください。力一杯がんばります。
https://example.com/x
]] },
  },
}
