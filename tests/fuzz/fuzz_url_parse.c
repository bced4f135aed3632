/* Any bytes as one URL, as text with URLs in it, as a reference; defanging leaves none alive. */
#include "url/find.h"
#include "url/url.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void need(bool truth) {
  if (!truth)
    abort();
}

static void need_inside(fw_str part, fw_str whole) {
  need(!part.len || (part.ptr >= whole.ptr && part.ptr + part.len <= whole.ptr + whole.len));
}

typedef void harmless(fwi_buf *, fw_str);

static void need_harmless(harmless *how, fw_str text) {
  fwi_buf out = {0};
  how(&out, text);
  need(fwi_str_find_ascii(fwi_buf_str(&out), FWI_STR("http://")) < 0);
  need(fwi_str_find_ascii(fwi_buf_str(&out), FWI_STR("https://")) < 0);
  fwi_buf_clear(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fw_str text = {(const char *)data, size};
  fwi_arena *arena = fwi_arena_new();
  fwi_url url;
  if (fwi_url_parse(arena, text, &url)) {
    need(url.host.len > 0 && fwi_utf8_valid(url.host));
    need_inside(url.userinfo, url.text);
    need_inside(url.path, url.text);
    need_inside(url.query, url.text);
    need_inside(url.fragment, url.text);
    need_inside(url.org, url.host);
    need(url.text.len <= FWI_URL_BYTES + 8);
  }
  size_t at = 0, start, end, last = 0;
  while (fwi_url_find(text, &at, &start, &end)) {
    need(start >= last && end > start && end <= size && at >= end);
    last = end;
  }
  fwi_url_resolve(arena, FWI_STR("https://www.example.jp/a/b?c#d"), text);
  fwi_refang(arena, text);
  need_harmless(fwi_defang, text);
  need_harmless(fwi_defang_url, text);
  fwi_arena_free(arena);
  return 0;
}
