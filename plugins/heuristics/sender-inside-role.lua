local posing = require("posing")

-- Departments that every firm has, alone in From: nobody of another firm signs so.
local alone = "^(?:(?:社内)?(?:情シス|情報システム)|(?:社内)?(?:人事|総務|経理|労務|給与|学務|教務|学生|情報システム|情シス|システム管理|it)(?:[・ ]?(?:人事|総務|労務|給与|経理|厚生))?"
  .. " ?(?:部門?|課|室|係|担当|グループ|チーム|管理者|ヘルプ ?デスク|サポート)(?: ?(?:人事|給与|労務|総務|厚生|システム|セキュリティ)(?:課|室|係|担当|グループ))?"
  .. "|(?:it|i\\.t\\.|mail|e-?mail|webmail|mailbox|system|network|server|corporate)[ -](?:help ?desk|service ?desk|support|admin(?:istrator)?)(?: (?:team|desk|department))?"
  .. "|help ?desk|(?:human resources?|hr|payroll|h\\.r\\.)(?: (?:&|and) payroll)?(?: (?:department|dept\\.?|team|office|manager))?)$"
-- What such a department alone writes about.
local affairs = literals {
  "賞与", "給与明細", "支給明細", "給与改定", "昇給", "就業規則", "年末調整", "源泉徴収", "人事評価", "人事異動", "社内規程", "従業員各位", "社員各位", "全社員", "全従業員",
  "メールボックス", "パスワード", "多要素認証", "二要素認証", "社内アカウント", "社内システム", "vpn", "稟議", "学生各位", "教職員各位", "職員各位", "大学アカウント", "奨学金",
  "payroll", "salary", "compensation", "direct deposit", "bonus", "benefits", "handbook", "all staff", "all employees", "dear employee",
  "mailbox", "password", "webmail", "multi-factor", "outlook web",
}

return rule {
  id = "sender/inside-role",
  version = 1,
  section = "sender",
  weight = 1.8,
  title = { ja = "社内の部署を名乗る社外からのメール", en = "A department of one's own house, writing from outside" },
  explain = {
    ja = "差出人は「{role}」とだけ名乗って「{affair}」という社内の用件を書いているが、ドメイン {domain} は受信者の組織のものではない。",
    en = "It signs as \"{role}\" and writes about \"{affair}\", as one's own firm would, but {domain} is not the recipient's.",
  },
  when = { "name", "not list", "not reply", "link or attachment", { "from.name", matches = alone } },
  match = function(mail, evidence)
    local from = mail.from
    if not from.org or mail.is_list or mail.is_reply then return false end
    local outside = false
    for _, address in ipairs(mail.recipients) do
      local host = string.match(address, "@(.+)$") or ""
      if domain.same_org(from.domain, host) then return false end
      outside = outside or domain.org(host) ~= nil and not posing.free_mail(host)
    end
    local role = outside and from.name:match(alone)
    local affair = role and (mail.subject:find(affairs) or mail.body:find(affairs))
    if not affair then return false end
    evidence:add(from)
    evidence:add(affair)
    evidence:set("role", role.value)
    evidence:set("affair", affair.value)
    evidence:set("domain", from.domain.value)
    return true
  end,
  false_positives = { "A parent company, or a service that writes in the department's name, from its own domain." },
  tests = {
    { name = "payslips by a stranger", expect = true, mail = [[
From: 人事部 給与課 <hr@logistik.example>
To: taro@firm.example.jp
Subject: 賞与支給明細について
Content-Type: text/plain; charset=utf-8

従業員各位

支給明細を公開しました。 https://meisai.example.net/
]] },
    { name = "a password, by the help desk of another house", expect = true, mail = [[
From: IT Support <d.keller@schools.example>
To: jane@firm.example.com
Subject: Your password expires today

Keep your password: https://keep.example.net/
]] },
    { name = "one's own personnel department", expect = false, mail = [[
From: 人事部 <jinji@firm.example.jp>
To: taro@firm.example.jp
Subject: 年末調整
Content-Type: text/plain; charset=utf-8

社員各位 https://nencho.example.net/
]] },
    { name = "the accounts of a supplier, about an invoice", expect = false, mail = [[
From: 経理部 <keiri@setsubi.example.jp>
To: taro@firm.example.jp
Subject: 請求書の送付
Content-Type: text/plain; charset=utf-8

請求書をお送りします。 https://seikyu.example.jp/1
]] },
    { name = "a firm names itself", expect = false, mail = [[
From: 株式会社ヤマノ 人事部 <jinji@yamano.example.jp>
To: taro@firm.example.jp
Subject: 面接と給与明細の書式について
Content-Type: text/plain; charset=utf-8

弊社の書式です。 https://yamano.example.jp/
]] },
    { name = "a private mailbox", expect = false, mail = [[
From: 人事部 <jinji@firm.example.jp>
To: taro@gmail.com
Subject: 源泉徴収票
Content-Type: text/plain; charset=utf-8

源泉徴収票は https://firm.example.jp/ にあります。
]] },
  },
}
