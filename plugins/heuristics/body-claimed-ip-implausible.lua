--- A "login from ..." with an address that no stranger can have: networks that are not
--- routed to the public.  IANA's IPv4 address space registry names the holders.
local defence = { [6] = true, [7] = true, [11] = true, [21] = true, [22] = true, [26] = true, [28] = true,
  [29] = true, [30] = true, [33] = true, [55] = true, [214] = true, [215] = true }

return rule {
  id = "body/claimed-ip-implausible",
  version = 1,
  section = "body",
  weight = 0.9,
  grade = "inference",
  title = { ja = "ログイン元とされる IP アドレスが不自然", en = "An implausible address in the claimed login" },
  explain = {
    ja = "ログイン元とされる {ip} は、米国防総省に割り当てられた範囲または公開されない範囲のアドレスで、作り話とみられる。",
    en = "The login is said to come from {ip}, in space of the US Department of Defense or not in public use; it looks made up.",
  },
  prefilter = { "ipアドレス", "ip address", "接続元" },
  match = function(mail, evidence)
    local found = mail.body:match("(?:ip ?アドレス|ip address|接続元|アクセス元)[^0-9]{0,12}(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\d.])")
    if not found then return false end
    local first = tonumber(string.match(found.value, "^\\d+"))
    if not (defence[first] or first == 0 or first == 127 or first >= 224) then return false end
    evidence:add(found)
    evidence:set("ip", found.value)
    return true
  end,
  references = { "https://www.iana.org/assignments/ipv4-address-space/" },
  tests = {
    { name = "30.70.11.19", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

IPアドレス:30.70.11.19
接続地域:国外
]] },
    { name = "an ordinary address", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/plain; charset=UTF-8

IPアドレス: 203.0.113.45
]] },
  },
}
