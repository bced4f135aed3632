--- How a line begins that greets anybody, with no addressee to look at.
return words {
  id = "greeting-anyone",
  en = {
    "to whom it may concern", "ladies and gentlemen", "valued customer", "valued member",
    "valued client", "account holder",
  },
  other = {
    "尊敬的用户", "尊敬的客户", "尊敬的会员", "亲爱的用户", "亲爱的客户", "尊敬的用戶",
    "尊敬的客戶", "親愛的客戶", "親愛的用戶",
  },
}
