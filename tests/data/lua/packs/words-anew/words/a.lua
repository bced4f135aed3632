return words { id = "posing-warning", ja = { "悪用" } }
