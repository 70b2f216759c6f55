import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adfToText } from "../../shared/normalise/adf";
import { normaliseRow, parseCsvMap } from "../../shared/normalise/csv";
import { htmlToText } from "../../shared/normalise/html";
import { normaliseJira } from "../../shared/normalise/jira";
import { ticketsOf } from "../../shared/normalise/recognise";
import { normaliseTicket } from "../../shared/normalise/ticket";
import { ticketJson } from "../../shared/normalise/ticket-json";
import { wikiToText } from "../../shared/normalise/wiki";
import { normaliseZaf } from "../../shared/normalise/zaf";
import { normaliseZendesk } from "../../shared/normalise/zendesk";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { Result, Ticket } from "../../shared/types";

const options = { seed: 20261123, numRuns: 200 };
const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8"));
const canonical = {
  id: "t",
  createdAt: "2026-11-23T09:00:00Z",
  status: "open",
  texts: [
    { body: "a", at: "2026-11-23T09:00:00Z" },
    { body: "b", by: "agent" },
  ],
  attachments: [{ name: "x.log", bytes: 3 }],
  events: [{ kind: "status", at: "2026-11-23T10:00:00Z", from: "new", to: "open" }],
  sla: [{ metric: "first-reply", targetMinutes: 30, dueAt: "2026-11-23T09:30:00Z" }],
  fields: { product: "API" },
};

/** Values that platforms never send and somebody will. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    null,
    "",
    "__proto__",
    -1,
    1e300,
    {},
    [],
    [null],
    { toString: 1 },
    { length: -1 },
    "2026-02-30T00:00:00Z",
  ),
);

/** A fixture with one of its values replaced, wherever it stands. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  return fc.tuple(fc.nat(), odd).map(([pick, other]) => {
    const copy = structuredClone(value);
    const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
    const open: unknown[] = [copy];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (typeof at !== "object" || at === null) continue;
      for (const [key, child] of Object.entries(at)) {
        places.push({ holder: at as Record<string, unknown>, key });
        open.push(child ?? undefined);
      }
    }
    const place = places[pick % places.length];
    if (place !== undefined) place.holder[place.key] = other;
    return copy;
  });
}

/** A ticket is sound: its ids differ, its times are in order, and it comes back from its JSON as it was. */
function expectSound(result: Result<Ticket>): void {
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { message } of result.problems) expect(message).not.toBe("");
    return;
  }
  const { texts, events } = result.value;
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  expect(events.every((event, index) => index === 0 || event.at >= (events[index - 1]?.at ?? 0))).toBe(true);
  expect(normaliseTicket(JSON.parse(JSON.stringify(ticketJson(result.value))))).toEqual(
    JSON.parse(JSON.stringify(result)),
  );
}

describe("normalising never throws and gives sound tickets", () => {
  test("from any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        for (const result of ticketsOf(value, DEFAULT_POLICY)) expectSound(result);
        expectSound(normaliseTicket(value));
        expectSound(normaliseZendesk(value, DEFAULT_POLICY));
        expectSound(normaliseJira(value, DEFAULT_POLICY));
        expectSound(
          normaliseZaf({ ticket: value, sla: value, comments: value } as Record<string, unknown>, DEFAULT_POLICY),
        );
      }),
      options,
    );
  });

  test("from any value at all", () => {
    fc.assert(
      fc.property(
        fc.anything({ withMap: true, withSet: true, withDate: true, withBigInt: true, withNullPrototype: true }),
        (value) => {
          for (const result of ticketsOf(value, DEFAULT_POLICY)) expect(typeof result.ok).toBe("boolean");
          expect(typeof normaliseTicket(value).ok).toBe("boolean");
        },
      ),
      options,
    );
  });

  test.each([
    ["a canonical ticket", canonical],
    ["a Zendesk answer", fixture("zendesk-answer.json")],
    ["a Jira issue", fixture("jira-issue.json")],
  ])("from %s with any one value spoilt", (_, value) => {
    fc.assert(
      fc.property(spoilt(value), (input) => {
        for (const result of ticketsOf(input, DEFAULT_POLICY)) expectSound(result);
      }),
      options,
    );
  });

  test("from any CSV row and any map", () => {
    const map = parseCsvMap(
      '{"id":"id","createdAt":{"column":"at","format":"ISO","timeZone":"UTC"},"texts":[{"column":"text"}]}',
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("id", "at", "text", "__proto__"), fc.string()),
        fc.string(),
        (row, json) => {
          if (map.ok) expectSound(normaliseRow(row, map.value));
          expect(typeof parseCsvMap(json).ok).toBe("boolean");
        },
      ),
      options,
    );
  });
});

describe("rich text", () => {
  const tag = fc.constantFrom(
    "<p>",
    "</p>",
    "<li>",
    "<ul>",
    "</ul>",
    "<ol>",
    "<td>",
    "<tr>",
    "<table>",
    "</table>",
    "<pre>",
    "</pre>",
    "<a href=x>",
    "</a>",
    "<blockquote>",
    "</blockquote>",
    "<br>",
    "<h1>",
    "</h1>",
    "<div class='gmail_quote'>",
    "</div>",
    "<script>",
    "</script>",
    "&amp;",
    "&",
    "<!--",
  );
  const mark = fc.constantFrom(
    "{code}",
    "{quote}",
    "{noformat}",
    "{{",
    "}}",
    "[",
    "|",
    "]",
    "*",
    "_",
    "\n",
    "# ",
    "* ",
    "h1. ",
    "||",
    "!",
    "\\",
    "{color:red}",
    "https://x.example",
    "----",
  );

  test("of any HTML gives the same text twice and loses no word outside of tags", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, fc.constantFrom("word", " "))), (parts) => {
        const html = parts.join("");
        expect(htmlToText(html)).toBe(htmlToText(html));
        if (!/<script|<!--/.test(html)) {
          expect(htmlToText(html).split("word").length).toBe(html.split("word").length);
        }
      }),
      options,
    );
  });

  test("of any wiki markup keeps every word", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(mark, fc.constantFrom("word", " "))), (parts) => {
        const wiki = parts.join("");
        expect(wikiToText(wiki).split("word").length).toBeGreaterThanOrEqual(
          wiki.replace(/\[[^\]]*\]|![^!]*!/g, "").split("word").length,
        );
      }),
      options,
    );
  });

  test("of any JSON gives a text", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(typeof adfToText({ type: "doc", content: [value] })).toBe("string");
      }),
      options,
    );
  });
});
