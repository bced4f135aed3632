local posing = require("posing")
local japanese = require("japanese")

local label = "^[^.]+(?:-co|cojp|-(?:co|or|ne|ac|go|lg)-?jp)\\."

return rule {
  id = "sender/firm-in-label",
  version = 1,
  section = "sender",
  weight = 1.4,
  title = { ja = "「.co.jp」などをドメイン名の中に書いた差出人", en = "A name that plays .co.jp" },
  explain = {
    ja = "差出人のドメイン {domain} は、会社などにしか取れない「.co.jp」などを名前の中に「-co」「-co-jp」と書いてまねている。登録に審査はない。",
    en = "The sender's domain {domain} writes the \"co\" or \"co.jp\" that only firms can have into its name, where nobody checks it.",
  },
  when = { "japanese", "not list", { "from.org", matches = label } },
  match = function(mail, evidence)
    local org = mail.from.org
    if not org or posing.owner(mail.from.domain.value) or mail.is_list then return false end
    if not string.find(org, label) or string.find(org, "(?:^|-)(?:and|n)-co\\.") then return false end
    if not (japanese.written(mail) or mail.subject:matches("[ぁ-ゖ]{2}")) then return false end
    evidence:add(mail.from.domain)
    evidence:set("domain", org)
    return true
  end,
  false_positives = { "Shops that call themselves \"so-and-so Co\"." },
  tests = {
    { name = "-co", expect = true, mail = [[
From: 三和商事 <keiri@sanwa-co.com>
Subject: x
Content-Type: text/plain; charset=utf-8

いつもお世話になっております。
]] },
    { name = "-co-jp", expect = true, mail = [[
From: 三和商事 <keiri@sanwa-co-jp.net>
Subject: x
Content-Type: text/plain; charset=utf-8

いつもお世話になっております。
]] },
    { name = ".co.jp", expect = false, mail = [[
From: 三和商事 <keiri@sanwa.co.jp>
Subject: x
Content-Type: text/plain; charset=utf-8

いつもお世話になっております。
]] },
    { name = "Tea & Co", expect = false, mail = [[
From: Tea <a@tea-and-co.com>
Subject: x
Content-Type: text/plain; charset=utf-8

いつもお世話になっております。
]] },
    { name = "English", expect = false, mail = [[
From: Coffee <a@coffee-co.com>
Subject: x

Fresh beans.
]] },
  },
}
