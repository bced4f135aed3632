--- Public URL shorteners: where one leads can't be told without asking it. Those that turn up in mail and SMS, Japanese ones
-- (onl.tw, urx.nu, x.gd, ux.nu, p.tl) included.
return words {
  id = "host-shortener",
  hosts = {
    "00m.in", "0rz.tw", "a.co", "amzn.to", "b23.tv", "bit.do", "bit.ly", "bitly.com", "bitly.ws",
    "bl.ink", "buff.ly", "clck.ru", "cli.re", "cutt.ly", "dlvr.it", "dwz.cn", "ebx.sh", "fb.me",
    "flip.it", "g.co", "gg.gg", "goo.gl", "goo.su", "han.gl", "hyperurl.co", "ift.tt", "is.gd",
    "j.mp", "kutt.it", "linkr.bio", "ln.run", "lnk.to", "lnkd.in", "lstu.fr", "mcaf.ee",
    "me-qr.com", "me2.do", "n9.cl", "nav.cx", "nxy.in", "onl.la", "onl.sc", "onl.tw", "ow.ly",
    "p.tl", "page.link", "pse.is", "ptix.at", "qr.ae", "qrco.de", "rb.gy", "rebrand.ly", "reurl.cc",
    "rotf.lol", "s.id", "s.yam.com", "sc.link", "short.gy", "short.io", "shorturl.asia",
    "shorturl.at", "shrtco.de", "smarturl.it", "snip.ly", "soo.gd", "su.pr", "suo.im", "surl.li",
    "t.cn", "t.co", "t.ly", "t1p.de", "tb.ac", "tiny.cc", "tiny.one", "tiny.pl", "tinyurl.com",
    "tr.im", "trib.al", "u.nu", "u.to", "ur0.biz", "ur0.link", "ur0.pw", "ur0.work", "urlr.me",
    "urlz.fr", "urx.blue", "urx.nu", "urx.red", "urx.space", "ux.nu", "v.gd", "v.ht", "vo.la",
    "w.wiki", "wp.me", "x.co", "x.gd", "y2u.be", "youtu.be", "zpr.io", "zurl.co",
  },
}
