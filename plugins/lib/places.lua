--- Countries by the names that mails give them, and by cities and regions.
-- A name that is also a common word or a place of another country (ジョージア, Birmingham) is left out: a place that
-- isn't known here says nothing.
local M = {}

local countries = {
  JP = "日本|日本国|国内|japan", US = "アメリカ|アメリカ合衆国|米国|usa|u.s.a|united states|united states of america",
  CN = "中国|中華人民共和国|china", HK = "香港|hong kong", MO = "マカオ|macau|macao", TW = "台湾|taiwan",
  KR = "韓国|大韓民国|korea|south korea|republic of korea", KP = "北朝鮮|north korea", RU = "ロシア|ロシア連邦|russia",
  UA = "ウクライナ|ukraine", BY = "ベラルーシ|belarus", MD = "モルドバ|moldova", PL = "ポーランド|poland",
  CZ = "チェコ|チェコ共和国|czechia|czech republic", SK = "スロバキア|slovakia", HU = "ハンガリー|hungary",
  RO = "ルーマニア|romania", BG = "ブルガリア|bulgaria", RS = "セルビア|serbia", HR = "クロアチア|croatia",
  SI = "スロベニア|slovenia", GR = "ギリシャ|greece", AL = "アルバニア|albania", TR = "トルコ|turkey|türkiye",
  DE = "ドイツ|germany", FR = "フランス|france", IT = "イタリア|italy", ES = "スペイン|spain", PT = "ポルトガル|portugal",
  NL = "オランダ|netherlands", BE = "ベルギー|belgium", LU = "ルクセンブルク|luxembourg", CH = "スイス|switzerland",
  AT = "オーストリア|austria", GB = "イギリス|英国|united kingdom|great britain|england", IE = "アイルランド|ireland",
  SE = "スウェーデン|sweden", NO = "ノルウェー|norway", DK = "デンマーク|denmark", FI = "フィンランド|finland",
  IS = "アイスランド|iceland", EE = "エストニア|estonia", LV = "ラトビア|latvia", LT = "リトアニア|lithuania",
  CY = "キプロス|cyprus", MT = "マルタ|malta", CA = "カナダ|canada", MX = "メキシコ|mexico", BR = "ブラジル|brazil",
  AR = "アルゼンチン|argentina", CL = "チリ|chile", CO = "コロンビア|colombia", PE = "ペルー|peru",
  VE = "ベネズエラ|venezuela", EC = "エクアドル|ecuador", UY = "ウルグアイ|uruguay", PA = "パナマ|panama",
  AU = "オーストラリア|豪州|australia", NZ = "ニュージーランド|new zealand", SG = "シンガポール|singapore",
  MY = "マレーシア|malaysia", TH = "タイ|タイ王国|thailand", VN = "ベトナム|ヴェトナム|vietnam|viet nam",
  PH = "フィリピン|philippines", ID = "インドネシア|indonesia", IN = "インド|india", PK = "パキスタン|pakistan",
  BD = "バングラデシュ|bangladesh", NP = "ネパール|nepal", LK = "スリランカ|sri lanka", MM = "ミャンマー|myanmar",
  KH = "カンボジア|cambodia", LA = "ラオス|laos", MN = "モンゴル|mongolia", KZ = "カザフスタン|kazakhstan",
  UZ = "ウズベキスタン|uzbekistan", AM = "アルメニア|armenia", IR = "イラン|iran", IQ = "イラク|iraq",
  IL = "イスラエル|israel", SA = "サウジアラビア|saudi arabia", AE = "アラブ首長国連邦|united arab emirates|uae",
  QA = "カタール|qatar", KW = "クウェート|kuwait", EG = "エジプト|egypt", MA = "モロッコ|morocco",
  DZ = "アルジェリア|algeria", TN = "チュニジア|tunisia", NG = "ナイジェリア|nigeria", GH = "ガーナ|ghana",
  KE = "ケニア|kenya", ET = "エチオピア|ethiopia", ZA = "南アフリカ|south africa", SC = "セーシェル|seychelles",
}

