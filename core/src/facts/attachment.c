#include "facts/attachment.h"

#include "message/part.h"

/* Bodies of the mail and the mails in it are looked at elsewhere. */
static bool is_file(const fwi_part *part) {
  return !part->nested && part->kind != FWI_PART_MULTIPART &&
         (part->attachment || part->kind == FWI_PART_OTHER || part->kind == FWI_PART_MESSAGE);
}

static void open_page(fwi_message *message, fwi_attachment *file) {
  const fwi_text *source = fwi_part_as_text(message, file->part);
  if (!source)
    return;
  fwi_arena *arena = message->arena;
  file->html = fwi_html_parse(arena, source, message->limits.links);
  if (file->html->hidden_page_html.len)
    file->hidden = fwi_html_parse(
        arena, fwi_inside_text(fwi_part_octets(message, file->part), file->html->hidden_page_html),
        message->limits.links);
}

fwi_attachment *fwi_attachments_read(fwi_message *message, fwi_inspector *inspector,
                                     size_t *count) {
  size_t files = 0;
  for (size_t i = 0; i < message->part_count; i++)
    files += is_file(&message->parts[i]);
  *count = 0;
  fwi_attachment *all = FWI_NEW_ARRAY(message->arena, fwi_attachment, files);
  for (size_t i = 0; i < message->part_count; i++) {
    fwi_part *part = &message->parts[i];
    if (!is_file(part))
      continue;
    fwi_attachment *file = &all[(*count)++];
    *file = (fwi_attachment){.part = part, .listed = part->attachment};
    if (part->kind == FWI_PART_MESSAGE) {
      file->content = (fwi_content){FWI_CONTENT_MAIL, FWI_STR("message/rfc822")};
      continue;
    }
    file->content = fwi_content_find(fwi_part_bytes(message, part));
    if (part->kind == FWI_PART_HTML && file->content.kind == FWI_CONTENT_UNKNOWN)
      file->content = (fwi_content){FWI_CONTENT_HTML, FWI_STR("text/html")};
    if (file->content.kind == FWI_CONTENT_HTML)
      open_page(message, file);
    else
      file->inside = fwi_inside_read(inspector, message, part, file->content);
  }
  return all;
}
