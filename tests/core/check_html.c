/* HTML: what is seen, what is hidden, where it leads, and that nothing stops the walk. */
#include "html/entity.h"
#include "html/html.h"
#include "html/style.h"
#include "html/tag.h"

#include <check.h>
#include <stdlib.h>

static fwi_arena *arena;

static void setup(void) { arena = fwi_arena_new(); }
static void teardown(void) { fwi_arena_free(arena); }

static void assert_str(fw_str got, const char *expected) {
  if (!fwi_str_eq(got, fw_str_of(expected)))
    ck_abort_msg("got '%.*s', expected '%s'", FWI_ARG(got), expected);
}

static fwi_html *parse_str(fw_str source) {
  fwi_text *content = FWI_NEW(arena, fwi_text);
  *content =
      (fwi_text){.value = source, .where = FWI_STR("part:1"), .content = true, .arena = arena};
  return fwi_html_parse(arena, content, 2000);
}

static fwi_html *parse(const char *source) { return parse_str(fw_str_of(source)); }

/* The second walk must write what the first one wrote, each byte from where it says. */
static void assert_map_holds(const fwi_html *html) {
  const fwi_text *visible = html->visible;
  fwi_map map = {0};
  visible->remap(visible, &map);
  ck_assert_uint_eq(map.out, visible->value.len);
  size_t out = 0;
  for (size_t i = 0; i < map.count; i++) {
    const fwi_run *run = &map.runs[i];
    ck_assert_uint_eq(run->out, out);
    ck_assert_uint_le(run->in + fwi_map_run_input(&map, i), html->content->value.len);
    size_t next = i + 1 < map.count ? map.runs[i + 1].out : map.out;
    bool bytes = run->in_unit == 1 && run->out_unit == 1, same = true; /* or white space */
    for (; bytes && out < next; out++)
      same &= fwi_is_space(visible->value.ptr[out]) ||
              visible->value.ptr[out] == html->content->value.ptr[run->in + out - run->out];
    ck_assert(same);
    out = next;
  }
  ck_assert_uint_eq(out, map.out);
  fwi_map_clear(&map);
}

/* ---- visible text ---- */

static const struct {
  const char *source, *visible;
} texts[] = {
    {"", ""},
    {"plain text", "plain text"},
    {"  a \r\n\t b  ", "a b"},
    {"<p>一</p><p>二</p>", "一\n二"},
    {"a<br>b<br/>c<br><br>d<br><br><br><br>e", "a\nb\nc\n\nd\n\ne"},
    {"<div><div><div>deep</div></div></div>x", "deep\nx"},
    {"<table><tr><td>a</td><td>b</td></tr><tr><th>c<th>d</table>e", "a\tb\nc\td\ne"},
    {"pay<span>pal</span> and <b>b</b>old", "paypal and bold"},
    {"<pre>a\n  b\r\n</pre>c", "a\n  b\n\nc"},
    {"<ul><li>a<li>b</ul>", "a\nb"},
    {"a&nbsp;b&amp;c&lt;d&#x3042;&#12354;&copy", "a\xC2\xA0"
                                                 "b&c<dああ©"},
    {"&notit; &unknown; &; &#; &#x; & a", "¬it; &unknown; &; &#; &#x; & a"},
    {"&#0;&#xD800;&#x110000;&#99999999999;&#128;", "\uFFFD\uFFFD\uFFFD\uFFFD€"},
    {"a&#32;&#10; b&Tab;c", "a b c"},
    {"<style>p{color:red}</style><script>var a='<p>x</p>'</script>t", "t"},
    {"<title>T</title>body<textarea> a <b>\n</textarea><xmp>&lt;</xmp>", "body a <b>\n\n&lt;"},
    {"<template>t</template><noscript>n</noscript>", "n"},
    {"<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字 <rt>seen</rt>", "漢字 seen"},
    {"a<!-- b -->c<!-->d<!--->e<!--x--!>f", "acdef"},
    {"a<!doctype x>b<?xml y>c</ z>d</>e", "abcde"},
    {"a < b <3 c <", "a < b <3 c <"},
    {"<p title='>'>a</p><p title=\">\" x=>b", "a\nb"},
    {"<![if !mso]>shown<![endif]><!--[if mso]>not<![endif]-->", "shown"},
    {"<!--[if !mso]><!-->shown<!--<![endif]-->", "shown"},
    {"<html><body>a</body></html>after", "a\nafter"},
    {"<option>a<option>b<select><option>c</select>", "a\nb\nc"},
    {"<img alt='picture'>x<plaintext>a<b>", "x\na<b>"},
    {"<P STYLE='DISPLAY:NONE'>a</P>b", "b"},
    {"cut <a href=\"http://example.com/", "cut"},
    {"cut <!-- comment", "cut"},
    {"cut <script>x", "cut"},
};

