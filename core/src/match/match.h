/* match.h - one pass over everything written in a mail: which literals occur, and where.
 *
 * A matcher is built once from all literals of all rules and brands (Vectorscan, one
 * database), shared by threads; scratch is per scanner. Text and literals are folded
 * (text/fold.h), so charset, width and case don't matter. */
#ifndef FWI_MATCH_H
#define FWI_MATCH_H

#include "facts/facts.h"

typedef struct fwi_matcher fwi_matcher;
typedef struct fwi_scratch fwi_scratch;

typedef enum fwi_field_kind {
  FWI_FIELD_SUBJECT,
  FWI_FIELD_FROM_NAME,
  FWI_FIELD_FROM_ADDRESS,
  FWI_FIELD_HEADER, /* the fields that match.c lists */
  FWI_FIELD_BODY,
  FWI_FIELD_URL,
  FWI_FIELD_ALT,     /* alt text of an image in no link */
  FWI_FIELD_LINK_ALT /* alt text of the images in a link */
} fwi_field_kind;

/** Which occurrences of a literal are reported. */
typedef enum fwi_asked {
  FWI_FIRST,
  FWI_EACH,
  FWI_EACH_WORD /* but not where an ASCII letter or digit at its end goes on with another one */
} fwi_asked;

typedef struct fwi_literal {
  fw_str text; /* folded; never empty */
  uint32_t id; /* the caller's; several literals may share one */
  fwi_asked asked;
  uint32_t fields; /* ... in fields of these kinds alone, a bit 1 << kind each; 0: in all */
} fwi_literal;

/** One stretch of what was scanned. */
typedef struct fwi_field {
  fwi_field_kind kind;
  const fwi_text *text; /* the folded text scanned (of URL and LINK_ALT: NULL) */
  size_t index;         /* BODY and ALT: body; URL and LINK_ALT: link */
  size_t hop;           /* URL: entry of the link's chain */
  fw_str value;         /* the bytes scanned: `text`, or the URL in lower case, percent-encoding
                           undone; lives as long as the matches */
  size_t start, end;    /* in the scanned buffer */
  bool undisguised; /* `value` has katakana where `text` has kanji drawn alike (力一ド): a second
                       reading of the same bytes */
} fwi_field;

typedef struct fwi_hit {
  uint32_t id;
  uint32_t field;    /* index in fields */
  size_t start, end; /* within the field's value */
} fwi_hit;

typedef struct fwi_matches {
  const fwi_field *fields;
  size_t field_count;
  const fwi_hit *hits; /* in order of occurrence. Of a literal asked for each at most 64 a field
                          and 10,000 in all; first occurrences are never cut */
  size_t count;
  bool complete; /* no field was left out for the size of the mail */
} fwi_matches;

/** The field that is all of the (unfolded) text, as it reads: a literal without a hit isn't in it,
 * nor one whose first hit is in a later field.  NULL when there is none, or not all was scanned. */
const fwi_field *fwi_matches_field(const fwi_matches *matches, const fwi_text *text);

/** @p compiled, @p cache: folders of compiled literals (cache.h), looked into in that order; what
 * neither has goes to @p cache.  NULL: none. */
fwi_matcher *fwi_matcher_new_cached(const fwi_literal *literals, size_t count, const char *compiled,
                                    const char *cache, fw_error *err);
fwi_matcher *fwi_matcher_new(const fwi_literal *literals, size_t count, fw_error *err);
void fwi_matcher_free(fwi_matcher *matcher);
fwi_scratch *fwi_scratch_new(const fwi_matcher *matcher);
void fwi_scratch_free(fwi_scratch *scratch);
/** Result lives until fwi_match_done() or the next call with this scratch. */
const fwi_matches *fwi_match(const fwi_matcher *matcher, fwi_scratch *scratch, fwi_facts *facts);
/** The last result isn't needed any more: what a big mail took is given back. */
void fwi_match_done(fwi_scratch *scratch);

#endif
