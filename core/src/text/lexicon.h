/* lexicon.h - lists of words and hosts that facts are told by: data of plugins/words/, not of the
 * program.
 *
 * Immutable once made, and shared.  Without its words a list is empty, and what it tells of is not
 * found; all else goes on. */
#ifndef FWI_LEXICON_H
#define FWI_LEXICON_H

#include "util/arena.h"
#include "util/str.h"

/** The lists there are, and how a text is compared with each. */
typedef enum fwi_lexicon_id {
  FWI_LEXICON_LINK_ACTION,    /* a link's words hold one: a call to click */
  FWI_LEXICON_LINK_FOOTER,    /* ditto: what mails end with */
  FWI_LEXICON_POSING_WARNING, /* a subject holds one: it warns of such mails */
  FWI_LEXICON_POSING_TOPIC,   /* begins what follows a name that is only spoken of */
  FWI_LEXICON_HOUSE_MAILBOX,  /* begins the local part of a house's address */
  FWI_LEXICON_HOUSE_DESK,     /* is all that follows a house's name in From */
  FWI_LEXICON_LURE_HOST,      /* is glued to a brand in lure hosts */
  FWI_LEXICON_STAMP_SPAM, /* are all that a stamp in a subject is made of, and tell what it says */
  FWI_LEXICON_STAMP_VIRUS,
  FWI_LEXICON_STAMP_BULK,
  FWI_LEXICON_STAMP_EXTERNAL,
  FWI_LEXICON_STAMP_BESIDE,        /* ditto, and tell nothing */
  FWI_LEXICON_ADDRESSEE_ANYONE,    /* ends the addressee: nobody in particular */
  FWI_LEXICON_ADDRESSEE_SLOT,      /* is the addressee: a form that nobody filled in */
  FWI_LEXICON_ADDRESSEE_NONE,      /* ends what would be an addressee and its honorific: is none */
  FWI_LEXICON_GREETING_ANYONE,     /* begins a line that greets anybody */
  FWI_LEXICON_REGISTRANT_PROXY,    /* a registrant's name or address holds one: a privacy service */
  FWI_LEXICON_REGISTRANT_WITHHELD, /* ditto: the registry tells nobody's name */
  FWI_LEXICON_NETWORK_HOSTING,     /* is a word of an AS's name: a hoster's */
  FWI_LEXICON_HOST_SHORTENER,      /* of hosts, from here on: such a host, or one below it */
  FWI_LEXICON_HOST_IPFS,           /* public gateways */
  FWI_LEXICON_HOST_SHARED,         /* each subdomain is a customer's */
  FWI_LEXICON_HOST_SHARED_PATH,    /* the customer is in the path */
  FWI_LEXICON_HOST_FAMILIAR,       /* social networks and app stores: in everybody's mails */
  FWI_LEXICON_HOST_ACCOUNT, /* a path names an account or an app, and a brand's is there by right */
  FWI_LEXICON_HOST_TENANT,  /* a subdomain names the account: ditto */
  FWI_LEXICON_HOST_PUBLIC_BODY,  /* of registries, from here on.  These give names to public bodies
                                  * and schools only: nobody registers there to look like anybody */
  FWI_LEXICON_HOST_ORGANISATION, /* ... to existing organisations */
  FWI_LEXICON_LISTS
} fwi_lexicon_id;

enum {
  FWI_LEXICON_SHORTEST = 2, /* bytes of a word, folded: one letter is in everything */
  FWI_LEXICON_LONGEST = 64,
  FWI_LEXICON_MOST = 4000, /* words of one list */
  FWI_LEXICON_HEADS = 256,
  FWI_LEXICON_TAILS = 64,
  FWI_LEXICON_SLOTS = 4096
};

typedef struct fwi_lexicon_list {
  const fw_str *items; /* folded, each once; by head, then bytewise */
  size_t count, longest;
  uint16_t heads[FWI_LEXICON_HEADS + 1]; /* head -> the first of its items */
  uint64_t
      tails[FWI_LEXICON_TAILS]; /* by the last two bytes: lengths of items, a bit for len - 1 */
} fwi_lexicon_list;

