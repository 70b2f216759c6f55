import type { Family } from "./family";

/** Who is affected. `scope-one-only` and `scope-only-some` correct a wider statement made before; `nobody-can` tells of the failure too; `not-a-scope` uses up words that only look like one. */
export const SCOPE: Family = {
  en: {
    "not-a-scope": `
i could|can|cannot|can't|couldn't not? find|figure|make out|how
our|the|my whole|entire .. department|team|unit|crew
whole|entire .. department|team|unit|crew
our|the whole|entire thing|time|day|night|morning|afternoon|week|month|page|screen|file|document|text|list|table|story|point|process|hour|answer|idea|procedure|manual|message
any|all of our|the data|guide|guides|documents
nobody|no-one|no_one .. works|working|here|in|around|there at|on|during|this|tonight|yet
nobody|no-one|no_one .. needs|uses|minds|cares|noticed|notices|complained|complains|looks|asked|knows|told
everyone|everybody calls|says|thinks|asks|wants|knows|agrees|expects|hopes|loves|talks|minds|complains
all the best|other
all|every user|users of? you|your|guide|guides|manual|roles
at all
after all
millions of users
worldwide|globally available|used`,
    "scope-key-user": `
nobody|no-one else ... can|could|has|have|is
no one else ... can|could|has|have|is
our|the only|sole payroll|finance|billing|shift|duty|hr clerk|officer|accountant|manager|nurse|pharmacist|radiologist|surgeon
sole administrator|approver|signatory|operator|admin
the only approver|signatory|dispatcher|radiologist|pharmacist|administrator|admin
precisely|exactly|just|only one person|colleague|employee|user .. holds|has|can|may|is|releases|signs|who
nobody|no-one|no_one else .. may|allowed|rights|authorised|authorized|permitted|licensed|certified|right|licence|license
nobody|no-one|no_one .. may|can|could|is stand|step|replace|deputise|substitute|sign|cover .. in|for|her|him
the only|sole radiologist|pharmacist|anaesthetist|dispatcher|signatory|treasurer|midwife|vet|notary|approver|surgeon|physicist|administrator
just|precisely|exactly|only one person|clerk|employee|colleague|pharmacist|radiologist|doctor|officer .. who|with|that|authorised|authorized|allowed|licensed|holds|may|can
he|she alone|only may|can|has|holds|is
one|only man|woman|person|soul|human|employee who|that|with|allowed
nobody|no-one|no_one on|in .. rota|roster|house|team|shift .. take|replace|step|cover|sign
only|sole|single person|clerk|employee|colleague|accountant|administrator|admin|pharmacist|radiologist|doctor|nurse|engineer|manager|officer|dispatcher|planner|operator|surgeon|vet|lawyer|notary|technician|inspector|coordinator|midwife|anaesthetist|controller|captain|pilot|translator|treasurer|signatory|approver|buyer|cashier|chemist|physicist|teacher|judge|clinician|physician|specialist|supervisor|trader .. who|with|that|authorised|authorized|allowed|licensed|certified|permitted|entitled|on_call|on_duty|on_shift|in_the_building|left|qualified|holding|trained|present|we_have
only|sole one .. authorised|authorized|allowed|licensed|certified|permitted|entitled|on_call|on_duty|on_shift|qualified|who_can|who_may|that_can|that_may
only|sole|single .. who|that can|may|holds`,
    "nobody-can": `
<nobody> ... can|could|gets|get|reaches|sees|receives|manages|has|have|works|got|will
<nobody> .. is|are|was able
<nobody> in|at|on|of the|our company|organisation|organization|office|building
none of our|the|my|your|them|these|us
not a single|one <person>|<site>|order|call|label|payment|invoice|message|document|parcel|mail|transaction|booking|file
nothing works|loads|opens|goes|comes|arrives|moves|gets|is_processed|leaves|ships|prints|prints
no order|call|label|mail|payment|invoice|message|parcel|document|shipment|file|transaction|orders|calls|labels|payments|transactions|mails|emails|messages|invoices|shipments|parcels|documents|tickets .. come|comes|arrive|arrives|leave|leaves|go|goes|reach|reaches|get|gets|are|is|can|have|has|were|print|ship
<nobody> .. past|into|through|onto
no|not_one|not_a|not_a_single|not_one_single|zero <data>|shipment|parcel|truck|call|lorry|bus|plane|file|patient|page|sample|payment|order|label|door ... released|leaves|left|leave|opens|prints|printed|sent|goes|went|comes|came|processed|booked|gets|created|saved|loads|moves|moved|accepted|answered|been|rings|delivered|out
orders|sales|calls|bookings|shipments|loaded|labels|tickets|parcels|admissions ... zero|none|nil
since .. zero|no|none <data>|calls|sales|shipments|parcels
haven't|have_not|hasn't|has_not had|seen|received|got .. single|one|any order|call|message|sale|booking|mail|visitor|payment|job
not one of our|my|the|these|those`,
    "scope-all-users": `
all|every|each .. <person>
all|every|each|any|across|none .. <site>
every|each and|single
everyone|everybody .. is|are|affected|gets|has|cannot|can't|blocked|stuck|sees|out|out of
it's|is|now|for|affects|hits|to everyone|everybody
everyone|everybody
all of us|them|you
for|affects|affecting all|everyone|everybody
all|any|each|none|every|half of our|the|my # 
all|each|any|none of our|my
all # of
our|the whole|entire
entire|whole company|organisation|organization|business|workforce|staff|firm|plant|hospital|school|site|group|operation|platform|country|network|shop|store|call_centre|factory|university|council
company-wide|companywide|organisation-wide|organization-wide|site-wide|global|globally|worldwide
all|every requests|request|calls|logins|attempts|orders|transactions|traffic|messages|jobs|payments|devices|teams|departments|tenants|tills|terminals
completely|totally|entirely down|dead|unusable|unavailable|offline|blocked
everywhere
all|every|each of|one .. # <person>|<site>
the whole|entire floor|house|ship|institute|chain|yard|fleet|ward|bench|clinic|building|town|city|campus|day_shift|region|crew|workshop|newsroom|brewery|port|airport|district
not for|at|in me|anyone|one|any|anybody|us
nobody|no-one|no_one is|was spared
at|in|on all #
each|every one|single of
both|all sites|locations|plants|warehouses|offices|branches|schools|hospitals|shops|depots|buildings|terminals|stations|regions
every|any handheld|scanner|screen|door|gate|desk|lane|workstation|call|parcel|label|invoice|attempt|import|export|upload|order|request|shipment
for the whole|complete|entire company|school|hospital|institute|site|plant|firm|city|district|region|chain|group|bank|floor|campus|house
any|none|each of our|the|them|these|those|us
all|none_of|any_of|each_of|every_one_of our|the|my? two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty
to|for|at|from every|any car|truck|guest|visitor|patient|customer|caller|order|door|passenger|student|member|user|resident|supplier`,
    "scope-many-users": `
most|majority|half|third|quarter|many|lots|dozens|hundreds|thousands|several|plenty of .. <person>|<site>|orders|payments|calls
many|several|numerous|most|hundreds|thousands|dozens <person>|<site>
several|many|some hundred|thousand
more and more <person>|<site>
multiple departments|sites|teams|countries|customers|stores|branches
half|third|most of the|our|them|all
every second|third|other <person>|call|payment|order|request
one|1|two|three in|out|of of? two|three|four|five|six|seven|eight|3|4|5|6
every|each second|third|fourth|fifth|other
dozens|hundreds|thousands|plenty|lots of
most|many|dozens|hundreds|thousands|several <data>|of_them`,
    "passed-on": `
passed|pass|passing|forwarded|forward|forwarding|handed|hand|escalated|escalate|escalating|reported|sent|send|routed|assigned|raised ... to|with our|the .. department|team|unit|division|desk`,
    "scope-department": `
our|the|my|whole|entire .. department|team|unit|division|crew|desk
for|in|of our|the|one|a_single .. department|team|unit|division`,
    "scope-some-users": `
some|few|couple|handful|certain .. <person>|<site>
a few|couple|handful of? <person>|<site>|us
some of|users
two|three|four|five|six of our|us|the|them
# or # <person>
individual users
parts of the`,
    "scope-one-user": `
one|single .. user|colleague|employee|customer|agent|member|person
one of our|my|the <person>
a|our|my colleague|user|coworker ... cannot|can't|gets|has|is
for me
my laptop|pc|computer|account|machine|desktop|settings|phone|calendar|profile|screen|browser|password|signature|inbox
i cannot|can't|get|am|keep|could
on my|her|his laptop|pc|computer|machine|phone
one|1|single .. planner|editor|clerk|nurse|doctor|driver|analyst|teacher|manager|accountant|technician .. of|out
it's|its|is just|only .. one|her|him
an|a|our|the new|young? intern|trainee|apprentice|temp|student|volunteer|receptionist
my|her|his screen|monitor|map|view|dashboard|inbox|toolbar|app|notes|tablet|mouse|keyboard|headset|filter|list|sidebar|widget
his|her|their phone|laptop|pc|computer|account|machine|password|tablet|device|token|badge|mailbox|calendar|photo|inbox
ceo's|cfo's|director's|boss's|manager's|president's|chairman's|colleague's|user's phone|laptop|screen|account|pc|tablet|photo|mailbox`,
    "scope-one-only": `
only|just|it's|its me|myself|him|her
only|just affects|for|on|happens .. me|myself|my|one
only one user|person|colleague|employee|account
just the one
only my
i'm|am the only one
nobody else has|is|sees|here
it's|its|is just|only|me her|him|me|myself|one
just|only one user|of|out
except|but me|mine|her|him
i'm|i_am special|alone`,
    "scope-only-some": `
only|just|merely # .. <person>|<site>
only|just some|few|two|three|part|those|the .. <person>|team|department|site|office
it's|is not everyone|everybody|all
not everyone|everybody|all of
limited to`,
    "scope-others-fine": `
others|colleagues|everyone else|everybody else|colleague|the rest|rest .. ok|okay|fine|can|works|work|working|normally|normal|not|have no|don't
other users ... ok|fine|can|work|works|working|not
works|work|fine for everyone|everybody|all|my|the else|others|colleagues|colleague|other|rest
others|colleagues|everyone else|everybody else|rest|dispatchers|people don't|doesn't|haven't|hasn't have|see|show|it`,
    "key-user-hint": `
there|there's is|are only|just|exactly? one per|a|each|for .. shift|site|ward|night|day|school|plant
one per shift|site|ward|plant|night
others|colleagues|rest|staff|residents|deputies|team|nobody ... not|don't|aren't|no|lack|haven't .. rights|right|permission|permissions|permitted|allowed|licence|license|authorised|authorized|certified|qualified|entitled
her|his|their signature|approval|release|sign-off|stamp|go-ahead|clearance
without|until|for|on her|him
wait|waits|waiting|depend|depends for|on her|him|his|hers
no deputy|substitute|stand-in|replacement|understudy|proxy|delegate|delegation
deputy|substitute|stand-in|second|replacement .. left|retired|sick|ill|holiday|leave|maternity|hospital|away|off
criminal|illegal|forbidden|against|not_allowed
take|takes|taking his|her|their place
signs|releases|approves|authorises|authorizes|dispenses|certifies|countersigns
alone|only may|can|is allowed|sign|release|approve
until|before|because he's|she's|he_is|she_is
nobody|no-one|no_one can|may|could|else .. stand|step|replace|substitute|cover|deputise`,
    "one-person": `
he|she|he's|she's|him|himself|herself
his|her`,
  },
  de: {
    "scope-key-user": `
unsere|die|unser|der einzige*
niemand|keiner sonst
sonst niemand|keiner
ausser|neben ihr|ihm|mir .. darf|kann|hat
nur sie|er .. darf|kann|hat|berechtigt
allein*|einzige* .. berechtigt|befugt|zeichnungsberechtigt|freigabeberechtigt`,
    "nobody-can": `
niemand|keiner|keinem .. mehr
kein|keine|keinem|keinen <person>|<site> .. mehr
niemand|keiner ... kann|konnen|kommt|konnte|hat|arbeiten|anmelden|zugreifen|zugriff
kann|konnen|konnte|kommt|hat .. niemand|keiner
kein|keine|keiner|keinem|keinen|keines unserer|einziger|einzige|einzelner|mitarbeiter|nutzer|anwender|benutzer|kunde|kollege|filiale|standort
nichts geht|funktioniert|lauft|mehr
kein|keine|keinen|keiner|keinem einzige*
nicht ein|eine|einen|einmal einzige*|einer
niemand|keiner ... bekommt|sieht|erreicht|druckt|bucht|durch|rein|ins|weiter|findet|empfangt|arbeitet|kann|konnte|kam
kam|kamen|kommt .. niemand|keiner
kommt|kam|kommen|geht|gehen|lauft ... niemand|keiner
uberhaupt|gar kein|keine|keiner|niemand|nichts|nicht
kann|konnte|konnen ... niemand|keiner|keine`,
    "scope-all-users": `
alle|allen|aller|samtliche|samtlichen|jeder|jedem|jeden .. <person>|<site>
alle|allen sind|betroffen|nutzer
gesamte*|ganze*|komplette* .. belegschaft|firma|unternehmen|betrieb|team|haus|standort|mannschaft|konzern|werk|verwaltung|klinik|schule
unternehmensweit|firmenweit|konzernweit|weltweit|flachendeckend
komplett|vollstandig|total ausgefallen|down|tot|unbenutzbar|still|lahmgelegt
gesamte*|ganze*|komplette* .. schicht|flotte|hotel|amt|behorde|praxis|kette|gruppe|produktion|lager|region|abteilungen|kundschaft
in der ganzen firma|klinik|schule|gruppe
hausweit|werksweit|landesweit|bundesweit|standortubergreifend|firmenubergreifend
egal an|bei|in|mit|auf|von|welche*|wo|wer
durch die bank
uberall
beide|beiden standorte*|werke*|lager*|filialen`,
    "scope-many-users": `
viele|vieler|vielen|mehrere|mehreren|zahlreiche|zahlreichen|meisten|halfte|etliche|hunderte|tausende|dutzende .. <person>|<site>
die kollegen|kolleginnen|mitarbeiter|mitarbeitenden|nutzer|benutzer|anwender|kunden|patienten|schuler|fahrer|pflegekrafte|arzte|lehrer|filialen|standorte
rund|etwa|ungefahr? halfte|drittel|viertel
jeder|jede zweite|dritte`,
    "scope-department": `
abteilung
unser|das|dem|im ganze|ganzes|gesamte|gesamtes? team
im einkauf|vertrieb|controlling|marketing|versand`,
    "scope-some-users": `
einige|ein|einzelne|manche|wenige paar? .. <person>|<site>
bei etwa|rund|ca # .. <person>`,
    "scope-one-user": `
bei mir
mein|meinem|meinen|meine|meiner rechner|laptop|pc|konto|account|computer|kalender|handy|profil|bildschirm
ein|eine|einem|einer kollege|kollegin|kollegen|mitarbeiter|mitarbeiterin|nutzer|benutzer|kunde
ich kann|komme|bekomme|habe
unser|der|dem kollege|mitarbeiter
unsere|die|der|unserer kollegin|mitarbeiterin|auszubildende|praktikantin
herr|frau|herrn ... kann|kommt|bekommt|sieht|findet|konnte
kann|kommt|bekommt|sieht|konnte .. herr|frau|herrn`,
    "scope-one-only": `
nur|bloss|lediglich bei|an|auf|fur? ich|mir|mich|mein*
nur|bloss|lediglich bei? ein|einem|einen|eine|einer nutzer*|benutzer*|kolleg*|mitarbeiter*|person|arbeitsplatz|rechner
betrifft nur mich
betrifft|betraf|liegt|war nur|bloss|lediglich mein*|mich|bei
doch nur ich|bei|mein*`,
    "scope-only-some": `
nur|lediglich ein? # .. <person>|<site>
nur einige|einzelne|wenige|ein
nicht alle`,
    "scope-others-fine": `
kollegen|andere|anderen|kollegin|kollege|ubrigen .. nicht|kein|keine|problemlos|normal|ohne|konnen|funktioniert
bei|fur .. anderen|kollegen|allen funktioniert|geht|klappt|lauft
kollegen|kollegin|kollege|anderen|ubrigen|nachbarin ... sieht|sehen|geht|klappt|lauft|arbeiten|haben .. alles|es|normal|weiter|schon
bei|fur .. anderen|ubrigen|kollegen|kollegin|allen .. schon|nicht|geht|es
alle|allen anderen|ubrigen
rest .. buro|abteilung|team|belegschaft|kollegen|firma|haus ... weiter|normal|problemlos|alles`,
  },
  fr: {
    "scope-key-user": `
la|notre|le seule|seul .. a|qui|habilite*|autorise*
personne d' autre
seule|seul .. habilite*|autorise*|signataire|pouvoir|droit|capable|peut
elle|lui|moi seule|seul|seulement .. peut|droit`,
    "nobody-can": `
plus personne
personne ne|n'
plus aucun|aucune
aucun|aucune de|des|utilisateur*|agent*|collaborateur*|salarie*|client*|magasin*|commande*|site*|employe*
plus rien
rien ne fonctionne|marche
personne .. n'|ne
plus un|une seul|seule
pas un|une seul|seule
aucun|aucune des|d'entre|de_nos|de_ces|conducteur*|appel*|poste*|portique*|caisse*|douchette*
ni ... ni
rien ne passe|sort|part|arrive|s'affiche|va`,
    "scope-all-users": `
tous|toutes .. <person>|<site>
tout|toute l'|le|la .. <site>|entreprise|societe|reseau|groupe|region|personnel|equipe|universite|commune|maison|chaine
tous|toutes|tout les|nos|le .. monde|<person>|<site>
tout le monde
ensemble de|des|du .. <person>|<site>|personnel|societe|entreprise
toute|entiere l' entreprise|societe
completement|totalement arrete*|bloque*|inaccessible*|hors|inutilisable*
dans tout|toute|toutes|tous
partout
au|dans niveau national
l' ensemble|integralite de|des|du
sur l' ensemble`,
    "scope-many-users": `
plusieurs|nombreux|nombreuses|plupart|beaucoup|moitie|tiers|quart|majorite .. <person>|<site>
plusieurs dizaines|centaines|milliers
la moitie|plupart|majorite de|des`,
    "scope-department": `
service|departement|equipe de|comptabilite|marketing|achats|comptable|commercial|commerciale|rh|paie
notre|mon|le|l' .. service|equipe|departement`,
    "scope-some-users": `
quelques|certains|certaines .. <person>|<site>`,
    "scope-one-user": `
un|une|mon|ma collegue|utilisateur|utilisatrice|collaborateur|collaboratrice|salarie
mon|ma ordinateur|poste|compte|ecran|pc|portable|calendrier|telephone
je ne|n' peux|arrive|parviens|ai
chez|pour moi
notre|la|le|ma|mon|un|une collegue|comptable|assistante|directrice|stagiaire|secretaire|responsable
mme|madame|monsieur|mr ... peut|arrive|parvient|a|voit|recoit
mon|ma tableau|session|imprimante|boite|agenda|application|navigateur|messagerie|profil|acces
je suis bloque|bloquee|coince|coincee`,
    "scope-one-only": `
seulement|uniquement|juste|que moi|mon|ma
seulement|uniquement|juste|que chez|pour|sur moi|mon|ma
seul|seulement|uniquement|juste un|une utilisateur|utilisatrice|personne|collegue|poste
je suis le|la seul|seule
ne concerne|touche que moi|mon
concerne|touche|vient que|seulement|uniquement de? moi|mon|ma
chez|pour moi seulement|uniquement|seul`,
    "scope-only-some": `
seulement|uniquement # .. <person>|<site>
pas tout|tous|toutes le|les`,
    "scope-others-fine": `
autres|collegues ... pas|aucun|normalement|bien|sans
mes collegues
autres|collegues|voisine|voisin ... voit|voient|travaillent|recoivent|accedent|peuvent|marche|fonctionne .. tout|bien|normalement|encore
chez|pour les autres|collegues
reste .. bureau|equipe|service|monde ... sans|normalement|bien`,
  },
  es: {
    "scope-key-user": `
unica|unico persona|empleada|empleado|que|autorizada|autorizado
nadie mas
la|el unica|unico .. autorizad*|que|con|habilitad*
nadie mas .. puede|tiene|esta
solo ella|el .. puede|esta`,
    "nobody-can": `
nadie .. puede|pueden|consigue|logra|tiene|entra
ningun|ninguna|ninguno de|<person>|<site>|pedido|factura|pago|cobro
nada funciona|carga|sale|entra
ni un|una solo|sola
nadie .. recibe|ve|accede|llega|abre|trabaja|cobra|factura|ficha|imprime|conecta|pudo|podia|pasa|sale|inicia|consiguio
nadie en|de toda|todo|la|el|ningun*
no funciona|conecta|abre|abren|sale|llega|entra|carga|responde|arranca|imprime|aparece|ficha|va .. ningun|ninguna|nadie
ningun|ninguna|ninguno planta|torno|lector|estacion|caja|puesto|dispositivo
ni uno|una`,
    "scope-all-users": `
todos|todas|todo .. <person>|<site>
todos|todas los|las|nuestros|nuestras .. <person>|<site>
toda|todo la|el .. empresa|compania|plantilla|organizacion|equipo|personal|mundo|hospital|fabrica|red
completamente|totalmente caid*|parad*|bloquead*|inaccesible*
a|para todos|todas .. usuarios|nosotros|ellos
en todas|todos partes|sitios|lados|las|los
toda|todo el|la .. planta|colegio|universidad|grupo|cadena|ayuntamiento|almacen|turno
el conjunto|total de`,
    "scope-many-users": `
much*|vari*|numeros*|mayoria|mitad|tercio|cientos|miles|decenas .. <person>|<site>
la mitad|mayoria de|del`,
    "scope-department": `
departamento
equipo comercial|de|financiero`,
    "scope-some-users": `
algunos|algunas|unos|ciertos pocos? .. <person>|<site>
un par de`,
    "scope-one-user": `
un|una companero|companera|usuario|usuaria|empleado|empleada|compañero
mi ordenador|equipo|cuenta|portatil|pantalla|pc|movil|computadora|perfil
no puedo|consigo|me
a mi
mi|nuestra|nuestro|la|una companera|companero|jefa|jefe|directora|contable|secretaria
mi panel|sesion|impresora|buzon|agenda|aplicacion|navegador|correo|acceso
a mi|un|una companero|companera
se los|las imprimo|hago|mando yo`,
    "scope-one-only": `
solo|solamente|unicamente me|yo|mi|a
solo|solamente un|una usuario|usuaria|persona|companero|companera|empleado|puesto
soy el|la unico|unica
solo|solamente .. me pasa|ocurre|afecta
es cosa mia
solo a|en mi`,
    "scope-only-some": `
solo|solamente # .. <person>|<site>
no son|es todos|todas
no todos|todas`,
    "scope-others-fine": `
demas|otros|companeros ... bien|no|pueden|sin|normal
al|los|el resto ... bien|funciona|sin|pueden
demas|otros|otras|resto|companeros|companera|companeras ... pueden|ven|trabajan|reciben|funciona|ve|va .. todo|bien|normal*|con|sin
los|las demas|otros si
resto .. oficina|equipo|gente|departamento ... sin|bien|normal*
otros|otras|demas .. no tienen`,
  },
  pt: {
    "scope-key-user": `
unica|unico pessoa|funcionaria|funcionario|que|autorizada
ninguem mais
a|o|nossa|nosso unica|unico .. autorizad*|que|com|habilitad*
unica|unico .. autorizad*|habilitad*|com
ninguem mais .. pode|consegue|tem
so ela|ele .. pode|consegue|tem`,
    "nobody-can": `
ninguem .. consegue|pode|tem|acessa|entra|consegue
nenhum|nenhuma de|das|dos|<person>|<site>|pedido|nota|pagamento
nada funciona|carrega|sai
ninguem .. recebe|ve|acessa|chega|abre|trabalha|passa|emite|imprime|conecta|conseguiu|pode|podia|loga|bate|conseguia
ninguem da|do|na|no|em .. consegue|conseguiu|acessa|entra|abre|empresa|equipe|portaria
nao funciona|conecta|abre|abrem|sai|chega|chegam|entra|carrega|responde|liga|imprime|aparece|passa .. nenhum|nenhuma|ninguem
nenhum|nenhuma leitor|catraca|ala|caixa|maquina|filial|posto|terminal|dispositivo
nem um|uma`,
    "scope-all-users": `
todos|todas .. <person>|<site>
todos|todas os|as|nossos|nossas .. <person>|<site>
toda|todo a|o .. empresa|companhia|organizacao|equipe|equipa|mundo|hospital|fabrica|rede
completamente|totalmente parad*|fora|bloquead*|inacessive*
para|pra todos|todas|todo .. usuarios|mundo|nos
em todas|todos lugares|partes|as|os
toda|todo o|a .. turma|escola|universidade|grupo|rede|prefeitura|turno|condominio
todo mundo
inteira|inteiro sem|parada|parado`,
    "scope-many-users": `
muit*|vari*|maioria|metade|terco|centenas|milhares|dezenas .. <person>|<site>
a metade|maioria de|dos|das`,
    "scope-department": `
departamento
equipe|equipa|setor|time comercial|de|do|financeir*`,
    "scope-some-users": `
alguns|algumas|poucos|certos .. <person>|<site>
um par de`,
    "scope-one-user": `
um|uma colega|usuario|usuaria|utilizador|funcionario|funcionaria
meu|minha computador|conta|notebook|tela|pc|celular|perfil|portatil
nao consigo|posso
para|pra|comigo mim
minha|meu|nossa|a|uma colega|chefe|gerente|diretora|contadora|secretaria|tesoureira
meu|minha painel|sessao|impressora|caixa|agenda|aplicativo|navegador|e-mail|acesso|login
dra|dr|dona|seu ... nao
o|a rapaz|moca|menina|estagiario|estagiaria
imprimo|faco|envio|mando pra|para ele|ela`,
    "scope-one-only": `
so|somente|apenas eu|comigo|meu|minha
so|somente|apenas um|uma usuario|usuaria|pessoa|colega|funcionario|maquina
so|somente|apenas para|no|na mim|meu|minha
sou o|a unico|unica
so|somente|apenas .. comigo|mim|acontece_comigo
e so comigo|aqui|no_meu`,
    "scope-only-some": `
so|somente|apenas # .. <person>|<site>
nao sao|e todos|todas`,
    "scope-others-fine": `
outros|colegas|demais ... normal|normalmente|bem|nao|conseguem|sem
outros|outras|demais|resto|colegas|colega ... conseguem|veem|ve|trabalham|recebem|funciona .. tudo|bem|normal*|sem
colega .. ve|consegue|acessa tudo|normal*|bem
resto .. escritorio|equipe|pessoal|setor ... sem|bem|normal*`,
  },
  it: {
    "nobody-can": `
nessuno .. riesce|puo|accede
nessun|nessuna <person>|<site>
niente funziona
nessuno dei|degli|delle|di ... riesce|puo|accede|vede
nessuno .. vede|entra|lavora|riceve`,
    "scope-all-users": `
tutti|tutte .. <person>|<site>
tutti|tutte i|gli|le .. <person>|<site>
tutta l' azienda
tutta|tutto la|lo|il .. azienda|societa|ufficio|ospedale|gruppo
in tutti|tutte i|gli|le`,
    "scope-many-users": `
molt*|divers*|maggior|meta .. <person>|<site>`,
    "scope-some-users": `
alcuni|alcune|pochi .. <person>|<site>`,
    "scope-one-user": `
un|una collega|utente|dipendente
il mio|mia
non riesco
la|il|una|un nostra|nostro|mia|mio? collega|responsabile
mio|mia computer|account|schermo`,
    "scope-one-only": `
solo io|me|a`,
    "scope-others-fine": `
i|gli colleghi|altri ... non|bene|normalmente|riescono`,
  },
  nl: {
    "nobody-can": `
niemand .. kan|meer|heeft
geen enkele <person>|<site>|klant
niets werkt|doet
geen van|enkele
geen .. meer
niemand van|in|bij|meer`,
    "scope-all-users": `
alle|iedere|elke .. <person>|<site>
iedereen
het|de hele bedrijf|organisatie|kantoor
bij|op|in alle <site>
hele|gehele ziekenhuis|school|groep|magazijn|afdeling|winkel
overal`,
    "scope-many-users": `
veel|meerdere|meeste|helft|tientallen|honderden .. <person>|<site>`,
    "scope-some-users": `
enkele|sommige|paar .. <person>|<site>`,
    "scope-one-user": `
bij|voor mij
mijn laptop|computer|account|pc|scherm
een collega|gebruiker|medewerker
ik kan
onze|mijn|de collega
mijn scherm|agenda|profiel|printer`,
    "scope-one-only": `
alleen ik|bij|mij|mijn`,
    "scope-others-fine": `
collega's|anderen ... wel|geen|normaal|niet`,
  },
  ja: {
    "scope-key-user": `
唯一の
しか権限
しか操作
他に権限
担当者は一人
担当者しか
権限を持つ唯一
一人しか
1人しか
1名しか
本人以外
彼女しか
代わりの者
代われる者`,
    "nobody-can": `
誰も
誰一人
一人も
一件も
一切
1台も
一台も
1人も
1件も
1名も
どの..も届
どの..も使え
どなたも
誰ひとり
全く..できま
まったく..できま
すべて..できな
全て..できな`,
    "scope-all-users": `
全社
全営業
全工場
全病棟
全教室
全国の
全事業
全館
全員
全ユーザ
全利用者
全従業員
全職員
全店
全拠点
全事業所
全部署
全支店
全端末
全ての..名
全ての利用者
全てのユーザ
すべての
どの店舗
どの拠点
いずれの拠点
全#拠点
全#店
全#名
全#駅
全#台
全#倉
全#か所
全#箇所
全#校
全#支
全#営
全#工場
全#施設
全#人
全#部
全#社
全#病
どの病棟
どの端末
どの支店
どの工場
どの部署
どの教室
どの営業所
いずれの店舗
いずれの端末
いずれの部署
院内全体
社内全体
会社全体
組織全体
院内の
社員全員
利用者全員
全面的に
全台
全校
全施設
全倉庫
全部門
か所すべて
箇所すべて
店舗すべて
拠点すべて
名全員`,
    "scope-many-users": `
多くの
多数の
複数の店舗
複数の拠点
複数の部署
半数
大半
大多数
過半数
#割
ほとんどの
相当数
#か所
#箇所
#施設
#校`,
    "scope-department": `
経理部の
営業部の
総務部の
人事部の
部署の..名
チームの
部の全員
課の
部署内
チーム全員
グループの`,
    "scope-some-users": `
一部の
数名
何名か
数人`,
    "scope-one-user": `
私の
自分の
私が
一名
1名の
社員1名
わたしの
当方の端末
当方のパソコン
一名の
担当者1名
同僚1名
の者1名
さん1名
1名だけ`,
    "scope-one-only": `
私のパソコンだけ
私だけ
自分だけ
私のみ
1名のみ
1台のみ
1台だけ
一人だけ
私の端末だけ
私の端末のみ
私の勘違い
私の環境だけ
私の環境のみ
当方のみ
一名のみ
1名だけ
一人のみ
端末だけの事象`,
    "scope-only-some": `
一部のみ
一部だけ
全員ではな
全社ではな
だけで発生`,
    "scope-others-fine": `
他の者は..問題な
他の..は問題な
他の社員は
他のユーザーは
同僚は
同じ部署の者は
他の人は
周りの
他の..通常
ほかの..通常
他の者は..問題
他の..は正常
隣の席
同僚は..見え
同僚は..でき
他の..受信でき
他の..ログインでき`,
  },
};
