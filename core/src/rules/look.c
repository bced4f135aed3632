#include "rules/look.h"

#include "rules/runner.h"
#include "text/fold.h"

enum { LONGEST = 1000 }; /* bytes; start positions x steps of one stay some milliseconds */

enum {
  SUBJECT,
  NAME,
  LOCALPART,
  DOMAIN,
  RETURN_LOCALPART,
  RETURN_DOMAIN,
  MESSAGE_ID,
  HELO,
  UNFOLDED,
  LINKS_ORG = 2 * UNFOLDED,
  LINKS_TEXT,
  LINKS_FRAGMENT,
  FROM_ORG,
  REPLY_ORG,
  RETURN_ORG,
  FILE_NAME,
  BRAND_ID,
  DEFECT_NAME
};

static const char *const NAMES[] = {"subject",
                                    "from.name",
                                    "from.localpart",
                                    "from.domain",
                                    "return_path.localpart",
                                    "return_path.domain",
                                    "message_id",
                                    "origin.helo",
                                    "subject.value",
                                    "from.name.value",
                                    "from.localpart.value",
                                    "from.domain.value",
                                    "return_path.localpart.value",
                                    "return_path.domain.value",
                                    "message_id.value",
                                    "origin.helo.value",
                                    "links.org",
                                    "links.text",
                                    "links.fragment",
                                    "from.org",
                                    "reply_to.org",
                                    "return_path.org",
                                    "attachments.name",
                                    "brands.id",
                                    "defects.name",
                                    NULL};
_Static_assert(sizeof NAMES / sizeof *NAMES == FWI_LOOK_FIELDS + 1, "a name a field");

const char *const *fwi_look_names(void) { return NAMES; }

