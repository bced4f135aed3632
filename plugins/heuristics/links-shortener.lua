-- Names that one site keeps for its own pages: short, but they hide nothing.
local own = { ["youtu.be"] = true, ["y2u.be"] = true, ["g.co"] = true, ["a.co"] = true, ["fb.me"] = true,
  ["w.wiki"] = true, ["wp.me"] = true }

return rule {
  id = "links/shortener",
  version = 1,
  section = "links",
  weight = 0.6,
  grade = "fact",
  title = { ja = "短縮 URL", en = "A shortened URL" },
  explain = {
    ja = "短縮 URL {host} が使われ、本当の行き先が見えない。",
    en = "The shortened URL of {host} hides where it leads.",
  },
  when = { "link:shortener" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("shortener")) do
      if not own[link.host] then
        evidence:add(link)
        evidence:set("host", link.host)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Social media posts and newsletters." },
  tests = {
    { name = "bit.ly", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://bit.ly/3abcdef
]] },
    { name = "a site's own short name", expect = false, mail = [[
From: a@example.com
Subject: x

https://youtu.be/abc
]] },
    { name = "ordinary host", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.example.com/3abcdef
]] },
  },
}
