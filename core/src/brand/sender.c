/* sender.c - is the sender who the mail says?  Forged, an unrelated domain, somebody else's
 * account, genuine, or not to be known; with the reasons in the order a person would check.
 *
 * What weighs: the address of the client and its looked-up name in the boundary Received line,
 * and what our own side's servers say about SPF, DKIM and DMARC.  HELO, Return-Path and
 * Message-ID are free for the sender to choose; they are mentioned, they decide nothing. */
#include "brand/brand.h"

#include "url/url.h"
#include "util/buf.h"
#include "util/str.h"

/* How the client at the boundary relates to the domain in From. */
typedef enum relay_kind {
  RELAY_UNKNOWN,  /* no Received line tells */
  RELAY_ADDRESS,  /* the receiver noted an address, no name */
  RELAY_NAMELESS, /* it looked for a name and found none that holds */
  RELAY_FOREIGN,  /* a name of another organisation */
  RELAY_KIN       /* a name of the same organisation, or of the brand */
} relay_kind;

/* Where the mail names the brand, most telling first. */
typedef enum naming { NAMED_NOT, NAMED_IN_BODY, NAMED_IN_SUBJECT, NAMED_AS_SENDER } naming;

/** Everything the verdict is drawn from, looked up once. */
typedef struct inquiry {
  fwi_sender *out;
  fwi_arena *arena;
  fwi_facts *facts;
  const fwi_brand *brand;
  bool own;      /* From's domain is the brand's */
  bool customer; /* ... or one the brand's customers write from */
  naming named;
  fwi_slice name; /* the words that name it */
  fwi_claim_place place;
  fw_str from, from_org; /* domain in From, lower case, and whose it is */
  const fwi_hop *hop;
  relay_kind relay;
  fw_str rdns, ip, helo;
  const fwi_auth *auth;
  const char *aligned; /* the method that passed for From's organisation, or NULL */
  bool refused;        /* DMARC failed, or SPF did and nothing else passed for From */
  bool unsupported;    /* results were written, and none of them speaks for From */
  bool forwarded;      /* marks of a mailing list or a forwarder: anybody can write them */
  bool relayed;        /* ... and the client at the boundary is that list or forwarder */
  const fwi_dns *from_dns, *rdns_dns; /* stored addresses of From's domain and of the relay's name,
                                         when they hold the client's address */
} inquiry;

/* Saying it -------------------------------------------------------------------------------- */

/* Bytes shown of one host, and of one value, which may name two. */
enum { HOST_BYTES = 100, VALUE_BYTES = 280 };

static void add_cut(fwi_buf *out, const fwi_mask *mask, fw_str value, size_t bytes) {
  fw_str shown = fwi_mask_cut(mask, value, bytes);
  fwi_buf_add_str(out, shown);
  if (shown.len < value.len)
    fwi_buf_add_str(out, FWI_STR("…"));
}

/* @p pattern with {0} {1} ... replaced. */
static fw_str fill(fwi_arena *arena, const fwi_mask *mask, const char *pattern,
                   const fw_str *values) {
  enum { USUAL_BYTES = 1024 };
  fwi_buf buf;
  fwi_buf_begin(&buf, arena, USUAL_BYTES);
  for (const char *p = pattern, *brace; *p; p = brace) {
    brace = p + strcspn(p, "{");
    fwi_buf_add(&buf, p, (size_t)(brace - p));
    if (!*brace)
      break;
    if (!fwi_is_digit(brace[1]) || brace[2] != '}') {
      fwi_buf_add_char(&buf, *brace++);
      continue;
    }
    add_cut(&buf, mask, values[brace[1] - '0'], VALUE_BYTES);
    brace += 3;
  }
  return fwi_buf_take(&buf, arena);
}

fw_str fwi_reason_say(fwi_arena *arena, const fwi_mask *mask, const fwi_reason *reason,
                      const char *sentence) {
  return fill(arena, mask, sentence, reason->values);
}

static void add(inquiry *q, fwi_reason reason) {
  fwi_sender *out = q->out;
  if (out->reason_count < sizeof out->reasons / sizeof *out->reasons)
    out->reasons[out->reason_count++] = reason;
}

#define SAY(q, code, grade, ja, en, ...)                                                           \
  add((q), (fwi_reason){FWI_STR(code), (ja), (en), {__VA_ARGS__}, (grade)})

/* Looking it up ---------------------------------------------------------------------------- */

