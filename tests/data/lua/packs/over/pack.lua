return pack { name = "over", version = "1", requires = { base = "1.9", fuwake = "0.1" }, overrides = { "test/a", "kagoya" } }
