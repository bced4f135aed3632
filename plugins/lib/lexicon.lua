--- Words that several rules look for; folded comparison, so case and width don't matter.
local M = {}

--- Something bad that is going to happen to the reader.
M.threats = literals {
  "利用停止", "使用停止", "停止いたします", "停止されます", "停止されました", "停止しました", "一時停止",
  "利用制限", "利用を制限", "ご利用制限", "使用制限", "取引を規制", "アカウントの制限", "アカウント制限",
  "完全に削除", "削除されます", "削除のフラグ", "解約となります", "自動解約", "自動退会", "強制退会", "失効",
  "凍結", "無効になります", "無効化", "契約満了", "満了となります", "利用できなくなり", "配信を停止",
  "配信保留", "不正利用", "不正ログイン", "不正アクセス", "不審なログイン", "異常なログイン", "第三者",
  "差し押", "差押", "滞納", "未納", "法的措置", "最終通告", "最終警告", "永久に削除", "自動的にキャンセル", "キャンセルされます", "国庫に帰属", "供給を停止", "供給停止",
  "will be suspended", "has been suspended", "account suspended", "will be deactivated",
  "will be terminated", "will be deleted", "has been limited", "has been locked", "will be closed",
  "permanently deleted", "permanently disabled", "unusual sign-in", "unusual activity",
  "suspicious activity", "unauthorized access", "on hold", "lose access", "legal action",
}

--- Haste.
M.haste = literals {
  "至急", "緊急", "今すぐ", "直ちに", "ただちに", "本日中", "12時間以内", "24時間以内", "48時間以内", "72時間以内",
  "期限内に", "速やかに", "早急に", "まもなく", "お早めに", "期限が切れ", "必ずご確認",
  "immediately", "urgent", "within 24 hours", "within 48 hours", "within 72 hours", "right away",
  "as soon as possible", "final notice", "last warning", "expires today", "act now",
}

--- What the reader is asked to do.
M.demands = literals {
  "ご確認ください", "確認してください", "ご確認をお願い", "クリックしてください", "更新してください",
  "ご更新ください", "アップグレードしてください", "ログインしてください", "ログインして確認",
  "お手続きください", "手続きを完了", "お手続きがない", "ご確認がない", "お支払いください", "お支払いをお願い",
  "認証してください", "本人確認", "詳細をご確認", "情報を更新",
  "再開手続き", "登録してください", "ご登録ください", "再申請", "再確認をお願い", "ご変更はこちら", "リンクをたどって", "こちらをクリック",
  "click here", "click below", "click the link", "verify your", "confirm your", "update your",
  "sign in to", "log in to", "review emails", "release messages", "validate your",
}

return M
