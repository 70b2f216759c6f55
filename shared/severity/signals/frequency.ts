import type { Family } from "./family";

/** How often. */
export const FREQUENCY: Family = {
  en: {
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
not always|every time|reproducible
unpredictabl*
hit and miss
one|1 time|in|out .. ten|twenty|hundred|#
every|each # time|call|request
every so often
every|each few|couple|now
once|twice|thrice|three_times|four_times|five_times|several_times|#_times yesterday|today|on|this|since|last|so|per|a
three|four|five|six|two|seven|ten|couple|few|handful times on|so|since|this|today|yesterday|per|a|each|in|last|or
one|two|three|four|five|six|# episodes|episode|occurrences|dropouts|gaps|blips|drops|outages since|in|today|this|per
then it|it's|they|everything|everything's|all .. back|fine|goes|works|continues|there
then goes|go|carries|carry|continues|recovers|comes on|back
recovers|recover|returns|reconnects|heals|resumes|back|carry|carries|comes|goes by|on|of itself|themselves|its|their|own
after|for|within half|some|a|ten|five|twenty|thirty|fifteen|# to? # seconds|second|secs|sec .. back|then|again|and|later
for|some|about|lasting|lasts ten|five|twenty|thirty|fifteen|sixty|few|# to|or|-? ten|five|twenty|thirty|fifteen|# seconds|secs|s
hiccup|hiccups|flap|flaps|flapping|flaky|blip|blips|dropouts|drop-outs|fitful|patchy
at random|irregular|irregularly|times
no pattern
hours of quiet|calm
quiet|fine|nothing .. until|then|again
some days|mornings|nights|times|evenings
most of the? time|times|day|attempts
works .. then|next|sometimes
mostly at|in|on|when|after
rarely|infrequently|seldom
about|roughly|maybe|perhaps one|1|every ... in ten|twenty|fifty|hundred|thousand
1|one|two|2|3|5|10 in|out of? ten|hundred|twenty|fifty|thousand|10|20|50|100|1000`,
  },
  de: {
    intermittent: `
sporadisch*|manchmal|zeitweise|zufallig|unregelmassig|ab_und_zu|mitunter|phasenweise|vereinzelt
gelegentlich auf|zu|kommt|erscheint|bricht|brechen|wird|werden|tritt|fehler|abbruche|nicht|keine|ab
gelegentliche|gelegentlichen|gelegentlicher
hin und wieder
von zeit zu zeit
immer wieder mal
# mal am|pro|in tag|woche|stunde
mehrmals taglich|am|pro
einmal|zweimal|dreimal|viermal|funfmal|mehrfach|mehrmals|paarmal am|pro|in|die|taglich
paar mal
immer mal|wieder_mal
mal geht|klappt|so|ja
alle paar minuten|stunden|tage
jeder|jedes|jede|jedem zweite|dritte|funfte|zehnte|zweiten|dritten|zehnten mal|versuch|aufruf|anruf
nicht immer|jedes_mal|bei_jedem|durchgehend
kommt und geht`,
  },
  fr: {
    intermittent: `
parfois|occasionnellement|aleatoire|aleatoirement|sporadique|sporadiquement|intermittent|intermittente|ponctuellement
de temps en temps
de temps a autre
une|deux|trois|quatre|cinq|plusieurs|quelques|# fois par|sur
pas|non toujours|systematique|systematiquement
tantot
par moments|intermittence
# fois par
plusieurs fois par`,
  },
  es: {
    intermittent: `
a veces|ratos
un? par de veces
una|dos|tres|cuatro|varias|algunas vez|veces al|por|cada
una de cada #|dos|tres|diez veces|intentos|llamadas
no siempre
va y viene
cada # minutos|horas
de tanto en
de vez en
intermitente*|esporadic*|ocasional*|aleatori*
# veces al|por
algunas|varias veces al|por|a`,
  },
  pt: {
    intermittent: `
as vezes
de vez em
intermitente*|esporadic*|ocasional*|aleatori*
# vezes por|ao|na
tres|duas|algumas|varias|umas .. vezes por|ao|na`,
  },
  it: {
    intermittent: `
a volte
ogni tanto
saltuari*|intermittent*|sporadic*
ogni # minuti|volte
di tanto in`,
  },
  nl: {
    intermittent: `
soms|af en toe|sporadisch|regelmatig
een paar|# keer per
zo nu en`,
  },
  ja: {
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
再現しない
ことがあり
ことがござ
一日に数回
日に数回
1日に..回
日に..度
回に1回
回に一回
何度か
まれに
稀に
不安定
断続
場合があり
時折
ときおり
たびたび`,
  },
};
