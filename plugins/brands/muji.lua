--- 無印良品 (MUJI).
return brand {
  id = "muji",
  version = 1,
  name = { ja = "無印良品", en = "MUJI" },
  names = { "無印良品", "良品計画" },
  short_names = { "MUJI" },
  tokens = {},
  domains = {
    { "muji.com", role = "site", source = "https://www.muji.com/" },
    { "muji.net", role = "site", source = "https://www.muji.net/" },
    { "ryohin-keikaku.jp", role = "site", source = "https://www.ryohin-keikaku.jp/" },
  },
}
