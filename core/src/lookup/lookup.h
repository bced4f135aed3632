/* lookup.h - what stored data knows about an address or a domain; nothing is ever fetched.
 *
 *   place.h         where an address is and whose: MaxMind-format databases
 *   network.h       is that a data centre or a cloud?  A small table that needs no database
 *   registration.h  what one WHOIS or RDAP answer says about a domain
 *   facts_file.h    DNS, WHOIS, RDAP and reputation that somebody looked up and stored
 *
 * Every answer names where it comes from and of which day it is, so that a dissection can be
 * repeated years later.  What isn't known is empty, never guessed. */
#ifndef FWI_LOOKUP_H
#define FWI_LOOKUP_H

#include "lookup/facts_file.h"
#include "lookup/network.h"
#include "lookup/place.h"
#include "lookup/registration.h"

#endif
