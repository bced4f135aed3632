return rule {
  id = "links/encoded-redirect",
  version = 1,
  section = "links",
  weight = 1.6,
  grade = "fact",
  title = { ja = "行き先を暗号のように隠したリンク", en = "A target hidden by encoding" },
  explain = {
    ja = "リンク {host} の中に、符号化して隠した別の行き先 {target} がある。",
    en = "Inside the link to {host} another target, {target}, is hidden by encoding ({via}).",
  },
  when = { "link:encoded-target" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("encoded-target")) do
      for _, hop in ipairs(link.chain) do
        if hop.encoded and not domain.same_org(hop.host, link.host) then
          evidence:add(link)
          evidence:set("host", link.host)
          evidence:set("via", hop.via)
          evidence:set("target", hop.host)
          break
        end
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Click counters of some mailing services." },
  tests = {
    { name = "base64 in a parameter", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.ieliulanqi.net/url.php?url=aHR0cHM6Ly9zdHVkeXJhbWEtZW1wbG9pLmNvbS90cmFja2luZy5waHA/aWQ9MzUyMQ==
]] },
    { name = "open parameter", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://www.example.com/out?url=https%3A%2F%2Fexample.net%2F
]] },
  },
}
