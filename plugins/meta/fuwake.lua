---@meta
-- Made by script/api-docs of docs/rules-api.toml; don't edit.  For lua-language-server: see ../.luarc.json

---@alias Mark "text-href-mismatch"|"redirector"|"encoded-target"|"recipient-in-url"|"recipient-domain-in-host"|"recipient-name-in-host"|"ipfs"|"shortener"|"ip-literal"|"ip-obfuscated"|"punycode"|"confusable"|"shared-host"|"userinfo"|"slash-lookalike"|"dot-lookalike"|"odd-port"|"same-target-buttons"|"odd-one-out"|"hidden"|"brand-in-subdomain"|"brand-in-domain"|"brand-in-path"|"brand-in-userinfo"|"brand-lookalike"

---@alias Cue "mixed-script"|"split-word"|"ascii-stop"|"broken-join"|"chinese-glyph"|"english-date"|"lookalike"|"zero-width"|"spaced-out"|"mixed-width"

---The mail, as given to `match(mail, evidence)`. Read-only.
---@class Mail
---@field subject Text the subject without the stamp of a filter
---@field stamp Text what a filter put before the subject: `[spam]`
---@field stamp_kind "none"|"external"|"bulk"|"spam"|"virus" what the stamp says
---@field upstream Upstream what filters on the way wrote (X-Spam family)
---@field from Address the first address of From
---@field reply_to Address of Reply-To
---@field return_path Address of Return-Path
---@field sender_field Address of Sender
---@field to Address[] all of To
---@field recipients string[] addresses that are the victim's, the first 32 of them
---@field message_id Text Message-ID without its brackets
---@field date Date the Date field
---@field body Body all text parts, as a reader sees them
---@field texts Text[] the same, one a part
---@field html Html[] one an HTML part
---@field links Link[] every link, in order
---@field hops Hop[] Received fields, newest first
---@field origin Hop the hop at the trust boundary; all empty when it is unknown
---@field auth Auth results of SPF, DKIM and DMARC
---@field salutation Salutation whom the mail addresses, and how
---@field attachments Attachment[] what is attached
---@field is_bounce boolean a real delivery report (RFC 3464)
---@field is_reply boolean there is In-Reply-To
---@field is_list boolean there is List-Id
---@field parts Part[] all MIME parts
---@field defects Defect[] what is broken or over a limit
---@field brands Claim[] where the mail names brands
---@field posed Brand? the brand that the mail poses as, or is
---@field impostor Claim? the first claim by which From speaks as a brand that its domain doesn't bear out
---@field posed_falsely boolean it speaks in that brand's name without a domain of the brand's to show
---@field sender Sender the three-way verdict on the sender
local Mail = {}

---the first field of that name
---@param name string
---@return Text
function Mail:header(name) end

---all fields of that name
---@param name string
---@return Text[]
function Mail:headers(name) end

---where one brand is named, or any is (id nil); with places, those at one of them
---@param id? string
---@param ... string
---@return Claim[]
function Mail:claims(id, ...) end

---links a person can click and that aren't defanged; with marks, those that have one of them
---@param ... Mark
---@return Link[]
function Mail:clickable(...) end

---of the clickable links those to hosts that the function chooses, and these hosts; it is asked once of each, mostly
---@param choose fun(host: string
---@param org string?): any
---@return Link[], string[]
function Mail:leading(choose, org) end

---oddities of writing in subject and body
---@param kind Cue
---@return Text[]
function Mail:cues(kind) end

---where an address is, and whose, by the databases at hand
---@param ip string|Text
---@return Place
function Mail:place(ip) end

---of the host's domain, from the facts file
---@param host string|Text
---@return Registration
function Mail:registration(host) end

---stored answers for a name, from the facts file
---@param name string|Text
---@return DnsAnswer[]
function Mail:dns(name) end

---what others said of a host, address or URL, from the facts file
---@param what string|Text
---@return Reputation[]
function Mail:reputation(what) end

---what was seen at a URL, from the facts file
---@param url string|Text
---@return Page[]
function Mail:pages(url) end

---is the recipient the brand's customer? from the facts file
---@param brand string
---@return Customer
function Mail:customer(brand) end

