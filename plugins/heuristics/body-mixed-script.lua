return rule {
  id = "body/mixed-script",
  version = 1,
  section = "body",
  weight = 2.0,
  grade = "fact",
  title = { ja = "本文の英単語にキリル文字などが混在", en = "Look-alike letters in the text" },
  explain = {
    ja = "本文の「{word}」は英字の単語に見えるが、そっくりなキリル文字やギリシャ文字が混ぜてある。",
    en = "\"{word}\" and more words of the text mix Cyrillic or Greek look-alikes into Latin letters.",
  },
  when = { "cue:mixed-script" },
  match = function(mail, evidence)
    local found = mail:cues("mixed-script")
    if #found < 3 then return false end
    for i = 1, 3 do evidence:add(found[i]) end
    evidence:set("word", found[1].value)
    return true
  end,
  exempt = { ["full-width"] = "Look-alikes pass for Latin letters of their own width only." },
  false_positives = { "Formulas; texts about scripts." },
  tests = {
    { name = "Cyrillic in English", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

Kееріng уоur іnfоrmаtіоn сurrеnt hеlрѕ yоu
]] },
    { name = "Russian and English", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

Привет from Moscow
]] },
  },
}