START_TEST(visible_text_is_what_a_reader_sees) {
  fwi_html *html = parse(texts[_i].source);
  assert_str(html->visible->value, texts[_i].visible);
  assert_map_holds(html);
}
END_TEST

static const struct {
  const char *source, *visible;
  size_t hidden_bytes;
} hidden[] = {
    {"<div style='display:none'>preview</div>text", "text", 7},
    {"<div style='DISPLAY : NONE !important'>x</div>t", "t", 1},
    {"<div style='display:/**/none'>x</div>t", "t", 1},
    {"<div style='color:red;display:&#110;one'>x</div>t", "t", 1},
    {"<div style=\"background:url('a;b');display:none\">x</div>t", "t", 1},
    {"<span style='visibility:hidden'>x<b style='visibility:visible'>y</b></span>", "y", 1},
    {"<span style='font-size:0'>x</span>a<span style='font-size:1px'>y</span>b", "ab", 2},
    {"<td style='font-size:0px'><div style='font-size:14px'>y</div></td>", "y", 0},
    {"<span style='font-size:0'><b style='font-size:1em'>x</b></span>", "", 1},
    {"<span style='font-size:12px'>a</span><span style='font:0/0 a'>x</span>", "a", 1},
    {"<span style='font:bold 700 12px/1.5 serif'>a</span>", "a", 0},
    {"<i style='opacity:0'>x</i><i style='opacity:0.9'>y</i>", "y", 1},
    {"<div style='max-height:0;overflow:hidden'>x</div><div style='max-height:0'>y</div>", "y", 1},
    {"<p style='color:#fff;background:#FFFFFF'>x</p>y", "y", 1},
    {"<td bgcolor=white><font color='#ffffff'>x</font>y</td>", "y", 1},
    {"<td bgcolor=white><font color='#ffffff'>x<a href=u>z</a></font></td>", "z", 1},
    {"<p style='background:#fff'><i style='color:rgb(255, 255,255)'>x</i>y</p>", "y", 1},
    {"<p style='background:#fff url(a.png);color:#fff'>y</p>", "y", 0},
    {"<p style='color:white'>y</p>", "y", 0}, /* on what? nobody said */
    {"<b style='color:transparent'>x</b>y", "y", 1},
    {"<p hidden>x</p>y", "y", 1},
    {"<b style='mso-hide:all'>y</b>", "y", 0},
    {"<div style='display:none'>a<div>b</div>c</div>d", "d", 3},
    {"<div style='display:none'>a<p>b<br>c</div>d", "d", 3},
    {"<p style='display:none'>a<div>b</div>", "b", 1},
    {"<li style='display:none'>a<li>b", "b", 1},
    {"<table><tr><td style='display:none'>a<table><tr><td>b</td></tr></table>c<td>d</table>", "d",
     3},
    {"<table><tr style='display:none'><td>a</td></tr><tr><td>b</td></tr></table>", "b", 1},
    {"<div style='display:none'><table><tr><td>a</div>b</table>c</div>d", "d", 3},
    {"<td><span style='display:none'>a</td><td>b</td>", "b", 1},
    {"<img style='display:none'>a<br style='display:none'>b", "ab", 0},
    {"<div style='display:none'>&nbsp;&zwnj; &#847;\xE3\x80\x80</div>b", "b", 0},
    {"pay<span style='display:none'>xx</span>pal", "paypal", 2},
    {"a<div style='display:none'>x</div>b", "ab", 1},
};

