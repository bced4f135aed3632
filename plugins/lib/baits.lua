--- Baits that turn up in every language; folded comparison, so case and width don't matter.
-- One list a bait: phrases that promise or threaten, not single words of everyday mail.
local M = {}

--- Something for nothing: prizes, surveys with a reward, vouchers, welcome bonuses.
M.prize = {
  "you have been selected", "you've been selected", "you have been chosen", "you've been chosen",
  "you were selected", "you are a winner", "you're a winner", "you have won", "you've won", "you are the winner",
  "claim your prize", "claim your reward", "claim your gift", "claim your free", "claim now", "claim it now",
  "free reward", "exclusive reward", "reward is waiting", "reward is ready", "your reward", "chance to win",
  "chance to receive", "enter to claim", "giveaway", "short survey", "30-second survey",
  "complete this survey", "take the survey", "welcome bonus", "free spins",
  "congratulations!", "potential winner", "lucky winner",
  "herzlichen glückwunsch", "glückwunsch", "sie wurden ausgewählt", "du wurdest ausgewählt", "sie haben gewonnen",
  "zu gewinnen", "gewinnspiel", "gewinnen sie", "gewinne ", "belohnung", "geschenk für dich",
  "willkommensbonus", "nehmen sie teil",
  "félicitations", "vous avez été sélectionné", "vous avez été choisi", "vous avez gagné", "votre récompense",
  "tentez de gagner", "répondez au sondage", "carte cadeau", "bon d'achat",
  "você ganhou", "você foi selecionado", "resgate seus pontos", "pontos acumulados",
  "pontos expiram", "seus pontos",
  "enhorabuena", "has sido seleccionado", "has ganado", "tu premio", "su premio",
  "congratulazioni", "sei stato selezionato", "hai vinto", "il tuo premio",
  "gefeliciteerd", "u bent geselecteerd", "u heeft gewonnen", "maak kans", "cadeaukaart",
  "du har vunnit", "presentkort", "tillykke", "gavekort", "du har vundet",
  "当選しました", "当選され", "ご当選", "プレゼントが当たり", "クーポンが当たり", "万円が当たり", "賞品が当たり",
  "アンケートに答えるだけ", "簡単なアンケートに", "送料のみ", "送料だけ", "名様に1万円", "無料ギフト", "ギフトを受け取", "賞品を受け取", "景品を受け取",
  "無料でプレゼント", "ポイントを受け取", "特典を受け取",
  "sorteio", "lucky draw", "you are invited to claim", "kostenlose teilnahme", "jetzt teilnehmen", "programme de fidélité", "treueprogramm", "resgate agora", "brinde", "premio",
  "maak kans op", "win een", "wil jij gratis", "gewinn", "ihre chance", "sua recompensa", "cashback", "claim your", "free web3", "bonus",
  "spin the wheel", "mystery box", "customer reward", "unclaimed reward", "gift is waiting", "gratis cadeau", "noodpakket", "gutschein im wert",
  "gutschein wartet", "produkttester", "kit gratuit", "échantillon gratuit", "bon de réduction", "vale-compra",
  "受取人に選ばれ", "分配金の受け取り", "分配金のお受け取り", "当選金を受け取",
}

--- Coins that fall from the sky, wallets that must be verified.
M.crypto = {
  "airdrop", "connect wallet", "connect your wallet", "wallet verification", "verify your wallet",
  "your wallet has", "validate your wallet", "seed phrase", "recovery phrase", "secret phrase", "private key to",
  "claim your token", "claim tokens", "claim your $", "claim $", "token allocation", "snapshot has been taken",
  "staking reward", "eligible wallet", "eligible to claim", "crypto wallet", "hardware wallet",
  "wallet security", "wallet users", "your crypto", "bitcoin balance", "btc balance", "balance__", "bitcoin-million",
  "bitcoin million", "double your bitcoin", "withdraw your funds", "withdraw now", "withdrawal of your",
  "pending withdrawal", "mining balance", "mining account", "ledger live",
  "digital assets", "trading platform",
  "仮想通貨を受け取", "暗号資産を受け取", "エアドロップ", "ウォレットを接続", "ウォレットの認証", "ウォレットを認証", "ウォレットを更新", "ウォレットのバージョン", "復元フレーズ", "シードフレーズ",
  "リカバリーフレーズ", "秘密鍵を",
  "xrp token", "nft drop", "free nft", "claim your nft", "new nft", "metamask user", "ledger user", "wallet will be", "wallet suspended", "restore your wallet", "your bitcoin",
  "presale", "token holders", "token sale", "btc bonus", "airdropped", "nft offer", "affected creditor", "keystore phrase", "migrate your wallet",
  "recovery key", "claim your usdt",
}

