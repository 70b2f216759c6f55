import { detectEvidence } from "../../shared/evidence/detect";
import { read } from "../../shared/text/reading";
import { EVIDENCE_KINDS, type EvidenceKind } from "../../shared/types";
import { type DataFolder, type Row, scores } from "./data";

interface Report {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Kinds on which two readers agree, with their quotes. */
  readonly ev: Readonly<Record<string, readonly string[]>>;
  readonly disputed: unknown;
}

/** The names that LABELS.md uses where they are not the contract's with underscores. */
const LABEL: Readonly<Partial<Record<EvidenceKind, string>>> = {
  "observed-behaviour": "observed",
  "expected-behaviour": "expected",
  "steps-to-reproduce": "steps",
  "product-version": "version",
  configuration: "config",
  "customer-impact": "impact",
  attachment: "attachment_ref",
};

interface Count {
  both: number;
  onlyOurs: string[];
  onlyTheirs: string[];
  quoted: number;
}

/**
 * Per kind: precision, recall and F1 over the reports on which both readers agree (a kind is present where it has
 * a range in title or text); `quoted` is the share of found ones of which a range overlaps a reader's quote.
 * `half` tells the reports apart by the parity of their number: patterns are made on odd ones, checked on even ones.
 */
export function* bench(data: DataFolder): Iterable<Row> {
  const reports = data.ndjson<Report>("evidence/labelled-reports.ndjson");
  for (const half of ["all", "even"] as const) {
    const counts = count(reports.filter(({ id }) => half === "all" || Number(id.slice(-3)) % 2 === 0));
    for (const [kind, { both, onlyOurs, onlyTheirs, quoted }] of counts)
      yield {
        bench: "detect",
        half,
        kind,
        present: both + onlyTheirs.length,
        ...scores(both, onlyOurs.length, onlyTheirs.length),
        quoted: both === 0 ? null : Math.round((quoted / both) * 1000) / 1000,
        ...(half === "all" ? { false: onlyOurs, missed: onlyTheirs } : {}),
      };
  }
}

function count(reports: readonly Report[]): ReadonlyMap<EvidenceKind, Count> {
  const counts = new Map<EvidenceKind, Count>(
    EVIDENCE_KINDS.map((kind) => [kind, { both: 0, onlyOurs: [], onlyTheirs: [], quoted: 0 }]),
  );
  for (const report of reports) {
    const title = detectEvidence(read(report.title));
    const text = detectEvidence(read(report.text));
    const disputed = JSON.stringify(report.disputed ?? []);
    for (const [kind, sum] of counts) {
      const label = LABEL[kind] ?? kind.replaceAll("-", "_");
      if (disputed.includes(`"${label}"`)) continue;
      const quotes = report.ev[label];
      const found = [
        ...(title.get(kind) ?? []).map((range) => ({ ...range, body: report.title })),
        ...(text.get(kind) ?? []).map((range) => ({ ...range, body: report.text })),
      ];
      if (quotes === undefined) {
        if (found.length > 0) sum.onlyOurs.push(report.id);
      } else if (found.length === 0) sum.onlyTheirs.push(report.id);
      else {
        sum.both++;
        if (found.some((range) => quotes.some((quote) => overlaps(range.body, quote, range.start, range.end))))
          sum.quoted++;
      }
    }
  }
  return counts;
}

function overlaps(body: string, quote: string, start: number, end: number): boolean {
  for (let at = body.indexOf(quote); at >= 0; at = body.indexOf(quote, at + 1))
    if (at < end && start < at + quote.length) return true;
  return false;
}
