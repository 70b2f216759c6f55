import { expect, test } from "vitest";
import { blankTicket } from "../../shared/blank-ticket";
import { repeatedRanges } from "../../shared/text/quotes";
import { readTicket } from "../../shared/text/read-ticket";
import type { Instant, Ticket, TicketText } from "../../shared/types";

const text = (id: string, body: string): TicketText => ({ id, by: "customer", public: true, at: null, body });

/** What is left of the last text. */
function rest(...bodies: string[]): string {
  const texts = bodies.map((body, index) => text(`comment:${index}`, body));
  const last = texts.at(-1);
  if (last === undefined) return "";
  let left = last.body;
  for (const { start, end } of [...(repeatedRanges(texts).get(last.id) ?? [])].reverse())
    left = left.slice(0, start) + left.slice(end);
  return left.replace(/\n{2,}/g, "\n").trim();
}

const report = "The nightly export fails with code 500 since Monday.\nIt worked until the upgrade to 4.2.";

test.each([
  [
    "marked lines",
    "Still failing.\n\n> The nightly export fails with code 500 since Monday.\n> It worked until the upgrade to 4.2.",
  ],
  [
    "an English mail",
    "Still failing.\n\nOn Mon, 23 Nov 2026 at 10:00, Kim Doe <kim@acme.example>\nwrote:\n\nThe nightly export fails with code 500 since Monday.\nIt worked until the upgrade to 4.2.",
  ],
  ["a German mail", `Still failing.\n\nAm 23.11.2026 um 10:00 schrieb Kim Doe:\n${report}`],
  ["a French mail", `Still failing.\n\nLe 23 nov. 2026 à 10:00, Kim Doe a écrit :\n${report}`],
  ["a separator", `Still failing.\n\n-----Original Message-----\n${report}`],
  [
    "a block of mail fields",
    `Still failing.\n\nFrom: Kim Doe\nSent: Monday, 23 November 2026 10:00\nTo: Support\nSubject: Export\n\n${report}`,
  ],
  ["the answer below", `> ${report.replace("\n", "\n> ")}\n\nStill failing.`],
  ["an indent", `Still failing.\n\n    ${report.replace("\n", "\n    ")}`],
  [
    "lines that were wrapped anew",
    "Still failing.\n\n> The nightly export fails with\n> code 500 since Monday. It worked until the\n> upgrade to 4.2.",
  ],
])("%s of an earlier text count for the earlier text", (_, body) => {
  expect(rest(report, body)).toBe("Still failing.");
});

test("answers between quoted lines are kept", () => {
  expect(
    rest(
      report,
      "> The nightly export fails with code 500 since Monday.\nYes, every night.\n> It worked until the upgrade to 4.2.\nNo, before.",
    ),
  ).toBe("Yes, every night.\nNo, before.");
});

test("a forwarded report that stands in no earlier text is kept", () => {
  const forwarded = "Please see below.\n\nOn 23 Nov 2026 Kim wrote:\n> The search is down for all of our branches.";
  expect(rest(report, forwarded)).toBe(forwarded.replace(/\n{2,}/g, "\n"));
});

test("the same words said again, not quoted, are kept", () => {
  expect(rest(report, report)).toBe(report);
});

test("an empty ticket has nothing repeated", () => {
  expect(repeatedRanges([])).toEqual(new Map());
});

test("a ticket is read with its subject first, and quotations blanked out", () => {
  const ticket: Ticket = {
    ...blankTicket("t", 1_000 as Instant),
    subject: "Export fails",
    texts: [text("description", report), text("comment:2", `> ${report.replace("\n", "\n> ")}\nStill so.`)],
  };
  const readings = readTicket(ticket);
  expect(readings.map(({ text: { id, by, at } }) => [id, by, at])).toEqual([
    ["subject", "customer", 1_000],
    ["description", "customer", null],
    ["comment:2", "customer", null],
  ]);
  expect(readings[2]?.reading.own.trim()).toBe("Still so.");
});
