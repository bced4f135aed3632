/* pattern.c - PCRE2 on a leash, and Lua's string functions on top of it.
 *
 * What bounds a match: PCRE2's own match limit stops exponential patterns, but counts anew at
 * each start position, so that "a*b" on a megabyte of "a" is quadratic and never stopped.
 * Therefore the start positions are tried in chunks, and the clock is looked at in between.
 *
 * No compiled pattern is held across a call into Lua: a full cache is simply emptied. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "rules/pattern.h"

#include "rules/runner.h"
#include "util/error.h"

#include <pcre2.h>
#include <stdlib.h>

enum {
  SLOTS = 1024,  /* a power of two; at most half of them are used */
  RECENT = 1024, /* a power of two */
  MAX_PATTERN = 4096,
  COMPILE_BYTES = 1 << 15, /* of reading that compiling one expression is worth */
  LOOK_STEPS = 10000,      /* a start position */
  CHUNK_BYTES = 1 << 22 /* start positions x bytes that may follow each, a chunk: 4 ms at worst */
};

typedef struct slot {
  fw_str text;
  pcre2_code *code;
} slot;

/* Most expressions are constants of a rule, known by their address without reading them. */
typedef struct recent {
  const char *address; /* of Lua's string, which the state's table of them keeps */
  const pcre2_code *code;
} recent;

struct fwi_patterns {
  slot slots[SLOTS];
  size_t count;
  recent recent[RECENT]; /* by address */
  size_t steps;          /* fw_limits.pattern_steps */
  pcre2_compile_context *compile;
  pcre2_match_context *match, *look; /* of rules; of looks, on a shorter leash */
  pcre2_match_data *data;
  pcre2_jit_stack *stack;
};

static void *pcre_alloc(size_t size, void *ctx) {
  (void)ctx;
  return fwi_xmalloc(size);
}

static void pcre_free(void *ptr, void *ctx) {
  (void)ctx;
  free(ptr);
}

fwi_patterns *fwi_patterns_new(const fw_limits *limits) {
  fwi_patterns *patterns = fwi_xcalloc(1, sizeof *patterns);
  pcre2_general_context *general = pcre2_general_context_create(pcre_alloc, pcre_free, NULL);
  patterns->steps = limits->pattern_steps;
  patterns->compile = pcre2_compile_context_create(general);
  patterns->match = pcre2_match_context_create(general);
  patterns->data = pcre2_match_data_create(FWI_PATTERN_CAPTURES + 1, general);
  patterns->stack = pcre2_jit_stack_create(32 * 1024, 512 * 1024, general);
  pcre2_set_max_pattern_length(patterns->compile, MAX_PATTERN);
  pcre2_set_match_limit(patterns->match, (uint32_t)limits->pattern_steps);
  pcre2_set_depth_limit(patterns->match, 10000);
  pcre2_set_heap_limit(patterns->match, (uint32_t)(limits->rule_memory / 1024));
  pcre2_jit_stack_assign(patterns->match, NULL, patterns->stack);
  patterns->look = pcre2_match_context_copy(patterns->match);
  if (limits->pattern_steps > LOOK_STEPS)
    pcre2_set_match_limit(patterns->look, LOOK_STEPS);
  pcre2_general_context_free(general);
  return patterns;
}

static void forget_all(fwi_patterns *patterns) {
  for (size_t i = 0; i < SLOTS; i++) {
    pcre2_code_free(patterns->slots[i].code);
    free((char *)patterns->slots[i].text.ptr);
  }
  memset(patterns->slots, 0, sizeof patterns->slots);
  memset(patterns->recent, 0, sizeof patterns->recent);
  patterns->count = 0;
}

void fwi_patterns_free(fwi_patterns *patterns) {
  if (!patterns)
    return;
  forget_all(patterns);
  pcre2_match_data_free(patterns->data);
  pcre2_jit_stack_free(patterns->stack);
  pcre2_match_context_free(patterns->match);
  pcre2_match_context_free(patterns->look);
  pcre2_compile_context_free(patterns->compile);
  free(patterns);
}

