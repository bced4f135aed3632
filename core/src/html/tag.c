#include "html/tag.h"

#include <stdlib.h>

enum { LONGEST_NAME = 11 };

static const fwi_tag tags[] = {
    {"a", 0, FWI_TAG_A},
    {"address", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"area", FWI_TAG_VOID, FWI_TAG_AREA},
    {"article", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"aside", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"base", FWI_TAG_VOID, FWI_TAG_BASE},
    {"basefont", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"bgsound", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"blockquote", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"body", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"br", FWI_TAG_VOID, FWI_TAG_BR},
    {"button", 0, FWI_TAG_BUTTON},
    {"caption", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"center", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"col", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"datalist", FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {"dd", FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {"details", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"dialog", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"dir", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"div", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"dl", FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {"dt", FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {"embed", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"fieldset", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"figcaption", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"figure", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"footer", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"form", FWI_TAG_BLOCK, FWI_TAG_FORM},
    {"frame", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"h1", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"h2", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"h3", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"h4", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"h5", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"h6", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"header", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"hr", FWI_TAG_VOID | FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"html", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"iframe", FWI_TAG_RAW, FWI_TAG_OTHER},
    {"image", FWI_TAG_VOID, FWI_TAG_IMG},
    {"img", FWI_TAG_VOID, FWI_TAG_IMG},
    {"input", FWI_TAG_VOID, FWI_TAG_INPUT},
    {"keygen", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"legend", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"li", FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {"link", FWI_TAG_VOID, FWI_TAG_LINK},
    {"listing", FWI_TAG_BLOCK | FWI_TAG_PRE, FWI_TAG_OTHER},
    {"main", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"menu", FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {"meta", FWI_TAG_VOID, FWI_TAG_META},
    {"nav", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"noembed", FWI_TAG_RAW, FWI_TAG_OTHER},
    {"noframes", FWI_TAG_RAW, FWI_TAG_OTHER},
    {"object", 0, FWI_TAG_OBJECT},
    {"ol", FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {"optgroup", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"option", FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {"p", FWI_TAG_BLOCK, FWI_TAG_P},
    {"param", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"plaintext", FWI_TAG_BLOCK | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE, FWI_TAG_PLAINTEXT},
    {"pre", FWI_TAG_BLOCK | FWI_TAG_PRE, FWI_TAG_OTHER},
    {"rp", FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {"rt", FWI_TAG_READING, FWI_TAG_OTHER},
    {"ruby", FWI_TAG_RUBY, FWI_TAG_OTHER},
    {"script", FWI_TAG_RAW, FWI_TAG_SCRIPT},
    {"section", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"select", FWI_TAG_LIST, FWI_TAG_OTHER},
    {"source", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"style", FWI_TAG_RAW, FWI_TAG_OTHER},
    {"summary", FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {"table", FWI_TAG_BLOCK | FWI_TAG_TABLE, FWI_TAG_OTHER},
    {"td", FWI_TAG_CELL, FWI_TAG_OTHER},
    {"template", FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {"textarea", FWI_TAG_ENTITIES | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE, FWI_TAG_OTHER},
    {"th", FWI_TAG_CELL, FWI_TAG_OTHER},
    {"title", FWI_TAG_ENTITIES | FWI_TAG_RAW, FWI_TAG_TITLE},
    {"tr", FWI_TAG_BLOCK | FWI_TAG_ROW, FWI_TAG_OTHER},
    {"track", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"ul", FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {"v:group", 0, FWI_TAG_VML},
    {"v:oval", 0, FWI_TAG_VML},
    {"v:rect", 0, FWI_TAG_VML},
    {"v:roundrect", 0, FWI_TAG_VML},
    {"v:shape", 0, FWI_TAG_VML},
    {"wbr", FWI_TAG_VOID, FWI_TAG_OTHER},
    {"xmp", FWI_TAG_BLOCK | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE, FWI_TAG_OTHER},
};

static int compare(const void *key, const void *item) {
  return fwi_str_cmp(*(const fw_str *)key, fw_str_of(((const fwi_tag *)item)->name));
}

const fwi_tag *fwi_tag_find(fw_str name) {
  static const fwi_tag unknown = {"", 0, FWI_TAG_OTHER};
  char lower[LONGEST_NAME];
  if (name.len > sizeof lower)
    return &unknown;
  for (size_t i = 0; i < name.len; i++)
    lower[i] = fwi_lower(name.ptr[i]);
  fw_str key = {lower, name.len};
  const fwi_tag *tag = bsearch(&key, tags, sizeof tags / sizeof *tags, sizeof *tags, compare);
  return tag ? tag : &unknown;
}

uint32_t fwi_tag_hash(fw_str name) { /* FNV-1a, 32 bit */
  uint32_t h = 2166136261u;
  for (size_t i = 0; i < name.len; i++)
    h = (h ^ (unsigned char)fwi_lower(name.ptr[i])) * 16777619u;
  return h;
}
