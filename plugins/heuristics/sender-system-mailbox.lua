local accounts = "^(?i:root|www-data|www|apache|httpd|nobody|wwwrun|ubuntu|centos|debian|nginx)$"

return rule {
  id = "sender/system-mailbox",
  version = 1,
  section = "sender",
  weight = 1.5,
  grade = "fact",
  title = { ja = "サーバーの管理用アカウントから送信", en = "Sent by a server's own account" },
  explain = {
    ja = "返送先が {address} で、サーバー自身のアカウントから送られている。乗っ取られたサーバーによく見られる。",
    en = "Bounces go to {address}: a server's own account sent it, as on servers that were broken into.",
  },
  when = { { "return_path.localpart.value", matches = accounts } },
  match = function(mail, evidence)
    local path, from = mail.return_path, mail.from
    if path.org == from.org or not string.find(path.localpart.value, accounts) then return false end
    evidence:add(path)
    evidence:set("address", path.address.value)
    return true
  end,
  false_positives = { "Web forms on a server that sends as its user." },
  tests = {
    { name = "root", expect = true, mail = [[
Return-Path: <root@vps1.example.net>
From: Bank <a@example.com>
Subject: x

x
]] },
    { name = "own", expect = false, mail = [[
Return-Path: <root@mail.example.com>
From: cron <root@example.com>
Subject: x

x
]] },
  },
}
