/* hosts.h - services that wrap links: to read one and to believe it is up to the program, not to
 * data as the hosts of the lexicon are. */
#ifndef FWI_HOSTS_H
#define FWI_HOSTS_H

#include "util/str.h"

/** Short name of the link wrapper at @p host (A-labels, lower case: "safelinks"); empty if it is
 * none. */
fw_str fwi_hosts_wrapper(fw_str host);
/** Short name of the service at @p host that keeps a link's target on its own servers and may name
 * its host in `domain=` ("mimecast"); empty if it is none. */
fw_str fwi_hosts_opaque(fw_str host);
/** May @p host be one of these?  Nearly none may, and are told at once. */
bool fwi_hosts_service(fw_str host);

#endif
