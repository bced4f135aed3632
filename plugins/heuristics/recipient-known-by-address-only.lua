return rule {
  id = "recipient/known-by-address-only",
  version = 1,
  section = "recipient",
  weight = 0.05,
  grade = "inference",
  title = { ja = "送信者が知っているのはアドレスだけ", en = "The sender knows nothing but the address" },
  explain = {
    ja = "{brand}を名乗りながら、氏名も契約番号もなく、使われているのは {address} だけ。狙い撃ちより、集めたアドレスへのばらまきとみられるが、断定はできない。",
    en = "In the name of {brand}, but no name and no contract number, only {address}: rather a list than a target, though that is no proof.",
  },
  when = { "posed", "recipient:body or recipient:subject", "not sender:genuine" },
  match = function(mail, evidence)
    local brand = mail.posed
    local kind = mail.salutation.kind
    if not brand or kind == "name" or mail.sender.verdict == "genuine" then return false end
    for _, address in ipairs(mail.recipients) do
      local place = mail.body:find(address) or mail.subject:find(address)
      if place then
        evidence:add(place)
        evidence:about(brand)
        evidence:set("address", address)
        return true
      end
    end
    return false
  end,
  false_positives = { "None: it describes, and weighs next to nothing." },
  tests = {
    { name = "address in the text", expect = true, mail = [[
From: KAGOYA Inc <a@example.com>
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

info@example.jp のメールが保留されています。
]] },
    { name = "greeted by name", expect = false, mail = [[
From: KAGOYA Inc <a@example.com>
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

山田 太郎 様

info@example.jp のメールが保留されています。
]] },
  },
}
