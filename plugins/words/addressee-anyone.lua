--- How an addressee ends that is nobody in particular: お客様, 会員各位, Dear valued customer. 様 and さん are cut off; English
-- words count as whole words.
return words {
  id = "addressee-anyone",
  ja = {
    "客", "会員", "ユーザー", "ユーザ", "カスタマー", "取引先", "皆", "みな", "みなみな", "利用者",
    "担当者", "得意先", "お得意", "契約者", "メンバー", "加入者", "関係者", "保護者", "受信者",
    "管理者", "所有者", "名義人", "株主", "顧客", "オーナー", "登録者", "購読者", "読者", "参加者",
    "本人", "申込者", "ご家族", "住民", "納税者", "被保険者", "世帯主", "オーナ", "ご一同",
    "お友達", "皆々", "貴社", "カード保有者", "使用者", "消費者", "委員", "各社", "先生方",
    "お客さま", "お客様", "皆様", "皆さま", "各員", "御社", "オペレーター",
  },
  en = {
    "customer", "customers", "user", "users", "member", "members", "sir", "madam", "friend",
    "friends", "all", "team", "client", "clients", "holder", "owner", "there", "everyone",
    "everybody", "folks", "guys", "colleague", "colleagues", "subscriber", "subscribers",
    "beneficiary", "recipient", "applicant", "winner", "employee", "employees", "student",
    "students", "staff", "shareholder", "partner", "investor", "reader", "readers", "admin",
    "administrator", "webmaster", "account", "cardholder", "cardmember", "sir/madam", "madam/sir",
    "sir/ma", "sirs", "gentlemen", "valued", "candidate", "traveler", "shopper", "buyer", "seller",
    "consumer", "patron", "guest", "manager", "one", "maam", "ma'am", "dear", "webmail", "taxpayer",
    "resident", "developer", "developers", "homeowner", "you", "again", "people", "y'all",
    "concern", "provider", "contact", "operator", "responsible", "enthusiast", "host", "sender",
    "mail", "e-mail", "email",
  },
}