static fw_str domain(fwi_arena *arena, fw_str host) { return fwi_domain_to_ascii(arena, host); }

static fw_str org_of(fw_str host) {
  fw_str org = fwi_domain_org(host);
  return org.len ? org : host;
}

static bool same_org(fw_str a, fw_str b) { return a.len && fwi_str_eq(org_of(a), org_of(b)); }

/* Is the host of the organisation that is in From? */
static bool is_of_from(const inquiry *q, fw_str host) {
  return host.len && fwi_str_eq(org_of(host), q->from_org);
}

static bool is(fw_str word, const char *other) { return fwi_str_eq_ascii(word, fw_str_of(other)); }

static void look_for_names(inquiry *q, const fwi_claims *claims) {
  for (size_t i = 0; i < claims->count; i++) {
    const fwi_claim *claim = &claims->items[i];
    if (claim->brand != q->brand)
      continue;
    naming named = NAMED_IN_BODY;
    if (claim->place == FWI_CLAIM_SUBJECT)
      named = NAMED_IN_SUBJECT;
    if (claim->place == FWI_CLAIM_FROM_NAME)
      named = NAMED_AS_SENDER;
    if (claim->place == FWI_CLAIM_FROM_ADDRESS) /* every customer's address holds the name */
      named = q->customer ? NAMED_NOT : NAMED_AS_SENDER;
    if (named <= q->named)
      continue;
    q->named = named;
    q->name = claim->text;
    q->place = claim->place;
  }
}

static void look_at_brand(inquiry *q, const fwi_brands *brands, const fwi_claims *claims) {
  const fwi_brand *owner = fwi_brands_owner(brands, q->from, NULL);
  q->brand = claims->posed;
  if (owner && fwi_brand_owns(owner, q->from))
    q->brand = owner; /* who it is, whoever it names */
  if (!q->brand)
    return;
  q->own = fwi_brand_owns(q->brand, q->from);
  q->customer = !q->own && owner == q->brand;
  look_for_names(q, claims);
}

/* Is the host the brand's, or that of a service that sends for it? */
static bool speaks_for(const inquiry *q, fw_str host) {
  return fwi_brand_owns(q->brand, host) || fwi_brand_delivers(q->brand, host);
}

static void look_at_relay(inquiry *q) {
  const fwi_hop *hop = q->hop = fwi_facts_origin(q->facts);
  if (!hop || !hop->ip.text)
    return;
  q->ip = fwi_slice_str(hop->ip);
  q->helo = fwi_slice_str(hop->helo);
  q->rdns = domain(q->arena, fwi_slice_str(hop->rdns));
  bool kin = is_of_from(q, q->rdns) || (q->own && q->rdns.len && speaks_for(q, q->rdns));
  if (hop->rdns_unknown || (q->rdns.len && hop->rdns_doubtful)) {
    q->relay = RELAY_NAMELESS;
  } else if (!q->rdns.len) {
    q->relay = RELAY_ADDRESS;
  } else {
    q->relay = kin ? RELAY_KIN : RELAY_FOREIGN;
  }
}

/* The stored answer, newest first, by which @p name leads to the client's address (RFC 1035 A,
 * RFC 3596 AAAA); NULL when nobody looked it up or it leads elsewhere. */
static const fwi_dns *leads_to_client(const inquiry *q, fw_str name) {
  size_t count;
  const fwi_dns *answers =
      name.len ? fwi_facts_file_dns(q->facts->file, q->arena, name, &count) : NULL;
  unsigned char client[16], ip[16];
  int client_bytes, bytes;
  if (!answers || !fwi_ip_parse(q->ip, client, &client_bytes))
    return NULL;
  for (size_t i = 0; i < count; i++) {
    if (!is(answers[i].type, "A") && !is(answers[i].type, "AAAA"))
      continue;
    for (size_t k = 0; k < answers[i].data_count; k++)
      if (fwi_ip_parse(answers[i].data[k], ip, &bytes) && bytes == client_bytes &&
          !memcmp(ip, client, (size_t)bytes))
        return &answers[i];
  }
  return NULL;
}

static void look_at_dns(inquiry *q) {
  q->from_dns = leads_to_client(q, q->from);
  q->rdns_dns = leads_to_client(q, q->rdns);
  if (q->from_dns && q->relay != RELAY_UNKNOWN)
    q->relay = RELAY_KIN;
}

