--- A booked stay that falls unless the card is confirmed: from a hotel's hijacked account or in a travel agent's name.
-- It knows the booking, so neither the greeting nor the sender need look odd; the page for the card is the stranger's.
local posing = require("posing")
local stranger = require("stranger")
local warning = require("warning")

local booking = literals {
  "ご予約", "予約番号", "宿泊予約", "ご宿泊", "チェックイン", "your booking", "your reservation", "reservation number", "booking number", "check-in", "your stay",
}
local card = literals {
  "カード情報の再", "カード情報の確認", "カード情報をご確認", "カード情報を再", "カード情報を確認", "カード情報の更新", "カード情報を更新", "カードの認証", "カード認証", "カードの再認証", "カードの有効性",
  "クレジットカードの確認", "クレジットカードの再", "支払い情報の再", "支払い情報の確認", "支払い情報を再", "支払情報の確認", "支払い方法の確認", "仮押さえ", "お支払いの確認が完了していない", "事前決済の確認",
  "card verification", "verify your card", "verify your payment", "confirm your card", "card details", "payment verification", "confirm your payment", "validate your card", "verify the card",
}
local falls = literals {
  "キャンセルされます", "キャンセルとなります", "自動キャンセル", "自動的にキャンセル", "予約が取り消", "予約は取り消", "予約は取消", "予約が取消", "予約が無効", "キャンセルになる", "キャンセルされる",
  "will be cancelled", "will be canceled", "automatically cancelled", "automatically canceled", "risk of cancellation", "be cancelled", "be canceled", "cancellation of your",
}
local haste = literals {
  "6時間以内", "8時間以内", "12時間以内", "24時間以内", "48時間以内", "本日中", "至急", "within 6 hours", "within 8 hours", "within 12 hours", "within 24 hours", "within 48 hours", "as soon as possible", "immediately", "next 24 hours",
}

return campaign {
  id = "campaigns/stay-card-check",
  version = 1,
  section = "body",
  weight = 2.2,
  grade = "inference",
  title = { ja = "宿泊予約「カードの再確認」の手口", en = "The \"confirm your card or lose your stay\" lure" },
  explain = {
    ja = "予約を「{falls}」と告げ、「{card}」を差出人とも予約サイトとも別の {host} でさせる。宿や予約サイトのアカウントを乗っ取って宿泊客に送る既知の手口と文面が一致する。",
    en = "A stay is to fall (\"{falls}\") unless the card is confirmed (\"{card}\") at {host}, which is neither the sender's nor a known agent's: a known lure, often sent to real guests from a hotel's hijacked account.",
  },
  prefilter = falls,
  when = { "link", "not list" },
  match = function(mail, evidence)
    if mail.is_list or posing.owner(mail.from.domain.value) and mail.sender.verdict == "genuine" then return false end
    local link = stranger.link(mail)
    local host = link and (link.final.host or link.host)
    if not host or mail.from.org and domain.same_org(host, mail.from.domain.value) then return false end
    local found = {}
    for i, words in ipairs({ falls, card, booking, haste }) do
      found[i] = mail.body:find(words) or mail.subject:find(words)
      if not found[i] then return false end
    end
    if warning.given(mail) then return false end
    for _, place in ipairs(found) do evidence:add(place) end
    evidence:add(link)
    evidence:set("falls", found[1].value)
    evidence:set("card", found[2].value)
    evidence:set("host", host)
    return true
  end,
  references = { "https://www.antiphishing.jp/news/alert/", "https://www.ipa.go.jp/security/anshin/" },
  false_positives = { "A small hotel that has a payment service collect what is owed, in haste." },
  tests = {
    { name = "from a hotel's account", expect = true, mail = [[
From: 湯の宿 フロント <front@yunoyado.example.jp>
To: guest@example.com
Subject: ご予約の確認
Content-Type: text/plain; charset=UTF-8

ご予約番号 4821 について、クレジットカードの確認が済んでいません。12時間以内に下記でカード情報の確認をお願いします。
確認できない場合、ご予約は自動的にキャンセルされます。 https://guest-confirm.example/p/4821
]] },
    { name = "in English", expect = true, mail = [[
From: Harbour Inn <desk@harbour.example>
To: guest@example.com
Subject: Your reservation

Please complete the card verification within 24 hours, or your booking will be cancelled: https://stay-confirm.example.net/1
]] },
    { name = "the hotel's own page", expect = false, mail = [[
From: 湯の宿 <front@yunoyado.example.jp>
To: guest@example.com
Subject: ご予約の確認
Content-Type: text/plain; charset=UTF-8

24時間以内にカード情報の確認がない場合、ご予約はキャンセルされます。 https://www.yunoyado.example.jp/pay
]] },
    { name = "terms of cancellation", expect = false, mail = [[
From: 湯の宿 <front@yunoyado.example.jp>
To: guest@example.com
Subject: ご予約ありがとうございます
Content-Type: text/plain; charset=UTF-8

ご予約番号 4821。ご到着が24時以降の場合、予約は取り消しとなることがあります。地図: https://maps.example.net/1
]] },
  },
}
