import { ageing } from "../../../../shared/kpi/ageing";
import type { Counts, Kpis } from "../../../../shared/kpi/kpis";
import { countOf, firstPassAcceptance, severityAccuracy, slaAttainment } from "../../../../shared/kpi/shares";
import type { Instant } from "../../../../shared/types";
import { capital, nameOf, t, tCount } from "../../i18n/t";
import type { ShownKpis } from "../../project-shown";
import { jqlLink } from "../jql-link";

/** One bar, or one point of a line. */
export interface Datum {
  readonly name: string;
  readonly value: number;
  /** What the bars beside one another stand for. */
  readonly group?: string;
}

export interface CardLink {
  readonly label: string;
  readonly href: string;
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
const OPEN = "statusCategory != Done";

export const percentOf = (share: number): number => Math.round(share * 100);

/** The six questions. `weeks` are those that were chosen, `kpis` all of them together; ageing looks at every week. */
export function cardsOf(shown: ShownKpis, weeks: ShownKpis["weeks"], kpis: Kpis, now: Instant): readonly Card[] {
  return [
    acceptance(shown, weeks, kpis),
    reasons(shown, kpis),
    missing(shown, kpis),
    severity(shown, kpis),
    sla(shown, kpis),
    ages(shown, now),
  ];
}

function acceptance({ projectId }: ShownKpis, weeks: ShownKpis["weeks"], kpis: Kpis): Card {
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
      link("kpi.link.returned", projectId, 'firstpassReview in ("returned", "reopened")'),
      link("kpi.link.unreviewed", projectId, 'firstpassReview = "none"', OPEN),
    ],
  };
}

function reasons({ projectId, labels }: ShownKpis, { returnReasons }: Kpis): Card {
  const data = rowsOf(returnReasons, labels);
  const [first] = ranked(returnReasons);
  return {
    id: "reasons",
    form: "rows",
    summary: data[0] === undefined ? t("kpi.reasons.none") : t("kpi.reasons.some", { name: data[0].name }),
    unit: t("kpi.unit.escalations"),
    data,
    links: first === undefined ? [] : [link("kpi.link.reason", projectId, `firstpassReturnReason = "${first[0]}"`)],
  };
}

function missing({ projectId, labels }: ShownKpis, { missing: counts }: Kpis): Card {
  const data = rowsOf(counts, labels);
  return {
    id: "missing",
    form: "rows",
    summary: data[0] === undefined ? t("kpi.missing.none") : t("kpi.missing.some", { name: data[0].name }),
    unit: t("kpi.unit.escalations"),
    data,
    links: [link("kpi.link.notReady", projectId, 'firstpassVerdict = "not-ready"', OPEN)],
  };
}

const VERDICTS = ["supported", "overstated", "understated", "unclear", "unset"] as const;

function severity({ projectId, labels }: ShownKpis, kpis: Kpis): Card {
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
      link("kpi.link.understated", projectId, 'firstpassSeverity = "understated"', OPEN),
      link("kpi.link.overstated", projectId, 'firstpassSeverity = "overstated"', OPEN),
    ],
  };
}

function sla({ projectId, warnPercent }: ShownKpis, kpis: Kpis): Card {
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
    links: [link("kpi.link.risk", projectId, `firstpassRisk >= ${warnPercent}`, OPEN)],
  };
}

function ages({ projectId, weeks }: ShownKpis, now: Instant): Card {
  const counted = ageing(weeks, now);
  const open = counted.reduce((sum, one) => sum + one.open, 0);
  const old = counted.filter(({ age }) => age === "weeks-4-12" || age === "older");
  return {
    id: "ageing",
    form: "bars",
    summary: t("kpi.ageing.some", { open, old: old.reduce((sum, one) => sum + one.open, 0) }),
    unit: t("kpi.unit.escalations"),
    data: counted.map(({ age, open: value }) => ({ name: t(`kpi.age.${age}`), value })),
    links: [link("kpi.link.old", projectId, OPEN, "created < -4w")],
  };
}

/** The most frequent first; of two alike the one whose id comes first. */
const ranked = (counts: Counts): readonly (readonly [string, number])[] =>
  Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

const rowsOf = (counts: Counts, labels: ShownKpis["labels"]): readonly Datum[] =>
  ranked(counts)
    .slice(0, MOST_ROWS)
    .map(([id, value]) => ({ name: capital(labels[id] ?? id.replaceAll("-", " ")), value }));

function link(label: Parameters<typeof t>[0], projectId: string, ...clauses: readonly string[]): CardLink {
  return { label: t(label), href: jqlLink(`project = ${projectId}`, ...clauses) };
}
