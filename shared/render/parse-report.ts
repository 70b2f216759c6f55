import * as v from "valibot";
import { EVIDENCE_KINDS, IMPACTS, type Report, type Result, URGENCIES } from "../types";

const span = { text: v.string(), start: v.number(), end: v.number() };
const finding = v.object({
  message: v.string(),
  reason: v.string(),
  spans: v.array(v.object(span)),
  fix: v.optional(
    v.variant("kind", [
      v.object({ kind: v.literal("ask"), question: v.string() }),
      v.object({ kind: v.literal("set"), field: v.string(), value: v.string() }),
      v.object({ kind: v.literal("mask"), span: v.object(span) }),
    ]),
  ),
});
const severity = v.nullable(v.string());

/** The published shape of a report; see docs/schemas/report.json. */
export const reportSchema = v.object({
  ticket: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  policy: v.string(),
  ready: v.boolean(),
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  severity: v.object({
    claimed: severity,
    impact: v.picklist([...IMPACTS, "unknown"]),
    urgency: v.picklist([...URGENCIES, "unknown"]),
    matrix: severity,
    entitled: severity,
    verdict: v.nullable(v.picklist(["supported", "overstated", "understated", "unclear"])),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    signals: v.array(v.object({ id: v.string(), ...span })),
    reason: v.string(),
    reply: v.string(),
  }),
  evidence: v.object({
    items: v.array(
      v.object({
        kind: v.picklist(EVIDENCE_KINDS),
        state: v.picklist(["present", "absent", "not-applicable", "waived"]),
        required: v.boolean(),
        spans: v.array(v.object(span)),
        reason: v.optional(v.string()),
      }),
    ),
    missing: v.array(v.picklist(EVIDENCE_KINDS)),
    ask: v.string(),
  }),
  sla: v.object({
    clocks: v.array(
      v.object({
        metric: v.string(),
        state: v.picklist(["running", "paused", "met", "breached", "not-started"]),
        startedAt: v.nullable(v.string()),
        targetMinutes: v.nullable(v.number()),
        elapsedMinutes: v.nullable(v.number()),
        remainingMinutes: v.nullable(v.number()),
        dueAt: v.nullable(v.string()),
        hours: v.picklist(["business", "calendar"]),
        source: v.picklist(["platform", "computed"]),
        risk: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      }),
    ),
    next: v.nullable(v.string()),
  }),
  privacy: v.object({
    findings: v.array(
      v.object({ type: v.string(), preview: v.string(), action: v.picklist(["flag", "mask", "block"]), ...span }),
    ),
  }),
  checks: v.record(
    v.string(),
    v.variant("state", [
      v.object({ state: v.picklist(["pass", "off", "not-applicable"]) }),
      v.object({ state: v.literal("fail"), findings: v.array(finding) }),
      v.object({ state: v.literal("crashed"), error: v.string() }),
    ]),
  ),
});

/** A report from parsed JSON, or what keeps it from being one. */
export function parseReport(value: unknown): Result<Report> {
  const parsed = v.safeParse(reportSchema, value);
  if (parsed.success) return { ok: true, value: parsed.output as Report };
  const problems = parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", message: `${issue.message}.` }));
  return { ok: false, problems };
}
