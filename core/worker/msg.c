/* msg - a saved Outlook message (MS-OXMSG, in an MS-CFB file read by libgsf) as a mail.
 *
 * Says: mail (RFC 5322, every body in base64), unreadable.
 *
 * The fields are those that came with the mail (PidTagTransportMessageHeaders), but for the ones
 * that told of its MIME tree, for that is gone; a message that never travelled gets From, To,
 * Subject and Date from its properties. */
#include "rtf.h"
#include "worker.h"

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-utils.h>
#include <string.h>

enum { DEPTH = 5, ATTACHMENTS = 200, STREAM_BYTES = 64 << 20 };

/* Property ids (MS-OXPROPS). */
enum {
  SUBJECT = 0x0037,
  SUBMIT_TIME = 0x0039,
  TRANSPORT_HEADERS = 0x007d,
  SENDER_NAME = 0x0c1a,
  SENDER_ADDRESS = 0x0c1f,
  DISPLAY_TO = 0x0e04,
  BODY = 0x1000,
  RTF_COMPRESSED = 0x1009,
  HTML = 0x1013,
  ATTACH_DATA = 0x3701,
  ATTACH_NAME = 0x3704,
  ATTACH_LONG_NAME = 0x3707,
  ATTACH_TYPE = 0x370e,
  ATTACH_CONTENT_ID = 0x3712,
  INTERNET_CODEPAGE = 0x3fde,
  MESSAGE_CODEPAGE = 0x3ffd,
  SENDER_SMTP = 0x5d01
};

/* One message or attachment: a storage with a stream a property. */
typedef struct object {
  GsfInfile *storage;
  GString *fixed; /* __properties_version1.0 */
  gsize first;    /* where its entries begin */
  guint32 codepage;
} object;

static GString *read_stream(GsfInfile *storage, const char *name) {
  GsfInput *input = gsf_infile_child_by_name(storage, name);
  if (!input)
    return NULL;
  GString *out = NULL;
  gsf_off_t size = gsf_input_size(input);
  if (size >= 0 && size <= STREAM_BYTES) {
    const guint8 *bytes = size ? gsf_input_read(input, (size_t)size, NULL) : NULL;
    if (bytes || !size)
      out = g_string_new_len((const char *)bytes, (gssize)size);
  }
  g_object_unref(input);
  return out;
}

static GString *read_property(const object *from, unsigned id, unsigned type) {
  char name[32];
  g_snprintf(name, sizeof name, "__substg1.0_%04X%04X", id, type);
  return read_stream(from->storage, name);
}

/* An integer or time kept in place; 0 when absent. */
static guint64 read_fixed(const object *from, unsigned id) {
  enum { ENTRY = 16 };
  const guint8 *bytes = from->fixed ? (const guint8 *)from->fixed->str : NULL;
  for (gsize at = from->first; bytes && at + ENTRY <= from->fixed->len; at += ENTRY)
    if ((unsigned)(bytes[at + 2] | bytes[at + 3] << 8) == id)
      return GSF_LE_GET_GUINT64(bytes + at + 8);
  return 0;
}

/* In UTF-8; NULL when absent. */
static char *read_text(const object *from, unsigned id) {
  enum { UNICODE = 0x001f, BYTES = 0x001e };
  gsize len = 0;
  char charset[24], *out = NULL;
  GString *raw = read_property(from, id, UNICODE);
  if (raw) {
    out = g_convert_with_fallback(raw->str, (gssize)(raw->len & ~(gsize)1), "UTF-8", "UTF-16LE",
                                  "?", NULL, &len, NULL);
  } else if ((raw = read_property(from, id, BYTES))) {
    g_snprintf(charset, sizeof charset, "CP%u", from->codepage);
    out = g_convert_with_fallback(raw->str, (gssize)raw->len, "UTF-8", charset, "?", NULL, &len,
                                  NULL);
    if (!out)
      out = g_strndup(raw->str, raw->len);
  }
  if (raw)
    g_string_free(raw, TRUE);
  return out;
}

static object open_object(GsfInfile *storage, gsize first, guint32 codepage) {
  object o = {storage, read_stream(storage, "__properties_version1.0"), first, codepage};
  guint32 own = (guint32)read_fixed(&o, MESSAGE_CODEPAGE);
  if (own && own != 1200) /* UTF-16, which these never are */
    o.codepage = own;
  return o;
}

static void close_object(object *o) {
  if (o->fixed)
    g_string_free(o->fixed, TRUE);
}

/* ---- the mail ---- */

static void add_base64(GString *out, const char *bytes, gsize len) {
  enum { LINE = 57 };
  for (gsize at = 0; at < len; at += LINE) {
    char *text = g_base64_encode((const guchar *)bytes + at, MIN(LINE, len - at));
    g_string_append_printf(out, "%s\r\n", text);
    g_free(text);
  }
}

