import type { Cues } from "../text/promising";
import type { Reading } from "../text/reading";
import type { Attachment, EvidenceKind, Range, Ticket } from "../types";

/** How one kind of evidence is recognised. Adding a kind means one such object and one line in index.ts. */
export interface EvidenceDetector {
  readonly kind: EvidenceKind;
  /** The kind's name in a sentence, in lower case: "request ID". */
  readonly title: string;
  /** Why engineers need it, in one sentence. */
  readonly why: string;
  /** Every pattern that `detect` uses, public so that one test proves all of them linear. */
  readonly patterns: Readonly<Record<string, RegExp>>;
  /** What `detect` looks for before it searches for a pattern, public so that one test proves that no match is without. */
  readonly cues?: Cues;
  /** Where the kind stands in one text: ranges in `reading.body`, in order, without overlaps. */
  readonly detect: (reading: Reading) => readonly Range[];
  /** Whether a file's name or type shows that the file brings this kind. */
  readonly inAttachment?: (attachment: Attachment) => boolean;
  /** Names of ticket fields that bring this kind when they have a value. */
  readonly fields?: readonly string[];
  /** False where the kind makes no sense for the ticket (a request ID for a typo in the docs). */
  readonly appliesTo?: (ticket: Ticket) => boolean;
}
