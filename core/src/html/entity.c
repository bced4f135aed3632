/* entity.c - the named references that mail uses: all of HTML 4, the Latin-1 ones also without
 * their semicolon, and those of HTML 5 that spell ASCII (&sol; &period;) to hide a word. */
#include "html/entity.h"

enum { LONGEST_NAME = 18, SHORTEST_BARE = 2, LONGEST_BARE = 6 };

static const struct entity {
  fw_str name;
  uint16_t c;
  bool bare; /* known without a semicolon */
} entities[] = {
    {FWI_NAME("AElig"), 0xC6, 1},
    {FWI_NAME("AMP"), 0x26, 1},
    {FWI_NAME("Aacute"), 0xC1, 1},
    {FWI_NAME("Acirc"), 0xC2, 1},
    {FWI_NAME("Agrave"), 0xC0, 1},
    {FWI_NAME("Alpha"), 0x391, 0},
    {FWI_NAME("ApplyFunction"), 0x2061, 0},
    {FWI_NAME("Aring"), 0xC5, 1},
    {FWI_NAME("Atilde"), 0xC3, 1},
    {FWI_NAME("Auml"), 0xC4, 1},
    {FWI_NAME("Beta"), 0x392, 0},
    {FWI_NAME("COPY"), 0xA9, 1},
    {FWI_NAME("Ccedil"), 0xC7, 1},
    {FWI_NAME("Chi"), 0x3A7, 0},
    {FWI_NAME("CloseCurlyQuote"), 0x2019, 0},
    {FWI_NAME("Dagger"), 0x2021, 0},
    {FWI_NAME("Delta"), 0x394, 0},
    {FWI_NAME("ETH"), 0xD0, 1},
    {FWI_NAME("Eacute"), 0xC9, 1},
    {FWI_NAME("Ecirc"), 0xCA, 1},
    {FWI_NAME("Egrave"), 0xC8, 1},
    {FWI_NAME("Epsilon"), 0x395, 0},
    {FWI_NAME("Eta"), 0x397, 0},
    {FWI_NAME("Euml"), 0xCB, 1},
    {FWI_NAME("GT"), 0x3E, 1},
    {FWI_NAME("Gamma"), 0x393, 0},
    {FWI_NAME("Hat"), 0x5E, 0},
    {FWI_NAME("Iacute"), 0xCD, 1},
    {FWI_NAME("Icirc"), 0xCE, 1},
    {FWI_NAME("Igrave"), 0xCC, 1},
    {FWI_NAME("InvisibleComma"), 0x2063, 0},
    {FWI_NAME("Iota"), 0x399, 0},
    {FWI_NAME("Iuml"), 0xCF, 1},
    {FWI_NAME("Kappa"), 0x39A, 0},
    {FWI_NAME("LT"), 0x3C, 1},
    {FWI_NAME("Lambda"), 0x39B, 0},
    {FWI_NAME("Mu"), 0x39C, 0},
    {FWI_NAME("NewLine"), 0xA, 0},
    {FWI_NAME("NoBreak"), 0x2060, 0},
    {FWI_NAME("NonBreakingSpace"), 0xA0, 0},
    {FWI_NAME("Ntilde"), 0xD1, 1},
    {FWI_NAME("Nu"), 0x39D, 0},
    {FWI_NAME("OElig"), 0x152, 0},
    {FWI_NAME("Oacute"), 0xD3, 1},
    {FWI_NAME("Ocirc"), 0xD4, 1},
    {FWI_NAME("Ograve"), 0xD2, 1},
    {FWI_NAME("Omega"), 0x3A9, 0},
    {FWI_NAME("Omicron"), 0x39F, 0},
    {FWI_NAME("OpenCurlyQuote"), 0x2018, 0},
    {FWI_NAME("Oslash"), 0xD8, 1},
    {FWI_NAME("Otilde"), 0xD5, 1},
    {FWI_NAME("Ouml"), 0xD6, 1},
    {FWI_NAME("Phi"), 0x3A6, 0},
    {FWI_NAME("Pi"), 0x3A0, 0},
    {FWI_NAME("Prime"), 0x2033, 0},
    {FWI_NAME("Psi"), 0x3A8, 0},
    {FWI_NAME("QUOT"), 0x22, 1},
    {FWI_NAME("REG"), 0xAE, 1},
    {FWI_NAME("Rho"), 0x3A1, 0},
    {FWI_NAME("Scaron"), 0x160, 0},
    {FWI_NAME("Sigma"), 0x3A3, 0},
    {FWI_NAME("THORN"), 0xDE, 1},
    {FWI_NAME("TRADE"), 0x2122, 0},
    {FWI_NAME("Tab"), 0x9, 0},
    {FWI_NAME("Tau"), 0x3A4, 0},
    {FWI_NAME("Theta"), 0x398, 0},
    {FWI_NAME("Uacute"), 0xDA, 1},
    {FWI_NAME("Ucirc"), 0xDB, 1},
    {FWI_NAME("Ugrave"), 0xD9, 1},
    {FWI_NAME("UnderBar"), 0x5F, 0},
    {FWI_NAME("Upsilon"), 0x3A5, 0},
    {FWI_NAME("Uuml"), 0xDC, 1},
    {FWI_NAME("Xi"), 0x39E, 0},
    {FWI_NAME("Yacute"), 0xDD, 1},
    {FWI_NAME("Yuml"), 0x178, 0},
    {FWI_NAME("ZeroWidthSpace"), 0x200B, 0},
    {FWI_NAME("Zeta"), 0x396, 0},
    {FWI_NAME("aacute"), 0xE1, 1},
    {FWI_NAME("acirc"), 0xE2, 1},
    {FWI_NAME("acute"), 0xB4, 1},
    {FWI_NAME("aelig"), 0xE6, 1},
    {FWI_NAME("agrave"), 0xE0, 1},
    {FWI_NAME("alefsym"), 0x2135, 0},
    {FWI_NAME("alpha"), 0x3B1, 0},
    {FWI_NAME("amp"), 0x26, 1},
    {FWI_NAME("and"), 0x2227, 0},
    {FWI_NAME("ang"), 0x2220, 0},
    {FWI_NAME("apos"), 0x27, 0},
    {FWI_NAME("aring"), 0xE5, 1},
    {FWI_NAME("ast"), 0x2A, 0},
    {FWI_NAME("asymp"), 0x2248, 0},
    {FWI_NAME("atilde"), 0xE3, 1},
    {FWI_NAME("auml"), 0xE4, 1},
    {FWI_NAME("bdquo"), 0x201E, 0},
    {FWI_NAME("beta"), 0x3B2, 0},
    {FWI_NAME("brvbar"), 0xA6, 1},
    {FWI_NAME("bsol"), 0x5C, 0},
    {FWI_NAME("bull"), 0x2022, 0},
    {FWI_NAME("bullet"), 0x2022, 0},
    {FWI_NAME("cap"), 0x2229, 0},
    {FWI_NAME("ccedil"), 0xE7, 1},
    {FWI_NAME("cedil"), 0xB8, 1},
    {FWI_NAME("cent"), 0xA2, 1},
    {FWI_NAME("centerdot"), 0xB7, 0},
    {FWI_NAME("check"), 0x2713, 0},
    {FWI_NAME("chi"), 0x3C7, 0},
    {FWI_NAME("circ"), 0x2C6, 0},
    {FWI_NAME("clubs"), 0x2663, 0},
    {FWI_NAME("colon"), 0x3A, 0},
    {FWI_NAME("comma"), 0x2C, 0},
    {FWI_NAME("commat"), 0x40, 0},
    {FWI_NAME("cong"), 0x2245, 0},
    {FWI_NAME("copy"), 0xA9, 1},
    {FWI_NAME("crarr"), 0x21B5, 0},
    {FWI_NAME("cross"), 0x2717, 0},
    {FWI_NAME("cup"), 0x222A, 0},
    {FWI_NAME("curren"), 0xA4, 1},
    {FWI_NAME("dArr"), 0x21D3, 0},
    {FWI_NAME("dagger"), 0x2020, 0},
    {FWI_NAME("darr"), 0x2193, 0},
    {FWI_NAME("dash"), 0x2010, 0},
    {FWI_NAME("deg"), 0xB0, 1},
    {FWI_NAME("delta"), 0x3B4, 0},
    {FWI_NAME("diams"), 0x2666, 0},
    {FWI_NAME("divide"), 0xF7, 1},
    {FWI_NAME("dollar"), 0x24, 0},
    {FWI_NAME("eacute"), 0xE9, 1},
    {FWI_NAME("ecirc"), 0xEA, 1},
    {FWI_NAME("egrave"), 0xE8, 1},
    {FWI_NAME("empty"), 0x2205, 0},
    {FWI_NAME("emsp"), 0x2003, 0},
    {FWI_NAME("ensp"), 0x2002, 0},
    {FWI_NAME("epsilon"), 0x3B5, 0},
    {FWI_NAME("equals"), 0x3D, 0},
    {FWI_NAME("equiv"), 0x2261, 0},
    {FWI_NAME("eta"), 0x3B7, 0},
    {FWI_NAME("eth"), 0xF0, 1},
    {FWI_NAME("euml"), 0xEB, 1},
    {FWI_NAME("euro"), 0x20AC, 0},
    {FWI_NAME("excl"), 0x21, 0},
    {FWI_NAME("exist"), 0x2203, 0},
    {FWI_NAME("fnof"), 0x192, 0},
    {FWI_NAME("forall"), 0x2200, 0},
    {FWI_NAME("frac12"), 0xBD, 1},
    {FWI_NAME("frac14"), 0xBC, 1},
    {FWI_NAME("frac34"), 0xBE, 1},
    {FWI_NAME("frasl"), 0x2044, 0},
    {FWI_NAME("gamma"), 0x3B3, 0},
    {FWI_NAME("ge"), 0x2265, 0},
    {FWI_NAME("grave"), 0x60, 0},
    {FWI_NAME("gt"), 0x3E, 1},
    {FWI_NAME("hArr"), 0x21D4, 0},
    {FWI_NAME("hairsp"), 0x200A, 0},
    {FWI_NAME("harr"), 0x2194, 0},
    {FWI_NAME("hearts"), 0x2665, 0},
    {FWI_NAME("hellip"), 0x2026, 0},
    {FWI_NAME("horbar"), 0x2015, 0},
    {FWI_NAME("hyphen"), 0x2010, 0},
    {FWI_NAME("iacute"), 0xED, 1},
    {FWI_NAME("icirc"), 0xEE, 1},
    {FWI_NAME("iexcl"), 0xA1, 1},
    {FWI_NAME("igrave"), 0xEC, 1},
    {FWI_NAME("image"), 0x2111, 0},
    {FWI_NAME("infin"), 0x221E, 0},
    {FWI_NAME("int"), 0x222B, 0},
    {FWI_NAME("iota"), 0x3B9, 0},
    {FWI_NAME("iquest"), 0xBF, 1},
    {FWI_NAME("isin"), 0x2208, 0},
    {FWI_NAME("iuml"), 0xEF, 1},
    {FWI_NAME("kappa"), 0x3BA, 0},
    {FWI_NAME("lArr"), 0x21D0, 0},
    {FWI_NAME("lambda"), 0x3BB, 0},
    {FWI_NAME("lang"), 0x2329, 0},
    {FWI_NAME("laquo"), 0xAB, 1},
    {FWI_NAME("larr"), 0x2190, 0},
    {FWI_NAME("lbrace"), 0x7B, 0},
    {FWI_NAME("lbrack"), 0x5B, 0},
    {FWI_NAME("lceil"), 0x2308, 0},
    {FWI_NAME("lcub"), 0x7B, 0},
    {FWI_NAME("ldquo"), 0x201C, 0},
    {FWI_NAME("le"), 0x2264, 0},
    {FWI_NAME("lfloor"), 0x230A, 0},
    {FWI_NAME("lowast"), 0x2217, 0},
    {FWI_NAME("lowbar"), 0x5F, 0},
    {FWI_NAME("loz"), 0x25CA, 0},
    {FWI_NAME("lpar"), 0x28, 0},
    {FWI_NAME("lrm"), 0x200E, 0},
    {FWI_NAME("lsaquo"), 0x2039, 0},
    {FWI_NAME("lsqb"), 0x5B, 0},
    {FWI_NAME("lsquo"), 0x2018, 0},
    {FWI_NAME("lsquor"), 0x201A, 0},
    {FWI_NAME("lt"), 0x3C, 1},
    {FWI_NAME("macr"), 0xAF, 1},
    {FWI_NAME("mdash"), 0x2014, 0},
    {FWI_NAME("micro"), 0xB5, 1},
    {FWI_NAME("middot"), 0xB7, 1},
    {FWI_NAME("minus"), 0x2212, 0},
    {FWI_NAME("mldr"), 0x2026, 0},
    {FWI_NAME("mu"), 0x3BC, 0},
    {FWI_NAME("nabla"), 0x2207, 0},
    {FWI_NAME("nbsp"), 0xA0, 1},
    {FWI_NAME("ndash"), 0x2013, 0},
    {FWI_NAME("ne"), 0x2260, 0},
    {FWI_NAME("ni"), 0x220B, 0},
    {FWI_NAME("nldr"), 0x2025, 0},
    {FWI_NAME("not"), 0xAC, 1},
    {FWI_NAME("notin"), 0x2209, 0},
    {FWI_NAME("nsub"), 0x2284, 0},
    {FWI_NAME("ntilde"), 0xF1, 1},
    {FWI_NAME("nu"), 0x3BD, 0},
    {FWI_NAME("num"), 0x23, 0},
    {FWI_NAME("numsp"), 0x2007, 0},
    {FWI_NAME("oacute"), 0xF3, 1},
    {FWI_NAME("ocirc"), 0xF4, 1},
    {FWI_NAME("oelig"), 0x153, 0},
    {FWI_NAME("ograve"), 0xF2, 1},
    {FWI_NAME("oline"), 0x203E, 0},
    {FWI_NAME("omega"), 0x3C9, 0},
    {FWI_NAME("omicron"), 0x3BF, 0},
    {FWI_NAME("oplus"), 0x2295, 0},
    {FWI_NAME("or"), 0x2228, 0},
    {FWI_NAME("ordf"), 0xAA, 1},
    {FWI_NAME("ordm"), 0xBA, 1},
    {FWI_NAME("oslash"), 0xF8, 1},
    {FWI_NAME("otilde"), 0xF5, 1},
    {FWI_NAME("otimes"), 0x2297, 0},
    {FWI_NAME("ouml"), 0xF6, 1},
    {FWI_NAME("para"), 0xB6, 1},
    {FWI_NAME("part"), 0x2202, 0},
    {FWI_NAME("percnt"), 0x25, 0},
    {FWI_NAME("period"), 0x2E, 0},
    {FWI_NAME("permil"), 0x2030, 0},
    {FWI_NAME("perp"), 0x22A5, 0},
    {FWI_NAME("phi"), 0x3C6, 0},
    {FWI_NAME("phone"), 0x260E, 0},
    {FWI_NAME("pi"), 0x3C0, 0},
    {FWI_NAME("piv"), 0x3D6, 0},
    {FWI_NAME("plus"), 0x2B, 0},
    {FWI_NAME("plusmn"), 0xB1, 1},
    {FWI_NAME("pound"), 0xA3, 1},
    {FWI_NAME("prime"), 0x2032, 0},
    {FWI_NAME("prod"), 0x220F, 0},
    {FWI_NAME("prop"), 0x221D, 0},
    {FWI_NAME("psi"), 0x3C8, 0},
    {FWI_NAME("puncsp"), 0x2008, 0},
    {FWI_NAME("quest"), 0x3F, 0},
    {FWI_NAME("quot"), 0x22, 1},
    {FWI_NAME("rArr"), 0x21D2, 0},
    {FWI_NAME("radic"), 0x221A, 0},
    {FWI_NAME("rang"), 0x232A, 0},
    {FWI_NAME("raquo"), 0xBB, 1},
    {FWI_NAME("rarr"), 0x2192, 0},
    {FWI_NAME("rbrace"), 0x7D, 0},
    {FWI_NAME("rbrack"), 0x5D, 0},
    {FWI_NAME("rceil"), 0x2309, 0},
    {FWI_NAME("rcub"), 0x7D, 0},
    {FWI_NAME("rdquo"), 0x201D, 0},
    {FWI_NAME("real"), 0x211C, 0},
    {FWI_NAME("reg"), 0xAE, 1},
    {FWI_NAME("rfloor"), 0x230B, 0},
    {FWI_NAME("rho"), 0x3C1, 0},
    {FWI_NAME("rlm"), 0x200F, 0},
    {FWI_NAME("rpar"), 0x29, 0},
    {FWI_NAME("rsaquo"), 0x203A, 0},
    {FWI_NAME("rsqb"), 0x5D, 0},
    {FWI_NAME("rsquo"), 0x2019, 0},
    {FWI_NAME("rsquor"), 0x2019, 0},
    {FWI_NAME("sbquo"), 0x201A, 0},
    {FWI_NAME("scaron"), 0x161, 0},
    {FWI_NAME("sdot"), 0x22C5, 0},
    {FWI_NAME("sect"), 0xA7, 1},
    {FWI_NAME("semi"), 0x3B, 0},
    {FWI_NAME("shy"), 0xAD, 1},
    {FWI_NAME("sigma"), 0x3C3, 0},
    {FWI_NAME("sigmaf"), 0x3C2, 0},
    {FWI_NAME("sim"), 0x223C, 0},
    {FWI_NAME("sol"), 0x2F, 0},
    {FWI_NAME("spades"), 0x2660, 0},
    {FWI_NAME("star"), 0x2606, 0},
    {FWI_NAME("starf"), 0x2605, 0},
    {FWI_NAME("sub"), 0x2282, 0},
    {FWI_NAME("sube"), 0x2286, 0},
    {FWI_NAME("sum"), 0x2211, 0},
    {FWI_NAME("sup"), 0x2283, 0},
    {FWI_NAME("sup1"), 0xB9, 1},
    {FWI_NAME("sup2"), 0xB2, 1},
    {FWI_NAME("sup3"), 0xB3, 1},
    {FWI_NAME("supe"), 0x2287, 0},
    {FWI_NAME("szlig"), 0xDF, 1},
    {FWI_NAME("tau"), 0x3C4, 0},
    {FWI_NAME("there4"), 0x2234, 0},
    {FWI_NAME("theta"), 0x3B8, 0},
    {FWI_NAME("thetasym"), 0x3D1, 0},
    {FWI_NAME("thinsp"), 0x2009, 0},
    {FWI_NAME("thorn"), 0xFE, 1},
    {FWI_NAME("tilde"), 0x2DC, 0},
    {FWI_NAME("times"), 0xD7, 1},
    {FWI_NAME("trade"), 0x2122, 0},
    {FWI_NAME("uArr"), 0x21D1, 0},
    {FWI_NAME("uacute"), 0xFA, 1},
    {FWI_NAME("uarr"), 0x2191, 0},
    {FWI_NAME("ucirc"), 0xFB, 1},
    {FWI_NAME("ugrave"), 0xF9, 1},
    {FWI_NAME("uml"), 0xA8, 1},
    {FWI_NAME("upsih"), 0x3D2, 0},
    {FWI_NAME("upsilon"), 0x3C5, 0},
    {FWI_NAME("uuml"), 0xFC, 1},
    {FWI_NAME("verbar"), 0x7C, 0},
    {FWI_NAME("vert"), 0x7C, 0},
    {FWI_NAME("weierp"), 0x2118, 0},
    {FWI_NAME("xi"), 0x3BE, 0},
    {FWI_NAME("yacute"), 0xFD, 1},
    {FWI_NAME("yen"), 0xA5, 1},
    {FWI_NAME("yuml"), 0xFF, 1},
    {FWI_NAME("zeta"), 0x3B6, 0},
    {FWI_NAME("zwj"), 0x200D, 0},
    {FWI_NAME("zwnj"), 0x200C, 0},
};