/* Does a result for @p domain speak for From?  A brand's delivery service does. */
static bool vouches(const inquiry *q, fw_str domain) {
  return is_of_from(q, domain) || (q->own && speaks_for(q, domain));
}

static void look_at_auth(inquiry *q) {
  const fwi_auth *auth = q->auth = &fwi_facts_route(q->facts)->auth;
  bool said = auth->spf.len || auth->dkim.len || auth->dmarc.len;
  bool failed = is(auth->dmarc, "fail");
  bool spf_failed = is(auth->spf, "fail") || is(auth->spf, "softfail");
  bool undecided = is(auth->spf, "temperror") || is(auth->dkim, "temperror");
  if (!failed && is(auth->spf, "pass") && vouches(q, auth->spf_domain))
    q->aligned = "SPF";
  if (!failed && is(auth->dkim, "pass") && vouches(q, auth->dkim_domain))
    q->aligned = "DKIM";
  if (is(auth->dmarc, "pass"))
    q->aligned = "DMARC";
  q->refused = failed || (spf_failed && !q->aligned);
  q->unsupported = said && !q->aligned && !undecided;
}

/* One DKIM-Signature (RFC 6376 3.5): is it for From's organisation, and whole?  The shortest key
 * in use, RSA with 1024 bits or Ed25519, makes 64 bytes of signature: 86 characters. */
static bool is_whole_signature(const inquiry *q, fw_str value) {
  enum { SHORTEST = 86 };
  static const char *const needed[] = {"v=", "a=", "bh=", "h=", "s="};
  bool signer = false, long_enough = false;
  size_t found = 0;
  while (value.ptr) {
    fw_str tag = fwi_str_trim(fwi_str_next(&value, ';'));
    if (fwi_str_starts(tag, FWI_STR("d=")))
      signer = vouches(q, domain(q->arena, fwi_str_trim(fwi_str_slice(tag, 2, tag.len))));
    long_enough |= fwi_str_starts(tag, FWI_STR("b=")) && tag.len >= 2 + SHORTEST;
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
      found += fwi_str_starts(tag, fw_str_of(needed[i]));
  }
  return signer && long_enough && found >= sizeof needed / sizeof *needed;
}

static bool is_signed(const inquiry *q) {
  fwi_message *message = q->facts->message;
  for (fwi_header *h = fwi_message_header(message, FWI_STR("DKIM-Signature")); h;
       h = fwi_message_next_header(message, h))
    if (is_whole_signature(q, fwi_header_text(message, h)->value))
      return true;
  return false;
}

/* Lists and forwarders send other people's From from servers of their own.  Exchange writes
 * "+SRS=", Gmail "+caf_=", the rest "SRS0=" (Sender Rewriting Scheme). */
static bool is_forwarded(fwi_facts *facts) {
  static const char *const fields[] = {"List-Id",     "List-Post",      "Mailing-List",
                                       "Resent-From", "X-Forwarded-To", "X-Forwarded-For"};
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
    if (fwi_facts_header(facts, fw_str_of(fields[i])).text)
      return true;
  fw_str local = fwi_slice_str(fwi_facts_address(facts, FWI_STR("Return-Path")).localpart);
  return fwi_str_starts_ascii(local, FWI_STR("SRS0")) ||
         fwi_str_starts_ascii(local, FWI_STR("SRS1")) ||
         fwi_str_find_ascii(local, FWI_STR("+SRS=")) >= 0 ||
         fwi_str_find_ascii(local, FWI_STR("+caf_=")) >= 0;
}

/* Is the client at the boundary of the organisation @p host, by its looked-up name or by what
 * our own side found to pass? */
static bool is_client(const inquiry *q, fw_str host) {
  const fwi_auth *auth = q->auth;
  host = domain(q->arena, host);
  if (q->relay == RELAY_FOREIGN && same_org(q->rdns, host))
    return true;
  return auth->trusted && ((is(auth->spf, "pass") && same_org(auth->spf_domain, host)) ||
                           (is(auth->dkim, "pass") && same_org(auth->dkim_domain, host)));
}

/* Marks cost a forger nothing: they count when the client is the list or forwarder they name.
 * Google and Microsoft forward for domains of their customers from hosts of their own. */
