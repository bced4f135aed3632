--- From shows a brand's name and nothing else; neither the address nor a link bears it out.
local posing = require("posing")

-- What a house writes beside its name.
local beside = "\\.co\\.jp|\\.com|\\.jp|[^\\pL\\pN]|株式会社|事務局|運営|公式|サポート|カスタマー|センター|サービス|デスク|チーム|お客様|お客さま|窓口|相談室|"
  .. "セキュリティ|会員|オンライン|ネット|通知|お知らせ|ご案内|自動|配信|担当|管理|日本|ジャパン|japan|受信料|料金|会員様|ご利用|利用照会|メール"
  .. "|support|service|customers?|team|security|cent(?:er|re)|info|notice|notifications?|official|inc|accounts?|billing|rewards?|loyalty|members?(?:hip)?|survey|department|dept|care|help(?:desk)?"
  .. "|alerts?|updates?|verification|no-?reply|online|delivery|giveaway|bonus|winner|promo|offers?|deals?|claims?|refunds?|admin|mail|kundenservice|kundendienst|gutschein|atendimento|cliente?s?"

-- A brand may be called by such words itself (日本郵便): they are left out of both.
local function bare(name) return (string.gsub(name, beside, "")) end

return rule {
  id = "sender/brand-name-alone",
  version = 1,
  section = "sender",
  weight = 2.0,
  title = { ja = "名前だけを名乗り、リンクもアドレスも他人のもの", en = "A brand's bare name, borne out by nothing" },
  explain = {
    ja = "差出人名は「{name}」だけで、アドレス {domain} も、押させるリンクも、{brand}のものが一つもない。",
    en = "From shows just \"{name}\", but neither its address at {domain} nor any link is {brand}'s.",
  },
  when = { "sender:foreign-brand", "brand:from-name", "link", "not list", "not reply" },
  match = function(mail, evidence)
    local host = mail.from.domain.value
    if string.sub(host, -3) == ".jp" then return false end -- a house we don't know well enough may write from there
    local brand, claim = posing.impostor(mail)
    if not brand then return false end
    local name, named = mail.from.name.folded, claim.folded
    if name ~= named and bare(name) ~= bare(named) then return false end
    local last = nil -- links of one host often stand together
    for _, link in ipairs(mail:clickable()) do
      local leads_to = link.final.host or link.host
      if leads_to ~= last and brand:akin(leads_to) then return false end
      last = leads_to
    end
    evidence:add(claim)
    evidence:add(mail.from)
    evidence:about(brand)
    evidence:set("name", mail.from.name.value)
    evidence:set("domain", host)
    return true
  end,
  false_positives = { "A brand's newsletters from a domain that the brand pack doesn't know, with links to that domain alone." },
  tests = {
    { name = "the bare name", expect = true, mail = [[
From: カゴヤ サポートセンター <info@seiyukaikei.shop>
Subject: 設定の件
Content-Type: text/plain; charset=UTF-8

次の画面で設定してください。 https://k7.example.org/a/
]] },
    { name = "somebody who deals with it", expect = false, mail = [[
From: カゴヤの活用を考える会 <info@kai.example.com>
Subject: 設定の件
Content-Type: text/plain; charset=UTF-8

次の会は来週です。 https://kai.example.com/
]] },
    { name = "a link to the brand itself", expect = false, mail = [[
From: カゴヤ <news@mailer.example.com>
Subject: 設定の件
Content-Type: text/plain; charset=UTF-8

ご案内です。 https://www.kagoya.jp/
]] },
    { name = "nothing to click", expect = false, mail = [[
From: カゴヤ <news@mailer.example.com>
Subject: 設定の件
Content-Type: text/plain; charset=UTF-8

ご案内です。
]] },
  },
}