/* A field made of a property: one line of UTF-8. */
static void add_field(GString *out, const char *name, const char *value) {
  if (!value || !*value)
    return;
  char *line = g_strdelimit(g_strdup(value), "\r\n", ' ');
  g_string_append_printf(out, "%s: %s\r\n", name, line);
  g_free(line);
}

/* A parameter value in RFC 2231 writing: nothing in it can end it. */
static void add_parameter(GString *out, const char *name, const char *value) {
  char *escaped = g_uri_escape_string(value, NULL, FALSE);
  g_string_append_printf(out, ";\r\n %s*=utf-8''%s", name, escaped);
  g_free(escaped);
}

static gboolean is_mime(const char *line) {
  return g_ascii_strncasecmp(line, "content-", 8) == 0 ||
         g_ascii_strncasecmp(line, "mime-version", 12) == 0;
}

static void add_transport_headers(GString *out, const char *headers) {
  char **lines = g_strsplit(headers, "\n", -1);
  gboolean keep = TRUE;
  for (char **at = lines; *at; at++) {
    char *line = g_strchomp(*at);
    if (!*line)
      break; /* the end of the block; Outlook keeps those of parts behind it */
    if (line[0] != ' ' && line[0] != '\t')
      keep = !is_mime(line);
    if (keep)
      g_string_append_printf(out, "%s\r\n", line);
  }
  g_strfreev(lines);
}

static void add_own_headers(GString *out, const object *message) {
  char *name = read_text(message, SENDER_NAME), *address = read_text(message, SENDER_SMTP);
  char *to = read_text(message, DISPLAY_TO), *subject = read_text(message, SUBJECT);
  if (!address)
    address = read_text(message, SENDER_ADDRESS);
  if (name)
    g_strdelimit(name, "\"\\", '\'');
  char *from = g_strdup_printf("\"%s\" <%s>", name ? name : "", address ? address : "");
  if (name || address)
    add_field(out, "From", from);
  add_field(out, "To", to);
  add_field(out, "Subject", subject);
  guint64 filetime = read_fixed(message, SUBMIT_TIME); /* of 100 ns since 1601 */
  if (filetime > G_GUINT64_CONSTANT(116444736000000000)) {
    GDateTime *date = g_date_time_new_from_unix_utc(
        (gint64)((filetime - G_GUINT64_CONSTANT(116444736000000000)) / 10000000));
    char *text = date ? g_date_time_format(date, "%a, %d %b %Y %H:%M:%S +0000") : NULL;
    add_field(out, "Date", text);
    g_free(text);
    if (date)
      g_date_time_unref(date);
  }
  g_free(from);
  g_free(name);
  g_free(address);
  g_free(to);
  g_free(subject);
}

static const char *charset_of(guint32 codepage) {
  static const struct {
    guint32 codepage;
    const char *name;
  } known[] = {{932, "shift_jis"},     {936, "gb2312"},        {949, "euc-kr"},
               {950, "big5"},          {1251, "windows-1251"}, {1252, "windows-1252"},
               {20127, "us-ascii"},    {28591, "iso-8859-1"},  {50220, "iso-2022-jp"},
               {50221, "iso-2022-jp"}, {50222, "iso-2022-jp"}, {51932, "euc-jp"},
               {65001, "utf-8"}};
  for (gsize i = 0; i < G_N_ELEMENTS(known); i++)
    if (known[i].codepage == codepage)
      return known[i].name;
  return NULL;
}

static void add_part(GString *out, const char *boundary, const char *type, const char *charset,
                     const GString *body) {
  g_string_append_printf(out,
                         "--%s\r\nContent-Type: %s%s%s\r\n"
                         "Content-Transfer-Encoding: base64\r\n\r\n",
                         boundary, type, charset ? "; charset=" : "", charset ? charset : "");
  add_base64(out, body->str, body->len);
}

