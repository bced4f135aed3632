#include "html/tag.h"

enum { LONGEST_NAME = 11, TAGS = 87 };

/* In order of length, then of how often mail has them, then of letters. */
static const fwi_tag tags[TAGS + FWI_NAMES - 1] = {
    {"a", 0, FWI_TAG_A},
    {"p", FWI_TAG_BLOCK, FWI_TAG_P},
    {"td", FWI_TAG_CELL, FWI_TAG_OTHER},
    {"tr", FWI_TAG_BLOCK | FWI_TAG_ROW, FWI_TAG_OTHER},
    {"br", FWI_TAG_VOID, FWI_TAG_BR},
    {"dd", FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {"dl", FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {"dt", FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {"h1", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"h2", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"h3", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"h4", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"h5", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"h6", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"hr", FWI_TAG_VOID | FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"li", FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {"ol", FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {"rp", FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {"rt", FWI_TAG_READING, FWI_TAG_OTHER},
    {"th", FWI_TAG_CELL, FWI_TAG_OTHER},
    {"ul", FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {"div", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"img", FWI_TAG_VOID, FWI_TAG_IMG},
    {"col", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"dir", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"nav", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"pre", FWI_TAG_BLOCK | FWI_TAG_PRE, FWI_TAG_OTHER},
    {"wbr", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"xmp", FWI_TAG_BLOCK | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE, FWI_TAG_OTHER},
    {"area", FWI_TAG_VOID, FWI_TAG_AREA},
    {"base", FWI_TAG_VOID, FWI_TAG_BASE},
    {"body", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"form", FWI_TAG_BLOCK, FWI_TAG_FORM},
    {"html", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"link", FWI_TAG_VOID, FWI_TAG_LINK},
    {"main", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"menu", FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {"meta", FWI_TAG_VOID, FWI_TAG_META},
    {"ruby", FWI_TAG_RUBY, FWI_TAG_OTHER},
    {"table", FWI_TAG_BLOCK | FWI_TAG_TABLE, FWI_TAG_OTHER},
    {"aside", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"embed", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"frame", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"image", FWI_TAG_VOID, FWI_TAG_IMG},
    {"input", FWI_TAG_VOID, FWI_TAG_INPUT},
    {"param", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"style", FWI_TAG_RAW, FWI_TAG_OTHER},
    {"title", FWI_TAG_ENTITIES | FWI_TAG_RAW, FWI_TAG_TITLE},
    {"track", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"button", 0, FWI_TAG_BUTTON},
    {"center", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"dialog", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"figure", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"footer", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"header", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"iframe", FWI_TAG_RAW, FWI_TAG_OTHER},
    {"keygen", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"legend", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"object", 0, FWI_TAG_OBJECT},
    {"option", FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {"script", FWI_TAG_RAW, FWI_TAG_SCRIPT},
    {"select", FWI_TAG_LIST, FWI_TAG_OTHER},
    {"source", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"v:oval", 0, FWI_TAG_VML},
    {"v:rect", 0, FWI_TAG_VML},
    {"address", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"article", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"bgsound", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"caption", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"details", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"listing", FWI_TAG_BLOCK | FWI_TAG_PRE, FWI_TAG_OTHER},
    {"noembed", FWI_TAG_RAW, FWI_TAG_OTHER},
    {"section", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"summary", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"v:group", 0, FWI_TAG_VML},
    {"v:shape", 0, FWI_TAG_VML},
    {"basefont", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"datalist", FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {"fieldset", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"noframes", FWI_TAG_RAW, FWI_TAG_OTHER},
    {"optgroup", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"template", FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {"textarea", FWI_TAG_ENTITIES | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE, FWI_TAG_OTHER},
    {"plaintext", FWI_TAG_BLOCK | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE, FWI_TAG_PLAINTEXT},
    {"blockquote", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"figcaption", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"v:roundrect", 0, FWI_TAG_VML},
};

/* Where the names of a length begin; they end where the next length begins. */
static const unsigned char first[LONGEST_NAME + 2] = {0,  0,  2,  21, 29, 39,  49,
                                                      65, 76, 83, 84, 86, TAGS};

const fwi_tag *fwi_tag_find(fwi_name name, size_t len) {
  static const fwi_tag unknown = {"", 0, FWI_TAG_OTHER};
  if (!len || len > LONGEST_NAME)
    return &unknown;
  const fwi_tag *end = &tags[first[len + 1]];
  for (const fwi_tag *tag = &tags[first[len]]; tag < end; tag += FWI_NAMES) {
    unsigned fits = fwi_name_among(name, tag->name, sizeof *tag);
    if (fits)
      return tag + __builtin_ctz(fits);
  }
  return &unknown;
}
