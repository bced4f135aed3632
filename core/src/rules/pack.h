/* pack.h - a plugin folder as a whole: its manifest pack.lua, its options, its seal.
 *
 *   return pack {
 *     name = "acme", version = "1.2.0",
 *     requires = { fuwake = "0.1", bundled = "1.0" },  -- other packs: at least that version
 *     overrides = { "links/ipfs", "kagoya" },          -- ids of earlier packs it replaces
 *     options = { least_links = 3 },                   -- defaults a user may change
 *   }
 *
 * Packs are read in order.  Of two rules or brands with one id the earlier is kept and the later
 * is an error, unless the later one's pack overrides that id.  A folder without a manifest is a
 * pack without a name: it overrides nothing and has no options.  A pack whose manifest is wrong
 * or whose requirements aren't met is one error, and left out as a whole. */
#ifndef FWI_RULES_PACK_H
#define FWI_RULES_PACK_H

#include "rules/seal.h"

#include <lua.h>

typedef struct fwi_ruleset fwi_ruleset;
typedef struct fwi_runner fwi_runner;

typedef struct fwi_option {
  fw_str name;
  int type; /* LUA_TBOOLEAN, LUA_TNUMBER or LUA_TSTRING: that of the default */
  bool yes;
  double number;
  fw_str text;
} fwi_option;

typedef struct fwi_requirement {
  fw_str name, version;
} fwi_requirement;

typedef struct fwi_pack {
  fw_str path, name, version; /* name and version empty without a manifest */
  size_t manifest;            /* index in the set's files; SIZE_MAX when there is none */
  fw_str *overrides;
  bool *overrode; /* one an entry of overrides: it replaced something */
  size_t override_count;
  fwi_requirement *requirements;
  size_t requirement_count;
  fwi_option *options;
  size_t option_count;
  bool refused;   /* left out */
  fwi_seal *seal; /* NULL: not asked for */
  fw_str broken;  /* a file that isn't as it was signed; empty: none */
} fwi_pack;

/** Offer pack{}. */
void fwi_packs_open(lua_State *L);
/** Run all manifests, check what they require, set @p options ("PACK.NAME=VALUE").
 * @return FW_OK; FW_EINVAL: no such option, or a value of another type. */
fw_status fwi_packs_read(fwi_ruleset *set, fwi_runner *runner, const char *const *options,
                         size_t count, fw_error *err);
/** May a file of the pack replace what has that id?  Remembers that it did. */
bool fwi_pack_overrides(fwi_pack *pack, fw_str id);
/** An override of nothing is an error: it is misspelt, or what it replaced is gone. */
void fwi_packs_finish(fwi_ruleset *set);
/* [-0, +1] The options of a pack as a read-only table. */
void fwi_pack_push_options(lua_State *L, const fwi_pack *pack);
#endif