static bool is_relayed(const inquiry *q) {
  static const char *const fields[] = {"List-Id", "List-Post", "Mailing-List", "Resent-From"};
  static const char *const forwarders[] = {"google.com", "outlook.com"};
  static const bool breaks[256] = {
      ['\0'] = true, ['<'] = true, ['>'] = true, ['@'] = true,  [' '] = true,
      [','] = true,  [':'] = true, [';'] = true, ['\t'] = true, ['"'] = true};
  fw_str path = fwi_slice_str(fwi_facts_address(q->facts, FWI_STR("Return-Path")).domain);
  if (!q->forwarded)
    return false;
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
    fw_str value = fwi_slice_str(fwi_facts_header(q->facts, fw_str_of(fields[i])));
    for (ptrdiff_t end; value.len; value = fwi_str_slice(value, (size_t)end, value.len)) {
      fw_str host = value; /* every "word" with a dot in it: "<x.lists.example.org>" */
      for (end = 0; (size_t)end < value.len && !breaks[(unsigned char)value.ptr[end]];)
        end++;
      host.len = (size_t)end;
      if (fwi_str_find_char(host, '.') > 0 && is_client(q, host))
        return true;
      end += (size_t)end < value.len;
    }
  }
  for (size_t i = 0; i < sizeof forwarders / sizeof *forwarders; i++)
    if (q->relay == RELAY_FOREIGN && fwi_domain_under(q->rdns, fw_str_of(forwarders[i])))
      return true;
  return path.len && !is_of_from(q, path) && is_client(q, path);
}

/* Describing it ---------------------------------------------------------------------------- */

static void describe_from(inquiry *q) {
  if (q->own) {
    SAY(q, "from-brand-domain", "fact",
        "差出人アドレスのドメイン {0} は、{1}のものとして登録されているドメイン。",
        "The domain in From, {0}, is registered here as one of {2}.", q->from, q->brand->name_ja,
        q->brand->name_en);
  } else if (q->customer) {
    SAY(q, "from-customer-domain", "fact",
        "差出人アドレスのドメイン {0} は{1}のサービスのものだが、その利用者も使うため、"
        "{1}本人からのメールである証明にはならない。",
        "The domain in From, {0}, belongs to a service of {2}, but its customers write from it "
        "too: it does not prove that {2} sent the mail.",
        q->from, q->brand->name_ja, q->brand->name_en);
  } else if (q->named) {
    static const char *const ja[] = {
        [FWI_CLAIM_FROM_NAME] = "差出人名",     [FWI_CLAIM_FROM_ADDRESS] = "差出人アドレス",
        [FWI_CLAIM_SUBJECT] = "件名",           [FWI_CLAIM_BODY] = "本文",
        [FWI_CLAIM_ALT] = "画像の代替テキスト", [FWI_CLAIM_LINK] = "リンク"};
    static const char *const en[] = {
        [FWI_CLAIM_FROM_NAME] = "The display name", [FWI_CLAIM_FROM_ADDRESS] = "The address",
        [FWI_CLAIM_SUBJECT] = "The subject",        [FWI_CLAIM_BODY] = "The body",
        [FWI_CLAIM_ALT] = "A picture's alt text",   [FWI_CLAIM_LINK] = "A link"};
    SAY(q, "from-not-brand", "fact",
        "{0}に「{1}」とあり{2}からのメールに見えるが、差出人アドレスのドメイン {3} "
        "はその登録ドメインではない。",
        "{4} (\"{1}\") names {5}, but the domain in From, {3}, is not registered as one of theirs.",
        fw_str_of(ja[q->place]), fwi_slice_str(q->name), q->brand->name_ja, q->from,
        fw_str_of(en[q->place]), q->brand->name_en);
  }
}

