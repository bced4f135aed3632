-- Every club and office asks its questions there; what shouldn't be asked so is told by links/form-for-account.
local function inquiry(link, host)
  return host == "forms.gle" or host == "forms.office.com" or host == "forms.cloud.microsoft"
    or host == "docs.google.com" and string.find(link.path, "^/forms/.*/viewform$") ~= nil
end

return rule {
  id = "links/shared-host",
  version = 1,
  section = "links",
  weight = 0.8,
  grade = "fact",
  title = { ja = "誰でも使える共用サービスのリンク先", en = "A page on free or shared hosting" },
  explain = {
    ja = "リンク先 {host} は誰でもページを置ける共用サービス上にある。",
    en = "The link leads to {host}, on a service where anybody can put up a page.",
  },
  when = { "link:shared-host" },
  match = function(mail, evidence)
    local last, shared, said, found = nil, false, nil, {} -- links of one host often stand together
    for _, link in ipairs(mail:clickable("shared-host")) do
      -- A link that hands the reader on is told by where he ends.
      local host = link.marks["redirector"] and link.final.host or link.host
      if host ~= last then
        local owner = brands.owner(host)
        last, shared = host, not owner or owner:role(host) ~= "login" -- the hoster's own: "user.lolipop.jp"
      end
      if shared and not inquiry(link, host) then
        found[#found + 1] = link
        if host ~= said then evidence:set("host", host) end
        said = host
      end
    end
    evidence:add(found)
    return #found > 0
  end,
  false_positives = { "Small firms, clubs and projects live there." },
  tests = {
    { name = "tenant of a host", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://support-login.coreserver.jp/a
]] },
    { name = "where the host's customers sign in", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://user.lolipop.jp/
]] },
    { name = "a form to answer", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://forms.gle/8rVpXaQ2
https://docs.google.com/forms/d/e/1FAIpQ/viewform
]] },
    { name = "own domain", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.example.com/
]] },
  },
}
