/* attachment.h - what is attached to the mail itself (not to mails attached to it), opened.
 *
 * Words of attachments never mix with the body's: rules reach them here. */
#ifndef FWI_ATTACHMENT_H
#define FWI_ATTACHMENT_H

#include "attach/inside.h"
#include "html/html.h"

typedef struct fwi_attachment {
  fwi_part *part;
  bool listed; /* false: what a mail program shows in place, as pictures of the body are */
  fwi_content content;
  const fwi_html *html;   /* a page; NULL: it is none */
  const fwi_html *hidden; /* the page that its script writes; NULL: none */
  fwi_inside inside;
} fwi_attachment;

/** All of them in order.  What is opened is opened here, within the inspector's means. */
fwi_attachment *fwi_attachments_read(fwi_message *message, fwi_inspector *inspector, size_t *count);

#endif