static void describe_relay(inquiry *q) {
  switch (q->relay) {
  case RELAY_UNKNOWN:
    SAY(q, "relay-unknown", "unknown",
        "受信側が送信側を記録した Received "
        "行がないため、どのサーバーから来たのかは確かめられない。",
        "No Received line records the sending side, so where the mail came from cannot be "
        "checked.");
    return;
  case RELAY_ADDRESS:
    SAY(q, "relay-address-only", "fact",
        "受信サーバーが記録した送信元は IP アドレス {0} だけで、逆引き名は書かれていない。",
        "The receiving server recorded only the address {0} of the client and no reverse name.",
        q->ip);
    break;
  case RELAY_NAMELESS:
    SAY(q, "relay-nameless", "fact",
        "受信サーバーが記録した送信元は {0} で、確認のとれる逆引き名がない。"
        "企業の送信サーバーとしては不自然。",
        "The receiving server recorded the client {0}, which has no reverse name that could be "
        "confirmed: odd for a company's mail server.",
        q->ip);
    break;
  case RELAY_FOREIGN:
    SAY(q, "relay-unrelated", "fact",
        "受信サーバーが接続時に記録した送信元は {0} [{1}] で、{2} とは別の組織のサーバー。"
        "かっこ内の IP アドレスは送信者には書き換えられない。",
        "The receiving server recorded the client as {0} [{1}], a host of another organisation "
        "than "
        "{2}. The sender cannot forge the bracketed address.",
        q->rdns, q->ip, q->from);
    break;
  case RELAY_KIN:
    if (q->from_dns)
      break; /* describe_dns() says why */
    SAY(q, "relay-kin", "fact",
        "受信サーバーが接続時に記録した送信元 {0} [{1}] は、{2} と同じ組織のサーバー。",
        "The receiving server recorded the client as {0} [{1}], a host of the same organisation as "
        "{2}.",
        q->rdns, q->ip, q->from);
    break;
  }
  if (is(fwi_facts_route(q->facts)->boundary_why, "first-public-ip"))
    SAY(q, "boundary-assumed", "inference",
        "自分側のサーバーの指定(--trust)がないため、外部から最初に受け取った Received 行を"
        "受信側の記録とみなした。",
        "As no host of ours was named (--trust), the first Received line with an outside client "
        "was "
        "taken to be written by the receiving side.");
  else if (is(fwi_facts_route(q->facts)->boundary_why, "only-hop"))
    SAY(q, "boundary-only-hop", "inference",
        "Received 行が一つしかないため、それを受信側の記録とみなした。",
        "There is one Received line only: it was taken to be written by the receiving side.");
}

static void describe_dns(inquiry *q) {
  if (q->from_dns) {
    SAY(q, "dns-agrees", "fact",
        "{0} の正引き(保存された DNS の回答、{2} {3})は、受信側が記録した送信元 {1} と一致する。"
        "差出人アドレスのドメインは偽られていない。",
        "{0} resolves to {1}, the client that the receiving side recorded (stored DNS answer, {2} "
        "{3}): the domain in From is not forged.",
        q->from, q->ip, q->from_dns->source.name, q->from_dns->source.checked_at);
  } else if (q->rdns_dns && q->relay == RELAY_FOREIGN) {
    SAY(q, "relay-confirmed", "fact",
        "{0} の正引き(保存された DNS の回答、{2} {3})は {1} "
        "と一致し、逆引き名も偽りではない。本当の送信元は {0} のサーバー。",
        "{0} resolves back to {1} (stored DNS answer, {2} {3}): the name of the relay is true, and "
        "the mail came from a server of {0}.",
        q->rdns, q->ip, q->rdns_dns->source.name, q->rdns_dns->source.checked_at);
  }
}

static void describe_helo(inquiry *q) {
  if (!q->helo.len || q->relay == RELAY_KIN || (q->aligned && q->auth->trusted))
    return;
  fw_str name = domain(q->arena, q->helo);
  bool self = fwi_str_find_ascii(name, FWI_STR("localhost")) == 0 || is(q->helo, "[127.0.0.1]") ||
              is(q->helo, "127.0.0.1");
  bool claims = is_of_from(q, name) || (q->brand && fwi_brand_owns(q->brand, name));
  if (self) {
    SAY(q, "helo-loopback", "fact",
        "HELO の {0} は接続してきた側の名乗り(自己申告)にすぎない。"
        "送信者のパソコンがメールサーバーだという意味にはならない。",
        "The HELO {0} is only what the client called itself. It does not mean that a mail server "
        "runs on the sender's computer.",
        q->helo);
  } else if (claims) {
    SAY(q, "helo-claim", "fact",
        "HELO の {0} は接続してきた側の名乗り(自己申告)で、記録された送信元 {1} "
        "はそれを裏付けていない。",
        "The HELO {0} is only what the client called itself; the recorded client {1} does not bear "
        "it out.",
        q->helo, q->relay == RELAY_FOREIGN ? q->rdns : q->ip);
  } else if (fwi_str_find_char(q->helo, '.') < 0) {
    SAY(q, "helo-not-a-host", "fact",
        "HELO の {0} は接続してきた側の名乗り(自己申告)で、完全なホスト名になっていない。",
        "The HELO {0}, which is only what the client called itself, is no full host name.",
        q->helo);
  }
}

static fw_str or_dash(fw_str word) { return word.len ? word : FWI_STR("-"); }

