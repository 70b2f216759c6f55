import { at, listAt, numberAt, textAt } from "../../shared/normalise/json";
import { type PolicyEdit, readPolicyEdits } from "../../shared/policy/edit";
import { type Answer, failed } from "./fault";
import { LONGEST_POLICY_NOTE } from "./policy-limits";
import { fitsStorage } from "./policy-revisions";

/** What the admin page asks for. */
export interface DraftRequest {
  readonly text: string;
  readonly edits: readonly PolicyEdit[];
}

export interface SaveRequest {
  /** The newest revision that the page knew of. */
  readonly base: number;
  readonly text: string;
  readonly note: string;
}

export interface PreviewRequest {
  readonly text: string;
  readonly project: string;
}

const PROJECT_KEY = /^[A-Z][A-Z0-9_]{1,100}$/;
const refused = failed("refused");

function readPolicyText(payload: unknown): Answer<string> {
  const text = at(payload, "text");
  if (typeof text !== "string") return refused;
  return fitsStorage(text) ? { ok: true, value: text } : failed("too-large");
}

export function readDraftRequest(payload: unknown): Answer<DraftRequest> {
  const text = readPolicyText(payload);
  if (!text.ok) return text;
  const edits = readPolicyEdits(listAt(payload, "edits"));
  return edits === null ? refused : { ok: true, value: { text: text.value, edits } };
}

export function readSaveRequest(payload: unknown): Answer<SaveRequest> {
  const text = readPolicyText(payload);
  if (!text.ok) return text;
  const base = numberAt(payload, "base");
  const note = at(payload, "note") ?? "";
  if (base === null || !Number.isInteger(base) || base < 0) return refused;
  if (typeof note !== "string" || note.length > LONGEST_POLICY_NOTE) return refused;
  return { ok: true, value: { base, text: text.value, note: note.trim() } };
}

export function readPreviewRequest(payload: unknown): Answer<PreviewRequest> {
  const text = readPolicyText(payload);
  if (!text.ok) return text;
  const project = (textAt(payload, "project") ?? "").trim().toUpperCase();
  return PROJECT_KEY.test(project) ? { ok: true, value: { text: text.value, project } } : failed("not-found");
}
