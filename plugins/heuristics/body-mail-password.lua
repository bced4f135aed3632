--- No service opens a file with the password of somebody else's mail system.
local password = literals {
  "メールのログインパスワード", "メールのパスワード", "メールアカウントのパスワード", "電子メールのパスワード", "会社のメールのパスワード",
  "webメールのパスワード", "メールアドレスとパスワードを入力", "メールアドレスとパスワードでログイン", "メールアドレスとメールパスワード",
  "メールのid・パスワード", "メールの認証情報", "email password", "e-mail password", "mailbox password", "email credentials",
}
local file = literals {
  "ファイルは", "ファイルを開", "ファイルを閲覧", "ファイルをダウンロード", "添付ファイル", "書類を", "文書を", "請求書", "見積書", "注文書", "明細を閲覧",
  "ダウンロード", "the file", "the document", "the invoice", "attachment", "download",
}

return rule {
  id = "body/mail-password",
  version = 1,
  section = "body",
  weight = 1.2,
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
    { name = "a file with its own password", expect = false, mail = [[
From: keiri@example.com
Subject: ご請求の件
Content-Type: text/plain; charset=UTF-8

請求書をお送りします。ファイルのパスワードは別のメールでお知らせします。
https://example.com/inv
]] },
  },
}
