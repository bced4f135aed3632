#include "html/tag.h"

enum { LONGEST_NAME = 11 };

#define NAME(literal)                                                                              \
  { literal, sizeof(literal) - 1 }

/* In order of length, then of letters. */
static const fwi_tag tags[] = {
    {NAME("a"), 0, FWI_TAG_A},
    {NAME("p"), FWI_TAG_BLOCK, FWI_TAG_P},
    {NAME("br"), FWI_TAG_VOID, FWI_TAG_BR},
    {NAME("dd"), FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {NAME("dl"), FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {NAME("dt"), FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {NAME("h1"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("h2"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("h3"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("h4"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("h5"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("h6"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("hr"), FWI_TAG_VOID | FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("li"), FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {NAME("ol"), FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {NAME("rp"), FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {NAME("rt"), FWI_TAG_READING, FWI_TAG_OTHER},
    {NAME("td"), FWI_TAG_CELL, FWI_TAG_OTHER},
    {NAME("th"), FWI_TAG_CELL, FWI_TAG_OTHER},
    {NAME("tr"), FWI_TAG_BLOCK | FWI_TAG_ROW, FWI_TAG_OTHER},
    {NAME("ul"), FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {NAME("col"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {NAME("dir"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("div"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("img"), FWI_TAG_VOID, FWI_TAG_IMG},
    {NAME("nav"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("pre"), FWI_TAG_BLOCK | FWI_TAG_PRE, FWI_TAG_OTHER},
    {NAME("wbr"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {NAME("xmp"), FWI_TAG_BLOCK | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE, FWI_TAG_OTHER},
    {NAME("area"), FWI_TAG_VOID, FWI_TAG_AREA},
    {NAME("base"), FWI_TAG_VOID, FWI_TAG_BASE},
    {NAME("body"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("form"), FWI_TAG_BLOCK, FWI_TAG_FORM},
    {NAME("html"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("link"), FWI_TAG_VOID, FWI_TAG_LINK},
    {NAME("main"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("menu"), FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {NAME("meta"), FWI_TAG_VOID, FWI_TAG_META},
    {NAME("ruby"), FWI_TAG_RUBY, FWI_TAG_OTHER},
    {NAME("aside"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("embed"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {NAME("frame"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {NAME("image"), FWI_TAG_VOID, FWI_TAG_IMG},
    {NAME("input"), FWI_TAG_VOID, FWI_TAG_INPUT},
    {NAME("param"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {NAME("style"), FWI_TAG_RAW, FWI_TAG_OTHER},
    {NAME("table"), FWI_TAG_BLOCK | FWI_TAG_TABLE, FWI_TAG_OTHER},
    {NAME("title"), FWI_TAG_ENTITIES | FWI_TAG_RAW, FWI_TAG_TITLE},
    {NAME("track"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {NAME("button"), 0, FWI_TAG_BUTTON},
    {NAME("center"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("dialog"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("figure"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("footer"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("header"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("iframe"), FWI_TAG_RAW, FWI_TAG_OTHER},
    {NAME("keygen"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {NAME("legend"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("object"), 0, FWI_TAG_OBJECT},
    {NAME("option"), FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {NAME("script"), FWI_TAG_RAW, FWI_TAG_SCRIPT},
    {NAME("select"), FWI_TAG_LIST, FWI_TAG_OTHER},
    {NAME("source"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {NAME("v:oval"), 0, FWI_TAG_VML},
    {NAME("v:rect"), 0, FWI_TAG_VML},
    {NAME("address"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("article"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("bgsound"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {NAME("caption"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("details"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("listing"), FWI_TAG_BLOCK | FWI_TAG_PRE, FWI_TAG_OTHER},
    {NAME("noembed"), FWI_TAG_RAW, FWI_TAG_OTHER},
    {NAME("section"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("summary"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("v:group"), 0, FWI_TAG_VML},
    {NAME("v:shape"), 0, FWI_TAG_VML},
    {NAME("basefont"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {NAME("datalist"), FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {NAME("fieldset"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("noframes"), FWI_TAG_RAW, FWI_TAG_OTHER},
    {NAME("optgroup"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("template"), FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {NAME("textarea"), FWI_TAG_ENTITIES | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE, FWI_TAG_OTHER},
    {NAME("plaintext"), FWI_TAG_BLOCK | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE,
     FWI_TAG_PLAINTEXT},
    {NAME("blockquote"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("figcaption"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {NAME("v:roundrect"), 0, FWI_TAG_VML},
};

/* Where the names of a length begin; they end where the next length begins. */
static const unsigned char first[LONGEST_NAME + 2] = {0,  0,  2,  21, 29, 39, 49,
                                                      65, 76, 83, 84, 86, 87};
_Static_assert(sizeof tags / sizeof *tags == 87, "first[] counts the tags of each length");

const fwi_tag *fwi_tag_find(fw_str name) {
  static const fwi_tag unknown = {NAME(""), 0, FWI_TAG_OTHER};
  if (name.len > LONGEST_NAME)
    return &unknown;
  for (size_t i = first[name.len]; i < first[name.len + 1]; i++)
    if (fwi_lower(name.ptr[0]) == tags[i].name.ptr[0] && fwi_str_eq_ascii(name, tags[i].name))
      return &tags[i];
  return &unknown;
}

uint32_t fwi_tag_hash(fw_str name) { /* FNV-1a, 32 bit */
  uint32_t h = 2166136261u;
  for (size_t i = 0; i < name.len; i++)
    h = (h ^ (unsigned char)fwi_lower(name.ptr[i])) * 16777619u;
  return h;
}
