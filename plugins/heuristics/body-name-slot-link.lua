-- Told by the first letter, most lines are no such field.
local field = "(*ANYCRLF)(?mi)^\\W{0,4}(?=[ulbnigyfиنユお氏])(?:user ?name|login|benutzername|nombre de usuario|nome de usuário|nome utente|nom d.utilisateur|identifiant|gebruikersnaam|ユーザー名|имя пользователя|نام.?کاربری|your name|first name|お名前|氏名)[ \\t　]*[:：]"
local heads = {}
for name in string.gmatch("username,user name,login,benutzername,nombre de usuario,nome de usuário,nome utente,utilisateur,identifiant,"
  .. "gebruikersnaam,ユーザー名,имя пользователя,کاربری,your name,first name,お名前,氏名", "[^,]+") do
  table.insert(heads, name .. ":")
  table.insert(heads, name .. " :")
end
local slot = "[:：]\\s*[^@\\s:/]{0,40}?\\s*(?:https?://)?((?:[a-z0-9-]+\\.)+[a-z]{2,12}(?:/\\S*)?)\\s*(?:[-–—*>!|]|=>)+\\s*\\S"

return rule {
  id = "body/name-slot-link",
  version = 1,
  section = "body",
  weight = 3.0,
  grade = "fact",
  title = { ja = "名前欄に宣伝の URL を書き込んだ自動送信メール", en = "An address to visit where a name should stand" },
  explain = {
    ja = "名前を入れる欄に「{host}」と URL や宣伝文が書かれている。よそのサイトの登録・問い合わせフォームを悪用し、そのサイトから受信者へ宣伝を送らせる手口。",
    en = "Where a user's name should stand is \"{host}\" and a promise: somebody filled a stranger's form to have that site send the advert.",
  },
  prefilter = heads,
  when = { "not list", "not reply" },
  match = function(mail, evidence)
    if mail.is_list or mail.is_reply then return false end
    for _, part in ipairs(mail.texts) do
      for _, line in ipairs(part:lines(field, 20)) do
        local host = line:match(slot)
        if host and not domain.same_org(string.match(host.folded, "^[a-z0-9.-]+"), mail.from.domain) then
          evidence:add(line)
          evidence:set("host", host.value)
          return true
        end
      end
    end
    return false
  end,
  false_positives = { "A list of servers with their logins." },
  exempt = { ["full-width"] = "The name of the slot is the site's own, which the abuser can't redraw." },
  tests = {
    { name = "a registration that advertises", expect = true, mail = [[
From: WordPress <wordpress@kits.example>
To: jane@firm.example.com
Subject: [Kits] Login Details

New user registration on your site:
Username: ynwvhg.transfer-btc.example - WITHDRAW FUNDS 121582 USDT
]] },
    { name = "in Spanish", expect = true, mail = [[
From: WordPress <wordpress@muni.example>
To: jane@firm.example.com
Subject: Datos de acceso
Content-Type: text/plain; charset=utf-8

Nombre de usuario: www.hftiif.example - 1.364 BTC
]] },
    { name = "an ordinary registration", expect = false, mail = [[
From: WordPress <wordpress@kits.example>
To: jane@firm.example.com
Subject: [Kits] Login Details

Username: jane.doe
To set your password: https://kits.example/wp-login.php
]] },
    { name = "a mailbox as user name", expect = false, mail = [[
From: WordPress <wordpress@kits.example>
To: jane@firm.example.com
Subject: [Kits] Login Details

Username: jane@firm.example.com - please keep it
]] },
  },
}