--- Money of a stranger: inheritances, donations, funds to be moved, loans, lotteries.
M.advance_fee = {
  "next of kin", "late client", "deceased client", "my late husband",
  "charity work", "donation fund", "donate to you", "i am donating",
  "humanitarian grant", "million united states", "million us dollars", "million usd",
  "million euros", "million pounds", "usd million", "dear beneficiary", "compensation fund",
  "compensation payment", "unclaimed fund", "abandoned fund", "overdue fund", "transfer of funds",
  "consignment box", "trunk box", "atm visa card",
  "business proposal", "business proposition", "noble proposal", "investment proposal",
  "loan offer", "apply for a loan", "offer loan", "in the name of god",
  "greetings to you", "confidential transaction", "treat as urgent", "strictly confidential",
  "kindly get back to me", "kindly contact", "reply for more details", "urgent response", "your urgent reply",
  "foreign partner", "contract sum", "central bank of",
  "mega millions", "powerball",
  "herança", "viúva", "doação", "veuve", "héritage", "erbschaft", "donación",
  "遺産を", "寄付したい", "未亡人", "遺産相続", "相続人がい", "受取人として", "同じ姓", "同じ苗字", "親愛なる方", "親愛なる友", "万ドルの預金", "万ドルを残", "万米ドル", "億ドル", "依頼人は", "亡くなった私の", "休眠口座", "資金を移動", "資金の移動", "取り分は",
  "あなたの取り分", "末期がん", "末期の癌", "孤児院", "慈善事業に", "慈善団体に", "国連補償", "補償基金", "弁護士と申します", "この件は秘密",
  "inheritance fund", "the sum of", "my late", "atm master card", "orphanage", "sick widow", "viúva doente", "beneficiary of", "bank transfer of", "fund beneficiary", "lottery", "hospital bed",
  "spende in höhe", "spendengeschenk", "eine spende", "ausgewählt, um eine spende", "millionen us-dollar", "milhões de dólares", "meu falecido", "mon défunt", "mi difunto", "mon mari", "meu marido", "instituições de caridade", "fundo de donativos", "seu fundo", "ihre e-mail-adresse wurde zufällig", "your email was selected", "randomly selected", "stiftung", "good news for you", "boas notícias para você", "get back to me", "invest in your country", "claims agent",
  "investment partner", "foreign investor", "relief package", "relief program", "taxa de juros", "investidor estrangeiro", "as his beneficiary",
  "named you as", "whose estate", "late husband", "late father", "dear beloved", "revert back to me", "reply me", "terminal cancer", "oil contract",
  "funding investments", "financing profitable", "gold dust", "your private email",
}

--- An order or a subscription that nobody made, and a telephone number to cancel it.
M.invoice = {
  "your order", "order confirmation", "order number", "order id", "invoice", "renewal",
  "auto-renew", "auto renew", "has been charged", "auto-debit", "debited",
  "payment has been received", "thank you for your purchase", "transaction id",
}
M.call = {
  "contact us at", "contact us on", "helpline", "toll free", "toll-free",
  "customer care", "support number", "phone number", "contact number", "give us a call", "call our", "reach us at",
  "contact our", "call +1", "get in touch",
}

--- A parcel that waits for a fee or an address.
M.parcel = {
  "your parcel", "your shipment", "pending delivery", "delivery attempt", "could not be delivered",
  "couldn't be delivered", "unable to deliver", "missed delivery", "package is waiting", "parcel is waiting",
  "reschedule delivery", "reschedule your delivery", "delivery fee", "shipping fee", "customs fee", "redelivery",
  "tracking code",
  "ihr paket", "paket wartet",
  "votre colis", "livraison de votre", "frais de livraison", "seu pacote", "sua encomenda", "sua entrega",
  "su paquete", "tu paquete", "su envío", "il tuo pacco", "consegna del", "uw pakket", "je pakket",
  "din pakke", "ditt paket",
  "sorry we missed you", "redelivery fee", "tried to deliver your", "held at customs",
}

