/* url.h - URLs: parts, hosts, organisational domains, defanged writing (RFC 3986, WHATWG URL,
 * IDNA/UTS 46, Public Suffix List). */
#ifndef FWI_URL_H
#define FWI_URL_H

#include "util/buf.h"
#include "util/text.h"

/** What of one URL is looked at; the rest is cut off.  Browsers stop near 2 MB, mail programs
 * near 2 KB. */
enum { FWI_URL_BYTES = 8192 };

/** No name of a host is longer (RFC 1035 2.3.4, without the root's dot): it leads nowhere. */
enum { FWI_HOST_BYTES = 253 };

/** Parts of one URL; views into `text` unless said otherwise. Absent parts are empty. */
typedef struct fwi_url {
  fw_str text;          /* refanged, as a browser would read it (tabs and line ends dropped) */
  fw_str scheme;        /* lower case */
  fw_str userinfo;      /* what stands before @ */
  fw_str host;          /* A-label, lower case, without trailing dot; IPv4 in dotted form whatever
                           was written (octal, hex, integer); IPv6 without brackets */
  fw_str host_unicode;  /* U-label form */
  int port;             /* as written; 0 when not */
  fw_str path;          /* with the leading slash */
  fw_str query;         /* without ? */
  fw_str fragment;      /* without # */
  fw_str org;           /* organisational domain (PSL, private section counted); empty for IPs */
  bool ip;              /* host is an address */
  bool ip_obfuscated;   /* ... not written as plain dotted decimal */
  bool slash_lookalike; /* a character like U+2215 or U+FF0F that hides where the host ends */
  bool dot_lookalike;   /* ideographic or full-width dots in a host of ASCII letters */
  bool defanged;        /* it was written hxxp, [.], ...: a warning, not a lure */
} fwi_url;

/** Read a URL; accepts missing scheme (www.example.jp/x), defanged writing, back slashes.  @p text
 * must live as long as the arena: most of @p out are views into it.
 * @return false when there is no host in it (mailto:, javascript:, fragments...). */
bool fwi_url_parse(fwi_arena *arena, fw_str text, fwi_url *out);
/** Resolve @p reference against @p base (RFC 3986 5.2); itself, trimmed, when base is
 * empty. */
fw_str fwi_url_resolve(fwi_arena *arena, fw_str base, fw_str reference);

/** Organisational domain of a host (A-label, lower case): "www.a.co.jp" -> "a.co.jp"; empty
 * for a bare public suffix or an address.  View into @p host. */
fw_str fwi_domain_org(fw_str host);
/** The public suffix itself: "co.jp". */
fw_str fwi_domain_suffix(fw_str host);
/** The same of a URL's host, whose organisation is known. */
fw_str fwi_url_suffix(const fwi_url *url);
/** Can @p host (any case, A- or U-labels) be somebody's: is there a name below a suffix that the
 * list really has?  "a.co.jp" is, "co.jp" and "index.php" aren't. */
bool fwi_domain_known(fw_str host);
/** Has the list @p suffix itself ("com", "co.jp", but not "zao")? */
bool fwi_domain_listed(fw_str suffix);
/** Could a browser open it?  A name that is known, or one where a host serves by itself what others
 * rent below it, as s3.amazonaws.com does. */
bool fwi_domain_live(fw_str host);
/** Is @p suffix one whose names a hoster gives to customers (the list's private section)? */
bool fwi_domain_private(fw_str suffix);
/** Is @p host equal to @p domain or below it? */
bool fwi_domain_under(fw_str host, fw_str domain);
/** ... or to one of some @p domains, none empty, in lower case. */
bool fwi_domain_under_any(fw_str host, const fw_str *domains, size_t count);
/** A-label, lower case; the input lower-cased when IDNA refuses. In the arena. */
fw_str fwi_domain_to_ascii(fwi_arena *arena, fw_str host);
fw_str fwi_domain_to_unicode(fwi_arena *arena, fw_str host);

/** hxxp, h**p, ttp, [.], (dot), [:], [@], アット: back to plain writing.  @p text itself when
 * there is nothing to do, else a copy. */
fw_str fwi_refang(fwi_arena *arena, fw_str text);
/** Every URL (full-width too) and host-like word with a known suffix made unclickable: "http" ->
 * "hxxp", the dots of its host -> "[.]".  Adds to @p out; other text is copied. */
void fwi_defang(fwi_buf *out, fw_str text);
/** The same, but where there is no such thing nothing is added; false. */
bool fwi_defang_any(fwi_buf *out, fw_str text);
/** Is it a URL by its looks, as most are written: "http://" or "https://" in lower case first? */
bool fwi_scheme_plain(fw_str url);
/** The same for a value known to be a URL, a host or an address; no other than fwi_defang() where
 * the scheme is plain. */
void fwi_defang_url(fwi_buf *out, fw_str url);
/** Is a scheme that fwi_defang() would change in it ("https://", "ｈｔｔｐ：／／")? */
bool fwi_scheme_live(fw_str text);
/** Most texts have no dot and no colon (maybe full-width), so neither a host nor a scheme: nothing
 * that those above would change. */
bool fwi_maybe_live(fw_str text);

#endif
