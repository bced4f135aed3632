#include "url/page.h"

#include "message/charset.h"
#include "message/transfer.h"
#include "url/codec.h"

bool fwi_page_is(fw_str href) {
  static const char *const types[] = {"text/html", "application/xhtml+xml", "image/svg+xml"};
  if (!fwi_str_starts_ascii(href, FWI_STR("data:")))
    return false;
  fw_str rest = fwi_str_trim(fwi_str_slice(href, 5, href.len));
  for (size_t i = 0; i < sizeof types / sizeof *types; i++)
    if (fwi_str_starts_ascii(rest, fw_str_of(types[i])))
      return true;
  return false;
}

/** Value of ";charset=" in the head, or empty. */
static fw_str label(fw_str head) {
  ptrdiff_t at = fwi_str_find_ascii(head, FWI_STR(";charset="));
  fw_str rest = at < 0 ? (fw_str){NULL, 0} : fwi_str_slice(head, (size_t)at + 9, head.len);
  return fwi_str_next(&rest, ';');
}

/* All of the page comes from all of the URL. */
static void remap_url(const fwi_text *self, fwi_map *map) {
  const fwi_html_link *link = self->ctx;
  fwi_map_unit(map, 0, link->url.end - link->url.start, self->value.len);
}

const fwi_html *fwi_page_read(fwi_arena *arena, const fwi_html_link *link, size_t max_links) {
  fw_str head = fwi_str_slice(link->href, 0, 256);
  ptrdiff_t comma = fwi_str_find_char(head, ',');
  if (comma < 0)
    return NULL;
  head.len = (size_t)comma;
  fw_str bytes = fwi_percent_decode(arena, fwi_str_slice(link->href, head.len + 1, link->href.len));
  fwi_buf decoded = {0}, utf8 = {0};
  if (fwi_str_ends_ascii(fwi_str_trim(head), FWI_STR(";base64"))) {
    fwi_transfer_decode(&decoded, bytes, FWI_STR("base64"), NULL);
    bytes = fwi_buf_str(&decoded);
  }
  fwi_charset_choice choice = fwi_charset_choose(bytes, label(head));
  fwi_charset_decode(&utf8, bytes, choice.used, NULL);
  fwi_buf_clear(&decoded);
  fwi_text *content = FWI_NEW(arena, fwi_text);
  *content = (fwi_text){.value = fwi_buf_take(&utf8, arena),
                        .where = link->url.text->where,
                        .from = link->url.text,
                        .from_start = link->url.start,
                        .remap = remap_url,
                        .ctx = link,
                        .arena = arena};
  return content->value.len ? fwi_html_parse(arena, content, max_links) : NULL;
}
