/* brand.h - who the brands are, and which of them a mail claims to be.
 *
 * The registry is data made from plugins/brands/ by rules/; immutable and shared. */
#ifndef FWI_BRAND_H
#define FWI_BRAND_H

#include "match/match.h"

typedef struct fwi_brand_domain {
  fw_str domain; /* A-label, lower case */
  fw_str role;   /* "site", "mail", "login", "customer-mail", "delivery", "customer" ... */
  fw_str source; /* where it is written that this is theirs */
} fwi_brand_domain;

typedef struct fwi_brand {
  fw_str id, file;
  fw_str name_ja, name_en;
  fw_str *names; /* as people write them; matched folded, whole words */
  size_t name_count;
  fw_str *tokens; /* in URLs and addresses: "kagoya", "eki-net" */
  size_t token_count;
  fwi_brand_domain *domains;
  size_t domain_count;
  fw_str salutation; /* policy: "none", "name", "address" ... or empty = unknown */
  fw_str *notices;
  size_t notice_count;
} fwi_brand;

typedef struct fwi_brands {
  const fwi_brand *items; /* in order of id */
  size_t count;
  const struct fwi_brand_index *index; /* of domains; NULL: owners are found by a loop */
} fwi_brands;

/** Where a mail names a brand. */
typedef enum fwi_claim_place {
  FWI_CLAIM_FROM_NAME,
  FWI_CLAIM_FROM_ADDRESS,
  FWI_CLAIM_SUBJECT,
  FWI_CLAIM_BODY,
  FWI_CLAIM_LINK
} fwi_claim_place;
const char *fwi_claim_place_name(fwi_claim_place place); /* "from-name", "from-address", ... */

typedef struct fwi_claim {
  const fwi_brand *brand;
  fwi_claim_place place;
  fwi_slice text; /* unfolded */
  size_t link;    /* place LINK */
} fwi_claim;

typedef struct fwi_claims {
  fwi_claim *items; /* at most one a brand and place (links: a brand and link) */
  size_t count;
  const fwi_brand *posed; /* the brand the mail poses as or is: named in From's name or address,
                             else in the subject, else most in the body and links (claims.c has
                             the fine print); NULL = none */
} fwi_claims;

/** Make the index, in the arena; once items stay as they are. */
void fwi_brands_index(fwi_arena *arena, fwi_brands *brands);
/** NULL when there is none of that id. */
const fwi_brand *fwi_brands_get(const fwi_brands *brands, fw_str id);
/** Brand that owns @p host (lower case; equal to or below one of its domains, the longest such
 * domain counts); NULL if none.  @p role may be NULL. */
const fwi_brand *fwi_brands_owner(const fwi_brands *brands, fw_str host, fw_str *role);
/** Role of the brand's longest domain that covers @p host; empty when none does. */
fw_str fwi_brand_role(const fwi_brand *brand, fw_str host);
/** Is @p host the brand's own, and not merely a place where its customers write or publish
 * (roles "customer-mail" and "customer")?  Hosts in lower case. */
bool fwi_brand_owns(const fwi_brand *brand, fw_str host);

/** What to look for: every name (folded) and token, with positions.  Ids are below
 * 2 * count: even for a name and odd for a token of brand id / 2. */
size_t fwi_brands_literals(fwi_arena *arena, const fwi_brands *brands, fwi_literal **out);

/** Turn hits of those literals into claims and set the brand marks of the links; hits with
 * higher ids are skipped. */
const fwi_claims *fwi_claims_read(const fwi_brands *brands, const fwi_matches *matches,
                                  fwi_facts *facts);

/** Three-way verdict on the sender, with its chain of reasons. */
typedef struct fwi_reason {
  fw_str code;       /* "from-brand-domain", "relay-unrelated", "spf-fail", "from-not-brand" ... */
  fw_str ja, en;     /* one sentence each */
  const char *grade; /* "fact", "inference", "unknown" */
} fwi_reason;

typedef struct fwi_sender {
  const char *verdict;    /* "forged", "unrelated-domain", "compromised", "genuine", "unknown" */
  const fwi_brand *brand; /* claimed; NULL if none */
  fwi_reason reasons[12];
  size_t reason_count;
} fwi_sender;

const fwi_sender *fwi_sender_judge(const fwi_brands *brands, const fwi_claims *claims,
                                   fwi_facts *facts);

#endif
