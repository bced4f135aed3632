return pack { name = "base", version = "1.9.2", options = { least = 3, word = "old", loud = false } }
