--- A wallet to pay into, and a threat: what extortion can't do without.
local baits = require("baits")
local phrases = baits.watched(baits.extortion)
-- Folded, L is l.  Bitcoin: Base58 with 1 or 3 in front, Bech32 with bc1 (BIP 173); Ethereum: 40 hexadecimal digits;
-- TRON (USDT TRC20): 34 of Base58 with T in front; Litecoin: L or M, or Bech32 with ltc1.
local wallet = "(?<![a-z0-9])(?:(?:bc|ltc)1[02-9ac-hj-np-z]{25,71}|[13][1-9a-z]{25,34}|0x[0-9a-f]{40}|(?=[a-z]*[0-9])(?:t[1-9a-z]{33}|[lm][1-9a-z]{33}))(?![a-z0-9])"

return rule {
  id = "body/coin-address",
  version = 1,
  section = "body",
  weight = 2.5,
  title = { ja = "脅しの文面に暗号資産の送金先がある", en = "A threat, and a wallet to pay into" },
  explain = {
    ja = "「{phrase}」などと脅し、送金先として暗号資産のアドレス {wallet} を示している。",
    en = "It threatens (\"{phrase}\") and names a wallet to pay into: {wallet}.",
  },
  prefilter = phrases,
  match = function(mail, evidence)
    local place = mail.body:match(wallet)
    if not place or not baits.said(mail, evidence, phrases, 1) then return false end
    evidence:add(place)
    evidence:set("wallet", place.value)
    return true
  end,
  references = { "https://www.ipa.go.jp/security/anshin/attention/2018/mgdayori20181010.html" },
  false_positives = { "News of coins that quote a wallet." },
  tests = {
    { name = "filmed, in Japanese", expect = true, mail = [[
From: a@example.com
Subject: お知らせ
Content-Type: text/plain; charset=UTF-8

恥ずかしい動画を公開されたくなければ、次の宛先へ送金してください。
bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq
]] },
    { name = "hacked", expect = true, mail = [[
From: a@example.com
Subject: x

I hacked your phone. My wallet: 1BoatSLRHtKNngkdXEeobR76b53LETtpyT
]] },
    { name = "in USDT on TRON", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

カメラとマイクを監視していました。USDTで支払ってください。
TXk3vQ9m2LwZr8YbN5pHc7JdFa1GeSu4Ro
]] },
    { name = "a wallet without a threat", expect = false, mail = [[
From: a@example.com
Subject: x

Our donation address is 1BoatSLRHtKNngkdXEeobR76b53LETtpyT, thank you.
]] },
    { name = "no wallet", expect = false, mail = [[
From: a@example.com
Subject: x

My bitcoin address is on my page.
]] },
  },
}
