import { type Known, startKnowing } from "../../shared/known";
import { isOfComposer, readSaved } from "../../shared/normalise/zaf";
import type { ClockReport } from "../../shared/types";
import { accountForClocks, type ClockQuestion } from "./clock-account";
import type { Values } from "./live-ticket";

/**
 * What the judge of one page has of its last judgement, so that a keystroke in the composer costs what it changes. One
 * ticket is held at a time: another one takes its place.
 */
export interface Reuse {
  readonly known: Known;
  /** The same ticket, with all that hangs on its identity, while nothing but the composer changes. */
  readonly readSaved: typeof readSaved;
  /** The same account while nothing that it tells of changes, for a few seconds: a judgement has its own exact time. */
  readonly accountForClocks: typeof accountForClocks;
}

export const startReuse = (): Reuse => ({
  known: startKnowing(),
  readSaved: keepLast(
    readSaved,
    ([values, policy], [before, policyBefore]) =>
      policy === policyBefore && isSame(withoutComposer(values), withoutComposer(before)),
  ),
  accountForClocks: keepLast(accountForClocks, ([asked], [before]) => isSameAccount(asked, before)),
});

/** Gives the last answer again where it answers the next question too. */
function keepLast<Asked extends readonly unknown[], Told>(
  tell: (...asked: Asked) => Told,
  isSame: (asked: Asked, before: Asked) => boolean,
): (...asked: Asked) => Told {
  let last: { readonly asked: Asked; readonly told: Told } | null = null;
  return (...asked) => {
    if (last === null || !isSame(asked, last.asked)) last = { asked, told: tell(...asked) };
    return last.told;
  };
}

function isSame(values: Values, before: Values): boolean {
  const names = Object.keys(values);
  return (
    names.length === Object.keys(before).length &&
    names.every((name) => Object.hasOwn(before, name) && Object.is(values[name], before[name]))
  );
}

const withoutComposer = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !isOfComposer(name)));

/** Too short to be noticed on a clock of minutes, and long enough for many keystrokes. */
const REUSED_MILLISECONDS = 5_000;

function isSameAccount(
  { now, clocks, ...asked }: ClockQuestion,
  { now: then, clocks: clocksThen, ...before }: ClockQuestion,
): boolean {
  const passed = now - then;
  return (
    passed >= 0 && passed < REUSED_MILLISECONDS && isSame(asked, before) && standing(clocks) === standing(clocksThen)
  );
}

/** What does not change by the passing of time alone, until a clock runs out. */
const standing = (clocks: readonly ClockReport[]): string =>
  clocks.map(({ metric, source, state, startedAt }) => `${metric} ${source} ${state} ${startedAt}`).join("\n");
