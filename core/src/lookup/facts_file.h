/* facts_file.h - what somebody looked up about domains and addresses, stored with its date.
 *
 * One JSON file (docs/facts-file.md) of DNS answers, WHOIS text, RDAP objects, places of addresses
 * and reputation verdicts.  Nothing is fetched, so the same mail and the same file give the same
 * dissection in ten years.  Immutable once loaded: any number of threads may ask at once, and all
 * that they are told lives as long as the file.  Names and addresses may be asked for in any
 * writing (case, trailing dot, U-labels, defanged). */
#ifndef FWI_FACTS_FILE_H
#define FWI_FACTS_FILE_H

#include "lookup/registration.h"

enum {
  FWI_FACTS_FILE_BYTES = 32 * 1024 * 1024, /* some 10,000 WHOIS answers */
  FWI_FACTS_FILE_DEPTH = 32                /* RDAP nests about 12 deep */
};

typedef struct fwi_facts_file fwi_facts_file;

/** Where and when something was looked up, and whether that went well. */
typedef struct fwi_source {
  fw_str kind;       /* static: "dns", "whois", "rdap", "reputation", "places", "pages",
                        "recipient" */
  fw_str name;       /* "whois.jprs.jp"; as the file says it, may be empty */
  fw_str checked_at; /* RFC 3339 day or time, as the file says it */
  fwi_outcome outcome;
  fw_str failure; /* one line, when FAILED */
} fwi_source;

/** A value and who said so; from NULL: nobody did. */
typedef struct fwi_known {
  fw_str value;
  const fwi_source *from;
} fwi_known;

/** All that the file's WHOIS and RDAP answers say about one domain.  Each value is of the newest
 * source that has it (RDAP before WHOIS on the same day). */
typedef struct fwi_registration {
  fw_str domain;                          /* A-label, lower case */
  fwi_known registered, updated, expires; /* "2010-12-28" */
  fwi_known registrar, registrant;
  fwi_known privacy_proxy; /* neutral; see fwi_privacy_proxy() */
  bool redacted;           /* some source withholds the registrant without naming a service */
  const fw_str *status;    /* of the newest source that has any */
  size_t status_count;
  fwi_outcome outcome;       /* FOUND if any source found it, else ABSENT if any says so */
  const fwi_source *sources; /* newest first, failures too */
  size_t source_count;
} fwi_registration;

typedef struct fwi_dns {
  fw_str name;        /* A-label, lower case; an address for PTR */
  fw_str type;        /* upper case: "A", "PTR" */
  const fw_str *data; /* as the file says it */
  size_t data_count;  /* 0 with outcome ABSENT: there is none */
  fwi_source source;
} fwi_dns;

typedef enum fwi_repute {
  FWI_REPUTE_DANGEROUS,
  FWI_REPUTE_SUSPICIOUS,
  FWI_REPUTE_SAFE,
  FWI_REPUTE_UNRATED /* the source knows nothing of it */
} fwi_repute;

typedef struct fwi_reputation {
  fw_str what; /* A-label host, address, or URL */
  fwi_repute verdict;
  fw_str category; /* the source's own word: "詐欺サイト" */
  fwi_source source;
} fwi_reputation;

/** Where a service says that an address is, and whose; any of these may be empty. */
typedef struct fwi_stored_place {
  fw_str ip;      /* key */
  fw_str country; /* ISO 3166 alpha-2, upper case */
  fw_str city;
  uint32_t asn; /* 0: not said */
  fw_str as_org;
  fwi_source source;
} fwi_stored_place;

typedef enum fwi_page_state { FWI_PAGE_ALIVE, FWI_PAGE_BLOCKED, FWI_PAGE_GONE } fwi_page_state;

/** What somebody saw who opened a page where that does no harm. */
typedef struct fwi_page {
  fw_str url; /* key: host in A-label, no fragment */
  fwi_page_state state;
  fw_str title; /* may be empty */
  fwi_source source;
} fwi_page;

/** Is the recipient a customer of a brand?  Only he can know. */
typedef struct fwi_customer {
  fw_str brand; /* id */
  bool customer;
  bool renews_itself; /* the contract goes on without his doing anything */
  fwi_source source;
} fwi_customer;

/** Read @p json, called @p name in errors; @p lexicon (may be NULL) tells which registrants are
 * privacy services.
 * @return FW_OK; FW_ELIMIT when it is too big or too deep; FW_EINVAL when something is wrong in
 * it, with "name:line:column: what: how to mend". */
FW_MUST_USE fw_status fwi_facts_file_parse(fwi_facts_file **out, const fwi_lexicon *lexicon,
                                           fw_str json, fw_str name, fw_error *err);
/** The same for a file; FW_EIO when it can't be read. */
FW_MUST_USE fw_status fwi_facts_file_load(fwi_facts_file **out, const fwi_lexicon *lexicon,
                                          const char *path, fw_error *err);
void fwi_facts_file_free(fwi_facts_file *file);

/* All of these take NULL for "no file"; @p scratch holds nothing that the answer needs. */

/** The record for @p host, or for the nearest name above it that isn't above its organisational
 * domain: a hoster's registration says nothing about its customers.  NULL: none. */
const fwi_registration *fwi_facts_file_registration(const fwi_facts_file *file, fwi_arena *scratch,
                                                    fw_str host);
/** DNS answers for exactly @p name, of all types, newest first within a type.  A PTR entry is found
 * by its address as well as by its in-addr.arpa name. */
const fwi_dns *fwi_facts_file_dns(const fwi_facts_file *file, fwi_arena *scratch, fw_str name,
                                  size_t *count);
/** Verdicts about exactly this host, address or URL, newest first. */
const fwi_reputation *fwi_facts_file_reputation(const fwi_facts_file *file, fwi_arena *scratch,
                                                fw_str what, size_t *count);

/** Where exactly this address is, newest first. */
const fwi_stored_place *fwi_facts_file_places(const fwi_facts_file *file, fwi_arena *scratch,
                                              fw_str ip, size_t *count);
/** What was seen at exactly this URL (fragments apart), newest first. */
const fwi_page *fwi_facts_file_pages(const fwi_facts_file *file, fwi_arena *scratch, fw_str url,
                                     size_t *count);
/** The newest word on whether the recipient is the brand's customer; NULL: not said. */
const fwi_customer *fwi_facts_file_customer(const fwi_facts_file *file, fw_str brand);

/** "alive", "blocked", "gone". */
fw_str fwi_page_state_name(fwi_page_state state);
/** "dangerous", "suspicious", "safe", "unrated". */
fw_str fwi_repute_name(fwi_repute verdict);

#endif
