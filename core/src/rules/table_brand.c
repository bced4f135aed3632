/* table_brand.c - brand{}: who owns which domains, and how mails name them. */
#include "rules/api.h"
#include "rules/table.h"

const char *const fwi_brand_fields[] = {"id",          "version",    "name",       "names",
                                        "short_names", "tokens",     "lookalikes", "other_words",
                                        "domains",     "salutation", "notices",    "products",
                                        "group",       "successor",  NULL};
const char *const fwi_domain_fields[] = {"role", "below", "source", NULL};
static const char *const ROLES[] = {"site",     "mail",     "login", "customer-mail",
                                    "customer", "delivery", "app",   NULL};
static const char *const BELOW[] = {"customer", "customer-mail", NULL};
static const char *const SALUTATIONS[] = {"none", "name", "address", "localpart", "generic", NULL};

static bool is_page(fw_str url) {
  return fwi_str_starts(url, FWI_STR("https://")) && url.len >= sizeof "https://a.b" - 1 &&
         fwi_str_find_char(url, ' ') < 0;
}

static void check_domain(fwi_table *r, const fwi_brand *brand, const fwi_brand_domain *domain,
                         fw_str written) {
  fw_str fault = fwi_table_domain_fault(r, written, domain->domain, false);
  if (fault.len) {
    fwi_table_complain(r, "value", FWI_AT_VALUE, NULL, fault, FWI_STR("write one like kagoya.jp"));
    return;
  }
  for (const fwi_brand_domain *other = brand->domains; other < domain; other++)
    if (fwi_str_eq(other->domain, domain->domain) && fwi_str_eq(other->role, domain->role)) {
      fwi_table_complain(r, "value", FWI_AT_VALUE, NULL,
                         FWI_SAY(r, "'%s' is there twice", written.ptr), FWI_STR("leave one out"));
      return;
    }
}

/* The table of a domain on top of the stack. */
static void read_domain(fwi_table *r, const fwi_brand *brand, fwi_brand_domain *out,
                        const char *example) {
  lua_State *L = r->L;
  bool table = lua_type(L, -1) == LUA_TTABLE;
  if (table && lua_rawgeti(L, -1, 1) != LUA_TSTRING)
    lua_pop(L, 1), table = false;
  if (!table) {
    fwi_table_complain(r, "type", FWI_AT_VALUE, NULL, FWI_STR("no domain in it"),
                       FWI_SAY(r, "write %s", example));
    return;
  }
  fw_str written = fwi_table_take_str(r);
  fwi_table_check_keys(r, "domains", fwi_domain_fields);
  out->domain = fwi_domain_to_ascii(r->set->arena, written);
  out->role = fwi_table_word(r, "role", ROLES,
                             "role = \"site\", \"mail\", \"login\", \"app\", \"delivery\", "
                             "\"customer-mail\" or \"customer\"",
                             true);
  out->below =
      fwi_table_word(r, "below", BELOW, "below = \"customer\" or \"customer-mail\"", false);
  out->source = fwi_table_str(r, "source", "source = \"https://...\"", true);
  if (out->source.len && !is_page(out->source))
    fwi_table_complain(r, "value", FWI_AT_VALUE, "source",
                       FWI_SAY(r, "'%s' is no address of a page", out->source.ptr),
                       FWI_STR("write source = \"https://...\""));
  check_domain(r, brand, out, written);
}

static void read_domains(fwi_table *r, fwi_brand *out) {
  static const char example[] =
      "domains = { { \"kagoya.jp\", role = \"site\", source = \"https://...\" } }";
  lua_State *L = r->L;
  if (!fwi_table_get(r, "domains", LUA_TTABLE, example, true))
    return;
  out->domain_count = lua_rawlen(L, -1);
  if (!fwi_table_fits(r, "domains", out->domain_count, sizeof *out->domains)) {
    lua_pop(L, 1);
    return;
  }
  if (!out->domain_count)
    fwi_table_complain(r, "missing", FWI_AT_VALUE, "domains", FWI_STR("empty"),
                       FWI_SAY(r, "write %s", example));
  out->domains = FWI_NEW_ARRAY(r->set->arena, fwi_brand_domain, out->domain_count);
  fwi_table_enter(r, "domains", 0);
  for (size_t i = 0; i < out->domain_count; i++) {
    fwi_table_enter(r, NULL, i + 1);
    lua_rawgeti(L, -1, (lua_Integer)i + 1);
    read_domain(r, out, &out->domains[i], example);
    lua_pop(L, 1);
    fwi_table_leave(r);
  }
  fwi_table_leave(r);
  lua_pop(L, 1);
}

