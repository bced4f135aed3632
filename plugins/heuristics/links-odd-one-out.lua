local posing = require("posing")

return rule {
  id = "links/odd-one-out",
  version = 1,
  section = "links",
  weight = 1.2,
  grade = "fact",
  title = { ja = "本物のリンクに一つだけ混じる別サイト", en = "One foreign link among genuine ones" },
  explain = {
    ja = "リンクの多くは{brand}自身のものなのに、{host} だけが別の組織へつながる。",
    en = "Most links are {brand}'s own; only the one to {host} leads elsewhere.",
  },
  when = { "posed", "link", "not sender:genuine", "link:posed-own", "link:posed-foreign" },
  match = function(mail, evidence)
    local brand = mail.posed
    if not brand or mail.sender.verdict == "genuine" then return false end
    local own, stranger, sender = 0, nil, mail.from.org
    local owned = {} -- host -> is it the brand's? most links lead to few
    for _, link in ipairs(mail:clickable()) do
      local host = link.host
      if host ~= "" and not link.hidden then
        if owned[host] == nil then owned[host] = brand:owns(host) end
        if owned[host] then
          own = own + 1
        else
          local org = link.org
          if not posing.aside[org or ""] and org ~= sender then
            if stranger and stranger.org ~= org then return false end
            stranger = link
          end
        end
      end
    end
    if not stranger or own < 2 then return false end
    evidence:add(stranger)
    evidence:about(brand)
    evidence:set("host", stranger.host)
    return true
  end,
  false_positives = { "Newsletters that point to one partner." },
  tests = {
    { name = "one stranger among the brand's", expect = true, mail = [[
From: カゴヤ <a@example.com>
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

契約の更新はこちら
https://www.ieliulanqi.net/url.php

https://www.kagoya.jp/
https://support.kagoya.jp/
https://www.kagoya.jp/news/
https://www.kagoya.jp/contact/
]] },
    { name = "all of one organisation", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.kagoya.jp/
https://support.kagoya.jp/
https://www.kagoya.jp/news/
https://www.kagoya.jp/contact/
]] },
  },
}
