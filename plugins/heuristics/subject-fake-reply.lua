local reply = "^(?:re|fwd?|aw|tr|rv|enc) ?:"

return rule {
  id = "subject/fake-reply",
  version = 1,
  section = "subject",
  weight = 0.8,
  title = { ja = "返信を装う件名", en = "A subject that feigns a reply" },
  explain = {
    ja = "件名は「{mark}」で始まるが、返信に付くはずの In-Reply-To も References も引用もない。",
    en = "The subject begins with \"{mark}\", but there is neither In-Reply-To nor References nor a quotation.",
  },
  when = { "not reply", "not list", { "subject", matches = reply } },
  match = function(mail, evidence)
    local mark = mail.subject:match(reply)
    if not mark or mail.is_reply or not mail:header("References").empty then return false end
    if not mail:header("Thread-Index").empty or mail.is_list then return false end
    if mail.body:match("\\b(?:wrote|writes|schrieb|a écrit|escreveu|escribió|original message|forwarded|from|de|von|subject) ?[:：>-]|(?:^| )>") then return false end
    evidence:add(mark)
    evidence:set("mark", mark.value)
    return true
  end,
  false_positives = { "Mail programs that set no thread; mail whose header was cut." },
  tests = {
    { name = "feigned", expect = true, mail = [[
From: a@example.com
Subject: RE: your order

Click
]] },
    { name = "real", expect = false, mail = [[
From: a@example.com
In-Reply-To: <1@x>
Subject: Re: x

Hi
]] },
    { name = "quoting", expect = false, mail = [[
From: a@example.com
Subject: Re: x

Hi
> you said
]] },
  },
}
