local text = ("x"):rep(100000)
local all = {}
for i = 1, 100000 do all[i] = text end
return rule {
  id = "broken/many-references",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "壊れた", en = "broken" },
  explain = { ja = "壊れた。", en = "Broken." },
  references = all,
  match = function(mail, evidence) return false end,
}
