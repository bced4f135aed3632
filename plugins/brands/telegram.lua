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
    { "web.telegram.org", role = "login", source = "https://web.telegram.org/" },
    { "telegram.me", role = "customer", source = "https://telegram.org/" },
    { "telegra.ph", role = "customer", source = "https://telegra.ph/" },
  },
}
