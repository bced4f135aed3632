--- How the local part of an address begins that speaks for a house rather than a person: info@, support2@.
return words {
  id = "house-mailbox",
  en = {
    "account", "admin", "auto", "billing", "contact", "help", "info", "mail", "news", "no-reply",
    "no_reply", "noreply", "notice", "notif", "postmaster", "security", "service", "support",
    "system", "webmaster",
  },
}
