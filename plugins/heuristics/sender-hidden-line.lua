return rule {
  id = "sender/hidden-line",
  version = 1,
  section = "sender",
  weight = 2.0,
  grade = "fact",
  title = { ja = "差出人欄に紛れ込んだ改行", en = "A line end hidden in the From field" },
  explain = {
    ja = "差出人欄に単独の CR（改行の片割れ）がある。メールソフトごとに違うアドレスが表示される。ここでは {address} と読んだ。",
    en = "The From field holds a bare CR, so that mail programs show different addresses; read here as {address}.",
  },
  when = { { "defects.name", matches = "^(?:bare-cr-in-address)$" } },
  match = function(mail, evidence)
    for _, defect in ipairs(mail.defects) do
      if defect.name == "bare-cr-in-address" and defect.where == "header:From" then
        evidence:add(mail:header("From"))
        evidence:set("address", mail.from.address.empty and "-" or mail.from.address.value)
        return true
      end
    end
    return false
  end,
  references = { "https://www.rfc-editor.org/rfc/rfc5322#section-2.2" },
  tests = {
    { name = "two addresses around it", expect = true,
      mail = "From: KAGOYA <support@kagoya.jp>\r <x@evil.example>\r\nSubject: x\r\n\r\nHello.\r\n" },
    { name = "a folded field", expect = false,
      mail = "From: KAGOYA\r\n <support@kagoya.jp>\r\nSubject: x\r\n\r\nHello.\r\n" },
  },
}
