local japanese = require("japanese")

local button = "^ ?((?:review|release|open|download|retrieve|read|recover|verify|confirm|"
  .. "validate|update|restore|deliver|allow|keep|view) (?:e-?mails?|messages?|in browser|now|all|"
  .. "account|password|my account|document|report|pending|held|same password|file)[ a-z]{0,20}[ >»]*"
-- Single words only where no shop's design has them: MORE and LOGIN are.
  .. "|(?:confirm|verify|validate|reactivate|unlock|sign ?in|click here|review)[ a-z]{0,12}[ >»!]*)$"

return rule {
  id = "body/english-button",
  version = 1,
  section = "body",
  weight = 0.9,
  title = { ja = "日本語のメールに英語のボタン", en = "English buttons in a Japanese mail" },
  explain = {
    ja = "文面は日本語なのに、押させるボタンは「{label}」と英語のまま。ひな形の使い回しとみられる。",
    en = "The text is Japanese, but the button says \"{label}\" in English, as a reused template would.",
  },
  when = { "japanese", "link", { "links.text", matches = button } },
  match = function(mail, evidence)
    if not japanese.written(mail) then return false end
    for _, link in ipairs(mail.links) do
      if link.clickable and not link.hidden then
        local label = link.text:match(button)
        if label then
          evidence:add(link)
          evidence:set("label", link.text.value)
        end
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Newsletters with an English \"view in browser\"." },
  tests = {
    { name = "Review Emails", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<p>今すぐこれらのメールをご確認ください。</p><a href="https://nlugjoc.cn/">Review Emails &gt;&gt;</a>
]] },
    { name = "one word", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<p>お客様のアカウントをご確認ください。</p><a href="https://nlugjoc.cn/">CONFIRM</a>
]] },
    { name = "the button of a form", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<p>お客様のアカウントをご確認ください。</p><form action="https://nlugjoc.cn/"><input type="submit" value="Verify Now"></form>
]] },
    { name = "a button between the tags", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<p>お客様のアカウントをご確認ください。</p><form action="https://nlugjoc.cn/"><button>Sign in</button></form>
]] },
    { name = "English mail", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<p>You have new messages.</p><a href="https://example.com/">Open in Browser</a>
]] },
    { name = "Japanese button", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<p>新着メッセージがあります。</p><a href="https://example.com/">メッセージを見る</a>
]] },
  },
}
