return words { id = "stamp-spam", en = { "spam" } }
