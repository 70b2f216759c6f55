import type { Family } from "./family";

/** Whether it goes on, is over, or has not begun. */
export const STATE: Family = {
  en: {
    ongoing: `
since .. #|this|yesterday|last|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|the|early|noon|midnight|about|around|approximately|roughly|nine|eight|ten|seven|six|five|eleven|night|update|upgrade|release
still
right|just now
now
currently|presently|ongoing
at|for the moment|present
as|while i|we|you type|write|speak
this morning|afternoon
today
continues|continuing|keeps|persists
again down|broken|failing`,
    past: `
yesterday|last night|week|month|year|monday|tuesday|wednesday|thursday|friday|weekend|summer|winter
yesterday
last year|month|week|year's|month's|week's
on|last monday|tuesday|wednesday|thursday|friday|saturday|sunday
the day before
this weekend
in # , when`,
    history: `
last month|year|summer|winter|spring|autumn|quarter|season|time
last year|month|year's|month's
in january|february|march|april|june|july|august|september|october|november|december we|there|you|it
back then
years|months|weeks ago
previous|earlier|former|past outage|incident|case|ticket|problem|year
previously
used to
in 2019|2020|2021|2022|2023|2024|2025
you'll|you|as|we|i'll remember|recall
in may you|we|your|there|it
for years|two_years|years_now
ages ago`,
    "bounded-time": `
from # to|till|until #
between # and
for # hours|minutes|h|min
# to|till|until|-|–|and #
# minutes|min|hours|h in|long|yesterday
for # minutes|hours|h|min
lasted #`,
    restored: `
works|working|work|worked|is|running|runs|up|ok|okay|fine|available|good|normal|online again|now
works|working|ok|fine|running for everyone|everybody|all|us .. again|now
back to|in normal|business|operation|service
back up|online
is|are|was|were|has|have|had|been|got|now|all|long|already|since|it resolved|fixed|solved|restored|recovered|sorted|repaired
they've|they|these|those|it|all .. arrived|processed|delivered|posted by|since|meanwhile|now
all|all_of_them arrived|processed|delivered .. now|since|meanwhile
everybody|everyone|all .. out|back|working|running|happy|in again|on|now
works .. thanks|thank|everyone|everybody|perfectly|now
is|are|they're|it's|everything coming|going|running|working|flowing|arriving out|in|through|again|fine|now
replayed|resent|re-sent|caught|matched|reprocessed .. all|everything|them|since|up|matched
recovered|resolved|restored|recovers|healed by|itself|on
is|are|was|it's|it|now over
all|we're|we|everyone|users back|in in|on|up|again
back in|on as|since|at|now|again
can|could|able .. again
since then no|all|everything|nothing|it
confirmed .. works|working|back|fixed|ok
test today|now .. fine|ok
went|gone away
were|are|is back by|since|at|now|again
no longer happens|happening|occurs|affected|there|see|visible
happens|occurs no more|longer
problem|issue|error|outage|incident|everything is|are|was|has|have .. gone|over|resolved|solved|disappeared|fixed|back|normal
nothing is missing any
people are|can working|work again?
it lasted|took until
all good again|now
sorted out
that one is|was .. solved|resolved|closed|done
nobody is|was stuck|blocked any|anymore
link|access|page|share|it .. is|was|has|been .. removed|revoked|closed|disabled|taken down
started|resumed|began flowing|working|printing|ringing|running|sending|responding again
have|has|had|it's|they've|all been? flowing|running|working|stable|fine|printing|ok|okay|normal|punctual|quiet|perfect|smooth ... since|again|now
since|after # it's|it|everything|all|we've|things .. stable|fine|working|normal|running|ok|okay|good|quiet|back
since then .. punctual|fine|ok|okay|stable|normal|quiet|working|good|no
is|are|it's|that's|was over|behind_us|history|done
blip|outage|incident|storm|trouble is|are over
back-filled|backfilled|caught up
came|come|comes|back to|on life|online|by|at|around|again
nothing|no_trouble|no_problem|no_errors|not once since
in|within|on the? taxi|afternoon|evening .. worked|opened|ran
recovered
healthy|stable again|since|now
it's|it|that|they|has|have .. been .. working|fine|stable|running|good since|for
ever since
behaved|held|run|ran|worked ever|well|fine|smoothly|without since
none|nothing is|was|remains|are outstanding|open|left|pending|missing
got|arrived there|through in|later|by|eventually|finally
filled|picked|speeded up again
back at|to normal|full|usual speed|pace|service
goes|runs|work|works again
quick|fast repair|fix
everything|all|things is|are|was|were .. as before|usual|always|ever
all dropped|trickled|poured|rolled in|through
up and running
we're|we_are|they're|it's up|live|online again|and|since
from our|my side|end it's|it_is|all? done|good|fine|closed
like clockwork
meanwhile everything|all|it|things is|are|works|runs
done now
stood|was|were ... on monday|tuesday|wednesday|thursday|friday|saturday|sunday .. all over`,
    "not-restored": `
not|isn't|wasn't|never|hasn't|haven't been? fixed|resolved|solved|restored|recovered|back|over|working|sorted
still not|the|down|same|failing|broken|no|there|happening|nothing|see|seeing|visible|occurs|open|unresolved
until|when|once|unless|till .. fixed|restored|resolved|back|works|working|solved
be|get|gets|getting|must|should|needs|need|want|wants|wanted|expects|expect|demands|please|have .. fixed|resolved|restored|solved|repaired|working|back|restore|fix
back down|again
down|broken|failing|gone again
not working|back
supposed|meant|should|expected|promised|announced ... over|fixed|finished|done|back|be
for some|a few|one|part
partly|partially
again .. down|fails|failed|broken`,
    planned: `
scheduled|planned|announced|upcoming|forthcoming maintenance|downtime|window|outage|work|update|upgrade|unavailability
maintenance
will be|the unavailable|down|offline|api|upgraded|updated|migrated
notice|newsletter|announcement|banner|mail|e-mail says|said|that|about
next|this|coming weekend|saturday|sunday`,
    "false-alarm": `
false alarm
was our|my own? proxy|network|firewall|vpn|router|filter|browser|cable|provider|isp|side|end|misconfiguration|settings|doing
sorry for the noise|confusion|fuss
please ignore|disregard
they're|they are|it's|it is all there
turns|turned out .. our|we|my|it_was|to_be
my|our bad|fault|mistake|error|own_fault|own_doing
it's|they're|was|were|sits|all under|in|behind .. archived|archive|filter|filters|trash|hidden|folder|tab
user|operator error
had .. archived|filtered|unplugged|moved|paused|disabled|muted|switched|renamed|hidden
withdraw|cancel|forget the|this|it|my|about ticket|case|request|this|it
please close|archive
embarrassing|embarrassed|blush|oops|sheepish
was|were|is|it's|caused|blocked by? our|my|a|the own? local? proxy|firewall|vpn|antivirus|cable|plug|router|filter|ad-blocker|adblocker|provider|isp|electrician|cleaner|extension
found it|them|the_culprit in|under|behind|on|here|thanks|sorry
archived|filtered|unplugged|moved|paused|disabled|muted|hid|renamed it|them|this ... friday|yesterday|ourselves|himself|herself|themselves
was|were never affected|lost|missing
everything's|everything_is|they're_all|all_is in|there|intact|present
as planned|intended|designed|agreed|ordered|requested
all|everything correct|right|in_order|as_it_should
nobody|no-one|no_one told|informed me|us
misread|overlooked|misunderstood|mixed_up|confused|mistook|misclicked
test|dummy|sample|demo data|records|accounts|entries
view|filter|clock|date|language|zoom was set|switched|on
it's|it_is|was|were|is|are our own|sister|other company|test|subsidiary|firm|account|people|sandbox|tenant
excuse|forgive|apologies|apologise|pardon the|for .. alarm|noise|trouble|panic|fuss|confusion
wrong workspace|tenant|tab|account|folder|view|window|project|environment|login|filter
was|were in|on|using|logged the wrong|trial|test|demo|old`,
    closing: `
please|can|may|you close
close the|this|my ticket|case|request|it
can be closed
thanks|thank for|you
solved|works now`,
    praise: `
just wanted|want to say|thank|tell|let
well done
kudos|hats_off|bravo|congratulations|compliments|congrats
pass|passed it|this|on|our|my on|to|thanks
great|good|excellent|fantastic|superb|brilliant|lovely job|work|service|support|experience
big|many|huge|heartfelt|sincere thank|thanks
nothing to answer|do|add
no reply|answer|response|action needed|required|necessary|expected
so|very|really|super happy|pleased|grateful|smooth|smoothly
love|loved|loving the|your|it|this`,
  },
  de: {
    ongoing: `
seit
noch immer
immer noch
nach wie vor
weiterhin
derzeit|aktuell|momentan|gerade
heute`,
    past: `
am montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende
gestern|vorgestern|letzte|letztes|letzten|vergangene|vergangenen|damals|fruher
vor .. wochen|monaten|jahren
im letzten|vergangenen`,
    "bounded-time": `
zwischen # und
von # bis
zwischen # uhr? und
von # uhr? bis`,
    restored: `
wieder alles|alle|normal|einwandfrei|verfugbar|erreichbar|online|da
seitdem|seither .. lauft|funktioniert|geht|wieder|alles|keine
lauft|funktioniert|geht|klappt|konnen .. wieder|jetzt
behoben|gelost|erledigt|wiederhergestellt|hergestellt
inzwischen|mittlerweile|seither .. lauft|funktioniert|geht|alles
hat sich erledigt
geht|lauft|funktioniert|klappt .. wieder
alles|alle .. wieder .. da|zuruck|gut|normal|ok|ordnung
wieder in ordnung|betrieb
konnte .. gelost|behoben werden
ist|war .. behoben|gelost|vorbei`,
    "not-restored": `
nicht|noch|immer .. behoben|gelost|wieder|erledigt
immer noch|wieder
bis .. behoben|gelost
bitte|muss|soll .. beheben|behoben|gelost`,
    planned: `
wartung|wartungsfenster|wartungsarbeiten|angekundigt*|geplante|geplanten`,
    "false-alarm": `
fehlalarm
lag an uns|mir|unserem|unserer
hat sich erledigt
mein|unser fehler
war .. fehlbedienung|bedienfehler|irrtum|versehen
falsch|vorschnell gemeldet|alarm
zuruckziehen|hinfallig|erubrigt|gegenstandslos`,
    closing: `
konnen|bitte .. schliessen
vielen dank`,
    history: `
letztes|vergangenes|voriges jahr
im letzten|vergangenen|vorigen jahr
vor # jahren|monaten
vor jahren|monaten|langem|zwei_jahren|drei_jahren
letzten|vergangenen|vorigen sommer|winter|herbst|monat|fruhjahr
damals|seinerzeit|fruher`,
  },
  fr: {
    ongoing: `
depuis environ|plus|deja|maintenant|au_moins? #|ce|cette|hier|avant-hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|minuit|la|le|l'|les|une|un|deux|trois|quatre|votre|notre|aujourd'hui|plusieurs|quelques|que|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre
toujours|encore
actuellement
en ce moment
aujourd'hui
ce matin`,
    past: `
hier|avant-hier
semaine|mois|annee derniere|dernier|passe|passee
il y a .. mois|ans|semaines`,
    "bounded-time": `
entre # h|heures? #? et
de # h|heures? #? a|jusqu'a`,
    restored: `
retabli|retablie|retablis|resolu|resolue|regle|reglee|repare|corrige
fonctionne|marche|refonctionne|remarche a nouveau|maintenant|de|bien
de nouveau operationnel|accessible|disponible|fonctionnel
est|tout revenu|rentre dans|a
fonctionne|marche|refonctionne|remarche maintenant|desormais|bien|a_nouveau|de_nouveau
tout est|semble rentre|revenu|repare|ok|bon|retabli|regle
rentre|revenu dans|a l'|la ordre|normale
c'est reparti|bon|regle|resolu
repart|reparti|revenu|revenue|revenus`,
    "not-restored": `
pas|toujours .. resolu|retabli|regle|corrige
toujours pas|en|le`,
    planned: `
maintenance|planifie|planifiee|prevue|programmee`,
    "false-alarm": `
fausse alerte
venait de notre|chez|mon
fausse manipulation|manip
me|nous suis|sommes trompe*
erreur|faute de ma|notre part
mon|notre erreur|faute`,
    closing: `
pouvez clore|fermer|cloturer`,
    history: `
l' an|annee dernier|derniere|passe|passee
il y a # ans|mois
il y a un|deux|trois|quelques|plusieurs ans|an|mois|annees
en 2019|2020|2021|2022|2023|2024|2025
par le passe
a l' epoque
autrefois|jadis|precedente_panne`,
  },
  es: {
    ongoing: `
desde hace|ayer|anoche|anteayer|hoy|esta|este|primera|que|#|mediodia|medianoche|aproximadamente|lunes|martes|miercoles|jueves|viernes|sabado|domingo|temprano|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
desde el|la|las|los|primeros? ultima|ultimo|pasada|pasado? #|lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|dias|semana|mes|actualizacion|update|madrugada|manana|noche|tarde|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|cambio|migracion|version|fin|principio|mediodia|instalacion|mantenimiento
sigue|siguen|todavia|aun|continua
ahora|actualmente
hoy
esta manana
en este momento`,
    past: `
ayer|anteayer|anoche
semana|mes|ano pasad*
hace .. semanas|meses|anos`,
    "bounded-time": `
entre las? # y
de las? # h? a
de # a
de|desde las? # h? a|hasta`,
    restored: `
ya funciona|esta|va|quedo|se
funciona|funcionan|va de|otra|ya nuevo|vez|bien
resuelto|resuelta|solucionad*|restablecid*|arreglad*|recuperado
volvio|vuelto a|a la funcionar|normal|normalidad
todo .. normal|normalidad|bien
ya funciona|funcionan|va|van|esta|quedo|volvio todo|bien|resuelto|solucionado|arreglado|de|otra|al|a
todo ha? volvio|vuelto|funciona|normalizado|en|recuperado
con normalidad desde`,
    "not-restored": `
no|sin .. resuelto|solucionado|restablecido|arreglado
sigue|siguen|todavia|aun .. sin|igual|caid*|no|fallando`,
    planned: `
mantenimiento|programad*|planificad*|prevista`,
    "false-alarm": `
falsa alarma
era .. mi|nuestro|nuestra ordenador|red|equipo|proxy|configuracion
me|nos equivoque|equivocamos|confundi
error|fallo|culpa mio|mia|nuestro|nuestra`,
    closing: `
pueden|puede cerrar
gracias`,
    history: `
el ano|mes pasado
hace un|dos|tres|varios|# ano|anos|meses
el verano|invierno|trimestre pasado
en su dia
por aquel entonces
en 2019|2020|2021|2022|2023|2024|2025`,
  },
  pt: {
    ongoing: `
desde ontem|anteontem|hoje|esta|este|cedo|que|#|meio-dia|segunda|terca|quarta|quinta|sexta|sabado|domingo|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|manha|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira
desde o|a|as|os ultima|ultimo|passada|passado? #|segunda|terca|quarta|quinta|sexta|sabado|domingo|dia|semana|mes|atualizacao|update|madrugada|manha|noite|tarde|uma|duas|tres|quatro|cinco|seis|sete|oito|nove|dez|mudanca|migracao|versao|fim|inicio|meio-dia|instalacao|manutencao|virada
ainda|continua|continuam
agora|atualmente
hoje
esta manha
neste momento
no momento`,
    past: `
ontem|anteontem
semana|mes|ano passad*
ha .. semanas|meses|anos`,
    "bounded-time": `
entre as? # h? e
das # h? as
de # h? as|a|ate`,
    restored: `
ja funciona|esta|voltou
voltou|voltaram ao|a|normal
funciona|funcionando novamente|normalmente|agora|de
resolvid*|solucionad*|restabelecid*|normalizad*|corrigid*
tudo .. normal|normalizado|certo
ja voltou|voltaram|funciona|funcionam|esta .. normal|ar|tudo|funcionando|resolvido
tudo voltou|normalizado|normalizou|funcionando
voltou tudo
esta tudo la|certo|normal`,
    "not-restored": `
nao|sem .. resolvido|solucionado|voltou|normalizado
ainda|continua|continuam .. sem|igual|fora|nao|falhando|parad*`,
    planned: `
manutencao|programad*|planejad*|prevista`,
    "false-alarm": `
alarme falso
era .. meu|minha|nosso|nossa computador|rede|proxy|configuracao
me|nos enganei|enganamos|confundi
erro|falha|culpa meu|minha|nosso|nossa`,
    closing: `
podem|pode fechar|encerrar
obrigad*`,
    history: `
no|o ano|mes passado
ha um|dois|tres|varios|# ano|anos|meses
na epoca
em 2019|2020|2021|2022|2023|2024|2025`,
  },
  it: {
    ongoing: `
da stamattina|ieri|oggi|questa|lunedi|#
ancora|attualmente|adesso|oggi`,
    past: `
ieri|scors*`,
    restored: `
risolto|ripristinato
funziona di nuovo|ora`,
  },
  nl: {
    ongoing: `
sinds|nog steeds
momenteel|vandaag|nu`,
    past: `
gisteren|vorige`,
    restored: `
opgelost|hersteld
werkt weer|nu`,
  },
  ja: {
    ongoing: `
現在
今も
先週から
昨夜から
昨晩から
今朝から
今週から
先月から
月曜から
火曜から
水曜から
木曜から
金曜から
時頃から
時から
頃より
以降
以来
続いて
継続して
から..ております
本日
今朝
昨日から
まだ`,
    past: `
昨日
先週
先月
昨年
去年
以前
前回`,
    restored: `
復旧しました
復旧して
復旧いたし
回復しました
解消しました
解消され
解決しました
正常に戻
直りました
使えるようになり
現在は正常
現在は問題
今は問題
その後復旧
すでに復旧
既に復旧
復旧済
現在は通常
今は通常
現在は..利用できて
現在は..使えて
その後..通常
直って
元に戻りました
正常化
解消いたしました
解決いたしました
解消済`,
    "not-restored": `
復旧していま
復旧しておりま
復旧してい
解消していま
解決していま
まだ復旧
直っていま`,
    planned: `
メンテナンス
定期保守
計画停止
予定されて`,
    "false-alarm": `
勘違いでした
こちらの設定
弊社側の
当方の設定
勘違い
当方の操作
こちらの操作
操作ミス
設定ミス
当方のミス
弊社の設定
失礼いたしました
お騒がせ
取り下げ`,
    closing: `
クローズ
ありがとうございました`,
    history: `
昨年
去年
一昨年
先々月
数年前
年前
以前は
かつて`,
    "bounded-time": `
#時から#時
#時から#時半
#分から#時
時頃から..時頃まで
時から..時まで`,
  },
};
