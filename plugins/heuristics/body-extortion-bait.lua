local baits = require("baits")
local phrases = baits.watched(baits.extortion)

return rule {
  id = "body/extortion-bait",
  version = 1,
  section = "body",
  weight = 2.0,
  title = { ja = "盗撮・侵入を告げて送金を迫る", en = "Extortion" },
  explain = {
    ja = "「{phrase}」など、端末への侵入や盗撮を告げ、暗号資産での支払いを迫る言い回しがある。",
    en = "It claims to have filmed the reader or broken in (\"{phrase}\") and wants coins.",
  },
  prefilter = phrases,
  match = function(mail, evidence)
    return baits.said(mail, evidence, phrases, 2)
  end,
  false_positives = { "Warnings that quote such mails." },
  tests = {
    { name = "filmed", expect = true, mail = [[
From: a@example.com
Subject: x

I hacked your computer and recorded you by your webcam. Pay to my bitcoin address.
]] },
    { name = "filmed, in Japanese", expect = true, mail = [[
From: a@example.com
Subject: お知らせ
Content-Type: text/plain; charset=UTF-8

あなたのパソコンをハッキングしました。カメラで撮影した映像があります。
50時間以内に9万円分のビットコインを送ってください。
]] },
    { name = "news of a coin", expect = false, mail = [[
From: a@example.com
Subject: 今週の市況
Content-Type: text/plain; charset=UTF-8

ビットコインアドレスの仕組みを解説した動画を公開しました。
]] },
    { name = "a camera", expect = false, mail = [[
From: a@example.com
Subject: x

Please switch on your webcam in the call.
]] },
  },
}
