return rule {
  id = "links/all-brand-own",
  version = 1,
  section = "links",
  weight = -1.0,
  grade = "inference",
  title = { ja = "リンク先はすべて本人のもの", en = "Every link is the brand's own" },
  explain = {
    ja = "リンクはすべて{brand}自身のドメインにつながる。",
    en = "All links lead to {brand}'s own domains.",
  },
  when = { "posed:own", "link", "not sender:forged", "link:posed-own", "not link:posed-foreign" },
  match = function(mail, evidence)
    local brand = mail.posed
    if not brand or mail.sender.verdict == "forged" or not brand:owns(mail.from.domain) then return false end
    local last = nil -- links of one host often stand together
    for _, link in ipairs(mail.links) do
      local host = link.clickable and not link.hidden and link.host or ""
      if host ~= "" then
        if host ~= last and not brand:owns(host) or link.marks["redirector"] then return false end
        if link.marks["shared-host"] then return false end -- a customer's file at the brand's own place
        last = host
        evidence:add(link)
      end
    end
    evidence:about(brand)
    return evidence.count > 0
  end,
  tests = {
    { name = "own domain, own links", expect = true, mail = [[
From: えきねっと <reserve@eki-net.com>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.eki-net.com/
]] },
    { name = "a customer's file", expect = false, mail = [[
From: Dropbox <no-reply@dropbox.com>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.dropbox.com/scl/fi/abc/x.pdf?rlkey=1
]] },
    { name = "a stranger's domain", expect = false, mail = [[
From: えきねっと <a@nlugjoc.cn>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.eki-net.com/
]] },
  },
}
