local japanese = require("japanese")

return rule {
  id = "body/program-date",
  version = 1,
  section = "body",
  weight = 0.4,
  grade = "fact",
  title = { ja = "日本語のメールにプログラムが書いた日時", en = "A program's date in a Japanese mail" },
  explain = {
    ja = "日本語の文面に「{date}」という日時がある。プログラムの書き方のままで、読み手に合わせていない。",
    en = "A Japanese text holds the date \"{date}\" as programs write it, not made for its readers.",
  },
  when = { "japanese", "cue:english-date" },
  match = function(mail, evidence)
    if not japanese.written(mail) then return false end
    for _, found in ipairs(mail:cues("english-date")) do
      if found:matches(":\\d\\d (?:[+-]\\d{4}|gmt|utc)$") then
        evidence:add(found)
        evidence:set("date", found.value)
        return true
      end
    end
    return false
  end,
  exempt = { ["full-width"] = "A program does not write full-width letters." },
  false_positives = { "Quoted headers and logs." },
  tests = {
    { name = "as programs write it", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

お客さまのログイン内容をご確認ください。
日付と時刻: Wed, 20 May 2026 10:32:44 +0000
]] },
    { name = "head of a forwarded mail", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

転送いたします。ご確認ください。
Date: Wed, 20 May 2026 10:32:44 +0900
]] },
  },
}
