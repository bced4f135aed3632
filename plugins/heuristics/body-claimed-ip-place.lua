local claimed = require("claimed")

return rule {
  id = "body/claimed-ip-place",
  version = 1,
  section = "body",
  weight = 0.05,
  grade = "fact",
  title = { ja = "本文に書かれた IP アドレスの所在", en = "Where the address in the text is" },
  explain = {
    ja = "本文に書かれた {ip} の国は {country}。本文の言う場所({place})と矛盾しないが、実在のアドレスを書くことは誰にでもできる。",
    en = "The text names {ip}, whose country is {country}. It doesn't contradict the place in the text ({place}); but anybody can write down a real address.",
  },
  prefilter = claimed.prefilter,
  when = { "places" },
  match = function(mail, evidence)
    if mail.sender.verdict == "genuine" then return false end
    for _, login in ipairs(claimed.logins(mail)) do
      if login.at.country and claimed.agrees(login) ~= false then
        evidence:add(login.ip)
        evidence:set("ip", login.ip)
        evidence:set("country", string.format("%s (%s)", login.at.country, login.at.source or "-"))
        evidence:set("place", login.place or "")
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "None: it describes, and weighs next to nothing." },
  tests = {
    { name = "Russia", expect = true,
      facts = [[{"fuwake_facts": 1, "places": [{"ip": "109.252.84.170", "country": "RU", "source": "a database", "checked_at": "2026-01-01"}]}]],
      mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

ログインがありました。
IPアドレス：109.252.84.170
場所：ロシア、モスクワ
]] },
    { name = "it isn't where it is said to be", expect = false,
      facts = [[{"fuwake_facts": 1, "places": [{"ip": "109.252.84.170", "country": "RU", "source": "a database", "checked_at": "2026-01-01"}]}]],
      mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

ログインがありました。
IPアドレス：109.252.84.170
場所：大阪府
]] },
  },
}
