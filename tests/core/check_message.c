/* check_message.c - the header block, the tree of parts and its limits. */
#include "check_message.h"

#include "message/mime.h"
#include "util/buf.h"

START_TEST(header_offsets_are_exact) {
  fwi_message *m = PARSE("From: a@example.jp\r\nSubject:  Hello\r\n world \r\n\r\nbody");
  ck_assert_uint_eq(m->header_count, 2);
  fwi_header *subject = header(m, "SUBJECT");
  ck_assert_view_eq(subject->name, "Subject");
  ck_assert_view_eq(subject->value, "Hello\r\n world ");
  ck_assert_uint_eq(subject->raw_start, 20);
  ck_assert_uint_eq(subject->value_start, 30);
  ck_assert_view_eq(fwi_str_slice(m->raw, subject->raw_start, subject->raw_end),
                    "Subject:  Hello\r\n world \r\n");
  ck_assert_view_eq(fwi_str_slice(m->raw, part(m, "1")->raw_start, part(m, "1")->raw_end), "body");
  ck_assert_uint_eq(m->defect_count, 0);
}
END_TEST

START_TEST(what_a_paste_says_leads_back_to_its_own_bytes) {
  fw_str raw = FWI_STR("> From: a@example.jp\n> Subject: hello\n>\n> some words\n> more\n");
  fwi_message *m = parse_bytes(raw);
  size_t start, end;
  fwi_slice_raw(fwi_slice_all(fwi_header_text(m, header(m, "Subject"))), &start, &end);
  ck_assert_view_eq(fwi_str_slice(raw, start, end), "hello");
  const fwi_text *text = fwi_part_text(m, &m->parts[0]);
  ck_assert_view_eq(text->value, "some words\nmore\n");
  fwi_slice_raw((fwi_slice){text, 5, 10}, &start, &end);
  ck_assert_view_eq(fwi_str_slice(raw, start, end), "words");
  fwi_slice_raw((fwi_slice){text, 11, 15}, &start, &end);
  ck_assert_view_eq(fwi_str_slice(raw, start, end), "more");
}
END_TEST

START_TEST(repeated_fields_are_found_one_after_the_other) {
  fwi_message *m = PARSE("Received: 1\nX-A: b\nreceived: 2\nRECEIVED: 3\n\n");
  fwi_header *each = header(m, "Received");
  for (const char *n = "123"; *n; n++, each = fwi_message_next_header(m, each))
    ck_assert_int_eq(each->value.ptr[0], *n);
  ck_assert_ptr_null(each);
  ck_assert_ptr_null(header(m, "Subject"));
}
END_TEST

