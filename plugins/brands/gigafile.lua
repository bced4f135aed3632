--- ギガファイル便 (GigaFile).
return brand {
  id = "gigafile",
  version = 1,
  name = { ja = "ギガファイル便", en = "GigaFile" },
  names = { "ギガファイル便", "GigaFile便" },
  tokens = { "gigafile" },
  domains = {
    { "gigafile.nu", role = "site", source = "https://gigafile.nu/" },
  },
}
