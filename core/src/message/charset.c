/* charset.c - owns the names of charsets that mail uses, and the choice between them.
 *
 * Only charsets named here ever reach iconv: several of its rarer decoders have crashed or
 * hung on hostile bytes. */
#include "message/charset.h"

#include <errno.h>
#include <iconv.h>

#include "message/decode.h"
#include "message/japanese.h"
#include "util/str.h"

typedef struct label {
  const char *name; /* lower case, without '-', '_', ' ', '.', ':' */
  const char *used;
  bool vendor; /* the name is of a subset; a superset is used */
} label;

/* Japanese, then Chinese and Korean, then the rest; names of WHATWG's Encoding Standard and those
 * seen in mail.  Shift_JIS proper would lack the circled numbers and turn '\' into a yen sign. */
static const label labels[] = {
    {"utf8", "utf-8", false},
    {"xutf8", "utf-8", false},
    {"utf8n", "utf-8", false},
    {"unicode11utf8", "utf-8", false},
    {"usascii", "us-ascii", false},
    {"ascii", "us-ascii", false},
    {"ansix341968", "us-ascii", false},
    {"iso646us", "us-ascii", false},
    {"iso2022jp", "iso-2022-jp", false},
    {"csiso2022jp", "iso-2022-jp", false},
    {"iso2022jp1", "iso-2022-jp", false},
    {"iso2022jp2", "iso-2022-jp", false},
    {"iso2022jp3", "iso-2022-jp", false},
    {"iso2022jp2004", "iso-2022-jp", false},
    {"iso2022jpms", "iso-2022-jp", false},
    {"cp50220", "iso-2022-jp", false},
    {"cp50221", "iso-2022-jp", false},
    {"cp50222", "iso-2022-jp", false},
    {"jis", "iso-2022-jp", false},
    {"cp932", "cp932", false},
    {"ms932", "cp932", false},
    {"windows932", "cp932", false},
    {"windows31j", "cp932", false},
    {"cswindows31j", "cp932", false},
    {"shiftjis", "cp932", true},
    {"csshiftjis", "cp932", true},
    {"xsjis", "cp932", true},
    {"sjis", "cp932", true},
    {"mskanji", "cp932", true},
    {"eucjpms", "euc-jp-ms", false},
    {"cp51932", "euc-jp-ms", false},
    {"eucjp", "euc-jp-ms", true},
    {"xeucjp", "euc-jp-ms", true},
    {"xeuc", "euc-jp-ms", true},
    {"ujis", "euc-jp-ms", true},
    {"cseucpkdfmtjapanese", "euc-jp-ms", true},
    {"gb18030", "gb18030", false},
    {"gb2312", "gb18030", true},
    {"gb231280", "gb18030", true},
    {"csgb2312", "gb18030", true},
    {"gbk", "gb18030", true},
    {"xgbk", "gb18030", true},
    {"cp936", "gb18030", true},
    {"ms936", "gb18030", true},
    {"windows936", "gb18030", true},
    {"euccn", "gb18030", true},
    {"xeuccn", "gb18030", true},
    {"chinese", "gb18030", true},
    {"big5", "big5", false},
    {"cnbig5", "big5", true},
    {"xxbig5", "big5", true},
    {"csbig5", "big5", true},
    {"cp950", "big5", true},
    {"big5hkscs", "big5-hkscs", false},
    {"euckr", "cp949", true},
    {"cseuckr", "cp949", true},
    {"ksc56011987", "cp949", true},
    {"ksc5601", "cp949", true},
    {"ksc56011989", "cp949", true},
    {"korean", "cp949", true},
    {"cp949", "cp949", false},
    {"uhc", "cp949", false},
    {"windows949", "cp949", false},
    {"iso2022kr", "iso-2022-kr", false},
    {"iso88591", "windows-1252", true},
    {"iso885911987", "windows-1252", true},
    {"latin1", "windows-1252", true},
    {"l1", "windows-1252", true},
    {"windows1252", "windows-1252", false},
    {"cp1252", "windows-1252", false},
    {"iso88592", "iso-8859-2", false},
    {"iso88593", "iso-8859-3", false},
    {"iso88594", "iso-8859-4", false},
    {"iso88595", "iso-8859-5", false},
    {"iso88596", "iso-8859-6", false},
    {"iso88597", "iso-8859-7", false},
    {"iso88598", "iso-8859-8", false},
    {"iso88598i", "iso-8859-8", false},
    {"iso88599", "windows-1254", true},
    {"iso885910", "iso-8859-10", false},
    {"iso885911", "windows-874", true},
    {"iso885913", "iso-8859-13", false},
    {"iso885914", "iso-8859-14", false},
    {"iso885915", "iso-8859-15", false},
    {"iso885916", "iso-8859-16", false},
    {"tis620", "windows-874", true},
    {"windows874", "windows-874", false},
    {"cp874", "windows-874", false},
    {"windows1250", "windows-1250", false},
    {"windows1251", "windows-1251", false},
    {"windows1253", "windows-1253", false},
    {"windows1254", "windows-1254", false},
    {"windows1255", "windows-1255", false},
    {"windows1256", "windows-1256", false},
    {"windows1257", "windows-1257", false},
    {"windows1258", "windows-1258", false},
    {"cp1250", "windows-1250", false},
    {"cp1251", "windows-1251", false},
    {"cp1253", "windows-1253", false},
    {"cp1254", "windows-1254", false},
    {"cp1255", "windows-1255", false},
    {"cp1256", "windows-1256", false},
    {"cp1257", "windows-1257", false},
    {"cp1258", "windows-1258", false},
    {"koi8r", "koi8-r", false},
    {"koi8u", "koi8-u", false},
    {"cp866", "cp866", false},
    {"ibm866", "cp866", false},
    {"cp850", "cp850", false},
    {"ibm850", "cp850", false},
    {"cp437", "cp437", false},
    {"ibm437", "cp437", false},
    {"macintosh", "macintosh", false},
    {"utf7", "utf-7", false},
    {"unicode11utf7", "utf-7", false},
    {"utf16", "utf-16", false},
    {"utf16le", "utf-16le", false},
    {"utf16be", "utf-16be", false},
};

