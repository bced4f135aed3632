/* compare.c - marks that come of comparing: a link's words with its target, links with links. */
#include "text/fold.h"
#include "url/find.h"
#include "url/hosts.h"
#include "url/marks.h"

enum {
  SHOWN_BYTES = 1024, /* of a link's words: what is read as a name stands at their head */
  FOOTER_LINKS = 3,   /* company, help, unsubscribe */
  MANY_LINKS = 3      /* of one organisation, to call another one odd */
};

/** Where a click ends up, as far as it can be told: a known wrapper leads where it says, any other
 * host does what it likes with a URL in its parameters. */
static const fwi_url *end_of(const fwi_hop_url *chain, size_t count) {
  size_t i = 0;
  while (i + 1 < count && fwi_hosts_wrapper(chain[i].url.host).len)
    i++;
  return &chain[i].url;
}

static const fwi_url *destination(const fwi_link *link) {
  return end_of(link->chain, link->chain_count);
}

static bool is_visible_anchor(const fwi_link *link) {
  return (link->kind == FWI_LINK_ANCHOR || link->kind == FWI_LINK_BUTTON) && !link->hidden;
}

/* Whole URLs count anywhere in the words; a bare "example.jp" only where it begins them: further
 * on it is likely to be a name in a sentence. */
static bool shown_url(fwi_arena *arena, fw_str words, fwi_url *out) {
  words = fwi_utf8_cut(fwi_str_trim(words), SHOWN_BYTES);
  if (fwi_str_starts(words, FWI_STR("\xEF"))) { /* ｗｗｗ．ｅｘａｍｐｌｅ．ｊｐ */
    fwi_buf folded = {0};
    fwi_fold(&folded, words, NULL);
    words = fwi_buf_take(&folded, arena);
  }
  size_t at = 0, start, end;
  if (!fwi_url_find(words, &at, &start, &end)) {
    start = 0;
    end = fwi_host_begins(words);
  }
  return end > start && fwi_url_parse(arena, fwi_str_slice(words, start, end), out);
}

static bool same_owner(const fwi_url *a, const fwi_url *b) {
  return fwi_str_eq(fwi_url_owner(a), fwi_url_owner(b));
}

static bool mismatches(fwi_arena *arena, const fwi_link *link, size_t max_hops) {
  fwi_url shown;
  if (!is_visible_anchor(link) || !shown_url(arena, fwi_slice_str(link->text), &shown) ||
      same_owner(&shown, &link->url))
    return false;
  fwi_hop_url *chain; /* a mail gateway may have wrapped the text as well, or only the text */
  size_t count = fwi_url_unwrap(arena, &shown, max_hops, &chain);
  return !same_owner(end_of(chain, count), destination(link));
}

/* --- several differently worded links, one target --- */

/* One that a person sees and clicks on. */
static bool may_be_pressed(const fwi_link *link) {
  return fwi_link_clickable(link) && !link->hidden && link->kind != FWI_LINK_TEXT;
}

static bool is_button(fwi_arena *arena, const fwi_link *link) {
  fwi_url shown;
  fw_str words = fwi_str_trim(fwi_slice_str(link->text));
  return is_visible_anchor(link) && words.len && !shown_url(arena, words, &shown);
}

/* The link's words in @p out, folded. */
static fw_str fold_words(fwi_buf *out, const fwi_link *link) {
  out->len = 0;
  fwi_fold(out, fwi_str_trim(fwi_slice_str(link->text)), NULL);
  return fwi_buf_str(out);
}

/* Is one of the links to where @p first leads, a button, too, and worded differently? */
static bool are_worded_differently(fwi_arena *arena, const fwi_links *links,
                                   const fwi_link *first) {
  fwi_buf its = {0}, others = {0};
  fw_str words = fold_words(&its, first); /* once: there may be megabytes of them */
  bool differ = false;
  for (size_t i = 0; i < links->count && !differ; i++) {
    const fwi_link *link = &links->items[i];
    differ = link != first && may_be_pressed(link) && fwi_str_eq(link->href, first->href) &&
             is_button(arena, link) && !fwi_str_eq(fold_words(&others, link), words);
  }
  fwi_buf_clear(&its);
  fwi_buf_clear(&others);
  return differ;
}

/* The lure's shape is a mail whose every button is the same trap: all links that can be clicked,
 * but for a short footer, lead to one place.  Genuine mail links to several. */
