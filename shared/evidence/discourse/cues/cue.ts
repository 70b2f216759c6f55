/** What a sentence may say, whatever its language. */
export const CUES = [
  /** Something is not done, not possible, not there. */
  "negation",
  /** A verb of failing, or its result: crashes, hangs, lost. */
  "failure",
  /** A noun or adjective of a malfunction: error, wrong, slow. */
  "fault",
  /** But, however, still, only. */
  "contrast",
  /** Should, must, ought to. */
  "should",
  /** Expected, supposed to, normally. */
  "expected",
  /** Would like, would be better, please add. */
  "wish",
  /** Instead of, rather than. */
  "replacement",
  /** When I, if you, after, as soon as. */
  "condition",
  /** Try to. */
  "attempt",
  /** What the writer did, or announces as steps. */
  "narrative",
  /** A user's action; counts more as the first word. */
  "action",
] as const;
export type Cue = (typeof CUES)[number];

/** Phrases of one language for each cue, in the notation of text/phrases.ts. */
export type CuePhrases = Readonly<Record<Cue, readonly string[]>>;
