local posing = require("posing")
local amount = "(?:[£$€] ?\\d{1,2}(?:[.,]\\d{2})?|(?:usd|gbp|eur|chf|aud|cad) ?\\d{1,2}(?:[.,]\\d{2})?|\\d{1,2}[.,]\\d{2} ?(?:[£$€]|usd|gbp|eur|chf|aud|cad|euros?)|(?<![\\d,])(?:[1-9]\\d{1,2}|[1-2],?\\d{3}) ?円)"
local fee = "(?:(?:re-?)?delivery|shipping|customs?|handling|release|postage|import) (?:fee|fees|charge|charges|duty|duties|cost)|(?:再配達|再配送|配達|通関|保管|取扱|配送)(?:の)?(?:手数)?料|関税|frais de (?:livraison|port|douane)|taxa (?:de|alfandegária)|zollgebühr|versandkosten|verzendkosten|gastos de envío"
-- All that such a fee begins with.
local heads = literals { "delivery", "redelivery", "re-delivery", "shipping", "custom", "handling", "release", "postage", "import", "再配達", "再配送", "配達", "通関", "保管", "取扱", "配送", "関税",
  "frais de ", "taxa ", "zollgebühr", "versandkosten", "verzendkosten", "gastos de envío" }
local parcel = literals { "parcel", "package", "shipment", "荷物", "小包", "貨物", "郵便物", "colis", "paket", "pacote", "encomenda", "paquete", "pacco", "pakket" }

return rule {
  id = "body/parcel-fee",
  version = 1,
  section = "body",
  weight = 1.6,
  title = { ja = "荷物の受け取りに少額の支払いを求める", en = "A small fee for a parcel" },
  explain = {
    ja = "荷物の受け取りに「{fee}」「{amount}」という少額の支払いを、運送会社のものではないリンク先 {host} で求めている。狙いは金額ではなくカードの情報。",
    en = "A parcel is to be had for a small \"{fee}\" of \"{amount}\", paid at {host}, no carrier's site: what it is after is the card.",
  },
  prefilter = parcel,
  when = { "link", "not list", "not sender:genuine or not sender:brand", { has = heads } },
  match = function(mail, evidence)
    if mail.sender.verdict == "genuine" and posing.owner(mail.from.domain.value) or mail.is_list then return false end
    if not (mail.body:has(parcel) or mail.subject:has(parcel)) then return false end
    local asked = mail.body:match(fee, heads)
    local much = asked and (mail.body:match("(?:" .. fee .. ")[^。.]{0,40}?(" .. amount .. ")", heads) or mail.body:match("(" .. amount .. ")[^。.]{0,40}(?:" .. fee .. ")"))
    if not much then return false end
    for _, link in ipairs(mail:clickable()) do
      local host = link.final.host or link.host
      if host ~= "" and not posing.owner(host) and (link.role == "action" or link.kind == "text" or link.kind == "anchor") then
        evidence:add(asked)
        evidence:add(much)
        evidence:add(link)
        evidence:set("fee", asked.value)
        evidence:set("amount", much.value)
        evidence:set("host", host)
        return true
      end
    end
    return false
  end,
  false_positives = { "Shops that tell what sending costs." },
  tests = {
    { name = "redelivery for a pound", expect = true, mail = [[
From: Delivery <no-reply@cocina.example>
To: jane@firm.example.com
Subject: Your parcel

Please pay the GBP 1.45 redelivery fee within 48 hours: https://cocina.example/evri/
]] },
    { name = "in Japanese", expect = true, mail = [[
From: 配達 <delivery@adventure.example>
To: taro@firm.example.jp
Subject: お荷物のお届け
Content-Type: text/plain; charset=utf-8

お荷物をお預かりしています。再配達手数料 158円 のお支払いをお願いいたします。
https://adventure.example/jp/
]] },
    { name = "a shop's order", expect = false, mail = [[
From: 焼菓子 <shop@yaki.example.jp>
To: taro@firm.example.jp
Subject: ご注文
Content-Type: text/plain; charset=utf-8

お荷物は明日お届けします。小計 3,240円、送料 980円。
https://yaki.example.jp/
]] },
    { name = "a carrier's own page", expect = false, mail = [[
From: Parcels <no-reply@post.example>
To: jane@firm.example.com
Subject: Your parcel

A customs fee of GBP 4.20 is due: https://www.royalmail.com/receiving-mail/pay-a-fee
]] },
  },
}
