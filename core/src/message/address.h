/* address.h - address fields (RFC 5322 3.4) from a decoded header, without recursion. */
#ifndef FWI_ADDRESS_H
#define FWI_ADDRESS_H

#include "message/message.h"

/** Slices of the field's decoded text (fwi_header_text); text NULL where absent. */
typedef struct fwi_address {
  fwi_slice name;    /* display name without quotes; may be absent */
  fwi_slice address; /* local@domain, without <>; absent when there is none */
  fwi_slice localpart, domain;
} fwi_address;

/** Read all addresses of a field; count bounded by limits.addresses.  Tolerates what
 * phishing writes: unquoted names with specials, missing '>', addresses in names.  They are
 * remembered. */
size_t fwi_address_parse(fwi_message *message, fwi_header *header, fwi_address **out);

#endif
