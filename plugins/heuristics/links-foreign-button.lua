local stranger = require("stranger")

-- What a button says, in the languages such mails are written in.
local calls = "^(?:[→▶»>* ]{0,3})(?:click|claim|verify|confirm|view|open|review|sign ?in|log ?in|get |start|continue|update|activate|access|join|go to|see |"
  .. "download|track|register|connect|secure|unlock|redeem|withdraw|learn more|check|pay|renew|upgrade|release|accept|complete|restore|manage|visit|buy|shop|play|take |enter|tap|"
  .. "here\\b|hier|jetzt|klicken|zum |zur |weiter|anmelden|bestätigen|ici|cliquez|accéder|je |confirmer|voir|clique|acess|ver |resgat|quero|confirmar|continuar|"
  .. "haga|haz|iniciar|clicca|accedi|conferma|verifica|klik|bekijk|bevestig|naar |ontvang|meld)"

local function plain(name)
  return string.find(name, "-", 1, true) and string.gsub(name, "-", "") or name
end

-- Is the host the sender's own corner of a service: shed.us6.list-manage.com, shed-my.sharepoint.com for shed.co?
-- @param name what plain() makes of the sender's own name
local function tenant(host, org, name)
  local corner = "." .. plain(string.sub(host, 1, -#org - 1))
  return #name >= 4 and (string.find(corner, "." .. name .. ".", 1, true) or string.find(corner, "." .. name .. "my.", 1, true))
end

return rule {
  id = "links/foreign-button",
  version = 1,
  section = "links",
  weight = 1.0,
  title = { ja = "行動を促すボタンだけが差出人と無関係な先へ", en = "The button leads away from the sender" },
  explain = {
    ja = "「{text}」と行動を促すリンクの行き先 {host} は、差出人 {from} と関係のない組織のもの。",
    en = "The button \"{text}\" leads to {host}, which has nothing to do with the sender ({from}).",
  },
  when = { "html", "link", "not list", "not reply", { "links.text", matches = calls } },
  match = function(mail, evidence)
    local from = mail.from.org
    if not from or mail.is_list or mail.is_reply then return false end
    local owner, returns_to = brands.owner(mail.from.domain.value), mail.return_path.org
    local name = plain(string.match(from, "^[^.]+") or "")
    local shown, known_host, known_end = 0, nil, nil -- links of one host often stand together
    for _, link in ipairs(mail:clickable()) do
      local org, text = link.org, link.text
      if org and #text < 60 and text:matches(calls) then
        local host, final = link.host, link.final
        local last = final.host
        if host ~= known_host or last ~= known_end then
          local target = final.org or org
          if org == from or target == from or target == returns_to then return false end
          if owner and owner:owns(last) then return false end
          if tenant(host, org, name) then return false end
          if stranger.filters[org] and stranger.ours(mail, mail.from.domain.value) then return false end -- a rented mail filter
          known_host, known_end = host, last
        end
        if shown < 3 then
          shown = shown + 1
          evidence:add(link)
          evidence:set("text", text.value)
          evidence:set("host", last)
        end
      end
    end
    evidence:set("from", from)
    return shown > 0
  end,
  false_positives = { "Newsletters sent through a service that counts clicks; invitations by third parties." },
  tests = {
    { name = "the sender's own corner of a mailing service", expect = false, mail = [[
From: The Garden Shed <news@thegardenshed.example>
Subject: Sale
Content-Type: text/html

<p>Our summer sale</p><a href="https://thegardenshed.us6.list-manage.com/track/click?u=1">Shop the sale</a>
]] },
    { name = "verify elsewhere", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://nlugjoc.example.net/a">Verify now</a>
]] },
    { name = "own site", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://www.example.com/a">Confirm</a>
]] },
    { name = "a colleague's link", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://nlugjoc.example.net/a">the minutes</a>
]] },
  },
}