/* What stands before or between the fields, and what it is called. */
static const struct odd {
  const char *raw, *defect;
  int64_t value;
  size_t headers;
  const char *subject, *body;
} odds[] = {
    {"\xEF\xBB\xBFSubject: s\n\nb", "bom", 0, 1, "s", "b"},
    {"\nSubject: s\n\nb", "leading-blank-line", 1, 1, "s", "b"},
    {" \r\n\r\nSubject: s\r\n\r\nb", "leading-blank-line", 2, 1, "s", "b"},
    {"From a@example.jp Tue Feb 17 10:01:02 2026\nSubject: s\n\nb", "mbox-from-line", 1, 1, "s",
     "b"},
    {">From a@example.jp Tue Feb 17 10:01:02 2026\nSubject: s\n\nb", "mbox-from-line", 1, 1, "s",
     "b"},
    {"X-A: 1\nFrom a@example.jp Tue Feb 17\nSubject: s\n\nb", "mbox-from-line", 1, 2, "s", "b"},
    {"Source of the message\n---\nSubject: s\n\nb", "garbage-first-line", 2, 1, "s", "b"},
    {" \nfoo\nSubject: s\n\nb", "garbage-first-line", 1, 1, "s", "b"},
    {"Subject: s\rTo: a@example.jp\r\rb", "bare-cr", 3, 2, "s", "b"},
    {"From: A <a@x.example>\r <b@y.example>\r\nSubject: s\r\n\r\nb", "bare-cr-in-address", 1, 2,
     "s", "b"},
    {"Subject: s\r\nTo: a@example.jp\n\r\nb", "mixed-line-endings", 1, 2, "s", "b"},
    {"Subject: s\n\nb\n", NULL, 0, 1, "s", "b\n"},
    {"Subject: s\nTo: a@example.jp\nHello there", "missing-blank-line", 0, 2, "s", "Hello there"},
    {"Subject: s\nX-Long: 1;\nlost\nTo: a@example.jp\n\nb", "lost-fold", 1, 3, "s", "b"},
    {"Subject: s\nContent-Type: text/plain;\ncharset=utf-8\n\nb", "lost-fold", 1, 2, "s", "b"},
    {"Subject: s", NULL, 0, 1, "s", ""},
    {"Subject: s\n", NULL, 0, 1, "s", ""},
    {"", "no-headers", 0, 0, NULL, ""},
    {"\n\n", "no-headers", 0, 0, NULL, "\n\n"},
    {"Hello there\n\nSee https://example.com/", "no-headers", 0, 0, NULL,
     "Hello there\n\nSee https://example.com/"},
    {"https://example.com/\nTo: x\n", "garbage-first-line", 1, 1, NULL, ""},
    {"Warning: your mailbox is full\nClick here", "no-headers", 0, 0, NULL,
     "Warning: your mailbox is full\nClick here"},
    {"\xEF\xBB\xBFjust text", "no-headers", 0, 0, NULL, "just text"},
    {"  Subject: s\n  To: a@example.jp\n    b@example.jp\n\n  b\n", "indented-paste", 4, 2, "s",
     "b\n"},
    {"\n\tSubject: s\r\n\tTo: a@example.jp\r\n\t\r\n\t  b", "indented-paste", 4, 2, "s", "  b"},
    {"> Subject: s\n> To: a@example.jp\n>\n> b\n>c\n", "quoted-paste", 5, 2, "s", "b\nc\n"},
    {"> > Subject: s\r> > To: a@example.jp\r> > \r> > b", "quoted-paste", 4, 2, "s", "b"},
    {"差出人: A <a@example.jp>\n件名：s\n日時: 2026年5月20日 10:32\n\nb", "labelled-paste", 3, 3,
     "s", "b"},
    {"> 差出人: a@example.jp\n> 件名: s\n>\n> 件名: b", "labelled-paste", 4, 2, "s", "件名: b"},
    {"> hello: there\n> you\n", "no-headers", 0, 0, NULL, "> hello: there\n> you\n"},
    {"件名のとおり\n差出人: 不明\n", "no-headers", 0, 0, NULL, "件名のとおり\n差出人: 不明\n"},
};

START_TEST(oddities_around_the_header_block_are_survived_and_named) {
  const struct odd *odd = &odds[_i];
  fwi_message *m = parse_bytes(fw_str_of(odd->raw));
  const fwi_defect *found = odd->defect ? defect(m, odd->defect) : NULL;
  ck_assert_msg(!odd->defect || found, "row %d: no %s", _i, odd->defect);
  if (found)
    ck_assert_int_eq(found->value, odd->value);
  else
    ck_assert_uint_eq(m->defect_count, 0);
  ck_assert_uint_eq(m->header_count, odd->headers);
  ck_assert_view_eq(header_of(m, "Subject"), odd->subject);
  ck_assert_view_eq(text_of(m, "1"), odd->body);
  assert_sound(m);
}
END_TEST

/* The first of orderly lines that isn't is found wherever it stands. */
START_TEST(one_broken_line_end_among_orderly_ones_is_counted) {
  char mail[300] = "Subject: s\r\n\r\n";
  size_t head = strlen(mail);
  memset(mail + head, 'x', sizeof mail - head);
  fw_str raw = {mail, sizeof mail};
  ck_assert_uint_eq(parse_bytes(raw)->defect_count, 0);
  static const struct {
    char byte;
    const char *defect;
  } spoilt[] = {{'\0', "nul-bytes"}, {'\r', "bare-cr"}, {'\n', "mixed-line-endings"}};
  for (size_t at = head; at < sizeof mail; at++) {
    for (size_t i = 0; i < sizeof spoilt / sizeof *spoilt; i++) {
      mail[at] = spoilt[i].byte;
      const fwi_defect *found = defect(parse_bytes(raw), spoilt[i].defect);
      ck_assert_msg(found && found->value == 1, "%s at %zu", spoilt[i].defect, at);
    }
    mail[at] = 'x';
  }
}
END_TEST

