/* page.h - whole pages written in a URL: data:text/html,... (RFC 2397). */
#ifndef FWI_PAGE_H
#define FWI_PAGE_H

#include "html/html.h"

/** Does @p href hold a page of HTML, XHTML or SVG? */
bool fwi_page_is(fw_str href);
/** The page that @p link holds, whose texts come from the link's URL as a whole.  NULL: nothing in
 * it. */
const fwi_html *fwi_page_read(fwi_arena *arena, const fwi_html_link *link, size_t max_links);

#endif
