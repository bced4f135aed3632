return rule {
  id = "body/hidden-text",
  version = 1,
  section = "body",
  weight = 0.7,
  grade = "fact",
  title = { ja = "見えない文章が大量にある", en = "Much text that is not shown" },
  explain = {
    ja = "画面に表示されない文章が {bytes} バイトあり、見える文章より多い。フィルターをだます詰め物とみられる。",
    en = "{bytes} bytes of text are hidden, more than what is shown, as padding against filters is.",
  },
  when = { "hidden" },
  match = function(mail, evidence)
    for _, html in ipairs(mail.html) do
      if html.hidden_bytes > 400 and html.hidden_bytes > #html.visible then
        evidence:add(html.hidden_text)
        evidence:set("bytes", html.hidden_bytes)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Newsletters with a second layout for small screens." },
  tests = {
    { name = "more hidden than shown", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<p>Click</p><div style="display:none">]] .. string.rep("nothing to see in here ", 30) .. [[</div>
]] },
    { name = "short preheader", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<div style="display:none">News of October</div><p>Welcome to the news of October, with a long text.</p>
]] },
  },
}
