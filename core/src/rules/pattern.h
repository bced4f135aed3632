/* pattern.h - regular expressions for rules: PCRE2 with every cost bounded. */
#ifndef FWI_RULES_PATTERN_H
#define FWI_RULES_PATTERN_H

#include "fuwake/limits.h"
#include "util/str.h"

#include <lua.h>

/** Compiled patterns of one Lua state, by their text. */
typedef struct fwi_patterns fwi_patterns;
fwi_patterns *fwi_patterns_new(const fw_limits *limits);
void fwi_patterns_free(fwi_patterns *patterns);

/** Of a new Lua state; the one before is gone. */
void fwi_patterns_open(lua_State *L, fwi_patterns *patterns);

/** An expression compiled for good, shared by threads, and what PCRE2 found out about it: most
 * looks find nothing, and most of those are told by a few bytes.  The machine code of dozens of
 * expressions is cold. */
typedef struct fwi_regex {
  void *code;
  uint64_t first[4]; /* a bit a byte: a match begins with one of them */
  uint32_t least;    /* bytes of a match */
  int last;          /* a byte that each match holds, as far as is known; -1: any */
  bool anchored;     /* a match begins where the subject does */
} fwi_regex;
/** False and @p err for a bad one; else fwi_regex_clear(). */
bool fwi_regex_make(fwi_regex *regex, fwi_patterns *patterns, fw_str text, fw_error *err);
void fwi_regex_clear(fwi_regex *regex);
/** Does it match in @p subject (UTF-8, short)?  Also true when it gives up. */
bool fwi_regex_may_match(fwi_patterns *patterns, const fwi_regex *regex, fw_str subject);

enum { FWI_PATTERN_CAPTURES = 32 };

/** Where a pattern matched: pairs of offsets, the whole match first; start SIZE_MAX for a group
 * that took no part. */
typedef struct fwi_pattern_match {
  size_t count; /* of pairs, >= 1 */
  size_t start[FWI_PATTERN_CAPTURES + 1], end[FWI_PATTERN_CAPTURES + 1];
} fwi_pattern_match;

/** First match of the pattern at argument @p pattern in @p subject (UTF-8) that starts at or after
 * @p from.  Raises a Lua error for a bad pattern, and for a spent budget. */
bool fwi_pattern_find(lua_State *L, int pattern, fw_str subject, size_t from,
                      fwi_pattern_match *match);
/** The match that starts at @p at itself. */
bool fwi_pattern_find_at(lua_State *L, int pattern, fw_str subject, size_t at,
                         fwi_pattern_match *match);

/* string.find, match, gmatch and gsub as in Lua, with PCRE2 expressions. */
int fwi_pattern_lua_find(lua_State *L);
int fwi_pattern_lua_match(lua_State *L);
int fwi_pattern_lua_gmatch(lua_State *L);
int fwi_pattern_lua_gsub(lua_State *L);

#endif
