local posing = require("posing")

return rule {
  id = "sender/reply-to-other",
  version = 1,
  section = "sender",
  weight = 0.8,
  grade = "fact",
  title = { ja = "返信先が別の組織", en = "Replies go to another organisation" },
  explain = {
    ja = "返信先（Reply-To）のドメイン {reply} が差出人のドメイン {domain} と違う。",
    en = "Replies would go to {reply}, while the mail says it is from {domain}.",
  },
  when = { "reply-to:other", "not list" },
  match = function(mail, evidence)
    local reply, from = mail.reply_to, mail.from
    if not reply.org or not from.org or reply.org == from.org then return false end
    if mail.is_list or not mail:header("List-Post").empty then return false end
    local owner = posing.owner(from.domain.value)
    if owner and owner:akin(reply.domain.value) then return false end
    -- A person with a free mailbox who answers a form's mail is ordinary; a notice is not.
    if posing.free_mail(from.domain.value) then return false end
    evidence:add(reply)
    evidence:set("reply", reply.domain.value)
    evidence:set("domain", from.domain.value)
    return true
  end,
  false_positives = { "Web forms that put the visitor's address into Reply-To; ticket systems." },
  tests = {
    { name = "another organisation", expect = true, mail = [[
From: x@example.com
Reply-To: y@nlugjoc.cn
Subject: x

Hello.
]] },
    { name = "mailing list", expect = false, mail = [[
From: x@example.com
Reply-To: users@lists.example.org
List-Id: <users.lists.example.org>
Subject: x

Hello.
]] },
  },
}
