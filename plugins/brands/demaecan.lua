--- 出前館 (Demae-can).
return brand {
  id = "demaecan",
  version = 1,
  name = { ja = "出前館", en = "Demae-can" },
  names = { "出前館", "Demae-can" },
  tokens = { "demae-can", "demaecan" },
  domains = {
    { "demae-can.com", role = "site", source = "https://demae-can.com/" },
    { "demae-can.co.jp", role = "site", source = "https://www.demae-can.co.jp/" },
  },
  group = "ly",
}
