local said = literals { "詐欺", "フィッシング", "なりすまし", "不審なメール", "phish", "scam", "abuse", "fraud" }
local notice = "注意喚起"

return rule {
  id = "body/quotes-phishing-defanged",
  version = 1,
  section = "body",
  weight = -2.5,
  grade = "inference",
  title = { ja = "詐欺メールを無害化して引用した注意喚起", en = "A warning that quotes phishing made harmless" },
  explain = {
    ja = "URL が「{url}」のように押せない形に書き換えられ、詐欺への注意を促す言葉がある。詐欺メールについての報告とみられる。",
    en = "URLs are written so that they can't be clicked (\"{url}\") beside words of warning: a report about phishing.",
  },
  prefilter = { said, notice },
  when = { "link:defanged" },
  match = function(mail, evidence)
    if not (mail.subject:has(said, notice) or mail.body:has(said)) then return false end
    if #mail:clickable("text-href-mismatch") > 0 then return false end
    for _, link in ipairs(mail.links) do
      if link.defanged then
        evidence:add(link)
        evidence:set("url", link.source.value)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "A phisher could write one URL so and hope to pass." },
  tests = {
    { name = "colleague's warning", expect = true, mail = [[
From: a@example.jp
To: b@example.jp
Subject: 【注意喚起】不審なメール
Content-Type: text/plain; charset=UTF-8

詐欺メールが届いています。リンク先は hxxps://santamariasold[.]com/move/ です。開かないでください。
]] },
    { name = "a live link under a warning", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

詐欺にご注意ください。本人確認はこちら https://santamariasold.com/move/
]] },
  },
}
