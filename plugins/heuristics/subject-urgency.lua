local words = require("lexicon")

local extra = literals { "重要", "【重要", "緊急", "警告", "異常", "ご注意", "最終", "必要なアクション", "action required",
  "満了のお知らせ", "配信失敗", "ご利用確認", "利用確認", "important notice" }
local lists = { words.threats, words.haste, extra }

return rule {
  id = "subject/urgency",
  version = 1,
  section = "subject",
  weight = 0.7,
  weight_bounds = { min = 0, max = 1.2 }, -- genuine firms head their letters with "【重要】", too
  title = { ja = "件名が不安や焦りを誘う", en = "The subject presses or frightens" },
  explain = {
    ja = "件名の「{word}」が、内容を確かめる前に行動するよう急がせている。",
    en = "\"{word}\" in the subject urges the reader to act before looking closely.",
  },
  when = { { top_has = lists } },
  match = function(mail, evidence)
    for _, list in ipairs(lists) do
      local found = mail.subject:find(list)
      if found then
        evidence:add(found)
        evidence:set("word", found.value)
        return true
      end
    end
    return false
  end,
  false_positives = { "Genuine maintenance, security and payment notices use the same words." },
  tests = {
    { name = "service suspended", expect = true, mail = [[
From: a@example.com
Subject: サービスが一時停止されました。

Hello.
]] },
    { name = "final notice", expect = true, mail = [[
From: a@example.com
Subject: Final notice: your account

Hello.
]] },
    { name = "meeting", expect = false, mail = [[
From: a@example.com
Subject: 来週の打ち合わせについて

Hello.
]] },
  },
}