---A piece of the mail that knows its bytes. `tostring(t)`, `#t` (bytes) and `..` work; `t == "x"` is never true: write `t:is("x")`. Folding makes width, case and spaces alike; hiragana and katakana stay apart.
---@class Text
---@operator concat(string|Text): string
---@operator len: integer
---@field value string as written
---@field folded string folded: lower case, half width, one blank
---@field empty boolean nothing is there
---@field where string `header:Subject`, `part:1.2`, `link:3` and `hop:0` (from 0 as in JSON; pages count from 1); empty when it is nowhere
local Text = {}

---the first of these literals, compared folded
---@param ... string|Text
---@return Text?
function Text:find(...) end

---every place of these literals, at most 32
---@param ... string|Text
---@return Text[]
function Text:find_all(...) end

---does one of them occur?
---@param ... string|Text
---@return boolean
function Text:has(...) end

---the first match of a PCRE2 expression in the folded text; its first group if it has one; with heads, only where one of them stands: what no match can begin with isn't looked at
---@param regex string
---@param heads? string
---@return Text?
function Text:match(regex, heads) end

---does it match?  Cheaper than `match`, which finds out where
---@param regex string
---@param heads? string
---@return boolean
function Text:matches(regex, heads) end

---lines; those that hold a match (at most 2,000)
---@param regex? string
---@param max? integer
---@return Text[]
function Text:lines(regex, max) end

---lines that are a ruler: 16 or more of one of `*=_~#-─━═`, and one other sign at either end at most
---@param max? integer
---@return Text[]
function Text:rulers(max) end

---the same when folded
---@param other string|Text
---@return boolean
function Text:is(other) end

---Every text part of the mail, searched one after the other.
---@class Body
---@field empty boolean no text at all
local Body = {}

---the first of these literals
---@param ... string|Text
---@return Text?
function Body:find(...) end

---every place, at most 32
---@param ... string|Text
---@return Text[]
function Body:find_all(...) end

---does one of them occur?
---@param ... string|Text
---@return boolean
function Body:has(...) end

---as of Text
---@param regex string
---@param heads? string
---@return Text?
function Body:match(regex, heads) end

---as of Text
---@param regex string
---@param heads? string
---@return boolean
function Body:matches(regex, heads) end

---A mailbox of a header field.
---@class Address
---@field name Text the display name
---@field address Text local part and domain
---@field localpart Text before the @
---@field domain Text after the @
---@field org string? the organisational domain (Public Suffix List)
---@field registration Registration of its domain, from the facts file
local Address = {}

---A link and where it leads.
---@class Link
---@field text Text what the reader sees
---@field source Text the URL as written in the mail
---@field href string the URL
---@field scheme string `https`
---@field host string A-label, lower case
---@field org string? organisational domain of the host
---@field path string with its slash
---@field query string without the ?
---@field fragment string without the #
---@field userinfo string before the @ of the authority
---@field port integer? when one is written
---@field kind string `anchor`, `image`, `form`, `text` …
---@field from "body"|"attachment"|"pdf"|"qr" what holds it
---@field part string of which MIME part
---@field file string? the file in an archive that holds it: `archive.zip/page.html`
---@field index integer its number, from 0
---@field brand string? id of the brand that host or path is dressed up as
---@field role "action"|"footer"? what it is there for: to be clicked now, or to end the mail
---@field alt string alternative text of the picture in it
---@field clickable boolean a person can click it
---@field hidden boolean it can't be seen
---@field defanged boolean written so that nobody can click it: hxxp, [.]
---@field marks table<Mark, boolean> what is odd about it
---@field chain ChainEntry[] every host found by decoding alone, first to last
---@field final ChainEntry the last of the chain
---@field registration Registration of its domain, from the facts file
local Link = {}

---One host of an unwrapped link.
---@class ChainEntry
---@field url string the URL of this hop
---@field host string its host
---@field org string? organisational domain
---@field path string its path
---@field via string how it was found: the name of the parameter …
---@field encoded boolean it was base64 or the like
---@field partial boolean only the host is named: a mail gateway keeps the target to itself
---@field registration Registration of its domain, from the facts file
local ChainEntry = {}

