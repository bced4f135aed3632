--- Epic Games.
return brand {
  id = "epic-games",
  version = 1,
  name = { ja = "Epic Games", en = "Epic Games" },
  names = { "Epic Games" },
  tokens = { "epicgames" },
  domains = {
    { "epicgames.com", role = "site", source = "https://www.epicgames.com/" },
  },
}