/* How many names begin with a letter before 'A', 'B' ... 'z', and behind that. */
static const uint16_t before[] = {0,   10,  11,  15,  17,  24,  24,  26,  27,  33,  33,  34,
                                  36,  37,  42,  52,  56,  57,  59,  61,  66,  72,  72,  72,
                                  73,  75,  77,  77,  77,  77,  77,  77,  77,  93,  99,  117,
                                  126, 141, 147, 151, 158, 169, 169, 170, 192, 199, 212, 227,
                                  245, 247, 267, 289, 298, 307, 309, 310, 311, 314, 317};

static const struct entity *find(fw_str name) {
  if (!name.len || !fwi_is_alpha(name.ptr[0]))
    return NULL;
  const uint16_t *range = &before[name.ptr[0] - 'A'];
  for (size_t i = range[0]; i < range[1]; i++)
    if (name.len == entities[i].name.len && fwi_str_eq(name, entities[i].name))
      return &entities[i];
  return NULL;
}

/* What a number between 128 and 159 means: windows-1252. */
static const uint16_t c1[32] = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};

/* p is behind "&#". */
static size_t decode_number(const char *p, const char *end, uint32_t *out) {
  const char *start = p;
  uint32_t base = 10, c = 0;
  if (p < end && (*p | 32) == 'x')
    base = 16, p++;
  const char *first = p;
  for (; p < end; p++) {
    int digit = fwi_hex(*p);
    if (digit < 0 || digit >= (int)base)
      break;
    c = c > 0x10FFFF ? c : c * base + (uint32_t)digit;
  }
  if (p == first)
    return 0;
  if (p < end && *p == ';')
    p++;
  if (c >= 0x80 && c < 0xA0)
    c = c1[c - 0x80];
  if (!c || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
    c = 0xFFFD;
  *out = c;
  return (size_t)(p - start);
}

static inline size_t take(fw_str text, fw_str written, uint32_t c, uint32_t *out) {
  if (!fwi_str_starts(text, written))
    return 0;
  *out = c;
  return written.len;
}

/* One of those that mail is full of. */
static size_t decode_common(fw_str text, uint32_t *out) {
  size_t n = take(text, FWI_STR("&nbsp;"), 0xA0, out);
  n = n ? n : take(text, FWI_STR("&amp;"), '&', out);
  n = n ? n : take(text, FWI_STR("&gt;"), '>', out);
  n = n ? n : take(text, FWI_STR("&lt;"), '<', out);
  return n ? n : take(text, FWI_STR("&quot;"), '"', out);
}

size_t fwi_entity_decode(const char *p, const char *end, bool attribute, uint32_t *out) {
  const char *name = p + 1;
  size_t common = decode_common((fw_str){p, (size_t)(end - p)}, out);
  if (common)
    return common;
  if (name < end && *name == '#') {
    size_t n = decode_number(name + 1, end, out);
    return n ? n + 2 : 0;
  }
  size_t len = 0;
  while (len <= LONGEST_NAME && name + len < end && fwi_is_alnum(name[len]))
    len++;
  if (name + len < end && name[len] == ';') {
    const struct entity *entity = find((fw_str){name, len});
    if (entity) {
      *out = entity->c;
      return len + 2;
    }
  }
  /* &copy2024, &ampamp; - in an attribute the name mustn't go on. */
  if (attribute && name + len < end && name[len] == '=')
    return 0;
  size_t shortest = attribute && len > SHORTEST_BARE ? len : SHORTEST_BARE;
  for (size_t n = len < LONGEST_BARE ? len : LONGEST_BARE; n >= shortest; n--) {
    const struct entity *entity = find((fw_str){name, n});
    if (entity && entity->bare) {
      *out = entity->c;
      return n + 1;
    }
  }
  return 0;
}

/* An attribute's value; @p map may be NULL. */
static void decode_all(fwi_buf *out, fwi_map *map, fw_str raw) {
  const char *end = raw.ptr + raw.len;
  for (const char *p = raw.ptr; p < end;) {
    const char *amp = memchr(p, '&', (size_t)(end - p));
    size_t plain = (size_t)((amp ? amp : end) - p);
    fwi_buf_add(out, p, plain);
    fwi_map_copy(map, (size_t)(p - raw.ptr), plain);
    if (!amp)
      break;
    uint32_t c = '&';
    size_t n = fwi_entity_decode(amp, end, true, &c);
    n = n ? n : 1;
    char utf8[4];
    size_t len = fwi_utf8_encode(c, utf8);
    fwi_buf_add(out, utf8, len);
    fwi_map_unit(map, (size_t)(amp - raw.ptr), n, len);
    p = amp + n;
  }
}

fw_str fwi_entity_text(fwi_arena *arena, fw_str raw) {
  if (fwi_str_find_char(raw, '&') < 0)
    return fwi_arena_dup(arena, raw);
  fwi_buf out = {0};
  decode_all(&out, NULL, raw);
  return fwi_buf_take(&out, arena);
}

static void redecode(const fwi_text *piece, fwi_map *map) {
  fwi_buf out = {0};
  const size_t *len = piece->ctx; /* of the source */
  decode_all(&out, map,
             fwi_str_slice(piece->from->value, piece->from_start, piece->from_start + *len));
  fwi_buf_clear(&out);
}

const fwi_text *fwi_entity_piece(fwi_arena *arena, fwi_slice raw) {
  fw_str source = fwi_slice_str(raw);
  fwi_text *piece = FWI_NEW(arena, fwi_text);
  *piece = (fwi_text){.value = source,
                      .where = raw.text->where,
                      .from = raw.text,
                      .from_start = raw.start,
                      .arena = arena};
  if (fwi_str_find_char(source, '&') < 0)
    return piece;
  size_t *len = FWI_NEW(arena, size_t);
  *len = source.len;
  piece->value = fwi_entity_text(arena, source);
  piece->remap = redecode;
  piece->ctx = len;
  return piece;
}
