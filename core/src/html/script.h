/* script.h - the URLs that a script's string literals spell out, read without running it. */
#ifndef FWI_SCRIPT_H
#define FWI_SCRIPT_H

#include "util/arena.h"
#include "util/str.h"

/** One string literal worth telling of. */
typedef struct fwi_script_literal {
  fw_str raw;  /* as written, between the quotes; a view of the script */
  fw_str url;  /* the URL it spells or hides; or empty */
  fw_str page; /* the HTML it hides (base64 or percent-encoded); or empty */
  bool encoded;
} fwi_script_literal;

/** The next literal at or after @p *at that is a URL or hides one or a page; moves @p *at behind
 * it.  Linear over all calls. */
bool fwi_script_next(fwi_arena *arena, fw_str script, size_t *at, fwi_script_literal *out);
/** Does the script send the reader somewhere: `location = …`, `location.href = …`,
 * `location.replace(…)`, `location.assign(…)`, `window.open(…)`? */
bool fwi_script_redirects(fw_str script);

#endif
