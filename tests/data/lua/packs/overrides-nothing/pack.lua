return pack { name = "overrides-nothing", version = "1", overrides = { "test/none" } }
