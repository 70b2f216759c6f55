import { describe, expect, it } from "vitest";
import { priorRisk } from "../../shared/risk/prior";
import type { ClockState } from "../../shared/types";

const risk = (state: ClockState, elapsedMinutes: number | null, targetMinutes: number | null, metric = "resolution") =>
  priorRisk({ metric, state, elapsedMinutes, targetMinutes });

describe("priorRisk", () => {
  it("starts at what is usual for the metric and grows until the time is up", () => {
    const over = [0, 60, 120, 180, 240].map((elapsed) => risk("running", elapsed, 240).risk);
    expect(over).toEqual([0.3, 0.405, 0.548, 0.74, 1]);
  });

  it("knows what has been decided", () => {
    expect(risk("met", 10, 60)).toEqual({ risk: 0, because: "The target has been met." });
    expect(risk("breached", 90, 60)).toEqual({ risk: 1, because: "The target has been missed." });
    expect(risk("not-started", null, 60)).toEqual({ risk: 0, because: "This clock has not started." });
  });

  it("is lower while paused", () => {
    expect(risk("paused", 120, 240)).toEqual({
      risk: 0.274,
      because:
        "No history yet: about 30 in 100 such targets are missed; 50 % of the time has passed, and it stands still now.",
    });
  });

  it("claims nothing without a target or a time", () => {
    expect(risk("running", 10, null).risk).toBe(0);
    expect(risk("running", null, 60).risk).toBe(0);
  });

  it("has a figure for every metric, ours or not", () => {
    expect(
      ["first-reply", "group_ownership_time", "__proto__"].map((metric) => risk("running", 0, 60, metric).risk),
    ).toEqual([0.1, 0.2, 0.2]);
  });
});
