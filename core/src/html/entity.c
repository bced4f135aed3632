/* entity.c - the named references that mail uses: all of HTML 4, the Latin-1 ones also without
 * their semicolon, and those of HTML 5 that spell ASCII (&sol; &period;) to hide a word. */
#include "html/entity.h"

#include <stdlib.h>

enum { LONGEST_NAME = 18, SHORTEST_BARE = 2, LONGEST_BARE = 6 };

#define NAME(literal)                                                                              \
  { literal, sizeof(literal) - 1 }

static const struct entity {
  fw_str name;
  uint16_t c;
  bool bare; /* known without a semicolon */
} entities[] = {
    {NAME("AElig"), 0xC6, 1},
    {NAME("AMP"), 0x26, 1},
    {NAME("Aacute"), 0xC1, 1},
    {NAME("Acirc"), 0xC2, 1},
    {NAME("Agrave"), 0xC0, 1},
    {NAME("Alpha"), 0x391, 0},
    {NAME("ApplyFunction"), 0x2061, 0},
    {NAME("Aring"), 0xC5, 1},
    {NAME("Atilde"), 0xC3, 1},
    {NAME("Auml"), 0xC4, 1},
    {NAME("Beta"), 0x392, 0},
    {NAME("COPY"), 0xA9, 1},
    {NAME("Ccedil"), 0xC7, 1},
    {NAME("Chi"), 0x3A7, 0},
    {NAME("CloseCurlyQuote"), 0x2019, 0},
    {NAME("Dagger"), 0x2021, 0},
    {NAME("Delta"), 0x394, 0},
    {NAME("ETH"), 0xD0, 1},
    {NAME("Eacute"), 0xC9, 1},
    {NAME("Ecirc"), 0xCA, 1},
    {NAME("Egrave"), 0xC8, 1},
    {NAME("Epsilon"), 0x395, 0},
    {NAME("Eta"), 0x397, 0},
    {NAME("Euml"), 0xCB, 1},
    {NAME("GT"), 0x3E, 1},
    {NAME("Gamma"), 0x393, 0},
    {NAME("Hat"), 0x5E, 0},
    {NAME("Iacute"), 0xCD, 1},
    {NAME("Icirc"), 0xCE, 1},
    {NAME("Igrave"), 0xCC, 1},
    {NAME("InvisibleComma"), 0x2063, 0},
    {NAME("Iota"), 0x399, 0},
    {NAME("Iuml"), 0xCF, 1},
    {NAME("Kappa"), 0x39A, 0},
    {NAME("LT"), 0x3C, 1},
    {NAME("Lambda"), 0x39B, 0},
    {NAME("Mu"), 0x39C, 0},
    {NAME("NewLine"), 0xA, 0},
    {NAME("NoBreak"), 0x2060, 0},
    {NAME("NonBreakingSpace"), 0xA0, 0},
    {NAME("Ntilde"), 0xD1, 1},
    {NAME("Nu"), 0x39D, 0},
    {NAME("OElig"), 0x152, 0},
    {NAME("Oacute"), 0xD3, 1},
    {NAME("Ocirc"), 0xD4, 1},
    {NAME("Ograve"), 0xD2, 1},
    {NAME("Omega"), 0x3A9, 0},
    {NAME("Omicron"), 0x39F, 0},
    {NAME("OpenCurlyQuote"), 0x2018, 0},
    {NAME("Oslash"), 0xD8, 1},
    {NAME("Otilde"), 0xD5, 1},
    {NAME("Ouml"), 0xD6, 1},
    {NAME("Phi"), 0x3A6, 0},
    {NAME("Pi"), 0x3A0, 0},
    {NAME("Prime"), 0x2033, 0},
    {NAME("Psi"), 0x3A8, 0},
    {NAME("QUOT"), 0x22, 1},
    {NAME("REG"), 0xAE, 1},
    {NAME("Rho"), 0x3A1, 0},
    {NAME("Scaron"), 0x160, 0},
    {NAME("Sigma"), 0x3A3, 0},
    {NAME("THORN"), 0xDE, 1},
    {NAME("TRADE"), 0x2122, 0},
    {NAME("Tab"), 0x9, 0},
    {NAME("Tau"), 0x3A4, 0},
    {NAME("Theta"), 0x398, 0},
    {NAME("Uacute"), 0xDA, 1},
    {NAME("Ucirc"), 0xDB, 1},
    {NAME("Ugrave"), 0xD9, 1},
    {NAME("UnderBar"), 0x5F, 0},
    {NAME("Upsilon"), 0x3A5, 0},
    {NAME("Uuml"), 0xDC, 1},
    {NAME("Xi"), 0x39E, 0},
    {NAME("Yacute"), 0xDD, 1},
    {NAME("Yuml"), 0x178, 0},
    {NAME("ZeroWidthSpace"), 0x200B, 0},
    {NAME("Zeta"), 0x396, 0},
    {NAME("aacute"), 0xE1, 1},
    {NAME("acirc"), 0xE2, 1},
    {NAME("acute"), 0xB4, 1},
    {NAME("aelig"), 0xE6, 1},
    {NAME("agrave"), 0xE0, 1},
    {NAME("alefsym"), 0x2135, 0},
    {NAME("alpha"), 0x3B1, 0},
    {NAME("amp"), 0x26, 1},
    {NAME("and"), 0x2227, 0},
    {NAME("ang"), 0x2220, 0},
    {NAME("apos"), 0x27, 0},
    {NAME("aring"), 0xE5, 1},
    {NAME("ast"), 0x2A, 0},
    {NAME("asymp"), 0x2248, 0},
    {NAME("atilde"), 0xE3, 1},
    {NAME("auml"), 0xE4, 1},
    {NAME("bdquo"), 0x201E, 0},
    {NAME("beta"), 0x3B2, 0},
    {NAME("brvbar"), 0xA6, 1},
    {NAME("bsol"), 0x5C, 0},
    {NAME("bull"), 0x2022, 0},
    {NAME("bullet"), 0x2022, 0},
    {NAME("cap"), 0x2229, 0},
    {NAME("ccedil"), 0xE7, 1},
    {NAME("cedil"), 0xB8, 1},
    {NAME("cent"), 0xA2, 1},
    {NAME("centerdot"), 0xB7, 0},
    {NAME("check"), 0x2713, 0},
    {NAME("chi"), 0x3C7, 0},
    {NAME("circ"), 0x2C6, 0},
    {NAME("clubs"), 0x2663, 0},
    {NAME("colon"), 0x3A, 0},
    {NAME("comma"), 0x2C, 0},
    {NAME("commat"), 0x40, 0},
    {NAME("cong"), 0x2245, 0},
    {NAME("copy"), 0xA9, 1},
    {NAME("crarr"), 0x21B5, 0},
    {NAME("cross"), 0x2717, 0},
    {NAME("cup"), 0x222A, 0},
    {NAME("curren"), 0xA4, 1},
    {NAME("dArr"), 0x21D3, 0},
    {NAME("dagger"), 0x2020, 0},
    {NAME("darr"), 0x2193, 0},
    {NAME("dash"), 0x2010, 0},
    {NAME("deg"), 0xB0, 1},
    {NAME("delta"), 0x3B4, 0},
    {NAME("diams"), 0x2666, 0},
    {NAME("divide"), 0xF7, 1},
    {NAME("dollar"), 0x24, 0},
    {NAME("eacute"), 0xE9, 1},
    {NAME("ecirc"), 0xEA, 1},
    {NAME("egrave"), 0xE8, 1},
    {NAME("empty"), 0x2205, 0},
    {NAME("emsp"), 0x2003, 0},
    {NAME("ensp"), 0x2002, 0},
    {NAME("epsilon"), 0x3B5, 0},
    {NAME("equals"), 0x3D, 0},
    {NAME("equiv"), 0x2261, 0},
    {NAME("eta"), 0x3B7, 0},
    {NAME("eth"), 0xF0, 1},
    {NAME("euml"), 0xEB, 1},
    {NAME("euro"), 0x20AC, 0},
    {NAME("excl"), 0x21, 0},
    {NAME("exist"), 0x2203, 0},
    {NAME("fnof"), 0x192, 0},
    {NAME("forall"), 0x2200, 0},
    {NAME("frac12"), 0xBD, 1},
    {NAME("frac14"), 0xBC, 1},
    {NAME("frac34"), 0xBE, 1},
    {NAME("frasl"), 0x2044, 0},
    {NAME("gamma"), 0x3B3, 0},
    {NAME("ge"), 0x2265, 0},
    {NAME("grave"), 0x60, 0},
    {NAME("gt"), 0x3E, 1},
    {NAME("hArr"), 0x21D4, 0},
    {NAME("hairsp"), 0x200A, 0},
    {NAME("harr"), 0x2194, 0},
    {NAME("hearts"), 0x2665, 0},
    {NAME("hellip"), 0x2026, 0},
    {NAME("horbar"), 0x2015, 0},
    {NAME("hyphen"), 0x2010, 0},
    {NAME("iacute"), 0xED, 1},
    {NAME("icirc"), 0xEE, 1},
    {NAME("iexcl"), 0xA1, 1},
    {NAME("igrave"), 0xEC, 1},
    {NAME("image"), 0x2111, 0},
    {NAME("infin"), 0x221E, 0},
    {NAME("int"), 0x222B, 0},
    {NAME("iota"), 0x3B9, 0},
    {NAME("iquest"), 0xBF, 1},
    {NAME("isin"), 0x2208, 0},
    {NAME("iuml"), 0xEF, 1},
    {NAME("kappa"), 0x3BA, 0},
    {NAME("lArr"), 0x21D0, 0},
    {NAME("lambda"), 0x3BB, 0},
    {NAME("lang"), 0x2329, 0},
    {NAME("laquo"), 0xAB, 1},
    {NAME("larr"), 0x2190, 0},
    {NAME("lbrace"), 0x7B, 0},
    {NAME("lbrack"), 0x5B, 0},
    {NAME("lceil"), 0x2308, 0},
    {NAME("lcub"), 0x7B, 0},
    {NAME("ldquo"), 0x201C, 0},
    {NAME("le"), 0x2264, 0},
    {NAME("lfloor"), 0x230A, 0},
    {NAME("lowast"), 0x2217, 0},
    {NAME("lowbar"), 0x5F, 0},
    {NAME("loz"), 0x25CA, 0},
    {NAME("lpar"), 0x28, 0},
    {NAME("lrm"), 0x200E, 0},
    {NAME("lsaquo"), 0x2039, 0},
    {NAME("lsqb"), 0x5B, 0},
    {NAME("lsquo"), 0x2018, 0},
    {NAME("lsquor"), 0x201A, 0},
    {NAME("lt"), 0x3C, 1},
    {NAME("macr"), 0xAF, 1},
    {NAME("mdash"), 0x2014, 0},
    {NAME("micro"), 0xB5, 1},
    {NAME("middot"), 0xB7, 1},
    {NAME("minus"), 0x2212, 0},
    {NAME("mldr"), 0x2026, 0},
    {NAME("mu"), 0x3BC, 0},
    {NAME("nabla"), 0x2207, 0},
    {NAME("nbsp"), 0xA0, 1},
    {NAME("ndash"), 0x2013, 0},
    {NAME("ne"), 0x2260, 0},
    {NAME("ni"), 0x220B, 0},
    {NAME("nldr"), 0x2025, 0},
    {NAME("not"), 0xAC, 1},
    {NAME("notin"), 0x2209, 0},
    {NAME("nsub"), 0x2284, 0},
    {NAME("ntilde"), 0xF1, 1},
    {NAME("nu"), 0x3BD, 0},
    {NAME("num"), 0x23, 0},
    {NAME("numsp"), 0x2007, 0},
    {NAME("oacute"), 0xF3, 1},
    {NAME("ocirc"), 0xF4, 1},
    {NAME("oelig"), 0x153, 0},
    {NAME("ograve"), 0xF2, 1},
    {NAME("oline"), 0x203E, 0},
    {NAME("omega"), 0x3C9, 0},
    {NAME("omicron"), 0x3BF, 0},
    {NAME("oplus"), 0x2295, 0},
    {NAME("or"), 0x2228, 0},
    {NAME("ordf"), 0xAA, 1},
    {NAME("ordm"), 0xBA, 1},
    {NAME("oslash"), 0xF8, 1},
    {NAME("otilde"), 0xF5, 1},
    {NAME("otimes"), 0x2297, 0},
    {NAME("ouml"), 0xF6, 1},
    {NAME("para"), 0xB6, 1},
    {NAME("part"), 0x2202, 0},
    {NAME("percnt"), 0x25, 0},
    {NAME("period"), 0x2E, 0},
    {NAME("permil"), 0x2030, 0},
    {NAME("perp"), 0x22A5, 0},
    {NAME("phi"), 0x3C6, 0},
    {NAME("phone"), 0x260E, 0},
    {NAME("pi"), 0x3C0, 0},
    {NAME("piv"), 0x3D6, 0},
    {NAME("plus"), 0x2B, 0},
    {NAME("plusmn"), 0xB1, 1},
    {NAME("pound"), 0xA3, 1},
    {NAME("prime"), 0x2032, 0},
    {NAME("prod"), 0x220F, 0},
    {NAME("prop"), 0x221D, 0},
    {NAME("psi"), 0x3C8, 0},
    {NAME("puncsp"), 0x2008, 0},
    {NAME("quest"), 0x3F, 0},
    {NAME("quot"), 0x22, 1},
    {NAME("rArr"), 0x21D2, 0},
    {NAME("radic"), 0x221A, 0},
    {NAME("rang"), 0x232A, 0},
    {NAME("raquo"), 0xBB, 1},
    {NAME("rarr"), 0x2192, 0},
    {NAME("rbrace"), 0x7D, 0},
    {NAME("rbrack"), 0x5D, 0},
    {NAME("rceil"), 0x2309, 0},
    {NAME("rcub"), 0x7D, 0},
    {NAME("rdquo"), 0x201D, 0},
    {NAME("real"), 0x211C, 0},
    {NAME("reg"), 0xAE, 1},
    {NAME("rfloor"), 0x230B, 0},
    {NAME("rho"), 0x3C1, 0},
    {NAME("rlm"), 0x200F, 0},
    {NAME("rpar"), 0x29, 0},
    {NAME("rsaquo"), 0x203A, 0},
    {NAME("rsqb"), 0x5D, 0},
    {NAME("rsquo"), 0x2019, 0},
    {NAME("rsquor"), 0x2019, 0},
    {NAME("sbquo"), 0x201A, 0},
    {NAME("scaron"), 0x161, 0},
    {NAME("sdot"), 0x22C5, 0},
    {NAME("sect"), 0xA7, 1},
    {NAME("semi"), 0x3B, 0},
    {NAME("shy"), 0xAD, 1},
    {NAME("sigma"), 0x3C3, 0},
    {NAME("sigmaf"), 0x3C2, 0},
    {NAME("sim"), 0x223C, 0},
    {NAME("sol"), 0x2F, 0},
    {NAME("spades"), 0x2660, 0},
    {NAME("star"), 0x2606, 0},
    {NAME("starf"), 0x2605, 0},
    {NAME("sub"), 0x2282, 0},
    {NAME("sube"), 0x2286, 0},
    {NAME("sum"), 0x2211, 0},
    {NAME("sup"), 0x2283, 0},
    {NAME("sup1"), 0xB9, 1},
    {NAME("sup2"), 0xB2, 1},
    {NAME("sup3"), 0xB3, 1},
    {NAME("supe"), 0x2287, 0},
    {NAME("szlig"), 0xDF, 1},
    {NAME("tau"), 0x3C4, 0},
    {NAME("there4"), 0x2234, 0},
    {NAME("theta"), 0x3B8, 0},
    {NAME("thetasym"), 0x3D1, 0},
    {NAME("thinsp"), 0x2009, 0},
    {NAME("thorn"), 0xFE, 1},
    {NAME("tilde"), 0x2DC, 0},
    {NAME("times"), 0xD7, 1},
    {NAME("trade"), 0x2122, 0},
    {NAME("uArr"), 0x21D1, 0},
    {NAME("uacute"), 0xFA, 1},
    {NAME("uarr"), 0x2191, 0},
    {NAME("ucirc"), 0xFB, 1},
    {NAME("ugrave"), 0xF9, 1},
    {NAME("uml"), 0xA8, 1},
    {NAME("upsih"), 0x3D2, 0},
    {NAME("upsilon"), 0x3C5, 0},
    {NAME("uuml"), 0xFC, 1},
    {NAME("verbar"), 0x7C, 0},
    {NAME("vert"), 0x7C, 0},
    {NAME("weierp"), 0x2118, 0},
    {NAME("xi"), 0x3BE, 0},
    {NAME("yacute"), 0xFD, 1},
    {NAME("yen"), 0xA5, 1},
    {NAME("yuml"), 0xFF, 1},
    {NAME("zeta"), 0x3B6, 0},
    {NAME("zwj"), 0x200D, 0},
    {NAME("zwnj"), 0x200C, 0},
};

static int compare(const void *key, const void *item) {
  return fwi_str_cmp(*(const fw_str *)key, ((const struct entity *)item)->name);
}

static const struct entity *find(fw_str name) {
  return bsearch(&name, entities, sizeof entities / sizeof *entities, sizeof *entities, compare);
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

size_t fwi_entity_decode(const char *p, const char *end, bool attribute, uint32_t *out) {
  const char *name = p + 1;
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

fw_str fwi_entity_text(fwi_arena *arena, fw_str raw) {
  if (fwi_str_find_char(raw, '&') < 0)
    return fwi_arena_dup(arena, raw);
  fwi_buf out = {0};
  const char *end = raw.ptr + raw.len;
  for (const char *p = raw.ptr; p < end;) {
    const char *amp = memchr(p, '&', (size_t)(end - p));
    fwi_buf_add(&out, p, (size_t)((amp ? amp : end) - p));
    if (!amp)
      break;
    uint32_t c = '&';
    size_t n = fwi_entity_decode(amp, end, true, &c);
    char utf8[4];
    fwi_buf_add(&out, utf8, fwi_utf8_encode(c, utf8));
    p = amp + (n ? n : 1);
  }
  return fwi_buf_take(&out, arena);
}
