import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant, parseInstant, toInstant } from "../../shared/instant";
import type { Calendar } from "../../shared/policy/schema";
import {
  addOpen,
  type CompiledCalendar,
  compileCalendar,
  isOpen,
  nextOpen,
  openMillis,
  previousOpen,
} from "../../shared/sla/calendar";
import type { Instant } from "../../shared/types";
import { openByWallClock } from "./wall-clock";

const HOUR = 3_600_000;

function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`not an instant: ${text}`);
  return instant;
}

function compiled(calendar: Calendar): CompiledCalendar {
  const result = compileCalendar(calendar);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const shown = (instant: Instant | null) => (instant === null ? null : formatInstant(instant));
const hoursBetween = (calendar: Calendar, from: string, to: string) =>
  openMillis(compiled(calendar), at(from), at(to)) / HOUR;
const added = (calendar: Calendar, from: string, hours: number) =>
  shown(addOpen(compiled(calendar), at(from), hours * HOUR));

const NINE_TO_FIVE: [string, string][] = [["09:00", "17:00"]];
const OFFICE: Calendar = {
  timeZone: "Etc/UTC",
  week: { mon: NINE_TO_FIVE, tue: NINE_TO_FIVE, wed: NINE_TO_FIVE, thu: NINE_TO_FIVE, fri: NINE_TO_FIVE },
};
const always = (timeZone: string): Calendar => {
  const day: [string, string][] = [["00:00", "24:00"]];
  return { timeZone, week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day } };
};
const nights = (timeZone: string): Calendar => {
  const night: [string, string][] = [["22:00", "06:00"]];
  return { timeZone, week: { mon: night, tue: night, wed: night, thu: night, fri: night, sat: night, sun: night } };
};

describe("weekly hours", () => {
  // 2026-11-23 is a Monday.
  it("counts opening to closing, over the weekend too", () => {
    expect(hoursBetween(OFFICE, "2026-11-23T08:00:00Z", "2026-11-23T18:00:00Z")).toBe(8);
    expect(hoursBetween(OFFICE, "2026-11-27T16:00:00Z", "2026-11-30T10:00:00Z")).toBe(2);
    expect(hoursBetween(OFFICE, "2026-11-28T00:00:00Z", "2026-11-30T00:00:00Z")).toBe(0);
  });

  it("counts backwards as negative", () => {
    expect(hoursBetween(OFFICE, "2026-11-23T12:00:00Z", "2026-11-23T10:00:00Z")).toBe(-2);
  });

  it("is open at the opening instant and closed at the closing instant", () => {
    const calendar = compiled(OFFICE);
    expect(isOpen(calendar, at("2026-11-23T09:00:00Z"))).toBe(true);
    expect(isOpen(calendar, at("2026-11-23T16:59:59.999Z"))).toBe(true);
    expect(isOpen(calendar, at("2026-11-23T17:00:00Z"))).toBe(false);
  });

  it("knows split shifts and lunch", () => {
    const calendar: Calendar = {
      timeZone: "Europe/Berlin",
      week: {
        mon: [
          ["08:00", "12:00"],
          ["13:00", "18:00"],
        ],
      },
    };
    expect(hoursBetween(calendar, "2026-11-23T00:00:00+01:00", "2026-11-24T00:00:00+01:00")).toBe(9);
    expect(added(calendar, "2026-11-23T11:30:00+01:00", 1)).toBe("2026-11-23T12:30:00Z");
  });

  it("counts overlapping intervals once", () => {
    const calendar: Calendar = {
      timeZone: "Etc/UTC",
      week: {
        mon: [
          ["09:00", "13:00"],
          ["12:00", "14:00"],
        ],
      },
    };
    expect(hoursBetween(calendar, "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z")).toBe(5);
  });

  it("gives a whole day to an interval that ends when it starts", () => {
    const calendar: Calendar = { timeZone: "Etc/UTC", week: { mon: [["09:00", "09:00"]] } };
    expect(hoursBetween(calendar, "2026-11-22T00:00:00Z", "2026-11-29T00:00:00Z")).toBe(24);
    expect(isOpen(compiled(calendar), at("2026-11-24T08:59:59Z"))).toBe(true);
    expect(isOpen(compiled(calendar), at("2026-11-24T09:00:00Z"))).toBe(false);
  });

  it("runs a night shift of Sunday into Monday", () => {
    const calendar: Calendar = { timeZone: "Etc/UTC", week: { sun: [["22:00", "06:00"]] } };
    expect(hoursBetween(calendar, "2026-11-22T23:00:00Z", "2026-11-23T12:00:00Z")).toBe(7);
  });
});

