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
in 2019|2020|2021|2022|2023|2024|2025`,
    "bounded-time": `
from # to|till|until #
between # and
for # hours|minutes|h|min`,
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
link|access|page|share|it .. is|was|has|been .. removed|revoked|closed|disabled|taken down`,
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
was|were never affected|lost|missing|down
sorry for the noise|confusion|fuss
please ignore|disregard
they're|they are|it's|it is all there`,
    closing: `
please|can|may|you close
close the|this|my ticket|case|request|it
can be closed
thanks|thank for|you
solved|works now`,
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
von # bis`,
    restored: `
wieder alles|alle|normal|einwandfrei|verfugbar|erreichbar|online|da
seitdem|seither .. lauft|funktioniert|geht|wieder|alles|keine
lauft|funktioniert|geht|klappt|konnen .. wieder|jetzt
behoben|gelost|erledigt|wiederhergestellt|hergestellt
inzwischen|mittlerweile|seither .. lauft|funktioniert|geht|alles
hat sich erledigt`,
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
hat sich erledigt`,
    closing: `
konnen|bitte .. schliessen
vielen dank`,
  },
  fr: {
    ongoing: `
depuis
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
entre # et
de # a`,
    restored: `
retabli|retablie|retablis|resolu|resolue|regle|reglee|repare|corrige
fonctionne|marche|refonctionne|remarche a nouveau|maintenant|de|bien
de nouveau operationnel|accessible|disponible|fonctionnel
est|tout revenu|rentre dans|a`,
    "not-restored": `
pas|toujours .. resolu|retabli|regle|corrige
toujours pas|en|le`,
    planned: `
maintenance|planifie|planifiee|prevue|programmee`,
    "false-alarm": `
fausse alerte
venait de notre|chez|mon`,
    closing: `
pouvez clore|fermer|cloturer`,
  },
  es: {
    ongoing: `
desde
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
entre las? #
de # a`,
    restored: `
ya funciona|esta|va|quedo|se
funciona|funcionan|va de|otra|ya nuevo|vez|bien
resuelto|resuelta|solucionad*|restablecid*|arreglad*|recuperado
volvio|vuelto a|a la funcionar|normal|normalidad
todo .. normal|normalidad|bien`,
    "not-restored": `
no|sin .. resuelto|solucionado|restablecido|arreglado
sigue|siguen|todavia|aun .. sin|igual|caid*|no|fallando`,
    planned: `
mantenimiento|programad*|planificad*|prevista`,
    "false-alarm": `
falsa alarma
era .. mi|nuestro|nuestra ordenador|red|equipo|proxy|configuracion`,
    closing: `
pueden|puede cerrar
gracias`,
  },
  pt: {
    ongoing: `
desde
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
entre as? #
das # as`,
    restored: `
ja funciona|esta|voltou
voltou|voltaram ao|a|normal
funciona|funcionando novamente|normalmente|agora|de
resolvid*|solucionad*|restabelecid*|normalizad*|corrigid*
tudo .. normal|normalizado|certo`,
    "not-restored": `
nao|sem .. resolvido|solucionado|voltou|normalizado
ainda|continua|continuam .. sem|igual|fora|nao|falhando|parad*`,
    planned: `
manutencao|programad*|planejad*|prevista`,
    "false-alarm": `
alarme falso
era .. meu|minha|nosso|nossa computador|rede|proxy|configuracao`,
    closing: `
podem|pode fechar|encerrar
obrigad*`,
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
今は問題`,
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
当方の設定`,
    closing: `
クローズ
ありがとうございました`,
  },
};
