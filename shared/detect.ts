import { blankTicket } from "./blank-ticket";
import type { DiscourseLabel } from "./evidence/discourse/label";
import { labelSentences } from "./evidence/discourse/labels";
import { DETECTORS } from "./evidence/index";
import { toInstant } from "./instant";
import { DEFAULT_POLICY } from "./policy/default";
import { assessSeverity } from "./severity/assess";
import { readTicket } from "./text/read-ticket";
import type { Range, Ticket } from "./types";

/** A range of the text, or of the title where it says so. */
export interface Detection extends Range {
  readonly in?: "title";
}

/** Raw detections in one text: evidence by kind (kinds without any are left out), labelled sentences, signals by id. */
export interface Detections {
  readonly evidence: Readonly<Record<string, readonly Detection[]>>;
  readonly sentences: readonly (Range & { readonly labels: readonly DiscourseLabel[] })[];
  readonly signals: Readonly<Record<string, readonly Detection[]>>;
}

/** Everything that the detectors see in a text, with no ticket and no policy around it. */
export function detect(text: string, title: string | null = null): Detections {
  const ticket: Ticket = {
    ...blankTicket("text", toInstant(0)),
    subject: title,
    texts: [{ id: "description", by: "customer", public: true, at: null, body: text }],
  };
  const readings = readTicket(ticket);
  const evidence = new Map<string, Detection[]>();
  for (const { kind, detect: find } of DETECTORS) {
    const found = readings.flatMap(({ text: { id }, reading }) => find(reading).map((range) => detection(id, range)));
    if (found.length > 0) evidence.set(kind, found);
  }
  const signals = new Map<string, Detection[]>();
  for (const { id, text: where, ...range } of assessSeverity(ticket, readings, DEFAULT_POLICY).signals) {
    const found = signals.get(id) ?? [];
    found.push(detection(where, range));
    signals.set(id, found);
  }
  const body = readings.find((one) => one.text.id === "description");
  return {
    evidence: Object.fromEntries(evidence),
    sentences: body === undefined ? [] : labelSentences(body.reading),
    signals: Object.fromEntries(signals),
  };
}

function detection(text: string, { start, end }: Range): Detection {
  return text === "subject" ? { start, end, in: "title" } : { start, end };
}
