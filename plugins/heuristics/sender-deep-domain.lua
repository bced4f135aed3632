return rule {
  id = "sender/deep-domain",
  version = 1,
  section = "sender",
  weight = 1.0,
  grade = "fact",
  title = { ja = "異様に細かいサブドメイン", en = "A sender many names deep" },
  explain = {
    ja = "差出人のドメイン {domain} は、組織の名の前に {count} 段もの名前が付いている。",
    en = "The sender's domain {domain} stands {count} names below its owner's.",
  },
  when = { { "from.domain.value", matches = "(?:\\.[^.]*){4}" } },
  match = function(mail, evidence)
    local host, org = mail.from.domain.value, mail.from.org
    if not org or brands.owner(host) then return false end
    local rest = string.sub(host, 1, #host - #org)
    local _, count = string.gsub(rest, "\\.", ".")
    if count < 3 then return false end
    evidence:add(mail.from.domain)
    evidence:set("domain", host)
    evidence:set("count", count)
    return true
  end,
  false_positives = { "Universities and large firms with a name for each machine." },
  tests = {
    { name = "deep", expect = true, mail = [[
From: x@a.d.b.u.wizzo.example.com
Subject: x

x
]] },
    { name = "shallow", expect = false, mail = [[
From: x@mail.example.com
Subject: x

x
]] },
  },
}