static fwi_slice slice_of(fwi_runner *runner, int field) {
  fwi_facts *facts = runner->facts;
  const fwi_address *from = &fwi_runner_address(runner, FWI_FROM)->address;
  const fwi_address *back = &fwi_runner_address(runner, FWI_RETURN_PATH)->address;
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
  case RETURN_LOCALPART:
    return back->localpart;
  case RETURN_DOMAIN:
    return back->domain;
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

/* The next of "a|b\\.c" without its backslashes; empty for what is no plain text. */
static fw_str next_word(fwi_arena *arena, fw_str *list) {
  fw_str written = fwi_str_next(list, '|');
  char *word = fwi_arena_alloc(arena, written.len + 1);
  size_t len = 0;
  for (size_t i = 0; i < written.len; i++) {
    char c = written.ptr[i];
    bool dot = c == '\\' && i + 1 < written.len && written.ptr[i + 1] == '.';
    if (!dot && !fwi_is_alnum(c) && c != '-')
      return (fw_str){0};
    word[len++] = dot ? written.ptr[++i] : c;
  }
  return (fw_str){word, len};
}

/* Of a value's last two bytes: nearly all values end as none of the words does. */
static unsigned ending_of(char before, char last) {
  return ((unsigned char)before * 7u + (unsigned char)last) % 256;
}

static void add_ending(fwi_look *look, fw_str word) {
  char before = word.len > 1 ? word.ptr[word.len - 2] : look->whole ? '\0' : '.';
  unsigned ending = ending_of(before, word.ptr[word.len - 1]);
  look->endings[ending / 64] |= UINT64_C(1) << ending % 64;
}

void fwi_look_read_words(fwi_arena *arena, fwi_look *look) {
  fw_str list = look->pattern, end = FWI_STR(")$"), line = FWI_STR("^(?:");
  look->whole = fwi_str_starts(list, line);
  if ((!look->whole && !fwi_str_starts(list, FWI_STR("\\.(?:"))) || !fwi_str_ends(list, end))
    return;
  list = fwi_str_slice(list, look->whole ? line.len : line.len + 1, list.len - end.len);
  if (fwi_str_ends(list, FWI_STR("|")))
    return;
  look->words = FWI_NEW_ARRAY(arena, fw_str, list.len + 1);
  size_t count = 0;
  while (list.len) {
    look->words[count] = next_word(arena, &list);
    if (!look->words[count].len)
      return;
    add_ending(look, look->words[count++]);
  }
  look->word_count = count;
}

static bool is_listed(const fwi_look *look, fw_str value) {
  if (!value.len)
    return false;
  unsigned ending =
      ending_of(value.len > 1 ? value.ptr[value.len - 2] : '\0', value.ptr[value.len - 1]);
  if (!(look->endings[ending / 64] >> ending % 64 & 1))
    return false;
  for (size_t i = 0; i < look->word_count; i++) {
    fw_str word = look->words[i];
    if (look->whole ? fwi_str_eq(value, word)
                    : value.len > word.len && value.ptr[value.len - word.len - 1] == '.' &&
                          memcmp(value.ptr + value.len - word.len, word.ptr, word.len) == 0)
      return true;
  }
  return false;
}

/* $ stands before a last line feed too: such a value is left to the engine. */
static bool matches(fwi_runner *runner, const fwi_look *look, fw_str value) {
  if (value.len > LONGEST)
    return true;
  if (look->word_count && (!value.len || value.ptr[value.len - 1] != '\n'))
    return is_listed(look, value);
  return fwi_regex_may_match(runner->patterns, &look->regex, value);
}

/* What names of files and URLs hold needn't be UTF-8; then the rule says so. */
static bool bytes_match(fwi_runner *runner, const fwi_look *look, fw_str bytes) {
  return bytes.len > LONGEST || !fwi_utf8_valid(bytes) || matches(runner, look, bytes);
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

static bool fragment_matches(fwi_runner *runner, const fwi_look *look) {
  const fwi_links *links = fwi_facts_links(runner->facts);
  for (size_t i = 0; i < links->count; i++) {
    const fwi_link *link = &links->items[i];
    if (link->url.fragment.len && fwi_link_clickable(link) &&
        bytes_match(runner, look, link->url.fragment))
      return true;
  }
  return false;
}

static bool file_name_matches(fwi_runner *runner, const fwi_look *look) {
  size_t count;
  const fwi_attachment *files = fwi_facts_attachments(runner->facts, &count);
  for (size_t i = 0; i < count; i++)
    if (files[i].listed && bytes_match(runner, look, files[i].part->filename))
      return true;
  return false;
}

static bool brand_matches(fwi_runner *runner, const fwi_look *look) {
  const fwi_claims *claims = runner->claims;
  const fwi_brand *last = NULL; /* its claims often stand together */
  for (size_t i = 0; i < claims->count; i++) {
    const fwi_claim *claim = &claims->items[i];
    if (claim->place == FWI_CLAIM_BODY || claim->brand == last)
      continue;
    last = claim->brand;
    if (matches(runner, look, last->id))
      return true;
  }
  return false;
}

static bool defect_matches(fwi_runner *runner, const fwi_look *look) {
  const fwi_message *message = runner->facts->message;
  for (size_t i = 0; i < message->defect_count; i++)
    if (matches(runner, look, message->defects[i].name))
      return true;
  return false;
}

static bool org_of_matches(fwi_runner *runner, const fwi_look *look, int which) {
  return matches(runner, look, fwi_runner_org(runner, fwi_runner_address(runner, which)));
}

static bool field_matches(fwi_runner *runner, const fwi_look *look, int field) {
  switch (field) {
  case LINKS_ORG:
    return org_matches(runner, look);
  case LINKS_TEXT:
    return link_text_matches(runner, look);
  case LINKS_FRAGMENT:
    return fragment_matches(runner, look);
  case FROM_ORG:
    return org_of_matches(runner, look, FWI_FROM);
  case REPLY_ORG:
    return org_of_matches(runner, look, FWI_REPLY_TO);
  case RETURN_ORG:
    return org_of_matches(runner, look, FWI_RETURN_PATH);
  case FILE_NAME:
    return file_name_matches(runner, look);
  case BRAND_ID:
    return brand_matches(runner, look);
  case DEFECT_NAME:
    return defect_matches(runner, look);
  default:
    return matches(runner, look, value_of(runner, field));
  }
}

bool fwi_look_holds(fwi_runner *runner, const fwi_look *look) {
  fwi_memo *memo = &runner->looked[look->index];
  if (memo->generation == runner->generation)
    return memo->yes;
  *memo = (fwi_memo){runner->generation, false};
  for (uint32_t left = look->fields; left && !memo->yes; left &= left - 1)
    memo->yes = field_matches(runner, look, __builtin_ctz(left));
  return memo->yes;
}

fw_str fwi_look_subject(fwi_runner *runner) { return value_of(runner, SUBJECT); }
fw_str fwi_look_from_name(fwi_runner *runner) { return value_of(runner, NAME); }
