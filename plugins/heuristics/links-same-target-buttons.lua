return rule {
  id = "links/same-target-buttons",
  version = 1,
  section = "links",
  weight = 0.8,
  grade = "fact",
  title = { ja = "違うボタンなのに行き先が同じ", en = "Different buttons, one target" },
  explain = {
    ja = "書いてあることの違うボタンが、どれも {host} の同じ場所につながる。",
    en = "Buttons that promise different things all lead to the same place at {host}.",
  },
  when = { "link:same-target-buttons" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("same-target-buttons")) do
      evidence:add(link)
      evidence:set("host", link.host)
    end
    return evidence.count > 0
  end,
  false_positives = { "Shops link picture, title and button of one offer alike." },
  tests = {
    { name = "open and download", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://nlugjoc.cn/a">Open in Browser</a> <a href="https://nlugjoc.cn/a">Download Message</a>
]] },
    { name = "two targets", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://example.com/a">Open</a> <a href="https://example.com/b">Download</a>
]] },
  },
}
