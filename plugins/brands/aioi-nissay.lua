--- あいおいニッセイ同和損保 (Aioi Nissay Dowa Insurance).
return brand {
  id = "aioi-nissay",
  version = 1,
  name = { ja = "あいおいニッセイ同和損保", en = "Aioi Nissay Dowa Insurance" },
  names = { "あいおいニッセイ同和損保", "あいおいニッセイ" },
  tokens = {},
  domains = {
    { "aioinissaydowa.co.jp", role = "site", source = "https://www.aioinissaydowa.co.jp/" },
  },
}
