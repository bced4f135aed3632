return pack { name = "needs-absent", version = "1", requires = { nowhere = "1" } }
