--- Mails that warn of such mails: a town hall's, a colleague's.
local M = {}

local subject = literals {
  "ご注意", "注意喚起", "注意を", "被害", "トラブル", "詐欺", "不審なメール", "不審メール", "なりすまし", "騙る", "装う", "訓練", "phishing", "scam", "fraud", "beware", "awareness",
}
local body = literals {
  "支払わず", "支払わないで", "絶対に支払", "絶対に返信", "返信せず", "無視してください", "被害が増え", "被害が発生", "被害が多発", "被害が報告", "詐欺です", "詐欺メール", "詐欺の手口", "消費生活センター", "消費者ホットライン", "というメール", "といったメール", "とするメール", "求めるメール",
  "don't pay", "do not pay", "do not reply to such", "do not respond to such", "is a scam", "are a scam", "these scams", "scammers",
}

--- Does it say that such mails are false?  For lures that live on their words alone; those with a link are told by it.
function M.given(mail)
  return mail.subject:has(subject) or mail.body:has(body)
end

-- What houses write so that nobody answers such mails: "we never ask for your password".
local denial = literals {
  "お尋ねすることは", "お聞きすることは", "お伺いすることは", "お問い合わせすることは", "おたずねすることは", "求めることは", "お願いすることは", "依頼することは", "請求することは", "要求することは",
  "予告したりすることは", "求めたりすることは", "予告することは", "お送りすることは",
  "never ask", "will not ask you", "won't ask you", "do not ask for your", "don't ask for your",
}

--- Does it say what its house never asks for, and does nothing show that the house is another one?  Impostors copy
-- that sentence too.
function M.denied(mail)
  return not mail.posed_falsely and mail.sender.verdict ~= "forged" and mail.body:has(denial)
end

return M
