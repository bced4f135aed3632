--- Where a mail of any organisation may lead besides its own site: social networks, app stores, maps, mail programs' help.
return words {
  id = "host-familiar",
  hosts = {
    "ameblo.jp", "apps.apple.com", "facebook.com", "instagram.com", "itunes.apple.com", "lin.ee",
    "line.me", "linkedin.com", "maps.google.com", "note.com", "pinterest.com", "play.google.com",
    "t.me", "threads.net", "tiktok.com", "twitter.com", "w3.org", "wa.me", "whatsapp.com",
    "x.com", "youtu.be", "youtube.com",
  },
}
