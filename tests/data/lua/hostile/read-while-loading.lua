-- Loaded while a mail is looked at, when another rule has left it in a library: no mail is there to
-- be read until match() is called.
local lent = require("keeper").kept()
local refused = 0
local function try(read)
  if not pcall(read) then
    refused = refused + 1
  end
end
if lent then
  try(function()
    return lent.mail.subject.value
  end)
  try(function()
    return lent.mail.salutation
  end)
  try(function()
    return lent.mail:header("From")
  end)
  try(function()
    return lent.body.empty
  end)
  try(function()
    return lent.body:has("example")
  end)
end
return rule {
  id = "hostile/read-while-loading",
  version = 1,
  section = "body",
  weight = 1,
  title = { ja = "敵対的", en = "hostile" },
  explain = { ja = "敵対的。", en = "Hostile." },
  match = function(mail, evidence)
    error(refused .. " refused")
  end,
}
