--- Privacy services that stand in for a domain's registrant, as WHOIS and RDAP write their names and mail addresses.
return words {
  id = "registrant-proxy",
  ja = { "whois代理公開", "whois情報代理公開", "whois情報公開代行" },
  en = {
    "anonymize, inc", "contact privacy inc", "contactprivacy", "digital privacy corporation",
    "domain privacy service fbo", "domain protection services", "domains by proxy",
    "domainsbyproxy", "identity protection service", "identity-protect.org", "jewella privacy",
    "myprivacy.net", "njalla", "perfect privacy", "privacy guardian", "privacy protect, llc",
    "privacy protection service", "privacyguardian", "privacyprotect.org", "private by design",
    "proxy protection llc", "registration private", "super privacy service",
    "whois privacy service", "whoisguard", "whoisprotectservice", "whoisproxy.com",
    "withheld for privacy", "withheldforprivacy",
  },
}
