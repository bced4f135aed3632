return words { id = "link-action", ja = { "ログイン" } }
