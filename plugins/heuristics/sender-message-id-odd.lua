-- What a machine that has no name on the net may call itself.
local inner = "(?:[^@]*\\.(?:local|lan|internal|localdomain|corp|home)|\\[[^@]*|[A-Za-z0-9-]{3,})$"

return rule {
  id = "sender/message-id-odd",
  version = 1,
  section = "sender",
  weight = 0.7,
  grade = "fact",
  title = { ja = "Message-ID の形がおかしい", en = "A Message-ID of no proper shape" },
  explain = {
    ja = "Message-ID「{id}」のホスト部分が本物のホスト名になっていない。",
    en = "The Message-ID \"{id}\" names no proper host.",
  },
  when = { "message-id:odd", { "message_id.value", matches = "^(?!.*@" .. inner .. ")" } },
  match = function(mail, evidence)
    if mail.message_id.empty then return false end
    local host = string.match(mail.message_id.value, "@([^@]*)$")
    if host and (domain.org(string.lower(host)) or string.find(host, "^" .. inner)) then return false end
    evidence:add(mail.message_id)
    evidence:set("id", mail.message_id.value)
    return true
  end,
  false_positives = { "Old or home-made mail programs." },
  tests = {
    { name = "no host", expect = true, mail = [[
From: a@example.com
Message-ID: <12345>
Subject: x

x
]] },
    { name = "proper", expect = false, mail = [[
From: a@example.com
Message-ID: <1@mail.example.com>
Subject: x

x
]] },
  },
}
