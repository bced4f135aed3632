local posing = require("posing")

return rule {
  id = "links/brand-in-path",
  version = 1,
  section = "links",
  weight = 1.2,
  grade = "fact",
  title = { ja = "他社サイトのパスに社名", en = "A brand's name in the path of another's site" },
  explain = {
    ja = "リンク先は {host} なのに、パスに{brand}の名前が入っている。",
    en = "The link goes to {host}, yet its path carries {brand}'s name.",
  },
  when = { "link:brand-in-path" },
  match = function(mail, evidence)
    local own = mail.from.org
    for _, link in ipairs(mail:clickable("brand-in-path")) do
      local shop = own and link.org == own -- the sender's own site: a maker it sells
      if not shop and not posing.owner(link.host) then
        evidence:add(link)
        evidence:set("host", link.host)
        local brand = link.brand and brands.get(link.brand)
        if brand then evidence:about(brand) end
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "News articles about the brand." },
  tests = {
    { name = "kagoya.net as a folder", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://santamariasold.com/move/kagoya.net/?uid=1
]] },
    { name = "a shop's page of a maker", expect = false, mail = [[
From: news@shop.example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.example.com/apple/ipad
]] },
    { name = "the brand's own path", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.kagoya.jp/kagoya/
]] },
  },
}
