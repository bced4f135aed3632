--- Words of a stamp in the subject that says bulk mail.
return words {
  id = "stamp-bulk",
  en = {
    "bulk",
  },
}
