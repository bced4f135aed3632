return rule {
  id = "sender/numbered-localpart",
  version = 1,
  section = "sender",
  weight = 0.4,
  grade = "fact",
  title = { ja = "番号を付けた差出人アドレス", en = "A numbered sender address" },
  explain = {
    ja = "差出人アドレスの @ より前が「{localpart}」と番号付き。{brand}を名乗る使い捨てアドレスに多い形。",
    en = "The part before the @ is \"{localpart}\": numbered, as throw-away addresses in the name of {brand} are.",
  },
  when = { "posed", "not posed:own", { "from.localpart", matches = "[a-z._-][0-9]{1,4}$" } },
  match = function(mail, evidence)
    local brand, localpart = mail.posed, mail.from.localpart
    if not brand or brand:owns(mail.from.domain) then return false end
    if not localpart:matches("^[a-z][a-z._-]{2,}[0-9]{1,4}$") then return false end
    evidence:add(localpart)
    evidence:about(brand)
    evidence:set("localpart", localpart.value)
    return true
  end,
  false_positives = { "People's mailboxes at free services, who mention a brand." },
  tests = {
    { name = "a word and a digit", expect = true, mail = [[
From: えきねっと <eki-customer9@nlugjoc.cn>
Subject: x

x
]] },
    { name = "the brand's own", expect = false, mail = [[
From: カゴヤ <info2@kagoya.jp>
Subject: x

x
]] },
  },
}
