#include "html/style.h"

enum { NAME_BYTES = 24, VALUE_BYTES = 128 };

/* One declaration in lower case without comments, white space collapsed; too long ones are cut. */
typedef struct declaration {
  char name[NAME_BYTES], value[VALUE_BYTES];
  size_t name_len, value_len;
} declaration;

static void put(char *to, size_t *len, size_t room, char c) {
  if (fwi_is_space(c)) {
    if (!*len || to[*len - 1] == ' ')
      return;
    c = ' ';
  }
  if (*len < room)
    to[(*len)++] = fwi_lower(c);
}

/* Cut the next declaration off the style. */
static bool next_declaration(fw_str *style, declaration *out) {
  out->name_len = out->value_len = 0;
  bool in_value = false;
  char quote = 0;
  int parens = 0;
  size_t at = 0;
  if (!style->len)
    return false;
  for (; at < style->len; at++) {
    char c = style->ptr[at];
    if (!quote && c == '/' && at + 1 < style->len && style->ptr[at + 1] == '*') {
      ptrdiff_t shut = fwi_str_find(fwi_str_slice(*style, at + 2, style->len), FWI_STR("*/"));
      if (shut < 0) {
        at = style->len;
        break;
      }
      at += (size_t)shut + 3;
      continue;
    }
    if (quote) {
      if (c == quote)
        quote = 0;
    } else if (in_value && (c == '"' || c == '\'')) {
      quote = c;
    } else if (in_value && c == '(') {
      parens++;
    } else if (in_value && c == ')') {
      parens -= parens > 0;
    } else if (c == ';' && !parens) {
      at++;
      break;
    } else if (c == ':' && !in_value) {
      in_value = true;
      continue;
    }
    if (in_value)
      put(out->value, &out->value_len, VALUE_BYTES, c);
    else
      put(out->name, &out->name_len, NAME_BYTES, c);
  }
  *style = fwi_str_slice(*style, at, style->len);
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
    const char *name;
    int32_t color;
  } names[] = {{"white", 0xFFFFFF},
               {"black", 0},
               {"red", 0xFF0000},
               {"blue", 0xFF},
               {"green", 0x8000},
               {"yellow", 0xFFFF00},
               {"gray", 0x808080},
               {"grey", 0x808080},
               {"silver", 0xC0C0C0},
               {"navy", 0x80},
               {"orange", 0xFFA500},
               {"whitesmoke", 0xF5F5F5},
               {"snow", 0xFFFAFA},
               {"ivory", 0xFFFFF0},
               {"transparent", FWI_COLOR_CLEAR},
               {"inherit", FWI_COLOR_NONE},
               {"unset", FWI_COLOR_NONE}};
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
    if (fwi_str_eq(word, fw_str_of(names[i].name)))
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
    fw_str name = fwi_str_trim((fw_str){d.name, d.name_len});
    fw_str value = fwi_str_trim((fw_str){d.value, d.value_len});
    if (!value.len)
      continue;
    long milli;
    if (fwi_str_eq(name, FWI_STR("display"))) {
      if (fwi_str_starts(value, FWI_STR("none")))
        style.gone = true;
      style.block =
          fwi_str_starts(value, FWI_STR("block")) || fwi_str_starts(value, FWI_STR("inline-block"));
    } else if (fwi_str_eq(name, FWI_STR("visibility"))) {
      bool off =
          fwi_str_starts(value, FWI_STR("hidden")) || fwi_str_starts(value, FWI_STR("collapse"));
      style.invisible = off ? FWI_STYLE_YES : FWI_STYLE_NO;
    } else if (fwi_str_eq(name, FWI_STR("opacity"))) {
      if (number(value, &milli) && milli < 50)
        style.gone = true;
    } else if (fwi_str_eq(name, FWI_STR("font-size"))) {
      style.tiny = is_tiny(value);
    } else if (fwi_str_eq(name, FWI_STR("font"))) {
      style.tiny = is_tiny_font(value);
    } else if (fwi_str_eq(name, FWI_STR("max-height")) || fwi_str_eq(name, FWI_STR("height"))) {
      flat |= is_zero(value);
    } else if (fwi_str_eq(name, FWI_STR("overflow"))) {
      clipped = fwi_str_starts(value, FWI_STR("hidden"));
    } else if (fwi_str_eq(name, FWI_STR("color"))) {
      style.color = fwi_style_color(value);
    } else if (fwi_str_eq(name, FWI_STR("background")) ||
               fwi_str_eq(name, FWI_STR("background-color"))) {
      style.background = background(value);
    } else if (fwi_str_eq(name, FWI_STR("background-image"))) {
      style.background = FWI_COLOR_OTHER;
    } else if (fwi_str_starts(name, FWI_STR("padding"))) {
      style.padding |= !is_zero(value) || fwi_str_find_char(value, ' ') >= 0;
    } else if (fwi_str_eq(name, FWI_STR("border-radius"))) {
      style.radius = !is_zero(value);
    }
  }
  style.gone |= flat && clipped;
  return style;
}
