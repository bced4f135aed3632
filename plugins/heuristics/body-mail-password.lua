--- No service opens a file with the password of somebody else's mail system.
local password = literals {
  "メールのログインパスワード", "メールのパスワード", "メールアカウントのパスワード", "電子メールのパスワード", "会社のメールのパスワード",
  "webメールのパスワード", "メールアドレスとパスワードを入力", "メールアドレスとパスワードでログイン", "メールアドレスとメールパスワード",
  "メールのid・パスワード", "メールの認証情報", "メールアカウントでサインイン", "メールアカウントでのサインイン", "メールアカウントでログイン", "メールアドレスとパスワードの確認", "メールアドレスとパスワードの入力", "業務用メールでサインイン", "sign in with your business email",
  "sign in with your work email", "sign in with your email", "login with your email", "log in with your email", "with your email and password", "network username and password", "email password", "e-mail password", "mailbox password", "email credentials",
}
local file = literals {
  "ファイルは", "ファイルを開", "ファイルを閲覧", "ファイルをダウンロード", "添付ファイル", "書類を", "文書を", "請求書", "見積書", "注文書", "明細を閲覧", "閲覧には", "開封", "図面を", "資料を", "共有しました", "通知書", "契約書", "セキュリティのため、開封時",
  "ダウンロード", "the file", "the document", "the invoice", "attachment", "download",
}

return rule {
  id = "body/mail-password",
  version = 1,
  section = "body",
  weight = 2.2,
  title = { ja = "ファイルを開くのにメールのパスワードを求める", en = "The password of the mailbox is to open a file" },
  explain = {
    ja = "「{file}」を見るために「{password}」を使わせようとしている。メールのパスワードを他のサービスが求めることはない。",
    en = "\"{file}\" is to be had with \"{password}\": no other service needs the password of a mailbox.",
  },
  prefilter = password,
  when = { "link or attachment", "not list" },
  match = function(mail, evidence)
    if mail.sender.verdict == "genuine" and mail.posed and mail.posed:owns(mail.from.domain) then return false end
    local asked = mail.body:find(password)
    local what = asked and (mail.body:find(file) or mail.subject:find(file))
    if not what then return false end
    evidence:add(asked)
    evidence:add(what)
    evidence:set("password", asked.value)
    evidence:set("file", what.value)
    return true
  end,
  false_positives = { "A hoster's letter on how to set up a mail program." },
  tests = {
    { name = "an invoice behind it", expect = true, mail = [[
From: keiri@example.com
Subject: ご請求の件
Content-Type: text/plain; charset=UTF-8

請求書は下記からダウンロードできます。開封にはメールのパスワードをご利用ください。
https://nlugjoc.example/inv
]] },
    { name = "one signs in to see an advice of payment", expect = true, mail = [[
From: ap@example.com
Subject: Remittance

You will be asked to sign in with your business email to view the document: https://nlugjoc.example/r
]] },
    { name = "a file with its own password", expect = false, mail = [[
From: keiri@example.com
Subject: ご請求の件
Content-Type: text/plain; charset=UTF-8

請求書をお送りします。ファイルのパスワードは別のメールでお知らせします。
https://example.com/inv
]] },
  },
}
