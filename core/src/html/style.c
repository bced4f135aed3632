#include "html/style.h"

#include "html/name.h"

enum { LONGEST_PROPERTY = 16, NAME_BYTES = 24, VALUE_BYTES = 128 };

/* The properties that are looked at. */
typedef enum property {
  OTHER,
  DISPLAY,
  VISIBILITY,
  OPACITY,
  FONT,
  FONT_SIZE,
  HEIGHT,
  CLIP,
  COLOR,
  BACKGROUND,
  BACKGROUND_IMAGE,
  PADDING,
  RADIUS
} property;

static property find_property(fw_str name, const char *end) {
  static const struct {
    fwi_known_name name;
    property id;
  } properties[] = {{"font", FONT}, /* in order of length */
                    {"color", COLOR},
                    {"height", HEIGHT},
                    {"display", DISPLAY},
                    {"opacity", OPACITY},
                    {"padding", PADDING},
                    {"overflow", CLIP},
                    {"font-size", FONT_SIZE},
                    {"visibility", VISIBILITY},
                    {"background", BACKGROUND},
                    {"max-height", HEIGHT},
                    {"padding-top", PADDING},
                    {"padding-left", PADDING},
                    {"border-radius", RADIUS},
                    {"background-color", BACKGROUND},
                    {"background-image", BACKGROUND_IMAGE}};
  /* Where the names of a length begin; they end where the next length begins. */
  static const unsigned char first[LONGEST_PROPERTY + 2] = {0, 0, 0,  0,  0,  1,  2,  3,  6,
                                                            7, 8, 11, 12, 13, 14, 14, 14, 16};
  _Static_assert(sizeof properties / sizeof *properties == 16, "first[] counts them");
  if (!name.len || name.len > LONGEST_PROPERTY)
    return OTHER;
  fwi_name key = fwi_name_of(name, end);
  for (size_t i = first[name.len]; i < first[name.len + 1]; i++)
    if (fwi_name_is(key, properties[i].name))
      return properties[i].id;
  return OTHER;
}

/* One declaration, its value in lower case without comments, white space collapsed, cut when too
 * long. */
typedef struct declaration {
  property property;
  char value[VALUE_BYTES + FWI_LANES]; /* room for what is written at once */
  size_t len;
} declaration;

static inline void put(char *to, size_t *len, size_t room, char c) {
  if (*len == room)
    return; /* too long to matter */
  if (fwi_is_space(c)) {
    if (!*len || to[*len - 1] == ' ')
      return;
    c = ' ';
  }
  to[(*len)++] = fwi_lower(c);
}

static inline fwi_lanes is_blank(fwi_lanes c) {
  return (fwi_lanes)(c == ' ') | (fwi_lanes)(c - '\t' < 5);
}

/* The same for the bytes from p to shut, of a style that reaches to end. */
static void put_piece(declaration *to, const char *p, const char *shut, const char *end) {
  while (p < shut && to->len < VALUE_BYTES) {
    size_t left =
        (size_t)(shut - p) < VALUE_BYTES - to->len ? (size_t)(shut - p) : VALUE_BYTES - to->len;
    left = left < FWI_LANES ? left : FWI_LANES;
    fwi_lanes c = fwi_name_of((fw_str){p, left}, end);
    size_t solid = fwi_lanes_first(is_blank(c));
    solid = solid < left ? solid : left;
    memcpy(to->value + to->len, &c, sizeof c);
    to->len += solid;
    p += solid;
    if (solid < left)
      put(to->value, &to->len, VALUE_BYTES, *p++);
  }
}

/* Where the comment at p (which points to its slash) ends; p itself when none is there. */
static const char *skip_comment(const char *p, const char *end) {
  if (end - p < 2 || p[1] != '*')
    return p;
  for (p += 2; p < end && (p = memchr(p, '*', (size_t)(end - p))); p++)
    if (p + 1 < end && p[1] == '/')
      return p + 2;
  return end;
}

static inline fwi_lanes ends_name(fwi_lanes c) {
  return ~((fwi_lanes)((c | 32) - 'a' < 26) | (fwi_lanes)(c == '-'));
}

static const char *read_name(const char *p, const char *end, property *out) {
  while (p < end && fwi_is_space(*p))
    p++;
  const char *q = fwi_lanes_find(p, p, end, ends_name);
  if (q < end && *q == ':') { /* nearly always */
    *out = find_property((fw_str){p, (size_t)(q - p)}, end);
    return q;
  }
  char name[NAME_BYTES];
  size_t len = 0;
  while (p < end && *p != ':' && *p != ';') {
    const char *after = *p == '/' ? skip_comment(p, end) : p;
    if (after == p)
      put(name, &len, sizeof name, *after++);
    p = after;
  }
  *out = find_property(fwi_str_trim((fw_str){name, len}), name + len);
  return p;
}

