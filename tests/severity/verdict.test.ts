import { describe, expect, it } from "vitest";
import { EN } from "../../shared/i18n/reasons/en";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { assessSeverity } from "../../shared/severity/assess";
import { readTicket } from "../../shared/text/read-ticket";
import type { Ticket } from "../../shared/types";
import { type Scenario, ticketOf } from "./scenario";

type Comment = Scenario["comments"][number];

const customer = (text: string): Comment => ({ by: "customer", public: true, text });
const agent = (text: string): Comment => ({ by: "agent", public: true, text });
const note = (text: string): Comment => ({ by: "engineer", public: false, text });

function assess(
  comments: readonly Comment[],
  claim: { readonly claimed?: string | null; readonly plan?: string | null } = {},
  more: Partial<Ticket> = {},
) {
  const { claimed = "sev3", plan = "enterprise" } = claim;
  const ticket = { ...ticketOf({ id: "t", claimed, plan, subject: "", comments }), subject: null, ...more };
  return assessSeverity(ticket, readTicket(ticket), DEFAULT_POLICY);
}

const OUTAGE = "Nobody can log in to production since 8:00, all 300 users. There is no other way to work.";

describe("who is affected is told by those whom it affects", () => {
  const signals = (comments: readonly Comment[]) => assess(comments).signals.map(({ id }) => id);
  const VAGUE = "The export stops half way in production.";

  it.each([
    "I am looking into it.",
    "I cannot see it on my machine.",
    "Für mich sieht es so aus. Ich kann es bei mir nicht nachstellen.",
    "Je suis bloqué ici, je ne peux pas le voir sur mon poste.",
    "Ya lo miro, pero no puedo verlo en mi equipo.",
    "Não consigo ver no meu computador.",
    "私のパソコンだけかもしれません。",
  ])("so what whoever works on it says of themselves is no person affected: %s", (words) => {
    for (const said of [agent(words), note(words)]) {
      expect(signals([customer(VAGUE), said])).not.toContain("scope-one-user");
      expect(signals([customer(VAGUE), said])).not.toContain("scope-one-only");
      expect(assess([customer(VAGUE), said]).impact).toBe(assess([customer(VAGUE)]).impact);
    }
  });

  it("but a customer's words are", () => {
    expect(signals([customer(`${VAGUE} I cannot work.`)])).toContain("scope-one-user");
    expect(signals([customer(VAGUE), customer("It is only me.")])).toContain("scope-one-only");
  });

  it("and so is what an agent tells of somebody else", () => {
    expect(signals([customer(VAGUE), note("She called: one of our users cannot export.")])).toContain("scope-one-user");
    expect(signals([customer(VAGUE), note("Only one user is affected, she says.")])).toContain("scope-one-only");
  });

  it("and a note that all are stopped is not outweighed by how little the customer wrote", () => {
    const one = customer("The export of one report fails for one user, the others can work.");
    const all = note("All users are affected, nobody can log in, production is down.");
    expect(assess([one]).matrix).toBe("sev4");
    expect(assess([one, all])).toMatchObject({ impact: "extensive", urgency: "critical" });
  });
});

