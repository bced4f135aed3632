--- Words of a stamp in the subject that says the mail came from outside: "[EXTERNAL]".
return words {
  id = "stamp-external",
  ja = {
    "外部", "外部メール", "社外", "社外メール",
  },
  en = {
    "external", "ext",
  },
}
