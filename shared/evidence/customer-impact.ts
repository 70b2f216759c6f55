import { phrases } from "../text/phrases";
import type { EvidenceDetector } from "./detector";
import { mentions } from "./discourse/mentions";

const SAYS = phrases(
  // Who is hit.
  "(all|every|most|many|several|multiple|numerous|thousands of|hundreds of|dozens of|lots of|half of|majority of|none of|# percent of) ..2 (users|customers|clients|employees|colleagues|agents|people|staff|teams|tenants|patients|students|merchants|shops|stores|branches|departments|offices|subscribers|visitors|drivers|workers|locations)",
  "# ..1 (users|customers|clients|employees|colleagues|agents|people|tenants|patients|students|merchants|stores|shops|branches|seats|orders|invoices|accounts|drivers|workers)",
  "(our|my|their) ..1 (customers|clients|users|employees|staff|team|teams|colleagues|company|business|organisation|organization|warehouse|department|shop|store|patients|students|agents|sales|support|partners|merchants|office) ..3 (cannot|can't|are|is|have|has|unable|lose|lost|complain|complaining|wait|waiting|see|get|were|was|could|couldn't|need|had|do|don't|no)",
  "(everyone|everybody|whole|entire) ..2 (company|team|department|office|organisation|organization|floor|site|affected|is|cannot|can't|in)",
  "(affects|affecting|affected|impacts|impacting|impacted|hits|hitting) ..3 (all|many|most|our|us|users|customers|clients|production|business|everyone|everybody|#|several|multiple|operations|people|lot|large)",
  "(are|is|being) (heavily|severely|badly|all|also)? (affected|impacted)",
  "(customers|users|clients|people|patients|students|staff|employees|agents|colleagues|workers|drivers) (are|is|were|have been|get|keep)? (complaining|complain|blocked|locked out|unable|stuck|waiting|idle|calling|leaving|angry|affected|impacted|cancelling|canceling)",
  "(customers|clients|patients|staff|employees|agents|colleagues|workers|drivers|nobody|no one|noone|team|we) (cannot|can't|can not|couldn't|could not|can) ..2 (work|log|login|sign|order|pay|access|bill|invoice|ship|deploy|release|serve|process|sell|book|check|do|use|continue|open|reach|print|take|send)",
  // What stands still.
  "(blocks|blocking|blocked|halts|halted|prevents|preventing|stops|stopping|keeps|keeping|hinders|forces|forcing) ..1 (us|our|users|customers|me|people|everyone|work|production|release|deployment|the team|all|go live|staff)",
  "(blocker|showstopper|show stopper|standstill|outage|downtime|business critical|mission critical|business impact|critical for us|critical to us)",
  "(business|work|production|operations|sales|shipping|billing|warehouse|office|line) ..2 (stopped|halted|standing still|at a halt|on hold|blocked|suffering|interrupted|idle|down)",
  "(cluster|service|site|website|system|server|servers|platform|shop|store|production|application|portal|api|namenode|database|nodes|network|instance) ..1 (is|was|are|were|went|goes|going|being|became|becomes|been) ..1 (down|unavailable|offline|unusable|inaccessible|unresponsive|unreachable|dead)",
  "(brings|brought|bring|takes|took|taking|bringing) ..4 (down|offline)",
  "(nightly|daily|hourly|scheduled|weekly|monthly|batch) ..3 (fails|failed|failing|fail|crashes|stops|stopped|delayed|broken)",
  "(our|all|the) ..2 (jobs|builds|pipelines|deployments|backups|imports|exports|reports|orders|payments|shipments|invoices|application|product) ..2 (fail|failing|failed|are stuck|lost|delayed|doesn't work|does not work|don't work|blocked|broken)",
  "(hours|days|weeks|minutes) (behind|late|of work|of downtime|lost|wasted)",
  "(wasted|waste|wasting|lost|lose|losing|spent|spend|cost|costs|costing) ..3 (hours|days|time|money|revenue|sales|orders|customers|business|productivity|weeks|dollars|euros)",
  "(unusable|useless|impossible to use|not usable|can't be used) (for|to|by|in|at) ..2 (us|our|me|users|customers|production|anyone|work|people)",
  // Money, dates, law.
  "(revenue|refund|refunds|penalty|penalties|fines|compensation|payroll|churn|lawsuit)",
  "(deadline|deadlines|due date|month end|quarter end|year end|closing date)",
  "(go live|golive|launch|release|audit|demo|audit deadline|filing|closing|payday) ..3 (tomorrow|today|tonight|on monday|on tuesday|on wednesday|on thursday|on friday|next week|this week|by|in # days|in # hours|at risk)",
  "(must|need to|have to|has to) ..6 (by|before|until) (today|tonight|tomorrow|noon|midnight|monday|tuesday|wednesday|thursday|friday|#|the end|eod|end)",
  // Data.
  "(data|work|documents|records|files|orders|messages|emails|events|transactions) (loss|corruption)",
  "(lost|lose|loses|losing|lost all|wiped|deleted|destroys|destroyed|corrupts|corrupted) ..2 (my|our|your|all|their|his|user|users|customer|customers) ..2 (data|work|files|documents|changes|records|bookmarks|passwords|settings|mails|emails|messages|history|orders|mail)",
  "(data|files|records|database|documents|orders|messages|emails|transactions) ..2 (lost|corrupted|corrupt|deleted|overwritten|wiped|destroyed|leaked|exposed)",
  // German
  "(wir|kunden|mitarbeiter|kollegen|fahrer|patienten|lehrer|arzte|pflegekrafte) (kommen|kommt|warten|stehen|mussen|erfahren|verlieren|sehen|erhalten|bekommen) ..5 (nicht|nichts|keine|kein|warten|wegschicken|herum|auf)",
  "(patienten|kunden|gaste|lieferanten|anrufer) ..3 (wegschicken|vertrosten|abweisen|warten|weglaufen)",
  "(stapeln|stauen) sich",
  "# ..1 (pakete|monteure|fahrer|kassen|paletten|lkw|schuler|lehrer|platze|gerate|fahrzeuge|maschinen)",
  "(lohnabrechnung|gehaltslauf|inventur|auslieferung|messe|prufung|abgabe|audit|go live) ..5 (morgen|heute|raus|ubermorgen|freitag|montag|diese woche)",
  "(umsatz|geld|auftrage|kunden) (verlieren|entgeht|verloren)",
  "unsere (fahrer|kollegen|kunden|mitarbeiter|patienten|techniker|monteure|lieferanten) ..4 (nicht|nichts|keine|kein|warten)",
  "(alle|viele|mehrere|samtliche|einige|hunderte|tausende|unsere|#) ..2 (nutzer|benutzer|kunden|mitarbeiter|mitarbeiterinnen|anwender|kollegen|filialen|standorte|abteilungen|patienten|arbeitsplatze|user|bestellungen|auftrage|rechnungen)",
  "(niemand|keiner|die ganze firma|das ganze team|gesamte ..2 (firma|abteilung|belegschaft|unternehmen|produktion))",
  "(betroffen|betrifft|stillstand|steht still|stehen still|ausfall|umsatz|umsatzverlust|umsatzausfall|datenverlust|produktion steht|arbeitsunfahig|vertragsstrafe|frist|stichtag|monatsabschluss|jahresabschluss|lohnlauf)",
  "(wir|kunden|mitarbeiter|kollegen) konnen ..5 (nicht|nichts|keine|kein)",
  // French
  "(nos|les) (chauffeurs|patients|clients|techniciens|vendeurs|agents|conducteurs|collegues|equipes|fournisseurs|eleves) ..2 (sont|ne|n'|attendent|restent|perdent)",
  "(sont|est) (concernes|concernees|penalises|touches|touchees|impactes|immobilises)",
  "nous ne pouvons plus|pas",
  "(renvoie|renvoyons|renvoyer) ..2 (patients|clients)",
  "# (colis|palettes|commandes|camions|dossiers|patients) ..2 (attendent|bloques|en attente|en souffrance)",
  "(paie|audit|livraison|salon|inventaire|mise en production|echeance) ..5 (demain|ce soir|aujourd'hui|lundi|vendredi)",
  "(tous|toutes|plusieurs|nombreux|beaucoup|nos|#|l' ensemble|la plupart) ..3 (utilisateurs|clients|collaborateurs|employes|salaries|agences|magasins|collegues|postes|commandes|factures|patients)",
  "(personne ne|impacte|impactes|impactee|bloques|chiffre d' affaires|perte de (donnees|revenu|ventes|clients)|arret de la production|a l' arret|echeance|cloture|date limite|production est)",
  "(nous|nos clients|les clients|les utilisateurs) ne (pouvons|peuvent|pouvait|pouvions)",
  // Spanish
  "(nuestros|los|las|nuestras) (conductores|pacientes|clientes|tecnicos|agentes|companeros|equipos|proveedores|alumnos|repartidores|dependientes) ..3 (no|esperan|siguen|pierden|estan)",
  "no podemos (registrar|facturar|vender|cobrar|enviar|atender|trabajar|trabalhar|emitir|entregar|cerrar)",
  "(mandando|enviando|despachando) ..2 (pacientes|clientes)",
  "# (paquetes|pedidos|camiones|cajas|palets|pacientes) (parados|parada|retenidos|esperando|bloqueados|sin)",
  "(nomina|auditoria|feria|inventario|entrega|lanzamiento) ..5 (manana|hoy|esta noche|lunes|viernes)",
  "(todos|todas|varios|muchos|muchas|nuestros|#|miles de|cientos de|la mayoria de) ..2 (usuarios|clientes|empleados|companeros|tiendas|sucursales|pedidos|facturas|oficinas|pacientes|alumnos|agentes)",
  "(nadie puede|afecta|afectados|afectando|perdida de (datos|ventas|ingresos)|perdiendo (ventas|dinero|clientes|ingresos|pedidos)|fecha limite|plazo|cierre (de mes|mensual|contable)|parada|paralizado|paralizada|bloqueados)",
  // Portuguese
  "(nossos|os|as|nossas) (motoristas|pacientes|clientes|tecnicos|agentes|colegas|equipes|fornecedores|alunos|entregadores|vendedores) ..2 (nao|ficam|esperam|perdem|estao)",
  "nao conseguimos (lancar|faturar|vender|cobrar|enviar|atender|trabalhar|emitir|entregar|fechar|registrar|despachar)",
  "(mandando|dispensando) ..2 (pacientes|clientes)",
  "# (pacotes|pedidos|caminhoes|caixas|paletes|pacientes) (parados|parado|retidos|esperando|aguardando|sem)",
  "(folha|auditoria|feira|inventario|entrega|lancamento) ..5 (amanha|hoje|esta noite|segunda|sexta)",
  "(prejudicados|prejudicado|prejudicadas)",
  "(todos|todas|varios|varias|muitos|muitas|nossos|#|milhares de|centenas de|a maioria) ..3 (usuarios|utilizadores|clientes|funcionarios|colaboradores|lojas|filiais|pedidos|faturas|pacientes|alunos|agentes|colegas)",
  "(ninguem consegue|afeta|afetados|afetando|perda de (dados|vendas|receita)|perdendo (vendas|dinheiro|clientes|receita|pedidos)|prazo|fechamento|parada|parado|paralisada|paralisado|bloqueados|prejuizo)",
  // Japanese
  "患者様|取引先|出荷でき|出荷が|困って|滞って|お待たせ|お帰りいただ|間に合わ|現場が|配送が|明日に迫|締め日|締切|監査",
  "全ユーザ|全社|全員|全ての顧客|全ての利用|すべてのユーザ|多くのユーザ|複数のユーザ|お客様|顧客|業務が|業務に|売上|損失|納期|期限|影響|利用者|データ消失|データが消|データ損失|社員|従業員|名が|名の|店舗",
);
const UNLESS = phrases(
  "(all|many|most|several|every) (user|users) ..1 (agent|settings|preferences|input|interface|names|name|id|ids|profiles|profile)",
  "(users|user|people|customers) (should|would|might|may|want|expect|can|could)",
  "(for|let|allow|allows|allowing|want) (all|many|most|some|several|our)? (users|customers|people) to",
  "(no|not|any) ..2 (impact|data loss|deadline)",
  "keine eile",
  "ohne auswirkung",
  "sin prisa",
);

export const customerImpact: EvidenceDetector = {
  kind: "customer-impact",
  title: "customer impact",
  why: "Who is hit and what it costs them decides the severity and who must know.",
  patterns: {},
  detect: (reading) => mentions(reading, { kind: "customer-impact", says: SAYS, unless: UNLESS, questions: "skip" }),
};