---A Received field.
---@class Hop
---@field helo Text the name the sender gave itself
---@field rdns Text the name that DNS gave for the address
---@field ip Text the address
---@field by Text who wrote the field
---@field field Text the whole field
---@field epoch integer? seconds since 1970
---@field rdns_unknown boolean it says `unknown`
---@field from_absent boolean it has no from
---@field ip_public boolean the address is a public one
---@field trusted boolean written by our own hosts
---@field boundary boolean here the mail came in
---@field place Place where the address is, and whose
local Hop = {}

---Where an IP address is, and whose. A country is no proof.
---@class Place
---@field state "found"|"not-found"|"no-database"|"not-public"|nil is it known?
---@field country string? ISO 3166 alpha-2
---@field city string? that the database names; of a data centre it says nothing about people
---@field asn integer? number of the autonomous system
---@field as_org string? who runs it
---@field network string? kind of a special network: `cloud`, `hosting` or `cdn`
---@field network_owner string? whose that is
---@field source string? name of the database
local Place = {}

---WHOIS or RDAP of a domain, from the facts file; all nil when nothing is stored.
---@class Registration
---@field domain string? the registered domain
---@field registered string? date of registration
---@field updated string? date of the last change
---@field expires string? date of expiry
---@field registrar string? through whom
---@field registrant string? by whom
---@field privacy_proxy string? service that stands in for the registrant, as written
---@field redacted boolean the registrant is blacked out
---@field failures table[] look-ups that failed: `{source, checked_at, failure}`
---@field outcome string? `found`, `not-found`, `failed` …
---@field source string? who said so
---@field checked_at string? when, RFC 3339
local Registration = {}

---A stored DNS answer, from the facts file.
---@class DnsAnswer
---@field name string that was asked for
---@field type string `A`, `MX` …
---@field data string[] the answers
---@field outcome string? `found`, `not-found`, `failed` …
---@field source string? who said so
---@field checked_at string? when, RFC 3339
local DnsAnswer = {}

---What somebody says of a host, address or URL, from the facts file.
---@class Reputation
---@field what string of what
---@field verdict string? `dangerous`, `suspicious`, `safe` or `unrated`
---@field category string? as they word it
---@field outcome string? `found`, `not-found`, `failed` …
---@field source string? who said so
---@field checked_at string? when, RFC 3339
local Reputation = {}

---What somebody saw at a URL, from the facts file; fuwake opens none.
---@class Page
---@field url string where
---@field state "alive"|"blocked"|"gone"|nil how it was
---@field title string? of the page
---@field source string? who said so
---@field checked_at string? when, RFC 3339
local Page = {}

---What the recipient says of himself, from the facts file.
---@class Customer
---@field is boolean? he is a customer of the brand
---@field renews_itself boolean? his contract renews itself
---@field checked_at string? when, RFC 3339
local Customer = {}

---A place where a brand is named.
---@class Claim
---@field brand Brand which
---@field place "from-name"|"from-address"|"subject"|"body"|"alt"|"link" where
---@field text Text the words
---@field link Link? of place link
---@field speaks boolean the mail speaks as the brand: From names it, or the subject bears it in brackets at its head or among its first words
local Claim = {}

---An entry of plugins/brands. Outlives the mail.
---@class Brand
---@field id string `kagoya`
---@field name { ja: string, en: string } its names
---@field salutation string? how it greets: none name address localpart generic
---@field notices string[] its official warnings
---@field products string[] of others, under its name: `Active! mail`
---@field group string? brands of one group share this word
---@field successor string? id of the brand that it has become
---@field tokens string[] in hosts, paths, local parts
---@field names string[] as written in mails
local Brand = {}

---is the host its own (any role but customer and customer-mail)?
---@param host string|Text|nil
---@return boolean
function Brand:owns(host) end

---in which role: site mail login customer-mail customer delivery app
---@param host string|Text|nil
---@return string?
function Brand:role(host) end

---is the host its own or its group's, in any role but customer?
---@param host string|Text|nil
---@return boolean
function Brand:akin(host) end

