#include "rules/gate.h"

#include "brand/posing.h"
#include "rules/look.h"
#include "rules/runner.h"
#include "rules/writing.h"
#include "text/fold.h"
#include "text/similar.h"
#include "url/roster.h"

/* The first bits are those of fwi_mark: "link:" and the mark's name.  Those that are found out
 * together stand together: see groups[]. */
enum {
  LINK = FWI_MARK_COUNT,
  LINK_QR,
  LINK_LONG_LABEL,
  LINK_DEFANGED,
  POSED,
  BRAND,
  BRAND_FROM_NAME,
  BRAND_FROM_ADDRESS,
  BRAND_SUBJECT,
  POSED_OWN,
  POSED_FOREIGN,
  GENUINE,
  FORGED,
  BRAND_OWN,
  BRAND_CUSTOMER,
  FOREIGN_BRAND,
  OTHER_BRAND,
  LINK_OWN,
  LINK_FOREIGN,
  POSED_FALSELY,
  POSED_POLICY,
  LOOKALIKE,
  NAME,
  STAMP,
  NOT_ASCII,
  JAPANESE,
  HTML,
  FORM,
  HIDDEN,
  LITTLE_TEXT,
  BODY_INVISIBLE,
  BODY_STYLED,
  BODY_LONG_WORD,
  BODY_RULERS,
  CUES, /* one a kind of cue, in their order */
  LAST_CUE = CUES + FWI_CUE_COUNT - 1,
  ATTACHMENT,
  DEFECT,
  ATTACHMENT_LOCKED,
  ATTACHMENT_PAGE,
  ATTACHMENT_FILLED,
  ATTACHMENT_ACTIVE,
  REPLY,
  LIST,
  UPSTREAM,
  DKIM_EXPIRY,
  AUTH,
  SPF_PASS,
  DKIM_PASS,
  DMARC_PASS,
  AUTH_FAIL,
  ORIGIN,
  ORIGIN_NAMELESS,
  DATE_SKEW,
  CLOCK_GAP,
  ORIGIN_HOSTED,
  ORIGIN_ABROAD,
  MESSAGE_ID_ODD,
  MESSAGE_ID_RECEIVER,
  OTHER_REPLY_TO,
  OTHER_RETURN_PATH,
  TO_SENDER,
  RECIPIENT_IN_SUBJECT,
  RECIPIENT_IN_BODY,
  RECIPIENT_REPEATED,
  RECIPIENT_IN_NAME,
  RECIPIENT_LABEL,
  RECIPIENT_IN_FROM,
  SALUTATION,
  SALUTATION_ADDRESS,
  SALUTATION_LOCALPART,
  SALUTATION_GENERIC,
  FACTS_FILE,
  PLACES,
  GATES
};

