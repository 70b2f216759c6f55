import type { Policy } from "../policy/schema";
import { quoteOf } from "../privacy/quote";
import type { EvidenceKind, Report, SensitiveFinding, Span, Ticket } from "../types";
import { type Block, heading, list, paragraph, quote, table } from "./document";
import { inert, oneLine } from "./inert";
import { timelineRows } from "./timeline";

/** What a package is made of. Without the ticket it has the verdicts alone. */
export interface PackageInput {
  readonly report: Report;
  readonly ticket: Ticket | null;
  readonly policy: Policy;
}

const LONGEST_PROBLEM = 2000;

/** The sections of the hand-off package in reading order; a section with nothing to say is left out. */
export function packageBlocks({ report, ticket, policy }: PackageInput): readonly Block[] {
  const label = (id: string | null) => policy.severities.find((one) => one.id === id)?.label ?? id ?? "not known";
  const words = wordsOf(ticket, report.privacy.findings);
  return [
    heading(
      1,
      `[${label(report.severity.entitled ?? report.severity.claimed)}] ${oneLine(words.subject ?? report.ticket)}`,
    ),
    paragraph(summary(report, ticket)),
    ...section("Problem", words.problem),
    ...section("Impact", [
      paragraph(`Impact ${report.severity.impact}, urgency ${report.severity.urgency}.`),
      ...words.quotes(kindSpans(report, "customer-impact")),
    ]),
    ...section("Severity", [
      paragraph(
        `Claimed ${label(report.severity.claimed)}, by the matrix ${label(report.severity.matrix)}, entitled to ${label(report.severity.entitled)}. ${report.severity.reason}`,
      ),
      ...words.quotes(report.severity.signals),
    ]),
    ...section("Steps to reproduce", words.quotes(kindSpans(report, "steps-to-reproduce"))),
    ...section("Evidence", [evidenceTable(report, words)]),
    ...section("Deadlines", deadlines(report)),
    ...section("Timeline", ticket === null ? [] : [table(["When", "Who", "What"], timelineRows(ticket, report))]),
    ...section("Tried so far", words.quotes(kindSpans(report, "workaround"))),
    ...section("Asked of engineering", asked(report)),
    ...section("Masked", [masked(report.privacy.findings)]),
  ];
}

function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}

function summary(report: Report, ticket: Ticket | null): string {
  const facts = [
    `Ticket ${ticket?.url ?? report.ticket}`,
    ticket?.organization?.name && `customer ${oneLine(ticket.organization.name)}`,
    ticket?.plan && `plan ${ticket.plan}`,
    ticket?.status && `status ${ticket.status}`,
    `judged at ${report.at} by policy ${report.policy}`,
    `${report.ready ? "ready" : "not ready"} to escalate, evidence ${report.score} of 100`,
  ];
  return `${facts.filter(Boolean).join(", ")}.`;
}

interface Words {
  readonly subject: string | null;
  readonly problem: readonly Block[];
  quotes(spans: readonly Span[]): readonly Block[];
  proof(span: Span | undefined): string;
}

/** The ticket's own words, masked and inert. */
function wordsOf(ticket: Ticket | null, findings: readonly SensitiveFinding[]): Words {
  const bodies = new Map((ticket?.texts ?? []).map(({ id, body }) => [id, body]));
  if (ticket?.subject != null) bodies.set("subject", ticket.subject);
  for (const { id, name } of ticket?.attachments ?? []) bodies.set(`attachment:${id}`, name);
  const say = (span: Span, longest?: number) => {
    const body = bodies.get(span.text);
    return body === undefined ? null : inert(quoteOf(body, span.text, span, findings, longest));
  };
  const whole = (id: string, longest: number) => say({ text: id, start: 0, end: bodies.get(id)?.length ?? 0 }, longest);
  const first = ticket?.texts.find(({ by }) => by === "customer");
  const problem = first === undefined ? null : whole(first.id, LONGEST_PROBLEM);
  return {
    subject: whole("subject", 200),
    problem: problem ? [quote(problem)] : [],
    quotes: (spans) => [...new Set(spans.map((span) => say(span)))].filter(isText).slice(0, 8).map(quote),
    proof: (span) => (span === undefined ? "" : oneLine(say(span, 120) ?? span.text)),
  };
}

const isText = (text: string | null): text is string => text !== null && text.trim() !== "";

const kindSpans = (report: Report, kind: EvidenceKind): readonly Span[] =>
  report.evidence.items.find((item) => item.kind === kind)?.spans ?? [];

function evidenceTable(report: Report, words: Words): Block {
  const rows = report.evidence.items
    .filter(({ state }) => state !== "not-applicable")
    .map(({ kind, state, required, spans, reason }) => [
      kind,
      required && state === "absent" ? "absent, required" : state,
      spans.length > 0 ? words.proof(spans[0]) : oneLine(reason ?? ""),
    ]);
  return table(["Evidence", "State", "Proof"], rows);
}

function deadlines({ sla }: Report): readonly Block[] {
  const rows = sla.clocks
    .filter(({ state }) => state !== "met" && state !== "not-started")
    .map(({ metric, state, dueAt, source }) => [metric, state, dueAt ?? "not known", source]);
  return rows.length === 0 ? [] : [table(["Clock", "State", "Due", "Source"], rows)];
}

function asked(report: Report): readonly Block[] {
  const next = report.sla.clocks.find(({ metric, state }) => metric === report.sla.next && state === "running");
  return [
    list([
      "Find the cause, and say whether a fix or a workaround is possible.",
      next?.dueAt
        ? `Send word before ${next.dueAt}, when the customer's ${next.metric} is due.`
        : "Say when the next word will come.",
      ...(report.evidence.missing.length > 0 ? [`Still being asked for: ${report.evidence.missing.join(", ")}.`] : []),
    ]),
  ];
}

function masked(findings: readonly SensitiveFinding[]): Block {
  const counts = new Map<string, number>();
  for (const { type } of findings) counts.set(type, (counts.get(type) ?? 0) + 1);
  if (counts.size === 0) return paragraph("Nothing had to be masked.");
  return list([...counts].map(([type, count]) => `${count} ${type}`));
}
