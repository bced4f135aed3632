local stranger = require("stranger")

-- What a button says, in the languages such mails are written in.
local calls = "^(?:[→▶»>* ]{0,3})(?:click|claim|verify|confirm|view|open|review|sign ?in|log ?in|get |start|continue|update|activate|access|join|go to|see |"
  .. "download|track|register|connect|secure|unlock|redeem|withdraw|learn more|check|pay|renew|upgrade|release|accept|complete|restore|manage|visit|buy|shop|play|take |enter|tap|"
  .. "here\\b|hier|jetzt|klicken|zum |zur |weiter|anmelden|bestätigen|ici|cliquez|accéder|je |confirmer|voir|clique|acess|ver |resgat|quero|confirmar|continuar|"
  .. "haga|haz|iniciar|clicca|accedi|conferma|verifica|klik|bekijk|bevestig|naar |ontvang|meld)"

-- Is the host the sender's own corner of a service: shed.us6.list-manage.com, shed-my.sharepoint.com for shed.co?
local function tenant(link, org)
  local name = string.gsub(string.match(org, "^([^.]+)") or "", "-", "")
  if #name < 4 or not link.org then return false end
  for label in string.gmatch(string.sub(link.host, 1, -#link.org - 1), "[^.]+") do
    local plain = string.gsub(label, "-", "")
    if plain == name or plain == name .. "my" then return true end
  end
  return false
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
    local shown, known_host, known_end = 0, nil, nil -- links of one host often stand together
    for _, link in ipairs(mail:clickable()) do
      local host, text = link.host, link.text
      local last = link.final.host
      local known = host == known_host and last == known_end
      if not (known and shown == 3) and #text < 60 and link.org and text:matches(calls) then
        if not known then
          local org = link.org
          local final = link.final.org or org
          if org == from or final == from or final == returns_to then return false end
          if owner and owner:owns(last) then return false end
          if tenant(link, from) then return false end
          if stranger.filter(host) and stranger.ours(mail, mail.from.domain.value) then return false end -- a rented mail filter
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
