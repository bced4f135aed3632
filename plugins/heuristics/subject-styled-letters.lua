local styled = "(?:[\\x{1D400}-\\x{1D7FF}\\x{1D00}-\\x{1D2B}ʀɪʟɴꜱʏᴀ🅐-🆉][ ._-]?){3,24}"

return rule {
  id = "subject/styled-letters",
  version = 1,
  section = "subject",
  weight = 1.8,
  grade = "fact",
  title = { ja = "件名や差出人名の飾り文字", en = "Mathematical letters in subject or name" },
  explain = {
    ja = "「{word}」は普通の英字ではなく数学記号などの飾り文字で、単語で探すフィルターを避けられる。",
    en = "\"{word}\" is written in mathematical, small-capital or enclosed letters, which filters for words don't find.",
  },
  when = { "not-ascii", { "subject.value", "from.name.value", matches = styled } },
  match = function(mail, evidence)
    for _, where in ipairs({ mail.subject, mail.from.name }) do
      local word = string.match(where.value, styled)
      if word then
        evidence:add(where)
        evidence:set("word", word)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "People who decorate their names." },
  tests = {
    { name = "bold subject", expect = true, mail = [[
From: a@example.com
Subject: 𝗔𝗺𝗲𝗿𝗶𝗰𝗮

x
]] },
    { name = "plain", expect = false, mail = [[
From: a@example.com
Subject: Ça va

x
]] },
  },
}