START_TEST(head_of_a_file_is_had_without_decoding_all_of_it) {
  char mail[3000] = "Content-Type: application/x\nContent-Transfer-Encoding: base64\n\n";
  size_t head = strlen(mail), all = (sizeof mail - head) / 4 * 4;
  memset(mail + head, 'Q', all);
  fwi_message *m = parse_bytes((fw_str){mail, head + all});
  fwi_part *file = part(m, "1");
  fw_str first = fwi_part_head(m, file);
  ck_assert_ptr_null(file->octets);
  ck_assert_uint_eq(first.len, FWI_PART_HEAD_BYTES);
  ck_assert(fwi_str_starts(fwi_part_bytes(m, file), first));
  memset(mail + head, ' ', 600); /* too little in what is looked at */
  m = parse_bytes((fw_str){mail, head + 604});
  ck_assert_uint_eq(fwi_part_head(m, part(m, "1")).len, 3);
}
END_TEST

START_TEST(nul_bytes_are_counted_and_kept) {
  fwi_message *m = PARSE("Subject: a\0b\n\nc\0d");
  ck_assert_int_eq(defect(m, "nul-bytes")->value, 2);
  ck_assert_uint_eq(header_of(m, "Subject").len, 3);
  ck_assert_uint_eq(text_of(m, "1").len, 3);
}
END_TEST

START_TEST(a_pasted_mail_without_folds_is_read_as_if_it_had_them) {
  fwi_message *m = PARSE("Received: from new194 (mail.example.com [192.0.2.1])\n"
                         "by mx.example.jp with ESMTP\n"
                         "Content-Type: multipart/mixed;\n"
                         "boundary=\"b\"\n"
                         "Subject: s\n\n"
                         "--b\n"
                         "Content-Type: text/plain;\n"
                         "charset=utf-8\n"
                         "Content-Transfer-Encoding: base64\n\n"
                         "44GC\n"
                         "--b--\n");
  ck_assert_view_eq(header_of(m, "Received"),
                    "from new194 (mail.example.com [192.0.2.1]) by mx.example.jp with ESMTP");
  ck_assert_view_eq(text_of(m, "1"), "あ");
}
END_TEST

