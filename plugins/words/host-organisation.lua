--- Registries that give a name to an existing organisation only, besides those of host-public-body: of JPRS the
-- organisational types of .jp (属性型), one name for each company, association or network.
return words {
  id = "host-organisation",
  hosts = { "ad.jp", "co.jp", "gr.jp", "ne.jp", "or.jp" },
}
