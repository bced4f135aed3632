--- スニーカーダンク (SNKRDUNK).
return brand {
  id = "snkrdunk",
  version = 1,
  name = { ja = "スニーカーダンク", en = "SNKRDUNK" },
  names = { "スニーカーダンク", "SNKRDUNK", "スニダン" },
  tokens = { "snkrdunk" },
  domains = {
    { "snkrdunk.com", role = "site", source = "https://snkrdunk.com/" },
  },
}
