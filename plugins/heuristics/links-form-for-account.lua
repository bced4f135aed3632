-- Where forms and small pages are clicked together; none of them is anybody's login.
local builder = "^(?:forms\\.gle|forms\\.(?:office\\.com|office365\\.com|microsoft\\.com|cloud\\.microsoft)|sites\\.google\\.com|form\\.run|formrun\\.com|form\\.jotform\\.com|www\\.jotform\\.com"
  .. "|(?:.*\\.)?(?:jotform\\.com|typeform\\.com|wufoo\\.com|formstack\\.com|123formbuilder\\.com|cognitoforms\\.com|weebly\\.com|wixsite\\.com|godaddysites\\.com|webflow\\.io|framer\\.(?:app|website)|carrd\\.co))$"
local account = literals {
  "your password", "and password", "network password", "account password", "email password", "mailbox", "webmail", "web mail", "email account", "e-mail account", "mail account", "outlook web", "owa ",
  "verify your account", "validate your account", "account verification", "wallet", "seed phrase", "recovery phrase",
  "パスワード", "メールボックス", "webメール", "メールアカウント", "アカウントの停止", "アカウントの認証", "アカウントの更新", "暗証番号", "カード番号", "本人認証", "口座番号", "受取口座", "アカウントでログイン", "アカウントでサインイン",
}

return rule {
  id = "links/form-for-account",
  version = 2,
  section = "links",
  weight = 2.5,
  title = { ja = "誰でも作れるフォームでアカウントを扱う", en = "An account, and a form that anybody can make" },
  explain = {
    ja = "「{what}」の用件なのに、行き先は誰でも作れるフォームや簡易サイト（{host}）。本物の手続きはその会社や組織自身の画面で行う。",
    en = "It is about \"{what}\" but leads to {host}, where anybody puts up a form or page: no real login is there.",
  },
  prefilter = { "forms.gle", "/forms/d/", "forms.office", "forms.microsoft", "forms.cloud.microsoft", "sites.google.com", "form.run", "formrun", "jotform", "typeform", "wufoo", "formstack",
    "123formbuilder", "cognitoforms", "weebly.com", "wixsite.com", "godaddysites", "webflow.io", "framer.", "carrd.co" },
  when = { "link", "not list" },
  match = function(mail, evidence)
    if mail.is_list then return false end
    local found
    for _, link in ipairs(mail:clickable()) do
      if string.find(link.host, builder) or link.host == "docs.google.com" and string.find(link.path, "^/forms/") then found = found or link end
    end
    local what = found and (mail.subject:find(account) or mail.body:find(account))
    if not what then return false end
    for _, address in ipairs(mail.recipients) do
      if domain.same_org(mail.from.domain, string.match(address, "@(.+)$") or "") and mail.sender.verdict ~= "forged" then return false end
    end
    evidence:add(found)
    evidence:add(what)
    evidence:set("host", found.host)
    evidence:set("what", what.value)
    return true
  end,
  false_positives = { "A survey about passwords; clubs that run their accounts with such forms." },
  tests = {
    { name = "a mailbox to be moved by a form", expect = true, mail = [[
From: Help Desk <a@alumni.example>
To: jane@firm.example.com
Subject: System Upgrade

All mailboxes move to the new Outlook Web App: https://forms.gle/Zk7PqXw19
]] },
    { name = "a password for a page of Google Sites", expect = true, mail = [[
From: 給与課 <hr@logistik.example>
To: taro@firm.example.jp
Subject: 支給明細
Content-Type: text/plain; charset=utf-8

閲覧にはメールのパスワードが必要です。 https://sites.google.com/view/meisai/
]] },
    { name = "an inquiry of a club", expect = false, mail = [[
From: PTA <pta@school.example.jp>
To: taro@firm.example.jp
Subject: 集計日の変更
Content-Type: text/plain; charset=utf-8

出欠をお知らせください。 https://forms.gle/8rVpX
]] },
    { name = "a colleague's question about passwords", expect = false, mail = [[
From: Jane <jane@firm.example.com>
To: taro@firm.example.com
Subject: Survey

How do you keep your password? https://forms.office.com/r/abc
]] },
  },
}
