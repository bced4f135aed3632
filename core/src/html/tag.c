#include "html/tag.h"

#include "html/name.h"

enum { LONGEST_NAME = 11 };

/* In order of length, then of how often mail has them, then of letters. */
static const fwi_tag tags[] = {
    {FWI_NAME("a"), 0, FWI_TAG_A},
    {FWI_NAME("p"), FWI_TAG_BLOCK, FWI_TAG_P},
    {FWI_NAME("td"), FWI_TAG_CELL, FWI_TAG_OTHER},
    {FWI_NAME("tr"), FWI_TAG_BLOCK | FWI_TAG_ROW, FWI_TAG_OTHER},
    {FWI_NAME("br"), FWI_TAG_VOID, FWI_TAG_BR},
    {FWI_NAME("dd"), FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {FWI_NAME("dl"), FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {FWI_NAME("dt"), FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {FWI_NAME("h1"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("h2"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("h3"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("h4"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("h5"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("h6"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("hr"), FWI_TAG_VOID | FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("li"), FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {FWI_NAME("ol"), FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {FWI_NAME("rp"), FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {FWI_NAME("rt"), FWI_TAG_READING, FWI_TAG_OTHER},
    {FWI_NAME("th"), FWI_TAG_CELL, FWI_TAG_OTHER},
    {FWI_NAME("ul"), FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {FWI_NAME("div"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("img"), FWI_TAG_VOID, FWI_TAG_IMG},
    {FWI_NAME("col"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {FWI_NAME("dir"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("nav"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("pre"), FWI_TAG_BLOCK | FWI_TAG_PRE, FWI_TAG_OTHER},
    {FWI_NAME("wbr"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {FWI_NAME("xmp"), FWI_TAG_BLOCK | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE, FWI_TAG_OTHER},
    {FWI_NAME("area"), FWI_TAG_VOID, FWI_TAG_AREA},
    {FWI_NAME("base"), FWI_TAG_VOID, FWI_TAG_BASE},
    {FWI_NAME("body"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("form"), FWI_TAG_BLOCK, FWI_TAG_FORM},
    {FWI_NAME("html"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("link"), FWI_TAG_VOID, FWI_TAG_LINK},
    {FWI_NAME("main"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("menu"), FWI_TAG_BLOCK | FWI_TAG_LIST, FWI_TAG_OTHER},
    {FWI_NAME("meta"), FWI_TAG_VOID, FWI_TAG_META},
    {FWI_NAME("ruby"), FWI_TAG_RUBY, FWI_TAG_OTHER},
    {FWI_NAME("table"), FWI_TAG_BLOCK | FWI_TAG_TABLE, FWI_TAG_OTHER},
    {FWI_NAME("aside"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("embed"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {FWI_NAME("frame"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {FWI_NAME("image"), FWI_TAG_VOID, FWI_TAG_IMG},
    {FWI_NAME("input"), FWI_TAG_VOID, FWI_TAG_INPUT},
    {FWI_NAME("param"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {FWI_NAME("style"), FWI_TAG_RAW, FWI_TAG_OTHER},
    {FWI_NAME("title"), FWI_TAG_ENTITIES | FWI_TAG_RAW, FWI_TAG_TITLE},
    {FWI_NAME("track"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {FWI_NAME("button"), 0, FWI_TAG_BUTTON},
    {FWI_NAME("center"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("dialog"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("figure"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("footer"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("header"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("iframe"), FWI_TAG_RAW, FWI_TAG_OTHER},
    {FWI_NAME("keygen"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {FWI_NAME("legend"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("object"), 0, FWI_TAG_OBJECT},
    {FWI_NAME("option"), FWI_TAG_BLOCK | FWI_TAG_ITEM, FWI_TAG_OTHER},
    {FWI_NAME("script"), FWI_TAG_RAW, FWI_TAG_SCRIPT},
    {FWI_NAME("select"), FWI_TAG_LIST, FWI_TAG_OTHER},
    {FWI_NAME("source"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {FWI_NAME("v:oval"), 0, FWI_TAG_VML},
    {FWI_NAME("v:rect"), 0, FWI_TAG_VML},
    {FWI_NAME("address"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("article"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("bgsound"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {FWI_NAME("caption"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("details"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("listing"), FWI_TAG_BLOCK | FWI_TAG_PRE, FWI_TAG_OTHER},
    {FWI_NAME("noembed"), FWI_TAG_RAW, FWI_TAG_OTHER},
    {FWI_NAME("section"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("summary"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("v:group"), 0, FWI_TAG_VML},
    {FWI_NAME("v:shape"), 0, FWI_TAG_VML},
    {FWI_NAME("basefont"), FWI_TAG_VOID, FWI_TAG_OTHER},
    {FWI_NAME("datalist"), FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {FWI_NAME("fieldset"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("noframes"), FWI_TAG_RAW, FWI_TAG_OTHER},
    {FWI_NAME("optgroup"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("template"), FWI_TAG_UNSEEN, FWI_TAG_OTHER},
    {FWI_NAME("textarea"), FWI_TAG_ENTITIES | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE,
     FWI_TAG_OTHER},
    {FWI_NAME("plaintext"), FWI_TAG_BLOCK | FWI_TAG_RAW | FWI_TAG_SHOWN | FWI_TAG_PRE,
     FWI_TAG_PLAINTEXT},
    {FWI_NAME("blockquote"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("figcaption"), FWI_TAG_BLOCK, FWI_TAG_OTHER},
    {FWI_NAME("v:roundrect"), 0, FWI_TAG_VML},
};

/* Where the names of a length begin; they end where the next length begins. */
static const unsigned char first[LONGEST_NAME + 2] = {0,  0,  2,  21, 29, 39, 49,
                                                      65, 76, 83, 84, 86, 87};
_Static_assert(sizeof tags / sizeof *tags == 87, "first[] counts the tags of each length");

const fwi_tag *fwi_tag_find(fw_str name) {
  static const fwi_tag unknown = {FWI_NAME(""), 0, FWI_TAG_OTHER};
  if (!name.len || name.len > LONGEST_NAME)
    return &unknown;
  const fwi_tag *end = &tags[first[name.len + 1]];
  char letter = fwi_lower(name.ptr[0]);
  for (const fwi_tag *tag = &tags[first[name.len]]; tag < end; tag++)
    if (fwi_name_is(name, letter, tag->name.ptr))
      return tag;
  return &unknown;
}

uint32_t fwi_tag_hash(fw_str name) { /* FNV-1a, 32 bit */
  uint32_t h = 2166136261u;
  for (size_t i = 0; i < name.len; i++)
    h = (h ^ (unsigned char)fwi_lower(name.ptr[i])) * 16777619u;
  return h;
}
