/* key.h - one writing for each host, address and URL, so that look-ups meet. */
#ifndef FWI_KEY_H
#define FWI_KEY_H

#include "util/arena.h"

/** Addresses in the writing of RFC 5952, also from their in-addr.arpa name; hosts as A-label in
 * lower case without trailing dot; URLs as scheme://host[:port]/path?query without the fragment,
 * which no server sees and which may hold the victim's address.  In the arena. */
fw_str fwi_lookup_key(fwi_arena *arena, fw_str text);

#endif
