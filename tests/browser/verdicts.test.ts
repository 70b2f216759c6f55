import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SCENARIOS } from "../../workbench/tickets/index";
import { type Desk, type Glance, openDesk } from "./sidebar";

/** What the sidebar showed of one ticket with all cards open. */
interface Seen extends Glance {
  readonly text: string;
  readonly html: string;
  readonly elements: readonly string[];
  /** By how many pixels something is wider than the sidebar, and what. */
  readonly tooWide: readonly string[];
  /** Names of cards that touch the words beside them. */
  readonly crowded: readonly string[];
}

let desk: Desk;
const seen = new Map<number, Seen>();

const ticket = (id: number): Seen => {
  const found = seen.get(id);
  if (found === undefined) throw new Error(`Nobody looked at ${id}.`);
  return found;
};

beforeAll(async () => {
  desk = await openDesk();
  await desk.visit(4101);
  for (const { id } of SCENARIOS) {
    await desk.page.evaluate((wanted) => window.workbench.select(wanted), id);
    const frame = await desk.judged();
    await desk.openAllCards();
    seen.set(id, { ...(await desk.glance()), ...(await frame.evaluate(look)) });
  }
});

afterAll(async () => {
  await desk?.close();
});

/** Runs in the app. */
function look() {
  const { documentElement: root, body } = document;
  const all = [...body.querySelectorAll("*")];
  const reach = (element: Element) => Math.round(element.getBoundingClientRect().right - root.clientWidth);
  const right = (element: Element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getBoundingClientRect().right;
  };
  const crowded = [...body.querySelectorAll("section h2 button")].flatMap(({ children: [, name, line] }) => {
    if (name === undefined || line === undefined) return ["no line"];
    return line.getBoundingClientRect().left - right(name) < 4 ? [name.textContent ?? ""] : [];
  });
  return {
    crowded,
    text: body.innerText,
    html: root.outerHTML,
    elements: [...new Set(all.map(({ localName }) => localName))].sort(),
    tooWide: [
      ...all.filter((element) => reach(element) > 0).map((element) => `${element.localName} ${reach(element)}`),
      ...(root.scrollWidth > root.clientWidth ? [`page ${root.scrollWidth}`] : []),
    ],
  };
}

