import { expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import type { EvidenceKind, Finding, Outcome, SeverityVerdict } from "../../shared/types";
import type { Judged } from "../../zendesk-app/src/judge";
import { nextStep } from "../../zendesk-app/src/next-step";

const finding = (message: string, spans: Finding["spans"] = []): Finding => ({ message, reason: "", spans });
const blockedBy = (...findings: Finding[]): Outcome => ({ state: "fail", findings });

interface Situation {
  readonly gate?: Outcome;
  readonly verdict?: SeverityVerdict;
  readonly missing?: readonly EvidenceKind[];
}

function stepOf({ gate, verdict = "supported", missing = [] }: Situation) {
  const items = missing.map((kind) => ({ kind, state: "absent", required: true, spans: [] }));
  const report = {
    checks: gate === undefined ? {} : { gate },
    severity: { verdict, matrix: "sev1", entitled: verdict === "overstated" ? "sev3" : null },
    evidence: { items },
  };
  return nextStep({ report, policy: DEFAULT_POLICY } as unknown as Judged);
}

test.each([
  ["understated", "Next: raise the severity to Sev-1"],
  ["overstated", "Next: suggest Sev-3 to the customer"],
  ["unclear", "Next: find out how much is affected"],
] as const)("a severity that is %s is cleared up first: %s", (verdict, told) => {
  const gate = blockedBy(finding("contradicts-claim"), finding("absent"));
  expect(stepOf({ gate, verdict, missing: ["environment"] })).toBe(told);
});

test("what is missing is asked for, at most two things by name", () => {
  const gate = blockedBy(finding("absent"));
  expect(stepOf({ gate, missing: ["request-id"] })).toBe("Next: ask for request ID");
  expect(stepOf({ gate, missing: ["environment", "error-code", "frequency"] })).toBe(
    "Next: ask for environment and 2 more",
  );
});

test("little evidence asks for details", () => {
  expect(stepOf({ gate: blockedBy(finding("too-little")) })).toBe("Next: ask for more details");
});

test("what must not travel is counted", () => {
  const span = { text: "description", start: 0, end: 4 };
  expect(stepOf({ gate: blockedBy(finding("exposed", [span])) })).toBe("Next: remove 1 sensitive value");
  expect(stepOf({ gate: blockedBy(finding("exposed", [span, span])) })).toBe("Next: remove 2 sensitive values");
});

test("nothing is to be done on a ticket that is ready, nor by the agent where a check broke off", () => {
  expect(stepOf({ gate: { state: "pass" } })).toBeNull();
  expect(stepOf({})).toBeNull();
  expect(stepOf({ gate: blockedBy(finding("crashed")) })).toBeNull();
});
