/* fuwake/scanner.h - run an engine over messages, one thread a scanner. */
#ifndef FUWAKE_SCANNER_H
#define FUWAKE_SCANNER_H

#include "fuwake/engine.h"
#include "fuwake/types.h"
#include "fuwake/verdict.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Scratch and Lua state; in use by one thread at a time. */
typedef struct fw_scanner fw_scanner;

/** @param[out] out new scanner, fw_scanner_free(); keeps a hold on @p engine.
 *  @return FW_OK. */
FW_API FW_MUST_USE fw_status fw_scanner_new(fw_scanner **out, fw_engine *engine, fw_error *err);
FW_API void fw_scanner_free(fw_scanner *scanner);

/** Dissect one raw RFC 5322 message, or a saved Outlook message (.msg).
 *
 * A broken message is a finding, never an error: errors mean that *we* could not
 * do the work.
 *
 * @param[out] out  new verdict, fw_verdict_free(); outlives @p raw and @p scanner.
 * @param raw       borrowed for the call; may hold NUL, any line ending, any charset.
 * @param source    name to show for the message (a path); copied.
 * @return FW_OK; FW_ELIMIT over limits.message_bytes; FW_EINVAL a saved Outlook message (.msg)
 *         that can't be made into a mail: see fw_options.workers. */
FW_API FW_MUST_USE fw_status fw_scanner_scan(fw_verdict **out, fw_scanner *scanner, fw_str raw,
                                             fw_str source, fw_error *err);

/** Dissect one URL without a message: JSON object {url, host, org, scheme, kind,
 * marks[], chain[{url, host, org, via}], brand, owner}; defanged unless @p raw_urls.
 * Accepts defanged writing (hxxp, [.], h**ps).
 * @return FW_OK; FW_EINVAL when no host can be found in @p url. */
FW_API FW_MUST_USE fw_status fw_scanner_url_json(fw_scanner *scanner, fw_str url, bool raw_urls,
                                                 fw_text *out, fw_error *err);

/** Brands for a domain or URL: JSON array of {brand, how, value} with how one of
 * owner, brand-in-subdomain, brand-in-domain, brand-in-path, brand-in-userinfo,
 * brand-lookalike. */
FW_API FW_MUST_USE fw_status fw_scanner_brand_json(fw_scanner *scanner, fw_str domain_or_url,
                                                   fw_text *out, fw_error *err);

/** Why one rule fires on one message, or why not: it is run alone and watched, even where its
 * prefilter or a condition would have kept it from running.  JSON object
 * {rule, outcome, when[{condition, holds}], prefilter[{literal, hits[evidence]}], prefilter_met,
 * when_holds, matched, calls[{on, call, outcome, file, line, raw, text}], calls_seen, findings[],
 * errors[]}; outcome is "fired" or what was first in the way: "prefilter" (no literal occurs),
 * "when" (a condition doesn't hold), "no-match", "error".  At most 8 hits a literal and 500 calls.
 * @return FW_OK; FW_ERULE no rule of that id; FW_ELIMIT as fw_scanner_scan(). */
FW_API FW_MUST_USE fw_status fw_scanner_explain_json(fw_scanner *scanner, const char *id,
                                                     fw_str raw, fw_text *out, fw_error *err);

/** Begin to add up what each rule takes of the scans that follow (from nothing), or stop. */
FW_API void fw_scanner_profile(fw_scanner *scanner, bool on);
/** What was added up: JSON array, in order of id, of
 * {rule, runs, total_us, most_us (of processor time), most_bytes (of Lua memory, in one run)}. */
FW_API void fw_scanner_profile_json(const fw_scanner *scanner, fw_text *out);

/** Run the sample mails inside the rules named @p id (NULL: all): JSON array of
 * {rule, test, ok, expected, got, message, file, line}.
 * @return FW_OK; FW_ERULE no rule of that id. */
FW_API FW_MUST_USE fw_status fw_scanner_test_json(fw_scanner *scanner, const char *id, fw_text *out,
                                                  fw_error *err);

#ifdef __cplusplus
}
#endif
#endif
