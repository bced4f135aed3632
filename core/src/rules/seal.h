/* seal.h - is a pack as its maker signed it?
 *
 * `pack.sha256` in the pack's folder has a line for each Lua file, as sha256sum(1) writes it:
 * 64 hex digits, two blanks, the path within the folder.  `pack.sha256.sig` is the Ed25519
 * signature (RFC 8032, 64 bytes) of that file.  What is compared is the text that will be run,
 * not a second look at the disk. */
#ifndef FWI_RULES_SEAL_H
#define FWI_RULES_SEAL_H

#include "util/error.h"
#include "util/str.h"

typedef struct fwi_seal fwi_seal;

/** Can the key be read?  Asked also where no pack needs it: a slip in its name is told at once. */
fw_status fwi_seal_try_key(const char *key, fw_error *err);
/** @param key file of a PEM public key (Ed25519).
 *  @return FW_OK; FW_EIO: something can't be read; FW_ERULE: the signature isn't the key's, or
 *  the list is no such list. */
fw_status fwi_seal_open(fwi_seal **out, const char *folder, const char *key, fw_error *err);
void fwi_seal_free(fwi_seal *seal);
/** Is the file in the list with this content?  @p path within the folder. */
bool fwi_seal_holds(fwi_seal *seal, fw_str path, fw_str content);
/** A listed file that nobody asked for; empty when there is none. */
fw_str fwi_seal_missing(const fwi_seal *seal);

#endif