START_TEST(text_that_styles_hide_is_counted_and_not_visible) {
  fwi_html *html = parse(hidden[_i].source);
  assert_str(html->visible->value, hidden[_i].visible);
  ck_assert_uint_eq(html->hidden_bytes, hidden[_i].hidden_bytes);
  ck_assert_int_eq(html->hidden_text.text != NULL, hidden[_i].hidden_bytes > 0);
  assert_map_holds(html);
}
END_TEST

START_TEST(hidden_text_is_a_slice_of_the_source) {
  fwi_html *html = parse("<p>a</p><p style='display:none'> first &amp; more <b>second</b></p>");
  ck_assert_ptr_eq(html->hidden_text.text, html->content);
  assert_str(fwi_slice_str(html->hidden_text), "first &amp; more");
}
END_TEST

START_TEST(visible_words_lead_back_to_the_source) {
  fwi_html *html = parse("<p>Hello &lt;<b>wor</b>ld&gt;</p><p>お客様</p>");
  assert_str(html->visible->value, "Hello <world>\nお客様");
  fwi_slice world = fwi_slice_source((fwi_slice){html->visible, 7, 12});
  ck_assert_ptr_eq(world.text, html->content);
  assert_str(fwi_slice_str(world), "wor</b>ld");
  assert_str(fwi_slice_str(fwi_slice_source((fwi_slice){html->visible, 6, 7})), "&lt;");
  assert_str(fwi_slice_str(fwi_slice_source((fwi_slice){html->visible, 14, 23})), "お客様");
}
END_TEST

/* ---- links ---- */

enum { HIDDEN = 1, CONDITIONAL = 2 };

