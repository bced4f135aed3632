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
  match = function(mail, evidence)
    for _, link in ipairs(mail.links) do
      local far = link.marks["ip-literal"] and ip.public(link.host) -- not a printer in the office
      if link.clickable and not link.defanged and (far or link.marks["ip-obfuscated"]) then
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