START_TEST(parts_are_numbered_as_imap_does) {
  fwi_message *m = PARSE("Content-Type: multipart/mixed; boundary=a\n\n"
                         "preamble\n--a\nContent-Type: multipart/alternative; boundary=b\n\n"
                         "--b\n\nplain\n--b\nContent-Type: TEXT/HTML\n\n<p>html\n--b--\n"
                         "--a\nContent-Type: message/rfc822\n\n"
                         "Subject: inner\nContent-Type: multipart/mixed; boundary=c\n\n"
                         "--c\n\none\n--c--\n"
                         "--a\nContent-Type: image/png; name=x.png\n"
                         "Content-Transfer-Encoding: base64\n\niVBORw==\n--a--\nepilogue\n");
  static const struct {
    const char *id;
    fwi_part_kind kind;
    int parent, depth;
    bool nested;
    const char *body;
  } want[] = {
      {"0", FWI_PART_MULTIPART, -1, 0, false, NULL}, {"1", FWI_PART_MULTIPART, 0, 1, false, NULL},
      {"1.1", FWI_PART_TEXT, 1, 2, false, "plain"},  {"1.2", FWI_PART_HTML, 1, 2, false, "<p>html"},
      {"2", FWI_PART_MESSAGE, 0, 1, false, NULL},    {"2.0", FWI_PART_MULTIPART, 4, 2, true, NULL},
      {"2.1", FWI_PART_TEXT, 5, 3, true, "one"},     {"3", FWI_PART_OTHER, 0, 1, false, "iVBORw=="},
  };
  ck_assert_uint_eq(m->part_count, sizeof want / sizeof *want);
  for (size_t i = 0; i < m->part_count; i++) {
    ck_assert_view_eq(m->parts[i].id, want[i].id);
    ck_assert_int_eq(m->parts[i].kind, want[i].kind);
    ck_assert_int_eq(m->parts[i].parent, want[i].parent);
    ck_assert_int_eq(m->parts[i].depth, want[i].depth);
    ck_assert_int_eq(m->parts[i].nested, want[i].nested);
    if (want[i].body) {
      ck_assert_view_eq(m->parts[i].body, want[i].body);
      ck_assert_view_eq(fwi_str_slice(m->raw, m->parts[i].raw_start, m->parts[i].raw_end),
                        want[i].body);
    }
  }
  ck_assert(m->parts[7].attachment);
  ck_assert_view_eq(m->parts[7].filename, "x.png");
  ck_assert_view_eq(fwi_part_bytes(m, &m->parts[7]), "\x89PNG");
  ck_assert_uint_eq(m->header_count, 1);
  ck_assert_uint_eq(m->parts[4].header_count, 2);
  ck_assert_view_eq(m->headers[m->parts[4].first_header].value, "inner");
  ck_assert_uint_eq(m->defect_count, 0);
  ck_assert_ptr_null(header(m, "Subject"));
  assert_sound(m);
}
END_TEST

START_TEST(a_nested_message_in_base64_maps_back_to_its_quads) {
  /* base64 of "Subject: =?utf-8?B?44GC?=\n\nhello world" */
  fwi_message *m = PARSE("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
                         "U3ViamVjdDogPT91dGYtOD9CPzQ0R0M/PQoKaGVsbG8gd29ybGQ=\n");
  fwi_part *inner = part(m, "1.1");
  ck_assert(inner->nested);
  ck_assert_view_eq(text_of(m, "1.1"), "hello world");
  ck_assert_view_eq(raw_of(m, inner->text, "hello"), "aGVsbG8g");
  fwi_header *subject = &m->headers[part(m, "1")->first_header];
  ck_assert_view_eq(fwi_header_text(m, subject)->value, "あ");
  ck_assert_view_eq(raw_of(m, subject->text, "あ"), "PzQ0R0M/");
  ck_assert_view_eq(fwi_str_slice(m->raw, subject->raw_start, subject->raw_end),
                    "U3ViamVjdDogPT91dGYtOD9CPzQ0R0M/PQoK");
  assert_sound(m);
}
END_TEST

START_TEST(digest_parts_are_messages_by_default) {
  fwi_message *m = PARSE("Content-Type: multipart/digest; boundary=a\n\n"
                         "--a\n\nSubject: one\n\nfirst\n--a\nContent-Type: text/plain\n\nx\n--a--");
  ck_assert_int_eq(part(m, "1")->kind, FWI_PART_MESSAGE);
  ck_assert_view_eq(text_of(m, "1.1"), "first");
  ck_assert_int_eq(part(m, "2")->kind, FWI_PART_TEXT);
}
END_TEST

START_TEST(an_attached_page_is_html_whatever_it_was_declared) {
  fwi_message *m =
      PARSE("Content-Type: multipart/mixed; boundary=a\n\n"
            "--a\nContent-Type: application/octet-stream; name=Invoice.HTM\n\n<form>\n"
            "--a\nContent-Disposition: attachment; filename=\"x.svg\"\n\n<svg>\n"
            "--a\nContent-Type: application/octet-stream; name=m.eml\n\nSubject: s\n\nb\n--a--");
  ck_assert_int_eq(part(m, "1")->kind, FWI_PART_HTML);
  ck_assert(part(m, "1")->attachment);
  ck_assert_view_eq(text_of(m, "1"), "<form>");
  ck_assert_int_eq(part(m, "2")->kind, FWI_PART_HTML);
  ck_assert_int_eq(part(m, "3")->kind, FWI_PART_MESSAGE);
  ck_assert_view_eq(text_of(m, "3.1"), "b");
}
END_TEST

