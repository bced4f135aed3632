return rule {
  id = "links/slash-lookalike",
  version = 1,
  section = "links",
  weight = 2.5,
  grade = "fact",
  title = { ja = "スラッシュに似た文字を使う URL", en = "A URL with a look-alike of the slash" },
  explain = {
    ja = "URL にスラッシュそっくりの文字があり、本当の行き先 {host} が読み取りにくくされている。",
    en = "A character that looks like a slash hides where the host name ends; it is {host}.",
  },
  when = { "link:slash-lookalike" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("slash-lookalike")) do
      evidence:add(link)
      evidence:set("host", link.host)
    end
    return evidence.count > 0
  end,
  tests = {
    { name = "division slash", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://www.example.com∕login.nlugjoc.cn/">x</a>
]] },
    { name = "plain", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://www.example.com/login">x</a>
]] },
  },
}
