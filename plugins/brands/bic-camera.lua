--- ビックカメラ (Bic Camera).
return brand {
  id = "bic-camera",
  version = 1,
  name = { ja = "ビックカメラ", en = "Bic Camera" },
  names = { "ビックカメラ", "ビックカメラ.com", "BicCamera", "biccamera" },
  tokens = { "biccamera" },
  lookalikes = { "biccanera" },
  domains = {
    { "biccamera.com", role = "site", source = "https://www.biccamera.com/" },
    { "biccamera.co.jp", role = "site", source = "https://www.biccamera.co.jp/" },
  },
  salutation = "name",
}
