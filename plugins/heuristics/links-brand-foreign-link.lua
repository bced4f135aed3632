local posing = require("posing")

--- Where such a link ends, unless it hides that behind the brand's own page.
local function ends_at(link, brand)
  local final = link.final
  if not final.host or final.host == "" or brand:akin(final.host) then return link end
  return final
end

return rule {
  id = "links/brand-foreign-link",
  version = 1,
  section = "links",
  weight = 2.2,
  grade = "inference",
  title = { ja = "名乗る相手と無関係なリンク先", en = "Links to strangers under a brand's name" },
  explain = {
    ja = "{brand}からの連絡を装うが、押させるリンクの行き先 {host} は{brand}のものではない。",
    en = "It poses as {brand}, but the link to click leads to {host}, which is not {brand}'s.",
  },
  when = { "link", "posed:falsely" },
  match = function(mail, evidence)
    if not mail.posed_falsely or posing.via_own_list(mail) then return false end
    local brand = mail.posed
    local strange, hosts = mail:leading(function(host, org) return not posing.aside[org or ""] and not brand:akin(host) end)
    local found, buttons = {}, {}
    -- Through a redirector that anybody may use, or an open one of the brand's own.
    local through = mail:clickable("redirector")
    for _, link in ipairs(through) do
      local beyond = posing.aside[link.org or ""] or brand:akin(link.host)
      local final = ends_at(link, brand)
      if beyond and final ~= link and not link.hidden and not posing.aside[final.org or ""] then found[#found + 1] = link end
    end
    for _, link in ipairs(strange) do
      if not link.hidden and not string.find(link.href, "/listinfo/", 1, true) then -- Mailman's
        found[#found + 1] = link
      end
    end
    for _, link in ipairs(#found > 1 and found or {}) do
      if link.role ~= "footer" then buttons[#buttons + 1] = link end
    end
    if #buttons > 0 then found = buttons end
    if #found == 0 then return false end
    evidence:add(found)
    if #hosts == 1 and #through == 0 then
      evidence:set("host", hosts)
    else
      for _, link in ipairs(found) do evidence:set("host", ends_at(link, brand).host) end
    end
    evidence:about(brand)
    return true
  end,
  false_positives = { "Blogs, shops and events that put a brand into their sender name." },
  tests = {
    { name = "brand by a stranger, link to a stranger", expect = true, mail = [[
From: えきねっと <eki-customer9@nlugjoc.cn>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://nlugjoc.cn/x
]] },
    { name = "through a redirector that everybody may use", expect = true, mail = [[
From: えきねっと <eki-customer9@nlugjoc.cn>
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://www.google.com/url?q=https%3A%2F%2Fnlugjoc.example%2Fpay&sa=D">お手続き</a>
]] },
    { name = "through a counter to the brand itself", expect = false, mail = [[
From: えきねっと <eki-customer9@nlugjoc.cn>
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://www.google.com/url?q=https%3A%2F%2Fwww.eki-net.com%2F&sa=D">えきねっと</a>
]] },
    { name = "the footer of the mailing list it came through", expect = false, mail = [[
From: えきねっと <eki-customer9@nlugjoc.cn>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.eki-net.com/
_______________________________________________
https://lists.example.org/mailman/listinfo/users
]] },
    { name = "our own list, which writes itself into From", expect = false, mail = [[
From: "'えきねっと' via staff" <staff@example.co.jp>
To: staff@example.co.jp
List-Id: <staff.example.co.jp>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.eki-net.com/ https://ticket.example.net/x
]] },
    { name = "a stranger's list", expect = true, mail = [[
From: "'えきねっと' via staff" <staff@nlugjoc.cn>
To: taro@example.co.jp
List-Id: <staff.nlugjoc.cn>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://ticket.example.net/x
]] },
    { name = "a button and a footer: the button's place is named", expect = true, mail = [[
From: えきねっと <eki-customer9@nlugjoc.cn>
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://nlugjoc.cn/x">ログイン</a><p><a href="https://example.org/">会社概要</a>
]] },
    { name = "the brand's links only", expect = false, mail = [[
From: えきねっと <eki-customer9@nlugjoc.cn>
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.eki-net.com/
]] },
    { name = "a mail about the brand", expect = false, mail = [[
From: 山田 <a@example.com>
Subject: 旅行
Content-Type: text/plain; charset=UTF-8

えきねっとの話です。 https://blog.example.net/
]] },
  },
}
