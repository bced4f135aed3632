return rule {
  id = "body/broken-join",
  version = 1,
  section = "body",
  weight = 1.0,
  grade = "fact",
  title = { ja = "句読点の継ぎ目が壊れている", en = "Punctuation that collides" },
  explain = {
    ja = "「{join}」のように句読点が不自然に重なり、文をつなぎ合わせた跡が見える。",
    en = "Marks collide (\"{join}\") where sentences were put together by a machine.",
  },
  prefilter = { "。,", "。 ,", "、,", "、 ,", ",。", ", 。", "、。", "、 。", "。、", "。 、" },
  match = function(mail, evidence)
    local found = mail.body:match("[ぁ-ゖァ-ヺー一-龥] ?(?:。 ?,|、 ?,|, ?。|、 ?。|。 ?、)")
    if not found then return false end
    evidence:add(found)
    evidence:set("join", found.value)
    return true
  end,
  false_positives = { "Typing errors." },
  tests = {
    { name = "full stop and comma", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

適切な措置を講じてください。 , 添付されたメールをお読みください.
]] },
    { name = "plain", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お世話になります。 山田です。
]] },
  },
}
