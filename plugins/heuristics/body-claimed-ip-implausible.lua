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
    ja = "ログイン元とされる {ip} は、存在しない値か、米国防総省の範囲、または外部からは使えない範囲のアドレスで、作り話とみられる。",
    en = "The login is said to come from {ip}, which can't exist, is space of the US Department of Defense, or is not in public use; it looks made up.",
  },
  prefilter = { "ipアドレス", "ip アドレス", "アクセス元", "ip address", "接続元", "ログインip", "ログイン元" },
  match = function(mail, evidence)
    local found = mail.body:match("(?:ip ?アドレス|ip address|接続元|アクセス元|ログインip|ログイン元)[^0-9]{0,12}(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\d.])")
    if not found then return false end
    local first = tonumber(string.match(found.value, "^\\d+"))
    local impossible = false
    for byte in string.gmatch(found.value, "\\d+") do impossible = impossible or tonumber(byte) > 255 end
    -- Notices of one's own router name private addresses; a stranger's login can't come from one.
    local private = mail.sender.verdict ~= "genuine" and #mail:clickable() > 0 and not ip.public(found.value)
      and mail.body:has("ログイン", "サインイン", "アクセス", "login", "log in", "sign-in", "sign in")
    if not (impossible or defence[first] or private) then return false end
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
