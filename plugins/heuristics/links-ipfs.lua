return rule {
  id = "links/ipfs",
  version = 1,
  section = "links",
  weight = 2.5,
  grade = "fact",
  title = { ja = "IPFS ゲートウェイへのリンク", en = "A link to an IPFS gateway" },
  explain = {
    ja = "リンク先 {host} は IPFS（分散型ファイル共有）の入口。削除されにくく、企業が通知のリンクに使うことはまずない。",
    en = "The link goes to IPFS through {host}: pages there are hard to remove, and companies hardly ever put them into notices.",
  },
  when = { "link:ipfs" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable("ipfs")) do
      evidence:add(link)
      evidence:set("host", link.host)
    end
    return evidence.count > 0
  end,
  false_positives = { "Mail among people who work with IPFS." },
  tests = {
    { name = "ipns by a gateway", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://ipfs.io/ipns/k51qzi5uqu5dk4y5yu6x9mh9i4crsyy3i993nf0k1f3jjc58yf9ldvsw2zueiz#a
]] },
    { name = "a site whose path says ipfs", expect = false, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
Content-Type: text/plain; charset=UTF-8

https://docs.example.com/ipfs-introduction
]] },
  },
}
