import type { Policy } from "../policy/schema";
import type { TextReading } from "../text/reading";
import type { EvidenceItem, EvidenceKind, Ticket } from "../types";
import type { EvidenceDetector } from "./detector";
import { findEvidence } from "./find";
import { DETECTORS } from "./index";
import { evidenceLevel } from "./level";

/** What decides which evidence a ticket needs: ids of the policy. */
export interface Need {
  readonly severity: string | null;
  readonly category: string | null;
}

/** All kinds of a ticket in display order, and what went wrong in the detectors that crashed. */
export interface EvidenceAssessment {
  readonly items: readonly EvidenceItem[];
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
  const items: EvidenceItem[] = [];
  for (const detector of detectors) {
    const { kind, title } = detector;
    const level = evidenceLevel(policy.evidence[kind], need.severity, need.category);
    const item = { kind, required: level === "required" };
    try {
      const spans = findEvidence(detector, ticket, readings);
      const applies = level !== "off" && detector.appliesTo?.(ticket) !== false && !isZoneWithoutTime(kind, items);
      items.push(stateOf({ ...item, spans }, applies, title, ticket));
    } catch (error) {
      // The name only: a message may quote ticket text.
      crashed.set(kind, error instanceof Error ? error.name : "Error");
      items.push({
        ...item,
        state: "absent",
        spans: [],
        reason: `The check for ${title} failed, so this is not known.`,
      });
    }
  }
  return { items, crashed };
}

function stateOf(item: Omit<EvidenceItem, "state">, applies: boolean, title: string, ticket: Ticket): EvidenceItem {
  if (item.spans.length > 0) return { ...item, state: "present" };
  const waiver = ticket.events.findLast((event) => event.kind === "waived" && event.name === item.kind);
  if (waiver !== undefined) return { ...item, state: "waived", reason: waiver.reason ?? "Marked as not applicable." };
  if (!applies) return { ...item, required: false, state: "not-applicable" };
  const messages = ticket.texts.length === 1 ? "1 message" : `${ticket.texts.length} messages`;
  return { ...item, state: "absent", reason: `No ${title} found in ${messages}.` };
}

/** Nobody can say the zone of a time that was not given: ask for the time first. */
function isZoneWithoutTime(kind: EvidenceKind, before: readonly EvidenceItem[]): boolean {
  return kind === "timestamp-zone" && before.some((item) => item.kind === "timestamp" && item.state !== "present");
}
