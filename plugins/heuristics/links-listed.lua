local stored = require("stored")

return rule {
  id = "links/listed",
  version = 1,
  section = "links",
  weight = 2.5,
  grade = "fact",
  title = { ja = "危険と判定されたリンク先", en = "A link that a service calls dangerous" },
  explain = {
    ja = "{source} は {day} に {what} を「{word}」と判定した。",
    en = "{source} called {what} \"{word}\" on {day}.",
  },
  when = { "facts-file", "link" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable()) do
      for _, hop in ipairs(link.chain) do
        if stored.listed(mail, evidence, hop.host) or stored.listed(mail, evidence, hop.url) then
          evidence:add(link)
          return true
        end
      end
    end
    return false
  end,
  false_positives = { "Block lists keep entries of sites that were cleaned." },
  tests = {
    { name = "called dangerous", expect = true,
      facts = [[{"fuwake_facts": 1, "reputation": [{"what": "www.eki-net.montaly.shop", "verdict": "危険",
        "category": "詐欺サイト", "checked_at": "2022-03-18", "source": "サイトセーフティーセンター"}]}]],
      mail = [[
From: a@example.com
Subject: x

https://www.eki-net.montaly.shop/
]] },
    { name = "called safe", expect = false,
      facts = [[{"fuwake_facts": 1, "reputation": [{"what": "www.example.com", "verdict": "safe",
        "checked_at": "2022-03-18", "source": "somebody"}]}]],
      mail = [[
From: a@example.com
Subject: x

https://www.example.com/
]] },
  },
}
