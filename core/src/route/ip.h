/* ip.h - addresses written in text, and what the registries say they are for. */
#ifndef FWI_IP_H
#define FWI_IP_H

#include "fuwake/types.h"

/** What an address can tell about where a mail came from. */
typedef enum fwi_ip_class {
  FWI_IP_NONE,     /* not an address */
  FWI_IP_INTERNAL, /* loopback, private, link-local, carrier-grade NAT: a relay of our own */
  FWI_IP_RESERVED, /* documentation, multicast, unallocated: no host on the Internet has it */
  FWI_IP_PUBLIC    /* global unicast */
} fwi_ip_class;

/** Read IPv4 or IPv6 as mail writes it: "[192.0.2.1]", "IPv6:2001:db8::1", "fe80::1%eth0".
 * IPv4 inside IPv6 (mapped, NAT64, 6to4) stays IPv6 here.
 * @param[out] bytes 4 or 16. */
bool fwi_ip_parse(fw_str text, unsigned char out[16], int *bytes);
/** By the IANA special-purpose address registries; IPv4 inside IPv6 counts as that IPv4. */
fwi_ip_class fwi_ip_classify(fw_str text);
/** ... of one that was read. */
fwi_ip_class fwi_ip_classify_bytes(const unsigned char *ip, int bytes);
bool fwi_ip_public(fw_str text);
/** Do the first @p bits of both agree? */
bool fwi_ip_within(const unsigned char *ip, const unsigned char *prefix, int bits);

#endif
