/** By the name of a pattern, texts of which every match of the pattern holds one. */
export type Cues<Name extends string = string> = Readonly<Partial<Record<Name, readonly string[]>>>;

/** Those of `patterns` that may match in `text`: what holds none of a pattern's cues need not be searched for it, nor the pattern be compiled. */
export function promising<Name extends string>(
  text: string,
  patterns: Readonly<Record<Name, RegExp>>,
  cues: Cues<NoInfer<Name>>,
): readonly RegExp[] {
  const found: RegExp[] = [];
  for (const name in patterns) if (cues[name]?.some((cue) => text.includes(cue)) ?? true) found.push(patterns[name]);
  return found;
}