static const char *const NAMES[] = {[FWI_MARK_TEXT_HREF_MISMATCH] = "link:text-href-mismatch",
                                    [FWI_MARK_REDIRECTOR] = "link:redirector",
                                    [FWI_MARK_ENCODED_TARGET] = "link:encoded-target",
                                    [FWI_MARK_RECIPIENT_IN_URL] = "link:recipient-in-url",
                                    [FWI_MARK_RECIPIENT_DOMAIN] = "link:recipient-domain-in-host",
                                    [FWI_MARK_RECIPIENT_NAME] = "link:recipient-name-in-host",
                                    [FWI_MARK_IPFS] = "link:ipfs",
                                    [FWI_MARK_SHORTENER] = "link:shortener",
                                    [FWI_MARK_IP_LITERAL] = "link:ip-literal",
                                    [FWI_MARK_IP_OBFUSCATED] = "link:ip-obfuscated",
                                    [FWI_MARK_PUNYCODE] = "link:punycode",
                                    [FWI_MARK_CONFUSABLE] = "link:confusable",
                                    [FWI_MARK_SHARED_HOST] = "link:shared-host",
                                    [FWI_MARK_USERINFO] = "link:userinfo",
                                    [FWI_MARK_SLASH_LOOKALIKE] = "link:slash-lookalike",
                                    [FWI_MARK_DOT_LOOKALIKE] = "link:dot-lookalike",
                                    [FWI_MARK_ODD_PORT] = "link:odd-port",
                                    [FWI_MARK_SAME_TARGET_BUTTONS] = "link:same-target-buttons",
                                    [FWI_MARK_ODD_ONE_OUT] = "link:odd-one-out",
                                    [FWI_MARK_HIDDEN] = "link:hidden",
                                    [FWI_MARK_BRAND_IN_SUBDOMAIN] = "link:brand-in-subdomain",
                                    [FWI_MARK_BRAND_IN_DOMAIN] = "link:brand-in-domain",
                                    [FWI_MARK_BRAND_IN_PATH] = "link:brand-in-path",
                                    [FWI_MARK_BRAND_IN_USERINFO] = "link:brand-in-userinfo",
                                    [FWI_MARK_BRAND_LOOKALIKE] = "link:brand-lookalike",
                                    [LINK] = "link",
                                    [LINK_QR] = "link:qr",
                                    [LINK_LONG_LABEL] = "link:long-label",
                                    [LINK_DEFANGED] = "link:defanged",
                                    [POSED] = "posed",
                                    [BRAND] = "brand",
                                    [BRAND_FROM_NAME] = "brand:from-name",
                                    [BRAND_FROM_ADDRESS] = "brand:from-address",
                                    [BRAND_SUBJECT] = "brand:subject",
                                    [POSED_OWN] = "posed:own",
                                    [POSED_FOREIGN] = "posed:foreign",
                                    [GENUINE] = "sender:genuine",
                                    [FORGED] = "sender:forged",
                                    [BRAND_OWN] = "sender:brand",
                                    [BRAND_CUSTOMER] = "sender:customer",
                                    [FOREIGN_BRAND] = "sender:foreign-brand",
                                    [OTHER_BRAND] = "sender:other-brand",
                                    [LINK_OWN] = "link:posed-own",
                                    [LINK_FOREIGN] = "link:posed-foreign",
                                    [POSED_FALSELY] = "posed:falsely",
                                    [POSED_POLICY] = "posed:policy",
                                    [LOOKALIKE] = "from:lookalike",
                                    [NAME] = "name",
                                    [STAMP] = "stamp",
                                    [NOT_ASCII] = "not-ascii",
                                    [JAPANESE] = "japanese",
                                    [HTML] = "html",
                                    [FORM] = "form",
                                    [HIDDEN] = "hidden",
                                    [LITTLE_TEXT] = "html:little-text",
                                    [BODY_INVISIBLE] = "body:invisible",
                                    [BODY_STYLED] = "body:styled",
                                    [BODY_LONG_WORD] = "body:long-word",
                                    [BODY_RULERS] = "body:rulers",
                                    [CUES + FWI_CUE_SPLIT_WORD] = "cue:split-word",
                                    [CUES + FWI_CUE_ASCII_STOP] = "cue:ascii-stop",
                                    [CUES + FWI_CUE_BROKEN_JOIN] = "cue:broken-join",
                                    [CUES + FWI_CUE_CHINESE_GLYPH] = "cue:chinese-glyph",
                                    [CUES + FWI_CUE_ENGLISH_DATE] = "cue:english-date",
                                    [CUES + FWI_CUE_LOOKALIKE] = "cue:lookalike",
                                    [CUES + FWI_CUE_MIXED_SCRIPT] = "cue:mixed-script",
                                    [CUES + FWI_CUE_ZERO_WIDTH] = "cue:zero-width",
                                    [CUES + FWI_CUE_SPACED_OUT] = "cue:spaced-out",
                                    [CUES + FWI_CUE_MIXED_WIDTH] = "cue:mixed-width",
                                    [ATTACHMENT] = "attachment",
                                    [DEFECT] = "defect",
                                    [ATTACHMENT_LOCKED] = "attachment:locked",
                                    [ATTACHMENT_PAGE] = "attachment:page",
                                    [ATTACHMENT_FILLED] = "attachment:entries",
                                    [ATTACHMENT_ACTIVE] = "attachment:active",
                                    [REPLY] = "reply",
                                    [LIST] = "list",
                                    [UPSTREAM] = "upstream",
                                    [DKIM_EXPIRY] = "dkim:expiry",
                                    [AUTH] = "auth",
                                    [SPF_PASS] = "spf:pass",
                                    [DKIM_PASS] = "dkim:pass",
                                    [DMARC_PASS] = "dmarc:pass",
                                    [AUTH_FAIL] = "auth:fail",
                                    [ORIGIN] = "origin",
                                    [ORIGIN_NAMELESS] = "origin:nameless",
                                    [DATE_SKEW] = "date:skew",
                                    [CLOCK_GAP] = "route:clock-gap",
                                    [ORIGIN_HOSTED] = "origin:hosted",
                                    [ORIGIN_ABROAD] = "origin:abroad",
                                    [MESSAGE_ID_ODD] = "message-id:odd",
                                    [MESSAGE_ID_RECEIVER] = "message-id:receiver",
                                    [OTHER_REPLY_TO] = "reply-to:other",
                                    [OTHER_RETURN_PATH] = "return-path:other",
                                    [TO_SENDER] = "to:sender",
                                    [RECIPIENT_IN_SUBJECT] = "recipient:subject",
                                    [RECIPIENT_IN_BODY] = "recipient:body",
                                    [RECIPIENT_REPEATED] = "recipient:repeated",
                                    [RECIPIENT_IN_NAME] = "recipient:name",
                                    [RECIPIENT_LABEL] = "recipient:domain",
                                    [RECIPIENT_IN_FROM] = "recipient:in-from",
                                    [SALUTATION] = "salutation",
                                    [SALUTATION_ADDRESS] = "salutation:address",
                                    [SALUTATION_LOCALPART] = "salutation:localpart",
                                    [SALUTATION_GENERIC] = "salutation:generic",
                                    [FACTS_FILE] = "facts-file",
                                    [PLACES] = "places",
                                    [GATES] = NULL};
