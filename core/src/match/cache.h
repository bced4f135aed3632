/* cache.h - compiled literals kept on disk between processes.
 *
 * Compiling thousands of literals takes 100 ms and more, reading them back a few.  An entry is
 * named by the SHA-256 of all that decides what compiling gives: the texts, the version of
 * Vectorscan and the machine's architecture.  So nothing is ever invalidated: what changed has
 * another name, and only the newest few entries are kept.
 *
 * Nothing here fails: an entry that is absent, corrupt, or could have been written by someone
 * else counts as not there, and what can't be written isn't. */
#ifndef FWI_MATCH_CACHE_H
#define FWI_MATCH_CACHE_H

#include "match/match.h"

#include <hs/hs.h>

enum { FWI_CACHE_KEY = 32 /* bytes */, FWI_CACHE_KEPT = 8 /* entries in a folder */ };

void fwi_cache_key(unsigned char key[FWI_CACHE_KEY], const fw_str *texts, size_t count);
/** NULL when there is no good entry.  Folder and file must belong to this user or root and be
 * writable by nobody else.  hs_free_database(). */
hs_database_t *fwi_cache_read(const char *folder, const unsigned char key[FWI_CACHE_KEY]);
/** Makes the folder (mode 0700) when it is absent; other processes see all of the entry or
 * nothing. */
void fwi_cache_write(const char *folder, const unsigned char key[FWI_CACHE_KEY],
                     const hs_database_t *database);

#endif
