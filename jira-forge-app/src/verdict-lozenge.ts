import { languageOf } from "../../shared/i18n/languages";
import { toInstant } from "../../shared/instant";
import { idAt, textAt } from "../../shared/normalise/json";
import words from "./i18n/lozenge.json";
import { isBlank } from "./is-blank";
import { isIssueId } from "./issue-id";
import { type Jira, jiraAsUser } from "./jira";
import { type Judged, judge } from "./judge";
import { readPolicyForPage } from "./policy-in-force";
import { readIssue } from "./read-issue";
import { reviewState } from "./review-state";
import { readReviews } from "./reviews";

/** What Jira shows beside the label of the panel while that is closed. */
export interface Lozenge {
  readonly status: {
    readonly type: "lozenge";
    readonly value: { readonly label: string; readonly type: Colour };
  };
}

type Colour = "default" | "moved" | "new" | "removed" | "success";

const COLOURS = {
  ready: "success",
  "not-ready": "removed",
  blank: "default",
  accepted: "success",
  returned: "moved",
  reopened: "new",
  unread: "default",
} as const satisfies Record<keyof typeof words.en, Colour>;

type State = keyof typeof COLOURS;

/**
 * What an issue comes to in one word, judged as the panel would judge it for whoever looks: Jira refuses the app what
 * that person may not see, so that a payload that names another issue learns nothing. Where the issue cannot be read it
 * says so, rather than leave the word that stood there before.
 */
export async function verdictLozenge(payload: unknown): Promise<Lozenge> {
  const jira = jiraAsUser();
  const [state, myself] = await Promise.all([stateOf(jira, idAt(payload, "extension", "issue", "id")), jira.myself()]);
  const language = languageOf(textAt(myself.ok ? myself.value : null, "locale")) ?? "en";
  return { status: { type: "lozenge", value: { label: words[language][state], type: COLOURS[state] } } };
}

async function stateOf(jira: Jira, issueId: string | null): Promise<State> {
  if (!isIssueId(issueId)) return "unread";
  const [facts, { policy }, reviews] = await Promise.all([
    readIssue(jira, issueId),
    readPolicyForPage(),
    readReviews(issueId),
  ]);
  // The panel says what it could not read; one word cannot. Clocks say nothing of the verdict.
  if (!facts.ok || facts.value.gaps.some(({ part, fault }) => fault !== null && part !== "sla")) return "unread";
  const judged = judge(facts.value, policy, toInstant(Date.now()));
  if (!judged.ok || !reviews.ok) return "unread";
  const review = reviewState(reviews.value[0], judged.value.report.evidence.items);
  return review === "none" ? verdictOf(judged.value) : review;
}

function verdictOf({ ticket, report }: Judged): State {
  if (report.ready) return "ready";
  return isBlank(ticket) ? "blank" : "not-ready";
}
