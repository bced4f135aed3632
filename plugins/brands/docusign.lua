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
    { "eumail.docusign.net", role = "mail", source = "https://www.docusign.com/trust/security/incident-reporting" },
    { "account.docusign.com", role = "login", source = "https://account.docusign.com/" },
    { "docusign.co.uk", role = "site", source = "https://www.docusign.co.uk/" },
    { "docusign.fr", role = "site", source = "https://www.docusign.fr/" },
    { "docusign.de", role = "site", source = "https://www.docusign.de/" },
    { "docusign.com.au", role = "site", source = "https://www.docusign.com.au/" },
    { "docusign.ca", role = "site", source = "https://www.docusign.ca/" },
    { "docusign.com.br", role = "site", source = "https://www.docusign.com.br/" },
    { "docusign.jp", role = "site", source = "https://www.docusign.jp/" },
  },
  notices = { "https://www.docusign.com/trust/security/incident-reporting" },
}
