return rule {
  id = "links/redirector",
  version = 1,
  section = "links",
  weight = 0.5,
  grade = "fact",
  title = { ja = "別サイトへ転送するリンク", en = "A link that hands on to another site" },
  explain = {
    ja = "リンク {host} は中に別の行き先 {target} を含む転送用の URL。",
    en = "The link to {host} carries another target, {target}, and hands the reader on.",
  },
  when = { "link:redirector" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("redirector")) do
      local org, final = link.org, link.final
      if not org or final.org ~= org then
        evidence:add(link)
        evidence:set("host", link.host)
        evidence:set("target", final.host)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Click counters of newsletters; link protection of mail gateways." },
  tests = {
    { name = "?url= to another organisation", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://redirect.example.com/?url=https://nlugjoc.cn/login
]] },
    { name = "return address on the same site", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://login.example.com/?next=https://www.example.com/home
]] },
  },
}
