/* network.h - who rents out the machine behind an address.
 *
 * A table of big hosters by AS number, by the name of an AS, and by address block for those who
 * have no database.  Neutral: most mail of the world is sent from such networks.  What it means is
 * that the place of the address is a building full of rented machines, not where a person sits. */
#ifndef FWI_NETWORK_H
#define FWI_NETWORK_H

#include "text/lexicon.h"

typedef enum fwi_network_kind {
  FWI_NETWORK_UNKNOWN, /* not in the table: an access provider, a company, a small hoster */
  FWI_NETWORK_CLOUD,   /* machines rented by the hour */
  FWI_NETWORK_HOSTING, /* shared web hosting, dedicated and virtual servers */
  FWI_NETWORK_CDN      /* in front of somebody else's server; anycast, so without a place */
} fwi_network_kind;

typedef struct fwi_network {
  fwi_network_kind kind;
  fw_str owner;   /* static: "Microsoft Azure"; empty when only the name gave the kind away */
  fw_str matched; /* static: "asn", "name" or "block"; empty when unknown */
} fwi_network;

fwi_network fwi_network_by_asn(uint32_t asn);
/** By the organisation a database gives for the AS: a known owner, or a word of the list
 * network-hosting. */
fwi_network fwi_network_by_name(const fwi_lexicon *lexicon, fw_str as_org);
/** By IPv4 address blocks that have long been a cloud's.  Far from complete. */
fwi_network fwi_network_by_ip(const unsigned char ip[4]);
/** "cloud", "hosting", "cdn"; empty when unknown. */
fw_str fwi_network_kind_name(fwi_network_kind kind);

#endif
