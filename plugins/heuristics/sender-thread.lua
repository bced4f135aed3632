local posing = require("posing")
local stores = require("stores")
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
    -- Who answers in a stolen mailbox wants the talk to go on elsewhere.
    if mail.reply_to.org and mail.from.org and mail.reply_to.org ~= mail.from.org and posing.free_mail(mail.reply_to.domain.value) then return false end
    for _, link in ipairs(mail:clickable("shared-host")) do
      if string.find(link.host, stores.anonymous) then return false end
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
    { name = "a reply that is to be answered elsewhere", expect = false, mail = [[
From: a@example.com
Reply-To: a.example@accountant.com
In-Reply-To: <1@example.jp>
References: <1@example.jp>
Subject: Re: invoice

Our bank details have changed.
]] },
    { name = "a reply that leads to a store anybody can use", expect = false, mail = [[
From: a@example.com
In-Reply-To: <1@example.jp>
References: <1@example.jp>
Subject: Re: estimate

Here it is: https://a-share.r2.dev/m.html
]] },
    { name = "Re: alone", expect = false, mail = [[
From: a@example.com
Subject: Re: your invoice

Hello.
]] },
  },
}
