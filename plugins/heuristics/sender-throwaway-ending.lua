local endings = {}
for word in string.gmatch("art autos beauty best bid boats bond buzz cam cfd click club cyou date fit fun hair help homes icu "
  .. "lat life live lol loan makeup men mom monster motorcycles online pics pro pw quest rest review rocks sbs shop site skin space "
  .. "store stream su surf tk top trade uno vip website win work world wtf xin xyz yachts za zone", "[a-z]+") do endings[word] = true end

return rule {
  id = "sender/throwaway-ending",
  version = 1,
  section = "sender",
  weight = 1.0,
  title = { ja = "使い捨てに多い種類の差出人ドメイン", en = "A sender at an ending of throw-away domains" },
  explain = {
    ja = "差出人のドメイン {domain} の末尾「.{ending}」は、安価で使い捨てのドメインに多い。",
    en = "The sender writes from {domain}; .{ending} is cheap and common among throw-away domains.",
  },
  match = function(mail, evidence)
    for _, address in ipairs({ mail.from, mail.return_path, mail.reply_to }) do
      local ending = address.org and string.match(address.org, "[^.]+$")
      if endings[ending or ""] then
        evidence:add(address)
        evidence:set("domain", address.domain.value)
        evidence:set("ending", ending)
        return true
      end
    end
    return false
  end,
  false_positives = { "Hobby sites and small projects use such endings too." },
  tests = {
    { name = "lol", expect = true, mail = [[
From: a@helloadmin.lol
Subject: x

x
]] },
    { name = "com", expect = false, mail = [[
From: a@example.com
Subject: x

x
]] },
  },
}
