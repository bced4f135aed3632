/* mistake.c - what Lua raised, as an entry that points at the place and says how to mend it. */
#include "rules/runner.h"
#include "rules/source.h"

#include <stdlib.h>

/* "#12:34: text" -> 12, 34 and the text; false when it is written otherwise. */
static bool split_position(fw_str *message, size_t *file, int *line) {
  fw_str rest = *message;
  if (!rest.len || rest.ptr[0] != '#')
    return false;
  rest = fwi_str_slice(rest, 1, rest.len);
  size_t numbers[2] = {0, 0};
  for (int i = 0; i < 2; i++) {
    size_t digits = 0;
    for (; digits < rest.len && digits < 9 && fwi_is_digit(rest.ptr[digits]); digits++)
      numbers[i] = numbers[i] * 10 + (size_t)(rest.ptr[digits] - '0');
    if (!digits || digits == rest.len || rest.ptr[digits] != ':')
      return false;
    rest = fwi_str_slice(rest, digits + 1, rest.len);
  }
  *file = numbers[0];
  *line = (int)numbers[1];
  *message = fwi_str_trim(rest);
  return true;
}

/* What a spent budget means; the message of Lua itself would be "not enough memory". */
static fw_str limit_message(fwi_arena *arena, const char *code, const fw_limits *limits) {
  if (strcmp(code, "steps") == 0)
    return fwi_arena_printf(arena, "over %zu Lua steps on one mail: does a loop never end?",
                            limits->rule_steps);
  if (strcmp(code, "memory") == 0)
    return fwi_arena_printf(arena,
                            "over %zu bytes of Lua memory on one mail: does a table or string "
                            "grow without end?",
                            limits->rule_memory);
  if (strcmp(code, "patterns") == 0)
    return fwi_arena_printf(arena,
                            "over %zu steps of a regular expression: does it backtrack, like "
                            "(a+)+ ?",
                            limits->pattern_steps);
  return fwi_arena_printf(arena,
                          "over %zu ms of processor time on one mail: does it read a long text "
                          "again and again?",
                          limits->rule_ms);
}

/* The end of one of our messages that says how to mend; empty when there is none. */
static fw_str hint_in(fw_str message) {
  static const char *const verbs[] = {
      "add ", "call ", "choose ", "did you ", "does ",   "give ",   "save ",
      "see ", "use ",  "write ",  "make ",    "remove ", "methods", "plugins/README.md ",
      NULL};
  for (ptrdiff_t at; (at = fwi_str_find(message, FWI_STR(": "))) >= 0;) {
    message = fwi_str_slice(message, (size_t)at + 2, message.len);
    for (const char *const *verb = verbs; *verb; verb++)
      if (fwi_str_starts(message, fw_str_of(*verb)))
        return message;
  }
  return (fw_str){0};
}

/* The last 'word' in quotes: the name or symbol that Lua's messages are about. */
static fw_str quoted(fw_str message) {
  size_t end = message.len;
  while (end && message.ptr[end - 1] != '\'')
    end--;
  size_t start = end ? end - 1 : 0;
  while (start && message.ptr[start - 1] != '\'')
    start--;
  return start && end ? fwi_str_slice(message, start, end - 1) : (fw_str){0};
}

static bool has(fw_str message, const char *piece) {
  return fwi_str_find(message, fw_str_of(piece)) >= 0;
}

static fw_str syntax_hint(fwi_arena *arena, fw_str message) {
  fw_str near = quoted(message);
  if (has(message, "'}' expected") && near.len && !has(message, "near <eof>"))
    return fwi_arena_printf(arena, "is a comma missing before '%.*s'?", FWI_ARG(near));
  if (has(message, "unfinished string"))
    return FWI_STR("close it with the quote that opens it, or write [[...]] over several lines");
  if (has(message, "unfinished long string"))
    return FWI_STR("close it with ]]");
  if (has(message, "near <eof>"))
    return FWI_STR("add what closes it at the end of the file");
  if (has(message, "'then' expected") || has(message, "'do' expected") ||
      has(message, "'end' expected"))
    return FWI_STR("add that word before it");
  if (has(message, "unexpected symbol"))
    return FWI_STR("write a value or a statement here");
  return (fw_str){0};
}