describe("adding", () => {
  it("gives the closing instant where the time ends with an opening", () => {
    expect(added(OFFICE, "2026-11-23T09:00:00Z", 8)).toBe("2026-11-23T17:00:00Z");
    expect(added(OFFICE, "2026-11-23T16:00:00Z", 2)).toBe("2026-11-24T10:00:00Z");
  });

  it("gives the next open instant for nothing to add", () => {
    expect(added(OFFICE, "2026-11-28T12:00:00Z", 0)).toBe("2026-11-30T09:00:00Z");
    expect(added(OFFICE, "2026-11-23T12:00:00Z", 0)).toBe("2026-11-23T12:00:00Z");
    expect(added(OFFICE, "2026-11-23T17:00:00Z", 0)).toBe("2026-11-24T09:00:00Z");
  });

  it("goes backwards for negative time, to the opening instant where that uses it up", () => {
    expect(added(OFFICE, "2026-11-23T17:00:00Z", -8)).toBe("2026-11-23T09:00:00Z");
    expect(added(OFFICE, "2026-11-23T10:00:00Z", -2)).toBe("2026-11-20T16:00:00Z");
  });

  it("finds the opening after and the closing before", () => {
    const calendar = compiled(OFFICE);
    expect(shown(nextOpen(calendar, at("2026-11-28T12:00:00Z")))).toBe("2026-11-30T09:00:00Z");
    expect(shown(previousOpen(calendar, at("2026-11-28T12:00:00Z")))).toBe("2026-11-27T17:00:00Z");
    expect(shown(previousOpen(calendar, at("2026-11-23T12:00:00Z")))).toBe("2026-11-23T12:00:00Z");
  });

  it("adds twenty years of hours", () => {
    const span = openMillis(compiled(OFFICE), at("2006-01-02T09:00:00Z"), at("2026-01-02T17:00:00Z"));
    expect(added(OFFICE, "2006-01-02T09:00:00Z", span / HOUR)).toBe("2026-01-02T17:00:00Z");
  });

  it("gives up where nothing opens for ten years, or the years run out", () => {
    const holidays = Array.from({ length: 600 }, (_, week) =>
      new Date(Date.UTC(2026, 10, 23) + week * 7 * 24 * HOUR).toISOString().slice(0, 10),
    );
    expect(added({ timeZone: "Etc/UTC", week: { mon: NINE_TO_FIVE }, holidays }, "2026-11-23T00:00:00Z", 0)).toBeNull();
    expect(added(always("Etc/UTC"), "9999-12-31T00:00:00Z", 48)).toBeNull();
    expect(added(always("Etc/UTC"), "2026-01-01T00:00:00Z", Number.POSITIVE_INFINITY)).toBeNull();
  });
});

describe("holidays and breaks", () => {
  it("closes a holiday from local midnight to local midnight", () => {
    const calendar: Calendar = { ...OFFICE, timeZone: "Asia/Tokyo", holidays: ["2026-11-23"] };
    expect(hoursBetween(calendar, "2026-11-22T00:00:00Z", "2026-11-24T15:00:00Z")).toBe(8);
    expect(added(calendar, "2026-11-20T17:00:00+09:00", 0)).toBe("2026-11-24T00:00:00Z");
  });

  it("closes the part after midnight with the holiday that it belongs to, and no other night", () => {
    const calendar: Calendar = { ...nights("Etc/UTC"), holidays: ["2026-12-25"] };
    const open = (text: string) => isOpen(compiled(calendar), at(text));
    expect(open("2026-12-25T03:00:00Z")).toBe(true);
    expect(open("2026-12-25T23:00:00Z")).toBe(false);
    expect(open("2026-12-26T03:00:00Z")).toBe(false);
    expect(open("2026-12-26T23:00:00Z")).toBe(true);
  });

  it("takes a break out of the day, and out of the night shift that it falls into", () => {
    const lunch: Calendar = { ...OFFICE, breaks: { "2026-11-23": [["12:00", "13:30"]] } };
    expect(hoursBetween(lunch, "2026-11-23T00:00:00Z", "2026-11-24T00:00:00Z")).toBe(6.5);
    const drill: Calendar = { ...nights("Etc/UTC"), breaks: { "2026-11-23": [["23:00", "01:00"]] } };
    expect(hoursBetween(drill, "2026-11-23T12:00:00Z", "2026-11-24T12:00:00Z")).toBe(6);
  });
});

