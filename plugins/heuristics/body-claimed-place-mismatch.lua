local claimed = require("claimed")

return rule {
  id = "body/claimed-place-mismatch",
  version = 1,
  section = "body",
  weight = 0.6,
  grade = "inference",
  title = { ja = "ログイン元とされる場所と IP アドレスが合わない", en = "The claimed place of the login is not where its address is" },
  explain = {
    ja = "本文はログイン元を「{place}」、IP アドレスを {ip} とするが、そのアドレスの国は {country} で、作り話とみられる。データベースの国は誤っていることもある。",
    en = "The text puts the login at \"{place}\" and its address is {ip}, whose country is {country}; it looks made up. Databases are sometimes wrong.",
  },
  prefilter = claimed.prefilter,
  when = { "places" },
  match = function(mail, evidence)
    for _, login in ipairs(claimed.logins(mail)) do
      if claimed.agrees(login) == false then
        evidence:add(login.ip)
        evidence:add(login.place)
        evidence:set("ip", login.ip)
        evidence:set("place", login.place)
        evidence:set("country", string.format("%s (%s)", login.at.country, login.at.source or "-"))
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Genuine notices whose sender asks another database, or whose address has moved." },
  tests = {
    { name = "Russia, by an address in Japan", expect = true,
      facts = [[{"fuwake_facts": 1, "places": [{"ip": "126.33.10.21", "country": "JP", "source": "a database", "checked_at": "2026-01-01"}]}]],
      mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

不審なログインがありました。
IPアドレス：126.33.10.21
場所：ロシア、モスクワ
]] },
    { name = "abroad, by an address in Japan", expect = true,
      facts = [[{"fuwake_facts": 1, "places": [{"ip": "126.33.10.21", "country": "JP", "source": "a database", "checked_at": "2026-01-01"}]}]],
      mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

接続地域：国外
IPアドレス：126.33.10.21
]] },
    { name = "as it is", expect = false,
      facts = [[{"fuwake_facts": 1, "places": [{"ip": "109.252.84.170", "country": "RU", "source": "a database", "checked_at": "2026-01-01"}]}]],
      mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

ログインがありました。
IPアドレス：109.252.84.170
場所：ロシア、モスクワ
]] },
    { name = "a bank named after a region of Japan", expect = false,
      facts = [[{"fuwake_facts": 1, "places": [{"ip": "126.33.10.21", "country": "JP", "source": "a database", "checked_at": "2026-01-01"}]}]],
      mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

IPアドレス：126.33.10.21
ログイン元：中国銀行アプリ
]] },
  },
}