static void describe_auth(inquiry *q) {
  const fwi_auth *auth = q->auth;
  fw_str spf = or_dash(auth->spf), dkim = or_dash(auth->dkim), dmarc = or_dash(auth->dmarc);
  if (!auth->spf.len && !auth->dkim.len && !auth->dmarc.len) {
    SAY(q, "auth-absent", "unknown",
        "受信サーバーによる SPF・DKIM・DMARC の判定結果はヘッダーに残っていない。",
        "The headers hold no result of SPF, DKIM or DMARC from a receiving server.");
  } else if (!auth->trusted) {
    SAY(q, "auth-unverified", "inference",
        "SPF={0} DKIM={1} DMARC={2} という判定結果があるが、受信側が書いた行だと確かめられないため"
        "参考にとどめる。",
        "There are results (SPF={0} DKIM={1} DMARC={2}), but not in a field that our own side is "
        "known to have written: a hint only.",
        spf, dkim, dmarc);
  } else if (q->aligned) {
    SAY(q, "auth-aligned", "fact",
        "受信サーバーの判定では {0} が pass で、{1} からの送信が裏付けられている。",
        "By the receiving server {0} passed, which speaks for {1} having sent it.",
        fw_str_of(q->aligned), q->from);
  } else if (q->refused) {
    SAY(q, "auth-fail", "fact",
        "受信サーバーの判定は SPF={0} DKIM={1} DMARC={2} で、{3} "
        "の正規の送信元とは認められていない。",
        "By the receiving server SPF={0} DKIM={1} DMARC={2}: not a sender that {3} allows.", spf,
        dkim, dmarc, q->from);
  } else {
    SAY(q, "auth-not-aligned", "fact",
        "受信サーバーの判定は SPF={0} DKIM={1} DMARC={2} で、{3} からの送信を裏付けるものはない。",
        "By the receiving server SPF={0} DKIM={1} DMARC={2}: nothing that speaks for {3}.", spf,
        dkim, dmarc, q->from);
  }
}

/** Did the server that took the mail in write the Message-ID, since the sender had not? */
static bool id_is_ours(inquiry *q, fw_str id) {
  if (!q->hop || !id.len)
    return false;
  fw_str by = domain(q->arena, fwi_slice_str(q->hop->by));
  if (!same_org(id, by) || is_of_from(q, id))
    return false;
  fw_str own = fwi_str_next(&by, '.'); /* a host may go by names in several domains of its own */
  return fwi_str_eq(fwi_str_next(&id, '.'), own);
}

/* "Return-Path(host), Message-ID(host)", of those that name one. */
static fw_str envelope_fields(const inquiry *q, fw_str return_path, fw_str id, const char *joiner) {
  const struct {
    const char *field;
    fw_str host;
  } named[] = {{"Return-Path(", return_path}, {"Message-ID(", id}};
  fwi_buf buf;
  fwi_buf_begin(&buf, q->arena, VALUE_BYTES);
  for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
    if (!named[i].host.len)
      continue;
    fwi_buf_add_str(&buf, fw_str_of(buf.len ? joiner : ""));
    fwi_buf_add_str(&buf, fw_str_of(named[i].field));
    add_cut(&buf, &q->facts->mask, named[i].host, HOST_BYTES);
    fwi_buf_add_char(&buf, ')');
  }
  return fwi_buf_take(&buf, q->arena);
}

static void describe_envelope(inquiry *q) {
  fwi_slice path = fwi_facts_address(q->facts, FWI_STR("Return-Path")).domain;
  fw_str return_path = domain(q->arena, fwi_slice_str(path));
  fw_str id = fwi_slice_str(fwi_facts_message_id(q->facts));
  ptrdiff_t at = fwi_str_find_char(id, '@');
  id = at < 0 ? (fw_str){0} : domain(q->arena, fwi_str_slice(id, (size_t)at + 1, id.len));
  if (id_is_ours(q, id)) {
    SAY(q, "message-id-ours", "inference",
        "Message-ID は受け取ったサーバー {0} が付けたもので、送信者は付けていない。",
        "The Message-ID was given by {0}, which took the mail in; the sender gave none.", id);
    id = (fw_str){0};
  }
  if (!return_path.len && !id.len)
    return;
  fw_str list_ja = envelope_fields(q, return_path, id, "と ");
  fw_str list_en = envelope_fields(q, return_path, id, ", ");
  bool same = (!return_path.len || is_of_from(q, return_path)) && (!id.len || is_of_from(q, id));
  if (same) {
    SAY(q, "envelope-same", "inference",
        "{0} "
        "は差出人のドメインと矛盾しない。ただし送信者が自由に書ける欄なので、証明にはならない。",
        "{1}: in agreement with From, but the sender may write anything there, so it is no proof.",
        list_ja, list_en);
  } else {
    SAY(q, "envelope-differs", "inference",
        "{0} には、差出人のドメイン {1} と異なるものがある。{3}送信者が自由に書ける欄。",
        "{2}: not all in agreement with From, {1}; the sender may write anything there.", list_ja,
        q->from, list_en, fw_str_of(return_path.len && id.len ? "いずれも" : ""));
  }
}

