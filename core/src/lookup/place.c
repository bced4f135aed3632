/* place.c - owns the open databases and the layouts that their makers use.
 *
 *                     country               city           AS
 *   GeoLite2, DB-IP   country.iso_code      city.names.en  autonomous_system_number, _organization
 *   ip-location-db    country_code          city           the same
 *   IPinfo            country, country_code city           asn "AS123", as_name
 *
 * A field counts only in the type that one of them uses; all else in a record is passed over. */
#define _POSIX_C_SOURCE 200809L /* gmtime_r, scandir */
#include "lookup/place.h"

#include "route/ip.h"
#include "util/error.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <maxminddb.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>

enum { TEXT_BYTES = 256 }; /* of a name taken from a record */

typedef struct opened {
  MMDB_s mmdb;
  fw_str name; /* in `names` */
  fw_str built;
} opened;

struct fwi_places {
  opened **databases;
  size_t count, room;
  fwi_arena *names;
};

fwi_places *fwi_places_new(void) {
  fwi_places *places = fwi_xcalloc(1, sizeof *places);
  places->names = fwi_arena_new();
  return places;
}

void fwi_places_free(fwi_places *places) {
  if (!places)
    return;
  for (size_t i = 0; i < places->count; i++) {
    MMDB_close(&places->databases[i]->mmdb);
    free(places->databases[i]);
  }
  free(places->databases);
  fwi_arena_free(places->names);
  free(places);
}

size_t fwi_places_count(const fwi_places *places) { return places->count; }

static fw_str day_of(fwi_arena *arena, uint64_t epoch) {
  struct tm tm;
  time_t seconds = (time_t)epoch;
  if (epoch == 0 || epoch > INT64_C(253402300799) || !gmtime_r(&seconds, &tm)) /* year 9999 */
    return (fw_str){0};
  return fwi_arena_printf(arena, "%04d-%02d-%02d", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday);
}

static fw_status add_file(fwi_places *places, const char *path, fw_error *err) {
  opened *database = fwi_xcalloc(1, sizeof *database);
  int status = MMDB_open(path, MMDB_MODE_MMAP, &database->mmdb);
  if (status != MMDB_SUCCESS) {
    free(database);
    fwi_error_set(err, "no usable MaxMind database (%s): %s: name a .mmdb file",
                  MMDB_strerror(status), path);
    return FW_EIO;
  }
  const char *base = strrchr(path, '/');
  fw_str type = fw_str_of(database->mmdb.metadata.database_type);
  if (type.len == 0 || !fwi_utf8_valid(type))
    type = fw_str_of(base ? base + 1 : path);
  database->name = fwi_arena_dup(places->names, fwi_utf8_cut(type, TEXT_BYTES));
  database->built = day_of(places->names, database->mmdb.metadata.build_epoch);
  FWI_GROW(places->databases, places->count, places->room);
  places->databases[places->count++] = database;
  return FW_OK;
}

static int is_database(const struct dirent *entry) {
  return entry->d_name[0] != '.' && fwi_str_ends_ascii(fw_str_of(entry->d_name), FWI_STR(".mmdb"));
}

/* Files of a folder; with @p err NULL broken ones are passed over. */
static fw_status add_folder(fwi_places *places, const char *path, fw_error *err) {
  struct dirent **entries;
  int count = scandir(path, &entries, is_database, alphasort);
  if (count < 0) {
    fwi_error_set(err, "folder of databases can't be read: %s: name one that can", path);
    return FW_EIO;
  }
  fw_status status = FW_OK;
  for (int i = 0; i < count; i++) {
    fw_str file = fwi_arena_printf(places->names, "%s/%s", path, entries[i]->d_name);
    if ((status == FW_OK || !err) && add_file(places, file.ptr, err) != FW_OK)
      status = FW_EIO;
    free(entries[i]);
  }
  free(entries);
  if (count == 0) {
    fwi_error_set(err, "no *.mmdb file in this folder: %s: put one there, or name another", path);
    return FW_EIO;
  }
  return status;
}

fw_status fwi_places_add(fwi_places *places, const char *path, fw_error *err) {
  fw_error unread; /* add_folder() goes on after a broken file when nobody listens */
  struct stat at;
  if (!err)
    err = &unread;
  if (stat(path, &at) == 0 && S_ISDIR(at.st_mode))
    return add_folder(places, path, err);
  return add_file(places, path, err);
}

void fwi_places_add_standard(fwi_places *places) {
  static const char *const folders[] = {"/usr/share/GeoIP", "/var/lib/GeoIP",
                                        "/usr/local/share/GeoIP"};
  for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
    (void)add_folder(places, folders[i], NULL);
}

