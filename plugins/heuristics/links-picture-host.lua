local hosts = {}
for host in string.gmatch("imgur.com zupimages.net goopics.net ibb.co postimg.cc imgbb.com imageshack.us photobucket.com tinypic.com casimages.com noelshack.com "
  .. "hizliresim.com imgbox.com freeimage.host pbrd.co pasteboard.co image-ppubs.uspto.gov gyazo.com prnt.sc imgpile.com servimg.com wikimedia.org "
  .. "cdnlogo.com logos-world.net seeklogo.com brandslogos.com 1000logos.net logodownload.org pngimg.com media-amazon.com giphy.com twimg.com upload.ee imgsupload.com lunapic.com", "\\S+") do hosts[host] = true end

return rule {
  id = "links/picture-host",
  version = 1,
  section = "links",
  weight = 1.2,
  grade = "fact",
  title = { ja = "画像を無料の画像置き場から表示", en = "Pictures from a free picture host" },
  explain = {
    ja = "本文の画像が、誰でも登録なしで置ける {host} から読み込まれる。企業のメールでは使わない。",
    en = "The mail's pictures come from {host}, where anybody puts up pictures; firms don't keep theirs there.",
  },
  prefilter = { "imgur.com", "zupimages", "goopics", "ibb.co", "postimg", "imgbb", "imageshack", "photobucket", "tinypic", "casimages", "noelshack", "hizliresim", "imgbox", "freeimage.host", "pbrd.co", "pasteboard", "gyazo", "prnt.sc", "imgpile", "servimg", "wikimedia", "logo", "pngimg", "media-amazon", "giphy", "twimg", "upload.ee", "imgsupload", "lunapic" },
  when = { "html" },
  match = function(mail, evidence)
    for _, link in ipairs(mail.links) do
      if link.kind == "image" and hosts[link.org or ""] and mail.from.org ~= link.org then
        evidence:add(link)
        evidence:set("host", link.host)
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
    { name = "own", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<img src="https://example.com/a.png"><p>x
]] },
  },
}
