--- The same lure turns up under many names, so it doesn't ask for one: the brand is who was
-- posed as in the case at hand.
local posing = require("posing")

local wording = {
  literals { "配信失敗レポート", "配信に失敗", "配信されなかった" },
  literals { "未読メール", "受信メッセージ", "未読メッセージ" },
  literals { "open in browser", "download message" },
  literals { "添付された電子メール", "添付されたメールをお読み", "適切な措置を講じて" },
}

return campaign {
  id = "campaigns/delivery-report",
  version = 1,
  brand = "kagoya",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "「配信失敗レポート」の手口", en = "The \"delivery report\" lure" },
  explain = {
    ja = "配信失敗の報告を装い「Open in Browser」などのボタンを押させる、既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as a delivery report with buttons such as \"Open in Browser\".",
  },
  prefilter = { "配信失敗レポート", "配信に失敗", "配信されなかった", "download message" },
  match = function(mail, evidence)
    if mail.is_bounce then return false end
    local places = {}
    for _, group in ipairs(wording) do
      local place = mail.subject:find(group) or mail.body:find(group)
      if place then table.insert(places, place) end
    end
    if #places < 3 then return false end
    local lured = false
    for _, link in ipairs(mail:clickable()) do
      lured = lured or not posing.owner(link.host)
    end
    if not lured then return false end
    for _, place in ipairs(places) do evidence:add(place) end
    return true
  end,
  references = { "https://www.kagoya.jp/important/antiphishing/" },
  tests = {
    { name = "the lure", expect = true, mail = [[
From: "E-mail" <info@kagoya.net>
To: info@example.jp
Subject: 【システム通知】info@example.jp 宛ての配信失敗レポート
Content-Type: text/html; charset=UTF-8

<p>7 受信メッセージ</p><p>添付されたメールをお読みください.</p>
<a href="https://redirect.example.com/?url=https://nlugjoc.cn/">Open in Browser</a>
]] },
    { name = "a talk about such reports", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: 配信失敗レポートの読み方
Content-Type: text/plain; charset=UTF-8

解説を書きました。 https://www.example.com/
]] },
    { name = "the lure in other words", expect = true, mail = [[
From: "Mail" <report@mail.example.net>
To: info@example.jp
Subject: お客様宛ての配信に失敗しました
Content-Type: text/html; charset=UTF-8

<p>未読メッセージが3件あります。適切な措置を講じてください。</p><a href="https://k7.example.org/a/">Download message</a>
]] },
    { name = "a real report", expect = false, mail = [[
From: Mail Delivery System <MAILER-DAEMON@mx.example.jp>
To: info@example.jp
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain; charset=UTF-8

配信に失敗しました。未読メッセージは受信メッセージの一覧にあります。 Open in browser: https://mx.example.jp/help
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.jp

Final-Recipient: rfc822; taro@example.com
Action: failed
Status: 5.1.1
--b--
]] },
  },
}
