return rule {
  id = "links/odd-port",
  version = 1,
  section = "links",
  weight = 0.8,
  grade = "fact",
  title = { ja = "普通でないポートのリンク", en = "A link to an unusual port" },
  explain = {
    ja = "リンク先 {host} は通常の Web と違うポート番号を使っている。",
    en = "The link to {host} uses a port that web sites don't ordinarily use.",
  },
  when = { "link:odd-port" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("odd-port")) do
      if link.host ~= "localhost" then
        evidence:add(link)
        evidence:set("host", link.host)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Consoles of administrators." },
  tests = {
    { name = "8081", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

http://nlugjoc.cn:8081/login
]] },
    { name = "443", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.example.com:443/
]] },
  },
}
