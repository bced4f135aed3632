local posing = require("posing")
local japanese = require("japanese")
local stranger = require("stranger")

-- Countries' endings under which firms of that country are found, and hardly others: not .io, .me, .tv, .ai, .in, .at
-- and the like, which are sold as words.  cn and ru are told by sender/cheap-domain.
local countries = "ad|ae|al|ao|ar|au|az|ba|bd|be|bg|bo|br|ca|ch|cl|cr|cy|cz|de|dk|do|dz|ec|ee|eg|es|et|fi|fr|ge|gh|gr|gt|hr|hu|id|ie|il|ir|it|ke|kh|kr|kw|kz|lb|lk|lt|lu|lv|ma|md|mk|mx|my|mz|ng|ni|nl|no|np|nz"
  .. "|om|pa|pe|ph|pk|pl|pt|py|qa|ro|rs|sa|se|sg|si|sk|sn|sv|th|tn|tr|tz|ua|ug|uk|uy|uz|ve|vn|za|zm|zw"

return rule {
  id = "sender/foreign-country",
  version = 1,
  section = "sender",
  weight = 1.3,
  weight_bounds = { min = 0, max = 2 },
  title = { ja = "外国の国別ドメインから届いた日本語の案内", en = "A Japanese notice from another country's domain" },
  explain = {
    ja = "日本語でリンクや書類を開かせるメールなのに、差出人のドメイン {domain} は外国の国別ドメイン（.{ending}）。乗っ取られた外国の会社のサーバーから送られることが多い。",
    en = "It is in Japanese and wants something opened, but comes from {domain}, in another country's .{ending}: lures are often sent from firms abroad that were broken into.",
  },
  when = { "japanese", "link or attachment:active", "not list", "not reply", { "from.org", matches = "\\.(?:" .. countries .. ")$" } },
  match = function(mail, evidence)
    local org = mail.from.org
    if not org or posing.free_mail(mail.from.domain.value) or not stranger.writes(mail) then return false end
    if mail.is_list or mail.is_reply or not mail:header("List-Unsubscribe").empty then return false end
    if not (japanese.written(mail) and (mail.subject:matches("[ぁ-ゖァ-ヺ一-龠]{2}") or mail.from.name:matches("[ぁ-ゖァ-ヺ一-龠]{2}"))) then return false end
    evidence:add(mail.from.domain)
    evidence:set("domain", mail.from.domain.value)
    evidence:set("ending", string.match(org, "[^.]+$"))
    return true
  end,
  false_positives = { "Hotels, schools and partners abroad who write Japanese." },
  tests = {
    { name = "a department, from Spain", expect = true, mail = [[
From: 総務部 <office@carpinteria.es>
To: taro@firm.example.jp
Subject: 規程の確認
Content-Type: text/plain; charset=utf-8

下記よりご確認ください。 https://carpinteria.es/f/
]] },
    { name = "English from Spain", expect = false, mail = [[
From: Maria <maria@carpinteria.es>
To: taro@firm.example.jp
Subject: Quotation

Please see https://carpinteria.es/f/
]] },
    { name = "from .jp", expect = false, mail = [[
From: 総務部 <office@mokkou.example.jp>
To: taro@firm.example.jp
Subject: 規程の確認
Content-Type: text/plain; charset=utf-8

下記よりご確認ください。 https://mokkou.example.jp/f/
]] },
    { name = "nothing to open", expect = false, mail = [[
From: 山田 <yamada@carpinteria.es>
To: taro@firm.example.jp
Subject: お久しぶりです
Content-Type: text/plain; charset=utf-8

マドリードは暑いです。お元気ですか。
]] },
  },
}
