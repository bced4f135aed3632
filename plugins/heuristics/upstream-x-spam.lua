--- What a filter on the way wrote into the header.  Its number is shown, never added to ours.
local fields = { "X-Spam", "X-Spam-Flag", "X-Spam-Status" }

return rule {
  id = "upstream/x-spam",
  version = 1,
  section = "upstream",
  weight = 1.0,
  grade = "fact",
  title = { ja = "フィルターが迷惑メールと判定", en = "A filter said spam" },
  explain = {
    ja = "途中のフィルターが {field} に「{value}」と記録している。誰が書いたかは確かめられないので参考にとどまる。",
    en = "A filter on the way wrote \"{value}\" into {field}; who wrote it can't be proved, so it is a hint.",
  },
  when = { "upstream" },
  match = function(mail, evidence)
    for _, name in ipairs(fields) do
      local value = mail:header(name)
      if value:match("^ ?yes\\b") then
        evidence:add(value)
        evidence:set("field", name)
        evidence:set("value", "Yes")
      end
    end
    return evidence.count > 0
  end,
  tests = {
    { name = "X-Spam says yes", expect = true, mail = [[
From: a@example.com
To: info@example.jp
X-Spam: Yes
Subject: Notice

Hello.
]] },
    { name = "X-Spam-Status says no", expect = false, mail = [[
From: a@example.com
To: info@example.jp
X-Spam-Status: No, score=-1.9 required=5.0
Subject: Notice

Hello.
]] },
  },
}
