--- Every kana before a full stop.
local stops = {}
for kana in string.gmatch("ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねの"
  .. "はばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔゕゖ", ".") do
  table.insert(stops, kana .. ".")
end

return rule {
  id = "body/ascii-period",
  version = 1,
  section = "body",
  weight = 0.6,
  grade = "fact",
  title = { ja = "日本語の文が半角ピリオドで終わる", en = "Japanese sentences ended by an ASCII full stop" },
  explain = {
    ja = "「{line}」のように、日本語の文が「。」でなく半角の「.」で終わっている。機械的に作られた文面に見られる。",
    en = "Japanese sentences end in an ASCII full stop (\"{line}\"), as machine-made text does.",
  },
  prefilter = stops,
  when = { "japanese" },
  match = function(mail, evidence)
    for _, part in ipairs(mail.texts) do
      -- Unfolded: folding makes the full-width full stop an ASCII one.
      for _, line in ipairs(part:lines("(*ANYCRLF)(?m)[ぁ-ゖ]\\.[ \"'」]*$", 3)) do
        evidence:add(line)
        evidence:set("line", line.value)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Writers who use Latin punctuation on purpose." },
  tests = {
    { name = "ASCII full stop", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

サービスをアップグレードしてください.
]] },
    { name = "full-width full stop", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

本稿ではその方法を述べます．
]] },
    { name = "ellipsis", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

そうですね...
]] },
  },
}
