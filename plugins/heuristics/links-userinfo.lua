return rule {
  id = "links/userinfo",
  version = 1,
  section = "links",
  weight = 2.2,
  grade = "fact",
  title = { ja = "@ で行き先を偽る URL", en = "A URL that hides its host behind @" },
  explain = {
    ja = "URL の @ より前は飾りで、本当の行き先は {host}。",
    en = "What stands before the @ in the URL is a decoy; it leads to {host}.",
  },
  when = { "link:userinfo or link:brand-in-userinfo" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("userinfo", "brand-in-userinfo")) do
      evidence:add(link)
      evidence:set("host", link.host)
    end
    return evidence.count > 0
  end,
  tests = {
    { name = "a host as user name", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.example.com:login@137.220.216.28/x
]] },
    { name = "@ in the path", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://social.example.com/@taro
]] },
  },
}