local regions = {
  JP = "北海道|青森県|岩手県|宮城県|秋田県|山形県|福島県|茨城県|栃木県|群馬県|埼玉県|千葉県|東京都|東京|神奈川県|新潟県|富山県|石川県"
    .. "|福井県|山梨県|長野県|岐阜県|静岡県|愛知県|三重県|滋賀県|京都府|京都|大阪府|大阪|兵庫県|奈良県|和歌山県|鳥取県|島根県|岡山県|広島県"
    .. "|山口県|徳島県|香川県|愛媛県|高知県|福岡県|佐賀県|長崎県|熊本県|大分県|宮崎県|鹿児島県|沖縄県|札幌|仙台市|横浜|名古屋|神戸"
    .. "|広島市|福岡市|tokyo|osaka|kyoto|nagoya|yokohama|sapporo|fukuoka|hokkaido|okinawa|saitama|chiba|kanagawa",
  US = "ニューヨーク|ロサンゼルス|シカゴ|シアトル|サンフランシスコ|カリフォルニア|テキサス|フロリダ|バージニア"
    .. "|new york|los angeles|chicago|seattle|san francisco|houston|miami|california|texas|florida|virginia",
  CN = "北京|上海|広東省|深圳|広州|福建省|浙江省|江蘇省|四川省|湖北省|河南省|山東省"
    .. "|beijing|shanghai|shenzhen|guangzhou|guangdong|fujian|zhejiang|hangzhou",
  KR = "ソウル|釜山|seoul|busan", TW = "台北|taipei", RU = "モスクワ|サンクトペテルブルク|moscow|saint petersburg",
  UA = "キエフ|キーウ|kyiv|kiev", DE = "ベルリン|フランクフルト|ミュンヘン|berlin|frankfurt|munich", FR = "パリ|paris",
  NL = "アムステルダム|amsterdam", GB = "ロンドン|london", IT = "ローマ|ミラノ|rome|milan",
  ES = "マドリード|バルセロナ|madrid|barcelona", PL = "ワルシャワ|warsaw", RO = "ブカレスト|bucharest",
  MD = "キシナウ|chisinau", TR = "イスタンブール|istanbul", CA = "トロント|バンクーバー|toronto|vancouver|montreal",
  BR = "サンパウロ|são paulo|sao paulo|rio de janeiro", AU = "シドニー|メルボルン|sydney|melbourne",
  VN = "ハノイ|ホーチミン|hanoi|ho chi minh", TH = "バンコク|bangkok", PH = "マニラ|manila", ID = "ジャカルタ|jakarta",
  IN = "ムンバイ|ニューデリー|mumbai|new delhi", MY = "クアラルンプール|kuala lumpur", AE = "ドバイ|dubai",
  EG = "カイロ|cairo", NG = "ラゴス|lagos", ZA = "ヨハネスブルグ|johannesburg",
}

--- Code of each name, and what finds them.  The longest name comes first; one in Latin or katakana ends where its
-- letters end; and 中国銀行 is in 岡山.
local function finder(list)
  local codes, latin, katakana, rest = {}, {}, {}, {}
  for code, names in pairs(list) do
    for name in string.gmatch(names, "[^|]+") do
      name = text.fold(name)
      codes[name] = code
      table.insert(string.find(name, "[a-z]") and latin or string.find(name, "[ァ-ヺ]") and katakana or rest, name)
    end
  end
  local function any(kind)
    table.sort(kind, function(a, b) return #a > #b end)
    return "(?:\\Q" .. table.concat(kind, "\\E|\\Q") .. "\\E)"
  end
  return {
    codes = codes,
    "(?<!\\pL)" .. any(latin) .. "(?!\\pL)",
    "(?<![ァ-ヺー])" .. any(katakana) .. "(?![ァ-ヺー])",
    any(rest) .. "(?!語|人|円|時間|標準時|地方|銀行|電力|郵便|年金|航空|生命)",
  }
end

local known = { finder(countries), finder(regions) }

--- The country that a phrase names, by itself or by a city or region of its own.
-- @param phrase Text
-- @return ISO 3166 code, or "abroad" for 国外 and 海外, and the Text that names it; nil when there is none, or when
--         there are several countries
function M.country(phrase)
  local folded = phrase.folded
  for _, names in ipairs(known) do
    local code, found
    for _, expression in ipairs(names) do
      for name in string.gmatch(folded, expression) do
        if code and code ~= names.codes[name] then return nil end
        code, found = names.codes[name], found or name
      end
    end
    if code then return code, phrase:find(found) end
  end
  local abroad = phrase:find("国外", "海外")
  return abroad and "abroad", abroad
end

return M