_Static_assert(GATES <= 128, "one bit a condition");

const char *const *fwi_gate_names(void) { return NAMES; }

int fwi_gate_number(fw_str name) {
  for (int gate = 0; gate < GATES; gate++)
    if (fwi_str_eq(name, fw_str_of(NAMES[gate])))
      return gate;
  return -1;
}

static bool is(fw_str word, const char *other) { return fwi_str_eq(word, fw_str_of(other)); }

enum { LABEL = 4, LONG_LABEL = 24, MANY_LABELS = 64 }; /* bytes of one, and how many */

/* Nothing but letters and digits, with a digit at least? */
static bool is_mixed(fw_str label) {
  size_t digits = 0;
  for (size_t i = 0; i < label.len; i++) {
    if (!fwi_is_alnum(label.ptr[i]))
      return false;
    digits += fwi_is_digit(label.ptr[i]);
  }
  return digits > 0;
}

static bool has_long_label(fw_str host) {
  while (host.len >= LONG_LABEL) {
    fw_str label = fwi_str_next(&host, '.');
    if (label.len >= LONG_LABEL && is_mixed(label))
      return true;
  }
  return false;
}

static void open_by_links(bool *open, fwi_runner *runner) {
  const fwi_links *links = fwi_facts_links(runner->facts);
  uint64_t marks = 0;
  for (size_t i = 0; i < links->count; i++) {
    const fwi_link *link = &links->items[i];
    bool clickable = fwi_link_clickable(link) && !link->defanged;
    marks |= link->marks;
    open[LINK] |= clickable;
    open[LINK_QR] |= clickable && link->from == FWI_LINK_FROM_QR;
    open[LINK_DEFANGED] |= link->defanged;
    open[LINK_LONG_LABEL] = open[LINK_LONG_LABEL] || has_long_label(link->url.host);
  }
  for (int mark = 0; mark < FWI_MARK_COUNT; mark++)
    open[mark] = marks >> mark & 1;
}

/* From's domain can't speak for the brand. */
static bool is_foreign(fw_str role) { return !role.len || is(role, "customer"); }

static void open_by_claims(bool *open, fwi_runner *runner) {
  const fwi_claims *claims = runner->claims;
  fw_str host = fwi_runner_host(runner, fwi_runner_address(runner, FWI_FROM));
  open[POSED] = claims->posed != NULL;
  open[BRAND] = claims->count > 0;
  for (size_t i = 0; i < claims->count; i++) {
    const fwi_claim *claim = &claims->items[i];
    bool name = claim->place == FWI_CLAIM_FROM_NAME;
    bool address = claim->place == FWI_CLAIM_FROM_ADDRESS;
    bool subject = claim->place == FWI_CLAIM_SUBJECT;
    open[BRAND_FROM_NAME] |= name;
    open[BRAND_FROM_ADDRESS] |= address;
    open[BRAND_SUBJECT] |= subject;
    if (!name && !address && !subject)
      continue;
    fw_str role = fwi_brand_role(claim->brand, host);
    open[BRAND_CUSTOMER] |= is(role, "customer-mail");
    bool foreign = !subject && is_foreign(role);
    open[FOREIGN_BRAND] |= foreign;
    open[OTHER_BRAND] |= foreign && claim->brand != claims->posed;
  }
  if (claims->posed) {
    open[POSED_OWN] = fwi_brand_owns(claims->posed, host);
    open[POSED_FOREIGN] = is_foreign(fwi_brand_role(claims->posed, host));
  }
  const fwi_brand *owner = fwi_brands_owner(&runner->set->brands, host, NULL);
  open[BRAND_OWN] = owner && fwi_brand_owns(owner, host);
  open[GENUINE] = strcmp(runner->sender->verdict, "genuine") == 0;
  open[FORGED] = strcmp(runner->sender->verdict, "forged") == 0;
}

/* Does a link that a person sees and can click lead to the brand itself, one elsewhere? */
static void open_by_owner(bool *open, const fwi_brands *brands, const fwi_brand *brand,
                          const fwi_links *links) {
  fw_str last = {0}; /* links of one host often stand together */
  for (size_t i = 0; i < links->count; i++) {
    const fwi_link *link = &links->items[i];
    if (!link->url.host.len || fwi_str_eq(link->url.host, last) || !fwi_link_clickable(link) ||
        link->hidden)
      continue;
    bool own = fwi_brands_owner(brands, link->url.host, NULL) && /* most are nobody's */
               fwi_brand_owns(brand, link->url.host);
    open[LINK_OWN] |= own;
    open[LINK_FOREIGN] |= !own && !link->defanged;
    if (!link->defanged)
      last = link->url.host;
  }
}

