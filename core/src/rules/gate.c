#include "rules/gate.h"

/* The first bits are those of fwi_mark: "link:" and the mark's name. */
enum {
  LINK = FWI_MARK_COUNT,
  POSED,
  BRAND,
  BRAND_FROM_NAME,
  BRAND_FROM_ADDRESS,
  BRAND_SUBJECT,
  GENUINE,
  FORGED,
  NAME,
  STAMP,
  NOT_ASCII,
  JAPANESE,
  HTML,
  FORM,
  HIDDEN,
  ATTACHMENT,
  DEFECT,
  REPLY,
  LIST,
  UPSTREAM,
  AUTH,
  ORIGIN,
  SALUTATION,
  GATES
};

static const char *const NAMES[] = {[FWI_MARK_TEXT_HREF_MISMATCH] = "link:text-href-mismatch",
                                    [FWI_MARK_REDIRECTOR] = "link:redirector",
                                    [FWI_MARK_ENCODED_TARGET] = "link:encoded-target",
                                    [FWI_MARK_RECIPIENT_IN_URL] = "link:recipient-in-url",
                                    [FWI_MARK_IPFS] = "link:ipfs",
                                    [FWI_MARK_SHORTENER] = "link:shortener",
                                    [FWI_MARK_IP_LITERAL] = "link:ip-literal",
                                    [FWI_MARK_IP_OBFUSCATED] = "link:ip-obfuscated",
                                    [FWI_MARK_PUNYCODE] = "link:punycode",
                                    [FWI_MARK_CONFUSABLE] = "link:confusable",
                                    [FWI_MARK_SHARED_HOST] = "link:shared-host",
                                    [FWI_MARK_USERINFO] = "link:userinfo",
                                    [FWI_MARK_SLASH_LOOKALIKE] = "link:slash-lookalike",
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
                                    [POSED] = "posed",
                                    [BRAND] = "brand",
                                    [BRAND_FROM_NAME] = "brand:from-name",
                                    [BRAND_FROM_ADDRESS] = "brand:from-address",
                                    [BRAND_SUBJECT] = "brand:subject",
                                    [GENUINE] = "sender:genuine",
                                    [FORGED] = "sender:forged",
                                    [NAME] = "name",
                                    [STAMP] = "stamp",
                                    [NOT_ASCII] = "not-ascii",
                                    [JAPANESE] = "japanese",
                                    [HTML] = "html",
                                    [FORM] = "form",
                                    [HIDDEN] = "hidden",
                                    [ATTACHMENT] = "attachment",
                                    [DEFECT] = "defect",
                                    [REPLY] = "reply",
                                    [LIST] = "list",
                                    [UPSTREAM] = "upstream",
                                    [AUTH] = "auth",
                                    [ORIGIN] = "origin",
                                    [SALUTATION] = "salutation",
                                    [GATES] = NULL};
_Static_assert(GATES < 64, "one bit a condition");

const char *const *fwi_gate_names(void) { return NAMES; }

uint64_t fwi_gate_bit(fw_str name) {
  for (int gate = 0; gate < GATES; gate++)
    if (fwi_str_eq(name, fw_str_of(NAMES[gate])))
      return (uint64_t)1 << gate;
  return 0;
}

/* Kana: U+3041..U+30FF, E3 81 81 .. E3 83 BF. */
static bool has_kana(fw_str text) {
  for (ptrdiff_t at; (at = fwi_str_find_char(text, '\xE3')) >= 0;) {
    text = fwi_str_slice(text, (size_t)at + 1, text.len);
    if (text.len && (unsigned char)text.ptr[0] >= 0x81 && (unsigned char)text.ptr[0] <= 0x83)
      return true;
  }
  return false;
}

static bool is_ascii(fw_str text) {
  for (size_t i = 0; i < text.len; i++)
    if ((unsigned char)text.ptr[i] >= 0x80)
      return false;
  return true;
}

static void open_by_claims(bool *open, const fwi_claims *claims) {
  open[POSED] = claims->posed != NULL;
  open[BRAND] = claims->count > 0;
  for (size_t i = 0; i < claims->count; i++) {
    open[BRAND_FROM_NAME] |= claims->items[i].place == FWI_CLAIM_FROM_NAME;
    open[BRAND_FROM_ADDRESS] |= claims->items[i].place == FWI_CLAIM_FROM_ADDRESS;
    open[BRAND_SUBJECT] |= claims->items[i].place == FWI_CLAIM_SUBJECT;
  }
}

static void open_by_headers(bool *open, const fwi_message *message) {
  for (size_t i = 0; i < message->header_count; i++) {
    fw_str name = message->headers[i].name;
    open[REPLY] |= fwi_str_eq_ascii(name, FWI_STR("In-Reply-To"));
    open[LIST] |= fwi_str_eq_ascii(name, FWI_STR("List-Id"));
    open[UPSTREAM] |= fwi_str_starts_ascii(name, FWI_STR("X-Spam"));
  }
}

static void open_by_bodies(bool *open, fwi_facts *facts) {
  size_t count;
  const fwi_body *bodies = fwi_facts_bodies(facts, &count);
  for (size_t i = 0; i < count; i++) {
    const fwi_html *html = bodies[i].html;
    open[JAPANESE] = open[JAPANESE] || has_kana(bodies[i].visible->value);
    open[HTML] |= html != NULL;
    open[FORM] |= html && html->has_form;
    open[HIDDEN] |= html && html->hidden_bytes;
  }
}

uint64_t fwi_gates_open(fwi_runner *runner) {
  fwi_facts *facts = runner->facts;
  bool open[GATES] = {false};
  uint64_t gates = 0;
  const fwi_links *links = fwi_facts_links(facts);
  for (size_t i = 0; i < links->count; i++) {
    const fwi_link *link = &links->items[i];
    gates |= link->marks;
    open[LINK] |= fwi_link_clickable(link) && !link->defanged;
  }
  fw_str subject = fwi_slice_str(fwi_facts_subject(facts));
  fw_str name = fwi_slice_str(fwi_runner_address(runner, FWI_FROM)->address.name);
  open[NAME] = name.len > 0;
  open[STAMP] = fwi_facts_stamp(facts).text != NULL;
  open[NOT_ASCII] = !is_ascii(subject) || !is_ascii(name);
  open[JAPANESE] = has_kana(subject);
  open_by_claims(open, runner->claims);
  open_by_headers(open, facts->message);
  open_by_bodies(open, facts);
  open[GENUINE] = strcmp(runner->sender->verdict, "genuine") == 0;
  open[FORGED] = strcmp(runner->sender->verdict, "forged") == 0;
  for (size_t i = 0; i < facts->message->part_count; i++)
    open[ATTACHMENT] |= facts->message->parts[i].attachment;
  const fwi_auth *auth = &fwi_facts_route(facts)->auth;
  open[AUTH] = auth->spf.len || auth->dkim.len || auth->dmarc.len;
  open[ORIGIN] = fwi_facts_origin(facts) != NULL;
  open[DEFECT] = facts->message->defect_count > 0;
  open[SALUTATION] = fwi_facts_salutation(facts)->kind != FWI_SALUTATION_NONE;
  for (int gate = 0; gate < GATES; gate++)
    gates |= (uint64_t)open[gate] << gate;
  return gates;
}
