-- What stands before and behind the domain.  `any` is the like with whatever domain: an expression of one's own for
-- each recipient is dear, and mostly for nothing; so is that one where what it needs isn't said.
local slots = {
  { before = "いつも ?[(「｢\\[]? ?", behind = " ?[)」｣\\]]?[^。]{0,16}(?:ご利用|お使い)",
    any = "いつも ?[(「｢\\[]? ?[a-z0-9]", heads = literals { "いつも" }, needs = literals { "いつも" } },
  { before = "", behind = " ?の ?[^ 。]{0,12}(?:メールシステム|webメール|サポート|管理者)",
    any = "[a-z0-9] ?の ?[^ 。]{0,12}(?:メールシステム|webメール|サポート|管理者)",
    needs = literals { "メールシステム", "webメール", "サポート", "管理者" } },
  { before = "\\b", behind = " (?:it |e?mail |web ?mail )?(?:support|mail|it|admin) ?(?:team|department|administrator)?\\b",
    any = "[a-z0-9] (?:it |e?mail |web ?mail )?(?:support|mail|it|admin)",
    needs = literals { " support", " mail", " it", " admin" } },
}

return rule {
  id = "body/recipient-domain-in-slot",
  version = 1,
  section = "body",
  weight = 1.0,
  grade = "inference",
  title = { ja = "社名の入る所に受信者のドメイン", en = "The recipient's domain where a company's name belongs" },
  explain = {
    ja = "「{words}」と、社名やサービス名の入る所に受信者側のドメインや名前が差し込まれている。誰にでも使えるひな形とみられる。",
    en = "\"{words}\": the recipient's own domain or name stands where a company's belongs, as in a template for anybody.",
  },
  prefilter = { "いつも", "ご利用", "メールシステム", "webメール", "support team", "mail team", "it team", "mail admin" },
  when = { "not sender:genuine", "recipient:domain" },
  match = function(mail, evidence)
    if mail.sender.verdict == "genuine" then return false end
    for _, address in ipairs(mail.recipients) do
      local host = string.match(address, "@([a-z0-9.-]+)$")
      local label = host and string.match(domain.org(host) or host, "^[^.]+")
      -- Whoever isn't named at all needs no expression of his own.
      if label and #label >= 4 and mail.body:has(host, label) and not domain.same_org(host, mail.from.domain) then
        local who = "(?:\\Q" .. host .. "\\E|\\Q" .. label .. "\\E)"
        local found = nil
        for _, slot in ipairs(slots) do
          if not found and mail.body:has(slot.needs) and mail.body:matches(slot.any, slot.heads) then
            found = mail.body:match("(" .. slot.before .. who .. slot.behind .. ")")
          end
        end
        if found then
          evidence:add(found)
          evidence:set("words", found.value)
          return true
        end
      end
    end
    return false
  end,
  false_positives = { "Notices of one's own company from another domain." },
  tests = {
    { name = "domain in the greeting", expect = true, mail = [[
From: KAGOYA Inc <a@example.com>
To: info@contoso.example
Subject: x
Content-Type: text/plain; charset=UTF-8

いつも(contoso.example) WEBメールをご利用いただきありがとうございます。
]] },
    { name = "the company's own name", expect = false, mail = [[
From: KAGOYA Inc <a@example.com>
To: info@contoso.example
Subject: x
Content-Type: text/plain; charset=UTF-8

いつもカゴヤWEBメールをご利用いただきありがとうございます。
]] },
  },
}