/* Names iconv has under another spelling. */
static const char *iconv_name(fw_str used) {
  if (fwi_str_eq(used, FWI_STR("windows-874")))
    return "CP874";
  return used.ptr;
}

static const label *find_label(fw_str declared) {
  char name[32];
  size_t len = 0;
  for (size_t i = 0; i < declared.len; i++) {
    char c = fwi_lower(declared.ptr[i]);
    if (c == '-' || c == '_' || c == '.' || c == ':' || c == '"' || c == '\'' || fwi_is_space(c))
      continue;
    if (len + 1 == sizeof name)
      return NULL;
    name[len++] = c;
  }
  name[len] = '\0';
  for (size_t i = 0; i < sizeof labels / sizeof *labels; i++)
    if (labels[i].name[0] == name[0] && strcmp(labels[i].name, name) == 0)
      return &labels[i];
  return NULL;
}

/* Counts of characters beyond ASCII and of broken bytes, read as UTF-8. */
typedef struct utf8_score {
  size_t chars, broken;
} utf8_score;

static utf8_score score_utf8(fw_str bytes) {
  utf8_score score = {0};
  const char *end = bytes.ptr + bytes.len;
  for (size_t at = 0; (at = fwi_ascii_end(bytes, at)) < bytes.len;) {
    uint32_t c;
    size_t len = fwi_utf8_decode(bytes.ptr + at, end, &c);
    at += len;
    len > 1 ? score.chars++ : score.broken++;
  }
  return score;
}

/* Enough evidence that a score is of Japanese text, not of accented letters read in pairs?
 * Dashes and quotes of windows-1252 make good kanji; kana they don't make. */
static bool convincing(fwi_japanese score, bool by_kana) {
  return score.chars && score.points > (long)score.chars && score.broken * 20 <= score.chars &&
         (score.kana * 4 >= score.chars || (!by_kana && score.joined * 2 >= score.chars));
}

