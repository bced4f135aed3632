local random = require("random")

return rule {
  id = "links/token-fragment",
  version = 1,
  section = "links",
  weight = 1.2,
  grade = "fact",
  title = { ja = "リンクの # の後ろに識別番号", en = "An identifier behind the #" },
  explain = {
    ja = "リンクの「#」の後ろに識別番号がある。サーバーの記録に残らない形で受取人を見分けるのに使われる。",
    en = "The link carries an identifier behind its #, where no server log shows who is marked.",
  },
  when = { "link", { "links.fragment", matches = "[A-Za-z0-9]{14}|^cl?/\\d" } },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable()) do
      local token = link.fragment ~= "" and (random.token(link.fragment) or string.match(link.fragment, "^(?:cl|c)/\\d.*"))
      if token then evidence:add(link) end -- which shows it, masked: a piece of it cut off here could not be
    end
    return evidence.count > 0
  end,
  false_positives = { "Web applications that keep their state there." },
  tests = {
    { name = "token", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://storage.example.com/b.html#4ITIBC559aPbz27">Go</a>
]] },
    { name = "a section", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://example.com/b.html#section-2">Go</a>
]] },
  },
}
