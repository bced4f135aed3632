#include "rtf.h"

#include <stdlib.h>
#include <string.h>

enum { MOST = 64 << 20 }; /* bytes of RTF */

static guint32 le32(const guint8 *p) {
  return p[0] | (guint32)p[1] << 8 | (guint32)p[2] << 16 | (guint32)p[3] << 24;
}

GString *rtf_decompress(const guint8 *bytes, gsize len) {
  static const char start[] =
      "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
      "\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
      "\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
  enum { HEADER = 16, WINDOW = 4096, COMPRESSED = 0x75465a4c, PLAIN = 0x414c454d };
  if (len < HEADER)
    return NULL;
  guint32 raw_size = le32(bytes + 4), kind = le32(bytes + 8);
  if (kind == PLAIN)
    return g_string_new_len((const char *)bytes + HEADER, (gssize)MIN(len - HEADER, raw_size));
  if (kind != COMPRESSED)
    return NULL;
  guint8 window[WINDOW] = {0};
  gsize at = sizeof start - 1;
  memcpy(window, start, at);
  GString *out = g_string_new(NULL);
  for (gsize in = HEADER; in < len && out->len < MOST;) {
    unsigned control = bytes[in++];
    for (int bit = 0; bit < 8 && in < len; bit++) {
      if (!(control >> bit & 1)) {
        g_string_append_c(out, (char)bytes[in]);
        window[at++ % WINDOW] = bytes[in++];
        continue;
      }
      if (len - in < 2)
        return out;
      unsigned reference = (unsigned)bytes[in] << 8 | bytes[in + 1];
      in += 2;
      gsize from = reference >> 4;
      if (from == at % WINDOW)
        return out; /* the end */
      for (unsigned n = (reference & 15) + 2; n; n--, from++) {
        guint8 byte = window[from % WINDOW];
        g_string_append_c(out, (char)byte);
        window[at++ % WINDOW] = byte;
      }
    }
  }
  return out;
}

/* ---- encapsulated HTML ---- */

enum { DEPTH = 256 };

typedef struct group {
  gboolean muted, skipped, tag; /* \htmlrtf; a destination nobody reads; \*\htmltag */
  int skip_after_u;             /* \ucN */
} group;

typedef struct reader {
  const char *p, *end;
  GString *out, *bytes; /* bytes: \'hh collected, in the document's codepage */
  group stack[DEPTH];
  int depth;
  long codepage;
  int to_skip; /* characters that stand for the \uN before */
  gunichar high;
  gboolean html, text;
} reader;

static group *top(reader *r) { return &r->stack[r->depth < DEPTH ? r->depth : DEPTH - 1]; }

static void flush(reader *r) {
  if (!r->bytes->len)
    return;
  char charset[24];
  g_snprintf(charset, sizeof charset, "CP%ld", r->codepage);
  gsize len = 0;
  char *utf8 = g_convert_with_fallback(r->bytes->str, (gssize)r->bytes->len, "UTF-8", charset, "?",
                                       NULL, &len, NULL);
  if (utf8)
    g_string_append_len(r->out, utf8, (gssize)len);
  else
    g_string_append_len(r->out, r->bytes->str, (gssize)r->bytes->len);
  g_free(utf8);
  g_string_truncate(r->bytes, 0);
}

static gboolean shown(reader *r) { return !top(r)->muted && !top(r)->skipped; }

static void put(reader *r, const char *text) {
  if (!shown(r))
    return;
  flush(r);
  g_string_append(r->out, text);
}

static void put_byte(reader *r, char byte) {
  if (r->to_skip > 0)
    r->to_skip--;
  else if (shown(r))
    g_string_append_c(r->bytes, byte);
}

static void put_unicode(reader *r, long number) {
  gunichar c = (gunichar)(number < 0 ? number + 65536 : number);
  r->to_skip = top(r)->skip_after_u;
  if (!shown(r))
    return;
  flush(r);
  if (c >= 0xd800 && c < 0xdc00) {
    r->high = c;
    return;
  }
  if (c >= 0xdc00 && c < 0xe000 && r->high)
    c = 0x10000 + ((r->high - 0xd800) << 10) + (c - 0xdc00);
  r->high = 0;
  if (g_unichar_validate(c))
    g_string_append_unichar(r->out, c);
}

