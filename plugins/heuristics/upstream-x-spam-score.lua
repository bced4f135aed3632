--- The usual scale of such scores: about 0 is ordinary, 5 and more is taken for spam.
return rule {
  id = "upstream/x-spam-score",
  version = 1,
  section = "upstream",
  weight = 0.8,
  grade = "fact",
  title = { ja = "フィルターの点数が高い", en = "High score of a filter" },
  explain = {
    ja = "X-Spam-Score は {score}。通常のメールは 0 前後で、5 以上は迷惑メールの疑いとされる。",
    en = "X-Spam-Score is {score}; ordinary mail has about 0, and 5 or more is taken for spam.",
  },
  when = { "upstream" },
  match = function(mail, evidence)
    local field = mail:header("X-Spam-Score")
    local number = field:match("^ ?([0-9]{1,4}(?:\\.[0-9]+)?)")
    if not number or tonumber(number.value) < 5 then return false end
    evidence:add(field)
    evidence:set("score", number.value)
    return true
  end,
  false_positives = { "Some filters multiply their score by ten." },
  tests = {
    { name = "49 is high", expect = true, mail = [[
From: a@example.com
X-Spam-Score: 49
Subject: Notice

Hello.
]] },
    { name = "0.1 is ordinary", expect = false, mail = [[
From: a@example.com
X-Spam-Score: 0.1
Subject: Notice

Hello.
]] },
    { name = "negative score", expect = false, mail = [[
From: a@example.com
X-Spam-Score: -5.2
Subject: Notice

Hello.
]] },
  },
}
