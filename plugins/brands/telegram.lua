--- Telegram.
return brand {
  id = "telegram",
  version = 1,
  name = { ja = "Telegram", en = "Telegram" },
  names = { "Telegram Messenger", "Telegramアカウント" },
  short_names = { "Telegram", "テレグラム" },
  tokens = { "telegramweb", "web-telegram", "telegram-web" },
  domains = {
    { "telegram.org", role = "site", source = "https://telegram.org/" },
    { "t.me", role = "customer", source = "https://telegram.org/" },
  },
}
