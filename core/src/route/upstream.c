/* upstream.c - what filters on the way wrote: subject stamps and the X-Spam family. */
#include "route/upstream.h"

#include "text/fold.h"
#include "util/buf.h"
#include "util/str.h"

/* Subject stamps ---------------------------------------------------------------------------
 *
 * A stamp is a bracketed or decorated phrase at the head of the subject that holds nothing but
 * words filters use.  One foreign word makes it a tag: "[spam-l 123]", "[Spambayes]". */

enum { STAMP_BYTES = 96 }; /* the longest phrase looked at */

/* Kind of a phrase; NONE when a word is foreign or none tells a kind. */
static fwi_stamp_kind phrase_kind(const fwi_lexicon *lexicon, fw_str phrase) {
  static const struct {
    fwi_lexicon_id list;
    fwi_stamp_kind kind;
  } lists[] = {{FWI_LEXICON_STAMP_VIRUS, FWI_STAMP_VIRUS},
               {FWI_LEXICON_STAMP_SPAM, FWI_STAMP_SPAM},
               {FWI_LEXICON_STAMP_BULK, FWI_STAMP_BULK},
               {FWI_LEXICON_STAMP_EXTERNAL, FWI_STAMP_EXTERNAL},
               {FWI_LEXICON_STAMP_BESIDE, FWI_STAMP_NONE}};
  fwi_buf folded = {0};
  fwi_fold(&folded, phrase, NULL);
  fw_str rest = fwi_buf_str(&folded);
  fwi_stamp_kind kind = FWI_STAMP_NONE;
  bool known = true;
  while (known && rest.len) {
    size_t len = 0;
    bool letters = false;
    while (len < rest.len && (fwi_is_alnum(rest.ptr[len]) || (rest.ptr[len] & 0x80)))
      letters |= !fwi_is_digit(rest.ptr[len++]);
    fw_str word = fwi_str_slice(rest, 0, len);
    rest = fwi_str_slice(rest, len ? len : 1, rest.len); /* a decoration: "*", "!", ":", "%" */
    if (!letters)
      continue;
    known = false;
    for (size_t i = 0; i < sizeof lists / sizeof *lists && !known; i++) {
      known = fwi_lexicon_has(fwi_lexicon_of(lexicon, lists[i].list), word);
      if (known && lists[i].kind > kind)
        kind = lists[i].kind;
    }
  }
  fwi_buf_clear(&folded);
  return known ? kind : FWI_STAMP_NONE;
}

static size_t skip_space(fw_str text, size_t at) {
  for (;;) {
    if (at < text.len && fwi_is_space(text.ptr[at])) {
      at++;
    } else if (fwi_str_starts(fwi_str_slice(text, at, text.len), FWI_STR("\u3000"))) {
      at += 3;
    } else {
      return at;
    }
  }
}

/* End of the first stamp at @p at, or @p at when there is none. */
static size_t stamp_end(const fwi_lexicon *lexicon, fw_str text, size_t at, fwi_stamp_kind *kind) {
  static const char *const brackets[][2] = {
      {"[", "]"},   {"{", "}"},   {"<", ">"},   {"(", ")"},   {"【", "】"},
      {"〔", "〕"}, {"［", "］"}, {"（", "）"}, {"＜", "＞"}, {"｛", "｝"},
      {"*", "*"},   {"!", "!"},   {"＊", "＊"}, {"！", "！"}, {"#", "#"},
  };
  fw_str rest = fwi_utf8_cut(fwi_str_slice(text, at, text.len), STAMP_BYTES);
  for (size_t i = 0; i < sizeof brackets / sizeof *brackets; i++) {
    fw_str open = fw_str_of(brackets[i][0]), close = fw_str_of(brackets[i][1]);
    size_t from = 0;
    while (fwi_str_starts(fwi_str_slice(rest, from, rest.len), open))
      from += open.len;
    if (!from)
      continue;
    ptrdiff_t inside = fwi_str_find(fwi_str_slice(rest, from, rest.len), close);
    if (inside < 0)
      return at;
    size_t end = from + (size_t)inside;
    *kind = phrase_kind(lexicon, fwi_str_slice(rest, from, end));
    while (fwi_str_starts(fwi_str_slice(rest, end, rest.len), close))
      end += close.len;
    return *kind == FWI_STAMP_NONE ? at : at + end;
  }
  ptrdiff_t colon = fwi_str_find_char(rest, ':'); /* "SPAM: ..." */
  if (colon <= 0 || !fwi_is_alpha(rest.ptr[0]))
    return at;
  *kind = phrase_kind(lexicon, fwi_str_slice(rest, 0, (size_t)colon));
  return *kind == FWI_STAMP_SPAM ? at + (size_t)colon + 1 : at;
}

static fwi_slice find_stamp(const fwi_text *subject, const fwi_lexicon *lexicon,
                            fwi_stamp_kind *gravest) {
  *gravest = FWI_STAMP_NONE;
  fw_str text = subject->value;
  size_t start = skip_space(text, 0), end = start;
  for (;;) {
    fwi_stamp_kind kind = FWI_STAMP_NONE;
    size_t from = skip_space(text, end), to = stamp_end(lexicon, text, from, &kind);
    if (to == from)
      break;
    end = to;
    if (kind > *gravest)
      *gravest = kind;
  }
  return end > start ? (fwi_slice){subject, start, end} : (fwi_slice){0};
}

fwi_slice fwi_subject_stamp(const fwi_text *subject, const fwi_lexicon *lexicon) {
  fwi_stamp_kind kind;
  return find_stamp(subject, lexicon, &kind);
}