/* Deciding --------------------------------------------------------------------------------- */

/* Can only existing organisations register under it: companies under co.jp, universities, offices?
 */
static bool is_organisation_suffix(const fwi_lexicon *lexicon, fw_str suffix) {
  return fwi_lexicon_above(lexicon, FWI_LEXICON_HOST_PUBLIC_BODY, suffix).len ||
         fwi_lexicon_above(lexicon, FWI_LEXICON_HOST_ORGANISATION, suffix).len;
}

/* A brand is named, and From is not the brand's. */
static const char *judge_foreign_from(inquiry *q) {
  bool answer = fwi_facts_header(q->facts, FWI_STR("In-Reply-To")).text != NULL;
  if (q->named < NAMED_AS_SENDER && (q->named < NAMED_IN_SUBJECT || q->forwarded || answer)) {
    SAY(q, "brand-only-mentioned", "inference",
        "{0}の名は差出人欄にはなく、話題として触れただけかもしれない。",
        "{1} is not named as the sender; the mail may only speak about it.", q->brand->name_ja,
        q->brand->name_en);
    return "unknown";
  }
  bool refused = q->refused && q->auth->trusted;
  bool unsupported = q->unsupported && q->auth->trusted;
  fw_str suffix = fwi_domain_suffix(q->from);
  if (is_organisation_suffix(q->facts->lexicon, suffix) && !unsupported) {
    SAY(q, "established-organisation", "inference",
        "{0} は実在の組織だけが登録できる種類({1})のドメイン。{2}とは無関係な組織の"
        "アカウントかサーバーが悪用された疑いがある。",
        "{0} is a domain of a kind ({1}) that only existing organisations can register. An account "
        "or server of an organisation that has nothing to do with {3} may have been abused.",
        q->from, suffix, q->brand->name_ja, q->brand->name_en);
    return "compromised";
  }
  fw_str helo = domain(q->arena, q->helo);
  bool consistent = q->relay == RELAY_KIN || q->aligned || is_of_from(q, helo);
  if (refused) {
    SAY(q, "from-itself-doubtful", "inference",
        "{0} からの送信としても認められておらず、差出人アドレス自体も詐称された疑いがある。",
        "Not even {0} allows this sender: the address itself may be forged too.", q->from);
  } else if (consistent) {
    SAY(q, "sender-uses-domain", "inference",
        "記録と差出人アドレスに矛盾はなく、送信者は{0}とは無関係なドメイン {1} を"
        "自分で使って送ったとみられる。",
        "Nothing contradicts the address: the sender seems to use {1}, which has nothing to do "
        "with {2}.",
        q->brand->name_ja, q->from, q->brand->name_en);
  }
  return "unrelated-domain";
}

static const char *conclude_forged(inquiry *q) {
  if (q->forwarded && q->own)
    SAY(q, "list-unconfirmed", "fact",
        "メーリングリストか転送を示す欄があるが、送信元はそこに書かれたサーバーではない。"
        "誰でも書ける欄なので、考慮しない。",
        "There are fields of a mailing list or a forwarder, but the client is none of those they "
        "name. Anybody can write them: they are left out of account.");
  SAY(q, "from-forged", "inference",
      "{0} からの送信を裏付けるものがなく、送信元は別のサーバー。差出人アドレスは詐称とみられる。",
      "Nothing speaks for {0} having sent this, and it came from elsewhere: the address in From "
      "appears to be forged.",
      q->from);
  return "forged";
}

