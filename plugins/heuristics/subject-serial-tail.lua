local tail = "(?<=[^0-9#:：no.号第-]) ([0-9]{6,12})$"

--- What a number would be as the first digits of a Unix time near the mail's Date; nil if it isn't.
-- A truncated clock is plausible when its span meets the two days around Date.
local function clock(serial, epoch)
  local missing = 10 - #serial
  if not epoch or missing < 0 or missing > 4 then return nil end
  local step = math.floor(10^missing)
  local first = tonumber(serial) * step
  if first > epoch + 2 * 86400 or first + step - 1 < epoch - 2 * 86400 then return nil end
  return date.text(first)
end

return rule {
  id = "subject/serial-tail",
  version = 1,
  section = "subject",
  weight = 0.5,
  title = { ja = "件名の末尾に意味のない番号", en = "A bare serial at the end of the subject" },
  explain = {
    ja = "件名の末尾に説明のない番号「{serial}」がある。同じ件名を少しずつ変えてフィルターを避けるときに見られる。Unix 時間の上の桁とみると、{clock_ja}。",
    en = "The subject ends in the unexplained number {serial}, as mailings have that vary each subject to pass filters. As leading digits of a Unix time: {clock_en}.",
  },
  when = { { "subject", matches = tail } },
  match = function(mail, evidence)
    local found = mail.subject:match(tail)
    if not found then return false end
    evidence:add(found)
    evidence:set("serial", found.value)
    local when = clock(found.value, mail.date.epoch)
    evidence:set("clock_ja", when and when .. " からの時刻にあたり、送信時の時計である可能性がある" or "送信日の頃の時刻にはあたらない")
    evidence:set("clock_en", when and "from " .. when .. " on, perhaps the clock when it was sent" or "no time near Date")
    return true
  end,
  false_positives = { "Order or ticket numbers without a label." },
  tests = {
    { name = "seven digits behind an address", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: 配信保留中 – info@example.jp 1771369

Hello.
]] },
    { name = "labelled order number", expect = false, mail = [[
From: a@example.com
Subject: ご注文番号: 1771369

Hello.
]] },
  },
}
