return { id = "x" }
