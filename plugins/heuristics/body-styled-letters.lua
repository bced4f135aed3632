local baits = require("baits")

return rule {
  id = "body/styled-letters",
  version = 1,
  section = "body",
  weight = 1.5,
  grade = "fact",
  title = { ja = "飾り文字で書いた言葉", en = "Words in mathematical letters" },
  explain = {
    ja = "本文の「{word}」は普通の英字ではなく数学記号などの飾り文字で、単語で探すフィルターを避けられる。",
    en = "\"{word}\" is written in mathematical or enclosed letters, which filters for words don't find.",
  },
  when = { "body:styled" },
  match = function(mail, evidence)
    for _, line in ipairs(baits.lines(mail, "(?:[\\x{1D400}-\\x{1D7FF}][ .]?){5,}", 3)) do
      evidence:add(line)
      evidence:set("word", string.match(line.value, "(?:[\\x{1D400}-\\x{1D7FF}][ .]?){5,24}"))
    end
    return evidence.count > 0
  end,
  false_positives = { "People who decorate their posts; mathematics." },
  tests = {
    { name = "bold word", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

𝗔𝗺𝗲𝗿𝗶𝗰𝗮𝗻𝘀 do this
]] },
    { name = "a formula", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

Let 𝑥 be 𝑦.
]] },
  },
}
