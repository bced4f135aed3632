local tenants = "(?i)\\.(?:onmicrosoft\\.com|firebaseapp\\.com|web\\.app|mybluehost\\.me|secureserver\\.net|cloudapp\\.net|azurewebsites\\.net|herokuapp\\.com|cloudwaysapps\\.com|vps\\.ovh\\.net|contaboserver\\.net|your-server\\.de|hostgator\\.com)$"

return rule {
  id = "sender/tenant-address",
  version = 1,
  section = "sender",
  weight = 1.5,
  grade = "fact",
  title = { ja = "クラウドの初期ドメインから送信", en = "Sent from a cloud tenant's raw name" },
  explain = {
    ja = "差出人のドメイン {domain} は、クラウド契約時に自動で付く名前。まともな組織は自分のドメインから送る。",
    en = "The sender's domain {domain} is what a cloud service hands out to every tenant; firms write from their own.",
  },
  when = { { "from.domain.value", "return_path.domain.value", matches = tenants } },
  match = function(mail, evidence)
    for _, address in ipairs({ mail.from, mail.return_path }) do
      if string.find(address.domain.value, tenants) then
        evidence:add(address)
        evidence:set("domain", address.domain.value)
        return true
      end
    end
    return false
  end,
  false_positives = { "Small firms that never set up their domain; mail of servers to their own keepers." },
  tests = {
    { name = "tenant", expect = true, mail = [[
From: a@shop123.onmicrosoft.com
Subject: x

x
]] },
    { name = "own", expect = false, mail = [[
From: a@example.com
Subject: x

x
]] },
  },
}