/* NULL and *err when the expression is wrong. */
static pcre2_code *compile(fwi_patterns *patterns, fw_str text, uint32_t options, fw_error *err) {
  int error;
  size_t offset;
  pcre2_code *code =
      pcre2_compile((PCRE2_SPTR)text.ptr, text.len, PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C | options,
                    &error, &offset, patterns->compile);
  if (!code) {
    char message[160];
    pcre2_get_error_message(error, (PCRE2_UCHAR *)message, sizeof message);
    fwi_error_set(err, "regular expression: %s at byte %zu of '%.*s'", message, offset + 1,
                  FWI_ARG(fwi_utf8_cut(text, 80)));
    return NULL;
  }
  uint32_t captures = 0;
  pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &captures);
  if (captures > FWI_PATTERN_CAPTURES) {
    pcre2_code_free(code);
    fwi_error_set(err, "regular expression: more than %d groups: use (?:...)",
                  FWI_PATTERN_CAPTURES);
    return NULL;
  }
  return code;
}

void fwi_patterns_open(lua_State *L, fwi_patterns *patterns) {
  memset(patterns->recent, 0, sizeof patterns->recent);
  lua_createtable(L, RECENT, 0);
  lua_rawsetp(L, LUA_REGISTRYINDEX, patterns);
}

/* To machine code; without it the interpreter serves. */
static void translate(pcre2_code *code) { pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); }

/* The compiled form; raises when the expression is wrong. */
static const pcre2_code *compiled_text(lua_State *L, fwi_patterns *patterns, fw_str text) {
  size_t at = fwi_str_hash(text) % SLOTS;
  while (patterns->slots[at].code && !fwi_str_eq(patterns->slots[at].text, text))
    at = (at + 1) % SLOTS;
  if (patterns->slots[at].code)
    return patterns->slots[at].code;
  fwi_sandbox_work(L, COMPILE_BYTES);
  fw_error err;
  pcre2_code *code = compile(patterns, text, PCRE2_USE_OFFSET_LIMIT, &err);
  if (!code)
    luaL_error(L, "%s", err.text);
  translate(code);
  if (patterns->count >= SLOTS / 2) {
    forget_all(patterns);
    at = fwi_str_hash(text) % SLOTS;
  }
  char *copy = fwi_xmalloc(text.len);
  memcpy(copy, text.ptr, text.len);
  patterns->slots[at] = (slot){{copy, text.len}, code};
  patterns->count++;
  return code;
}

/* The same of argument @p arg. */
static const pcre2_code *compiled(lua_State *L, fwi_patterns *patterns, int arg) {
  const char *address = lua_type(L, arg) == LUA_TSTRING ? lua_tostring(L, arg) : NULL;
  size_t place = (uintptr_t)address / 16 % RECENT;
  if (address && patterns->recent[place].address == address)
    return patterns->recent[place].code;
  const pcre2_code *code = compiled_text(L, patterns, fwi_check_str(L, arg));
  if (address) {
    lua_pushvalue(L, arg);
    lua_rawgetp(L, LUA_REGISTRYINDEX, patterns);
    lua_insert(L, -2);
    lua_rawseti(L, -2, (lua_Integer)place + 1);
    lua_pop(L, 1);
    patterns->recent[place] = (recent){address, code};
  }
  return code;
}

/* pcre2_match() looks at its options each time before it goes to the machine code. */
static int run(const pcre2_code *code, fw_str subject, size_t from, pcre2_match_data *data,
               pcre2_match_context *context) {
  PCRE2_SPTR text = (PCRE2_SPTR)(subject.ptr ? subject.ptr : "");
  int status = pcre2_jit_match(code, text, subject.len, from, PCRE2_NO_UTF_CHECK, data, context);
  if (status == PCRE2_ERROR_JIT_BADOPTION) /* there is none */
    status = pcre2_match(code, text, subject.len, from, PCRE2_NO_UTF_CHECK, data, context);
  return status;
}

/* The first match that starts at [from, to].  No clock is looked at in between. */
static bool find_between(lua_State *L, const pcre2_code *code, fw_str subject, size_t from,
                         size_t to, fwi_pattern_match *match) {
  fwi_patterns *patterns = fwi_runner_of(L)->patterns;
  pcre2_set_offset_limit(patterns->match, to);
  int status = run(code, subject, from, patterns->data, patterns->match);
  if (status == PCRE2_ERROR_NOMATCH)
    return false;
  if (status == PCRE2_ERROR_MATCHLIMIT || status == PCRE2_ERROR_DEPTHLIMIT ||
      status == PCRE2_ERROR_HEAPLIMIT || status == PCRE2_ERROR_JIT_STACKLIMIT)
    fwi_sandbox_over(L, "patterns");
  if (status < 0)
    luaL_error(L, "regular expression: can't be run (PCRE2 error %d)", status);
  uint32_t captures;
  pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &captures);
  const size_t *pairs = pcre2_get_ovector_pointer(patterns->data);
  match->count = captures + 1;
  for (size_t i = 0; i < match->count; i++) {
    bool set = i < (size_t)status && pairs[2 * i] != PCRE2_UNSET;
    match->start[i] = set ? pairs[2 * i] : SIZE_MAX;
    match->end[i] = set && pairs[2 * i + 1] >= pairs[2 * i] ? pairs[2 * i + 1] : pairs[2 * i];
  }
  if (match->start[0] < from)
    match->start[0] = from; /* \\K can't be trusted to go forward */
  if (match->end[0] < match->start[0])
    match->end[0] = match->start[0];
  return true;
}

