/* inside.h - what is inside one file, as its worker tells: the files of an archive, the links and
 * words of a PDF, the QR codes of a picture. */
#ifndef FWI_INSIDE_H
#define FWI_INSIDE_H

#include "attach/content.h"
#include "attach/worker.h"
#include "message/message.h"

/** One file of an archive. */
typedef struct fwi_entry {
  fw_str name;  /* with its path, UTF-8 whatever the archive's charset */
  int64_t size; /* unpacked, as the archive says; -1 unknown */
  bool encrypted, folder;
} fwi_entry;

/** A file taken out of an archive. */
typedef struct fwi_unpacked {
  size_t entry;          /* its number in the list */
  const fwi_text *bytes; /* maybe cut; any bytes */
} fwi_unpacked;

typedef enum fwi_inside_state {
  FWI_INSIDE_NONE,  /* not a kind that is opened */
  FWI_INSIDE_KNOWN, /* maybe in part, then there is an entry in the message's limits */
  FWI_INSIDE_UNKNOWN
} fwi_inside_state;

typedef struct fwi_inside {
  fwi_inside_state state;
  fw_str why;    /* UNKNOWN: "switched-off" "program-absent" "inspected" "worker_ms" "worker_crash"
                    "unreadable" */
  fw_str format; /* of an archive, as libarchive names it; or empty */
  bool encrypted;
  int64_t bytes; /* of all files unpacked, as the archive says */
  int64_t pages; /* of a PDF */
  fwi_entry *entries;
  size_t entry_count;
  fwi_unpacked *files; /* the first of those that are worth it */
  size_t file_count;
  const fwi_text **urls;  /* of a PDF's annotations */
  const fwi_text **texts; /* a page each */
  const fwi_text **codes; /* what QR codes say */
  size_t url_count, text_count, code_count;
} fwi_inside;

/** What a message may still spend; shared by its attachments. */
typedef struct fwi_inspector {
  fwi_workers *workers; /* NULL: switched off */
  size_t left;          /* attachments */
  size_t ms;
} fwi_inspector;

/** What a worker read out of an attachment, as a text that comes from all of its bytes; @p value
 * needs not be valid. */
const fwi_text *fwi_inside_text(const fwi_text *octets, fw_str value);
/** Add a worker's answer (answer.h) to the facts; any bytes. @p octets are the part's. */
void fwi_inside_answer(fwi_inside *inside, fwi_message *message, const fwi_text *octets,
                       fw_str answer);
/** Which program opens that kind; NULL: none does. */
const char *fwi_inside_program(fwi_content_kind kind);
/** The same of an unpacked file. */
fwi_inside fwi_inside_read_file(fwi_inspector *inspector, fwi_message *message,
                                const fwi_text *bytes, fwi_content content);
/** Open the part, whose bytes are of that content.  Lives in the message's arena. */
fwi_inside fwi_inside_read(fwi_inspector *inspector, fwi_message *message, fwi_part *part,
                           fwi_content content);

typedef enum fwi_converted { FWI_CONVERTED, FWI_CONVERT_ABSENT, FWI_CONVERT_FAILED } fwi_converted;
/** An Outlook file as a mail; @p out is in the arena. */
fwi_converted fwi_inside_convert(fwi_inspector *inspector, const fw_limits *limits,
                                 fwi_arena *arena, fw_str bytes, fw_str *out);

#endif
