local opens, closes = {}, {} -- brackets, three bytes each
for bracket in string.gmatch("【「｢『“《〔", ".") do opens[bracket] = true end
for bracket in string.gmatch("】」｣』”》〕", ".") do closes[bracket] = true end

-- Not by an expression: it would have to be compiled for each address.
local function is_framed(part, address)
  local folded = part.folded
  local first, last = string.find(folded, address, 1, true)
  if not first then return false end
  if string.byte(folded, first - 1) == 0x20 then first = first - 1 end
  if string.byte(folded, last + 1) == 0x20 then last = last + 1 end
  return opens[string.sub(folded, first - 3, first - 1)] and closes[string.sub(folded, last + 1, last + 3)]
end

return rule {
  id = "recipient/address-repeated",
  version = 1,
  section = "recipient",
  weight = 0.6,
  grade = "fact",
  title = { ja = "本文に受信者のアドレスを差し込み", en = "The recipient's address set into the text" },
  explain = {
    ja = "受信者のアドレスが本文に繰り返し、または括弧に入れて差し込まれている。宛先だけを差し替える一斉送信の特徴。",
    en = "The recipient's address is set into the text repeatedly or in brackets, as bulk mail does that fills in nothing else.",
  },
  when = { "recipient:repeated", "not reply", "not list" },
  match = function(mail, evidence)
    if mail.is_reply or mail.is_list then return false end
    for _, address in ipairs(mail.recipients) do
      for _, part in ipairs(mail.texts) do
        local found = part:find_all(address)
        if #found >= 2 or (#found == 1 and is_framed(part, address)) then
          for _, place in ipairs(found) do evidence:add(place) end
          return true
        end
      end
    end
    return false
  end,
  false_positives = { "Newsletters that name the address in text and footer; quoted conversations.",
    "Automatic replies that repeat what was filled into a form." },
  tests = {
    { name = "in corner brackets", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

メールアドレスは 【 info@example.jp 】 で、削除のフラグが付けられています。
]] },
    { name = "once in the footer", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x

News of this week.
This mail was sent to info@example.jp.
]] },
  },
}
