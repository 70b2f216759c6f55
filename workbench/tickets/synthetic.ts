import { agents, customers, fields, groups } from "./directory";
import { days, hours, type Scenario, type Step } from "./scenario";

const SUBJECTS = [
  [
    "Label creation fails for all warehouses",
    "Since 08:10 UTC every label request in production answers HTTP 503 for all of our sites. Nothing leaves the docks and there is no workaround.",
  ],
  [
    "Webhook deliveries arrive twice",
    "Some webhooks for delivered parcels come twice since version 4.12.1. We filter them out by hand for now.",
  ],
  ["Typo in the console", "The word 'shipement' on the start page is misspelt. No hurry."],
  ["How do I export last month's report?", "Where do I find the export of all parcels of October as a spreadsheet?"],
  [
    "Tracking page is slow",
    "The tracking page needs 20 seconds in the afternoon. Expected is one second. It comes and goes.",
  ],
  ["Rechnung doppelt abgebucht", "Unsere Oktoberrechnung wurde zweimal abgebucht. Bitte erstatten Sie den Betrag."],
  [
    "Schnittstelle liefert Fehler 500",
    "Seit heute 7:30 Uhr antwortet die Schnittstelle in Produktion für alle Benutzer mit Fehler 500. Wir können nicht versenden.",
  ],
  [
    "Impossible de se connecter",
    "Depuis ce matin aucun de nos utilisateurs ne peut se connecter à la console en production. Toute l'équipe est bloquée.",
  ],
  ["Pregunta sobre la facturación", "¿Dónde puedo ver las facturas del año pasado?"],
  ["Erro ao importar pedidos", "A importação de pedidos para em 80 % com o código de erro IMP-204 desde ontem."],
  ["配送ラベルが印刷できません", "今朝から本番環境で全員がラベルを印刷できません。回避策はありません。"],
] as const;

const WRITERS = Object.values(customers);
const OWNERS = Object.values(agents);
const QUEUES = Object.values(groups);
const PRIORITIES = ["low", "normal", "normal", "high", "urgent"] as const;
const STATUSES = ["new", "open", "open", "open", "pending", "hold"] as const;
const FIRST_ID = 100_001;

/** Invented tickets for a long queue; the same ones at each call. */
export function syntheticTickets(count: number): readonly Scenario[] {
  const random = seeded(20_261_124);
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[]): T => {
    const picked = from[Math.floor(random() * from.length)];
    if (picked === undefined) throw new Error("There is nothing to pick from.");
    return picked;
  };
  return Array.from({ length: count }, (_, place): Scenario => {
    const [subject, text] = pick(SUBJECTS);
    const requester = pick(WRITERS);
    const owner = pick(OWNERS);
    // Most tickets are young; the square makes the old ones rare.
    const minutesAgo = 5 + Math.floor(random() ** 2 * days(12));
    const first: Step = { minutesAgo, by: requester, text };
    const isAnswered = random() < 0.6 && minutesAgo > hours(1);
    const answer: Step = {
      minutesAgo: Math.floor(minutesAgo * random()),
      by: owner,
      text: "Thank you, we are looking into it.",
      set: { assigneeId: owner.id },
    };
    return {
      id: FIRST_ID + place,
      shows: "One of many",
      subject: `${subject} (${place + 1})`,
      requester,
      channel: "email",
      opensWith: {
        status: pick(STATUSES),
        priority: pick(PRIORITIES),
        type: "incident",
        groupId: pick(QUEUES).id,
        custom: new Map([[fields.environment.id, "production"]]),
      },
      steps: isAnswered ? [first, answer] : [first],
    };
  });
}

/** Numbers from 0 to 1 that only look like chance: a linear congruence (Numerical Recipes, "Quick and dirty"). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