/* The Japanese (or, without any kana, Chinese) charset the bytes are in; empty for none. */
static fw_str detect_cjk(fw_str bytes, bool by_kana) {
  fwi_japanese sjis = fwi_cp932_score(bytes), euc = fwi_eucjp_score(bytes);
  bool is_sjis = convincing(sjis, by_kana), is_euc = convincing(euc, by_kana);
  if (is_sjis && is_euc) {
    is_sjis = sjis.points * (long)euc.chars > euc.points * (long)sjis.chars;
    is_euc = !is_sjis;
  }
  if (is_sjis)
    return FWI_STR("cp932");
  if (is_euc)
    return euc.kana ? FWI_STR("euc-jp-ms") : FWI_STR("gb18030");
  return (fw_str){NULL, 0};
}

static bool has_escape(fw_str bytes) {
  ptrdiff_t first = fwi_str_find_char(bytes, 0x1B); /* rare: look for the byte first */
  if (first < 0)
    return false;
  bytes = fwi_str_slice(bytes, (size_t)first, bytes.len);
  return fwi_str_find(bytes, FWI_STR("\x1B$")) >= 0 || fwi_str_find(bytes, FWI_STR("\x1B(I")) >= 0;
}

/* Does the declared charset account for the bytes?  They hold 8-bit characters. */
static bool plausible(fw_str bytes, fw_str used, utf8_score utf8) {
  if (fwi_str_eq(used, FWI_STR("utf-8")))
    return utf8.broken * 4 <= utf8.chars;
  if (fwi_str_starts(used, FWI_STR("utf-16")))
    return memchr(bytes.ptr, '\0', bytes.len) != NULL;
  if (!utf8.broken && utf8.chars > 1)
    return false; /* chance makes one such character, not two */
  if (fwi_str_eq(used, FWI_STR("iso-2022-jp")))
    return has_escape(bytes);
  if (fwi_str_eq(used, FWI_STR("us-ascii")))
    return false;
  if (fwi_str_eq(used, FWI_STR("windows-1252")))
    return !detect_cjk(bytes, true).len;
  fwi_japanese score = {0};
  if (fwi_str_eq(used, FWI_STR("cp932")))
    score = fwi_cp932_score(bytes);
  if (fwi_str_eq(used, FWI_STR("euc-jp-ms")))
    score = fwi_eucjp_score(bytes);
  /* EUC-JP read as Shift_JIS is mostly half-width kana, and nothing in it is broken. */
  if (fwi_str_eq(used, FWI_STR("cp932")) && score.points < 0 &&
      convincing(fwi_eucjp_score(bytes), true))
    return false;
  return score.broken * 10 <= score.chars;
}

/* The charset of bytes whose label is missing or doesn't account for them; the label stands when
 * nothing better is found and it is of a charset that needs 8 bits. */
static fw_str detect(fw_str bytes, fw_str declared, utf8_score utf8) {
  if (!utf8.broken)
    return FWI_STR("utf-8");
  fw_str cjk = detect_cjk(bytes, false);
  if (cjk.len)
    return cjk;
  if (utf8.chars >= utf8.broken)
    return FWI_STR("utf-8");
  bool stands =
      !fwi_str_eq(declared, FWI_STR("us-ascii")) && !fwi_str_eq(declared, FWI_STR("utf-8"));
  return stands ? declared : FWI_STR("windows-1252");
}

/* 7-bit bytes that aren't ASCII: what one means depends on those before it. */
static bool is_stateful(fw_str used) {
  return fwi_str_eq(used, FWI_STR("utf-7")) || fwi_str_eq(used, FWI_STR("iso-2022-kr")) ||
         fwi_str_starts(used, FWI_STR("utf-16"));
}

