import type { Family } from "./family";

/** Until when. */
export const DEADLINE: Family = {
  en: {
    "near-deadline": `
go|goes|going|goes live tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|this|in # hours
go|goes|going|went live ... tomorrow|tonight|today|hours|this
go-live|cutover|cut-over|launch|launches|rollout|roll-out|opening|migration|inspection|audit|hearing|election|exam|exams|event|sale|deadline|filing|submission|payday|pay .. is|on|at|due|starts|begins|day? .. tomorrow|tonight|today|monday|hours|this
go-live|launch|opening|cutover|deadline ... tomorrow|tonight|today|hours|noon|midnight
starts|start|begins|opens|joins|switch|launches|leaves|closes|expires|ends|move ... tomorrow|tonight|today
tomorrow's go-live|launch|deadline|audit|payroll|run
by|until|before the end of the? day|today|business
within|in|next|under|only|has|have .. # hours|hour|h|hrs|minutes
in|within two|three|four|five|six|eight|ten|twelve|a|an|few hours|hour
deadline .. today|tomorrow|tonight|in
due|needed|expected|submitted|required|filed|sent .. by|today|tomorrow|tonight
must|has|have|need|needs ... today|tomorrow|tonight|noon|midnight
tomorrow at|morning|noon|evening|#|night|afternoon
# h deadline|window
by|until|before|due|till|latest|than tomorrow|tonight|today|noon|midnight|end|close|eod|cob|lunch|lunchtime
by|before|due|till|latest this|monday|tuesday|wednesday|thursday|friday|#|evening|morning
closes|closing|opens|expires|ends|starts|begins|due|lands|sails|departs|arrives on? monday|tuesday|wednesday|thursday|friday|saturday|sunday
wants|want|expects|expect|needs it|them|this by|at|until|before`,
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
weeks|months away|off|ahead|from
half a year|month
next|the? coming season|term|semester|school_year
don't|do_not|won't|nobody|not use|need|uses|needs it|them|that|this between|until|before|in
we've|we_have|have|there's|got|still plenty|time|ages|months|weeks
until|before|by january|february|march|april|june|july|august|september|october|november|december
until|before|by the? spring|summer|autumn|fall|winter|new_year|christmas|easter
only|ever count|counts|use|uses|need|needs|send|sends|print|happens|happen|matters it|them|this? in|on|at|for
nobody|no-one|no_one|none is|are in a hurry|rush
before|until the next sprint|quarter|release|term|season|year|audit|winter|summer`,
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
at some point
nobody|no-one|no_one|none is|are|'s in a? hurry|rush
one thing`,
  },
  de: {
    "near-deadline": `
bis|vor|spatestens .. heute|morgen|mittag|abend|mitternacht|stunden|uhr|freitag|montag|dienstag|mittwoch|donnerstag
morgen fruh|go-live|starten|start|ist|um|gehen|mittag
innerhalb|binnen|in|nachsten # stunden
go-live .. morgen|heute|ist
live .. morgen
frist .. morgen|heute|lauft
in|innerhalb zwei|drei|vier|funf|einer|wenigen stunden|stunde
noch|bis heute|morgen
morgen .. abnahme|termin|prufung|start|eroffnung|stichtag|abgabe
stichtag|abgabe|abgabefrist .. heute|morgen
heute abend|nacht|nachmittag|noch`,
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
ohne zeitdruck
eilt also? nicht
kein|keinen stress|druck|zeitdruck|eile
gelegentlich .. blick|schauen|ansehen|anschauen
wenn .. zeit|luft|gelegenheit|passt
nicht eilig|pressant`,
  },
  fr: {
    "near-deadline": `
avant|d'ici|jusqu'|jusqu'a .. demain|soir|midi|minuit|heures|ce|aujourd'hui|vendredi|lundi
pour|au demain|ce_soir|midi|minuit|vendredi|lundi|aujourd'hui|plus_tard
demain matin|a|soir|midi|est|nous
d' ici demain|ce|#
sous|dans # heures
mise en production|service demain
demain .. demo|demonstration|audit|lancement|mise|reunion|comite|copil|recette|ouverture|paie
demonstration|demo|audit|lancement|ouverture|copil|reunion .. demain|ce_soir|aujourd'hui
cet|ce apres-midi|soir|midi
dans|sous une|deux|trois|quatre|quelques heures|heure`,
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
aucune urgence
rien ne presse
a l' occasion
sans vouloir vous? deranger|presser
quand|si|des vous aurez|avez|auriez|pouvez ... temps|moment|minute|instant
pas de urgence|precipitation`,
  },
  es: {
    "near-deadline": `
antes|hasta|para|plazo .. manana|hoy|noche|mediodia|medianoche|horas|viernes|lunes
manana por|a|salimos|es|vence|temprano
salimos|arrancamos|empezamos|lanzamos ... manana|hoy
en|dentro|proximas de? # horas
vence .. manana|hoy|en
plazo .. manana|hoy
manana .. demo|demostracion|auditoria|lanzamiento|inauguracion|presentacion|entrega|nominas|apertura
manana tenemos|hay|toca|empieza|empezamos|abrimos|presentamos|viene|vienen
esta tarde|noche
en|dentro de? una|dos|tres|cuatro|pocas horas|hora`,
    "far-deadline": `
en|dentro|faltan .. semanas|meses
proximo|proxima mes|semana|ano|trimestre|version
en|hasta|para enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|otono|verano|primavera
hay|tenemos tiempo`,
    "no-hurry": `
no es|corre|hay|tiene .. urgente|prisa|urgencia
sin prisa|prisas|urgencia
cuando pueda*|tengan|puedan
cuando puedas|podais|podamos|tengais|haya .. rato|tiempo|hueco
cuando podais|puedas
no corre prisa
no urge
sin agobios`,
  },
  pt: {
    "near-deadline": `
antes|ate|para|prazo .. amanha|hoje|noite|meio-dia|meia-noite|horas|sexta|segunda
amanha de|as|cedo|entramos|vence|e
entramos|iniciamos|comecamos|lancamos ... amanha|hoje
em|dentro|proximas de? # horas
vence .. amanha|hoje|em
prazo .. amanha|hoje
amanha .. demo|demonstracao|auditoria|lancamento|inauguracao|apresentacao|entrega|folha
amanha temos|tem|comeca|abrimos|apresentamos
esta tarde|noite
em|dentro de? uma|duas|tres|quatro|poucas horas|hora`,
    "far-deadline": `
em|dentro|faltam|daqui .. semanas|meses
proximo|proxima mes|semana|ano|trimestre|versao
em|ate|para janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
ha|temos tempo`,
    "no-hurry": `
nao e|ha|tem .. urgente|pressa|urgencia
sem pressa|urgencia
quando puder*|possivel|tiverem
quando der|puder*|possivel|der_um_tempo
sem pressa
nao tem|ha|temos pressa`,
  },
  it: {
    "near-deadline": `
entro|prima di? .. domani|oggi|stasera|ore|mezzanotte
domani .. demo|presentazione|apertura|scadenza|mattina|abbiamo|c'e`,
    "far-deadline": `
tra|fra .. mesi|settimane
prossimo|prossima mese|settimana|anno`,
    "no-hurry": `
nessuna urgenza|fretta
non e urgente
senza fretta
quando avete|potete|puoi .. attimo|tempo|minuto
con calma`,
  },
  nl: {
    "near-deadline": `
voor|uiterlijk|tot .. morgen|vandaag|vanavond|uur
morgen .. is|hebben|gaan|demo|opening|controle
vandaag nog`,
    "far-deadline": `
over .. weken|maanden
volgende maand|week|jaar`,
    "no-hurry": `
geen haast|spoed
niet dringend|urgent
als|wanneer jullie|u|je .. tijd`,
  },
  ja: {
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
明後日
明日の午前
明日午前
明日に控え
明日..デモ
明日..監査
本日#時まで
本日中に
今日中に
#時までに
あと#時間`,
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
年末
来期
半年後
再来月
来春
先の話`,
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
ご都合のよ
お手すきの際
お時間のある時
急ぎません
急いではおりませ
いつでも結構
結構です`,
  },
};