/* The function of a library whose name is nearest; NULL when none is near. */
static const char *nearest_function(lua_State *L, fw_str name) {
  enum { MOST = 128 };
  const char *names[MOST + 1];
  size_t count = 0;
  int top = lua_gettop(L);
  if (!lua_checkstack(L, 8))
    return NULL;
  fwi_sandbox_push_shared(L);
  for (lua_pushnil(L); lua_next(L, top + 1); lua_settop(L, top + 2)) {
    if (!lua_istable(L, -1) || luaL_getmetafield(L, -1, "__index") != LUA_TTABLE)
      continue;
    for (lua_pushnil(L); lua_next(L, -2); lua_pop(L, 1))
      if (count < MOST && lua_type(L, -2) == LUA_TSTRING)
        names[count++] = lua_tostring(L, -2);
  }
  names[count] = NULL;
  lua_settop(L, top);
  return fwi_nearest(names, name);
}

/* What to do about the complaints of Lua itself that rules run into. */
static fw_str run_hint(lua_State *L, fwi_arena *arena, fw_str message) {
  if (has(message, "attempt to call a nil value")) {
    fw_str name = quoted(message);
    const char *nearest = name.len ? nearest_function(L, name) : NULL;
    if (nearest && fwi_str_eq(name, fw_str_of(nearest)))
      return FWI_STR("ask first whether it is there: what is absent has no methods");
    if (nearest)
      return fwi_arena_printf(arena, "did you mean '%s'?", nearest);
    return FWI_STR("see plugins/README.md for the functions there are");
  }
  if (has(message, "nil value") || has(message, "with nil") || has(message, "nil with"))
    return FWI_STR("ask first whether it is there: what is absent may be nil");
  return (fw_str){0};
}

static void add_hint(fwi_rule_error *error, fwi_arena *arena, fw_str hint) {
  if (!hint.len)
    return;
  error->message = fwi_arena_printf(arena, "%.*s: %.*s", FWI_ARG(error->message), FWI_ARG(hint));
  error->hint = hint;
}

/* A character of another width is what most syntax errors here come from. */
static void explain_syntax(fwi_rule_error *error, fwi_arena *arena, fw_str text) {
  fwi_foreign foreign;
  error->code = FWI_STR("syntax");
  if (fwi_source_foreign(text, error->line, &foreign)) {
    error->line = foreign.place.line;
    error->column = foreign.place.column;
    error->end_column = foreign.place.end_column;
    error->message = fwi_arena_printf(arena, "'%.*s' outside a string", FWI_ARG(foreign.found));
    add_hint(error, arena,
             foreign.meant ? fwi_arena_printf(arena, "write '%s' in half width", foreign.meant)
                           : FWI_STR("write it in quotes"));
  } else {
    add_hint(error, arena, syntax_hint(arena, error->message));
  }
}

fwi_rule_error fwi_plugin_error(fwi_runner *runner, fwi_arena *arena, const char *code, fw_str rule,
                                size_t file) {
  enum { MAX_MESSAGE = 1000, MAX_EXCERPT = 400 };
  lua_State *L = runner->box.L;
  const fwi_ruleset *set = runner->set;
  fwi_rule_error error = {.rule = rule, .code = fw_str_of(code)};
  if (lua_type(L, -1) == LUA_TSTRING) {
    fw_str message;
    message.ptr = lua_tolstring(L, -1, &message.len);
    size_t told;
    fw_str rest = message;
    if (split_position(&rest, &told, &error.line) && told < set->file_count) {
      file = told;
      message = rest;
    } else {
      error.line = 0;
    }
    error.message = fwi_arena_dup(arena, fwi_utf8_cut(message, MAX_MESSAGE));
  } else {
    error.message =
        fwi_arena_printf(arena, "error() was given a %s: give it a sentence", luaL_typename(L, -1));
  }
  lua_pop(L, 1);
  fw_str text = set->files[file].text;
  error.file = set->files[file].path;
  if (runner->box.over)
    error.message = limit_message(arena, code, &set->limits);
  error.hint = hint_in(error.message);
  fwi_spot place =
      fwi_source_word(text, error.line,
                      quoted(fwi_str_slice(error.message, 0, error.message.len - error.hint.len)));
  error.column = place.column;
  error.end_column = place.end_column;
  if (runner->loading && !runner->box.over) {
    error.code = FWI_STR("load");
    if (has(error.message, " near ") && error.line)
      explain_syntax(&error, arena, text);
  }
  if (!error.hint.len)
    add_hint(&error, arena, runner->box.over ? (fw_str){0} : run_hint(L, arena, error.message));
  error.excerpt =
      fwi_arena_dup(arena, fwi_utf8_cut(fwi_source_line(text, error.line), MAX_EXCERPT));
  return error;
}
