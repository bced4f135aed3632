local claimed = require("claimed")

local why = {
  ["no-database"] = {
    ja = "所在データベースがない(script/bootstrap --with-data で入れるか --database で指定する)",
    en = "there is no place database (get one by script/bootstrap --with-data, or name one with --database)",
  },
  ["not-found"] = { ja = "手元のデータベースにない", en = "no database at hand has it" },
  ["not-public"] = { ja = "公開の範囲のアドレスではなく、所在がない", en = "it is no public address and has no place" },
}

return rule {
  id = "body/claimed-place-unknown",
  version = 1,
  section = "body",
  weight = 0,
  grade = "unknown",
  title = { ja = "ログイン元とされる場所は確かめられない", en = "The claimed place of the login can't be checked" },
  explain = {
    ja = "本文はログイン元を「{place}」、IP アドレスを {ip} とする。合っているかは不明：{why}。",
    en = "The text puts the login at \"{place}\" and its address is {ip}. Whether they agree is unknown: {reason}.",
  },
  prefilter = claimed.prefilter,
  match = function(mail, evidence)
    for _, login in ipairs(claimed.logins(mail)) do
      local reason = login.code and why[login.at.state]
      if reason then
        evidence:add(login.ip)
        evidence:add(login.place)
        evidence:set("ip", login.ip)
        evidence:set("place", login.place)
        evidence:set("why", reason.ja)
        evidence:set("reason", reason.en)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Genuine notices of logins: it accuses nobody, and weighs nothing." },
  tests = {
    { name = "an address for documentation", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

ログインがありました。 Moscow, IP 203.0.113.5
]] },
    { name = "no place is claimed", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

ログインがありました。
IPアドレス：203.0.113.5
ブラウザー：Chrome
]] },
  },
}
