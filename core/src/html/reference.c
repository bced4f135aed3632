#include "html/reference.h"

#include "util/lanes.h"

bool fwi_srcset_next(fw_str srcset, size_t *at, fw_str *url) {
  const char *p = srcset.ptr;
  size_t i = *at;
  while (i < srcset.len && (fwi_is_space(p[i]) || p[i] == ','))
    i++;
  size_t start = i;
  while (i < srcset.len && !fwi_is_space(p[i]))
    i++;
  size_t end = i;
  while (end > start && p[end - 1] == ',')
    end--;
  if (end == i) /* else the comma ended the candidate already */
    while (i < srcset.len && p[i] != ',')
      i++;
  *at = i;
  *url = fwi_str_slice(srcset, start, end);
  return url->len > 0;
}

/** Behind the quote that @p text begins with, or @p text itself. */
static fw_str without_quote(fw_str text, fw_str *quote) {
  static const fw_str quotes[] = {FWI_NAME("\""),    FWI_NAME("'"),     FWI_NAME("&quot;"),
                                  FWI_NAME("&#39;"), FWI_NAME("&#34;"), FWI_NAME("&apos;")};
  *quote = (fw_str){NULL, 0};
  for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++)
    if (fwi_str_starts_ascii(text, quotes[i])) {
      *quote = quotes[i];
      return fwi_str_slice(text, quotes[i].len, text.len);
    }
  return text;
}

/** The URL at the start of @p text, which ends at its quote; without one at a bracket.  Nothing of
 * what it leaves behind is before @p end. */
static fw_str read_url(fw_str text, const char **end) {
  fw_str quote;
  text = without_quote(fwi_str_trim(text), &quote);
  ptrdiff_t shut = quote.len ? fwi_str_find(text, quote) : fwi_str_find_char(text, ')');
  *end = text.ptr + (shut < 0 ? text.len : (size_t)shut);
  fw_str url = fwi_str_trim((fw_str){text.ptr, (size_t)(*end - text.ptr)});
  bool within = !url.len || url.ptr[0] == '#' || fwi_str_starts_ascii(url, FWI_STR("data:"));
  return within ? (fw_str){NULL, 0} : url;
}

static inline fwi_lanes may_ask(fwi_lanes c) {
  return (fwi_lanes)(c == '(') | (fwi_lanes)(c == '@');
}

bool fwi_css_fetches(fw_str css) {
  const char *end = css.ptr + css.len;
  return fwi_lanes_find(css.ptr, css.ptr, end, may_ask) < end;
}

bool fwi_css_url_next(fw_str css, size_t *at, fw_str *url, bool *sheet) {
  enum { URL_BYTES = 8192 }; /* as in url.h */
  const char *shut = css.ptr + css.len;
  *sheet = false;
  for (size_t i = *at; i < css.len; i++) {
    i = (size_t)(fwi_lanes_find(css.ptr, css.ptr + i, shut, may_ask) - css.ptr);
    if (i == css.len)
      break;
    fw_str head = {css.ptr, i}, rest = fwi_str_slice(css, i + 1, css.len);
    bool opens = css.ptr[i] == '(' && fwi_str_ends_ascii(head, FWI_STR("url"));
    bool imports = css.ptr[i] == '@' && fwi_str_starts_ascii(rest, FWI_STR("import "));
    if (!opens && !imports)
      continue;
    *sheet |= imports;
    rest = fwi_str_slice(rest, imports ? 7 : 0, (imports ? 7 : 0) + URL_BYTES);
    if (imports && fwi_str_starts_ascii(fwi_str_trim(rest), FWI_STR("url")))
      continue; /* its bracket comes */
    const char *end;
    *url = read_url(rest, &end);
    i = (size_t)(end - css.ptr);
    if (url->len) {
      *at = i;
      return true;
    }
    *sheet = false;
  }
  *at = css.len;
  return false;
}

bool fwi_is_font(fw_str url) {
  static const fw_str endings[] = {FWI_NAME(".woff"), FWI_NAME(".woff2"), FWI_NAME(".ttf"),
                                   FWI_NAME(".otf"), FWI_NAME(".eot")};
  size_t end = 0;
  while (end < url.len && url.ptr[end] != '?' && url.ptr[end] != '#')
    end++;
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (fwi_str_ends_ascii(fwi_str_slice(url, 0, end), endings[i]))
      return true;
  return false;
}
