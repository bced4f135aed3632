local named = "(?i)^[^/:?#]{1,80}\\.(pdf|docx?|xlsx?|pptx?|zip|rar|tiff?|wav|mp3|m4a|eml)(?![a-z0-9.])"

return rule {
  id = "links/file-name-to-page",
  version = 1,
  section = "links",
  weight = 1.3,
  grade = "fact",
  title = { ja = "ファイル名に見せたリンクが Web ページを開く", en = "A file's name that opens a web page" },
  explain = {
    ja = "リンクの文字は「{name}」とファイルに見えるが、行き先 {host} はファイルではなく Web ページ。",
    en = "The link reads \"{name}\" like a file, but what it opens at {host} is a web page.",
  },
  prefilter = { ".pdf", ".doc", ".xls", ".ppt", ".zip", ".rar", ".tif", ".wav", ".mp3", ".m4a", ".eml" },
  when = { "html", "link", "not list" },
  match = function(mail, evidence)
    if mail.is_list then return false end
    for _, link in ipairs(mail:clickable()) do
      local ending = string.match(link.text.value, named)
      -- Services where files are shared show a page of their own; a query may name the file.
      local other = ending and not brands.owner(link.host) and not brands.owner(link.final.host) and not link.marks["redirector"]
        and not string.find(string.lower((link.final.path or link.path) .. "?" .. link.query), "." .. string.lower(ending), 1, true)
      if other and link.kind == "anchor" then
        evidence:add(link)
        evidence:set("name", link.text.value)
        evidence:set("host", link.final.host or link.host)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "A firm's own file store that numbers its files." },
  tests = {
    { name = "a scan that is a page", expect = true, mail = [[
From: Scanner <scan@bakery.example>
To: jane@firm.example.com
Subject: Scan
Content-Type: text/html

<a href="https://bakery.example/upgrade/scan/">Scan_0012.pdf (418 KB)</a>
]] },
    { name = "an invoice behind a form", expect = true, mail = [[
From: Accounts <a@bakery.example>
To: jane@firm.example.com
Subject: Invoice
Content-Type: text/html

<a href="https://share.example.net/view?u=jane">INV-2025.xlsx</a>
]] },
    { name = "the file itself", expect = false, mail = [[
From: Club <a@club.example>
To: jane@firm.example.com
Subject: Programme
Content-Type: text/html

<a href="https://club.example/files/programme.pdf?v=2">programme.pdf</a>
]] },
    { name = "a service that shares files", expect = false, mail = [[
From: Ann <a@club.example>
To: jane@firm.example.com
Subject: Draft
Content-Type: text/html

<a href="https://www.dropbox.com/scl/fi/x1/abc">Draft_v4.docx</a>
]] },
  },
}
