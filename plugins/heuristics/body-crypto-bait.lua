local baits = require("baits")
local phrases = baits.watched(baits.crypto)

return rule {
  id = "body/crypto-bait",
  version = 1,
  section = "body",
  weight = 1.5,
  title = { ja = "暗号資産の受け取りやウォレットの確認で誘う", en = "Free coins or a wallet to be verified as bait" },
  explain = {
    ja = "「{phrase}」など、暗号資産の配布や財布（ウォレット）の確認・接続へ誘っている。",
    en = "It lures with coins to claim or a wallet to connect or verify (\"{phrase}\").",
  },
  prefilter = phrases,
  match = function(mail, evidence)
    return baits.said(mail, evidence, phrases, 1)
  end,
  false_positives = { "Genuine notices of exchanges and projects; discussions among their users." },
  tests = {
    { name = "airdrop", expect = true, mail = [[
From: a@example.com
Subject: x

The airdrop is live. Connect your wallet: https://nlugjoc.example/
]] },
    { name = "no coins", expect = false, mail = [[
From: a@example.com
Subject: x

Please bring your wallet to the meeting.
]] },
  },
}
