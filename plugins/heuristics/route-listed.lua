local stored = require("stored")

return rule {
  id = "route/listed",
  version = 1,
  section = "route",
  weight = 1.5,
  grade = "fact",
  title = { ja = "危険と判定された送信元", en = "A sending host that a service calls dangerous" },
  explain = {
    ja = "{source} は {day} に送信元 {what} を「{word}」と判定した。",
    en = "{source} called the sending host {what} \"{word}\" on {day}.",
  },
  when = { "facts-file" },
  match = function(mail, evidence)
    local origin = mail.origin
    for _, what in ipairs({ origin.ip.value, origin.rdns.value, mail.from.domain.value }) do
      if what ~= "" and stored.listed(mail, evidence, what) then
        evidence:add(origin)
        return true
      end
    end
    return false
  end,
  false_positives = { "Addresses of clouds change hands." },
  tests = {
    { name = "the address is listed", expect = true,
      facts = [[{"fuwake_facts": 1, "reputation": [{"what": "159.253.120.237", "verdict": "suspicious",
        "checked_at": "2025-06-25", "source": "Criminal IP"}]}]],
      mail = [[
Received: from x (unknown [159.253.120.237])
	by mx.example.jp (Postfix) with ESMTP id 0123456789; Tue, 24 Jun 2025 19:37:23 +0900
From: a@example.com
Subject: x

x
]] },
    { name = "another is", expect = false,
      facts = [[{"fuwake_facts": 1, "reputation": [{"what": "159.253.120.238", "verdict": "suspicious",
        "checked_at": "2025-06-25", "source": "Criminal IP"}]}]],
      mail = [[
Received: from x (unknown [159.253.120.237])
	by mx.example.jp (Postfix) with ESMTP id 0123456789; Tue, 24 Jun 2025 19:37:23 +0900
From: a@example.com
Subject: x

x
]] },
  },
}