/* Does the first label of the organisation look like a token of the brand without being it? */
static bool imitates(fw_str org, const fwi_brand *brand) {
  enum { SHORT = 5 }; /* bytes; what is shorter looks like everything */
  fw_str label = fwi_str_next(&org, '.');
  for (size_t i = 0; label.len && i < brand->token_count; i++) {
    fw_str token = brand->tokens[i];
    if (token.len >= SHORT && !fwi_str_eq(label, token) && fwi_is_similar(label, token, 0.8))
      return true;
  }
  return false;
}

static void open_by_posed(bool *open, fwi_runner *runner) {
  const fwi_brand *posed = runner->claims->posed;
  if (!posed)
    return;
  const fwi_links *links = fwi_facts_links(runner->facts);
  fwi_known_address *from = fwi_runner_address(runner, FWI_FROM);
  open_by_owner(open, &runner->set->brands, posed, links);
  open[POSED_FALSELY] =
      fwi_posed_falsely(&(fwi_posing){.brands = &runner->set->brands,
                                      .claims = runner->claims,
                                      .sender = runner->sender,
                                      .links = links,
                                      .subject = fwi_look_subject(runner),
                                      .from_host = fwi_runner_host(runner, from)});
  open[POSED_POLICY] = posed->salutation.len > 0;
  open[LOOKALIKE] = imitates(fwi_runner_org(runner, from), posed);
}

static bool has_header(fwi_facts *facts, const char *name) {
  return fwi_slice_str(fwi_facts_header(facts, fw_str_of(name))).len > 0;
}

static void open_by_sender(bool *open, fwi_runner *runner) {
  fw_str subject = fwi_slice_str(fwi_facts_subject(runner->facts));
  fw_str name = fwi_slice_str(fwi_runner_address(runner, FWI_FROM)->address.name);
  open[NAME] = name.len > 0;
  open[STAMP] = fwi_facts_stamp(runner->facts).text != NULL;
  open[NOT_ASCII] = !fwi_writing_is_ascii(subject) || !fwi_writing_is_ascii(name);
}

/* Does an "x=" stand in the DKIM-Signature as it is written, or what may be one once it is decoded
 * and folded? */
static bool may_expire(fw_str signature) {
  if (!fwi_writing_is_ascii(signature))
    return true;
  while (signature.len) {
    fw_str before = fwi_str_next(&signature, '=');
    char last = before.len ? fwi_lower(before.ptr[before.len - 1]) : ' ';
    bool control = (unsigned char)last < ' ' || last == 0x7F;
    bool encoded = signature.len && signature.ptr[0] == '?';
    if (signature.ptr && (last == 'x' || control || encoded))
      return true;
  }
  return false;
}

static void open_by_headers(bool *open, fwi_runner *runner) {
  fwi_facts *facts = runner->facts;
  const fwi_message *message = facts->message;
  open[REPLY] = has_header(facts, "In-Reply-To");
  open[LIST] = has_header(facts, "List-Id");
  for (size_t i = 0; i < message->header_count; i++) {
    const fwi_header *header = &message->headers[i];
    open[UPSTREAM] |= fwi_str_starts_ascii(header->name, FWI_STR("X-Spam"));
    if (!open[DKIM_EXPIRY] && fwi_str_eq_ascii(header->name, FWI_STR("DKIM-Signature")))
      open[DKIM_EXPIRY] = may_expire(header->value);
  }
}

enum { LITTLE = 200 }; /* bytes that all HTML texts show */

static void open_by_bodies(bool *open, fwi_runner *runner) {
  size_t count;
  const fwi_body *bodies = fwi_facts_bodies(runner->facts, &count);
  size_t shown = 0;
  open[JAPANESE] = fwi_writing_has_kana(fwi_look_subject(runner));
  for (size_t i = 0; i < count; i++) {
    const fwi_html *html = bodies[i].html;
    open[JAPANESE] =
        open[JAPANESE] || fwi_writing_has_kana(fwi_text_folded(bodies[i].visible)->value);
    open[HTML] |= html != NULL;
    open[FORM] |= html && html->has_form;
    open[HIDDEN] |= html && html->hidden_bytes;
    shown += html ? html->visible->value.len : 0;
  }
  open[LITTLE_TEXT] = open[HTML] && shown <= LITTLE;
}

static void open_by_cues(bool *open, fwi_runner *runner) {
  fwi_runner_cues(runner);
  for (size_t i = 0; i < runner->cue_count; i++)
    open[CUES + runner->cues[i].kind] = true;
}