---Authentication results.
---@class Auth
---@field spf string? pass fail softfail neutral none …
---@field dkim string? pass fail none …
---@field dmarc string? pass fail none …
---@field by string? who says so
---@field spf_domain string? of which domain
---@field dkim_domain string? of which domain
---@field spf_text Text where it is written
---@field dkim_text Text where it is written
---@field dmarc_text Text where it is written
---@field trusted boolean written by our own hosts
local Auth = {}

---What filters on the way wrote.
---@class Upstream
---@field spam boolean a filter called it spam
---@field flag Text X-Spam-Flag
---@field score Text the score as written
---@field points number? the score
---@field required number? points that make it spam
---@field by string? which filter
---@field trusted boolean written by our own hosts
local Upstream = {}

---Whom the mail addresses.
---@class Salutation
---@field kind "none"|"name"|"address"|"localpart"|"generic" how
---@field text Text the words
local Salutation = {}

---The Date field.
---@class Date
---@field epoch integer? seconds since 1970
---@field offset_minutes integer of its time zone
---@field text Text as written
local Date = {}

---The verdict on the sender.
---@class Sender
---@field verdict "forged"|"unrelated-domain"|"compromised"|"genuine"|"unknown" one of five words
---@field brand Brand? of which brand
local Sender = {}

---An HTML part.
---@class Html
---@field title string of the page
---@field has_form boolean there is a form
---@field has_password_input boolean it asks for a password
---@field has_script boolean there is a script
---@field hidden_bytes integer of text that can't be seen
---@field hidden_text Text that text
---@field visible Text what is seen
local Html = {}

---An attached file.
---@class Attachment
---@field name string file name
---@field type string MIME type
---@field size integer decoded bytes
---@field part string number of the part
---@field text Text the source of a text or HTML file
---@field words Text[] words of a page or PDF
---@field content "html"|"pdf"|"image"|"archive"|"office"|"outlook"|"program"|"mail"|"unknown" what it is by its bytes
---@field content_type string? the same as a MIME type
---@field html Html? the page
---@field hidden Html? the page that a script in it writes
---@field opened boolean a worker has looked inside
---@field encrypted boolean it needs a password
---@field entries Entry[] files in an archive
local Attachment = {}

---A file in an archive.
---@class Entry
---@field name string with its folders
---@field size integer bytes when unpacked, as the archive says
---@field encrypted boolean it needs a password
---@field folder boolean it is a folder
local Entry = {}

---A MIME part.
---@class Part
---@field id string `1.2`
---@field kind "text"|"html"|"multipart"|"message"|"other" of what kind
---@field type string MIME type
---@field charset string declared
---@field charset_used string that it was read with
---@field charset_why string why that one
---@field nested boolean inside an attached mail
local Part = {}

---Something broken or over a limit.
---@class Defect
---@field name string `links`, `charset` …
---@field value integer how much
---@field where string in which part or field
local Defect = {}

---What a finding rests on, as given to `match(mail, evidence)`.
---@class Evidence
---@field count integer things added so far
local Evidence = {}

---cite it, or each thing of a table; what is absent isn't counted
---@param thing Text|Link|Hop|Address|Attachment|Claim|string|table|nil
function Evidence:add(thing) end

---fill `{name}` of `explain`, by each value of a table; at most 16 names; of different texts the first three are said, of numbers the last
---@param name string
---@param value string|Text|number|table|nil
function Evidence:set(name, value) end

---the finding concerns that brand
---@param brand Brand|nil
function Evidence:about(brand) end

---The registry; known in `match()`, not while plugins load.
brands = {}

---the brand of that id
---@param id string
---@return Brand?
function brands.get(id) end

---whose host it is
---@param host string|Text|nil
---@return Brand?
function brands.owner(host) end

---Host names, by the Public Suffix List.
domain = {}

---`a.co.jp` of `www.a.co.jp`
---@param host string|Text|nil
---@return string?
function domain.org(host) end

---`co.jp` of `www.a.co.jp`
---@param host string|Text|nil
---@return string?
function domain.suffix(host) end

---is that suffix itself in the list?
---@param suffix string|Text|nil
---@return boolean
function domain.listed(suffix) end

---equal to it or below it
---@param host string|Text|nil
---@param domain string|Text|nil
---@return boolean
function domain.under(host, domain) end

---of one organisation; never for what is absent
---@param a string|Text|nil
---@param b string|Text|nil
---@return boolean
function domain.same_org(a, b) end