/* Multiparts that can't be opened: their text must not get lost. */
static const struct shut {
  const char *raw, *id, *defect, *text;
} shuts[] = {
    {"Content-Type: multipart/mixed\n\nhello", "1", "missing-boundary", "hello"},
    {"Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\nhello", "1", "missing-boundary",
     "--\n\nhello"},
    {"Content-Type: multipart/mixed; boundary=b\n\nhello", "1", "missing-boundary", "hello"},
    {"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nhello", "1", "unterminated-multipart",
     "hello"},
    {"Content-Type: multipart/mixed; boundary=b\n\n--b\n"
     "Content-Type: multipart/alternative; boundary=b\n\n--b\n\nhello\n--b--\n",
     "2", "repeated-boundary", "hello"},
    {"Content-Type: multipart/mixed; boundary=b\nContent-Type: text/html\n\n--b\n\nhello\n--b--\n",
     "1", "repeated-content-type", "hello"},
    {"Content-Type: multipart/mixed; boundary=\"b:c\"\n\n--b:c\nX-A: y\n--b:c\n\nhello\n--b:c--\n",
     "2", NULL, "hello"},
    {"Subject: x\nContent-Type: multipart/mixed; boundary=b\n--b\n\nhello\n--b--\n", "1",
     "missing-blank-line", "hello"},
    {"Content-Type: multipart/mixed; boundary=b\n\n--b\nno header line\n\nhello\n--b--\n", "1",
     NULL, "no header line\n\nhello"},
};

START_TEST(broken_multiparts_keep_their_text) {
  const struct shut *shut = &shuts[_i];
  fwi_message *m = parse_bytes(fw_str_of(shut->raw));
  if (shut->defect)
    ck_assert_msg(defect(m, shut->defect), "row %d: no %s", _i, shut->defect);
  ck_assert_view_eq(text_of(m, shut->id), shut->text);
  assert_sound(m);
}
END_TEST

/* Spellings of a boundary that all must open the multipart. */
static const char *const spellings[] = {
    "multipart/mixed; boundary=\"--=_x 1\"",
    "multipart/mixed;boundary=--=_x 1",
    "Multipart/Mixed;\r\n\tBOUNDARY=\"--=_x 1\" ",
    "multipart/mixed; charset=utf-8; boundary = \"--=_x 1\"; type=\"text/html\"",
    "multipart/mixed; boundary*0=\"--=_\"; boundary*1=\"x 1\"",
    "multipart/mixed (comment; boundary=no); boundary=\"--=_x 1\"",
    "multipart/mixed boundary=\"--=_x 1\"",
};

START_TEST(boundaries_are_understood_as_mail_clients_do) {
  fw_str raw = fwi_arena_printf(arena,
                                "Content-Type: %s\r\n\r\n----=_x 1 \t\r\n\r\nhello\r\n"
                                "----=_x 1--\r\n",
                                spellings[_i]);
  fwi_message *outer = parse_bytes(raw);
  ck_assert_view_eq(text_of(outer, "1"), "hello");
  ck_assert_uint_eq(outer->part_count, 2);
  raw = fwi_arena_printf(arena,
                         "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n"
                         "Content-Type: %s\r\n\r\n----=_x 1\r\n\r\nhello\r\n--a--\r\n",
                         spellings[_i]);
  fwi_message *inner = parse_bytes(raw);
  ck_assert_view_eq(text_of(inner, "1.1"), "hello");
}
END_TEST

/* `count` times `text` between `head` and `tail`. */
static fw_str repeat(const char *head, const char *text, size_t count, const char *tail) {
  fwi_buf buf = {0};
  fwi_buf_add_str(&buf, fw_str_of(head));
  for (size_t i = 0; i < count; i++)
    fwi_buf_add_str(&buf, fw_str_of(text));
  fwi_buf_add_str(&buf, fw_str_of(tail));
  return fwi_buf_take(&buf, arena);
}

