/* registration.h - what one answer of a registry or registrar says about a domain.
 *
 * WHOIS (RFC 3912) has no format: what is read here are the writings of JPRS in both languages,
 * of ICANN's gTLDs, CNNIC, KISA, Nominet, EURid, DENIC and their kin, and otherwise "key: value".
 * RDAP (RFC 9083) is JSON.  Both end in the same record. */
#ifndef FWI_REGISTRATION_H
#define FWI_REGISTRATION_H

#include "text/lexicon.h"
#include "util/arena.h"

#include <jansson.h>

typedef enum fwi_outcome {
  FWI_OUTCOME_FOUND,
  FWI_OUTCOME_ABSENT, /* the registry says that there is no such domain */
  FWI_OUTCOME_FAILED  /* asked, but no answer: refused, timed out, not understood */
} fwi_outcome;

enum {
  FWI_WHOIS_BYTES = 64 * 1024, /* of one answer looked at; the longest in the field have 16 KiB */
  FWI_VALUE_BYTES = 512,       /* of one value kept */
  FWI_STATUS_MAX = 16          /* status words kept; EPP knows 17, and a domain has a few */
};

/** Empty: not said.  Days are "2010-12-28", in the time zone that the answer uses. */
typedef struct fwi_answer {
  fwi_outcome outcome;
  fw_str failure; /* one line, when FAILED */
  fw_str domain;  /* as the answer writes it */
  fw_str registered, updated, expires;
  fw_str registrar;
  fw_str registrant;    /* organisation, or the name when there is none */
  fw_str privacy_proxy; /* service that stands in for the registrant, as the answer writes it */
  bool redacted;        /* registrant withheld by the registry's own policy: no service involved */
  fw_str status[FWI_STATUS_MAX]; /* "clientHold", "Connected" */
  size_t status_count;
} fwi_answer;

/** Read WHOIS text in UTF-8, CP932, EUC-JP or ISO-2022-JP.  Never fails: what can't be
 * understood is a FAILED outcome.  Strings live in @p arena, or are static.  @p lexicon tells who
 * is a privacy service; it may be NULL. */
void fwi_whois_parse(fwi_arena *arena, const fwi_lexicon *lexicon, fw_str bytes, fwi_answer *out);
/** The same for an RDAP domain object or an RDAP error. */
void fwi_rdap_read(fwi_arena *arena, const fwi_lexicon *lexicon, const json_t *object,
                   fwi_answer *out);

/** For both readers: note who a registrant is said to be, under any of his names. */
void fwi_answer_registrant(fwi_answer *answer, const fwi_lexicon *lexicon, fw_str value);
/** Add one status word unless it is there or there are too many. */
void fwi_answer_status(fwi_answer *answer, fw_str value);

/** Read a day in any of the ways registries write it: "2010-12-28T16:05:33Z", "2001/08/22",
 * "2000. 04. 06.", "06-Oct-2003", "19990131", "2001年8月22日", "Tue Dec 12 2000", "28/12/2010".
 * @return "2010-12-28"; empty when it is none, or when day and month can't be told apart. */
fw_str fwi_day_read(fwi_arena *arena, fw_str text);

/** Is a registrant's name, organisation or mail address a privacy service's (list
 * registrant-proxy)?  Neutral: careful owners use them as well as criminals. */
bool fwi_privacy_proxy(const fwi_lexicon *lexicon, fw_str registrant);
/** Is it a placeholder ("REDACTED FOR PRIVACY") of a registry that tells nobody's name (list
 * registrant-withheld)? */
bool fwi_privacy_redacted(const fwi_lexicon *lexicon, fw_str registrant);

#endif
