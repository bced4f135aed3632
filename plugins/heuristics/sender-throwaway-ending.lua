local endings = require("endings")

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
  when = { { "from.org", "return_path.org", "reply_to.org", matches = endings.pattern } },
  match = function(mail, evidence)
    for _, address in ipairs({ mail.from, mail.return_path, mail.reply_to }) do
      local ending = address.org and string.match(address.org, "[^.]+$")
      if endings.throwaway[ending or ""] then
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
