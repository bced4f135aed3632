return rule {
  id = "links/html-form",
  version = 1,
  section = "links",
  weight = 1.8,
  grade = "fact",
  title = { ja = "メール本文にパスワード入力欄", en = "A password field in the mail itself" },
  explain = {
    ja = "メールの本文にパスワードの入力欄があり、入力すると {host} へ送られる。",
    en = "The mail itself holds a field for a password, sent to {host}.",
  },
  when = { "form" },
  match = function(mail, evidence)
    for _, html in ipairs(mail.html) do
      if html.has_form and html.has_password_input then
        local target = "?"
        for _, link in ipairs(mail.links) do
          if link.kind == "form" then
            evidence:add(link)
            target = link.host
          end
        end
        if evidence.count == 0 then evidence:add(html.visible) end
        evidence:set("host", target)
        return true
      end
    end
    return false
  end,
  tests = {
    { name = "form with a password", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<form action="https://nlugjoc.cn/p"><input name="u"><input type="password" name="p"></form>
]] },
    { name = "search form", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<form action="https://www.example.com/s"><input name="q"></form>
]] },
  },
}
