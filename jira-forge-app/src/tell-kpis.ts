import { isDeepStrictEqual } from "node:util";
import { type Standing, standingOf } from "../../shared/kpi/standing";
import { isoWeek } from "../../shared/kpi/week";
import { idAt, listAt } from "../../shared/normalise/json";
import type { Policy } from "../../shared/policy/schema";
import type { Instant } from "../../shared/types";
import { enqueueTellings, type Telling } from "./counting-queue";
import type { Answer } from "./fault";
import type { Judged } from "./judge";
import type { Place } from "./kpi-store";
import type { Review } from "./reviews";

/** What was last told of an issue, and where it is counted. */
export interface Told {
  readonly place: Place;
  readonly standing: Standing;
}

/** The label of issues that our Zendesk app creates begins so. */
const ZENDESK_LABEL = "firstpass-zendesk-";

/** Tells how an escalation stands, where that has changed. The answer is what is told now; null for any other issue. */
export async function tellKpis(
  issueId: string,
  before: Told | null,
  judged: Judged,
  reviews: readonly Review[],
  { risk }: Policy,
): Promise<Answer<Told | null>> {
  const { facts, ticket, report } = judged;
  const projectId = idAt(facts.source.issue, "fields", "project", "id");
  const isCounted = projectId !== null && isEscalation(judged, reviews);
  const now: Told | null = !isCounted
    ? null
    : {
        place: { projectId, week: isoWeek(ticket.createdAt) },
        standing: standingOf(report, reviews, {
          isOpen: ticket.status !== "solved" && ticket.status !== "closed",
          warnAt: risk.warnAt,
        }),
      };
  if (isDeepStrictEqual(now, before)) return { ok: true, value: now };
  const version = Date.parse(report.at);
  const hasLeft = before !== null && !isDeepStrictEqual(before.place, now?.place);
  const tellings: readonly Telling[] = [
    ...(hasLeft ? [{ issueId, place: before.place, entry: { version, standing: null } }] : []),
    ...(now === null ? [] : [{ issueId, place: now.place, entry: { version, standing: now.standing } }]),
  ];
  const told = await enqueueTellings(tellings);
  return told.ok ? { ok: true, value: now } : told;
}

/** Takes back what was told of an issue that is gone. */
export function withdraw(issueId: string, { place }: Told, now: Instant): Promise<Answer<null>> {
  return enqueueTellings([{ issueId, place, entry: { version: now, standing: null } }]);
}

/** A request of a service desk, an issue that came from Zendesk, or one that engineering has reviewed. */
function isEscalation({ facts, ticket }: Judged, reviews: readonly Review[]): boolean {
  const labels = listAt(facts.source.issue, "fields", "labels");
  return (
    facts.isRequest ||
    reviews.length > 0 ||
    ticket.links.some(({ kind }) => kind === "zendesk") ||
    labels.some((label) => typeof label === "string" && label.startsWith(ZENDESK_LABEL))
  );
}
