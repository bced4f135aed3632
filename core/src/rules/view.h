/* view.h - the mail as Lua sees it: light userdata-like views that are made when asked for.
 *
 * Every full userdata in the state is a fwi_view, so that one look at its head tells what it is.
 * A view is good for the mail it was made for; a plugin that keeps one gets an error. */
#ifndef FWI_RULES_VIEW_H
#define FWI_RULES_VIEW_H

#include "rules/runner.h"

typedef void fwi_getter(lua_State *L, const void *item); /* pushes one value */

typedef struct fwi_view_field {
  const char *name;
  fwi_getter *get;
} fwi_view_field;

struct fwi_kind {
  const char *name;             /* "Link" */
  const fwi_view_field *fields; /* ended by NULL */
  const luaL_Reg *methods;      /* ended by NULL, or NULL; __names are metamethods */
};

typedef struct fwi_view {
  const fwi_kind *kind;
  const fwi_opened *opened; /* what the state has of the kind */
  uint64_t generation;      /* 0: belongs to no mail, always good */
  const void *item;         /* in the mail's arena, in the rule set, or behind this head */
} fwi_view;

/** What a list view holds: how to push element i. */
typedef struct fwi_list {
  const void *base;
  size_t count, stride;
  fwi_getter *push;
} fwi_list;

extern const fwi_kind fwi_kind_text, fwi_kind_body, fwi_kind_address, fwi_kind_link, fwi_kind_hop,
    fwi_kind_claim, fwi_kind_brand, fwi_kind_mail, fwi_kind_evidence, fwi_kind_list,
    fwi_kind_attachment, fwi_kind_html, fwi_kind_entry;

/** Register the kind's metatable. */
void fwi_view_open(lua_State *L, const fwi_kind *kind);
/** Have calls of methods noted, or not (trace.h). */
void fwi_views_watch(fwi_runner *runner, bool watched);
void fwi_view_open_all(lua_State *L);
/** All kinds of view there are. */
const fwi_kind *const *fwi_view_kinds(size_t *count);

/** [-0, +1] A view of something that outlives the mail's run. */
void fwi_push_view(lua_State *L, const fwi_kind *kind, const void *item);
/** [-0, +1] The mail that is looked at.  When that is over it must be retired, so that whoever kept
 * it is refused. */
void fwi_push_mail(lua_State *L);
void fwi_retire_mail(lua_State *L, int arg);
/** [-0, +1] The same of the mail's item number @p n of its kind, from 0: made once a mail. */
void fwi_push_nth(lua_State *L, const fwi_kind *kind, const void *item, size_t n);
/** [-0, +1] The views of a kind that fwi_push_nth() made; ... and with that table at @p views, one
 * of them, for those who want many. */
void fwi_push_views(lua_State *L, const fwi_kind *kind);
void fwi_push_nth_of(lua_State *L, int views, const fwi_kind *kind, const void *item, size_t n);
/** [-0, +1] A view that belongs to no mail. @return room of @p size bytes for its item. */
void *fwi_push_lasting(lua_State *L, const fwi_kind *kind, size_t size);
/** [-0, +1] A view with its own copy of @p item. */
void fwi_push_copy(lua_State *L, const fwi_kind *kind, const void *item, size_t size);
void fwi_push_list(lua_State *L, const void *base, size_t count, size_t stride, fwi_getter *push);
void fwi_push_text(lua_State *L, fwi_slice slice);
void fwi_push_brand(lua_State *L, const fwi_brand *brand); /* or nil */

/** The string; "" when absent.  _or_nil: nil when empty. */
void fwi_push_str(lua_State *L, fw_str text);
void fwi_push_str_or_nil(lua_State *L, fw_str text);

/** The view at @p arg; NULL when it is none.  Raises when it is stale. */
const fwi_view *fwi_to_view(lua_State *L, int arg);
/** The item of a view of that kind; raises otherwise. */
const void *fwi_check_view(lua_State *L, int arg, const fwi_kind *kind);

/** An empty table of folded literals for a new state; the same again when it is full. */
void fwi_folds_begin(fwi_runner *runner);
void fwi_folds_bound(fwi_runner *runner);
/** The literal at @p arg, folded; lives as long as the argument and the state. */
fw_str fwi_check_literal(lua_State *L, int arg);
/** A host as A-label in lower case; lives until the rule ends, or as long as @p host. */
fw_str fwi_ascii_host(lua_State *L, fw_str host);

#define FWI_GETTER(type, name, ...)                                                                \
  static void type##_##name(lua_State *L, const void *item) {                                      \
    const fwi_##type *it = item;                                                                   \
    (void)it;                                                                                      \
    __VA_ARGS__;                                                                                   \
  }

#endif