/* Letters, digits and hyphens, as hosts, paths and ids have them. */
static bool is_token(fw_str text) {
  bool good = text.len > 0;
  for (size_t i = 0; i < text.len && good; i++)
    good = (text.ptr[i] >= 'a' && text.ptr[i] <= 'z') || fwi_is_digit(text.ptr[i]) ||
           text.ptr[i] == '-';
  return good;
}

/* What is searched for in mails: something must be left of it when folded, and not too much. */
static void check_literals(fwi_table *r, const char *field, fwi_strs list) {
  for (size_t i = 0; i < list.count; i++) {
    fw_str text = fwi_str_trim(fwi_folded_in(r->set->arena, list.items[i]));
    if (!text.len || text.len > FWI_TABLE_LITERAL)
      fwi_table_complain_of(r, field, i,
                            text.len ? FWI_SAY(r, "over %d bytes", (int)FWI_TABLE_LITERAL)
                                     : FWI_STR("nothing when folded"),
                            FWI_STR("write a few words of a mail"));
  }
}

enum { MIN_TOKEN = 3, MIN_NAME = 3 }; /* bytes: shorter ones stand for many things */

/* "au" would be found in every second mail. */
static void check_names(fwi_table *r, fwi_strs names) {
  for (size_t i = 0; i < names.count; i++) {
    fw_str name = names.items[i];
    if (name.len && name.len < MIN_NAME)
      fwi_table_complain_of(r, "names", i, FWI_SAY(r, "'%s' is another word too", name.ptr),
                            FWI_STR("write it in short_names, and a longer one here"));
  }
}

static fwi_strs get_tokens(fwi_table *r, const char *field, const char *example) {
  fwi_strs tokens = fwi_table_set(r, field, example);
  check_literals(r, field, tokens);
  for (size_t i = 0; i < tokens.count; i++) {
    fw_str token = tokens.items[i];
    if (token.len < MIN_TOKEN || !is_token(token) || token.ptr[0] == '-' ||
        fwi_str_ends(token, FWI_STR("-")))
      fwi_table_complain_of(r, field, i,
                            FWI_SAY(r, "'%s': three or more of a-z, 0-9 and - expected", token.ptr),
                            FWI_SAY(r, "write %s", example));
  }
  return tokens;
}

/* A word that brands share: the shape of an id. */
static fw_str get_group(fwi_table *r) {
  fw_str group = fwi_table_str(r, "group", "group = \"smfg\"", false);
  if (group.len && !is_token(group))
    fwi_table_complain(r, "value", FWI_AT_VALUE, "group",
                       FWI_SAY(r, "'%s' has other letters than a-z, 0-9 and -", group.ptr),
                       FWI_STR("write group = \"smfg\""));
  return group;
}

static void take_tokens(fwi_table *r, fwi_brand *out, fwi_strs tokens, fwi_strs lookalikes) {
  out->token_count = tokens.count + lookalikes.count;
  out->lookalike_count = lookalikes.count;
  out->tokens = FWI_NEW_ARRAY(r->set->arena, fw_str, out->token_count);
  if (tokens.count)
    memcpy(out->tokens, tokens.items, tokens.count * sizeof *tokens.items);
  if (lookalikes.count)
    memcpy(out->tokens + tokens.count, lookalikes.items,
           lookalikes.count * sizeof *lookalikes.items);
}

/* May @p word be taken for @p own (of a brand; both folded): does it hold it, or begin alike and
 * differ by two bytes in length at most? */
