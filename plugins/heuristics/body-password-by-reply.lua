local head = literals { "パスワード", "暗証番号", "password", "pass word", "passcode", "pass code" }
local answer = literals {
  "返信", "ご返送", "ご記入", "記入の上", "記入して", "記載の上", "ご連絡ください", "お知らせください", "お送りください", "reply", "respond", "fill in", "fill out", "fill the", "provide the", "provide your", "send us", "send the", "send your", "following information", "information below", "details below",
}

return rule {
  id = "body/password-by-reply",
  version = 1,
  section = "body",
  weight = 3.2, -- there is no link to look at
  weight_bounds = { min = 0, max = 4 },
  title = { ja = "パスワードを書いて返信させる", en = "The password is to be sent back" },
  explain = {
    ja = "「{slot}」という記入欄があり、「{answer}」とメールに書いて送らせようとしている。パスワードをメールで尋ねる管理者はいない。",
    en = "There is a blank for \"{slot}\" that is to be filled in and sent (\"{answer}\"). No administrator asks for a password by mail.",
  },
  prefilter = head,
  when = { "not list", "not reply", { has = answer } },
  match = function(mail, evidence)
    if mail.is_list or mail.is_reply then return false end
    local asked = mail.body:find(answer)
    if not asked then return false end
    for _, part in ipairs(mail.texts) do
      local blank = part:lines("(*ANYCRLF)(?im)^[ \\t・*●■>-]{0,4}(?:[0-9]{1,2}[.)] ?)?(?:[^\\n:：]{0,16}?)(?:パスワード|暗証番号|password|pass ?code)[^\\n:：A-Za-z0-9]{0,8}(?:\\([^)\\n]{0,24}\\))?[ \\t　]*[:：=][ \\t　_.…＿\\-()（）\\[\\]]*$", 1)[1]
      if blank then
        evidence:add(blank)
        evidence:add(asked)
        evidence:set("slot", blank.value)
        evidence:set("answer", asked.value)
        return true
      end
    end
    return false
  end,
  exempt = { ["full-width"] = "a blank is looked for line by line, in the text as written" },
  false_positives = { "A form that a system prints with a blank, to be filled in on paper." },
  tests = {
    { name = "webmail", expect = true, mail = [[
From: 管理者 <admin@lists.example>
To: taro@firm.example.jp
Subject: Webメールのアップグレード
Content-Type: text/plain; charset=utf-8

以下の情報をこのメールに返信してください。

ユーザー名：
パスワード：
]] },
    { name = "in English", expect = true, mail = [[
From: Help Desk <a@alumni.example>
To: jane@firm.example.com
Subject: Upgrade

Please reply with the following information:

Username: ________
Password: ________
]] },
    { name = "a password that is told", expect = false, mail = [[
From: 佐藤 <sato@firm.example.jp>
To: taro@firm.example.jp
Subject: 会議
Content-Type: text/plain; charset=utf-8

出欠を返信してください。
パスワード：4812
]] },
    { name = "nothing to send", expect = false, mail = [[
From: 佐藤 <sato@firm.example.jp>
To: taro@firm.example.jp
Subject: 会議
Content-Type: text/plain; charset=utf-8

会議室のパスワード：
別のメールをご覧ください。
]] },
  },
}
