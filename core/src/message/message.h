/* message.h - a raw mail taken apart: header fields and MIME parts (RFC 5322, 2045-2049).
 *
 * Everything is found in the raw bytes themselves, so that every text maps back to them.
 * Nested message/rfc822 parts are taken apart like the mail they are in and appear in the same
 * list of parts, numbered as IMAP does (RFC 3501 6.4.5: "2.1").
 *
 * Anything odd is a defect entry, never an error. */
#ifndef FWI_MESSAGE_H
#define FWI_MESSAGE_H

#include "fuwake/limits.h"
#include "util/arena.h"
#include "util/text.h"

/** One header field.  Values are borrowed from the message's own copy of the raw bytes. */
typedef struct fwi_header {
  fw_str name;  /* as written */
  fw_str value; /* raw and still folded, without the colon, leading space and last line end */
  size_t raw_start, raw_end; /* the whole field in the raw message, line end included */
  const fwi_text *source;    /* what value is a slice of; NULL: the raw message.  Not NULL inside
                                an encoded nested message: then raw_start and raw_end cover it */
  size_t value_start;        /* of value, in the source */
  const fwi_text *text;      /* memo of fwi_header_text() */
  const struct fwi_words *words; /* what decoding it decided; NULL: nothing was to decide */
  int next; /* of the message's own block: the next field in the same bucket; -1: the last */
  struct fwi_address *addresses; /* memo of fwi_address_parse(); NULL: not read yet */
  size_t address_count;
} fwi_header;

typedef enum fwi_part_kind {
  FWI_PART_TEXT,      /* text/ anything but html, and a multipart that has no parts */
  FWI_PART_HTML,      /* text/html, and attachments a browser opens (.html, .svg ...) */
  FWI_PART_MULTIPART, /* holds other parts */
  FWI_PART_MESSAGE,   /* message/rfc822 and what holds a whole mail */
  FWI_PART_OTHER      /* images, archives, delivery-status ... */
} fwi_part_kind;

typedef struct fwi_part {
  fw_str id; /* "1", "1.2"; where = "part:1.2".  The multipart that is the body of a
                mail has no number in IMAP: "0", "2.0" here */
  fwi_part_kind kind;
  int parent;                /* index in parts; -1 for the top */
  int depth;                 /* 0 for the top */
  fw_str type;               /* "text/html": declared, lower case; "text/plain" when absent */
  fw_str charset;            /* declared, lower case; empty when none */
  fw_str charset_used;       /* what decoding settled on; set by fwi_part_text() */
  fw_str charset_why;        /* "declared", "unlabelled", "mislabelled", "vendor": ditto */
  fw_str charset_confidence; /* ditto */
  fw_str encoding;           /* "base64", "quoted-printable", "7bit" ... lower case */
  fw_str filename; /* UTF-8 (RFC 2231, encoded words and raw bytes understood); or empty */
  bool attachment; /* Content-Disposition: attachment, or a named non-text part */
  bool nested;     /* inside a message/rfc822: the words are not the sender's */
  size_t raw_start, raw_end;         /* body bytes in the raw message; equal if it has none.  Within
                                        a nested base64-encoded message: range of that part */
  fw_str body;                       /* bytes of the body, still transfer-encoded */
  const fwi_text *source;            /* what body is a slice of; NULL: the raw message */
  size_t source_start;               /* of body, in the source */
  size_t first_header, header_count; /* of a FWI_PART_MESSAGE: its header block in headers[] */
  const fwi_text *octets;            /* memo: the transfer-decoded bytes, the layer below text */
  const fwi_text *text;              /* memo of fwi_part_text() */
} fwi_part;

/** Something broken or cut: name is a limit's name ("parts") or a defect:
 *   of the bytes    bom nul-bytes bare-cr mixed-line-endings mbox-from-line leading-blank-line
 *                   garbage-first-line lost-fold missing-blank-line no-headers
 *                   indented-paste quoted-paste labelled-paste (how a paste was understood)
 *   of a header     address-group-recursion bare-cr-in-address
 *                   broken-encoded-word
 *   of the tree     missing-boundary repeated-boundary unterminated-multipart repeated-content-type
 *   of a charset    bad-charset (unknown label) mislabelled-charset broken-text
 * Those of a header or a charset appear when the text is first asked for. */
typedef struct fwi_defect {
  fw_str name;
  int64_t value; /* how many or how much was there; 0 when that makes no sense */
  fw_str where;  /* "header:To", "part:1.2", "" = message */
} fwi_defect;

enum { FWI_HEADER_BUCKETS = 64 };

typedef struct fwi_message {
  fwi_arena *arena; /* not owned */
  fw_limits limits;
  fw_str raw;          /* our copy of the bytes given, BOM and all: what raw offsets count in */
  fwi_header *headers; /* the message's own block first, then those of nested messages */
  size_t header_count; /* of the message's own block */
  size_t all_header_count;
  int buckets[FWI_HEADER_BUCKETS]; /* first field of the own block by fold of its name; or -1 */
  fwi_part *parts;                 /* in order of appearance, a parent before its children */
  size_t part_count;
  fwi_defect *defects;
  size_t defect_count;
} fwi_message;

/** Take @p raw apart.  Copies @p raw into @p arena; the result lives there. Never fails. */
fwi_message *fwi_message_parse(fwi_arena *arena, fw_str raw, const fw_limits *limits);
/** The same of bytes that @p arena keeps already, as an attached mail's; one more behind them can
 * be read. */
fwi_message *fwi_message_parse_kept(fwi_arena *arena, fw_str raw, const fw_limits *limits);

/** First field of that name (any case) in the message's own block; NULL when absent. */
fwi_header *fwi_message_header(fwi_message *message, fw_str name);
/** The next one of the same name after @p header; NULL at the end. */
fwi_header *fwi_message_next_header(fwi_message *message, const fwi_header *header);

/** The field's value: unfolded, encoded words decoded (adjacent ones joined bytewise first,
 * RFC 2047 and its common abuses), raw 8-bit guessed, in UTF-8.  where "header:Name" with
 * the name in its usual capitals; content level.  Never NULL. */
const fwi_text *fwi_header_text(fwi_message *message, fwi_header *header);

/** Decoded text of a TEXT or HTML part in UTF-8: the content level, where "part:ID".
 * NULL for other kinds. */
const fwi_text *fwi_part_text(fwi_message *message, fwi_part *part);
/** Transfer-decoded bytes of any leaf part, at most limits.text_bytes. */
fw_str fwi_part_bytes(fwi_message *message, fwi_part *part);
/** How many they are, told without decoding a file, most often. */
size_t fwi_part_size(fwi_message *message, fwi_part *part);
/** The first of them, FWI_PART_HEAD_BYTES where there are so many: what kind of file it is can be
 * seen without decoding all of it. */
fw_str fwi_part_head(fwi_message *message, fwi_part *part);
enum { FWI_PART_HEAD_BYTES = 256 };

/** The same for any leaf, read as if it were text: an attachment that says it is something else. */
const fwi_text *fwi_part_as_text(fwi_message *message, fwi_part *part);

void fwi_message_defect(fwi_message *message, fw_str name, int64_t value, fw_str where);

#endif
