import { describe, expect, test } from "vitest";
import { type CsvMap, normaliseRow, parseCsvMap } from "../../shared/normalise/csv";
import { readLocalTime } from "../../shared/normalise/local-time";

function mapOf(value: unknown): CsvMap {
  const result = parseCsvMap(JSON.stringify(value));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const map = mapOf({
  id: "Number",
  createdAt: { column: "Opened", format: "DD/MM/YYYY HH:mm", timeZone: "Europe/Berlin" },
  resolvedAt: { column: "Resolved", format: "DD/MM/YYYY HH:mm", timeZone: "Europe/Berlin" },
  subject: "Title",
  status: { column: "State", values: { "Awaiting User": "pending" } },
  severity: { column: "Priority", values: { "1 - Critical": "sev1" } },
  organization: "Company",
  texts: [
    { column: "Description", by: "customer" },
    { column: "Notes", by: "agent", public: false },
  ],
  fields: { category: "Category", region: { column: "Site", values: { HAM: "Hamburg" } } },
});

const row = {
  Number: "INC1",
  Opened: "02/03/2026 09:00",
  Resolved: "",
  Title: "Printer on fire",
  State: "Awaiting User",
  Priority: "1 - Critical",
  Company: "Acme",
  Description: "It burns.",
  Notes: "",
  Category: "hardware",
  Site: "HAM",
};

describe("a row", () => {
  test("becomes a ticket as its map says", () => {
    expect(normaliseRow(row, map)).toMatchObject({
      ok: true,
      value: {
        id: "INC1",
        source: "csv",
        subject: "Printer on fire",
        status: "pending",
        severity: "sev1",
        createdAt: Date.parse("2026-03-02T08:00:00Z"),
        organization: { id: null, name: "Acme" },
        texts: [{ id: "description", by: "customer", public: true, body: "It burns." }],
        events: [],
        fields: { category: "hardware", region: "Hamburg" },
      },
    });
  });

  test("may say when it was resolved", () => {
    const result = normaliseRow({ ...row, Resolved: "03/03/2026 10:30" }, map);
    expect(result.ok && result.value.events).toEqual([{ kind: "resolved", at: Date.parse("2026-03-03T09:30:00Z") }]);
  });

  test.each([
    [{ ...row, Number: " " }, "Number", "This row has no id."],
    [{ ...row, Opened: "" }, "Opened", "Row INC1 does not say when it was created."],
    [
      { ...row, Opened: "31/02/2026 09:00" },
      "Opened",
      'Row INC1: "31/02/2026 09:00" is no time of the form DD/MM/YYYY HH:mm.',
    ],
    [{ Numbr: "INC1", Opened: "" }, "Number", 'The file has no column "Number".'],
  ])("without id or time is refused", (bad, path, message) => {
    expect(normaliseRow(bad, map)).toMatchObject({ ok: false, problems: [{ path, message }] });
  });
});

describe("a map", () => {
  test.each([
    [
      { id: "N", createdAt: "O", subjekt: "T" },
      { path: "subjekt", fix: 'Did you mean "subject"?' },
    ],
    [{ id: "N" }, { path: "createdAt", message: 'The key "createdAt" is missing.' }],
    [
      { id: "N", createdAt: { column: "O", format: "DD/MM/YYYY HH:mm" } },
      { path: "createdAt", message: '"createdAt" must have a timeZone, since this format has none.' },
    ],
    [
      { id: "N", createdAt: { column: "O", timezone: "Z" } },
      { path: "createdAt.timezone", fix: 'Did you mean "timeZone"?' },
    ],
    [
      { id: "N", createdAt: { column: "O", timeZone: "Mars/Base" } },
      {
        path: "createdAt.timeZone",
        message: '"timeZone" must be an offset such as +01:00 or a zone such as Europe/Berlin.',
      },
    ],
    [
      { id: "N", createdAt: "O", texts: [{ column: "D", by: "costumer" }] },
      { path: "texts.0.by", fix: 'Did you mean "customer"?' },
    ],
  ])("%j names what is wrong", (value, problem) => {
    expect(parseCsvMap(JSON.stringify(value))).toMatchObject({ ok: false, problems: [problem] });
  });

  test("must be JSON", () => {
    expect(parseCsvMap("{")).toEqual({ ok: false, problems: [{ path: "", message: "The map is not valid JSON." }] });
  });
});

describe("a local time", () => {
  test.each([
    ["2026-03-02T08:00:00Z", "ISO", null, "2026-03-02T08:00:00Z"],
    ["2026-03-02 08:00", "ISO", "+02:00", "2026-03-02T06:00:00Z"],
    ["2026-03-02 08:00:30", "YYYY-MM-DD HH:mm:ss", "-05:30", "2026-03-02T13:30:30Z"],
    ["03/02/2026 8:05", "MM/DD/YYYY HH:mm", "UTC", "2026-03-02T08:05:00Z"],
    ["02.03.2026 08:00", "DD.MM.YYYY HH:mm", "Asia/Kolkata", "2026-03-02T02:30:00Z"],
    // The hour that comes twice means its first coming; the one that is left out counts as if the clock had not moved.
    ["25/10/2026 02:30", "DD/MM/YYYY HH:mm", "Europe/Berlin", "2026-10-25T00:30:00Z"],
    ["29/03/2026 02:30", "DD/MM/YYYY HH:mm", "Europe/Berlin", "2026-03-29T01:30:00Z"],
    ["04/10/2026 02:15", "DD/MM/YYYY HH:mm", "Australia/Lord_Howe", "2026-10-03T15:45:00Z"],
  ])("%s as %s in %s", (text, format, zone, expected) => {
    expect(readLocalTime(text, format, zone)).toBe(Date.parse(expected));
  });

  test.each([
    ["2026-03-02 08:00", "ISO", null],
    ["2026-02-30 08:00", "YYYY-MM-DD HH:mm", "UTC"],
    ["13/13/2026 08:00", "MM/DD/YYYY HH:mm", "UTC"],
    ["02/03/26 08:00", "DD/MM/YYYY HH:mm", "UTC"],
    ["02/03/2026 24:00", "DD/MM/YYYY HH:mm", "UTC"],
    ["tomorrow", "ISO", "UTC"],
  ])("%s as %s in %s is none", (text, format, zone) => {
    expect(readLocalTime(text, format, zone)).toBeNull();
  });
});
