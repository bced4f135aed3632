local posing = require("posing")
local warning = require("warning")

-- Earnings that nobody can promise, with a number in them.
local promise = "(?:(?:月利|日利|利益率|勝率|的中率|値上がり率)[^。\\n]{0,12}?[0-9][0-9.]{0,4} ?(?:%|割)|(?:日給|日収|日払い|日当)[^。\\n]{0,8}?(?:[2-9]|[1-9][0-9])(?:\\.[0-9])? ?万円?|(?:日給|日収|日当)[^。\\n]{0,8}?[2-9][0-9],?000 ?円"
  .. "|(?:1日|一日|毎日|スマホ(?:1台)?で|在宅で)[^。\\n]{0,14}?(?:[2-9]|[1-9][0-9]) ?万円(?:以上)?(?:の在宅|稼|の収入|が手に|を保証|もらえ)"
  .. "|(?:earn|make|profit|income|paid|salary)[^.\\n]{0,30}?[$€£] ?[0-9][0-9,]{1,6}[^.\\n]{0,15}(?:a|per|each|every)[ -](?:day|week|hour)|[0-9]{2,3} ?% (?:profit|return|monthly|weekly|daily)[^.\\n]{0,20})"
local heads = literals {
  "日給", "日収", "日払い", "日当", "月利", "日利", "利益率", "勝率", "的中率", "値上がり率", "1日", "一日", "毎日", "スマホで", "スマホ1台で", "在宅で",
  "earn", "make", "profit", "income", "paid", "salary", "10% ", "15% ", "20% ", "25% ", "30% ", "40% ", "50% ", "100% ", "200% ", "300% ",
}
-- That it takes no skill, time or risk …
local easy = literals {
  "未経験", "誰でも", "だれでも", "簡単", "いいねを押", "「いいね」", "スキマ時間", "すきま時間", "在宅", "副業", "資格不要", "スキル不要", "ノルマなし", "保証します", "保証され", "元本保証", "元本は保証", "リスクなし", "損はさせ", "先着", "残り", "即日", "無料で配信", "無料配信", "値上がり",
  "急騰", "ai自動売買", "no experience", "work from home", "from home", "part-time", "part time", "flexible", "few minutes", "guaranteed", "risk-free", "risk free", "no risk", "anyone can",
}
-- … and where to go.
local chat = literals {
  "line.me/ti", "line.me/r/ti", "lin.ee/", "liff.line.me", "line追加", "lineで友だち", "lineの友だち", "lineグループ", "lineで友達", "友だち追加", "友達追加", "lineを追加", "line登録", "lineで連絡", "lineでご連絡", "公式line", "t.me/", "telegram", "テレグラム", "whatsapp", "wa.me/", "ワッツアップ",
}

return rule {
  id = "body/easy-money",
  version = 1,
  section = "body",
  weight = 3.2, -- a number, an ease and a chat at once, and little else that a filter could see
  weight_bounds = { min = 0, max = 4 },
  title = { ja = "うますぎる儲け話でチャットへ誘う", en = "Easy money, to be talked of in a chat" },
  explain = {
    ja = "「{promise}」「{easy}」と、ありえない好条件の仕事や投資を持ちかけ、「{chat}」とメールの外へ誘っている。",
    en = "It promises work or gains that don't exist (\"{promise}\", \"{easy}\") and leads away from mail to a chat (\"{chat}\").",
  },
  prefilter = chat,
  when = { "not list" },
  match = function(mail, evidence)
    if mail.is_list or posing.owner(mail.from.domain.value) and mail.sender.verdict == "genuine" and not posing.free_mail(mail.from.domain.value) then
      return false
    end
    local promised = mail.subject:match(promise, heads) or mail.body:match(promise, heads)
    local effort = promised and (mail.body:find(easy) or mail.subject:find(easy))
    if not effort or warning.given(mail) then return false end
    local where = mail.body:find(chat)
    if not where then
      for _, link in ipairs(mail:clickable()) do
        local href = string.lower(link.href)
        if string.find(href, "^https?://(?:line\\.me/|lin\\.ee/|t\\.me/|wa\\.me/|liff\\.line\\.me/)") then where = where or link.source end
      end
    end
    if not where then return false end
    for name, place in pairs { promise = promised, easy = effort, chat = where } do
      evidence:set(name, place.value)
      evidence:add(place)
    end
    return true
  end,
  references = { "https://www.caa.go.jp/policies/policy/consumer_policy/caution/internet/" },
  false_positives = { "A shop's staff wanted through its LINE account." },
  tests = {
    { name = "a side job", expect = true, mail = [[
From: 採用担当 <saiyo@example.com>
Subject: 在宅のお仕事
Content-Type: text/plain; charset=utf-8

未経験の方でも日給3万円を保証します。担当者を友だち追加してください。 https://lin.ee/aBcDeF
]] },
    { name = "a teacher of shares", expect = true, mail = [[
From: サロン <info@salon.example>
Subject: 月利30%の先生
Content-Type: text/plain; charset=utf-8

元本は保証されています。 https://line.me/ti/p/abcdef
]] },
    { name = "in English", expect = true, mail = [[
From: HR <hr@jobs.example>
Subject: Part-time

Earn up to $300 per day from home, no experience needed. Contact our manager on Telegram: https://t.me/hr_jane
]] },
    { name = "a real job", expect = false, mail = [[
From: ヤマノ <saiyo@yamano.example>
Subject: アルバイト募集
Content-Type: text/plain; charset=utf-8

未経験歓迎、時給1,200円、日給12,000円も可。LINEで友だち追加してご応募ください。 https://lin.ee/aBcDeF
]] },
    { name = "a warning", expect = false, mail = [[
From: 市 <shohi@city.example.jp>
Subject: 副業の被害にご注意
Content-Type: text/plain; charset=utf-8

「誰でもスマホで5万円稼げる」とLINEグループへ誘う手口です。
]] },
    { name = "a shop's LINE account", expect = false, mail = [[
From: ヤマノ <news@yamano.example>
Subject: 新商品
Content-Type: text/plain; charset=utf-8

簡単レシピを配信中。友だち追加はこちら https://lin.ee/aBcDeF
]] },
  },
}
