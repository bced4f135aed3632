--- What a title tells about whom the page imitates, in both languages.
local function likeness(brand, title)
  for _, product in ipairs(brand.products) do
    if string.find(text.fold(title), "\\Q" .. text.fold(product) .. "\\E") then
      return product .. "の画面を複製したものとみられる。", "It looks like a copy of " .. product .. "."
    end
  end
  for _, name in ipairs(brand.names) do
    if string.find(text.fold(title), "\\Q" .. text.fold(name) .. "\\E") then
      return "この社名を騙っている。", "It uses the company's name."
    end
  end
  return "表題はこの会社のものでもない。", "Not even the title is the company's."
end

return rule {
  id = "links/page-seen",
  version = 1,
  section = "links",
  weight = 1.5,
  grade = "fact",
  title = { ja = "名乗る会社と違うサイトで見たページ", en = "A page seen where the brand isn't" },
  explain = {
    ja = "{host} のページは {day} の時点で{state}、表題は「{title}」。{brand}のサイトではない。{likeness_ja}",
    en = "On {day} the page at {host} was {state}, with the title \"{title}\". It is no site of {brand}. {likeness_en}",
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
            local ja, en = likeness(brand, page.title)
            evidence:set("likeness_ja", ja)
            evidence:set("likeness_en", en)
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
