return rule {
  id = "links/ip-literal",
  version = 1,
  section = "links",
  weight = 2.0,
  grade = "fact",
  title = { ja = "IP アドレス直書きのリンク", en = "A link to a bare IP address" },
  explain = {
    ja = "リンク先がドメイン名ではなく IP アドレス {host}。企業のサイトではまずない。",
    en = "The link leads to the bare address {host} instead of a name, which companies hardly ever do.",
  },
  when = { "link:ip-literal or link:ip-obfuscated" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("ip-literal", "ip-obfuscated")) do
      if link.marks["ip-obfuscated"] or ip.public(link.host) then -- not a printer in the office
        evidence:add(link)
        evidence:set("host", link.host)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Logs and reports of administrators." },
  tests = {
    { name = "public address", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

http://137.220.216.28/login
]] },
    { name = "printer in the office", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

http://192.168.0.10/
]] },
  },
}
