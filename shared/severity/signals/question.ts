import type { Family } from "./family";

/** What asks. */
export const QUESTION: Family = {
  en: {
    question: `
how do|can|could|would|should|does|is|to|long|many|much i|we|you|one|our|the|change|set|get|add|export|import|create|delete|configure|reset|find|it
how to
i|we don't know how
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
<cannot>|don't|couldn't .. find .. button|menu|option|setting|settings|place|page|where|form|link
which .. should|do|must|to
can|may|could i|we quote|cite|use|reuse|share|publish
please explain|clarify|confirm|advise|let_me_know|point
enquiry|inquiry
please|kindly advise
do we|i need|have
for our|the paper|paperwork|planning|risk|exercise|bcp|workshop|assessment|questionnaire|budget
may|can|could we|i add|invite|change|include|order|book|get|use
asks|asked|asking .. how|whether|if|when|what
will|does|is|are|can the|it|our|your ... ?
is|are .. already|yet ... ?
may i|we`,
    "plain-question-mark": `
?`,
    "root-cause": `
root cause
rca|post-mortem|postmortem|post mortem
what was|were|happened|caused
cause|reason
incident report
written report|statement|explanation
final report
why did|was|were`,
    documentation: `
documentation|docs|doc|manual|handbook|guide|readme|help|reference|tutorial|changelog ... says|states|reads|mentions|describes|page|link|chapter|section|wrong|outdated|unclear|contradict*|incorrect|typo
documentation|docs
api reference
release notes
help|knowledge page|centre|center|article|base|text
white paper
whitepaper
link|links in|to the|our|your ... 404|dead|broken
user|admin|administrator|administration guide
sample|example code|in the|request
screenshot in|of the docs|guide|manual
the|your|user|admin|reference|instruction manual
handbook`,
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
bitte um auskunft|klarung|info
wie bekomme|bekommen|kriege|bekommt|kommt|komme|richte|lege|andere|losche|exportiere|erstelle ich|man|wir
wo war|ist|stelle|gibt|sehe|steht
konnen|konnten sie|ihr uns|mir sagen|erklaren|zeigen
wissen|weiss sie|ihr|jemand`,
    "plain-question-mark": `
?`,
    "root-cause": `
ursachenanalyse|ursache|grund|abschlussbericht|stellungnahme
was war`,
    documentation: `
dokumentation|doku|handbuch|anleitung|hilfeseite|hilfe|hilfetext|leitfaden|release-notes|versionshinweise`,
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
serait-il possible
comment sort-on|fait-on|sortir|obtenir|exporter|imprimer|creer|activer|supprimer|proceder|se|changer|peut-on|dois-je|on|je
ou se|est trouve|situe|desormais|maintenant
simple|petite question
savez-vous|sauriez-vous|auriez-vous`,
    "plain-question-mark": `
?`,
    "root-cause": `
cause|causes|raison|origine
rapport d'|final|incident
compte rendu`,
    documentation: `
documentation|doc|manuel|guide|notice|aide_en_ligne
doc
notes de version`,
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
quisiera|me|nos gustaria? saber
como saco|bajo|paso|cambio|creo|anado|configuro|activo|elimino|puedo|obtengo|consigo|veo|filtro|imprimo|doy|exporto|borro|quito|pongo|cambia|anade|saca
sabeis|saben|sabe como|si|donde
cuando estara|estaria|sale
seria posible
cual|cuales fue|fueron|era`,
    "plain-question-mark": `
?`,
    "root-cause": `
causa|motivo|informe|origen|que paso|ocurrio`,
    documentation: `
documentacion|manual|guia|ayuda
notas de la version`,
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
gostaria|gostariamos de saber
como tiro|baixo|mudo|crio|adiciono|configuro|ativo|excluo|consigo|vejo|filtro|emito|eu|exporto|coloco|troco|gero|altero|obtenho
sabem|sabe|saberiam como|se|onde
quando vai|estara|sai
seria possivel
qual|quais foi|foram|era`,
    "plain-question-mark": `
?`,
    "root-cause": `
causa|motivo|relatorio|origem
o que houve|aconteceu`,
    documentation: `
documentacao|manual|guia|ajuda
notas da versao`,
  },
  it: {
    question: `
come posso|si|fare|possiamo
dove posso|trovo|si
e possibile
domanda|informazione
potete|potreste .. dirmi|spiegare|confermare`,
    "plain-question-mark": `
?`,
    documentation: `
documentazione|manuale|guida`,
  },
  nl: {
    question: `
hoe kan|kunnen|moet|stel|doe|maak|werkt
waar kan|vind|kunnen|staat
welke is
kunt|kun u|jullie|je .. vertellen|uitleggen|bevestigen|aangeven
is het mogelijk|normaal
vraag|vraagje`,
    "plain-question-mark": `
?`,
    documentation: `
documentatie|handleiding|helppagina`,
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
ですか
どのボタン
どこにあ
どこから
したいのですが
伺います
お伺い
お聞き
方法はあ`,
    "plain-question-mark": `
?
か。`,
    "root-cause": `
原因
報告書
経緯`,
    documentation: `
マニュアル
ドキュメント
ガイド
ヘルプ
手順書`,
  },
};
