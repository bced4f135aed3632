/* privacy.c - the table of privacy services and of placeholders, as they stand in WHOIS. */
#include "lookup/registration.h"

#include "util/str.h"

typedef struct proxy {
  const char *writing; /* part of a name or mail address, any case */
  const char *service;
} proxy;

/* More specific writings come first. */
static const proxy proxies[] = {
    {"domains by proxy", "Domains By Proxy"},
    {"domainsbyproxy", "Domains By Proxy"},
    {"privacyguardian", "PrivacyGuardian.org"},
    {"privacy guardian", "PrivacyGuardian.org"},
    {"withheld for privacy", "Withheld for Privacy"},
    {"withheldforprivacy", "Withheld for Privacy"},
    {"whoisguard", "WhoisGuard"},
    {"whois privacy protection service by onamae", "Whois情報公開代行サービス (お名前.com)"},
    {"whoisprotectservice", "Whois情報公開代行サービス (お名前.com)"},
    {"whois privacy protection service by value-domain", "Whois代理公開 (VALUE-DOMAIN)"},
    {"whois privacy protection service by muumuu", "Whois代理公開 (ムームードメイン)"},
    {"whois privacy protection service", "Whois Privacy Protection Service"},
    {"whois情報公開代行", "Whois情報公開代行サービス"},
    {"whois情報代理公開", "Whois情報公開代行サービス"},
    {"whois代理公開", "Whois情報公開代行サービス"},
    {"contact privacy inc", "Contact Privacy"},
    {"contactprivacy", "Contact Privacy"},
    {"perfect privacy", "Perfect Privacy"},
    {"privacyprotect.org", "PrivacyProtect.org"},
    {"privacy protect, llc", "PrivacyProtect.org"},
    {"proxy protection llc", "Proxy Protection"},
    {"super privacy service", "Super Privacy Service (Dynadot)"},
    {"private by design", "Private by Design (Porkbun)"},
    {"domain protection services", "Domain Protection Services (Name.com)"},
    {"identity protection service", "Identity Protection Service"},
    {"identity-protect.org", "Identity Protection Service"},
    {"digital privacy corporation", "Digital Privacy Corporation"},
    {"domain privacy service fbo", "Domain Privacy Service FBO Registrant"},
    {"anonymize, inc", "Anonymize"},
    {"njalla", "Njalla"},
    {"whoisproxy.com", "Whois Proxy"},
    {"jewella privacy", "Jewella Privacy"},
    {"myprivacy.net", "MyPrivacy.net"},
    {"registration private", "Registration Private"},
    {"whois privacy service", "Whois Privacy Service"},
    {"privacy protection service", "Privacy Protection Service"},
};

static const char *const placeholders[] = {
    "redacted",        "gdpr masked",    "not disclosed",  "statutory masking",
    "non-public data", "data protected", "private person", "personal data, can not"};

fw_str fwi_privacy_proxy(fw_str registrant) {
  for (size_t i = 0; i < sizeof proxies / sizeof *proxies; i++)
    if (fwi_str_find_ascii(registrant, fw_str_of(proxies[i].writing)) >= 0)
      return fw_str_of(proxies[i].service);
  return (fw_str){0};
}

bool fwi_privacy_redacted(fw_str registrant) {
  for (size_t i = 0; i < sizeof placeholders / sizeof *placeholders; i++)
    if (fwi_str_find_ascii(registrant, fw_str_of(placeholders[i])) >= 0)
      return true;
  return false;
}
