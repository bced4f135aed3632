/* roster.h - many addresses looked for at one at sign of a text, at little more than the cost of
 * one.
 *
 * A text is read from its at sign: the domain forwards, then the local part backwards.  Keys are
 * spelt in that order and sorted, so that those that agree with what was read so far stand
 * together, and each character read narrows them by binary search. */
#ifndef FWI_ROSTER_H
#define FWI_ROSTER_H

#include "util/arena.h"

typedef struct fwi_roster {
  const fw_str *keys; /* in lower case: domain, NUL, local part from its end; sorted */
  size_t count;
} fwi_roster;

/** Those that agree with the @p read characters so far: [first, end). */
typedef struct fwi_roster_spot {
  size_t first, end, read;
} fwi_roster_spot;

/** Where the at sign of an address is, or 0: it isn't whole, has a NUL or is longer than RFC 5321
 * 4.5.3.1 lets one be (64 + 1 + 255). */
size_t fwi_roster_at(fw_str address);
/** Of these addresses those that are whole. */
fwi_roster fwi_roster_of(fwi_arena *arena, const fw_str *addresses, size_t count);

static inline fwi_roster_spot fwi_roster_start(const fwi_roster *roster) {
  return (fwi_roster_spot){.end = roster->count};
}

/** The character of @p key behind what was read; -1: the key ends there, and stands before the
 * others. */
static inline int fwi_roster_next(fw_str key, size_t read) {
  return read < key.len ? (unsigned char)key.ptr[read] : -1;
}

bool fwi_roster_split(const fwi_roster *roster, fwi_roster_spot *spot, int c); /* its slow half */
/** Most often none goes on with @p c, or all do. */
static inline bool fwi_roster_narrow(const fwi_roster *roster, fwi_roster_spot *spot, int c) {
  if (spot->first == spot->end)
    return false;
  int least = fwi_roster_next(roster->keys[spot->first], spot->read),
      most = fwi_roster_next(roster->keys[spot->end - 1], spot->read);
  if (c < least || c > most)
    return false;
  if (least != most)
    return fwi_roster_split(roster, spot, c);
  spot->read++;
  return true;
}

/** Read @p c, in lower case; false: none goes on so, and the spot stays. */
static inline bool fwi_roster_read(const fwi_roster *roster, fwi_roster_spot *spot, char c) {
  return c && fwi_roster_narrow(roster, spot, (unsigned char)c);
}
/** Pass from the domain to the local part; false: no domain ends here, and the spot stays. */
static inline bool fwi_roster_pass(const fwi_roster *roster, fwi_roster_spot *spot) {
  return fwi_roster_narrow(roster, spot, '\0');
}
/** Is an address whole here? */
static inline bool fwi_roster_ends(const fwi_roster *roster, const fwi_roster_spot *spot) {
  return roster->keys[spot->first].len == spot->read; /* the shortest is the first */
}

/** How often are the addresses written in the folded text, counted up to twice?  One behind what
 * may be a Japanese bracket, as no ASCII is, counts double. */
size_t fwi_roster_count(const fwi_roster *roster, fw_str text);

#endif