/* One value of a record by its path, or false. */
static bool get(MMDB_entry_s *entry, MMDB_entry_data_s *out, const char *const *path) {
  return MMDB_aget_value(entry, out, path) == MMDB_SUCCESS && out->has_data;
}
#define PATH(...) ((const char *const[]){__VA_ARGS__, NULL})

/* A text of the record; a view into the database, empty when there is none or it is broken. */
static fw_str text_at(MMDB_entry_s *entry, const char *const *path) {
  MMDB_entry_data_s data;
  if (!get(entry, &data, path) || data.type != MMDB_DATA_TYPE_UTF8_STRING || data.data_size == 0)
    return (fw_str){0};
  fw_str text = {data.utf8_string, data.data_size};
  return fwi_utf8_valid(text) ? fwi_utf8_cut(text, TEXT_BYTES) : (fw_str){0};
}

/* A number of the record, also one written as text ("35.68"). */
static bool number_at(MMDB_entry_s *entry, const char *const *path, double *out) {
  MMDB_entry_data_s data;
  if (!get(entry, &data, path))
    return false;
  switch (data.type) {
  case MMDB_DATA_TYPE_DOUBLE:
    *out = data.double_value;
    return true;
  case MMDB_DATA_TYPE_FLOAT:
    *out = (double)data.float_value;
    return true;
  case MMDB_DATA_TYPE_UINT16:
    *out = data.uint16;
    return true;
  case MMDB_DATA_TYPE_UINT32:
    *out = data.uint32;
    return true;
  case MMDB_DATA_TYPE_INT32:
    *out = data.int32;
    return true;
  case MMDB_DATA_TYPE_UINT64:
    *out = (double)data.uint64;
    return true;
  case MMDB_DATA_TYPE_UTF8_STRING:
    break;
  default:
    return false;
  }
  char written[32], *end;
  if (data.data_size == 0 || data.data_size >= sizeof written)
    return false;
  memcpy(written, data.utf8_string, data.data_size);
  written[data.data_size] = 0;
  *out = strtod(written, &end);
  return *end == 0;
}

static fw_str country_of(fwi_arena *arena, MMDB_entry_s *entry) {
  const char *const *const paths[] = {PATH("country", "iso_code"), PATH("country_code"),
                                      PATH("country")};
  for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
    fw_str code = text_at(entry, paths[i]);
    if (code.len == 2 && fwi_is_alpha(code.ptr[0]) && fwi_is_alpha(code.ptr[1]))
      return fwi_arena_printf(arena, "%c%c", code.ptr[0] & ~32, code.ptr[1] & ~32);
  }
  return (fw_str){0};
}

static bool read_city(fwi_arena *arena, MMDB_entry_s *entry, fwi_place *out) {
  fw_str city = text_at(entry, PATH("city", "names", "en"));
  if (city.len == 0)
    city = text_at(entry, PATH("city"));
  double latitude, longitude, radius;
  out->has_position =
      (number_at(entry, PATH("location", "latitude"), &latitude) &&
       number_at(entry, PATH("location", "longitude"), &longitude)) ||
      (number_at(entry, PATH("latitude"), &latitude) &&
       number_at(entry, PATH("longitude"), &longitude)) ||
      (number_at(entry, PATH("lat"), &latitude) && number_at(entry, PATH("lng"), &longitude));
  /* Written so that a NaN fails. */
  if (out->has_position &&
      !(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180))
    out->has_position = false;
  if (city.len == 0 && !out->has_position)
    return false;
  if (out->has_position) {
    out->latitude = latitude;
    out->longitude = longitude;
    if (number_at(entry, PATH("location", "accuracy_radius"), &radius) && radius > 0 &&
        radius < 20038)
      out->radius_km = (uint32_t)radius; /* half the way round the Earth at most */
  }
  out->city = fwi_arena_dup(arena, city);
  out->city_ja = fwi_arena_dup(arena, text_at(entry, PATH("city", "names", "ja")));
  return true;
}

/* "AS15169" or "15169"; 0 when it is neither. */
static uint32_t asn_of(fw_str text) {
  if (fwi_str_starts_ascii(text, FWI_STR("AS")))
    text = fwi_str_slice(text, 2, text.len);
  uint64_t asn = 0;
  for (size_t i = 0; i < text.len; i++) {
    if (!fwi_is_digit(text.ptr[i]) || asn > UINT32_MAX)
      return 0;
    asn = asn * 10 + (uint64_t)(text.ptr[i] - '0');
  }
  return asn <= UINT32_MAX ? (uint32_t)asn : 0;
}