fwi_stamp_kind fwi_subject_stamp_kind(const fwi_text *subject, const fwi_lexicon *lexicon) {
  fwi_stamp_kind kind;
  find_stamp(subject, lexicon, &kind);
  return kind;
}

const char *fwi_stamp_kind_name(fwi_stamp_kind kind) {
  static const char *const names[] = {"none", "external", "bulk", "spam", "virus"};
  return names[kind];
}

/* The X-Spam family ------------------------------------------------------------------------ */

static bool is_number_byte(char c) { return fwi_is_digit(c) || c == '.' || c == '-' || c == '+'; }

/* A decimal number at the start of @p text (locale plays no part); empty when there is none. */
static fw_str number_at(fw_str text, double *out) {
  size_t i = 0;
  bool minus = false, digits = false;
  double value = 0, scale = 1;
  if (i < text.len && (text.ptr[i] == '-' || text.ptr[i] == '+'))
    minus = text.ptr[i++] == '-';
  for (; i < text.len && fwi_is_digit(text.ptr[i]) && i < 16; i++, digits = true)
    value = value * 10 + (text.ptr[i] - '0');
  if (i < text.len && text.ptr[i] == '.')
    for (i++; i < text.len && fwi_is_digit(text.ptr[i]) && i < 24; i++, digits = true)
      value += (text.ptr[i] - '0') * (scale /= 10);
  if (!digits || (i < text.len && is_number_byte(text.ptr[i])))
    return (fw_str){0};
  *out = minus ? -value : value;
  return fwi_str_slice(text, 0, i);
}

/* "name=value" in a list of such. */
static fw_str value_of(fw_str text, fw_str name) {
  ptrdiff_t at = fwi_str_find_ascii(text, name);
  return at < 0 ? (fw_str){0} : fwi_str_slice(text, (size_t)at + name.len, text.len);
}

static fw_str first_word(fw_str text) {
  size_t len = 0;
  while (len < text.len && fwi_is_alpha(text.ptr[len]))
    len++;
  return fwi_str_slice(text, 0, len);
}

static bool says_yes_or_no(fw_str word, bool *yes) {
  *yes = fwi_str_eq_ascii(word, FWI_STR("yes")) || fwi_str_eq_ascii(word, FWI_STR("true")) ||
         fwi_str_eq_ascii(word, FWI_STR("spam"));
  return *yes || fwi_str_eq_ascii(word, FWI_STR("no")) || fwi_str_eq_ascii(word, FWI_STR("false"));
}

static fwi_upstream_item item_of(const fwi_text *text, fw_str piece, const fwi_header *header,
                                 bool trusted) {
  size_t start = (size_t)(piece.ptr - text->value.ptr);
  return (fwi_upstream_item){header, {text, start, start + piece.len}, trusted};
}

enum { LEVEL = 1, STATUS, PLAIN, TRUSTED = 8 };

fwi_upstream *fwi_upstream_read(fwi_message *message, const fwi_route *route) {
  fwi_upstream *up = FWI_NEW(message->arena, fwi_upstream);
  int flag_rank = 0, score_rank = 0;
  for (size_t i = 0; i < message->header_count; i++) {
    fwi_header *header = &message->headers[i];
    fw_str name = header->name;
    bool status = fwi_str_ends_ascii(name, FWI_STR("Spam-Status"));
    bool flag =
        fwi_str_ends_ascii(name, FWI_STR("Spam-Flag")) || fwi_str_eq_ascii(name, FWI_STR("X-Spam"));
    bool score = fwi_str_ends_ascii(name, FWI_STR("Spam-Score")) ||
                 fwi_str_ends_ascii(name, FWI_STR("SpamScore"));
    bool level = fwi_str_eq_ascii(name, FWI_STR("X-Spam-Level"));
    bool version = fwi_str_eq_ascii(name, FWI_STR("X-Spam-Checker-Version"));
    if (!status && !flag && !score && !level && !version)
      continue;
    const fwi_text *text = fwi_header_text(message, header);
    fw_str value = fwi_str_trim(text->value), word = first_word(value), number = {0};
    bool trusted = fwi_route_above(route, header), yes;
    int rank = (trusted ? TRUSTED : 0) + (level ? LEVEL : status ? STATUS : PLAIN);
    if ((status || flag) && rank > flag_rank && says_yes_or_no(word, &yes)) {
      flag_rank = rank;
      up->flag = item_of(text, word, header, trusted);
      up->spam = yes;
    }
    double points = 0;
    if (score)
      number = number_at(value, &points);
    if (status)
      number = number_at(value_of(value, FWI_STR("score=")), &points);
    if (status && !number.len)
      number = number_at(value_of(value, FWI_STR("hits=")), &points);
    if (level) {
      while (number.len < value.len && value.ptr[number.len] == '*')
        number.len++;
      number.ptr = value.ptr;
      points = (double)number.len;
    }
    if (number.len && rank > score_rank) {
      score_rank = rank;
      up->score = item_of(text, number, header, trusted);
      up->points = points;
      up->threshold = (fwi_upstream_item){0};
      number = number_at(value_of(value, FWI_STR("required=")), &up->required);
      if (number.len)
        up->threshold = item_of(text, number, header, trusted);
    }
    if (version && !up->by.len) {
      ptrdiff_t on = fwi_str_find(value, FWI_STR(" on "));
      if (on >= 0)
        up->by = fwi_str_trim(fwi_str_slice(value, (size_t)on + 4, value.len));
    }
  }
  return up;
}