describe("impact and urgency", () => {
  it("calls an outage for everyone without a way round extensive and critical", () => {
    expect(assess([customer(OUTAGE)])).toMatchObject({ impact: "extensive", urgency: "critical", matrix: "sev1" });
  });

  it.each([
    "All users are locked out in production.",
    "All our users cannot print. Production is down.",
    "Nobody can log in to production. All users are affected.",
    "Customers cannot check out, the shop is down.",
    "Our checkout is down in production, orders cannot be placed.",
    "Plus personne ne peut se connecter, la production est à l'arrêt.",
    "本番環境で全ユーザーがログインできません。",
  ])("calls an outage told in few words an outage: %s", (text) => {
    expect(assess([customer(text)], { claimed: "sev4" })).toMatchObject({ matrix: "sev1", verdict: "understated" });
  });

  it("lowers the urgency where an acceptable way round exists", () => {
    const text = `The invoice screen shows an error for all 300 users since Monday. They use the old screen instead, which is fine for now.`;
    expect(assess([customer(text)])).toMatchObject({ impact: "significant", urgency: "medium", matrix: "sev3" });
  });

  it("calls nothing critical that has an acceptable way round, even where nobody tells who is affected", () => {
    const text = `The step "register webhook" of our deploy job fails since this morning with HTTP 401. The same job worked yesterday. We run version 2.8.0 in production. As a workaround we register the webhook in the console.`;
    expect(assess([customer(text)]).urgency).not.toBe("critical");
  });

  it("calls a flaw of looks minor, however long its steps", () => {
    const text = `There is a typo in a tooltip of console 4.12.1 ("Dashbord"). Everything else works normally, it is only cosmetic.

Steps to reproduce:
1. Open Shipments.
2. Choose a hundred parcels and press Print.
3. Wait for the job to end.

Expected: "Dashboard". Actual: "Dashbord".`;
    const report = assess([customer(text)], {}, { subject: "Typo in the console" });
    expect(report).toMatchObject({ impact: "minor", urgency: "low", matrix: "sev4" });
  });

  it("calls a costly way round high", () => {
    const text =
      "Orders of 9 of our 27 shops are not transferred. Three clerks type them in by hand, four hours a day.";
    expect(assess([customer(text)])).toMatchObject({ impact: "significant", urgency: "high", matrix: "sev2" });
  });

  it("calls what comes and goes medium, even for everyone", () => {
    const text =
      "From time to time all 500 users are logged out of the system. They log in again and carry on working.";
    expect(assess([customer(text)]).urgency).toBe("medium");
  });

  it("keeps a test environment minor, whatever the deadline", () => {
    const text = "Nobody can log in to our staging environment and we go live tomorrow. Production is not affected.";
    expect(assess([customer(text)])).toMatchObject({ impact: "minor", urgency: "high", matrix: "sev4" });
  });

  it("calls a past outage extensive and not pressing", () => {
    const text =
      "Yesterday from 9 to 11 nobody in the company could log in. It works again since then. What was the cause?";
    expect(assess([customer(text)])).toMatchObject({ impact: "extensive", urgency: "low", matrix: "sev3" });
  });

  it("calls lost data that is not back extensive and critical, however calm the words", () => {
    const text = "No hurry, but 900 customer records disappeared last night and restoring them fails.";
    expect(assess([customer(text)])).toMatchObject({ impact: "extensive", urgency: "critical" });
  });

  it("calls an exposure extensive, even in the words of a flaw of looks", () => {
    const text = "Small cosmetic thing: the list shows invoices that belong to another company.";
    expect(assess([customer(text)])).toMatchObject({ impact: "extensive", urgency: "critical" });
  });

  it("does not take a team that a ticket was passed on to for people who are affected", () => {
    const ids = (text: string) => assess([customer("The logo is shifted."), agent(text)]).signals.map(({ id }) => id);
    expect(ids("I have passed it on to the console team.")).not.toContain("scope-department");
    expect(ids("It fails for the console team.")).toContain("scope-department");
  });

  it("takes a wish for a wish, whatever its words", () => {
    const text =
      "It is a complete outage of productivity that there is no bulk edit. Please implement it in the next release.";
    expect(assess([customer(text)])).toMatchObject({ impact: "minor", urgency: "low" });
  });
});

describe("context", () => {
  it("does not take a denied harm for one", () => {
    const text = "No data was lost and nobody is blocked. The label of the button has a typo.";
    expect(assess([customer(text)])).toMatchObject({ impact: "minor", urgency: "low" });
  });

  it("does not take what might happen for what did", () => {
    const text = "What happens if the data centre goes down in production? Would data be lost? All is well today.";
    expect(assess([customer(text)])).toMatchObject({ impact: "minor", urgency: "low" });
  });

  it("does not take quoted mail for news", () => {
    const text = `Thanks, that is long solved. How do I download the invoice?\n\nOn 3 Feb, Ana wrote:\n> production is down for all users, nobody can log in`;
    expect(assess([customer(text)])).toMatchObject({ impact: "minor", urgency: "low" });
  });

  it("lets a later comment of the customer narrow the scope", () => {
    const later = "My mistake, it's only me. I use another computer in the meantime.";
    expect(assess([customer(OUTAGE), customer(later)])).toMatchObject({ impact: "minor", urgency: "medium" });
  });

  it("lets a later comment widen the scope", () => {
    const first = "One of our users cannot log in.";
    expect(assess([customer(first), customer(`It is now everyone. ${OUTAGE}`)])).toMatchObject({ impact: "extensive" });
  });

  it("does not believe an agent's reply that the customer denies", () => {
    const comments = [customer(OUTAGE), agent("This is fixed now."), customer("It is still down for all of us.")];
    expect(assess(comments)).toMatchObject({ impact: "extensive", urgency: "critical" });
  });

  it("learns from an internal note", () => {
    const comments = [
      customer("Totals look odd for our group."),
      note("The stored bookings are corrupted, still being written."),
    ];
    expect(assess(comments)).toMatchObject({ impact: "extensive", urgency: "critical" });
  });
});

