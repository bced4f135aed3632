/* domain.c - who a host name belongs to (Public Suffix List) and its two writings (UTS 46).
 *
 * libpsl's built-in list is used, not the system's file: the library reads no file of its own
 * accord, and answers are the same on every machine with the same libpsl.  It is slow to ask and
 * mail names few hosts, many times over: what it said last is kept, by thread. */
#include "url/url.h"

#include <libpsl.h>
#include <pthread.h>
#include <unicode/uidna.h>

enum {
  RULE_LABELS = 8, /* the list's longest rules have five */
  NAME_BYTES = 57  /* of those that are remembered */
};

/** The last FWI_HOST_BYTES of @p host in lower case; returns how many were skipped. */
static size_t to_c_string(fw_str host, char out[FWI_HOST_BYTES + 1]) {
  size_t skip = host.len > FWI_HOST_BYTES ? host.len - FWI_HOST_BYTES : 0;
  size_t n = 0;
  for (size_t i = skip; i < host.len && host.ptr[i]; i++)
    out[n++] = fwi_lower(host.ptr[i]);
  out[n] = '\0';
  return skip;
}

static bool is_address(fw_str host) {
  return !host.len || fwi_str_find_char(host, ':') >= 0 || fwi_is_digit(host.ptr[host.len - 1]);
}

typedef const char *look_up(const psl_ctx_t *, const char *);

/* No top-level domain ends in a digit unless it is a punycode label (RFC 3696 2). */
static fw_str tail(fw_str host, look_up *find) {
  char name[FWI_HOST_BYTES + 1];
  if (is_address(host) && fwi_str_find(host, FWI_STR("xn--")) < 0)
    return (fw_str){NULL, 0};
  size_t skip = to_c_string(host, name);
  const char *found = find(psl_builtin(), name);
  if (!found || !*found || *found == '.' || strstr(name, ".."))
    return (fw_str){NULL, 0};
  return fwi_str_slice(host, skip + (size_t)(found - name), host.len);
}

static bool listed(fw_str suffix, int section) {
  char name[FWI_HOST_BYTES + 1];
  to_c_string(suffix, name);
  return suffix.len &&
         psl_is_public_suffix2(psl_builtin(), name, section | PSL_TYPE_NO_STAR_RULE) != 0;
}

/** @p text behind its last dot. */
static fw_str last_label(fw_str text) {
  size_t start = text.len;
  while (start && text.ptr[start - 1] != '.')
    start--;
  return fwi_str_slice(text, start, text.len);
}

/** What can be asked of a name. */
typedef enum question { ORG, SUFFIX, LISTED, PRIVATE, LIVE, QUESTIONS } question;

static size_t ask_once(question what, fw_str host);
static bool is_below_listed(fw_str host);

/** A public suffix belongs to nobody; what is below one is of its own, and all below that is the
 * same one's.  So the library is asked about the names above only when they are new, too. */
static size_t ask_org(fw_str host) {
  ptrdiff_t dot = fwi_str_find_char(host, '.');
  if (dot <= 0 || host.len > NAME_BYTES || host.ptr[host.len - 1] == '.' || is_address(host) ||
      fwi_str_find(host, FWI_STR("..")) >= 0)
    return tail(host, psl_registrable_domain).len;
  char name[FWI_HOST_BYTES + 1];
  to_c_string(host, name);
  if (psl_is_public_suffix2(psl_builtin(), name, PSL_TYPE_ANY))
    return 0;
  size_t above = ask_once(ORG, fwi_str_slice(host, (size_t)dot + 1, host.len));
  return above ? above : host.len;
}

/** How much of the end of @p host it is; 0 or 1 for yes and no. */
static size_t ask(question what, fw_str host) {
  switch (what) {
  case ORG:
    return ask_org(host);
  case SUFFIX:
    return tail(host, psl_unregistrable_domain).len;
  case LISTED:
    return listed(host, PSL_TYPE_ANY);
  case PRIVATE:
    return listed(host, PSL_TYPE_PRIVATE);
  default:
    return is_below_listed(host) || ask_once(PRIVATE, host);
  }
}

