/* content.h - what a file is, by its first bytes; what its name and its sender say is a claim. */
#ifndef FWI_CONTENT_H
#define FWI_CONTENT_H

#include "util/str.h"

typedef enum fwi_content_kind {
  FWI_CONTENT_UNKNOWN,
  FWI_CONTENT_HTML, /* SVG too: what a browser runs */
  FWI_CONTENT_PDF,
  FWI_CONTENT_IMAGE,
  FWI_CONTENT_ARCHIVE,
  FWI_CONTENT_OFFICE,  /* documents: OOXML, OpenDocument, RTF, and the old ones in OLE files */
  FWI_CONTENT_OUTLOOK, /* a saved .msg */
  FWI_CONTENT_PROGRAM,
  FWI_CONTENT_MAIL
} fwi_content_kind;

typedef struct fwi_content {
  fwi_content_kind kind;
  fw_str type; /* static, a media type: "application/pdf"; empty when unknown */
} fwi_content;

fwi_content fwi_content_find(fw_str bytes);
/** The same, but only of pictures and PDFs: the first 16 bytes are enough. */
fwi_content fwi_content_of_head(fw_str head);
const char *fwi_content_name(fwi_content_kind kind); /* "unknown", "html" ... */

#endif
