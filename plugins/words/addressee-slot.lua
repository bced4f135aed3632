--- What stands for the addressee where nobody filled the form in: "お名前 様", "Dear {username}".
return words {
  id = "addressee-slot",
  ja = {
    "お名前", "氏名", "名前", "ユーザー名", "ユーザ名", "顧客名", "会員名", "お客様名", "宛名",
    "メールアドレス",
  },
  en = {
    "name", "username", "user name", "first name", "firstname", "fname", "full name", "fullname",
    "email", "e-mail",
  },
}
