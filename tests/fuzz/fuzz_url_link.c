/* The bytes as the HTML and as the text of a mail: every link lies in them, and its marks and role
 * go with what it is. */
#include "html/html.h"
#include "url/link.h"
#include "url/role.h"

#include "lexicon.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void need(bool truth) {
  if (!truth)
    abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  enum { LINKS = 50, HOPS = 8 };
  fwi_arena *arena = fwi_arena_new();
  fwi_text text = {.value = {(const char *)data, size}, .content = true, .arena = arena};
  const fwi_html *html = fwi_html_parse(arena, &text, LINKS);
  fwi_links links = {0};
  const fwi_lexicon *lexicon = make_lexicon(arena);
  fwi_links_add_html(arena, &links, html, FWI_STR("1"), LINKS);
  fwi_links_add_text(arena, &links, &text, FWI_STR("2"), LINKS);
  need(links.count <= LINKS && links.seen >= links.count);
  fw_str victim = FWI_STR("taro@example.jp");
  fwi_mask recipients = fwi_mask_with_digests(arena, &victim, 1);
  fwi_links_finish(arena, &links, lexicon, &recipients, HOPS);
  fwi_links_find_roles(&links, lexicon);
  for (size_t i = 0; i < links.count; i++) {
    const fwi_link *link = &links.items[i];
    need(link->chain_count >= 1 && link->chain_count <= HOPS);
    need(link->twin <= i && link->url.host.len > 0);
    need(!link->text.text || link->text.end <= link->text.text->value.len);
    need(link->source.end <= size);
    need(link->role == FWI_LINK_ROLE_NONE || (fwi_link_clickable(link) && !link->hidden));
    need((link->marks & link->url_marks) == link->url_marks);
  }
  fwi_arena_free(arena);
  return 0;
}