---Strings.
text = {}

---folded as literals are
---@param s string|Text
---@return string
function text.fold(s) end

---0 to 1: edit distance on confusable skeletons
---@param a string|Text
---@param b string|Text
---@return number
function text.similar(a, b) end

---Dates. There is no clock: compare with `mail.date.epoch`.
date = {}

---seconds since 1970 of an RFC 5322 date
---@param s string|Text
---@return integer?
function date.parse(s) end

---the year (UTC)
---@param epoch integer
---@return integer
function date.year(epoch) end

---seconds since 1970 at midnight UTC
---@param year integer
---@param month integer
---@param day integer
---@return integer
function date.ymd(year, month, day) end

---RFC 3339, UTC
---@param epoch number
---@return string
function date.text(epoch) end

---seconds since 1970 of the clock that a text begins with, `20211219204752` or `20211219T204752`, taken for UTC; 1900 to 2099
---@param s string|Text
---@return integer?
function date.digits(s) end

---Addresses.
ip = {}

---a public address
---@param s string|Text|nil
---@return boolean
function ip.public(s) end

---What the pack offers a user to set.
---@type table<string, string|number|boolean>
options = {}

---@alias WordListId "link-action"|"link-footer"|"posing-warning"|"posing-topic"|"house-mailbox"|"house-desk"|"lure-host"|"stamp-spam"|"stamp-virus"|"stamp-bulk"|"stamp-external"|"stamp-beside"|"addressee-anyone"|"addressee-slot"|"addressee-none"|"greeting-anyone"|"registrant-proxy"|"registrant-withheld"|"network-hosting"|"host-shortener"|"host-ipfs"|"host-shared"|"host-shared-path"|"host-familiar"|"host-account"|"host-tenant"|"host-public-body"|"host-organisation"
---@alias Condition "link:text-href-mismatch"|"link:redirector"|"link:encoded-target"|"link:recipient-in-url"|"link:recipient-domain-in-host"|"link:recipient-name-in-host"|"link:ipfs"|"link:shortener"|"link:ip-literal"|"link:ip-obfuscated"|"link:punycode"|"link:confusable"|"link:shared-host"|"link:userinfo"|"link:slash-lookalike"|"link:dot-lookalike"|"link:odd-port"|"link:same-target-buttons"|"link:odd-one-out"|"link:hidden"|"link:brand-in-subdomain"|"link:brand-in-domain"|"link:brand-in-path"|"link:brand-in-userinfo"|"link:brand-lookalike"|"link"|"link:qr"|"link:long-label"|"link:defanged"|"posed"|"brand"|"brand:from-name"|"brand:from-address"|"brand:subject"|"posed:own"|"posed:foreign"|"sender:genuine"|"sender:forged"|"sender:brand"|"sender:customer"|"sender:foreign-brand"|"sender:other-brand"|"link:posed-own"|"link:posed-foreign"|"posed:falsely"|"posed:policy"|"from:lookalike"|"name"|"stamp"|"not-ascii"|"japanese"|"html"|"form"|"hidden"|"html:little-text"|"body:invisible"|"body:styled"|"body:long-word"|"body:rulers"|"cue:mixed-script"|"cue:split-word"|"cue:ascii-stop"|"cue:broken-join"|"cue:chinese-glyph"|"cue:english-date"|"cue:lookalike"|"cue:zero-width"|"cue:spaced-out"|"cue:mixed-width"|"attachment"|"defect"|"attachment:locked"|"attachment:page"|"attachment:entries"|"attachment:active"|"reply"|"list"|"upstream"|"dkim:expiry"|"auth"|"spf:pass"|"dkim:pass"|"dmarc:pass"|"auth:fail"|"origin"|"origin:nameless"|"date:skew"|"route:clock-gap"|"origin:hosted"|"origin:abroad"|"message-id:odd"|"message-id:receiver"|"reply-to:other"|"return-path:other"|"to:sender"|"recipient:subject"|"recipient:body"|"recipient:repeated"|"recipient:name"|"recipient:domain"|"recipient:in-from"|"salutation"|"salutation:address"|"salutation:localpart"|"salutation:generic"|"facts-file"|"places"|string
---@alias Mutation "utf-8"|"iso-2022-jp"|"shift_jis"|"euc-jp"|"base64"|"quoted-printable"|"crlf"|"folding"|"full-width"|"defang"
---@class Words
---@field ja string
---@field en string
---@class Range
---@field min number
---@field max number