typedef struct memory {
  unsigned char len, asked; /* asked: 1 << question */
  unsigned char answers[QUESTIONS];
  char host[NAME_BYTES];
} memory;

enum { MEMORIES = 4096, WAYS = 4 };

/* A memo of a pure function: no answer depends on it, so that each thread may have its own.  It
 * holds a mail's hosts (limits.links, and those inside): each stage asks of all of them anew.  Each
 * name has some places, so that of several that meet there none is forgotten. */
static _Thread_local memory memories[MEMORIES / WAYS][WAYS];

static memory *recall(memory places[WAYS], fw_str host) {
  for (size_t i = 0; i < WAYS; i++)
    if (fwi_str_eq(host, (fw_str){places[i].host, places[i].len}))
      return &places[i];
  return NULL;
}

/** Of a long name no more labels than count. */
static fw_str without_idle_labels(fw_str host) {
  size_t start = host.len, dots = 0;
  if (fwi_str_find(host, FWI_STR("..")) >= 0)
    return host;
  while (start && (dots += host.ptr[start - 1] == '.') < RULE_LABELS)
    start--;
  return fwi_str_slice(host, start, host.len);
}

static size_t ask_once(question what, fw_str host) {
  if (host.len > NAME_BYTES)
    host = without_idle_labels(host);
  if (!host.len || host.len > NAME_BYTES)
    return ask(what, host);
  memory *places = memories[(fwi_str_hash(host) >> 48) % (MEMORIES / WAYS)]; /* its best bits */
  memory *m = recall(places, host);
  if (m && m->asked >> what & 1)
    return m->answers[what];
  size_t answer = ask(what, host); /* which may take the place for a name above */
  m = recall(places, host);
  if (!m) {
    memmove(&places[1], &places[0], (WAYS - 1) * sizeof *places);
    m = &places[0];
    *m = (memory){.len = (unsigned char)host.len};
    memcpy(m->host, host.ptr, host.len);
  }
  m->asked |= (unsigned char)(1u << what);
  m->answers[what] = (unsigned char)answer;
  return answer;
}

static fw_str end_of(fw_str host, size_t len) {
  return len ? fwi_str_slice(host, host.len - len, host.len) : (fw_str){NULL, 0};
}

fw_str fwi_domain_org(fw_str host) { return end_of(host, ask_once(ORG, host)); }

/* Of a name below a suffix that is what follows its first label. */
static fw_str suffix_of(fw_str host, fw_str org) {
  fw_str suffix = org;
  fwi_str_next(&suffix, '.');
  return suffix.len ? suffix : end_of(host, ask_once(SUFFIX, host));
}

fw_str fwi_domain_suffix(fw_str host) { return suffix_of(host, fwi_domain_org(host)); }

fw_str fwi_url_suffix(const fwi_url *url) { return suffix_of(url->host, url->org); }

/* Most words with a dot only look like a host (index.php, main.c, v5.10), and soon tell by their
 * last label: but for country codes (za has co.za, but isn't listed itself) all top-level domains
 * are listed.  None has a single letter or ends in a digit, as some punycode does. */
static bool is_foreign(fw_str host) {
  fw_str top = last_label(host);
  if (top.len == 3 && (memcmp(top.ptr, "com", 3) == 0 || memcmp(top.ptr, "net", 3) == 0))
    return false; /* most */
  if (top.len > 2)
    return !ask_once(LISTED, top);
  return top.len == 1 || (top.len == 2 && fwi_is_digit(top.ptr[1]));
}

static bool is_below_listed(fw_str host) {
  fw_str suffix = fwi_domain_org(host);
  fwi_str_next(&suffix, '.');
  return suffix.len && ask_once(LISTED, suffix);
}

bool fwi_domain_known(fw_str host) { return !is_foreign(host) && is_below_listed(host); }

bool fwi_domain_live(fw_str host) { return !is_foreign(host) && ask_once(LIVE, host); }

bool fwi_domain_listed(fw_str suffix) { return ask_once(LISTED, suffix); }

bool fwi_domain_private(fw_str suffix) { return ask_once(PRIVATE, suffix); }

