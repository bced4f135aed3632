-- A sign is the part of the name that is found fast: letters before it are everywhere.
local double = " k\\.? ?k\\.?,? (?:inc|ltd|llc|corp)\\b"
local pair = " (?:inc\\.?,? (?:ltd|llc|gmbh)|ltd\\.?,? inc)\\b"
local pairs_of_forms = { "inc ltd", "inc. ltd", "inc, ltd", "inc., ltd", "inc llc", "inc. llc",
  "inc, llc", "inc., llc", "inc gmbh", "inc. gmbh", "inc, gmbh", "inc., gmbh", "ltd inc", "ltd. inc",
  "ltd, inc", "ltd., inc" }
local before_latin = {}
for letter in string.gmatch("abcdefghijklmnopqrstuvwxyz", ".") do
  table.insert(before_latin, "株式会社" .. letter)
  table.insert(before_latin, "株式会社 " .. letter)
end
local doubles = {}
for _, sign in ipairs { "kk", "k k", "k.k", "k. k", "kk.", "k k.", "k.k.", "k. k." } do
  for _, form in ipairs { "inc", "ltd", "llc", "corp" } do
    table.insert(doubles, sign .. " " .. form)
    table.insert(doubles, sign .. ", " .. form)
  end
end
local forms = {
  { sign = double, words = literals(doubles), name = "[a-z][a-z .&-]{1,30},?" .. double },
  { sign = "株式会社", words = literals(before_latin), name = "株式会社 ?[a-z][a-z &-]{1,24},? (?:inc|llc|ltd|k\\.k)\\b" },
  { sign = pair, words = literals(pairs_of_forms), name = "[a-z][a-z .&-]{1,30},?" .. pair },
}

return rule {
  id = "body/company-name-mixture",
  version = 1,
  section = "body",
  weight = 0.9,
  grade = "fact",
  title = { ja = "会社形態を重ねた社名", en = "A company name with two legal forms" },
  explain = {
    ja = "「{name}」は会社の形態を二重に書いており、正式な社名とは考えにくい。",
    en = "\"{name}\" states two legal forms at once, so it is hardly the proper name.",
  },
  prefilter = { literals(doubles), literals(pairs_of_forms), literals(before_latin) },
  match = function(mail, evidence)
    for _, form in ipairs(forms) do
      local found = mail.body:has(form.words) and mail.body:matches(form.sign) and mail.body:match(form.name)
      if found then
        evidence:add(found)
        evidence:set("name", found.value)
        return true
      end
    end
    return false
  end,
  tests = {
    { name = "K.K Inc.", expect = true, mail = [[
From: a@example.com
Subject: x

Copyright c 2024 KAGOYA Japan, K.K Inc. All rights reserved.
]] },
    { name = "one form", expect = false, mail = [[
From: a@example.com
Subject: x

Copyright 2024 KAGOYA JAPAN Inc. All rights reserved.
]] },
  },
}