static void add_bodies(GString *out, const object *message) {
  enum { BINARY = 0x0102 };
  char *text = read_text(message, BODY);
  const char *charset = charset_of((guint32)read_fixed(message, INTERNET_CODEPAGE));
  GString *html = read_property(message, HTML, BINARY);
  if (!html) {
    char *unicode = read_text(message, HTML);
    GString *packed = unicode ? NULL : read_property(message, RTF_COMPRESSED, BINARY);
    GString *rtf = packed ? rtf_decompress((const guint8 *)packed->str, packed->len) : NULL;
    gboolean is_html = TRUE;
    html = unicode ? g_string_new(unicode) : rtf ? rtf_extract(rtf->str, rtf->len, &is_html) : NULL;
    charset = "utf-8";
    if (html && !is_html) {
      if (!text)
        text = g_strdup(html->str);
      g_string_free(html, TRUE);
      html = NULL;
    }
    if (rtf)
      g_string_free(rtf, TRUE);
    if (packed)
      g_string_free(packed, TRUE);
    g_free(unicode);
  }
  g_string_append(out, "Content-Type: multipart/alternative; boundary=\"=_a\"\r\n\r\n");
  if (text) {
    GString *body = g_string_new(text);
    add_part(out, "=_a", "text/plain", "utf-8", body);
    g_string_free(body, TRUE);
  }
  if (html) {
    add_part(out, "=_a", "text/html", charset, html);
    g_string_free(html, TRUE);
  }
  g_string_append(out, "--=_a--\r\n");
  g_free(text);
}

static void add_message(GString *out, GsfInfile *storage, gsize first, guint32 codepage, int depth);

static void add_attachment(GString *out, GsfInfile *storage, guint32 codepage, int depth) {
  enum { FIRST = 8, EMBEDDED_FIRST = 24, BINARY = 0x0102 };
  object file = open_object(storage, FIRST, codepage);
  GsfInput *embedded = gsf_infile_child_by_name(storage, "__substg1.0_3701000D");
  char *name = read_text(&file, ATTACH_LONG_NAME), *type = read_text(&file, ATTACH_TYPE);
  char *id = read_text(&file, ATTACH_CONTENT_ID);
  if (!name)
    name = read_text(&file, ATTACH_NAME);
  GString *data = NULL;
  gboolean mail = embedded && GSF_IS_INFILE(embedded) && depth < DEPTH;
  if (mail) {
    data = g_string_new(NULL);
    add_message(data, GSF_INFILE(embedded), EMBEDDED_FIRST, codepage, depth + 1);
  } else {
    data = read_property(&file, ATTACH_DATA, BINARY);
  }
  gboolean sane = type && *type;
  for (const char *p = type; sane && *p; p++)
    sane = g_ascii_isalnum(*p) || strchr("/-+.", *p);
  g_string_append_printf(out, "--=_m\r\nContent-Type: %s\r\nContent-Transfer-Encoding: base64\r\n",
                         mail   ? "message/rfc822"
                         : sane ? type
                                : "application/octet-stream");
  if (id && *id)
    g_string_append(out, "Content-Disposition: inline"); /* the page shows it */
  else
    g_string_append(out, "Content-Disposition: attachment");
  if (name)
    add_parameter(out, "filename", name);
  g_string_append(out, "\r\n\r\n");
  if (data) {
    add_base64(out, data->str, data->len);
    g_string_free(data, TRUE);
  }
  if (embedded)
    g_object_unref(embedded);
  g_free(name);
  g_free(type);
  g_free(id);
  close_object(&file);
}

static void add_message(GString *out, GsfInfile *storage, gsize first, guint32 codepage,
                        int depth) {
  object message = open_object(storage, first, codepage);
  char *headers = read_text(&message, TRANSPORT_HEADERS);
  gsize before = out->len;
  if (headers)
    add_transport_headers(out, headers);
  if (out->len == before)
    add_own_headers(out, &message);
  g_free(headers);
  g_string_append(out, "MIME-Version: 1.0\r\n"
                       "Content-Type: multipart/mixed; boundary=\"=_m\"\r\n\r\n--=_m\r\n");
  add_bodies(out, &message);
  int children = gsf_infile_num_children(storage);
  for (int i = 0, files = 0; i < children && files < ATTACHMENTS; i++) {
    const char *name = gsf_infile_name_by_index(storage, i);
    if (!name || !g_str_has_prefix(name, "__attach_version1.0_"))
      continue;
    GsfInput *child = gsf_infile_child_by_index(storage, i);
    if (child && GSF_IS_INFILE(child)) {
      add_attachment(out, GSF_INFILE(child), message.codepage, depth);
      files++;
    }
    if (child)
      g_object_unref(child);
  }
  g_string_append(out, "--=_m--\r\n");
  close_object(&message);
}

static void open_file(const worker *w) {
  enum { FIRST = 32 };
  GsfInput *input = gsf_input_memory_new(w->bytes, (gsf_off_t)w->len, FALSE);
  GsfInfile *root = input ? gsf_infile_msole_new(input, NULL) : NULL;
  if (!root) {
    worker_say("unreadable", "", 0);
    return;
  }
  GString *mail = g_string_new(NULL);
  add_message(mail, root, FIRST, 1252, 0);
  worker_say("mail", mail->str, mail->len);
}

int main(int argc, char **argv) {
  (void)argc;
  return worker_serve(argv, gsf_init, open_file);
}