/* The bytes that mean something within a value. */
static inline fwi_lanes is_special(fwi_lanes c) {
  return (fwi_lanes)(c == '"') | (fwi_lanes)(c == '/') | (fwi_lanes)(c == ';') |
         (fwi_lanes)(c - '\'' < 3); /* ' ( ) */
}

static const char *read_value(const char *p, const char *end, declaration *out) {
  const char *begin = p;
  char quote = 0;
  int parens = 0;
  bool wanted = out->property != OTHER;
  for (; p < end; p++) {
    const char *plain = p;
    p = fwi_lanes_find(begin, p, end, is_special);
    if (wanted)
      put_piece(out, plain, p, end);
    if (p == end)
      break;
    char c = *p;
    if (c == '/' && !quote) {
      const char *after = skip_comment(p, end);
      if (after != p) {
        p = after - 1;
        continue;
      }
    }
    if (quote) {
      if (c == quote)
        quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '(') {
      parens++;
    } else if (c == ')') {
      parens -= parens > 0;
    } else if (c == ';' && !parens) {
      break;
    }
    if (wanted)
      put(out->value, &out->len, VALUE_BYTES, c);
  }
  return p;
}

/* Cut the next declaration off the style. */
static bool next_declaration(fw_str *style, declaration *out) {
  const char *p = style->ptr, *end = p + style->len;
  if (p == end)
    return false;
  out->len = 0;
  p = read_name(p, end, &out->property);
  if (p < end && *p == ':')
    p = read_value(p + 1, end, out);
  if (p < end)
    p++;
  *style = (fw_str){p, (size_t)(end - p)};
  return true;
}

/* A CSS number at the start; thousandths, capped.  Returns its bytes, 0 when there is none. */
static size_t number(fw_str value, long *milli) {
  size_t at = 0, digits = 0;
  long n = 0, scale = 1000;
  bool negative = value.len && value.ptr[0] == '-';
  if (value.len && (value.ptr[0] == '-' || value.ptr[0] == '+'))
    at++;
  for (; at < value.len && fwi_is_digit(value.ptr[at]); at++, digits++)
    if (n < 1000000)
      n = n * 10 + (value.ptr[at] - '0');
  n *= 1000;
  if (at < value.len && value.ptr[at] == '.')
    for (at++; at < value.len && fwi_is_digit(value.ptr[at]); at++, digits++)
      n += (scale /= 10) * (value.ptr[at] - '0');
  *milli = negative ? -n : n;
  return digits ? at : 0;
}

/* Is this length nothing a person can see? */
static fwi_style_say is_tiny(fw_str size) {
  long milli;
  size_t n = number(size, &milli);
  if (!n)
    return FWI_STYLE_NO; /* a keyword: small, inherit */
  fw_str unit = fwi_str_slice(size, n, size.len);
  if (fwi_str_starts(unit, FWI_STR("em")) || fwi_str_starts(unit, FWI_STR("%"))) {
    bool percent = unit.ptr[0] == '%';
    /* Relative to the parent: 1em of nothing is nothing. */
    return milli <= (percent ? 5000 : 50) ? FWI_STYLE_YES : FWI_STYLE_SILENT;
  }
  return milli <= (fwi_str_starts(unit, FWI_STR("rem")) ? 50 : 1000) ? FWI_STYLE_YES : FWI_STYLE_NO;
}

/* font: italic bold 12px/1.5 serif - the size is the first token that starts with a digit, weights
 * of three digits apart. */
static fwi_style_say is_tiny_font(fw_str value) {
  while (value.ptr) {
    fw_str token = fwi_str_next(&value, ' ');
    long milli;
    size_t n = number(token, &milli);
    if (n && !(n == token.len && milli >= 100000))
      return is_tiny(token);
  }
  return FWI_STYLE_SILENT;
}

static int32_t hex_color(fw_str hex) {
  int32_t color = 0;
  for (size_t i = 0; i < hex.len; i++)
    if (fwi_hex(hex.ptr[i]) < 0)
      return FWI_COLOR_OTHER;
  if (hex.len != 3 && hex.len != 6)
    return FWI_COLOR_OTHER;
  for (size_t i = 0; i < hex.len; i++) {
    int digit = fwi_hex(hex.ptr[i]);
    color = hex.len == 3 ? color << 8 | digit * 17 : color << 4 | digit;
  }
  return color;
}

static int32_t rgb_color(fw_str list) {
  int32_t color = 0;
  for (int i = 0; i < 4; i++) {
    while (list.len && (list.ptr[0] == ' ' || list.ptr[0] == ',' || list.ptr[0] == '/'))
      list = fwi_str_slice(list, 1, list.len);
    long milli;
    size_t n = number(list, &milli);
    if (!n)
      return i == 3 ? color : FWI_COLOR_OTHER;
    if (i == 3)
      return milli <= 0 ? FWI_COLOR_CLEAR : color;
    if (milli < 0 || milli > 255000)
      return FWI_COLOR_OTHER;
    color = color << 8 | (int32_t)(milli / 1000);
    list = fwi_str_slice(list, n, list.len);
  }
  return color;
}

