return rule {
  id = "sender/list-mail",
  version = 1,
  section = "sender",
  weight = -1.5,
  weight_bounds = { min = -2, max = 0 }, -- anybody can write these fields
  grade = "inference",
  title = { ja = "メーリングリストの投稿", en = "A post on a mailing list" },
  explain = {
    ja = "メーリングリストの管理情報（List-Id と List-Post）がある。",
    en = "The mail carries the fields of a discussion list (List-Id and List-Post).",
  },
  when = { "list" },
  match = function(mail, evidence)
    local id, post = mail:header("List-Id"), mail:header("List-Post")
    if id.empty or post.empty then return false end
    evidence:add(id)
    return true
  end,
  false_positives = { "Such fields can be written by anybody." },
  tests = {
    { name = "discussion list", expect = true, mail = [[
From: a@example.com
List-Id: <users.lists.example.org>
List-Post: <mailto:users@lists.example.org>
Subject: x

Hello.
]] },
    { name = "newsletter", expect = false, mail = [[
From: a@example.com
List-Unsubscribe: <https://example.com/u>
Subject: x

Hello.
]] },
  },
}