static const struct {
  const char *source;
  fwi_html_kind kind;
  const char *href, *text, *alt;
  int marks;
} links[] = {
    {"<a href=\"http://example.com/\">go <b>there</b> </a>x", FWI_HTML_ANCHOR,
     "http://example.com/", "go there", "", 0},
    {"<A HREF = 'http://example.com/?a=1&amp;b=2&copy=3' >go", FWI_HTML_ANCHOR,
     "http://example.com/?a=1&b=2&copy=3", "go", "", 0},
    {"<a href=http://example.com/x/>go</a>", FWI_HTML_ANCHOR, "http://example.com/x/", "go", "", 0},
    {"<a href=\" \nhttps&colon;&sol;&sol;example&period;com \">go</a>", FWI_HTML_ANCHOR,
     "https://example.com", "go", "", 0},
    {"<a href=1 href=2>go</a>", FWI_HTML_ANCHOR, "1", "go", "", 0},
    {"</html><a href=after>go</a>", FWI_HTML_ANCHOR, "after", "go", "", 0},
    {"<svg><a xlink:href='s'><text>go</text></a></svg>", FWI_HTML_ANCHOR, "s", "go", "", 0},
    {"<a href=u><div>a</div><div>b</div></a>c", FWI_HTML_ANCHOR, "u", "a\nb", "", 0},
    {"<a href=u>a<a>b</a>", FWI_HTML_ANCHOR, "u", "a", "", 0},
    {"<table><td><a href=u>a<td>b</table>", FWI_HTML_ANCHOR, "u", "a", "", 0},
    {"<p style='display:none'><a href=u>x</a></p>", FWI_HTML_ANCHOR, "u", "", "", HIDDEN},
    {"<a href=u style='font-size:0'><b style='font-size:9px'>x</b></a>", FWI_HTML_ANCHOR, "u", "x",
     "", 0},
    {"<template><a href=u>x</a></template>", FWI_HTML_ANCHOR, "u", "", "", HIDDEN},
    {"<!--[if mso]><a href=u>x</a><![endif]-->", FWI_HTML_ANCHOR, "u", "", "", CONDITIONAL},
    {"<!--[if mso]><v:roundrect href='u' /><![endif]-->", FWI_HTML_BUTTON, "u", "", "",
     CONDITIONAL},
    {"<a href=u class='big BTN-red'>go</a>", FWI_HTML_BUTTON, "u", "go", "", 0},
    {"<a href=u role=button>go</a>", FWI_HTML_BUTTON, "u", "go", "", 0},
    {"<a href=u style='background-color:#00f;padding:9px 20px'>go</a>", FWI_HTML_BUTTON, "u", "go",
     "", 0},
    {"<a href=u style='background-color:#00f'>go</a>", FWI_HTML_ANCHOR, "u", "go", "", 0},
    {"<td style='background:#00f;border-radius:3px'><a href=u style='display:block'>go</a></td>",
     FWI_HTML_BUTTON, "u", "go", "", 0},
    {"<td style='background:#fff'><a href=u style='display:block'>go</a></td>", FWI_HTML_ANCHOR,
     "u", "go", "", 0},
    {"<map><area href=u alt='Map &amp; way'></map>", FWI_HTML_AREA, "u", "", "Map & way", 0},
    {"<form action='https://example.com/post'></form>", FWI_HTML_FORM, "https://example.com/post",
     "", "", 0},
    {"<button formaction=u>go</button>", FWI_HTML_BUTTON, "u", "go", "", 0},
    {"<input type=submit formaction=u value='ログイン'>", FWI_HTML_BUTTON, "u", "ログイン",
     "ログイン", 0},
    {"<form action=u><input name=a value=b><input type=submit value=' Review now '></form>",
     FWI_HTML_FORM, "u", "Review now", "Review now", 0},
    {"<form action=u><p>x<button>Sign <b>in</b></button><button>Cancel</button></form>y",
     FWI_HTML_FORM, "u", "Sign in", "", 0},
    {"<form action=u><button type=reset>Clear</button><input type=submit></form>", FWI_HTML_FORM,
     "u", "", "", 0},
    {"<form action=u></form><button>x</button><input type=submit value=y>", FWI_HTML_FORM, "u", "",
     "", 0},
    {"<form action=u><!--[if mso]><input type=submit value=y><form><![endif]--><button>x",
     FWI_HTML_FORM, "u", "y", "y", 0},
    {"<meta http-equiv=Refresh content=\"0; URL='http://example.com/'\">", FWI_HTML_REFRESH,
     "http://example.com/", "", "", 0},
    {"<meta http-equiv=refresh content='0,http://example.com/'>", FWI_HTML_REFRESH,
     "http://example.com/", "", "", 0},
    {"<img src='cid:x'>", FWI_HTML_IMAGE, "cid:x", "", "", 0},
    {"<table background='b.png'></table>", FWI_HTML_IMAGE, "b.png", "", "", 0},
    {"<td style=\"color:red; background: URL( 'b.png' ) no-repeat\">", FWI_HTML_IMAGE, "b.png", "",
     "", 0},
    {"<td style='background:url(&quot;b.png?a&amp;b&quot;)'>", FWI_HTML_IMAGE, "b.png?a&b", "", "",
     0},
    {"<style>.a{background:url(b.png)} .b{background:url(data:image/png;base64,AA)}</style>",
     FWI_HTML_IMAGE, "b.png", "", "", 0},
    {"<style>@font-face{src:url(\"f.woff2?x\")}</style>", FWI_HTML_OTHER, "f.woff2?x", "", "", 0},
    {"<style>@import 'b.css'; a{fill:url(#x)}</style>", FWI_HTML_OTHER, "b.css", "", "", 0},
    {"<style>@import url(b.css);</style>", FWI_HTML_OTHER, "b.css", "", "", 0},
    {"<picture><source srcset='b.webp 2x'></picture>", FWI_HTML_IMAGE, "b.webp", "", "", 0},
    {"<td style='background:url('><td style='a:url(\"'><td style='url'>"
     "<img srcset=' , ,'><img src=u>",
     FWI_HTML_IMAGE, "u", "", "", 0},
    {"<iframe src=u><a href=inside></iframe>", FWI_HTML_OTHER, "u", "", "", 0},
    {"<object data=u></object>", FWI_HTML_OTHER, "u", "", "", 0},
    {"<link rel=stylesheet href=u>", FWI_HTML_OTHER, "u", "", "", 0},
    {"<a href=''>x</a><a name=y>z</a><script>'<a href=n>'</script><!-- <a href=n> -->"
     "<textarea><a href=n></textarea><meta content='0;url=n'><a href=u>k</a>",
     FWI_HTML_ANCHOR, "u", "k", "", 0},
};

