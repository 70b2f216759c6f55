import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "../../shared/text/lines";
import { read } from "../../shared/text/reading";

const kinds = (body: string) => readLines(body).map(({ kind }) => kind);

test("a text has at most 500,000 lines, the last of which is all the rest", () => {
  const body = "a\n".repeat(600_000);
  const lines = readLines(body);
  expect(lines.length).toBe(500_000);
  expect(lines.at(-1)).toEqual({ start: 999_998, end: 1_200_000, kind: "prose" });
});

test.each([
  ["# Steps to reproduce", "heading"],
  ["**Environment**", "heading"],
  ["h3. Actual result", "heading"],
  ["1. Open the export page", "list-item"],
  ["2)Press save", "list-item"],
  ["- nothing happens", "list-item"],
  ["Step 3: choose a file", "list-item"],
  ["① 設定を開く", "list-item"],
  ["> did you restart it?", "quote"],
  ["  at com.acme.Billing.charge(Billing.java:88)", "log"],
  ["    at Object.run (/srv/app/index.js:10:5)", "log"],
  ['  File "/srv/app/main.py", line 3, in run', "log"],
  ["java.io.IOException: broken pipe", "log"],
  ["2026-11-23T09:14:02Z worker started", "log"],
  ["2026-11-23 09:14 ERROR worker gone", "log"],
  ["Nov 23 09:14:02 host sshd[411]: closed", "log"],
  ["[ERROR] could not connect", "log"],
  ["2026-11-23 09:14 we restarted the worker", "prose"],
  ["At noon the dashboard went blank.", "prose"],
  ["from 9:00 on nobody could log in", "prose"],
  ["$ curl -v https://api.example.com", "code"],
  ["  return total;", "code"],
  ["import { run } from './run'", "code"],
  ["<server port='80'/>", "code"],
  ["We saved it twice, closed the tab, and then it crashed;", "prose"],
  ["----", "blank"],
  ["\t ", "blank"],
])("%j is %s", (line, kind) => {
  expect(kinds(line)).toEqual([kind]);
});

test("a title over a rule is a heading", () => {
  expect(kinds("Steps\n-----\nOpen it")).toEqual(["heading", "blank", "prose"]);
});

test("indented lines after a blank one are code only where they look like code", () => {
  expect(kinds("So:\n\n    run(now)\n    stop(now)\n\n    and then it just hangs for ever")).toEqual([
    "prose",
    "blank",
    "code",
    "code",
    "blank",
    "prose",
  ]);
});

test.each([
  ["```", "```"],
  ["~~~ json", "~~~"],
  ["{code:java}", "{code}"],
  ["{noformat}", "{noformat}"],
  ["<pre class=x>", "</pre>"],
])("what stands between %s and %s is code", (open, close) => {
  expect(kinds(`We ran\n${open}\nhello\n\nworld\n${close}\nand it failed.`)).toEqual([
    "prose",
    "code",
    "code",
    "code",
    "code",
    "code",
    "prose",
  ]);
});

test("words before a fence are the writer's own, and a fence may open and close in one line", () => {
  expect(kinds("We ran: {code}\nhello\n{code}\nIt says {code}none{code} then.")).toEqual([
    "prose",
    "code",
    "code",
    "prose",
  ]);
});

test("an unclosed fence ends at the next blank line", () => {
  expect(kinds("```\nhello\n\nIt failed.")).toEqual(["code", "code", "blank", "prose"]);
});

test("a closing and short lines after it are a signature, a question after it is not", () => {
  expect(kinds("It fails.\n\nBest regards,\nKim\nAcme Ltd")).toEqual([
    "prose",
    "blank",
    "signature",
    "signature",
    "signature",
  ]);
  expect(kinds("Viele Grüße\nKim\n\nPS: Does it also fail for you?")).toEqual(["prose", "prose", "blank", "prose"]);
});

test("a signature may stand above a quoted mail", () => {
  expect(kinds("Done.\nMerci,\nLou\n\nLe 3 mars 2026 à 10:00, Kim <k@acme.example> a écrit :\n> ça marche ?")).toEqual([
    "prose",
    "signature",
    "signature",
    "signature",
    "prose",
    "quote",
  ]);
});

test("a delimiter with a long text below hides nothing", () => {
  const tail = Array.from({ length: 30 }, (_, i) => `Row ${i} was lost.`).join("\n");
  expect(kinds(`-- \n${tail}`)).not.toContain("signature");
});

test("a device's tag line is a signature wherever it stands", () => {
  expect(kinds("Sent from my iPhone\n\nThe screen stays blank after the update, for everybody here.")[0]).toBe(
    "signature",
  );
});

test("line breaks of all systems part lines, and no line holds one", () => {
  const body = "a\r\nb\rc\nd";
  expect(readLines(body).map(({ start, end }) => body.slice(start, end))).toEqual(["a", "b", "c", "d"]);
});

test("any text is cut into lines that cover it, and its views keep its length", () => {
  const bit = fc.constantFrom(
    "```",
    "{code}",
    "<pre>",
    "\n",
    "\r\n",
    "-- ",
    "> ",
    "at x(",
    "Thanks,",
    "On 1 x wrote:",
    " ",
    "é",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(bit, fc.string({ unit: "binary" }))), (bits) => {
      const body = bits.join("");
      const reading = read(body, [{ start: 0, end: Math.min(3, body.length) }]);
      expect(reading.own.length).toBe(body.length);
      expect(reading.prose.length).toBe(body.length);
      let last = 0;
      for (const { start, end } of reading.lines) {
        expect(body.slice(last, start)).toMatch(/^(?:|\r|\n|\r\n)$/);
        last = end;
      }
      expect(last).toBe(body.length);
      for (const { start, end } of reading.sentences) {
        expect(start).toBeLessThan(end);
        expect(end - start).toBeLessThanOrEqual(1010);
      }
    }),
    { seed: 2, numRuns: 60 },
  );
});
