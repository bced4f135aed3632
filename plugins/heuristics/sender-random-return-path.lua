local random = require("random")

return rule {
  id = "sender/random-return-path",
  version = 1,
  section = "sender",
  weight = 1.2,
  title = { ja = "無作為に作られたような返送先", en = "Bounces go to a machine-made name" },
  explain = {
    ja = "返送先 {address} に、無作為に並べた文字のような名前がある。",
    en = "The address for bounces, {address}, holds a name that looks drawn at random.",
  },
  when = { "not list", { "return_path.domain.value", matches = random.pattern .. "|[a-z0-9]{21}" } },
  match = function(mail, evidence)
    local path = mail.return_path
    if path.org == nil or path.org == mail.from.org or mail.is_list then return false end
    for label in string.gmatch(path.domain.value, "[^.]+") do
      if random.label(label) or #label > 20 and string.find(label, "^[a-z0-9]+$") then
        evidence:add(path)
        evidence:set("address", path.address.value)
        return true
      end
    end
    return false
  end,
  false_positives = { "Services that name their machines so." },
  tests = {
    { name = "drawn", expect = true, mail = [[
Return-Path: <return@q2ni50y7k.example.net>
From: Bank <a@example.com>
Subject: x

x
]] },
    { name = "a service", expect = false, mail = [[
Return-Path: <b-1@bounces.example.net>
From: Bank <a@example.com>
Subject: x

x
]] },
  },
}
