import type { Family } from "./family";

/** Who sees what they should not. One `exposure-hint` proves nothing; see facts.ts. */
export const SECURITY: Family = {
  en: {
    "data-exposure": `
<see> .. someone|somebody|anybody|anyone else's
someone|somebody|someone else's|else's .. data|invoices|documents|account|orders|records|files|name|profile|mailbox|contracts|payslips
someone else's
somebody else's
other|another|different|foreign <org>
of|from|out of? other|another|different <org>
arrived|went|goes|sent|delivered|mailed|faxed ... company|address|person|firm|recipient|people|stranger ... never|wrong|unknown|don't|not
belong|belongs|belonging to .. other|another|different|company|firm|customer|stranger*|else|called
<see> .. another|other|different|foreign|wrong|strangers' .. company|company's|customer|customers|customer's|customers'|client|client's|clients|clients'|tenant|tenant's|tenants|tenants'|organisation*|organization*|firm|firm's|firms|patient|patient's|patients|person|person's|people|people's|account|user's|users'|school|hospital|family|families
new|total|complete stranger*
not ours
greet|greets|greeted|greeting me|us|him|her|them|users as|with
salary|salaries|payslip|payslips|grades|diagnoses|medical .. to|visible|for .. all|every|everyone|everybody|staff
shows|show|see|sees|displays|visible ... salary|salaries|payslips|payroll ... all|every|everyone|everybody|anyone|others
isn't|aren't ours
other customers'|companies'|tenants'|clients'|people's
shouldn't|should_not|nobody_should|not_supposed|not_allowed|not_meant to? .. see|be seeing|visible|able
without|w/o|no|w .. login|logging|log|signing|sign|sign-in|password|authentication|authorisation|authorization|auth|credentials
w / o login|password|auth|authentication
visible|accessible|open|readable|available|viewable|downloadable|exposed to|for|by .. anyone|everyone|anybody|everybody|public|internet|outsiders|guests|world|strangers|all
publicly visible|accessible|available|reachable|readable|listed
indexed by|in
data|privacy|security breach|incident|violation
confidential .. sent|mailed|shown|visible|delivered|shared
sent|mailed|delivered|e-mailed|emailed|forwarded to .. wrong|other|different|unrelated person|people|recipient*|customer*|company|patient*|address*|client*
wrong recipient|recipients
see|sees|read|open each|other's|others salaries|payslip|payslips|files|data|messages|records
cross-tenant
intern|interns|guest|guests|trainee|trainees|student|students|temp|temps|contractor|contractors|visitor|visitors|apprentice ... can|sees|see|opens|reads ... salar*|payroll|board|board's|hr|admin|confidential|private|management|everything|all|others
see|sees|gets|has|have .. first|previous|last|everybody's|everyone's|other one's|user's|customer's|person's|address|addresses|data|one|data
everybody|everyone has|sees|got everybody's|everyone's
in|into the? cc
logged|signed|log|logs in as|into .. someone|somebody|another|other|different|stranger*
account|profile|mailbox|session|name of somebody|someone|another|other|stranger*
next|other|another|different|neighbour's|neighbor's|wrong|previous person's|patient's|customer's|employee's|user's|member's|guest's|tenant's|pupil's|student's|family's|client's|neighbour's
each|every|a|one patient|customer|client|member|guest|parent|employee|user gets|sees|receives|got ... next|another|other|neighbour's|wrong
shows|show|see|sees ... conversations|chats|orders|tickets|calls|messages|cameras|pictures of another|other|different|someone
key|token|secret|password|credentials .. on|in .. public|page source|log|logs
view-source|page_source|html contains|shows|has .. key|token|password
any|arbitrary|every tenant|customer|account|company .. id|number ... returns|gives|shows|opens
pulled|read|opened|downloaded|listed # tenants|customers|accounts|companies|records .. not|aren't
tenants|customers|accounts|companies|people that|who|which aren't|are_not|don't ours|belong
change|changes|changing|swap|count|counting|edit|increase|typing ... number|digit|id|letter .. in|at|of .. address|url|link|address_bar
get|gets|got|sees|see .. another|other|someone|somebody|different child's|pupil's|patient's|employee's|guest's
found .. on|in|by|via google|bing|search_engine|the_internet
without .. being|having logged|signed
wasn't|not|nor|isn't logged|signed in
open to|for everyone|anyone|the_world|all|the_public
stranger's|strangers'|other's|another's account|data|findings|files|letters|page|mailbox|documents|profile|record|records|bills|orders
can be .. opened|seen|read|viewed|downloaded|accessed|heard|watched .. by anyone|anybody|everyone|everybody|outsiders|guests|strangers
one lands|ends|logs|gets in|into .. the other's|another
anonymous ... names|name|shows|who
shows|shown|sent|mailed|printed .. to|the wrong|other people|person|customer|patient|family|address`,
    "exposure-hint": `
from|of|for|with|by a|an? other|another|different customer|company|tenant|client|organisation|organization|firm|stranger
strangers
no idea who|whose
don't|do not know who|these|those|them|any
never heard of
anyone|anybody|everybody|everyone|outsiders|outsider|guest|guests|strangers with|on|who|in|from? ... can|could|may see|open|read|download|view|access|find
can be seen|read|opened|downloaded|viewed|accessed by|from|without
is|are|was|were|became public|indexed
on|in|via|through google|bing
leak|leaks|leaked|leaking|leakage
expose|exposes|exposed|exposing|exposure
breach
as another|other|different|wrong user|person|customer|patient|colleague
confidential|sensitive|personal|private .. visible|shown|open|public|readable|accessible|to
other tenant|tenants
name|names|address|addresses|phone numbers|number|numbers|e-mails|emails .. of|and .. strangers|others
any|arbitrary id|tenant|number|account|user
key|token|password|secret is|are|still live|valid|active
could|can list|read|open|download|dump|see|pull ... whole|all|entire|every
outside|external|foreign person|people|company|address|party|reader|visitor
unknown|foreign|strange name|names|person|people|company|face|faces|caller|address
who|what are|is these|those|they|that
we don't|do_not know them|her|him
nothing to do with us
anyone|anybody|everybody|everyone|outsiders|outsider|guest|guests|strangers with|on|who|in|from? ... can|could|may listen|hear|watch|play|join|edit|delete|print|copy
pops|popped|turns|turned|shows|showed|comes|came up ... in|for .. search|everyone|company|everybody
by accident
tried|tested it? .. from a|my|the café|cafe|home|phone|library|private
not supposed|meant|entitled|allowed|authorised|cleared to
somebody|someone|another|other|wrong person's|customer's|man's|woman's|company's
it's|it_is|was|got|received|shows|shows_me a mr|mrs|ms|dr
one's|hers|his|theirs and all
anyone|anybody|everyone|whoever who|with|has .. link|url|address|code|number`,
    "access-not-revoked": `
former|ex|ex-employee|left|leaver|leavers|deactivated|disabled|removed|fired|offboarded|terminated|dismissed|blocked|suspended|revoked|deleted|resigned|quit ... still|yet|nevertheless|able .. log|logs|logged|access|see|sees|open|opens|download|downloads|sign|signs|get|gets|use|uses|read|works|has|have|in
still .. log|access|sign|get|gets|logs ... former|deactivated|removed|disabled|left|fired|ex-employee
old|revoked|deleted|expired token|tokens|key|keys|password|passwords|link|links still work|works|valid|accepted
let|laid|sacked|fired|resigned|quit|departed|dismissed|left|gone|retired ... still|nevertheless .. gets|get|opens|reads|sees|logs|has|can
removed|deleted|blocked|disabled|locked .. user|account|access|login|him|her|them|role ... comes_back|returns|still|back|again|reappears
old|former|ex|previous supplier|employee|employees|colleague|agency|contractor|partner|owner|tenant|customer|manager ... still|can|could .. get|gets|log|logs|see|sees|open|opens|read|access|enter|in`,
    vulnerability: `
found|find|discovered|reported|confirmed|possible|allows|there's|there_is|has|have .. sql|xss|csrf|idor|ssrf|rce|injection|cross-site
sql|xss|csrf|idor|injection .. possible|works|found|in|on|through
remote code execution
vulnerability|vulnerabilities|vulnerable
exploit|exploits|exploited|exploitable
security hole|flaw|gap|problem|bug|weakness|loophole
privilege escalation
bypass|bypasses|bypassed|bypassing|circumvent ... login|mfa|2fa|auth*|permission*|password|sso|check|approval
changing|change|changed|increment*|guess*|altering .. number|id|digit|url|parameter
permissions|roles|rights|restrictions .. ignored|bypassed|not_applied|no_effect
any|every|normal|ordinary|regular|all user|users|employee|employees|guest ... can .. see|open|read|delete|change|edit|approve|download .. salar*|payroll|payslip*|everything|admin|confidential|private|all|others|hr
accepts any|every|wrong|empty password
any password works
mfa|2fa|two-factor .. skipped|not_asked|bypassed
hacked|hacker|intruder|attacker|compromised|ransomware|malware|phishing`,
    "leaked-credential": `
password|passwords|key|keys|token|tokens|secret|secrets|credential|credentials|certificate ... leak*|public|publicly|visible|plain|cleartext|clear|plaintext|exposed|committed|github|log|logs|posted|google|repository
committed|published|posted|pasted|leaked|exposed|shows|prints|logs .. key|keys|token|tokens|password|passwords|secret|secrets|credentials`,
    "private-matter": `
name|names|address|addresses|phone numbers|number|numbers|e-mails|emails .. of|and .. people|parents|patients|customers|members|children
bank details
personal data|details|information
dates|date of birth
home address|addresses
payroll
diagnosis|diagnoses
salary|salaries|payslip|payslips|passport|passports|medical notes|records
private
confidential
prescription|prescriptions|x-ray|x-rays|scans|grades|reviews|appraisal|appraisals|wages|complaints|therapy|passports|ids
confidentiality|privacy|gdpr|hipaa
recordings|minutes|statement|statements|account number|contract|contracts|diary|diaries
doctor's note|notes
board meetings|meeting|papers|minutes
names|reasons|letters|findings|addresses|diagnosis|answers|photos and|of|beside|included`,
  },
  de: {
    "data-exposure": `
sehen|sehe|sieht|erscheinen|angezeigt|offnen|einsehen ... andere|anderer|anderen|fremde|fremder|fremden <person>|firma|firmen|mandanten|schulen|praxen|familien|kinder|patienten
fremde|fremdes|fremdem|fremden|fremder .. <data>|firmen|kunden|namen
anderer|fremder|fremden firma|firmen|unternehmen|kunden|mandanten|mandant|patienten|personen
eines anderen|andern kunden|mandanten|patienten|unternehmens|betriebs
einer anderen|andern firma|familie|schule|praxis|klinik
offentlich sichtbar|zuganglich|einsehbar|erreichbar|abrufbar
ohne anmeldung|login|passwort|einloggen|zugangsdaten|authentifizierung
jeder|jede|alle|unbefugte|aussenstehende|dritte .. kann|konnen .. sehen|lesen|offnen|abrufen|herunterladen|einsehen
gehort|gehoren .. nicht|anderen|andere|einer uns|firma|kunden|firmen
im internet|netz auffindbar|offen|sichtbar|frei
google
angemeldet|eingeloggt .. als jemand|anderer|fremder|ein
gehalter|gehalt|lohnabrechnung* .. anderer|anderen|aller|kollegen .. sehen|einsehen|sichtbar
vertraulich*|personliche|personenbezogene .. daten|unterlagen|dokumente .. sichtbar|offen|offentlich|verschickt|zuganglich
fur|von jeden|jedem|alle|allen .. sichtbar|einsehbar|zuganglich|lesbar
datenleck|datenschutzverletzung|datenschutzvorfall|datenpanne
an den? falschen|falsche empfanger|kunden|adresse
nicht|gar|nichts fur uns bestimmt
fremde|fremder|fremden|fremdem leute|leuten|personen|familien|mieter|schuler|betrieb*|unternehmen
ohne kennwort|pin|zugangscode|anmelden
ohne sich? anzumelden|einzuloggen|auszuweisen
sehen|sehe|sieht|bekommen|bekommt|bekam|erhalten|angezeigt|stehen|liegen|auftauchen|tauchen ... fremden|fremder|fremde|wildfremde*
wildfremd*`,
    "access-not-revoked": `
ehemalig*|ausgeschieden*|gekundigt*|deaktiviert*|gesperrt*|geloscht* ... noch|weiterhin ... zugriff|anmelden|einloggen|zugreifen|sehen|herunterladen`,
    vulnerability: `
sicherheitslucke|schwachstelle|sql-injection|xss|gehackt|angreifer|kompromittiert
nummer|zahl|ziffer|id|adresse .. andert|hochzahlt|hoch|erhoht|austauscht
zahlt|andert|erhoht|tauscht|zahle|andere .. nummer|zahl|ziffer|id|url ... rechnung*|daten|dokument*|fremd*|andere*|andere_kunden
berechtigung*|rechte .. umgangen|umgehen|wirkungslos|ausgehebelt`,
    "leaked-credential": `
passwort|passworter|schlussel|token|zugangsdaten|api-key|api-schlussel ... klartext|offentlich|github|sichtbar|geleakt`,
    "exposure-hint": `
nichts mit|zu .. zu? tun
kennen wir|ich .. nicht|gar
kenne|kennen .. nicht
namen|iban|kontonummer|kontonummern|geburtsdaten|geburtsdatum|gehalt|gehalter|diagnosen|diagnose|adressen|anschriften|gehaltszettel|lohnzettel
vertraulich*|personenbezogen*|datenschutz*
auch welche|solche|die .. einer|eines|von|aus
nicht unsere|zu
suchmaschine*
anderer|anderen|andere|fremde|fremder mandant*|kund*|firma|schule|familie|praxis|unternehmen|betrieb
jeder|jedem|jeden ... offnen|offnet|lesen|sehen|abrufen
eigentlich nicht .. sehen|durfen|sollen|durften`,
  },
  fr: {
    "data-exposure": `
d'|ceux|celles|celui|celle une?|un? autre|autres client|clients|enfant|enfants|famille|familles|ecole|ecoles|patient|adherent|locataire|entreprise|entreprises|societe|societes|personnes|patients
ne nous appartiennent|appartient pas
accessible*|visible*|consultable* sans|par|a ... mot|connexion|authentification|tous|tout|n'importe|identifi*|monde|public|publique
sans connexion|authentification|mot|login|code|identifiant|identification
sans s'|etre identifi*|connect*|authentifi*|etre
fuite de|des donnees
n' importe qui
voit|voient|vois|voyons|apparaissent|affiche|affichent|ouvrir|consulter|acceder ... autre|autres|d'autres client|clients|famille|familles|enfant|enfants|ecole|ecoles|patient|patients|societe|societes|entreprise|entreprises|personne|personnes|adherent*|locataire*|salarie*
appartenant
appartenant|appartiennent a|aux .. autre|autres|autrui
connecte|connectee en tant que|comme .. autre|quelqu'un
donnees|dossiers|documents|bulletins personnelles|confidentiels|confidentielles .. visibles|accessibles|envoyes|public
tout le monde .. peut|voit
moteur de recherche
publiquement accessible*|visible*
mauvais destinataire*|client|patient
indexe*|google
d'|des inconnus|inconnu|inconnue|tiers|etrangers
factures|dossiers|documents|donnees|bulletins|fiches|noms d'|des|de inconnus|inconnu|tiers|autres|autrui|quelqu'un
voir|voit|voyons|vois|voient|recoit|recevons|recu|tombe|tombons ... inconnus|inconnu|concurrent|autrui
par tout|n'importe le|qui`,
    "access-not-revoked": `
ancien|ancienne|parti|partie|desactive*|supprime*|licencie* ... toujours|encore .. acces|accede*|connecte*|acceder|connecter`,
    vulnerability: `
faille|vulnerabilite*|injection|pirate|piratage|compromis*
en changeant|modifiant|incrementant|remplacant .. numero|chiffre|identifiant|url|adresse|id`,
    "leaked-credential": `
mot|mots|cle|cles|jeton|jetons|identifiants ... clair|public|publique|publies|github|expose*`,
    "exposure-hint": `
n' a|ont|avons rien a voir|faire
rien a voir avec
ne connais|connaissons|connait pas|rien
inconnu|inconnus|inconnue|inconnues
autre|autres|d'autres client|clients|societe|societes|entreprise|patient|patients|famille|adherent
avec|leurs|leur|les noms|adresses|salaires|iban|montants|coordonnees|diagnostics
confidentiel*|rgpd|cnil
sans mot|login|code
n' est|sont pas a nous
devrait|devrions|devraient pas|jamais .. voir|pouvoir|avoir`,
  },
  es: {
    "data-exposure": `
de otro|otra|otros|otras client*|empresa*|compania*|persona*|paciente*|organizacion*|inquilino*|familia*
no son|es nuestr*
sin iniciar|login|contrasena|autenticar*|identificar*|registrarse|sesion
visible*|accesible*|public* para|por|sin|en ... cualquiera|todos|internet|google|sesion|contrasena
ve|ven|veo|vemos|viendo|aparecen|aparece|sale|salen|abrir|acceder|recibi*|muestra|muestran ... otro|otra|otros|otras client*|empresa*|compania*|paciente*|familia*|persona*|colegio*|centro*|inquilino*|guarderia*
ve|ven|veo|vemos|aparecen|aparece|sale|salen|muestra|muestran ... ajeno*|ajena*|ajenos|desconocid*
ajeno*|ajena*
no deberia|deberiamos|deberian .. ver|estar|poder|tener
sin permiso*|autorizacion|estar
de otro|otra|otros|otras <person>|empresa*|cliente*|companias|centro*|hospital*|persona*
expuest*|confidencial*|publicad*
en|por|desde google|internet
como|con otro|otra usuario|persona|cuenta
nomina*|sueldo*|salario* .. de|del .. demas|otros|companeros|todos|toda
cualquiera|cualquier .. puede|pueden .. ver|abrir|descargar|acceder|leer
fuga|filtracion|filtrad*|brecha
publicamente
destinatario* equivocado*|incorrecto*
facturas|datos|documentos|nominas|expedientes|historiales|fichas|contratos de desconocid*|terceros|otros|otras|ajenos
camaras|datos|facturas|nominas de una?|otra|un otra|otro|empresa|guarderia|colegio
de|a desconocidos|extranos|terceros
sin contrasena|clave|login|identificarse|iniciar_sesion|autenticacion`,
    "access-not-revoked": `
exemplead*|ex|dado|baja|desactivad*|despedid*|eliminad* ... sigue|siguen|todavia|aun .. entra*|acced*|pudiendo|puede|viendo|descarg*`,
    vulnerability: `
vulnerabilidad*|inyeccion|hackead*|atacante|comprometid*
fallo|agujero de seguridad
cambiando|cambias|cambiar|cambia|modificando|modificas .. numero|id|url|digito|final`,
    "leaked-credential": `
contrasena*|clave*|token*|credencial* ... public*|github|expuest*|filtrad*|texto|visible*`,
    "exposure-hint": `
nada que ver con
desconocid*
no conozco|conocemos|sabemos_quien
con nombres|nombre|dni|iban|direcciones|sueldos|salarios|importes
otr* client*|empresa*|compania*|paciente*|familia*
no son|es nuestr*
confidencial*|rgpd|privad*
datos personales|bancarios|medicos|sensibles`,
  },
  pt: {
    "data-exposure": `
de outro|outra|outros|outras client*|empresa*|companhia*|pessoa*|paciente*|organizac*|inquilino*|familia*
nao sao|e noss*
sem login|senha|autenticac*|fazer|entrar|logar
visive*|acessive*|public* para|por|sem|na ... qualquer|todos|internet|google|login|senha
ve|veem|vejo|vemos|vendo|aparecem|aparece|abrir|acessar|receb*|mostra|mostram ... outro|outra|outros|outras client*|empresa*|companhia*|paciente*|familia*|pessoa*|escola*|inquilino*|condomini*
ve|veem|vejo|vemos|aparecem|aparece|mostra|mostram ... alhei*|desconhecid*
alhei*
nao deveria|deveriamos|deveriam .. ver|estar|poder|ter|aparecer
sem permissao|autorizacao|estar
de outro|outra|outros|outras <person>|empresa*|cliente*|companhia*|unidade*|hospita*|pessoa*
confidencia*
no|pelo|na google|internet
como|com outro|outra usuario|pessoa|conta
salario*|holerite*|contracheque* .. de|dos .. demais|outros|colegas|todos
qualquer .. pode|consegue .. ver|abrir|baixar|acessar|ler
vazamento|vazou|vazaram|vazad*|expost*
publicamente
destinatario* errado*
faturas|dados|documentos|holerites|prontuarios|fichas|contratos|boletos de desconhecid*|terceiros|outros|outras|estranhos
cameras|dados|faturas|boletos de|da|do uma|um|outra|outro outra|outro|empresa|creche|escola
de|a|para desconhecidos|estranhos|terceiros
sem senha|login|autenticacao|se_identificar`,
    "access-not-revoked": `
ex-funcionari*|desligad*|demitid*|desativad*|removid* ... ainda|continua|continuam .. acess*|entra*|consegue|logar|vendo|baixa*`,
    vulnerability: `
vulnerabilidade*|injecao|hackead*|invadid*|comprometid*
falha de seguranca
trocando|mudando|alterando|troca|muda|trocar|mudar .. numero|id|url|digito|final`,
    "leaked-credential": `
senha*|chave*|token*|credencia* ... public*|github|expost*|vazad*|texto|visive*`,
    "exposure-hint": `
nada a ver com
desconhecid*
nao conheco|conhecemos|sabemos_quem
com nome|nomes|cpf|rg|enderecos|salario|salarios|valores
outr* client*|empresa*|companhia*|paciente*|familia*
nao sao|e noss*
confidencia*|lgpd|rgpd|privad*
dados pessoais|bancarios|medicos|sensiveis`,
  },
  it: {
    "data-exposure": `
altr* client*|aziend*|societa|person*
senza login|password|accesso|autenticazione
visibil*|accessibil* a|da|senza tutti|chiunque|password|login
chiunque .. puo
vediamo|vedo|vedono .. altr*
di un' altra
dati personali|riservati .. visibili|pubblici|accessibili
quelle|quelli|dati|fatture di un'|una|altri|altre altra|aziende|clienti|sconosciuti
di sconosciuti|estranei|terzi`,
    vulnerability: `
vulnerabilita|falla`,
    "exposure-hint": `
niente|nulla a che
con nomi|importi|stipendi
sconosciut*
altr* client*|aziend*`,
  },
  nl: {
    "data-exposure": `
andere|ander klant*|bedrij*|organisatie*|personen
zonder inloggen|wachtwoord|login
zichtbaar|toegankelijk voor|zonder iedereen|wachtwoord|inloggen
zien|zie|ziet .. andere|ander klant*|bedrij*|organisatie*
iedereen kan .. zien|openen|bekijken|downloaden
van een ander|andere
datalek`,
    vulnerability: `
beveiligingslek|kwetsbaarheid|gehackt`,
    "exposure-hint": `
niets te maken
met namen|bedragen|adressen|salarissen
onbekende*
ander|andere klant*|bedrij*`,
  },
  ja: {
    "data-exposure": `
他社の
他の会社の
別の会社の
他のお客様の
別のお客様の
他人の
第三者
知らない..の名前
情報漏
漏えい
漏洩
ログインせずに
ログインなしで
パスワードなしで
認証なしで
誰でも..見
誰でも..閲覧
外部から..見
外部から..閲覧
公開されて
見えてしま
見れてしま
見られてしま
閲覧できてしま
表示されてしま
アクセスできてしま
開けてしま
ダウンロードできてしま
見られる状態
閲覧できる状態
閲覧可能な状態
見える状態
権限のない
権限がない..見
権限がない..閲覧
権限のない..閲覧
他の人の..が見
他の人の..が表示
他の人の..情報
他の人の..が開
別の人の..が見
別の人の..が表示
別の人の..情報
別の方の..が見
別の方の..が表示
別の方の..情報
他の方の..が見
他の方の..が表示
他の方の..情報
他のユーザーの..が見
他のユーザーの..が表示
他のユーザーの..情報
別のユーザーの
他の利用者の
他の患者
他部署の
他の社員の
別会社
他社様
取引先..見えてしま
検索結果に
誰でもアクセス
誰でも開
誰でもダウンロード
URLを知って
URLさえ
URLだけで
個人情報
誤送信
当社のものでは
弊社のものでは
他の顧客の
関係のない..会社
関係のない..様
関係のない方
面識のない
見知らぬ
無関係の
無関係な..会社
別の患者
別の会社
パスワード..なしに
パスワード不要で
URLを知って..誰でも
違う会社の
違う方の`,
    "access-not-revoked": `
退職..ログインでき
退職..アクセスでき
退職..まだ
削除した..ログインでき
無効..ログインでき`,
    vulnerability: `
脆弱性
不正アクセス
改ざん
乗っ取
番号を変え
番号を書き換え
番号を変更す
数字を変え
URLを書き換え
URLの..を変え
権限を..すり抜け`,
    "leaked-credential": `
パスワード..公開
パスワード..平文
APIキー..公開
キー..公開
トークン..公開`,
    "exposure-hint": `
関係のない
心当たりのない
存じ上げない
知らない方
知らない人
お名前
住所
給与
電話番号
氏名
口座
個人情報
機密
社外秘
他の人の
別の人の
他の方の
別の方の
他のユーザーの`,
  },
};
