local posing = require("posing")
local ends = literals {
  "有効期限", "更新期限", "更新手続", "更新料", "失効", "期限切れ", "停止", "最終通知", "expire", "expiration", "expiry", "renew", "suspend", "deactivat", "terminat",
}

return rule {
  id = "body/domain-renewal",
  version = 1,
  section = "body",
  weight = 2.0,
  title = { ja = "受信者のドメインの更新を求める見知らぬ業者", en = "A stranger wants the recipient's domain renewed" },
  explain = {
    ja = "受信者のドメイン {name} の「{word}」を告げ、受信者とも知られた登録業者とも関係のない {host} で手続きさせようとしている。",
    en = "It says \"{word}\" of the recipient's domain {name} and leads to {host}, neither his own nor a known registrar's.",
  },
  prefilter = { "ドメイン", "domain" },
  when = { "recipient:domain or recipient:name", "link", "not list", "not reply", "not sender:genuine or not sender:brand" },
  match = function(mail, evidence)
    if mail.sender.verdict == "genuine" and posing.owner(mail.from.domain.value) or mail.is_list or mail.is_reply then return false end
    for _, address in ipairs(mail.recipients) do
      local org = domain.org(string.match(address, "@(.+)$") or "")
      if org and not posing.free_mail(org) and mail.from.org ~= org then
        local name = "(?<![@a-z0-9.-])\\Q" .. org .. "\\E(?![a-z0-9-])"
        local said = mail.body:match("(?:ドメイン|domain)[^。@]{0,30}?(" .. name .. ")") or mail.body:match("(" .. name .. ")[^。@]{0,20}?(?:ドメイン|domain)")
        local word = said and (mail.subject:find(ends) or mail.body:find(ends))
        for _, link in ipairs(word and mail:clickable() or {}) do
          local host = link.final.host or link.host
          if host ~= "" and not posing.owner(host) and not domain.same_org(host, org) then
            evidence:add(said)
            evidence:add(word)
            evidence:add(link)
            evidence:set("name", org)
            evidence:set("word", word.value)
            evidence:set("host", host)
            return true
          end
        end
      end
    end
    return false
  end,
  false_positives = { "The notice of a small registrar that the brand pack doesn't know." },
  tests = {
    { name = "a renewal centre", expect = true, mail = [[
From: ドメイン更新センター <renewal@dns-support.example>
To: info@firm.example.co.jp
Subject: 最終通知
Content-Type: text/plain; charset=utf-8

ご利用中のドメイン example.co.jp は有効期限が切れます。 https://dns-support.example/renew
]] },
    { name = "in English", expect = true, mail = [[
From: Domain Services <billing@dns-support.example>
To: info@firm.example.org
Subject: Final notice

Your domain name example.org will expire in 3 days: https://dns-support.example/pay
]] },
    { name = "the registrar", expect = false, mail = [[
From: お名前.com <support@onamae.com>
To: info@firm.example.co.jp
Subject: ドメイン更新期限のご案内
Content-Type: text/plain; charset=utf-8

ドメイン example.co.jp の更新期限日が近づいています。 https://navi.onamae.com/
]] },
    { name = "one's own server", expect = false, mail = [[
From: cron <root@web.example.co.jp>
To: root@example.co.jp
Subject: certificate
Content-Type: text/plain; charset=utf-8

The certificate of domain example.co.jp will expire: https://www.example.co.jp/
]] },
  },
}
