import type { Family } from "./family";

/** Payments and revenue. */
export const MONEY: Family = {
  en: {
    "payment-failure": `
payment|payments|card|cards|contactless|paypal|checkout|transaction|transactions|debit|debits|credit|purchase|purchases|payouts|refunds|transfers ... fail*|declin*|reject*|refus*|error|errors|bounce*|stuck|not|cannot|can't|broken
<dont>|<cannot> ... pay|charge|collect|checkout
declin*|reject*|refus* ... card|cards|payment|payments
capture|captures|settlement|settlements|payout|payouts|refund|refunds|fees|money|dues|rent|donations|deposits ... pending|stuck|lapse|lapses|missing|isn't|aren't|never|held|blocked|not
turned down|away .. card|cards|payment|payments
payment|payments|card|cards|amex|visa|mastercard ... turned_down|bounces|unpaid|uncollected|lost
can't|cannot|don't|won't take|accept|charge|collect .. card|cards|payment|payments|cash|money`,
    "double-charge": `
charged|billed|debited|invoiced|paid|booked|withdrawn twice|double|multiple
double|duplicate|duplicated charge*|payment*|billing|debit*|booking*|withdrawal*
charged .. twice|again`,
    "revenue-loss": `
losing|lose|lost|loses|losses .. money|revenue|sales|customers|orders|euros|dollars|turnover|#
revenue|turnover
abandon* .. cart*|basket*
no|zero sales
euro|euros|eur|usd|dollars|pounds|gbp|k .. per|an|each|every hour|day|minute
costs|costing us #
turning|turn .. away`,
  },
  de: {
    "payment-failure": `
zahlung*|kartenzahlung*|karten|bezahl*|abbuchung*|lastschrift* ... fehl*|abgelehnt|nicht|scheitern|fehler|kein*|angenommen
zahllauf|uberweisung*|lastschriften|kartenterminal*|ec-gerat*|ec-terminal*|zahlungen ... fehl*|abgelehnt|nicht|scheitern|fehler|kein*|streik*`,
    "double-charge": `
doppelt|zweimal abgebucht|berechnet|belastet|verbucht`,
    "revenue-loss": `
umsatz*|einnahmen`,
  },
  fr: {
    "payment-failure": `
paiement*|carte|cartes|prelevement* ... echou*|refus*|rejet*|echec|erreur|plus|pas|impossible
encaissement*|virement*|transaction*|cb|tpe ... echou*|refus*|rejet*|echec|erreur|plus|pas|impossible`,
    "double-charge": `
debite*|facture*|preleve*|double deux|fois|prelevement|debit|facturation`,
    "revenue-loss": `
chiffre d' affaires
perdons`,
  },
  es: {
    "payment-failure": `
pago|pagos|tarjeta*|cobro*|tpv ... falla*|rechaz*|error*|no|denegad*`,
    "double-charge": `
cobrad*|cargad*|facturad*|cargo|cobro|doble dos|doble|duplicad*|veces|cobro|cargo`,
    "revenue-loss": `
perdiendo|perdemos dinero|ventas|clientes
facturacion`,
  },
  pt: {
    "payment-failure": `
pagamento*|cartao|cartoes|pix|boleto*|cobranc* ... falh*|recus*|erro*|nao|negad*|rejeit*`,
    "double-charge": `
cobrad*|debitad*|faturad*|cobranca duas|dobro|duplicad*|duplicidade|vezes`,
    "revenue-loss": `
perdendo|perdemos dinheiro|vendas|clientes
faturamento`,
  },
  it: {
    "payment-failure": `
pagament*|cart* ... rifiutat*|fallisc*|errore|non`,
  },
  nl: {
    "payment-failure": `
betaling*|pin* ... mislukk*|mislukt|geweigerd|fout|niet`,
  },
  ja: {
    "payment-failure": `
決済..でき
決済..エラー
決済..失敗
カード..使え
カード..エラー
支払..できま
支払..できな
会計処理..通ら
決済..拒否
決済..通ら
カード決済..拒否
カード..弾かれ
支払..滞
振込..進めませ
振込..でき
引き落とし..でき`,
    "double-charge": `
二重請求
二重決済
二重に..引き落と
二重に請求
2回請求`,
    "revenue-loss": `
売上..損
売上がゼロ
機会損失`,
  },
};
