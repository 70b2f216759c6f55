import { describe, expect, test } from "vitest";
import { rankQueue } from "../../shared/queue/rank";
import { at } from "../fixtures/ticket";
import { clock, rowOf } from "./row";

const understated = { claimed: "sev3", entitled: "sev1", verdict: "understated" } as const;
const asleep = { pause: { state: "fail", findings: [] } } as const;
const ranked = (...rows: readonly ReturnType<typeof rowOf>[]) => rankQueue(rows).map(({ ticket }) => ticket);

describe("the order", () => {
  test("is what needs a person next", () => {
    expect(
      ranked(
        rowOf("zendesk:1"),
        rowOf("zendesk:2", { missing: ["log-excerpt"] }),
        rowOf("zendesk:3", { checks: asleep }),
        rowOf("zendesk:4", { severity: understated }),
        rowOf("zendesk:5", { clocks: [clock("running", "2026-11-24T17:59:00Z")] }),
        rowOf("zendesk:6", { clocks: [clock("breached", "2026-11-24T09:59:00Z")] }),
      ),
    ).toEqual(["zendesk:6", "zendesk:5", "zendesk:4", "zendesk:3", "zendesk:2", "zendesk:1"]);
  });

  test("of missed clocks is by severity, then by how long ago", () => {
    expect(
      ranked(
        rowOf("zendesk:1", { clocks: [clock("breached", "2026-11-24T09:00:00Z")] }),
        rowOf("zendesk:2", { clocks: [clock("breached", "2026-11-24T08:00:00Z")] }),
        rowOf("zendesk:3", { clocks: [clock("breached", "2026-11-24T09:59:00Z")], severity: understated }),
      ),
    ).toEqual(["zendesk:3", "zendesk:2", "zendesk:1"]);
  });

  test("of clocks due soon is by the time left, weighted by the risk", () => {
    expect(
      ranked(
        rowOf("zendesk:1", { clocks: [clock("running", "2026-11-24T11:00:00Z", { risk: 0.1 })] }),
        rowOf("zendesk:2", { clocks: [clock("running", "2026-11-24T11:00:00Z", { risk: 0.5 })] }),
        rowOf("zendesk:3", { clocks: [clock("running", "2026-11-24T10:50:00Z", { risk: 0.1 })] }),
      ),
    ).toEqual(["zendesk:2", "zendesk:3", "zendesk:1"]);
  });

  test("of the rest is by what is due first; ties go by the number of the ticket", () => {
    const far = { clocks: [clock("running", "2026-11-26T10:00:00Z")] };
    expect(ranked(rowOf("zendesk:10"), rowOf("zendesk:9"), rowOf("zendesk:30", far))).toEqual([
      "zendesk:30",
      "zendesk:9",
      "zendesk:10",
    ]);
  });

  test("does not depend on the order in which tickets came", () => {
    const rows = [4, 1, 3, 2].map((id) => rowOf(`zendesk:${id}`, { missing: ["steps-to-reproduce"] }));
    expect(ranked(...rows)).toEqual(ranked(...rows.toReversed()));
  });
});

describe("a row", () => {
  test("tells all its reasons with their values, gravest first", () => {
    const row = rowOf("zendesk:1", {
      clocks: [
        clock("running", "2026-11-24T12:00:00Z", { metric: "resolution", risk: 0.4 }),
        clock("breached", "2026-11-24T09:00:00Z"),
      ],
      severity: understated,
      checks: asleep,
      missing: ["log-excerpt"],
    });
    expect(row.reasons).toEqual([
      { code: "missed-clock", metric: "first-reply", due: at("2026-11-24T09:00:00Z") },
      { code: "due-soon", metric: "resolution", due: at("2026-11-24T12:00:00Z"), risk: 0.4 },
      { code: "understated", claimed: "sev3", judged: "sev1" },
      { code: "sleeping-pause" },
      { code: "evidence-gap", missing: ["log-excerpt"] },
    ]);
    expect([row.next, row.risk, row.severityRank]).toEqual([
      { metric: "resolution", due: at("2026-11-24T12:00:00Z") },
      1,
      1,
    ]);
  });

  test("of a clock due in eight hours says so, a minute later only where the risk is high", () => {
    const codes = (dueAt: string, risk: number) =>
      rowOf("zendesk:1", { clocks: [clock("running", dueAt, { risk })] }).reasons.map(({ code }) => code);
    expect(codes("2026-11-24T18:00:00Z", 0.1)).toEqual(["due-soon"]);
    expect(codes("2026-11-24T18:01:00Z", 0.1)).toEqual([]);
    expect(codes("2026-11-24T18:01:00Z", 0.95)).toEqual(["due-soon"]);
  });

  test("takes our own clock only where the replies are known and the platform has none", () => {
    const ours = clock("breached", "2026-11-24T09:00:00Z", { source: "computed" });
    const theirs = clock("met", null);
    expect(rowOf("zendesk:1", { clocks: [ours] }).reasons).toHaveLength(1);
    expect(rowOf("zendesk:1", { clocks: [theirs, ours] }).reasons).toEqual([]);
    expect(rowOf("zendesk:1", { clocks: [ours], facts: { hasConversation: false } }).reasons).toEqual([]);
  });

  test("of a ticket that is solved needs nobody", () => {
    const row = rowOf("zendesk:1", {
      clocks: [clock("breached", "2026-11-24T09:00:00Z")],
      missing: ["log-excerpt"],
      facts: { status: "solved" },
    });
    expect([row.reasons, row.risk, row.next]).toEqual([[], null, null]);
  });
});
