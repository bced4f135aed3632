local endings = require("endings")

local whose = {
  { ja = "差出人", en = "The sender writes from" },
  { ja = "不達の返送先(Return-Path)", en = "The return path is in" },
  { ja = "返信先(Reply-To)", en = "Answers go to" },
}

return rule {
  id = "sender/throwaway-ending",
  version = 1,
  section = "sender",
  weight = 1.0,
  title = { ja = "使い捨てに多い種類のドメイン(差出人側)", en = "A sender at an ending of throw-away domains" },
  explain = {
    ja = "{whose_ja}のドメイン {domain} の末尾「.{ending}」は、安価で使い捨てのドメインに多い。",
    en = "{whose_en} {domain}; .{ending} is cheap and common among throw-away domains.",
  },
  when = { { "from.org", "return_path.org", "reply_to.org", matches = endings.pattern } },
  match = function(mail, evidence)
    for i, address in ipairs({ mail.from, mail.return_path, mail.reply_to }) do
      local ending = address.org and string.match(address.org, "[^.]+$")
      if endings.throwaway[ending or ""] then
        evidence:add(address)
        evidence:set("domain", address.domain.value)
        evidence:set("ending", ending)
        evidence:set("whose_ja", whose[i].ja)
        evidence:set("whose_en", whose[i].en)
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
    { name = "of the answers alone", expect = true, mail = [[
From: a@example.com
Reply-To: b@helloadmin.lol
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
