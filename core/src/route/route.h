/* route.h - the way a mail took: Received hops, the trust boundary, authentication results. */
#ifndef FWI_ROUTE_H
#define FWI_ROUTE_H

#include "message/date.h"
#include "message/message.h"

/** One Received field (RFC 5321 4.4), newest first as in the mail. Slices of its decoded text. */
typedef struct fwi_hop {
  fwi_slice field; /* the whole value */
  fwi_slice helo;  /* what the client claimed; may be an address literal "[127.0.0.1]" */
  fwi_slice rdns;  /* name the receiver looked up; absent for "unknown" */
  fwi_slice ip;    /* address the receiver saw, without brackets or "IPv6:" */
  fwi_slice by, with_, envelope_from; /* "with_" = protocol */
  fwi_slice date_text;
  fwi_date date;
  bool rdns_unknown; /* the receiver wrote "unknown" */
  bool from_absent;  /* no from-clause: local pick-up (qmail "by uid", HTTP ...) */
  bool ip_public;    /* global unicast */
  bool trusted;      /* written by a host of ours (by matches --trust, or above the boundary) */
  bool boundary;     /* the hop whose from-clause names the sending side */
} fwi_hop;

/** --trust entries: host names (and below) and CIDR networks. */
typedef struct fwi_trust fwi_trust;
fwi_trust *fwi_trust_new(const char *const *entries, size_t count, fw_error *err); /* NULL: bad */
void fwi_trust_free(fwi_trust *trust);
bool fwi_trust_host(const fwi_trust *trust, fw_str host);
bool fwi_trust_ip(const fwi_trust *trust, fw_str ip);

typedef struct fwi_auth {
  fw_str spf, dkim, dmarc; /* result words of RFC 8601 2.7, lower case; empty = not said */
  fw_str by;               /* authserv-id, or host of Received-SPF */
  fw_str spf_domain, dkim_domain; /* smtp.mailfrom's domain, header.d */
  fwi_slice spf_text, dkim_text, dmarc_text; /* where it says so */
  bool trusted;            /* the field stands above the boundary or names a trusted host */
} fwi_auth;

typedef struct fwi_route {
  fwi_hop *hops;
  size_t count;
  int boundary;       /* index in hops; -1 when none was found */
  fw_str boundary_why; /* "trust-option", "first-public-ip", "none" */
  fwi_auth auth;
} fwi_route;

fwi_route *fwi_route_read(fwi_message *message, const fwi_trust *trust);

/** Class of an address written in text: is it IPv4/IPv6 at all, and global unicast? */
bool fwi_ip_parse(fw_str text, unsigned char out[16], int *bytes);
bool fwi_ip_public(fw_str text);

#endif
