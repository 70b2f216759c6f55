import type { Family } from "./family";

/** What works too slowly, and the functions without which a customer cannot work at all. */
export const PERFORMANCE: Family = {
  en: {
    "function-degraded": `
slow|slower|slowly|slowness|slows|sluggish|laggy|lag|lags|lagging|crawling|crawls|snail
latency|latencies
takes|take|took|taking|needs|lasts|wait|waits|loads|in .. # <unit>
takes|take|took|taking .. ages|forever|minutes|hours|eternity|long|longer
# <unit> per|for|each|to|instead
performance
delayed|delay|delays|backlog|late
degraded|degradation
choppy|stutter*|jitter|garbled audio`,
    "core-function": `
login|logins|log-in|sign-in|sign-ins|signin|sso|logon|sign-on
log|logs|logged|sign|signs|signed|get|gets|getting|got|let in|into|on
authenticat*|password*
system|systems|platform|service|application|applications|app|apps|portal|console|desk|everything|anything|softphone|website|site|client
production|prod
order|orders|ordering|checkout|check-out|cart|shop|sales
call|calls|phone|phones|telephony|lines|dispatch|dispatching|switchboard
ship|ships|shipping|shipment*|label|labels|parcels|delivery|deliveries|picking|warehouse
booking|bookings|book|reservations|appointment*|admission*|check-in|diary
payment|payments|pay|card|cards|till|tills|pos|terminal|terminals|cashier|transactions|payroll
requests|api|messages|mail|mails|connector|webhooks|sync
badges|clock in|timeclock|doors|gates
access|workspace|work
prescription*|medication*|patient*
invoice|invoices|invoicing|billing|bill`,
  },
  de: {
    "function-degraded": `
langsam|langsamer|trage|zah|lahm|verzogert|verzogerung*
dauert|braucht|benotigt .. # sekunde*|minute*|stunde*
dauert|braucht ewig|lange|langer|minuten|stunden
performance
braucht|brauchen|dauert|dauern|benotigt .. minuten|stunden|minute|sekunden
lahmt|zah
schleppend|im schneckentempo`,
    "core-function": `
anmelden|anmeldung|einloggen|login|log-in|einwahlen|zugriff|zugang
system|anwendung|plattform|portal|app|produktivsystem|produktion|software|dienst
bestellung*|auftrag*|auftrage|kasse|kassen|kassieren|kartenzahlung*|zahlung*|bezahlen
telefon*|anruf*|versand*|etikett*|lieferung*|buchen|buchung*|termine|lohn*|gehalt*
arbeiten|rechnung*|abrechn*|mails|rezept*|patienten*
tor|tore|schranke*|scanner|handscanner|dienstplan*|medikation*|befund*|befunde|labor*|antrag|antrage|kunden|lager|verladen|verladung|kommissionier*|auslieferung*|druck*|etikettendruck|freigabe*|vorgang*|vorgange|vorgangsmaske|ticketsystem|schnittstelle|ubertragung*|zeiterfassung|warenwirtschaft|erp|crm|dokumente*|akten|akte
schranke|schranken|parkhaus*|drucken|ausdrucken`,
  },
  fr: {
    "function-degraded": `
lent|lente|lents|lentes|lenteur|lenteurs|ralenti|ralentissement*
prend|prennent|dure|met|attendre .. # seconde*|minute*|heure*
rame|rament
prend|prennent|dure|durent|met|mettent|attendre|attendons .. secondes|minutes|minute|heure|heures
a la traine
au ralenti|compte-gouttes`,
    "core-function": `
connecter|connexion|connexions|acceder|acces|identifier|authentification|login
plateforme|systeme|application|logiciel|portail|service|production|outil
commande|commandes|caisse|caisses|paiement*|payer|encaisser|carte|cartes
appel|appels|telephon*|expedi*|etiquette*|livraison*|reservation*|rendez-vous|facture*|facturer|paie|travailler|messages|mails|ordonnance*
tournee*|portique*|porte|portes|badge*|douchette*|scanner*|charger|chargement|planning*|agenda*|resultat*|analyse*|labo*|bloc|dossier*|fiche|fiches|saisie*|virement*|stock*|entrepot*|bon|bons|impression*|imprim*|ecran*|tablette*|demande*|inscription*|pointage|pointeuse*|medicament*
barriere*|parking*|etiquettes|imprimer`,
  },
  es: {
    "function-degraded": `
lento|lenta|lentos|lentas|lentitud|lentisimo
tarda|tardan|demora|demoran .. # segundo*|minuto*|hora*
tarda|tardan|demora mucho|demasiado|minutos|horas
retraso|retrasos|rendimiento
tarda|tardan|demora|demoran|lleva .. minutos|segundos|horas|minuto
va|van|esta muy? lento|lenta|lentisimo|a_pedales|fatal
se arrastra`,
    "core-function": `
acceder|acceso|entrar|iniciar|sesion|login|autentic*|contrasena*|conectar*
sistema|plataforma|aplicacion|portal|servicio|produccion|programa|app
pedido*|venta*|cobr*|pago|pagos|caja*|tarjeta*|factur*|tpv
llamada*|telefon*|envio*|etiqueta*|entrega*|cita|citas|reserva*|nomina*|trabajar|mensajes|correos|receta*
agenda*|torno*|etiquetas|lector*|reloj*|fichar|fichaje*|cargar|carga|resultado*|laboratorio|historial*|ficha|fichas|albaran*|transferencia*|expediente*|almacen*|stock|ruta|rutas|impresor*|imprim*|tienda|web|caja|matricul*|inscripcion*|medicacion|datos
barrera*|aparcamiento*|imprimir`,
  },
  pt: {
    "function-degraded": `
lento|lenta|lentos|lentas|lentidao
demora|demoram|leva|levam .. # segundo*|minuto*|hora*
demora|demorando muito|demais|minutos|horas
atraso|atrasos|desempenho
demora|demoram|leva|levam|levando|demorando .. minutos|segundos|horas|minuto
esta|ta|fica muito? lento|lenta|devagar|lentissimo
se arrasta`,
    "core-function": `
acessar|acesso|entrar|login|logar|autentic*|senha|senhas|sessao|aceder
sistema|plataforma|aplicacao|aplicativo|portal|servico|producao|app
pedido*|venda*|cobr*|pagamento*|caixa*|cartao|cartoes|fatur*
nota fiscal
ligac*|chamada*|telefon*|envio*|etiqueta*|entrega*|consulta|consultas|agendamento*|reserva*|folha|trabalhar|mensagens|receita*|emitir
agenda*|catraca*|leitor*|ponto|carregar|carga|resultado*|exame*|laborator*|prontuario*|ficha|fichas|cadastro*|transferencia*|nota|notas|estoque|rota|rotas|impress*|imprim*|loja|site|caixa|matricula*|inscric*|medicac*|despachar|portaria|dados
cancela*|estacionamento*|imprimir`,
  },
  it: {
    "function-degraded": `
lento|lenta|lenti|lentezza|rallentament*`,
    "core-function": `
accedere|accesso|login|password
gestionale|sistema|piattaforma|applicazione|portale|servizio|produzione
ordin*|pagament*|cass*|fattur*|telefon*|chiamat*|spedizion*|prenotazion*|lavorare`,
  },
  nl: {
    "function-degraded": `
traag|langzaam|trage|vertraging`,
    "core-function": `
inloggen|aanmelden|toegang|login
systeem|platform|applicatie|portaal|dienst|productie|software
bestelling*|betaling*|betalen|kassa*|telefon*|gesprek*|verzend*|label*|afspra*|werken|factu*
dossiers|agenda|bestellingen|betalingen|scanner*|planning|recepten|uitslagen|magazijn|loon|documenten`,
  },
  ja: {
    "function-degraded": `
遅く
遅い
遅延
重い
重く
時間がかか
分かか
秒かか
もたつ
分ほどかか
秒ほどかか
時間ほどかか
もっさり
反応が遅
動作が遅`,
    "core-function": `
ログイン
サインイン
システム
サービス
本番
受注
注文
決済
支払
会計
電話
通話
出荷
予約
配送
アプリ
画面
給与
請求
レジ
接続
打刻
配車
改札
検査結果
カルテ
診療
患者
承認
振込
伝票
納品書
帳票
在庫
倉庫
スキャナ
登録
メール
入出庫
点呼
端末
ダッシュボード
印刷
ゲート
駐車場
ラベル`,
  },
};