typedef struct fwi_lexicon {
  fwi_lexicon_list lists[FWI_LEXICON_LISTS];
  /* Nearly all hosts are below none that is listed.  By fwi_lexicon_slot() of a name: in which
   * lists of hosts it may be, a bit each. */
  uint16_t hosts[FWI_LEXICON_SLOTS];
} fwi_lexicon;

/** Names of the lists, NULL behind the last: "link-action", ... */
const char *const *fwi_lexicon_names(void);
static inline bool fwi_lexicon_of_hosts(fwi_lexicon_id id) {
  return id >= FWI_LEXICON_HOST_SHORTENER;
}
/** ... of such below which everybody of a kind may register: "go.jp", "edu"? */
static inline bool fwi_lexicon_of_registries(fwi_lexicon_id id) {
  return id >= FWI_LEXICON_HOST_PUBLIC_BODY;
}
/** Give a list its words: folded, of FWI_LEXICON_SHORTEST to FWI_LEXICON_LONGEST bytes; or its
 * hosts: A-labels in lower case; not more than FWI_LEXICON_MOST, any of them more than once.  They
 * must outlive it. */
void fwi_lexicon_fill(fwi_lexicon *lexicon, fwi_lexicon_id id, fwi_arena *arena,
                      const fw_str *items, size_t count);

/** @p lexicon may be NULL: all its lists are empty. */
const fwi_lexicon_list *fwi_lexicon_of(const fwi_lexicon *lexicon, fwi_lexicon_id id);
/** Bytes of the longest word that @p text (folded) begins with; 0: none. */
size_t fwi_lexicon_at(const fwi_lexicon_list *list, fw_str text);
/** Bytes of the longest word that @p text ends with, and that isn't all of it; 0: none.  Not of a
 * list of hosts. */
size_t fwi_lexicon_before_end(const fwi_lexicon_list *list, fw_str text);
/** Is the whole of @p text one? */
bool fwi_lexicon_has(const fwi_lexicon_list *list, fw_str text);
/** Does @p text end in one?  One that begins with a Latin letter or digit must follow a blank, or
 * be all of it. */
bool fwi_lexicon_ends(const fwi_lexicon_list *list, fw_str text);
/** Does one occur anywhere in @p text? */
bool fwi_lexicon_in(const fwi_lexicon_list *list, fw_str text);
/** Of a list of hosts: the one that is @p host (A-labels, lower case) or else the nearest above it;
 * empty if none. */
fw_str fwi_lexicon_above(const fwi_lexicon *lexicon, fwi_lexicon_id id, fw_str host);

/** The hash of a name is made from its end, so that one walk tells of all names above a host. */
static inline unsigned fwi_lexicon_hash_on(unsigned hash, char before) {
  return hash * 31 + (unsigned char)before;
}
static inline size_t fwi_lexicon_slot(unsigned hash) {
  return (hash ^ hash >> 12) % FWI_LEXICON_SLOTS;
}
/** What the slots of @p host and of the names above it say, together. */
static inline unsigned fwi_lexicon_walk(const uint16_t slots[FWI_LEXICON_SLOTS], fw_str host) {
  unsigned hash = 0, said = 0;
  for (size_t at = host.len; at--;) {
    if (host.ptr[at] == '.') /* a name begins behind it */
      said |= slots[fwi_lexicon_slot(hash)];
    hash = fwi_lexicon_hash_on(hash, host.ptr[at]);
  }
  return said | slots[fwi_lexicon_slot(hash)];
}
/** Of what fwi_lexicon_hosts() says. */
static inline unsigned fwi_lexicon_bit(fwi_lexicon_id id) {
  return 1u << (id - FWI_LEXICON_HOST_SHORTENER);
}
/** In which lists of hosts may @p host be, or a name above it?  Most are in none. */
static inline unsigned fwi_lexicon_hosts(const fwi_lexicon *lexicon, fw_str host) {
  return lexicon ? fwi_lexicon_walk(lexicon->hosts, host) : 0;
}

#endif
