return pack { name = "misspelt", version = "1", overides = {} }
