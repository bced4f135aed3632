local names = { -- of place.network
  cloud = { ja = " (クラウド)", en = " (cloud)" },
  hosting = { ja = " (ホスティング)", en = " (hosting)" },
  cdn = { ja = " (配信網)", en = " (content network)" },
}

return rule {
  id = "route/origin-place",
  version = 1,
  section = "route",
  weight = 0.05,
  grade = "fact",
  title = { ja = "送信元の所在", en = "Where the sending address is" },
  explain = {
    ja = "送信元 {ip} の割り当て先は {owner_ja}。国は証拠にならず、データセンターの所在地は送信者の居場所ではない。",
    en = "{ip} is allocated to {owner_en}. A country proves nothing, and a data centre's place is not the sender's.",
  },
  when = { "origin", "not sender:genuine", "origin:hosted or origin:abroad" },
  match = function(mail, evidence)
    local origin = mail.origin
    local place = origin.place
    local abroad = place.country and place.country ~= "JP"
    if mail.sender.verdict == "genuine" or not (place.network or abroad) then return false end
    evidence:add(origin)
    evidence:set("ip", origin.ip.value)
    local owner = place.network_owner or place.as_org or "-"
    local kind = names[place.network] or { ja = "", en = "" }
    local country = place.country and string.format("%s (%s)", place.country, place.source or "-")
    evidence:set("owner_ja", owner .. kind.ja .. (country and "、国は " .. country or ""))
    evidence:set("owner_en", owner .. kind.en .. (country and ", country " .. country or ""))
    return true
  end,
  false_positives = { "None: it describes, and weighs next to nothing." },
  tests = {
    { name = "a cloud", expect = true, mail = [[
Received: from [127.0.0.1] (unknown [52.140.217.90])
	by mx.example.jp (Postfix) with ESMTP id 0123456789; Mon, 20 Dec 2021 05:47:52 +0900
From: a@example.com
Subject: x

x
]] },
    { name = "a documentation address", expect = false, mail = [[
Received: from x (mail.example.com [203.0.113.7])
	by mx.example.jp (Postfix) with ESMTP id 0123456789; Mon, 20 Dec 2021 05:47:52 +0900
From: a@example.com
Subject: x

x
]] },
  },
}
