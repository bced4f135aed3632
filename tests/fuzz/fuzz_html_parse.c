/* An HTML page: links and hidden text point into it, and the second walk writes what the first
 * one wrote, each byte from where it says. */
#include "html/html.h"
#include "util/str.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds) {
  if (!holds)
    abort();
}

static void require_inside(fwi_slice slice, const fwi_text *text) {
  require(!slice.text ||
          (slice.text == text && slice.start <= slice.end && slice.end <= text->value.len));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  enum { LINKS = 50 };
  fwi_arena *arena = fwi_arena_new();
  fwi_text content = {.value = {(const char *)data, size},
                      .where = FWI_STR("part:1"),
                      .content = true,
                      .arena = arena};
  fwi_html *html = fwi_html_parse(arena, &content, LINKS);
  require(html->link_count <= LINKS && html->link_count <= html->links_seen);
  for (size_t i = 0; i < html->link_count; i++) {
    require_inside(html->links[i].url, &content);
    fwi_slice shown = html->links[i].text; /* the label of an <input> stands in its tag */
    require_inside(shown, shown.text == &content ? &content : html->visible);
    require(html->links[i].url.text && html->links[i].url.start < html->links[i].url.end);
  }
  require_inside(html->hidden_text, &content);
  fwi_map map = {0};
  html->visible->remap(html->visible, &map);
  fw_str visible = html->visible->value;
  require(map.out == visible.len);
  for (size_t i = 0; i < map.count; i++) {
    const fwi_run *run = &map.runs[i];
    size_t next = i + 1 < map.count ? map.runs[i + 1].out : map.out;
    require(run->in + fwi_map_run_input(&map, i) <= size);
    bool bytes = run->in_unit == 1 && run->out_unit == 1; /* copied, or white space */
    for (size_t at = run->out; bytes && at < next; at++)
      require(fwi_is_space(visible.ptr[at]) ||
              visible.ptr[at] == content.value.ptr[run->in + at - run->out]);
  }
  fwi_map_clear(&map);
  fwi_html_sniff(content.value);
  fwi_arena_free(arena);
  return 0;
}
