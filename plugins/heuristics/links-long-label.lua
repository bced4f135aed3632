return rule {
  id = "links/long-label",
  version = 1,
  section = "links",
  weight = 1.2,
  grade = "fact",
  title = { ja = "異様に長い無作為なホスト名", en = "A host name of endless letters" },
  explain = {
    ja = "リンク先 {host} に、区切りのない長い文字列が含まれる。メールごとに作った使い捨ての名前とみられる。",
    en = "The host {host} holds an endless run of letters, as names have that are made for each mail.",
  },
  when = { "link", "link:long-label" },
  match = function(mail, evidence)
    for _, link in ipairs(mail.links) do
      if string.find(link.host, "(?:^|\\.)(?=[a-z]*\\d)[a-z0-9]{24,63}\\.") and not string.find(link.host, "(?:^|\\.)xn--") then
        evidence:add(link)
        evidence:set("host", link.host)
        return true
      end
    end
    return false
  end,
  false_positives = { "Content networks; pages of previews." },
  tests = {
    { name = "run of letters", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://pmneecfthzbxzghwpmfkdnd5go3gvkp.example.net/a">Go</a>
]] },
    { name = "words", expect = false, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://www.example.com/a">Go</a>
]] },
  },
}