fwi_charset_choice fwi_charset_choose(fw_str bytes, fw_str declared) {
  declared = fwi_str_trim(declared);
  const label *known = declared.len ? find_label(declared) : NULL;
  fwi_charset_choice choice = {.unknown_label = declared.len && !known};
  choice.used = known ? fw_str_of(known->used) : FWI_STR("us-ascii");
  choice.why = choice.unknown_label ? FWI_STR("mislabelled")
               : !known             ? FWI_STR("unlabelled")
               : known->vendor      ? FWI_STR("vendor")
                                    : FWI_STR("declared");
  bool wide = fwi_str_starts(choice.used, FWI_STR("utf-16"));
  bool shifts = is_stateful(choice.used) && !wide;
  bool ascii = fwi_ascii_end(bytes, 0) == bytes.len;
  bool expected = !known || fwi_str_eq(choice.used, FWI_STR("utf-8"));
  utf8_score utf8 = {0}; /* of what is whole as expected nobody asks how much it is */
  if (!ascii && !(expected && fwi_utf8_valid(bytes)))
    utf8 = score_utf8(bytes);
  fw_str found = choice.used;
  if (ascii && !shifts) {
    if (has_escape(bytes)) {
      found = FWI_STR("iso-2022-jp");
    } else if (fwi_iso2022jp_bare(bytes, !fwi_str_eq(choice.used, FWI_STR("iso-2022-jp")))) {
      found = FWI_STR("iso-2022-jp-bare");
    } else if (wide && bytes.len && !memchr(bytes.ptr, '\0', bytes.len)) {
      found = FWI_STR("us-ascii");
    }
  } else if (!ascii && (!known || !plausible(bytes, choice.used, utf8))) {
    found = detect(bytes, choice.used, utf8);
  }
  if (known && !fwi_str_eq(found, choice.used))
    choice.why = FWI_STR("mislabelled");
  bool surmised = fwi_str_eq(found, FWI_STR("iso-2022-jp-bare")) &&
                  !fwi_str_eq(choice.used, FWI_STR("iso-2022-jp"));
  choice.used = found;
  bool proven = (ascii && !surmised) || fwi_str_eq(choice.why, FWI_STR("declared")) ||
                (fwi_str_eq(found, FWI_STR("utf-8")) && !utf8.broken);
  bool guessed = !fwi_str_eq(choice.why, FWI_STR("vendor"));
  choice.confidence = proven ? FWI_STR("high") : guessed ? FWI_STR("low") : FWI_STR("medium");
  if (!ascii) {
    choice.verbatim = fwi_str_eq(found, FWI_STR("utf-8")) && !utf8.broken;
  } else if (fwi_str_eq(found, FWI_STR("iso-2022-jp"))) {
    choice.verbatim = fwi_str_find_char(bytes, 0x1B) < 0 && fwi_str_find_char(bytes, 0x0E) < 0 &&
                      fwi_str_find_char(bytes, 0x0F) < 0; /* escapes, shift out, shift in */
  } else {
    choice.verbatim = !is_stateful(found) && !fwi_str_eq(found, FWI_STR("iso-2022-jp-bare"));
  }
  return choice;
}

static size_t decode_utf8(fwi_buf *out, fw_str in, fwi_map *map) {
  size_t broken = 0, plain = 0;
  const char *end = in.ptr + in.len;
  for (size_t at = 0;;) {
    at = fwi_ascii_end(in, at);
    uint32_t c;
    size_t len = at < in.len ? fwi_utf8_decode(in.ptr + at, end, &c) : 0;
    if (len > 1) {
      at += len;
      continue;
    }
    fwi_buf_add(out, in.ptr + plain, at - plain);
    fwi_map_copy(map, plain, at - plain);
    if (!len)
      return broken;
    broken += fwi_char_add(out, map, at, 1, 0xFFFD);
    plain = ++at;
  }
}

