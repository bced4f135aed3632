--- A brand that counts clicks on its own host: shown and real target are its own.
local function at_home(mail, link)
  local brand = mail.sender.verdict == "genuine" and mail.sender.brand
  return brand and brand:akin(link.host) and brand:akin(string.match(link.text.value, "([\\w.-]+\\.[a-z]{2,})") or "")
end

--- The sender's own site is shown, and the service that delivered the mail counts the clicks: it takes the returns or
-- the cancellations too.  Only where From is proved: else anybody could bring such a service along.
local function counted(mail, link)
  local auth = mail.auth
  if auth.dmarc ~= "pass" and not (auth.dkim == "pass" and domain.same_org(auth.dkim_domain or "", mail.from.domain.value)) then return false end
  local shown = string.match(string.lower(link.text.value), "([\\w.-]+\\.[a-z]{2,})")
  if not shown or not mail.from.org or domain.org(shown) ~= mail.from.org or not link.org then return false end
  return link.org == mail.return_path.org or link.org == domain.org(mail.origin.rdns.value)
    or mail:header("List-Unsubscribe"):has("://" .. link.host)
end

return rule {
  id = "links/text-href-mismatch",
  version = 1,
  section = "links",
  weight = 1.3,
  grade = "fact",
  title = { ja = "表示と行き先が違うリンク", en = "The link shows one place and leads to another" },
  explain = {
    ja = "リンクの文字は「{shown}」だが、行き先は {host}。",
    en = "The link reads \"{shown}\" but leads to {host}.",
  },
  when = { "link:text-href-mismatch" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("text-href-mismatch")) do
      if not at_home(mail, link) and not counted(mail, link) then
        evidence:add(link)
        evidence:set("host", link.host)
        evidence:set("shown", link.text.value)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Newsletters whose service counts clicks on every link." },
  tests = {
    { name = "shown and real host differ", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://ipfs.io/ipns/k51qzi5uqu5dk4y5yu6x9mh9i4crsyy3i993nf0k1f3jjc58yf9ldvsw2zueiz">https://activemail.example.jp/</a>
]] },
    { name = "a genuine brand's own counter of clicks", expect = false, mail = [[
Received: from mta.contact.vpass.ne.jp (mta.contact.vpass.ne.jp [203.0.113.7])
	by mx.example.jp (Postfix) with ESMTP id 1; Mon, 6 Oct 2025 10:00:00 +0900
From: 三井住友カード <mail@contact.vpass.ne.jp>
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://click.contact.vpass.ne.jp/?qs=1">https://www.smbc-card.com/member/</a>
]] },
    { name = "the sender's site, through the service that sent the mail", expect = false, mail = [[
Return-Path: <b-7@fc1.haishin.example>
Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=b-7@fc1.haishin.example; dkim=pass header.d=coffee.example; dmarc=pass header.from=coffee.example
Received: from fc1.haishin.example (fc1.haishin.example [203.0.113.7])
	by mx.example.org (Postfix) with ESMTPS id 1; Mon, 6 Oct 2025 10:00:00 +0900
From: 珈琲店 <shop@news.coffee.example>
To: info@example.org
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://fc1.haishin.example/c/1">https://www.coffee.example</a>
]] },
    { name = "another's site, through such a service", expect = true, mail = [[
Return-Path: <b-7@fc1.haishin.example>
Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=b-7@fc1.haishin.example; dkim=pass header.d=coffee.example; dmarc=pass header.from=coffee.example
Received: from fc1.haishin.example (fc1.haishin.example [203.0.113.7])
	by mx.example.org (Postfix) with ESMTPS id 1; Mon, 6 Oct 2025 10:00:00 +0900
From: 珈琲店 <shop@news.coffee.example>
To: info@example.org
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://fc1.haishin.example/c/1">https://www.bank.example</a>
]] },
    { name = "the same organisation", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://login.example.jp/a">https://www.example.jp/</a>
]] },
  },
}
