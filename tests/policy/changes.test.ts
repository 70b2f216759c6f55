import { expect, test } from "vitest";
import { policyChanges } from "../../shared/policy/changes";
import { DEFAULT_POLICY } from "../../shared/policy/default";

test("a policy does not differ from itself", () => {
  expect(policyChanges(DEFAULT_POLICY, structuredClone(DEFAULT_POLICY))).toEqual([]);
});

test("each value that differs is told with its path, under the ids that people know", () => {
  const [enterprise, business, free] = DEFAULT_POLICY.plans;
  if (enterprise === undefined || business === undefined || free === undefined) throw new Error("no plans");
  const later = {
    ...DEFAULT_POLICY,
    matrix: { ...DEFAULT_POLICY.matrix, minor: { ...DEFAULT_POLICY.matrix.minor, critical: "sev4" } },
    plans: [enterprise, { ...business, exceptions: [] }, { ...free, highest: "sev4" }],
    languages: ["en"],
    gate: { ...DEFAULT_POLICY.gate, threshold: 80 },
  };
  expect(policyChanges(DEFAULT_POLICY, later)).toEqual([
    { path: "languages", before: '["en","de","fr","es","pt","ja"]', after: '["en"]' },
    { path: "matrix.minor.critical", before: "sev3", after: "sev4" },
    {
      path: "plans.business.exceptions",
      before: '[{"severity":"sev1","when":["security","data-loss"]}]',
      after: "[]",
    },
    { path: "plans.free.highest", before: "sev3", after: "sev4" },
    { path: "gate.threshold", before: "70", after: "80" },
  ]);
});

test("what is only in one of them is told too, and so is another order", () => {
  const before = { plans: [{ id: "gold" }, { id: "free", label: "Free" }] };
  const after = { plans: [{ id: "free", label: "Free" }, { id: "gold" }], fields: { plan: "customfield_1" } };
  expect(policyChanges(before, after)).toEqual([
    { path: "plans", before: "gold, free", after: "free, gold" },
    { path: "fields.plan", before: null, after: "customfield_1" },
  ]);
  expect(policyChanges({ plans: [{ id: "gold", label: "Gold" }] }, { plans: [] })).toEqual([
    { path: "plans", before: "gold", after: "[]" },
    { path: "plans.gold.label", before: "Gold", after: null },
  ]);
});