describe("each ticket of the workbench shows what it is there to show", () => {
  it("understated: an outage filed as normal priority looks Sev-1", () => {
    expect(ticket(4101)).toMatchObject({ headline: "Not ready to escalate", severity: "Sev-3, looks Sev-1" });
  });

  it("understated: the line that proves the outage is quoted", () => {
    expect(ticket(4101).text).toContain("None of our 14 sites in production can");
    expect(ticket(4101).text).toContain("There is no way around it");
  });

  it("overstated: a shifted logo is no Sev-1", () => {
    expect(ticket(4102)).toMatchObject({ headline: "Not ready to escalate", severity: "Sev-1, looks Sev-4" });
  });

  it("entitlement: a free plan's Sev-1 is at most Sev-3", () => {
    expect(ticket(4103).severity).toBe("Sev-1, looks Sev-3");
    expect(ticket(4103).text).toMatch(/The plan covers\s+Sev-3/);
  });

  it("privacy: the token is named and placed, and never shown in clear", () => {
    const { privacy, html, text } = ticket(4104);
    expect(privacy).toBe("GitHub token in comment 3");
    expect(text).toContain("Shown masked.");
    expect(html).not.toContain("Zq7Lm2Xv9Rt4Bn6Kd1Ws8Yp3Hc5Jf0Ga2UeT");
    expect(html).not.toContain("Zq7Lm2Xv9Rt4");
    expect(html).not.toContain("Hc5Jf0Ga2UeT");
  });

  it("clean: a whole escalation is ready", () => {
    expect(ticket(4105)).toMatchObject({ headline: "Ready to escalate", severity: "Sev-2 fits" });
    expect(ticket(4105).evidence).toMatch(/^(\d) of \1 needed found$/);
    expect(ticket(4105).elements).not.toContain("form");
  });

  it("long: evidence in comment 302 counts", () => {
    const { text } = ticket(4106);
    expect(text).toMatch(/Request ID found in comment 302/);
    expect(text).toContain("5e1d9c07-4f63-4f0a-9f0e-6c1b7c2f8d34");
    expect(text).not.toContain("could not be read");
  });

  it("German: an outage in German looks Sev-1, and the customer is asked in German", () => {
    expect(ticket(4107).severity).toBe("Sev-2, looks Sev-1");
    expect(ticket(4107).text).toMatch(/Guten Tag Katrin Vogel|Guten Tag Frau Vogel|Guten Tag,/);
    expect(ticket(4107).text).not.toContain("Thank you");
  });

  it("hostile: a stopped export stays what it is, whatever the ticket says of itself", () => {
    const { headline, severity, text } = ticket(4108);
    expect(headline).toBe("Not ready to escalate");
    expect(severity).toBe("Sev-3 fits");
    expect(text).not.toContain("Severity Sev-1, supported");
  });

  it("nothing known: it says so instead of guessing", () => {
    expect(ticket(4109).headline).not.toBe("Ready to escalate");
    expect(`${ticket(4109).headline}\n${ticket(4109).severity}`).toMatch(/Not enough to tell|Not set yet/);
  });

  it("sleeping pause: the customer answered, and the ticket still waits", () => {
    expect(ticket(4110).text).toMatch(/The customer wrote 5 h ago .* the ticket is still pending/);
  });

  it("sleeping pause: rows that miss in a report are no lost data", () => {
    expect(ticket(4110).severity).not.toContain("Sev-1");
  });

  it("staging only: down, but not in production", () => {
    expect(ticket(4111).severity).toBe("Sev-1, looks Sev-4");
  });

  it("breached: the missed reply is told, and by how much", () => {
    const { severity, sla, text } = ticket(4112);
    expect(severity).toBe("Sev-1 fits");
    expect(sla).toMatch(/^First reply missed/);
    expect(text).toMatch(/First reply Missed\s+1 h 36 min over/);
  });

  it("exposed data: a business plan may claim Sev-1 for it", () => {
    expect(ticket(4113).severity).toBe("Sev-3, looks Sev-1");
  });

  it("intermittent: slow on some mornings is Sev-3, and half of the evidence is missing", () => {
    expect(ticket(4114)).toMatchObject({ headline: "Not ready to escalate", severity: "Sev-3 fits" });
    expect(ticket(4114).evidence).toMatch(/^\d of \d, missing /);
  });
});

describe("whatever a ticket holds", () => {
  it("only the app's own elements stand in the sidebar", () => {
    const own =
      "a bdi blockquote button caption circle code dd details div dl dt form g h1 h2 h3 header input label li main mark ol p path polyline rect section span strong style summary svg table tbody td th thead time tr ul";
    const foreign = [...seen].flatMap(([id, { elements }]) =>
      elements.filter((element) => !own.split(" ").includes(element)).map((element) => `${id} ${element}`),
    );
    expect(foreign).toEqual([]);
    expect([...seen].filter(([, { elements }]) => elements.includes("a")).map(([id]) => id)).toEqual([]);
  });

  it("no dialog opens, no script of a ticket runs, nothing goes wrong unseen", async () => {
    expect(desk.accidents).toEqual([]);
    expect(await desk.page.title()).toBe("Firstpass workbench");
    expect(ticket(4108).html).not.toMatch(/<title>broken in/);
  });

  it("nothing is wider than 320 px with all cards open", () => {
    expect([...seen].flatMap(([id, { tooWide }]) => tooWide.map((what) => `${id} ${what}`))).toEqual([]);
  });

  it("no card's name touches the words beside it", () => {
    expect([...seen].flatMap(([id, { crowded }]) => crowded.map((name) => `${id} ${name}`))).toEqual([]);
  });

  it("no sign of a ticket turns the writing direction or moves a cursor", () => {
    const turned = [...seen].filter(([, { text }]) => /[\p{Bidi_C}\p{Cc}]/u.test(text.replace(/[\n\t]/g, "")));
    expect(turned.map(([id]) => id)).toEqual([]);
  });

  it("no text is unfinished", () => {
    const unfinished = [...seen].filter(([, { text }]) =>
      /undefined|NaN|\[object|\{[a-z]+\}/.test(text.replace(/\{"[^\n]*/g, "")),
    );
    expect(unfinished.map(([id]) => id)).toEqual([]);
  });
});