START_TEST(groups_in_groups_are_a_defect_in_any_block) {
  fw_str raw = repeat("To: ", "g:", 1000, "\n\nbody");
  fwi_message *m = parse_bytes(raw);
  ck_assert_int_eq(defect(m, "address-group-recursion")->value, 1000);
  ck_assert_view_eq(defect(m, "address-group-recursion")->where, "header:To");
  raw = repeat("Content-Type: message/rfc822\n\nResent-Cc: ", "g:", 1000, "\n\nbody");
  ck_assert_view_eq(defect(parse_bytes(raw), "address-group-recursion")->where, "header:Resent-Cc");
  m = PARSE("To: undisclosed-recipients:;\nCc: \"a:b:c:d:e:f\" <a@[IPv6:2001:db8::1:2:3]>\n\n");
  ck_assert_uint_eq(m->defect_count, 0);
}
END_TEST

START_TEST(a_nested_mail_with_endless_groups_is_survived) {
  /* 100,000 ':' overflow the stack of a reader that recurses on groups. */
  static const char *const heads[] = {
      "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: message/rfc822\n\nTo: ",
      "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type : message / rfc822\n\nTo: ",
      "Content-Type: multipart/mixed; boundary=a\n\n--a\n\rContent-Type: message/rfc822\n\nTo: ",
      "Content-Type: multipart/digest; boundary=a\n\n--a\n\nTo: ",
      "Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/digest; "
      "boundary=b\n\n--b\n\nTo: ",
      "Content-Type: multipart/mixed; boundary=a\n\n--a\nX: y\nContent-Type: text/plain\n"
      "Content-Type: message/rfc822\n\nTo: ",
      "Content-Type: multipart/mixed; boundary=a\n\n--a\nTo: ",
  };
  fwi_message *m = parse_bytes(repeat(heads[_i], "g:", 100000, "\n\nbody\n--a--\n"));
  ck_assert_uint_ge(m->part_count, 2);
  assert_sound(m);
}
END_TEST

START_TEST(parts_over_the_limit_are_counted_and_end_the_last_one) {
  fw_str raw = FWI_STR("\n--a\nContent-Type: multipart/digest; boundary=\"b c\"; x=y\n\n"
                       "--b c\n\none\n--b c\n\ntwo\n--b c--\n--a\n\nthree\n--a--\n");
  fwi_block block = {.bytes = raw, .eol = '\n', .body = 1};
  fwi_tree tree;
  fwi_mime_tree(&tree, arena, &block, FWI_STR("a"), 20, 2);
  ck_assert_uint_eq(tree.parts_seen, 4);
  ck_assert_uint_eq(tree.count, 3); /* the outer one, the digest and its first */
  ck_assert_view_eq(fwi_str_slice(raw, tree.nodes[2].start, tree.nodes[2].end), "\none");
  ck_assert_int_eq(tree.nodes[2].parent, 1);
  ck_assert(tree.nodes[1].multipart && !tree.nodes[2].multipart && !tree.unterminated);
  free(tree.nodes);
  fwi_mime_tree(&tree, arena, &block, FWI_STR("a"), 1, 100);
  ck_assert_uint_eq(tree.too_deep, 1);
  ck_assert_uint_eq(tree.count, 3);
  free(tree.nodes);
}
END_TEST

START_TEST(depth_is_bounded_over_multiparts) {
  fwi_buf buf = {0};
  fwi_buf_printf(&buf, "Content-Type: multipart/mixed; boundary=b0\n\n");
  for (int i = 0; i < 1000; i++)
    fwi_buf_printf(&buf, "--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n", i, i + 1);
  for (int i = 0; i < 20000; i++)
    fwi_buf_add_str(&buf, FWI_STR("--x\n"));
  fwi_message *m = parse_bytes(fwi_buf_take(&buf, arena));
  ck_assert_uint_eq(m->part_count, 21);
  ck_assert_int_eq(m->parts[20].depth, 20);
  ck_assert_int_eq(m->parts[20].kind, FWI_PART_TEXT);
  ck_assert_ptr_nonnull(defect(m, "depth"));
}
END_TEST