static void control_word(reader *r, const char *word, gboolean has_number, long number,
                         gboolean starred) {
  static const char *const unread[] = {"fonttbl", "colortbl",  "stylesheet", "info",
                                       "pict",    "themedata", "mhtmltag"};
  if (strcmp(word, "htmltag") == 0) {
    top(r)->tag = TRUE;
    top(r)->skipped = FALSE;
  } else if (strcmp(word, "fromhtml") == 0) {
    r->html = TRUE;
  } else if (strcmp(word, "fromtext") == 0) {
    r->text = TRUE;
  } else if (strcmp(word, "htmlrtf") == 0) {
    top(r)->muted = !has_number || number != 0;
  } else if (strcmp(word, "ansicpg") == 0) {
    r->codepage = number;
  } else if (strcmp(word, "uc") == 0) {
    top(r)->skip_after_u = (int)CLAMP(number, 0, 8);
  } else if (strcmp(word, "u") == 0) {
    put_unicode(r, number);
  } else if (strcmp(word, "par") == 0 || strcmp(word, "line") == 0) {
    put(r, "\r\n");
  } else if (strcmp(word, "tab") == 0) {
    put(r, "\t");
  } else if (strcmp(word, "lquote") == 0) {
    put(r, "‘");
  } else if (strcmp(word, "rquote") == 0) {
    put(r, "’");
  } else if (strcmp(word, "ldblquote") == 0) {
    put(r, "“");
  } else if (strcmp(word, "rdblquote") == 0) {
    put(r, "”");
  } else if (strcmp(word, "bullet") == 0) {
    put(r, "•");
  } else if (strcmp(word, "endash") == 0) {
    put(r, "–");
  } else if (strcmp(word, "emdash") == 0) {
    put(r, "—");
  } else if (starred) {
    top(r)->skipped = TRUE;
  } else {
    for (gsize i = 0; i < G_N_ELEMENTS(unread); i++)
      if (strcmp(word, unread[i]) == 0)
        top(r)->skipped = TRUE;
  }
}

static void control(reader *r, gboolean *starred) {
  if (r->p == r->end)
    return;
  char c = *r->p;
  if (!g_ascii_isalpha(c)) {
    r->p++;
    if (c == '\'' && r->end - r->p >= 2) {
      int high = g_ascii_xdigit_value(r->p[0]), low = g_ascii_xdigit_value(r->p[1]);
      r->p += 2;
      if (high >= 0 && low >= 0)
        put_byte(r, (char)(high << 4 | low));
    } else if (c == '*') {
      *starred = TRUE;
      return;
    } else if (c == '~') {
      put(r, "\xc2\xa0");
    } else if (c == '_') {
      put(r, "-");
    } else if (c == '\\' || c == '{' || c == '}') {
      put_byte(r, c);
    }
    *starred = FALSE;
    return;
  }
  char word[33];
  gsize len = 0;
  for (; r->p < r->end && g_ascii_isalpha(*r->p); r->p++)
    if (len < sizeof word - 1)
      word[len++] = *r->p;
  word[len] = '\0';
  const char *digits = r->p;
  gboolean minus = r->p < r->end && *r->p == '-';
  r->p += minus;
  long number = 0;
  gboolean has_number = FALSE;
  for (; r->p < r->end && g_ascii_isdigit(*r->p); r->p++, has_number = TRUE)
    if (number < 1000000)
      number = number * 10 + (*r->p - '0');
  if (!has_number)
    r->p = digits;
  if (r->p < r->end && *r->p == ' ')
    r->p++;
  if (strcmp(word, "bin") == 0 && number > 0 && !minus)
    r->p += MIN(number, r->end - r->p);
  control_word(r, word, has_number, minus ? -number : number, *starred);
  *starred = FALSE;
}

GString *rtf_extract(const char *rtf, gsize len, gboolean *html) {
  reader *r = g_new0(reader, 1);
  r->p = rtf;
  r->end = rtf + len;
  r->out = g_string_new(NULL);
  r->bytes = g_string_new(NULL);
  r->codepage = 1252;
  r->stack[0].skip_after_u = 1;
  gboolean starred = FALSE;
  while (r->p < r->end && r->out->len < MOST) {
    char c = *r->p++;
    if (c == '{') {
      group inner = *top(r);
      inner.tag = FALSE;
      r->depth++;
      *top(r) = inner;
    } else if (c == '}') {
      flush(r);
      r->depth -= r->depth > 0;
    } else if (c == '\\') {
      control(r, &starred);
    } else if (c != '\r' && c != '\n') {
      put_byte(r, c);
    }
  }
  flush(r);
  *html = r->html;
  GString *out = r->out;
  if (!r->html && !r->text) {
    g_string_free(out, TRUE);
    out = NULL;
  }
  g_string_free(r->bytes, TRUE);
  g_free(r);
  return out;
}
