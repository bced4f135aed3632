return rule {
  id = "sender/return-path-other",
  version = 1,
  section = "sender",
  weight = 0.4,
  grade = "fact",
  title = { ja = "Return-Path が別の組織", en = "Return-Path in another organisation" },
  explain = {
    ja = "不達の返送先（Return-Path）のドメイン {path} が、差出人のドメイン {domain} と違う。配信代行でも起こる。",
    en = "The return path is in {path}, the sender in {domain}; mailing services do so too.",
  },
  when = { "return-path:other", "not list", "not dkim:pass", "not dmarc:pass" },
  match = function(mail, evidence)
    local path, from = mail.return_path, mail.from
    if not path.org or not from.org or path.org == from.org then return false end
    local owner = brands.owner(from.domain.value)
    if owner and owner:owns(path.domain) then return false end
    if mail.auth.dkim == "pass" or mail.auth.dmarc == "pass" then return false end
    if mail.is_list then return false end
    evidence:add(path)
    evidence:set("path", path.domain.value)
    evidence:set("domain", from.domain.value)
    return true
  end,
  false_positives = { "Mailing services, forwarders." },
  tests = {
    { name = "two organisations", expect = true, mail = [[
Return-Path: <bounce@executiveonelimousine.com>
From: x@example.com
Subject: x

Hello.
]] },
    { name = "sub-domain of the same", expect = false, mail = [[
Return-Path: <bounce@mail.example.com>
From: x@example.com
Subject: x

Hello.
]] },
  },
}
