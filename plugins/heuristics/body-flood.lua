-- Ordinary mail stays far below these limits; going over one is how a mail hides what it holds.
local floods, names = {}, {}
for name in string.gmatch("headers header_bytes parts depth links address_groups address-group-recursion addresses", "[^ ]+") do
  floods[name] = true
  table.insert(names, name)
end

return rule {
  id = "body/flood",
  version = 1,
  section = "body",
  weight = 1.5,
  grade = "fact",
  title = { ja = "解析を妨げるほどの大量の項目", en = "A flood that hinders analysis" },
  explain = {
    ja = "「{what}」が {count} に達し、解析の上限を超えている。普通のメールではまず起こらず、中身を隠す手口とみられる。",
    en = "\"{what}\" is at {count}, over the limit of analysis: ordinary mail hardly ever is; it looks like hiding.",
  },
  when = { { "defects.name", matches = "^(?:" .. table.concat(names, "|") .. ")$" } },
  match = function(mail, evidence)
    for _, defect in ipairs(mail.defects) do
      if floods[defect.name] then
        evidence:add(defect.name)
        evidence:set("what", defect.name)
        evidence:set("count", defect.value)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Digests of very large mailing lists; machine-made reports with thousands of links." },
  tests = {
    { name = "two thousand fields", expect = true, mail = ("X-Filler: a\n"):rep(2000) .. [[
From: a@example.com
Subject: x

text
]] },
    { name = "a broken charset only", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=nonsense

text
]] },
  },
}
