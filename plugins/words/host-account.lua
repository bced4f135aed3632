--- Sites where a path names an account, a page or an app, and a brand's name is there by right: x.com/amazon,
-- apps.apple.com/jp/app/mercari.
return words {
  id = "host-account",
  hosts = {
    "apps.apple.com", "facebook.com", "instagram.com", "lin.ee", "line.me", "linkedin.com", "note.com",
    "pinterest.com", "play.google.com", "tiktok.com", "twitter.com", "wikipedia.org", "x.com",
    "youtube.com",
  },
}