static bool read_as(fwi_arena *arena, MMDB_entry_s *entry, fwi_place *out) {
  double number;
  out->asn = asn_of(text_at(entry, PATH("asn")));
  if (out->asn == 0 &&
      (number_at(entry, PATH("autonomous_system_number"), &number) ||
       number_at(entry, PATH("asn"), &number)) &&
      number >= 1 && number <= UINT32_MAX)
    out->asn = (uint32_t)number;
  if (out->asn == 0)
    return false;
  const char *const *const paths[] = {PATH("autonomous_system_organization"), PATH("as_name"),
                                      PATH("name")};
  for (size_t i = 0; i < sizeof paths / sizeof *paths && out->as_org.len == 0; i++)
    out->as_org = fwi_arena_dup(arena, text_at(entry, paths[i]));
  return true;
}

/* The address as a socket address; IPv4 inside IPv6 as that IPv4. */
static void to_socket(const unsigned char *ip, int bytes, struct sockaddr_storage *out) {
  static const unsigned char mapped[12] = {[10] = 0xff, [11] = 0xff};
  static const unsigned char nat64[12] = {0x00, 0x64, 0xff, 0x9b};
  memset(out, 0, sizeof *out);
  if (bytes == 16 && memcmp(ip, mapped, 12) != 0 && memcmp(ip, nat64, 12) != 0) {
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)out;
    six->sin6_family = AF_INET6;
    memcpy(&six->sin6_addr, ip, 16);
  } else {
    struct sockaddr_in *four = (struct sockaddr_in *)out;
    four->sin_family = AF_INET;
    memcpy(&four->sin_addr, ip + bytes - 4, 4);
  }
}

static void take_stored(const fwi_stored_place *said, fwi_place *out) {
  const fwi_database from = {said->source.name, said->source.checked_at};
  if (out->country.len == 0 && said->country.len) {
    out->country = said->country;
    out->country_from = from;
  }
  if (out->city.len == 0 && said->city.len) {
    out->city = said->city;
    out->city_from = from;
  }
  if (out->asn == 0 && said->asn) {
    out->asn = said->asn;
    out->as_org = said->as_org;
    out->as_from = from;
  }
}

fwi_place fwi_places_find(const fwi_places *places, const fwi_facts_file *stored,
                          const fwi_lexicon *lexicon, fwi_arena *arena, fw_str text) {
  fwi_place out = {0};
  unsigned char ip[16];
  int bytes;
  if (!fwi_ip_parse(text, ip, &bytes))
    return out;
  if (fwi_ip_classify_bytes(ip, bytes) != FWI_IP_PUBLIC) {
    out.state = FWI_PLACE_NOT_PUBLIC;
    return out;
  }
  size_t count;
  const fwi_stored_place *said = fwi_facts_file_places(stored, arena, text, &count);
  for (size_t i = 0; i < count; i++)
    take_stored(&said[i], &out);
  struct sockaddr_storage address;
  to_socket(ip, bytes, &address);
  for (size_t i = 0; places && i < places->count; i++) {
    const opened *database = places->databases[i];
    int status;
    MMDB_lookup_result_s result =
        MMDB_lookup_sockaddr(&database->mmdb, (const struct sockaddr *)&address, &status);
    if (status != MMDB_SUCCESS || !result.found_entry) /* IPv6 in an IPv4 database is one, too */
      continue;
    const fwi_database from = {fwi_arena_dup(arena, database->name),
                               fwi_arena_dup(arena, database->built)};
    if (out.country.len == 0 && (out.country = country_of(arena, &result.entry)).len)
      out.country_from = from;
    if (out.city_from.name.len == 0 && read_city(arena, &result.entry, &out))
      out.city_from = from;
    if (out.asn == 0 && read_as(arena, &result.entry, &out))
      out.as_from = from;
  }
  out.network = fwi_network_by_asn(out.asn);
  if (!out.network.kind)
    out.network = fwi_network_by_name(lexicon, out.as_org);
  if (!out.network.kind && out.asn == 0 && bytes == 4)
    out.network = fwi_network_by_ip(ip);
  out.state = out.country.len || out.asn || out.city_from.name.len ? FWI_PLACE_FOUND
              : places && places->count                            ? FWI_PLACE_NOT_FOUND
                                                                   : FWI_PLACE_NO_DATABASE;
  return out;
}

fw_str fwi_database_name(fwi_arena *arena, fwi_database database) {
  return fwi_arena_printf(arena, "%.*s%s%.*s", FWI_ARG(database.name),
                          database.built.len ? " " : "", FWI_ARG(database.built));
}
