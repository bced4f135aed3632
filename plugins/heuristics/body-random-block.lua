local keys = literals { "-----begin", "sha256", "sha512", "ssh-rsa", "base64" }
local mixed = "(?<![\\w/+=.-])(?=[A-Za-z0-9]{60})(?=[A-Za-z]*\\d)(?=[a-zA-Z0-9]*[a-z])(?=[a-z0-9]*[A-Z])[A-Za-z0-9]{60,}+(?![\\w/+=.-])"

return rule {
  id = "body/random-block",
  version = 1,
  section = "body",
  weight = 1.2,
  grade = "fact",
  title = { ja = "意味のない文字の羅列", en = "A block of random letters" },
  explain = {
    ja = "意味のない英数字の羅列がある。メールごとに変えてフィルターを避ける詰め物とみられる。",
    en = "A block of random letters and digits makes each copy differ, as padding against filters does.",
  },
  when = { "body:long-word" },
  match = function(mail, evidence)
    if mail.body:has(keys) then return false end
    for _, part in ipairs(mail.texts) do
      local line = part:lines(mixed, 1)[1]
      if line then
        evidence:add(line) -- masked as a whole: a piece of the block could not be
      end
    end
    return evidence.count > 0
  end,
  exempt = { ["full-width"] = "The mix of cases is the mark, and only the letters as written show it." },
  false_positives = { "Tokens, keys and identifiers in mails of machines." },
  tests = {
    { name = "padding", expect = true, mail = [[
From: a@example.com
Subject: x

Click. i61OpD9AyTlGAtUHf6dzrrboBeZ3QA3Oc8ODr1gOGDNfgsXsEFwmU6tHdSaZSQtT36P3k845
]] },
    { name = "a key", expect = false, mail = [[
From: a@example.com
Subject: x

-----BEGIN KEY-----
i61OpD9AyTlGAtUHf6dzrrboBeZ3QA3Oc8ODr1gOGDNfgsXsEFwmU6tHdSaZSQtT36P3k845
-----END KEY-----
]] },
  },
}
