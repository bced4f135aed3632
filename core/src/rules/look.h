/* look.h - `when = { { "from.name", matches = "..." } }`: a regular expression on short fields,
 * asked before a rule is entered.
 *
 * Rules say the same twice: the look is the cheap, necessary half of what match() checks.  A
 * field too long to be looked at in bounded time, and an expression that gives up, let the rule
 * run: there the usual budgets hold. */
#ifndef FWI_RULES_LOOK_H
#define FWI_RULES_LOOK_H

#include "rules/pattern.h"
#include "util/arena.h"

typedef struct fwi_runner fwi_runner;

/** Fields are named as rules read them: "from.name" is compared folded, "from.name.value" isn't.
 * "links.org", "links.text" and "links.fragment" stand for each link that a person can click,
 * "attachments.name" for each file, "brands.id" for each brand that more than the body names. */
enum { FWI_LOOK_FIELDS = 25 };
const char *const *fwi_look_names(void); /* ended by NULL */

typedef struct fwi_look {
  uint32_t fields; /* bit = index in the names */
  fw_str pattern;
  fwi_regex regex; /* owned by the rule set */
  size_t index;    /* in the rule set's looks */
  /* What "^(?:a|b)$" or "\.(?:a|b)$" lists, where it is plain text: compared without PCRE2. */
  fw_str *words;
  size_t word_count;   /* 0: the expression is more than that */
  bool whole;          /* ^ stands before them */
  uint64_t endings[4]; /* of a value that they match: a bit for its last two bytes */
} fwi_look;

/** Read the words of such an expression into @p look. */
void fwi_look_read_words(fwi_arena *arena, fwi_look *look);

/** Does one of the fields match?  Remembered for the mail. */
bool fwi_look_holds(fwi_runner *runner, const fwi_look *look);

/** The folded value of a field: in the mail's arena, made once a mail. */
fw_str fwi_look_subject(fwi_runner *runner);
fw_str fwi_look_from_name(fwi_runner *runner);

#endif