bool fwi_pattern_find(lua_State *L, int pattern, fw_str subject, size_t from,
                      fwi_pattern_match *match) {
  const pcre2_code *code = compiled(L, fwi_runner_of(L)->patterns, pattern);
  const char *text = subject.ptr ? subject.ptr : "";
  size_t first = 0;
  for (size_t chunk = 0; from <= subject.len; from += chunk + 1) {
    size_t left = subject.len - from;
    size_t least = left ? CHUNK_BYTES / left + 1 : 1;
    /* Grow while nothing alarming happens, but never so far that one chunk takes long. */
    chunk = chunk * 2 < least ? least : chunk * 2 > 32 * least ? 32 * least : chunk * 2;
    if (chunk > left)
      chunk = left;
    while (from + chunk < subject.len && (text[from + chunk] & 0xC0) == 0x80)
      chunk++;
    bool found = find_between(L, code, subject, from, from + chunk, match);
    fwi_sandbox_work(L, first ? CHUNK_BYTES / 16 : left < 1024 ? left : left / 4);
    if (found)
      return true;
    first = 1;
    while (from + chunk + 1 < subject.len && (text[from + chunk + 1] & 0xC0) == 0x80)
      chunk++;
  }
  return false;
}

bool fwi_pattern_find_at(lua_State *L, int pattern, fw_str subject, size_t at,
                         fwi_pattern_match *match) {
  size_t left = subject.len - at;
  fwi_sandbox_work(L, left < 1024 ? left : 1024 + left / 64);
  return find_between(L, compiled(L, fwi_runner_of(L)->patterns, pattern), subject, at, at, match);
}

static void add_first(fwi_regex *regex, unsigned char byte) {
  regex->first[byte / 64] |= UINT64_C(1) << byte % 64;
}

static void read_first(fwi_regex *regex, const pcre2_code *code) {
  uint32_t type = 0, unit = 0;
  const uint8_t *bytes = NULL;
  pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODETYPE, &type);
  pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODEUNIT, &unit);
  pcre2_pattern_info(code, PCRE2_INFO_FIRSTBITMAP, &bytes);
  if (type == 1) { /* in either case, for all that is told */
    add_first(regex, (unsigned char)unit);
    if (fwi_is_alpha((char)unit))
      add_first(regex, (unsigned char)(unit ^ ('a' ^ 'A')));
    return;
  }
  for (unsigned byte = 0; byte < 256; byte++)
    if (!bytes || bytes[byte / 8] >> byte % 8 & 1)
      add_first(regex, (unsigned char)byte);
}

/* PCRE2 doesn't ask what an expression begins with that is anchored: "^a|^b".  It does without the
 * first of the anchors. */
static bool read_anchored(fwi_regex *regex, fwi_patterns *patterns, fw_str text) {
  uint32_t options = 0;
  pcre2_pattern_info((pcre2_code *)regex->code, PCRE2_INFO_ALLOPTIONS, &options);
  if (!(options & PCRE2_ANCHORED) || !fwi_str_starts(text, FWI_STR("^")) ||
      (text.len > 1 && strchr("*+?{", text.ptr[1])))
    return false;
  fw_error none;
  pcre2_code *code = compile(patterns, fwi_str_slice(text, 1, text.len), 0, &none);
  if (code)
    read_first(regex, code);
  pcre2_code_free(code);
  return code;
}

bool fwi_regex_make(fwi_regex *regex, fwi_patterns *patterns, fw_str text, fw_error *err) {
  pcre2_code *code = compile(patterns, text, 0, err);
  if (!code)
    return false;
  uint32_t type = 0, unit = 0;
  translate(code);
  *regex = (fwi_regex){.code = code};
  regex->anchored = read_anchored(regex, patterns, text);
  if (!regex->anchored)
    read_first(regex, code);
  pcre2_pattern_info(code, PCRE2_INFO_MINLENGTH, &regex->least); /* a character is a byte or more */
  pcre2_pattern_info(code, PCRE2_INFO_LASTCODETYPE, &type);
  pcre2_pattern_info(code, PCRE2_INFO_LASTCODEUNIT, &unit);
  regex->last = type == 1 && !fwi_is_alpha((char)unit) ? (int)unit : -1;
  return true;
}

