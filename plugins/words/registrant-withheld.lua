--- What registries write instead of a registrant whom they tell nobody: no service is involved.
return words {
  id = "registrant-withheld",
  en = {
    "data protected", "gdpr masked", "non-public data", "not disclosed", "personal data, can not",
    "private person", "redacted", "statutory masking",
  },
}
