return rule {
  id = "links/brand-in-host",
  version = 1,
  section = "links",
  weight = 2,
  grade = "fact",
  title = { ja = "他社ホストに会社名", en = "Brand in a foreign host" },
  explain = { ja = "{host} は {brand} のものではありません。", en = "{host} is not {brand}'s." },
  match = function(mail, evidence)
    for _, link in ipairs(mail.links) do
      if link.marks["brand-in-subdomain"] or link.marks["brand-in-domain"] then
        evidence:add(link)
        evidence:set("host", link.host)
        evidence:about(brands.get(link.brand))
      end
    end
    return evidence.count > 0
  end,
  tests = {
    { name = "wrong on purpose", expect = true, mail = "From: a@example.jp\n\nhello\n" },
  },
}
