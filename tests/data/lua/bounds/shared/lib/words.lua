return { list = { "one" } }
