--- Names that name nobody: what a sender does, without whose.
local one_of = require("one_of")
local posing = require("posing")

local M = {}

-- Words that names of offices and notices are put together from.  None is a proper noun, so a name that is made of
-- nothing else could be anybody's.
local japanese = "お?客様|お客さま|カスタマー|サポート|サービス|センター|センタ|セキュリティー?|会員|利用者?|ご利用|カード|クレジット|口座|請求|ご請求|お?支払い?|料金|代金|決済"
  .. "|管理者?|管理局|管理室|システム|メール|メッセージ|サーバー?|ウェブ|アカウント|ログイン|お?知らせ|通知|ご?案内|ご?連絡|事務局|事務所|運営局?|本部|窓口|相談|担当者?|部門?|課|係|室|局|チーム|グループ"
  .. "|学務|教務|学生|奨学金?|施設|設備|法務|広報|業務|秘書|情シス|vpn|nas|人事|総務|経理|労務|財務|購買|調達|給与|賞与|明細|社内|全社|厚生|健康診断|情報|お?荷物|宅配|配送|配達|再配達|物流|留守番電話|電話|音声|ボイスメール|ファックス|fax|ファイル|文書|書類|資料|スキャナー?|スキャン"
  .. "|複合機|受信|送信|配信|自動|共有|電子|デジタル|契約|公式|認証|二段階|二要素|多要素|本人|確認|重要|緊急|警告|ヘルプ|デスク|it|web|予約|宿泊|国際|キャンペーン|プレゼント|当選|抽選|給付金?|支援金?|特別|融資|審査"
  .. "|投資|副業|在宅|求人|採用|ウイルス|対策|登録|更新|ドメイン|ホスティング|保険|解約|返金|還付金?|ガス|電気|水道|修理|調査|アンケート|ポイント|特典|の|と|・| |/|-|_|:|\\(|\\)|\\[|\\]|【|】"
local english = "customers?|client|support|services?|care|team|security|safety|accounts?|billing|payments?|payables?|receivables?|payroll|finance|accounting|remittance|admin(?:istration|istrators?)?|manager"
  .. "|mailbox|e-?mail|mail|inbox|help|desk|hr|h\\.r\\.|human|resources?|people|benefits?|notifications?|notices?|alerts?|warnings?|no-?reply|do not reply|system|server|network|it|i\\.t\\."
  .. "|departments?|dept\\.?|centers?|centres?|office|voice|e-?fax|fax|scanner|scans?|printer|documents?|docs?|files?|shar(?:ed|ing)|secured?|delivery|deliveries|shipping|shipments?|parcels?|packages?"
  .. "|invoices?|orders?|quarantine|storage|cloud|online|members?|membership|rewards?|verification|compliance|legal|update|upgrade|internal|corporate|staff|employee|web|domain|hosting|renewals?|subscriptions?"
  .. "|and|&|of|the|for|your|to|via| |-|_|:|,|\\.|\\(|\\)|\\[|\\]"

--- What such a name matches, folded; for `when`.
M.alone = "^(?=.*[a-zぁ-ゖァ-ヺ一-龠]{2})(?:" .. one_of(japanese .. "|" .. english) .. "){1,16}$"

--- From's name, when it is of that kind and the writer is neither of the recipient's own house nor a known firm.
function M.nobody(mail)
  local from = mail.from
  local host = from.domain.value
  if not from.org or posing.owner(host) then return nil end
  for _, address in ipairs(mail.recipients) do
    if domain.same_org(host, string.match(address, "@(.+)$") or "") then return nil end
  end
  return from.name:match(M.alone)
end

return M
