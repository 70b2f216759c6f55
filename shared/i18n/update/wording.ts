import type { Impact } from "../../types";

/** The sentences of an update to the customer in one language. None of them says when it will be solved. */
export interface UpdateWording {
  readonly greeting: (name: string | null) => string;
  readonly opening: string;
  /** What we take the impact to be. */
  readonly impact: Readonly<Record<Impact, string>>;
  /** `{label}` is the severity. */
  readonly severity: string;
  readonly evidence: Readonly<Record<"complete" | "missing", string>>;
  /** `{time}` is when the next update comes, with its day and zone. */
  readonly next: string;
}
