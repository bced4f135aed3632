return rule {
  id = "sender/lookalike-domain",
  version = 1,
  section = "sender",
  weight = 2.2,
  grade = "inference",
  title = { ja = "本物に似せたドメイン", en = "A domain that imitates the brand's" },
  explain = {
    ja = "差出人のドメイン {domain} は{brand}の {token} によく似ているが、{brand}のものではない。",
    en = "The sender's domain {domain} closely resembles {brand}'s {token} but is not {brand}'s.",
  },
  when = { "posed:foreign", "from:lookalike" },
  match = function(mail, evidence)
    local brand, org = mail.posed, mail.from.org
    if not brand or not org or brand:role(mail.from.domain.value) then return false end
    local label = string.match(org, "^([^.]+)")
    for _, token in ipairs(brand.tokens) do
      if #token >= 5 and label ~= token and text.similar(label, token) >= 0.8 then
        evidence:add(mail.from.domain)
        evidence:about(brand)
        evidence:set("domain", org)
        evidence:set("token", token)
        return true
      end
    end
    return false
  end,
  tests = {
    { name = "l for i", expect = true, mail = [[
From: えきねっと <info@ekl-net.com>
Subject: x

Hello.
]] },
    { name = "the real one", expect = false, mail = [[
From: えきねっと <info@eki-net.com>
Subject: x

Hello.
]] },
    { name = "quite another", expect = false, mail = [[
From: えきねっと <info@example.com>
Subject: x

Hello.
]] },
  },
}