void fwi_regex_clear(fwi_regex *regex) {
  pcre2_code_free(regex->code);
  *regex = (fwi_regex){0};
}

/* May a match begin somewhere in the subject, or be empty? */
static bool may_begin(const fwi_regex *regex, fw_str subject) {
  size_t places = regex->anchored && subject.len ? 1 : subject.len;
  for (size_t i = 0; i < places; i++) {
    unsigned char byte = (unsigned char)subject.ptr[i];
    if (regex->first[byte / 64] >> byte % 64 & 1)
      return true;
  }
  return !subject.len;
}

bool fwi_regex_may_match(fwi_patterns *patterns, const fwi_regex *regex, fw_str subject) {
  if (subject.len < regex->least || !may_begin(regex, subject) ||
      (regex->last >= 0 && !(subject.len && memchr(subject.ptr, regex->last, subject.len))))
    return false;
  return run(regex->code, subject, 0, patterns->data, patterns->look) != PCRE2_ERROR_NOMATCH;
}

static fw_str check_utf8(lua_State *L, int arg) {
  fw_str text = fwi_check_str(L, arg);
  fwi_sandbox_work(L, text.len);
  luaL_argcheck(L, fwi_utf8_valid(text), arg, "no UTF-8: was it cut inside a character?");
  return text;
}

/* [-0, +1] Group i, nil when it took no part; of a pattern without groups 1 is the whole. */
static void push_group(lua_State *L, fw_str subject, const fwi_pattern_match *match, size_t i) {
  if (match->count == 1)
    i = 0;
  if (i >= match->count) {
    luaL_error(L, "regular expression: no group %d", (int)i);
  } else if (match->start[i] == SIZE_MAX) {
    lua_pushnil(L);
  } else {
    lua_pushlstring(L, subject.ptr + match->start[i], match->end[i] - match->start[i]);
  }
}

static int push_groups(lua_State *L, fw_str subject, const fwi_pattern_match *match, bool whole) {
  size_t count = match->count > 1 ? match->count - 1 : whole;
  luaL_checkstack(L, (int)count + 2, "groups");
  for (size_t i = 1; i <= count; i++)
    push_group(L, subject, match, i);
  return (int)count;
}

/* Where to go on after a match: an empty one takes a character. */
static size_t after(fw_str subject, const fwi_pattern_match *match) {
  size_t at = match->end[0];
  if (match->start[0] < at)
    return at;
  do {
    at++;
  } while (at < subject.len && (subject.ptr[at] & 0xC0) == 0x80);
  return at;
}

/* Byte offset from Lua's third argument; false when it lies beyond the end. */
static bool check_init(lua_State *L, fw_str subject, size_t *from) {
  lua_Integer init = luaL_optinteger(L, 3, 1);
  if (init < 0)
    init = (lua_Integer)subject.len + init + 1;
  if (init < 1)
    init = 1;
  if ((size_t)init > subject.len + 1)
    return false;
  *from = (size_t)init - 1;
  while (*from < subject.len && (subject.ptr[*from] & 0xC0) == 0x80)
    ++*from;
  return true;
}

/* string.find(s, pattern [, init [, plain]]) */
int fwi_pattern_lua_find(lua_State *L) {
  fw_str subject = check_utf8(L, 1);
  size_t from;
  if (!check_init(L, subject, &from))
    return lua_pushnil(L), 1;
  fwi_pattern_match match = {0};
  if (lua_toboolean(L, 4)) {
    fw_str pattern = fwi_check_str(L, 2);
    ptrdiff_t at = fwi_str_find(fwi_str_slice(subject, from, subject.len), pattern);
    if (at < 0)
      return lua_pushnil(L), 1;
    match.count = 1;
    match.start[0] = from + (size_t)at;
    match.end[0] = match.start[0] + pattern.len;
  } else if (!fwi_pattern_find(L, 2, subject, from, &match)) {
    return lua_pushnil(L), 1;
  }
  lua_pushinteger(L, (lua_Integer)match.start[0] + 1);
  lua_pushinteger(L, (lua_Integer)match.end[0]);
  return 2 + push_groups(L, subject, &match, false);
}

