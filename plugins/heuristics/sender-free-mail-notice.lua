local posing = require("posing")
local names = literals { "customer", "support", "service", "billing", "notification", "department", "security", "account", "no-reply", "noreply",
  "admin", "help desk", "helpdesk", "alert", "official", "bank", "kundenservice", "atendimento", "serviço", "soporte", "assistance", "事務局", "サポート", "カスタマー" }
local notices = literals { "order ", "invoice", "receipt", "confirmation", "statement", "payment", "balance", "account ", "notification", "verification",
  "suspend", "alert", "renewal", "subscription", "transaction", "extrato", "comunicado", "protocolo", "fatura", "boleto", "rechnung", "zahlung",
  "facture", "factura", "fattura", "お支払い", "ご請求", "ご注文", "アカウント" }

return rule {
  id = "sender/free-mail-notice",
  version = 1,
  section = "sender",
  weight = 1.2,
  title = { ja = "事務的な通知なのにフリーメール", en = "A notice sent from a free mailbox" },
  explain = {
    ja = "「{word}」という事務的な通知なのに、誰でも取得できるフリーメール {domain} から送られている。",
    en = "It calls itself \"{word}\", a notice of a firm, but comes from {domain}, where anybody can have a mailbox.",
  },
  when = { "not reply", "not list", { "from.org", matches = posing.free_mail_org } },
  match = function(mail, evidence)
    if not posing.free_mail(mail.from.domain.value) then return false end
    -- The one mailbox there that nobody can have tells of undelivered mail.
    if mail.sender.verdict ~= "forged" and mail.from.localpart:matches("^(?:mailer-daemon|postmaster)$") then return false end
    if mail.is_reply or mail.is_list then return false end
    if mail.subject:match("^(?:re|fwd?|aw|tr|rv|enc|res) ?:") then return false end
    local word = mail.from.name:find(names) or mail.subject:find(notices)
    if not word then return false end
    evidence:add(word)
    evidence:add(mail.from)
    evidence:set("word", word.value)
    evidence:set("domain", mail.from.domain.value)
    return true
  end,
  false_positives = { "Small shops and self-employed people who write from free mailboxes." },
  tests = {
    { name = "an order", expect = true, mail = [[
From: Paid Customer <abc@gmail.com>
Subject: Order 441243 Confirmation

x
]] },
    { name = "the provider's own report", expect = false, mail = [[
From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>
Subject: Delivery Status Notification (Failure)

x
]] },
    { name = "a friend", expect = false, mail = [[
From: Taro <taro@gmail.com>
Subject: Dinner

x
]] },
    { name = "a friend's answer", expect = false, mail = [[
From: Taro <taro@gmail.com>
Subject: Re: invoice

x
]] },
  },
}
