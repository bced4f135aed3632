--- What somebody looked up and stored (docs/facts-file.md): words for findings.
local M = {}

--- "2022-03-10 (whois.example, 2022-03-18)": a value with who said so and when.
function M.said(value, answer)
  return string.format("%s (%s, %s)", value, answer.source or "-", answer.checked_at or "-")
end

--- Days from the day of registration to the mail's Date; nil when either isn't known.
function M.age(mail, registration)
  local day = registration.registered
  local y, m, d = string.match(day or "", "^(\\d{4})-(\\d\\d)-(\\d\\d)$")
  if not y or not mail.date.epoch then return nil end
  return math.floor((mail.date.epoch - date.ymd(tonumber(y), tonumber(m), tonumber(d))) / 86400)
end

--- A domain younger than this was probably registered for the campaign: most phishing domains
-- are used within weeks, while companies keep theirs for years.
M.young_days = 90

--- Add what stored reputation says against @what.
-- @return was there anything?
function M.listed(mail, evidence, what)
  for _, answer in ipairs(mail:reputation(what)) do
    local bad = answer.verdict == "dangerous" or answer.verdict == "suspicious"
    if bad and answer.outcome == "found" then
      evidence:add(what .. ": " .. M.said(answer.verdict, answer))
      evidence:set("what", what)
      evidence:set("word", answer.category or answer.verdict)
      evidence:set("source", answer.source)
      evidence:set("day", answer.checked_at)
      return true
    end
  end
  return false
end

return M
