--- What the campaigns share: enough of a known wording, in a mail that poses as somebody who didn't send it,
-- with a link to a stranger.
local posing = require("posing")
local forward = require("forward")

local M = {}

--- Whom a lure poses as.
-- @param ids of brands, the likeliest first
-- @return what match() takes; its field `when` is what match() needs
function M.poses(ids)
  local known = {} -- id -> its rank
  for rank, id in ipairs(ids) do known[id] = known[id] or rank end
  return {
    known = known,
    when = { "link", { "brands.id", matches = "^(?:" .. table.concat(ids, "|") .. ")$" } },
  }
end

--- What any lure wants done, or threatens with: half of every wording.  The other half, what it is about, is each
-- campaign's own.
M.demands = literals {
  "更新", "ご変更", "変更手続", "変更する", "再設定", "再登録", "再認証", "再開", "認証を", "認証する", "認証して", "認証はこちら", "認証手続", "認証ページ",
  "安全認証", "本人確認", "本人認証", "本人情報", "本人様確認", "確認する", "確認して", "確認をお願い", "ご確認ください", "ご確認の", "ご確認を", "を確認", "内容の確認", "情報の確認", "登録情報",
  "ご利用確認", "確認ページ", "確認手続", "確認はこちら", "確認期限", "情報をご記入", "情報の入力", "入力してください", "ご入力", "登録してください", "手続き",
  "お手続", "ログインして", "ログインはこちら", "にログイン", "ログインページ", "設定してください", "設定を完了", "設定が完了", "設定の完了", "設定のお願い", "設定をお願い", "設定はこちら", "設定する", "未設定", "未登録", "解除", "取消", "取り消し", "キャンセル",
  "停止する", "報告する", "申請する", "お支払いはこちら", "支払いへ", "支払う", "支払い手続", "お支払いください", "お支払いをお願い", "今すぐ", "受け取る",
  "受け取り", "受取手続", "受取口座", "交換する", "交換手続", "延長する", "エントリー", "回答", "提出する", "同意はこちら", "アカウントを維持", "所有権の証明",
  "お問い合わせフォーム", "下記url", "下記のurl", "下記リンク", "下記のリンク", "以下のリンク", "下のリンク", "下記より", "下記から", "下記にて", "下記の接続", "下記の画面",
  "以下から", "以下より", "クリックして", "をクリック", "ボタンを押", "詳細はこちら", "詳細はリンク", "手続きはこちら",
  "24時間以内", "48時間以内", "72時間以内", "本日中", "本日限り", "至急", "早急に", "期限までに", "期日までに", "期限を過ぎると", "お早め",
  "停止いたします", "停止される", "停止されます", "停止となる", "制限される", "利用できなくな", "削除されます", "無効になり", "差し押", "差押", "法的措置",
  "強制執行", "返送", "破棄", "供給停止", "供給を停止", "送電を停止", "給水を停止", "回線を停止", "強制解約",
}

--- Issuers of credit cards.
M.cards = M.poses {
  "smbc-card", "jcb", "epos-card", "saison-card", "aeon-card", "orico", "rakuten", "mufg", "mastercard", "visa", "amex",
  "view-card", "life-card", "jaccs", "pocket-card", "uc-card", "ucs-card", "micard", "tokyu-card", "ts-cubic",
  "idemitsu-card", "jfr-card", "resona-card", "sumitomo-trust-club", "id-credit", "paypay", "docomo", "smbc",
}

--- Does the mail speak in the name that is claimed here?  What only the body names isn't posed as: a shop may tell who
-- delivers, a newspaper whose customers are deceived, members of a list which links they have seen.
local function speaks_as(mail, claim)
  return claim.speaks or claim.place == "link" and not mail.is_list and not forward.mark(mail)
end

--- Where a claim must stand to be such.
local speaking = { "from-name", "from-address", "subject", "link" }

--- The brand among these that From, subject or a link claims; the posed one if it is among them, else the likeliest.
local function posed_as(mail, who)
  local posed, likeliest, found = mail.posed, math.huge, nil
  if who.known[posed.id] then
    if mail.posed_falsely then return posed end -- by such a claim
    for _, claim in ipairs(mail:claims(posed.id, table.unpack(speaking))) do
      if speaks_as(mail, claim) then return posed end
    end
  end
  for _, claim in ipairs(mail:claims(nil, table.unpack(speaking))) do
    local brand = claim.brand
    local rank = who.known[brand.id]
    if rank and rank < likeliest and speaks_as(mail, claim) then likeliest, found = rank, brand end
  end
  return found
end

--- Does a link lead to a host that neither this nor another known brand runs, or hide where it leads?
local function leads_astray(mail, brand)
  for _, link in ipairs(mail:clickable()) do
    local host = link.final.host or link.host
    local known = posing.owner(host) or brand:akin(host)
    if host ~= "" and (not known or link.marks["shortener"]) then return true end
  end
  return false
end

--- @param who     of poses()
--- @param phrases literals{} of alternatives; each group that occurs counts once
--- @param need    how many groups must occur; all unless told
function M.match(mail, evidence, who, phrases, need)
  if not who.known then error("lure.match: whom does it pose as? Give lure.poses { \"id of a brand\" }", 2) end
  local brand = posed_as(mail, who)
  if not brand or mail.sender.verdict == "genuine" and brand:owns(mail.from.domain) then return false end
  if not leads_astray(mail, brand) then return false end
  local found = {}
  for _, group in ipairs(phrases) do
    local place = mail.subject:find(group) or mail.body:find(group)
    if place then table.insert(found, place) end
  end
  if #found < (need or #phrases) then return false end
  for _, place in ipairs(found) do evidence:add(place) end
  evidence:about(brand)
  return true
end

--- Which marks of a lure a mail has: "subject", "name", "helo", "path", "phrase 1" … -> where.
-- Expressions are for folded text, `path` for the path of a link as it is written.
function M.marks(mail, shape)
  local found = {}
  if shape.subject then found.subject = mail.subject:match(shape.subject) end
  if shape.name then found.name = mail.from.name:match(shape.name) end
  if shape.helo then found.helo = mail.origin.helo:match(shape.helo) end
  if shape.path then
    for _, link in ipairs(mail:clickable()) do
      if not found.path and string.find(link.path, shape.path) then found.path = link end
    end
  end
  for i, group in ipairs(shape.phrases or {}) do
    found["phrase " .. i] = mail.subject:find(table.unpack(group)) or mail.body:find(table.unpack(group))
  end
  return found
end

--- A lure known by several marks, of which the next wave may lack one.
-- @param shape.need how many marks must be there
function M.shape(mail, evidence, shape)
  local posed = mail.posed
  if posed and mail.sender.verdict == "genuine" and posed:owns(mail.from.domain) then return false end
  local found, count = M.marks(mail, shape), 0
  for _ in pairs(found) do count = count + 1 end
  if count < shape.need then return false end
  for _, mark in ipairs({ "subject", "name", "helo", "path" }) do
    if found[mark] then evidence:add(found[mark]) end
  end
  for i = 1, #(shape.phrases or {}) do
    local place = found["phrase " .. i]
    if place then evidence:add(place) end
  end
  return true
end

return M
