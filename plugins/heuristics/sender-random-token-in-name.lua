local random = require("random")

return rule {
  id = "sender/random-token-in-name",
  version = 1,
  section = "sender",
  weight = 1.8,
  grade = "fact",
  title = { ja = "差出人名に無意味な文字列", en = "A random token in the sender's name" },
  explain = {
    ja = "差出人名に「{token}」という無意味な英数字が混じる。送信ごとに変えてフィルターを避けるものとみられる。",
    en = "The sender's name holds the meaningless token \"{token}\", as mailings have that vary each copy.",
  },
  when = { "name", { "from.name.value", matches = "[A-Za-z0-9]{14}" } },
  match = function(mail, evidence)
    local token = random.token(mail.from.name.value)
    if not token then return false end
    evidence:add(mail.from.name)
    evidence:set("token", token)
    return true
  end,
  exempt = { ["full-width"] = "The mix of cases is the mark, and only the letters as written show it." },
  tests = {
    { name = "long mixed token", expect = true, mail = [[
From: "Mail System oAoXf001526UI6dp8L63951657" <info@example.com>
Subject: x

Hello.
]] },
    { name = "a long word and a year", expect = false, mail = [[
From: "InternationalConference2025" <info@example.com>
Subject: x

Hello.
]] },
  },
}
