--- Does a name look drawn by a machine?  Weak evidence: abbreviations look alike.
local M = {}

-- Pairs of consonants that begin a word in English or in romaji.
local heads = {}
for pair in string.gmatch("bl br by ch cl cr cy dr dw dy fl fr gh gl gn gr gy hy jy kh kl kn kr ky "
  .. "ly my ny ph pl pr ps py qu rh ry sc sh sk sl sm sn sp sq st sw sy th tr ts tw ty vy wh wr zh "
  .. "mc", "[a-z]+") do heads[pair] = true end
-- Pairs that stand inside words besides those.
local inner = {}
for pair in string.gmatch("ct ck cc cs bb bs bt bj bm dd dg ds dn dl dm dv dh dj ff ft fs gg gs gd "
  .. "ht hn hm hl ks kk kt kl kw ld lf lg lk ll lm ln lp ls lt lv lb lc lw lr mb mm mp ms mn mf nc "
  .. "nd nf ng nj nk nl nm nn np nr ns nt nv nw nx nz nb nh pp pt ps pm pf rb rc rd rf rg rh rj rk "
  .. "rl rm rn rp rr rs rt rv rw rz sf sd sb ss sr tb tc tf tg th tl tm tn ts tt tp tz wd wk wl wn ws "
  .. "xc xp xt yb yc yd ym yn yp ys yt ws zz zl xy sm sn gm gl bl br kb pd pc pl wb wm", "[a-z]+") do
  inner[pair] = true
end

-- What is left: pairs that don't stand inside a word, and pairs that don't begin one; as
-- expressions: "b[cdf]|c[bd]".
local odd, odd_head = {}, {}
local consonants = "bcdfghjklmnpqrstvwxyz"
for first in string.gmatch(consonants, ".") do
  local inside, begins = "", ""
  for second in string.gmatch(consonants, ".") do
    local pair = first .. second
    if not heads[pair] then begins = begins .. second end
    if not (heads[pair] or inner[pair]) then inside = inside .. second end
  end
  if inside ~= "" then table.insert(odd, first .. "[" .. inside .. "]") end
  if begins ~= "" then table.insert(odd_head, first .. "[" .. begins .. "]") end
end
-- Most places haven't two consonants: then the list needn't be gone through.
local two = "(?=[" .. consonants .. "]{2})"
odd = two .. "(?=" .. table.concat(odd, "|") .. ")"
odd_head = two .. "(?=" .. table.concat(odd_head, "|") .. ")"

-- Two unlikely joints of consonants in a piece of letters; "nlugjoc" has them: nl, gj.  The first
-- is as good as any: it isn't tried twice.
local joints = "(?<![a-z])(?=[a-z]{6})(?>" .. odd_head .. "|[a-z]+?" .. odd .. ")[a-z]+?" .. odd
-- Letters and digits that change places again and again: "q2ni50y", "klzwwaj4og7x".  The first
-- changes are as good as any: nothing is tried twice.  They take digits in two places, which few
-- names have.
local swaps = "^(?=[^0-9]*+[0-9]++[^0-9]++[0-9])(?:(?>.*?(?:[a-z](?=[0-9])|[0-9](?=[a-z])))){4}"

--- What every label that looks drawn matches; for `when`.
M.pattern = joints .. "|" .. swaps

--- @param label one label of a host name, lower case
function M.label(label)
  if #label < 6 or #label > 30 or string.sub(label, 1, 4) == "xn--" then return false end
  return string.find(label, M.pattern) ~= nil
end

--- What a token() below holds; for `when`.
M.turns = "(?:(?:[A-Za-z](?=\\d)|\\d(?=[A-Za-z]))[A-Za-z0-9]*?){3}"

--- A long mixed token such as "oAoXf001526UI6dp8L63951657" in a text.
-- @param value unfolded string
function M.token(value)
  for word in string.gmatch(value, "[A-Za-z0-9]{14,}") do
    local turns = 0
    for _ in string.gmatch(word, "[A-Za-z](?=\\d)|\\d(?=[A-Za-z])") do turns = turns + 1 end
    if turns >= 3 then return word end
  end
  return nil
end

return M
