local thread = "(?:^|\\] ?)(?:re|aw|sv|回复|返信)\\s?[:：]"

return rule {
  id = "sender/thread",
  version = 1,
  section = "sender",
  weight = -1.0,
  weight_bounds = { min = -1.5, max = 0 }, -- anybody can write these fields
  grade = "inference",
  title = { ja = "やりとりの続き", en = "Part of a conversation" },
  explain = {
    ja = "返信の件名と In-Reply-To・References があり、それまでのやりとりの続きとみられる。",
    en = "It is written as a reply, with In-Reply-To and References, and looks like part of a conversation.",
  },
  when = { "reply", { "subject", matches = thread } },
  match = function(mail, evidence)
    local reply, references = mail:header("In-Reply-To"), mail:header("References")
    if reply.empty or references.empty or not mail.subject:matches(thread) then
      return false
    end
    evidence:add(reply)
    return true
  end,
  false_positives = { "Mail from a mailbox that was taken over answers real conversations." },
  tests = {
    { name = "a reply", expect = true, mail = [[
From: a@example.com
In-Reply-To: <1@example.jp>
References: <1@example.jp>
Subject: Re: meeting

Hello.
]] },
    { name = "Re: alone", expect = false, mail = [[
From: a@example.com
Subject: Re: your invoice

Hello.
]] },
  },
}
