local random = require("random")

return rule {
  id = "sender/random-mailbox",
  version = 1,
  section = "sender",
  weight = 0.8,
  title = { ja = "無作為に作られたような差出人アドレス", en = "A mailbox named at random" },
  explain = {
    ja = "差出人アドレスの {local} は無作為に並べた文字のように見える。",
    en = "The sender's mailbox \"{local}\" looks like letters and digits drawn at random.",
  },
  when = { { "from.localpart.value", matches = "(?i)" .. random.pattern .. "|" .. random.turns .. "|\\d{5}$" } },
  match = function(mail, evidence)
    local value = mail.from.localpart.value
    local token = random.token(value)
    if not token then
      for piece in string.gmatch(string.lower(value), "[a-z0-9]{7,}") do
        -- A mailbox named as its owner signs ("lindqvist") is a name of another language.
        if random.label(piece) and not mail.from.name:has(piece) then token = piece end
      end
    end
    token = token or string.match(value, "^[A-Za-z_.-]+[a-z-]?\\d{5,}$")
    if not token then return false end
    evidence:add(mail.from)
    evidence:set("local", value)
    return true
  end,
  false_positives = { "Addresses of machines, with an identifier for the answer." },
  tests = {
    { name = "a mailbox named as its owner signs", expect = false, mail = [[
From: Marta Lindqvist <marta.lindqvist@example.com>
Subject: x

x
]] },
    { name = "drawn", expect = true, mail = [[
From: x <q2ni50y7kd3@example.com>
Subject: x

x
]] },
    { name = "a name", expect = false, mail = [[
From: x <taro.yamada@example.com>
Subject: x

x
]] },
  },
}
