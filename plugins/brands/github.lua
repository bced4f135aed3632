--- GitHub.
return brand {
  id = "github",
  version = 1,
  name = { ja = "GitHub", en = "GitHub" },
  names = { "GitHub" },
  tokens = { "github" },
  domains = {
    { "users.noreply.github.com", role = "customer-mail", source = "https://docs.github.com/" },
    { "github.com", role = "site", source = "https://github.com/" },
    { "githubsupport.com", role = "site", source = "https://support.github.com/" },
    { "githubassets.com", role = "site", source = "https://github.com/" },
    { "github.io", role = "customer", source = "https://pages.github.com/" },
    { "githubusercontent.com", role = "customer", source = "https://github.com/" },
    { "github.blog", role = "site", source = "https://github.blog/" },
    { "githubstatus.com", role = "site", source = "https://www.githubstatus.com/" },
    { "gist.github.com", role = "customer", source = "https://gist.github.com/" },
    { "githubpreview.dev", role = "customer", source = "https://publicsuffix.org/list/public_suffix_list.dat" },
  },
  group = "microsoft",
}
