return rule {
  id = "links/dot-lookalike",
  version = 1,
  section = "links",
  weight = 1.5,
  grade = "fact",
  title = { ja = "句点などを点の代わりに使う URL", en = "A URL with a look-alike of the dot" },
  explain = {
    ja = "ホスト名の点が「。」「．」「｡」で書かれている。ブラウザーは点として読み、行き先は {host}。文字列で照合するフィルターを避ける書き方。",
    en = "The dots of the host are written with characters that browsers take for dots and filters do not; it is {host}.",
  },
  when = { "link:dot-lookalike" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("dot-lookalike")) do
      evidence:add(link)
      evidence:set("host", link.host)
    end
    return evidence.count > 0
  end,
  tests = {
    { name = "ideographic full stop", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://login。nlugjoc。cn/">x</a>
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
