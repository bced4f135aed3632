/* html.h - what a person sees of an HTML body, and where it leads.
 *
 * A small tokenizer (the WHATWG token grammar, no tree): linear in time, survives every
 * input, keeps what stands after </html>.  It decides on: comments and conditional
 * comments (their links count, marked), template/script/style/title/textarea/xmp, svg
 * xlink:href, <base>, form action, meta refresh, text hidden by style. */
#ifndef FWI_HTML_H
#define FWI_HTML_H

#include "util/text.h"

typedef enum fwi_html_kind {
  FWI_HTML_ANCHOR,
  FWI_HTML_BUTTON, /* an anchor that wraps an image or is styled as a button; <button formaction> */
  FWI_HTML_AREA,
  FWI_HTML_FORM,
  FWI_HTML_REFRESH, /* meta refresh */
  FWI_HTML_IMAGE,   /* img src, background: fetched, not clicked */
  FWI_HTML_SCRIPT,  /* where a script sends the reader */
  FWI_HTML_OTHER    /* iframe, object, link href, other URLs in scripts ... */
} fwi_html_kind;

typedef struct fwi_html_link {
  fwi_html_kind kind;
  fwi_slice text;   /* what is shown, in `visible`; the label of <input type=submit>, in `content`;
                       alt text of an image is in `alt`.  A form shows its first button's. */
  fwi_slice url;    /* the attribute's value as written, in `content` (entities undecoded) */
  fw_str href;      /* the value with entities decoded and outer space trimmed */
  fw_str alt;       /* decoded alt text of images inside, or the label of an <input>; or empty */
  bool hidden;      /* inside text a person doesn't see */
  bool conditional; /* inside a conditional comment */
  bool script;      /* a literal in a script: only where scripts run, in attached pages */
  bool encoded;     /* ... and not in plain writing */
} fwi_html_link;

typedef struct fwi_html {
  const fwi_text *content; /* the part's decoded source */
  const fwi_text
      *visible;         /* what is read: blocks and <br> are line ends, cells a tab; from content */
  fw_str title;         /* decoded */
  fw_str base;          /* <base href>; or empty */
  fwi_html_link *links; /* in order of appearance */
  size_t link_count;
  const fwi_text *const *alts; /* decoded alt texts of the images in no link that are seen, in order
                                  of appearance, at most 64; from content */
  size_t alt_count;
  size_t links_seen;     /* more than link_count when the limit cut */
  size_t hidden_bytes;   /* of text that styles hide (display:none, font-size:0 ...) */
  fwi_slice hidden_text; /* first such text, in content; text NULL when none */
  fwi_slice
      hidden_page; /* literal in a script that is base64 or percent-encoded HTML; in content */
  fw_str hidden_page_html; /* decoded */
  bool has_form, has_password_input, has_script;
} fwi_html;

/** @param content UTF-8 source; @param max_links bound on links[]. Lives in the arena. */
fwi_html *fwi_html_parse(fwi_arena *arena, const fwi_text *content, size_t max_links);
/** Does this text look like HTML though it was not declared so? */
bool fwi_html_sniff(fw_str text);

#endif
