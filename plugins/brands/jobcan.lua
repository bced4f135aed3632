--- ジョブカン (Jobcan).
return brand {
  id = "jobcan",
  version = 1,
  name = { ja = "ジョブカン", en = "Jobcan" },
  names = { "ジョブカン", "Jobcan" },
  tokens = { "jobcan" },
  domains = {
    { "jobcan.ne.jp", role = "site", source = "https://www.jobcan.ne.jp/" },
    { "jobcan.jp", role = "login", source = "https://id.jobcan.jp/" },
  },
}
