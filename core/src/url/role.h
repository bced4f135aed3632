/* role.h - what a link is there for: to be clicked now, or to end the mail as such mails end. */
#ifndef FWI_ROLE_H
#define FWI_ROLE_H

#include "text/lexicon.h"
#include "url/link.h"

/** "action", "footer"; NULL for none. */
const char *fwi_link_role_name(fwi_link_role role);

/** Give the links of the body their roles, once, when first asked for.
 *
 * ACTION: a button, a form, or words that call for a click (こちら, ログイン, confirm: list
 * link-action; @p lexicon may be NULL).  FOOTER:
 * the words (list link-footer) or the site that mails end with (プライバシー, unsubscribe, a social
 * network), and whatever stands behind the last call.  Pictures, hidden links and those of
 * attachments have none.
 */
void fwi_links_find_roles(fwi_links *links, const fwi_lexicon *lexicon);

#endif