/* Letters as written: folding takes the invisible ones away.  Of the cues mixed scripts are among
 * them, for they are asked of every mail, the others of Japanese ones; most have no such letter. */
static void open_by_writing(bool *open, fwi_runner *runner) {
  size_t count;
  const fwi_body *bodies = fwi_facts_bodies(runner->facts, &count);
  const fwi_text *subject = fwi_facts_subject(runner->facts).text;
  size_t rulers = 0;
  unsigned odd = 0;
  for (size_t i = 0; i < count; i++) {
    fw_str text = bodies[i].visible->value;
    for (size_t at = 0, start, end; rulers < 2 && fwi_writing_ruler(text, &at, &start, &end);)
      rulers++;
    open[BODY_LONG_WORD] = open[BODY_LONG_WORD] || fwi_writing_has_long_word(text);
    odd |= fwi_writing_odd(text);
  }
  open[BODY_INVISIBLE] = odd & FWI_WRITING_INVISIBLE;
  open[BODY_STYLED] = odd & FWI_WRITING_STYLED;
  open[BODY_RULERS] = rulers >= 2;
  if ((odd | (subject ? fwi_writing_odd(subject->value) : 0)) & FWI_WRITING_MIXING)
    open_by_cues(open, runner);
}

static void open_by_parts(bool *open, fwi_runner *runner) {
  const fwi_message *message = runner->facts->message;
  for (size_t i = 0; i < message->part_count; i++)
    open[ATTACHMENT] |= message->parts[i].attachment && !message->parts[i].nested;
  open[DEFECT] = message->defect_count > 0;
}

static bool is_active(fwi_content_kind kind) {
  return kind == FWI_CONTENT_PROGRAM || kind == FWI_CONTENT_HTML || kind == FWI_CONTENT_ARCHIVE ||
         kind == FWI_CONTENT_OUTLOOK;
}

static void open_by_files(bool *open, fwi_runner *runner) {
  size_t count;
  const fwi_attachment *files = fwi_facts_attachments(runner->facts, &count);
  for (size_t i = 0; i < count; i++) {
    const fwi_attachment *file = &files[i];
    if (!file->listed)
      continue;
    open[ATTACHMENT_LOCKED] |= file->inside.encrypted;
    open[ATTACHMENT_PAGE] |= file->html || file->hidden;
    open[ATTACHMENT_FILLED] |= file->inside.entry_count > 0;
    open[ATTACHMENT_ACTIVE] |= is_active(file->content.kind);
  }
}

static void open_by_route(bool *open, fwi_runner *runner) {
  fwi_facts *facts = runner->facts;
  const fwi_auth *auth = &fwi_facts_route(facts)->auth;
  const fwi_hop *origin = fwi_facts_origin(facts);
  open[AUTH] = auth->spf.len || auth->dkim.len || auth->dmarc.len;
  open[SPF_PASS] = is(auth->spf, "pass");
  open[DKIM_PASS] = is(auth->dkim, "pass");
  open[DMARC_PASS] = is(auth->dmarc, "pass");
  open[AUTH_FAIL] = is(auth->spf, "fail") || is(auth->spf, "softfail") || is(auth->dkim, "fail") ||
                    is(auth->dmarc, "fail");
  open[ORIGIN] = origin != NULL;
  open[ORIGIN_NAMELESS] = origin && origin->rdns_unknown;
}

static void open_by_clocks(bool *open, fwi_runner *runner) {
  enum { HOUR = 60 * 60, DAY = 24 * HOUR };
  fwi_facts *facts = runner->facts;
  const fwi_route *route = fwi_facts_route(facts);
  const fwi_hop *origin = fwi_facts_origin(facts);
  fwi_date written = fwi_facts_date(facts);
  if (origin && origin->date.valid && written.valid) {
    int64_t skew = written.epoch - origin->date.epoch;
    open[DATE_SKEW] = skew >= DAY || skew <= -DAY;
  }
  for (size_t i = 0; i + 1 < route->count; i++) {
    fwi_date later = route->hops[i].date, earlier = route->hops[i + 1].date;
    int64_t gap = later.valid && earlier.valid ? later.epoch - earlier.epoch : 0;
    open[CLOCK_GAP] |= gap < -HOUR || gap > DAY / 2;
  }
}

static void open_by_place(bool *open, fwi_runner *runner) {
  fwi_facts *facts = runner->facts;
  const fwi_hop *origin = fwi_facts_origin(facts);
  if (!origin)
    return;
  fwi_place place = fwi_places_find(facts->places, facts->file, facts->lexicon,
                                    facts->message->arena, fwi_slice_str(origin->ip));
  open[ORIGIN_HOSTED] = place.network.kind != FWI_NETWORK_UNKNOWN;
  open[ORIGIN_ABROAD] = place.country.len && !is(place.country, "JP");
}

