local stores = require("stores")
local documents = literals {
  "見積", "請求書", "注文書", "発注書", "契約書", "明細書", "納品書", "図面", "添付資料", "書類", "賞与", "規程", "pdf", "ファイル",
  "invoice", "quotation", "proposal", "purchase order", "contract", "agreement", "statement", "remittance", "payslip", "document", "voice message", "voicemail", "fax",
}
local acts = literals {
  "ダウンロード", "閲覧", "開く", "確認", "署名", "download", "view", "open", "review", "sign", "access", "listen",
}

return rule {
  id = "body/document-on-storage",
  version = 1,
  section = "body",
  weight = 1.2,
  title = { ja = "書類と称して無料の置き場のページを開かせる", en = "A document that is a page on free storage" },
  explain = {
    ja = "「{what}」を渡すと言うが、リンク先 {host} は匿名で使える開発者向けの置き場で、書類の受け渡しに使うサービスではない。",
    en = "It promises \"{what}\", but {host} is an anonymous developer's store, not where firms pass documents on.",
  },
  prefilter = stores.prefilter,
  when = { "link", "not list" },
  match = function(mail, evidence)
    if mail.is_list then return false end
    local found
    for _, link in ipairs(mail:clickable()) do
      if string.find(link.host, stores.anonymous) and link.kind ~= "image" and not string.find(link.path, "\\.(?:zip|apk|dmg|exe|csv|png|jpe?g|gif)$") then found = found or link end
    end
    local what = found and (mail.subject:find(documents) or mail.body:find(documents))
    local act = what and mail.body:find(acts)
    if not act then return false end
    evidence:add(what)
    evidence:add(found)
    evidence:set("what", what.value)
    evidence:set("host", found.host)
    return true
  end,
  false_positives = { "Developers who show each other their work." },
  tests = {
    { name = "an estimate to be fetched", expect = true, mail = [[
From: 渡辺 <watanabe@kensetsu.example.jp>
In-Reply-To: <1@example.jp>
References: <1@example.jp>
To: taro@firm.example.jp
Subject: Re: 空調更新工事の件
Content-Type: text/plain; charset=utf-8

お見積書は下記よりダウンロードをお願いします。 https://kensetsu-share.r2.dev/m.html
]] },
    { name = "a contract to sign", expect = true, mail = [[
From: HR <hr@catering.example>
To: jane@firm.example.com
Subject: Please sign

Review the agreement: https://sign-here.pages.dev/?q=1
]] },
    { name = "files for the engineers' share", expect = false, mail = [[
From: 渡辺 <watanabe@kiko.example.jp>
To: taro@firm.example.jp
Subject: 図面データの件
Content-Type: text/plain; charset=utf-8

図面をアップしました。ダウンロードしてください。 https://88.gigafile.nu/0714-c81f
]] },
    { name = "a preview of a site", expect = false, mail = [[
From: Ann <ann@studio.example>
To: jane@firm.example.com
Subject: The new start page

Have a look at https://start-page.pages.dev/ and tell me.
]] },
  },
}