/* string.match(s, pattern [, init]) */
int fwi_pattern_lua_match(lua_State *L) {
  fw_str subject = check_utf8(L, 1);
  size_t from;
  fwi_pattern_match match;
  if (!check_init(L, subject, &from) || !fwi_pattern_find(L, 2, subject, from, &match))
    return lua_pushnil(L), 1;
  return push_groups(L, subject, &match, true);
}

/* The iterator of gmatch; upvalues: subject, pattern, next offset. */
static int next_match(lua_State *L) {
  fw_str subject;
  subject.ptr = lua_tolstring(L, lua_upvalueindex(1), &subject.len);
  size_t from = (size_t)lua_tointeger(L, lua_upvalueindex(3));
  fwi_pattern_match match;
  if (from > subject.len || !fwi_pattern_find(L, lua_upvalueindex(2), subject, from, &match))
    return 0;
  lua_pushinteger(L, (lua_Integer)after(subject, &match));
  lua_replace(L, lua_upvalueindex(3));
  return push_groups(L, subject, &match, true);
}

/* string.gmatch(s, pattern) */
int fwi_pattern_lua_gmatch(lua_State *L) {
  fw_str subject = check_utf8(L, 1), pattern = fwi_check_str(L, 2);
  lua_pushlstring(L, subject.ptr, subject.len);
  if (lua_type(L, 2) == LUA_TSTRING) {
    lua_pushvalue(L, 2); /* the same string: known by its address */
  } else {
    lua_pushlstring(L, pattern.ptr, pattern.len);
  }
  lua_pushinteger(L, 0);
  lua_pushcclosure(L, next_match, 3);
  return 1;
}

/* Add what a replacement string says: %0..%9 are groups, %% is a percent sign. */
static void add_template(lua_State *L, luaL_Buffer *buffer, fw_str subject,
                         const fwi_pattern_match *match) {
  fw_str text;
  text.ptr = lua_tolstring(L, 3, &text.len);
  for (size_t i = 0; i < text.len; i++) {
    char c = text.ptr[i];
    if (c != '%') {
      luaL_addchar(buffer, c);
      continue;
    }
    c = ++i < text.len ? text.ptr[i] : '\0';
    if (c == '%') {
      luaL_addchar(buffer, '%');
    } else if (c == '0') {
      luaL_addlstring(buffer, subject.ptr + match->start[0], match->end[0] - match->start[0]);
    } else if (fwi_is_digit(c)) {
      push_group(L, subject, match, (size_t)(c - '0'));
      if (lua_isnil(L, -1)) {
        lua_pop(L, 1);
      } else {
        luaL_addvalue(buffer);
      }
    } else {
      luaL_error(L, "string.gsub: '%%' in the replacement: write '%%%%'");
    }
  }
}

/* Add the replacement of one match by argument 3: string, table or function. */
static void add_replacement(lua_State *L, luaL_Buffer *buffer, fw_str subject,
                            const fwi_pattern_match *match) {
  int type = lua_type(L, 3);
  if (type == LUA_TSTRING || type == LUA_TNUMBER) {
    add_template(L, buffer, subject, match);
    return;
  }
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, 3);
    lua_call(L, push_groups(L, subject, match, true), 1);
  } else {
    push_group(L, subject, match, 1);
    lua_gettable(L, 3);
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    lua_pushlstring(L, subject.ptr + match->start[0], match->end[0] - match->start[0]);
  } else if (!lua_isstring(L, -1)) {
    luaL_error(L, "string.gsub: replacement is a %s: string expected", luaL_typename(L, -1));
  }
  luaL_addvalue(buffer);
}

/* string.gsub(s, pattern, replacement [, max]) */
int fwi_pattern_lua_gsub(lua_State *L) {
  fw_str subject = check_utf8(L, 1);
  int type = lua_type(L, 3);
  luaL_argexpected(
      L, type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TTABLE || type == LUA_TFUNCTION,
      3, "string, table or function");
  if (type == LUA_TNUMBER)
    lua_tostring(L, 3);
  lua_Integer max = luaL_optinteger(L, 4, LUA_MAXINTEGER), count = 0;
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  size_t done = 0, from = 0;
  fwi_pattern_match match;
  while (count < max && from <= subject.len && fwi_pattern_find(L, 2, subject, from, &match)) {
    fwi_sandbox_steps(L, 5);
    luaL_addlstring(&buffer, subject.ptr + done, match.start[0] - done);
    add_replacement(L, &buffer, subject, &match);
    done = match.end[0];
    from = after(subject, &match);
    count++;
  }
  luaL_addlstring(&buffer, subject.ptr + done, subject.len - done);
  luaL_pushresult(&buffer);
  lua_pushinteger(L, count);
  return 2;
}
