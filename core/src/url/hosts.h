/* hosts.h - well-known hosts by what they are for. */
#ifndef FWI_HOSTS_H
#define FWI_HOSTS_H

#include "util/str.h"

typedef enum fwi_hosts {
  FWI_HOSTS_SHORTENER,
  FWI_HOSTS_IPFS,        /* public gateways */
  FWI_HOSTS_SHARED,      /* each subdomain is a customer's */
  FWI_HOSTS_SHARED_PATH, /* the customer is in the path */
  FWI_HOSTS_FAMILIAR     /* social networks and app stores: in everybody's mails */
} fwi_hosts;

/** The entry that is @p host (A-label, lower case) or a name above it; empty if none. */
fw_str fwi_hosts_find(fwi_hosts kind, fw_str host);
/** Short name of the link wrapper at @p host ("safelinks"); empty if it is none. */
fw_str fwi_hosts_wrapper(fw_str host);
/** Short name of the service at @p host that keeps a link's target on its own servers and may name
 * its host in `domain=` ("mimecast"); empty if it is none. */
fw_str fwi_hosts_opaque(fw_str host);
/** The whole list, sorted. */
const char *const *fwi_hosts_list(fwi_hosts kind, size_t *count);

#endif
