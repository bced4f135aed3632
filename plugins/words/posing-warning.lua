--- A subject that holds one of these warns of false mails, or takes one apart: it names a brand without speaking as it.
return words {
  id = "posing-warning",
  ja = {
    "騙る", "騙った", "かたる", "かたった", "装う", "装った", "よそおった", "なりすま", "成り済ま",
    "詐欺", "フィッシング", "手口", "見分け方", "実例", "偽メール", "偽サイト", "注意喚起",
  },
}
