/* route.h - the way a mail took: Received hops, the trust boundary, authentication results.
 *
 * Everybody on the way puts a Received field on top.  The ones our own side wrote are
 * true; the deepest of them (the boundary) names the sending side.  All below it came
 * with the mail: claims. */
#ifndef FWI_ROUTE_H
#define FWI_ROUTE_H

#include "message/date.h"
#include "message/message.h"
#include "route/ip.h"

/** One Received field (RFC 5321 4.4), newest first as in the mail. Slices of its decoded text. */
typedef struct fwi_hop {
  const fwi_header *header;
  fwi_slice field; /* the whole value */
  fwi_slice helo;  /* what the client claimed; may be an address literal "[127.0.0.1]" */
  fwi_slice rdns;  /* name the receiver looked up; absent for "unknown" */
  fwi_slice ip;    /* address the receiver saw, without brackets or "IPv6:" */
  fwi_slice by, with_, for_, envelope_from; /* "with_" = protocol; addresses without <> */
  fwi_slice date_text;
  fwi_date date;
  bool rdns_unknown;  /* the receiver wrote "unknown" */
  bool rdns_doubtful; /* ... or that the name does not lead back to the address ("may be forged") */
  bool from_absent;   /* no from-clause: local pick-up (qmail "by uid", HTTP ...) */
  bool trusted;       /* written by a host of ours (by matches --trust, or above the boundary) */
  bool boundary;      /* the hop whose from-clause names the sending side */
} fwi_hop;

/** Read one field; of the clauses only what is there is set.  Linear in its length. */
void fwi_received_parse(fwi_hop *hop, const fwi_text *field);

/** --trust entries: host names (and below) and CIDR networks. */
typedef struct fwi_trust fwi_trust;
fwi_trust *fwi_trust_new(const char *const *entries, size_t count, fw_error *err); /* NULL: bad */
void fwi_trust_free(fwi_trust *trust);
/** Nobody is named; so it is with NULL. */
bool fwi_trust_empty(const fwi_trust *trust);
bool fwi_trust_host(const fwi_trust *trust, fw_str host);
bool fwi_trust_ip(const fwi_trust *trust, fw_str ip);

typedef struct fwi_auth {
  fw_str spf, dkim, dmarc;        /* result words of RFC 8601 2.7, lower case; empty = not said */
  fw_str by;                      /* authserv-id, or host of Received-SPF */
  fw_str spf_domain, dkim_domain; /* smtp.mailfrom's domain, header.d; lower case */
  fwi_slice spf_text, dkim_text, dmarc_text; /* where it says so */
  bool trusted; /* the field stands above the boundary or names a trusted host */
} fwi_auth;

typedef struct fwi_route {
  fwi_hop *hops;
  size_t count;
  int boundary;        /* index in hops; -1 when none was found */
  fw_str boundary_why; /* "trust-option", "first-public-ip", "only-hop", "none" */
  fwi_auth auth;
} fwi_route;

fwi_route *fwi_route_read(fwi_message *message, const fwi_trust *trust);

/** Does the field stand above the boundary, where only our own side can write? */
bool fwi_route_above(const fwi_route *route, const fwi_header *header);

/** Add what one Authentication-Results (or ARC-) value says to @p auth: methods not said yet,
 * and of several DKIM signatures the best: passed in @p from_domain's organisation, passed,
 * first. */
void fwi_auth_add_results(fwi_auth *auth, const fwi_text *field, fw_str from_domain);
/** The same for a Received-SPF value (RFC 7208 9.1). */
void fwi_auth_add_spf(fwi_auth *auth, const fwi_text *field);
/** Choose among all such fields of the mail; the hops and the boundary are settled. */
void fwi_auth_read(fwi_route *route, fwi_message *message, const fwi_trust *trust);

#endif