static size_t decode_windows1252(fwi_buf *out, fw_str in, fwi_map *map) {
  /* 0x80-0x9F; the five unassigned ones are the C1 controls, as browsers have it. */
  static const uint16_t high[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
  for (size_t at = 0; at < in.len; at++) {
    at = fwi_ascii_add(out, map, in, at);
    if (at == in.len)
      break;
    unsigned char c = (unsigned char)in.ptr[at];
    fwi_char_add(out, map, at, 1, c < 0xA0 ? high[c - 0x80] : c);
  }
  return 0;
}

/* Runs of what isn't ASCII by iconv, where nobody asks which bytes a character came from. */
static size_t decode_runs(fwi_buf *out, iconv_t cd, fw_str in) {
  size_t broken = 0, at = 0, end = 0;
  while ((at = fwi_ascii_add(out, NULL, in, at)) < in.len) {
    end = end > at ? end : at;
    while (end < in.len && (unsigned char)in.ptr[end] >= 0x80)
      end++;
    fwi_buf_reserve(out, (end - at) * 3 + 16);
    char *from = (char *)in.ptr + at, *to = out->ptr + out->len;
    size_t left = end - at, room = out->room - out->len;
    bool whole = iconv(cd, &from, &left, &to, &room) != (size_t)-1;
    out->len = out->room - room;
    at = end - left;
    if (!whole && errno == EINVAL && end < in.len) {
      end++; /* the rest of a character looks like ASCII */
    } else if (!whole && errno != E2BIG) {
      broken += fwi_char_add(out, NULL, at, 1, 0xFFFD);
      at++;
    }
  }
  return broken;
}

/* Does what a byte means depend on those behind it?  A letter waits for an accent, or, in CP949, a
 * pair that isn't assigned is judged by the next. */
static bool looks_ahead(fw_str used) {
  return fwi_str_eq(used, FWI_STR("windows-1255")) || fwi_str_eq(used, FWI_STR("windows-1258")) ||
         fwi_str_eq(used, FWI_STR("big5-hkscs")) || fwi_str_eq(used, FWI_STR("cp949"));
}

/* A character at a time, so that each shows which bytes it came from; runs of ASCII are copied.  A
 * byte that fits nothing is skipped, so each turn makes progress. */
static size_t decode_singly(fwi_buf *out, iconv_t cd, fw_str in, bool stateful, fwi_map *map) {
  enum { LONGEST = 8 }; /* bytes of a character with its shift sequence; GB18030 has 4 */
  size_t broken = 0, at = 0, step = 1;
  for (;;) {
    if (!stateful && step == 1)
      at = fwi_ascii_add(out, map, in, at);
    if (at == in.len)
      break;
    char utf8[64], *from = (char *)in.ptr + at, *to = utf8;
    size_t left = step, room = sizeof utf8;
    bool whole = iconv(cd, &from, &left, &to, &room) != (size_t)-1;
    bool cut = !whole && errno == EINVAL && step < LONGEST && at + step < in.len;
    if (!stateful && !cut)
      iconv(cd, NULL, NULL, &to, &room); /* some hold a letter back for an accent to come */
    size_t taken = step - left, made = (size_t)(to - utf8);
    fwi_buf_add(out, utf8, made);
    fwi_map_unit(map, at, taken ? taken : 1, made);
    at += taken;
    if (cut && !taken) {
      step++;
      continue;
    }
    if (!taken) {
      broken += fwi_char_add(out, map, at, 1, 0xFFFD);
      at++;
    }
    step = 1;
  }
  return broken;
}

/* The rest. */
static size_t decode_iconv(fwi_buf *out, fw_str in, fw_str used, fwi_map *map) {
  iconv_t cd = iconv_open("UTF-8", iconv_name(used));
  if (cd == (iconv_t)-1)
    return decode_utf8(out, in, map);
  bool stateful = is_stateful(used), runs = !map && !stateful && !looks_ahead(used);
  size_t broken = runs ? decode_runs(out, cd, in) : decode_singly(out, cd, in, stateful, map);
  iconv_close(cd);
  return broken;
}

size_t fwi_charset_decode(fwi_buf *out, fw_str bytes, fw_str used, fwi_map *map) {
  if (!bytes.len)
    return 0;
  if (fwi_str_eq(used, FWI_STR("utf-8")) || fwi_str_eq(used, FWI_STR("us-ascii")))
    return decode_utf8(out, bytes, map);
  if (fwi_str_eq(used, FWI_STR("cp932")))
    return fwi_cp932_decode(out, bytes, map);
  if (fwi_str_eq(used, FWI_STR("euc-jp-ms")))
    return fwi_eucjp_decode(out, bytes, map);
  if (fwi_str_eq(used, FWI_STR("iso-2022-jp")))
    return fwi_iso2022jp_decode(out, bytes, false, map);
  if (fwi_str_eq(used, FWI_STR("iso-2022-jp-bare")))
    return fwi_iso2022jp_decode(out, bytes, true, map);
  if (fwi_str_eq(used, FWI_STR("windows-1252")))
    return decode_windows1252(out, bytes, map);
  return decode_iconv(out, bytes, used, map);
}
