/* facts.h - everything seen in one mail, worked out when first asked for.
 *
 * All pointers live in the message's arena.  A fact that is absent is an empty slice. */
#ifndef FWI_FACTS_H
#define FWI_FACTS_H

#include "facts/attachment.h"
#include "html/html.h"
#include "lookup/lookup.h"
#include "message/address.h"
#include "message/message.h"
#include "route/route.h"
#include "text/lexicon.h"
#include "text/salutation.h"
#include "url/link.h"
#include "url/mask.h"

/** The words of one text part as a person reads them. */
typedef struct fwi_body {
  fwi_part *part;
  const fwi_text *visible; /* plain text itself, or what HTML shows */
  fwi_html *html;          /* NULL for plain text */
} fwi_body;

typedef struct fwi_facts {
  fwi_message *message;
  const fwi_trust *trust;        /* may be NULL */
  const fwi_places *places;      /* the engine's; may be NULL */
  const fwi_facts_file *file;    /* ditto */
  const fwi_lexicon *lexicon;    /* of the rule set that looks at the mail; may be NULL */
  const struct fwi_facts *outer; /* of the mail this one is attached to; or NULL */
  fwi_inspector inspector; /* what opening attachments may still cost; workers set by the engine */
  const fw_str *named; /* addresses the engine was told to mask, lower case: recipients of a mail
                          that names none */
  size_t named_count;
  fw_str *recipients; /* victim's addresses, lower case: To, Cc, Delivered-To, X-Original-To,
                         "for <...>" of trusted hops; without From's own address and, where one of
                         the latter three names the victim, that of the mailing list */
  size_t recipient_count;
  fwi_mask mask; /* of these, of `named` and, for an attached mail, of the outer mail's */
  bool have_links, have_route, have_salutation, have_bodies, have_recipients, have_subject,
      have_attachments;
  fwi_slice subject, stamp;
  fwi_links links;
  fwi_route *route;
  fwi_salutation salutation;
  fwi_body *bodies;
  size_t body_count;
  fwi_attachment *attachments;
  size_t attachment_count;
} fwi_facts;

void fwi_facts_init(fwi_facts *facts, fwi_message *message, const fwi_trust *trust);

/** Subject without its stamp, and the stamp. */
fwi_slice fwi_facts_subject(fwi_facts *facts);
fwi_slice fwi_facts_stamp(fwi_facts *facts);
/** First address of a field ("From", "Reply-To", "Return-Path", "Sender"); empty slices if none. */
fwi_address fwi_facts_address(fwi_facts *facts, fw_str field);
/** Decoded value of the first such field; text NULL when absent. */
fwi_slice fwi_facts_header(fwi_facts *facts, fw_str field);
/** Message-ID without <>. */
fwi_slice fwi_facts_message_id(fwi_facts *facts);
fwi_date fwi_facts_date(fwi_facts *facts);
/** Text parts of the mail itself (not of attached mails) in order; an HTML part comes before its
 * plain alternative, as a mail program shows it. */
const fwi_body *fwi_facts_bodies(fwi_facts *facts, size_t *count);
/** Files attached to the mail itself, opened; those that aren't `listed` too. */
const fwi_attachment *fwi_facts_attachments(fwi_facts *facts, size_t *count);
/** Links of the bodies, then those of attachments (fwi_link.from). */
fwi_links *fwi_facts_links(fwi_facts *facts);
fwi_route *fwi_facts_route(fwi_facts *facts);
const fwi_salutation *fwi_facts_salutation(fwi_facts *facts);
const fw_str *fwi_facts_recipients(fwi_facts *facts, size_t *count);
/** The hop at the trust boundary; NULL when unknown. */
const fwi_hop *fwi_facts_origin(fwi_facts *facts);

#endif
