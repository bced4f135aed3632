/* claims.h - what claims.c and claims_url.c gather of a mail's claims. */
#ifndef FWI_BRAND_CLAIMS_H
#define FWI_BRAND_CLAIMS_H

#include "brand/brand.h"

/** What is known of one brand that the mail names. */
typedef struct fwi_tally {
  const fwi_brand *brand;
  bool claimed[FWI_CLAIM_LINK]; /* place -> has a claim */
  size_t link;                  /* 1 + last link that has a claim */
  size_t body, foreign, own; /* mentions in bodies and their pictures' words; links that lure with
                                it; links it owns */
  bool early;
} fwi_tally;

/** What a host shows by itself, whatever the rest of its URLs. */
typedef struct fwi_host_look {
  fw_str host; /* NULL: none has been looked at */
  const fwi_brand *owner;
  fw_str role;
  fw_str named;             /* without its public suffix; empty: an address */
  const fwi_brand *written; /* whose domain is written in that, at start */
  size_t start, len;
  const fwi_brand *imitated; /* that a word of so many letters is like */
  size_t imitated_len;
  bool imitation_known, account;
} fwi_host_look;

enum { FWI_HOST_LOOKS = 8 };

typedef struct fwi_owned {
  const fwi_brand *owner; /* NULL: nobody */
  bool known;
} fwi_owned;

typedef struct fwi_reading {
  const fwi_brands *brands;
  fwi_facts *facts;
  fwi_links *links;
  uint32_t *tallied; /* brand -> 1 + its place in tallies; 0: not named so far */
  fwi_tally *tallies;
  size_t tally_count, tally_room;
  size_t *wearing;   /* link -> how strongly it wears link.brand; 0 = not */
  fwi_owned *owners; /* link -> whose its host is */
  /* Most links of a mail lead to few hosts: by the length of their names. */
  fwi_host_look hosts[FWI_HOST_LOOKS];
  fwi_claims *claims;
  size_t room;
  const fwi_brand *namesake; /* a token of whose stands in From's address like a name */
  fwi_slice namesake_text;
} fwi_reading;

/** Good until that of another brand is asked for. */
fwi_tally *fwi_tally_of(fwi_reading *r, const fwi_brand *brand);
/** ... unless the brand has one in that place (LINK: at that link). */
void fwi_claims_add(fwi_reading *r, const fwi_brand *brand, fwi_claim_place place, fwi_slice text,
                    size_t link);

/** A hit of a brand's token in a link's URL. */
void fwi_claims_read_token(fwi_reading *r, const fwi_field *field, const fwi_hit *hit);
/** What else the URL shows of brands. */
void fwi_claims_read_url(fwi_reading *r, const fwi_field *field);

/** The brand that a word of @p text (of a host or local part, between dots and hyphens) imitates,
 * and the word's length; NULL: none. */
const fwi_brand *fwi_claims_imitated(const fwi_reading *r, fw_str text, size_t *len);
/** e-kokusei.go.jp (the census) is not a misspelt kokuzei (the tax office),
 * soumu.city.example.lg.jp a town's general affairs division. */
bool fwi_claims_public_body(const fwi_reading *r, fw_str host);

#endif
