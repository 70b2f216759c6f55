import { kvs } from "@forge/kvs";
import { isRecord, numberAt, textAt } from "../../shared/normalise/json";
import { type Answer, failed } from "./fault";
import { readStored, stored, storeOnce } from "./stored";

/** One saved policy: who saved it, when and why. Its text stands under a key of its own. */
export interface Revision {
  /** 1 is the first that was saved here. */
  readonly number: number;
  /** ISO 8601. */
  readonly at: string;
  /** An account id. */
  readonly by: string;
  readonly note: string;
  /** The policy's own name and version: `acme@7`. */
  readonly label: string;
  /** Names the text. */
  readonly text: string;
}

// A value may have 240 KiB as JSON, in which line ends and quotation marks are two characters.
const LARGEST_TEXT_BYTES = 230 * 1024;
/** Older ones are dropped when another is saved. */
const MOST_REVISIONS = 50;

const PREFIX = "policy-revision:";
const revisionKey = (number: number): string => PREFIX + String(number).padStart(6, "0");
const textKey = (text: string): string => `policy-text:${text}`;

/** Every revision that is kept, the newest first. */
export async function readRevisions(): Promise<Answer<readonly Revision[]>> {
  const values = await readStored<unknown>(PREFIX);
  return values.ok
    ? { ok: true, value: values.value.flatMap(readRevision).sort((a, b) => b.number - a.number) }
    : values;
}

function readRevision(value: unknown): readonly Revision[] {
  const number = numberAt(value, "number");
  const [at, by, text] = [textAt(value, "at"), textAt(value, "by"), textAt(value, "text")];
  if (!isRecord(value) || number === null || at === null || by === null || text === null) return [];
  return [{ number, at, by, note: textAt(value, "note") ?? "", label: textAt(value, "label") ?? "", text }];
}

/** The text of a revision; null where the storage has none. */
export function readRevisionText(revision: Revision): Promise<Answer<string | null>> {
  return stored(async () => textAt({ text: await kvs.get<unknown>(textKey(revision.text)) }, "text"));
}

export function fitsStorage(text: string): boolean {
  return new TextEncoder().encode(JSON.stringify(text)).length <= LARGEST_TEXT_BYTES;
}

/**
 * Saves a policy after revision `base`. Where somebody else has saved one after it in the meantime, nothing is saved and
 * the answer is a conflict. The revision's key decides between two at the same moment: it can be written once.
 */
export async function addRevision(
  base: number,
  policyText: string,
  about: Omit<Revision, "number" | "text">,
): Promise<Answer<Revision>> {
  const known = await readRevisions();
  if (!known.ok) return known;
  if ((known.value[0]?.number ?? 0) !== base) return failed("conflict");
  const revision = { ...about, number: base + 1, text: crypto.randomUUID() };
  const kept = await stored(() => kvs.set(textKey(revision.text), policyText));
  if (!kept.ok) return kept;
  const added = await storeOnce(revisionKey(revision.number), revision);
  if (!added.ok) return added;
  if (!added.value) {
    await stored(() => kvs.delete(textKey(revision.text)));
    return failed("conflict");
  }
  await dropRevisions(known.value.slice(MOST_REVISIONS - 1));
  return { ok: true, value: revision };
}

/** One that could not be dropped is dropped after the next. */
async function dropRevisions(revisions: readonly Revision[]): Promise<void> {
  for (const { number, text } of revisions) {
    await stored(() => kvs.delete(textKey(text)));
    await stored(() => kvs.delete(revisionKey(number)));
  }
}
