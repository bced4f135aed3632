--- Discord.
return brand {
  id = "discord",
  version = 1,
  name = { ja = "Discord", en = "Discord" },
  names = { "Discord Support", "Discord Nitro" },
  short_names = { "Discord" },
  tokens = {},
  domains = {
    { "discord.com", role = "site", source = "https://www.discord.com/" },
    { "discordapp.com", role = "site", source = "https://www.discordapp.com/" },
  },
}