static fw_str lowered(fwi_runner *runner, fw_str text) {
  char *lower = fwi_arena_alloc(runner->facts->message->arena, text.len + 1);
  for (size_t i = 0; i < text.len; i++)
    lower[i] = fwi_lower(text.ptr[i]);
  return (fw_str){lower, text.len};
}

/* Has what stands behind the Message-ID's last @ no organisation?  Rules see the other writing of
 * one that isn't ASCII. */
static void open_by_message_id(bool *open, fwi_runner *runner) {
  fw_str id = fwi_slice_str(fwi_facts_message_id(runner->facts));
  size_t start = id.len;
  while (start && id.ptr[start - 1] != '@')
    start--;
  if (!id.len)
    return;
  size_t len = start ? id.len - start : 0;
  fw_str lower = lowered(runner, (fw_str){id.ptr + start, len});
  open[MESSAGE_ID_ODD] = !fwi_writing_is_ascii(lower) || !len || !fwi_domain_org(lower).len;
}

static fw_str first_label(fw_str host) { return fwi_str_next(&host, '.'); }

/* Is the host of From's organisation?  Of one that isn't ASCII that isn't told. */
static bool is_of_sender(fwi_runner *runner, fw_str host) {
  fw_str org = fwi_runner_org(runner, fwi_runner_address(runner, FWI_FROM));
  return org.len && fwi_writing_is_ascii(host) &&
         fwi_str_eq(fwi_domain_org(lowered(runner, host)), org);
}

/* The organisation of a host, or the host itself; in lower case. */
static fw_str house_of(fwi_runner *runner, fw_str host) {
  fw_str lower = lowered(runner, host), org = fwi_domain_org(lower);
  return org.len ? org : lower;
}

/* Is the Message-ID's host of one house with the one that took the mail from the sending hop, and
 * begins like it?  The sender's own server names itself in what it takes in from him. */
static void open_by_receiver(bool *open, fwi_runner *runner) {
  const fwi_hop *origin = fwi_facts_origin(runner->facts);
  fw_str host = fwi_slice_str(fwi_facts_message_id(runner->facts));
  for (ptrdiff_t at; (at = fwi_str_find_char(host, '@')) >= 0;) {
    host = fwi_str_slice(host, (size_t)at + 1, host.len);
    open[MESSAGE_ID_RECEIVER] = true;
  }
  fw_str label = first_label(host), by = origin ? fwi_slice_str(origin->by) : (fw_str){0};
  open[MESSAGE_ID_RECEIVER] &= label.len && fwi_str_eq_ascii(label, first_label(by)) &&
                               (!fwi_writing_is_ascii(host) || !fwi_writing_is_ascii(by) ||
                                fwi_str_eq(house_of(runner, host), house_of(runner, by))) &&
                               !is_of_sender(runner, host);
}

/* Is the field's address of another organisation than From's? */
static bool is_other(fwi_runner *runner, int which) {
  fwi_known_address *from = fwi_runner_address(runner, FWI_FROM);
  fwi_known_address *other = fwi_runner_address(runner, which);
  fw_str a = fwi_slice_str(from->address.domain), b = fwi_slice_str(other->address.domain);
  if (!a.len || !b.len || fwi_str_eq_ascii(a, b))
    return false;
  a = fwi_runner_org(runner, from);
  b = a.len ? fwi_runner_org(runner, other) : a;
  return a.len && b.len && !fwi_str_eq(a, b);
}

static fw_str host_of(fw_str address) {
  ptrdiff_t at = fwi_str_find_char(address, '@');
  return fwi_str_slice(address, at < 0 ? address.len : (size_t)at + 1, address.len);
}

/* Does a label of the address's host, but for short ones, occur in the folded text? */
static bool holds_label(fw_str text, fw_str address) {
  fw_str host = host_of(address);
  if (!fwi_writing_is_ascii(host))
    return true; /* rules see its other writing */
  while (host.len) {
    fw_str label = fwi_str_next(&host, '.');
    if (label.len >= LABEL && fwi_str_find(text, label) >= 0)
      return true;
  }
  return false;
}

/* Each is a search of all of a text: of so many that is for rules, which have a bound of time. */
static bool are_many_labels(const fw_str *addresses, size_t count) {
  size_t labels = 0;
  for (size_t i = 0; i < count; i++)
    for (fw_str host = host_of(addresses[i]); host.len && labels <= MANY_LABELS;)
      labels += fwi_str_next(&host, '.').len >= LABEL;
  return labels > MANY_LABELS;
}

