/* fuwake/limits.h - every bound on hostile input, by name.
 *
 * A mail that goes over one is still dissected as far as the limit allows; the
 * verdict then has an entry {name, value, where} in `limits`.  The numbers are
 * defaults; where a comment gives a reason it says what ordinary mail needs. */
#ifndef FUWAKE_LIMITS_H
#define FUWAKE_LIMITS_H

#include "fuwake/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Bounds for one message; all counts and bytes are inclusive maxima. */
typedef struct fw_limits {
  size_t message_bytes;  /**< 64 MiB; above this scan() answers FW_ELIMIT */
  size_t headers;        /**< 1,000 fields a header block; mail in the field has < 200 */
  size_t header_bytes;   /**< 64 KiB one field, folded; RFC 5322 lines are 998 */
  size_t address_groups; /**< 4 `:` outside quotes in an address field (RFC 5322 groups
                              don't nest; readers that recurse overflow) */
  size_t addresses;      /**< 1,000 addresses read from one field */
  size_t depth;          /**< 20 multiparts or nested messages inside one another */
  size_t parts;          /**< 1,000 MIME parts */
  size_t text_bytes;     /**< 8 MiB decoded text looked at, a part; of attached mails' parts what
                              the bodies before left, a tenth at least */
  size_t links;     /**< 1,000 links looked at, a message with what is attached; an attached mail
                         has a tenth of them at least.  Of 3,800 mails in the field all but
                         one have 272 at most; each costs as much as 500 bytes of text.  One
                         whose URL is longer than 1 KiB counts for each KiB */
  size_t url_hops;  /**< 8 hosts in one unwrapped chain; fewer if their URLs are long (unwrap.h) */
  size_t nested;    /**< 10 attached mails dissected, a message, at any depth */
  size_t inspected; /**< 20 attachments handed to a program (archive, PDF, picture) */
  size_t entries;   /**< 1,000 files of an archive listed */
  size_t pages;     /**< 5 pages of a PDF read */
  size_t answer_bytes;  /**< 1 MiB that such a program may answer; a converted .msg may have
                             message_bytes */
  size_t worker_memory; /**< 512 MiB of address space a program */
  size_t worker_ms;     /**< 10,000 ms that all programs together may take, a message */
  size_t hops;          /**< 100 Received fields; Postfix bounces above 50 */
  size_t evidence;      /**< 20 evidence items a finding */
  size_t findings;      /**< 500 findings a message */
  size_t rule_memory;   /**< 16 MiB of Lua memory a rule and mail, beyond what is held already */
  size_t rule_steps;    /**< 1,000,000 Lua instructions a rule and mail */
  size_t pattern_steps; /**< 1,000,000 pattern-matching steps a rule and mail */
  size_t rule_ms;       /**< 200 ms of processor time a rule and mail */
  size_t mail_ms;       /**< 2,000 ms of processor time all rules on one mail; the rest isn't run */
  size_t rule_failures; /**< 20 mails in a row on which a rule fails: then the engine suspends it:
                             tries it on every 100th mail only; 0: never */
} fw_limits;

/** The defaults above. */
FW_API fw_limits fw_limits_default(void);

#ifdef __cplusplus
}
#endif
#endif
