return pack { name = "base", version = "2" }
