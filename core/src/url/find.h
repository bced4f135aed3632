/* find.h - where URLs stand in running text. */
#ifndef FWI_FIND_H
#define FWI_FIND_H

#include "util/str.h"

/** The next URL at or after @p *at; moves @p *at behind it.  Linear over all calls.
 *
 * A URL begins with a scheme (plain, full-width or defanged), with "www.", or is a host with
 * a listed suffix followed by "/".  It ends at white space, quotes, brackets that it did
 * not open, kana, kanji and ideographic punctuation; a host may hold letters of any script
 * when its suffix is listed. */
bool fwi_url_find(fw_str text, size_t *at, size_t *start, size_t *end);

/** Length of the URL or host that @p text begins with: as above, and bare hosts with a listed
 * suffix too; 0: none. */
size_t fwi_host_begins(fw_str text);

#endif
