--- 三菱UFJ eスマート証券 (Mitsubishi UFJ eSmart Securities).
return brand {
  id = "kabu",
  version = 1,
  name = { ja = "三菱UFJ eスマート証券", en = "Mitsubishi UFJ eSmart Securities" },
  names = { "三菱UFJ eスマート証券", "auカブコム証券", "カブドットコム証券" },
  tokens = { "kabucom", "kabudotcom" },
  domains = {
    { "kabu.com", role = "site", source = "https://kabu.com/" },
    { "kabu.co.jp", role = "site", source = "https://kabu.com/" },
  },
  group = "mufg",
}
