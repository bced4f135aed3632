return words { id = "posing-warning", other = { "冒用" } }
