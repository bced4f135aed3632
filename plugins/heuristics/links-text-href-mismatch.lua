--- A brand that counts clicks on its own host: shown and real target are its own.
local function at_home(mail, link)
  local brand = mail.sender.verdict == "genuine" and mail.sender.brand
  return brand and brand:akin(link.host) and brand:akin(string.match(link.text.value, "([\\w.-]+\\.[a-z]{2,})") or "")
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
      if not at_home(mail, link) then
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
    { name = "the same organisation", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://login.example.jp/a">https://www.example.jp/</a>
]] },
  },
}
