return rule {
  id = "links/recipient-domain-in-host",
  version = 1,
  section = "links",
  weight = 1.5,
  grade = "fact",
  title = { ja = "他人のホスト名に受信者のドメイン", en = "The recipient's domain inside another's host name" },
  explain = {
    ja = "リンク先 {host} は {org} のもので、受信者のドメインは名前に書き込まれているだけ。自社の画面に見せかける書き方。",
    en = "The link to {host} is {org}'s; the recipient's own domain is only written into its name, to look like his company's page.",
  },
  when = { "link:recipient-domain-in-host" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("recipient-domain-in-host")) do
      evidence:add(link)
      evidence:set("host", link.host)
      evidence:set("org", link.org or link.host)
    end
    return evidence.count > 0
  end,
  false_positives = { "A service that names each customer's page after his domain." },
  tests = {
    { name = "with hyphens", expect = true, mail = [[
From: a@example.com
To: info@example.co.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://webmail-example-co-jp.nlugjoc.cn/login
]] },
    { name = "as labels", expect = true, mail = [[
From: a@example.com
To: info@example.co.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://mail.example.co.jp.nlugjoc.cn/login
]] },
    { name = "the recipient's own site", expect = false, mail = [[
From: a@example.com
To: info@example.co.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://mail.example.co.jp/login
]] },
  },
}
