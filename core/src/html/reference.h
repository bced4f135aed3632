/* reference.h - the URLs that stand inside attribute values and style sheets. */
#ifndef FWI_REFERENCE_H
#define FWI_REFERENCE_H

#include "util/str.h"

/** The next picture of a srcset ("a.png 1x, b.png 2x"; WHATWG HTML 4.8.4.2) at or after @p at;
 * moves
 * @p at behind it.  Linear over all calls, and so is the next. */
bool fwi_srcset_next(fw_str srcset, size_t *at, fw_str *url);
/** May this style attribute or sheet ask for something?  If not, there is no next. */
bool fwi_css_fetches(fw_str css);
/** The next url(...) of a style attribute or sheet, quotes taken off (&quot; too), and the string
 * behind @import (@p sheet).  Comments are not told apart; data: and bare fragments are passed
 * over. */
bool fwi_css_url_next(fw_str css, size_t *at, fw_str *url, bool *sheet);
/** Is it a font by its file name?  Fonts are fetched, but show nothing. */
bool fwi_is_font(fw_str url);

#endif
