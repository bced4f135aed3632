/* link.c - the links of a mail, in order of appearance, an HTML part's own before the URLs in its
 * words. */
#include "url/link.h"

#include "url/find.h"
#include "url/marks.h"
#include "url/page.h"

#include <stdlib.h>

enum { PAGE_DEPTH = 2 }; /* pages written in URLs, inside one another */

const char *fwi_link_kind_name(fwi_link_kind kind) {
  switch (kind) {
  case FWI_LINK_ANCHOR:
    return "anchor";
  case FWI_LINK_BUTTON:
    return "button";
  case FWI_LINK_AREA:
    return "area";
  case FWI_LINK_FORM:
    return "form";
  case FWI_LINK_REFRESH:
    return "refresh";
  case FWI_LINK_TEXT:
    return "text";
  case FWI_LINK_SCRIPT:
    return "script";
  case FWI_LINK_QR:
    return "qr";
  case FWI_LINK_IMAGE:
    return "image";
  case FWI_LINK_OTHER:
    break;
  }
  return "other";
}

const char *fwi_link_from_name(fwi_link_from from) {
  static const char *const names[] = {"body", "attachment", "pdf", "qr"};
  return names[from];
}

static fwi_link_kind kind_of(fwi_html_kind kind) {
  switch (kind) {
  case FWI_HTML_ANCHOR:
    return FWI_LINK_ANCHOR;
  case FWI_HTML_BUTTON:
    return FWI_LINK_BUTTON;
  case FWI_HTML_AREA:
    return FWI_LINK_AREA;
  case FWI_HTML_FORM:
    return FWI_LINK_FORM;
  case FWI_HTML_REFRESH:
    return FWI_LINK_REFRESH;
  case FWI_HTML_IMAGE:
    return FWI_LINK_IMAGE;
  case FWI_HTML_SCRIPT:
    return FWI_LINK_SCRIPT;
  case FWI_HTML_OTHER:
    break;
  }
  return FWI_LINK_OTHER;
}

/** Room for one link more. */
static fwi_link *next_item(fwi_arena *arena, fwi_links *links) {
  if (links->count == links->room) {
    links->room = links->room ? links->room * 2 : 16;
    fwi_link *items = fwi_arena_room(arena, links->room * sizeof *items);
    if (links->count)
      memcpy(items, links->items, links->count * sizeof *items);
    links->items = items;
  }
  return memset(&links->items[links->count], 0, sizeof *links->items);
}

/** One more link, to the URL @p written; NULL when it is none, or over the limit: then it is
 * counted unread, as there may be a hundred thousand. */
static fwi_link *add(fwi_arena *arena, fwi_links *links, fw_str written, size_t max) {
  if (links->spent >= max) {
    links->seen++;
    return NULL;
  }
  enum { TAIL = 16 }; /* URLs begin alike */
  fw_str tail = fwi_str_slice(written, written.len > TAIL ? written.len - TAIL : 0, written.len);
  uint32_t *memory = &links->memory[fwi_str_hash(tail) % FWI_LINK_MEMORY];
  size_t twin = *memory ? *memory - 1 : links->count;
  fwi_link *link = next_item(arena, links);
  if (twin < links->count && fwi_str_eq(links->items[twin].written, written))
    link->url = links->items[twin].url;
  else if (twin = links->count, !fwi_url_parse(arena, written, &link->url))
    return NULL;
  links->seen++;
  links->spent += 1 + written.len / FWI_LINK_BYTES;
  link->index = links->count++;
  link->from = links->from;
  link->file = links->file;
  char digits[FWI_DIGITS];
  link->where = fwi_arena_join(arena, FWI_STR("link:"), fwi_str_number(link->index, 1, digits));
  link->written = written;
  link->href = link->url.text;
  link->defanged = link->url.defanged;
  link->twin = twin;
  *memory = (uint32_t)twin + 1;
  return link;
}

