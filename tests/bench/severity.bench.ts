import { parse } from "csv-parse/sync";
import type { Saying } from "../../shared/i18n/reasons/wording";
import { DEFAULT_POLICY } from "../../shared/policy/default";
import { assessSeverity } from "../../shared/severity/assess";
import { readTicket } from "../../shared/text/read-ticket";
import type { SeverityReport, Ticket } from "../../shared/types";
import { readScenarios, type Scenario, ticketOf } from "../severity/scenario";
import type { Bench, Row } from "./data";

const NAME = "severity";
const VERDICTS = ["supported", "overstated", "understated", "unclear"] as const;
const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 1000);

/** Verdicts on invented tickets, then agreement with severities that people gave to bug reports. */
export const bench: Bench = function* (data) {
  // Written without a look at the code, never learnt from and never read for tuning: what to expect of new tickets.
  yield* scenarioRows("held-out", readScenarios("held-out"));
  yield* scenarioRows("development", data.ndjson<Scenario>("severity/scenarios-dev.ndjson"));
  yield labelledRow(data.ndjson<LabelledReport>("evidence/labelled-reports.ndjson"));
  yield mozillaRow(data.text("severity/mozilla-test.csv"));
};

interface Judged {
  readonly scenario: Scenario;
  readonly ticket: Ticket;
  readonly report: SeverityReport<Saying>;
  readonly right: boolean;
}

function judgeScenario(scenario: Scenario): Judged {
  const ticket = ticketOf(scenario);
  const report = assessSeverity(ticket, readTicket(ticket), DEFAULT_POLICY);
  const accepted = scenario.accept ?? [scenario.expect.verdict];
  return { scenario, ticket, report, right: accepted.some((verdict) => verdict === report.verdict) };
}

function* scenarioRows(set: string, scenarios: readonly Scenario[]): Iterable<Row> {
  const judged = scenarios.map(judgeScenario);
  const count = (test: (one: Judged) => boolean) => judged.filter(test).length;
  const recalls = VERDICTS.map((verdict) => {
    const due = judged.filter(({ scenario }) => scenario.expect.verdict === verdict);
    return due.length === 0 ? null : due.filter(({ right }) => right).length / due.length;
  }).filter((recall) => recall !== null);
  yield {
    bench: NAME,
    set,
    scenarios: judged.length,
    verdictRight: share(
      count(({ right }) => right),
      judged.length,
    ),
    macroRecall: share(
      recalls.reduce((sum, recall) => sum + recall, 0),
      recalls.length,
    ),
    impactRight: share(
      count(({ scenario, report }) => report.impact === scenario.expect.impact),
      judged.length,
    ),
    urgencyRight: share(
      count(({ scenario, report }) => report.urgency === scenario.expect.urgency),
      judged.length,
    ),
    dangerousMisses: judged.filter(isDangerous).map(({ scenario }) => scenario.id),
    proofOverlap: share(
      count(overlapsProof),
      count(({ scenario }) => (scenario.proof ?? []).length > 0),
    ),
    alwaysSupported: share(
      count(({ scenario }) => accepts(scenario, "supported")),
      judged.length,
    ),
    byClaim: share(
      count(({ scenario }) => accepts(scenario, byClaim(scenario.claimed))),
      judged.length,
    ),
  };
  if (set !== "all") return;
  for (const language of new Set(judged.map(({ scenario }) => scenario.lang))) {
    const own = judged.filter(({ scenario }) => scenario.lang === language);
    yield {
      bench: NAME,
      language,
      scenarios: own.length,
      verdictRight: share(own.filter(({ right }) => right).length, own.length),
    };
  }
  for (const [from, to] of [
    [0, 0.7],
    [0.7, 0.8],
    [0.8, 1],
  ] as const) {
    const bin = judged.filter(({ report }) => report.confidence >= from && report.confidence < to);
    const mean = bin.reduce((sum, { report }) => sum + report.confidence, 0);
    const right = bin.filter((one) => one.right).length;
    yield {
      bench: NAME,
      confidence: `${from}-${to}`,
      scenarios: bin.length,
      meanConfidence: share(mean, bin.length),
      right: share(right, bin.length),
    };
  }
}

const accepts = (scenario: Scenario, verdict: string) =>
  (scenario.accept ?? [scenario.expect.verdict]).includes(verdict);
const byClaim = (claimed: string | null) =>
  claimed === "sev1" || claimed === "sev2" ? "overstated" : claimed === "sev4" ? "understated" : "supported";

