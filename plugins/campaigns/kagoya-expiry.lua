local lure = require("lure")

local posed = lure.poses { "kagoya" }

local wording = {
  literals { "契約満了", "契約期間がまもなく満了" },
  literals { "ドメインメンテナンス", "属性ドメイン", "ドメイン契約の更新" },
  literals { "解約となります", "当該ご契約サービスは解約" },
  literals { "全額お支払い済み", "こちらをクリック" },
}

return campaign {
  id = "campaigns/kagoya-expiry",
  version = 1,
  brand = "kagoya",
  section = "body",
  weight = 2.0,
  grade = "inference",
  title = { ja = "カゴヤ「サービス契約満了」の手口", en = "The KAGOYA \"contract expires\" lure" },
  explain = {
    ja = "ドメイン契約の満了を装い更新ページへ誘う、カゴヤを騙る既知の手口と文面が一致する。",
    en = "The wording matches a known lure that poses as KAGOYA and wants an expiring domain renewed.",
  },
  prefilter = { "契約満了", "ドメインメンテナンス", "属性ドメイン", "満了となります" },
  when = { posed.when },
  match = function(mail, evidence)
    return lure.match(mail, evidence, posed, wording, 3)
  end,
  references = { "https://www.kagoya.jp/important/antiphishing/" },
  tests = {
    { name = "the lure", expect = true, mail = [[
From: カゴヤ・ジャパン サポートセンター <support@kagoya.jp>
Subject: サービス契約満了のお知らせ(ドメインメンテナンス)
Content-Type: text/plain; charset=UTF-8

契約満了日をもって、当該ご契約サービスは解約となります。
ドメイン契約の更新はこちらをクリックしてください。
https://www.ieliulanqi.net/url.php
]] },
    { name = "renewal with the brand's links only", expect = false, mail = [[
From: カゴヤ・ジャパン サポートセンター <support@kagoya.jp>
Subject: ドメイン契約の更新のお知らせ
Content-Type: text/plain; charset=UTF-8

ご契約期間がまもなく満了となります。更新されない場合は解約となります。
https://www.kagoya.jp/
]] },
  },
}
