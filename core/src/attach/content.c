/* content.c - a short table instead of a library: only the kinds that somebody asks about, none of
 * them told by more than a look at fixed places. */
#include "attach/content.h"

#include "html/html.h"

typedef struct magic {
  size_t at;
  fw_str bytes;
  fwi_content_kind kind;
  const char *type;
} magic;

#define M(at, text, kind, type)                                                                    \
  { (at), {(text), sizeof(text) - 1}, FWI_CONTENT_##kind, (type) }
static const magic MAGICS[] = {
    M(0, "\x89PNG\r\n\x1a\n", IMAGE, "image/png"),
    M(0, "\xff\xd8\xff", IMAGE, "image/jpeg"),
    M(0, "GIF87a", IMAGE, "image/gif"),
    M(0, "GIF89a", IMAGE, "image/gif"),
    M(8, "WEBPVP8", IMAGE, "image/webp"),
    M(0, "II*\0", IMAGE, "image/tiff"),
    M(0, "MM\0*", IMAGE, "image/tiff"),
    M(0, "%PDF-", PDF, "application/pdf"),
    M(0, "7z\xbc\xaf\x27\x1c", ARCHIVE, "application/x-7z-compressed"),
    M(0, "Rar!\x1a\x07", ARCHIVE, "application/vnd.rar"),
    M(0, "\x1f\x8b\x08", ARCHIVE, "application/gzip"),
    M(0, "BZh", ARCHIVE, "application/x-bzip2"),
    M(0,
      "\xfd"
      "7zXZ\0",
      ARCHIVE, "application/x-xz"),
    M(0, "\x28\xb5\x2f\xfd", ARCHIVE, "application/zstd"),
    M(0, "MSCF", ARCHIVE, "application/vnd.ms-cab-compressed"),
    M(2, "-lh", ARCHIVE, "application/x-lzh"),
    M(257, "ustar", ARCHIVE, "application/x-tar"),
    M(0x8001, "CD001", ARCHIVE, "application/x-iso9660-image"),
    M(0, "{\\rtf", OFFICE, "application/rtf"),
    M(0,
      "\x7f"
      "ELF",
      PROGRAM, "application/x-elf"),
    M(0, "MZ\x90\0", PROGRAM,
      "application/vnd.microsoft.portable-executable"), /* what linkers write */
    M(0, "L\0\0\0\x01\x14\x02\0", PROGRAM, "application/x-ms-shortcut"),
};
#undef M
enum { SEEN_AT_ONCE = 8 }; /* come first: what stands at the beginning goes before the rest */

static fwi_content by_magic(fw_str bytes, size_t count) {
  for (size_t i = 0; i < count; i++) {
    const magic *m = &MAGICS[i];
    if (fwi_str_eq(fwi_str_slice(bytes, m->at, m->at + m->bytes.len), m->bytes))
      return (fwi_content){m->kind, fw_str_of(m->type)};
  }
  return (fwi_content){FWI_CONTENT_UNKNOWN, {NULL, 0}};
}

fwi_content fwi_content_of_head(fw_str head) { return by_magic(head, SEEN_AT_ONCE); }

/* The first entry of an office document is one of these; the list of any other zip is looked at. */
static fwi_content of_zip(fw_str bytes) {
  static const char *const firsts[] = {
      "[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/"};
  enum { NAME = 30, LOOK = 256 };
  fw_str name = fwi_str_slice(bytes, NAME, NAME + LOOK);
  for (size_t i = 0; i < sizeof firsts / sizeof *firsts; i++)
    if (fwi_str_starts(name, fw_str_of(firsts[i])))
      return (fwi_content){FWI_CONTENT_OFFICE, FWI_STR("application/vnd.openxmlformats")};
  if (fwi_str_starts(name, FWI_STR("mimetypeapplication/vnd.oasis.")))
    return (fwi_content){FWI_CONTENT_OFFICE, FWI_STR("application/vnd.oasis.opendocument")};
  return (fwi_content){FWI_CONTENT_ARCHIVE, FWI_STR("application/zip")};
}

/* An OLE file (MS-CFB) with a directory entry that only messages have (MS-OXMSG 2.4), in UTF-16. */
static fwi_content of_ole(fw_str bytes) {
  static const char properties[] = "_\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0_\0v\0e\0r\0s\0i\0o\0n";
  if (fwi_str_find(bytes, (fw_str){properties, sizeof properties - 1}) >= 0)
    return (fwi_content){FWI_CONTENT_OUTLOOK, FWI_STR("application/vnd.ms-outlook")};
  return (fwi_content){FWI_CONTENT_OFFICE, FWI_STR("application/x-ole-storage")};
}

/* "MZ" is two letters: what follows has to lead to "PE" (PE format, offset 0x3c), or be DOS. */
static bool is_windows_program(fw_str bytes) {
  if (bytes.len < 64 || !fwi_str_starts(bytes, FWI_STR("MZ")))
    return false;
  const unsigned char *at = (const unsigned char *)bytes.ptr + 0x3c;
  size_t pe = at[0] | (size_t)at[1] << 8 | (size_t)at[2] << 16 | (size_t)at[3] << 24;
  return pe < bytes.len && fwi_str_starts(fwi_str_slice(bytes, pe, bytes.len), FWI_STR("PE\0\0"));
}

fwi_content fwi_content_find(fw_str bytes) {
  enum { PDF_WITHIN = 1024, BMP_HEADER = 26 };
  fwi_content content = by_magic(bytes, sizeof MAGICS / sizeof *MAGICS);
  if (content.kind)
    return content;
  if (fwi_str_starts(bytes, FWI_STR("PK\3\4")) || fwi_str_starts(bytes, FWI_STR("PK\5\6")))
    return of_zip(bytes);
  if (fwi_str_starts(bytes, FWI_STR("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")))
    return of_ole(bytes);
  if (is_windows_program(bytes))
    return (fwi_content){FWI_CONTENT_PROGRAM,
                         FWI_STR("application/vnd.microsoft.portable-executable")};
  if (bytes.len > BMP_HEADER && fwi_str_starts(bytes, FWI_STR("BM")) && !bytes.ptr[6] &&
      !bytes.ptr[7])
    return (fwi_content){FWI_CONTENT_IMAGE, FWI_STR("image/bmp")};
  if (fwi_str_find(fwi_str_slice(bytes, 0, PDF_WITHIN), FWI_STR("%PDF-")) >= 0)
    return (fwi_content){FWI_CONTENT_PDF, FWI_STR("application/pdf")};
  fw_str head = fwi_str_trim(fwi_str_slice(bytes, 0, 4096));
  if (fwi_str_starts_ascii(head, FWI_STR("<svg")) ||
      (fwi_str_starts_ascii(head, FWI_STR("<?xml")) &&
       fwi_str_find_ascii(head, FWI_STR("<svg")) >= 0))
    return (fwi_content){FWI_CONTENT_HTML, FWI_STR("image/svg+xml")};
  if (fwi_str_starts_ascii(head, FWI_STR("<script")) || fwi_html_sniff(bytes))
    return (fwi_content){FWI_CONTENT_HTML, FWI_STR("text/html")};
  return (fwi_content){FWI_CONTENT_UNKNOWN, {NULL, 0}};
}

const char *fwi_content_name(fwi_content_kind kind) {
  static const char *const names[] = {"unknown", "html",    "pdf",     "image", "archive",
                                      "office",  "outlook", "program", "mail"};
  return names[kind];
}
