-- What such a report is about, in its subject.
local topics = { "abuse", "phish", "takedown", "take down", "take-down", "incident", "infring", "fraudulent", "malware", "malicious", "webshell",
  "report domain", "spam report", "received spam", "copyright", "dmca", "unauthorized use", "attack", "scan", "brute force", "compromised",
  "フィッシングサイト", "停止依頼", "不正アクセス", "インシデント", "通報" }
-- How it speaks to whoever is in charge of the machine or the site.
local said = literals { "your network", "your customer", "ip address", "hosted", "hosting", "abuse", "takedown", "take down", "infring", "phishing site",
  "phishing attack", "phishing website", "fraudulent site", "fraudulent web", "malicious", "originating", "autonomous system", "csirt", "investigate", "xarf",
  "submitter", "貴社", "ネットワーク", "停止" }

return rule {
  id = "body/abuse-report",
  version = 1,
  section = "body",
  weight = -1.2,
  weight_bounds = { min = -1.5, max = 0 }, -- a phisher may pose as an abuse desk
  title = { ja = "不正行為の報告で、詐欺メールなどを引用している", en = "A report of abuse that quotes what it reports" },
  explain = {
    ja = "件名の「{topic}」と本文の「{words}」から、不正行為の通報とみられる。怪しいリンクや文面はその引用の可能性が高い。",
    en = "\"{topic}\" in the subject and \"{words}\" in the text make it a report of abuse: suspicious links and phrases are probably quoted from what it reports.",
  },
  prefilter = topics,
  when = { { "subject", matches = table.concat(topics, "|") } },
  match = function(mail, evidence)
    local topic = mail.subject:find(table.unpack(topics))
    local words = topic and mail.body:find(said)
    if not words then return false end
    evidence:add(topic)
    evidence:add(words)
    evidence:set("topic", topic.value)
    evidence:set("words", words.value)
    return true
  end,
  false_positives = { "A phisher who poses as an abuse desk: a notice of infringement with a link to \"evidence\"." },
  tests = {
    { name = "a takedown request", expect = true, mail = [[
From: cert@example.org
Subject: Phishing takedown request

A phishing site is hosted on your network at the IP address 192.0.2.7.
]] },
    { name = "in Japanese", expect = true, mail = [[
From: cert@example.org
Subject: =?utf-8?q?=E3=83=95=E3=82=A3=E3=83=83=E3=82=B7=E3=83=B3=E3=82=B0=E3=82=B5=E3=82=A4=E3=83=88=E3=81=AE=E5=81=9C=E6=AD=A2=E4=BE=9D=E9=A0=BC?=
Content-Type: text/plain; charset=UTF-8

貴社のネットワークで公開されています。
]] },
    { name = "an account notice", expect = false, mail = [[
From: a@example.com
Subject: Unusual sign-in

Your account was used from the IP address 192.0.2.7.
]] },
  },
}