static bool is_near(fw_str word, fw_str own) {
  return own.len &&
         (fwi_str_find(word, own) >= 0 ||
          (own.ptr[0] == word.ptr[0] && own.len <= word.len + 2 && word.len <= own.len + 2));
}

/* A word that no token or name can be mistaken for is a slip. */
static bool is_near_any(fwi_table *r, fw_str word, fw_str *own, size_t count) {
  bool near = false;
  for (size_t i = 0; i < count && !near; i++)
    near = is_near(word, fwi_str_trim(fwi_folded_in(r->set->arena, own[i])));
  return near;
}

static void take_other_words(fwi_table *r, fwi_brand *out, fwi_strs names) {
  fwi_strs words = fwi_table_set(r, "other_words", "other_words = { \"intuition\" }");
  check_literals(r, "other_words", words);
  out->other_words = FWI_NEW_ARRAY(r->set->arena, fw_str, words.count);
  out->other_word_count = words.count;
  for (size_t i = 0; i < words.count; i++) {
    fw_str word = fwi_str_trim(fwi_folded_in(r->set->arena, words.items[i]));
    out->other_words[i] = word;
    if (!is_near_any(r, word, out->tokens, out->token_count) &&
        !is_near_any(r, word, names.items, names.count))
      fwi_table_complain_of(r, "other_words", i,
                            FWI_SAY(r, "'%s' is like no token or name", words.items[i].ptr),
                            FWI_STR("write words that hold or resemble one, or leave it out"));
  }
}

static void take_short_names(fwi_table *r, fwi_brand *out, fwi_strs names) {
  out->short_names = names.items, out->short_count = names.count;
  out->short_folded = FWI_NEW_ARRAY(r->set->arena, fw_str, names.count);
  for (size_t i = 0; i < names.count; i++)
    out->short_folded[i] = fwi_str_trim(fwi_folded_in(r->set->arena, names.items[i]));
}

void fwi_table_read_brand(fwi_table *r, fwi_brand *out) {
  out->file = r->source->path;
  out->id = fwi_table_id(r, true);
  fwi_table_check_keys(r, "brand", fwi_brand_fields);
  fwi_table_version(r);
  fwi_table_languages(r, "name", "name = { ja = \"...\", en = \"...\" }", true, &out->name_ja,
                      &out->name_en);
  size_t errors = r->errors;
  fwi_strs names = fwi_table_set(r, "names", "names = { \"...\" }");
  if (!names.count && r->errors == errors)
    fwi_table_complain(r, "missing", FWI_AT_TABLE, "names", FWI_STR("missing"),
                       FWI_STR("add names = { \"...\" } as mails write it"));
  check_literals(r, "names", names);
  check_names(r, names);
  fwi_strs short_names = fwi_table_set(r, "short_names", "short_names = { \"LINE\" }");
  check_literals(r, "short_names", short_names);
  take_short_names(r, out, short_names);
  fwi_strs tokens = get_tokens(r, "tokens", "tokens = { \"kagoya\" }");
  take_tokens(r, out, tokens, get_tokens(r, "lookalikes", "lookalikes = { \"kag0ya\" }"));
  take_other_words(r, out, names);
  fwi_strs notices = fwi_table_set(r, "notices", "notices = { \"https://...\" }");
  for (size_t i = 0; i < notices.count; i++)
    if (!is_page(notices.items[i]))
      fwi_table_complain_of(r, "notices", i,
                            FWI_SAY(r, "'%s' is no address of a page", notices.items[i].ptr),
                            FWI_STR("write notices = { \"https://...\" }"));
  fwi_strs products = fwi_table_set(r, "products", "products = { \"...\" }");
  read_domains(r, out);
  out->salutation = fwi_table_word(
      r, "salutation", SALUTATIONS,
      "salutation = \"none\", \"name\", \"address\", \"localpart\" or \"generic\"", false);
  out->group = get_group(r);
  out->successor = fwi_table_str(r, "successor", "successor = \"kagoya\"", false);
  out->names = names.items, out->name_count = names.count;
  out->notices = notices.items, out->notice_count = notices.count;
  out->products = products.items, out->product_count = products.count;
}
