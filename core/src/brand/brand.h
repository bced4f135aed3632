/* brand.h - who the brands are, and which of them a mail claims to be.
 *
 * The registry is data made from plugins/brands/ by rules/; immutable and shared. */
#ifndef FWI_BRAND_H
#define FWI_BRAND_H

#include "match/match.h"
#include "text/lexicon.h"

typedef struct fwi_brand_domain {
  fw_str domain; /* A-label, lower case */
  fw_str role;   /* "site", "mail", "login", "app", "delivery", "customer-mail", "customer" */
  fw_str below;  /* role of the hosts below it, "www" apart, that are customers': "customer",
                    "customer-mail"; empty: as the domain itself */
  fw_str source; /* where it is written that this is theirs */
} fwi_brand_domain;

typedef struct fwi_brand {
  fw_str id, file;
  fw_str name_ja, name_en;
  fw_str *names; /* as people write them; matched folded, whole words */
  size_t name_count;
  fw_str *short_names; /* that are also other words ("LINE", "Visa"): see claims.c */
  fw_str *short_folded;
  size_t short_count;
  fw_str *tokens;     /* in URLs and addresses: "kagoya", "eki-net" */
  size_t token_count; /* with the look-alikes, which come last */
  size_t lookalike_count;
  fw_str *other_words; /* that hold a token and mean nobody: "intuition" */
  size_t other_word_count;
  fwi_brand_domain *domains;
  size_t domain_count;
  fw_str salutation; /* policy: "none", "name", "address" ... or empty = unknown */
  fw_str *products;  /* what it lends its name to: "Active! mail" */
  size_t product_count;
  fw_str *notices;
  size_t notice_count;
  fw_str group;     /* brands of one group share this word; empty = stands alone */
  fw_str successor; /* id of the brand it has become; empty = none */
} fwi_brand;

typedef struct fwi_brands {
  const fwi_brand *items; /* in order of id */
  size_t count;
  const struct fwi_brand_index *index;     /* of domains; NULL: owners are found by a loop */
  const struct fwi_imitations *imitations; /* imitation.h */
  const fwi_lexicon *lexicon;              /* may be NULL */
} fwi_brands;

/** The registry of these brands, which are in order of id and outlive it, as @p lexicon does. */
fwi_brands fwi_brands_make(fwi_arena *arena, const fwi_brand *items, size_t count,
                           const fwi_lexicon *lexicon);

/** Where a mail names a brand. */
typedef enum fwi_claim_place {
  FWI_CLAIM_FROM_NAME,
  FWI_CLAIM_FROM_ADDRESS,
  FWI_CLAIM_SUBJECT,
  FWI_CLAIM_BODY,
  FWI_CLAIM_ALT, /* alt text of an image in no link */
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
/** Role that @p host has by the brand's longest domain that covers it; empty when none does. */
fw_str fwi_brand_role(const fwi_brand *brand, fw_str host);
/** Is a host of that role the brand's own? */
bool fwi_role_is_own(fw_str role);
/** Is @p host the brand's own, and not merely a place where its customers write or publish
 * (roles "customer-mail" and "customer") or a service that sends for it ("delivery")?  Hosts in
 * lower case. */
bool fwi_brand_owns(const fwi_brand *brand, fw_str host);
/** The brand whose domain is written in @p text (lower case; a host without its suffix, userinfo or
 * a path's segment): "jal.co.jp" in "www.jal.co.jp.login", or, with hyphens for dots, in
 * "my-jal-co-jp"; NULL when none is.  Domains below which customers publish aren't looked for.
 * @p start, @p len: of that domain in the text. */
const fwi_brand *fwi_brands_written(const fwi_brands *brands, fw_str text, size_t *start,
                                    size_t *len);
/** Is @p host of a service that sends for the brand - and for others? */
bool fwi_brand_delivers(const fwi_brand *brand, fw_str host);

/** What to look for: every name (folded) and token, with positions; most of a short one's are
 * within words and aren't asked for.  Ids are below 2 * count: even for a name and odd for a token
 * of brand id / 2. */
size_t fwi_brands_literals(fwi_arena *arena, const fwi_brands *brands, fwi_literal **out);

/** Turn hits of those literals into claims and set the brand marks of the links; hits with
 * higher ids are skipped. */
const fwi_claims *fwi_claims_read(const fwi_brands *brands, const fwi_matches *matches,
                                  fwi_facts *facts);

/** Three-way verdict on the sender, with its chain of reasons. */
enum { FWI_REASON_VALUES = 6 };
typedef struct fwi_reason {
  fw_str code; /* "from-brand-domain", "relay-unrelated", "spf-fail", "from-not-brand" ... */
  const char *ja, *en;              /* one sentence each, values as {0} {1} ...: fwi_reason_say() */
  fw_str values[FWI_REASON_VALUES]; /* they live as long as the mail and the brands */
  const char *grade;                /* "fact", "inference", "unknown" */
} fwi_reason;

typedef struct fwi_sender {
  const char *verdict;    /* "forged", "unrelated-domain", "compromised", "genuine", "unknown" */
  const fwi_brand *brand; /* claimed; NULL if none */
  fwi_reason reasons[12];
  size_t reason_count;
} fwi_sender;

const fwi_sender *fwi_sender_judge(const fwi_brands *brands, const fwi_claims *claims,
                                   fwi_facts *facts);

/** A sentence of the reason (its .ja or .en) with its values filled in, long ones cut as @p mask
 * allows.  Most verdicts are never
 * read aloud: they keep what is needed for it. */
fw_str fwi_reason_say(fwi_arena *arena, const fwi_mask *mask, const fwi_reason *reason,
                      const char *sentence);

#endif
