--- スカパー! (SKY PerfecTV!).
return brand {
  id = "sky-perfect",
  version = 1,
  name = { ja = "スカパー!", en = "SKY PerfecTV!" },
  names = { "スカパー", "スカパー!", "SKY PerfecTV" },
  tokens = { "skyperfectv" },
  domains = {
    { "skyperfectv.co.jp", role = "site", source = "https://www.skyperfectv.co.jp/" },
  },
}