---What `rule{}` is given, and `campaign{}`: a known lure. Those with `?` may be left out.
---@class Rule
---@field id string folder-like, lower case; a campaign's begins with `campaigns/`
---@field version integer counts up with every change
---@field section "subject"|"sender"|"route"|"recipient"|"body"|"links"|"attachments"|"upstream" of the report
---@field weight number log-odds in nats, -10 to 10; negative speaks for genuine mail
---@field weight_bounds Range? what `fuwake fit` may make of it
---@field grade "fact"|"inference"|"unknown"? how sure it is; inference unless told
---@field title Words of the finding
---@field explain Words one sentence; {name} is what `evidence:set` gave it
---@field prefilter string[]? one of these literals occurs, folded, in subject, From, headers, body or URLs; else `match` isn't called
---@field when Condition[]? all of these hold; else `match` isn't called
---@field match fun(mail: Mail, evidence: Evidence): any true: a finding
---@field brand string? id of the brand that it poses as; of a `campaign` only
---@field tags string[]? for `--enable` and `--disable`
---@field enabled boolean? false: not run unless enabled by id or tag
---@field references string[]? pages about it
---@field false_positives string[]? genuine mail that it may hit
---@field exempt table<Mutation, string>? mutations of the samples that it need not survive, and why
---@field tests Sample[]? sample mails

---A sample mail of a rule.
---@class Sample
---@field name string what it shows
---@field expect boolean must the rule find something?
---@field mail string its source, in UTF-8
---@field facts string? a facts file beside it (docs/facts-file.md)

---What `brand{}` is given.
---@class NewBrand
---@field id string the file's name
---@field version integer counts up with every change
---@field name Words as reports call it
---@field names string[] as mails write it; whole words
---@field short_names string[]? names that are other words too
---@field tokens string[]? in hosts, paths and mailboxes
---@field lookalikes string[]? tokens that only an impostor writes
---@field other_words string[]? words that hold or resemble a token and mean nobody
---@field domains Domain[] that are its own, with everything below
---@field salutation "none"|"name"|"address"|"localpart"|"generic"? how it really greets
---@field notices string[]? its official warnings
---@field products string[]? names of what it sells
---@field group string? brands of one group may name one another
---@field successor string? id of the brand that it has become

---A domain of a brand: the name first, then
---@class Domain
---@field [1] string its name
---@field role "site"|"mail"|"login"|"customer-mail"|"customer"|"delivery"|"app" what it is for
---@field below "customer"|"customer-mail"? what hosts below it are for, www apart, where customers have them
---@field source string a page that shows whose it is

---What `weights{}` is given.
---@class Weights
---@field prior number? log-odds of phishing when no rule speaks
---@field section Range? most that the findings of one section count together
---@field rules table<string, number>? in place of the rules' own weights, by id

---What `words{}` is given: words or hosts that are added to a list by which facts are recognised; plugins/README.md says how each list is compared.
---@class WordList
---@field id WordListId the list; several files may add to one
---@field ja string[]? words as mails write them; compared folded
---@field en string[]? ditto
---@field other string[]? of other languages, or of none
---@field hosts string[]? of a `host-` list, in place of words: these hosts and all below them

---What `pack{}` is given: docs/packs.md.
---@class Pack
---@field name string a-z, 0-9 and -
---@field version string three numbers
---@field requires table<string, string>? packs, and the least version of each
---@field overrides string[]? ids of rules, brands and lists of words that it replaces
---@field options table<string, string|number|boolean>? defaults that a user may change

---@param fields Rule
---@return table
function rule(fields) end

---@param fields Rule
---@return table
function campaign(fields) end

---@param fields NewBrand
---@return table
function brand(fields) end

---@param fields Weights
---@return table
function weights(fields) end

---@param fields WordList
---@return table
function words(fields) end

---@param fields Pack
---@return table
function pack(fields) end

---@param words string[]
---@return string
function literals(words) end
