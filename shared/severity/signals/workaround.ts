import type { Family } from "./family";

/** What people do meanwhile. A `failed-attempt` is weaker than to say that there is no other way. */
export const WORKAROUND: Family = {
  en: {
    "no-workaround": `
no|any|without|zero .. workaround|work-around|alternative|alternatives|fallback|mitigation|bypass|substitute|replacement
no other|different way|tool|system|means|channel|option|method|path|route|phone|phones|number|diary|entrance|provider|vendor|possibility
no|any way|possibility around|round|to|of|out
no plan b
no paper|manual|offline|backup copy|process|list|backup
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
can't|cannot be configured|changed|bypassed|replaced
no other|second|spare|paper|manual|offline|alternative|printed list|lists|way|copy|number|system|phone|channel|ledger|gateway|supplier|tool|printer|process|form|forms|door|line
nothing|none .. fall back|else
nothing to fall|use|switch
would|we'd use|take ... but .. same|printed|need|come|also
does it too|as_well
does the same
no|not .. cancel|stop|undo|off-switch|override|switch
closes|reverts|resets|returns|reappears|comes|back .. again|back|after
can't|cannot|couldn't .. switch|turn|unpublish|cancel|stop|remove|delete|do|open|assign|release|pull .. it|off|them|anything|ourselves|from_our_side
not|aren't|isn't|nor allowed|permitted
doesn't|don't|does_not|won't|refuses|refuse accept|take .. paper|manual|files|from|us|any
forbidden|prohibited by|to|for
by law|regulation
depends|depend on the|it same
fallback|backup|spare|alternative|old_system|old .. was|is|were|has|also|been switched|retired|dead|gone|decommissioned|scrapped|broken|down|removed|off
is|are|was|been switched|turned off .. in|last|years|spring|ages
neither|nor does|do|is|can|works|work|will
no paper|manual|printed|written|physical|mechanical|analogue|handwritten button|key|way|list|lists|form|forms|mode|override|process|route|alternative|copy|register|procedure|system|fallback`,
    "failed-attempt": `
nothing helps|helped|else
doesn't|does not|didn't|did not|won't|not|never|don't help|helped|solve|change anything|matter
changes|changed|makes|made|solves nothing|no
same|identical result|thing|error|message|behaviour|behavior|picture|everywhere|problem|on|in|at
tried everything|all|other|another|several|every|different
even with|on|from|in
retry|retrying|reloading|restarting|restart|reboot|rebooting|clearing|refreshing does|did|do|doesn't|makes|brings|changes|has .. nothing|not|help|no
tried|swapped|rebooted|restarted|reinstalled|cleared|changed|replaced|rolled_back ... same|no|nothing|still|identical
same on|in|from|with|at|text|result|message|thing|picture|error|outcome|effect`,
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
courier|fax
by phone|telephone|fax|post
# times|x as|the|longer|more long|time|work|effort|slow
twice|double|triple|three_times|four_times|five_times|ten_times|several_times as|the|longer long|time|effort|work|slow
two|three|four|five|six|seven|ten times as long|much
takes|take|taking|need|needs far|much|way|ages? longer|forever|ages
longer than|each
retype|retyping|retypes|re-type|re-typed|retyped|re-add|re-adding|re-key|rekeyed
written|wrote|write|writing .. on paper|slips|cards|forms|clipboard|whiteboard|napkins|post-its|down
handwritten|hand-written|hand-write|handwriting|sharpie|clipboard|clipboards|ledger_print|carbon|notepads
three|two|four|five|six|seven|eight|several|# folks|temps|people|colleagues|interns|students|volunteers full-time|all|are|typing|busy
interns|temps|volunteers|students|helpers are|is typing|copying|entering|running|writing
all|whole|through|entire|long the? night|weekend|evening
an? evening's|day's|night's|morning's|hours'|hour's|week's work
# hours' work|job
on foot
running|run|runs|walk|walks|walking|drive|drives|driving|cycle|carry|carrying with|between|across|up|to|from|over|usb|lists|paper|notes
usb sticks|stick
fall|fell|falling back to|on .. paper|radio|phone|pen|fax|manual|hand|excel
paper|manual process|procedure|mode|route|list|lists
wearing|tiring|grinding|slog|unbearable|gruelling|draining|killing|exhausted|error-prone|mistakes
phone|phoning|calling|ring|ringing|call each|every|all|them .. <person>|<site>|one|single
one|person at after|a time|another
re-enter|reenter|re-entering|reconstruct|reconstructing|stay|staying late
stays|stay|stayed|staying late|until|overnight
begun|started|have to|must|need to|could re-add|retype|build|copy|type|write|enter|rebuild
hand-sort|hand-sorting|sort|sorting by hand
by eye|ear|torchlight
may|might just be? enough
backlog .. grows|growing|piling|builds
type|types|typing|typed|write|writes|writing|copy|copies|enter|enters|entering|key|keying|note|noting|scribble|scribbling ... by_hand|on_paper|from_paper|in_word|in_excel|into_excel|again|twice|manually|over
by telephone|memory|heart|radio|shouting|messenger|runner
an|one|two|three|half_an|# hour|hours|minutes per|a|each|every|for_each
write|type|enter|add|put them|it|these|those in
keep|catch|catching up
work|works|working|come|comes|coming .. at|on|over weekends|weekend|the_weekend|saturdays|saturday|sundays|sunday`,
    "acceptable-workaround": `
as|found|have|is|a|there's|the|using|use|easy|simple|good workaround|work-around
workaround
can|could|we'll|will live|manage|cope|get by|work with|around|this|it
live with it|this|that
fine|ok|okay|good|acceptable|enough|alright for|with|until .. now|us|me|moment|you|being|them|day|days|week|weeks|while
good enough
that's|which_is|it's|is|all fine|ok|okay|acceptable|no_problem|enough|bearable|tolerable|manageable
not too|so|that|very? bad|terrible|serious|dramatic
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
works|work|worked|functions fine|well|normally|perfectly|via|in|with|through|from|using|if|when|on|too|for
runs|run fine|well|normally|perfectly
# works
works|working okay|ok|alright
all|am|are|is good|fine|happy with that|this|it
they do
pick|choose|take|use|try|switch|switched another|other|different
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
can use my|another|the|a|other
takes|take|costs|cost|is|are no|not|nothing|hardly|barely any? longer|slower|extra|more|time|worse
even|just|equally better|faster|quicker|easier|as_good|as_quick|as_fast|as_well|good
next|other|another|second|neighbouring|spare kiosk|screen|printer|till|door|lane|machine|terminal|desk|window|monitor|phone|tablet|room|station|scanner
from|on|with|at|in the|my? second|other|old|spare|neighbouring|next one|screen|version|device|printer|machine|monitor|system|template
old|older|previous|classic|legacy one|version|view|template|screen|editor|app|report|page still? works|work|fine|does|do|is
pressing|press|clicking|click|trying|try|reload|reloading|refresh|refreshing|f5|starting|opening it? .. again .. yields|gives|works|helps|brings|does|is|fine|right|there
second|third press|click|attempt|try|time|go|run|load
one|a|two click|clicks more|extra
we've|we_have|have|got|has a? routine|trick|habit|knack
routine for it
annoyed rather than
more of a? nuisance|annoyance
bearable|tolerable|manageable|liveable|livable
we|they|staff|people|i|users just|simply|now drag|press|click|use|open|switch|take|go|pick|reload|refresh|print|type|send|choose|helps
simply|just use|uses|press|presses|click|clicks|open|opens|reload|take|pick|choose|switch|drag|log
i|they|we work|works|working on|with|in|from .. now|meanwhile|second|other|old
drag|move|resize the? it? .. there|over|window|back
can|could|would do|use|work ... in the meantime
nobody|no-one|no_one .. loses|minds|hurt|suffers|notices|stopped|delayed
costs us nothing|little|seconds
no hardship|drama|inconvenience
does|do the job|trick
that's|it's|which|this how|what we|they use|work|do .. now|on
do|does|doing other|something else|work|things|stuff
works|work|is|does just as well|good|fine|quickly|fast
with|in|on|using version|template|browser|client|app|# it goes|works|is|runs
adds|costs|needs a|one|two second|seconds|click|moment
second|next go|one|attempt usually|mostly|always? gets|goes|works
uses|use|using the? mouse|keyboard|menu|desktop|web|website|browser|laptop|phone|tablet
opening .. works|is fine
reads|read|dial|dials|types|opens|open|print|prints it|them|without|with|from|on|in .. laptop|keypad|browser|desktop|phone|window|looking
get|gets|getting|got by|around
takes|take|needs no time|effort
it|that|this|which works|worked|helped|helps
instead .|,|;|!|)|and|we|they|i|people|which|until|for|so|but|now`,
  },
  de: {
    "no-workaround": `
kein|keine|keinen|keinerlei|ohne ausweich*|workaround|alternative*|umgehung*|ersatz|andere|anderen|anderes|notfall*
konnen wir? nicht
nirgends|uberall
papier|papierliste*|listen|fax|faxgerat*|notfallplan|ausdruck|ausdrucke|vordrucke ... nicht|nichts|keine|abgeschafft
kein|keine|keinen|keinerlei .. papier*|listen|ausdruck*|fax*|vordruck*|kopie*|plan|behelf
anderer|anderen|andere|anderes weg|moglichkeit|zugang ... nicht|keine|fehlt
bleibt .. nichts ubrig|anderes
ausweichen .. nicht|nirgends`,
    "failed-attempt": `
hilft|helfen|half|bringt|brachte ... nicht|nichts
nicht|nichts hilft|helfen|geholfen|gebracht
gleiche|selbe ergebnis|fehler|meldung
ohne|keinen|kein erfolg|wirkung|besserung|effekt
tut|tat|andert|anderte|bringt .. ebenfalls|auch|daran? nichts
erfolglos|vergeblich|vergebens
dasselbe|genauso|ebenso in|bei|mit|auf
nichts|nicht geholfen|gebracht|geandert
alles schon? versucht|probiert|ausprobiert`,
    "costly-workaround": `
per|von hand|fax|papier
manuell|handisch|handarbeit|uberstunden|muhsam|aufwandig|zeitaufwandig
auf papier .. geht|moglich|dauert|umgestellt|weiter|gearbeitet|erfasst|notiert|um
schreiben|notieren|fuhren|arbeiten|arbeitet|erfassen|erfasst|machen|lauft|laufen|schreibt|fullen ... papier|vordruck*|formular*|zettel*|zetteln|excel
# stunden taglich|pro|am|jeden|mehr
stunden pro|am|jeden tag
zusatzlich stunden|personal
nicht dauerhaft|lange|auf dauer
jeden|pro|am tag|morgen|abend|woche .. stunden|stunde
stunden taglich|am|pro|jeden
samstagsdienst|sonderschicht*|wochenendarbeit|wochenenddienst|nachtschicht*|nachtschichten
nacherfass*|nachtragen|abtippen|abschreiben|nachpflegen|ubertragen_von_hand
doppelt|dreimal|viermal|funfmal|zehnmal so lange|viel
zettel und stift
auf|mit zetteln|klemmbrett
per telefon|zuruf|boten|kurier`,
    "acceptable-workaround": `
uber|mit|per|via .. geht|funktioniert|klappt
geht|funktioniert|klappt|lauft es? .. uber|mit|per|via|im|in
vorerst|zwischenzeitlich|inzwischen|einstweilen|solange|derweil|ersatzweise|stattdessen|ubergangsweise
kommen|konnen|komme .. zurecht|klar|leben
zurecht|behelfen
ist fur uns in|ok|okay
kein grosses|problem|drama
workaround
klappt|geht|funktioniert|lauft .. tadellos|problemlos|einwandfrei|prima
damit kommen|komme|konnen|kommt wir|ich|man|er|sie
reicht uns|mir|vorerst|erstmal|vollig|erst
geht auch|schon|trotzdem|so
erstmal|so_lange|einstweilen|bis_dahin
nehmen|nutzen|verwenden|nehme|nutze|nutzt|verwendet|arbeitet|arbeiten ... erstmal|solange|stattdessen|vorerst|derweil|so_lange|weiter
stort .. nicht
kein akt|beinbruch|weltuntergang
nehmen|nutzen|verwenden .. halt|eben|einfach`,
  },
  fr: {
    "no-workaround": `
aucun|aucune|pas|sans .. solution|alternative|contournement|autre|moyen|recours
pas d' autre
aucun|aucune|pas|ni|sans|plus .. papier|feuilles|liste|listes|fax|copie|plan|issue
fax|papier|listes .. supprime|n'existe|n'avons|disparu
pas|aucun moyen de|d'
rien d' autre`,
    "failed-attempt": `
rien n' y? fait|aide|change
meme resultat|message
toujours|encore|partout|donne|avec la? meme erreur
rien n' y fait|aide|change
rien a faire|change
en vain|vain
sans succes|effet|resultat|amelioration
ne change|resout|regle|passe|fonctionne rien|non_plus
pareil|idem|meme_chose`,
    "costly-workaround": `
a la main
manuellement|manuel|manuelle|ressais*|resaisi*|recopi*|retap*
sur|au papier|crayon|stylo|tableau_blanc
heures supplementaires|par|de
# heures par|chaque|de
fastidieux|couteux|penible|intenable
ne peut|pourra pas durer|continuer|tenir
heures|heure par|chaque jour|matin|semaine|soir|nuit
deux|trois|quatre|cinq|six|plusieurs heures par|chaque|de
par telephone|fax|courrier|coursier
heures sup|supp
week-end|nuit|samedi a|pour|entier|travaille
ne tiendrons|tiendra|tenons pas|plus
chronophage|laborieux|epuisant|ingerable`,
    "acceptable-workaround": `
en attendant
entre-temps|temporairement|provisoirement|pour l' instant
contournement|contourner
via|avec|par|depuis .. fonctionne|marche|passe
fonctionne|marche|passe .. via|avec|par|depuis|sur
nous|on|ils .. utilise*|utilisons|passons|debrouill*
ca|cela nous? convient|suffit|va
plutot|a la place
contentons|contente|contentent|arrangeons|accommodons
pour le moment|l'instant
a defaut|depannage
suffit de|d'
les memes colonnes|donnees|informations
marche|fonctionne tres|parfaitement bien|aussi
autre poste|navigateur|ordinateur .. tout|marche|fonctionne|s'affiche|ca
avec|sous|sur chrome|firefox|edge|safari .. tout|marche|fonctionne|s'affiche|ca
utilise|utilisons|prend|prenons chrome|firefox|edge|l'autre
rien de mechant
pas bien mechant
imprime|fais|saisis|envoie .. pour lui|elle|eux`,
  },
  es: {
    "no-workaround": `
ningun|ninguna|sin|no .. alternativa|solucion|manera|forma|otro|otra|opcion|via
no hay|tenemos otr*|alternativ*|ningun*|forma|manera
no|sin|ni .. copia|copias|lista|listas|papel|fax|plan|remedio
fax|papel .. quitamos|eliminamos|no|ya
no aceptamos|hay|tenemos|existe|queda otr*|mas|remedio
a mano no|tampoco
unica forma|manera|via`,
    "failed-attempt": `
nada ayuda|sirve|funciona|cambia
no ayuda|sirve|cambia
mismo resultado
sigue|siempre|da|dando|con el? mismo error
sigue igual
sin exito|resultado|efecto|cambios
lo mismo
tampoco .. pasa|funciona|va|sirve|ayuda
reiniciado .. nada|igual
da igual|lo_mismo
en vano`,
    "costly-workaround": `
a mano
manualmente|manual
en|sobre papel
# horas al|por|cada|diarias|mas|extra
horas al|por|cada|extra|diarias dia|manana|noche
pesado|costoso|tedioso|insostenible
no podemos|puede seguir|aguantar|continuar|durar
reintroduc*|reescrib*|teclea*
horas|hora diarias|extra|extras|al|por|cada
dos|tres|cuatro|cinco|seis|varias horas al|por|cada|diarias
por telefono|fax|correo|mensajero
rellen*|copia*|apunta* .. mano|papel
asi no podemos|aguantamos
fin de semana|sabado|turnos
agotador|inviable`,
    "acceptable-workaround": `
mientras tanto
de momento|por ahora|entretanto|temporalmente|provisionalmente
se apanan|arreglan|arreglamos|apanamos
sin problema|mayor
por|con|usando|via .. funciona|va|podemos
funciona|va|sale bien? .. por|con|desde|en|usando|via
podemos|pueden .. usar|vivir|seguir|trabajar
usan|usamos|utilizamos|utilizan ... mientras|lugar|problema|bien
nos sirve|vale|apanamos
nos|me apano|apanamos|arreglo|arreglamos|apana
por el momento
hasta que lo|se
mientras lo|tanto|usa|usamos|uso
con eso|ello nos|me|vamos|tiramos
uso|usa|usan|usamos|tiro|tiramos su|otro|otra|el|la|de ... momento|mientras
se dedican|hacen|trabajan|atienden a|en otr*
lo mira|miran|hace|hacen|consulta en|por|con|desde
otro ordenador|navegador|equipo .. se|todo|funciona|va
con|en|desde chrome|firefox|edge|safari .. se|todo|funciona|va
usamos|uso|usan chrome|firefox|edge
y listo|ya_esta|arreglado
se los|las|lo imprimo|hago|mando
no pasa nada`,
  },
  pt: {
    "no-workaround": `
nenhum|nenhuma|sem|nao .. alternativa|solucao|maneira|forma|outro|outra|opcao|meio|jeito
nao ha|temos|existe outr*|alternativ*|nenhum*|como
nao|sem|nem .. copia|lista|listas|papel|fax|plano|impress*
fax .. desativado|nao|foi
nao aceitamos|ha|temos|existe|resta outr*|mais
na|a mao nao
unica forma|maneira|via`,
    "failed-attempt": `
nada resolve|adianta|ajuda|funciona
nao resolve|adianta|ajuda|mudou
mesmo resultado
continua|sempre|da|dando|com o? mesmo erro
nada adiantou|resolveu|mudou
continua|continuou igual|na_mesma|mesma_coisa
sem sucesso|resultado|efeito
da|dá|deu no mesmo
mesma coisa
em vao
tambem nao`,
    "costly-workaround": `
a mao
na mao
manualmente|manual
no|em papel
# horas por|a|todo|cada|extras|diarias|mais
horas por|todo|extras|a|cada dia|manha|noite
cansativo|custoso|trabalhoso|insustentavel
nao podemos|da|pode continuar|para|seguir|durar
redigit*
horas|hora extras|extra|diarias|por|a|ao|todo|cada
duas|tres|quatro|cinco|seis|varias horas por|ao|todo|cada|diarias
por telefone|fax|motoboy|whatsapp
preench*|copia*|anota* .. mao|papel
fim de semana|sabado|plantao
inviavel|exaustivo`,
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
nos atende|serve
vou|vamos|vai levando
se viram|nos_viramos
ate corrigir*|arrumar*|resolver*
com isso nos|da|vamos
cuidam|fazem|trabalham|atendem de|em|com outr*
isso|que nos|me atende|serve|resolve
uso|usa|usam|usamos o|a|outro|outra ... enquanto|enquanto_isso
outro computador|navegador|aparelho .. aparece|tudo|funciona|vai
no|com|pelo chrome|firefox|edge|safari .. aparece|tudo|funciona|vai
usamos|uso|usam o? chrome|firefox|edge
e pronto
imprimo|faco|envio|mando pra|para ele|ela
tranquilo`,
  },
  it: {
    "no-workaround": `
nessun|nessuna|non|senza .. alternativ*|soluzione|altro modo
non abbiamo|ci_sono|c'e alternativ*|altr*|copie`,
    "costly-workaround": `
a mano
manualmente
carta e penna`,
    "acceptable-workaround": `
nel frattempo
per ora
intanto|invece
usa|usiamo|uso|usano il|la|un|altro ... nel_frattempo|intanto
per il momento`,
    "failed-attempt": `
niente|nulla da|aiuta|cambia
senza successo|esito`,
  },
  nl: {
    "no-workaround": `
geen .. alternatief|alternatieven|andere|omweg|workaround
geen|zonder .. papier|lijst|uitwijk|kopie`,
    "failed-attempt": `
niets helpt
helpt niet`,
    "costly-workaround": `
met|op de? hand|papier
handmatig|overuren`,
    "acceptable-workaround": `
in de tussentijd
voorlopig|ondertussen|intussen
via|met .. werkt|lukt
zolang|tijdelijk|voorlopig
gebruikt|gebruiken|werken .. zolang|even|ondertussen`,
  },
  ja: {
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
回避できま
他に方法も
他の手段は
他の..手段はな
他の支払方法は
紙の控えもな
紙の..もありませ
紙の..もござ
紙の..はありませ
紙の..はござ
代わりの手段
手立てがな
手段はござ
手段がござ
方法もござ
方法がござ
方法がありませ
手段もな
手段もござ
手動でもでき
手作業もでき
電話でも..出せませ
廃止して`,
    "failed-attempt": `
いずれも同じ
改善しま
改善しな
解決しま
変わりま
同じ状況
同様です
効果がありませ
改善いたしませ
改善されま
改善しておりませ
解消しませ
解消されま
同じ結果
同じ症状
同じエラーに
同じエラーとな
変化はありませ
変化がありませ
効果はありませ
効果がな
試みましたが
再起動..直りま
再起動..同じ`,
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
エクセルで管理
手で書
手書きで
手で入力
紙に書
紙に記入
紙で対応
休日出勤
夜遅くまで
電話で一件
一件ずつ
1件ずつ
このままでは続け
続けられませ
毎日#時間
#時間ほどかか
長くは続け
増員`,
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
から操作でき
を借りて
別の業務を
他の業務を
で確認して
で確認でき
で代替
そちらで問題
そちらで対応
同じ内容が取得
すれば続け
ログインすれば
やり直せば
差し当たり
しばらくは..で
一旦は..で
ウェブメール`,
  },
};
