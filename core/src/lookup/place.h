/* place.h - country, city and AS of an address, from the facts file and MaxMind-format databases
 * (.mmdb).
 *
 * None is shipped; any number may be opened, and each answer says which one gave it and of which
 * day that database is, since databases differ and age.  A place is where the owner of the block
 * says it is used: it proves nothing about a person, least of all inside a data centre
 * (network.h). */
#ifndef FWI_PLACE_H
#define FWI_PLACE_H

#include "lookup/facts_file.h"
#include "lookup/network.h"
#include "util/arena.h"

/** Open databases. Immutable once handed out; any number of threads may ask at once. */
typedef struct fwi_places fwi_places;

fwi_places *fwi_places_new(void);
void fwi_places_free(fwi_places *places);
/** Open a database, or every *.mmdb of a folder in order of name.
 * @return FW_OK, or FW_EIO with the reason; what was opened before stays. */
FW_MUST_USE fw_status fwi_places_add(fwi_places *places, const char *path, fw_error *err);
/** Open what there is in the standard folders: /usr/share/GeoIP, /var/lib/GeoIP,
 * /usr/local/share/GeoIP.  One that is missing or broken is passed over: nobody asked for it.
 * Call it after the others, since the first database that knows an answer gives it. */
void fwi_places_add_standard(fwi_places *places);
size_t fwi_places_count(const fwi_places *places);

/** The database, or the source in the facts file, behind an answer; empty when there is none. */
typedef struct fwi_database {
  fw_str name;  /* its own: "GeoLite2-City"; the file's name when it has none */
  fw_str built; /* "2026-06-17" (UTC), of the facts file when it was asked; may be empty */
} fwi_database;

/** Why a place is as it is. */
typedef enum fwi_place_state {
  FWI_PLACE_NONE,        /* not an address */
  FWI_PLACE_NOT_PUBLIC,  /* private, reserved, documentation: it has no place */
  FWI_PLACE_NO_DATABASE, /* unknown because none is open: worth a hint */
  FWI_PLACE_NOT_FOUND,   /* no open database has it */
  FWI_PLACE_FOUND        /* at least a country or an AS */
} fwi_place_state;

typedef struct fwi_place {
  fwi_place_state state;
  fw_str country; /* ISO 3166 alpha-2, upper case */
  fwi_database country_from;
  fw_str city, city_ja; /* city_ja only where the database has it */
  bool has_position;
  double latitude, longitude; /* degrees; the middle of an area, not an address */
  uint32_t radius_km;         /* of that area; 0: not given */
  fwi_database city_from;     /* of city and position */
  uint32_t asn;               /* 0: unknown */
  fw_str as_org;
  fwi_database as_from;
  fwi_network network; /* by AS number, else by its name, else by block; works without a database */
} fwi_place;

/** Look @p ip up ("192.0.2.1", "IPv6:..."; as fwi_ip_parse()).  What is @p stored comes before
 * the databases: somebody looked just this address up.  @p lexicon knows hosters' names.  Any of
 * them may be NULL.  IPv4 inside IPv6 (mapped, NAT64) counts as that IPv4.  Strings live in @p
 * arena. */
fwi_place fwi_places_find(const fwi_places *places, const fwi_facts_file *stored,
                          const fwi_lexicon *lexicon, fwi_arena *arena, fw_str ip);

/** "GeoLite2-ASN 2026-06-17"; empty for no database. */
fw_str fwi_database_name(fwi_arena *arena, fwi_database database);

#endif
