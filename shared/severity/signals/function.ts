import type { Family } from "./family";

/** What does not work. `not-a-failure` uses up words that only look like a failure. */
export const FUNCTION: Family = {
  en: {
    "not-a-failure": `
outage|downtime|loss of productivity|efficiency|patience|fun|comfort|time
<cannot> find|see where|how|any|the|a|it|out|an
<cannot> find|wait|believe|complain|afford|thank|tell|say|remember|recall|think|imagine|exclude|rule|comment|share|judge|promise|agree|go on
slow|slowed|slows|break|breaks|scroll|drop|cut|narrow|narrows|write|written|calm|note|noted|go|goes|trickle|comes|came|boil|sit|drill|track|hands|thumbs|phase|settle|further|step|tear down to|into|on|the
not sure|certain|urgent|pressing|clear|ideal|nice|only|critical|happy|dramatic|important|necessary|needed|yet|really a
no|without error|errors|failure|failures|crash|crashes|timeout|timeouts
if|when|case|should ... fails|failed|goes|went|crashes|crashed|breaks|broke|is down
fails|failed over
failed over
margin of error
human error
trial and error
error in|on the|our|your contract|invoice|documentation|manual|docs
spelling|typing|typographical error|mistake
login|log in page|screen|header
do not reply
no down-time|downtime
don't|do_not|doesn't|does_not|didn't|did_not|won't|will_not know|think|have|mind|notice|rely|use|care|complain|agree|like|ask|happen|look|seem|hurry|depend|plan|rush|hear|hold|require|include|contain|any|really|yet|keep|last|panic|even|be|touch|change|help|solve|make|cost|count|weigh|speak|say|tell|feel|wish|trust|offer|support|allow_us|provide|pay|apply|want|need|see|understand|find|remember|recall|worry|hesitate|believe|expect|use
does not|doesn't matter|hurt|affect|concern|bother|block
isn't|not an? outage|urgent|emergency|incident|bug|issue|problem
is|are not affected|concerned|urgent|impacted|critical
never mind|mind|seen|had|heard|used
stuck with|to`,
    "service-down": `
is|are|was|been|be|went|goes|still|again|completely|totally|entirely|system|service|site|platform|server|servers|production|prod|everything|app|portal|website|database|api|just|hard down
down for|since|again|now|everywhere|completely|worldwide
down
total|complete|full|major|global|nationwide|widespread|ongoing outage
outage
offline
unreachable|unavailable|inaccessible
out of service|order|action
not reachable|accessible|available|responding
nothing works|loads|opens|goes|comes|arrives|moves|gets|is_processed|leaves|prints|starts
everything is|has broken|failing|stopped|down|dead|frozen|stuck
locked out
unusable
completely|totally dead|broken|blocked|frozen|offline|stuck
dead since|for|in
is|are|went|gone|phones|lines|screens dead|silent
system|platform|service|application|site crashed|collapsed
out of business|operation
can't|cannot work|operate|trade
cannot be used|reached|opened|accessed
dead|gone|down|black .. everywhere|entirely|across
nothing scans|prints|rings|moves|boots|connects|dials|syncs|reacts|responds|answers
boilers|phones|lines|screens|tills|gates|scanners|servers|machines|pumps|lights off|dead|black|dark|down|out
lines .. go|went|going dead|silent
forbidden|access denied
went dark|black|dead|quiet|silent`,
    "work-blocked": `
idle
stand|stands|standing|stood|standstill still|idle|around
standstill
sitting|sit|sits around|idle
cannot|can't|could not|couldn't|unable to work|operate|trade|ship|sell|serve|continue|do anything|bill|invoice|pay|deliver|produce
sent|sending|send ... home
at|to|ground|came a|to halt|stop|standstill
at a halt
work|production|operations|business|line|lines|shipping|sales|reporting|trucks|deliveries|picking has|have|is|are|stands stopped|halted|stopped|blocked|still
queueing|queuing|queue|waiting outside|at|for
turning|turn .. away
customers|clients|guests|patients|people|shoppers ... leave|leaves|leaving|abandon|walk|walking|waiting|away
no|zero|lost|losing sales|revenue|turnover
we|they|and are|is|am|completely blocked|stuck|paralysed|paralyzed|stranded
blocked from|since|by
guessing who|what|which
went|gone home
no trucks|orders|parcels|patients .. can|could|be
pen and paper
staring at
nobody|no-one can work
cannot|can't ship|deliver|bill|sell anything|any
waiting|wait|waits|stuck|parked|standing|sits|stranded|queue|queues|queuing .. outside|in|at|on .. yard|gate|roads|chairs|street|corridor|lobby|dock|docks|line|counter|road|car_park|platform|hall|quay|reception|ramp|depot
drivers|trucks|lorries|ships|patients|passengers|customers|guests|crews|vans|families|people|pupils|planes .. are|is|stand|sit|wait|have? waiting|wait|stuck|stranded|queuing|queueing|idle|standing|parked|outside|stand
in the yard
boarding|loading|production|shipping|picking|billing|invoicing|surgery|admissions|trading|teaching|dispatch|delivery|selling isn't|is_not|has|is|was not? happening|possible|stopped|suspended|impossible|halted|off|over
send|sending|sent|turn|turning|turned|sends ... home|away
nothing|not_a_thing .. left|leaves|leaving|moves|moving|goes|rolls|ships|shipped|sold
playing cards|twiddling thumbs
doing nothing
twiddling
we're|we_are|i'm|team|they're|crew dead in|stuck|stranded|grounded|paralysed|crippled
had to close|cancel|shut|stop|postpone|turn
close|closed|closing|shut the shop|shops|counter|counters|doors|clinic|branch|branches|gates|kitchen
cancelled|cancelling|postponed|postponing .. operations|surgeries|appointments|flights|trips|deliveries|classes|lessons|tours`,
    "function-failure": `
fail|fails|failed|failing|failure|failures|misfires
error|errors|exception|exceptions|errored
errors out
<cannot>
doesn't|don't|won't|didn't|does_not|do_not|will_not|did_not
<dont> .. <works>
<dont> get in|through|out|on|anything|any|past
can't|cannot get in|into|on|through|past|any|out
broken|broke|malfunction*|defective|faulty
crash*|freezes|frozen|hangs|hanging|hung
times|timed|timing|time out
timeout|timeouts|time-out|time-outs
stuck
blank|white|empty|grey|gray|black|frozen .. page|screen|window|list|view|result|dashboard|form|message|area
is|was|are|been|remains|stays|stayed|comes|shows blank|empty|white|grey|gray|black
spinner|spins|spinning
missing
button|menu|option|tab|field|link ... missing|gone|disappeared|greyed|inactive|disabled
disappeared|vanished
throws|threw|throwing
reject|rejects|rejected|rejecting|refuses|refused|declined|denied|bounce|bounces|bounced
gives|gives|returns|returned|returning|shows|says|get|gets|getting|got|receive|with|http|status|a|an|same .. 500|502|503|504|401|403|400|404|409|422|429
500|502|503|504 error|errors
internal server error
bad gateway
gateway|request timeout
logged out|off
kicked|thrown out
invalid|mismatch|handshake|refused
ignores|ignored|skips|skipped|drops|dropped
disconnect*|interrupted
gets|get|getting|got|shows|show|showing|says|say|gives|displays|sees|see|receives|throws|ends|fails .. "|'|“|‘|„|”|«
paused|deactivated|out of order
gone|missing from|since|after
no|not_one|not_a_single|none_of .. came|went|left|getting
no|not_one|not_a_single|none_of .. come|comes|arrive|arrives|leave|leaves|reach|reaches|sent|delivered|transferred|processed|printed|created|generated|possible|arrived|reached|transmitted|imported|posted|through|synced|received|delivered
have|has|had not reached|arrived|come|synced|been
no|without access|connection|sound|signal|dial
wrong|incorrect|incorrectly .. total|totals|figures|numbers|values|result|results|amount|amounts|data|order|price|prices|calculation
wrong|incorrect|incorrectly
double|twice|duplicate|duplicates|duplicated
loses|lost connection|session
left|leaves|leaving out|off|behind
omits|omitted|omitting|cut|cuts off
swallows|swallowed|eats
expired|revoked|suspended|locked
does|do nothing
gets|get|getting|receive|receives|received|see|sees|show|shows|have|has|had|returns|return|finds|find no|zero .. since|anymore|from|at|today|this|until
silent|mute|dead|frozen since|for|now|again|today
back to default|defaults|zero|factory
is|are|was|gets|get|keeps|keep reset|resetting
stops|stopped|stop
no longer
not working|functioning|loading|possible|accepted|recognised|recognized
stay|stays|stayed|remain|remains|sit|sits|hang|hangs|ends|end|stops|stop|stall|stalls on|at|in|with|past
pending|queued
jammed|jams|stalled|stalls|bricked|corrupted|looping|loops|loop
<dont> react|register|open|ring|scan|come|match|arrive|draw|compute|add|count|sum|sort|search|find|play|record|boot|charge|unlock|lock|sign|log|pay|take|go|move|charge|release|book|assign|publish|submit|dispatch|route|calculate|stick|list|pull|push|read|write|download|upload|transfer|transmit|fetch|hold|deliver|post
isn't|aren't|not|wasn't|never|not_being being? drawn|released|filled|filed|shown|printed|booked|charged|applied|counted|sent|captured|transferred|matched|registered|triggered|updated|calculated|included|paid|billed|created|delivered|listed|assigned|forwarded|stored|refreshed|published|answered|routed|dispatched|picked_up|scanned
come|comes|came|coming|arrive|arrives|print|prints|printed|open|opens|go|goes out|up|through|back? without|with_no|blank|empty|garbled|upside|wrong|late|twice|truncated
without .. barcode|barcodes|details|address|addresses|amount|price|prices|lines|total|totals|date|number|name|names|text|attachment|attachments|signature
bounces|jumps|falls|throws|thrown|kicks|kicked|drops|sent|flips back|out|to|off
ends|end|ended|ending|dies|die|died in|with|on|at
nothing|none|zero|nil .. happens|comes|arrives|prints|opens|appears|changes|moves|goes|left|leaves|out
hears|hear|heard|see|sees|gets|answer|answers|reads|tells|say|says .. "|“|‘|„|”|«|'
old|outdated|stale|yesterday's|last_week's price|prices|values|data|temperature|figures|stock|list|version|numbers
wrong|opposite|negative sign|way|currency|unit|language|tax|rate|vat|address|department|colleague|person|day|time|hour|zone|sort|order|folder|status
nobody|no-one|no_one .. gets|get|receives|hears|sees
go|goes|went|going dead|missing|astray|unanswered|nowhere
unresponsive|inoperable|nonfunctional|inoperative
too many|few
swapped|mixed up|around
lapse|lapses|expire|expires|dying
without effect|reaction|result
trips|tripping|glitches|misbehaves|acts|acting up
picks|pulls|uses|takes|shows|counts .. wrong|old|twice|too
stopped controlling|working|sending|counting|printing|syncing|responding|recording|charging|ringing|updating
rejects|reject|bounces|refuses|denies .. every|everyone|everybody|all|our|the
answered|answers|met|greeted|replies|responds with|by
waits|wait|waiting for|on her|him|it|that|approval|release|signature
throwing|throws|throw|thrown|kicking|kicks|logs|logging ... out|off|back
frozen at|since|on
land|lands|landed on|at an? error|blank|login|maintenance
still .. maintenance page
came|comes|come up with an? empty|blank|wrong
overran|overrun
is|are|has|have gone|missing|away|disappeared for|since|from|after|at`,
    "vague-failure": `
problem|problems|trouble|troubles|issue|issues|bug|glitch|malfunction with|when|since|in|on|while
not right|ok|okay`,
  },
  de: {
    "not-a-failure": `
nicht sicher|dringend|schlimm|eilig|klar|gefunden|finden|wissen|weiss
kein|keine ausfall|fehler|problem|probleme|storung
keine|kein daten|eile
nicht betroffen
tippfehler|schreibfehler|rechtschreibfehler
schonheitsfehler
nicht weiter? schlimm|tragisch|wild|dramatisch|eilig|notig|notwendig|bekannt|ersichtlich|nur|wahr|zuletzt|ideal|optimal
eilt .. nicht
geht|ging|laufen|lauft es|alles? weiter
verloren geht|ging|ist nichts
nichts geht|ging verloren|kaputt
finde|gefunden|finden .. knopf|menu|einstellung|schalter|funktion|stelle
knopf|menu|einstellung|option|schaltflache|funktion ... nicht gefunden
nicht|keine einmal|eile|rolle`,
    "service-down": `
ausfall|totalausfall|komplettausfall|ausgefallen
nicht erreichbar|verfugbar|nutzbar
steht|stehen still
down
offline
unbenutzbar|unbrauchbar
nichts geht|funktioniert|lauft
geht|funktioniert|lauft nichts
stillstand
system|server|plattform|anwendung|portal|dienst abgesturzt|steht|tot|weg
die produktion|das system|der betrieb steht
liegt|liegen ... brach|lahm|still
ist|sind|war .. tot|platt|down
streikt|streiken
gar|uberhaupt nichts
kein zugriff|durchkommen|strom|netz`,
    "work-blocked": `
nicht|kaum mehr? arbeiten|kassieren|liefern|ausliefern|abrechnen
stillstand|stehen|steht still
lahmgelegt
warten|untatig
nach hause
kunden gehen|warten|laufen
blockiert
arbeitsunfahig
konnen|kann ... nicht|nichts|niemanden|keine ... arbeiten|abfertigen|verladen|verkaufen|ausliefern|behandeln|aufnehmen|produzieren|kassieren|bedienen|abrechnen|verschicken|versenden
konnen|kann .. nichts mehr
stauen|schlange|schlangen|schlange_stehen
stehen|sitzen .. herum|rum|da|auf_der_strasse|draussen|still
warten auf
daumchen
arbeit|betrieb|produktion|versand|verkauf|auslieferung ruht|stockt|steht|liegt`,
    "function-failure": `
fehler|fehlermeldung*|fehlgeschlagen|fehlschlag*|scheitert|scheitern
kann|konnen|konnte|konnten|lasst|lassen ... nicht|kein|keine|niemand
kann|konnen|konnte|konnten .. mehr
liefert|liefern|findet|finden|druckt|drucken|sendet|senden|zeigt|zeigen|bekommen|bekommt|erhalten|erhalt|empfangen|empfangt|kommen|gibt ... kein|keine|keinen|nichts|nicht
funktioniert|funktionieren|geht|gehen|lauft|laufen|klappt|offnet|ladt|laden|reagiert|startet|erscheint|erscheinen|druckt|kommt|kommen|werden|wird ... nicht|keine|kein|keiner|nichts
nicht mehr
bricht|brechen|brach ... ab
abbruch|absturz|absturze|abgesturzt|sturzt
defekt|kaputt|gestort|storung|hangt|eingefroren
leer|weiss|weisse|leere|graue seite|maske|bildschirm|liste
verschwunden|fehlt|fehlen
abgelehnt|verweigert|gesperrt
timeout|zeituberschreitung
falsch|falsche|falschen|doppelt
unmoglich
meldet|melden|schliesst|springt|nimmt|nehmen|greift|stellt|ubertragt|ubertragen|verbindet|verbinden|speichert|synchronisiert|reagieren|antwortet|antworten|starten|offnen|erkennt|akzeptiert|verarbeitet|tut|tun|kriegt|kriegen|kriege|sieht|sehen|wirft|ruft|passiert|erreicht|erreichen|rechnet|verschickt ... nicht|kein|keine|keinen|nichts|niemand
wird|werden|fliegt|fliegen ... geworfen|rausgeworfen|abgemeldet|ausgeloggt|raus|getrennt|rausgeschmissen
bleibt|bleiben ... leer|weiss|schwarz|hangen|stehen|stumm|dunkel|grau|aus
dreht sich
ladekreis|sanduhr|kringel|endlosschleife
spinnt|hakt|ruckelt|klemmt|zickt
ohne ende|rechte
kommen|kommt|komme ... nicht|nirgends|keiner an|rein|hinein|ran|heran|durch|weiter
nirgends|nirgendwo
umsonst|vergeblich`,
    "vague-failure": `
problem|probleme mit|beim|bei|seit|im|in`,
  },
  fr: {
    "not-a-failure": `
pas urgent|grave|trouve|sur|certain
n' est pas urgent|bloquant
aucune|aucun perte|erreur|urgence|impact
faute de frappe
rien ne presse|urge
rien d' urgent|grave|genant|bloquant|mechant
n' est|etait pas? grave|bloquant|presse|urgente
ne nous? gene|derange|bloque|presse pas
n' en? avons|avez|aurons|auront besoin
ne sais|savons|vois|voyons|trouve|comprends pas
sans le trouver
aucune consequence|incidence|gene|idee
n' est pas bien? mechant|grave|dramatique|genant`,
    "service-down": `
panne|interruption|indisponib*|inaccessible*|inutilisable*
hors service|ligne
en panne
ne repond|fonctionne|marche plus|pas
plus rien
rien ne fonctionne|marche
est|sont tombe|tombee|tombes|down|arrete|arretee
arret complet|total
hs|ko|mort|morte|plantee|plante
ne|n' repond*|marche*|fonctionne*|demarre*|s'allume plus|pas
tout est|reste bloque|arrete|fige|mort`,
    "work-blocked": `
bloque|bloques|bloquee|bloquees
a l' arret
ne peut|peuvent|pouvons|pouvant plus? pas? travailler|facturer|vendre|expedier|encaisser|livrer
attendent|patientent
rentres chez
ne|n' peut|peuvent|pouvons|arrive|arrivons|arrivent ... plus|rien|pas ... travailler|facturer|vendre|expedier|encaisser|livrer|charger|produire|soigner|servir|accueillir
restent|reste|restes|sont a|au quai|garage|parking|porte
s' entassent|accumulent
file|files|queue d'|jusqu'|s'|attente
chomage technique
bras croises
ne savent plus quoi`,
    "function-failure": `
erreur|erreurs|echec|echoue|echouent|echoues
en echec
ne|n' ... plus|pas|aucun|aucune
impossible
bug|bogue|plante|plantent|plantage
dysfonctionn*
page|ecran blanche|blanc|vide
disparu|disparus|disparue|disparues|manquant*|manque
refuse|refuses|refusee|refusees|rejete|rejetes|rejetee|rejetees
expire|delai depasse
reste|restent .. vide|vides|blanc|blanche|fige|figee|figes|noir|noire|bloque|sur
tourne|mouline en|dans|sans|indefiniment
deconnecte|deconnectes|deconnectee|deconnectees|ejecte*|expulse*
renvoie|affiche|retourne|donne .. erreur
fige|figee|figes
sans succes
reste|restent|devient .. gris|grise|grises|noires|vierge|vierges
refuse|refusent de|d'
n' imprime*|affiche*|envoie*|recoi* plus|pas`,
    "vague-failure": `
probleme|problemes|souci avec|lors|depuis|sur|de|d'`,
  },
  es: {
    "not-a-failure": `
no es urgente|grave|critico
no se ha|han perdido
no encuentro|encontre
no se si|como|donde|que|cual|por
ningun|ninguna error|urgencia|impacto
sin error|errores|problema
no corre|urge|hay prisa|urgencia|problema
no encuentro|encontre|veo .. boton|opcion|menu
no|nada se? pierde|perdio
no es|son nada|grave|para|bloqueante
no nos|me molesta|importa|afecta|bloquea
no lo necesit*|encuentro|encontre
no es que
no tiene|tenemos prisa
no corre prisa
nadie esta bloquead*|afectad*
no entiendo|sabemos
no pasa nada
ninguna queja|prisa|perdida`,
    "service-down": `
caido|caida|caidos|caidas
fuera de servicio|linea
inaccesible*|indisponible*|no disponible
no responde
nada funciona|carga
no funciona nada
apagon
interrupcion total|completa|del
no va|funciona|arranca|enciende|tira nada|ningun|ninguna
todo caido|parado|bloqueado|muerto
se|ha|han cayo|cayeron|caido`,
    "work-blocked": `
parado|parada|parados|paradas|detenid*|paralizad*
no podemos|pueden|puede|podemos trabajar|facturar|vender|cobrar|enviar|atender|operar|hacer
bloquead*
de brazos
clientes se van|esperan|esperando
no damos abasto
colas|cola hasta|en|de
esperan|esperando en|a|fuera|sentados|cobrar
se van|marchan vacios|sin|a
sin poder trabajar|facturar|vender|cobrar|atender|salir|entrar|cargar
no puede|pueden|podemos|se_puede|se_pueden .. salir|entrar|cargar|descargar|embarcar|operar|dispensar|cobrar|trabajar`,
    "function-failure": `
error|errores|fallo|fallos|falla|fallan|fallando|fallado
no puede|pueden|puedo|podemos|pudo|se|consigue|consiguen|consigo|consiguio|logra|deja|funciona|funcionan|carga|cargan|abre|abren|aparece|aparecen|llega|llegan|sale|salen|responde|imprime|sincroniza|entra|entran|genera|permite|hay|recibe|reciben|recibimos|envia|muestra|guarda
nadie|ningun|ninguna ... puede|consigue|logra
deja|dejo|dejaron|dejan de
ya no
roto|rota|rotos|rotas|averia*
pantalla|pagina en? blanca|blanco|negra|vacia
desapareci*|falta|faltan
rechaza|rechazan|rechazado*|rechazada*|denegad*
se cae|cuelga|bloquea|queda|cierra
imposible
duplicad*|incorrect*|erroneo*|mal
tiempo de espera
no conecta|conectan|ficha|fichan|arranca|enciende|cobra|acepta|aceptan|pasa|pasan|sincronizan|imprimen|generan|envian|muestran|guardan|actualiza|actualizan|avanza|detecta|reconoce|lee|leen|descarga|suena|encuentra|registra|registran|procesa|procesan|va|van|les|nos|me|le|da|coge|pude|pudo|pudimos|podia
tampoco .. funciona|va|ficha*|pasa*|abre*|conecta*|carga*|entra*|puede*|responde*|sale*
se les? cierra|cae|caen|cuelgan|quedan|bloquean|corta|cortan|congela|desconecta*|apaga
se queda*|quedan .. en|vacio|vacia|vacios|colgad*|cargando|pensando|blanco|pillad*
dando|da|dan vueltas|error
expulsa|echa|saca|desconecta de|del
ni .. ni
se les? queda|quedan|pone|ponen gris|negro|negra|blanco|grises
no le|les salen|sale|aparecen|aparece|llegan|llega|deja`,
    "vague-failure": `
problema|problemas con|al|en|de|desde
incidencia`,
  },
  pt: {
    "not-a-failure": `
nao e urgente|grave|critico
nao achei|encontrei|sei
sem erro|pressa|problema
erro de digitacao
nao ha|tem|temos|tenho pressa|urgencia
nao achei|encontrei|acho|vi .. botao|opcao|menu
nao se perde|perdeu
nada se perde|perdeu
nao e|era nada|grave|bloqueante|urgente
nao atrapalha|incomoda|afeta|bloqueia
nao sabemos|entendi|entendo
ninguem esta|foi bloquead*|afetad*
nenhuma pressa|reclamacao|perda`,
    "service-down": `
fora do|de ar|servico
caiu|caido|caida
indisponivel|inacessivel
nao responde
nada funciona
parou de funcionar|tudo
pane|apagao
esta|estao parado|parada|parados|paradas
tudo parado|travado|fora|caiu
nao liga|funciona|roda nada|nenhum|nenhuma
esta|estao|ficou|ficaram fora|no_chao|morto|travado|indisponivel
saiu do ar`,
    "work-blocked": `
parado|parada|parados|paradas|paralisad*
nao conseguimos|podemos|conseguem|consegue trabalhar|faturar|vender|atender|emitir|enviar|cobrar
bloquead*
indo embora
clientes esperando|aguardando|vao
nao damos conta
fila|filas ate|na|de|no
esperando|aguardando na|no|nas|em|do|receber|fora
sem conseguir|poder trabalhar|faturar|vender|atender|emitir|sair|entrar|carregar
no patio
nao da|dá para|pra carregar|trabalhar|vender|emitir|atender|faturar|despachar|embarcar
nao consegue|conseguem|conseguimos|pode|podem .. sair|entrar|carregar|trabalhar|operar|dispensar|despachar`,
    "function-failure": `
erro|erros|falha|falham|falhou|falhando|falhas
nao consegue|conseguem|consigo|conseguimos|conseguiu|funciona|funcionam|carrega|abre|aparece|aparecem|chega|chegam|sai|responde|imprime|sincroniza|entra|gera|permite|e|ha|recebe|recebem|recebemos|envia|mostra|salva|e
nenhum|nenhuma|ninguem ... consegue|pode|acessa|funciona
deixou|parou|pararam|deixaram de
ja nao
quebrad*|travad*|trava|travando|travou
tela|pagina em? branco|branca|preta|vazia
sumiu|sumiram|desaparec*|falta|faltam|faltando
recusad*|rejeitad*|negad*
impossivel|duplicad*|incorret*|errad*
tempo esgotado|limite
nao conecta|conectam|abrem|passa|passam|bate|imprimem|geram|sincronizam|atualiza|emite|emitem|carregam|respondem|enviam|aceita|aceitam|liga|le|registra|reconhece|baixa|toca|roda|avanca|sao|foi|vai|da|dao|gerada|geradas|esta|estao|pude|pode|podem
tambem|tampouco nao .. passa|funciona|abre|conecta|carrega|vai
fica|ficam|ficou .. vazi*|travad*|carregando|rodando|branco|preso|presa|parad*|girando
cai|caem|caindo|derruba
desconectad*|deslogad*|derrubad*|expuls*
da|dá|dando|deu erro|pau|problema
fora do ar
nem .. nem
fica|ficam|ficou cinza|preto|preta|cinzas
nao levanta|levantam|sobe|fecha|destrava|imprime`,
    "vague-failure": `
problema|problemas com|ao|no|na|em|de|desde`,
  },
  it: {
    "not-a-failure": `
errore di battitura
nessun errore|problema|urgenza`,
    "service-down": `
fuori servizio
non raggiungibile|risponde|disponibile
sistema|piattaforma|servizio bloccat*|fermo|giu
niente funziona
non va|parte|risponde niente|nulla|piu
e|sono giu|fermo|fermi|bloccato|caduto
in blocco|tilt`,
    "work-blocked": `
ferm*|bloccat*
non possiamo|possono|riusciamo lavorare|vendere|fatturare|spedire`,
    "function-failure": `
errore|errori
non riesce|riescono|riesco|funziona|funzionano|si|va|carica|apre|arriva|arrivano|possiamo|posso|possono
nessuno ... riesce|puo
impossibile|rotto|problema|problemi
scompars*|manca|mancano|rifiutat*
non si|mi|ci|riesco|riescono|parte|stampa|stampano|arrivano|appare|compare|salva|invia|risponde|entra
resta|rimane bianca|vuota|bloccata|ferma|in
da|dà errore
non piu`,
  },
  nl: {
    "service-down": `
ligt|liggen plat|eruit
onbereikbaar|onbeschikbaar
storing|uitval
niets werkt
niet bereikbaar|beschikbaar
doet|doen het niet
alles ligt|staat|is
plat|uit de lucht`,
    "work-blocked": `
ligt|liggen|staat|staan stil
niet werken|verder
kan|kunnen niet|niemand .. werken
lopen|loopt weg
wachten op|buiten
staan|zitten .. stil|te_wachten`,
    "function-failure": `
fout|foutmelding*|fouten|mislukt|mislukken
kan|kunnen|werkt|werken|laadt|opent|lukt|komt|komen|krijgt|krijgen ... niet|niemand|geen
niemand ... kan|meer
kapot|defect|vastgelopen|crasht|leeg|verdwenen|geweigerd
probleem|problemen met|bij|sinds
onmogelijk
doet|doen|gaat|gaan|start|starten|reageert|verschijnt|komen|ontvangt|ontvangen|verwerkt|verwerken|print|printen ... niet|niets|geen|niemand
blijft|blijven ... leeg|wit|hangen|staan|laden
niet meer
verdwenen|vast`,
    "not-a-failure": `
niet dringend|erg|gevonden|zeker
geen haast|spoed|probleem|fout`,
  },
  ja: {
    "not-a-failure": `
エラーは出て
エラーはありませ
影響はありませ
支障はありませ
問題はありませ
問題なく
問題ござ
障害ではありませ
間違い
誤字
見つけられま
見つけられな
者もおりませ
者はおりませ
問題ございませ
も同然
分かりませ
わかりませ
急ぎではありませ
支障は特に
差し支え`,
    "service-down": `
ダウン
停止して
停止し
止まって
止まり
全面停止
利用できま
利用できな
使えま
使えな
つながら
繋がら
応答しな
障害が発生
アクセスできま
アクセスできな
アクセス不能
利用不可
落ちて
開かず
通れませ
通れな
真っ暗
起動しませ
起動しな
稼働しておりませ
全滅
ダウンし
応答がありませ
応答がござ`,
    "work-blocked": `
業務が..停止
業務が..止ま
業務ができ
業務停止
作業が..止ま
出荷..止ま
受注..止ま
仕事にな
何もでき
手が止ま
お客様をお待たせ
足止め
営業でき
業務が..滞
業務に支障が
出庫でき
出発でき
出発を見合わせ
待機中
待機して
待機させ
お帰りいただ
並ばれて
並んで
行列
追いつか
立ち往生
積み込みが
搬出でき
診察でき
販売でき
対応できておりませ
手がつけられ`,
    "function-failure": `
できません
できない
できず
できなく
出来ません
出来ない
エラー
失敗
不具合
動かな
動きま
動作しな
動作しま
表示されな
表示されま
表示され..ず
開けな
開きま
開かな
真っ白
反映されな
反映されま
届きま
届かな
届いていま
届いてお
届いてない
固まっ
フリーズ
消えて
拒否
られません
られない
重複
おかし
異常
ずれて
タイムアウト
送信されな
送信されま
印刷されな
切断
ログアウトされ
開かず
開けませ
開けず
入れませ
入れな
使えず
使えなく
通らな
通りませ
通れ
進めませ
進めな
進まな
進みませ
見られませ
見当たらな
見当たりませ
見つからな
つながりませ
繋がりませ
届か
反応しな
反応しませ
読み込み中のまま
空のまま
空白のまま
止まったまま
回り続け
くるくる
出力されな
出力されま
出力され..ず
更新されな
更新されま
同期されな
同期されま
保存されな
保存されま
印字されな
印字されま
受け付けられ
受け付けな
弾かれ
滞って
強制的に..ログアウト
落ちてしま
出てきませ
出てこな
鳴りませ
鳴らな`,
  },
};
