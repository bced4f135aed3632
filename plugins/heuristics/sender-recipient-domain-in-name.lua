return rule {
  id = "sender/recipient-domain-in-name",
  version = 1,
  section = "sender",
  weight = 1.8,
  grade = "fact",
  title = { ja = "差出人名が受信者側を装う", en = "The sender's name carries the recipient's own domain" },
  explain = {
    ja = "差出人名に受信者のドメイン名「{name}」が入っているが、アドレスのドメイン {domain} は別のもの。身内からの通知に見せる手口。",
    en = "The sender's name holds the recipient's own \"{name}\", but its domain is {domain}, as if it came from inside.",
  },
  when = { "recipient:name" },
  match = function(mail, evidence)
    local from = mail.from
    if from.name.empty or from.domain.empty then return false end
    for _, address in ipairs(mail.recipients) do
      local host = string.match(address, "@(.+)$") or ""
      local org = domain.org(host)
      local label = org and string.match(org, "^([^.]+)")
      local named = label and #label >= 4 and from.name:has(label)
      if named and not domain.same_org(from.domain.value, host) then
        local found = from.name:match("(?<![a-z0-9])\\Q" .. label .. "\\E(?![a-z0-9])")
        if found then
          evidence:add(found)
          evidence:set("name", found.value)
          evidence:set("domain", from.domain.value)
          return true
        end
      end
    end
    return false
  end,
  false_positives = { "Cloud services that write in the name of the recipient's company." },
  tests = {
    { name = "recipient's company as mail system", expect = true, mail = [[
From: "Abcdefg メールシステム" <info@seiyukaikei.shop>
To: admin@abcdefg.jp
Subject: x

Hello.
]] },
    { name = "a colleague", expect = false, mail = [[
From: "Abcdefg 総務" <soumu@abcdefg.jp>
To: admin@abcdefg.jp
Subject: x

Hello.
]] },
  },
}
