return rule {
  id = "sender/domain-in-localpart",
  version = 1,
  section = "sender",
  weight = 1.8,
  grade = "fact",
  title = { ja = "@ の前に別のドメイン名", en = "Another domain before the @" },
  explain = {
    ja = "差出人アドレスの @ より前に「{shown}」というドメイン名が書かれ、本当のドメイン {domain} から目をそらさせている。",
    en = "The part before the @ reads \"{shown}\" like a domain and draws the eye from the real one, {domain}.",
  },
  when = { { "from.localpart", matches = "\\.(?:com|net|org|jp)$" } },
  match = function(mail, evidence)
    local from = mail.from
    local shown = from.localpart:match("([a-z0-9-]{3,}\\.(?:com|net|org|(?:co|ne|or|go)\\.jp|jp))$")
    if not shown or from.domain.empty then return false end
    if domain.same_org(shown.folded, from.domain.value) then return false end
    -- Who is in Japan may write so behind his name: nakamura.jp@example.co.jp.
    if string.match(shown.folded, "^[^.]+\\.jp$") and string.match(from.domain.value, "\\.jp$") then return false end
    evidence:add(shown)
    evidence:set("shown", shown.value)
    evidence:set("domain", from.domain.value)
    return true
  end,
  false_positives = { "Forwarders that rewrite addresses (user=example.com@forwarder)." },
  tests = {
    { name = "domain as local part", expect = true, mail = [[
From: x <member.example-card.com@nlugjoc.cn>
Subject: x

Hello.
]] },
    { name = "a name and its country", expect = false, mail = [[
From: x <taro.yamada.jp@example.co.jp>
Subject: x

Hello.
]] },
    { name = "first and last name", expect = false, mail = [[
From: x <taro.yamada@example.com>
Subject: x

Hello.
]] },
  },
}
