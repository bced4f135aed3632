/* fuwake/engine.h - rules and data, immutable and shared.
 *
 * Life of a scan: engine (one, shared by threads) -> scanner (one per thread)
 * -> verdict (one per message).  The library opens no socket, prints nothing and
 * reads and writes no file but those it is told of. */
#ifndef FUWAKE_ENGINE_H
#define FUWAKE_ENGINE_H

#include "fuwake/limits.h"
#include "fuwake/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Compiled rules, brands, options; immutable, so any number of threads may share it. */
typedef struct fw_engine fw_engine;

/** A plugin held in memory. */
typedef struct fw_source {
  const char *name; /**< what errors and `file` call it; as it were a path */
  fw_str text;      /**< Lua, UTF-8 */
} fw_source;

/** What an engine is made from.  Start from fw_options_default(). */
typedef struct fw_options {
  const char *const *plugins; /**< folders, read in order, each with brands/, campaigns/,
                                   heuristics/ or plain *.lua; borrowed for the call */
  size_t plugins_count;
  const fw_source *sources; /**< plugins in memory, read after the folders; borrowed */
  size_t sources_count;
  const char *const *trust; /**< our own hosts (names) and networks (CIDR); borrowed */
  size_t trust_count;
  const char *const *mask; /**< addresses masked in every output besides the recipients a mail
                                names; where it names none (undisclosed), they are its recipients;
                                borrowed */
  size_t mask_count;
  const char *const *databases; /**< MaxMind-format files or folders of them, asked in order;
                                     borrowed */
  size_t databases_count;
  bool standard_databases; /**< also those of /usr/share/GeoIP, /var/lib/GeoIP and
                                /usr/local/share/GeoIP, last; true by default */
  const char *facts;       /**< facts file (docs/facts-file.md); NULL: none */
  const char *workers;     /**< folder of the programs that open archives, PDFs, pictures and .msg
                                files; NULL: none is ever started; by default where CMake
                                installs them */
  const char *compiled; /**< folder of literals that were compiled when fuwake was built, read only;
                             it must belong to this user or root and be writable by nobody else, or
                             it isn't used; NULL: none; by default where CMake installs it */
  const char *cache; /**< folder of compiled literals, made when absent; it must belong to this user
                          and be writable by nobody else, or it isn't used; NULL: none */
  const char *const *disable; /**< rules to switch off: ids, "links/" and a star, or tags */
  size_t disable_count;
  const char *const *enable; /**< rules to switch on after that */
  size_t enable_count;
  const char *const *pack_options; /**< "PACK.NAME=VALUE" each: options that a pack offers */
  size_t pack_options_count;
  const char *pack_key;   /**< PEM file of an Ed25519 public key: every folder must be signed with
                               it (`fuwake packs hash`); NULL: none need be */
  size_t plugins_trusted; /**< the first so many folders need no signature */
  fw_limits limits;
} fw_options;

FW_API fw_options fw_options_default(void);

/** Load every plugin and compile what they look for.
 *
 * A plugin that is broken is left out and listed by fw_engine_errors_json(); the
 * engine is made all the same.
 *
 * @param[out] out  new engine, fw_engine_free(); NULL on failure.
 * @return FW_OK; FW_EIO a folder, database or facts file can't be read; FW_EINVAL a trust
 *         entry is no host name and no CIDR network, a mask is no address, something is wrong in
 * the facts file, or an option or a rule to switch is unknown; FW_ELIMIT the facts file is too big;
 * FW_ERULE a pack isn't as it was signed. */
FW_API FW_MUST_USE fw_status fw_engine_new(fw_engine **out, const fw_options *options,
                                           fw_error *err);

/** Release one hold on the engine; scanners and verdicts keep their own. */
FW_API void fw_engine_free(fw_engine *engine);

/** Errors of loading, all mistakes of all files: JSON array of
 * {rule, code, file, line, column, end_column, excerpt, message, hint}.
 * message is "what: where: how to mend" and hint its last part (null if it has none); line and
 * columns count from 1 (0: unknown), columns in characters; excerpt is that line of the file.
 * At most 50 a file.
 * code: file syntax missing unknown type value duplicate load, or the limit that was hit;
 * "warning": nothing was left out (a weights file names a rule that nobody has). */
FW_API void fw_engine_errors_json(const fw_engine *engine, fw_text *out);

/** All rules (heuristics and campaigns) in order of id: JSON array of
 * {id, kind, version, section, weight (in force), own_weight (the rule's), weight_bounds{min, max},
 * grade, title{}, explain{}, prefilter[], when[], tags[], references[], false_positives[],
 * exempt{mutation: reason}, tests (count), file, brand}. */
FW_API void fw_engine_rules_json(const fw_engine *engine, fw_text *out);

/** The sample mails inside the rules: JSON array of
 * {rule, test, expected, mail, facts, file, line, column}; mail and facts (null: none) as they
 * stand in the rule. */
FW_API void fw_engine_samples_json(const fw_engine *engine, fw_text *out);

/** All brands in order of id: JSON array of
 * {id, name{}, names[], short_names[], domains[{domain, role, source}], tokens[], lookalikes[],
 * salutation, notices[], products[], group, successor, file}. */
FW_API void fw_engine_brands_json(const fw_engine *engine, fw_text *out);

/** The lists of words and hosts in force, in a fixed order, empty ones too: JSON array of
 * {id, kind ("words" or "hosts"), count (distinct ones), files[{file, words[]}]}; files in the
 * order of reading, words as they are compared: folded, hosts as A-labels. */
FW_API void fw_engine_words_json(const fw_engine *engine, fw_text *out);

/** Packs in order: JSON array of {name, version, path, sealed, overrides[], options{}};
 * name and version null for a folder without pack.lua. */
FW_API void fw_engine_packs_json(const fw_engine *engine, fw_text *out);

/** Names that rules may use, as registered: JSON object {types{name: {fields[], methods[]}},
 * globals[], libraries{name: [functions]}, conditions[], word_lists[], marks[], cues[]}. */
FW_API void fw_rules_api_json(fw_text *out);

/** Versions of the library, its parts and its data: JSON object
 * {fuwake, lua, vectorscan, libpsl, icu, pcre2, databases{}}. */
FW_API void fw_versions_json(fw_text *out);

#ifdef __cplusplus
}
#endif
#endif
