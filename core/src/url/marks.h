/* marks.h - what is odd about links; one mark, one fact. */
#ifndef FWI_MARKS_H
#define FWI_MARKS_H

#include "text/lexicon.h"
#include "url/link.h"

static inline uint64_t fwi_mark_bit(fwi_mark mark) { return (uint64_t)1 << mark; }

/** What an organisation is known by: a host without one (an address) stands for itself. */
static inline fw_str fwi_url_owner(const fwi_url *url) {
  return url->org.len ? url->org : url->host;
}

/** Marks that one URL carries by itself; @p lexicon (lists of hosts) may be NULL here and below. */
uint64_t fwi_marks_of_url(fwi_arena *arena, const fwi_lexicon *lexicon, const fwi_url *url);

/** A domain that may be written into other people's hosts: a recipient's. */
typedef struct fwi_worn {
  fw_str domain, org, name; /* lower case; what the organisation is called, its first label */
} fwi_worn;
fwi_worn fwi_worn_of(fwi_arena *arena, fw_str domain);
/** Does the URL's host, which is not below it, have @p worn.domain among its labels, or written
 * with hyphens in one: login.example.co.jp.evil.test, login-example-co-jp.evil.test? */
bool fwi_url_wears(const fwi_url *url, const fwi_worn *worn);
/** Is its name, from five letters on, a word among the labels before another's organisation:
 * example.evil.test, mail-example.evil.test?  Of a customer's corner (@p shared: what
 * FWI_MARK_SHARED_HOST says), and of a domain of several words, all labels count:
 * example-mail.test. */
bool fwi_url_wears_name(const fwi_url *url, const fwi_worn *worn, bool shared);

/** Set the marks that come of comparing a link's text with its target, and links with one
 * another.  Chains are there. */
void fwi_marks_compare(fwi_arena *arena, fwi_links *links, const fwi_lexicon *lexicon,
                       size_t max_hops);

#endif
