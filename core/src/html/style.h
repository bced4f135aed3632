/* style.h - what an inline style does to the visibility of text.
 *
 * Only the style attribute is read: <style> sheets, classes and scripts are not. */
#ifndef FWI_STYLE_H
#define FWI_STYLE_H

#include "util/str.h"

enum {
  FWI_COLOR_NONE = -1,  /* not said: inherited */
  FWI_COLOR_OTHER = -2, /* a picture, or a colour we can't tell */
  FWI_COLOR_CLEAR = -3  /* transparent */
};

typedef enum fwi_style_say { FWI_STYLE_SILENT, FWI_STYLE_NO, FWI_STYLE_YES } fwi_style_say;

typedef struct fwi_style {
  bool gone; /* display:none, opacity:0, no height with overflow:hidden; children can't
                undo it */
  fwi_style_say invisible;     /* visibility; children can undo these two */
  fwi_style_say tiny;          /* font-size up to one pixel */
  int32_t color, background;   /* 0xRRGGBB or FWI_COLOR_... */
  bool padding, radius, block; /* what a button is drawn with */
} fwi_style;

/** Linear; unknown properties are passed over.  mso-hide hides from Outlook alone and is therefore
 * no hiding: genuine mail uses it for the button that everybody else sees. */
fwi_style fwi_style_parse(fw_str style);
/** "#fff", "white", "rgb(1, 2, 3)" in lower case; FWI_COLOR_OTHER for anything else. */
int32_t fwi_style_color(fw_str value);

#endif
