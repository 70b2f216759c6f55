import type { EvidenceKind } from "../../types";

/** The words of a request for missing evidence in one language. */
export interface AskWording {
  readonly greeting: (name: string | null) => string;
  readonly opening: string;
  readonly closing: string;
  readonly questions: Readonly<Record<EvidenceKind, string>>;
}
