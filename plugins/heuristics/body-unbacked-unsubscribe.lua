local words = literals { "unsubscribe", "remove yourself", "opt out", "opt-out", "abmelden", "abbestellen", "désabonner", "désinscrire", "descadastr", "cancelar inscri", "darse de baja", "uitschrijven", "afmelden", "disiscriv", "click here to remove" }

return rule {
  id = "body/unbacked-unsubscribe",
  version = 1,
  section = "body",
  weight = 0.6,
  title = { ja = "配信停止の案内はあるが List-Unsubscribe がない", en = "An unsubscribe link that the header doesn't have" },
  explain = {
    ja = "本文に「{phrase}」とあるが、まともな大量配信なら必ず付ける List-Unsubscribe がない。",
    en = "The text offers \"{phrase}\" but the header has no List-Unsubscribe, as genuine bulk mail has.",
  },
  prefilter = words,
  when = { "link", "html", "not list", "not reply" },
  match = function(mail, evidence)
    if not mail:header("List-Unsubscribe").empty or mail.is_list then return false end
    if mail.is_reply then return false end
    for _, link in ipairs(mail:clickable()) do
      if link.text:has(words) then
        evidence:add(link)
        evidence:set("phrase", link.text.value)
        return true
      end
    end
    return false
  end,
  false_positives = { "Small senders; mailings from before 2010; mail that a person forwarded." },
  tests = {
    { name = "link without the field", expect = true, mail = [[
From: a@example.com
Subject: x
Content-Type: text/html; charset=UTF-8

<a href="https://nlugjoc.example/u">Unsubscribe</a>
]] },
    { name = "with the field", expect = false, mail = [[
From: a@example.com
List-Unsubscribe: <https://example.com/u>
Subject: x
Content-Type: text/html

<a href="https://example.com/u">Unsubscribe</a>
]] },
  },
}
