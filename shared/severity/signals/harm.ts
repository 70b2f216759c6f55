import type { Family } from "./family";

/** Loss, exposure, money and law: the named harms that beat counting heads. */
export const HARM: Family = {
  en: {
    "data-loss": `
<data> .. lost|wiped|erased|vanished|disappeared|purged|destroyed|evaporated
<data> .. is|are|was|were|has|have|been|got|just deleted|gone|overwritten|dropped
<data> .. gone since|after
<data> .. from ... are|is|were gone|empty|missing
<data> ... are|is|were gone
deleted|lost|wiped|erased|vanished <data>
lost|lose|losing|wiped|erased|vanished|purged|destroyed|overwrote|overwrites|deletes|deleted our|all|the|every|some|several|#|of|my .. <data>
deleted|wiped|erased|purged|removed .. all|every|# .. <data>
data loss
loss of .. data|records|documents|orders|files
<data> .. disappear|vanish|disappearing|vanishing
# .. <data> missing|gone|lost|empty
empty|blank records|files|documents|notes
trash|recycle|bin|bin's .. empty
# are|is|were|have gone|missing|disappeared
everything .. entered|typed|wrote|saved is|was|has gone|lost|been lost`,
    "data-corruption": `
corrupt|corrupted|corruption|corrupts|corrupting
<data> .. garbled|scrambled|mixed up|jumbled|damaged|overwritten|zeroed|truncated
overwrote|overwritten|overwrites|overwriting|overwrite|replaced with|by|the|original|#|our
wrong|other|another patient|patient's|customer|person|account|recipient|record|chart
swapped|switched between|with|around
set|reset|changed to zero|null
wrote other|wrong|different|random values|amounts|data
damages|damage more|further|records
<data> .. assigned|attached|linked|posted to the? wrong`,
    "data-safe": `
no|without|zero .. data|records|orders|entries|documents|files .. lost|missing|loss|gone|affected|deleted
no data loss
without data loss
nothing|none is|was|were|has|have|been|got|gets|goes|get|seems|looks lost|missing|gone|deleted
nothing lost|missing|gone
nobody|no-one lost|loses anything|data|work
haven't|have not|hasn't|did not|didn't lost|lose .. data|anything|records|orders
data is|are|were safe|intact|complete|there
no .. are|is|were missing|lost|gone`,
    "data-recovered": `
restored|recovered|retrieved|reconstructed
brought|came|are|is|were|was|got|have back
all back
have|got it|them|everything back
nothing is missing any|anymore
reconciled
could|can|able be|to restore|recover|restored|recovered
posted in the meantime
everything has been posted|entered|processed`,
    "data-not-recovered": `
cannot|can't|could not|couldn't|unable|not|fails|failed|failing|impossible .. restore|restored|recover|recovered|retrieve|undelete
restoring|restore|recovery|recovering ... fails|failed|error|impossible|not|empty|hangs
no backup|backups|copy|copies
need|want|get|like them|it|these|those|the data|our data back
please|can you|could you|how .. restore|recover|retrieve|undelete
restore them|it|these`,
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
next|other|another|different person's|patient's|customer's|employee's|user's|member's
as another|other|different|wrong user|person|customer|patient|colleague
confidential|sensitive|personal|private .. visible|shown|open|public|readable|accessible|to
other tenant|tenants
name|names|address|addresses|phone numbers|number|numbers|e-mails|emails .. of|and .. people|strangers|others|parents|patients|customers|members|children
bank details
personal data|details|information
dates|date of birth
payroll
diagnosis|diagnoses
salary|salaries|payslip|payslips|passport|passports|medical notes|records
private
confidential`,
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
logged|signed|log|logs in as|into .. someone|somebody|another|other|different|stranger*
account|profile|mailbox|session|name of somebody|someone|another|other|stranger*`,
    "access-not-revoked": `
former|ex|ex-employee|left|leaver|leavers|deactivated|disabled|removed|fired|offboarded|terminated|dismissed|blocked|suspended|revoked|deleted|resigned|quit ... still|yet|nevertheless|able .. log|logs|logged|access|see|sees|open|opens|download|downloads|sign|signs|get|gets|use|uses|read|works|has|have|in
still .. log|access|sign|get|gets|logs ... former|deactivated|removed|disabled|left|fired|ex-employee
old|revoked|deleted|expired token|tokens|key|keys|password|passwords|link|links still work|works|valid|accepted`,
    vulnerability: `
sql injection
xss|csrf|idor|ssrf|rce
cross-site scripting
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
    "payment-failure": `
payment|payments|card|cards|contactless|paypal|checkout|transaction|transactions|debit|debits|credit|purchase|purchases|payouts|refunds|transfers ... fail*|declin*|reject*|refus*|error|errors|bounce*|stuck|not|cannot|can't|broken
<dont>|<cannot> ... pay|charge|collect|checkout
declin*|reject*|refus* ... card|cards|payment|payments`,
    "double-charge": `
charged|billed|debited|invoiced|paid|booked|withdrawn twice|double|multiple
double|duplicate|duplicated charge*|payment*|billing|debit*|booking*|withdrawal*
charged .. twice|again`,
    "revenue-loss": `
losing|lose|lost|loses|losses .. money|revenue|sales|customers|orders|euros|dollars|turnover|#
revenue|turnover
abandon* .. cart*|basket*
no|zero sales
euro|euros|eur|usd|dollars|pounds|gbp|k .. per|an|each|every hour|day|minute
costs|costing us #
turning|turn .. away`,
    "legal-duty": `
regulator|regulators|regulatory|supervisory|authority|authorities
audit|auditor|auditors
tax|vat|customs .. return|authority|office|filing|declaration|deadline
filing|statutory|by law|legal|legally
penalty|penalties|fined
compliance|hipaa|gdpr|sox|court|bafin|fda|ofsted|sec
sla|contract .. breach|breached|penalty|violation`,
  },
  de: {
    "data-loss": `
<data> ... verloren|weg|geloscht|verschwunden|vernichtet|uberschrieben
<data> ... fehlen|fehlt
verschwunden|geloscht|verloren .. <data>
datenverlust
papierkorb .. leer`,
    "data-corruption": `
korrupt|beschadigt|verfalscht|zerschossen|durcheinander|vertauscht
mit|falschen|auf null|falschen uberschrieben|gesetzt`,
    "data-safe": `
keine|keinerlei .. daten|datensatze verloren|weg|geloscht|fehlen|verlust
kein datenverlust
daten fehlen keine|nicht
nichts verloren|fehlt|weg`,
    "data-recovered": `
wiederhergestellt|zuruckgespielt
wieder da|vollstandig|vorhanden`,
    "data-not-recovered": `
nicht|kein|keine ... wiederherstellen|wiederherstellbar|wiederhergestellt|backup|sicherung
brauchen ... zuruck`,
    "data-exposure": `
sehen|sehe|sieht|erscheinen|angezeigt|offnen|einsehen ... andere|anderer|anderen|fremde|fremder|fremden <person>|firma|firmen|mandanten|schulen|praxen|familien|kinder|patienten
fremde|fremdes|fremdem|fremden|fremder .. <data>|firmen|kunden|namen
andere|anderen|anderer|fremder|fremden firma|firmen|unternehmen|kunden|mandanten|mandant|patienten|personen
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
nicht|gar|nichts fur uns bestimmt`,
    "access-not-revoked": `
ehemalig*|ausgeschieden*|gekundigt*|deaktiviert*|gesperrt*|geloscht* ... noch|weiterhin ... zugriff|anmelden|einloggen|zugreifen|sehen|herunterladen`,
    vulnerability: `
sicherheitslucke|schwachstelle|sql-injection|xss|gehackt|angreifer|kompromittiert`,
    "leaked-credential": `
passwort|passworter|schlussel|token|zugangsdaten|api-key|api-schlussel ... klartext|offentlich|github|sichtbar|geleakt`,
    "payment-failure": `
zahlung*|kartenzahlung*|karten|bezahl*|abbuchung*|lastschrift* ... fehl*|abgelehnt|nicht|scheitern|fehler|kein*|angenommen`,
    "double-charge": `
doppelt|zweimal abgebucht|berechnet|belastet|verbucht`,
    "revenue-loss": `
umsatz*|einnahmen`,
    "legal-duty": `
wirtschaftsprufer*|prufung|prufer|aufsicht*|finanzamt|behorde*|umsatzsteuer*|meldefrist|gesetzlich*|revision|strafe`,
  },
  fr: {
    "data-loss": `
<data> ... perdu*|disparu*|supprime*|efface*|ecrase*
perte|pertes de|d' <data>
perdu|supprime|efface .. <data>
corbeille .. vide`,
    "data-corruption": `
corrompu*|corruption|melange*|ecrase*|altere*`,
    "data-safe": `
aucune|aucun|pas|sans perte|d'? donnee*
aucune donnee .. perdue|manque|manquante`,
    "data-recovered": `
restaure|restaures|restauree|restaurees|recupere|recuperes|recuperee|recuperees|retablies`,
    "data-not-recovered": `
pas|impossible|echec|aucune .. restaurer|recuperer|sauvegarde|restauration`,
    "data-exposure": `
autre|autres|d'autres client|clients|enfant|enfants|famille|familles|ecole|ecoles|personne|patient|utilisateur|adherent|membre|locataire|entreprise|entreprises|societe|societes|personnes|patients|etablissement*
ne nous appartiennent|appartient pas
accessible*|visible*|consultable* sans|par|a ... mot|connexion|authentification|tous|tout|n'importe|identifi*|monde|public|publique
sans connexion|authentification|mot|s'|etre identifie|connecte
fuite de|des donnees
n' importe qui
voit|voient|vois|voyons|apparaissent|affiche|affichent|ouvrir|consulter|acceder ... autre|autres|d'autres|appartenant
appartenant|appartiennent a|aux .. autre|autres|autrui
connecte|connectee en tant que|comme .. autre|quelqu'un
donnees|dossiers|documents|bulletins personnelles|confidentiels|confidentielles .. visibles|accessibles|envoyes|public
tout le monde .. peut|voit
moteur de recherche
publiquement accessible*|visible*
mauvais destinataire*|client|patient
indexe*|google`,
    "access-not-revoked": `
ancien|ancienne|parti|partie|desactive*|supprime*|licencie* ... toujours|encore .. acces|accede*|connecte*|acceder|connecter`,
    vulnerability: `
faille|vulnerabilite*|injection|pirate|piratage|compromis*`,
    "leaked-credential": `
mot|mots|cle|cles|jeton|jetons|identifiants ... clair|public|publique|publies|github|expose*`,
    "payment-failure": `
paiement*|carte|cartes|prelevement* ... echou*|refus*|rejet*|echec|erreur|plus|pas|impossible`,
    "double-charge": `
debite*|facture*|preleve*|double deux|fois|prelevement|debit|facturation`,
    "revenue-loss": `
chiffre d' affaires
perdons`,
    "legal-duty": `
regulateur|audit|auditeur*|commissaire*|fisc|impots|tva|declaration|legal*|penalite*|conformite`,
  },
  es: {
    "data-loss": `
<data> ... perdid*|desaparecid*|borrad*|eliminad*|perdieron|sobrescrit*
perdida de .. <data>|informacion
perdido|borrado|eliminado|desaparecido|perdieron|desaparecieron|borraron .. <data>
papelera .. vacia
sin copia`,
    "data-corruption": `
corrupt*|danad*|mezclad*|alterad*|sobrescrit*`,
    "data-safe": `
no se ha|han perdido
ningun|sin dato|perdida
no|sin .. perdida|perdido datos|ningun`,
    "data-recovered": `
restaurad*|recuperad*|recuperamos`,
    "data-not-recovered": `
no|imposible .. restaurar|recuperar|recupera|restaura|recuperarlos|copia`,
    "data-exposure": `
otr* client*|empresa*|compania*|persona*|paciente*|organizacion*|inquilino*
no son|es nuestr*
sin iniciar|login|contrasena|autenticar*|identificar*|registrarse|sesion
visible*|accesible*|public* para|por|sin|en ... cualquiera|todos|internet|google|sesion|contrasena
ve|ven|veo|vemos|viendo|aparecen|aparece|sale|salen|abrir|acceder|recibi*|muestra|muestran ... otro|otra|otros|otras|ajeno*|ajena*
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
destinatario* equivocado*|incorrecto*`,
    "access-not-revoked": `
exemplead*|ex|dado|baja|desactivad*|despedid*|eliminad* ... sigue|siguen|todavia|aun .. entra*|acced*|pudiendo|puede|viendo|descarg*`,
    vulnerability: `
vulnerabilidad*|inyeccion|hackead*|atacante|comprometid*
fallo|agujero de seguridad`,
    "leaked-credential": `
contrasena*|clave*|token*|credencial* ... public*|github|expuest*|filtrad*|texto|visible*`,
    "payment-failure": `
pago|pagos|tarjeta*|cobro*|tpv ... falla*|rechaz*|error*|no|denegad*`,
    "double-charge": `
cobrad*|cargad*|facturad*|cargo|cobro|doble dos|doble|duplicad*|veces|cobro|cargo`,
    "revenue-loss": `
perdiendo|perdemos dinero|ventas|clientes
facturacion`,
    "legal-duty": `
regulador*|auditori*|auditor*|hacienda|fiscal|iva|impuesto*|legal*|multa*|sancion*|normativ*`,
  },
  pt: {
    "data-loss": `
<data> ... perdid*|sumiram|sumiu|desaparec*|apagad*|excluid*|deletad*|sobrescrit*
perda de .. <data>|informacoes
perdemos|perdeu|apagou|sumiram|sumiu|desapareceram|excluiu .. <data>
lixeira .. vazia
sem backup`,
    "data-corruption": `
corromp*|danificad*|misturad*|trocad*|sobrescrit*`,
    "data-safe": `
nenhum|sem dado|perda
nao|sem .. perda|perdeu|perdemos`,
    "data-recovered": `
restaurad*|recuperad*|recuperamos`,
    "data-not-recovered": `
nao|impossivel .. restaurar|recuperar|voltam|voltaram|backup`,
    "data-exposure": `
outr* client*|empresa*|companhia*|pessoa*|paciente*|organizac*|inquilino*
nao sao|e noss*
sem login|senha|autenticac*|fazer|entrar|logar
visive*|acessive*|public* para|por|sem|na ... qualquer|todos|internet|google|login|senha
ve|veem|vejo|vemos|vendo|aparecem|aparece|abrir|acessar|receb*|mostra|mostram ... outro|outra|outros|outras|alhei*
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
destinatario* errado*`,
    "access-not-revoked": `
ex-funcionari*|desligad*|demitid*|desativad*|removid* ... ainda|continua|continuam .. acess*|entra*|consegue|logar|vendo|baixa*`,
    vulnerability: `
vulnerabilidade*|injecao|hackead*|invadid*|comprometid*
falha de seguranca`,
    "leaked-credential": `
senha*|chave*|token*|credencia* ... public*|github|expost*|vazad*|texto|visive*`,
    "payment-failure": `
pagamento*|cartao|cartoes|pix|boleto*|cobranc* ... falh*|recus*|erro*|nao|negad*|rejeit*`,
    "double-charge": `
cobrad*|debitad*|faturad*|cobranca duas|dobro|duplicad*|duplicidade|vezes`,
    "revenue-loss": `
perdendo|perdemos dinheiro|vendas|clientes
faturamento`,
    "legal-duty": `
regulador*|auditori*|auditor*|receita federal
fisco|imposto*|legal*|multa*
prazo legal`,
  },
  it: {
    "data-loss": `
<data> ... pers*|scompars*|cancellat*|eliminat*
perdita di dati`,
    "data-safe": `
nessun|nessuna dato|perdita
senza perdita`,
    "data-exposure": `
altr* client*|aziend*|societa|person*
senza login|password|accesso|autenticazione
visibil*|accessibil* a|da|senza tutti|chiunque|password|login
chiunque .. puo
vediamo|vedo|vedono .. altr*
di un' altra
dati personali|riservati .. visibili|pubblici|accessibili`,
    vulnerability: `
vulnerabilita|falla`,
    "payment-failure": `
pagament*|cart* ... rifiutat*|fallisc*|errore|non`,
    "legal-duty": `
revisor*|autorita|fiscale|iva|legge`,
  },
  nl: {
    "data-loss": `
<data> ... verloren|verdwenen|weg|gewist|verwijderd
dataverlies|gegevensverlies`,
    "data-safe": `
geen .. data|gegevens .. verloren|kwijt
geen dataverlies`,
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
    "payment-failure": `
betaling*|pin* ... mislukk*|mislukt|geweigerd|fout|niet`,
    "legal-duty": `
accountant*|toezichthouder|belastingdienst|wettelijk*|boete*`,
  },
  ja: {
    "data-loss": `
データ..消え
データ..消失
データ..失わ
データ..削除され
データ..なくな
データ..欠落
データ..見当たら
件..消え
件..消失
履歴..消え
ファイル..消え
登録..消え
記録..消え
記録..なくな
伝票..消え
消失して
消えてしま
削除されてしま
消えており`,
    "data-corruption": `
データ..破損
データ..壊れ
破損して
文字化け
上書きされ
書き換わ
別の..に入れ替わ
数値..ゼロ`,
    "data-safe": `
データ..失われておりませ
データ..失われていませ
消えていませ
消失はありませ
データは無事
データの消失はな
データに影響はありませ
データの欠落はありませ`,
    "data-recovered": `
復旧しま
復元でき
復元され
元に戻り
復元が完了`,
    "data-not-recovered": `
戻りません
戻らな
復元できま
復元できな
復旧できま
バックアップがな
バックアップもな
ゴミ箱にも`,
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
他の人の
別の人の
別の方の
他の方の
他のユーザーの
別のユーザーの
他の利用者の
他の患者
他部署の
他の社員の
別会社
他社様
取引先..見
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
他の顧客の`,
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
乗っ取`,
    "leaked-credential": `
パスワード..公開
パスワード..平文
APIキー..公開
キー..公開
トークン..公開`,
    "payment-failure": `
決済..でき
決済..エラー
決済..失敗
カード..使え
カード..エラー
支払..できま
支払..できな`,
    "double-charge": `
二重請求
二重決済
二重に..引き落と
二重に請求
2回請求`,
    "revenue-loss": `
売上..損
売上がゼロ
機会損失`,
    "legal-duty": `
監査
当局
税務
法令
法定
届出
申告`,
  },
};
