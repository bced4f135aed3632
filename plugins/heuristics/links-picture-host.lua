-- Where anybody puts up pictures, and where others keep theirs: both are borrowed by who has no place
-- of his own.
local kinds = {
  open = { ja = "誰でも画像を置ける所で、企業が自社のメールに使うことは少ない", en = "anybody can put up pictures there, and firms seldom keep theirs so" },
  others = { ja = "差出人とは別の組織のサイトで、そこにある画像を借りている", en = "the site of another organisation than the sender's, whose pictures it borrows" },
}
local hosts = {}
local function list(kind, names)
  for host in string.gmatch(names, "\\S+") do hosts[host] = kind end
end
list(kinds.open, "imgur.com zupimages.net goopics.net ibb.co postimg.cc imgbb.com imageshack.us photobucket.com tinypic.com casimages.com noelshack.com "
  .. "hizliresim.com imgbox.com freeimage.host pbrd.co pasteboard.co gyazo.com prnt.sc imgpile.com servimg.com giphy.com upload.ee imgsupload.com lunapic.com")
list(kinds.others, "image-ppubs.uspto.gov wikimedia.org cdnlogo.com logos-world.net seeklogo.com brandslogos.com 1000logos.net logodownload.org pngimg.com "
  .. "media-amazon.com twimg.com")

return rule {
  id = "links/picture-host",
  version = 1,
  section = "links",
  weight = 1.2,
  grade = "fact",
  title = { ja = "よその画像置き場の画像を表示", en = "Pictures kept with others" },
  explain = {
    ja = "本文の画像は {host} から読み込まれる。{kind_ja}。",
    en = "The mail's pictures come from {host}: {kind_en}.",
  },
  prefilter = { "imgur.com", "zupimages", "goopics", "ibb.co", "postimg", "imgbb", "imageshack", "photobucket", "tinypic", "casimages", "noelshack", "hizliresim", "imgbox", "freeimage.host", "pbrd.co", "pasteboard", "gyazo", "prnt.sc", "imgpile", "servimg", "wikimedia", "cdnlogo", "logos-world", "seeklogo", "brandslogos", "1000logos", "logodownload", "pngimg", "media-amazon", "giphy", "twimg", "upload.ee", "imgsupload", "lunapic" },
  when = { "html" },
  match = function(mail, evidence)
    for _, link in ipairs(mail.links) do
      if link.kind == "image" and hosts[link.org or ""] and mail.from.org ~= link.org then
        evidence:add(link)
        evidence:set("host", link.host)
        evidence:set("kind_ja", hosts[link.org].ja)
        evidence:set("kind_en", hosts[link.org].en)
        return true
      end
    end
    return false
  end,
  false_positives = { "Private mails and forums." },
  tests = {
    { name = "imgur", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<img src="https://i.imgur.com/a.png"><p>x
]] },
    { name = "a shop's own pictures, shown by a stranger", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<img src="https://m.media-amazon.com/images/a.png"><p>x
]] },
    { name = "own", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<img src="https://example.com/a.png"><p>x
]] },
  },
}
