--- Pieces of the mailing program's template that were not replaced or were cut wrongly.
local residue = {
  "[\"'”][,;] ?$",                     -- ログインのお知らせ< 1 秒 前",
  "\\{\\{|\\}\\}|\\$\\{|\\}\\)|%[sd]\\b|\\[%|%\\]", -- {{name}} ${name} }) %s
  "##[a-z_]+##|\\[\\[?(?:email|e-mail|name|user|domain|random)[a-z_0-9]*\\]",
  "<[^<>]*(?:秒|分|時間) ?前[^<>]*$",
  "\\{\\$[a-z_.]{2,20}\\}|\\{(?:first_?name|name|email|user|domain|subject|random)\\}|\\{\\d\\}|##[^# ]{1,20}##|%(?:random|name|email|user|domain|date)[a-z_0-9]*%",
  "<br ?/?>|&nbsp;|^ ?(?:undefined|null)\\b|(?:undefined|null) ?様",
}
local any = "(?=[\"'”{}$%\\[#<& un])(?:" .. table.concat(residue, "|") .. ")" -- what they begin with tells first

return rule {
  id = "subject/template-residue",
  version = 1,
  section = "subject",
  weight = 1.5,
  title = { ja = "件名に雛形の残り", en = "Left-over of a template in the subject" },
  explain = {
    ja = "件名に「{residue}」という、送信プログラムの雛形が置き換えられずに残ったような記号がある。",
    en = "The subject holds \"{residue}\", which looks like a template's mark that was not replaced.",
  },
  when = { { "subject", matches = any } },
  match = function(mail, evidence)
    for _, pattern in ipairs(residue) do
      local found = mail.subject:match(pattern)
      if found then
        evidence:add(found)
        evidence:set("residue", found.value)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Subjects that quote program code." },
  tests = {
    { name = "quotation mark and comma at the end", expect = true, mail = [[
From: a@example.com
Subject: 【WEBメール】ログインのお知らせ< 1 秒 前",

Hello.
]] },
    { name = "unfilled field", expect = true, mail = [[
From: a@example.com
Subject: Hello {{name}}

Hello.
]] },
    { name = "a variable without its value", expect = true, mail = [[
From: a@example.com
Subject: undefined 様、ご請求のお知らせ %RANDOM%

Hello.
]] },
    { name = "braces of a library", expect = false, mail = [[
From: a@example.com
Subject: dplyr {v2}: 50%off &amp; more

Hello.
]] },
    { name = "quotation at the end", expect = false, mail = [[
From: a@example.com
Subject: 講演「メールの<基礎>」のお知らせ

Hello.
]] },
  },
}
