/* token.h - HTML cut into tokens (WHATWG 13.2.5), no tree.
 *
 * Every byte is looked at a bounded number of times: an unclosed comment, tag, quote or script
 * takes the rest of the input, as it does in a browser. */
#ifndef FWI_TOKEN_H
#define FWI_TOKEN_H

#include "html/name.h"

typedef enum fwi_token_kind {
  FWI_TOKEN_TEXT,
  FWI_TOKEN_START,
  FWI_TOKEN_END,
  FWI_TOKEN_COMMENT,
  FWI_TOKEN_MARKUP /* doctype, <?xml ...>, <![if ...]> */
} fwi_token_kind;

/** The attributes that somebody asks for, in order of their names' length. */
typedef enum fwi_attr {
  FWI_ATTR_ALT,
  FWI_ATTR_SRC,
  FWI_ATTR_DATA,
  FWI_ATTR_HREF,
  FWI_ATTR_ROLE,
  FWI_ATTR_TYPE,
  FWI_ATTR_CLASS,
  FWI_ATTR_COLOR,
  FWI_ATTR_STYLE,
  FWI_ATTR_VALUE,
  FWI_ATTR_ACTION,
  FWI_ATTR_HIDDEN,
  FWI_ATTR_ONLOAD,
  FWI_ATTR_SRCSET,
  FWI_ATTR_BGCOLOR,
  FWI_ATTR_CONTENT,
  FWI_ATTR_ONCLICK,
  FWI_ATTR_BACKGROUND,
  FWI_ATTR_FORMACTION,
  FWI_ATTR_HTTP_EQUIV,
  FWI_ATTR_XLINK_HREF,
  FWI_ATTR_COUNT
} fwi_attr;

typedef struct fwi_token {
  fwi_token_kind kind;
  fw_str raw;                   /* all of it */
  fw_str name;                  /* of a tag, as written; of a comment: what is inside */
  fwi_name key;                 /* of a tag: its name */
  fw_str attrs[FWI_ATTR_COUNT]; /* of a tag, values as written; the first one of a name */
  unsigned present;             /* 1 << fwi_attr of those in attrs; of no use but for tags */
  bool self_closing;
} fwi_token;

typedef struct fwi_tokens {
  const char *p, *end;
} fwi_tokens;

/** A tag's attribute; ptr NULL: absent. */
static inline fw_str fwi_token_attr(const fwi_token *token, fwi_attr attr) {
  return token->present >> attr & 1 ? token->attrs[attr] : (fw_str){NULL, 0};
}

/** False at the end. */
bool fwi_token_next(fwi_tokens *tokens, fwi_token *out);
/** Everything up to the end tag of this name (raw text), which comes next. */
fw_str fwi_token_raw(fwi_tokens *tokens, fw_str name);

#endif
