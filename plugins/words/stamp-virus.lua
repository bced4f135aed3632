--- Words of a stamp in the subject that says virus: "[ウイルス検出]".
return words {
  id = "stamp-virus",
  ja = {
    "ウイルス", "ウィルス", "ウイルス検出", "ウイルスメール",
  },
  en = {
    "virus", "infected",
  },
}
