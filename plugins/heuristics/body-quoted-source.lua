--- The source of another mail in the text: whoever shows where a mail came from reports it.
local others = literals { "message-id", "return-path:", "delivered-to:", "x-originating-ip", "dkim-signature:" }

return rule {
  id = "body/quoted-source",
  version = 1,
  section = "body",
  weight = -1.2,
  weight_bounds = { min = -1.5, max = 0 }, -- a false bounce may show headers, too
  title = { ja = "本文に別のメールのヘッダーが引用されている", en = "The text quotes the header of another mail" },
  explain = {
    ja = "本文に「{received}」と「{other}」がある。別のメールのソースを引用した通報や問い合わせとみられ、怪しいリンクや文面は引用されたフィッシングの可能性が高い。",
    en = "The text holds \"{received}\" and \"{other}\": it quotes the source of another mail, as reports do. Suspicious links and phrases are probably the quoted phishing's.",
  },
  prefilter = { "received: from" },
  match = function(mail, evidence)
    if mail.is_bounce then return false end
    local received, other = mail.body:find("received: from"), mail.body:find(others)
    if not received or not other then return false end
    evidence:add(received)
    evidence:add(other)
    evidence:set("received", received.value)
    evidence:set("other", other.value)
    return true
  end,
  false_positives = { "A phisher who pastes the header of a mail to pass for a delivery report." },
  tests = {
    { name = "a reader passes on what he got", expect = true, mail = [[
From: reader@example.com
To: abuse@example.net
Subject: FW: your account

This scam came from one of your machines:

Received: from mail.example.net (mail.example.net [192.0.2.7])
	by mx.example.com; Mon, 6 Oct 2025 08:12:44 +0900
Message-ID: <1@mail.example.net>
Subject: your account

Click https://login.example.org/ to keep your account.
]] },
    { name = "quoted with marks, in Japanese", expect = true, mail = [[
From: reader@example.com
Subject: fwd
Content-Type: text/plain; charset=UTF-8

次のようなメールが届きました。

> Return-Path: <a@example.net>
> Received: from mail.example.net (unknown [192.0.2.7]) by mx.example.com;
>  Mon, 6 Oct 2025 08:12:44 +0900
]] },
    { name = "received from somebody", expect = false, mail = [[
From: shop@example.com
Subject: your parcel

Parcel received: from Osaka, no fields of a mail here.
]] },
    { name = "words alone", expect = false, mail = [[
From: shop@example.com
Subject: x

The field Message-ID says nothing.
]] },
  },
}