START_TEST(each_way_to_lead_somewhere_is_one_link) {
  fwi_html *html = parse(links[_i].source);
  ck_assert_uint_eq(html->link_count, 1);
  ck_assert_uint_eq(html->links_seen, 1);
  const fwi_html_link *link = &html->links[0];
  ck_assert_int_eq(link->kind, links[_i].kind);
  assert_str(link->href, links[_i].href);
  assert_str(fwi_slice_str(link->text), links[_i].text);
  assert_str(link->alt, links[_i].alt);
  ck_assert_int_eq((link->hidden ? HIDDEN : 0) | (link->conditional ? CONDITIONAL : 0),
                   links[_i].marks);
  assert_map_holds(html);
}
END_TEST

START_TEST(every_picture_of_a_set_is_a_link) {
  fwi_html *html = parse("<img src=a.png srcset='b.png 1x, c,d.png 2x,e.png'>");
  ck_assert_uint_eq(html->link_count, 4);
  assert_str(html->links[1].href, "b.png");
  assert_str(html->links[2].href, "c,d.png");
  assert_str(html->links[3].href, "e.png");
}
END_TEST

START_TEST(styles_full_of_brackets_take_linear_time) {
  static const char *const pieces[] = {"url(", "url(#", "url(\"#", "@import ", "url(&quot;"};
  fwi_buf buf = {0};
  fwi_buf_add_str(&buf, FWI_STR("<style>"));
  while (buf.len < 1 << 19)
    fwi_buf_add_str(&buf, fw_str_of(pieces[_i]));
  fwi_buf_add_char(&buf, '\0');
  fwi_html *html = parse(buf.ptr);
  ck_assert_uint_le(html->link_count, html->links_seen);
  fwi_buf_clear(&buf);
}
END_TEST

START_TEST(a_link_around_pictures_alone_is_a_button) {
  fwi_html *html = parse("<a href=u>\n&nbsp;<img src=1 alt=今すぐ> <img src=2 alt='確認 &gt;'></a>"
                         "<a href=v>text <img src=3 alt=icon></a>");
  ck_assert_uint_eq(html->link_count, 5);
  ck_assert_int_eq(html->links[0].kind, FWI_HTML_BUTTON);
  assert_str(html->links[0].alt, "今すぐ 確認 >");
  ck_assert_int_eq(html->links[3].kind, FWI_HTML_ANCHOR);
  assert_str(html->links[3].alt, "icon");
  assert_str(fwi_slice_str(html->links[3].text), "text");
}
END_TEST

START_TEST(pictures_in_no_link_give_their_words) {
  fwi_html *html =
      parse("<img alt=' a &amp; b '><a href=u><img alt=linked></a><a name=n><img alt=named></a>"
            "<div hidden><img alt=hidden></div><!--[if mso]><img alt=mso><![endif]--><img alt=''>");
  ck_assert_uint_eq(html->alt_count, 2);
  assert_str(html->alts[0]->value, "a & b");
  assert_str(html->alts[1]->value, "named");
  fwi_slice source = fwi_slice_source((fwi_slice){html->alts[0], 2, 3});
  ck_assert_ptr_eq(source.text, html->content);
  assert_str(fwi_slice_str(source), "&amp;");
  fwi_buf many = {0};
  for (int i = 0; i < 100; i++)
    fwi_buf_add_str(&many, FWI_STR("<img alt=x>"));
  fwi_buf_add_char(&many, '\0');
  ck_assert_uint_eq(parse(many.ptr)->alt_count, 64);
  fwi_buf_clear(&many);
}
END_TEST

START_TEST(the_url_of_a_link_is_a_slice_of_the_source_as_written) {
  fwi_html *html = parse("<p>x</p><a href=' http://example.com/?a&amp;b '>y</a>");
  ck_assert_ptr_eq(html->links[0].url.text, html->content);
  assert_str(fwi_slice_str(html->links[0].url), "http://example.com/?a&amp;b");
  ck_assert_ptr_eq(html->links[0].text.text, html->visible);
}
END_TEST

