return pack { name = "bad-option", version = "1", options = { x = {} } }
