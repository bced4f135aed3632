return rule {
  id = "body/junk-markup",
  version = 1,
  section = "body",
  weight = 1.5,
  grade = "fact",
  title = { ja = "壊れた HTML の大量の残骸", en = "Rubble of markup in what is shown" },
  explain = {
    ja = "「{piece}」のような HTML の残骸が {count} か所以上も本文に出ている。解析を乱すための詰め物とみられる。",
    en = "Rubble such as \"{piece}\" stands in the text {count} times or more, as padding that confuses parsers does.",
  },
  prefilter = { "<textarea", "<![endif]", "<div>", "</div>", "<style", "<table", "<center" },
  when = { "html" },
  match = function(mail, evidence)
    local pieces = mail.body:find_all("<textarea", "<![endif]", "<div>", "</div>", "<style", "<table", "<center")
    if #pieces < 8 then return false end
    if mail.subject:match("^(?:re|fwd?|aw) ?:") or mail.is_list then return false end
    evidence:add(pieces[1])
    evidence:set("piece", pieces[1].value)
    evidence:set("count", #pieces)
    return true
  end,
  false_positives = { "Mails about HTML." },
  tests = {
    { name = "textareas", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<textarea>&lt;textarea&gt;&lt;textarea&gt;&lt;textarea&gt;&lt;textarea&gt;&lt;textarea&gt;&lt;textarea&gt;&lt;textarea&gt;&lt;textarea&gt;&lt;textarea&gt;<p>x
]] },
    { name = "a sentence", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<p>Use &lt;div&gt; here.
]] },
  },
}
