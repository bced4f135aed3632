--- What the text of a mail says of a login: from which address, and from where.
local places = require("places")
local M = {}

M.prefilter = {
  "ipアドレス", "ip アドレス", "ip address", "ip-address", "ip:", "ip：", "(ip", ",ip", ", ip", "from ip", "接続元", "アクセス元", "ログイン元",
}

local LOGIN = literals { "ログイン", "サインイン", "アクセス", "接続", "利用", "login", "log in", "logged in", "log-in", "sign" }
local MOST = 4 -- addresses of one mail
local MOST_LINES = 200 -- of one text with something like an address
local SHORT = 200 -- bytes of a line that is about the address from end to end
local NEAR = 4 -- lines from the address in which its place may stand

-- An address, of either version; 12:34:56 looks like one and is none, which mail:place() says.
local ADDRESS = "(?<![\\w./])(?<![0-9a-f]:)(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-f]{1,4}:[0-9a-f:]*:[0-9a-f:]*[0-9a-f])(?![\\w:]|\\.\\d|/\\d)"
-- What every such line holds, as written: told faster, and of a long mail few lines are left.
local ROUGH = "[0-9０-９][.．][0-9０-９]{1,3}[.．][0-9０-９]{1,3}[.．][0-9０-９]|(?i:[0-9a-f]{1,4}:[0-9a-f]{0,4}:[0-9a-f:]*[0-9a-f])"
local LABEL = "(?<![a-z])ip(?![a-z])|接続元|アクセス元|ログイン元"
-- A label and an address not far from it, whatever the lines are.
local LABELLED = "(?:" .. LABEL .. ").{0,200}?(?:\\d\\.\\d{1,3}\\.\\d|[0-9a-f]:[0-9a-f]{0,4}:)|\\d\\.\\d{1,3}\\.\\d.{0,100}?(?:" .. LABEL .. ")"
local PLACE = "(?:場所|地域|所在地?|国|都市|位置情報|位置|ロケーション|接続元|アクセス元|ログイン元|locations?|country|region|city|place)"
local VALUE = "^[^:]{0,40}?" .. PLACE .. "[^:\\pL]{0,3}[: ] ?(.{1,120})$"
local ALONE = "^[^:]{0,40}?" .. PLACE .. "[^:\\pL]{0,3}:?$"

--- The country that a line claims; nil when it isn't about a place.
local function of_line(lines, at)
  local line = lines[at]
  if not line or line.empty then return nil end
  local value = line:match(VALUE)
  if not value and line:matches(ALONE) then
    value = lines[at + 1]
    if value and value.empty then value = lines[at + 2] end
  end
  if value then return places.country(value) end
  return nil
end

local function place_near(lines, at)
  local line = lines[at]
  if #line > SHORT then line = line:match("(.{0,60}" .. ADDRESS .. ".{0,60})") end
  local code, name = places.country(line)
  for off = 1, NEAR do
    if not code then code, name = of_line(lines, at + off) end
  end
  for off = 1, NEAR do
    if not code then code, name = of_line(lines, at - off) end
  end
  return code, name
end

--- Addresses that logins are said to come from.
-- @return list of {ip = Text, at = Place, code = ISO 3166 or "abroad" or nil, place = Text that says so or nil}
function M.logins(mail)
  local found, known = {}, {}
  if not mail.body:has(LOGIN) then return found end
  for _, part in ipairs(mail.texts) do
    local rough = {} -- the value of lines with an address that wasn't met before: most parts say the same again
    for _, line in ipairs(part:matches(LABELLED) and part:lines(ROUGH, MOST_LINES) or {}) do
      local ip = line:match(ADDRESS)
      if ip and not known[ip.folded] then rough[line.value] = true end
    end
    local lines = next(rough) and part:lines() or {}
    for i, line in ipairs(lines) do
      local ip = rough[line.value] and line:match(ADDRESS)
      if ip and not known[ip.folded] and (line:matches(LABEL) or (lines[i - 1] and lines[i - 1]:matches(LABEL))) then
        known[ip.folded] = true
        local at = mail:place(ip.folded)
        if at.state then
          local code, place = place_near(lines, i)
          table.insert(found, { ip = ip, at = at, code = code, place = place })
        end
        rough[line.value] = nil
        if #found == MOST then return found end
        if not next(rough) then break end
      end
    end
  end
  return found
end

--- Can what is claimed be true, by what is known of the address?  nil when that can't be said.
function M.agrees(login)
  local country = login.at.country
  if not (login.code and country) or login.at.network == "cdn" then return nil end
  if login.code == "abroad" then return country ~= "JP" end
  return login.code == country or (M.one_china[login.code] and M.one_china[country]) or false
end

-- Databases and mails differ in what they call these.
M.one_china = { CN = true, HK = true, MO = true, TW = true }

return M
