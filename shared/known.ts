import type { SensitiveMatch } from "./privacy/find";
import { type Keep, keepRecent } from "./text/keep";
import type { Reading } from "./text/reading";

/**
 * What was worked out of single texts, for whoever judges a ticket again and again: after a keystroke all texts but
 * one are as they were. It changes no answer. Its owner decides whose texts it may hold, and how long.
 */
export interface Known {
  readonly readings: Keep<Reading>;
  readonly sensitive: Keep<readonly SensitiveMatch[]>;
}

export const NOTHING_KNOWN: Known = { readings: (_, make) => make(), sensitive: (_, make) => make() };

export const startKnowing = (): Known => ({ readings: keepRecent(), sensitive: keepRecent() });