START_TEST(depth_is_bounded_over_nested_messages) {
  fwi_message *m = parse_bytes(repeat("", "Content-Type: message/rfc822\n\n", 1000, "hello"));
  ck_assert_uint_eq(m->part_count, 21);
  ck_assert_int_eq(m->parts[20].kind, FWI_PART_MESSAGE);
  ck_assert_int_eq(defect(m, "depth")->value, 21);
}
END_TEST

START_TEST(parts_are_bounded_and_counted) {
  fwi_message *m =
      parse_bytes(repeat("Content-Type: multipart/mixed; boundary=b\n\n", "--b\n\nx\n", 5000, ""));
  ck_assert_uint_eq(m->part_count, 1000);
  ck_assert_int_eq(defect(m, "parts")->value, 5001);
  m = parse_bytes(repeat("Content-Type: multipart/digest; boundary=b\n\n",
                         "--b\n\nSubject: x\n\nfoo\n", 999, ""));
  ck_assert_uint_eq(m->part_count, 1000);
  ck_assert_ptr_nonnull(defect(m, "parts"));
  m = parse_bytes(repeat("Content-Type: multipart/mixed; boundary=b\n\n", "--b\n\nx\n", 999, ""));
  ck_assert_uint_eq(m->part_count, 1000);
  ck_assert_ptr_null(defect(m, "parts"));
}
END_TEST

START_TEST(headers_are_bounded_and_the_body_still_found) {
  fwi_message *m = parse_bytes(repeat("", "X-A: y\n", 80000, "\nbody"));
  ck_assert_uint_eq(m->header_count, 1000);
  ck_assert_int_eq(defect(m, "headers")->value, 80000);
  ck_assert_view_eq(text_of(m, "1"), "body");
}
END_TEST

START_TEST(a_long_header_is_cut) {
  fwi_message *m = parse_bytes(repeat("Subject: ", "abcdefgh", 10000, "\n\nbody"));
  ck_assert_uint_eq(header(m, "Subject")->value.len, 64 << 10);
  ck_assert_int_eq(defect(m, "header_bytes")->value, 80000);
  ck_assert_view_eq(defect(m, "header_bytes")->where, "header:Subject");
  ck_assert_view_eq(text_of(m, "1"), "body");
}
END_TEST

START_TEST(decoded_text_is_cut_at_its_limit) {
  fw_limits limits = test_limits();
  limits.text_bytes = 10;
  fwi_message *m = fwi_message_parse(
      arena, FWI_STR("Content-Transfer-Encoding: base64\n\nMDEyMzQ1Njc4OTAxMjM0\n"), &limits);
  ck_assert_view_eq(text_of(m, "1"), "0123456789");
  ck_assert_int_eq(defect(m, "text_bytes")->value, 15);
  m = fwi_message_parse(arena, FWI_STR("Subject: x\n\n01234567890"), &limits);
  ck_assert_view_eq(text_of(m, "1"), "0123456789");
}
END_TEST