START_TEST(links_beyond_the_limit_are_counted_only) {
  fwi_text content = {.value = FWI_STR("<a href=1>a</a><a href=2>b<img src=3></a><a href=4>c</a>"),
                      .arena = arena};
  fwi_html *html = fwi_html_parse(arena, &content, 2);
  ck_assert_uint_eq(html->link_count, 2);
  ck_assert_uint_eq(html->links_seen, 4);
  assert_str(fwi_slice_str(html->links[1].text), "b");
  ck_assert_uint_eq(fwi_html_parse(arena, &content, 0)->link_count, 0);
}
END_TEST

START_TEST(page_facts_are_told) {
  fwi_html *html = parse("<title> A &amp; B </title><title>C</title><base href='http://a.example/'>"
                         "<base href='http://b.example/'><form><input type=Password></form>"
                         "<script></script>");
  assert_str(html->title, "A & B");
  assert_str(html->base, "http://a.example/");
  ck_assert(html->has_form && html->has_password_input && html->has_script);
  html = parse("<p>form script password</p>");
  ck_assert(!html->has_form && !html->has_password_input && !html->has_script);
  ck_assert_uint_eq(html->title.len + html->base.len, 0);
}
END_TEST

/* ---- hostile input ---- */

START_TEST(every_cut_of_a_page_is_survived) {
  fw_str all = FWI_STR(
      "<title>t&amp;</title><!--[if mso]><a href='u'>x<![endif]--><div style='display:none;"
      "color:rgb(1,2,3)'>h&#12354;</div><table><tr><td>a<td><a href=\"v?a&amp;b\" class=btn>"
      "<img src=i alt='&copy;'>お客様</a></table><meta http-equiv=refresh content='0;url=w'>"
      "<textarea>x</textarea><svg><a xlink:href=q>z</a>&#x41;&nbsp");
  for (size_t len = 0; len <= all.len; len++) {
    char *exact = fwi_xmalloc(len);
    memcpy(exact, all.ptr, len);
    assert_map_holds(parse_str((fw_str){exact, len}));
    free(exact);
  }
}
END_TEST

/* A quadratic walk over any of these would take minutes. */
static const struct {
  const char *head, *piece, *tail;
} floods[] = {
    {"", "<div>", ""},
    {"", "<div style='display:none'>", ""},
    {"<table>", "<tr><td>", ""},
    {"", "<p>", ""},
    {"", "</div>", ""},
    {"<i><i><i><i><i><i><i><i>", "</b>", ""},
    {"", "<a href=u>", ""},
    {"<a ", "x=1 ", ">t</a>"},
    {"<a href='", "xxxxxxxxxxxxxxxx", "'>t</a>"},
    {"<p style='", "color:red;", "'>t"},
    {"<p style='", "/*", "'>t"},
    {"<p style='", "/**/", "'>t"},
    {"<a href='", "&amp;", "'>t"},
    {"<!--", "--", ""},
    {"<!--", "- -- ", ""},
    {"", "<!--[if mso]>", ""},
    {"", "<!--[if mso]><a href=u>-->", ""},
    {"<script>", "</scrip", ""},
    {"", "<script>", ""},
    {"", "<title></title>", ""},
    {"<a href='", "<a href=", ""},
    {"", "<", ""},
    {"", "</", ""},
    {"", "<!", ""},
    {"", "&", ""},
    {"&#", "0", "65;"},
    {"", "&notanentityatall", ""},
    {"<a href=u>", "<img alt=abcdef>", "</a>"},
    {"", "<span style='font-size:0'>x</span> ", ""},
    {"<ruby>", "<rt>", ""},
};

START_TEST(a_flood_of_anything_is_read_in_linear_time) {
  fwi_buf flood = {0};
  fwi_buf_add_str(&flood, fw_str_of(floods[_i].head));
  while (flood.len < 1 << 20)
    fwi_buf_add_str(&flood, fw_str_of(floods[_i].piece));
  fwi_buf_add_str(&flood, fw_str_of(floods[_i].tail));
  assert_map_holds(parse_str(fwi_buf_str(&flood)));
  fwi_buf_clear(&flood);
}
END_TEST