/** Add the URLs in @p text but for those inside one of @p taken (in order of start). */
static void add_found(fwi_arena *arena, fwi_links *links, const fwi_text *text, fw_str part,
                      size_t max, const fwi_slice *taken, size_t taken_count) {
  size_t at = 0, start, end, next = 0;
  while (fwi_url_find(text->value, &at, &start, &end)) {
    while (next < taken_count && taken[next].end <= start)
      next++;
    if (next < taken_count && taken[next].start < end)
      continue;
    fwi_link *link = add(arena, links, fwi_str_slice(text->value, start, end), max);
    if (!link)
      continue;
    link->kind = FWI_LINK_TEXT;
    link->part = part;
    link->text = (fwi_slice){text, start, end};
    link->source = fwi_slice_content(link->text);
  }
}

static int compare_start(const void *a, const void *b) {
  const fwi_slice *x = a, *y = b;
  return (x->start > y->start) - (x->start < y->start);
}

/* Pictures lie beside the mail under bare file names, some of which end like a domain. */
static bool is_file_name(fwi_html_kind kind, fw_str href) {
  return (kind == FWI_HTML_IMAGE || kind == FWI_HTML_OTHER) &&
         !fwi_str_starts(href, FWI_STR("//")) && fwi_str_find_char(href, ':') < 0;
}

static void add_html(fwi_arena *arena, fwi_links *links, const fwi_html *html, fw_str part,
                     size_t max, int depth);

/** Add the links of the page written in a URL; a click, or the frame, brings it up. */
static void add_page(fwi_arena *arena, fwi_links *links, const fwi_html_link *from, fw_str part,
                     size_t max, int depth) {
  size_t first = links->count;
  const fwi_html *page = depth ? fwi_page_read(arena, from, max) : NULL;
  if (!page)
    return;
  add_html(arena, links, page, part, max, depth - 1);
  links->seen += page->links_seen - page->link_count;
  for (size_t i = first; i < links->count; i++) {
    links->items[i].encoded = true;
    links->items[i].source = fwi_slice_content(from->url);
  }
}

void fwi_links_add_html(fwi_arena *arena, fwi_links *links, const fwi_html *html, fw_str part,
                        size_t max) {
  add_html(arena, links, html, part, max, PAGE_DEPTH);
}

static void add_html(fwi_arena *arena, fwi_links *links, const fwi_html *html, fw_str part,
                     size_t max, int depth) {
  fwi_slice *taken = FWI_NEW_ARRAY(arena, fwi_slice, html->link_count);
  size_t taken_count = 0;
  for (size_t i = 0; i < html->link_count; i++) {
    const fwi_html_link *from = &html->links[i];
    if (from->text.text == html->visible && from->text.end > from->text.start)
      taken[taken_count++] = from->text;
    bool idle = from->script && links->from == FWI_LINK_FROM_BODY; /* no mail program runs it */
    if (idle && from->kind != FWI_HTML_SCRIPT)
      continue;
    if (from->kind != FWI_HTML_IMAGE && fwi_page_is(from->href)) {
      add_page(arena, links, from, part, max, depth);
      continue;
    }
    bool within = !from->href.len || from->href.ptr[0] == '#'; /* leads nowhere else */
    if (within || is_file_name(from->kind, from->href))
      continue;
    fwi_link *link = add(arena, links, fwi_url_resolve(arena, html->base, from->href), max);
    if (!link)
      continue;
    link->kind = idle ? FWI_LINK_OTHER : kind_of(from->kind);
    link->part = part;
    link->text = from->text;
    link->alt = from->alt;
    link->source = from->url;
    link->hidden = from->hidden;
    link->encoded = from->encoded;
  }
  if (!html->visible)
    return;
  if (taken_count)
    qsort(taken, taken_count, sizeof *taken, compare_start);
  add_found(arena, links, html->visible, part, max, taken, taken_count);
}

void fwi_links_add_text(fwi_arena *arena, fwi_links *links, const fwi_text *text, fw_str part,
                        size_t max) {
  add_found(arena, links, text, part, max, NULL, 0);
}

