return campaign({ id = 7, version = 0, section = "本文", tests = { 1, { nmae = "x", expect = 1 } }, exempt = { crlf = 2, x = "" }, when = { "japanse or posed" }, prefilter = { "", 3 } })
