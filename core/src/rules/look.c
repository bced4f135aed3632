#include "rules/look.h"

#include "rules/runner.h"
#include "text/fold.h"

enum { LONGEST = 1000 }; /* bytes; start positions x steps of one stay some milliseconds */

enum {
  SUBJECT,
  NAME,
  LOCALPART,
  DOMAIN,
  MESSAGE_ID,
  HELO,
  UNFOLDED,
  LINKS_ORG = 2 * UNFOLDED,
  LINKS_TEXT,
  FROM_ORG
};

static const char *const NAMES[] = {"subject",
                                    "from.name",
                                    "from.localpart",
                                    "from.domain",
                                    "message_id",
                                    "origin.helo",
                                    "subject.value",
                                    "from.name.value",
                                    "from.localpart.value",
                                    "from.domain.value",
                                    "message_id.value",
                                    "origin.helo.value",
                                    "links.org",
                                    "links.text",
                                    "from.org",
                                    NULL};
_Static_assert(sizeof NAMES / sizeof *NAMES == FWI_LOOK_FIELDS + 1, "a name a field");

const char *const *fwi_look_names(void) { return NAMES; }

static fwi_slice slice_of(fwi_runner *runner, int field) {
  fwi_facts *facts = runner->facts;
  const fwi_address *from = &fwi_runner_address(runner, FWI_FROM)->address;
  const fwi_hop *origin;
  switch (field) {
  case SUBJECT:
    return fwi_facts_subject(facts);
  case NAME:
    return from->name;
  case LOCALPART:
    return from->localpart;
  case DOMAIN:
    return from->domain;
  case MESSAGE_ID:
    return fwi_facts_message_id(facts);
  default:
    origin = fwi_facts_origin(facts);
    return origin ? origin->helo : (fwi_slice){0};
  }
}

/* The field's text: folded, or as written. */
static fw_str value_of(fwi_runner *runner, int field) {
  fwi_seen_field *seen = &runner->fields[field];
  if (seen->generation == runner->generation)
    return seen->value;
  seen->generation = runner->generation;
  fwi_slice slice = slice_of(runner, field % UNFOLDED);
  seen->value = fwi_slice_str(slice);
  if (field >= UNFOLDED || !seen->value.len)
    return seen->value;
  if (slice.start == 0 && slice.end == slice.text->value.len) {
    seen->value = fwi_text_folded(slice.text)->value;
  } else {
    seen->value = fwi_folded_in(runner->facts->message->arena, seen->value);
  }
  return seen->value;
}

static bool matches(fwi_runner *runner, const fwi_look *look, fw_str value) {
  return value.len > LONGEST || fwi_regex_may_match(runner->patterns, look->regex, value);
}

static bool org_matches(fwi_runner *runner, const fwi_look *look) {
  const fwi_links *links = fwi_facts_links(runner->facts);
  fw_str last = {0}; /* links of one host often stand together */
  for (size_t i = 0; i < links->count; i++) {
    const fwi_link *link = &links->items[i];
    if (!link->url.org.len || fwi_str_eq(link->url.org, last) || !fwi_link_clickable(link))
      continue;
    last = link->url.org;
    if (matches(runner, look, last))
      return true;
  }
  return false;
}

static bool link_text_matches(fwi_runner *runner, const fwi_look *look) {
  const fwi_links *links = fwi_facts_links(runner->facts);
  for (size_t i = 0; i < links->count; i++) {
    const fwi_link *link = &links->items[i];
    fw_str text = fwi_slice_str(link->text);
    if (!text.len || !fwi_link_clickable(link))
      continue;
    if (text.len <= LONGEST && !fwi_is_folded(text)) {
      runner->folded.len = 0;
      fwi_fold(&runner->folded, text, NULL);
      text = fwi_buf_str(&runner->folded);
    }
    if (matches(runner, look, text))
      return true;
  }
  return false;
}

static bool field_matches(fwi_runner *runner, const fwi_look *look, int field) {
  if (field == LINKS_ORG)
    return org_matches(runner, look);
  if (field == LINKS_TEXT)
    return link_text_matches(runner, look);
  if (field == FROM_ORG)
    return matches(runner, look, fwi_runner_org(runner, fwi_runner_address(runner, FWI_FROM)));
  return matches(runner, look, value_of(runner, field));
}

bool fwi_look_holds(fwi_runner *runner, const fwi_look *look) {
  fwi_memo *memo = &runner->looked[look->index];
  if (memo->generation == runner->generation)
    return memo->yes;
  *memo = (fwi_memo){runner->generation, false};
  for (int field = 0; field < FWI_LOOK_FIELDS && !memo->yes; field++)
    memo->yes = (look->fields >> field & 1) && field_matches(runner, look, field);
  return memo->yes;
}

fw_str fwi_look_subject(fwi_runner *runner) { return value_of(runner, SUBJECT); }
fw_str fwi_look_from_name(fwi_runner *runner) { return value_of(runner, NAME); }
