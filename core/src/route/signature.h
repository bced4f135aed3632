/* signature.h - what DKIM-Signature fields claim (RFC 6376 3.5).  Nothing is verified: that takes
 * the sender's key from the DNS; whether a signature held is for fwi_auth to say. */
#ifndef FWI_SIGNATURE_H
#define FWI_SIGNATURE_H

#include "message/message.h"

enum { FWI_SIGNATURES_MAX = 20 }; /* the topmost; mail in the field has five at most */

typedef struct fwi_signature {
  fw_str domain, selector, algorithm; /* d=, s=, a=, lower case; empty when absent */
  fw_str identity;                    /* i= */
  fw_str fields;                      /* h=: "from:to:subject", lower case */
  int64_t signed_at, expires;         /* t=, x=: seconds since 1970 UTC; -1 when absent */
  bool from_signed;                   /* From is among the fields, as it has to be */
} fwi_signature;

/** One field's value.  Linear in its length. */
fwi_signature fwi_signature_read(fwi_arena *arena, fw_str text);
/** All DKIM-Signature fields, topmost first. */
const fwi_signature *fwi_signatures_read(fwi_message *message, size_t *count);

#endif
