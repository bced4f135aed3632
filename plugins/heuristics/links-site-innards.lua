-- Folders of a web site's own machinery: whoever breaks in puts his pages there, and its owner never.
local innards = "(?i)^/(?:[^?#]{0,80}/)?(?:wp-(?:includes|admin)|wp-content(?:/(?:plugins|themes|uploads|upgrade|cache|languages|mu-plugins))?|\\.well-known|\\.tmb|node_modules|vendor/phpunit)/"
-- What is fetched from there all the same.
local files = "(?i)\\.(?:pdf|docx?|xlsx?|pptx?|odt|csv|zip|png|jpe?g|gif|webp|svg|ico|css|js|mp[34]|m4a|ics|xml|txt|json|woff2?)$"
local owned = "(?i)^/(?:[^?#]{0,80}/)?(?:wp-admin/(?:(?:post|edit|index|admin|profile|comment|user-edit|plugins|themes|update-core|options[a-z-]*|admin-ajax|admin-post|network/[a-z-]+)\\.php)?$|\\.well-known/(?:acme-challenge|security\\.txt|openid-configuration|change-password|apple-app-site-association))"

return rule {
  id = "links/site-innards",
  version = 1,
  section = "links",
  weight = 2.0,
  title = { ja = "サイトの内部フォルダーに置かれたページ", en = "A page among a web site's machinery" },
  explain = {
    ja = "リンク先 {host} のページは「{folder}」という、サイトの部品を置く場所にある。訪問者に見せるページはそこに置かれない。侵入されたサイトとみられる。",
    en = "The page at {host} lies in \"{folder}\", among the parts of the site and not its pages: a site that was broken into.",
  },
  prefilter = { "/wp-includes/", "/wp-admin/", "/wp-content/", "/.well-known/", "/.tmb/", "/node_modules/", "/vendor/phpunit/" },
  when = { "link", "not list" },
  match = function(mail, evidence)
    if mail.is_list then return false end
    for _, link in ipairs(mail:clickable()) do
      local folder = link.kind ~= "image" and string.match(link.path, innards)
      if folder and not string.find(link.path, files) and not string.find(link.path, owned) and not brands.owner(link.host) then
        evidence:add(link)
        evidence:set("host", link.host)
        evidence:set("folder", folder)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Small sites whose forms and downloads are run by a plugin there." },
  tests = {
    { name = "a login among a site's style sheets", expect = true, mail = [[
From: 証券 <a@fitness.example>
To: taro@firm.example.jp
Subject: 認証の設定
Content-Type: text/plain; charset=utf-8

設定してください。 https://fitness.example/wp-includes/css/m/
]] },
    { name = "a page beside the certificates", expect = true, mail = [[
From: Parcels <a@cocina.example>
To: jane@firm.example.com
Subject: Your parcel

https://cocina.example/.well-known/track/index.php
]] },
    { name = "a picture and a document that were uploaded", expect = false, mail = [[
From: Club <a@club.example>
To: jane@firm.example.com
Subject: Programme

https://club.example/wp-content/uploads/2025/03/programme.pdf
https://club.example/wp-content/uploads/2025/03/hall.jpg
]] },
    { name = "the site's own letter to its owner", expect = false, mail = [[
From: WordPress <wordpress@club.example>
To: jane@club.example
Subject: Please moderate

https://club.example/wp-admin/comment.php?action=approve&c=12
https://club.example/wp-admin/
]] },
  },
}
