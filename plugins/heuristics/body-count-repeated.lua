local pattern = "([0-9]{1,3}) ?(?:通|件)の?(?:電子)?(?:受信)?(?:メール|メッセージ)"
local after = "(?|(?:メール|メッセージ) ?(?:が|を|は)? ?([0-9]{1,3}) ?[通件]|\\(([0-9]{1,3}) ?[通件]\\) ?(?:未読|保留|未受信|受信|新着))"
local other = "([0-9]{1,3}) ?(?:件の)?(?:受信メール|受信メッセージ|未読メール|未読メッセージ"
  .. "|(?:incoming |undelivered |pending |new |unread )?(?:messages|e-?mails))"

--- All numbers of mails that a text speaks of, a line at a time.
local function counts(where, into)
  if not (where:matches(pattern) or where:matches(other) or where:matches(after)) then return end
  for _, line in ipairs(where:lines()) do
    local found = line:match(pattern) or line:match(other) or line:match(after)
    if found then
      local number = found.folded
      if not into[number] then
        into[number] = {}
        table.insert(into, number) -- the order they are told in: pairs() has none
      end
      table.insert(into[number], found)
    end
  end
end

--- What follows the number, by its beginnings.
local follows = { "通メ", "通の", "通電", "通受", "通が", "通を", "通は", "件が", "件を", "件は", "通)", "件)", "件メ", "件の", "件電", "件受", "受信メ", "未読メ", "incoming ",
  "undelivered ", "pending ", "new ", "unread ", "messages", "emails", "e-mails" }
local numbers = {}
for digit in string.gmatch("0123456789", ".") do
  for _, word in ipairs(follows) do
    table.insert(numbers, digit .. word)
    table.insert(numbers, digit .. " " .. word)
  end
end

return rule {
  id = "body/count-repeated",
  version = 1,
  section = "body",
  weight = 0.7,
  title = { ja = "「◯通のメール」を繰り返す", en = "The number of mails is repeated" },
  explain = {
    ja = "「{count} 通のメール」という数を繰り返し、届いていないメールがあると思わせている。",
    en = "The number of {count} mails is repeated to make the reader believe that some did not arrive.",
  },
  prefilter = numbers,
  match = function(mail, evidence)
    local seen = {}
    counts(mail.subject, seen)
    local first = mail.texts[1]
    if first then counts(first, seen) end
    for _, number in ipairs(seen) do
      local places = seen[number]
      if #places >= 2 then
        for _, place in ipairs(places) do evidence:add(place) end
        evidence:set("count", number)
        return true
      end
    end
    return false
  end,
  false_positives = { "Digests of unread messages that a service sends on request." },
  tests = {
    { name = "subject and body", expect = true, mail = [[
From: a@example.com
Subject: 12 受信メールがメールボックスに配信保留中
Content-Type: text/plain; charset=UTF-8

あなたのメールアドレスへの12通のメールの配信を停止しました
]] },
    { name = "two different numbers", expect = false, mail = [[
From: a@example.com
Subject: 12 受信メールがあります
Content-Type: text/plain; charset=UTF-8

昨日は7通のメールが届きました
]] },
  },
}
