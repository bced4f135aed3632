-- Programs write ${...} too: here it must be of a person.
local reader = "(?:[a-z_.]{0,12}(?:user|email|recipient|customer)[a-z_.]{0,12}|(?:first|last|full)_?name|name)"

local any = table.concat({
  "\\{\\{ ?[a-z_.]{2,24} ?\\}\\}",
  "\\$\\{ ?" .. reader .. " ?\\}",
  "\\{\\$" .. reader .. "\\}",
  "<%= ?[a-z_.]{2,24} ?%>",
  "(?:undefined|null) ?様",
  "\\{(?:(?:first|last|full|user)_?name|user|email|name)\\}",
  "##[a-z_]{2,20}##",
  "%%[a-z_]{2,24}%%",
  "\\*\\|[a-z_]{2,24}\\|\\*",
  "%(?:email|domain|user)%",
  "\\[\\[?-?(?:email|user|username|name|first_?name|domain|emailuser|to-?email)-?\\]\\]?",
}, "|")

-- How such a field begins.
local heads = {
  "{{", "${", "{$", "<%=", "undefined 様", "undefined様", "null 様", "null様", "{first", "{last", "{full", "{user", "{email", "{name",
  "*|", "%email%", "%domain%", "%user%", "[email", "[user", "[domain", "[to-email", "[toemail",
}
for _, sign in ipairs { "##", "%%" } do -- that and no more would be any ruler
  for letter in string.gmatch("abcdefghijklmnopqrstuvwxyz_", ".") do table.insert(heads, sign .. letter) end
end
for _, sign in ipairs { "[[", "[[-", "[-" } do
  for _, word in ipairs { "email", "user", "name", "first", "domain", "to-email", "toemail" } do table.insert(heads, sign .. word) end
end
heads = literals(heads)

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
  prefilter = { heads, blank },
  match = function(mail, evidence)
    local found = mail.body:has(heads) and mail.body:match(any)
      or mail.body:match("いつも ?\\( ?\\)", blank) -- circles or stars there are an editor's mask
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
    { name = "a variable without its value", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

undefined 様
お世話になっております。
]] },
    { name = "filled", expect = false, mail = [[
From: a@example.com
Subject: x

Dear Taro, see [1] below.
]] },
  },
}