--- Something is wrong with an account, a mailbox, a payment, a computer.
M.trouble = {
  "account has been", "account will be", "account is on", "account suspension",
  "account verification", "account access", "verify your account", "verify your identity", "verify your email",
  "confirm your identity", "confirm your account", "confirm your email", "update your account",
  "update your payment", "update your billing", "update your information", "payment declined", "payment failed",
  "payment was declined", "payment method", "payment could not", "unable to process your payment",
  "billing information", "has expired", "will expire", "is about to expire", "expires today", "expire soon",
  "password expire", "password will expire", "password has expired", "keep your current password",
  "keep same password", "mailbox is full", "mailbox is almost full", "mailbox storage", "storage is full",
  "storage full", "storage is almost", "cloud storage", "incoming messages", "undelivered messages",
  "pending messages", "held messages", "messages on hold", "unusual sign", "unusual activity", "unusual login",
  "suspicious activity", "suspicious sign", "suspicious login", "new sign-in",
  "unrecognized",
  "re-verify", "reverify", "security alert", "last warning",
  "final warning", "final reminder", "action required", "action needed", "immediate action", "photos will be",
  "refund", "tax refund",
  "konto wurde", "ihr konto", "konto gesperrt", "gesperrt", "verifizieren", "bestätigen sie",
  "aktualisieren sie", "sicherheitshinweis", "letzte mahnung",
  "votre compte", "compte a été", "vérifiez", "mettre à jour", "confirmez", "remboursement",
  "sua conta", "conta foi", "conta será", "bloqueada", "bloqueado", "suspensa", "confirme seus",
  "su cuenta", "tu cuenta", "cuenta ha sido", "bloqueada", "verifique", "verifica tu", "actualice",
  "il tuo account", "il suo account", "conto è", "aggiorna i", "verifica il",
  "uw account", "uw rekening", "geblokkeerd", "bevestig uw",
  "account suspended", "has been suspended", "account is limited", "account has been limited", "account will be terminated", "account limited", "access has been", "has been restricted", "has been blocked", "is infected", "antivirus expired", "antivirus subscription", "your kyc", "kyc verification", "pending security", "security verification", "fraud protection", "was declined", "conta será", "regularize sua", "débito em aberto", "fatura em atraso", "boleto",
  "statement is ready", "statement is now available", "new login attempt", "novo acesso", "acesso identificado", "dispositivo não reconhecido",
  "pendência", "infração", "vérifiez vos droits", "dernier rappel", "kontoinformationen", "einschränkung", "verify ownership", "zahlung ausstehend",
  "release messages", "release your messages", "synchronisation error", "synchronization error", "mailbox migration", "mailbox upgrade",
  "migrating all", "migrate your mailbox", "scheduled for deletion", "submit an appeal", "submit appeal", "permanently disabled", "placed a hold",
  "temporary hold on", "remove the hold", "renew your subscription", "subscription has been suspended",
  "unpaid toll", "outstanding toll", "toll balance", "toll invoice", "異議申し立てフォーム", "異議申立フォーム", "異議申し立てを行", "異議がある場合は、24時間", "異議がある場合は、48時間",
}

--- A document, a payment advice or a message that waits behind a link.
M.document = {
  "shared a file", "shared a document", "shared document", "secure document",
  "secured document", "encrypted document", "review document", "review and sign", "view document", "view file",
  "docusign", "remittance advice", "payment advice", "proof of payment", "wire transfer", "swift copy",
  "payment slip", "transfer slip", "attached invoice", "outstanding invoice", "overdue invoice", "due invoice", "purchase order",
  "voice message", "new fax", "e-fax", "scanned document", "e-receipt",
  "署名依頼", "署名の依頼", "電子署名", "確認して署名", "署名をお願い", "署名してください", "同意依頼", "文書を確認", "文書が届", "文書が共有", "契約書を確認", "faxを受信",
  "faxを表示", "スキャンデータが届", "スキャン文書", "複合機から", "新着fax", "ボイスメール", "音声メッセージ", "ファイルを共有しました", "ファイルが共有", "文書を共有", "振込先口座変更", "振込先変更", "下記口座へお振込",
}

--- Cures, loans, insurances, casinos, company for the night.
M.advert = {
  "viagra", "levitra", "erectile", "erection", "pharmacy", "without a prescription", "weight loss",
  "lose weight", "burn fat", "belly fat", "gummies", "keto", "tinnitus", "neuropathy", "blood sugar",
  "hair growth", "hair loss", "hair treatment", "testosterone", "joint pain", "doctors hate", "one weird trick",
  "simple trick", "auto insurance", "car insurance", "auto protection", "car warranty",
  "auto repair", "home repair", "walk-in tub", "debt relief", "casino",
  "hot girls", "russian women",
  "sugar daddy", "abnehmen", "diät", "wunschgewicht", "perdre du poids", "emagrecer", "emagrec",
  "plano de saúde", "seguro auto", "zonnepanelen", "isolatie", "kredit ohne",
  "singles in your", "lonely women", "life insurance quote", "male enhancement", "enlarge", "replica watches", "rolex",
  "single women", "ukrainian women", "ukrainian single", "naked photos", "nude photos", "naaktfoto", "neuken", "romantische relatie", "serieuze relatie", "echte liefde", "sie sucht ihn", "rencontre", "femmes célibataires", "stromkosten", "solarmodul", "kryptowährung", "energierekening", "hypotheek", "kredit", "crédito disponível", "limite disponível", "per pill", "/ pill",
  "即日融資", "審査なし", "無審査", "ブラックの方でも", "ブラックok", "即日振込で", "現金化", "バイアグラ", "シアリス", "ed治療薬", "精力剤", "増大サプリ",
  "オンラインカジノ", "出会い系", "セフレ", "人妻", "即会い", "競馬予想", "必勝法", "勝率9", "必ず儲か", "誰でも簡単に稼", "スマホだけで稼", "在宅で月収", "不労所得", "急騰銘柄", "上がる銘柄", "上がる3銘柄", "的中率", "元本保証", "投資グループ", "株の先生", "億り人",

  "スーパーコピー", "ブランドコピー", "コピーブランド", "n級品",
  "thuisbatterij", "energiekosten", "warmtepomp", "traplift", "uitvaartverzekering", "wärmepumpe", "treppenlift", "zahnzusatz",
  "haartransplantation", "potenzmittel", "haarausfall", "panneaux solaires", "pompe à chaleur", "monte-escalier", "mutuelle santé",
  "rachat de crédit", "droits cpf", "compte personnel de formation", "tabela promocional", "planos de saúde", "carência", "limite liberado",
  "crédito aprovado", "cartão aprovado", "queda de cabelo", "adult dating", "sex dating", "click for date", "looking for a lover", "home warranty",
  "nail fungus", "bathroom remodel", "invisible aligners", "canvas prints",
}

