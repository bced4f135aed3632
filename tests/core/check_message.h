/* check_message.h - what the tests of message/ share: parse a literal, compare views. */
#ifndef CHECK_MESSAGE_H
#define CHECK_MESSAGE_H

#include "message/message.h"
#include "util/str.h"

#include <check.h>
#include <stdlib.h>

static fwi_arena *arena;

static inline void setup(void) { arena = fwi_arena_new(); }
static inline void teardown(void) { fwi_arena_free(arena); }

static inline fw_limits test_limits(void) {
  return (fw_limits){.message_bytes = 64 << 20,
                     .headers = 1000,
                     .header_bytes = 64 << 10,
                     .address_groups = 4,
                     .addresses = 1000,
                     .depth = 20,
                     .parts = 1000,
                     .text_bytes = 8 << 20};
}

static inline fwi_message *parse_bytes(fw_str raw) {
  fw_limits limits = test_limits();
  return fwi_message_parse(arena, raw, &limits);
}

#define PARSE(literal) parse_bytes(FWI_STR(literal))

#define ck_assert_view_eq(view, literal)                                                           \
  do {                                                                                             \
    fw_str got_ = (view);                                                                          \
    fw_str want_ = fw_str_of(literal);                                                             \
    ck_assert_msg(fwi_str_eq(got_, want_), "\"%.*s\" is not \"%s\"", FWI_ARG(got_), want_.ptr);    \
  } while (0)

/** The defect of that name at any place; NULL when there is none. */
static inline const fwi_defect *defect(const fwi_message *message, const char *name) {
  for (size_t i = 0; i < message->defect_count; i++)
    if (fwi_str_eq(message->defects[i].name, fw_str_of(name)))
      return &message->defects[i];
  return NULL;
}

static inline fwi_part *part(fwi_message *message, const char *id) {
  for (size_t i = 0; i < message->part_count; i++)
    if (fwi_str_eq(message->parts[i].id, fw_str_of(id)))
      return &message->parts[i];
  ck_abort_msg("no part %s", id);
  return NULL;
}

static inline fw_str text_of(fwi_message *message, const char *id) {
  const fwi_text *text = fwi_part_text(message, part(message, id));
  return text ? text->value : (fw_str){NULL, 0};
}

static inline fwi_header *header(fwi_message *message, const char *name) {
  return fwi_message_header(message, fw_str_of(name));
}

static inline fw_str header_of(fwi_message *message, const char *name) {
  fwi_header *found = header(message, name);
  return found ? fwi_header_text(message, found)->value : (fw_str){NULL, 0};
}

/** Where in the raw message the first occurrence of @p words in a text came from. */
static inline fw_str raw_of(const fwi_message *message, const fwi_text *text, const char *words) {
  ptrdiff_t at = fwi_str_find(text->value, fw_str_of(words));
  ck_assert_msg(at >= 0, "\"%s\" is not in the text", words);
  size_t start, end;
  fwi_slice_raw((fwi_slice){text, (size_t)at, (size_t)at + strlen(words)}, &start, &end);
  ck_assert_uint_le(start, end);
  ck_assert_uint_le(end, message->raw.len);
  return fwi_str_slice(message->raw, start, end);
}

/** Every range of every text lies in the raw message; no text is broken UTF-8. */
static inline void assert_sound(fwi_message *message) {
  size_t start, end;
  for (size_t i = 0; i < message->all_header_count; i++) {
    fwi_header *each = &message->headers[i];
    ck_assert_uint_le(each->raw_start, each->raw_end);
    ck_assert_uint_le(each->raw_end, message->raw.len);
    const fwi_text *text = fwi_header_text(message, each);
    ck_assert(fwi_utf8_valid(text->value));
    fwi_slice_raw(fwi_slice_all(text), &start, &end);
    ck_assert_uint_ge(start, each->raw_start);
    ck_assert_uint_le(end, each->raw_end);
  }
  for (size_t i = 0; i < message->part_count; i++) {
    fwi_part *each = &message->parts[i];
    ck_assert_int_lt(each->parent, (int)i);
    ck_assert_uint_le(each->raw_start, each->raw_end);
    ck_assert_uint_le(each->raw_end, message->raw.len);
    const fwi_text *text = fwi_part_text(message, each);
    ck_assert(!text == (each->kind != FWI_PART_TEXT && each->kind != FWI_PART_HTML));
    if (!text)
      continue;
    ck_assert(fwi_utf8_valid(text->value));
    fwi_slice_raw(fwi_slice_all(text), &start, &end);
    ck_assert_uint_ge(start, each->raw_start);
    ck_assert_uint_le(end, each->raw_end);
  }
}

static inline int run_suite(Suite *suite) {
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#endif
