/* say.h - strings drawn from a mail, made safe to print. */
#ifndef FWI_SAY_H
#define FWI_SAY_H

#include "report/report.h"

/** A value that was said, and where it stands since: a link's URL, host and organisation are its
 * chain's first, too. */
typedef struct fwi_said {
  fw_str value;
  int manner;
  size_t start, end; /* in the output, as JSON */
} fwi_said;

/** A writer for one report; from fwi_sayer_start(), closed by fwi_sayer_end(). */
typedef struct fwi_sayer {
  fwi_json json;
  const fwi_report *report;
  fwi_buf masked, safe; /* scratch */
  fwi_said said[4];     /* the last ones */
  unsigned next;        /* of those to be forgotten */
  const fw_str *files;  /* names that look like hosts; NULL: not looked for yet */
  size_t file_count;
  fw_str plain; /* the last URL said, if it has a plain scheme and no recipient in it */
} fwi_sayer;

fwi_sayer fwi_sayer_start(const fwi_report *report, fwi_buf *out);
void fwi_sayer_end(fwi_sayer *s);
/** Go on with another report in the same output. */
void fwi_sayer_turn(fwi_sayer *s, const fwi_report *report);

/** Free text: recipients masked, URLs in it defanged; null when empty. */
void fwi_say(fwi_sayer *s, const char *key, fw_str value);
/** A value known to be a URL, a host or an address. */
void fwi_say_url(fwi_sayer *s, const char *key, fw_str value);
/** ... that is known to hold nothing to be masked. */
void fwi_say_clean_url(fwi_sayer *s, const char *key, fw_str value);
/** The host of the URL that was said last, or what of it is behind a dot; any other value as
 * fwi_say_plain() does. */
void fwi_say_host(fwi_sayer *s, const char *key, fw_str host);
/** A file's name: free text but for an ending that is a domain's, too ("invoice.zip"). */
void fwi_say_file(fwi_sayer *s, const char *key, fw_str name);
/** Free text in which names of attached files stay as they are, as fwi_say_file() has them. */
void fwi_say_naming_files(fwi_sayer *s, const char *key, fw_str text);
/** Message-IDs, names of protocols, host names of facts: masked, and left as they are unless a URL
 * was put there, which makes them free text. */
void fwi_say_plain(fwi_sayer *s, const char *key, fw_str value);

/** Members `raw` and `text`: byte ranges of a piece in the message and in the decoded text. */
void fwi_say_ranges(fwi_sayer *s, fwi_slice slice);
void fwi_say_evidence(fwi_sayer *s, const fwi_evidence *evidence);
/** Arrays of the report's dissection. */
void fwi_say_findings(fwi_sayer *s, const char *key);
void fwi_say_errors(fwi_sayer *s, const char *key);

#endif
