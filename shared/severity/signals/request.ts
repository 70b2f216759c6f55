import type { Family } from "./family";

/** Questions, wishes, documentation and looks: what is no failure of the service. */
export const REQUEST: Family = {
  en: {
    question: `
how do|can|could|would|should|does|is|to|long|many|much i|we|you|one|our|the|change|set|get|add|export|import|create|delete|configure|reset|find|it
how to
where do|can|is|are|could|would|should|to
where|how in the
which of|one|is|are|plan|version
which .. is|are correct|right|valid|recommended
is there a|an|any|some way|guide|setting|option|document|possibility|limit|article|list|page
is it possible|normal|correct|intended|safe|supported|expected|ok|okay
can|could|would|may you|someone|somebody|anyone|i|we|u .. tell|explain|confirm|clarify|point|advise|send|share|let|know|have|ask
could|can we|i .. know|ask|use|have
what is|does|are|happens|would|if|about|do|will|was
when will|does|is|are|do
why is|does|are|do
does|do|will|would|is|are the|our|your|it|this|that|we|sso ... ?
i'd|i would|we'd|we would like to know
would like to know|understand|learn|inform
wondering if|whether|how|what
just|was wondering
quick|short|small|general|simple|another question
question about|on|regarding|for|:
question|questions
which .. should|do|must|to
can|may|could i|we quote|cite|use|reuse|share|publish
please explain|clarify|confirm|advise|let_me_know|point
enquiry|inquiry
please|kindly advise
do we|i need|have
for our|the paper|paperwork|planning|risk|exercise|bcp|workshop|assessment|questionnaire|budget`,
    "not-a-wish": `
would be|is good|nice|great|helpful|lovely|appreciated if|to .. get|have|see|is|it .. fixed|back|working|solved|resolved|sorted|repaired|investigated|understood|known
please|could|can you? .. include .. us|me|in`,
    "root-cause": `
root cause
rca|post-mortem|postmortem|post mortem
what was|were|happened|caused
cause|reason
incident report
written report|statement|explanation
final report
why did|was|were`,
    "feature-request": `
feature request|suggestion|idea|wish
enhancement|improvement request|idea|suggestion
please|kindly|pls implement|introduce|add|build|support|provide|offer|consider|include|develop|bring
would be|is great|nice|good|helpful|useful|awesome|cool|wonderful|lovely|handy|fantastic|beneficial|appreciated if|to|when|for
would|we'd|i'd love|like|appreciate|welcome to|if|it|an|a .. option|be_able|see|have|when|that|possibility
we'd|i'd|would love
would like to be able|have|see
could|can|would|will you .. add|implement|build|introduce|support|offer|include
wish|wishes list|we|there|for|that
wishlist|wish-list
we|i wish|request|propose|suggest|ask that|you|for|a
suggestion
roadmap
any plan|plans
absence|lack|lacks|lacking of|a|an|any
competitor|competitors|competing
every|all other vendor|vendors|tool|tools|product|products|providers
there should be|is no option|is no way to filter
why is there no|not
allow|allows|enable|let us|me|users to
missing feature|functionality
in|for|with the|a next|upcoming|future release|version|update
upvote|vote
rival|rivals
can|could|should|must|please .. be added|implemented|introduced
added|implemented ?
your tool|product|software|system|app can't|cannot|doesn't|has|lacks no|do|offer|support|have|a|any`,
    documentation: `
documentation|docs|doc|manual|handbook|guide|readme|help|reference|tutorial|changelog ... says|states|reads|mentions|describes|page|link|chapter|section|wrong|outdated|unclear|contradict*|incorrect|typo
documentation|docs
api reference
manual|handbook
release notes
help|knowledge page|centre|center|article|base|text
white paper
whitepaper
link|links in|to the|our|your ... 404|dead|broken
user|admin|administrator|administration guide
sample|example code|in the|request
screenshot in|of the docs|guide|manual`,
    cosmetic: `
typo|typos|misspelled|misspelt|misspelling|spelling|grammar
cosmetic|cosmetics
colour|color|colours|colors|coloured
font|fonts
icon|icons
logo
alignment|misaligned|aligned|indented
overlap|overlaps|overlapping|overlapped
pixel|pixels|px
contrast
padding|margin|spacing
tooltip|tooltips
wording|capitalised|capitalized|capitalisation|lower-case|uppercase|hyphen|comma
ugly|unattractive|squint|blurry|eyesore
looks|look silly|odd|funny|ugly|strange|weird|bad|off|unprofessional|unpolished
visual|visually|purely visual|aesthetic
truncated|cut off|wraps|wrapped
rotated|upside
label|heading|headline|title|caption|placeholder is|reads|shows|says|text
pink|green|red|blue|orange|yellow|purple|grey|gray|black|white instead|rather|not
wrong icon|colour|color|logo|font|translation|label
translation|translated|untranslated
favicon|banner|greeting|dear
embarrassing
rendering|renders
light|dark mode
flickers|flicker`,
    "no-impact": `
as usual|normal
we|i|users|they can log|work|use|see everything|all|normally|fine|as|in
everything|all .. behaves|normal|usual|fine
everything|all else|still|otherwise? .. works|functions|fine|runs|working|ok|okay|normal
all is|was well|good|fine
all good
no functional|business|real|negative|operational|user|immediate? impact|effect|consequence*|harm|damage
nothing is|was|has|gets blocked|broken|happened|stuck|urgent|down
nothing has happened
nobody|no-one|no_one|none is|was|are blocked|stuck|affected|concerned|hindered|bothered|locked|complaining|impacted
nobody minds|cares|noticed|complains|noticed
not an outage|emergency|incident|actual
isn't|not an outage|blocking|a blocker
no production|prod|live function|functions|user|users|system
haven't|have not|never seen|had|experienced|observed this|it|any
just|only|merely|purely a|an typo|cosmetic|visual|question|detail|idea
harmless
readable
minor|small|tiny|little thing|detail|issue|point|remark|flaw
does not|doesn't affect|hurt|block|matter|disturb
no outage|one is|incident
so far everything|all|nothing|no
we|us are|is|were not|un affected
not affected|using|concerned|relevant|in use
we don't|do not use|rely|depend
no panic|drama|worries|problem so|at
didn't|did not|doesn't|won't notice|affect us`,
    "plain-question-mark": `
?`,
    elsewhere: `
as|was discussed|agreed|explained|mentioned|described|told|said|stated
same problem|issue|error as|like|again
see|find|please attached|attachment|screenshot|above|below
handle|deal|proceed|below|as .. below|agreed
see my|the|our last|previous|earlier mail|message|email|e-mail|ticket
any news|update ?
you were|have been told|informed
see|find the|our attached|attachment|screenshot
call me
you have|know all|the|what
you|he|she know|knows
on the phone|call
i|we've|already explained|told|described
don't|do not have|know any? details|what|more
i don't know
details follow
more|further details later|follow|to
automated|automatic|auto-generated notification|message|alert|mail|e-mail
do not reply
mailbox|inbox
threshold
alert|alarm|problem|notification|critical ]|:
not monitored`,
    emphasis: `
urgent|urgently|urgency|urgentest
asap
top|highest|high|utmost priority
priority
critical
immediately|immediate
escalate|escalation
ceo|cfo|cto|cio|coo|chairman|chairwoman|president|board|director|minister|vip
sev|severity 1
sev1
blocker|showstopper|emergency|catastrophe|disaster|unacceptable`,
  },
  de: {
    question: `
wie kann|konnen|lasst|geht|mache|stelle|funktioniert|lange
wo kann|finde|finden|konnen|ist|sind
welche|welcher|welches .. ist|sind|richtig
konnen|konnten|konnte|kann sie|ihr|man|ich|jemand ... sagen|erklaren|mitteilen|bestatigen|erlautern|schicken
gibt es
ist es moglich|normal|geplant
frage|ruckfrage|fragen|anfrage
was bedeutet|passiert|ware|ist
wurde mich|uns? interessieren
bitte um auskunft|klarung|info`,
    "root-cause": `
ursachenanalyse|ursache|grund|abschlussbericht|stellungnahme
was war`,
    "feature-request": `
funktionswunsch|feature-wunsch|wunsch|wunschen|verbesserungsvorschlag|vorschlag|anregung
ware|waere .. schon|toll|hilfreich|gut|super|praktisch|wunschenswert
bitte .. einbauen|erganzen|hinzufugen|implementieren|einfuhren|vorsehen
konnten sie .. einbauen|erganzen|hinzufugen
geplant|roadmap
fehlen|fehlt einer|eine|die moglichkeit|option
wettbewerber|mitbewerber`,
    documentation: `
dokumentation|doku|handbuch|anleitung|hilfeseite|hilfe|hilfetext|leitfaden|release-notes|versionshinweise`,
    cosmetic: `
tippfehler|schreibfehler|rechtschreibfehler|rechtschreibung|schonheitsfehler|optisch|optik|kosmetisch*|farbe|farben|schrift|schriftart|symbol|icon|logo|beschriftung|ubersetzung|uberlappt|verschoben|pixel|ausrichtung
sieht .. aus
kontrast`,
    "no-impact": `
keine|keinerlei auswirkung*|beeintrachtigung*|einschrankung*
alles funktioniert|lauft|geht|bestens
funktioniert|lauft|geht .. alles
niemand ist|wird blockiert|betroffen|gesperrt|beeintrachtigt
nur ein kleiner|kleines|schonheitsfehler
nichts passiert|kaputt`,
    "plain-question-mark": `
?`,
    elsewhere: `
wie besprochen|telefonisch|bekannt|gesagt
siehe anhang|screenshot|oben|unten|anlage
weiter|nahere unten|details
bitte um? ruckruf
dasselbe|gleiche problem
automatische benachrichtigung|nachricht`,
    emphasis: `
dringend|eilt|hochste|hochster prioritat|prioritat
sofort|umgehend|asap|notfall|kritisch|vorstand|geschaftsfuhrer|geschaftsfuhrung|chef`,
  },
  fr: {
    question: `
comment puis-je|faire|peut-on|pouvons-nous|faut-il|modifier|changer|ajouter|configurer|exporter|on
ou puis-je|trouver|peut-on|est|se
quel|quelle est|sont
pouvez-vous|pourriez-vous|pourrait-on m'|me|nous? .. indiquer|expliquer|confirmer|dire|preciser
est-il|est-ce possible|que|normal
y a-t-il
question|renseignement
je|nous souhaite*|voudrais|aimerais|aimerions savoir
serait-il possible`,
    "root-cause": `
cause|causes|raison|origine
rapport d'|final|incident
compte rendu`,
    "feature-request": `
suggestion|amelioration|idee|proposition
demande d' evolution|amelioration
serait bien|genial|super|parfait|formidable
serait|il .. souhaitable|utile|bien|pratique|appreciable|interessant|ideal
merci|possible|souhaitable d'|de ajouter|prevoir|implementer
ajouter|ajout|prevoir ... fonction*|mode|option|possibilite
prochaine|future version
feuille de route
concurrents`,
    documentation: `
documentation|doc|manuel|guide|notice|aide_en_ligne
doc
notes de version`,
    cosmetic: `
faute de frappe|orthographe
coquille|esthetique|cosmetique|couleur|couleurs|police|icone|logo|affichage|libelle|traduction|alignement|decale|pixel*|visuel|contraste`,
    "no-impact": `
aucun|pas|sans impact|d' impact
tout fonctionne|marche|va
personne n' est bloque|bloquee|impacte
rien n' est bloque|perdu
purement esthetique|visuel`,
    "plain-question-mark": `
?`,
    elsewhere: `
comme convenu|discute|vu|indique|explique
voir|cf piece|capture|ci-joint|ci-dessous
rappelez-moi
meme probleme
notification automatique`,
    emphasis: `
urgent|urgence|urgente|critique|immediatement|priorite|pdg|direction|directeur|directrice
au plus vite`,
  },
  es: {
    question: `
como puedo|podemos|se|hago|puede|cambiar|anadir|configurar|exportar|hacer
donde puedo|esta|estan|encuentro|se|podemos
cual|cuales es|son
podrian|podria|pueden|puede|podeis .. decir*|indicar*|explicar*|confirmar*|aclarar*|informar*
es posible|normal
hay alguna|algun manera|forma|opcion|guia
pregunta|consulta|duda
quisiera|me|nos gustaria? saber`,
    "root-cause": `
causa|motivo|informe|origen|que paso|ocurrio`,
    "feature-request": `
sugerencia|mejora
peticion|solicitud de funcion*
idea|propuesta
seria|estaria estupendo|fantastico|perfecto|ideal|deseable|practico|comodo
poder ... directamente|tambien
seria|estaria bueno|bien|util|genial|interesante|ideal|deseable
por favor anadan|agreguen|incluyan|implementen
gustaria|gustaria poder|tener|que
anadir|agregar|incorporar ... funcion*|opcion|modo|posibilidad
hoja de ruta
competencia|competidores`,
    documentation: `
documentacion|manual|guia|ayuda
notas de la version`,
    cosmetic: `
errata|erratas|ortografia|ortografic*|tipografic*|color|colores|fuente|icono|logo|logotipo|estetic*|cosmetic*|visual|alineacion|desalinead*|traduccion|pixel*|contraste|tilde`,
    "no-impact": `
ningun|sin impacto|afectacion
todo funciona|va|bien
nadie esta bloquead*|afectad*
no se ha|han perdido
no afecta|bloquea
solo es|un una|detalle|estetico`,
    "plain-question-mark": `
?`,
    elsewhere: `
como hablamos|comente|comentamos|acordamos|dije
ver|vea|adjunto captura|adjunto|imagen|archivo|abajo
llamenme
mismo problema|error de|que
notificacion automatica`,
    emphasis: `
urgente|urgentisimo|urgencia|critico|critica|inmediat*|prioridad|director|gerente|presidente|ya`,
  },
  pt: {
    question: `
como faco|posso|podemos|fazer|se|alterar|configurar|adicionar|exportar
onde posso|fica|encontro|esta|acho|podemos
qual|quais e|sao|o|a
poderiam|poderia|podem|pode .. dizer|informar|explicar|confirmar|indicar|esclarecer
e possivel|normal
existe alguma|algum|ha
pergunta|duvida|consulta
gostaria|gostariamos de saber`,
    "root-cause": `
causa|motivo|relatorio|origem
o que houve|aconteceu`,
    "feature-request": `
sugestao|melhoria
solicitacao|pedido de funcion*|melhoria
ideia|proposta
seria otimo|perfeito|pratico|fantastico|maravilhoso
seria bom|otimo|util|interessante|ideal|legal
por favor adicionem|incluam|implementem
gostaria|gostariamos de poder|ter|que
adicionar|incluir ... funcao|funcionalidade|opcao|modo
roteiro|roadmap
concorrentes|concorrencia`,
    documentation: `
documentacao|manual|guia|ajuda
notas da versao`,
    cosmetic: `
digitacao|ortografia|ortografic*|cor|cores|fonte|icone|logo|logotipo|estetic*|cosmetic*|visual|alinhamento|desalinhad*|traducao|pixel*|contraste`,
    "no-impact": `
nenhum|sem impacto
tudo funciona|funcionando|bem|ok|normal
ninguem esta bloquead*|afetad*
nao afeta|bloqueia|atrapalha
so um detalhe`,
    "plain-question-mark": `
?`,
    elsewhere: `
como conversamos|falamos|combinado
segue|ver|veja anexo|print|captura|abaixo
me liguem
mesmo problema|erro
notificacao automatica`,
    emphasis: `
urgente|urgentissimo|urgencia|critico|critica|imediat*|prioridade|diretor|presidente|gerente`,
  },
  it: {
    question: `
come posso|si|fare|possiamo
dove posso|trovo|si
e possibile
domanda|informazione
potete|potreste .. dirmi|spiegare|confermare`,
    "feature-request": `
sarebbe bello|utile|comodo
suggerimento|miglioria`,
    documentation: `
documentazione|manuale|guida`,
    cosmetic: `
battitura|estetic*|colore|colori|icona|logo|refuso|ortografia|allineamento|grafic*`,
    "no-impact": `
nessun impatto
tutto funziona
solo estetico`,
    "plain-question-mark": `
?`,
    emphasis: `
urgente|urgenza|critico|subito|priorita`,
  },
  nl: {
    question: `
hoe kan|kunnen|moet|stel|doe|maak|werkt
waar kan|vind|kunnen|staat
welke is
kunt|kun u|jullie|je .. vertellen|uitleggen|bevestigen|aangeven
is het mogelijk|normaal
vraag|vraagje`,
    "feature-request": `
zou fijn|handig|mooi|leuk zijn
wens|suggestie|verbetervoorstel`,
    documentation: `
documentatie|handleiding|helppagina`,
    cosmetic: `
typfout|spelfout|kleur|lettertype|icoon|logo|cosmetisch|uitlijning`,
    "no-impact": `
geen gevolgen|impact
alles werkt
niemand is|wordt geblokkeerd`,
    "plain-question-mark": `
?`,
    emphasis: `
dringend|spoed|urgent|kritiek|onmiddellijk|prioriteit`,
  },
  ja: {
    question: `
教えて
方法を
方法について
でしょうか
ご教示
質問
お尋ね
確認させて
知りたい
について..確認
可能ですか
どちらが正し
ますか
ですか`,
    "root-cause": `
原因
報告書
経緯`,
    "feature-request": `
要望
追加して
追加いただ
機能があれば
あると助かり
できるようにして
できるようにしてほし
していただきたい
改善提案
搭載
対応予定
実装`,
    documentation: `
マニュアル
ドキュメント
ガイド
ヘルプ
手順書`,
    cosmetic: `
誤字
脱字
表記
色が
配色
フォント
アイコン
ロゴ
見た目
レイアウト
位置がずれ
文言
翻訳
表示崩れ
表示が崩れ
スペル`,
    "no-impact": `
業務に支障はありませ
業務に影響はありませ
支障はござ
影響はござ
影響はありませ
動作に問題はありませ
動作に影響
動作には問題
問題なく動作
支障なく`,
    "plain-question-mark": `
?
か。`,
    elsewhere: `
先日お話し
お電話でお伝え
添付の
添付を
前回と同じ
自動通知
自動送信
例の件`,
    emphasis: `
至急
緊急
大至急
最優先
早急
社長
重要度1
役員`,
  },
};
