--- example-co-jp.support writes to somebody at example.co.jp.
return rule {
  id = "sender/recipient-domain-in-domain",
  version = 1,
  section = "sender",
  weight = 2.0,
  grade = "fact",
  title = { ja = "差出人のドメインが受信者のドメインに似せてある", en = "The sender's domain is made from the recipient's" },
  explain = {
    ja = "差出人のドメイン {domain} には受信者のドメイン {ours} が書き込まれているが、持ち主は別。社内からの連絡に見せる手口。",
    en = "The recipient's domain {ours} is written into the sender's domain {domain}, which is another's, as if it came from inside.",
  },
  when = { "recipient:in-from", { "from.domain", matches = "-|\\..+\\." } },
  match = function(mail, evidence)
    local host = mail.from.domain.value
    if host == "" then return false end
    for _, address in ipairs(mail.recipients) do
      local ours = domain.org(string.match(address, "@(.+)$") or "")
      -- Its first label is found without an expression, of which each recipient needs another.
      if ours and mail.from.domain:find(string.match(ours, "^[^.]+")) and not domain.same_org(host, ours) then
        local written = string.gsub(ours, "\\.", "-")
        -- With dots only in front of what it really belongs to: example.co.jp.evil.example
        if string.find(host, "(?:^|[.-])(?:\\Q" .. written .. "\\E(?=[.-])|\\Q" .. ours .. "\\E\\.)") then
          evidence:add(mail.from)
          evidence:set("domain", host)
          evidence:set("ours", ours)
          return true
        end
      end
    end
    return false
  end,
  false_positives = { "A service that gives each customer a domain with his own in it." },
  tests = {
    { name = "with hyphens", expect = true, mail = [[
From: 人事部 <hr@example-co-jp.support>
To: taro@example.co.jp
Subject: x

Hello.
]] },
    { name = "as labels", expect = true, mail = [[
From: 情報システム <it@mail.example.co.jp.nlugjoc.example>
To: taro@example.co.jp
Subject: x

Hello.
]] },
    { name = "a colleague", expect = false, mail = [[
From: 人事部 <hr@mail.example.co.jp>
To: taro@example.co.jp
Subject: x

Hello.
]] },
    { name = "part of a longer word", expect = false, mail = [[
From: a@counterexample-co-jpx.test
To: taro@example.co.jp
Subject: x

Hello.
]] },
  },
}