--- "We have filmed you": pay in coins or else.
M.extortion = {
  "recorded you", "i recorded", "your webcam", "masturbat", "compromising video", "adult site",
  "malware on your", "access to your device", "hacked your", "i hacked",
  "bitcoin wallet", "bitcoin address", "btc wallet", "btc address", "send the money",
  "デバイスにアクセス", "端末にアクセス", "デバイスを乗っ取", "デバイスをハッキング", "ハッキングしました", "マルウェアを仕掛け",
  "トロイの木馬を", "ウイルスを仕込", "あなたの行動を監視", "活動を監視", "アダルトサイト", "ポルノ", "自慰", "録画しました",
  "カメラで撮影", "動画を録画", "恥ずかしい動画", "動画を拡散", "動画を送信", "動画をすべて", "連絡先全員", "すべての連絡先", "全ての連絡先",
  "大人向けのサイト", "アダルト動画", "カメラとマイク", "マイクとカメラ", "恥ずかしい映像", "恥ずかしい画像", "あなたの映像", "暗号資産で支払", "仮想通貨で支払", "usdtで", "家族と同僚", "家族や同僚", "家族や友人に送", "私のウォレット", "監視してきました", "監視していました", "カメラの映像", "カメラ映像", "閲覧履歴とカメラ", "警察に相談しても", "動画を家族",
  "ビットコインを送", "ビットコインで支払", "相当のビットコイン", "ビットコインウォレット", "ビットコインアドレス",
  "been hacked", "has been compromised", "monitoring your internet", "your browsing history", "full access to your", "total permission", "your dirty", "intimate video", "transfer to my", "delete the video", "all your contacts", "btc", "bitcoins",
}

--- So many phrases are searched for at once; the first ones of the list are told first.
local AT_ONCE = 64

--- The phrases as lists of literals, for within(), said() and a prefilter: made when the file is loaded.
function M.watched(phrases)
  local lists = {}
  for from = 1, #phrases, AT_ONCE do
    table.insert(lists, literals { table.unpack(phrases, from, math.min(from + AT_ONCE - 1, #phrases)) })
  end
  return lists
end

--- The different phrases of watched() lists that a Text, or the Body, holds.
-- @return list of Text, at most @most, and what they say, folded
function M.within(where, lists, most)
  local known, found, said = {}, {}, {}
  for _, list in ipairs(lists) do
    for _, place in ipairs(where:find_all(list)) do
      local words = place.folded
      if not known[words] then
        known[words] = true
        found[#found + 1], said[#said + 1] = place, words
        if #found >= most then return found, said end
      end
    end
  end
  return found, said
end

--- Is a phrase of the watched() lists said?  Adds what was found to the evidence.
-- @param need how many different phrases it takes
function M.said(mail, evidence, lists, need)
  local known, first, count = {}, nil, 0
  for _, where in ipairs({ mail.subject, mail.body }) do
    local found, said = M.within(where, lists, need + 2)
    for i, place in ipairs(found) do
      if not known[said[i]] then
        known[said[i]] = true
        first, count = first or place, count + 1
        evidence:add(place)
      end
    end
  end
  if count < need then return false end
  evidence:set("phrase", first.value)
  return true
end

--- Lines of all texts in which the expression matches as written; at most @most a text.
function M.lines(mail, regex, most)
  local found = {}
  for _, part in ipairs(mail.texts) do
    for _, line in ipairs(part:lines(regex, most)) do table.insert(found, line) end
  end
  return found
end

return M