describe("daylight saving and odd zones", () => {
  it.each([
    ["Europe/Berlin, spring", "Europe/Berlin", "2026-03-29", 23],
    ["Europe/Berlin, autumn", "Europe/Berlin", "2026-10-25", 25],
    ["America/New_York, spring", "America/New_York", "2026-03-08", 23],
    ["America/New_York, autumn", "America/New_York", "2026-11-01", 25],
    ["Australia/Sydney, autumn", "Australia/Sydney", "2026-04-05", 25],
    ["Australia/Sydney, spring", "Australia/Sydney", "2026-10-04", 23],
    ["Australia/Lord_Howe, autumn, half an hour", "Australia/Lord_Howe", "2026-04-05", 24.5],
    ["Australia/Lord_Howe, spring, half an hour", "Australia/Lord_Howe", "2026-10-04", 23.5],
    ["America/Santiago, which skips midnight", "America/Santiago", "2026-09-06", 23],
    ["Africa/Cairo, which skips midnight", "Africa/Cairo", "2026-04-24", 23],
    ["Pacific/Apia, whose 30 December 2011 never was", "Pacific/Apia", "2011-12-30", 0],
  ])("has the hours of the day: %s", (_, zone, day, hours) => {
    const weekday = (["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const)[new Date(day).getUTCDay()] ?? "sun";
    const calendar: Calendar = { timeZone: zone, week: { [weekday]: [["00:00", "24:00"]] } };
    const from = toInstant(Date.parse(day) - 36 * HOUR);
    const to = toInstant(Date.parse(day) + 60 * HOUR);
    expect(openMillis(compiled(calendar), from, to) / HOUR).toBe(hours);
  });

  it("shortens and lengthens the night shift", () => {
    expect(hoursBetween(nights("Europe/Berlin"), "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z")).toBe(7);
    expect(hoursBetween(nights("Europe/Berlin"), "2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z")).toBe(9);
    expect(hoursBetween(nights("Australia/Lord_Howe"), "2026-04-04T02:00:00Z", "2026-04-05T02:00:00Z")).toBe(8.5);
  });

  it("adds real hours across the change", () => {
    expect(added(always("Europe/Berlin"), "2026-03-29T00:30:00+01:00", 24)).toBe("2026-03-29T23:30:00Z");
    expect(added(nights("Europe/Berlin"), "2026-03-28T22:00:00+01:00", 7)).toBe("2026-03-29T04:00:00Z");
  });

  it("counts an hour that the clocks repeat twice, and starts at once where the clocks skip the opening", () => {
    const repeated: Calendar = { timeZone: "America/New_York", week: { sun: [["01:30", "03:00"]] } };
    expect(hoursBetween(repeated, "2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z")).toBe(2);
    const skipped: Calendar = { timeZone: "America/New_York", week: { sun: [["02:15", "04:00"]] } };
    expect(added(skipped, "2026-03-08T00:00:00-05:00", 0)).toBe("2026-03-08T07:00:00Z");
    expect(hoursBetween(skipped, "2026-03-08T00:00:00Z", "2026-03-09T00:00:00Z")).toBe(1);
  });

  it("knows offsets that are no whole hours, seconds included", () => {
    expect(hoursBetween(always("Asia/Kathmandu"), "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z")).toBe(24);
    expect(shown(nextOpen(compiled({ ...OFFICE, timeZone: "Asia/Kathmandu" }), at("2026-11-22T12:00:00Z")))).toBe(
      "2026-11-23T03:15:00Z",
    );
    // Liberia kept 44 minutes and 30 seconds behind UTC until 1972.
    const monrovia = compiled({ ...OFFICE, timeZone: "Africa/Monrovia" });
    expect(shown(nextOpen(monrovia, at("1971-01-03T12:00:00Z")))).toBe("1971-01-04T09:44:30Z");
  });

  const ODD: readonly (readonly [Calendar, string])[] = [
    [{ ...nights("America/New_York"), holidays: ["2026-03-07"] }, "2026-03-06T12:00:00Z"],
    [{ timeZone: "America/New_York", week: { sun: [["01:30", "02:30"]] } }, "2026-10-31T12:00:00Z"],
    [
      { timeZone: "Australia/Lord_Howe", week: { sat: [["20:10", "01:50"]], sun: [["01:40", "02:20"]] } },
      "2026-04-04T00:00:00Z",
    ],
    [
      { ...OFFICE, timeZone: "Pacific/Apia", week: { thu: [["22:00", "06:00"]], sat: NINE_TO_FIVE } },
      "2011-12-29T12:00:00Z",
    ],
    [{ ...nights("Africa/Casablanca"), breaks: { "2026-03-22": [["01:10", "03:20"]] } }, "2026-03-21T12:00:00Z"],
  ];
  it.each(ODD)("agrees with the wall clock minute by minute: %j from %s", (calendar, from) => {
    const byWallClock = openByWallClock(calendar);
    const ours = compiled(calendar);
    const start = at(from);
    let open = 0;
    for (let minute = 0; minute < 2880; minute++) {
      const now = toInstant(start + minute * 60_000);
      const expected = byWallClock(now);
      if (isOpen(ours, now) !== expected || openMillis(ours, start, now) !== open) expect.fail(formatInstant(now));
      if (expected) open += 60_000;
    }
    expect(open).toBeGreaterThan(0);
  });
});

describe("compileCalendar", () => {
  const problems = (calendar: Calendar) => {
    const result = compileCalendar(calendar);
    return result.ok ? [] : result.problems;
  };

  it("names the zone that was meant", () => {
    expect(problems({ timeZone: "Europe/Berln", week: { mon: NINE_TO_FIVE } })).toEqual([
      { path: "timeZone", message: 'Unknown time zone "Europe/Berln".', fix: 'Did you mean "Europe/Berlin"?' },
    ]);
  });

  it("refuses a week without hours", () => {
    expect(problems({ timeZone: "Etc/UTC", week: { mon: [] } })[0]?.path).toBe("week");
  });

  it("refuses dates that do not exist", () => {
    expect(problems({ ...OFFICE, holidays: ["2026-01-01", "2026-02-30"] })[0]?.path).toBe("holidays.1");
    expect(problems({ ...OFFICE, breaks: { "2025-02-29": NINE_TO_FIVE } })[0]?.path).toBe("breaks.2025-02-29");
  });
});

describe("laws", () => {
  const time = fc.integer({ min: 0, max: 47 }).map((half) => {
    const hour = String(Math.floor(half / 2)).padStart(2, "0");
    return `${hour}:${half % 2 === 0 ? "00" : "30"}`;
  });
  const intervals = fc.array(fc.tuple(time, time), { maxLength: 2 });
  const zones = ["Etc/UTC", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Gaza"];
  const date = fc.integer({ min: 0, max: 800 }).map((day) => {
    return new Date(Date.UTC(2010, 11, 1) + day * 24 * HOUR).toISOString().slice(0, 10);
  });
  const calendars: fc.Arbitrary<Calendar> = fc.record({
    timeZone: fc.constantFrom(...zones),
    week: fc.record({
      mon: fc.constant(NINE_TO_FIVE),
      wed: intervals,
      fri: intervals,
      sat: intervals,
      sun: intervals,
    }),
    holidays: fc.array(date, { maxLength: 20 }),
    breaks: fc.dictionary(date, intervals, { maxKeys: 5 }),
  });
  const instants = fc
    .integer({ min: Date.UTC(2010, 11, 1) / 1000, max: Date.UTC(2013, 0, 1) / 1000 })
    .map((second) => toInstant(second * 1000));

  it("within(a, b) + within(b, c) = within(a, c)", () => {
    fc.assert(
      fc.property(calendars, instants, instants, instants, (calendar, a, b, c) => {
        const ours = compiled(calendar);
        expect(openMillis(ours, a, b) + openMillis(ours, b, c)).toBe(openMillis(ours, a, c));
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("what add gives is that many open hours away, and the first such instant", () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 500 * HOUR }), (calendar, from, ms) => {
        const ours = compiled(calendar);
        const to = addOpen(ours, from, ms);
        const back = addOpen(ours, from, -ms);
        if (to === null || back === null) return expect.fail("the calendar opens every week");
        expect([openMillis(ours, from, to), openMillis(ours, back, from)]).toEqual([ms, ms]);
        expect(openMillis(ours, from, toInstant(to - 1))).toBe(ms - 1);
        expect(openMillis(ours, toInstant(back + 1), from)).toBe(ms - 1);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it("next open is open, and nothing before it is", () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, from) => {
        const ours = compiled(calendar);
        const next = nextOpen(ours, from);
        if (next === null) return expect.fail("the calendar opens every week");
        expect(isOpen(ours, next)).toBe(true);
        expect(openMillis(ours, from, next)).toBe(0);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it("agrees with the wall clock at any instant", () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, now) => {
        expect(isOpen(compiled(calendar), now)).toBe(openByWallClock(calendar)(now));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
