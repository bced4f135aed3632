/* tag.h - what an element's name says about how it is read. */
#ifndef FWI_TAG_H
#define FWI_TAG_H

#include "html/name.h"

enum {
  FWI_TAG_VOID = 1 << 0,  /* has no end tag */
  FWI_TAG_BLOCK = 1 << 1, /* stands on lines of its own; closes an open <p> */
  FWI_TAG_CELL = 1 << 2,  /* td, th */
  FWI_TAG_ROW = 1 << 3,
  FWI_TAG_TABLE = 1 << 4,
  FWI_TAG_ITEM = 1 << 5,   /* a second one closes the first: li dt dd option */
  FWI_TAG_RAW = 1 << 6,    /* content is not markup */
  FWI_TAG_SHOWN = 1 << 7,  /* ... but is read: textarea, xmp, plaintext */
  FWI_TAG_UNSEEN = 1 << 8, /* never drawn: template, rp, datalist */
  FWI_TAG_PRE = 1 << 9,    /* white space counts */
  FWI_TAG_RUBY = 1 << 10,
  FWI_TAG_READING = 1 << 11, /* rt: unseen inside ruby */
  FWI_TAG_LIST = 1 << 12,    /* holds items */
  FWI_TAG_ENTITIES = 1 << 13 /* raw, but with character references */
};

/** The elements that are told apart by name. */
typedef enum fwi_tag_id {
  FWI_TAG_OTHER,
  FWI_TAG_A,
  FWI_TAG_AREA,
  FWI_TAG_BASE,
  FWI_TAG_BR,
  FWI_TAG_BUTTON,
  FWI_TAG_FORM,
  FWI_TAG_IMG,
  FWI_TAG_INPUT,
  FWI_TAG_META,
  FWI_TAG_P,
  FWI_TAG_SCRIPT,
  FWI_TAG_TITLE,
  FWI_TAG_PLAINTEXT,
  FWI_TAG_LINK,
  FWI_TAG_VML,
  FWI_TAG_OBJECT
} fwi_tag_id;

typedef struct fwi_tag {
  fwi_known_name name;
  unsigned flags;
  fwi_tag_id id;
} fwi_tag;

/** @param len bytes of the name.  Never NULL: an unknown element has no name or flags and id OTHER.
 */
const fwi_tag *fwi_tag_find(fwi_name name, size_t len);

#endif
