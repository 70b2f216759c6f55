import type { Family } from "./family";

/** Wishes, looks and comfort: no failure of the service. `emphasis` weighs nothing. */
export const REQUEST: Family = {
  en: {
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
your tool|product|software|system|app can't|cannot|doesn't|has|lacks no|do|offer|support|have|a|any
everyone|everybody|others|all else? .. in .. market|industry|business .. offers|offer|has|have|does
no|without|lacks|lack|missing|lacking dark|bulk|night|batch|multi|offline|split|compact|list|kanban|drag-and-drop|copy|duplicate|undo mode|theme|edit|view|action|selection|function|button
there's|there is|still no|not|isn't|any? .. option|feature|function|setting|way|dark|bulk|shortcut|template|filter|field to|for|mode|edit
consider|take this a|as formal|request
could you|it|we|i|there have|has .. by_itself|automatically|optional|configurable|per|vanish|easier|as|an|a
easier to find|use|read|see
would|it'd|it_would be easier|better|great|nice|worth
does_not|doesn't|don't|can't|cannot|won't let|allow|support|offer us|me|users|you|one? .. colour|color|sort|filter|group|tag|export|customise|customize|rename|schedule|share|choose|reorder|pin
demand|insist on|that|you implementation|implement|introduce|add|build
would|will|do you make|sell|publish|release
laugh|laughing|laughs at us
we|i hope|want|demand|expect|need for|a|the .. button|feature|option|version|dark
your product|planner|tool|portal|app|software|system|platform|module has|have|offers|offer|knows|provides|supports no|neither|none
build|implement|introduce|develop|add it|this|that|them|one
can only be|sort|filter|export|select|choose
can't|cannot be sorted|scheduled|filtered|customised|customized|grouped|exported|automated|renamed|reordered|coloured
when|once will|does it come|ship|arrive|available
rivals|competitors|competition|competitor
must|have|has to? be built|clicked|done .. scratch|manually
consider a|an|adding|offering|second|supporting
would save|spare us|each|them|me|everyone
product management|manager|owner
consider|regard this|that|it .. critical|major|formal|serious|grave failure|defect|incident|bug|flaw
expect|want|need|require|demand a|an .. view|mode|option|function|field|filter|template|module|widget|export
at a glance
unusable|useless for .. as|because|since it|there can't|cannot|doesn't|isn't|is|has`,
    "not-a-wish": `
would be|is good|nice|great|helpful|lovely|appreciated if|to .. get|have|see|is|it .. fixed|back|working|solved|resolved|sorted|repaired|investigated|understood|known
please|could|can you? .. include .. us|me|in`,
    cosmetic: `
typo|typos|misspelled|misspelt|misspelling|spelling|grammar
cosmetic|cosmetics
colour|color|colours|colors|coloured
font|fonts
icon|icons
logo
alignment|misaligned|aligned|indented
overlap|overlaps|overlapping|overlapped
pixel|pixels|px|millimetre|millimetres|millimeter|millimeters|mm
contrast
padding|margin|spacing
tooltip|tooltips
wording|capitalised|capitalized|capitalisation|lower-case|uppercase|hyphen|comma
ugly|unattractive|squint|blurry|eyesore
looks|look silly|odd|funny|ugly|strange|weird|bad|off|unprofessional|unpolished
visual|visually|purely visual|aesthetic
truncated|cut off|wraps|wrapped
rotated|upside
label|heading|headline|title|caption|placeholder .. is|reads|shows|says|text
pink|green|red|blue|orange|yellow|purple|grey|gray|black|white instead|rather|not
wrong icon|colour|color|logo|font|translation|label
translation|translated|untranslated
favicon|banner|greeting|dear
embarrassing
rendering|renders
light|dark mode
flickers|flicker
footer|footnote|header|heading|copyright|© .. says|still|year|reads|shows|is
©
apostrophe|comma|full_stop|semicolon|typographic|umlaut|accent|italics|bold
sits|appears|placed|positioned|shown .. left|right|high|low|off|above|below .. pixel|pixels|edge|centre|center|line
stretched|squashed|squeezed|blurred|pixelated|grainy|skewed
outdated|old logo|name|year|address|wording|screenshot
reads|says|spelled|spelt .. instead|with|without
stripe|stripes|shade|shadow|border|gradient|bullet
hard|difficult to read
called .. in one place|menu
grammar|plural|singular
legend|axis|gridlines
avatar|unsightly|layout
photo|picture|frame|image .. old|outdated|thin|ugly|wrong|black|from`,
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
didn't|did not|doesn't|won't notice|affect us
could not|couldn't|can't|cannot be better|happier
normal rate|rates|speed|level
speed as
no|without errors|complaints
running|working|works|runs|going on? as normal|usual|always|ever
nothing's|nothing down|broken|missing|wrong
real|live|actual one|room|environment|system .. isn't|is_not|not touched|affected`,
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
    "feature-request": `
funktionswunsch|feature-wunsch|wunsch|wunschen|verbesserungsvorschlag|vorschlag|anregung
ware|waere .. schon|toll|hilfreich|gut|super|praktisch|wunschenswert
bitte .. einbauen|erganzen|hinzufugen|implementieren|einfuhren|vorsehen
konnten sie .. einbauen|erganzen|hinzufugen
geplant|roadmap
fehlen|fehlt einer|eine|die moglichkeit|option
wettbewerber|mitbewerber
nicht gesammelt|gleichzeitig|massenweise|mehrere .. freigeben|bearbeiten|andern|loschen|auswahlen
verlange|verlangen|fordere|fordern|erwarten|erwarte umsetzung|einbau|einfuhrung|dass
schaltflache|knopf|funktion|moglichkeit|option|filter|feld .. zum|fur|um|mit|wunschen|wunschten|fehlt
zulasst|anbietet|bietet .. keine|nicht
keine wunsch*|filter|sammel*|massen*`,
    cosmetic: `
tippfehler|schreibfehler|rechtschreibfehler|rechtschreibung|schonheitsfehler|optisch|optik|kosmetisch*|farbe|farben|schrift|schriftart|symbol|icon|logo|beschriftung|ubersetzung|uberlappt|verschoben|pixel|ausrichtung
sieht .. aus
kontrast
steht ... statt
umlaut*|komma|bindestrich|buchstabe*|buchstabendreher|apostroph|satzzeichen|grossschreibung|kleinschreibung
uberlappen|abgeschnitten|schief|verrutscht|unschon|hasslich|unleserlich
wunschfarbe*|farbton|grauton|blau|rot|grun statt|gewunscht`,
    "no-impact": `
keine|keinerlei auswirkung*|beeintrachtigung*|einschrankung*
alles funktioniert|lauft|geht|bestens
funktioniert|lauft|geht .. alles
niemand ist|wird blockiert|betroffen|gesperrt|beeintrachtigt
nur ein kleiner|kleines|schonheitsfehler
nichts passiert|kaputt
keine|keinerlei folgen|nachteile|storung*
alles .. in|im ordnung|lot|grunen
arbeiten|arbeitet .. alle ... normal|weiter|ungestort
lauft|laufen alles|sonst ... normal|prima|bestens|ordnung
sonst|ansonsten lauft|funktioniert|geht|ist alles|ganze`,
    emphasis: `
dringend|eilt|hochste|hochster prioritat|prioritat
sofort|umgehend|asap|notfall|kritisch|vorstand|geschaftsfuhrer|geschaftsfuhrung|chef`,
    "not-a-wish": `
ware .. schon|gut|toll|super|hilfreich|nett ... ansehen|anschauen|schauen|melden|helfen|prufen|kummern|beheben|gelost|behoben|geht|funktioniert|lauft|nachsehen|ruckmeldung
wunsche|wunschen|wunscht ihnen|euch|allen|noch|einen|eine|schon*
geplante|geplanten|wie geplant|wartung*`,
  },
  fr: {
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
    cosmetic: `
faute de frappe|orthographe
coquille|esthetique|cosmetique|couleur|couleurs|police|icone|logo|affichage|libelle|traduction|alignement|decale|pixel*|visuel|contraste
faute|fautes d'|de orthographe|frappe|grammaire|accord
accent|accents|virgule|majuscule|cedille|apostrophe|tiret|guillemets
mal aligne*|centre|traduit*|orthographie*
bouton|libelle|texte|titre|mot ... au lieu de`,
    "no-impact": `
aucun|pas|sans impact|d' impact
tout fonctionne|marche|va
personne n' est bloque|bloquee|impacte
rien n' est bloque|perdu
purement esthetique|visuel
aucune|aucun|sans|pas de|d'? consequence*|incidence|gene|repercussion*
tout va|se|est bien|passe|normal|ordre
rien de genant|grave|bloquant
personne n' est bloque*|impacte*|gene*`,
    emphasis: `
urgent|urgence|urgente|critique|immediatement|priorite|pdg|direction|directeur|directrice
au plus vite`,
    "not-a-wish": `
serait .. bien|super|genial|parfait|gentil|aimable|souhaitable ... regarder|corriger|verifier|resoudre|depanner|retablir|jeter|voir|aider|recontacter|rappeler|intervenir
avez-vous|auriez-vous une idee
aucune|pas|moindre d'? idee`,
  },
  es: {
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
competencia|competidores
seria|serian posible mostrar|anadir|incluir|tener|agregar|permitir|ver|que|poder|tambien|filtrar|ordenar`,
    cosmetic: `
errata|erratas|ortografia|ortografic*|tipografic*|color|colores|fuente|icono|logo|logotipo|estetic*|cosmetic*|visual|alineacion|desalinead*|traduccion|pixel*|contraste|tilde
tildes|acento|acentos|coma|mayuscula|minuscula|letra|guion|comillas
pone|dice|aparece ... en_vez_de|en_lugar_de
boton|texto|titulo pone|dice
descuadrad*|torcid*|feo|fea|tono|azul|rojo|verde`,
    "no-impact": `
ningun|sin impacto|afectacion
todo funciona|va|bien
nadie esta bloquead*|afectad*
no se ha|han perdido
no afecta|bloquea
solo es|un una|detalle|estetico
por lo demas|resto .. todo|bien
ahora mismo|hoy todo va|funciona|esta
sin|ninguna|ningun consecuencia*|repercusion*
todo va|sigue|marcha perfect*|bien|estupend*`,
    emphasis: `
urgente|urgentisimo|urgencia|critico|critica|inmediat*|prioridad|director|gerente|presidente|ya`,
    "not-a-wish": `
seria .. bueno|ideal|genial|estupendo|bien ... mirar*|revisar*|arregl*|solucion*|ayud*|miraran|revisaran
gustaria que .. revis*|mir*|arregl*|solucion*|ayud*
alguna|ni|ninguna|tienen|hay|teneis idea`,
  },
  pt: {
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
concorrentes|concorrencia
seria possivel mostrar|adicionar|incluir|ter|permitir|ver|que|poder|tambem|filtrar|ordenar|exibir`,
    cosmetic: `
digitacao|ortografia|ortografic*|cor|cores|fonte|icone|logotipo|logomarca|estetic*|cosmetic*|visual|alinhamento|desalinhad*|traducao|pixel*|contraste
o|nosso|do|no|seu logo
acento|acentos|virgula|maiuscula|cedilha|hifen|letra
diz|esta|aparece ... em_vez_de|no_lugar_de
botao|texto|titulo diz|esta_escrito
torto|torta|feio|feia|tom|azul|vermelho|verde`,
    "no-impact": `
nenhum|sem impacto
tudo funciona|funcionando|bem|ok|normal
ninguem esta bloquead*|afetad*
nao afeta|bloqueia|atrapalha
so um detalhe
de resto|restante tudo|esta|funciona
hoje|agora esta tudo bem|normal
sem|nenhuma|nenhum consequencia*|impacto*
tudo vai|segue|esta .. bem|normal|funcionando`,
    emphasis: `
urgente|urgentissimo|urgencia|critico|critica|imediat*|prioridade|diretor|presidente|gerente`,
    "not-a-wish": `
seria .. bom|otimo|ideal|legal ... ver|verificar|olhar|resolver|corrigir|ajudar|analisar|verificassem
gostaria|gostariamos que .. verific*|resolv*|corrig*|ajud*|analis*
alguma|nenhuma|tem|sem|fazem|faco|faz ideia`,
  },
  it: {
    "feature-request": `
sarebbe bello|utile|comodo
suggerimento|miglioria`,
    cosmetic: `
battitura|estetic*|colore|colori|icona|logo|refuso|ortografia|allineamento|grafic*`,
    "no-impact": `
nessun impatto
tutto funziona
solo estetico
per il resto tutto
tutto il resto`,
    emphasis: `
urgente|urgenza|critico|subito|priorita`,
  },
  nl: {
    "feature-request": `
zou fijn|handig|mooi|leuk zijn
wens|suggestie|verbetervoorstel`,
    cosmetic: `
typfout|spelfout|kleur|lettertype|icoon|logo|cosmetisch|uitlijning
huisstijl|knop .. kleur|tekst`,
    "no-impact": `
geen gevolgen|impact
alles werkt
niemand is|wordt geblokkeerd
verder|overigens werkt|is alles
alles werkt .. prima|goed|normaal`,
    emphasis: `
dringend|spoed|urgent|kritiek|onmiddellijk|prioriteit`,
  },
  ja: {
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
実装
機能がな
機能がござ
機能を追加
機能の追加
ボタンを追加
対応していただきたく..次
次期バージョン
ご検討
いただけると便利
改善をお願い
改善要望`,
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
スペル
句点
読点
句読点
とあります
余白
文字の大きさ
文字サイズ
デザイン
太字
改行`,
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
支障なく
支障は特にござ
支障は特にあ
支障はな
影響は特に
影響はな
平常どおり
平常通り
現在は特に問題
特に問題ござ
特に問題は`,
    emphasis: `
至急
緊急
大至急
最優先
早急
社長
重要度1
役員`,
    "not-a-wish": `
確認していただきたい
対応していただきたい
調査していただきたい
修正していただきたい
復旧していただきたい
見ていただきたい`,
  },
};
