--- DocuSign.
return brand {
  id = "docusign",
  version = 1,
  name = { ja = "DocuSign", en = "DocuSign" },
  names = { "DocuSign", "ドキュサイン" },
  tokens = { "docusign" },
  domains = {
    { "docusign.com", role = "site", source = "https://www.docusign.com/" },
    { "docusign.net", role = "site", source = "https://www.docusign.com/" },
  },
}
