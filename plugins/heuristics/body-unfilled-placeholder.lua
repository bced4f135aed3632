-- Programs write ${...} too: here it must be of a person.
local reader = "(?:[a-z_.]{0,12}(?:user|email|recipient|customer)[a-z_.]{0,12}|(?:first|last|full)_?name|name)"

-- How a field begins -> the fields.  Each begins alike, so that one that isn't there is soon told.
local kinds = {
  { literals { "{{" }, "\\{\\{ ?[a-z_.]{2,24} ?\\}\\}" },
  { literals { "${" }, "\\$\\{ ?" .. reader .. " ?\\}" },
  { literals { "{$" }, "\\{\\$" .. reader .. "\\}" },
  { literals { "<%=" }, "<%= ?[a-z_.]{2,24} ?%>" },
  { literals { "undefined 様", "undefined様", "null 様", "null様" }, "(?:undefined|null) ?様" },
  { literals { "{first", "{last", "{full", "{user", "{email", "{name" }, "\\{(?:(?:first|last|full|user)_?name|user|email|name)\\}" },
  { literals { "##" }, "##[a-z_]{2,20}##" },
  { literals { "%%" }, "%%[a-z_]{2,24}%%" },
  { literals { "*|" }, "\\*\\|[a-z_]{2,24}\\|\\*" },
  { literals { "%email%", "%domain%", "%user%" }, "%(?:email|domain|user)%" },
  { literals { "[email", "[[", "[-email", "[user", "[domain", "[to-email", "[toemail", "[-" },
    "\\[\\[?-?(?:email|user|username|name|first_?name|domain|emailuser|to-?email)-?\\]\\]?" },
}
local begun, patterns = {}, {}
for _, kind in ipairs(kinds) do
  table.insert(begun, kind[1])
  table.insert(patterns, kind[2])
end
local any = table.concat(patterns, "|")

--- The first field that was left.
local function left_in(body)
  for _, kind in ipairs(kinds) do
    if body:has(kind[1]) and body:matches(kind[2]) then return body:match(any) end
  end
  return nil
end

local blank = literals { "いつも" }
table.insert(begun, blank)

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
  prefilter = begun,
  match = function(mail, evidence)
    local found = left_in(mail.body)
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
