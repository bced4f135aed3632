/* marks.c - the marks' names, and those that a URL carries by itself. */
#include "url/marks.h"

#include "text/similar.h"

const char *fwi_mark_name(fwi_mark mark) {
  static const char *const names[FWI_MARK_COUNT] = {
      [FWI_MARK_TEXT_HREF_MISMATCH] = "text-href-mismatch",
      [FWI_MARK_REDIRECTOR] = "redirector",
      [FWI_MARK_ENCODED_TARGET] = "encoded-target",
      [FWI_MARK_RECIPIENT_IN_URL] = "recipient-in-url",
      [FWI_MARK_RECIPIENT_DOMAIN] = "recipient-domain-in-host",
      [FWI_MARK_RECIPIENT_NAME] = "recipient-name-in-host",
      [FWI_MARK_IPFS] = "ipfs",
      [FWI_MARK_SHORTENER] = "shortener",
      [FWI_MARK_IP_LITERAL] = "ip-literal",
      [FWI_MARK_IP_OBFUSCATED] = "ip-obfuscated",
      [FWI_MARK_PUNYCODE] = "punycode",
      [FWI_MARK_CONFUSABLE] = "confusable",
      [FWI_MARK_SHARED_HOST] = "shared-host",
      [FWI_MARK_USERINFO] = "userinfo",
      [FWI_MARK_SLASH_LOOKALIKE] = "slash-lookalike",
      [FWI_MARK_DOT_LOOKALIKE] = "dot-lookalike",
      [FWI_MARK_ODD_PORT] = "odd-port",
      [FWI_MARK_SAME_TARGET_BUTTONS] = "same-target-buttons",
      [FWI_MARK_ODD_ONE_OUT] = "odd-one-out",
      [FWI_MARK_HIDDEN] = "hidden",
      [FWI_MARK_BRAND_IN_SUBDOMAIN] = "brand-in-subdomain",
      [FWI_MARK_BRAND_IN_DOMAIN] = "brand-in-domain",
      [FWI_MARK_BRAND_IN_PATH] = "brand-in-path",
      [FWI_MARK_BRAND_IN_USERINFO] = "brand-in-userinfo",
      [FWI_MARK_BRAND_LOOKALIKE] = "brand-lookalike",
  };
  return names[mark];
}

static bool all_of(fw_str text, const char *set) {
  for (size_t i = 0; i < text.len; i++)
    if (!text.ptr[i] || !strchr(set, text.ptr[i]))
      return false;
  return true;
}

/** Is the host, or a name above it, in that list?  @p lists: from fwi_lexicon_hosts(). */
static bool in_list(const fwi_lexicon *lexicon, fwi_lexicon_id id, fw_str host, unsigned lists) {
  return lists & fwi_lexicon_bit(id) && fwi_lexicon_above(lexicon, id, host).len;
}

/** An IPFS content identifier (CIDv0 in base58, CIDv1 in base32 or base36) or IPNS key. */
static bool is_cid(fw_str text) {
  static const char base58[] = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  if (fwi_str_starts(text, FWI_STR("Qm")))
    return text.len == 46 && all_of(text, base58);
  if (text.len < 50 || text.len > 128)
    return false;
  return (text.ptr[0] == 'b' && all_of(text, "abcdefghijklmnopqrstuvwxyz234567")) ||
         (text.ptr[0] == 'k' && all_of(text, "0123456789abcdefghijklmnopqrstuvwxyz"));
}

static bool is_ipfs(const fwi_lexicon *lexicon, const fwi_url *url, unsigned lists) {
  enum { SHORTEST = 46 /* bytes of an identifier */ };
  fw_str host = url->host, path = url->path;
  if ((host.len >= SHORTEST && is_cid(fwi_str_next(&host, '.'))) ||
      (path.len > 1 && in_list(lexicon, FWI_LEXICON_HOST_IPFS, url->host, lists)))
    return true;
  if (path.len < SHORTEST)
    return false;
  while (path.ptr) { /* .../ipfs/CID/... */
    fw_str segment = fwi_str_next(&path, '/');
    bool ipfs = fwi_str_eq(segment, FWI_STR("ipfs")) || fwi_str_eq(segment, FWI_STR("ipns"));
    fw_str rest = path;
    if (ipfs && is_cid(fwi_str_next(&rest, '/')))
      return true;
  }
  return false;
}

/** A customer's corner of somebody else's host; the hoster's own pages are none. */
static bool is_shared(const fwi_lexicon *lexicon, const fwi_url *url, unsigned lists) {
  if (in_list(lexicon, FWI_LEXICON_HOST_SHARED_PATH, url->host, lists))
    return url->path.len > 1;
  fw_str hoster = {NULL, 0};
  if (lists & fwi_lexicon_bit(FWI_LEXICON_HOST_SHARED))
    hoster = fwi_lexicon_above(lexicon, FWI_LEXICON_HOST_SHARED, url->host);
  if (!hoster.len) {
    hoster = url->org; /* and the customer's label before it */
    fwi_str_next(&hoster, '.');
    if (!fwi_domain_private(hoster) || /* which some of a government's are: gov.ru */
        fwi_lexicon_above(lexicon, FWI_LEXICON_HOST_PUBLIC_BODY, hoster).len)
      return false;
  }
  return url->host.len > hoster.len &&
         !(fwi_str_starts(url->host, FWI_STR("www.")) && url->host.len == hoster.len + 4);
}

