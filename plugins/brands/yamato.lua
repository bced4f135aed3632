--- ヤマト運輸 (Yamato Transport).
return brand {
  id = "yamato",
  version = 1,
  name = { ja = "ヤマト運輸", en = "Yamato Transport" },
  names = { "ヤマト運輸", "クロネコヤマト", "クロネコメンバーズ", "ヤマトフィナンシャル", "クロネコ代金後払い", "KURONEKO YAMATO", "Yamato Transport" },
  tokens = { "kuroneko", "kuronekoyamato", "yamato-transport" },
  lookalikes = { "kuronekayamato" },
  domains = {
    { "kuronekoyamato.co.jp", role = "site", source = "https://www.kuronekoyamato.co.jp/" },
    { "yamato-hd.co.jp", role = "site", source = "https://www.yamato-hd.co.jp/" },
    { "auth.kms.kuronekoyamato.co.jp", role = "login", source = "https://www.kuronekoyamato.co.jp/" },
    { "yamatofinancial.jp", role = "site", source = "https://www.yamatofinancial.jp/" },
  },
  salutation = "name",
}
