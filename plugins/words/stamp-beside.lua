--- What may stand beside them in a stamp: "[SPAM? low score]", "[Suspected phishing]".
return words {
  id = "stamp-beside",
  en = {
    "mail", "email", "message", "sender", "suspect", "suspected", "possible", "possibly",
    "probable", "probably", "likely", "maybe", "detected", "warning", "caution", "score", "level",
    "low", "medium", "high", "req",
  },
}
