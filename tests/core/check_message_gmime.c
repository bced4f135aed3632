/* check_message_gmime.c - the tree of parts beside the one that GMime finds in the same bytes. */
#include "check_message.h"

#include <gmime/gmime.h>

/* Hand-written: what is well-formed, and what is broken in a way that both survive alike. */
static const char *const mails[] = {
    "Subject: s\n\nhello\n",
    "Subject: s\nContent-Type: text/html\n\n--a\n<p>\n",
    "Content-Type: multipart/mixed; boundary=a\n\n--a\n\nhello\n--a--\n",
    "Content-Type: multipart/mixed; boundary=a\r\n\r\nbefore\r\n--a\r\n\r\nhello\r\n\r\n--a\r\n"
    "Content-Type: image/png\r\n\r\nAAAA\r\n--a--\r\nafter\r\n--a\r\n\r\nno part\r\n",
    /* one in the other, twice, with the same beginning, and text that begins like a boundary */
    "Content-Type: multipart/mixed; boundary=\"a\"\n\n--a\n"
    "Content-Type: multipart/alternative; boundary=\"a1\"\n\n--a1\n\none\n--a2\n-- \nsig\n--a1\n"
    "Content-Type: text/html\n\n<p>\n--a1--\nbetween\n--a\nContent-Type: multipart/related;\n"
    " boundary=\"b c\"\n\n--b c\nContent-Type: text/html\n\n<b>\n--b c--\n--a--\n",
    /* white space behind the boundary; a longer line */
    "Content-Type: multipart/mixed; boundary=a\n\n--a \t\n\none\n--ab\ntwo\n--a  \n\n\n\n--a-- "
    "\n",
    /* inner multiparts whose end lines are missing */
    "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; "
    "boundary=b\n\n"
    "--b\nContent-Type: multipart/mixed; boundary=c\n\n--c\n\ndeep\n--a\n\nback\n--a--\n",
    "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; "
    "boundary=b\n\n"
    "--b\n\none\n--a--\n",
    /* the outer end line is missing; the mail is cut within a line, a header, a boundary line */
    "Content-Type: multipart/mixed; boundary=a\n\n--a\n\none\n--a\n\ntwo\n",
    "Content-Type: multipart/mixed; boundary=a\n\n--a\n\none\n--a\n\ntwo",
    "Content-Type: multipart/mixed; boundary=a\n\n--a\n\none\n--a\nContent-Type: text/html\n",
    "Content-Type: multipart/mixed; boundary=a\n\n--a\n\none\n--a",
    /* empty bodies, a doubled boundary line, parts without fields */
    "Content-Type: multipart/mixed; boundary=a\n\n--a\n\n--a\n\n\n--a\nContent-Type: image/gif\n\n"
    "--a--\n",
    "Content-Type: multipart/mixed; boundary=a\n\n--a\n--a\n\none\n--a--\n",
    /* no boundary line, no boundary */
    "Content-Type: multipart/mixed; boundary=a\n\nhello\n",
    /* mails in a mail */
    "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: message/rfc822\n\n"
    "Subject: in\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b--\n\n--a\n\ntwo\n"
    "--a--\n",
    "Content-Type: multipart/digest; boundary=a\n\n--a\n\nSubject: 1\n\none\n--a\n\n"
    "Subject: 2\n\ntwo\n--a--\n",
};

typedef struct seen {
  char type[64];
  int depth;
  size_t start, end; /* of a leaf's body */
} seen;

enum { MOST = 40 };

static size_t add_gmime(seen *list, size_t count, GMimeObject *object, int depth) {
  ck_assert_uint_lt(count, MOST);
  GMimeContentType *type = g_mime_object_get_content_type(object);
  seen *it = &list[count++];
  *it = (seen){.depth = depth};
  snprintf(it->type, sizeof it->type, "%s/%s", g_mime_content_type_get_media_type(type),
           g_mime_content_type_get_media_subtype(type));
  if (GMIME_IS_MESSAGE_PART(object)) {
    GMimeMessage *mail = g_mime_message_part_get_message((GMimeMessagePart *)object);
    return add_gmime(list, count, g_mime_message_get_mime_part(mail), depth + 1);
  }
  if (GMIME_IS_MULTIPART(object) && g_mime_multipart_get_count((GMimeMultipart *)object)) {
    GMimeMultipart *parts = (GMimeMultipart *)object;
    for (int i = 0; i < g_mime_multipart_get_count(parts); i++)
      count = add_gmime(list, count, g_mime_multipart_get_part(parts, i), depth + 1);
  } else if (GMIME_IS_PART(object)) {
    GMimeStream *stream =
        g_mime_data_wrapper_get_stream(g_mime_part_get_content((GMimePart *)object));
    it->start = (size_t)stream->bound_start;
    it->end = (size_t)stream->bound_end;
  }
  return count;
}

static size_t ask_gmime(seen *list, fw_str raw) {
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(raw.ptr, raw.len);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  GMimeMessage *mail = g_mime_parser_construct_message(parser, NULL);
  size_t count = add_gmime(list, 0, g_mime_message_get_mime_part(mail), 0);
  g_object_unref(mail);
  g_object_unref(parser);
  g_object_unref(stream);
  return count;
}

START_TEST(the_parts_are_those_that_gmime_finds) {
  fw_str raw = fw_str_of(mails[_i]);
  fwi_message *m = parse_bytes(raw);
  seen theirs[MOST];
  size_t count = ask_gmime(theirs, raw);
  ck_assert_msg(count == m->part_count, "mail %d: %zu parts, GMime has %zu", _i, m->part_count,
                count);
  for (size_t i = 0; i < count; i++) {
    const fwi_part *ours = &m->parts[i];
    ck_assert_view_eq(ours->type, theirs[i].type);
    ck_assert_int_eq(ours->depth, theirs[i].depth);
    if (!theirs[i].end)
      continue;
    ck_assert_msg(ours->raw_start == theirs[i].start && ours->raw_end == theirs[i].end,
                  "mail %d, part %zu: %zu to %zu, GMime has %zu to %zu", _i, i, ours->raw_start,
                  ours->raw_end, theirs[i].start, theirs[i].end);
  }
}
END_TEST

/* Where GMime leaves out what a mail program shows, we don't. */
static const struct more {
  const char *mail, *id, *text;
} mores[] = {
    /* no blank line before the first inner boundary */
    {"Content-Type: multipart/mixed; boundary=a\n\n--a\n"
     "Content-Type: multipart/alternative; boundary=b\n--b\n\nshown\n--b\n"
     "Content-Type: text/html\n\n<p>\n--b--\n--a--\n",
     "1.1", "shown"},
};

START_TEST(no_part_is_lost_that_gmime_loses) {
  fw_str raw = fw_str_of(mores[_i].mail);
  fwi_message *m = parse_bytes(raw);
  seen theirs[MOST];
  ck_assert_uint_lt(ask_gmime(theirs, raw), m->part_count);
  ck_assert_view_eq(text_of(m, mores[_i].id), mores[_i].text);
}
END_TEST

int main(void) {
  g_mime_init();
  Suite *suite = suite_create("message_gmime");
  TCase *tc = tcase_create("message_gmime");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_add_loop_test(tc, the_parts_are_those_that_gmime_finds, 0, sizeof mails / sizeof *mails);
  tcase_add_loop_test(tc, no_part_is_lost_that_gmime_loses, 0, sizeof mores / sizeof *mores);
  suite_add_tcase(suite, tc);
  return run_suite(suite);
}
