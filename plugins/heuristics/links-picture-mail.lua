--- A picture that is there to be seen.  One alone behind all else is the sender's dot that counts readers.
local function shown(mail)
  for _, link in ipairs(mail:clickable()) do
    if link.kind == "button" and link.text.empty and not link.hidden and link.host ~= "" then return link end
  end
  local picture, count, last = nil, 0, nil
  for _, link in ipairs(mail.links) do
    if link.kind == "image" and not link.hidden and link.host ~= "" then
      picture, count = picture or link, count + 1
    end
    if link.kind ~= "text" then last = link end
  end
  local dot = count == 1 and picture.alt == "" and picture.index == last.index
  return not dot and picture or nil
end

return rule {
  id = "links/picture-mail",
  version = 1,
  section = "links",
  weight = 1.2,
  title = { ja = "ほとんど画像だけのメール", en = "Little more than a picture to click" },
  explain = {
    ja = "見える文章は {letters} 文字ほどしかなく、画像とリンクで構成されている。文章を調べるフィルターを避ける作りとみられる。",
    en = "Some {letters} letters of text, and pictures with a link: a shape that leaves filters nothing to read.",
  },
  when = { "html:little-text", "link" },
  match = function(mail, evidence)
    local bytes, letters = 0, 0
    for _, page in ipairs(mail.html) do
      bytes = bytes + #page.visible
      if bytes > 200 then return false end
      letters = letters + (utf8.len(page.visible.value) or #page.visible)
    end
    local picture = shown(mail)
    if not picture then return false end
    evidence:add(picture)
    evidence:set("letters", letters)
    return true
  end,
  false_positives = { "Greeting cards, invitations, adverts of genuine shops." },
  tests = {
    { name = "a picture with a link", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://nlugjoc.example/c"><img src="https://pics.example/a.png"></a> Buy
]] },
    { name = "a picture that the mail brings along", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://nlugjoc.example/c"><img src="cid:1"></a>
]] },
    { name = "a receipt with a dot that counts its readers", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<p>Thank you, your order is on its way.</p><a href="https://example.com/order">See it</a><img src="https://example.com/o.gif" width=1 height=1>
]] },
    { name = "text with a picture", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<img src="https://example.com/a.png"><p>All about our work in this month. All about our work in this month. All about our work in this month. All about our work in this month. All about our work in this month. All about our work in this month. All about our work in this month. All about our work in this month. All about our work in this month. All about our work in this month. <a href="https://example.com/">more</a>
]] },
  },
}