int32_t fwi_style_color(fw_str value) {
  static const struct {
    fw_str name;
    int32_t color;
  } names[] = {{FWI_NAME("white"), 0xFFFFFF},
               {FWI_NAME("black"), 0},
               {FWI_NAME("red"), 0xFF0000},
               {FWI_NAME("blue"), 0xFF},
               {FWI_NAME("green"), 0x8000},
               {FWI_NAME("yellow"), 0xFFFF00},
               {FWI_NAME("gray"), 0x808080},
               {FWI_NAME("grey"), 0x808080},
               {FWI_NAME("silver"), 0xC0C0C0},
               {FWI_NAME("navy"), 0x80},
               {FWI_NAME("orange"), 0xFFA500},
               {FWI_NAME("whitesmoke"), 0xF5F5F5},
               {FWI_NAME("snow"), 0xFFFAFA},
               {FWI_NAME("ivory"), 0xFFFFF0},
               {FWI_NAME("transparent"), FWI_COLOR_CLEAR},
               {FWI_NAME("inherit"), FWI_COLOR_NONE},
               {FWI_NAME("unset"), FWI_COLOR_NONE}};
  if (fwi_str_starts(value, FWI_STR("#"))) {
    ptrdiff_t blank = fwi_str_find_char(value, ' ');
    return hex_color(fwi_str_slice(value, 1, blank < 0 ? value.len : (size_t)blank));
  }
  if (fwi_str_starts(value, FWI_STR("rgb(")) || fwi_str_starts(value, FWI_STR("rgba("))) {
    size_t open = (size_t)fwi_str_find_char(value, '(') + 1;
    return rgb_color(fwi_str_slice(value, open, value.len));
  }
  ptrdiff_t end = fwi_str_find_char(value, ' ');
  fw_str word = fwi_str_slice(value, 0, end < 0 ? value.len : (size_t)end);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (fwi_str_eq(word, names[i].name))
      return names[i].color;
  return FWI_COLOR_OTHER;
}

/* background: #fff url(x) no-repeat - a picture makes the colour unknown. */
static int32_t background(fw_str value) {
  if (fwi_str_find_char(value, '(') >= 0 && !fwi_str_starts(value, FWI_STR("rgb")))
    return FWI_COLOR_OTHER;
  int32_t color = fwi_style_color(value);
  if (color == FWI_COLOR_CLEAR || fwi_str_starts(value, FWI_STR("none")) ||
      fwi_str_starts(value, FWI_STR("initial")))
    return FWI_COLOR_NONE;
  return color;
}

static bool is_zero(fw_str value) {
  long milli;
  return number(value, &milli) && milli <= 0;
}

fwi_style fwi_style_parse(fw_str rest) {
  fwi_style style = {.color = FWI_COLOR_NONE, .background = FWI_COLOR_NONE};
  bool clipped = false, flat = false;
  declaration d;
  while (next_declaration(&rest, &d)) {
    fw_str value = fwi_str_trim((fw_str){d.value, d.len});
    if (!value.len)
      continue;
    long milli;
    switch (d.property) {
    case DISPLAY:
      if (fwi_str_starts(value, FWI_STR("none")))
        style.gone = true;
      style.block =
          fwi_str_starts(value, FWI_STR("block")) || fwi_str_starts(value, FWI_STR("inline-block"));
      break;
    case VISIBILITY:
      style.invisible =
          fwi_str_starts(value, FWI_STR("hidden")) || fwi_str_starts(value, FWI_STR("collapse"))
              ? FWI_STYLE_YES
              : FWI_STYLE_NO;
      break;
    case OPACITY:
      if (number(value, &milli) && milli < 50)
        style.gone = true;
      break;
    case FONT:
      style.tiny = is_tiny_font(value);
      break;
    case FONT_SIZE:
      style.tiny = is_tiny(value);
      break;
    case HEIGHT:
      flat |= is_zero(value);
      break;
    case CLIP:
      clipped = fwi_str_starts(value, FWI_STR("hidden"));
      break;
    case COLOR:
      style.color = fwi_style_color(value);
      break;
    case BACKGROUND:
      style.background = background(value);
      break;
    case BACKGROUND_IMAGE:
      style.background = FWI_COLOR_OTHER;
      break;
    case PADDING:
      style.padding |= !is_zero(value) || fwi_str_find_char(value, ' ') >= 0;
      break;
    case RADIUS:
      style.radius = !is_zero(value);
      break;
    case OTHER:
      break;
    }
  }
  style.gone |= flat && clipped;
  return style;
}
