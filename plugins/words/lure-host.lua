--- What is glued to a brand in the names of lure hosts, and around it in addresses: rakuten-card-login.example, my-amazonjp2.
-- A word of nothing but these and digits names nobody.
return words {
  id = "lure-host",
  en = {
    "account", "app", "auth", "bank", "billing", "card", "center", "client", "club", "co", "cojp",
    "com", "confirm", "customer", "group", "help", "id", "info", "japan", "jp", "login", "mail",
    "member", "mobile", "my", "net", "news", "office", "official", "online", "pay", "point",
    "points", "portal", "secure", "security", "service", "shop", "signin", "site", "store",
    "support", "system", "update", "user", "verify", "web", "webmail", "www",
  },
}
