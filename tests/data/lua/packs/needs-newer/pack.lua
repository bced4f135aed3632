return pack { name = "needs-newer", version = "1", requires = { base = "1.10" } }
