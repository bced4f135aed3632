/* select.h - which rules are wanted.
 *
 * A word names rules by id ("links/ipfs"), by the head of their ids ("links/" and a star), or by
 * tag ("ja").  A rule runs unless it says `enabled = false`; the words of `disable` switch rules
 * off, and then those of `enable` switch rules on. */
#ifndef FWI_RULES_SELECT_H
#define FWI_RULES_SELECT_H

#include "rules/ruleset.h"

/** Drop the rules that aren't wanted.  @return FW_OK; FW_EINVAL: a word names no rule. */
fw_status fwi_select_rules(fwi_ruleset *set, const fw_options *options, fw_error *err);

#endif
