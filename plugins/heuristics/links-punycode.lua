return rule {
  id = "links/punycode",
  version = 1,
  section = "links",
  weight = 0.7,
  grade = "fact",
  title = { ja = "国際化ドメイン名のリンク", en = "An internationalised host name" },
  explain = {
    ja = "リンク先 {host} は国際化ドメイン名（xn--）で、英字そっくりの文字が使われることがある。",
    en = "The link goes to the internationalised name {host}; such names can hold look-alikes of Latin letters.",
  },
  when = { "link:punycode" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("punycode")) do
      evidence:add(link)
      evidence:set("host", link.host)
    end
    return evidence.count > 0
  end,
  false_positives = { "Japanese domain names (日本語.jp) are genuine uses." },
  tests = {
    { name = "xn--", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://xn--eckwd4c7c.example.com/
]] },
    { name = "plain", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.example.com/xn--a
]] },
  },
}
