import { renderAdf } from "../../../shared/render/adf";
import { parseDraft } from "../../../shared/render/draft";
import type { Answer, Fault } from "../fault";
import type { IssueName, Jira } from "./jira";
import type { Step, Work } from "./messages";

export interface HandOverPorts {
  readonly jira: Jira;
  /** Binds ticket and issue in Zendesk's own app for Jira; fails where that is not there. */
  readonly bind: (issue: IssueName) => Promise<Answer<unknown>>;
  /** Writes the escalation among the ticket's events. */
  readonly record: (ref: string) => Promise<Answer<unknown>>;
  readonly onStep: (step: Step) => void;
}

export interface Package {
  readonly label: string;
  readonly subject: string;
  /** Masked, as text; see shared/render/draft.ts. */
  readonly draft: string;
}

const LONGEST_SUMMARY = 255;

/**
 * Creates the issue of a ticket, unless there is one: Jira is searched first, and again where the answer to the creation
 * was lost. An issue that was found is linked.
 */
export async function createOnce(ports: HandOverPorts, handed: Package): Promise<Work> {
  const { jira, onStep } = ports;
  onStep("search");
  const before = await jira.find(handed.label);
  if (!before.ok) return failure("search", before.fault);
  const [known] = before.value;
  if (known !== undefined) return finish(ports, known, "linked");
  onStep("create");
  const { summary, description } = issueOf(handed);
  const created = await jira.create({ summary, description, label: handed.label });
  if (created.ok) return finish(ports, created.value, "created");
  if (!isUncertain(created.fault)) return failure("create", created.fault);
  const after = await jira.find(handed.label);
  const [lost] = after.ok ? after.value : [];
  return lost === undefined ? failure("create", created.fault) : finish(ports, lost, "created");
}

/** Hands the package over to the issue that the ticket has already, as a comment. */
export async function addTo(ports: HandOverPorts, ref: string, { draft }: Package): Promise<Work> {
  ports.onStep("comment");
  const added = await ports.jira.comment(ref, renderAdf(parseDraft(draft)));
  if (!added.ok) return failure("comment", added.fault);
  ports.onStep("record");
  const recorded = await ports.record(ref);
  return { phase: "done", ref, how: "added", warning: recorded.ok ? null : recorded.fault };
}

/** Links an issue that is there: marks it in Jira, so that it is found again, and binds it. */
export async function linkTo(ports: HandOverPorts, ref: string, label: string): Promise<Work> {
  ports.onStep("link");
  const found = await ports.jira.read(ref);
  if (!found.ok) return failure("link", found.fault);
  const labelled = await ports.jira.addLabel(found.value.key, label);
  if (!labelled.ok) return failure("link", labelled.fault);
  return finish(ports, found.value, "linked");
}

/** The title of the package is the title of the issue. */
export function issueOf({ draft, subject }: Package) {
  const blocks = parseDraft(draft);
  const [first] = blocks;
  const title = first?.kind === "heading" && first.level === 1 ? first.text : null;
  const summary = (title ?? subject).replace(/\s+/g, " ").trim().slice(0, LONGEST_SUMMARY);
  return { summary: summary === "" ? "-" : summary, description: renderAdf(title === null ? blocks : blocks.slice(1)) };
}

async function finish(ports: HandOverPorts, issue: IssueName, how: "created" | "linked"): Promise<Work> {
  ports.onStep("record");
  const [bound, recorded] = [await ports.bind(issue), await ports.record(issue.key)];
  // An account without Zendesk's own app for Jira, or an agent who may not use it, misses nothing.
  const isMissed = !bound.ok && bound.fault.kind !== "not-found" && bound.fault.kind !== "forbidden";
  const warning = !recorded.ok ? recorded.fault : isMissed ? bound.fault : null;
  return { phase: "done", ref: issue.key, how, warning };
}

/** Refusals say that nothing was done; anything else may have been lost on the way back. */
const REFUSALS: readonly Fault["kind"][] = ["rejected", "session", "forbidden", "not-found", "rate-limited"];
const isUncertain = ({ kind }: Fault): boolean => !REFUSALS.includes(kind);

function failure(step: Step, fault: Fault): Work {
  const changes = step === "create" || step === "comment";
  return { phase: "failed", step, fault, isUnknown: changes && isUncertain(fault) };
}
