local fields = literals { "{{", "##", "%email%", "%%", "*|", "%domain%", "%user%", "[email", "[[", "[-email", "[user", "[domain", "[to-email", "[toemail", "[-" }
local blank = literals { "いつも" }

return rule {
  id = "body/unfilled-placeholder",
  version = 1,
  section = "body",
  weight = 1.5,
  grade = "fact",
  title = { ja = "埋め忘れた差し込み欄", en = "A field that was not filled in" },
  explain = {
    ja = "「{field}」という、ひな形の差し込み欄がそのまま残っている。",
    en = "The template's field \"{field}\" was left as it was.",
  },
  prefilter = { fields, blank },
  match = function(mail, evidence)
    local found = mail.body:has(fields) and mail.body:match("\\{\\{ ?[a-z_.]{2,24} ?\\}\\}|##[a-z_]{2,20}##|%%[a-z_]{2,24}%%|\\*\\|[a-z_]{2,24}\\|\\*|%(?:email|domain|user)%"
      .. "|\\[\\[?-?(?:email|user|username|domain|emailuser|to-?email)-?\\]\\]?")
      or mail.body:has(blank) and mail.body:match("いつも ?\\( ?\\)") -- circles or stars there are an editor's mask
    if not found then return false end
    evidence:add(found)
    evidence:set("field", found.value)
    return true
  end,
  false_positives = { "Mails about templates; genuine mailings with a mistake." },
  tests = {
    { name = "empty slot", expect = true, mail = [=[
From: a@example.com
Subject: x

Dear [[email]], your mailbox is full.
]=] },
    { name = "percent signs of a mailer", expect = true, mail = [[
From: a@example.com
Subject: x

Dear %%FIRSTNAME%%, your mailbox is full.
]] },
    { name = "filled", expect = false, mail = [[
From: a@example.com
Subject: x

Dear Taro, see [1] below.
]] },
  },
}
