return rule {
  id = "body/ruler-layout",
  version = 1,
  section = "body",
  weight = 0.05,
  grade = "fact",
  title = { ja = "罫線で組んだ文面", en = "Layout of ruled lines" },
  explain = {
    ja = "罫線（{ruler}）で区切った文面。それ自体は怪しくないが、同じ文面の変種を見比べる手がかりになる。",
    en = "The text is divided by ruled lines ({ruler}): harmless in itself, but it helps to tell variants apart.",
  },
  when = { "body:rulers" },
  match = function(mail, evidence)
    local last = nil
    for _, part in ipairs(mail.texts) do
      for _, line in ipairs(part:rulers(8)) do
        evidence:add(line)
        local ruler = line.value
        if ruler ~= last then evidence:set("ruler", string.sub(ruler, 1, utf8.offset(ruler, 7) - 1) .. "…") end
        last = ruler
      end
    end
    return evidence.count >= 2
  end,
  tests = {
    { name = "two rulers", expect = true, mail = [[
From: a@example.com
Subject: x

****************************************
Service: domain
****************************************
]] },
    { name = "separator of a signature", expect = false, mail = [[
From: a@example.com
Subject: x

Hello
--
Taro
]] },
  },
}