START_TEST(what_is_deeper_than_the_stack_is_visible) {
  fwi_buf deep = {0};
  for (int i = 0; i < 300; i++)
    fwi_buf_add_str(&deep, FWI_STR("<div>"));
  fwi_buf_add_str(&deep, FWI_STR("<p style='display:none'>deep</p>"));
  assert_str(parse_str(fwi_buf_str(&deep))->visible->value, "deep");
  fwi_buf_clear(&deep);
}
END_TEST

/* ---- the small parts ---- */

static const struct {
  const char *text;
  size_t len, attribute_len;
  uint32_t c;
} references[] = {
    {"&amp;x", 5, 5, '&'},
    {"&ampx", 4, 0, '&'},
    {"&amp=x", 4, 0, '&'},
    {"&amp x", 4, 4, '&'},
    {"&thetasym;", 10, 10, 0x3D1},
    {"&alpha", 0, 0, 0},
    {"&AMP", 4, 4, '&'},
    {"&apos;", 6, 6, '\''},
    {"&apos", 0, 0, 0},
    {"&#65;", 5, 5, 'A'},
    {"&#65", 4, 4, 'A'},
    {"&#X41;", 6, 6, 'A'},
    {"&#x;", 0, 0, 0},
    {"&", 0, 0, 0},
    {"&#", 0, 0, 0},
    {"&#151;", 6, 6, 0x2014},
    {"&period;", 8, 8, '.'},
    {"&notin;", 7, 7, 0x2209},
    {"&AElig;", 7, 7, 0xC6}, /* the first and last names of letters */
    {"&Zeta;", 6, 6, 0x396},
    {"&aacute;", 8, 8, 0xE1},
    {"&mu;", 4, 4, 0x3BC},
    {"&nabla;", 7, 7, 0x2207},
    {"&yuml;", 6, 6, 0xFF},
    {"&zeta;", 6, 6, 0x3B6},
    {"&zwnj;", 6, 6, 0x200C},
    {"&Qx;", 0, 0, 0},
    {"&zzzzzzzzzzzzzzzzzzzzzzzzzz;", 0, 0, 0},
};

START_TEST(references_decode_as_html_5_says) {
  fw_str text = fw_str_of(references[_i].text);
  uint32_t c = 0;
  ck_assert_uint_eq(fwi_entity_decode(text.ptr, text.ptr + text.len, false, &c),
                    references[_i].len);
  ck_assert_uint_eq(c, references[_i].c);
  ck_assert_uint_eq(fwi_entity_decode(text.ptr, text.ptr + text.len, true, &c),
                    references[_i].attribute_len);
}
END_TEST

static const struct {
  const char *value;
  int32_t color;
} colors[] = {
    {"#fff", 0xFFFFFF},
    {"#0a0b0c", 0x0A0B0C},
    {"white", 0xFFFFFF},
    {"rgb(1, 2,3)", 0x010203},
    {"rgba(1,2,3,0)", FWI_COLOR_CLEAR},
    {"rgba(1,2,3,.5)", 0x010203},
    {"rgb(1,2)", FWI_COLOR_OTHER},
    {"rgb(999,0,0)", FWI_COLOR_OTHER},
    {"#ff", FWI_COLOR_OTHER},
    {"#ggg", FWI_COLOR_OTHER},
    {"var(--x)", FWI_COLOR_OTHER},
    {"transparent", FWI_COLOR_CLEAR},
    {"inherit", FWI_COLOR_NONE},
    {"#fff !important", 0xFFFFFF},
    {"", FWI_COLOR_OTHER},
};

START_TEST(colors_are_read_in_every_common_writing) {
  ck_assert_int_eq(fwi_style_color(fw_str_of(colors[_i].value)), colors[_i].color);
}
END_TEST

static fwi_name name_of(const char *name) {
  fw_str text = fw_str_of(name);
  return fwi_name_of(text, text.ptr + text.len);
}

static const fwi_tag *tag_of(const char *name) { return fwi_tag_find(name_of(name), strlen(name)); }