static void open_by_recipients(bool *open, fwi_runner *runner) {
  size_t count, body_count;
  const fw_str *all = fwi_facts_recipients(runner->facts, &count);
  const fwi_body *bodies = fwi_facts_bodies(runner->facts, &body_count);
  fwi_arena *arena = runner->facts->message->arena;
  fw_str *folded = FWI_NEW_ARRAY(arena, fw_str, count);
  fw_str name = fwi_look_from_name(runner);
  open[RECIPIENT_IN_NAME] = name.len && are_many_labels(all, count);
  for (size_t i = 0; i < count; i++) {
    folded[i] = fwi_folded_in(arena, all[i]);
    open[RECIPIENT_IN_NAME] = open[RECIPIENT_IN_NAME] || (name.len && holds_label(name, all[i]));
  }
  fwi_roster roster = fwi_roster_of(arena, folded, count);
  open[RECIPIENT_IN_SUBJECT] = fwi_roster_count(&roster, fwi_look_subject(runner)) > 0;
  for (size_t i = 0; i < body_count && !open[RECIPIENT_REPEATED]; i++) {
    size_t found = fwi_roster_count(&roster, fwi_text_folded(bodies[i].visible)->value);
    open[RECIPIENT_IN_BODY] |= found > 0;
    open[RECIPIENT_REPEATED] = found > 1;
  }
}

static void open_by_labels(bool *open, fwi_runner *runner) {
  size_t count, body_count;
  const fw_str *all = fwi_facts_recipients(runner->facts, &count);
  const fwi_body *bodies = fwi_facts_bodies(runner->facts, &body_count);
  open[RECIPIENT_LABEL] = are_many_labels(all, count);
  for (size_t i = 0; i < count; i++)
    for (size_t k = 0; k < body_count && !open[RECIPIENT_LABEL]; k++)
      open[RECIPIENT_LABEL] = holds_label(fwi_text_folded(bodies[k].visible)->value, all[i]);
}

/* The first label of a recipient's organisation in the domain of From, which is of another. */
static void open_by_recipient_orgs(bool *open, fwi_runner *runner) {
  size_t count;
  const fw_str *all = fwi_facts_recipients(runner->facts, &count);
  fwi_known_address *known = fwi_runner_address(runner, FWI_FROM);
  fw_str from = fwi_runner_host(runner, known), from_org = fwi_runner_org(runner, known);
  open[RECIPIENT_IN_FROM] = !fwi_writing_is_ascii(fwi_slice_str(known->address.domain));
  for (size_t i = 0; i < count && from.len && !open[RECIPIENT_IN_FROM]; i++) {
    fw_str org = fwi_domain_org(host_of(all[i])), label = org;
    if (org.len && !fwi_str_eq(org, from_org))
      open[RECIPIENT_IN_FROM] = fwi_str_find(from, fwi_str_next(&label, '.')) >= 0;
    open[RECIPIENT_IN_FROM] |= !fwi_writing_is_ascii(all[i]); /* rules see its other writing */
  }
}

static void open_by_addresses(bool *open, fwi_runner *runner) {
  open[OTHER_REPLY_TO] = is_other(runner, FWI_REPLY_TO);
  open[OTHER_RETURN_PATH] = is_other(runner, FWI_RETURN_PATH);
}

/* Is the first address of To that of From?  Of what isn't ASCII rules see another writing. */
static void open_by_to(bool *open, fwi_runner *runner) {
  size_t count;
  const fwi_address *to = fwi_runner_to(runner, &count);
  fw_str from = fwi_slice_str(fwi_runner_address(runner, FWI_FROM)->address.address);
  open[TO_SENDER] =
      count && from.len &&
      (!fwi_writing_is_ascii(from) || fwi_str_eq_ascii(fwi_slice_str(to[0].address), from));
}

static void open_by_salutation(bool *open, fwi_runner *runner) {
  fwi_salutation_kind salutation = fwi_facts_salutation(runner->facts)->kind;
  open[SALUTATION] = salutation != FWI_SALUTATION_NONE;
  open[SALUTATION_ADDRESS] = salutation == FWI_SALUTATION_ADDRESS;
  open[SALUTATION_LOCALPART] = salutation == FWI_SALUTATION_LOCALPART;
  open[SALUTATION_GENERIC] = salutation == FWI_SALUTATION_GENERIC;
}

static void open_by_options(bool *open, fwi_runner *runner) {
  const fwi_facts *facts = runner->facts;
  open[FACTS_FILE] = facts->file != NULL;
  open[PLACES] = facts->file || (facts->places && fwi_places_count(facts->places));
}