void fwi_links_add_url(fwi_arena *arena, fwi_links *links, const fwi_text *text, fwi_link_kind kind,
                       fw_str part, size_t max) {
  fwi_link *link = add(arena, links, fwi_str_trim(text->value), max);
  if (!link)
    return;
  link->kind = kind;
  link->part = part;
  link->source = fwi_slice_all(text);
}

/** What is looked for in each URL. */
typedef struct wanted {
  const fwi_lexicon *lexicon;
  const fwi_mask *recipients;
  fwi_worn worn[FWI_DIGEST_ADDRESSES]; /* their domains */
  size_t worn_count, max_hops;
} wanted;

static void add_worn(fwi_arena *arena, wanted *wanted, fw_str address) {
  fwi_str_next(&address, '@');
  for (size_t i = 0; i < wanted->worn_count; i++)
    if (fwi_str_eq_ascii(wanted->worn[i].domain, address))
      return;
  wanted->worn[wanted->worn_count++] = fwi_worn_of(arena, address);
}

/** Marks of a URL by itself: what any hop of its chain carries is its own. */
static uint64_t marks_of(fwi_arena *arena, const wanted *wanted, const fwi_link *link) {
  uint64_t marks = 0;
  bool holds = false;
  for (size_t i = 0; i < link->chain_count; i++) {
    const fwi_hop_url *hop = &link->chain[i];
    uint64_t own = fwi_marks_of_url(arena, wanted->lexicon, &hop->url);
    marks |= own;
    if (hop->encoded)
      marks |= fwi_mark_bit(FWI_MARK_ENCODED_TARGET);
    if (i && !fwi_str_eq(fwi_url_owner(&hop->url), fwi_url_owner(&link->url)))
      marks |= fwi_mark_bit(FWI_MARK_REDIRECTOR);
    holds = holds || fwi_mask_holds(wanted->recipients, hop->url.text);
    for (size_t k = 0; k < wanted->worn_count; k++)
      if (fwi_url_wears(&hop->url, &wanted->worn[k]))
        marks |= fwi_mark_bit(FWI_MARK_RECIPIENT_DOMAIN);
      else if (fwi_url_wears_name(&hop->url, &wanted->worn[k], own >> FWI_MARK_SHARED_HOST & 1))
        marks |= fwi_mark_bit(FWI_MARK_RECIPIENT_NAME);
  }
  return marks | (holds ? fwi_mark_bit(FWI_MARK_RECIPIENT_IN_URL) : 0);
}

/** Give a link the chain and the marks of its URL; its twin has them. */
static void finish(fwi_arena *arena, fwi_link *link, const fwi_link *twin, const wanted *wanted) {
  if (twin == link) {
    link->chain_count = fwi_url_unwrap(arena, &link->url, wanted->max_hops, &link->chain);
    link->url_marks = marks_of(arena, wanted, link);
  } else {
    link->chain = twin->chain;
    link->chain_count = twin->chain_count;
    link->url_marks = twin->url_marks;
  }
  link->marks = link->url_marks;
  if (link->hidden)
    link->marks |= fwi_mark_bit(FWI_MARK_HIDDEN);
  if (link->encoded)
    link->marks |= fwi_mark_bit(FWI_MARK_ENCODED_TARGET);
}

void fwi_links_finish(fwi_arena *arena, fwi_links *links, const fwi_lexicon *lexicon,
                      const fwi_mask *recipients, size_t max_hops) {
  if (links->count == links->finished)
    return;
  fwi_links fresh = {.items = links->items + links->finished,
                     .count = links->count - links->finished};
  wanted wanted = {.lexicon = lexicon, .recipients = recipients, .max_hops = max_hops};
  for (size_t i = 0; i < recipients->count && i < FWI_DIGEST_ADDRESSES; i++)
    add_worn(arena, &wanted, recipients->addresses[i]);
  for (size_t i = 0; i < fresh.count; i++)
    finish(arena, &fresh.items[i], &links->items[fresh.items[i].twin], &wanted);
  fwi_marks_compare(arena, &fresh, lexicon, max_hops);
  links->finished = links->count;
}
