/* defang.c - between live and harmless writing of URLs. */
#include "url/url.h"
#include "url/writing.h"

/* A blotted scheme counts only at the start of a word; "http://" anywhere. */
static fwi_scheme scheme_at(fw_str text, size_t at) {
  char c = (char)(text.ptr[at] | 32);
  if (c != 'h' && c != 't' && c != 'f')
    return (fwi_scheme){0};
  fwi_scheme scheme = fwi_scheme_read(text, at);
  if (scheme.defanged && at && fwi_is_alnum(text.ptr[at - 1]))
    scheme.len = 0;
  return scheme;
}

fw_str fwi_refang(fwi_arena *arena, fw_str text) {
  fwi_buf out = {0};
  size_t done = 0; /* everything before is in out */
  for (size_t i = 0; i < text.len;) {
    fw_str plain = {NULL, 0};
    size_t len = fwi_separator_read(text, i, &plain);
    fwi_scheme scheme = {0};
    if (!len) {
      scheme = scheme_at(text, i);
      if (scheme.defanged && scheme.len) {
        len = scheme.len;
        plain = fw_str_of(scheme.plain);
      }
    }
    if (!len) {
      i++;
      continue;
    }
    fwi_buf_add(&out, text.ptr + done, i - done);
    fwi_buf_add_str(&out, plain);
    done = i += len;
  }
  if (!done)
    return text;
  fwi_buf_add(&out, text.ptr + done, text.len - done);
  return fwi_buf_take(&out, arena);
}

/** Dots become "[.]", unless they stand in brackets already. */
static void add_dots(fwi_buf *out, fw_str host) {
  for (fw_str rest = host; rest.ptr;) {
    fw_str label = fwi_str_next(&rest, '.');
    fwi_buf_add_str(out, label);
    if (rest.ptr) {
      bool bracketed = rest.ptr - 1 > host.ptr && fwi_among(rest.ptr[-2], "[({");
      fwi_buf_add_str(out, bracketed ? FWI_STR(".") : FWI_STR("[.]"));
    }
  }
}

/** Length of the live scheme with "://" at the start of @p text, or 0. */
static size_t live_scheme(fw_str text) {
  static const fw_str live[] = {{"http://", 7}, {"https://", 8}, {"ftp://", 6}, {"ftps://", 7}};
  char c = text.len ? text.ptr[0] | 32 : '\0';
  for (size_t i = 0; (c == 'h' || c == 'f') && i < sizeof live / sizeof *live; i++)
    if (fwi_str_starts_ascii(text, live[i]))
      return live[i].len;
  return 0;
}

/** "https://" -> "hxxps://", "ftp://" -> "fxp://"; letter case kept. */
static void add_scheme(fwi_buf *out, fw_str scheme) {
  for (size_t i = 0; i < scheme.len; i++) {
    char c = scheme.ptr[i];
    fwi_buf_add_char(out, c == 't' ? 'x' : c == 'T' ? 'X' : c);
  }
}

static size_t authority_len(fw_str text) {
  size_t i = 0;
  while (i < text.len && (unsigned char)text.ptr[i] > ' ' && !fwi_among(text.ptr[i], "/\\?#\"<>") &&
         !live_scheme(fwi_str_slice(text, i, text.len)))
    i++;
  return i;
}

static bool host_char(char c) { return fwi_is_alnum(c) || c == '-' || c == '_' || c == '.'; }

/** @p label_before: "日本語.jp" comes here as ".jp", the letters before it are a label. */
static bool live_host(fw_str host, bool label_before, fwi_known_memo *memo) {
  if (!label_before || !host.len || host.ptr[0] != '.')
    return fwi_str_find_char(host, '.') >= 0 && fwi_domain_known_memo(memo, host);
  char probe[256] = "a";
  size_t len = host.len < sizeof probe ? host.len : sizeof probe - 1;
  memcpy(probe + 1, host.ptr + host.len - len, len);
  return fwi_domain_known_memo(memo, (fw_str){probe, len + 1});
}

static void add_word(fwi_buf *out, fw_str word, bool label_before, fwi_known_memo *memo) {
  fw_str host = word;
  while (host.len && host.ptr[host.len - 1] == '.')
    host.len--;
  if (live_host(host, label_before, memo))
    add_dots(out, host);
  else
    fwi_buf_add_str(out, host);
  fwi_buf_add(out, word.ptr + host.len, word.len - host.len);
}

/** Length of the live scheme whose colon is at @p colon and which begins at @p from or later. */
static size_t live_scheme_at(fw_str text, size_t from, size_t colon) {
  for (size_t letters = 5; letters >= 3; letters--) /* https, http or ftps, ftp */
    if (colon - from >= letters) {
      size_t len = live_scheme(fwi_str_slice(text, colon - letters, text.len));
      if (len == letters + 3)
        return len;
    }
  return 0;
}

/* A host has a dot and a scheme a colon: what stands around one is looked at, the rest copied. */
void fwi_defang(fwi_buf *out, fw_str text, fwi_known_memo *memo) {
  size_t done = 0; /* everything before is in out */
  for (size_t i = 0; i < text.len; i++) {
    size_t start = i, end = i + 1, scheme;
    if (text.ptr[i] == '.') {
      while (start > done && host_char(text.ptr[start - 1]))
        start--;
      while (end < text.len && host_char(text.ptr[end]) &&
             !live_scheme(fwi_str_slice(text, end, text.len)))
        end++;
      fwi_buf_add(out, text.ptr + done, start - done);
      add_word(out, fwi_str_slice(text, start, end),
               start && (unsigned char)text.ptr[start - 1] >= 0x80, memo);
    } else if (text.ptr[i] == ':' && (scheme = live_scheme_at(text, done, i))) {
      end = i + 3;
      start = end - scheme;
      fwi_buf_add(out, text.ptr + done, start - done);
      add_scheme(out, fwi_str_slice(text, start, end));
      fw_str host = fwi_str_slice(text, end, text.len);
      host.len = authority_len(host);
      add_dots(out, host);
      end += host.len;
    } else {
      continue;
    }
    done = end;
    i = end - 1;
  }
  fwi_buf_add(out, text.ptr + done, text.len - done);
}

void fwi_defang_url(fwi_buf *out, fw_str url, fwi_known_memo *memo) {
  size_t start = live_scheme(url);
  ptrdiff_t slashes = fwi_str_find(url, FWI_STR("://"));
  add_scheme(out, (fw_str){url.ptr, start});
  if (!start && slashes >= 0 && (size_t)slashes < authority_len(url)) {
    start = (size_t)slashes + 3; /* some other scheme, or one defanged already */
    fwi_buf_add(out, url.ptr, start);
  }
  fw_str rest = fwi_str_slice(url, start, url.len);
  size_t end = authority_len(rest);
  if (!start) { /* an address: its local part may keep its dots */
    size_t at = end;
    while (at && rest.ptr[at - 1] != '@')
      at--;
    fwi_buf_add(out, rest.ptr, at);
    rest = fwi_str_slice(rest, at, rest.len);
    end -= at;
  }
  add_dots(out, (fw_str){rest.ptr, end});
  fwi_defang(out, fwi_str_slice(rest, end, rest.len), memo);
}
