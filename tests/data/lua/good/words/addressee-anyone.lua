return words { id = "addressee-anyone", ja = { "お客様", "客" } }
