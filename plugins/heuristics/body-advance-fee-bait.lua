local baits = require("baits")
local phrases = baits.watched(baits.advance_fee)

return rule {
  id = "body/advance-fee-bait",
  version = 1,
  section = "body",
  weight = 1.5,
  title = { ja = "遺産・寄付・送金話などの前払い詐欺の言い回し", en = "Wording of advance-fee fraud" },
  explain = {
    ja = "「{phrase}」など、見知らぬ人の大金（遺産・寄付・共同事業）を持ちかける言い回しがそろっている。",
    en = "A stranger's money is offered, in the wording of advance-fee fraud (\"{phrase}\" and more).",
  },
  prefilter = phrases,
  match = function(mail, evidence)
    return baits.said(mail, evidence, phrases, 2)
  end,
  false_positives = { "News and novels; solicitors and charities who write to strangers." },
  tests = {
    { name = "next of kin", expect = true, mail = [[
From: a@example.com
Subject: x

You are next of kin to my late client who left 5 million usd. Kindly contact me.
]] },
    { name = "in Japanese", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

私は弁護士と申します。亡くなった私の依頼人には相続人がいません。受取人として手続きを進めたいのです。
]] },
    { name = "one word of it", expect = false, mail = [[
From: a@example.com
Subject: x

We made a business proposal to them in May.
]] },
  },
}
