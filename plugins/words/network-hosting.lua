--- Words in the name of an AS, as databases of places have it, that tell a hoster's: Example VPS Ltd.
return words {
  id = "network-hosting",
  en = {
    "cloud", "colocation", "data center", "data centre", "datacenter", "datacentre", "dedicated",
    "hoster", "hosting", "server", "servers", "vps", "webhosting",
  },
}
