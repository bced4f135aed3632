return rule {
  id = "hostile/method-of-nothing",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    assert(mail.links[99].host.anything == nil and #mail.links[99].chain == 0)
    for _ in ipairs(mail.links[99].chain) do error("something") end
    return mail.links[99]:owns("x")
  end,
}
