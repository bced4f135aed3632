--- ポケモン (Pokémon).
return brand {
  id = "pokemon",
  version = 1,
  name = { ja = "ポケモン", en = "Pokémon" },
  names = { "ポケモンセンターオンライン", "ポケモンセンター", "株式会社ポケモン" },
  short_names = { "ポケモン" },
  tokens = { "pokemoncenter" },
  domains = {
    { "pokemon.co.jp", role = "site", source = "https://www.pokemon.co.jp/" },
    { "pokemon.jp", role = "site", source = "https://www.pokemon.jp/" },
    { "pokemon.com", role = "site", source = "https://www.pokemon.com/" },
    { "pokemoncenter-online.com", role = "site", source = "https://www.pokemoncenter-online.com/" },
    { "pokemoncenter.com", role = "site", source = "https://www.pokemoncenter.com/" },
  },
}
