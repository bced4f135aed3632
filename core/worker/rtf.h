/* rtf.h - the HTML that Outlook keeps inside compressed RTF. */
#ifndef FUWAKE_RTF_H
#define FUWAKE_RTF_H

#include <glib.h>

/** Decompress PidTagRtfCompressed (MS-OXRTFCP 3.1.2); NULL when it is something else. */
GString *rtf_decompress(const guint8 *bytes, gsize len);
/** The HTML or text encapsulated in RTF (MS-OXRTFEX 2.1), in UTF-8; NULL when there is none.
 * @param html set to what it is */
GString *rtf_extract(const char *rtf, gsize len, gboolean *html);

#endif