START_TEST(limits_of_zero_and_one_are_survived) {
  fw_str raw = FWI_STR("To: a@b, c@d\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                       "Content-Type: message/rfc822\n\nSubject: s\n\nx\n--b\n\ny\n--b--\n");
  for (size_t n = 0; n < 3; n++) {
    fw_limits limits;
    for (size_t i = 0; i < sizeof limits / sizeof n; i++)
      ((size_t *)&limits)[i] = n;
    fwi_message *m = fwi_message_parse(arena, raw, &limits);
    ck_assert_uint_ge(m->part_count, 1);
    assert_sound(m);
  }
}
END_TEST

static const char everything[] =
    "\xEF\xBB\xBFReceived: from a (b [192.0.2.1])\r\n\tby c; Tue, 17 Feb 2026 10:01:02 +0900\r\n"
    "From: =?iso-2022-jp?B?GyRCJCIbKEI=?= =?utf-8?Q?=E3=81?= <a@example.jp>\r\n"
    "Subject: \x82\xA0\x82\xA2 raw =?utf-8?B?44GC\r\n"
    "Content-Type: multipart/mixed; boundary=\"=_b\"\r\n\r\n--=_b\r\n"
    "Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n\x1B$B$\"$$\x1B(B\r\n--=_b\r\n"
    "Content-Type: text/html; charset*=us-ascii'en'utf-8\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E3=81=82=\r\n</p>\r\n--=_b\r\n"
    "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    "U3ViamVjdDogPT91dGYtOD9CPzQ0R0M/PQoKaGVsbG8gd29ybGQ=\r\n--=_b\r\n"
    "Content-Disposition: attachment; filename*0*=utf-8''%E3%81; filename*1*=%82.html\r\n\r\n"
    "\x82\xB1\x82\xF1\x82\xC9\x82\xBF\x82\xCD\r\n--=_b--\r\n";

START_TEST(a_mail_cut_at_any_byte_is_sound) {
  for (size_t cut = 0; cut < sizeof everything; cut++) {
    assert_sound(parse_bytes((fw_str){everything, cut}));
    fwi_arena_reset(arena);
  }
}
END_TEST

START_TEST(the_message_keeps_its_own_copy) {
  char *raw = malloc(sizeof everything);
  memcpy(raw, everything, sizeof everything);
  fwi_message *m = parse_bytes((fw_str){raw, sizeof everything - 1});
  memset(raw, 'x', sizeof everything);
  free(raw);
  ck_assert_view_eq(text_of(m, "2"), "<p>あ</p>");
  ck_assert_view_eq(part(m, "4")->filename, "あ.html");
  ck_assert_view_eq(text_of(m, "4"), "こんにちは");
  assert_sound(m);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("message");
  TCase *tc = tcase_create("message");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_set_timeout(tc, 60);
  tcase_add_test(tc, header_offsets_are_exact);
  tcase_add_test(tc, what_a_paste_says_leads_back_to_its_own_bytes);
  tcase_add_test(tc, repeated_fields_are_found_one_after_the_other);
  tcase_add_loop_test(tc, oddities_around_the_header_block_are_survived_and_named, 0,
                      sizeof odds / sizeof *odds);
  tcase_add_test(tc, one_broken_line_end_among_orderly_ones_is_counted);
  tcase_add_test(tc, head_of_a_file_is_had_without_decoding_all_of_it);
  tcase_add_test(tc, nul_bytes_are_counted_and_kept);
  tcase_add_test(tc, a_pasted_mail_without_folds_is_read_as_if_it_had_them);
  tcase_add_test(tc, parts_are_numbered_as_imap_does);
  tcase_add_test(tc, a_nested_message_in_base64_maps_back_to_its_quads);
  tcase_add_test(tc, digest_parts_are_messages_by_default);
  tcase_add_test(tc, an_attached_page_is_html_whatever_it_was_declared);
  tcase_add_loop_test(tc, broken_multiparts_keep_their_text, 0, sizeof shuts / sizeof *shuts);
  tcase_add_loop_test(tc, boundaries_are_understood_as_mail_clients_do, 0,
                      sizeof spellings / sizeof *spellings);
  tcase_add_test(tc, groups_in_groups_are_a_defect_in_any_block);
  tcase_add_loop_test(tc, a_nested_mail_with_endless_groups_is_survived, 0, 7);
  tcase_add_test(tc, parts_over_the_limit_are_counted_and_end_the_last_one);
  tcase_add_test(tc, depth_is_bounded_over_multiparts);
  tcase_add_test(tc, depth_is_bounded_over_nested_messages);
  tcase_add_test(tc, parts_are_bounded_and_counted);
  tcase_add_test(tc, headers_are_bounded_and_the_body_still_found);
  tcase_add_test(tc, a_long_header_is_cut);
  tcase_add_test(tc, decoded_text_is_cut_at_its_limit);
  tcase_add_test(tc, limits_of_zero_and_one_are_survived);
  tcase_add_test(tc, a_mail_cut_at_any_byte_is_sound);
  tcase_add_test(tc, the_message_keeps_its_own_copy);
  suite_add_tcase(suite, tc);
  return run_suite(suite);
}
