/* link.h - the links of a mail, from HTML and from plain text. */
#ifndef FWI_LINK_H
#define FWI_LINK_H

#include "html/html.h"
#include "text/lexicon.h"
#include "url/mask.h"
#include "url/unwrap.h"

/** Marks that need no brand knowledge are set here; FWI_MARK_BRAND_* by brand/. */
typedef enum fwi_mark {
  FWI_MARK_TEXT_HREF_MISMATCH, /* the text shows a host of another organisation */
  FWI_MARK_REDIRECTOR,         /* another organisation's URL inside */
  FWI_MARK_ENCODED_TARGET,     /* another URL inside, hidden by base64, hex or double encoding */
  FWI_MARK_RECIPIENT_IN_URL,
  FWI_MARK_RECIPIENT_DOMAIN, /* in the name of somebody else's host: example-co-jp.evil.test */
  FWI_MARK_RECIPIENT_NAME,   /* what that domain is called, as a word of it: example.evil.test */
  FWI_MARK_IPFS,
  FWI_MARK_SHORTENER,
  FWI_MARK_IP_LITERAL,
  FWI_MARK_IP_OBFUSCATED,
  FWI_MARK_PUNYCODE,
  FWI_MARK_CONFUSABLE,  /* host looks like another by confusable characters */
  FWI_MARK_SHARED_HOST, /* free or shared hosting: the organisation is the tenant */
  FWI_MARK_USERINFO,    /* user:password@ before the host */
  FWI_MARK_SLASH_LOOKALIKE,
  FWI_MARK_DOT_LOOKALIKE,
  FWI_MARK_ODD_PORT,
  FWI_MARK_SAME_TARGET_BUTTONS, /* several differently worded links, one target */
  FWI_MARK_ODD_ONE_OUT,         /* the only foreign organisation among many of one */
  FWI_MARK_HIDDEN,
  FWI_MARK_BRAND_IN_SUBDOMAIN,
  FWI_MARK_BRAND_IN_DOMAIN,
  FWI_MARK_BRAND_IN_PATH,
  FWI_MARK_BRAND_IN_USERINFO,
  FWI_MARK_BRAND_LOOKALIKE, /* in host or userinfo or path, drawn like a brand's name */
  FWI_MARK_COUNT
} fwi_mark;

/** "text-href-mismatch" ... as in JSON and Lua. */
const char *fwi_mark_name(fwi_mark mark);

typedef enum fwi_link_kind {
  FWI_LINK_ANCHOR,
  FWI_LINK_BUTTON,
  FWI_LINK_AREA,
  FWI_LINK_FORM,
  FWI_LINK_REFRESH,
  FWI_LINK_TEXT,   /* a URL written in plain text (or in visible HTML text without an anchor) */
  FWI_LINK_SCRIPT, /* where a script of an attached page leads */
  FWI_LINK_QR,     /* in a picture, for the reader's telephone */
  FWI_LINK_IMAGE,  /* fetched, not clicked */
  FWI_LINK_OTHER
} fwi_link_kind;

const char *fwi_link_kind_name(fwi_link_kind kind); /* "anchor", ... */

/** What holds the link. */
typedef enum fwi_link_from {
  FWI_LINK_FROM_BODY,
  FWI_LINK_FROM_ATTACHMENT, /* an attached page */
  FWI_LINK_FROM_PDF,
  FWI_LINK_FROM_QR /* a code in a picture or on a page of a PDF */
} fwi_link_from;

const char *fwi_link_from_name(fwi_link_from from); /* "body", "attachment", "pdf", "qr" */

/** See role.h. */
typedef enum fwi_link_role {
  FWI_LINK_ROLE_NONE,
  FWI_LINK_ROLE_ACTION,
  FWI_LINK_ROLE_FOOTER
} fwi_link_role;

typedef struct fwi_link {
  size_t index; /* where = "link:INDEX" */
  fw_str where;
  fwi_link_kind kind;
  fwi_link_from from;
  fwi_link_role role; /* after fwi_links_find_roles() */
  fw_str part;        /* part id */
  fw_str file;        /* in an archive there: "archive.zip/page.html"; or empty */
  fwi_slice text;     /* visible words; for TEXT the URL itself; may be empty */
  fwi_slice source;   /* the URL as written, at the content level */
  fw_str written;     /* entities decoded, resolved */
  fw_str href;        /* refanged, too */
  fwi_url url;        /* = chain[0].url */
  fwi_hop_url *chain;
  size_t chain_count;
  uint64_t marks;        /* bit set of 1 << fwi_mark */
  uint64_t url_marks;    /* those of them that the URL has by itself, wherever it stands */
  size_t twin;           /* index of a link with the very same URL, this one or one before it */
  fw_str alt;            /* alt text of images inside; or empty */
  fw_str brand;          /* brand id posed as (set by brand/), or empty */
  bool encoded;          /* it stood there in base64 or the like */
  bool hidden, defanged; /* defanged: it was written so; a warning, not a lure */
} fwi_link;

static inline bool fwi_link_clickable(const fwi_link *link) {
  return link->kind != FWI_LINK_IMAGE && link->kind != FWI_LINK_OTHER;
}

enum {
  FWI_LINK_MEMORY = 64,
  FWI_LINK_BYTES = 1024 /* a URL of more counts as several links */
};

typedef struct fwi_links {
  fwi_link *items;
  size_t count, room, seen;
  size_t spent;    /* of the limit: one for each link and each FWI_LINK_BYTES of its URL */
  size_t finished; /* those before it have their chains and marks */
  bool have_roles;
  fwi_link_from from; /* of the links added next */
  fw_str file;        /* ditto */
  /* Index + 1 of a link that was read lately, by a hash of its writing: mails repeat theirs. */
  uint32_t memory[FWI_LINK_MEMORY];
} fwi_links;

/** Add the links of an HTML part; bare URLs in its visible text too. */
void fwi_links_add_html(fwi_arena *arena, fwi_links *links, const fwi_html *html, fw_str part,
                        size_t max);
/** Add the URLs of plain text (Japanese brackets and kana end a URL; defanged ones count). */
void fwi_links_add_text(fwi_arena *arena, fwi_links *links, const fwi_text *text, fw_str part,
                        size_t max);
/** Add the one URL that @p text is; anything else is left out. */
void fwi_links_add_url(fwi_arena *arena, fwi_links *links, const fwi_text *text, fwi_link_kind kind,
                       fw_str part, size_t max);
/** Give the links added since the last call their chains and marks: those of the body are compared
 * with one another, those of each attachment are.  The mail's @p recipients are looked for in
 * them; @p lexicon (lists of hosts) may be NULL. */
void fwi_links_finish(fwi_arena *arena, fwi_links *links, const fwi_lexicon *lexicon,
                      const fwi_mask *recipients, size_t max_hops);

#endif