START_TEST(tags_are_found_in_any_case) {
  ck_assert_int_eq(tag_of("BlockQuote")->flags, FWI_TAG_BLOCK);
  ck_assert_int_eq(tag_of("A")->id, FWI_TAG_A);
  ck_assert_int_eq(tag_of("v:roundrect")->id, FWI_TAG_VML);
  ck_assert_int_eq(tag_of("wbr")->flags, FWI_TAG_VOID);
  ck_assert_int_eq(tag_of("p")->id, FWI_TAG_P); /* first and last of a length */
  ck_assert_int_eq(tag_of("UL")->flags, FWI_TAG_BLOCK | FWI_TAG_LIST);
  ck_assert_int_eq(tag_of("ruby")->flags, FWI_TAG_RUBY);
  ck_assert_int_eq(tag_of("v:rect")->id, FWI_TAG_VML);
  ck_assert_int_eq(tag_of("plaintext")->id, FWI_TAG_PLAINTEXT);
  ck_assert_int_eq(tag_of("x-custom")->flags, 0);
  ck_assert_int_eq(tag_of("")->flags, 0);
  ck_assert(fwi_name_eq(name_of("DIV"), name_of("div")));
  ck_assert(!fwi_name_eq(name_of("div"), name_of("dive")));
  fwi_known_name odd = "x@[`{\xC1z";
  ck_assert(fwi_name_is(name_of("X@[`{\xC1Z"), odd));
}
END_TEST

static const struct {
  const char *text;
  bool html;
} sniffs[] = {
    {"\xEF\xBB\xBF \n<!DOCTYPE HTML>", true},
    {"<table width=100%><tr>", true},
    {"<form method=post action=u><input type=password>", true},
    {"<iframe src=u>", true},
    {"こんにちは<br>本文<b>太字</b>です<p>続き</p><a href=u>x</a>", true},
    {"", false},
    {"From: <taro@example.jp> <https://example.com/> a < b > c", false},
    {"Use the </p> tag", false},
    {"int main(void) { return a<b>c; }", false},
};

START_TEST(html_is_known_by_its_looks) {
  ck_assert_int_eq(fwi_html_sniff(fw_str_of(sniffs[_i].text)), sniffs[_i].html);
}
END_TEST

#define ADD_TABLE(test, table) tcase_add_loop_test(tc, test, 0, sizeof table / sizeof *table)

int main(void) {
  Suite *suite = suite_create("html");
  TCase *tc = tcase_create("html");
  tcase_add_checked_fixture(tc, setup, teardown);
  tcase_set_timeout(tc, 60);
  ADD_TABLE(visible_text_is_what_a_reader_sees, texts);
  ADD_TABLE(text_that_styles_hide_is_counted_and_not_visible, hidden);
  tcase_add_test(tc, hidden_text_is_a_slice_of_the_source);
  tcase_add_test(tc, visible_words_lead_back_to_the_source);
  ADD_TABLE(each_way_to_lead_somewhere_is_one_link, links);
  tcase_add_test(tc, a_link_around_pictures_alone_is_a_button);
  tcase_add_test(tc, every_picture_of_a_set_is_a_link);
  tcase_add_loop_test(tc, styles_full_of_brackets_take_linear_time, 0, 5);
  tcase_add_test(tc, pictures_in_no_link_give_their_words);
  tcase_add_test(tc, the_url_of_a_link_is_a_slice_of_the_source_as_written);
  tcase_add_test(tc, links_beyond_the_limit_are_counted_only);
  tcase_add_test(tc, page_facts_are_told);
  tcase_add_test(tc, every_cut_of_a_page_is_survived);
  ADD_TABLE(a_flood_of_anything_is_read_in_linear_time, floods);
  tcase_add_test(tc, what_is_deeper_than_the_stack_is_visible);
  ADD_TABLE(references_decode_as_html_5_says, references);
  ADD_TABLE(colors_are_read_in_every_common_writing, colors);
  tcase_add_test(tc, tags_are_found_in_any_case);
  ADD_TABLE(html_is_known_by_its_looks, sniffs);
  suite_add_tcase(suite, tc);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
