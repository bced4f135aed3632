return rule {
  id = "attachments/qr-link",
  version = 1,
  section = "attachments",
  weight = 1.2,
  grade = "fact",
  title = { ja = "QR コードのリンク", en = "A link in a QR code" },
  explain = {
    ja = "画像の QR コードは {host} を開かせる。電話で読ませて検査を避ける手口。",
    en = "The QR code in the picture leads to {host}: read by telephone, it escapes filters.",
  },
  when = { "link:qr" },
  match = function(mail, evidence)
    for _, link in ipairs(mail:clickable()) do
      if link.from == "qr" and not domain.same_org(link.host, mail.from.domain.value) then
        evidence:add(link)
        evidence:set("host", link.host)
      end
    end
    return evidence.count > 0
  end,
  false_positives = { "Tickets, and newsletters that show a code for an app." },
  tests = {
    { name = "code to a stranger", expect = true, mail = [[
From: a@example.com
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: image/png; name="code.png"
Content-Disposition: attachment; filename="code.png"
Content-Transfer-Encoding: base64

iVBORw0KGgoAAAANSUhEUgAAAGMAAABjAQAAAACnQIM4AAAA5ElEQVR42s1UMQ5DIQildXCrFzDx
Gm7/SvUCtV6gvZKb1zD5F9DNgXxKO7UTjCUMkLzAA54CfVmHP84GQCKfK5yon+HbfjOgSXiLkBoH
ErL6a+ypcWUZebM7aZGYNUjCtHpW8HzP3nxSzP4xf/rsTOje8GJpLhR5HtYcFl3di4gEuFhwq4s1
qYZSvVtG5HlszJBKlbd02PBsyEGR99ndQtc0PM3Y6B5lnsMiH+gK4am40bBhUtDdnV1GspbyCoXk
7qzPzO8JwtRpfmzeKZCp0iOaouHZ9hEDaWavZtI+VZr/+x/sBX3lCkGl2zqSAAAAAElFTkSuQmCC
--b--
]] },
    { name = "code to the sender's own site", expect = false, mail = [[
From: a@nlugjoc.cn
To: info@example.jp
Subject: x
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8

See the file.
--b
Content-Type: image/png; name="code.png"
Content-Disposition: attachment; filename="code.png"
Content-Transfer-Encoding: base64

iVBORw0KGgoAAAANSUhEUgAAAGMAAABjAQAAAACnQIM4AAAA5ElEQVR42s1UMQ5DIQildXCrFzDx
Gm7/SvUCtV6gvZKb1zD5F9DNgXxKO7UTjCUMkLzAA54CfVmHP84GQCKfK5yon+HbfjOgSXiLkBoH
ErL6a+ypcWUZebM7aZGYNUjCtHpW8HzP3nxSzP4xf/rsTOje8GJpLhR5HtYcFl3di4gEuFhwq4s1
qYZSvVtG5HlszJBKlbd02PBsyEGR99ndQtc0PM3Y6B5lnsMiH+gK4am40bBhUtDdnV1GspbyCoXk
7qzPzO8JwtRpfmzeKZCp0iOaouHZ9hEDaWavZtI+VZr/+x/sBX3lCkGl2zqSAAAAAElFTkSuQmCC
--b--
]] },
  },
}
