import { ageing } from "../../../../shared/kpi/ageing";
import type { Counts, Kpis } from "../../../../shared/kpi/kpis";
import { countOf, firstPassAcceptance, severityAccuracy, slaAttainment } from "../../../../shared/kpi/shares";
import type { Instant } from "../../../../shared/types";
import { capital, nameOf, t, tCount } from "../../i18n/t";
import type { ShownKpis } from "../../project-shown";
import type { Choice, Chosen } from "./chosen";
import { type CardLink, type IssueSearch, issueSearch, OPEN } from "./issue-search";

/** One bar, or one point of a line. */
export interface Datum {
  readonly name: string;
  readonly value: number;
  /** What the bars beside one another stand for. */
  readonly group?: string;
}

/** One question to the KPIs: its answer in a sentence, a drawing, and the issues behind it. */
export interface Card {
  readonly id: "acceptance" | "reasons" | "missing" | "severity" | "sla" | "ageing";
  readonly form: "line" | "bars" | "rows" | "grouped";
  readonly summary: string;
  /** What a value is, for those who read it in a table. */
  readonly unit: string;
  readonly data: readonly Datum[];
  readonly links: readonly CardLink[];
}

const MOST_ROWS = 8;

export const percentOf = (share: number): number => Math.round(share * 100);

/** The six questions, asked of what was chosen; ageing looks at every week. */
export function cardsOf(shown: ShownKpis, chosen: Chosen, choice: Choice, now: Instant): readonly Card[] {
  const { kpis } = chosen;
  const search = issueSearch(shown, choice, now);
  return [
    acceptance(search, chosen),
    reasons(search, shown, kpis),
    missing(search, shown, kpis),
    severity(search, shown, kpis),
    sla(search, shown, kpis),
    ages(search, chosen, now),
  ];
}

function acceptance(search: IssueSearch, { weeks, kpis }: Chosen): Card {
  const share = firstPassAcceptance(kpis);
  const reviewed = kpis.acceptedFirstPass + kpis.returnedFirst;
  return {
    id: "acceptance",
    form: "line",
    summary:
      share === null
        ? t("kpi.acceptance.none")
        : t("kpi.acceptance.some", { percent: percentOf(share), accepted: kpis.acceptedFirstPass, reviewed }),
    unit: t("kpi.unit.percent"),
    data: weeks.flatMap(({ week, kpis: counted }) => {
      const inWeek = firstPassAcceptance(counted);
      return inWeek === null ? [] : [{ name: week, value: percentOf(inWeek) }];
    }),
    links: [
      search.chosen("kpi.link.returned", 'firstpassReview in ("returned", "reopened")'),
      search.chosen("kpi.link.unreviewed", 'firstpassReview = "none"', OPEN),
    ],
  };
}

function reasons(search: IssueSearch, { labels }: ShownKpis, { returnReasons }: Kpis): Card {
  const data = rowsOf(returnReasons, labels);
  const [first] = ranked(returnReasons);
  return {
    id: "reasons",
    form: "rows",
    summary: data[0] === undefined ? t("kpi.reasons.none") : t("kpi.reasons.some", { name: data[0].name }),
    unit: t("kpi.unit.escalations"),
    data,
    links: first === undefined ? [] : [search.chosen("kpi.link.reason", `firstpassReturnReason = "${first[0]}"`)],
  };
}

function missing(search: IssueSearch, { labels }: ShownKpis, { missing: counts }: Kpis): Card {
  const data = rowsOf(counts, labels);
  const [first] = ranked(counts);
  return {
    id: "missing",
    form: "rows",
    summary: data[0] === undefined ? t("kpi.missing.none") : t("kpi.missing.some", { name: data[0].name }),
    unit: t("kpi.unit.escalations"),
    data,
    links: [
      ...(first === undefined ? [] : [search.chosen("kpi.link.missing", `firstpassMissing = "${first[0]}"`)]),
      search.chosen("kpi.link.notReady", 'firstpassVerdict = "not-ready"', OPEN),
    ],
  };
}

const VERDICTS = ["supported", "overstated", "understated", "unclear", "unset"] as const;

function severity(search: IssueSearch, { labels }: ShownKpis, kpis: Kpis): Card {
  const share = severityAccuracy(kpis);
  const wrong = ranked(kpis.claims).map(([pair, count]) => ({ ends: pair.split(">"), count }));
  const worst = wrong.find(({ ends: [claimed, entitled] }) => claimed !== entitled);
  const [claimed = "", entitled = ""] = worst?.ends ?? [];
  const often =
    worst === undefined
      ? ""
      : ` ${t("kpi.severity.often", { claimed: labels[claimed] ?? claimed, entitled: labels[entitled] ?? entitled })}`;
  return {
    id: "severity",
    form: "bars",
    summary: share === null ? t("kpi.severity.none") : t("kpi.severity.some", { percent: percentOf(share) }) + often,
    unit: t("kpi.unit.escalations"),
    data: VERDICTS.map((verdict) => ({ name: t(`severity.${verdict}`), value: countOf(kpis.verdicts, verdict) })),
    links: [
      search.chosen("kpi.link.understated", 'firstpassSeverity = "understated"'),
      search.chosen("kpi.link.overstated", 'firstpassSeverity = "overstated"'),
    ],
  };
}

function sla(search: IssueSearch, { warnPercent }: ShownKpis, kpis: Kpis): Card {
  const share = slaAttainment(kpis);
  const metrics = [...new Set([...Object.keys(kpis.met), ...Object.keys(kpis.breached)])].sort();
  const attained = share === null ? t("kpi.sla.none") : t("kpi.sla.some", { percent: percentOf(share) });
  return {
    id: "sla",
    form: "grouped",
    summary: `${attained} ${tCount("kpi.sla.risk", kpis.atRisk)}`,
    unit: t("kpi.unit.clocks"),
    data: metrics.flatMap((metric) => [
      { name: nameOf("metric", metric), group: t("kpi.sla.met"), value: countOf(kpis.met, metric) },
      { name: nameOf("metric", metric), group: t("kpi.sla.missed"), value: countOf(kpis.breached, metric) },
    ]),
    links: [search.chosen("kpi.link.risk", `firstpassRisk >= ${warnPercent}`, OPEN)],
  };
}

function ages(search: IssueSearch, { everyWeek }: Chosen, now: Instant): Card {
  const counted = ageing(everyWeek, now);
  const open = counted.reduce((sum, one) => sum + one.open, 0);
  const old = counted.filter(({ age }) => age === "weeks-4-12" || age === "older");
  return {
    id: "ageing",
    form: "bars",
    summary: t("kpi.ageing.some", { open, old: old.reduce((sum, one) => sum + one.open, 0) }),
    unit: t("kpi.unit.escalations"),
    data: counted.map(({ age, open: value }) => ({ name: t(`kpi.age.${age}`), value })),
    links: [search.old("kpi.link.old", OPEN)],
  };
}

/** The most frequent first; of two alike the one whose id comes first. */
const ranked = (counts: Counts): readonly (readonly [string, number])[] =>
  Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

const rowsOf = (counts: Counts, labels: ShownKpis["labels"]): readonly Datum[] =>
  ranked(counts)
    .slice(0, MOST_ROWS)
    .map(([id, value]) => ({ name: capital(labels[id] ?? id.replaceAll("-", " ")), value }));
