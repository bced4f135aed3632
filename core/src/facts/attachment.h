/* attachment.h - what is attached to the mail itself (not to mails attached to it), opened.
 *
 * Words of attachments never mix with the body's: rules reach them here. */
#ifndef FWI_ATTACHMENT_H
#define FWI_ATTACHMENT_H

#include "attach/inside.h"
#include "html/html.h"

/** A file inside an archive, opened as if attached by itself. */
typedef struct fwi_packed {
  fw_str name; /* "archive.zip/folder/page.html" */
  fwi_content content;
  const fwi_text *bytes;
  const fwi_text *words;         /* of a shortcut; NULL: it is none */
  const fwi_html *html, *hidden; /* as of an attachment */
  fwi_inside inside;
} fwi_packed;

typedef struct fwi_attachment {
  fwi_part *part;
  bool listed; /* false: what a mail program shows in place, as pictures of the body are */
  fwi_content content;
  const fwi_html *html;   /* a page; NULL: it is none */
  const fwi_html *hidden; /* the page that its script writes; NULL: none */
  fwi_inside inside;
  fwi_packed *packed; /* archives inside archives too, FWI_PACKED_DEPTH deep */
  size_t packed_count;
} fwi_attachment;

enum { FWI_PACKED_DEPTH = 2 };

/** All of them in order.  What is opened is opened here, within the inspector's means. */
fwi_attachment *fwi_attachments_read(fwi_message *message, fwi_inspector *inspector, size_t *count);

#endif
