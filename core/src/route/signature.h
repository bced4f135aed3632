/* signature.h - what DKIM-Signature fields claim (RFC 6376 3.5).  Nothing is verified: that takes
 * the sender's key from the DNS; whether a signature held is for fwi_auth to say. */
#ifndef FWI_SIGNATURE_H
#define FWI_SIGNATURE_H

#include "message/message.h"

enum { FWI_SIGNATURES_MAX = 20 }; /* the topmost; mail in the field has five at most */

typedef enum fwi_signed_body {
  FWI_SIGNED_UNKNOWN, /* no or another hash, too long, too many hashes, or a list may have added its
                         footer */
  FWI_SIGNED_SAME,
  FWI_SIGNED_ALTERED /* the body that we have is not the one that was signed */
} fwi_signed_body;

enum {
  FWI_SIGNED_BODY_BYTES = 256 << 10, /* a longer body isn't hashed */
  FWI_SIGNED_BODIES_MAX = 4          /* hashes made of one body; mail in the field asks for one */
};

typedef struct fwi_signature {
  fw_str domain, selector, algorithm; /* d=, s=, a=, lower case; empty when absent */
  fw_str identity;                    /* i= */
  fw_str fields;                      /* h=: "from:to:subject", lower case */
  fw_str body_hash;                   /* bh=, without white space */
  fw_str canonical;                   /* c=: "relaxed/simple" */
  int64_t body_bytes;                 /* l=: how much of the body was signed; -1: all */
  int64_t signed_at, expires;         /* t=, x=: seconds since 1970 UTC; -1 when absent */
  bool from_signed;                   /* From is among the fields, as it has to be */
  fwi_signed_body body;               /* unknown until fwi_signatures_check() */
} fwi_signature;

/** One field's value.  Linear in its length. */
fwi_signature fwi_signature_read(fwi_arena *arena, fw_str text);
/** All DKIM-Signature fields, topmost first. */
fwi_signature *fwi_signatures_read(fwi_message *message, size_t *count);

/** Set @p all signatures' `body`: is the body what each was made of (RFC 6376 3.4.3, 3.4.4, 3.7)?
 * It says nothing of who signed: that takes the key.  Linear. */
void fwi_signatures_check(fwi_message *message, fwi_signature *all, size_t count);

#endif
