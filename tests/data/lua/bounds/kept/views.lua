return rule {
  id = "kept/views",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "そのメールのもの", en = "What is this mail's" },
  explain = { ja = "{from} {host} {greeting}", en = "{from} {host} {greeting}" },
  match = function(mail, evidence)
    local seen = { [mail.from] = true, [mail.links[1]] = true }
    assert(seen[mail.from] and seen[mail:clickable()[1]], "not the same views")
    evidence:set("from", mail.from.address)
    evidence:set("host", mail:clickable()[1].host)
    evidence:set("greeting", mail.body:find("HELLO there", "こんにちは"))
    return true
  end,
}
