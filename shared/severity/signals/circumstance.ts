import type { Family } from "./family";

/** Where, since when, how often, until when, and what people do meanwhile. */
export const CIRCUMSTANCE: Family = {
  en: {
    production: `
production|prod|productive
live system|environment|tenant|instance|site|account|server|shop|data
in|on live
live mode|tenant`,
    "non-production": `
staging|stage|sandbox|sandboxes|uat|preprod|pre-prod|pre-production|preproduction|qa
test|testing|dev|development|demo|trial|training|integration|acceptance|lab|evaluation|pilot|playground mode|environment|environments|env|system|systems|tenant|tenants|instance|instances|account|server|servers|cluster|site|workspace|project|stack|database|version
non-production|non-prod|nonprod
test suite|suites|data|user|users|company|companies
proof of concept
poc
on|in|our|the test|dev|demo|staging|acceptance|qa`,
    "production-fine": `
production|prod|live|live tenant .. is|are|works|work|runs|syncs|looks|seems|remains|has|on|not|keeps|was fine|ok|okay|normal|normally|unaffected|healthy|up|untouched|stable|still|not|as|the|working|running|well|affected|usual
production|prod|live ... not|un affected|touched|concerned|impacted
production|prod|live ... fine|unaffected|normally|as_usual|healthy|untouched|working
not|nothing|doesn't|don't affect|affects|affecting|in|on|touching .. production|prod|live
no production|prod|live impact|function|system|user|users|data
only|just in|on|affects|our|the .. staging|uat|test|sandbox|dev|qa|demo`,
    "non-production-fine": `
staging|uat|test|sandbox|qa|dev|demo|preprod .. environment|system|tenant is|works|work|runs|looks fine|ok|okay|normal|unaffected|healthy|fine|well|working
staging|uat|sandbox|qa|preprod is|works|work|runs|looks fine|ok|okay|normal|unaffected|healthy|well|working
works|fine|ok|tested|worked|passed .. in|on .. staging|uat|test|sandbox|qa|dev`,
    "production-too": `
production|prod|live .. too|also|well
also|too|even in|on .. production|prod|live
not only|just in|on|our .. test|staging|uat|sandbox|dev|qa`,
    "failed-attempt": `
nothing helps|helped|else
doesn't|does not|didn't|did not|won't|not|never|don't help|helped|solve|change anything|matter
changes|changed|makes|made|solves nothing|no
same|identical result|thing|error|message|behaviour|behavior|picture|everywhere|problem|on|in|at
tried everything|all|other|another|several|every|different
even with|on|from|in
retry|retrying|reloading|restarting|restart|reboot|rebooting|clearing|refreshing does|did|do|doesn't|makes|brings|changes|has .. nothing|not|help|no`,
    "no-workaround": `
no|any|without|zero .. workaround|work-around|alternative|alternatives|fallback|mitigation|bypass|substitute|replacement
no other|different way|tool|system|means|channel|option|method|path|route|phone|phones|number|diary|entrance|provider|vendor|possibility
no|any way|possibility around|round|to|of|out
no plan b
no paper|manual|offline copy|process|list|backup
nothing|none|neither|not .. help|helps|helped|works|worked|else|changes|changed
nothing else
we|they|there have|has|is|are|do|don't .. no|not .. other|another|alternative|copy
don't|do not|doesn't have .. another|other|alternative|any|copy|backup|second
we've|we have|there's|have|there is no other|paper|second|alternative
can't|cannot|couldn't .. ourselves|stop it|switch it|prevent|turn it off|disable|undo|revert|roll
not|isn't|aren't possible|available|offered|configurable
greyed out
workaround .. stopped|no_longer|doesn't|does_not|isn't|not|fails|failed|broke
stopped working|helping too|as well|also
never|not .. offered
cashless
switched off here
can't|cannot be configured|changed|bypassed|replaced`,
    "costly-workaround": `
by|per hand
manually
manual work|process|entry|booking|bookings|upload|uploads|import|imports|workaround|export|exports|posting|effort|step|steps|handling|labour|labor|intervention|check|checks|list|lists
hand-type|hand-typed|retype|retyping|re-type|rekey|re-key|re-keying|rekeying|re-enter|re-entering|copy-paste|copying
on|with|using paper|spreadsheets|spreadsheet|excel|pen|whiteboard
pen and paper
paper forms|tickets|slips|lists|process
overtime
# .. hours|hour|minutes every|a|each|per|extra|more|longer|daily|day|morning|week
hours|hour every|a|each|per day|morning|night|week|time
eats|eat|takes|costs|spend|spends|spending|lose|loses|losing|wastes ... hour|hours|morning|mornings|afternoon
one by one
half|third|quarter .. pace|speed|throughput|usual|normal
half of? the|a|his|her|our|my|everybody's|each day|morning|shift
all day|morning|night|weekend
took me|us|them all|hours|days|ages
awkward|risky|nightmare
breaks|against our|the rules|policy
shouting|running|walking|phoning|calling each|between|across|from|around|every|everyone|customers|patients
extra|additional hours|work|staff|shifts|people|effort
expensive|costly|tedious|laborious|painful|cumbersome|burdensome|time-consuming|exhausting|error-prone|unsustainable
can't|cannot|not go|keep|continue|sustain|hold|be .. on|this|up|long|plan
not|won't sustainable|a solution|last|scale|long-term|be the plan
whole|all|half the? night
until late|midnight
three|two|four|five|six|several people|colleagues|clerks|analysts|of us .. full-time|day|hours|night
doubles|triples our|the|work|effort
weekend|weekends|night shifts|night-shift
temp|temps|temporary staff|workers
courier|by phone|by telephone|by fax|fax`,
    "acceptable-workaround": `
as|found|have|is|a|there's|the|using|use|easy|simple|good workaround|work-around
workaround
can|could|we'll|will live|manage|cope|get by|work with|around|this|it
live with it|this|that
get|gets|getting|got by|around|through
fine|ok|okay|good|acceptable|enough|alright for|with|until now|us|me|the moment|you|time being|them
good enough
that's|which_is|it's|is|all fine|ok|okay|acceptable|no problem|enough|bearable|tolerable
not too|so|that|very bad|terrible|serious|dramatic
no|not|isn't a? big|real|huge? deal|problem|issue|drama|hardship|trouble
few|couple|one|two|three of? click|clicks|step|steps|second|seconds more|extra|longer
same|identical information|data|figures|content
got|get|are used to
they|we|users|people|most|everyone|everybody|colleagues use|uses|using|used|work the|a|an|our|another|with
so|and it's|that's ok|okay|fine|alright
it'd|would|will do
in the meantime
meanwhile .. we|they|i|use|using|can
his|her|my|that|instead|computer|phone|browser meanwhile
for the time being
for now
use|uses|using|used|switch|switched|switching|moved|convert|converting|print|export ... instead
instead
works|work|worked|functions fine|well|normally|perfectly|via|in|with|through|from|using|if|when|on|too|for
runs|run fine|well|normally|perfectly
# works
it|that|this|which works|worked|helped|helps|did
works|fine|ok if|when|after|via|through|using|from|on
if|when|once we|you|i|they|one ... works|work|fine|run|runs|goes|ok|succeeds
retry|second|repeat|repeating|reload|reloading|refresh|refreshing|again .. attempt|try|time|usually|always? goes|works|succeeds|helps|through|fine|speeds|fixes|solves
try|tried again .. works|worked|through
switched to|over
go|goes|went through on|at|the|after
previews|opens|downloads|displays fine|ok|normally
other .. browser|browsers|device|machine|client|format|route|path|method works|work|is|fine
then it|they works|work|load|loads
sign|log|logged|signed in again and|then
carry|carries|continue on|working
honestly quicker
pay|paid by|with|using card|paypal|invoice|cash
can use my|another|the|a|other`,
    "near-deadline": `
go|goes|going|goes live tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|this|in # hours
go|goes|going|went live ... tomorrow|tonight|today|hours|this
go-live|cutover|cut-over|launch|launches|rollout|roll-out|opening|migration|inspection|audit|hearing|election|exam|exams|event|sale|deadline|filing|submission|payday|pay .. is|on|at|due|starts|begins|day? .. tomorrow|tonight|today|monday|hours|this
go-live|launch|opening|cutover|deadline ... tomorrow|tonight|today|hours|noon|midnight
starts|start|begins|opens|joins|switch|launches|leaves|closes|expires|ends|move ... tomorrow|tonight|today
tomorrow's go-live|launch|deadline|audit|payroll|run
by|until|before|due|till|latest|than tomorrow|tonight|today|noon|midnight|this|end|close|eod|cob|monday|tuesday|wednesday|thursday|friday|lunch|lunchtime|#|evening|morning
by|until|before the end of the? day|today|business
within|in|next|under|only|has|have .. # hours|hour|h|hrs|minutes
in|within two|three|four|five|six|eight|ten|twelve|a|an|few hours|hour
deadline .. today|tomorrow|tonight|in
due|needed|expected|submitted|required|filed|sent .. by|today|tomorrow|tonight
must|has|have|need|needs ... today|tomorrow|tonight|noon|midnight
tomorrow at|morning|noon|evening|#|night|afternoon
# h deadline|window`,
    "far-deadline": `
in .. weeks|months|month|year|years|quarter
in|about|got|next|another # weeks|months|month
next week|month|quarter|year|spring|summer|autumn|fall|winter|release
not|isn't|aren't|only .. until|before|due|needed|used|run|runs|needed in|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year-end|next
only|ever runs|used|needed|run|happens in|for|at|once
is|are|come|comes|runs|starts|due|only in|on|until|by january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter
plenty|lots|ample|enough|loads of? time
still|about|got|have .. weeks|months
planned|scheduled for .. summer|autumn|spring|winter|month|year|quarter|january|february|march|april|june|july|august|september|october|november|december
no time pressure
not under pressure
some time
end of the|this|next month|quarter|year
weeks|months away|off|ahead|from`,
    "no-hurry": `
no|not|without|isn't in? a? rush|hurry|urgent|pressing|urgency|urgently|haste|time-critical|priority
no rush|hurry
not urgent|pressing|time-critical|a priority
when|whenever|once|if you|someone|somebody|there .. have|has|get|find|gets|is .. time|minute|moment|chance|slot|around|spare|convenient
when|whenever convenient|possible
have a slot|spare
take your time
at your convenience|leisure
low priority|prio
nobody|no-one|no_one minds|cares
no longer|any longer urgent
next week|month is|would ok|okay|fine|enough|be
not a concern|problem now|today|at
some day
at some point`,
    intermittent: `
intermittent|intermittently|sporadic|sporadically|occasionally|occasional|random|randomly|erratic
now and then|again
every now and
catches|catch up
from time to time
sometimes|at times
once|twice|once_or_twice|thrice a|per|every|each|in day|week|hour|month|shift|while|a
on and off
off and on
# times|x a|per|each|every day|week|hour|month
three|two|four|five|several|couple|few|maybe times a|per|each day|week|hour
every few|couple minutes|hours|days
comes and goes
come and go
here and there
# % .. fail|fails|failing|time|of calls|of requests
1|one|two|2|3|5|10 in|out of #|ten|hundred|twenty|five
not always|every time|reproducible
unpredictabl*
hit and miss`,
    ongoing: `
since .. #|this|yesterday|last|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|the|early|noon|midnight|about|around|approximately|roughly|nine|eight|ten|seven|six|five|eleven|night|update|upgrade|release
still
right|just now
currently|presently|ongoing
at|for the moment|present
as|while i|we|you type|write|speak
this morning|afternoon
today
continues|continuing|keeps|persists
again down|broken|failing`,
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
    past: `
yesterday|last night|week|month|year|monday|tuesday|wednesday|thursday|friday|weekend|summer|winter
yesterday
last year|month|week|year's|month's|week's
on|last monday|tuesday|wednesday|thursday|friday|saturday|sunday
the day before
this weekend
in # , when`,
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
    "maintenance-overrun": `
maintenance|window|upgrade|update ... ended|over|supposed|finished|should|still|ran`,
    closing: `
please|can|may|you close
close the|this|my ticket|case|request|it
can be closed
thanks|thank for|you
solved|works now`,
    correction: `
my mistake|bad|fault|error|apologies
sorry|apologies|correction|oops|oh
turns|turned|it turned out
actually
i|we was|were wrong|mistaken
false alarm
update
in fact
it's|is now|also
meanwhile
only`,
    escalation: `
now everyone|everybody|all|the whole|also|even
it's|its|is|has|affects|are now|meanwhile|spread|grown ... everyone|everybody|all|whole|entire|others
isn't|is not ... any|anymore|longer|more
spread|spreading to
getting|got|is|become worse|worsening|more`,
    dispute: `
is|are|you're|he's|she's mistaken
that's|that|this|it is? not|isn't correct|true|right|so|accurate
it isn't
between us
sort this|it out
same company|firm|fleet|team|organisation|organization|office
disagree|disagrees|contradict*
don't think so
you are|you're wrong
not sure|certain|clear either|which|whether|who
i|we ask|asking|need to ask
no .. it's|it is
look again
which is|are neither
don't|do not|not know .. which|whether|what|if`,
    hypothetical: `
if|suppose|supposing|imagine|assuming|in case|should ... went|goes|fails|failed|were|would|happened|happens|burned|burnt|crashed|crashes|breaks|broke|lose|lost|down|leaked
would
what|what's if
what happens|would if|when
suppose|supposing|imagine|hypothetical|hypothetically|theoretically|theoretical
worst case
worst-case
might|may lose|happen|be|fail|get|overwrite|leak|cause|break|occur|have
could lose|happen|overwrite|leak|cause|break|occur|lead|theoretically|one day
in the event|case of|that
in case of
in which case
risk of|that|assessment|workshop
afraid|fear|worried|worry|concerned|concern that|of|about
drill|tabletop|exercise|rehearsal|simulation|simulated|simulate
read in|about the|a release|news
are|is|am we|you|our|it .. affected|vulnerable|at`,
    "bounded-time": `
from # to|till|until #
between # and
for # hours|minutes|h|min`,
  },
  de: {
    production: `
produktion|produktiv|produktivsystem|produktivumgebung|produktivbetrieb|live-system|livesystem|echtsystem|prod`,
    "non-production": `
testsystem|testumgebung|staging|sandbox|uat|entwicklungsumgebung|entwicklungssystem|integrationssystem|abnahmeumgebung|abnahmesystem|abnahme|qa|vorproduktion|schulungssystem|demosystem|testmandant|testinstanz|demo
test .. system|umgebung|mandant`,
    "production-fine": `
produktion|produktiv|produktivsystem|produktivumgebung|live-system|livesystem|echtsystem|prod ... lauft|einwandfrei|normal|nicht|ok|funktioniert|problemlos|fehlerfrei
nicht|nur .. produktion|produktiv|produktivsystem|testsystem`,
    "non-production-fine": `
testsystem|testumgebung|staging .. lauft|funktioniert|geht|ok`,
    "production-too": `
auch .. produktion|produktiv|produktivsystem|prod
nicht nur .. test|testsystem|testumgebung|staging`,
    "failed-attempt": `
hilft|helfen|half|bringt|brachte ... nicht|nichts
nicht|nichts hilft|helfen|geholfen|gebracht
gleiche|selbe ergebnis|fehler|meldung`,
    "no-workaround": `
kein|keine|keinen|keinerlei|ohne ausweich*|workaround|alternative*|umgehung*|ersatz|andere|anderen|anderes|notfall*
konnen wir? nicht
nirgends|uberall`,
    "costly-workaround": `
per|von hand|fax|papier
manuell|handisch|handarbeit|uberstunden|muhsam|aufwandig|zeitaufwandig
auf papier
# stunden taglich|pro|am|jeden|mehr
stunden pro|am|jeden tag
zusatzlich stunden|personal
nicht dauerhaft|lange|auf dauer`,
    "acceptable-workaround": `
uber|mit|per|via .. geht|funktioniert|klappt
geht|funktioniert|klappt|lauft es? .. uber|mit|per|via|im|in
vorerst|zwischenzeitlich|inzwischen|einstweilen|solange|derweil|ersatzweise|stattdessen|ubergangsweise
kommen|konnen|komme .. zurecht|klar|leben
zurecht|behelfen
ist fur uns in|ok|okay
kein grosses|problem|drama
workaround`,
    "near-deadline": `
bis|vor|spatestens .. heute|morgen|mittag|abend|mitternacht|stunden|uhr|freitag|montag|dienstag|mittwoch|donnerstag
morgen fruh|go-live|starten|start|ist|um|gehen|mittag
innerhalb|binnen|in|nachsten # stunden
go-live .. morgen|heute|ist
live .. morgen
frist .. morgen|heute|lauft`,
    "far-deadline": `
in .. wochen|monaten|monat
erst|nur im|in|ab .. januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|fruhjahr|sommer|winter|jahr
nachste|nachsten|nachstes woche|monat|jahr|quartal|release
genug|noch zeit|wochen|monate
ende des jahres|quartals|monats`,
    "no-hurry": `
eilt nicht
nicht dringend|eilig|zeitkritisch
keine eile
hat zeit
bei gelegenheit
wenn sie .. zeit
irgendwann
ohne zeitdruck`,
    intermittent: `
sporadisch|gelegentlich|manchmal|zeitweise|zufallig|unregelmassig|ab_und_zu
hin und wieder
von zeit zu zeit
immer wieder mal
# mal am|pro|in tag|woche|stunde
mehrmals taglich|am|pro`,
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
    closing: `
konnen|bitte .. schliessen
vielen dank`,
    correction: `
mein fehler|irrtum
entschuldigung|korrektur|nachtrag|doch
fehlalarm
stellt|stellte|hat sich heraus*
update`,
    escalation: `
jetzt|inzwischen|mittlerweile|nun .. alle|auch|ganze|gesamte|niemand`,
    hypothetical: `
wenn|falls|sollte|angenommen .. ausfallt|ausfiele|passiert|ausfallen|verloren|wurde|ware|brennt
wurde|wurden|ware|waren|konnte theoretisch
im falle|fall eines|einer|dass|von
theoretisch|hypothetisch|planspiel|notfallubung|notfallplan|ubung|gesetzt`,
    "bounded-time": `
zwischen # und
von # bis`,
  },
  fr: {
    production: `
production|prod`,
    "non-production": `
recette|preproduction|pre-production|preprod|staging|sandbox|uat|developpement|demo|qa
environnement|plateforme|instance|serveur|base de? test|tests|recette|formation|developpement|demo
bac a sable`,
    "production-fine": `
production|prod .. fonctionne|n'|est|marche|va .. bien|normalement|pas|ok|est
production n' est pas`,
    "production-too": `
aussi|egalement en production|prod
en production aussi|egalement
pas seulement|uniquement en|sur`,
    "failed-attempt": `
rien n' y? fait|aide|change
meme resultat|erreur|message`,
    "no-workaround": `
aucun|aucune|pas|sans .. solution|alternative|contournement|autre|moyen|recours
pas d' autre`,
    "costly-workaround": `
a la main
manuellement|manuel|manuelle|ressais*|resaisi*|papier
heures supplementaires|par|de
# heures par|chaque|de
fastidieux|couteux|penible|intenable
ne peut|pourra pas durer|continuer|tenir`,
    "acceptable-workaround": `
en attendant
entre-temps|temporairement|provisoirement|pour l' instant
contournement|contourner
via|avec|par|depuis .. fonctionne|marche|passe
fonctionne|marche|passe .. via|avec|par|depuis|sur
nous|on|ils .. utilise*|utilisons|passons|debrouill*
ca|cela nous? convient|suffit|va
plutot|a la place`,
    "near-deadline": `
avant|d'ici|pour|jusqu'|jusqu'a|au .. demain|soir|midi|minuit|heures|ce|aujourd'hui|vendredi|lundi
demain matin|a|soir|midi|est|nous
d' ici demain|ce|#
sous|dans # heures
mise en production|service demain`,
    "far-deadline": `
dans .. semaines|mois
prochain|prochaine mois|semaine|annee|trimestre|version
mois|semaine|annee|trimestre|version prochain|prochaine
en|jusqu'|fin janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|annee
le temps`,
    "no-hurry": `
pas urgent|presse|pressant|urgence
rien d' urgent
quand vous .. temps|pourrez
sans urgence
aucune urgence`,
    intermittent: `
parfois|occasionnellement|aleatoire|aleatoirement|sporadique|sporadiquement|intermittent|intermittente|ponctuellement
de temps en temps|a autre
par moments|intermittence
# fois par
plusieurs fois par`,
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
    closing: `
pouvez clore|fermer|cloturer`,
    correction: `
mon|notre erreur
desole|desolee|finalement|fait|correction|precision|excusez
fausse alerte`,
    escalation: `
maintenant|desormais .. tous|tout|toute|plus`,
    hypothetical: `
si .. tombait|tombe|etait|arrivait|devait
serait|seraient|perdrions|pourrait arriver|perdre
en cas de|d'
hypothese|hypothetique|exercice|simulation|scenario`,
    "bounded-time": `
entre # et
de # a`,
  },
  es: {
    production: `
produccion`,
    "non-production": `
preproduccion|staging|sandbox|uat|desarrollo|demo|qa|homologacion
entorno|ambiente|sistema|servidor|instancia de? pruebas|prueba|test|desarrollo|formacion|demo|integracion
pruebas`,
    "production-fine": `
produccion .. funciona|va|esta|no|sigue|marcha .. normal*|bien|afectad*|ok|con|esta|correctamente
no afecta .. produccion
solo en|el|es .. pruebas|preproduccion|test|desarrollo`,
    "production-too": `
tambien en|es produccion
produccion tambien
no solo en`,
    "failed-attempt": `
nada ayuda|sirve|funciona|cambia
no ayuda|sirve|cambia
mismo resultado|error`,
    "no-workaround": `
ningun|ninguna|sin|no .. alternativa|solucion|manera|forma|otro|otra|opcion|via
no hay|tenemos otr*|alternativ*|ningun*|forma|manera`,
    "costly-workaround": `
a mano
manualmente|manual|papel
# horas al|por|cada|diarias|mas|extra
horas al|por|cada|extra|diarias dia|manana|noche
pesado|costoso|tedioso|insostenible
no podemos|puede seguir|aguantar|continuar|durar
reintroduc*|reescrib*|teclea*`,
    "acceptable-workaround": `
mientras tanto
de momento|por ahora|entretanto|temporalmente|provisionalmente
se apanan|arreglan|arreglamos|apanamos
sin problema|mayor
por|con|usando|via .. funciona|va|podemos
funciona|va|sale bien? .. por|con|desde|en|usando|via
podemos|pueden .. usar|vivir|seguir|trabajar
usan|usamos|utilizamos|utilizan ... mientras|lugar|problema|bien
nos sirve|vale|apanamos`,
    "near-deadline": `
antes|hasta|para|plazo .. manana|hoy|noche|mediodia|medianoche|horas|viernes|lunes
manana por|a|salimos|es|vence|temprano
salimos|arrancamos|empezamos|lanzamos ... manana|hoy
en|dentro|proximas de? # horas
vence .. manana|hoy|en
plazo .. manana|hoy`,
    "far-deadline": `
en|dentro|faltan .. semanas|meses
proximo|proxima mes|semana|ano|trimestre|version
en|hasta|para enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|otono|verano|primavera
hay|tenemos tiempo`,
    "no-hurry": `
no es|corre|hay|tiene .. urgente|prisa|urgencia
sin prisa|prisas|urgencia
cuando pueda*|tengan|puedan`,
    intermittent: `
a veces|ratos
de vez en
intermitente*|esporadic*|ocasional*|aleatori*
# veces al|por
algunas|varias veces al|por|a`,
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
    closing: `
pueden|puede cerrar
gracias`,
    correction: `
mi error|culpa
perdon|disculpen|correccion|aclaracion|resulta|finalmente|realidad
falsa alarma`,
    escalation: `
ahora|ya .. todos|todas|toda|nadie|tambien`,
    hypothetical: `
si .. cayera|caiga|fallara|cae|pasara|ocurriera|perdiera
seria|podria perder|ocurrir|pasar
en caso de|que
hipotetic*|supuesto|simulacro|supongamos`,
    "bounded-time": `
entre las? #
de # a`,
  },
  pt: {
    production: `
producao`,
    "non-production": `
homologacao|staging|sandbox|uat|desenvolvimento|demo|qa|pre-producao|preproducao
ambiente|sistema|servidor|instancia de? testes|teste|homologacao|desenvolvimento|treinamento|demonstracao`,
    "production-fine": `
producao .. funciona|esta|nao|segue|continua .. normal*|bem|afetad*|ok|esta|foi|funcionando
nao afeta .. producao
so|somente|apenas em|no|na|e .. homologacao|teste|testes|desenvolvimento`,
    "production-too": `
tambem em|na|no|e producao
producao tambem
nao so|apenas em`,
    "failed-attempt": `
nada resolve|adianta|ajuda|funciona
nao resolve|adianta|ajuda|mudou
mesmo resultado|erro`,
    "no-workaround": `
nenhum|nenhuma|sem|nao .. alternativa|solucao|maneira|forma|outro|outra|opcao|meio|jeito
nao ha|temos|existe outr*|alternativ*|nenhum*|como`,
    "costly-workaround": `
a mao
na mao
manualmente|manual|papel
# horas por|a|todo|cada|extras|diarias|mais
horas por|todo|extras|a|cada dia|manha|noite
cansativo|custoso|trabalhoso|insustentavel
nao podemos|da|pode continuar|para|seguir|durar
redigit*`,
    "acceptable-workaround": `
enquanto isso
por enquanto|ora
entretanto|temporariamente|provisoriamente
sem problema|problemas|maiores
por|pelo|pela|com|usando|via .. funciona|da|conseguimos
funciona|da|sai bem? .. por|pelo|pela|com|no|usando|via
podemos|podem|conseguimos|conseguem|da .. usar|conviver|seguir|trabalhar
usamos|usam|usando|utilizamos .. lugar|vez
quebra o galho
nos atende|serve`,
    "near-deadline": `
antes|ate|para|prazo .. amanha|hoje|noite|meio-dia|meia-noite|horas|sexta|segunda
amanha de|as|cedo|entramos|vence|e
entramos|iniciamos|comecamos|lancamos ... amanha|hoje
em|dentro|proximas de? # horas
vence .. amanha|hoje|em
prazo .. amanha|hoje`,
    "far-deadline": `
em|dentro|faltam|daqui .. semanas|meses
proximo|proxima mes|semana|ano|trimestre|versao
em|ate|para janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
ha|temos tempo`,
    "no-hurry": `
nao e|ha|tem .. urgente|pressa|urgencia
sem pressa|urgencia
quando puder*|possivel|tiverem`,
    intermittent: `
as vezes
de vez em
intermitente*|esporadic*|ocasional*|aleatori*
# vezes por|ao|na
tres|duas|algumas|varias|umas .. vezes por|ao|na`,
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
    closing: `
podem|pode fechar|encerrar
obrigad*`,
    correction: `
meu erro|engano
desculpe*|correcao|na verdade
alarme falso`,
    escalation: `
agora|ja .. todos|todas|toda|ninguem|tambem`,
    hypothetical: `
se .. caisse|cair|falhar|falhasse|acontecer|acontecesse|perder
seria|poderia perder|ocorrer|acontecer
em caso de
hipotetic*|simulacao|suponhamos`,
    "bounded-time": `
entre as? #
das # as`,
  },
  it: {
    production: `
produzione`,
    "non-production": `
collaudo|staging|sandbox|uat|sviluppo
ambiente|sistema di test|prova|collaudo|sviluppo`,
    "production-fine": `
produzione .. funziona|e|non`,
    "no-workaround": `
nessun|nessuna|non|senza .. alternativ*|soluzione|altro modo`,
    "costly-workaround": `
a mano
manualmente
carta e penna`,
    "acceptable-workaround": `
nel frattempo
per ora
intanto|invece`,
    "near-deadline": `
entro|prima di? .. domani|oggi|stasera|ore|mezzanotte`,
    "far-deadline": `
tra|fra .. mesi|settimane
prossimo|prossima mese|settimana|anno`,
    "no-hurry": `
nessuna urgenza|fretta
non e urgente
senza fretta`,
    intermittent: `
a volte
ogni tanto
saltuari*|intermittent*|sporadic*`,
    ongoing: `
da stamattina|ieri|oggi|questa|lunedi|#
ancora|attualmente|adesso|oggi`,
    past: `
ieri|scors*`,
    restored: `
risolto|ripristinato
funziona di nuovo|ora`,
    hypothetical: `
se .. dovesse|succedesse|cadesse
sarebbe`,
  },
  nl: {
    production: `
productie|live-omgeving`,
    "non-production": `
testomgeving|acceptatie|acceptatieomgeving|staging|sandbox|ontwikkelomgeving`,
    "production-fine": `
productie .. werkt|draait|is .. goed|normaal|prima|niet`,
    "failed-attempt": `
niets helpt
helpt niet`,
    "no-workaround": `
geen .. alternatief|alternatieven|andere|omweg|workaround`,
    "costly-workaround": `
met|op de? hand|papier
handmatig|overuren`,
    "acceptable-workaround": `
in de tussentijd
voorlopig|ondertussen|intussen
via|met .. werkt|lukt`,
    "near-deadline": `
voor|uiterlijk|tot .. morgen|vandaag|vanavond|uur`,
    "far-deadline": `
over .. weken|maanden
volgende maand|week|jaar`,
    "no-hurry": `
geen haast|spoed
niet dringend|urgent`,
    intermittent: `
soms|af en toe|sporadisch|regelmatig`,
    ongoing: `
sinds|nog steeds
momenteel|vandaag|nu`,
    past: `
gisteren|vorige`,
    restored: `
opgelost|hersteld
werkt weer|nu`,
    hypothetical: `
stel dat
als .. zou`,
  },
  ja: {
    production: `
本番`,
    "non-production": `
検証環境
検証用
テスト環境
テスト用
ステージング
開発環境
サンドボックス
デモ環境
研修環境
試験環境`,
    "production-fine": `
本番..問題ありませ
本番..問題な
本番..正常
本番..影響はありませ
本番..影響な
本番では発生して`,
    "non-production-fine": `
検証環境..問題ありませ
検証環境は問題
検証環境..正常
テスト環境..問題ありませ
テスト環境..正常`,
    "production-too": `
本番でも
本番環境でも
本番にも`,
    "failed-attempt": `
いずれも同じ
改善しま
改善しな
解決しま
変わりま
同じ状況
同様です
効果がありませ`,
    "no-workaround": `
他に..手段が
代替手段がな
代替手段がありませ
代替手段もな
代替手段もありませ
代替手段はありませ
代替案がな
代替の..がな
回避策がな
回避策がありませ
回避策はありませ
回避策もありませ
他の方法が
他に方法が
手段がな
回避できま`,
    "costly-workaround": `
手作業
手入力
手書き
紙で
電話で対応
残業
毎日..時間
時間かけて
負担が
負荷が
人手で
エクセルで管理`,
    "acceptable-workaround": `
代わりに
借りれば
すれば..でき
ば..できま
で代用
で対応して
で対応でき
当面は
当面の間
しのい
回避でき
回避策を
回避策で
は可能
なら使え
なら問題
であれば問題
からは..でき
から操作でき`,
    "near-deadline": `
明日まで
明日の
明朝
本日中
今日中
本日..まで
今夜
時間以内
明日が
明日は
締切..明日
締め切り..明日
期限..明日
期限が本日
明後日`,
    "far-deadline": `
来月
来年
来週
か月後
ヶ月後
週間後
月まで
次回リリース
次のリリース
まだ時間
年末`,
    "no-hurry": `
急ぎではな
急ぎではござ
急ぎではあ
急いでおりませ
急いでいませ
お急ぎではな
急ぎではござ
急ぎではあ
お手すき
お時間のある
ご都合のよ`,
    intermittent: `
時々
たまに
ときどき
断続的
不定期
散発
間欠
一日に..回
週に..回
再試行すれば
再現しない`,
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
    closing: `
クローズ
ありがとうございました`,
    correction: `
勘違い
訂正
誤りで
失礼しました
申し訳ありません`,
    escalation: `
全社に広が
全員に広が
今は全
他の部署でも
他の拠点でも`,
    hypothetical: `
もし
仮に
万が一
場合は..でしょうか
した場合
場合の
想定`,
  },
};
