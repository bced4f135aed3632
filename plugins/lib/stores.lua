--- Places on the net where anybody puts up a page at once, without a name of his own.
local M = {}

--- Hosts that developers and programs use; no firm passes documents on there.
M.anonymous = "\\.(?:r2\\.dev|web\\.app|firebaseapp\\.com|pages\\.dev|workers\\.dev|netlify\\.app|vercel\\.app|(?:blob|web)\\.core\\.windows\\.net"
  .. "|backblazeb2\\.com|myqcloud\\.com|aliyuncs\\.com|digitaloceanspaces\\.com)$"

--- What such a host holds, for a prefilter.
M.prefilter = {
  ".r2.dev", ".web.app", "firebaseapp.com", ".pages.dev", ".workers.dev", "netlify.app", "vercel.app", "core.windows.net", "backblazeb2.com",
  "myqcloud.com", "aliyuncs.com", "digitaloceanspaces.com",
}

return M
