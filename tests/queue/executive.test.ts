import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { executiveView } from "../../shared/queue/executive";
import { at } from "../fixtures/ticket";
import { clock, rowOf } from "./row";

const missed = { clocks: [clock("breached", "2026-11-24T09:00:00Z")] };
const likely = { clocks: [clock("running", "2026-11-24T12:00:00Z", { risk: 0.9 })] };

test("accounts at risk come with what is open, most missed clocks first", () => {
  const of = (organisation: string) => ({ facts: { organisation } });
  const { accounts } = executiveView(
    [
      rowOf("zendesk:1", { ...likely, ...of("Halden") }),
      rowOf("zendesk:2", { ...likely, ...of("Halden") }),
      rowOf("zendesk:3", { ...missed, ...of("Northwind") }),
      rowOf("zendesk:4", of("Northwind")),
      rowOf("zendesk:5", of("Brightleaf")),
    ],
    DEFAULT_POLICY,
  );
  expect(accounts).toEqual([
    { organisation: "Northwind", atRisk: 1, missed: 1, open: 2 },
    { organisation: "Halden", atRisk: 2, missed: 0, open: 2 },
  ]);
});

test("open Sev-1s are those claimed and those judged", () => {
  const { gravest } = executiveView(
    [
      rowOf("zendesk:1", { severity: { claimed: "sev1", entitled: "sev3" } }),
      rowOf("zendesk:2", { severity: { claimed: "sev3", entitled: "sev1" } }),
      rowOf("zendesk:3"),
      rowOf("zendesk:4", { severity: { claimed: "sev1" }, facts: { status: "closed" } }),
    ],
    DEFAULT_POLICY,
  );
  expect(gravest.map(({ ticket }) => ticket)).toEqual(["zendesk:1", "zendesk:2"]);
});

test("a repeat is the same category from the same customer within fourteen days", () => {
  const on = (day: string, facts = {}) => ({ facts: { createdAt: at(`2026-11-${day}T08:00:00Z`), ...facts } });
  const alone = { organisation: null, requester: "7" };
  const { repeats } = executiveView(
    [
      rowOf("zendesk:3", on("24")),
      rowOf("zendesk:1", on("10")),
      rowOf("zendesk:4", on("10", { category: "billing" })),
      rowOf("zendesk:5", on("25", { category: "billing" })),
      rowOf("zendesk:6", on("11", alone)),
      rowOf("zendesk:7", on("12", alone)),
      rowOf("zendesk:8", on("12", { ...alone, requester: "8" })),
      rowOf("zendesk:9", on("12", { ...alone, category: null })),
    ],
    DEFAULT_POLICY,
  );
  expect(repeats).toEqual([
    { who: "7", category: "exports", tickets: ["zendesk:6", "zendesk:7"] },
    { who: "Northwind", category: "exports", tickets: ["zendesk:1", "zendesk:3"] },
  ]);
});
