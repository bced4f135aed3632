return rule {
  id = "links/recipient-in-url",
  version = 1,
  section = "links",
  weight = 0.7,
  grade = "fact",
  title = { ja = "URL に受信者のアドレス", en = "The recipient's address inside a URL" },
  explain = {
    ja = "リンク {host} の URL に受信者を特定するアドレス（またはそのハッシュ値）が埋め込まれている。",
    en = "The URL to {host} carries the recipient's address, or a hash of it, and tells who clicked.",
  },
  when = { "link:recipient-in-url" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("recipient-in-url")) do
      if link.scheme ~= "mailto"
        and not link.text:has("配信停止", "配信解除", "退会", "登録解除", "unsubscribe", "opt out", "opt-out", "preferences")
        and not string.find(string.lower(link.path), "unsub|optout|opt-out|remove") then
        evidence:add(link)
        evidence:set("host", link.host)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Links of genuine mailings that fill in the reader's address." },
  tests = {
    { name = "uid parameter", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://santamariasold.com/move/?uid=info@example.jp
]] },
    { name = "hash of the address", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://santamariasold.com/move/805aada24c610f07794b01494ee3fe2c
]] },
    { name = "unsubscribe link", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://news.example.com/u?m=info@example.jp">配信停止はこちら</a>
]] },
  },
}
