#include "rules/seal.h"

#include "util/arena.h"

#include <errno.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DIGEST = 32, SIGNATURE = 64, MAX_LIST = 4 << 20 };

typedef struct entry {
  fw_str path;
  unsigned char digest[DIGEST];
  bool seen;
} entry;

struct fwi_seal {
  char *text; /* of pack.sha256; entries point into it */
  entry *entries;
  size_t count, room;
};

/* A whole small file, malloc'd; NULL when it can't be read. */
static char *read_small(const char *folder, const char *name, size_t *size, fw_error *err) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, "rb");
  if (!file) {
    fwi_error_set(err, "pack isn't signed: %s: %s: sign it, or load it without a key", path,
                  strerror(errno));
    return NULL;
  }
  char *bytes = fwi_xmalloc(MAX_LIST + 1);
  *size = fread(bytes, 1, MAX_LIST, file);
  bytes[*size] = '\0';
  fclose(file);
  return bytes;
}

static EVP_PKEY *read_key(const char *path, fw_error *err) {
  FILE *file = fopen(path, "rb");
  if (!file) {
    fwi_error_set(err, "pack key can't be read (%s): %s: name a file that can", strerror(errno),
                  path);
    return NULL;
  }
  EVP_PKEY *key = PEM_read_PUBKEY(file, NULL, NULL, NULL);
  fclose(file);
  if (key && EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519)
    return key;
  EVP_PKEY_free(key);
  fwi_error_set(err,
                "no Ed25519 public key in PEM: pack key %s: make one with 'openssl pkey "
                "-pubout'",
                path);
  return NULL;
}

static bool verify(EVP_PKEY *key, const char *list, size_t size, const char *signature,
                   size_t length) {
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  bool good = length == SIGNATURE && EVP_DigestVerifyInit(ctx, NULL, NULL, NULL, key) == 1 &&
              EVP_DigestVerify(ctx, (const unsigned char *)signature, length,
                               (const unsigned char *)list, size) == 1;
  EVP_MD_CTX_free(ctx);
  return good;
}

/* "<64 hex digits>  path" a line. */
static bool parse(fwi_seal *seal, size_t size) {
  for (fw_str rest = {seal->text, size}; rest.len;) {
    fw_str line = fwi_str_next(&rest, '\n');
    if (!line.len)
      continue;
    if (line.len < 2 * DIGEST + 3 || line.ptr[2 * DIGEST] != ' ' || line.ptr[2 * DIGEST + 1] != ' ')
      return false;
    FWI_GROW(seal->entries, seal->count, seal->room);
    entry *e = &seal->entries[seal->count++];
    *e = (entry){.path = fwi_str_slice(line, 2 * DIGEST + 2, line.len)};
    for (size_t i = 0; i < DIGEST; i++) {
      int high = fwi_hex(line.ptr[2 * i]), low = fwi_hex(line.ptr[2 * i + 1]);
      if (high < 0 || low < 0)
        return false;
      e->digest[i] = (unsigned char)(high << 4 | low);
    }
  }
  return seal->count > 0;
}

fw_status fwi_seal_try_key(const char *key_path, fw_error *err) {
  EVP_PKEY *key = read_key(key_path, err);
  EVP_PKEY_free(key);
  return key ? FW_OK : FW_EIO;
}

fw_status fwi_seal_open(fwi_seal **out, const char *folder, const char *key_path, fw_error *err) {
  *out = NULL;
  EVP_PKEY *key = read_key(key_path, err);
  size_t size = 0, length = 0;
  char *list = key ? read_small(folder, "pack.sha256", &size, err) : NULL;
  char *signature = list ? read_small(folder, "pack.sha256.sig", &length, err) : NULL;
  fw_status status = signature ? FW_OK : FW_EIO;
  if (status == FW_OK && !verify(key, list, size, signature, length)) {
    fwi_error_set(err,
                  "pack signature: %s/pack.sha256.sig: not made with this key for this list: "
                  "get the pack again, or sign it again",
                  folder);
    status = FW_ERULE;
  }
  EVP_PKEY_free(key);
  free(signature);
  if (status != FW_OK) {
    free(list);
    return status;
  }
  fwi_seal *seal = *out = fwi_xcalloc(1, sizeof *seal);
  seal->text = list;
  if (parse(seal, size))
    return FW_OK;
  fwi_error_set(err,
                "pack list: %s/pack.sha256: not as sha256sum writes it: run 'fuwake packs "
                "hash %s'",
                folder, folder);
  fwi_seal_free(seal);
  *out = NULL;
  return FW_ERULE;
}

void fwi_seal_free(fwi_seal *seal) {
  if (!seal)
    return;
  free(seal->text);
  free(seal->entries);
  free(seal);
}

bool fwi_seal_holds(fwi_seal *seal, fw_str path, fw_str content) {
  unsigned char digest[DIGEST];
  EVP_Digest(content.ptr ? content.ptr : "", content.len, digest, NULL, EVP_sha256(), NULL);
  for (size_t i = 0; i < seal->count; i++) {
    if (!fwi_str_eq(seal->entries[i].path, path))
      continue;
    seal->entries[i].seen = true;
    return memcmp(seal->entries[i].digest, digest, DIGEST) == 0;
  }
  return false;
}

fw_str fwi_seal_missing(const fwi_seal *seal) {
  for (size_t i = 0; i < seal->count; i++)
    if (!seal->entries[i].seen && fwi_str_ends(seal->entries[i].path, FWI_STR(".lua")))
      return seal->entries[i].path;
  return FWI_STR("");
}
