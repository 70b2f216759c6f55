import { fill } from "../i18n/fill";
import type { Saying } from "../i18n/reasons/wording";
import type { Policy } from "../policy/schema";
import type { TextReading } from "../text/reading";
import type { EvidenceItem, EvidenceKind, Ticket } from "../types";
import type { EvidenceDetector } from "./detector";
import { findEvidence, readingsByDetector } from "./find";
import { DETECTORS } from "./index";
import { evidenceLevel } from "./level";

/** What decides which evidence a ticket needs: ids of the policy. */
export interface Need {
  readonly severity: string | null;
  readonly category: string | null;
}

/** All kinds of a ticket in display order, and what went wrong in the detectors that crashed. */
export interface EvidenceAssessment {
  readonly items: readonly EvidenceItem<Saying>[];
  readonly crashed: ReadonlyMap<EvidenceKind, string>;
}

/** Judges every kind by content. A detector that crashes leaves its kind absent and never hides the others. */
export function assessEvidence(
  ticket: Ticket,
  readings: readonly TextReading[],
  policy: Policy,
  need: Need,
  detectors: readonly EvidenceDetector[] = DETECTORS,
): EvidenceAssessment {
  const crashed = new Map<EvidenceKind, string>();
  const items: EvidenceItem<Saying>[] = [];
  const byDetector = readingsByDetector(detectors, readings);
  for (const detector of detectors) {
    try {
      items.push(judge(detector, ticket, byDetector.get(detector) ?? [], policy, need, items));
    } catch (error) {
      // The name only: a message may quote ticket text.
      const { kind, title } = detector;
      crashed.set(kind, error instanceof Error ? error.name : "Error");
      const required = levelOf(detector, policy, need) === "required";
      const reason: Saying = ({ evidence }) => fill(evidence.failed, { kind: evidence.kinds[kind] ?? title });
      items.push({ kind, state: "absent", required, spans: [], reason });
    }
  }
  return { items, crashed };
}

function judge(
  detector: EvidenceDetector,
  ticket: Ticket,
  readings: readonly TextReading[],
  policy: Policy,
  need: Need,
  before: readonly EvidenceItem<Saying>[],
): EvidenceItem<Saying> {
  const { kind } = detector;
  const level = levelOf(detector, policy, need);
  const required = level === "required";
  const spans = findEvidence(detector, ticket, readings);
  if (spans.length > 0) return { kind, state: "present", required, spans };
  const field = detector.fields?.find((name) => hasValue(ticket.fields, name));
  if (field !== undefined) {
    return { kind, state: "present", required, spans, reason: ({ evidence }) => fill(evidence.field, { field }) };
  }
  const waiver = ticket.events.findLast((event) => event.kind === "waived" && event.name === kind);
  if (waiver !== undefined && waiver.to !== "withdrawn") {
    return { kind, state: "waived", required, spans, reason: ({ evidence }) => waiver.reason ?? evidence.waived };
  }
  if (level === "off" || detector.appliesTo?.(ticket) === false || isZoneWithoutTime(kind, before)) {
    return { kind, state: "not-applicable", required: false, spans };
  }
  return { kind, state: "absent", required, spans, reason: absence(detector, ticket.texts) };
}

function absence({ kind, title }: EvidenceDetector, texts: Ticket["texts"]): Saying {
  const messages = texts.filter(({ body }) => body !== "").length;
  return ({ evidence }) =>
    messages === 0 ? evidence.noMessage : evidence.absent(evidence.kinds[kind] ?? title, messages);
}

function hasValue(fields: Ticket["fields"], name: string): boolean {
  const value = Object.hasOwn(fields, name) ? fields[name] : null;
  return typeof value === "number" || (typeof value === "string" && value.trim() !== "");
}

const levelOf = ({ kind }: EvidenceDetector, policy: Policy, need: Need) =>
  evidenceLevel(policy.evidence[kind], need.severity, need.category);

/** Nobody can say the zone of a time that was not given: ask for the time first. */
function isZoneWithoutTime(kind: EvidenceKind, before: readonly EvidenceItem<Saying>[]): boolean {
  return kind === "timestamp-zone" && before.some((item) => item.kind === "timestamp" && item.state !== "present");
}
