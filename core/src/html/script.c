/* script.c - a literal counts for what it says: `https:…` as it is, the same in base64
 * ("aHR0c…", for atob) or percent-encoded (for unescape), and whole pages hidden so.  Which
 * variable goes where isn't followed. */
#include "html/script.h"

#include "html/html.h"
#include "message/transfer.h"

enum {
  URL_BYTES = 8192, /* of a literal that may be a URL, as in url.h */
  TINY_PAGE = 24    /* fewer bytes hold no page */
};

static bool is_url(fw_str text) {
  return fwi_str_starts_ascii(text, FWI_STR("http://")) ||
         fwi_str_starts_ascii(text, FWI_STR("https://"));
}

/* \/ \x2f / and the like; line ends and what is beyond ASCII stay as written. */
static fw_str unescape_backslashes(fwi_arena *arena, fw_str text) {
  if (fwi_str_find_char(text, '\\') < 0)
    return text;
  char *out = fwi_arena_alloc(arena, text.len + 1);
  size_t len = 0;
  for (size_t i = 0; i < text.len; i++) {
    size_t digits = 0;
    if (text.ptr[i] == '\\' && i + 1 < text.len) {
      i++;
      digits = text.ptr[i] == 'x' ? 2 : text.ptr[i] == 'u' ? 4 : 0;
    }
    int code = digits && i + digits < text.len ? 0 : -1;
    for (size_t d = 1; code >= 0 && d <= digits; d++) {
      int digit = fwi_hex(text.ptr[i + d]);
      code = digit < 0 ? -1 : code * 16 + digit;
    }
    if (code > 0 && code < 0x80) {
      out[len++] = (char)code;
      i += digits;
    } else {
      out[len++] = text.ptr[i];
    }
  }
  return (fw_str){out, len};
}

static fw_str decode_percent(fwi_arena *arena, fw_str text) {
  char *out = fwi_arena_alloc(arena, text.len + 1);
  size_t len = 0;
  for (size_t i = 0; i < text.len; i++) {
    int high = -1, low = -1;
    if (text.ptr[i] == '%' && i + 2 < text.len) {
      high = fwi_hex(text.ptr[i + 1]);
      low = fwi_hex(text.ptr[i + 2]);
    }
    if (high >= 0 && low >= 0) {
      out[len++] = (char)(high << 4 | low);
      i += 2;
    } else {
      out[len++] = text.ptr[i];
    }
  }
  return (fw_str){out, len};
}

static fw_str decode_base64(fwi_arena *arena, fw_str text) {
  fwi_buf bytes = {0};
  fwi_transfer_decode(&bytes, text, FWI_STR("base64"), NULL);
  return fwi_buf_take(&bytes, arena);
}

/* The base64 of "http", of "<" and a letter, "!" or "?". */
static bool may_be_base64(fw_str text) {
  static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  enum { LOOK = 32 };
  if (!fwi_str_starts(text, FWI_STR("aHR0c")) && !fwi_str_starts(text, FWI_STR("P")) &&
      !fwi_str_starts(text, FWI_STR("Cj")))
    return false;
  for (size_t i = 0; i < text.len && i < LOOK; i++)
    if (!text.ptr[i] || !strchr(alphabet, text.ptr[i]))
      return text.ptr[i] == '=' && i > 8;
  return true;
}

static bool read_literal(fwi_arena *arena, fwi_script_literal *it) {
  fw_str head = fwi_str_slice(it->raw, 0, URL_BYTES);
  if (it->raw.len <= URL_BYTES && head.len > 8) {
    fw_str plain = fwi_str_trim(unescape_backslashes(arena, head));
    if (is_url(plain)) {
      it->url = plain;
      return true;
    }
  }
  fw_str decoded = {NULL, 0};
  if (it->raw.len >= 12 && may_be_base64(head))
    decoded = decode_base64(arena, it->raw);
  else if (it->raw.len >= 12 && (fwi_str_starts_ascii(head, FWI_STR("%3c")) ||
                                 fwi_str_starts_ascii(head, FWI_STR("http%3a"))))
    decoded = decode_percent(arena, it->raw);
  if (is_url(decoded) && decoded.len <= URL_BYTES)
    it->url = fwi_str_trim(decoded);
  else if (decoded.len >= TINY_PAGE && fwi_html_sniff(decoded))
    it->page = decoded;
  it->encoded = it->url.len || it->page.len;
  return it->encoded;
}

/* A comment that starts here, or an empty view. */
static size_t comment_end(fw_str script, size_t at) {
  if (script.ptr[at] != '/' || at + 1 == script.len)
    return at;
  fw_str rest = fwi_str_slice(script, at + 2, script.len);
  ptrdiff_t end = script.ptr[at + 1] == '/'   ? fwi_str_find_char(rest, '\n')
                  : script.ptr[at + 1] == '*' ? fwi_str_find(rest, FWI_STR("*/"))
                                              : -2;
  return end == -2 ? at : end < 0 ? script.len : at + 2 + (size_t)end;
}

bool fwi_script_next(fwi_arena *arena, fw_str script, size_t *at, fwi_script_literal *out) {
  while (*at < script.len) {
    char quote = script.ptr[*at];
    if (quote != '"' && quote != '\'' && quote != '`') {
      size_t end = comment_end(script, *at);
      *at = end > *at ? end : *at + 1;
      continue;
    }
    size_t start = *at + 1, end = start;
    while (end < script.len && script.ptr[end] != quote &&
           (quote == '`' || script.ptr[end] != '\n'))
      end += script.ptr[end] == '\\' ? 2 : 1;
    if (end > script.len)
      end = script.len;
    *at = end < script.len ? end + 1 : end;
    *out = (fwi_script_literal){.raw = fwi_str_slice(script, start, end)};
    if (read_literal(arena, out))
      return true;
  }
  return false;
}

bool fwi_script_redirects(fw_str script) {
  static const char *const calls[] = {".replace", ".assign"};
  if (fwi_str_find(script, FWI_STR("window.open(")) >= 0)
    return true;
  for (ptrdiff_t found; (found = fwi_str_find(script, FWI_STR("location"))) >= 0;) {
    script = fwi_str_slice(script, (size_t)found + 8, script.len);
    fw_str rest = script;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
      if (fwi_str_starts(rest, fw_str_of(calls[i])))
        return true;
    if (fwi_str_starts(rest, FWI_STR(".href")))
      rest = fwi_str_slice(rest, 5, rest.len);
    rest = fwi_str_trim(fwi_str_slice(rest, 0, 16));
    if (rest.len > 1 && rest.ptr[0] == '=' && rest.ptr[1] != '=')
      return true;
  }
  return false;
}