/* What is worked out in one go: the gates below `end` that no group before has. */
static const struct {
  int end;
  void (*open)(bool *open, fwi_runner *runner);
} groups[] = {{LINK_DEFANGED + 1, open_by_links},
              {OTHER_BRAND + 1, open_by_claims},
              {LOOKALIKE + 1, open_by_posed},
              {NOT_ASCII + 1, open_by_sender},
              {LITTLE_TEXT + 1, open_by_bodies},
              {CUES + FWI_CUE_MIXED_SCRIPT + 1, open_by_writing},
              {LAST_CUE + 1, open_by_cues},
              {DEFECT + 1, open_by_parts},
              {ATTACHMENT_ACTIVE + 1, open_by_files},
              {DKIM_EXPIRY + 1, open_by_headers},
              {ORIGIN_NAMELESS + 1, open_by_route},
              {CLOCK_GAP + 1, open_by_clocks},
              {ORIGIN_ABROAD + 1, open_by_place},
              {MESSAGE_ID_ODD + 1, open_by_message_id},
              {MESSAGE_ID_RECEIVER + 1, open_by_receiver},
              {OTHER_RETURN_PATH + 1, open_by_addresses},
              {TO_SENDER + 1, open_by_to},
              {RECIPIENT_IN_NAME + 1, open_by_recipients},
              {RECIPIENT_LABEL + 1, open_by_labels},
              {RECIPIENT_IN_FROM + 1, open_by_recipient_orgs},
              {SALUTATION_GENERIC + 1, open_by_salutation},
              {GATES, open_by_options}};

/* Find out about the gate, and about all of its group. */
static void ask(fwi_runner *runner, int number) {
  bool open[GATES] = {false};
  int group = 0;
  while (number >= groups[group].end)
    group++;
  groups[group].open(open, runner);
  for (int gate = group ? groups[group - 1].end : 0; gate < groups[group].end; gate++)
    fwi_gates_add(open[gate] ? &runner->open : &runner->shut, gate);
}

/* Does what is known already make the term hold? */
static bool is_met(const fwi_runner *runner, const fwi_term *term) {
  const uint64_t *open = runner->open.words, *shut = runner->shut.words;
  return (term->open.words[0] & open[0]) | (term->open.words[1] & open[1]) |
         (term->shut.words[0] & shut[0]) | (term->shut.words[1] & shut[1]) |
         fwi_bit(runner->said, term->words);
}

/* A gate that the term is about and nobody asked for; -1: all are known. */
static int unknown_of(const fwi_runner *runner, const fwi_term *term) {
  const uint64_t *open = runner->open.words, *shut = runner->shut.words;
  uint64_t low = (term->open.words[0] | term->shut.words[0]) & ~(open[0] | shut[0]);
  uint64_t high = (term->open.words[1] | term->shut.words[1]) & ~(open[1] | shut[1]);
  return low ? __builtin_ctzll(low) : high ? 64 + __builtin_ctzll(high) : -1;
}

static bool term_holds(fwi_runner *runner, const fwi_term *term) {
  for (int gate; !is_met(runner, term);) {
    if ((gate = unknown_of(runner, term)) < 0)
      return term->look && fwi_look_holds(runner, term->look);
    ask(runner, gate);
  }
  return true;
}

bool fwi_gate_posed_falsely(fwi_runner *runner) {
  fwi_term term = {0};
  fwi_gates_add(&term.open, POSED_FALSELY);
  return term_holds(runner, &term);
}

static size_t count_gates(const fwi_gates *gates) {
  return (size_t)(__builtin_popcountll(gates->words[0]) + __builtin_popcountll(gates->words[1]));
}

void fwi_condition_note(fwi_condition *condition, const fwi_term *term) {
  if (term->look || term->words || count_gates(&term->open) + count_gates(&term->shut) != 1)
    return;
  for (size_t i = 0; i < 2; i++) {
    condition->open.words[i] |= term->open.words[i];
    condition->shut.words[i] |= term->shut.words[i];
  }
}

/* Does it fail by what is known of single gates?  Most do, and then no term need be read. */
static bool is_out(const fwi_runner *runner, const fwi_condition *condition) {
  const uint64_t *open = runner->open.words, *shut = runner->shut.words;
  return (condition->open.words[0] & shut[0]) | (condition->open.words[1] & shut[1]) |
         (condition->shut.words[0] & open[0]) | (condition->shut.words[1] & open[1]);
}

/* Terms that need no asking come first: most conditions fail by one of them.  Then those that
 * gates decide: a look costs more than most.  Not inline: what is out saves no registers. */
static __attribute__((noinline)) bool all_hold(fwi_runner *runner, const fwi_condition *condition) {
  const fwi_term *terms = condition->terms;
  bool asking = false, looking = false;
  for (size_t i = 0; i < condition->count; i++) {
    if (is_met(runner, &terms[i]))
      continue;
    if (terms[i].look) {
      looking = true;
    } else if (unknown_of(runner, &terms[i]) >= 0) {
      asking = true;
    } else {
      return false;
    }
  }
  for (size_t i = 0; asking && i < condition->count; i++)
    if (!terms[i].look && !term_holds(runner, &terms[i]))
      return false;
  for (size_t i = 0; looking && i < condition->count; i++)
    if (terms[i].look && !term_holds(runner, &terms[i]))
      return false;
  return true;
}

bool fwi_condition_holds(fwi_runner *runner, const fwi_condition *condition) {
  return !is_out(runner, condition) && all_hold(runner, condition);
}