/* From is the brand's, or no brand is named and From stands for itself. */
static const char *judge_own_from(inquiry *q) {
  bool trusted = q->auth->trusted;
  if (q->aligned && trusted)
    return "genuine";
  if (q->relay == RELAY_KIN && !(q->refused && trusted))
    return "genuine";
  if (q->relayed || (q->forwarded && !q->own)) {
    SAY(q, "list-or-forwarder", "inference",
        "メーリングリストか転送を経た形跡があり、その場合は送信元が差出人と異なっていても"
        "不自然ではない。",
        "There are traces of a mailing list or a forwarder, which send other people's mail from "
        "their own servers.");
    return "unknown";
  }
  if (q->aligned)
    return "unknown"; /* a claim of authentication that nobody vouches for */
  bool foreign = q->relay == RELAY_FOREIGN || q->relay == RELAY_NAMELESS;
  bool refused = q->refused && trusted;
  if (!q->own) { /* small senders rent servers: a strange name alone is no sign */
    bool hard = is(q->auth->dmarc, "fail") || is(q->auth->spf, "fail");
    return foreign && refused && hard && !is(q->auth->dkim, "pass") ? conclude_forged(q)
                                                                    : "unknown";
  }
  if (refused || (q->unsupported && trusted))
    return conclude_forged(q);
  /* A properly named mail server of a stranger may send for the brand; a makeshift one doesn't. */
  bool orderly = q->relay != RELAY_NAMELESS && same_org(domain(q->arena, q->helo), q->rdns);
  if (!q->auth->dkim.len && orderly && is_signed(q)) {
    SAY(q, "signature-unchecked", "unknown",
        "{0} の DKIM 署名が付いているが、検証結果の記録がなく、本物かどうかは分からない。",
        "There is a DKIM signature for {0}, but nothing records whether it holds.", q->from);
    return "unknown";
  }
  fw_str helo = domain(q->arena, q->helo); /* a receiver without DNS sees nobody's name */
  bool no_dns = q->relay == RELAY_NAMELESS && fwi_brand_owns(q->brand, helo);
  return foreign && !no_dns ? conclude_forged(q) : "unknown";
}

/* From is at a domain that the brand lends to its customers. */
static const char *judge_customer(inquiry *q) {
  if (q->named == NAMED_IN_BODY) /* a customer speaking of the brand */
    return judge_own_from(q);
  if (q->relay == RELAY_KIN || (q->aligned && q->auth->trusted)) {
    if (q->named < NAMED_IN_SUBJECT)
      return "unknown"; /* a customer's own affairs */
    SAY(q, "customer-account", "inference",
        "{0}のサービスから送られており、利用者のアカウントが悪用された疑いがある。",
        "It was sent through the service of {1}: a customer's account may have been abused.",
        q->brand->name_ja, q->brand->name_en);
    return "compromised";
  }
  bool foreign = q->relay == RELAY_FOREIGN || q->relay == RELAY_NAMELESS;
  /* Nobody forges a bad result against himself: it counts wherever it stands. */
  bool bad = q->named >= NAMED_IN_SUBJECT || q->refused || q->unsupported;
  return foreign && bad && !q->relayed && !q->aligned ? conclude_forged(q) : "unknown";
}

const fwi_sender *fwi_sender_judge(const fwi_brands *brands, const fwi_claims *claims,
                                   fwi_facts *facts) {
  fwi_arena *arena = facts->message->arena;
  fwi_address from = fwi_facts_address(facts, FWI_STR("From"));
  inquiry q = {.out = FWI_NEW(arena, fwi_sender), .arena = arena, .facts = facts};
  q.from = domain(arena, fwi_slice_str(from.domain));
  q.from_org = org_of(q.from);
  q.out->verdict = "unknown";
  if (!q.from.len) {
    q.out->brand = claims->posed;
    SAY(&q, "from-missing", "unknown", "差出人(From)に読み取れるアドレスがない。",
        "From holds no address that can be read.");
    return q.out;
  }
  look_at_brand(&q, brands, claims);
  look_at_relay(&q);
  look_at_dns(&q);
  look_at_auth(&q);
  q.forwarded = is_forwarded(facts);
  q.relayed = is_relayed(&q);
  q.out->brand = q.brand;
  describe_from(&q);
  describe_relay(&q);
  describe_dns(&q);
  describe_helo(&q);
  describe_auth(&q);
  describe_envelope(&q);
  if (q.customer) {
    q.out->verdict = judge_customer(&q);
  } else if (q.brand && !q.own) {
    q.out->verdict = judge_foreign_from(&q);
  } else {
    q.out->verdict = judge_own_from(&q);
  }
  return q.out;
}
