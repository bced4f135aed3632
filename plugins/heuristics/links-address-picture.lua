return rule {
  id = "links/address-picture",
  version = 1,
  section = "links",
  weight = 1.5,
  grade = "fact",
  title = { ja = "画像の取得先が IP アドレス", en = "A picture fetched from a bare address" },
  explain = {
    ja = "画像などの取得先 {host} が名前ではなく IP アドレスになっている。",
    en = "A picture or another part is fetched from {host}, a bare address without a name.",
  },
  when = { "link:ip-literal", "html" },
  match = function(mail, evidence)
    for _, link in ipairs(mail.links) do
      if not link.clickable and link.marks["ip-literal"] then
        evidence:add(link)
        evidence:set("host", link.host)
        return true
      end
    end
    return false
  end,
  false_positives = { "Appliances that send reports." },
  tests = {
    { name = "tracker", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<img src="http://203.0.113.9/track/3x"><p>x
]] },
    { name = "named", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<img src="https://example.com/a.png"><p>x
]] },
  },
}
