return rule {
  id = "sender/address-in-name",
  version = 1,
  section = "sender",
  weight = 1.0,
  grade = "fact",
  title = { ja = "差出人名に別のドメイン", en = "The sender's name shows another domain" },
  explain = {
    ja = "差出人名は「{shown}」と書くが、本当のアドレスのドメインは {domain}。",
    en = "The sender's name reads \"{shown}\", but the address is in {domain}.",
  },
  when = { "name", { "from.name", matches = "[a-z0-9-]\\.(?:com|net|org|jp)(?![a-z0-9.-])" } },
  match = function(mail, evidence)
    local from = mail.from
    local shown = from.name:match("(?<![a-z0-9.-])((?:[a-z0-9-]+\\.)+(?:com|net|org|jp))(?![a-z0-9.-])")
    if not shown or from.domain.empty or domain.same_org(shown.folded, from.domain.value) then return false end
    if not domain.org(shown.folded) then return false end
    local owner = brands.owner(from.domain.value)
    if owner and owner:owns(shown.folded) then return false end
    -- "taro@example.jp via users" of lists, and domains of customers of one brand.
    if mail.is_list or from.name:has(" via ", " 経由", "(via ") then return false end
    evidence:add(shown)
    evidence:set("shown", shown.value)
    evidence:set("domain", from.domain.value)
    return true
  end,
  false_positives = { "Companies that are named like a domain and write through another." },
  tests = {
    { name = "a shop's domain as a name", expect = true, mail = [[
From: "example.co.jp" <a@nlugjoc.cn>
Subject: x

Hello.
]] },
    { name = "its own domain as a name", expect = false, mail = [[
From: "example.co.jp" <a@mail.example.co.jp>
Subject: x

Hello.
]] },
  },
}
