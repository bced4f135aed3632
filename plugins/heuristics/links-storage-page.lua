local store = "^(?:storage\\.(?:cloud\\.)?google(?:apis)?\\.com|(?:.*\\.)?s3[.-](?:[a-z0-9-]+\\.)*amazonaws\\.com|.*\\.(?:blob|web)\\.core\\.windows\\.net|.*\\.digitaloceanspaces\\.com"
  .. "|.*\\.r2\\.dev|.*\\.(?:web|run|netlify|vercel|pages)\\.(?:app|dev)|.*\\.a\\.run\\.app|.*\\.backblazeb2\\.com|.*\\.linodeobjects\\.com|.*\\.appdomain\\.cloud|.*\\.firebaseapp\\.com|firebasestorage\\.googleapis\\.com|.*\\.oraclecloud\\.com|.*\\.wasabisys\\.com|.*\\.myqcloud\\.com|.*\\.aliyuncs\\.com|.*\\.cloudfront\\.net|.*\\.azureedge\\.net|.*\\.workers\\.dev)$"

return rule {
  id = "links/storage-page",
  version = 1,
  section = "links",
  weight = 1.5,
  grade = "fact",
  title = { ja = "クラウドの保管庫に置いたページ", en = "A page in a cloud store" },
  explain = {
    ja = "リンク先 {host} はクラウドの保管庫で、名前のある Web サイトではない。転送用のページを使い捨てで置くのに使われる。",
    en = "The link opens {host}, a store in a cloud and not a site: a place for throw-away pages that lead on.",
  },
  prefilter = { "storage.googleapis", "storage.cloud.google", "amazonaws.com", "core.windows.net", "digitaloceanspaces", "r2.dev", ".web.app", ".web.dev", ".run.app", ".run.dev", ".netlify.app", ".netlify.dev", ".vercel.app", ".vercel.dev", ".pages.app", ".pages.dev", "firebaseapp", "workers.dev", "backblazeb2", "linodeobjects", "appdomain.cloud", "oraclecloud", "wasabisys", "myqcloud", "aliyuncs", "cloudfront.net", "azureedge.net" },
  when = { "link" },
  match = function(mail, evidence)
    local links, hosts = mail:leading(function(host) return string.find(host, store) end)
    evidence:add(links)
    evidence:set("host", hosts)
    return #links > 0
  end,
  false_positives = { "Downloads and pages of firms that keep them there." },
  tests = {
    { name = "bucket", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://storage.googleapis.com/aaa/b.html#1x">Go</a>
]] },
    { name = "a site", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://example.com/b.html">Go</a>
]] },
  },
}