/** Does a label with foreign letters read like plain ASCII? */
static bool is_confusable(fwi_arena *arena, fw_str host_unicode) {
  while (host_unicode.ptr) {
    fw_str label = fwi_str_next(&host_unicode, '.');
    bool foreign = false, reads_ascii = true;
    for (size_t i = 0; i < label.len; i++)
      foreign |= (unsigned char)label.ptr[i] >= 0x80;
    if (!foreign)
      continue;
    fw_str skeleton = fwi_skeleton(arena, label);
    for (size_t i = 0; i < skeleton.len; i++)
      reads_ascii &= (unsigned char)skeleton.ptr[i] < 0x80;
    if (reads_ascii && skeleton.len)
      return true;
  }
  return false;
}

fwi_worn fwi_worn_of(fwi_arena *arena, fw_str domain) {
  fwi_worn worn = {.domain = fwi_arena_dup(arena, domain)};
  for (size_t i = 0; i < domain.len; i++)
    ((char *)worn.domain.ptr)[i] = fwi_lower(domain.ptr[i]);
  worn.org = worn.name = fwi_domain_org(worn.domain);
  worn.name = fwi_str_next(&worn.name, '.');
  return worn;
}

bool fwi_url_wears(const fwi_url *url, const fwi_worn *it) {
  enum { SHORTEST = 6 }; /* "ab.com" by chance is rare */
  fw_str host = url->host, org = url->org, domain = it->domain;
  if (domain.len < SHORTEST || !org.len || domain.len > host.len || host.len > FWI_HOST_BYTES ||
      fwi_str_eq(org, it->org))
    return false;
  fw_str worn = fwi_str_slice(host, 0, host.len - org.len); /* "login.example.co.jp." */
  if (fwi_str_find_char(org, '-') >= 0)
    worn = host; /* example-co-jp.test itself may be bought */
  for (size_t i = 0; i + domain.len <= worn.len; i++) {
    if (i && worn.ptr[i - 1] != '.' && worn.ptr[i - 1] != '-')
      continue;
    size_t same = 0;
    bool dots = true, hyphens = true;
    for (; same < domain.len; same++) {
      char c = worn.ptr[i + same], wanted = domain.ptr[same];
      if (wanted == '.') {
        dots &= c == '.';
        hyphens &= c == '-';
      } else if (c != wanted) {
        break;
      }
    }
    char next = i + same < host.len ? host.ptr[i + same] : '.';
    if (same == domain.len && (dots || hyphens) && (next == '.' || next == '-'))
      return true;
  }
  return false;
}

/** Does @p word stand in @p text between other than letters and digits? */
static bool holds_word(fw_str text, fw_str word) {
  for (size_t from = 0;;) {
    ptrdiff_t found = fwi_str_find(fwi_str_slice(text, from, text.len), word);
    if (found < 0)
      return false;
    size_t at = from + (size_t)found, end = at + word.len;
    if ((!at || !fwi_is_alnum(text.ptr[at - 1])) &&
        (end == text.len || !fwi_is_alnum(text.ptr[end])))
      return true;
    from = at + 1;
  }
}

bool fwi_url_wears_name(const fwi_url *url, const fwi_worn *it, bool shared) {
  enum { SHORTEST = 5 };
  if (it->name.len < SHORTEST || !url->org.len || url->host.len > FWI_HOST_BYTES ||
      fwi_str_eq(url->org, it->org))
    return false;
  fw_str worn = url->host;
  if (!holds_word(worn, it->name)) /* nearly all */
    return false;
  fw_str own = url->org;
  bool words = fwi_str_find_char(fwi_str_next(&own, '.'), '-') >= 0;
  if (!words && !shared)
    worn = fwi_str_slice(worn, 0, worn.len - url->org.len);
  return holds_word(worn, it->name);
}

static bool has_odd_port(const fwi_url *url) {
  if (!url->port)
    return false;
  if (fwi_str_eq(url->scheme, FWI_STR("ftp")))
    return url->port != 21;
  return url->port != 80 && url->port != 443;
}

static bool is_shortened(const fwi_lexicon *lexicon, const fwi_url *url, unsigned lists) {
  if (fwi_domain_under(url->host, FWI_STR("linkedin.com"))) /* /slink?code=... */
    return fwi_str_eq(url->path, FWI_STR("/slink")) && url->query.len;
  return url->path.len > 1 && in_list(lexicon, FWI_LEXICON_HOST_SHORTENER, url->host, lists);
}

uint64_t fwi_marks_of_url(fwi_arena *arena, const fwi_lexicon *lexicon, const fwi_url *url) {
  unsigned lists = fwi_lexicon_hosts(lexicon, url->host);
  /* A host without punycode is its own Unicode form, and most are. */
  bool punycode =
      url->host_unicode.ptr != url->host.ptr && fwi_str_find(url->host, FWI_STR("xn--")) >= 0;
  const struct {
    fwi_mark mark;
    bool is;
  } facts[] = {
      {FWI_MARK_IPFS, is_ipfs(lexicon, url, lists)},
      {FWI_MARK_SHORTENER, is_shortened(lexicon, url, lists)},
      {FWI_MARK_IP_LITERAL, url->ip},
      {FWI_MARK_IP_OBFUSCATED, url->ip_obfuscated},
      {FWI_MARK_PUNYCODE, punycode},
      {FWI_MARK_CONFUSABLE, punycode && is_confusable(arena, url->host_unicode)},
      {FWI_MARK_SHARED_HOST, is_shared(lexicon, url, lists)},
      {FWI_MARK_USERINFO, url->userinfo.len > 0},
      {FWI_MARK_SLASH_LOOKALIKE, url->slash_lookalike},
      {FWI_MARK_DOT_LOOKALIKE, url->dot_lookalike},
      {FWI_MARK_ODD_PORT, has_odd_port(url)},
  };
  uint64_t marks = 0;
  for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
    marks |= (uint64_t)facts[i].is << facts[i].mark;
  return marks;
}
