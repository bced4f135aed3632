local phrases = literals { "配信失敗レポート", "配信失敗", "配信されなかった", "配信できませんでした", "配信保留", "配信を停止",
  "配信に失敗", "配送できません", "受信に失敗", "届いていないメール", "未配信", "未受信メール", "メールを保留", "保留中のメール", "delivery failed", "delivery failure", "could not be delivered",
  "undelivered", "failed to deliver", "pending messages", "messages are on hold", "incoming messages", "quarantined" }

-- What carriers couldn't deliver.
local goods = literals { "parcel", "package", "shipment", "courier", "荷物", "小包", "商品", "貨物", "colis", "paket", "pacote", "encomenda", "paquete" }
local mails = literals { "mail", "message", "inbox", "メール", "メッセージ" }

return rule {
  id = "body/not-a-real-bounce",
  version = 1,
  section = "body",
  weight = 1.3,
  title = { ja = "本物の不達通知ではない", en = "Not a real delivery report" },
  explain = {
    ja = "「{phrase}」と配信の不具合を知らせるが、メールサーバーが作る不達通知（multipart/report）の形ではなく、外部へのリンクを押させる。",
    en = "It speaks of \"{phrase}\", but it is no report of a mail server (multipart/report) and wants a link to be clicked.",
  },
  prefilter = phrases,
  when = { "link" },
  match = function(mail, evidence)
    if mail.is_bounce or mail.sender.verdict == "genuine" and not mail.posed then return false end
    if mail.is_reply or not mail:header("List-Post").empty then return false end
    local found = mail.subject:find(phrases) or mail.body:find(phrases)
    if not found then return false end
    if (mail.subject:has(goods) or mail.body:has(goods)) and not mail.subject:has(mails) then return false end
    local home = {}
    for _, address in ipairs(mail.recipients) do
      home[domain.org(string.match(address, "@(.+)$") or "") or ""] = true
    end
    for _, link in ipairs(mail.links) do
      if link.clickable and not link.defanged and link.scheme ~= "mailto" and not home[link.org or ""] then
        evidence:add(found)
        evidence:add(link)
        evidence:set("phrase", found.value)
        return true
      end
    end
    return false
  end,
  false_positives = { "Digests of a quarantine service; discussions about delivery." },
  references = { "https://www.rfc-editor.org/rfc/rfc3464" },
  tests = {
    { name = "a parcel", expect = false, mail = [[
From: Parcels <a@cocina.example>
To: jane@firm.example.com
Subject: Your parcel could not be delivered

https://cocina.example/track
]] },
    { name = "report with a button", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: 配信失敗レポート
Content-Type: text/html; charset=UTF-8

<p>7通の電子メールが配信されなかったという通知です。</p><a href="https://nlugjoc.cn/">Open in Browser</a>
]] },
    { name = "a real report", expect = false, mail = [[
From: MAILER-DAEMON@mx.example.jp
To: info@example.jp
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Your message could not be delivered. See https://support.example.com/550
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.jp

Final-Recipient: rfc822; nobody@example.com
Action: failed
Status: 5.1.1
--b--
]] },
  },
}