bool fwi_domain_under(fw_str host, fw_str domain) {
  if (!domain.len || !fwi_str_ends_ascii(host, domain))
    return false;
  return host.len == domain.len || host.ptr[host.len - domain.len - 1] == '.';
}

bool fwi_domain_under_any(fw_str host, const fw_str *domains, size_t count) {
  char last = host.len ? fwi_lower(host.ptr[host.len - 1]) : '\0';
  for (size_t i = 0; i < count; i++) {
    fw_str domain = domains[i];
    if (domain.ptr[domain.len - 1] == last && domain.len <= host.len &&
        fwi_lower(host.ptr[host.len - domain.len]) == domain.ptr[0] &&
        fwi_domain_under(host, domain))
      return true;
  }
  return false;
}

static pthread_once_t idna_once = PTHREAD_ONCE_INIT;
static UIDNA *idna; /* immutable once made; NULL when ICU's data is missing */

static void open_idna(void) {
  UErrorCode error = U_ZERO_ERROR;
  idna = uidna_openUTS46(UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII |
                             UIDNA_NONTRANSITIONAL_TO_UNICODE,
                         &error);
  if (U_FAILURE(error))
    idna = NULL;
}

static bool is_ascii(fw_str text) {
  unsigned char all = 0;
  for (size_t i = 0; i < text.len; i++)
    all |= (unsigned char)text.ptr[i];
  return all < 0x80;
}

/** @p ascii: was there nothing else? */
static fw_str lowered(fwi_arena *arena, fw_str text, bool *ascii) {
  char *copy = fwi_arena_room(arena, text.len + 1);
  unsigned char all = 0;
  for (size_t i = 0; i < text.len; i++) {
    copy[i] = fwi_lower(text.ptr[i]);
    all |= (unsigned char)text.ptr[i];
  }
  copy[text.len] = '\0';
  *ascii = all < 0x80;
  return (fw_str){copy, text.len};
}

typedef int32_t convert(const UIDNA *, const char *, int32_t, char *, int32_t, UIDNAInfo *,
                        UErrorCode *);

/** Empty when IDNA refuses. */
static fw_str converted(fwi_arena *arena, fw_str host, convert *run) {
  /* What browsers don't mind either (WHATWG URL 3.3: CheckHyphens, VerifyDnsLength false). */
  enum {
    FORGIVEN = UIDNA_ERROR_EMPTY_LABEL | UIDNA_ERROR_LABEL_TOO_LONG |
               UIDNA_ERROR_DOMAIN_NAME_TOO_LONG | UIDNA_ERROR_LEADING_HYPHEN |
               UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4
  };
  char out[4 * FWI_HOST_BYTES];
  pthread_once(&idna_once, open_idna);
  if (!idna || host.len > sizeof out)
    return (fw_str){NULL, 0};
  UIDNAInfo info = UIDNA_INFO_INITIALIZER;
  UErrorCode error = U_ZERO_ERROR;
  int32_t len = run(idna, host.ptr, (int32_t)host.len, out, sizeof out, &info, &error);
  if (U_FAILURE(error) || (info.errors & ~(uint32_t)FORGIVEN) || len > (int32_t)sizeof out)
    return (fw_str){NULL, 0};
  return fwi_arena_dup(arena, (fw_str){out, (size_t)len});
}

fw_str fwi_domain_to_ascii(fwi_arena *arena, fw_str host) {
  bool ascii;
  fw_str low = lowered(arena, host, &ascii);
  if (ascii) /* nearly all */
    return low;
  fw_str out = converted(arena, host, uidna_nameToASCII_UTF8);
  /* U+FF0F and its like map to characters that end a host: such a name means nothing. */
  for (size_t i = 0; i < out.len; i++)
    if (!out.ptr[i] || strchr("/?#@:\\%<>[]^| ", out.ptr[i]))
      return low;
  return out.len && is_ascii(out) ? out : low;
}

fw_str fwi_domain_to_unicode(fwi_arena *arena, fw_str host) {
  bool ascii;
  fw_str low = lowered(arena, host, &ascii);
  if (ascii && fwi_str_find(low, FWI_STR("xn--")) < 0)
    return low;
  fw_str out = converted(arena, host, uidna_nameToUnicodeUTF8);
  return out.len ? out : low;
}
