return rule {
  id = "links/page-seen",
  version = 1,
  section = "links",
  weight = 1.5,
  grade = "fact",
  title = { ja = "名乗る会社と違うサイトで見たページ", en = "A page seen where the brand isn't" },
  explain = {
    ja = "{host} のページは {day} の時点で{state}、表題は「{title}」。{brand}のサイトではない。",
    en = "On {day} the page at {host} was {state}, with the title \"{title}\". It is no site of {brand}.",
  },
  when = { "facts-file", "posed", "link" },
  match = function(mail, evidence)
    local brand = mail.posed
    if not brand then return false end
    for _, link in ipairs(mail:clickable()) do
      for _, hop in ipairs(link.chain) do
        for _, page in ipairs(mail:pages(hop.url)) do
          if not brand:owns(hop.host) then
            evidence:add(link)
            evidence:about(brand)
            evidence:set("host", hop.host)
            evidence:set("day", page.checked_at)
            evidence:set("state", page.state)
            evidence:set("title", page.title ~= "" and page.title or "-")
            return true
          end
        end
      end
    end
    return false
  end,
  tests = {
    { name = "another company's title", expect = true,
      facts = [[{"fuwake_facts": 1, "pages": [{"url": "https://santamariasold.com/move/kagoya.net/", "state": "alive",
        "title": "ATWインターネットサービス", "checked_at": "2021-12-20"}]}]],
      mail = [[
From: KAGOYA Inc <sawada@air.linkclub.or.jp>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://santamariasold.com/move/kagoya.net/
]] },
    { name = "the brand's own page", expect = false,
      facts = [[{"fuwake_facts": 1, "pages": [{"url": "https://www.kagoya.jp/", "state": "alive",
        "title": "カゴヤ・ジャパン", "checked_at": "2021-12-20"}]}]],
      mail = [[
From: KAGOYA Inc <sawada@air.linkclub.or.jp>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.kagoya.jp/
]] },
  },
}
