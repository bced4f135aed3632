local posing = require("posing")
local stranger = require("stranger")

--- A further address that answers go to, of another house than From and the recipients: behind a harmless first one.
local function copied_to(mail)
  local field = mail:header("Reply-To")
  if field.empty or not string.find(field.value, ",", 1, true) then return nil end
  for host in string.gmatch(field.value, "@([A-Za-z0-9.-]+)") do
    host = string.lower(host)
    if domain.org(host) and domain.org(host) ~= mail.from.org and not stranger.ours(mail, host) then return host, field end
  end
  return nil
end

local asked = "(?:chang|updat|switch|edit|modif|replac)\\w*[^.?!]{0,60}(?:direct deposit|payroll (?:account|details|information)|bank(?:ing)? (?:details|information|account|instructions?))"
  .. "|(?:direct deposit|bank(?:ing)? (?:details|information|account|instructions?))[^.?!]{0,40}(?:chang|updat|switch|different)\\w*"
  .. "|(?:振込先|振込口座|振込み先|給与口座|給与の?(?:振込|受取)口座)[^。]{0,25}(?:変更|変わ|新し[いく])"
  .. "|(?:受取口座|取引口座|銀行口座|旧口座|従来の口座)[^。]{0,25}(?:監査|凍結|使用でき|利用でき|使えな|使用不可|利用不可)[^。]{0,20}"
  .. "|(?:account|bank)[^.?!]{0,30}(?:under|due to)[^.?!]{0,12}audit[^.?!]{0,40}"

return rule {
  id = "body/account-change",
  version = 1,
  section = "body",
  weight = 3.2,
  weight_bounds = { min = 0, max = 4 },
  title = { ja = "別の返信先から振込口座の変更を頼む", en = "Another account to be paid to, from a mailbox that proves nothing" },
  explain = {
    ja = "「{words}」と支払先や給与の口座の変更を求めるのに、差出人または返信先の {domain} は、その会社や本人のものと確かめられない。返信ではなく、以前から知る電話番号などで確かめる必要がある。",
    en = "It wants money to go to another account (\"{words}\"), but is from, or to be answered at, {domain}, which shows nobody's identity. Ask by a telephone number known from before, not by answering.",
  },
  prefilter = { "direct deposit", "payroll", "bank account", "bank details", "banking details", "bank information", "banking information", "bank instruction", "banking instruction", "振込先", "振込口座", "振込み先", "給与口座", "受取口座", "取引口座", "銀行口座", "旧口座", "従来の口座", "audit" },
  when = { "not list" },
  match = function(mail, evidence)
    if mail.is_list or posing.owner(mail.from.domain.value) and mail.sender.verdict == "genuine" then return false end
    local reply, at, place = mail.reply_to
    if posing.free_mail(mail.from.domain.value) then
      at, place = mail.from.domain.value, mail.from
    elseif reply.org and reply.org ~= mail.from.org then
      at, place = reply.domain.value, reply
    else
      at, place = copied_to(mail)
    end
    local words = at and mail.body:match(asked)
    if not words then return false end
    evidence:add(words)
    evidence:add(place)
    evidence:set("words", words.value)
    evidence:set("domain", at)
    return true
  end,
  false_positives = { "The self-employed, who do business from free mailboxes." },
  tests = {
    { name = "an employee's new bank", expect = true, mail = [[
From: Sandra Whitlock <sandra.home@gmail.com>
To: payroll@firm.example.com
Subject: Direct deposit

I changed banks and would like to update my direct deposit information before payday.
]] },
    { name = "an invoice to be paid elsewhere", expect = true, mail = [[
From: Accounts <ar@plumbing.example>
Reply-To: ar.plumbing@accountant.example.net
To: ap@firm.example.com
Subject: Overdue invoice

Our bank details have changed; please pay to the new account.
]] },
    { name = "in Japanese", expect = true, mail = [[
From: 長谷川 <hasegawa@setsubi.example.jp>
Reply-To: hasegawa@setsubi-example.com
To: keiri@firm.example.jp
Subject: お支払いの件
Content-Type: text/plain; charset=utf-8

監査のため、今月から振込先の口座が変更となりました。
]] },
    { name = "the old account is being audited", expect = true, mail = [[
From: 山本 <yamamoto@setsubi.example.jp>
Reply-To: yamamoto@keiri.example.net
To: keiri@firm.example.jp
Subject: Re: お支払いの件
Content-Type: text/plain; charset=utf-8

弊社の受取口座が監査のため使用できなくなりました。下記の口座へお振込みください。
]] },
    { name = "answers go to a second address too", expect = true, mail = [[
From: 長谷川 <hasegawa@setsubi.example.com>
Reply-To: hasegawa@setsubi.example.com, setsubi.keiri@outlook.com
To: keiri@firm.example.jp
Subject: Re: 請求書の件
Content-Type: text/plain; charset=utf-8

振込先口座を変更させていただきました。今回より下記へお振込みください。
]] },
    { name = "answers go to colleagues", expect = false, mail = [[
From: 長谷川 <hasegawa@setsubi.example.com>
Reply-To: hasegawa@setsubi.example.com, keiri@setsubi.example.com
To: keiri@firm.example.jp
Subject: Re: 請求書の件
Content-Type: text/plain; charset=utf-8

振込先口座を変更いたしました。
]] },
    { name = "a supplier from his own domain", expect = false, mail = [[
From: 長谷川 <hasegawa@setsubi.example.jp>
To: keiri@firm.example.jp
Subject: 請求書
Content-Type: text/plain; charset=utf-8

振込先の口座が変更となりました。ご不明な点はお電話ください。
]] },
    { name = "a question from a private mailbox", expect = false, mail = [[
From: Ann <ann@gmail.com>
To: jane@firm.example.com
Subject: Rent

Which bank account shall I pay the rent to?
]] },
  },
}