describe("verdict", () => {
  it.each([
    ["sev1", "supported"],
    ["sev2", "understated"],
    [null, null],
    ["p1", "unclear"],
  ])("compares the claim %s with what is due: %s", (claimed, verdict) => {
    expect(assess([customer(OUTAGE)], { claimed }).verdict).toBe(verdict);
  });

  it.each([
    ["enterprise", "sev1"],
    ["business", "sev2"],
    ["free", "sev3"],
    [null, "sev1"],
    ["unheard-of", "sev1"],
  ])("caps an outage by the plan %s at %s", (plan, entitled) => {
    expect(assess([customer(OUTAGE)], { plan })).toMatchObject({ matrix: "sev1", entitled });
  });

  it.each([
    ["business", "sev1"],
    ["free", "sev3"],
  ])("lifts the cap of the plan %s for an exposure to %s", (plan, entitled) => {
    const text = "We can see documents of another company, with names and salaries.";
    expect(assess([customer(text)], { plan })).toMatchObject({ matrix: "sev1", entitled });
  });

  it.each(["It is not working. Sev 1!!!", "", "As discussed on the phone, please treat with top priority.", "!?"])(
    "says unclear where the text gives no basis: %s",
    (text) => {
      expect(assess([customer(text)], { claimed: "sev1" })).toMatchObject({
        impact: "unknown",
        urgency: "unknown",
        matrix: null,
        entitled: null,
        verdict: "unclear",
      });
    },
  );
});

describe("wording", () => {
  it("gives the agent one sentence with the decisive facts", () => {
    expect(assess([customer(OUTAGE)], { claimed: "sev3", plan: "business" }).reason(EN)).toBe(
      "All or most users are affected now, with no way round: extensive × critical is Sev-1, and the plan allows Sev-2; the claim is Sev-3.",
    );
  });

  it("asks the customer what would settle it", () => {
    expect(assess([customer("It is not working. Please fix it ASAP.")]).reply).toContain(
      "could you tell us what exactly does not work, and for how many people in production?",
    );
  });

  it.each([
    ["de", "Seit 8 Uhr kann sich niemand mehr anmelden, alle Mitarbeiter sind betroffen.", "Guten Tag"],
    ["fr", "Depuis ce matin plus personne ne peut se connecter à la plateforme, nous sommes bloqués.", "Bonjour"],
    ["es", "Desde las 9 nadie puede entrar en el sistema y no hay ninguna alternativa para los usuarios.", "Hola"],
    ["pt", "Desde as 7h ninguém consegue acessar o sistema e não temos outra alternativa para os usuários.", "Olá"],
    ["ja", "今朝から全社員が本番環境にログインできません。他に手段がありません。", "お世話に"],
  ])("answers in the customer's language: %s", (_, text, greeting) => {
    expect(assess([customer(text)]).reply.startsWith(greeting)).toBe(true);
  });

  it("never repeats the customer's words in the draft", () => {
    const text = `${OUTAGE} The password is hunter2-swordfish.`;
    expect(assess([customer(text)]).reply).not.toContain("hunter2");
  });
});

describe("signals", () => {
  it("are spans of the texts", () => {
    const signals = assess([customer(OUTAGE)]).signals.map(({ id, text, start, end }) => [
      id,
      text,
      OUTAGE.slice(start, end),
    ]);
    expect(signals).toContainEqual(["nobody-can", "description", "Nobody can"]);
    expect(signals).toContainEqual(["no-workaround", "description", "no other way"]);
  });

  it("take what is numbered for no share of those who are affected", () => {
    const ids = (text: string) => assess([customer(text)]).signals.map(({ id }) => id);
    expect(ids("Of 2500 parcels 429 were refused.")).toContain("count-ratio");
    expect(ids("Batch 2499 of 2500: 429 rows sent at 07:20.")).not.toContain("count-ratio");
  });

  it("leave out what is denied", () => {
    const ids = assess([customer("No data was lost.")]).signals.map(({ id }) => id);
    expect(ids).not.toContain("data-loss");
  });
});