/** A grave case that was claimed too low, and that is waved through. */
function isDangerous({ scenario, report, right }: Judged): boolean {
  const { verdict, impact } = scenario.expect;
  const grave = impact === "extensive" || impact === "significant";
  return (
    verdict === "understated" && grave && !right && (report.verdict === "supported" || report.verdict === "overstated")
  );
}

function overlapsProof({ scenario, ticket, report }: Judged): boolean {
  const bodies = new Map([
    ["subject", ticket.subject ?? ""],
    ...ticket.texts.map(({ id, body }) => [id, body] as const),
  ]);
  return (scenario.proof ?? []).some((proof) =>
    report.signals.some(({ text, start, end }) => {
      const at = bodies.get(text)?.indexOf(proof) ?? -1;
      return at >= 0 && start < at + proof.length && end > at;
    }),
  );
}

interface LabelledReport {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly sig: {
    readonly level: string;
    readonly scope: string;
    readonly data_loss: boolean;
    readonly security: boolean;
    readonly env: string;
  };
}

/** Which impacts fit a level of the labels. */
const LEVELS: ReadonlyMap<string, readonly string[]> = new Map([
  ["outage", ["extensive", "significant"]],
  ["major", ["extensive", "significant", "moderate"]],
  ["minor", ["moderate", "minor"]],
  ["cosmetic", ["minor"]],
  ["question", ["minor"]],
  ["unknown", ["unknown"]],
]);

function assessText(subject: string, body: string): SeverityReport<Saying> {
  const ticket = ticketOf({
    id: "text",
    claimed: null,
    plan: null,
    subject,
    comments: [{ by: "customer", public: true, text: body }],
  });
  return assessSeverity(ticket, readTicket(ticket), DEFAULT_POLICY);
}

/** Public bug reports speak of products, seldom of who cannot work: a check on sanity, not a goal. */
function labelledRow(reports: readonly LabelledReport[]): Row {
  const judged = reports.map(({ title, text, sig }) => {
    const report = assessText(title, text);
    const has = (...ids: readonly string[]) => report.signals.some(({ id }) => ids.includes(id));
    return {
      sig,
      report,
      loss: has("data-loss", "data-corruption"),
      security: has("data-exposure", "vulnerability", "leaked-credential"),
    };
  });
  const agree = (test: (one: (typeof judged)[number]) => boolean) => share(judged.filter(test).length, judged.length);
  return {
    bench: NAME,
    set: "labelled reports",
    reports: reports.length,
    level: agree(({ sig, report }) => LEVELS.get(sig.level)?.includes(report.impact) ?? false),
    dataLoss: agree(({ sig, loss }) => sig.data_loss === loss),
    security: agree(({ sig, security }) => sig.security === security),
    environment: agree(({ sig, report }) => sig.env === "unknown" || report.signals.some(({ id }) => id === sig.env)),
  };
}

const MOZILLA = ["blocker", "critical", "major", "normal", "minor", "trivial", "enhancement"];
const IMPACT_RANK = ["extensive", "significant", "moderate", "minor", "unknown"];

/** Spearman's rank correlation between the severity of a one-line summary and the impact that is read from it. */
function mozillaRow(csv: string): Row {
  const rows: readonly (readonly string[])[] = parse(csv, {
    from_line: 2,
    relax_quotes: true,
    relax_column_count: true,
  });
  const pairs = rows
    .map(([summary = "", severity = ""]) => ({ summary, rank: MOZILLA.indexOf(severity) }))
    .filter(({ rank }) => rank >= 0)
    .map(({ summary, rank }) => [rank, IMPACT_RANK.indexOf(assessText(summary, "").impact)] as const)
    .filter(([, impact]) => impact < IMPACT_RANK.length - 1);
  const correlation = spearman(
    pairs.map(([rank]) => rank),
    pairs.map(([, impact]) => impact),
  );
  return {
    bench: NAME,
    set: "mozilla summaries",
    rows: rows.length,
    told: pairs.length,
    rankCorrelation: Math.round(1000 * correlation) / 1000,
  };
}

function spearman(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranks(one), ranks(other)];
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let top = 0;
  let left = 0;
  let right = 0;
  for (const [i, value] of a.entries()) {
    const [x, y] = [value - meanA, (b[i] ?? 0) - meanB];
    top += x * y;
    left += x * x;
    right += y * y;
  }
  return top / Math.sqrt(left * right);
}

/** Ties share the mean of their ranks. */
function ranks(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const starts = new Map<number, number>();
  let before = 0;
  for (const value of [...counts.keys()].sort((a, b) => a - b)) {
    starts.set(value, before + ((counts.get(value) ?? 0) + 1) / 2);
    before += counts.get(value) ?? 0;
  }
  return values.map((value) => starts.get(value) ?? 0);
}
