/* facts_read.h - the facts file's JSON to plain arrays, in the order of the file. */
#ifndef FWI_FACTS_READ_H
#define FWI_FACTS_READ_H

#include "lookup/facts_file.h"

/** One WHOIS or RDAP answer about a domain. */
typedef struct fwi_filed_answer {
  fw_str domain; /* key */
  fwi_answer answer;
  fwi_source source;
} fwi_filed_answer;

/** The arrays are on the heap, all else is in the arena. */
typedef struct fwi_filed {
  fwi_arena *arena;
  const fwi_lexicon *lexicon; /* while reading */
  fwi_filed_answer *answers;
  fwi_dns *dns;
  fwi_reputation *reputation;
  fwi_stored_place *places;
  fwi_page *pages;
  fwi_customer *customers;
  size_t answer_count, answer_room, dns_count, dns_room, reputation_count, reputation_room;
  size_t place_count, place_room, page_count, page_room, customer_count, customer_room;
} fwi_filed;

/** @return as fwi_facts_file_parse(); what was read stays in @p out to be cleared. */
fw_status fwi_facts_read(fwi_filed *out, fw_str json, fw_str name, fw_error *err);
/** Frees the arrays, not the arena. */
void fwi_filed_clear(fwi_filed *filed);

#endif
