--- Services where the customer is in the path, not in the name: the host itself counts.
return words {
  id = "host-shared-path",
  hosts = {
    "1drv.ms", "docs.google.com", "drive.google.com", "dropbox.com",
    "firebasestorage.googleapis.com", "forms.gle", "forms.office.com", "jotform.com",
    "onedrive.live.com", "peraichi.com", "s3.amazonaws.com", "sites.google.com",
    "storage.cloud.google.com", "storage.googleapis.com", "telegra.ph", "typeform.com",
  },
}
