return rule {
  id = "sender/lookalike-letter",
  version = 1,
  section = "sender",
  weight = 2.0,
  grade = "fact",
  title = { ja = "差出人名や件名にそっくりな別の文字", en = "Look-alike characters in name or subject" },
  explain = {
    ja = "「{word}」では長音記号の代わりに漢数字の「一」が使われている。社名で探すフィルターを避ける細工とみられる。",
    en = "In \"{word}\" the kanji for one stands for the long-vowel mark, which hides the word from filters.",
  },
  when = { "not-ascii", { "from.name", "subject", matches = "[ァ-ヺ]一[ァ-ヺ]" } },
  match = function(mail, evidence)
    for _, where in ipairs({ mail.from.name, mail.subject }) do
      local found = where:match("[ァ-ヺ]+一[ァ-ヺ]+")
      if found then
        evidence:add(found)
        evidence:set("word", found.value)
      end
    end
    return evidence.count > 0
  end,
  tests = {
    { name = "kanji one for the long-vowel mark", expect = true, mail = [[
From: 三井住友カ一ド <a@example.com>
Subject: x

Hello.
]] },
    { name = "the right mark", expect = false, mail = [[
From: 三井住友カード <a@vpass.ne.jp>
Subject: 一から学ぶカードの使い方

Hello.
]] },
  },
}
