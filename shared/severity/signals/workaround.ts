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
can't|cannot be configured|changed|bypassed|replaced`,
    "failed-attempt": `
nothing helps|helped|else
doesn't|does not|didn't|did not|won't|not|never|don't help|helped|solve|change anything|matter
changes|changed|makes|made|solves nothing|no
same|identical result|thing|error|message|behaviour|behavior|picture|everywhere|problem|on|in|at
tried everything|all|other|another|several|every|different
even with|on|from|in
retry|retrying|reloading|restarting|restart|reboot|rebooting|clearing|refreshing does|did|do|doesn't|makes|brings|changes|has .. nothing|not|help|no`,
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
by phone|telephone|fax|post`,
    "acceptable-workaround": `
as|found|have|is|a|there's|the|using|use|easy|simple|good workaround|work-around
workaround
can|could|we'll|will live|manage|cope|get by|work with|around|this|it
live with it|this|that
get|gets|getting|got by|around|through
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
instead
works|work|worked|functions fine|well|normally|perfectly|via|in|with|through|from|using|if|when|on|too|for
runs|run fine|well|normally|perfectly
# works
works|working okay|ok|alright
all|am|are|is good|fine|happy with that|this|it
it does
they do
pick|choose|take|use|try|switch|switched another|other|different
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
  },
  de: {
    "no-workaround": `
kein|keine|keinen|keinerlei|ohne ausweich*|workaround|alternative*|umgehung*|ersatz|andere|anderen|anderes|notfall*
konnen wir? nicht
nirgends|uberall`,
    "failed-attempt": `
hilft|helfen|half|bringt|brachte ... nicht|nichts
nicht|nichts hilft|helfen|geholfen|gebracht
gleiche|selbe ergebnis|fehler|meldung`,
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
  },
  fr: {
    "no-workaround": `
aucun|aucune|pas|sans .. solution|alternative|contournement|autre|moyen|recours
pas d' autre`,
    "failed-attempt": `
rien n' y? fait|aide|change
meme resultat|erreur|message`,
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
  },
  es: {
    "no-workaround": `
ningun|ninguna|sin|no .. alternativa|solucion|manera|forma|otro|otra|opcion|via
no hay|tenemos otr*|alternativ*|ningun*|forma|manera`,
    "failed-attempt": `
nada ayuda|sirve|funciona|cambia
no ayuda|sirve|cambia
mismo resultado|error`,
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
  },
  pt: {
    "no-workaround": `
nenhum|nenhuma|sem|nao .. alternativa|solucao|maneira|forma|outro|outra|opcao|meio|jeito
nao ha|temos|existe outr*|alternativ*|nenhum*|como`,
    "failed-attempt": `
nada resolve|adianta|ajuda|funciona
nao resolve|adianta|ajuda|mudou
mesmo resultado|erro`,
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
  },
  it: {
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
  },
  nl: {
    "no-workaround": `
geen .. alternatief|alternatieven|andere|omweg|workaround`,
    "failed-attempt": `
niets helpt
helpt niet`,
    "costly-workaround": `
met|op de? hand|papier
handmatig|overuren`,
    "acceptable-workaround": `
in de tussentijd
voorlopig|ondertussen|intussen
via|met .. werkt|lukt`,
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
回避できま`,
    "failed-attempt": `
いずれも同じ
改善しま
改善しな
解決しま
変わりま
同じ状況
同様です
効果がありませ`,
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
  },
};
