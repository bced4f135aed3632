local posing = require("posing")

-- Names that lures bear most, six Latin letters or more: in five, two neighbours swapped are too often another word.
local names = {
  "amazon", "rakuten", "paypay", "mercari", "microsoft", "netflix", "docomo", "softbank", "mastercard", "paypal", "google", "facebook", "instagram", "linkedin", "dropbox", "docusign",
  "mizuho", "resona", "saison", "nomura", "binance", "coinbase", "bitflyer", "coincheck", "kagoya", "xserver", "onamae", "biglobe", "spotify", "icloud", "outlook", "office365", "telegram",
  "whatsapp", "metamask", "booking", "disney", "nintendo", "playstation", "yodobashi", "kuroneko", "sagawa", "yamato",
}

--- Every spelling of a name with two neighbours swapped, or one letter twice or left out in the middle of long ones.
local slips, right = {}, {}
for _, name in ipairs(names) do right[name] = true end
for _, name in ipairs(names) do
  for i = 1, #name - 1 do
    local a, b = string.sub(name, i, i), string.sub(name, i + 1, i + 1)
    local slip = string.sub(name, 1, i - 1) .. b .. a .. string.sub(name, i + 2)
    if a ~= b and not right[slip] then table.insert(slips, slip) end
  end
end
local list = literals(slips)

return rule {
  id = "subject/name-misspelt",
  version = 1,
  section = "subject",
  weight = 2.0,
  grade = "fact",
  title = { ja = "社名の綴りが入れ替わっている", en = "A brand's name with two letters swapped" },
  explain = {
    ja = "「{name}」は、よく知られた社名の隣り合う二文字が入れ替わった綴り。本人が自社の名を書き間違えることはまずなく、社名で探すフィルターを避けられる。",
    en = "\"{name}\" is a well-known name with two neighbours swapped: hardly a slip of its owner, and filters for the name don't find it.",
  },
  when = { { top_has = list } },
  match = function(mail, evidence)
    if posing.owner(mail.from.domain.value) or mail.is_list then return false end
    for _, field in ipairs({ mail.subject, mail.from.name }) do
      for _, found in ipairs(field:find_all(list)) do
        if evidence.count < 2 and field:matches("(?<![a-z0-9@.-])\\Q" .. found.folded .. "\\E(?![a-z0-9])") then
          evidence:add(found)
          evidence:set("name", found)
        end
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "A colleague's slip of the keys." },
  tests = {
    { name = "Amaozn", expect = true, mail = [[
From: a@example.com
Subject: =?utf-8?b?44CQQW1hb3pu44CR44GK5pSv5omV44GE5pa55rOV44Gu5pu05paw?=

x
]] },
    { name = "in From", expect = true, mail = [[
From: Netlfix <a@example.com>
Subject: x

x
]] },
    { name = "written right", expect = false, mail = [[
From: a@example.com
Subject: Amazon, Netflix, Google

x
]] },
    { name = "inside another word", expect = false, mail = [[
From: a@example.com
Subject: xamaoznx

x
]] },
    { name = "in the text alone", expect = false, mail = [[
From: a@example.com
Subject: x

I bought it at amaozn.
]] },
  },
}
