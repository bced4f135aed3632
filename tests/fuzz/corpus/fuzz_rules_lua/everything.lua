return rule {
  id = "fuzz/x",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "x", en = "x" },
  explain = { ja = "{a} {brand}", en = "{a} {b" },
  prefilter = { "hello", "click" },
  match = function(mail, evidence)
    for _, name in ipairs { "subject", "stamp", "message_id" } do
      local t = mail[name]
      evidence:add(t:find("e", "l") or t)
      evidence:set("a", t .. t.folded .. t.where)
      for i, line in ipairs(t:lines()) do
        evidence:add(line:match("(h)(e)?") or line)
        assert(i > 0 and not line:is("x"))
      end
    end
    for _, link in ipairs(mail.links) do
      evidence:add(link)
      evidence:set("b", link.final.host .. #link.chain .. (link.org or ""))
      evidence:add(link.text:find_all("c")[1] or link.source)
      local s = ("%s %d"):format(link.href, #link.text):gsub("(\\w)(\\d)?", "%2%1")
      for w in s:gmatch("\\w+") do
        evidence:add(w)
      end
    end
    for _, claim in ipairs(mail.brands) do
      evidence:add(claim)
      evidence:about(claim.brand)
    end
    local t = { 3, 1, 2 }
    table.sort(t, function(a, b) return a > b end)
    table.insert(t, 2, 5)
    table.remove(t, 1)
    evidence:add(table.concat(t, ",") .. select("#", table.unpack(t)))
    evidence:add(mail.from)
    evidence:add(mail.origin)
    local n = text.similar("kagoya", "kagova") + date.ymd(2026, 2, 17) + date.year(0)
    return mail.body:has("click") and domain.same_org("a.example.jp", "b.example.jp")
      and ip.public("8.8.8.8") and n > 0 and pcall(error, { n })
      and #mail:cues("ascii-stop") + #mail:header("Subject") + #mail:headers("to") >= 0
  end,
  tests = { { name = "x", expect = true, mail = "Subject: hello\n\nclick" } },
}