static void mark_same_target(fwi_arena *arena, fwi_links *links) {
  const fwi_link *first = NULL;
  size_t footer = 0;
  for (size_t i = 0; i < links->count; i++) {
    const fwi_link *link = &links->items[i];
    if (!may_be_pressed(link))
      continue;
    bool same = first && fwi_str_eq(link->href, first->href);
    if (first && !same)
      footer++;
    if ((!first && !is_button(arena, link)) || (same && footer))
      return;
    if (!first)
      first = link;
  }
  if (!first || footer > FOOTER_LINKS || !are_worded_differently(arena, links, first))
    return;
  for (size_t i = 0; i < links->count; i++)
    if (is_visible_anchor(&links->items[i]) && fwi_str_eq(links->items[i].href, first->href))
      links->items[i].marks |= fwi_mark_bit(FWI_MARK_SAME_TARGET_BUTTONS);
}

/* --- the only foreign one --- */

static bool counts_for_orgs(const fwi_link *link) {
  return !link->hidden && !link->defanged &&
         (link->kind == FWI_LINK_ANCHOR || link->kind == FWI_LINK_BUTTON ||
          link->kind == FWI_LINK_TEXT || link->kind == FWI_LINK_AREA);
}

/** Links to these are in everybody's mails. */
static bool is_familiar(const fwi_lexicon *lexicon, const fwi_link *link) {
  const fwi_url *url = destination(link);
  return fwi_lexicon_above(lexicon, FWI_LEXICON_HOST_FAMILIAR, url->host).len > 0 ||
         fwi_hosts_wrapper(url->host).len > 0;
}

/** The organisation that most links lead to, and how many do; of several the first by its name. */
static fw_str commonest_org(fwi_arena *arena, const fwi_links *links, size_t *most) {
  typedef struct org {
    fw_str name;
    size_t links; /* 0: the slot is free */
  } org;
  size_t slots = 4;
  while (slots < 2 * links->count)
    slots *= 2;
  org *orgs = FWI_NEW_ARRAY(arena, org, slots), *main = orgs;
  for (size_t i = 0; i < links->count; i++) {
    if (!counts_for_orgs(&links->items[i]))
      continue;
    fw_str name = fwi_url_owner(destination(&links->items[i]));
    size_t at = fwi_str_hash(name) % slots;
    while (orgs[at].links && !fwi_str_eq(orgs[at].name, name))
      at = (at + 1) % slots;
    org *found = &orgs[at];
    found->name = name;
    found->links++;
    if (found->links > main->links ||
        (found->links == main->links && fwi_str_cmp(name, main->name) < 0))
      main = found;
  }
  *most = main->links;
  return main->name;
}

static void mark_odd_one_out(fwi_arena *arena, fwi_links *links, const fwi_lexicon *lexicon) {
  if (links->count < MANY_LINKS)
    return;
  size_t most, foreign = 0;
  fw_str main = commonest_org(arena, links, &most);
  if (most < MANY_LINKS)
    return;
  fw_str other = {NULL, 0};
  for (size_t i = 0; i < links->count; i++) {
    const fwi_link *link = &links->items[i];
    fw_str org = fwi_url_owner(destination(link));
    if (!counts_for_orgs(link) || fwi_str_eq(org, main) || is_familiar(lexicon, link))
      continue;
    if (other.len && !fwi_str_eq(org, other))
      return;
    other = org;
    foreign++;
  }
  if (!foreign || foreign * 2 > most) /* half as many: it is at home here too */
    return;
  for (size_t i = 0; i < links->count; i++)
    if (counts_for_orgs(&links->items[i]) &&
        fwi_str_eq(fwi_url_owner(destination(&links->items[i])), other))
      links->items[i].marks |= fwi_mark_bit(FWI_MARK_ODD_ONE_OUT);
}

void fwi_marks_compare(fwi_arena *arena, fwi_links *links, const fwi_lexicon *lexicon,
                       size_t max_hops) {
  for (size_t i = 0; i < links->count; i++)
    if (mismatches(arena, &links->items[i], max_hops))
      links->items[i].marks |= fwi_mark_bit(FWI_MARK_TEXT_HREF_MISMATCH);
  mark_same_target(arena, links);
  mark_odd_one_out(arena, links, lexicon);
}
