--- Top-level domains that Japanese companies hardly write from, and that cost next to nothing.
local endings = {
  cn = true, top = true, shop = true, cfd = true, icu = true, xyz = true, sbs = true, cyou = true,
  vip = true, club = true, online = true, site = true, store = true, live = true, buzz = true,
  click = true, link = true, rest = true, bond = true, art = true, ltd = true, fun = true, space = true,
  website = true, tk = true, ml = true, ga = true, cf = true, gq = true, ru = true, work = true,
}
local japanese = require("japanese")

local cheap = {}
for ending in pairs(endings) do table.insert(cheap, ending) end
table.sort(cheap)

return rule {
  id = "sender/cheap-domain",
  version = 1,
  section = "sender",
  weight = 1.0,
  title = { ja = "日本の会社が使わない種類のドメイン", en = "An ending hardly used by Japanese companies" },
  explain = {
    ja = "日本語のメールなのに、差出人のドメインの末尾が「.{ending}」。日本の企業の通知ではまれ。",
    en = "A Japanese mail from a domain that ends in .{ending}, which is rare for notices of Japanese companies.",
  },
  when = { "japanese", { "from.org", matches = "\\.(?:" .. table.concat(cheap, "|") .. ")$" } },
  match = function(mail, evidence)
    local org = mail.from.org
    local ending = org and string.match(org, "[^.]+$")
    if not ending or not endings[ending] then return false end
    if not (japanese.written(mail) or mail.subject:matches("[ぁ-ゖ]{2}")) then return false end
    evidence:add(mail.from.domain)
    evidence:set("ending", ending)
    return true
  end,
  false_positives = { "Partners in China or Russia, small shops." },
  tests = {
    { name = "Japanese from .cn", expect = true, mail = [[
From: x <a@nlugjoc.cn>
Subject: x
Content-Type: text/plain; charset=UTF-8

日頃よりご利用いただきありがとうございます。
]] },
    { name = "English from .cn", expect = false, mail = [[
From: x <a@nlugjoc.cn>
Subject: Quotation

Dear Mr. Brown, please find our offer.
]] },
    { name = "Japanese from .jp", expect = false, mail = [[
From: x <a@example.jp>
Subject: x
Content-Type: text/plain; charset=UTF-8

日頃よりご利用いただきありがとうございます。
]] },
  },
}
