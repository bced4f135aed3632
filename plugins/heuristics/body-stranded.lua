local warning = require("warning")

-- Somebody known is far away, has lost everything …
local loss = literals {
  "盗まれ", "盗難に", "ひったくり", "強盗", "紛失し", "財布も", "パスポートを失", "パスポートを盗", "足止め", "立ち往生", "拘束され", "事故に遭", "入院し",
  "robbed", "mugged", "stolen", "lost my wallet", "lost my passport", "my bag was", "stranded", "stuck in", "stuck at", "held up at the hotel",
}
-- … and needs money at once, sent where nobody gets it back.
local sent = "(?:(?:送金|振り込|振込|お金を送|お金を貸|立て替え|立替)[^。\\n]{0,16}(?:ください|下さい|いただけ|もらえ|お願い|ほしい|欲しい)|(?:貸して|用立てて)[^。\\n]{0,12}(?:ください|いただけ|もらえ)"
  .. "|(?:send|wire|lend|loan|transfer|borrow)[^.?!\\n]{0,40}(?:money|cash|\\$|€|£|[0-9]{3}|funds?)|western union|moneygram|money gram)"
local heads = literals {
  "送金", "振り込", "振込", "お金を送", "お金を貸", "立て替え", "立替", "貸して", "用立てて", "send", "wire", "lend", "loan", "transfer", "borrow", "western union", "moneygram", "money gram",
}
local afar = literals {
  "海外", "出張", "旅行", "空港", "大使館", "領事館", "現地", "ホテル", "帰国", "abroad", "embassy", "consulate", "airport", "hotel", "flight", "trip", "vacation", "holiday", "passport", "back home", "fly back",
}

return rule {
  id = "body/stranded",
  version = 1,
  section = "body",
  weight = 2.6,
  weight_bounds = { min = 0, max = 3.5 },
  title = { ja = "知人が旅先で困り、送金を頼む", en = "A friend, robbed abroad, who needs money" },
  explain = {
    ja = "「{afar}」で「{loss}」と訴え、「{sent}」と金を求めている。知人のメールアドレスを乗っ取って送る手口。電話など別の方法で本人に確かめる必要がある。",
    en = "Away (\"{afar}\") and in trouble (\"{loss}\"), it wants money: \"{sent}\". So write those who took over a friend's mailbox; ask him by telephone.",
  },
  prefilter = loss,
  when = { "not list" },
  match = function(mail, evidence)
    if mail.is_list or not mail:header("List-Unsubscribe").empty then return false end
    local lost = mail.body:find(loss)
    local asked = lost and mail.body:match(sent, heads)
    local where = asked and mail.body:find(afar)
    if not where or warning.given(mail) then return false end
    for name, place in pairs { loss = lost, sent = asked, afar = where } do
      evidence:set(name, place.value)
      evidence:add(place)
    end
    return true
  end,
  false_positives = { "A friend who really was robbed; a travel insurer's letter." },
  tests = {
    { name = "in Japanese", expect = true, mail = [[
From: 中村 <nakamura@example.com>
To: taro@example.jp
Subject: 助けてください
Content-Type: text/plain; charset=utf-8

海外出張中にかばんを盗まれ、財布も携帯もありません。20万円ほど送金していただけませんか。
]] },
    { name = "in English", expect = true, mail = [[
From: Ann <ann@example.com>
To: jane@example.com
Subject: Sad news

I was robbed at my hotel and lost my passport. Could you lend me some money by Western Union?
]] },
    { name = "thanks for a loan", expect = false, mail = [[
From: 中村 <nakamura@example.com>
To: taro@example.jp
Subject: 出張から戻りました
Content-Type: text/plain; charset=utf-8

海外出張から戻りました。立て替えていただいたホテル代は来週お返しします。
]] },
    { name = "a lost bag", expect = false, mail = [[
From: Airline <bags@airline.example>
To: jane@example.com
Subject: Your bag

If your bag was stolen at the airport, send us the form.
]] },
  },
}
