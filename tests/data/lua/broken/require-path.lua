require("../good/lib/words")
